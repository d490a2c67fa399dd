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
    <name>EvidencePage</name>
    <message numerus="yes">
        <source>A folder comes there with the evidence (PDF), bevis.txt, %n picture(s), and files for checking that nothing was changed.</source>
        <extracomment>evidence page, below &quot;Is saved in {folder}&quot;: what will lie in a new folder there</extracomment>
        <translation>
            <numerusform>A folder comes there with the evidence (PDF), bevis.txt, %n picture, and files for checking that nothing was changed.</numerusform>
            <numerusform>A folder comes there with the evidence (PDF), bevis.txt, %n pictures, and files for checking that nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder holds the evidence (PDF), bevis.txt, %n picture(s), and files for checking that nothing was changed.</source>
        <extracomment>evidence page, below &quot;Saved in {folder}&quot;: what lies there; &quot;the folder&quot; is this one</extracomment>
        <translation>
            <numerusform>The folder holds the evidence (PDF), bevis.txt, %n picture, and files for checking that nothing was changed.</numerusform>
            <numerusform>The folder holds the evidence (PDF), bevis.txt, %n pictures, and files for checking that nothing was changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstancePage</name>
    <message numerus="yes">
        <source>Choose your system. There are %n on the list. Check that the last 4 characters of its UUID are the same as in the task in KLIK.</source>
        <extracomment>first paragraph of the page; the systems stand in a list below</extracomment>
        <translation>
            <numerusform>Choose your system. There is %n on the list. Check that the last 4 characters of its UUID are the same as in the task in KLIK.</numerusform>
            <numerusform>Choose your system. There are %n on the list. Check that the last 4 characters of its UUID are the same as in the task in KLIK.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message numerus="yes">
        <source>%n thing(s) are missing. Each is marked on the page.</source>
        <extracomment>error message below the page, after the main button; each field is marked and says what it lacks</extracomment>
        <translation>
            <numerusform>%n thing is missing. It is marked on the page.</numerusform>
            <numerusform>%n things are missing. Each is marked on the page.</numerusform>
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
