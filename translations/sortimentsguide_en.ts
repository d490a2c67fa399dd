<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>CheckCommand</name>
    <message numerus="yes">
        <source>We found nothing wrong, but %n things were not checked.</source>
        <extracomment>--tjek, the last line: no line has the mark &quot;error&quot;, %n have the mark &quot;not checked&quot;</extracomment>
        <translation>
            <numerusform>We found nothing wrong, but %n thing was not checked.</numerusform>
            <numerusform>We found nothing wrong, but %n things were not checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderContentsTexts</name>
    <message numerus="yes">
        <source>your %n picture(s)</source>
        <extracomment>evidence page, in a list of what lies in the folder: pictures that the user brought</extracomment>
        <translation>
            <numerusform>your %n picture</numerusform>
            <numerusform>your %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the program</source>
        <extracomment>evidence page, in a list of what lies in the folder: pictures of the program&apos;s pages</extracomment>
        <translation>
            <numerusform>%n page of the program</numerusform>
            <numerusform>%n pages of the program</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of earlier answers</source>
        <extracomment>evidence page, in a list of what lies in the folder: pictures that the user brought to answers which they have changed since</extracomment>
        <translation>
            <numerusform>%n picture of an earlier answer</numerusform>
            <numerusform>%n pictures of earlier answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstancePage</name>
    <message numerus="yes">
        <source>There are %n systems on the list.</source>
        <extracomment>first paragraph of the page; the systems stand in a list below</extracomment>
        <translation>
            <numerusform>There is %n system on the list.</numerusform>
            <numerusform>There are %n systems on the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureWays</name>
    <message numerus="yes">
        <source>The picture is taken in %n second(s). Get the screen ready.</source>
        <extracomment>above a button &quot;Stop&quot;; counts down to 1</extracomment>
        <translation>
            <numerusform>The picture is taken in %n second. Get the screen ready.</numerusform>
            <numerusform>The picture is taken in %n seconds. Get the screen ready.</numerusform>
        </translation>
    </message>
</context>
</TS>
