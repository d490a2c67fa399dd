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
