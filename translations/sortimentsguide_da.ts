<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK">
<context>
    <name>ActivityTexts</name>
    <message>
        <source>Sign-in: begun.</source>
        <extracomment>line of the log: what the program has done; a fragment with &quot;Sign-in:&quot; before it</extracomment>
        <translation>Login: begyndt.</translation>
    </message>
    <message>
        <source>Sign-in: the browser is to open.</source>
        <extracomment>line of the log: the program has asked the system for a browser</extracomment>
        <translation>Login: Browseren skal åbne.</translation>
    </message>
    <message>
        <source>Sign-in: the browser has come back.</source>
        <extracomment>line of the log: the user has signed in, and the browser called the program back</extracomment>
        <translation>Login: Browseren er kommet tilbage.</translation>
    </message>
    <message>
        <source>Sign-in: the answer has come.</source>
        <extracomment>line of the log: the sign-in system has answered who the user is</extracomment>
        <translation>Login: Svaret er kommet.</translation>
    </message>
    <message>
        <source>Sign-in: done.</source>
        <extracomment>line of the log: the user is signed in</extracomment>
        <translation>Login: gjort.</translation>
    </message>
    <message>
        <source>The program starts. Version %1, %2, Qt %3.</source>
        <extracomment>%1: the program&apos;s version, %2: the operating system, %3: the version of Qt</extracomment>
        <translation>Programmet starter. Version %1, %2, Qt %3.</translation>
    </message>
    <message>
        <source>The program ends.</source>
        <extracomment>last line of the log of one run of the program</extracomment>
        <translation>Programmet slutter.</translation>
    </message>
    <message>
        <source>Call: %1 %2, status %3, %4 ms.</source>
        <extracomment>%1: GET or POST, %2: a path, %3: an HTTP status, %4: milliseconds</extracomment>
        <translation>Kald: %1 %2, status %3, %4 ms.</translation>
    </message>
    <message>
        <source>Call: %1 %2, no answer (%3), %4 ms.</source>
        <extracomment>%1: GET or POST, %2: a path, %3: technical, in English, %4: milliseconds</extracomment>
        <translation>Kald: %1 %2, intet svar (%3), %4 ms.</translation>
    </message>
    <message>
        <source>Sign-in: ended with %1.</source>
        <extracomment>%1: an error code</extracomment>
        <translation>Login: endte med %1.</translation>
    </message>
    <message>
        <source>Saved in the case: %1.</source>
        <extracomment>%1: technical, in English</extracomment>
        <translation>Gemt i sagen: %1.</translation>
    </message>
    <message>
        <source>Shown: %1.</source>
        <extracomment>%1: an error code</extracomment>
        <translation>Vist: %1.</translation>
    </message>
</context>
<context>
    <name>AllCasesLink</name>
    <message>
        <source>Our tasks</source>
        <extracomment>link beside every page: to the first page, where all tasks of the user are listed</extracomment>
        <translation>Vores opgaver</translation>
    </message>
    <message>
        <source>Leave the practice</source>
        <extracomment>link beside every page of practice: to the first page</extracomment>
        <translation>Forlad øvelsen</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>&amp;Save answer</source>
        <extracomment>main button of the page of an answer; Alt letter unique on the page</extracomment>
        <translation>&amp;Gem svar</translation>
    </message>
    <message>
        <source>We are opening the picture …</source>
        <extracomment>below the page, over a moving bar, while a file is read</extracomment>
        <translation>Vi åbner billedet …</translation>
    </message>
    <message>
        <source>Your picture is not open yet. Wait a moment.</source>
        <extracomment>message below the page, after &quot;Save answer&quot;</extracomment>
        <translation>Dit billede er ikke åbnet endnu. Vent et øjeblik.</translation>
    </message>
    <message>
        <source>Your picture is not taken yet. Wait for it, or press &quot;Stop&quot;.</source>
        <extracomment>message below the page, after &quot;Save answer&quot;; a button is &quot;Stop&quot;</extracomment>
        <translation>Dit billede er ikke taget endnu. Vent på det, eller tryk på ”Stop”.</translation>
    </message>
    <message>
        <source>Or answer yourself:</source>
        <extracomment>above the choice on the page of an answer, below the way that lets the program read it</extracomment>
        <translation>Eller svar selv:</translation>
    </message>
    <message>
        <source>The answer that you gave counts until you save another one.</source>
        <extracomment>first sentences on the page of an answer that the user corrects</extracomment>
        <translation>Dit svar gælder, indtil du gemmer et nyt.</translation>
    </message>
    <message>
        <source>C&amp;lose the program</source>
        <extracomment>button below the page of an answer, which it does not save; Alt letter unique on the page</extracomment>
        <translation>L&amp;uk programmet</translation>
    </message>
</context>
<context>
    <name>BesideFindings</name>
    <message>
        <source>The manifest in the folder agrees with the one in the PDF.</source>
        <extracomment>--efterproev, sentence after &quot;Holds:&quot;; manifest.json, twice</extracomment>
        <translation>Fillisten i mappen stemmer med den i PDF’en.</translation>
    </message>
    <message>
        <source>The manifest in the folder does not agree with the one in the PDF.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; manifest.json, twice</extracomment>
        <translation>Fillisten i mappen stemmer ikke med den i PDF’en.</translation>
    </message>
    <message>
        <source>{file} is missing in the folder.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; {file}: a file beside the PDF</extracomment>
        <translation>{file} mangler i mappen.</translation>
    </message>
    <message>
        <source>{file} in the folder is as in the list of files.</source>
        <extracomment>--efterproev, sentence after &quot;Holds:&quot;; {file}: name of a file beside the PDF; the list: manifest.json</extracomment>
        <translation>{file} i mappen er som i fillisten.</translation>
    </message>
    <message>
        <source>{file} in the folder is not as in the list of files.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; {file}: a file beside the PDF</extracomment>
        <translation>{file} i mappen er ikke som i fillisten.</translation>
    </message>
    <message>
        <source>{file} in the folder cannot be read.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; {file}: a file beside the PDF</extracomment>
        <translation>{file} i mappen kan ikke læses.</translation>
    </message>
    <message>
        <source>manifest.json is missing in the folder. So no other file in it has been examined than the PDF.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; the PDF has the files inside</extracomment>
        <translation>Fillisten manifest.json mangler i mappen. Derfor er kun PDF’en undersøgt.</translation>
    </message>
    <message>
        <source>The manifest beside the PDF cannot be read.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; manifest.json lists all files</extracomment>
        <translation>Fillisten ved siden af PDF’en kan ikke læses.</translation>
    </message>
    <message>
        <source>The list of files calls the PDF {before}. In the folder, it is called {now}.</source>
        <extracomment>--efterproev, sentence after &quot;Note:&quot;; {before}, {now}: names of files</extracomment>
        <translation>Fillisten kalder PDF’en {before}. I mappen hedder den {now}.</translation>
    </message>
    <message>
        <source>{file} is in the folder, but not in the list of files. It has not been examined.</source>
        <extracomment>--efterproev, sentence after &quot;Note:&quot;; {file}: a file in the folder</extracomment>
        <translation>{file} ligger i mappen, men står ikke i fillisten. Den er ikke undersøgt.</translation>
    </message>
    <message>
        <source>{file} is a folder in the folder. It has not been examined.</source>
        <extracomment>--efterproev, sentence after &quot;Note:&quot;; {file}: the name of a folder</extracomment>
        <translation>{file} er en mappe i mappen. Den er ikke undersøgt.</translation>
    </message>
    <message>
        <source>{file} beside the PDF is not as inside it. It has not been examined beyond that.</source>
        <extracomment>--efterproev, sentence after &quot;Note:&quot;, where the PDF alone is examined; {file}: name of a file in the same folder</extracomment>
        <translation>{file} ved siden af PDF’en er ikke som den i PDF’en. Den er ikke undersøgt ud over det.</translation>
    </message>
</context>
<context>
    <name>BrowserCheck</name>
    <message>
        <source>Browser: the computer has a default browser.</source>
        <extracomment>line of --tjek and of the connection check, after the mark &quot;in order&quot;</extracomment>
        <translation>Browser: Den er valgt.</translation>
    </message>
    <message>
        <source>Browser: the computer has no default browser.</source>
        <extracomment>line of --tjek and of the connection check, after the mark &quot;error&quot;; advice follows</extracomment>
        <translation>Browser: Der er ikke valgt nogen.</translation>
    </message>
    <message>
        <source>Choose one in the computer&apos;s settings.</source>
        <extracomment>advice after &quot;Browser: the computer has no default browser.&quot;; &quot;one&quot; is a browser</extracomment>
        <translation>Vælg en som standard på computeren.</translation>
    </message>
    <message>
        <source>Browser: the computer does not say which one it uses.</source>
        <extracomment>line of --tjek and of the connection check, after the mark &quot;not checked&quot;</extracomment>
        <translation>Browser: Vi kan ikke se, om der er valgt en.</translation>
    </message>
    <message>
        <source>Browser: BROWSER names a program that is not on the computer: %1.</source>
        <extracomment>line of --tjek and of the connection check, after the mark &quot;error&quot;; BROWSER is a variable; %1: what it holds</extracomment>
        <translation>Browser: BROWSER nævner et program, der ikke er på computeren: %1.</translation>
    </message>
    <message>
        <source>Correct the variable, or remove it.</source>
        <extracomment>advice after &quot;Browser: BROWSER names a program that is not on the computer&quot;</extracomment>
        <translation>Ret variablen, eller fjern den.</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Working</source>
        <extracomment>name of the moving bar for screen readers; shown in its place without animations</extracomment>
        <translation>Arbejder</translation>
    </message>
</context>
<context>
    <name>ByWhoseWordTexts</name>
    <message>
        <source>Ask the person responsible for the system to see the sortiment there before you mark the task as done in KLIK.</source>
        <extracomment>first paragraph of the page of the two checks, when check 1 is approved and the program has read that the debtor system has acknowledged the sortiment; KLIK: name of a system</extracomment>
        <translation>Bed den systemansvarlige se efter, om sortimentet kan ses dér, før du markerer opgaven som fuldført i KLIK.</translation>
    </message>
    <message>
        <source>Check 2 is approved by what you have stated.</source>
        <extracomment>first paragraph of the page of the two checks, when both are approved</extracomment>
        <translation>Kontrol 2 er godkendt ud fra det, du har oplyst.</translation>
    </message>
    <message>
        <source>Check 2 is approved by what you have stated and pasted.</source>
        <extracomment>first paragraph of the page of the two checks, when both are approved; the text of a reply was pasted</extracomment>
        <translation>Kontrol 2 er godkendt ud fra det, du har oplyst og sat ind.</translation>
    </message>
    <message>
        <source>They are approved by what you have stated.</source>
        <extracomment>first paragraph of the page of the two checks, when both are approved</extracomment>
        <translation>De er godkendt ud fra det, du har oplyst.</translation>
    </message>
    <message>
        <source>They are approved by what you have stated and pasted.</source>
        <extracomment>first paragraph of the page of the two checks, when both are approved; the text of a page or of a reply was pasted</extracomment>
        <translation>De er godkendt ud fra det, du har oplyst og sat ind.</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Our tasks</source>
        <extracomment>heading of a frame on the first page: those of the user on this computer</extracomment>
        <translation>Vores opgaver</translation>
    </message>
    <message>
        <source>Tasks that you have begun or done</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Opgaver, som du er begyndt på eller har løst</translation>
    </message>
    <message>
        <source>Save it again</source>
        <extracomment>button in the list of tasks: the evidence is gone</extracomment>
        <translation>Gem det igen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>button in the list of tasks: opens the folder of the evidence</extracomment>
        <translation>Åbn mappen</translation>
    </message>
    <message>
        <source>Nothing has been created in this task. What you have chosen in it is gone when you remove it.</source>
        <extracomment>shown by the link &quot;Remove&quot;, in the list of tasks</extracomment>
        <translation>Intet er oprettet i denne opgave. Dine valg i den forsvinder, når du fjerner den.</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <extracomment>button below the question, in the list of tasks</extracomment>
        <translation>Ja, fjern den</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>link in the list of tasks; shows a question</extracomment>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>CaseTexts</name>
    <message>
        <source>Tried in test {date} for {municipality}</source>
        <extracomment>in the list of tasks, of one that was done in a test system; {date}: a date</extracomment>
        <translation>Prøvet i test den {date} for {municipality}</translation>
    </message>
    <message>
        <source>Done on {date} for {municipality}</source>
        <extracomment>in the list of tasks; {date}: a date, {municipality}: a municipality&apos;s name</extracomment>
        <translation>Løst den {date} for {municipality}</translation>
    </message>
    <message>
        <source>Begun, step %1</source>
        <extracomment>in the list of tasks; %1: the step&apos;s number</extracomment>
        <translation>Begyndt, trin %1</translation>
    </message>
    <message>
        <source>The subscription may have been created</source>
        <extracomment>in the list of tasks: an order was sent, and nobody knows what became of it</extracomment>
        <translation>Abonnementet kan være oprettet</translation>
    </message>
    <message>
        <source>Check 1 is missing</source>
        <extracomment>in the list of tasks: the user has not looked yet</extracomment>
        <translation>Kontrol 1 mangler</translation>
    </message>
    <message>
        <source>Check 1 shows a fault</source>
        <extracomment>in the list of tasks</extracomment>
        <translation>Kontrol 1 viser en fejl</translation>
    </message>
    <message>
        <source>Waits until {due}</source>
        <extracomment>in the list of tasks; {due}: weekday, date and time</extracomment>
        <translation>Venter til {due}</translation>
    </message>
    <message>
        <source>Check 2 is missing</source>
        <extracomment>in the list of tasks; its time is over</extracomment>
        <translation>Kontrol 2 mangler</translation>
    </message>
    <message>
        <source>Check 2 shows a fault</source>
        <extracomment>in the list of tasks</extracomment>
        <translation>Kontrol 2 viser en fejl</translation>
    </message>
    <message>
        <source>Both checks are approved</source>
        <extracomment>in the list of tasks</extracomment>
        <translation>Begge kontroller er godkendt</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <extracomment>in the list of tasks; {time}: date and time</extracomment>
        <translation>gemt {time}</translation>
    </message>
    <message>
        <source>The evidence is no longer in {folder}.</source>
        <extracomment>in the list of tasks; {folder}: a folder</extracomment>
        <translation>Beviset ligger ikke længere i {folder}.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>button in the list of tasks</extracomment>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>button in the list of tasks: answer a check</extracomment>
        <translation>Svar</translation>
    </message>
    <message>
        <source>See the fault</source>
        <extracomment>button in the list of tasks: see what is wrong</extracomment>
        <translation>Se fejlen</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <extracomment>button in the list of tasks</extracomment>
        <translation>Gem beviset</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <extracomment>button in the list of tasks: opens the PDF</extracomment>
        <translation>Vis beviset</translation>
    </message>
</context>
<context>
    <name>CentralSettingsTexts</name>
    <message>
        <source>%1 is too large. It may be at most %2 KiB.</source>
        <extracomment>why settings for the whole computer are not used; %1: path of a file, %2: a number</extracomment>
        <translation>%1 er for stor. Den må højst være %2 KiB.</translation>
    </message>
    <message>
        <source>The program does not start before the file is as it should be. Ask your IT department to put it right.</source>
        <extracomment>the line below what is wrong in a file with settings for the whole computer</extracomment>
        <translation>Programmet starter først, når filen er, som den skal være. Bed jeres it-afdeling om at rette den.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>This computer</source>
        <extracomment>--tjek, a heading on a line of its own; lines about the computer follow</extracomment>
        <translation>Denne computer</translation>
    </message>
    <message>
        <source>Something is wrong.</source>
        <extracomment>--tjek, the last line: at least one line has the mark &quot;error&quot;</extracomment>
        <translation>Noget er galt.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <extracomment>--tjek, the last line: every line has the mark &quot;in order&quot;</extracomment>
        <translation>Intet er galt.</translation>
    </message>
    <message numerus="yes">
        <source>We found nothing wrong, but %n things were not checked.</source>
        <extracomment>--tjek, the last line: no line has the mark &quot;error&quot;, %n have the mark &quot;not checked&quot;</extracomment>
        <translation>
            <numerusform>Vi fandt ingen fejl, men %n punkt er ikke tjekket.</numerusform>
            <numerusform>Vi fandt ingen fejl, men %n punkter er ikke tjekket.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>--tjek, a heading on a line of its own; lines follow, each a setting and where it comes from</extracomment>
        <translation>Indstillinger</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>Checked by the program %1.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>Tjekket af programmet %1.</translation>
    </message>
    <message>
        <source>Seen by %1 %2.</source>
        <extracomment>%1: a person&apos;s name, %2: date and time</extracomment>
        <translation>Set af %1 %2.</translation>
    </message>
    <message>
        <source>Without a picture.</source>
        <extracomment>last line of a check on the page, below who has looked</extracomment>
        <translation>Uden billede.</translation>
    </message>
    <message>
        <source>Seen by %1. You stated it %2.</source>
        <extracomment>%1: the name of the one who has looked, %2: date and time of the user&apos;s answer</extracomment>
        <translation>Set af %1. Du oplyste det den %2.</translation>
    </message>
    <message>
        <source>Read by the program in what you pasted. You saved the answer %1.</source>
        <extracomment>%1: date and time at which the user saved the answer</extracomment>
        <translation>Læst af programmet i det, du indsatte. Du gemte svaret den %1.</translation>
    </message>
    <message>
        <source>Reply from %1: “%2”. You saved it %3.</source>
        <extracomment>%1: a person&apos;s name, %2: that person&apos;s answer, %3: date and time</extracomment>
        <translation>Svar fra %1: ”%2”. Du gemte det den %3.</translation>
    </message>
    <message>
        <source>%1, stated by you</source>
        <extracomment>status of a check that is approved by what the user has stated, where the program has read nothing; %1: &quot;Approved&quot;</extracomment>
        <translation>%1, oplyst af dig</translation>
    </message>
    <message>
        <source>Role: %1.</source>
        <extracomment>of the one who has looked for the sortiment in the debtor system; %1: the role</extracomment>
        <translation>Rolle: %1.</translation>
    </message>
    <message>
        <source>Time of the look: %1.</source>
        <extracomment>%1: when a colleague has looked, in the user&apos;s words</extracomment>
        <translation>Tidspunkt: %1.</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>in order</source>
        <extracomment>The mark of something that was checked</extracomment>
        <translation>i orden</translation>
    </message>
    <message>
        <source>error</source>
        <extracomment>The mark of something that was checked</extracomment>
        <translation>fejl</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>The mark of something that could not be checked</extracomment>
        <translation>ikke tjekket</translation>
    </message>
</context>
<context>
    <name>CheckingPage</name>
    <message>
        <source>You have signed in. It takes a moment. You need do nothing.</source>
        <extracomment>on the sign-in page between the sign-in and the next page</extracomment>
        <translation>Du har logget ind. Det tager et øjeblik. Du skal ikke gøre noget.</translation>
    </message>
    <message>
        <source>We are checking your sign-in</source>
        <extracomment>heading of the sign-in page between the sign-in and the next page</extracomment>
        <translation>Vi tjekker dit login</translation>
    </message>
</context>
<context>
    <name>ClockLine</name>
    <message>
        <source>Clock: the computer&apos;s date is %1.</source>
        <extracomment>line of --tjek and of the connection check, after the mark &quot;in order&quot;; %1: a date</extracomment>
        <translation>Ur: Computerens dato er den %1.</translation>
    </message>
    <message>
        <source>Clock: the computer&apos;s date is %1. That is before this version of the program was made.</source>
        <extracomment>%1: a date; &quot;that&quot;: this date</extracomment>
        <translation>Ur: Computerens dato er den %1. Det er, før denne udgave af programmet blev lavet.</translation>
    </message>
    <message>
        <source>Set the computer&apos;s clock. Let it get the time from the network.</source>
        <extracomment>advice after &quot;Clock: the computer&apos;s date is %1. That is before ...&quot;</extracomment>
        <translation>Stil computerens ur. Lad det hente tiden fra nettet.</translation>
    </message>
    <message>
        <source>Clock: the computer&apos;s date is %1. That is more than two years after this version of the program was made.</source>
        <extracomment>%1: a date; &quot;that&quot;: this date</extracomment>
        <translation>Ur: Computerens dato er den %1. Det er mere end to år, efter at denne udgave af programmet blev lavet.</translation>
    </message>
    <message>
        <source>Set the computer&apos;s clock. If it is right, get a newer version of the program.</source>
        <extracomment>advice after &quot;Clock: the computer&apos;s date is %1. That is more than two years ...&quot;</extracomment>
        <translation>Stil computerens ur. Er det rigtigt, så hent en nyere udgave af programmet.</translation>
    </message>
</context>
<context>
    <name>ClockQuestion</name>
    <message>
        <source>Check the date</source>
        <extracomment>title of a box on the page where the subscription is made</extracomment>
        <translation>Tjek datoen</translation>
    </message>
    <message>
        <source>Set the computer&apos;s clock, or ask your IT department to do it. Then press &quot;Look at the clock again&quot;. We do not use the date before that.</source>
        <extracomment>below the question; &quot;Look at the clock again&quot; is a button</extracomment>
        <translation>Stil computerens ur, eller bed jeres it-afdeling om det. Tryk derefter på ”Se på uret igen”. Vi bruger ikke datoen før.</translation>
    </message>
    <message>
        <source>Yes, the date is right</source>
        <extracomment>button, answers &quot;Is that the right date?&quot;</extracomment>
        <translation>Ja, datoen er rigtig</translation>
    </message>
    <message>
        <source>No, the date is wrong</source>
        <extracomment>button, answers &quot;Is that the right date?&quot;; advice comes then</extracomment>
        <translation>Nej, datoen er forkert</translation>
    </message>
    <message>
        <source>Look at the clock again</source>
        <extracomment>button, when the user has set the computer&apos;s clock</extracomment>
        <translation>Se på uret igen</translation>
    </message>
    <message>
        <source>Answer first whether the date is right.</source>
        <extracomment>error message in the box &quot;Check the date&quot;</extracomment>
        <translation>Svar først på, om datoen er rigtig.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says %1. Is that the right date? We ask because this version of the program was made later.</source>
        <extracomment>%1: a date with its weekday; it is to be the subscription&apos;s first day</extracomment>
        <translation>Computerens ur viser %1. Er det den rigtige dato? Vi spørger, fordi denne udgave af programmet er lavet senere.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says %1. Is that the right date? We ask because somebody has worked in the program at a later date.</source>
        <extracomment>%1: a date with its weekday; it is to be the subscription&apos;s first day</extracomment>
        <translation>Computerens ur viser %1. Er det den rigtige dato? Vi spørger, fordi der er arbejdet i programmet på en senere dato.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says %1. Is that the right date? We ask because the program would then be more than two years old.</source>
        <extracomment>%1: a date with its weekday; it is to be the subscription&apos;s first day</extracomment>
        <translation>Computerens ur viser %1. Er det den rigtige dato? Vi spørger, fordi programmet så er over to år gammelt.</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <extracomment>in place of a button&apos;s text for five seconds after it was pressed</extracomment>
        <translation>Kopieret</translation>
    </message>
</context>
<context>
    <name>CorrectionTexts</name>
    <message>
        <source>You are here again because the browser showed “{value}”. Open the subscription there, and correct the field.</source>
        <extracomment>at the current point of the list of fields, after a wrong one was found; {value}: what stood in the field</extracomment>
        <translation>Du er her igen, fordi der stod ”{value}” i browseren. Åbn abonnementet dér, og ret feltet.</translation>
    </message>
    <message>
        <source>You are here again because you answered that the field is wrong. Open the subscription in the browser, and correct the field.</source>
        <extracomment>at the current point of the list of fields, after the user has answered that it is wrong</extracomment>
        <translation>Du er her igen, fordi du svarede, at feltet er forkert. Åbn abonnementet i browseren, og ret feltet.</translation>
    </message>
    <message>
        <source>The correction counts only when it is saved.</source>
        <extracomment>at the last point of the list of fields, which saves, after a field was corrected</extracomment>
        <translation>Rettelsen gælder først, når den er gemt.</translation>
    </message>
    <message>
        <source>You are here again because you could not see the subscription. Find the fields in the browser, and save them. Are they gone? Then press &quot;Begin anew&quot; at the first point.</source>
        <extracomment>at the last point of the list of fields, after the user could not see the subscription; in quotes: a button, and the place of a point</extracomment>
        <translation>Du er her igen, fordi du ikke kunne se abonnementet. Find felterne i browseren, og gem dem. Er de væk? Så tryk på ”Begynd forfra” ved det første punkt.</translation>
    </message>
    <message>
        <source>The browser showed “{value}”. Correct it there.</source>
        <extracomment>at the current point of the list of fields, after a wrong one was found, in a narrow window with large text; {value}: what stood in the field</extracomment>
        <translation>Der stod ”{value}” i browseren. Ret det dér.</translation>
    </message>
    <message>
        <source>You answered that it is wrong. Correct it in the browser.</source>
        <extracomment>at the current point of the list of fields, after the user has answered that it is wrong, in a narrow window with large text</extracomment>
        <translation>Du svarede, at det er forkert. Ret det i browseren.</translation>
    </message>
</context>
<context>
    <name>CreatingPage</name>
    <message>
        <source>It normally takes less than a minute. Keep the program open meanwhile.</source>
        <extracomment>on the page while the subscription is being created</extracomment>
        <translation>Det tager normalt under et minut. Hold programmet åbent imens.</translation>
    </message>
    <message>
        <source>We are creating the subscription …</source>
        <extracomment>heading of the page while the order is on its way</extracomment>
        <translation>Vi opretter abonnementet …</translation>
    </message>
</context>
<context>
    <name>DateFormats</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>QLocale date format: weekday, day, month and year. Danish: dddd &apos;den&apos; d. MMMM yyyy</extracomment>
        <translation>dddd &apos;den&apos; d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>QLocale date format: day, month and year. Danish: d. MMMM yyyy</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>dd/MM/yyyy</source>
        <extracomment>QLocale date format in numbers. Danish: dd.MM.yyyy</extracomment>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <extracomment>QLocale time format. Danish: HH.mm</extracomment>
        <translation>HH.mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy &apos;at&apos; HH:mm</source>
        <extracomment>QLocale format: date and time. Danish: d. MMMM yyyy &apos;kl.&apos; HH.mm</extracomment>
        <translation>d. MMMM yyyy &apos;kl.&apos; HH.mm</translation>
    </message>
    <message>
        <source>dddd d MMMM &apos;at&apos; HH:mm</source>
        <extracomment>QLocale format: weekday, date and time. Danish: dddd &apos;den&apos; d. MMMM &apos;kl.&apos; HH.mm</extracomment>
        <translation>dddd &apos;den&apos; d. MMMM &apos;kl.&apos; HH.mm</translation>
    </message>
    <message>
        <source>dddd &apos;at&apos; HH:mm</source>
        <extracomment>QLocale format: weekday and time. Danish: dddd &apos;kl.&apos; HH.mm</extracomment>
        <translation>dddd &apos;kl.&apos; HH.mm</translation>
    </message>
</context>
<context>
    <name>DetailFindings</name>
    <message>
        <source>Who signed in, or the CVR number, is not as in the journal.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; CVR: number of an authority</extracomment>
        <translation>Navnet på den, der er logget ind, eller CVR er ikke som i journalen.</translation>
    </message>
    <message>
        <source>bevis.json contradicts itself about the two checks.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; checks 1 and 2; bevis.json is a file</extracomment>
        <translation>bevis.json modsiger sig selv om de to kontroller.</translation>
    </message>
    <message>
        <source>bevis.json contradicts itself about what was read back.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; bevis.json is a file; read back: by the program</extracomment>
        <translation>bevis.json modsiger sig selv om det, der er læst tilbage.</translation>
    </message>
    <message>
        <source>The evidence has form {form}, and this version of the program knows form {known}. It has not been examined whether bevis.json and bevis.txt follow from the journal, and whether something is in them that the program does not write.</source>
        <extracomment>--efterproev, sentence after &quot;Note:&quot;; {form}, {known}: numbers; bevis.json is a file</extracomment>
        <translation>Beviset har udgave {form}, og denne version af programmet kender udgave {known}. Det er ikke undersøgt, om bevis.json og bevis.txt følger af journalen. Det er heller ikke undersøgt, om der står noget i dem, som programmet ikke skriver.</translation>
    </message>
    <message>
        <source>{file} has something in it that this version of the program does not write: {words}</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; {file}: its name, {words}: names or sentences in it</extracomment>
        <translation>{file} indeholder noget, som denne version af programmet ikke skriver: {words}</translation>
    </message>
    <message>
        <source>Environment and stamp fit each other in the three files.</source>
        <extracomment>--efterproev, sentence after &quot;Holds:&quot;; production, test or practice; the files: manifest, content, journal</extracomment>
        <translation>Miljø og stempel passer sammen i de tre filer.</translation>
    </message>
    <message>
        <source>Environment and stamp do not fit each other in the three files.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; production, test or practice; the files: manifest, content, journal</extracomment>
        <translation>Miljø og stempel passer ikke sammen i de tre filer.</translation>
    </message>
    <message>
        <source>What was read, according to bevis.json, is in the journal.</source>
        <extracomment>--efterproev, sentence after &quot;Holds:&quot;; values and answers that the program has read</extracomment>
        <translation>Det, som ifølge bevis.json er læst, står i journalen.</translation>
    </message>
    <message>
        <source>What was read, according to bevis.json, is not in the journal.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; values and answers that the program has read</extracomment>
        <translation>Det, som ifølge bevis.json er læst, står ikke sådan i journalen.</translation>
    </message>
    <message>
        <source>The manifest and the content do not state the same form, or have what came with a later one.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; the form has a number in both files</extracomment>
        <translation>Filliste og indhold angiver ikke samme udgave, eller de har noget, der kom med en senere.</translation>
    </message>
    <message>
        <source>bevis.json contradicts itself about when the evidence was made.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;</extracomment>
        <translation>bevis.json modsiger sig selv om, hvornår beviset er lavet.</translation>
    </message>
</context>
<context>
    <name>DividedWordsTexts</name>
    <message>
        <source>sub classi</source>
        <extracomment>not to be seen: beginnings of long compound words, after which a word may be divided where the column is too narrow for it; small letters, parted by spaces</extracomment>
        <translation>klassifikations abonnements abonne borger debitor sortiments</translation>
    </message>
</context>
<context>
    <name>DomainTexts</name>
    <message>
        <source>Sortiment</source>
        <extracomment>name of one of the five fields: on pages, in the evidence, and {field} in &quot;{field} is …&quot;</extracomment>
        <translation>Sortiment</translation>
    </message>
    <message>
        <source>Debtor system</source>
        <extracomment>name of one of the five fields: on pages, in the evidence, and {field} in &quot;{field} is …&quot;</extracomment>
        <translation>Debitorsystem</translation>
    </message>
    <message>
        <source>Schema version</source>
        <extracomment>name of one of the five fields: on pages, in the evidence, and {field} in &quot;{field} is …&quot;</extracomment>
        <translation>Skemaversion</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>name of one of the five fields: on pages, in the evidence, and {field} in &quot;{field} is …&quot;</extracomment>
        <translation>Gyldig fra</translation>
    </message>
    <message>
        <source>Valid to</source>
        <extracomment>name of one of the five fields: on pages, in the evidence, and {field} in &quot;{field} is …&quot;</extracomment>
        <translation>Gyldig til</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>status of a check, on pages and in the evidence: it has not been looked at; no full stop</extracomment>
        <translation>Ikke tjekket</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>status of a check, on pages and in the evidence: it cannot be seen yet; no full stop</extracomment>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Approved</source>
        <extracomment>status of a check, on pages and in the evidence: it holds; no full stop</extracomment>
        <translation>Godkendt</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>status of a check, on pages and in the evidence: it does not hold; no full stop</extracomment>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Check 1</source>
        <extracomment>The first of the task&apos;s two result criteria; a label, how it went follows</extracomment>
        <translation>Kontrol 1</translation>
    </message>
    <message>
        <source>Check 2</source>
        <extracomment>The second of the task&apos;s two result criteria; a label, how it went follows</extracomment>
        <translation>Kontrol 2</translation>
    </message>
    <message>
        <source>Check 1: The subscription can be seen in the classification system</source>
        <extracomment>heading of a check; words as in the task in KLIK, no full stop</extracomment>
        <translation>Kontrol 1: Abonnementet kan ses i klassifikationssystemet</translation>
    </message>
    <message>
        <source>Check 2: The sortiment can be seen in the debtor system</source>
        <extracomment>heading of a check; words as in the task in KLIK, no full stop</extracomment>
        <translation>Kontrol 2: Sortimentet kan ses i debitorsystemet</translation>
    </message>
    <message>
        <source>No end date. The field is empty.</source>
        <extracomment>value of &quot;Valid to&quot;, in place of a date; &quot;field&quot; of the web interface</extracomment>
        <translation>Ingen slutdato. Feltet er tomt.</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>after &quot;Role:&quot; or &quot;Time:&quot;, of a person who has looked; it is not known</extracomment>
        <translation>ikke oplyst</translation>
    </message>
    <message>
        <source>No end date. The field should be empty.</source>
        <extracomment>what &quot;Valid to&quot; should hold, to compare with the web interface</extracomment>
        <translation>Ingen slutdato. Feltet skal være tomt.</translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message>
        <source>We are examining %1.</source>
        <extracomment>notice below the page, after evidence was dropped on the window; %1: name of a file or folder</extracomment>
        <translation>Vi efterprøver %1.</translation>
    </message>
    <message>
        <source>The program has examined %1 and only read the files.
%2</source>
        <extracomment>message below the page; %1: name of a file or folder that was dropped on the window, %2: sentences about what was found</extracomment>
        <translation>Programmet har efterprøvet %1 og kun læst filerne.
%2</translation>
    </message>
</context>
<context>
    <name>EnvironmentBanner</name>
    <message>
        <source>%1. Test: nothing is changed in the real system.</source>
        <extracomment>%1: the environment&apos;s name</extracomment>
        <translation>%1. Testmiljø. Intet bliver ændret i det rigtige system.</translation>
    </message>
    <message>
        <source>%1. What you do here counts.</source>
        <extracomment>%1: the environment&apos;s name</extracomment>
        <translation>%1. Her løser du den rigtige opgave.</translation>
    </message>
    <message>
        <source>%1: the real task</source>
        <extracomment>in a narrow window; %1: the environment&apos;s name</extracomment>
        <translation>%1: den rigtige opgave</translation>
    </message>
    <message>
        <source>%1. Nothing real is changed.</source>
        <extracomment>%1: the environment&apos;s name</extracomment>
        <translation>%1. Intet bliver ændret i virkeligheden.</translation>
    </message>
    <message>
        <source>%1: nothing is changed</source>
        <extracomment>in a narrow window; %1: the environment&apos;s name</extracomment>
        <translation>%1: intet bliver ændret</translation>
    </message>
    <message>
        <source>%1: a test</source>
        <extracomment>in a narrow window; %1: the environment&apos;s name</extracomment>
        <translation>%1: en test</translation>
    </message>
</context>
<context>
    <name>EnvironmentCheck</name>
    <message>
        <source>%1: there was no answer in %2 seconds. The rest was not checked.</source>
        <extracomment>%1: what was asked, e.g. &quot;Proxy&quot;, %2: seconds</extracomment>
        <translation>%1: Der kom intet svar på %2 sekunder. Resten er ikke tjekket.</translation>
    </message>
    <message>
        <source>See whether a firewall stops the program.</source>
        <extracomment>advice after &quot;%1: there was no answer in %2 seconds. ...&quot;; for an IT department</extracomment>
        <translation>Se, om en firewall stopper programmet.</translation>
    </message>
    <message>
        <source>Practice environment</source>
        <extracomment>what was asked; is %1 in &quot;%1: there was no answer in %2 seconds. ...&quot;</extracomment>
        <translation>Øvemiljø</translation>
    </message>
    <message>
        <source>Practice environment: it does not start. The technical answer is: %1.</source>
        <extracomment>%1: technical, in English</extracomment>
        <translation>Øvemiljø: Det starter ikke. Det tekniske svar er: %1.</translation>
    </message>
    <message>
        <source>Install oevemiljoe in the same folder as the program, and let it run.</source>
        <extracomment>advice after &quot;Practice environment: it does not start.&quot;; oevemiljoe is a file</extracomment>
        <translation>Læg oevemiljoe i samme mappe som programmet, og lad det køre.</translation>
    </message>
    <message>
        <source>Practice environment: it starts.</source>
        <extracomment>line of --tjek and of the connection check, after the mark &quot;in order&quot;</extracomment>
        <translation>Øvemiljø: Det starter.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>what was asked; is %1 in &quot;%1: there was no answer in %2 seconds. ...&quot;</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>the name of a host was asked for; is %1 in &quot;%1: there was no answer in %2 seconds. ...&quot;</extracomment>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Name: %1 is known.</source>
        <extracomment>%1: a host</extracomment>
        <translation>Navn: %1 er kendt.</translation>
    </message>
    <message>
        <source>Name: the computer does not know %1. The proxy looks it up.</source>
        <extracomment>%1: a host</extracomment>
        <translation>Navn: Computeren kender ikke %1. Proxyen slår det op.</translation>
    </message>
    <message>
        <source>Name: %1 is not known.</source>
        <extracomment>%1: a host</extracomment>
        <translation>Navn: %1 er ikke kendt.</translation>
    </message>
    <message>
        <source>See whether the computer has a network, and whether its DNS knows the name.</source>
        <extracomment>advice after &quot;Name: %1 is not known.&quot;; for an IT department</extracomment>
        <translation>Se, om computeren har net, og om dens DNS kender navnet.</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>what was asked; is %1 in &quot;%1: there was no answer in %2 seconds. ...&quot;</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS: it is not needed on this computer itself.</source>
        <extracomment>line of the connection check, after &quot;in order&quot;; the address is on this computer</extracomment>
        <translation>TLS: Det er der ikke brug for på computeren selv.</translation>
    </message>
    <message>
        <source>TLS: %1 is trusted, with %2.</source>
        <extracomment>%1: a host, %2: &quot;TLS 1.3&quot; or &quot;TLS 1.2&quot;</extracomment>
        <translation>TLS: Computeren stoler på %1, med %2.</translation>
    </message>
    <message>
        <source>TLS: %1 cannot be reached.</source>
        <extracomment>%1: a host and a port</extracomment>
        <translation>TLS: Vi kan ikke nå %1.</translation>
    </message>
    <message>
        <source>Open the firewall for the address.</source>
        <extracomment>advice after &quot;TLS: %1 cannot be reached.&quot;; for an IT department</extracomment>
        <translation>Åbn for adressen i firewallen.</translation>
    </message>
    <message>
        <source>TLS and service: here the program opens addresses in your browser only. See whether the classification system opens there.</source>
        <extracomment>line of the connection check, after &quot;not checked&quot;; here the user works in the browser</extracomment>
        <translation>TLS og tjeneste: Her åbner programmet kun adresser i din browser. Se, om klassifikationssystemet åbner der.</translation>
    </message>
    <message>
        <source>Clock: the program asks nobody what time it is here.</source>
        <extracomment>line of the connection check, after &quot;not checked&quot;; here the user works in the browser</extracomment>
        <translation>Ur: Her spørger programmet ingen, hvad klokken er.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>what was asked; is %1 in &quot;%1: there was no answer in %2 seconds. ...&quot;</extracomment>
        <translation>Login</translation>
    </message>
    <message>
        <source>Sign-in: it was not asked, for there was no way to it.</source>
        <extracomment>line of the connection check, after &quot;not checked&quot;; the address cannot be reached</extracomment>
        <translation>Login: Vi spurgte ikke, for vi kunne ikke komme frem.</translation>
    </message>
    <message>
        <source>Sign-in: %1 answers, and is who it should be.</source>
        <extracomment>%1: an address</extracomment>
        <translation>Login: %1 svarer og er den rigtige.</translation>
    </message>
    <message>
        <source>Sign-in: a web page came in place of the answer.</source>
        <extracomment>line of the connection check, after &quot;error&quot;; often the page of a guest network</extracomment>
        <translation>Login: Der kom en webside i stedet for svaret.</translation>
    </message>
    <message>
        <source>Sign in to the network in your browser.</source>
        <extracomment>advice after &quot;... a web page came in place of the answer.&quot;</extracomment>
        <translation>Log ind på netværket i din browser.</translation>
    </message>
    <message>
        <source>Sign-in: %1 does not answer as it should. The technical answer is: %2.</source>
        <extracomment>%1: an address, %2: technical, in English</extracomment>
        <translation>Login: %1 svarer ikke, som den skal. Det tekniske svar er: %2.</translation>
    </message>
    <message>
        <source>See whether &quot;udsteder&quot; in the list of environments is right.</source>
        <extracomment>advice; udsteder is a key in the file of environments, not translated</extracomment>
        <translation>Se, om ”udsteder” i listen over miljøer er rigtig.</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>what was asked; is %1 in &quot;%1: there was no answer in %2 seconds. ...&quot;</extracomment>
        <translation>Tjeneste</translation>
    </message>
    <message>
        <source>Service: it was not asked, for there was no way to it.</source>
        <extracomment>line of the connection check, after &quot;not checked&quot;; the address cannot be reached</extracomment>
        <translation>Tjeneste: Vi spurgte ikke, for vi kunne ikke komme frem.</translation>
    </message>
    <message>
        <source>Service: %1 answers as agreed, and asks for a sign-in.</source>
        <extracomment>%1: a host and a port</extracomment>
        <translation>Tjeneste: %1 svarer som aftalt og beder om login.</translation>
    </message>
    <message>
        <source>Service: a web page came in place of the answer.</source>
        <extracomment>line of the connection check, after &quot;error&quot;; often the page of a guest network</extracomment>
        <translation>Tjeneste: Der kom en webside i stedet for svaret.</translation>
    </message>
    <message>
        <source>Service: %1 does not answer as agreed. The technical answer is: %2.</source>
        <extracomment>%1: a host and a port, %2: technical, in English</extracomment>
        <translation>Tjeneste: %1 svarer ikke som aftalt. Det tekniske svar er: %2.</translation>
    </message>
    <message>
        <source>See whether &quot;tjeneste&quot; in the list of environments is right, and whether the service is up.</source>
        <extracomment>advice; tjeneste is a key in the file of environments, not translated</extracomment>
        <translation>Se, om ”tjeneste” i listen over miljøer er rigtig, og om tjenesten kører.</translation>
    </message>
    <message>
        <source>Clock: nobody has told us what time it is.</source>
        <extracomment>line of the connection check, after &quot;not checked&quot;; &quot;us&quot; is the program</extracomment>
        <translation>Ur: Tjenesten har ikke oplyst, hvad klokken er.</translation>
    </message>
    <message>
        <source>Clock: the computer and the service agree on the time.</source>
        <extracomment>line of the connection check, after the mark &quot;in order&quot;</extracomment>
        <translation>Ur: Computeren og tjenesten er enige om tiden.</translation>
    </message>
    <message>
        <source>Clock: the computer is %1 minutes slow.</source>
        <extracomment>%1: a number, 2 or more</extracomment>
        <translation>Ur: Computeren er %1 minutter bagud.</translation>
    </message>
    <message>
        <source>Clock: the computer is %1 minutes fast.</source>
        <extracomment>%1: a number, 2 or more</extracomment>
        <translation>Ur: Computeren er %1 minutter foran.</translation>
    </message>
    <message>
        <source>Set the computer&apos;s clock. Let it get the time from the network.</source>
        <extracomment>advice after &quot;Clock: the computer is %1 minutes slow.&quot; (or fast)</extracomment>
        <translation>Stil computerens ur. Lad det hente tiden fra nettet.</translation>
    </message>
    <message>
        <source>Answers: %1 asks us to wait %2 seconds. Check again then.</source>
        <extracomment>line of the connection check, after &quot;not checked&quot;; %1: an address, %2: a number</extracomment>
        <translation>Svar: %1 beder os vente %2 sekunder. Tjek igen derefter.</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>You lack the role &quot;{role}&quot;</source>
        <extracomment>GB-01, heading of the problem, no full stop; also after &quot;Error:&quot;; {role}: name of a role</extracomment>
        <translation>Du mangler rollen ”{role}”</translation>
    </message>
    <message>
        <source>The system belongs to another municipality</source>
        <extracomment>GB-02, heading, no full stop; also after &quot;Error:&quot;</extracomment>
        <translation>Systemet hører til en anden kommune</translation>
    </message>
    <message>
        <source>You are signed in for {municipality}, but you have chosen {otherSystem}.</source>
        <extracomment>GB-02, what has happened; {municipality}: the user&apos;s municipality; {otherSystem}: the system that the user chose</extracomment>
        <translation>Du er logget ind for {municipality}, men du har valgt {otherSystem}.</translation>
    </message>
    <message>
        <source>{municipality} is not on the list</source>
        <extracomment>GB-03, heading, no full stop; also after &quot;Error:&quot;; {municipality}: the user&apos;s municipality</extracomment>
        <translation>{municipality} er ikke på listen</translation>
    </message>
    <message>
        <source>Check your tasks in KLIK. If you think this is a mistake, write to {contact}.</source>
        <extracomment>GB-03, what to do now; {contact}: an e-mail address; a button copies a message</extracomment>
        <translation>Tjek jeres opgaver i KLIK. Mener du, at det er en fejl, så skriv til {contact}.</translation>
    </message>
    <message>
        <source>We cannot find {system}</source>
        <extracomment>GB-04, heading, no full stop; also after &quot;Error:&quot;; {system}: a debtor system</extracomment>
        <translation>Vi kan ikke finde {system}</translation>
    </message>
    <message>
        <source>The subscription exists already</source>
        <extracomment>GB-05A, heading, no full stop; also after &quot;Message:&quot;</extracomment>
        <translation>Abonnementet findes allerede</translation>
    </message>
    <message>
        <source>There is a subscription with another schema version</source>
        <extracomment>GB-05B, heading, no full stop; also after &quot;Warning:&quot;</extracomment>
        <translation>Der findes et abonnement med en anden skemaversion</translation>
    </message>
    <message>
        <source>The old subscription has ended</source>
        <extracomment>GB-05C, heading, no full stop; also after &quot;Message:&quot;</extracomment>
        <translation>Det gamle abonnement er slut</translation>
    </message>
    <message>
        <source>The subscription exists, but the dates do not fit</source>
        <extracomment>GB-05D, heading, no full stop; also after &quot;Warning:&quot;</extracomment>
        <translation>Abonnementet findes, men datoerne passer ikke</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <extracomment>GB-06, heading, no full stop; also after &quot;Error:&quot;</extracomment>
        <translation>Der er ingen forbindelse</translation>
    </message>
    <message>
        <source>We cannot reach the classification system.</source>
        <extracomment>GB-06, what has happened</extracomment>
        <translation>Vi kan ikke få kontakt til klassifikationssystemet.</translation>
    </message>
    <message>
        <source>Check whether you can open another page in the browser. Then try again.</source>
        <extracomment>GB-06, what to do now</extracomment>
        <translation>Tjek, om du kan åbne en anden side i browseren. Prøv så igen.</translation>
    </message>
    <message>
        <source>The classification system is not answering right now</source>
        <extracomment>GB-06B, heading, no full stop; also after &quot;Error:&quot;</extracomment>
        <translation>Klassifikationssystemet svarer ikke lige nu</translation>
    </message>
    <message>
        <source>The system answered with an error at {time}.</source>
        <extracomment>GB-06B, what has happened; {time}: time of day</extracomment>
        <translation>Systemet svarede med en fejl kl. {time}.</translation>
    </message>
    <message>
        <source>We do not know whether the subscription was created</source>
        <extracomment>GB-07, heading, no full stop; also after &quot;Error:&quot;</extracomment>
        <translation>Vi ved ikke, om abonnementet blev oprettet</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <extracomment>GB-08, heading, no full stop; also after &quot;Warning:&quot;</extracomment>
        <translation>Du er logget ud</translation>
    </message>
    <message>
        <source>Sign in again. Then you go on from here.</source>
        <extracomment>GB-08, what to do now; &quot;from here&quot; is this step</extracomment>
        <translation>Log ind igen. Så fortsætter du her på siden.</translation>
    </message>
    <message>
        <source>The sortiment {sortiment} does not exist</source>
        <extracomment>GB-09, heading, no full stop; also after &quot;Error:&quot;; {sortiment}: name of the sortiment</extracomment>
        <translation>Sortimentet {sortiment} findes ikke</translation>
    </message>
    <message>
        <source>Schema version {wantedVersion} cannot be chosen</source>
        <extracomment>GB-10, heading, no full stop; also after &quot;Error:&quot;; {wantedVersion}: the right version</extracomment>
        <translation>Skemaversion {wantedVersion} kan ikke vælges</translation>
    </message>
    <message>
        <source>Write to {contact}, and ask what you should choose.</source>
        <extracomment>GB-10, what to do now; {contact}: an e-mail address</extracomment>
        <translation>Skriv til {contact}, og spørg, hvad I skal vælge.</translation>
    </message>
    <message>
        <source>It has become a new day</source>
        <extracomment>GB-11, heading, no full stop; also after &quot;Warning:&quot;</extracomment>
        <translation>Det er blevet en ny dag</translation>
    </message>
    <message>
        <source>The subscription has not been created yet.</source>
        <extracomment>GB-11, after what has happened</extracomment>
        <translation>Abonnementet er ikke oprettet endnu.</translation>
    </message>
    <message>
        <source>Check the date. Then press &quot;Create subscription&quot; again.</source>
        <extracomment>GB-11, what to do now; the button&apos;s name as on it, without its Alt letter</extracomment>
        <translation>Tjek datoen. Tryk så på ”Opret abonnement” igen.</translation>
    </message>
    <message>
        <source>The clock of your computer is not right</source>
        <extracomment>GB-11B, heading, no full stop; also after &quot;Warning:&quot;; a warning: work goes on</extracomment>
        <translation>Uret på din computer passer ikke</translation>
    </message>
    <message>
        <source>Your computer says {computerDate}. The classification system says {serviceDate}.</source>
        <extracomment>GB-11B, what has happened; {computerDate}: date and time; {serviceDate}: date and time</extracomment>
        <translation>Uret på din computer viser {computerDate}. Klassifikationssystemet viser {serviceDate}.</translation>
    </message>
    <message>
        <source>The sortiment still cannot be seen</source>
        <extracomment>GB-13, heading, no full stop; also after &quot;Warning:&quot;</extracomment>
        <translation>Sortimentet kan stadig ikke ses</translation>
    </message>
    <message>
        <source>The browser did not open</source>
        <extracomment>GB-14, heading, no full stop; also after &quot;Error:&quot;</extracomment>
        <translation>Browseren åbnede ikke</translation>
    </message>
    <message>
        <source>The sign-in was not finished</source>
        <extracomment>GB-15, heading, no full stop; also after &quot;Warning:&quot;</extracomment>
        <translation>Login blev ikke færdigt</translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <extracomment>GB-15, what to do now</extracomment>
        <translation>Prøv igen, når du er klar.</translation>
    </message>
    <message>
        <source>The subscription has been created, but it is not right.</source>
        <extracomment>GB-16, after what has happened</extracomment>
        <translation>Abonnementet er oprettet, men det er ikke rigtigt.</translation>
    </message>
    <message>
        <source>Correct the field in the classification system. Then come back and check again.</source>
        <extracomment>GB-16, what to do now; &quot;the field&quot; is the one named above</extracomment>
        <translation>Ret feltet i klassifikationssystemet. Kom så tilbage, og tjek igen.</translation>
    </message>
    <message>
        <source>The subscription has not been created.</source>
        <extracomment>GB-17, what has happened</extracomment>
        <translation>Abonnementet er ikke oprettet.</translation>
    </message>
    <message>
        <source>The evidence could not be saved</source>
        <extracomment>GB-18, heading, no full stop; also after &quot;Error:&quot;</extracomment>
        <translation>Beviset kunne ikke gemmes</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <extracomment>GB-18, what to do now</extracomment>
        <translation>Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>We cannot fetch the list</source>
        <extracomment>GB-20, heading, no full stop; also after &quot;Warning:&quot;; the list of debtor systems</extracomment>
        <translation>Vi kan ikke hente listen</translation>
    </message>
    <message>
        <source>Somebody else has just created the subscription</source>
        <extracomment>GB-21, heading, no full stop; also after &quot;Message:&quot;</extracomment>
        <translation>En anden har lige oprettet abonnementet</translation>
    </message>
    <message>
        <source>KLIK did not open</source>
        <extracomment>GB-22, heading, no full stop; also after &quot;Warning:&quot;; KLIK is the system where tasks are; not translated</extracomment>
        <translation>KLIK åbnede ikke</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <extracomment>GB-23, heading, no full stop; also after &quot;Error:&quot;; no trust in the certificate of the service</extracomment>
        <translation>Forbindelsen er ikke sikker</translation>
    </message>
    <message>
        <source>Open your browser, and sign in to the network. Then try again.</source>
        <extracomment>GB-24, what to do now</extracomment>
        <translation>Åbn din browser, og log ind på netværket. Prøv så igen.</translation>
    </message>
    <message>
        <source>We cannot use the answer</source>
        <extracomment>GB-26, heading, no full stop; also after &quot;Error:&quot;</extracomment>
        <translation>Vi kan ikke bruge svaret</translation>
    </message>
    <message>
        <source>There is more than one subscription</source>
        <extracomment>GB-27, heading, no full stop; also after &quot;Error:&quot;</extracomment>
        <translation>Der er mere end ét abonnement</translation>
    </message>
    <message>
        <source>There is more than one system that fits</source>
        <extracomment>GB-28, heading, no full stop; also after &quot;Error:&quot;</extracomment>
        <translation>Der er mere end ét system, der passer</translation>
    </message>
    <message>
        <source>Write to {contact}, and send the technical answer along.</source>
        <extracomment>GB-28, GB-37, what to do now; {contact}: an e-mail address</extracomment>
        <translation>Skriv til {contact}, og send det tekniske svar med.</translation>
    </message>
    <message>
        <source>We cannot save your work</source>
        <extracomment>GB-29, heading, no full stop; also after &quot;Error:&quot;</extracomment>
        <translation>Vi kan ikke gemme dit arbejde</translation>
    </message>
    <message>
        <source>You are signed in as somebody else</source>
        <extracomment>GB-30, heading, no full stop; also after &quot;Error:&quot;</extracomment>
        <translation>Du er logget ind som en anden</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <extracomment>GB-31, heading, no full stop; also after &quot;Error:&quot;</extracomment>
        <translation>Login blev afvist</translation>
    </message>
    <message>
        <source>We cannot see which municipality you belong to</source>
        <extracomment>GB-33, heading, no full stop; also after &quot;Error:&quot;</extracomment>
        <translation>Vi kan ikke se, hvilken kommune du hører til</translation>
    </message>
    <message>
        <source>Your sign-in does not say clearly which municipality you work for.</source>
        <extracomment>GB-33, what has happened</extracomment>
        <translation>Det fremgår ikke klart af dit login, hvilken kommune du arbejder for.</translation>
    </message>
    <message>
        <source>The practice environment did not start</source>
        <extracomment>GB-34, heading, no full stop; also after &quot;Error:&quot;</extracomment>
        <translation>Øvemiljøet startede ikke</translation>
    </message>
    <message>
        <source>The classification system asks us to wait</source>
        <extracomment>GB-35, heading, no full stop; also after &quot;Warning:&quot;</extracomment>
        <translation>Klassifikationssystemet beder os vente</translation>
    </message>
    <message>
        <source>We cannot receive the sign-in</source>
        <extracomment>GB-36, heading, no full stop; also after &quot;Error:&quot;</extracomment>
        <translation>Vi kan ikke tage imod login</translation>
    </message>
    <message>
        <source>Close other programs that are waiting for a sign-in. Then try again.</source>
        <extracomment>GB-36, what to do now</extracomment>
        <translation>Luk andre programmer, der venter på et login. Prøv så igen.</translation>
    </message>
    <message>
        <source>The sortiment did not get through</source>
        <extracomment>GB-37, heading, no full stop; also after &quot;Error:&quot;</extracomment>
        <translation>Sortimentet nåede ikke frem</translation>
    </message>
    <message>
        <source>The classification system says that the transfer to the debtor system failed.</source>
        <extracomment>GB-37, what has happened</extracomment>
        <translation>Klassifikationssystemet melder, at det gik galt på vej til debitorsystemet.</translation>
    </message>
    <message>
        <source>The program is already open</source>
        <extracomment>GB-38, heading, no full stop; also after &quot;Warning:&quot;</extracomment>
        <translation>Programmet er allerede åbent</translation>
    </message>
    <message>
        <source>Two windows at once could create the same twice. So this one stops.</source>
        <extracomment>GB-38, below &quot;What does it mean?&quot;; &quot;same&quot;: a subscription; &quot;this one&quot;: this window</extracomment>
        <translation>To vinduer på én gang kan oprette det samme to gange. Derfor stopper vi her.</translation>
    </message>
    <message>
        <source>Go to the other window. Or close it, and try again.</source>
        <extracomment>GB-38, what to do now</extracomment>
        <translation>Gå til det andet vindue. Eller luk det, og prøv igen.</translation>
    </message>
    <message>
        <source>We cannot read your saved work</source>
        <extracomment>GB-39, heading, no full stop; also after &quot;Warning:&quot;</extracomment>
        <translation>Vi kan ikke læse dit gemte arbejde</translation>
    </message>
    <message>
        <source>Your saved work is from a newer program</source>
        <extracomment>GB-40, heading, no full stop; also after &quot;Error:&quot;</extracomment>
        <translation>Dit gemte arbejde er fra et nyere program</translation>
    </message>
    <message>
        <source>The program cannot read the task</source>
        <extracomment>GB-41, heading, no full stop; also after &quot;Error:&quot;</extracomment>
        <translation>Programmet kan ikke læse opgaven</translation>
    </message>
    <message>
        <source>The file that describes the task is not as it should be.</source>
        <extracomment>GB-41, what has happened; the file is part of the program</extracomment>
        <translation>Filen, der beskriver opgaven, er ikke, som den skal være.</translation>
    </message>
    <message>
        <source>Contact the person who gave you the program. Show the technical answer.</source>
        <extracomment>GB-41, GB-42, what to do now</extracomment>
        <translation>Kontakt den, du har fået programmet fra. Vis det tekniske svar.</translation>
    </message>
    <message>
        <source>The program cannot read the list of environments</source>
        <extracomment>GB-42, heading, no full stop; also after &quot;Error:&quot;</extracomment>
        <translation>Programmet kan ikke læse listen over miljøer</translation>
    </message>
    <message>
        <source>The file that says where you can work is not as it should be.</source>
        <extracomment>GB-42, what has happened; &quot;where you can work&quot;: practice, test, production</extracomment>
        <translation>Filen med de steder, hvor du kan arbejde, er ikke, som den skal være.</translation>
    </message>
    <message>
        <source>The clock of your computer is wrong</source>
        <extracomment>GB-43, heading, no full stop; also after &quot;Error:&quot;; unlike GB-11B the user cannot go on</extracomment>
        <translation>Uret på din computer går forkert</translation>
    </message>
    <message>
        <source>Your computer says {computerDate}. The sign-in system says {serviceDate}.</source>
        <extracomment>GB-43, what has happened; {computerDate}: date and time; {serviceDate}: date and time</extracomment>
        <translation>Uret på din computer viser {computerDate}. Loginsystemet viser {serviceDate}.</translation>
    </message>
    <message>
        <source>The system asks us to wait {seconds} seconds.</source>
        <extracomment>GB-35, what has happened; {seconds}: a number</extracomment>
        <translation>Systemet beder os vente {seconds} sekunder.</translation>
    </message>
    <message>
        <source>More than a day has passed. Nobody has confirmed that the sortiment is in the debtor system.</source>
        <extracomment>GB-13, what has happened; &quot;confirmed&quot;: no person has reported that it can be seen</extracomment>
        <translation>Der er gået mere end et døgn. Ingen har bekræftet, at sortimentet er i debitorsystemet.</translation>
    </message>
    <message>
        <source>Check that the right system is chosen on the list.</source>
        <extracomment>GB-20, what to do now</extracomment>
        <translation>Tjek, at det rigtige system er valgt på listen.</translation>
    </message>
    <message>
        <source>{user}, {municipality}, began the task. Now you are signed in as {otherUser}, {otherMunicipality}.</source>
        <extracomment>GB-30, below &quot;What has happened?&quot;; {user}, {municipality}: who began it; {otherUser}, {otherMunicipality}: who is signed in</extracomment>
        <translation>{user}, {municipality}, begyndte på opgaven. Nu er du logget ind som {otherUser}, {otherMunicipality}.</translation>
    </message>
    <message>
        <source>You stopped the sign-in, the page in the browser was closed, or it took more than 10 minutes.</source>
        <extracomment>GB-15, below &quot;What has happened?&quot;; all three are possible, the program does not know which</extracomment>
        <translation>Du stoppede login, siden i browseren blev lukket, eller der gik mere end 10 minutter.</translation>
    </message>
    <message>
        <source>The evidence is not in the folder {folder}. {reason}</source>
        <extracomment>GB-18, what has happened; {folder}: its path, {reason}: one or more sentences</extracomment>
        <translation>Beviset ligger ikke i mappen {folder}. {reason}</translation>
    </message>
    <message>
        <source>Wait a little. We try again by ourselves when the time is up.</source>
        <extracomment>GB-35, what to do now</extracomment>
        <translation>Vent lidt. Vi prøver selv igen, når tiden er gået.</translation>
    </message>
    <message>
        <source>The proxy of your network does not answer</source>
        <extracomment>GB-46, heading, no full stop; also after &quot;Error:&quot;</extracomment>
        <translation>Jeres netværks proxy svarer ikke</translation>
    </message>
    <message>
        <source>Your task is locked by the computer {computer}</source>
        <extracomment>GB-50, heading, no full stop; also after &quot;Warning:&quot;; {computer}: name of a computer</extracomment>
        <translation>Opgaven er låst af computeren {computer}</translation>
    </message>
    <message>
        <source>Your task is open on the computer {computer}</source>
        <extracomment>GB-51, heading, no full stop; also after &quot;Warning:&quot;; {computer}: name of a computer</extracomment>
        <translation>Opgaven er åben på computeren {computer}</translation>
    </message>
    <message>
        <source>Your work is not lost.</source>
        <extracomment>GB-18, after what has happened</extracomment>
        <translation>Dit arbejde er ikke gået tabt.</translation>
    </message>
    <message>
        <source>We could not open KLIK in your browser.</source>
        <extracomment>GB-22, what has happened</extracomment>
        <translation>Vi kunne ikke åbne KLIK i din browser.</translation>
    </message>
    <message>
        <source>What you have saved is still there.</source>
        <extracomment>GB-22, after what has happened</extracomment>
        <translation>Det, du har gemt, er der stadig.</translation>
    </message>
    <message>
        <source>Open KLIK yourself, and find the task {task}.</source>
        <extracomment>GB-22, what to do now; {task}: number of the task</extracomment>
        <translation>Åbn selv KLIK, og find opgaven {task}.</translation>
    </message>
    <message>
        <source>The program cannot write in its own folder. We go no further, for nothing may get lost.</source>
        <extracomment>GB-29, what has happened; &quot;its own folder&quot;: where it keeps its cases</extracomment>
        <translation>Programmet kan ikke skrive i sin egen mappe. Vi går ikke videre, for intet må gå tabt.</translation>
    </message>
    <message>
        <source>Check that there is room on the disk. Then try again.</source>
        <extracomment>GB-29, what to do now</extracomment>
        <translation>Tjek, at der er plads på disken. Prøv så igen.</translation>
    </message>
    <message>
        <source>If that does not help, contact your IT department.</source>
        <extracomment>GB-29, below &quot;What can you do?&quot;</extracomment>
        <translation>Hjælper det ikke, så kontakt jeres it-afdeling.</translation>
    </message>
    <message>
        <source>The task is open in another window on this computer.</source>
        <extracomment>GB-38, what has happened; &quot;window&quot;: of this program</extracomment>
        <translation>Opgaven er åben i et andet vindue på denne computer.</translation>
    </message>
    <message>
        <source>The file is damaged. We have set it aside.</source>
        <extracomment>GB-39, what has happened; &quot;it&quot; is the file</extracomment>
        <translation>Filen er ødelagt. Vi har lagt den til side.</translation>
    </message>
    <message>
        <source>A subscription may already have been created.</source>
        <extracomment>GB-39, after what has happened</extracomment>
        <translation>Et abonnement kan allerede være oprettet.</translation>
    </message>
    <message>
        <source>Begin again. {look}</source>
        <extracomment>GB-39, what to do now; {look}: a sentence about who looks in the classification system, and when</extracomment>
        <translation>Begynd forfra. {look}</translation>
    </message>
    <message>
        <source>We have not deleted the damaged file. Do not delete it either. It is called {file} and is in the folder of the program.</source>
        <extracomment>GB-39, below &quot;What can you do?&quot;; {file}: name of a file</extracomment>
        <translation>Vi har ikke slettet filen, der er ødelagt. Slet den heller ikke selv. Den hedder {file} og ligger i programmets mappe.</translation>
    </message>
    <message>
        <source>This edition of the program cannot read it.</source>
        <extracomment>GB-40, what has happened; &quot;edition&quot;: version of the program</extracomment>
        <translation>Denne udgave af programmet kan ikke læse det.</translation>
    </message>
    <message>
        <source>We have changed nothing.</source>
        <extracomment>GB-40, after what has happened</extracomment>
        <translation>Vi har ikke ændret noget.</translation>
    </message>
    <message>
        <source>Close this edition, and open the newer one. Ask your IT department if you do not have it.</source>
        <extracomment>GB-40, what to do now; &quot;it&quot; is the newer edition</extracomment>
        <translation>Luk denne udgave, og åbn den nyere. Spørg jeres it-afdeling, hvis du ikke har den.</translation>
    </message>
    <message>
        <source>You cannot do the task before the file is right.</source>
        <extracomment>GB-41, GB-42, below &quot;What does it mean?&quot;</extracomment>
        <translation>Du kan ikke løse opgaven, før filen er rigtig.</translation>
    </message>
    <message>
        <source>Close the program there, and try again.</source>
        <extracomment>GB-50, what to do now</extracomment>
        <translation>Luk programmet dér, og prøv igen.</translation>
    </message>
    <message>
        <source>If the task is not open on {computer}, you can take it over here.</source>
        <extracomment>GB-50, below &quot;What can you do?&quot;; {computer}: name of a computer; &quot;take over here&quot; is a link</extracomment>
        <translation>Er opgaven ikke åben på {computer}, kan du tage den over her.</translation>
    </message>
    <message>
        <source>{unchanged} Your choices are saved.</source>
        <extracomment>in a problem, after what has happened; {unchanged}: &quot;Nothing has been changed.&quot; or nothing</extracomment>
        <translation>{unchanged} Dine valg er gemt.</translation>
    </message>
    <message>
        <source>Wait a little, and try again.</source>
        <extracomment>GB-06B, what to do now</extracomment>
        <translation>Vent lidt, og prøv igen.</translation>
    </message>
    <message>
        <source>The fault is not on your side.</source>
        <extracomment>GB-06B, GB-35, below &quot;What does it mean?&quot;</extracomment>
        <translation>Fejlen er ikke hos dig.</translation>
    </message>
    <message>
        <source>You can also close and go on another day.</source>
        <extracomment>GB-06B, below &quot;What can you do?&quot;; &quot;close&quot; the program</extracomment>
        <translation>Du kan også lukke og gå videre en anden dag.</translation>
    </message>
    <message>
        <source>The network requires you to sign in</source>
        <extracomment>GB-24, heading, no full stop; also after &quot;Error:&quot;</extracomment>
        <translation>Netværket kræver, at du logger ind</translation>
    </message>
    <message>
        <source>We got a web page instead of an answer, and have not used it.</source>
        <extracomment>GB-24, what has happened; &quot;it&quot;: the web page</extracomment>
        <translation>Vi fik en webside i stedet for et svar. Den har vi ikke brugt.</translation>
    </message>
    <message>
        <source>Your network blocks the program</source>
        <extracomment>GB-25, heading, no full stop; also after &quot;Error:&quot;; a proxy refuses</extracomment>
        <translation>Jeres netværk spærrer for programmet</translation>
    </message>
    <message>
        <source>Your network goes through a proxy, and it refuses the program.</source>
        <extracomment>GB-25, what has happened; &quot;it&quot;: the proxy</extracomment>
        <translation>Jeres netværk går gennem en proxy, og den afviser programmet.</translation>
    </message>
    <message>
        <source>Your network goes through a proxy, and we cannot reach it.</source>
        <extracomment>GB-46, what has happened; &quot;it&quot; is the proxy</extracomment>
        <translation>Jeres netværk går gennem en proxy. Vi kan ikke få kontakt til den.</translation>
    </message>
    <message>
        <source>The answer of the classification system is not what it should be. We have not used it.</source>
        <extracomment>GB-26, what has happened</extracomment>
        <translation>Svaret fra klassifikationssystemet er ikke, som det skal være. Vi har ikke brugt det.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>in a problem, what to do now; a button does it</extracomment>
        <translation>Prøv igen.</translation>
    </message>
    <message>
        <source>If that does not help, write to {contact}, and send the technical answer along.</source>
        <extracomment>GB-17, GB-26, below &quot;What can you do?&quot;; {contact}: an e-mail address</extracomment>
        <translation>Hjælper det ikke, så skriv til {contact}, og send det tekniske svar med.</translation>
    </message>
    <message>
        <source>You cannot practise right now.</source>
        <extracomment>GB-34, what has happened; &quot;practise&quot; in the environment for training</extracomment>
        <translation>Du kan ikke øve dig lige nu.</translation>
    </message>
    <message>
        <source>If that does not help, contact your IT department. Show them the technical answer.</source>
        <extracomment>GB-32, GB-34, below &quot;What can you do?&quot;</extracomment>
        <translation>Hjælper det ikke, så kontakt jeres it-afdeling. Send det tekniske svar med.</translation>
    </message>
    <message>
        <source>We got no debtor systems from the classification system. So we show the list of the task, and check your choice in the next step.</source>
        <extracomment>GB-20, what has happened; the list of the task is used instead</extracomment>
        <translation>Vi fik ingen debitorsystemer fra klassifikationssystemet. Derfor viser vi listen fra opgaven og tjekker dit valg på næste trin.</translation>
    </message>
    <message>
        <source>The classification system refused to create the subscription</source>
        <extracomment>GB-17, heading, no full stop; also after &quot;Error:&quot;</extracomment>
        <translation>Klassifikationssystemet afviste at oprette abonnementet</translation>
    </message>
    <message>
        <source>We sent your order at {time}.</source>
        <extracomment>GB-17, below &quot;What has happened?&quot;; {time}: time of day</extracomment>
        <translation>Vi sendte dine oplysninger kl. {time}.</translation>
    </message>
    <message>
        <source>Read the system&apos;s answer, and try again.</source>
        <extracomment>GB-17, what to do now, below a quotation of the answer</extracomment>
        <translation>Læs systemets svar, og prøv igen.</translation>
    </message>
    <message>
        <source>Check that the 4 characters are right, and try again.</source>
        <extracomment>GB-04, what to do now; the 4 characters end the system&apos;s UUID</extracomment>
        <translation>Tjek, at de 4 tegn er rigtige, og prøv igen.</translation>
    </message>
    <message>
        <source>We cannot create the subscription before the system is on the classification system&apos;s list.</source>
        <extracomment>GB-04, below &quot;What does it mean?&quot;</extracomment>
        <translation>Vi kan ikke oprette abonnementet, før systemet er med på klassifikationssystemets liste.</translation>
    </message>
    <message>
        <source>If that does not help, write to {contact}.</source>
        <extracomment>GB-04, below &quot;What can you do?&quot;; {contact}: an e-mail address</extracomment>
        <translation>Hjælper det ikke, så skriv til {contact}.</translation>
    </message>
    <message>
        <source>{system} has a subscription to {sortiment}. It is valid from {date} without an end date, and has schema version {version}.</source>
        <extracomment>GB-05A, what has happened; {system}: a debtor system; {sortiment}: name of the sortiment; {date}: a date; {version}: schema version</extracomment>
        <translation>{system} har et abonnement på {sortiment}. Det gælder fra {date} uden slutdato og har skemaversion {version}.</translation>
    </message>
    <message>
        <source>Everything is as it should be, so you shall not create anything.</source>
        <extracomment>GB-05A, after what has happened</extracomment>
        <translation>Alt er, som det skal være, så du skal ikke oprette noget.</translation>
    </message>
    <message>
        <source>{system} gets no new editions of {sortiment}, for its subscription ended {date}.</source>
        <extracomment>GB-05C, what has happened; {system}: a debtor system; {sortiment}: name of the sortiment; {date}: the last day</extracomment>
        <translation>{system} får ikke nye udgaver af {sortiment}, for abonnementet sluttede {date}.</translation>
    </message>
    <message>
        <source>So create a new one that is valid from today.</source>
        <extracomment>GB-05C, what to do now; &quot;one&quot; is a subscription</extracomment>
        <translation>Opret derfor et nyt, der gælder fra i dag.</translation>
    </message>
    <message>
        <source>We do not change it.</source>
        <extracomment>GB-05D, after what has happened; &quot;it&quot; is the subscription</extracomment>
        <translation>Vi ændrer det ikke.</translation>
    </message>
    <message>
        <source>The subscription may have been created, but it is not certain.</source>
        <extracomment>GB-07, what has happened</extracomment>
        <translation>Abonnementet kan være oprettet, men det er ikke sikkert.</translation>
    </message>
    <message>
        <source>You must not create it again before we have looked.</source>
        <extracomment>GB-07, below &quot;What does it mean?&quot;</extracomment>
        <translation>Du må ikke oprette det igen, før vi har set efter.</translation>
    </message>
    <message>
        <source>Try again when you have got an answer.</source>
        <extracomment>GB-09, below &quot;What can you do?&quot;</extracomment>
        <translation>Prøv igen, når du har fået svar.</translation>
    </message>
    <message>
        <source>The classification system does not offer it for {sortiment}.</source>
        <extracomment>GB-10, what has happened; {sortiment}: name of the sortiment</extracomment>
        <translation>Klassifikationssystemet tilbyder den ikke til {sortiment}.</translation>
    </message>
    <message>
        <source>The task says {wantedVersion}. We do not choose another one for you.</source>
        <extracomment>GB-10, below &quot;What does it mean?&quot;; {wantedVersion}: the right version</extracomment>
        <translation>Opgaven kræver {wantedVersion}. Vi vælger ikke en anden for dig.</translation>
    </message>
    <message>
        <source>So we have changed &quot;Valid from&quot; to {newDate}.</source>
        <extracomment>GB-11, what has happened; {newDate}: a date; &quot;Valid from&quot; is the name of a field</extracomment>
        <translation>Derfor har vi rettet ”Gyldig fra” til {newDate}.</translation>
    </message>
    <message>
        <source>We use the date of the classification system. Then &quot;Valid from&quot; becomes right.</source>
        <extracomment>GB-11B, below &quot;What does it mean?&quot;; &quot;Valid from&quot; is the name of a field</extracomment>
        <translation>Vi bruger datoen fra klassifikationssystemet. Så bliver ”Gyldig fra” rigtig.</translation>
    </message>
    <message>
        <source>The subscription has been created. Do not create it again.</source>
        <extracomment>GB-13, GB-37, after what has happened</extracomment>
        <translation>Abonnementet er oprettet. Opret det ikke igen.</translation>
    </message>
    <message>
        <source>Ask the person responsible for the system to search for {sortiment} in the debtor system.</source>
        <extracomment>GB-13, what to do now; {sortiment}: name of the sortiment; a button copies a message</extracomment>
        <translation>Bed den systemansvarlige om at søge efter {sortiment} i debitorsystemet.</translation>
    </message>
    <message>
        <source>If that does not help, write to {contact}. You can save the evidence now and send it along.</source>
        <extracomment>GB-13, below the buttons; {contact}: an e-mail address; &quot;evidence&quot; is the PDF</extracomment>
        <translation>Hjælper det ikke, så skriv til {contact}. Du kan gemme beviset nu og sende det med.</translation>
    </message>
    <message>
        <source>The subscription was not created rightly</source>
        <extracomment>GB-16, heading, no full stop; also after &quot;Error:&quot;; it was created with other values</extracomment>
        <translation>Abonnementet blev ikke oprettet rigtigt</translation>
    </message>
    <message>
        <source>When we sent your order at {time}, the subscription existed already.</source>
        <extracomment>GB-21, what has happened; {time}: time of day</extracomment>
        <translation>Da vi sendte dine oplysninger kl. {time}, fandtes abonnementet allerede.</translation>
    </message>
    <message>
        <source>There is only one, so you shall not create it again.</source>
        <extracomment>GB-21, after what has happened</extracomment>
        <translation>Der er kun ét, så du skal ikke oprette det igen.</translation>
    </message>
    <message>
        <source>The evidence can be saved now.</source>
        <extracomment>GB-37, below the buttons</extracomment>
        <translation>Beviset kan gemmes nu.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <extracomment>GB-52, after what has happened
----------
in a problem, after what has happened</extracomment>
        <translation>Intet er ændret.</translation>
    </message>
    <message>
        <source>You may see subscriptions, but not create them.</source>
        <extracomment>GB-01, what has happened; &quot;see&quot; is read-only access</extracomment>
        <translation>Du må se abonnementer, men ikke oprette dem.</translation>
    </message>
    <message>
        <source>Ask your role administrator for the role.</source>
        <extracomment>GB-01, what to do now; a button copies a message</extracomment>
        <translation>Bed jeres rolleadministrator om rollen.</translation>
    </message>
    <message>
        <source>Sign in again when you have got the role. We remember where you are.</source>
        <extracomment>GB-01, below &quot;What can you do?&quot;</extracomment>
        <translation>Log ind igen, når du har fået rollen. Vi husker, hvor du er.</translation>
    </message>
    <message>
        <source>You can only create subscriptions for your own municipality.</source>
        <extracomment>GB-02, below &quot;What does it mean?&quot;</extracomment>
        <translation>Du kan kun oprette abonnement for din egen kommune.</translation>
    </message>
    <message>
        <source>The task is only for {count} municipalities that use {product}.</source>
        <extracomment>GB-03, what has happened; {count}: of municipalities; {product}: the name of a debtor system</extracomment>
        <translation>Opgaven gælder kun {count} kommuner, der bruger {product}.</translation>
    </message>
    <message>
        <source>You cannot do the task here. Perhaps you use another debtor system. Then you have another task in KLIK.</source>
        <extracomment>GB-03, below &quot;What does it mean?&quot;</extracomment>
        <translation>Du kan ikke løse opgaven her. Måske bruger I et andet debitorsystem. Så har I en anden opgave i KLIK.</translation>
    </message>
    <message>
        <source>Your sign-in is no longer valid. That is for security.</source>
        <extracomment>GB-08, what has happened</extracomment>
        <translation>Dit login gælder ikke længere. Det er af hensyn til sikkerheden.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <extracomment>GB-15, GB-32, GB-36, what has happened</extracomment>
        <translation>Du er ikke logget ind.</translation>
    </message>
    <message>
        <source>Only {user}, who began the task, can go on.</source>
        <extracomment>GB-30, what has happened; {user}: who began the task</extracomment>
        <translation>Kun {user}, der begyndte på opgaven, kan fortsætte.</translation>
    </message>
    <message>
        <source>Let {user} sign in.</source>
        <extracomment>GB-30, what to do now; {user}: who began the task</extracomment>
        <translation>Lad {user} logge ind.</translation>
    </message>
    <message>
        <source>You can also start over. Then we put the old choices aside. A subscription that has been created is not deleted.</source>
        <extracomment>GB-30, below &quot;What can you do?&quot;; &quot;start over&quot; is a button</extracomment>
        <translation>Du kan også begynde forfra. Så lægger vi de gamle valg til side. Et abonnement, der er oprettet, bliver ikke slettet.</translation>
    </message>
    <message>
        <source>The sign-in system refused your sign-in. You are not signed in.</source>
        <extracomment>GB-31, what has happened; the sign-in system of the user&apos;s municipality</extracomment>
        <translation>Loginsystemet afviste dit login. Du er ikke logget ind.</translation>
    </message>
    <message>
        <source>If that does not help, contact your IT department. The technical answer is in the message.</source>
        <extracomment>GB-31, below &quot;What can you do?&quot;; &quot;the message&quot;: one to copy</extracomment>
        <translation>Hjælper det ikke, så kontakt jeres it-afdeling. Det tekniske svar er med i beskeden.</translation>
    </message>
    <message>
        <source>We cannot trust the answer of the sign-in system</source>
        <extracomment>GB-32, heading, no full stop; also after &quot;Error:&quot;</extracomment>
        <translation>Vi kan ikke stole på svaret fra loginsystemet</translation>
    </message>
    <message>
        <source>With a wrong clock we cannot tell whether your sign-in is valid.</source>
        <extracomment>GB-43, below &quot;What does it mean?&quot;</extracomment>
        <translation>Når uret går forkert, kan vi ikke se, om dit login er gyldigt.</translation>
    </message>
    <message>
        <source>Contact your IT department. The technical answer is in the message.</source>
        <extracomment>GB-33, what to do now; &quot;the message&quot;: one to copy</extracomment>
        <translation>Kontakt jeres it-afdeling. Det tekniske svar er med i beskeden.</translation>
    </message>
    <message>
        <source>Then we cannot know which system is yours.</source>
        <extracomment>GB-33, below &quot;What does it mean?&quot;</extracomment>
        <translation>Så kan vi ikke vide, hvilket system der er jeres.</translation>
    </message>
    <message>
        <source>Sign in again when they have answered.</source>
        <extracomment>GB-33, below &quot;What can you do?&quot;; &quot;they&quot;: the IT department</extracomment>
        <translation>Log ind igen, når de har svaret.</translation>
    </message>
    <message>
        <source>We read it again: {field} is {value}. It should be {wantedValue}.</source>
        <extracomment>GB-16, what has happened; {field}: name of a field; {value}: what it is; {wantedValue}: what it should be</extracomment>
        <translation>Vi læste det igen: {field} er {value}. Det skal være {wantedValue}.</translation>
    </message>
    <message>
        <source>This program stops.</source>
        <extracomment>GB-50, what has happened; &quot;this program&quot;: the one in this window</extracomment>
        <translation>Programmet stopper her.</translation>
    </message>
    <message>
        <source>Two programs at once could create the same twice.</source>
        <extracomment>GB-50, GB-51, below &quot;What does it mean?&quot;; &quot;same&quot;: a subscription</extracomment>
        <translation>To programmer på én gang kan oprette det samme to gange.</translation>
    </message>
    <message>
        <source>This program stops, and writes nothing more.</source>
        <extracomment>GB-51, what has happened; &quot;this program&quot;: the one in this window</extracomment>
        <translation>Programmet stopper her og gemmer ikke mere.</translation>
    </message>
    <message>
        <source>Close this program, and go on there.</source>
        <extracomment>GB-51, what to do now</extracomment>
        <translation>Luk programmet her, og gå videre dér.</translation>
    </message>
    <message>
        <source>You can also close the program there, and start this one again.</source>
        <extracomment>GB-51, below &quot;What can you do?&quot;</extracomment>
        <translation>Du kan også lukke programmet dér og starte det her igen.</translation>
    </message>
    <message>
        <source>We do not know whether the fault is on your side or theirs. Your choices are saved.</source>
        <extracomment>GB-06, below &quot;What does it mean?&quot;; &quot;theirs&quot;: of the classification system</extracomment>
        <translation>Vi ved ikke, om fejlen er hos dig eller dem. Dine valg er gemt.</translation>
    </message>
    <message>
        <source>We cannot be sure that we are talking to the classification system.</source>
        <extracomment>GB-23, what has happened</extracomment>
        <translation>Vi kan ikke være sikre på, at vi taler med klassifikationssystemet.</translation>
    </message>
    <message>
        <source>Contact your IT department.</source>
        <extracomment>GB-23, GB-25, GB-46, what to do now; a button copies a message</extracomment>
        <translation>Kontakt jeres it-afdeling.</translation>
    </message>
    <message>
        <source>Show them the technical answer. Try again when they have answered.</source>
        <extracomment>GB-23, GB-25, GB-46, below &quot;What can you do?&quot;; the technical answer stands under a link; &quot;they&quot;: the IT department</extracomment>
        <translation>Send det tekniske svar med. Prøv igen, når de har svaret.</translation>
    </message>
    <message>
        <source>The classification system does not know it.</source>
        <extracomment>GB-04, GB-09, what has happened; &quot;it&quot;: what the heading names</extracomment>
        <translation>Klassifikationssystemet kender det ikke.</translation>
    </message>
    <message>
        <source>It has schema version {version}, and the task says {wantedVersion}.</source>
        <extracomment>GB-05B, what has happened; &quot;it&quot;: the subscription; {version}: what it has; {wantedVersion}: the right version</extracomment>
        <translation>Det har skemaversion {version}, og opgaven kræver {wantedVersion}.</translation>
    </message>
    <message>
        <source>Ask whether the old one may stop.</source>
        <extracomment>GB-05B, what to do now; &quot;the old one&quot; is a subscription; &quot;stop&quot; is to end it; a button copies a message to the person responsible for the system</extracomment>
        <translation>Spørg, om det gamle må stoppe.</translation>
    </message>
    <message>
        <source>We do not change the old subscription of {system} to {sortiment}. Somebody may be using it right now.</source>
        <extracomment>GB-05B, below &quot;What does it mean?&quot;; {system}: a debtor system; {sortiment}: name of the sortiment</extracomment>
        <translation>Vi ændrer ikke det gamle abonnement på {sortiment} til {system}. Nogen kan bruge det lige nu.</translation>
    </message>
    <message>
        <source>If the person responsible for the system says yes, stop it in the classification system. Then come back and check again.</source>
        <extracomment>GB-05B, below &quot;What can you do?&quot;; &quot;it&quot; is the old subscription</extracomment>
        <translation>Siger den systemansvarlige ja, så stop det i klassifikationssystemet. Kom så tilbage, og tjek igen.</translation>
    </message>
    <message>
        <source>It is valid {period}.</source>
        <extracomment>GB-05D, what has happened; &quot;it&quot;: the subscription; {period}: &quot;from ... to ...&quot;</extracomment>
        <translation>Det gælder {period}.</translation>
    </message>
    <message>
        <source>{system} has a subscription to {sortiment}. The task says that it must be valid now and have no end date.</source>
        <extracomment>GB-05D, below &quot;What does it mean?&quot;; {system}: a debtor system; {sortiment}: name of the sortiment; &quot;it&quot; is the subscription</extracomment>
        <translation>{system} har et abonnement på {sortiment}. Efter opgaven skal det gælde nu og ikke have en slutdato.</translation>
    </message>
    <message>
        <source>Let us look. That changes nothing.</source>
        <extracomment>GB-07, what to do now; a button lets the program look whether there is a subscription</extracomment>
        <translation>Lad os se efter. Det ændrer ikke noget.</translation>
    </message>
    <message>
        <source>Write to {contact}.</source>
        <extracomment>GB-09, GB-27, what to do now; {contact}: an e-mail address; a button copies a message</extracomment>
        <translation>Skriv til {contact}.</translation>
    </message>
    <message>
        <source>You cannot solve this yourself. Perhaps the list has not been made ready yet.</source>
        <extracomment>GB-09, below &quot;What does it mean?&quot;; &quot;the list&quot; is the sortiment, which others make ready</extracomment>
        <translation>Du kan ikke løse det selv. Måske er listen ikke gjort klar endnu.</translation>
    </message>
    <message>
        <source>You can go on.</source>
        <extracomment>GB-11B, what to do now</extracomment>
        <translation>Du kan fortsætte.</translation>
    </message>
    <message>
        <source>Do tell your IT department.</source>
        <extracomment>GB-11B, below &quot;What can you do?&quot;</extracomment>
        <translation>Sig det gerne til jeres it-afdeling.</translation>
    </message>
    <message>
        <source>{system} has {count} subscriptions to {sortiment} at the same time.</source>
        <extracomment>GB-27, what has happened; {system}: a debtor system; {count}: a number; {sortiment}: name of the sortiment</extracomment>
        <translation>{system} har {count} abonnementer på {sortiment} på samme tid.</translation>
    </message>
    <message>
        <source>We change nothing.</source>
        <extracomment>GB-27, after what has happened</extracomment>
        <translation>Vi ændrer ikke noget.</translation>
    </message>
    <message>
        <source>There should be one. We do not choose for you.</source>
        <extracomment>GB-27, below &quot;What does it mean?&quot;; &quot;one&quot;: subscription</extracomment>
        <translation>Der burde være ét. Vi vælger ikke for dig.</translation>
    </message>
    <message>
        <source>We searched for {system}, and {count} fit.</source>
        <extracomment>GB-28, what has happened; {system}: a debtor system; {count}: a number</extracomment>
        <translation>Vi søgte efter {system} og fandt {count}, der passer.</translation>
    </message>
    <message>
        <source>Choose {system}.</source>
        <extracomment>GB-02, what to do now; {system}: the system of the user&apos;s municipality</extracomment>
        <translation>Vælg {system}.</translation>
    </message>
    <message>
        <source>You can also sign in for the other municipality.</source>
        <extracomment>GB-02, below &quot;What can you do?&quot;</extracomment>
        <translation>Du kan også logge ind for den anden kommune.</translation>
    </message>
    <message>
        <source>The answer does not pass our checks.</source>
        <extracomment>GB-32, below &quot;What has happened?&quot;; the answer of the sign-in system</extracomment>
        <translation>Vi kan ikke se, om svaret er ægte.</translation>
    </message>
    <message>
        <source>Another program uses the port on which the browser should answer the program.</source>
        <extracomment>GB-36, below &quot;What has happened?&quot;; a port on the computer</extracomment>
        <translation>Et andet program bruger den port, som browseren skal svare programmet på.</translation>
    </message>
    <message>
        <source>Correct the dates in the classification system.</source>
        <extracomment>GB-05D, what to do now</extracomment>
        <translation>Ret datoerne i klassifikationssystemet.</translation>
    </message>
    <message>
        <source>Come back when the dates are right, and check again.</source>
        <extracomment>GB-05D, below &quot;What can you do?&quot;</extracomment>
        <translation>Kom tilbage, når datoerne er rigtige, og tjek igen.</translation>
    </message>
    <message>
        <source>We sent your order at {time}, but got no answer that we can trust.</source>
        <extracomment>GB-07, below &quot;What has happened?&quot;; {time}: time of day</extracomment>
        <translation>Vi sendte dine oplysninger kl. {time}, men fik ikke et svar, vi kan stole på.</translation>
    </message>
    <message>
        <source>Send the technical answer along. It holds the numbers of the subscriptions.</source>
        <extracomment>GB-27, below &quot;What can you do?&quot;; the numbers are UUIDs</extracomment>
        <translation>Send det tekniske svar med. Abonnementernes numre står i det.</translation>
    </message>
    <message>
        <source>Set the clock right, and sign in again.</source>
        <extracomment>GB-43, what to do now</extracomment>
        <translation>Stil uret, og log ind igen.</translation>
    </message>
    <message>
        <source>You can also ask your IT department to set the clock.</source>
        <extracomment>GB-43, below &quot;What can you do?&quot;</extracomment>
        <translation>Du kan også bede jeres it-afdeling om at stille uret.</translation>
    </message>
    <message>
        <source>There is already a task for {municipality}</source>
        <extracomment>GB-52, heading, no full stop; also after &quot;Warning:&quot;; {municipality}: a municipality&apos;s name</extracomment>
        <translation>Der er allerede en opgave for {municipality}</translation>
    </message>
    <message>
        <source>The subscription may be created already.</source>
        <extracomment>GB-52, below &quot;What does it mean?&quot;</extracomment>
        <translation>Abonnementet kan allerede være oprettet.</translation>
    </message>
    <message>
        <source>Go on here only if you know that another subscription is wanted.</source>
        <extracomment>GB-52, below &quot;What can you do?&quot;; &quot;here&quot;: with the task that was begun now</extracomment>
        <translation>Fortsæt kun her, hvis du ved, at der skal oprettes et nyt abonnement.</translation>
    </message>
    <message>
        <source>You began one {begun}.</source>
        <extracomment>GB-52, what has happened; &quot;one&quot;: a task, {begun}: a date</extracomment>
        <translation>Du begyndte på den {begun}.</translation>
    </message>
    <message>
        <source>A part of the program is missing</source>
        <extracomment>GB-53, heading, no full stop; also after &quot;Error:&quot;</extracomment>
        <translation>En del af programmet mangler</translation>
    </message>
    <message>
        <source>The file {file} is missing or damaged.</source>
        <extracomment>GB-53, what has happened; {file}: the path of a file of the program</extracomment>
        <translation>Filen {file} mangler eller er beskadiget.</translation>
    </message>
    <message>
        <source>Ask your IT department to install the program again.</source>
        <extracomment>GB-53, what to do now</extracomment>
        <translation>Bed jeres it-afdeling om at installere programmet igen.</translation>
    </message>
    <message>
        <source>Without it we can neither sign you in nor make the evidence. Your choices are saved.</source>
        <extracomment>GB-53, below &quot;What does it mean?&quot;; &quot;it&quot; is the file</extracomment>
        <translation>Uden filen kan vi hverken logge dig ind eller lave beviset. Dine valg er gemt.</translation>
    </message>
    <message>
        <source>When the program has been installed again, press &quot;Try again&quot;.</source>
        <extracomment>GB-53, below &quot;What can you do?&quot;</extracomment>
        <translation>Tryk på ”Prøv igen”, når programmet er installeret igen.</translation>
    </message>
    <message>
        <source>Sortimentsguiden locked the task {since}. Either it is open there, or it was not closed properly.</source>
        <extracomment>GB-50, below &quot;What has happened?&quot;; {since}: date and time; &quot;it&quot;: the task</extracomment>
        <translation>Sortimentsguiden låste opgaven den {since}. Enten er den åben dér, eller også blev den ikke lukket rigtigt.</translation>
    </message>
    <message>
        <source>Sortimentsguiden has had the task open there since {since}.</source>
        <extracomment>GB-51, below &quot;What has happened?&quot;; {since}: date and time</extracomment>
        <translation>Sortimentsguiden har haft opgaven åben dér siden den {since}.</translation>
    </message>
    <message>
        <source>Others could read along, or answer in the system&apos;s place. So we have stopped.</source>
        <extracomment>GB-23, below &quot;What does it mean?&quot;</extracomment>
        <translation>Andre kan måske læse med eller svare i stedet for systemet. Derfor er vi stoppet.</translation>
    </message>
    <message>
        <source>The network answered in the system&apos;s place. That often happens on guest networks and in trains.</source>
        <extracomment>GB-24, below &quot;What has happened?&quot;</extracomment>
        <translation>Netværket svarede i stedet for systemet. Det sker tit på gæstenet og i tog.</translation>
    </message>
    <message>
        <source>The fault is in the network. You have done nothing wrong.</source>
        <extracomment>GB-25, GB-46, below &quot;What does it mean?&quot;</extracomment>
        <translation>Fejlen ligger i netværket. Du har ikke gjort noget forkert.</translation>
    </message>
    <message>
        <source>We cannot know which of them is yours, and do not choose for you.</source>
        <extracomment>GB-28, below &quot;What does it mean?&quot;</extracomment>
        <translation>Vi kan ikke vide, hvilket af dem der er jeres. Derfor vælger vi ikke for dig.</translation>
    </message>
    <message>
        <source>You can open the page yourself.</source>
        <extracomment>GB-14, what has happened</extracomment>
        <translation>Du kan selv åbne siden.</translation>
    </message>
    <message>
        <source>Copy the address, and paste it into your browser.</source>
        <extracomment>GB-14, what to do now; &quot;the address&quot; is that of the page</extracomment>
        <translation>Kopiér adressen, og sæt den ind i din browser.</translation>
    </message>
</context>
<context>
    <name>EventCheckTexts</name>
    <message>
        <source>Check 1 (the classification system)</source>
        <extracomment>time line of the evidence, before &quot;: Approved&quot; and the like</extracomment>
        <translation>Kontrol 1 (klassifikationssystemet)</translation>
    </message>
    <message>
        <source>Check 2 (the debtor system)</source>
        <extracomment>time line of the evidence, before &quot;: Approved&quot; and the like</extracomment>
        <translation>Kontrol 2 (debitorsystemet)</translation>
    </message>
    <message>
        <source>Answered check 1 (the classification system)</source>
        <extracomment>time line, before &quot;: Approved&quot; and the like; the user is the subject</extracomment>
        <translation>Svarede på kontrol 1 (klassifikationssystemet)</translation>
    </message>
    <message>
        <source>Answered check 2 (the debtor system)</source>
        <extracomment>time line, before &quot;: Approved&quot; and the like; the user is the subject</extracomment>
        <translation>Svarede på kontrol 2 (debitorsystemet)</translation>
    </message>
    <message>
        <source>The classification system answered that the debtor system has acknowledged the sortiment.</source>
        <extracomment>time line of the evidence, after &quot;Check 2 ...: Approved.&quot;</extracomment>
        <translation>Systemet svarede, at debitorsystemet har kvitteret for sortimentet.</translation>
    </message>
    <message>
        <source>Pasted an answer to check 2 (the debtor system)</source>
        <extracomment>time line, before &quot;: Approved&quot; and the like; the user is the subject; only check 2 is answered by a reply</extracomment>
        <translation>Indsatte et svar på kontrol 2 (debitorsystemet)</translation>
    </message>
    <message>
        <source>The subscription was read back from the classification system.</source>
        <extracomment>time line of the evidence; to compare what is stored with what was ordered</extracomment>
        <translation>Programmet læste, hvad der er gemt dér.</translation>
    </message>
    <message>
        <source>All five fields are as ordered.</source>
        <extracomment>time line of the evidence, after &quot;The subscription was read back ...&quot;</extracomment>
        <translation>Alle fem værdier er som bestilt.</translation>
    </message>
    <message>
        <source>Not all fields are as ordered.</source>
        <extracomment>time line of the evidence, after &quot;The subscription was read back ...&quot;</extracomment>
        <translation>Ikke alle fem værdier er som bestilt.</translation>
    </message>
    <message>
        <source>The program read this in the classification system&apos;s answer about the transfer.</source>
        <extracomment>time line of the evidence, after &quot;Check 2 ...: Waiting.&quot;; the transfer of the sortiment</extracomment>
        <translation>Det stod i systemets svar om overførslen.</translation>
    </message>
    <message>
        <source>The program read this in the text that the user pasted.</source>
        <extracomment>time line of the evidence, after &quot;Check 1 ...: Approved.&quot;</extracomment>
        <translation>Det stod i den tekst, som brugeren satte ind.</translation>
    </message>
    <message>
        <source>The user has looked in person.</source>
        <extracomment>time line of the evidence, after &quot;Answered check 1 ...: Approved.&quot;</extracomment>
        <translation>Har selv set efter.</translation>
    </message>
    <message>
        <source>The user has looked in person. {role}</source>
        <extracomment>time line of the evidence, after &quot;Answered check 2 ...: Approved.&quot;; {role}: a sentence</extracomment>
        <translation>Har selv set efter. {role}</translation>
    </message>
    <message>
        <source>{name} has looked. {look}</source>
        <extracomment>time line of the evidence, after &quot;Answered check 1 ...: Approved.&quot;; {name}: a person, {look}: a sentence about when that person looked</extracomment>
        <translation>{name} har set efter. {look}</translation>
    </message>
    <message>
        <source>{name} has looked. {role} {look}</source>
        <extracomment>time line of the evidence, after &quot;Answered check 2 ...: Approved.&quot;; {name}: a person, {role}, {look}: a sentence about that person&apos;s role and one about when they looked</extracomment>
        <translation>{name} har set efter. {role} {look}</translation>
    </message>
</context>
<context>
    <name>EventPointTexts</name>
    <message>
        <source>Find the tab &quot;Abonnement&quot;</source>
        <extracomment>time line, after &quot;Marked point 1 as done: &quot;; &quot;Abonnement&quot; is a tab, not translated</extracomment>
        <translation>Find fanen ”Abonnement”</translation>
    </message>
    <message>
        <source>Choose &quot;Alle&quot; in the field for the debtor system</source>
        <extracomment>time line, after &quot;Marked point 3 as done: &quot;; &quot;Alle&quot; stands in the web interface</extracomment>
        <translation>Vælg først ”Alle”</translation>
    </message>
    <message>
        <source>Leave &quot;Valid to&quot; empty</source>
        <extracomment>time line, after &quot;Marked point 6 as done: &quot;; a field of the web interface</extracomment>
        <translation>Gyldig til skal stå tomt</translation>
    </message>
    <message>
        <source>Save the subscription</source>
        <extracomment>time line, after &quot;Marked point 7 as done: &quot;</extracomment>
        <translation>Gem abonnementet</translation>
    </message>
</context>
<context>
    <name>EvidenceAbout</name>
    <message>
        <source>About this evidence</source>
        <extracomment>evidence, heading of a section</extracomment>
        <translation>Om beviset</translation>
    </message>
    <message>
        <source>Evidence number</source>
        <extracomment>evidence, label in &quot;About this evidence&quot;; a UUID of this program</extracomment>
        <translation>Bevisnummer</translation>
    </message>
    <message>
        <source>Evidence made</source>
        <extracomment>evidence, label in &quot;About this evidence&quot;; date and time</extracomment>
        <translation>Beviset er lavet</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>evidence, label in &quot;About this evidence&quot;; name and version of the program</extracomment>
        <translation>Program</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>evidence, label in &quot;About this evidence&quot;; practice, test or production</extracomment>
        <translation>Miljø</translation>
    </message>
    <message>
        <source>[hidden] stands where somebody wrote what looks like a CPR number, a code or the place of a file on the computer.</source>
        <extracomment>evidence, section &quot;About this evidence&quot;; [hidden] as in its own message</extracomment>
        <translation>[skjult] står, hvor nogen har skrevet noget, der ligner et CPR-nummer, en kode eller en fils plads på computeren.</translation>
    </message>
    <message>
        <source>Every file with its size and SHA-256.</source>
        <extracomment>evidence, list of its files, after the name of a file</extracomment>
        <translation>Hver fil med størrelse og SHA-256.</translation>
    </message>
    <message>
        <source>How to check the evidence</source>
        <extracomment>evidence, heading of a section</extracomment>
        <translation>Sådan kan beviset efterprøves</translation>
    </message>
    <message>
        <source>To compute it without the program</source>
        <extracomment>evidence, heading of a section: for a person who computes hashes</extracomment>
        <translation>Til den, der selv vil regne efter</translation>
    </message>
    <message>
        <source>The journal ends with</source>
        <extracomment>evidence, label in &quot;To compute it without the program&quot;; a hash follows, no sentence</extracomment>
        <translation>Journalen slutter med</translation>
    </message>
    <message>
        <source>Whether the subscription exists today can only be seen in the classification system, on the tab &quot;Abonnement&quot;. Whether the sortiment is there can only be seen in the debtor system.</source>
        <extracomment>evidence, section &quot;How to check the evidence&quot;; &quot;Abonnement&quot; is a tab of the classification system and not translated</extracomment>
        <translation>Om abonnementet findes i dag, kan kun ses i klassifikationssystemet under fanen ”Abonnement”. Om sortimentet er der, kan kun ses i debitorsystemet.</translation>
    </message>
    <message>
        <source>These files lie inside the PDF. Most PDF readers show them as &quot;attachments&quot;.</source>
        <extracomment>evidence, section &quot;About this evidence&quot;, above the list of its files; the function in quotes is one of a PDF reader</extracomment>
        <translation>Disse filer ligger inde i PDF’en. De fleste PDF-læsere viser dem under ”Vedhæftede filer”.</translation>
    </message>
    <message>
        <source>The user&apos;s pictures ({count})</source>
        <extracomment>evidence, list of its files, in place of the names of files; {count}: 1 or more</extracomment>
        <translation>Brugerens billeder ({count})</translation>
    </message>
    <message>
        <source>In journal.jsonl, &quot;punktVist&quot; is the point&apos;s number as here, and &quot;punkt&quot; is the program&apos;s own.</source>
        <extracomment>evidence, section &quot;To compute it without the program&quot;; punktVist and punkt are names in journal.jsonl and not translated; point: of the list in guided mode</extracomment>
        <translation>I journal.jsonl er ”punktVist” punktets nummer som her, og ”punkt” er programmets eget nummer.</translation>
    </message>
    <message>
        <source>What the pages say, and more on the files, for screen readers and machines.</source>
        <extracomment>evidence, list of its files, after the names of two files</extracomment>
        <translation>Sidernes indhold og mere om filerne, til skærmlæsere og maskiner.</translation>
    </message>
    <message>
        <source>Drop the PDF on the window of Sortimentsguiden, or run sortimentsguide --efterproev FILE. The program then finds what has changed by accident or by mistake. The check does not prove who made the evidence, and does not reveal a person who makes the pages, the files and the numbers anew on purpose.</source>
        <extracomment>evidence, section &quot;How to check the evidence&quot;; the option is not translated, FILE is</extracomment>
        <translation>Træk PDF’en ind i vinduet i Sortimentsguiden, eller kør sortimentsguide --efterproev FIL. Så finder programmet det, der er ændret ved et uheld eller en fejl. Efterprøvningen beviser ikke, hvem der har lavet beviset. Den afslører ikke en, der laver det hele om med vilje.</translation>
    </message>
    <message>
        <source>Pictures of the program ({count})</source>
        <extracomment>evidence, list of its files, in place of the names of files; {count}: 1 or more</extracomment>
        <translation>Programmets vinduer ({count})</translation>
    </message>
    <message>
        <source>Taken along the way, as files only. The result stands on page 1 of the PDF.</source>
        <extracomment>evidence, list of its files, after &quot;Pictures of the program&quot;</extracomment>
        <translation>Billeder undervejs, kun som filer. Resultatet står på side 1 i PDF’en.</translation>
    </message>
    <message>
        <source>Each line of journal.jsonl holds two SHA-256: &quot;forrige&quot; is that of the line before, 64 zeros in the first line, and &quot;hash&quot; its own. It is computed of the line&apos;s UTF-8 without its line feed, after the member &quot;hash&quot; was taken out of it with the comma before it.</source>
        <extracomment>evidence, section &quot;To compute it without the program&quot;; journal.jsonl is a file; forrige and hash are names in it and not translated</extracomment>
        <translation>Hver linje i journal.jsonl har to SHA-256: ”forrige” er fra linjen før (64 nuller i den første linje), og ”hash” er linjens egen. Den beregnes af linjen i UTF-8 uden linjeskift, efter at leddet ”hash” og kommaet foran er taget ud.</translation>
    </message>
    <message>
        <source>Page 1 is the result. The rest is for checking the evidence.</source>
        <extracomment>evidence, on top of the first page beside &quot;Evidence for the KLIK task ...&quot;, so short; and bevis.txt</extracomment>
        <translation>Side 1 er resultatet. Resten er til kontrol af beviset.</translation>
    </message>
    <message>
        <source>Every event with its exact time. How it was made: see manifest.json.</source>
        <extracomment>evidence, list of its files, after the name of a file</extracomment>
        <translation>Alle hændelser med nøjagtig tid. Hvordan den er lavet, står i manifest.json.</translation>
    </message>
    <message>
        <source>In full size. The program has put the name of the environment above them.</source>
        <extracomment>evidence, list of its files, after &quot;The user&apos;s pictures&quot;</extracomment>
        <translation>I fuld størrelse. Striben øverst med miljøets navn har programmet sat på.</translation>
    </message>
    <message>
        <source>Of a text that was pasted, the program keeps only what it read and the text&apos;s SHA-256. That is in journal.jsonl.</source>
        <extracomment>evidence, section &quot;To compute it without the program&quot;; journal.jsonl is a file</extracomment>
        <translation>Af en indsat tekst gemmer programmet kun det, det har læst, og tekstens SHA-256. Det står i journal.jsonl.</translation>
    </message>
</context>
<context>
    <name>EvidenceCheckWords</name>
    <message>
        <source>{check}. Required in KLIK: {result}</source>
        <extracomment>evidence, title of a check; {check}: &quot;Check 1&quot;, {result}: the result as in KLIK, a sentence</extracomment>
        <translation>{check}. Krav i KLIK: {result}</translation>
    </message>
    <message>
        <source>Read by the program in the classification system on {time}.</source>
        <extracomment>evidence, below check 1; {time}: date and time</extracomment>
        <translation>Læst af programmet i klassifikationssystemet den {time}.</translation>
    </message>
    <message>
        <source>Read by the program on {time} in the classification system&apos;s answer about the transfer.</source>
        <extracomment>evidence, below check 2; {time}: date and time; &quot;the transfer&quot;: of the sortiment</extracomment>
        <translation>Læst af programmet den {time} i klassifikationssystemets svar om overførslen.</translation>
    </message>
    <message>
        <source>Seen by {witness} in person. Stated on {time}.</source>
        <extracomment>evidence, below check 1; {witness}: the user, {time}: date and time of the statement</extracomment>
        <translation>Set af {witness} selv. Oplyst den {time}.</translation>
    </message>
    <message>
        <source>Read by the program in the text that {witness} pasted on {time}.</source>
        <extracomment>evidence, below a check; {witness}: the user, {time}: date and time of the pasting</extracomment>
        <translation>Læst af programmet i den tekst, som {witness} satte ind den {time}.</translation>
    </message>
    <message>
        <source>Pasted by {user} on {time}.</source>
        <extracomment>evidence, below a check, after the answer of another person; {user}: who has pasted it, {time}: date and time of the pasting</extracomment>
        <translation>Sat ind af {user} den {time}.</translation>
    </message>
    <message>
        <source>The program last read &quot;{status}&quot; on {time} in the classification system&apos;s answer about the transfer.</source>
        <extracomment>evidence, below check 2, after who has seen it; {status}: &quot;Waiting&quot; and the like, {time}: date and time; &quot;the transfer&quot;: of the sortiment</extracomment>
        <translation>Programmet læste senest ”{status}” den {time} i klassifikationssystemets svar om overførslen.</translation>
    </message>
    <message>
        <source>Not all five fields in the pasted text are as wanted.</source>
        <extracomment>evidence, below check 1, where the text that the user pasted has other values than wanted</extracomment>
        <translation>Ikke alle fem værdier i den indsatte tekst er som ønsket.</translation>
    </message>
    <message>
        <source>All five fields are as wanted.</source>
        <extracomment>evidence, below check 1, after where the program has read the fields</extracomment>
        <translation>Alle fem værdier er som ønsket.</translation>
    </message>
    <message>
        <source>Answered without a picture.</source>
        <extracomment>evidence, below a check, after who has seen it</extracomment>
        <translation>Besvaret uden billede.</translation>
    </message>
    <message>
        <source>Read by the program in the made-up classification system on {time}.</source>
        <extracomment>evidence of practice, below check 1; {time}: date and time</extracomment>
        <translation>Læst af programmet i det opdigtede klassifikationssystem den {time}.</translation>
    </message>
    <message>
        <source>Read by the program on {time} in the made-up classification system&apos;s answer: The made-up debtor system has acknowledged that it received the sortiment.</source>
        <extracomment>evidence of practice, below check 2; {time}: date and time; after the colon what the made-up classification system answered</extracomment>
        <translation>Læst af programmet den {time} i svaret fra det opdigtede klassifikationssystem: Det opdigtede debitorsystem har kvitteret for at have fået sortimentet.</translation>
    </message>
    <message>
        <source>In a text that the user pasted, this is not as wanted: {detail}.</source>
        <extracomment>evidence: time line and remark on check 1; {detail}: names of fields</extracomment>
        <translation>I en tekst, som brugeren satte ind, passer dette ikke: {detail}.</translation>
    </message>
    <message>
        <source>A text that the user pasted says that something is not saved.</source>
        <extracomment>evidence: time line and remark on check 1</extracomment>
        <translation>En tekst, som brugeren satte ind, siger, at noget ikke er gemt.</translation>
    </message>
    <message>
        <source>Not settled</source>
        <extracomment>evidence, status of a check that was answered as approved, where a remark speaks against the answer; no full stop; narrow column</extracomment>
        <translation>Ikke afklaret</translation>
    </message>
    <message>
        <source>Read by the program on {time} in the classification system&apos;s answer: The debtor system has acknowledged that it received the sortiment.</source>
        <extracomment>evidence, below check 2; {time}: date and time; after the colon what the classification system answered</extracomment>
        <translation>Læst af programmet den {time} i klassifikationssystemets svar: Debitorsystemet har kvitteret for at have fået sortimentet.</translation>
    </message>
    <message>
        <source>It has not been stated that anybody has looked.</source>
        <extracomment>evidence, below a check</extracomment>
        <translation>Det er ikke oplyst, at nogen har set efter.</translation>
    </message>
    <message>
        <source>The answer from {name} says that all is right.</source>
        <extracomment>evidence, below check 1, after the sentence that says what the program has read; {name}: a person or &quot;the user&quot;, who has approved check 1</extracomment>
        <translation>Svaret fra {name} siger, at alt er rigtigt.</translation>
    </message>
    <message>
        <source>Acknowledged, not seen</source>
        <extracomment>evidence, status of check 2 where the program has read that the sortiment was transferred, and no person has stated to have seen it; no full stop; narrow column</extracomment>
        <translation>Kvitteret, ikke set</translation>
    </message>
    <message>
        <source>Seen by {witness} in person. {role} Stated on {time}.</source>
        <extracomment>evidence, below check 2; {witness}: the user, {role}: a sentence about the user&apos;s role, {time}: date and time of the statement</extracomment>
        <translation>Set af {witness} selv. {role} Oplyst den {time}.</translation>
    </message>
    <message>
        <source>Seen by {witness}. {look} Stated by {user} on {time}.</source>
        <extracomment>evidence, below check 1; {witness}: another person, {look}: a sentence about when that person looked, {user}: who has stated it, {time}: date and time of the statement</extracomment>
        <translation>Set af {witness}. {look} Oplyst af {user} den {time}.</translation>
    </message>
    <message>
        <source>Seen by {witness}. {role} {look} Stated by {user} on {time}.</source>
        <extracomment>evidence, below check 2; {witness}: another person, {role}, {look}: a sentence about that person&apos;s role and one about when they looked, {user}: who has stated it, {time}: date and time of the statement</extracomment>
        <translation>Set af {witness}. {role} {look} Oplyst af {user} den {time}.</translation>
    </message>
    <message>
        <source>The time has no date.</source>
        <extracomment>evidence, below check 2, after what the user stated, a time or &quot;today&quot;</extracomment>
        <translation>Tidspunktet har ingen dato.</translation>
    </message>
    <message>
        <source>The sortiment was seen, but it is not settled whether it comes from this subscription.</source>
        <extracomment>evidence, below check 2, where check 1 shows a problem or is in doubt</extracomment>
        <translation>Sortimentet er set, men det er ikke afklaret, om det kommer fra dette abonnement.</translation>
    </message>
    <message>
        <source>The answer has a time without a date.</source>
        <extracomment>evidence, below check 2, after a colleague&apos;s answer that names a time or &quot;today&quot;</extracomment>
        <translation>Svaret har et tidspunkt uden dato.</translation>
    </message>
    <message>
        <source>That day is not between the creation and the answer.</source>
        <extracomment>evidence, below check 2, after a day and a month that a colleague or the user stated</extracomment>
        <translation>Dagen ligger ikke mellem oprettelsen og svaret.</translation>
    </message>
    <message>
        <source>A text that the user pasted shows another debtor system: “{detail}”.</source>
        <extracomment>evidence: time line and remark on check 1; {detail}: the other system&apos;s name</extracomment>
        <translation>En tekst, som brugeren satte ind, viser et andet debitorsystem: ”{detail}”.</translation>
    </message>
    <message>
        <source>The subscription may be for that one.</source>
        <extracomment>evidence, below check 1, where a text that the user pasted shows another system</extracomment>
        <translation>Abonnementet kan være til det.</translation>
    </message>
    <message>
        <source>The program read &quot;{status}&quot; on {time}, before check 2 was answered. That was in the classification system&apos;s answer about the transfer.</source>
        <extracomment>evidence, below check 2, after who has seen it; {status}: &quot;Waiting&quot; and the like, {time}: date and time; &quot;the transfer&quot;: of the sortiment; &quot;answered&quot;: by a person</extracomment>
        <translation>Programmet læste ”{status}” den {time}, før kontrol 2 blev besvaret. Det stod i klassifikationssystemets svar om overførslen.</translation>
    </message>
    <message>
        <source>The sortiment was seen. Read the remark at check 1.</source>
        <extracomment>evidence, below check 2, where a pasted text shows another debtor system than check 1 says</extracomment>
        <translation>Set. Læs bemærkningen ved kontrol 1.</translation>
    </message>
    <message>
        <source>Of a check, &quot;status&quot; is what page 1 says of it, and &quot;svar&quot; is the answer as it was given.</source>
        <extracomment>evidence, bevis.json; status and svar are names in it and not translated</extracomment>
        <translation>Ved en kontrol er ”status” det, som side 1 siger om kontrollen. ”svar” er svaret, som det blev givet.</translation>
    </message>
    <message>
        <source>Check 1 was answered after that.</source>
        <extracomment>evidence, below check 1, after &quot;In the program&apos;s list, point 2 ...&quot;</extracomment>
        <translation>Kontrol 1 er besvaret efter det.</translation>
    </message>
    <message>
        <source>Check 1 was answered before that.</source>
        <extracomment>evidence, below check 1, after &quot;In the program&apos;s list, point 2 ...&quot;</extracomment>
        <translation>Kontrol 1 er besvaret før det.</translation>
    </message>
    <message>
        <source>In the program&apos;s list, point {number} ({point}) was opened again and not marked as done since.</source>
        <extracomment>evidence, below check 1, after who has seen it; {number}: of a point of the list, {point}: its words</extracomment>
        <translation>På programmets liste blev punkt {number} ({point}) åbnet igen og er ikke markeret som gjort siden.</translation>
    </message>
</context>
<context>
    <name>EvidenceComparisons</name>
    <message>
        <source>Nothing has been read back yet.</source>
        <extracomment>evidence, above the table of the values; &quot;read back&quot; from the classification system</extracomment>
        <translation>Programmet har ikke læst et abonnement endnu.</translation>
    </message>
    <message>
        <source>The subscription&apos;s UUID</source>
        <extracomment>evidence, label in the list below the five values</extracomment>
        <translation>Abonnementets UUID</translation>
    </message>
    <message>
        <source>Not known to the program</source>
        <extracomment>evidence, beside the label &quot;The subscription&apos;s UUID&quot;</extracomment>
        <translation>Programmet kender det ikke</translation>
    </message>
    <message>
        <source>Created by (read back)</source>
        <extracomment>evidence, label before a name; &quot;read back&quot; from the classification system</extracomment>
        <translation>Oprettet af (læst)</translation>
    </message>
    <message>
        <source>Created (read back)</source>
        <extracomment>evidence, label before date and time; &quot;read back&quot; from the classification system</extracomment>
        <translation>Oprettet (læst)</translation>
    </message>
    <message>
        <source>The same</source>
        <extracomment>evidence, last cell of a row with value ordered and value read back; narrow column</extracomment>
        <translation>Ens</translation>
    </message>
    <message>
        <source>Different</source>
        <extracomment>evidence, last cell of a row with value ordered and value read back; narrow column</extracomment>
        <translation>Forskellig</translation>
    </message>
    <message>
        <source>The program has read the subscription back from the classification system. All five fields are as ordered.</source>
        <extracomment>evidence, sentence above the table of the values</extracomment>
        <translation>Programmet har læst abonnementet, som det er gemt. Alle fem værdier er som bestilt.</translation>
    </message>
    <message>
        <source>The program has read the subscription back from the classification system. Not all fields are as ordered.</source>
        <extracomment>evidence, sentence above the table of the values</extracomment>
        <translation>Programmet har læst abonnementet, som det er gemt. Ikke alle fem værdier er som bestilt.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet. It has not been stated that the subscription was saved.</source>
        <extracomment>evidence, above the table of the values, before the user has worked in the browser</extracomment>
        <translation>Der er ikke noget at sammenligne endnu. Det er ikke oplyst, at abonnementet er gemt.</translation>
    </message>
    <message>
        <source>The work was done in the web interface. The program has compared the five fields with the text that the user pasted. The column &quot;Read&quot; shows what stood there.</source>
        <extracomment>evidence, above the table of the values, where the user pasted the text of a page</extracomment>
        <translation>Arbejdet er sket i browseren. Programmet har sammenlignet de fem værdier med den tekst, som brugeren har sat ind. Kolonnen ”Læst” viser, hvad der stod dér.</translation>
    </message>
    <message>
        <source>The program made this number and sent it along with the order.</source>
        <extracomment>evidence, below the number after the label &quot;The order&apos;s number&quot;</extracomment>
        <translation>Programmets eget nummer, som er sendt med bestillingen.</translation>
    </message>
    <message>
        <source>The order&apos;s number</source>
        <extracomment>evidence, label; the key that makes sure an order counts only once</extracomment>
        <translation>Bestillingens nummer</translation>
    </message>
    <message>
        <source>{time} by the classification system&apos;s clock</source>
        <extracomment>evidence, after the label &quot;Created (read back)&quot;; {time}: date and time</extracomment>
        <translation>{time} efter systemets ur</translation>
    </message>
    <message>
        <source>The program itself has read nothing in the two systems.</source>
        <extracomment>evidence, above the table of the values, where the user worked in the browser</extracomment>
        <translation>Programmet har ikke selv læst noget i de to systemer.</translation>
    </message>
    <message>
        <source>The user&apos;s answer to check 1 is about all five fields at once.</source>
        <extracomment>evidence, the next sentence, where check 1 was answered</extracomment>
        <translation>Brugerens svar på kontrol 1 gælder alle fem felter under ét.</translation>
    </message>
</context>
<context>
    <name>EvidenceExamination</name>
    <message>
        <source>The PDF fits the number in its third line.</source>
        <extracomment>--efterproev, sentence after &quot;Holds:&quot;</extracomment>
        <translation>PDF’en passer med tallet i sin tredje linje.</translation>
    </message>
    <message>
        <source>The content or the journal cannot be read.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; content is bevis.json, journal a log</extracomment>
        <translation>Indholdet eller journalen kan ikke læses.</translation>
    </message>
    <message>
        <source>The chain of the journal holds, line by line ({count}).</source>
        <extracomment>--efterproev, after &quot;Holds:&quot;; each line holds the last one&apos;s hash; {count}: of lines</extracomment>
        <translation>Journalens kæde er hel, linje for linje ({count}).</translation>
    </message>
    <message>
        <source>The chain of the journal breaks in line {line}.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; {line}: its number</extracomment>
        <translation>Journalens kæde er brudt i linje {line}.</translation>
    </message>
    <message>
        <source>The five values are not those of the journal.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; the values of the subscription</extracomment>
        <translation>De fem værdier stemmer ikke med journalen.</translation>
    </message>
    <message>
        <source>The two checks are those of the journal.</source>
        <extracomment>--efterproev, sentence after &quot;Holds:&quot;; checks 1 and 2 of the task</extracomment>
        <translation>De to kontroller stemmer med journalen.</translation>
    </message>
    <message>
        <source>The two checks are not those of the journal.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; checks 1 and 2 of the task</extracomment>
        <translation>De to kontroller stemmer ikke med journalen.</translation>
    </message>
    <message>
        <source>The pictures are those of the journal.</source>
        <extracomment>--efterproev, sentence after &quot;Holds:&quot;; pictures of the screen</extracomment>
        <translation>Billederne stemmer med journalen.</translation>
    </message>
    <message>
        <source>The pictures are not those of the journal.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; pictures of the screen</extracomment>
        <translation>Billederne stemmer ikke med journalen.</translation>
    </message>
    <message>
        <source>The pages say the same as the content.</source>
        <extracomment>--efterproev, sentence after &quot;Holds:&quot;; pages of the PDF, content is bevis.json</extracomment>
        <translation>Siderne siger det samme som indholdet.</translation>
    </message>
    <message>
        <source>The pages lack this from the content: {words}</source>
        <extracomment>--efterproev, after &quot;DOES NOT HOLD:&quot;; {words}: what is missing, to the end of the line</extracomment>
        <translation>Dette fra indholdet står ikke på siderne: {words}</translation>
    </message>
    <message>
        <source>bevis.txt says the same as the content.</source>
        <extracomment>--efterproev, sentence after &quot;Holds:&quot;; bevis.txt is a file name, content is bevis.json</extracomment>
        <translation>bevis.txt siger det samme som indholdet.</translation>
    </message>
    <message>
        <source>bevis.txt does not say the same as the content.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; bevis.txt is a file name</extracomment>
        <translation>bevis.txt siger ikke det samme som indholdet.</translation>
    </message>
    <message>
        <source>The times in the journal follow each other.</source>
        <extracomment>--efterproev, sentence after &quot;Holds:&quot;; none is dated before an earlier one</extracomment>
        <translation>Tiderne i journalen følger efter hinanden.</translation>
    </message>
    <message>
        <source>On the pages, this line of bevis.txt is not in its place: {words}</source>
        <extracomment>--efterproev, after &quot;DOES NOT HOLD:&quot;; bevis.txt is a file name; {words}: a line of it, to the end of the line</extracomment>
        <translation>Denne linje i bevis.txt står ikke på sin plads på siderne: {words}</translation>
    </message>
    <message>
        <source>{file} inside the PDF is as in the list of files.</source>
        <extracomment>--efterproev, sentence after &quot;Holds:&quot;; {file}: name of an attachment; the list: manifest.json</extracomment>
        <translation>{file} i PDF’en er som i fillisten.</translation>
    </message>
    <message>
        <source>{file} inside the PDF is missing.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; {file}: name of an attachment</extracomment>
        <translation>{file} mangler i PDF’en.</translation>
    </message>
    <message>
        <source>The PDF does not fit the number in its third line.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;</extracomment>
        <translation>PDF’en passer ikke med tallet i sin tredje linje.</translation>
    </message>
    <message>
        <source>The PDF cannot be read.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;</extracomment>
        <translation>PDF’en kan ikke læses.</translation>
    </message>
    <message>
        <source>It has no attached files.</source>
        <extracomment>--efterproev, after &quot;The PDF is not as the program saves it ...&quot;; nothing but the pages is left</extracomment>
        <translation>Den har ingen vedhæftede filer.</translation>
    </message>
    <message>
        <source>The PDF of the list of files has not been found in the folder, or cannot be read as evidence.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; about a folder of evidence</extracomment>
        <translation>PDF’en fra fillisten er ikke fundet i mappen, eller den kan ikke læses som bevis.</translation>
    </message>
    <message>
        <source>The PDF is not as the program saves it, for example because another program has saved it again.</source>
        <extracomment>--efterproev, after &quot;DOES NOT HOLD:&quot;; an archive has compressed it, for example</extracomment>
        <translation>PDF’en er ikke, som programmet gemmer den, for eksempel fordi et andet program har gemt den igen.</translation>
    </message>
    <message>
        <source>The attached files agree with each other.</source>
        <extracomment>--efterproev, after &quot;The PDF is not as the program saves it ...&quot;</extracomment>
        <translation>De vedhæftede filer stemmer med hinanden.</translation>
    </message>
    <message>
        <source>The attached files do not agree with each other.</source>
        <extracomment>--efterproev, after &quot;The PDF is not as the program saves it ...&quot;</extracomment>
        <translation>De vedhæftede filer stemmer ikke med hinanden.</translation>
    </message>
    <message>
        <source>The manifest inside the PDF is missing or cannot be read.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; an attachment of the PDF</extracomment>
        <translation>Fillisten i PDF’en mangler eller kan ikke læses.</translation>
    </message>
    <message>
        <source>The evidence number is the same in manifest, content and journal.</source>
        <extracomment>--efterproev, sentence after &quot;Holds:&quot;; three files</extracomment>
        <translation>Bevisnummeret er det samme i filliste, indhold og journal.</translation>
    </message>
    <message>
        <source>The evidence number is missing, or it is not the same in manifest, content and journal.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; three files</extracomment>
        <translation>Bevisnummeret mangler, eller det er ikke det samme i filliste, indhold og journal.</translation>
    </message>
    <message>
        <source>Manifest and content do not have the same status.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; two files; the status is the first line of page 1</extracomment>
        <translation>Filliste og indhold har ikke samme status.</translation>
    </message>
    <message>
        <source>The journal ends as the content says.</source>
        <extracomment>--efterproev, sentence after &quot;Holds:&quot;; content is bevis.json</extracomment>
        <translation>Journalen slutter, som der står i indholdet.</translation>
    </message>
    <message>
        <source>The journal does not end as the content says.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; content is bevis.json</extracomment>
        <translation>Journalen slutter ikke, som der står i indholdet.</translation>
    </message>
    <message>
        <source>The time line agrees with the journal.</source>
        <extracomment>--efterproev, sentence after &quot;Holds:&quot;; the time line is a table of the PDF</extracomment>
        <translation>Tidslinjen stemmer med journalen.</translation>
    </message>
    <message>
        <source>The time line does not agree with the journal.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; the time line is a table of the PDF</extracomment>
        <translation>Tidslinjen stemmer ikke med journalen.</translation>
    </message>
    <message>
        <source>It cannot be examined whether bevis.txt says more than the pages do.</source>
        <extracomment>--efterproev, sentence after &quot;Note:&quot;; bevis.txt is a file name; another program has drawn the pages anew</extracomment>
        <translation>Det kan ikke efterprøves, om bevis.txt siger mere end siderne.</translation>
    </message>
    <message>
        <source>{file} inside the PDF is not as in the list of files.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; {file}: name of an attachment</extracomment>
        <translation>{file} i PDF’en er ikke som i fillisten.</translation>
    </message>
    <message>
        <source>{file} is inside the PDF, but not in the list of files.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; {file}: an attachment that is too much</extracomment>
        <translation>{file} ligger i PDF’en, men står ikke i fillisten.</translation>
    </message>
    <message>
        <source>No order in the journal says other values than the five.</source>
        <extracomment>--efterproev, sentence after &quot;Holds:&quot;; the values of the subscription</extracomment>
        <translation>Ingen bestilling i journalen siger andet end de fem værdier.</translation>
    </message>
</context>
<context>
    <name>EvidenceFooting</name>
    <message>
        <source>{names} and {name}</source>
        <extracomment>evidence, {names}: one or more names, with commas; {name}: the last one</extracomment>
        <translation>{names} og {name}</translation>
    </message>
    <message>
        <source>No machine has checked where the text comes from, or who has seen the sortiment.</source>
        <extracomment>evidence, below the checks, the last sentence; the text: of a page of the classification system, which a person pasted</extracomment>
        <translation>Ingen maskine har kontrolleret, hvor teksten kommer fra, eller hvem der har set sortimentet.</translation>
    </message>
    <message>
        <source>No machine has checked who has seen the sortiment.</source>
        <extracomment>evidence, below the checks, the last sentence</extracomment>
        <translation>Ingen maskine har kontrolleret, hvem der har set sortimentet.</translation>
    </message>
    <message>
        <source>This rests on what {names} stated.</source>
        <extracomment>evidence, below the checks; {names}: one or more people</extracomment>
        <translation>Resultatet bygger på det, som {names} har oplyst.</translation>
    </message>
    <message>
        <source>This rests on what {names} stated and pasted.</source>
        <extracomment>evidence, below the checks; {names}: one or more people, who have also pasted the text of a page or of a reply</extracomment>
        <translation>Resultatet bygger på det, som {names} har oplyst og sat ind.</translation>
    </message>
    <message>
        <source>This rests on the classification system&apos;s answer and on what {names} stated.</source>
        <extracomment>evidence, below the checks; {names}: one or more people</extracomment>
        <translation>Resultatet bygger på klassifikationssystemets svar og det, som {names} har oplyst.</translation>
    </message>
    <message>
        <source>This rests on the classification system&apos;s answer and on what {names} stated and pasted.</source>
        <extracomment>evidence, below the checks; {names}: one or more people, who have also pasted the text of a reply</extracomment>
        <translation>Resultatet bygger på klassifikationssystemets svar og det, som {names} har oplyst og sat ind.</translation>
    </message>
    <message>
        <source>No machine has checked any of it.</source>
        <extracomment>evidence, below the checks, after &quot;This rests on what {names} stated.&quot;; only the people named have seen it</extracomment>
        <translation>Ingen maskine har kontrolleret det.</translation>
    </message>
    <message>
        <source>This rests on the classification system&apos;s answers alone. It has not been stated that anybody has seen the sortiment in the debtor system.</source>
        <extracomment>evidence, below the checks, where the program has read of both checks, and no person has stated to have seen the sortiment</extracomment>
        <translation>Resultatet bygger alene på klassifikationssystemets svar. Det er ikke oplyst, at nogen har set sortimentet i debitorsystemet.</translation>
    </message>
</context>
<context>
    <name>EvidenceFront</name>
    <message>
        <source>{authority} (CVR {cvr})</source>
        <extracomment>evidence, a cell; {authority}: a municipality, {cvr}: its number in the register CVR</extracomment>
        <translation>{authority} (CVR {cvr})</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>evidence, in place of a municipality</extracomment>
        <translation>Kendes ikke</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <extracomment>Stamped across every page. One word in capitals.</extracomment>
        <translation>ØVELSE</translation>
    </message>
    <message>
        <source>TEST</source>
        <extracomment>Stamped across every page. One word in capitals.</extracomment>
        <translation>TEST</translation>
    </message>
    <message>
        <source>{name}. The program does not know whether this is production.</source>
        <extracomment>evidence, cell after &quot;Environment&quot;; {name}: name of an environment</extracomment>
        <translation>{name}. Programmet ved ikke, om det er produktion.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <extracomment>evidence, label before a municipality, on the front page and in &quot;Who did it&quot;</extracomment>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Created by</source>
        <extracomment>evidence, label in the overview; the one who created the subscription follows</extracomment>
        <translation>Oprettet af</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>evidence, label in the overview; practice, test or production follows</extracomment>
        <translation>Miljø</translation>
    </message>
    <message>
        <source>Evidence made</source>
        <extracomment>evidence, label in the overview; date and time follow</extracomment>
        <translation>Beviset er lavet</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>evidence, label in the section &quot;Who did it&quot;; a person&apos;s name</extracomment>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Not given by the sign-in</source>
        <extracomment>evidence, in place of a person&apos;s name after the label &quot;Name&quot;</extracomment>
        <translation>Ikke oplyst ved login</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>evidence, label in the section &quot;Who did it&quot;; a UUID follows</extracomment>
        <translation>Bruger-id</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>evidence, label in the section &quot;Who did it&quot;; date and time follow</extracomment>
        <translation>Logget ind</translation>
    </message>
    <message>
        <source>Subscription to {sortiment}</source>
        <extracomment>evidence, title on the front page; {sortiment}: as it stands in a sentence</extracomment>
        <translation>Abonnement på {sortiment}</translation>
    </message>
    <message>
        <source>Evidence for the KLIK task {number}</source>
        <extracomment>evidence, above the title and on top of every page; {number}: the task&apos;s number</extracomment>
        <translation>Bevis til KLIK-opgave {number}</translation>
    </message>
    <message>
        <source>Nobody has signed in.</source>
        <extracomment>evidence, &quot;Who did it&quot;, instead of a list</extracomment>
        <translation>Ingen har logget ind.</translation>
    </message>
    <message>
        <source>User (stated)</source>
        <extracomment>evidence, label in &quot;Who did it&quot;; a name that the user has typed, not signed in with</extracomment>
        <translation>Bruger (oplyst)</translation>
    </message>
    <message>
        <source>This is a test. It does not count in production.</source>
        <extracomment>evidence, first page, below the title</extracomment>
        <translation>Dette er en test. Den gælder ikke i produktion.</translation>
    </message>
    <message>
        <source>This is a test. The service runs on the user&apos;s own computer and is not production.</source>
        <extracomment>evidence, first page, below the title</extracomment>
        <translation>Dette er en test. Tjenesten kører på brugerens egen computer og er ikke produktion.</translation>
    </message>
    <message>
        <source>Evidence number</source>
        <extracomment>evidence, label in the overview; a UUID of this program follows</extracomment>
        <translation>Bevisnummer</translation>
    </message>
    <message>
        <source>Name and municipality come from the sign-in. The program has never seen the password.</source>
        <extracomment>evidence, &quot;Who did it&quot;, below the list of name, municipality, user ID and time</extracomment>
        <translation>Navn og kommune kommer fra login. Programmet har aldrig set adgangskoden.</translation>
    </message>
    <message>
        <source>Names of others who have looked were stated by the user.</source>
        <extracomment>evidence, &quot;Who did it&quot;, after a sentence about the sign-in</extracomment>
        <translation>Navne på andre, der har set efter, er oplyst af brugeren.</translation>
    </message>
    <message>
        <source>The Common Municipal Classification System</source>
        <extracomment>evidence, first page; the classification system&apos;s full name</extracomment>
        <translation>Fælleskommunalt Klassifikationssystem</translation>
    </message>
    <message>
        <source>Stated on {time}</source>
        <extracomment>evidence, &quot;Who did it&quot;, after the label &quot;Signed in&quot;; {time}: date and time at which the user stated it</extracomment>
        <translation>Oplyst den {time}</translation>
    </message>
    <message>
        <source>Systems, answers and sign-in are made up. The real classification system is not touched by this.</source>
        <extracomment>evidence, first page, below the title; the verdict says that it is practice</extracomment>
        <translation>Systemer, svar og login er opdigtede. Det rigtige klassifikationssystem er ikke berørt.</translation>
    </message>
    <message>
        <source>Municipality (by the choice)</source>
        <extracomment>evidence, label in &quot;Who did it&quot;; a municipality that follows from the debtor system that the user chose</extracomment>
        <translation>Kommune (ud fra valget)</translation>
    </message>
    <message>
        <source>Answer to check 2</source>
        <extracomment>evidence, label in &quot;Who did it&quot;; the name of a colleague follows</extracomment>
        <translation>Svar på kontrol 2</translation>
    </message>
    <message>
        <source>{name}, {time} (Danish time, read back)</source>
        <extracomment>evidence, cell after &quot;Created by&quot;; {name}: a person, {time}: date and time; no full stop; &quot;read back&quot; by the program from the classification system</extracomment>
        <translation>{name}, den {time} (dansk tid, oplyst af systemet)</translation>
    </message>
    <message>
        <source>{address} (the page that the program opens)</source>
        <extracomment>evidence, &quot;Who did it&quot;, after the label &quot;Address of the classification system&quot;; {address}: of a web page</extracomment>
        <translation>{address} (den side, som programmet åbner)</translation>
    </message>
    <message>
        <source>Name and municipality come from the made-up sign-in of the practice.</source>
        <extracomment>evidence of practice, &quot;Who did it&quot;, below the list of name, municipality, user ID and time</extracomment>
        <translation>Navn og kommune kommer fra øvelsens opdigtede login.</translation>
    </message>
    <message>
        <source>The SHA-256 in line 3 of the PDF is computed of the whole PDF with 64 zeros in its place.</source>
        <extracomment>evidence, manifest.json; the PDF&apos;s line 3 begins with a sign for a comment</extracomment>
        <translation>SHA-256 i PDF’ens linje 3 er beregnet af hele PDF’en. På dens plads stod da 64 nuller.</translation>
    </message>
    <message>
        <source>{name} (made-up sign-in), {time}, read back</source>
        <extracomment>evidence of practice, cell after &quot;Created by&quot;; {name}: of a made-up sign-in, {time}: date and time; no full stop</extracomment>
        <translation>{name} (opdigtet login), den {time} efter systemets ur</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>evidence, label in &quot;Who did it&quot;; that no name is known follows</extracomment>
        <translation>Bruger</translation>
    </message>
    <message>
        <source>The name has not been stated</source>
        <extracomment>evidence, cell after the label &quot;User&quot;</extracomment>
        <translation>Navnet er ikke oplyst</translation>
    </message>
    <message>
        <source>The program has not signed in and has read nothing. The table says where each value comes from. All else but the times was stated by the user.</source>
        <extracomment>evidence, &quot;Who did it&quot;, where nothing is created yet in the browser</extracomment>
        <translation>Programmet har ikke været logget ind og har ikke læst noget. Tabellen viser, hvor hver værdi kommer fra. Tiderne er programmets. Resten er oplyst af brugeren.</translation>
    </message>
    <message>
        <source>{name}. {role}</source>
        <extracomment>evidence, &quot;Who did it&quot;, after the label &quot;Answer to check 2&quot;; {name}: a person, {role}: a sentence about that person&apos;s role</extracomment>
        <translation>{name}. {role}</translation>
    </message>
    <message>
        <source>Each page has an SHA-256 of all that it draws, and of the fonts and pictures that it draws with. It takes Sortimentsguiden to compute it, by examining the evidence. It stays the same when another program only packs the PDF otherwise.</source>
        <extracomment>evidence, manifest.json</extracomment>
        <translation>Hver side har en SHA-256 af alt, hvad den tegner, og af de skrifter og billeder, den tegner med. Kun Sortimentsguiden kan beregne den, når beviset bliver efterprøvet. Den er den samme, når et andet program kun pakker PDF’en anderledes.</translation>
    </message>
    <message>
        <source>The program&apos;s walk-through (--gennemgang) pressed the buttons, and not a person.</source>
        <extracomment>evidence: time line and &quot;Who did it&quot;; the option of the program is not translated</extracomment>
        <translation>Det var programmets gennemgang (--gennemgang), der trykkede på knapperne, og ikke en person.</translation>
    </message>
    <message>
        <source>All else in this file follows from &quot;grundlag&quot; and the journal.</source>
        <extracomment>evidence, bevis.json; grundlag is a name in it and not translated</extracomment>
        <translation>Alt andet i denne fil følger af ”grundlag” og journalen.</translation>
    </message>
    <message>
        <source>journal.jsonl was made anew from the program&apos;s own journal of this case, with a chain of its own. Left out is what only the program needs. Left out is also what must not leave the computer: other cases, folders, the sign-in&apos;s inner name of the user, and pictures that were removed.</source>
        <extracomment>evidence, manifest.json; journal.jsonl is a file; the sign-in&apos;s inner name: a code</extracomment>
        <translation>journal.jsonl er dannet ud fra programmets egen journal om denne sag og har sin egen kæde. Udeladt er det, som kun programmet bruger. Udeladt er også det, som ikke må forlade computeren: andre sager, mapper, loginsystemets interne navn for brugeren og fjernede billeder.</translation>
    </message>
    <message>
        <source>Address of the classification system</source>
        <extracomment>evidence, label in &quot;Who did it&quot;; the address of the classification system&apos;s web page</extracomment>
        <translation>Klassifikationssystemets adresse</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>evidence, label in the overview; who has stated that the subscription was saved follows</extracomment>
        <translation>Gemt</translation>
    </message>
    <message>
        <source>Stated by {name} on {time} (Danish time)</source>
        <extracomment>evidence, cell after &quot;Saved&quot;; {name}: a person or &quot;the user&quot;, {time}: date and time of the statement, which is not when it was saved; no full stop</extracomment>
        <translation>Oplyst af {name} den {time} (dansk tid)</translation>
    </message>
    <message>
        <source>The user has stated that the subscription was saved in the web interface of the classification system. The program has not signed in there. It has read the text that the user pasted. All else was stated by the user.</source>
        <extracomment>evidence, &quot;Who did it&quot;, where the user pasted the text of a page that the program read</extracomment>
        <translation>Brugeren har oplyst, at abonnementet er gemt i klassifikationssystemet i en browser. Programmet har ikke været logget ind dér. Det har læst den tekst, som brugeren har sat ind. Alt andet er oplyst af brugeren.</translation>
    </message>
    <message>
        <source>Whom the text names as the creator, the program does not keep.</source>
        <extracomment>evidence, &quot;Who did it&quot;, the next sentence; the text: of a page, which may name whoever has created the subscription</extracomment>
        <translation>Hvem teksten nævner som opretter, gemmer programmet ikke.</translation>
    </message>
    <message>
        <source>The user has stated that the subscription was saved in the web interface of the classification system. The program has not signed in there and has read nothing there. All that this evidence says about the subscription was stated by the user.</source>
        <extracomment>evidence, &quot;Who did it&quot;, where the user worked in the browser</extracomment>
        <translation>Brugeren har oplyst, at abonnementet er gemt i klassifikationssystemet i en browser. Programmet har ikke været logget ind dér og har ikke læst noget dér. Alt, hvad beviset siger om abonnementet, er oplyst af brugeren.</translation>
    </message>
    <message>
        <source>The user has stated that the subscription was saved in the web interface of the classification system. The program has not signed in there and has read nothing there. All that this evidence says about the subscription was stated or pasted by the user.</source>
        <extracomment>evidence, &quot;Who did it&quot;, where the user worked in the browser and pasted a text that speaks against the answer to check 1</extracomment>
        <translation>Brugeren har oplyst, at abonnementet er gemt i klassifikationssystemet i en browser. Programmet har ikke været logget ind dér og har ikke læst noget dér. Alt, hvad beviset siger om abonnementet, er oplyst eller sat ind af brugeren.</translation>
    </message>
    <message>
        <source>In the journal, indsatSha256 and svarSha256 are the SHA-256 of a text that the user pasted, in UTF-8: as plain text, or as HTML where there was no plain text. Only what the journal has of the text is kept.</source>
        <extracomment>evidence, manifest.json; indsatSha256 and svarSha256 are names in the journal</extracomment>
        <translation>I journalen er indsatSha256 og svarSha256 SHA-256 af en tekst, som brugeren satte ind, i UTF-8: som ren tekst, eller som HTML, hvis der ikke var ren tekst. Af teksten er kun det gemt, som står i journalen.</translation>
    </message>
</context>
<context>
    <name>EvidenceHeading</name>
    <message>
        <source>The five values, as planned</source>
        <extracomment>evidence, heading on the first page above the five fields of a subscription, of which it is not known yet that it has them</extracomment>
        <translation>De fem værdier, som de er planlagt</translation>
    </message>
    <message>
        <source>The five values, read by the program in the classification system</source>
        <extracomment>evidence, heading on the first page: the five fields of the subscription</extracomment>
        <translation>De fem værdier, læst af programmet i klassifikationssystemet</translation>
    </message>
    <message>
        <source>The five values, as ordered</source>
        <extracomment>evidence, heading on the first page: the five fields of the subscription, which may have others</extracomment>
        <translation>De fem værdier, som de er bestilt</translation>
    </message>
    <message>
        <source>The five values, read by the program in the pasted text</source>
        <extracomment>evidence, heading on the first page: the five fields of the subscription; text: of a page that the user pasted</extracomment>
        <translation>De fem værdier, læst af programmet i den indsatte tekst</translation>
    </message>
    <message>
        <source>The five values, as {name} has stated</source>
        <extracomment>evidence, heading on the first page: the five fields of the subscription; {name}: a person or &quot;the user&quot;</extracomment>
        <translation>De fem værdier, som {name} har oplyst</translation>
    </message>
    <message>
        <source>The five values of a made-up subscription</source>
        <extracomment>evidence of practice, heading on the first page: the five fields of a subscription</extracomment>
        <translation>De fem værdier i et opdigtet abonnement</translation>
    </message>
</context>
<context>
    <name>EvidenceMissing</name>
    <message>
        <source>Next:</source>
        <extracomment>evidence, first page, before one act or above several</extracomment>
        <translation>Næste skridt:</translation>
    </message>
    <message>
        <source>The user</source>
        <extracomment>evidence, in place of {user} where no name is known, so with a capital</extracomment>
        <translation>Brugeren</translation>
    </message>
    <message>
        <source>{user} chooses the debtor system and creates the subscription.</source>
        <extracomment>evidence, first page, what is to be done; {user}: a person</extracomment>
        <translation>{user} vælger debitorsystemet og opretter abonnementet.</translation>
    </message>
    <message>
        <source>{user} creates and saves the subscription in the classification system.</source>
        <extracomment>evidence, first page, what is to be done; {user}: a person, who works in the browser</extracomment>
        <translation>{user} opretter og gemmer abonnementet i klassifikationssystemet.</translation>
    </message>
    <message>
        <source>{user} orders the subscription in the program.</source>
        <extracomment>evidence, first page, what is to be done; {user}: a person; the program orders it</extracomment>
        <translation>{user} bestiller abonnementet i programmet.</translation>
    </message>
    <message>
        <source>{user} looks in the classification system whether the subscription was created.</source>
        <extracomment>evidence, first page, what is to be done; {user}: a person; an answer was lost</extracomment>
        <translation>{user} ser efter i klassifikationssystemet, om abonnementet er oprettet.</translation>
    </message>
    <message>
        <source>{user} lets the program read the subscription back.</source>
        <extracomment>evidence, first page, what is to be done; {user}: a person; from the classification system</extracomment>
        <translation>{user} lader programmet læse abonnementet i klassifikationssystemet.</translation>
    </message>
    <message>
        <source>{user} finds a solution to the problem at check {number}.</source>
        <extracomment>evidence, first page, what is to be done; {user}: a person, {number}: 1 or 2</extracomment>
        <translation>{user} finder en løsning på problemet ved kontrol {number}.</translation>
    </message>
    <message>
        <source>the one responsible for the debtor system</source>
        <extracomment>evidence, in place of {who} in &quot;{user} asks {who} ...&quot;</extracomment>
        <translation>den systemansvarlige for debitorsystemet</translation>
    </message>
    <message>
        <source>{user} asks {who} whether the sortiment can be seen in the debtor system.</source>
        <extracomment>evidence, first page, what is to be done; {user}, {who}: people or their roles</extracomment>
        <translation>{user} spørger {who}, om sortimentet kan ses i debitorsystemet.</translation>
    </message>
    <message>
        <source>{user} compares the subscription with the five values here and answers check 1 anew.</source>
        <extracomment>evidence, first page, where a remark speaks against the answer to check 1; {user}: a person</extracomment>
        <translation>{user} sammenligner abonnementet med de fem værdier her og svarer igen på kontrol 1.</translation>
    </message>
    <message>
        <source>{user} looks in the debtor system again and answers check 2 anew.</source>
        <extracomment>evidence, first page, where a remark speaks against the answer to check 2; {user}: a person who has answered for themselves</extracomment>
        <translation>{user} ser efter i debitorsystemet igen og svarer igen på kontrol 2.</translation>
    </message>
    <message>
        <source>{user} asks {name} to answer again with role, date and time.</source>
        <extracomment>evidence, first page, where a remark speaks against the answer to check 2; {user}: a person, {name}: another one, who has seen the sortiment</extracomment>
        <translation>{user} beder {name} svare igen med rolle, dato og tid.</translation>
    </message>
    <message>
        <source>{user} looks at the subscription in the classification system and answers check 1.</source>
        <extracomment>evidence, first page, what is to be done; {user}: a person; check 1 of the task</extracomment>
        <translation>{user} ser på abonnementet i klassifikationssystemet og svarer på kontrol 1.</translation>
    </message>
    <message>
        <source>{user} saves evidence anew.</source>
        <extracomment>evidence, first page, the last act where a remark speaks against an answer; {user}: a person</extracomment>
        <translation>{user} gemmer et nyt bevis.</translation>
    </message>
    <message>
        <source>a day and a night</source>
        <extracomment>evidence, in place of {span} in &quot;... no later than {span} after the creation&quot;</extracomment>
        <translation>et døgn</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <extracomment>evidence, in place of {span} in &quot;... no later than {span} after the creation&quot;; {hours}: a number, not 24</extracomment>
        <translation>{hours} timer</translation>
    </message>
    <message>
        <source>{user} asks {who} no later than {span} after the creation whether the sortiment can be seen in the debtor system.</source>
        <extracomment>evidence, first page, what is to be done, where the subscription has not been created yet; {user}, {who}: people or their roles; {span}: &quot;a day and a night&quot;</extracomment>
        <translation>{user} spørger {who} senest {span} efter oprettelsen, om sortimentet kan ses i debitorsystemet.</translation>
    </message>
    <message>
        <source>Next, no later than {time}:</source>
        <extracomment>evidence, first page, before one act or above several; {time}: date and time</extracomment>
        <translation>Næste skridt, senest {time}:</translation>
    </message>
    <message>
        <source>Next (the deadline was {time}):</source>
        <extracomment>evidence, first page, before one act or above several; {time}: date and time, in the past</extracomment>
        <translation>Næste skridt (frist var {time}):</translation>
    </message>
    <message>
        <source>Next in the test, no later than {time}:</source>
        <extracomment>evidence of a test, first page, before one act or above several; {time}: date and time</extracomment>
        <translation>Næste skridt i testen, senest {time}:</translation>
    </message>
    <message>
        <source>Next in the test (the deadline was {time}):</source>
        <extracomment>evidence of a test, first page, before one act or above several; {time}: date and time, in the past</extracomment>
        <translation>Næste skridt i testen (frist var {time}):</translation>
    </message>
    <message>
        <source>Next in the test:</source>
        <extracomment>evidence of a test, first page, before one act or above several</extracomment>
        <translation>Næste skridt i testen:</translation>
    </message>
    <message>
        <source>{user} asks {name} to answer again with debtor system, role, date and time.</source>
        <extracomment>evidence, first page, where it is not settled for which debtor system the subscription is; {user}: a person, {name}: another one, who has seen the sortiment</extracomment>
        <translation>{user} beder {name} svare igen med debitorsystem, rolle, dato og tid.</translation>
    </message>
    <message>
        <source>{user} looks again whether the sortiment can be seen in the debtor system.</source>
        <extracomment>evidence, first page, what is to be done; {user}: a person, who answers for themselves</extracomment>
        <translation>{user} ser igen efter, om sortimentet kan ses i debitorsystemet.</translation>
    </message>
    <message>
        <source>{user} asks {who} to look whether the sortiment can be seen.</source>
        <extracomment>evidence, first page, what is to be done; {user}: a person, {who}: &quot;the one responsible for the debtor system&quot;</extracomment>
        <translation>{user} beder {who} se efter, om sortimentet kan ses.</translation>
    </message>
    <message>
        <source>{act}, and saves evidence anew.</source>
        <extracomment>evidence, first page, the last act; {act}: a sentence without its full stop</extracomment>
        <translation>{act}, og gemmer et nyt bevis.</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Check 2 is missing. The task is only done when both checks are approved. Wait with closing it in KLIK.</source>
        <extracomment>warning on the evidence page; &quot;closing it&quot;: the task</extracomment>
        <translation>Kontrol 2 mangler. Opgaven er først løst, når begge kontroller er godkendt. Vent med at lukke den i KLIK.</translation>
    </message>
    <message>
        <source>1. Save the evidence</source>
        <extracomment>subheading on the evidence page, the first of three things to do</extracomment>
        <translation>1. Gem beviset</translation>
    </message>
    <message>
        <source>Save &amp;evidence</source>
        <extracomment>button on the evidence page; Alt letter unique on the page</extracomment>
        <translation>&amp;Gem bevis</translation>
    </message>
    <message>
        <source>Save in another place</source>
        <extracomment>button on the evidence page: choose a folder; no Alt letter</extracomment>
        <translation>Gem et andet sted</translation>
    </message>
    <message>
        <source>Show the file</source>
        <extracomment>button on the evidence page, to be pressed after saving: opens the PDF; no Alt letter</extracomment>
        <translation>Vis filen</translation>
    </message>
    <message>
        <source>2. Put the evidence into KLIK</source>
        <extracomment>subheading on the evidence page, the second of three things to do</extracomment>
        <translation>2. Læg beviset i KLIK</translation>
    </message>
    <message>
        <source>Open KLIK, and find the task {task}. Attach the file.</source>
        <extracomment>evidence page; {task}: the task&apos;s number; &quot;the file&quot; is the PDF</extracomment>
        <translation>Åbn KLIK, og find opgaven {task}. Læg filen på opgaven.</translation>
    </message>
    <message>
        <source>Copy short &amp;text for KLIK</source>
        <extracomment>button on the evidence page; Alt letter unique on the page</extracomment>
        <translation>&amp;Kopiér kort tekst til KLIK</translation>
    </message>
    <message>
        <source>&amp;Open KLIK</source>
        <extracomment>button on the evidence page: opens the browser; Alt letter unique on the page</extracomment>
        <translation>&amp;Åbn KLIK</translation>
    </message>
    <message>
        <source>3. Mark the task as completed in KLIK</source>
        <extracomment>subheading on the evidence page, the last of three things to do; words as in KLIK</extracomment>
        <translation>3. Markér opgaven som fuldført i KLIK</translation>
    </message>
    <message>
        <source>I have marked the task as completed in &amp;KLIK</source>
        <extracomment>box to tick on the evidence page; Alt letter unique on the page</extracomment>
        <translation>Jeg har mark&amp;eret opgaven som fuldført i KLIK</translation>
    </message>
    <message>
        <source>Save evidence, and close the task in KLIK</source>
        <extracomment>heading of the evidence page</extracomment>
        <translation>Gem bevis, og luk opgaven i KLIK</translation>
    </message>
    <message>
        <source>The evidence shows what you have created and what you have seen. Save it, and put it on the task in KLIK.</source>
        <extracomment>first paragraph of the evidence page</extracomment>
        <translation>Beviset viser, hvad du har oprettet, og hvad du har set. Gem det, og læg det på opgaven i KLIK.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <extracomment>main button of the evidence page, when both checks are approved; Alt letter unique</extracomment>
        <translation>&amp;Afslut</translation>
    </message>
    <message>
        <source>Save and close while y&amp;ou wait</source>
        <extracomment>button that closes the program, where a check has to wait; Alt letter unique on the page</extracomment>
        <translation>Gem og l&amp;uk, mens du venter</translation>
    </message>
    <message>
        <source>Mark the task as completed in KLIK, and tick the box here.</source>
        <extracomment>error message at the field, after &quot;Finish&quot;; &quot;the box&quot; is one on this page</extracomment>
        <translation>Markér opgaven som fuldført i KLIK, og sæt kryds her.</translation>
    </message>
    <message>
        <source>In KLIK you can put a file on a task. You can also see who is responsible and who is to do it.</source>
        <extracomment>help panel on the evidence page; &quot;do it&quot;: the task</extracomment>
        <translation>I KLIK kan du lægge en fil på en opgave. Du kan også se, hvem der er ansvarlig og udfører.</translation>
    </message>
    <message>
        <source>Is saved in %1</source>
        <extracomment>%1: a folder, where the evidence is to be saved</extracomment>
        <translation>Gemmes i %1</translation>
    </message>
    <message>
        <source>The evidence is saved. The file is called %1.</source>
        <extracomment>line below the buttons; %1: a file name</extracomment>
        <translation>Beviset er gemt. Filen hedder %1.</translation>
    </message>
    <message>
        <source>More has happened since the evidence was saved. Save it once more.</source>
        <extracomment>error message below the buttons, after &quot;Finish&quot;, when the saved evidence is older than the case</extracomment>
        <translation>Der er ændringer, som ikke er med i beviset. Gem det igen.</translation>
    </message>
    <message>
        <source>The evidence was saved earlier as %1. More has happened since.</source>
        <extracomment>line below the buttons, when the saved evidence is older than the case; %1: a file name</extracomment>
        <translation>Beviset blev gemt som %1. Der er ændringer, som ikke er med i det.</translation>
    </message>
    <message>
        <source>Check 1 is not approved. The task is only done when both checks are approved. Wait with closing it in KLIK.</source>
        <extracomment>warning on the evidence page; &quot;closing it&quot;: the task</extracomment>
        <translation>Kontrol 1 er ikke godkendt. Opgaven er først løst, når begge kontroller er godkendt. Vent med at lukke den i KLIK.</translation>
    </message>
    <message>
        <source>The evidence shows what you have created and what you have seen. Here you practise saving it.</source>
        <extracomment>first paragraph of the evidence page, in practice and in test</extracomment>
        <translation>Beviset viser, hvad du har oprettet, og hvad du har set. Her øver du dig i at gemme det.</translation>
    </message>
    <message>
        <source>The evidence is not saved yet. Press &quot;Save evidence&quot;.</source>
        <extracomment>error message below the buttons, after &quot;Finish&quot;</extracomment>
        <translation>Beviset er ikke gemt endnu. Tryk på ”Gem bevis”.</translation>
    </message>
    <message>
        <source>In the real task you open KLIK here, and attach the file to the task {task}.</source>
        <extracomment>evidence page, in practice and in test; {task}: the task&apos;s number; &quot;the file&quot; is the PDF</extracomment>
        <translation>I den rigtige opgave åbner du KLIK her og lægger filen på opgaven {task}.</translation>
    </message>
    <message>
        <source>This is not the real task. Do not put the evidence into KLIK, and leave the task there open.</source>
        <extracomment>notice on the evidence page in practice and in test</extracomment>
        <translation>Dette er ikke den rigtige opgave. Læg ikke beviset i KLIK, og lad opgaven stå åben dér.</translation>
    </message>
    <message>
        <source>You can tick the box when both checks are approved.</source>
        <extracomment>below the box to tick, which cannot be ticked yet</extracomment>
        <translation>Du kan sætte kryds, når begge kontroller er godkendt.</translation>
    </message>
    <message>
        <source>Both checks are not approved yet. You can save the evidence now, and go on later.</source>
        <extracomment>notice on the evidence page in practice and in test</extracomment>
        <translation>De to kontroller er ikke begge godkendt endnu. Du kan gemme beviset nu og fortsætte senere.</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <extracomment>heading of the evidence page, in practice and in test</extracomment>
        <translation>Gem beviset</translation>
    </message>
    <message>
        <source>2. In the real task: put the evidence into KLIK</source>
        <extracomment>subheading on the evidence page, in practice and in test</extracomment>
        <translation>2. I den rigtige opgave: Læg beviset i KLIK</translation>
    </message>
    <message>
        <source>The evidence is not saved yet.</source>
        <extracomment>line below the buttons, before the evidence is saved</extracomment>
        <translation>Beviset er ikke gemt endnu.</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <extracomment>%1: a folder, where the evidence lies</extracomment>
        <translation>Gemt i %1</translation>
    </message>
    <message>
        <source>The evidence is already saved. The file is called %1.</source>
        <extracomment>line below the buttons, where the user saves and nothing has changed; %1: a file name</extracomment>
        <translation>Beviset er gemt i forvejen. Filen hedder %1.</translation>
    </message>
</context>
<context>
    <name>EvidencePagesWords</name>
    <message>
        <source>The manifest does not say how the pages look.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; manifest.json has a hash for each page</extracomment>
        <translation>Fillisten siger ikke, hvordan siderne ser ud.</translation>
    </message>
    <message>
        <source>The pages cannot be read.</source>
        <extracomment>--efterproev, after a sentence about the attached files; no word could be read</extracomment>
        <translation>Siderne kan ikke læses.</translation>
    </message>
    <message>
        <source>The words of the evidence are in the text of the pages. The program cannot tell whether they are shown, and whether anything else is. Look for yourself.</source>
        <extracomment>--efterproev, after &quot;Holds:&quot; or after a sentence about the attached files; it is not known whether the pages look as they did</extracomment>
        <translation>Bevisets ord findes i sidernes tekst. Programmet kan ikke se, om de bliver vist, eller om der står andet. Se selv efter.</translation>
    </message>
    <message>
        <source>On page {page} lies a note, a field or a link. The program does not write that.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; {page}: its number; note, field: what a PDF reader lets a person put on a page</extracomment>
        <translation>På side {page} ligger en note, et felt eller et link. Det skriver programmet ikke.</translation>
    </message>
    <message>
        <source>Number of pages in the PDF: {count}. In the list of files: {stated}.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; {count}, {stated}: numbers</extracomment>
        <translation>Antal sider i PDF’en: {count}. I fillisten: {stated}.</translation>
    </message>
    <message>
        <source>Page {page} does not fit its number in the list of files.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; {page}: its number</extracomment>
        <translation>Side {page} passer ikke med sit tal i fillisten.</translation>
    </message>
    <message>
        <source>The pages do not fit them.</source>
        <extracomment>--efterproev, after a sentence about the attached files; &quot;they&quot; are those files</extracomment>
        <translation>Siderne passer ikke med dem.</translation>
    </message>
    <message>
        <source>The pages fit them.</source>
        <extracomment>--efterproev, after a sentence about the attached files; &quot;they&quot; are those files</extracomment>
        <translation>Siderne passer med dem.</translation>
    </message>
</context>
<context>
    <name>EvidencePictureNotes</name>
    <message>
        <source>The evidence has no picture of what was seen.</source>
        <extracomment>evidence, first page, a sentence of its own; a person looked at a screen</extracomment>
        <translation>Der er ikke vedhæftet et billede af det, der blev set.</translation>
    </message>
    <message>
        <source>{picture} is missing or has been changed.</source>
        <extracomment>evidence, first page, a sentence of its own; {picture}: &quot;The user&apos;s picture 3&quot; or the name of a file</extracomment>
        <translation>{picture} er væk eller ændret.</translation>
    </message>
    <message>
        <source>The only pictures in the evidence are of the program&apos;s pages.</source>
        <extracomment>evidence, first page, a sentence of its own; the user has attached no picture</extracomment>
        <translation>Der er kun vedhæftet billeder af programmets egne sider.</translation>
    </message>
</context>
<context>
    <name>EvidencePictures</name>
    <message>
        <source>A page of the program, drawn by the program when the user left it</source>
        <extracomment>evidence, cell after the label &quot;Kind&quot; of a picture</extracomment>
        <translation>En side i programmet, tegnet af programmet, da brugeren gik videre</translation>
    </message>
    <message>
        <source>The user&apos;s picture {number}</source>
        <extracomment>evidence, heading above a picture that the user attached; {number}: 1 for the first</extracomment>
        <translation>Brugerens billede {number}</translation>
    </message>
    <message>
        <source>The user&apos;s picture {number} (of an earlier answer)</source>
        <extracomment>the same, of a picture that belongs to an answer which the user has changed since</extracomment>
        <translation>Brugerens billede {number} (til et tidligere svar)</translation>
    </message>
    <message>
        <source>A picture that the user attached and chose the title of. The program has put the name of the environment above it and has not read the picture</source>
        <extracomment>evidence, cell after the label &quot;Kind&quot; of a picture</extracomment>
        <translation>Brugeren har vedhæftet det og valgt titlen. Programmet har sat en stribe på med navnet på miljøet. Det har ikke læst billedet</translation>
    </message>
    <message>
        <source>Unchanged is as the program kept the file. By then, the program had put the name of the environment above the user&apos;s pictures.</source>
        <extracomment>evidence, bevis.json, about its member &quot;uaendret&quot; of pictures</extracomment>
        <translation>Uændret er, som programmet gemte filen. Da var der sat en stribe øverst på dem fra brugeren. Den har navnet på miljøet.</translation>
    </message>
</context>
<context>
    <name>EvidenceReplyTime</name>
    <message>
        <source>at</source>
        <extracomment>words before a time of day in an answer that a colleague wrote, with | between them, such as &quot;at&quot; in &quot;at 9&quot;: all that people write there</extracomment>
        <translation>kl.|klokken</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>words for the day of writing in an answer that a colleague wrote, with | between them: all that people write there</extracomment>
        <translation>i dag</translation>
    </message>
    <message>
        <source>The answer says “{when}” without a date. On {day} that would be too late: The answer was pasted at {pasted} that day.</source>
        <extracomment>evidence, below check 2, after a colleague&apos;s answer; {when}: a time of day in the colleague&apos;s own words; {day}: a date; {pasted}: the time of that day when it was pasted</extracomment>
        <translation>Svaret nævner ”{when}” uden dato. Den {day} ville det være for sent: Svaret blev sat ind kl. {pasted} den dag.</translation>
    </message>
    <message>
        <source>The answer says “{when}” without a date. On {day} that would be too early: The subscription was not created until {time} that day.</source>
        <extracomment>evidence, below check 2, after a colleague&apos;s answer and when it was pasted; {when}: a time of day in the colleague&apos;s own words; {day}: the date of the pasting; {time}: a later time of that day</extracomment>
        <translation>Svaret nævner ”{when}” uden dato. Den {day} ville det være for tidligt: Abonnementet blev først oprettet kl. {time} den dag.</translation>
    </message>
    <message>
        <source>The answer says “{when}” without a date. On {day} that would be too early: The subscription was not stated to be saved until {time} that day.</source>
        <extracomment>evidence, below check 2, after a colleague&apos;s answer and when it was pasted; {when}: a time of day in the colleague&apos;s own words; {day}: the date of the pasting; {time}: a later time of that day, at which the user stated it</extracomment>
        <translation>Svaret nævner ”{when}” uden dato. Den {day} ville det være for tidligt: Abonnementet blev først oplyst som gemt kl. {time} den dag.</translation>
    </message>
</context>
<context>
    <name>EvidenceReport</name>
    <message>
        <source>Page {number} of {count}</source>
        <extracomment>evidence, at the bottom right of every page; {number}: of the page, {count}: of all</extracomment>
        <translation>Side {number} af {count}</translation>
    </message>
    <message>
        <source>Evidence number {number}, made {time}</source>
        <extracomment>evidence, at the bottom left of every page; {number}: a UUID, {time}: date and time</extracomment>
        <translation>Bevisnummer {number} · lavet {time}</translation>
    </message>
</context>
<context>
    <name>EvidenceSections</name>
    <message>
        <source>Field</source>
        <extracomment>evidence, heading of a column: name of one of the five fields</extracomment>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>evidence, heading of a column: the field&apos;s value</extracomment>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>evidence, heading of a column: value that was sent</extracomment>
        <translation>Bestilt</translation>
    </message>
    <message>
        <source>Read back</source>
        <extracomment>evidence, heading of a column: &quot;The same&quot;, or the value that the service has stored</extracomment>
        <translation>Læst</translation>
    </message>
    <message>
        <source>Who did it</source>
        <extracomment>evidence, heading of a section about the user</extracomment>
        <translation>Hvem har gjort det</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>evidence, heading of a column: the clock&apos;s time of an event</extracomment>
        <translation>Kl.</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>evidence, heading of a column: a sentence about an event</extracomment>
        <translation>Hvad skete der</translation>
    </message>
    <message>
        <source>What happened, and when</source>
        <extracomment>evidence, heading of the section with the time line</extracomment>
        <translation>Hvad skete der, og hvornår</translation>
    </message>
    <message>
        <source>The task in KLIK</source>
        <extracomment>evidence, heading of a section</extracomment>
        <translation>Opgaven i KLIK</translation>
    </message>
    <message>
        <source>The picture is missing or has been changed since it was kept. It is therefore not part of this evidence.</source>
        <extracomment>evidence, below the title of a picture</extracomment>
        <translation>Billedet mangler eller er ændret, siden det blev gemt. Derfor er det ikke med i beviset.</translation>
    </message>
    <message>
        <source>Where the five values come from</source>
        <extracomment>evidence, heading of a section: the five fields of the subscription</extracomment>
        <translation>Hvor de fem værdier kommer fra</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>evidence, heading of a column: who or what has given the value
----------
evidence, heading of a column: the program or a person</extracomment>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>What was said: {detail}</source>
        <extracomment>evidence, below a check, after who has seen it; {detail}: what the user or the service said</extracomment>
        <translation>Besked: {detail}</translation>
    </message>
    <message>
        <source>{origin}. Kept on {time}.</source>
        <extracomment>evidence, below a picture; {origin}: what it is, {time}: date and time</extracomment>
        <translation>{origin}. Gemt den {time}.</translation>
    </message>
    <message>
        <source>{picture}. What it shows is not described in words.</source>
        <extracomment>evidence, read aloud in place of a picture; {picture}: &quot;The user&apos;s picture 1: &quot; and what the user shows</extracomment>
        <translation>{picture}. Hvad billedet viser, er ikke beskrevet med ord.</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>evidence, heading of a column: the field&apos;s value in the text that the user pasted</extracomment>
        <translation>Læst</translation>
    </message>
    <message>
        <source>File: {file}.</source>
        <extracomment>evidence, below the first picture; {file}: its name</extracomment>
        <translation>Fil: {file}.</translation>
    </message>
    <message>
        <source>Attached as files only, not on the pages</source>
        <extracomment>evidence, bevis.txt, a heading above pictures of the program&apos;s own pages</extracomment>
        <translation>Kun vedhæftet som filer, ikke på siderne</translation>
    </message>
    <message>
        <source>Remark: {sentences}</source>
        <extracomment>evidence, below a check; {sentences}: one or more</extracomment>
        <translation>Bemærkning: {sentences}</translation>
    </message>
    <message>
        <source>Each picture shows a page of the program as it looked when the user left it, before what came next. Page 1 of the evidence was made later, and it holds where a picture says something else.</source>
        <extracomment>evidence, bevis.txt, below the heading above pictures of the program&apos;s own pages</extracomment>
        <translation>Hvert billede viser en side i programmet, som den så ud, da brugeren gik videre, og før det næste skete. Side 1 i beviset er lavet senere. Siger et billede noget andet, gælder side 1.</translation>
    </message>
    <message>
        <source>Not settled, see check 1.</source>
        <extracomment>evidence, after the value of one of the five fields, a sentence of its own</extracomment>
        <translation>Ikke afklaret, se kontrol 1.</translation>
    </message>
</context>
<context>
    <name>EvidenceTask</name>
    <message>
        <source>The task&apos;s title</source>
        <extracomment>evidence, label in the section &quot;The task in KLIK&quot;; the task&apos;s title follows, which begins with its number</extracomment>
        <translation>Opgavens titel</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>evidence, label in the section &quot;The task in KLIK&quot;; word as in KLIK</extracomment>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>evidence, label in the section &quot;The task in KLIK&quot;; word as in KLIK</extracomment>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>evidence, label in the section &quot;The task in KLIK&quot;; word as in KLIK</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>evidence, label in the section &quot;The task in KLIK&quot;; word as in KLIK</extracomment>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Can see check 2</source>
        <extracomment>evidence, label in the section &quot;The task in KLIK&quot;; the role of a person follows</extracomment>
        <translation>Svarer på kontrol 2</translation>
    </message>
    <message>
        <source>“{goal}”</source>
        <extracomment>evidence, cell after the label &quot;Goal&quot;; {goal}: the task&apos;s own words</extracomment>
        <translation>”{goal}”</translation>
    </message>
    <message>
        <source>Goal</source>
        <extracomment>evidence, label in the section &quot;The task in KLIK&quot;; word as in KLIK</extracomment>
        <translation>Mål</translation>
    </message>
    <message>
        <source>The text is from the file {file} and does not come with the program. The program has not looked in KLIK. SHA-256 of the file: {sha256}</source>
        <extracomment>evidence, in the section &quot;The task in KLIK&quot;, where the task does not come with the program; {file}: a file&apos;s name</extracomment>
        <translation>Teksten er fra filen {file} og følger ikke med programmet. Programmet har ikke kigget i KLIK. Filens SHA-256: {sha256}</translation>
    </message>
    <message>
        <source>The program&apos;s own text, copied from the task in KLIK. The program has not looked in KLIK.</source>
        <extracomment>evidence, in the section &quot;The task in KLIK&quot;</extracomment>
        <translation>Programmets egen tekst, kopieret fra opgaven i KLIK. Programmet har ikke kigget i KLIK.</translation>
    </message>
    <message>
        <source>The one responsible for the debtor system. In the task: “{role}”</source>
        <extracomment>evidence, cell after the label &quot;Can see check 2&quot;; {role}: of a person, in the task&apos;s own words</extracomment>
        <translation>Den systemansvarlige for debitorsystemet. I opgaven: ”{role}”</translation>
    </message>
</context>
<context>
    <name>EvidenceTimeline</name>
    <message>
        <source>The user</source>
        <extracomment>Alone in a column &quot;Who says so&quot;, where no name is known.</extracomment>
        <translation>Brugeren</translation>
    </message>
    <message>
        <source>{name} signed in for {municipality}.</source>
        <extracomment>time line; {name}: a person or &quot;the user&quot;, {municipality}: its name</extracomment>
        <translation>{name} loggede ind for {municipality}.</translation>
    </message>
    <message>
        <source>Chose the debtor system {system}.</source>
        <extracomment>time line; the user is the subject; {system}: name and, in brackets, four characters</extracomment>
        <translation>Valgte debitorsystemet {system}.</translation>
    </message>
    <message>
        <source>The classification system knows {system} and offers the sortiment {sortiment}.</source>
        <extracomment>time line of the evidence; {system}, {sortiment}: names</extracomment>
        <translation>Klassifikationssystemet kender {system} og har sortimentet {sortiment}.</translation>
    </message>
    <message>
        <source>Asked to have the subscription created.</source>
        <extracomment>time line of the evidence; the user, named in another column, is the subject</extracomment>
        <translation>Bad om at få abonnementet oprettet.</translation>
    </message>
    <message>
        <source>The order was sent to the classification system.</source>
        <extracomment>time line of the evidence; the program is the speaker</extracomment>
        <translation>Bestillingen blev sendt.</translation>
    </message>
    <message>
        <source>No certain answer came. It was not known whether anything was created.</source>
        <extracomment>time line of the evidence; the answer to an order was lost</extracomment>
        <translation>Der kom ikke et sikkert svar. Det var uvist, om noget var oprettet.</translation>
    </message>
    <message>
        <source>The classification system answered that it has created the subscription {uuid}.</source>
        <extracomment>time line of the evidence; {uuid}: of the subscription</extracomment>
        <translation>Klassifikationssystemet svarede, at det har oprettet abonnement {uuid}.</translation>
    </message>
    <message>
        <source>The program looked and found no subscription.</source>
        <extracomment>time line of the evidence; after an answer was lost</extracomment>
        <translation>Programmet så efter og fandt intet abonnement.</translation>
    </message>
    <message>
        <source>Evidence was saved: {file}</source>
        <extracomment>time line of the evidence; {file}: name of the PDF</extracomment>
        <translation>Et bevis blev gemt: {file}</translation>
    </message>
    <message>
        <source>Closed the case in the program.</source>
        <extracomment>time line of the evidence, the last event; the user is the subject</extracomment>
        <translation>Lukkede sagen i programmet.</translation>
    </message>
    <message>
        <source>Set the case aside and began again.</source>
        <extracomment>time line of the evidence; the user is the subject and started over</extracomment>
        <translation>Lagde sagen til side og begyndte forfra.</translation>
    </message>
    <message>
        <source>The program found its own subscription {uuid}.</source>
        <extracomment>time line of the evidence; {uuid}: of the subscription</extracomment>
        <translation>Programmet fandt sit eget abonnement {uuid}.</translation>
    </message>
    <message>
        <source>The subscription {uuid} was there already.</source>
        <extracomment>time line; before anything was ordered; {uuid}: of the subscription</extracomment>
        <translation>Abonnementet {uuid} fandtes i forvejen.</translation>
    </message>
    <message>
        <source>Somebody else had created the subscription {uuid}.</source>
        <extracomment>time line; while the order was on its way; {uuid}: of the subscription</extracomment>
        <translation>En anden havde oprettet abonnementet {uuid}.</translation>
    </message>
    <message>
        <source>The program looked and found that the subscription {uuid} was created.</source>
        <extracomment>time line; after an answer was lost; {uuid}: of the subscription</extracomment>
        <translation>Programmet så efter og fandt, at abonnementet {uuid} var oprettet.</translation>
    </message>
    <message>
        <source>The program</source>
        <extracomment>time line of the evidence, alone in the column &quot;Who says so&quot;</extracomment>
        <translation>Programmet</translation>
    </message>
    <message>
        <source>Went on from step {step}.</source>
        <extracomment>journal, not in the PDF; the user is the subject; {step}: number of a step, 1 to 6</extracomment>
        <translation>Gik videre fra trin {step}.</translation>
    </message>
    <message>
        <source>All times here are by the computer&apos;s clock. The classification system&apos;s clock said something else: {time}.</source>
        <extracomment>{time}: date and time</extracomment>
        <translation>Alle tider her følger computerens ur. Klassifikationssystemets ur viste noget andet: {time}.</translation>
    </message>
    <message>
        <source>Removed a picture.</source>
        <extracomment>time line of the evidence; the user, named in another column, is the subject</extracomment>
        <translation>Fjernede et billede.</translation>
    </message>
    <message>
        <source>Confirmed the date {date}. The program had asked, because the computer&apos;s clock could be wrong.</source>
        <extracomment>time line; the user is the subject; {date}: a date</extracomment>
        <translation>Bekræftede, at datoen var den {date}. Programmet havde spurgt, fordi computerens ur kunne gå forkert.</translation>
    </message>
    <message>
        <source>The order was not carried out. The subscription was not created.</source>
        <extracomment>time line of the evidence; nothing has come to the service</extracomment>
        <translation>Bestillingen nåede ikke frem, og intet blev oprettet.</translation>
    </message>
    <message>
        <source>The classification system declined the order (code {code}). The subscription was not created.</source>
        <extracomment>time line of the evidence; {code}: such as GB-17</extracomment>
        <translation>Klassifikationssystemet afviste at oprette abonnementet (kode {code}).</translation>
    </message>
    <message>
        <source>Stated to be signed in to the classification system&apos;s web interface.</source>
        <extracomment>time line of the evidence; the user, named in another column, is the subject</extracomment>
        <translation>Oplyste, at login var på plads.</translation>
    </message>
    <message>
        <source>Marked point {row} as done: {what}</source>
        <extracomment>time line; the user is the subject; {row}: 1 to 7, {what}: the point&apos;s own words</extracomment>
        <translation>Markerede punkt {row} som gjort: {what}</translation>
    </message>
    <message>
        <source>Stated that the subscription was saved in the web interface, valid from {date}.</source>
        <extracomment>time line of the evidence; the user is the subject; {date}: a date</extracomment>
        <translation>Oplyste, at abonnementet er gemt i browseren og gælder fra {date}.</translation>
    </message>
    <message>
        <source>Stated that check {check} was answered without a picture.</source>
        <extracomment>{check}: 1 or 2</extracomment>
        <translation>Oplyste, at kontrol {check} er besvaret uden billede.</translation>
    </message>
    <message>
        <source>Stated that the task has been closed in KLIK.</source>
        <extracomment>time line of the evidence; the user is the subject and ticked a box</extracomment>
        <translation>Oplyste, at opgaven er lukket i KLIK.</translation>
    </message>
    <message>
        <source>Stated that the task has not been closed in KLIK.</source>
        <extracomment>time line of the evidence; the user is the subject and took a tick away</extracomment>
        <translation>Oplyste, at opgaven ikke er lukket i KLIK.</translation>
    </message>
    <message>
        <source>Stated the debtor system&apos;s UUID {seen}.</source>
        <extracomment>time line; the user is the subject; {seen}: a whole UUID</extracomment>
        <translation>Oplyste, at UUID’et er {seen}.</translation>
    </message>
    <message>
        <source>Stated that the debtor system&apos;s UUID ends in {seen}.</source>
        <extracomment>time line; the user is the subject; {seen}: four characters</extracomment>
        <translation>Oplyste, at UUID’et slutter på {seen}.</translation>
    </message>
    <message>
        <source>Opened point {row} of the list again: {what}</source>
        <extracomment>time line; the user is the subject; {row}: 1 to 7, a point that was done before, {what}: the point&apos;s own words</extracomment>
        <translation>Åbnede punkt {row} på listen igen: {what}</translation>
    </message>
    <message>
        <source>Attached a picture: {caption}</source>
        <extracomment>time line of the evidence; the user is the subject; {caption}: what the picture shows, to the end of the sentence</extracomment>
        <translation>Vedhæftede et billede: {caption}</translation>
    </message>
    <message>
        <source>Attached a picture.</source>
        <extracomment>time line of the evidence; the user is the subject and has removed the picture since</extracomment>
        <translation>Vedhæftede et billede.</translation>
    </message>
    <message>
        <source>Confirmed the debtor system {system} of the municipality that the sign-in names.</source>
        <extracomment>time line; the user is the subject, who was shown the only debtor system of the municipality that the sign-in named; {system}: name and, in brackets, four characters</extracomment>
        <translation>Bekræftede debitorsystemet {system}, som følger af kommunen i login.</translation>
    </message>
    <message>
        <source>A picture of a page was kept, as it looked when it was left: {caption}</source>
        <extracomment>journal, not in the PDF; of the program&apos;s own page, whose picture is kept a moment after the user left it; {caption}: what it shows, to the end of the sentence</extracomment>
        <translation>Et billede blev gemt af en side, som den så ud, da brugeren gik videre: {caption}</translation>
    </message>
    <message>
        <source>Chose one other system on the way. It is in journal.jsonl.</source>
        <extracomment>time line, after the sentence that a debtor system was chosen; journal.jsonl is a file</extracomment>
        <translation>Valgte undervejs 1 andet system. Det står i journal.jsonl.</translation>
    </message>
    <message>
        <source>Chose {count} other systems on the way. They are in journal.jsonl.</source>
        <extracomment>time line, after the sentence that a debtor system was chosen; {count}: 2 or more; journal.jsonl is a file</extracomment>
        <translation>Valgte undervejs {count} andre systemer. De står i journal.jsonl.</translation>
    </message>
    <message>
        <source>The case was started in {environment} with program version {version}.</source>
        <extracomment>time line of the evidence; {environment}: its name, {version}: of the program</extracomment>
        <translation>Sagen blev startet. Miljø: {environment}. Program: {version}.</translation>
    </message>
    <message>
        <source>This happened {count} times, last on {time}.</source>
        <extracomment>time line, after a sentence; {count}: 2 or more, {time}: date and time</extracomment>
        <translation>Det skete {count} gange, senest den {time}.</translation>
    </message>
    <message>
        <source>The program&apos;s remark: Not settled, see page 1.</source>
        <extracomment>time line of the evidence, after &quot;Answered check 1 ...: Approved.&quot;; page 1 has the program&apos;s remark on that answer</extracomment>
        <translation>Programmets bemærkning: Ikke afklaret, se side 1.</translation>
    </message>
    <message>
        <source>The times are Danish and follow the computer&apos;s clock.</source>
        <extracomment>evidence, above the time line and in bevis.json</extracomment>
        <translation>Tiderne er danske og følger computerens ur.</translation>
    </message>
    <message>
        <source>Only the time at which the subscription was created follows the classification system&apos;s clock.</source>
        <extracomment>evidence, above the time line, after &quot;The times ... follow the computer&apos;s clock.&quot;; the subscription: its time stands on page 1</extracomment>
        <translation>Kun tidspunktet for oprettelsen følger klassifikationssystemets ur.</translation>
    </message>
    <message>
        <source>Times that end in Z are in UTC. Sentences have Danish time.</source>
        <extracomment>evidence, bevis.json; times there and in journal.jsonl end in the letter Z</extracomment>
        <translation>Tider med Z til sidst er i UTC. Sætninger har dansk tid.</translation>
    </message>
    <message>
        <source>This happened {count} times.</source>
        <extracomment>time line, after a sentence; {count}: 2 or more</extracomment>
        <translation>Det skete {count} gange.</translation>
    </message>
    <message>
        <source>This happened {count} times from {first} to {time}.</source>
        <extracomment>time line, after a sentence; {count}: 2 or more, {first}, {time}: times of the same day</extracomment>
        <translation>Det skete {count} gange fra kl. {first} til kl. {time}.</translation>
    </message>
    <message>
        <source>A line can hold several events (see journal.jsonl).</source>
        <extracomment>evidence, above the time line and in bevis.json; journal.jsonl is a file</extracomment>
        <translation>En linje kan samle flere hændelser (se journal.jsonl).</translation>
    </message>
    <message>
        <source>The program&apos;s remark: It was not marked as done since.</source>
        <extracomment>time line, after &quot;Opened point 2 of the list again: ...&quot;</extracomment>
        <translation>Programmets bemærkning: Punktet er ikke markeret som gjort siden.</translation>
    </message>
</context>
<context>
    <name>EvidenceTimes</name>
    <message>
        <source>{count} years</source>
        <extracomment>how long, inside a sentence; {count}: 2 or more</extracomment>
        <translation>{count} år</translation>
    </message>
    <message>
        <source>{count} days</source>
        <extracomment>how long, inside a sentence; {count}: 2 or more</extracomment>
        <translation>{count} dage</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <extracomment>how long, inside a sentence; {count}: 2 or more</extracomment>
        <translation>{count} timer</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <extracomment>how long, inside a sentence; {count}: 2 or more</extracomment>
        <translation>{count} minutter</translation>
    </message>
    <message>
        <source>No. {number}, {time}: {event}</source>
        <extracomment>--efterproev, one of two events; {number}: its number, {time}: date and time, {event}: a sentence</extracomment>
        <translation>Nr. {number}, {time}: {event}</translation>
    </message>
    <message>
        <source>The evidence is dated {span} before the last event in it.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; {span}: how long, &quot;4 days&quot;</extracomment>
        <translation>Beviset er dateret {span} før den sidste hændelse i det.</translation>
    </message>
    <message>
        <source>The times in the journal run backwards: No. {later} is dated {span} before no. {earlier}, which stands before it.</source>
        <extracomment>--efterproev, after &quot;DOES NOT HOLD:&quot;; {later}, {earlier}: numbers of events, {span}: how long, &quot;4 days&quot;</extracomment>
        <translation>Tiderne i journalen løber baglæns. Nr. {later} er dateret {span} før nr. {earlier}, som står før den.</translation>
    </message>
    <message>
        <source>Check {later} is dated {span} before check {earlier}, but stands after it in the journal.</source>
        <extracomment>--efterproev, after &quot;DOES NOT HOLD:&quot;; {later}, {earlier}: 1 and 2 or 2 and 1, {span}: how long</extracomment>
        <translation>Kontrol {later} er dateret {span} før kontrol {earlier}. Men den står efter den i journalen.</translation>
    </message>
</context>
<context>
    <name>EvidenceValues</name>
    <message>
        <source>Chosen by {name}</source>
        <extracomment>evidence, column &quot;Where it comes from&quot;; {name}: a person or &quot;the user&quot;</extracomment>
        <translation>Valgt af {name}</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <extracomment>evidence, in place of a debtor system</extracomment>
        <translation>Ikke valgt</translation>
    </message>
    <message>
        <source>From the task</source>
        <extracomment>evidence, column &quot;Where it comes from&quot;</extracomment>
        <translation>Fra opgaven</translation>
    </message>
    <message>
        <source>Today&apos;s date when it was saved, stated by the user</source>
        <extracomment>evidence, column &quot;Where it comes from&quot;; &quot;it&quot; is the subscription</extracomment>
        <translation>Dags dato, da det blev gemt. Oplyst af brugeren.</translation>
    </message>
    <message>
        <source>From the subscription that was there already</source>
        <extracomment>evidence, column &quot;Where it comes from&quot;; somebody else has created it</extracomment>
        <translation>Fra det abonnement, der fandtes i forvejen</translation>
    </message>
    <message>
        <source>Today&apos;s date when it was ordered</source>
        <extracomment>evidence, column &quot;Where it comes from&quot;; &quot;it&quot; is the subscription</extracomment>
        <translation>Dags dato, da det blev bestilt</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <extracomment>evidence, in place of the date &quot;Valid from&quot;</extracomment>
        <translation>Ikke bestemt endnu</translation>
    </message>
    <message>
        <source>Will be the date of the day</source>
        <extracomment>evidence, column &quot;Where it comes from&quot;; the day of the order</extracomment>
        <translation>Bliver dags dato</translation>
    </message>
    <message>
        <source>The user has stated the debtor system&apos;s whole UUID.</source>
        <extracomment>evidence, below the table of the five values; the UUID stands in the table</extracomment>
        <translation>Brugeren har oplyst hele debitorsystemets UUID.</translation>
    </message>
    <message>
        <source>The user has stated that the debtor system&apos;s UUID ends in {lastFour}.</source>
        <extracomment>evidence, below the table of the five values; {lastFour}: four characters</extracomment>
        <translation>Brugeren har oplyst, at debitorsystemets UUID slutter på {lastFour}.</translation>
    </message>
    <message>
        <source>Stated that the UUID ends in {lastFour}.</source>
        <extracomment>evidence; the user is the subject; {lastFour}: the end of a UUID</extracomment>
        <translation>Oplyste, at UUID’et slutter på {lastFour}.</translation>
    </message>
    <message>
        <source>Stated another UUID.</source>
        <extracomment>evidence; the user is the subject: the UUID in the browser was another one</extracomment>
        <translation>Oplyste et andet UUID.</translation>
    </message>
    <message>
        <source>Could not see the UUID.</source>
        <extracomment>evidence; the user is the subject: the web interface did not show the UUID</extracomment>
        <translation>Kunne ikke se UUID’et.</translation>
    </message>
    <message>
        <source>The text that the user pasted names the debtor system. The UUID does not stand there.</source>
        <extracomment>evidence, below the table of the five values; &quot;there&quot; is in the text</extracomment>
        <translation>I den tekst, som brugeren satte ind, passer debitorsystemets navn. UUID’et står der ikke.</translation>
    </message>
    <message>
        <source>The text that the user pasted shows the debtor system with the UUID {uuid}.</source>
        <extracomment>evidence, below the table of the five values; {uuid}: a whole UUID</extracomment>
        <translation>I den tekst, som brugeren satte ind, står debitorsystemet med UUID {uuid}.</translation>
    </message>
    <message>
        <source>No end date</source>
        <extracomment>evidence, value of &quot;Valid to&quot;, where the program has not ordered it</extracomment>
        <translation>Ingen slutdato</translation>
    </message>
    <message>
        <source>Chosen by {name}. UUID pasted by {name}.</source>
        <extracomment>evidence, column &quot;Where it comes from&quot;; {name}: a person or &quot;the user&quot;, who copied the UUID elsewhere</extracomment>
        <translation>Valgt af {name}. UUID sat ind af {name}.</translation>
    </message>
    <message>
        <source>From the task. UUID from the classification system.</source>
        <extracomment>evidence, column &quot;Where it comes from&quot;; the name is from the task</extracomment>
        <translation>Fra opgaven. UUID fra klassifikationssystemet.</translation>
    </message>
    <message>
        <source>Chosen by {name}. UUID from the classification system.</source>
        <extracomment>evidence, column &quot;Where it comes from&quot;; {name}: a person or &quot;the user&quot;</extracomment>
        <translation>Valgt af {name}. UUID fra klassifikationssystemet.</translation>
    </message>
    <message>
        <source>{name} has stated that the debtor system&apos;s UUID ends in {lastFour}.</source>
        <extracomment>evidence, below the table of the five values; {name}: a person or &quot;The user&quot;; {lastFour}: the end of a UUID</extracomment>
        <translation>{name} har oplyst, at debitorsystemets UUID slutter på {lastFour}.</translation>
    </message>
    <message>
        <source>{name} has stated another UUID than the chosen one.</source>
        <extracomment>evidence, below the table of the five values; {name}: a person or &quot;The user&quot;; the UUID in the browser was not that of the chosen system</extracomment>
        <translation>{name} har oplyst et andet UUID end det valgte.</translation>
    </message>
    <message>
        <source>{name} could not see the debtor system&apos;s UUID.</source>
        <extracomment>evidence, below the table of the five values; {name}: a person or &quot;The user&quot;</extracomment>
        <translation>{name} kunne ikke se debitorsystemets UUID.</translation>
    </message>
    <message>
        <source>The user</source>
        <extracomment>evidence, in place of {name} in &quot;{name} has stated ...&quot;, so with a capital</extracomment>
        <translation>Brugeren</translation>
    </message>
    <message>
        <source>The task names only …{lastFour}</source>
        <extracomment>evidence, below the debtor system&apos;s name; {lastFour}: the end of its UUID</extracomment>
        <translation>I opgaven står kun …{lastFour}</translation>
    </message>
    <message>
        <source>From the municipality of the sign-in. Confirmed by {name}.</source>
        <extracomment>evidence, column &quot;Where it comes from&quot;; {name}: a person, who was shown the only debtor system of the municipality that the sign-in named</extracomment>
        <translation>Ud fra kommunen i login. Bekræftet af {name}.</translation>
    </message>
    <message>
        <source>From the municipality of the sign-in. Confirmed by {name}. UUID from the classification system.</source>
        <extracomment>evidence, column &quot;Where it comes from&quot;; {name}: a person, who was shown the only debtor system of the municipality that the sign-in named</extracomment>
        <translation>Ud fra kommunen i login. Bekræftet af {name}. UUID fra klassifikationssystemet.</translation>
    </message>
    <message>
        <source>{name} with the characters {characters}</source>
        <extracomment>evidence, what the program read in a text; {name}: of a debtor system, {characters}: the four that stood beside it</extracomment>
        <translation>{name} med tegnene {characters}</translation>
    </message>
    <message>
        <source>The text that the user pasted shows the debtor system with the characters {uuid}.</source>
        <extracomment>evidence, below the table of the five values; {uuid}: four characters, which alone are no UUID</extracomment>
        <translation>I den tekst, som brugeren satte ind, står debitorsystemet med tegnene {uuid}.</translation>
    </message>
    <message>
        <source>The UUID ends in {end}, as in the task. The program read that in the UUID that the user pasted.</source>
        <extracomment>evidence, a sentence of its own; {end}: the last four characters of the debtor system&apos;s UUID, which are all that the task names of it</extracomment>
        <translation>UUID’et slutter på {end} som i opgaven. Det har programmet læst i det UUID, som brugeren satte ind.</translation>
    </message>
    <message>
        <source>This is practice, and the classification system is made up. The last four characters of the debtor system&apos;s UUID are from the task. All other digits of the UUIDs are made up.</source>
        <extracomment>evidence, below the table of the five values</extracomment>
        <translation>Dette er en øvelse, og klassifikationssystemet er opdigtet. De sidste 4 tegn i debitorsystemets UUID er fra opgaven. Alle andre tegn i de viste UUID’er er opdigtede.</translation>
    </message>
    <message>
        <source>From the task: The field is to be empty.</source>
        <extracomment>evidence, column &quot;Where it comes from&quot;; &quot;Valid to&quot; of the web interface</extracomment>
        <translation>Fra opgaven: Feltet skal stå tomt.</translation>
    </message>
    <message>
        <source>{lastFour} is the end of the debtor system&apos;s UUID.</source>
        <extracomment>evidence, below the table of the five values; {lastFour}: four characters, which stand behind the name of the debtor system</extracomment>
        <translation>{lastFour} er de sidste fire tegn i debitorsystemets UUID.</translation>
    </message>
    <message>
        <source>Debtor system (subscribing it-system instance)</source>
        <extracomment>evidence, name of one of the five fields, first column; words of the web interface</extracomment>
        <translation>Debitorsystem (abonnerende it-systeminstans)</translation>
    </message>
</context>
<context>
    <name>EvidenceVerdictWords</name>
    <message>
        <source>Solved: {thing}</source>
        <extracomment>evidence and note for KLIK, the verdict, no full stop and no dash; {thing}: what decides it, a sentence</extracomment>
        <translation>Løst: {thing}</translation>
    </message>
    <message>
        <source>Not solved yet: {thing}</source>
        <extracomment>evidence and note for KLIK, the verdict, no full stop and no dash; {thing}: what decides it, a sentence</extracomment>
        <translation>Ikke løst endnu: {thing}</translation>
    </message>
    <message>
        <source>Not settled: {thing}</source>
        <extracomment>evidence and note for KLIK, the verdict, no full stop and no dash; {thing}: what decides it, a sentence</extracomment>
        <translation>Ikke afklaret: {thing}</translation>
    </message>
    <message>
        <source>Practice: {thing}</source>
        <extracomment>evidence and note for KLIK, the verdict, no full stop and no dash; {thing}: what decides it, a sentence</extracomment>
        <translation>Øvelse: {thing}</translation>
    </message>
    <message>
        <source>Test: {thing}</source>
        <extracomment>evidence and note for KLIK, the verdict, no full stop and no dash; {thing}: what decides it, a sentence</extracomment>
        <translation>Test: {thing}</translation>
    </message>
    <message>
        <source>1 and check 2</source>
        <extracomment>evidence, in place of {number} in &quot;... the answer to check {number}&quot;</extracomment>
        <translation>1 og kontrol 2</translation>
    </message>
    <message>
        <source>A field may be wrong</source>
        <extracomment>evidence, the verdict, after &quot;Not settled: &quot;</extracomment>
        <translation>Et felt kan være forkert</translation>
    </message>
    <message>
        <source>The subscription may not be saved</source>
        <extracomment>evidence, the verdict, after &quot;Not settled: &quot;</extracomment>
        <translation>Abonnementet er måske ikke gemt</translation>
    </message>
    <message>
        <source>The time in the answer does not fit</source>
        <extracomment>evidence, the verdict, after &quot;Not settled: &quot;</extracomment>
        <translation>Tidspunktet i svaret passer ikke</translation>
    </message>
    <message>
        <source>Something speaks against the answer to check {number}</source>
        <extracomment>evidence, the verdict, after &quot;Not settled: &quot;; {number}: &quot;1&quot;, &quot;2&quot; or &quot;1 and check 2&quot;</extracomment>
        <translation>Noget taler imod svaret på kontrol {number}</translation>
    </message>
    <message>
        <source>The subscription has not been created</source>
        <extracomment>evidence, the verdict, after &quot;Not solved yet: &quot;</extracomment>
        <translation>Abonnementet er ikke oprettet</translation>
    </message>
    <message>
        <source>It has not been stated that the subscription was saved</source>
        <extracomment>evidence, the verdict, after &quot;Not solved yet: &quot;; the user works in the browser</extracomment>
        <translation>Det er ikke oplyst, at abonnementet er gemt</translation>
    </message>
    <message>
        <source>It is not known whether the subscription was created</source>
        <extracomment>evidence, the verdict, after &quot;Not settled: &quot;</extracomment>
        <translation>Det er uvist, om abonnementet er oprettet</translation>
    </message>
    <message>
        <source>Check 1 shows a problem</source>
        <extracomment>evidence, the verdict, after &quot;Not solved yet: &quot;</extracomment>
        <translation>Kontrol 1 viser et problem</translation>
    </message>
    <message>
        <source>Check 2 shows a problem</source>
        <extracomment>evidence, the verdict, after &quot;Not solved yet: &quot;</extracomment>
        <translation>Kontrol 2 viser et problem</translation>
    </message>
    <message>
        <source>Check 1 is missing</source>
        <extracomment>evidence, the verdict, after &quot;Not solved yet: &quot;</extracomment>
        <translation>Kontrol 1 mangler</translation>
    </message>
    <message>
        <source>Check 2 is missing</source>
        <extracomment>evidence, the verdict, after &quot;Not solved yet: &quot;</extracomment>
        <translation>Kontrol 2 mangler</translation>
    </message>
    <message>
        <source>Check 1 and check 2 are missing</source>
        <extracomment>evidence, the verdict, after &quot;Not solved yet: &quot;</extracomment>
        <translation>Kontrol 1 og kontrol 2 mangler</translation>
    </message>
    <message>
        <source>It is not known whether this is production</source>
        <extracomment>evidence, the verdict, after &quot;Not settled: &quot;</extracomment>
        <translation>Det er uvist, om dette er produktion</translation>
    </message>
    <message>
        <source>Both checks are approved</source>
        <extracomment>evidence, the verdict, after &quot;Solved: &quot;</extracomment>
        <translation>Begge kontroller er godkendt</translation>
    </message>
    <message>
        <source>Where the text comes from is {user}&apos;s word alone.</source>
        <extracomment>evidence, first page, below the checks; {user}: a person; the text: of a page of the classification system</extracomment>
        <translation>Hvor teksten kommer fra, er kun oplyst af {user}.</translation>
    </message>
    <message>
        <source>This evidence shows how far the work has come.</source>
        <extracomment>evidence, front page, below a verdict to the effect that nothing was created</extracomment>
        <translation>Beviset viser, hvor langt arbejdet er nået.</translation>
    </message>
    <message>
        <source>The user&apos;s name has not been stated yet.</source>
        <extracomment>evidence, front page, after &quot;This evidence shows how far ...&quot;</extracomment>
        <translation>Brugerens navn er ikke oplyst endnu.</translation>
    </message>
    <message>
        <source>The order was sent, but no certain answer has come. Look in the classification system before anything is created again.</source>
        <extracomment>evidence, front page, below &quot;It is not known whether ...&quot;</extracomment>
        <translation>Bestillingen er sendt, men der er ikke kommet et sikkert svar. Se efter i klassifikationssystemet, før noget bliver oprettet igen.</translation>
    </message>
    <message>
        <source>Read the remark at check {number}.</source>
        <extracomment>evidence, below the verdict; {number}: &quot;1&quot;, &quot;2&quot; or &quot;1 and check 2&quot;</extracomment>
        <translation>Læs bemærkningen ved kontrol {number}.</translation>
    </message>
    <message>
        <source>Both checks must be approved before the task is solved.</source>
        <extracomment>evidence, front page, below the verdict</extracomment>
        <translation>Opgaven er først løst, når begge kontroller er godkendt.</translation>
    </message>
    <message>
        <source>It has been stated that the task is marked as done in KLIK.</source>
        <extracomment>evidence, first page, below the verdict</extracomment>
        <translation>Det er oplyst, at opgaven er markeret som fuldført i KLIK.</translation>
    </message>
    <message>
        <source>The task can be marked as done in KLIK.</source>
        <extracomment>evidence, first page, below the verdict</extracomment>
        <translation>Opgaven kan markeres som fuldført i KLIK.</translation>
    </message>
    <message>
        <source>If this is production, the task can be marked as done in KLIK.</source>
        <extracomment>evidence, first page, below the verdict</extracomment>
        <translation>Gælder det produktion, kan opgaven markeres som fuldført i KLIK.</translation>
    </message>
    <message>
        <source>The task in KLIK is to wait.</source>
        <extracomment>evidence, first page, below the verdict; what is to be done follows</extracomment>
        <translation>Opgaven i KLIK skal vente.</translation>
    </message>
    <message>
        <source>It may be another debtor system</source>
        <extracomment>evidence, the verdict, after &quot;Not settled: &quot;</extracomment>
        <translation>Måske et andet debitorsystem</translation>
    </message>
    <message>
        <source>The sortiment has not been seen</source>
        <extracomment>evidence, the verdict, after &quot;Not solved yet: &quot;</extracomment>
        <translation>Sortimentet er ikke set</translation>
    </message>
    <message>
        <source>Not stated: role and time of {name}, who has seen the sortiment.</source>
        <extracomment>evidence, first page, below the verdict; {name}: the person who answered check 2</extracomment>
        <translation>Ikke oplyst: rolle og tidspunkt for {name}, som har set sortimentet.</translation>
    </message>
    <message>
        <source>Not stated: role and date of {name}, who has seen the sortiment.</source>
        <extracomment>evidence, first page, below the verdict; {name}: the person who answered check 2, who stated a time without a date</extracomment>
        <translation>Ikke oplyst: rolle og dato for {name}, som har set sortimentet.</translation>
    </message>
    <message>
        <source>Not stated: role of {name}, who has seen the sortiment.</source>
        <extracomment>evidence, first page, below the verdict; {name}: the person who answered check 2</extracomment>
        <translation>Ikke oplyst: rolle for {name}, som har set sortimentet.</translation>
    </message>
    <message>
        <source>Not stated: time at which {name} has seen the sortiment.</source>
        <extracomment>evidence, first page, below the verdict; {name}: the person who answered check 2</extracomment>
        <translation>Ikke oplyst: hvornår {name} har set sortimentet.</translation>
    </message>
    <message>
        <source>Not stated: date on which {name} has seen the sortiment.</source>
        <extracomment>evidence, first page, below the verdict; {name}: the person who answered check 2, who stated a time without a date</extracomment>
        <translation>Ikke oplyst: på hvilken dato {name} har set sortimentet.</translation>
    </message>
    <message>
        <source>Practice does not solve the task in KLIK.</source>
        <extracomment>evidence of practice, first page, below the verdict</extracomment>
        <translation>Øvelsen løser ikke opgaven i KLIK.</translation>
    </message>
    <message>
        <source>A test does not solve the task in KLIK.</source>
        <extracomment>evidence of a test, first page, below the verdict</extracomment>
        <translation>En test løser ikke opgaven i KLIK.</translation>
    </message>
    <message>
        <source>Next: Solve the task in production.</source>
        <extracomment>evidence of practice or of a test, first page; the next step</extracomment>
        <translation>Næste skridt: Løs opgaven i produktion.</translation>
    </message>
    <message>
        <source>The names {user} and {witness} have not been checked.</source>
        <extracomment>evidence, first page, below the checks; {user}, {witness}: the names</extracomment>
        <translation>Navnene {user} og {witness} er ikke kontrolleret.</translation>
    </message>
    <message>
        <source>The name {user} has not been checked.</source>
        <extracomment>evidence, first page, below the checks; {user}: the name</extracomment>
        <translation>Navnet {user} er ikke kontrolleret.</translation>
    </message>
    <message>
        <source>The name {witness} has not been checked.</source>
        <extracomment>evidence, first page, below the checks; {witness}: the name</extracomment>
        <translation>Navnet {witness} er ikke kontrolleret.</translation>
    </message>
    <message>
        <source>{user} can mark the task as done in KLIK.</source>
        <extracomment>evidence, first page, below the verdict; {user}: a person</extracomment>
        <translation>{user} kan markere opgaven som fuldført i KLIK.</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>Not known</source>
        <extracomment>evidence, in place of date and time</extracomment>
        <translation>Kendes ikke</translation>
    </message>
    <message>
        <source>[hidden]</source>
        <extracomment>Stands in place of something that looks like a personal identification number or a token.</extracomment>
        <translation>[skjult]</translation>
    </message>
    <message>
        <source>something that is no UUID</source>
        <extracomment>evidence, in brackets or in a sentence, in place of what the user typed as a UUID</extracomment>
        <translation>noget, der ikke er et UUID</translation>
    </message>
    <message>
        <source>the user</source>
        <extracomment>In place of a person&apos;s name inside a sentence: &quot;Stated by the user&quot;.</extracomment>
        <translation>brugeren</translation>
    </message>
    <message>
        <source>Answer from {name}: “{words}”.</source>
        <extracomment>evidence; {name}: who has looked, {words}: that person&apos;s own</extracomment>
        <translation>Svar fra {name}: ”{words}”.</translation>
    </message>
    <message>
        <source>The program found no time in the answer.</source>
        <extracomment>evidence, after &quot;Answer from {name}: ...&quot;</extracomment>
        <translation>Programmet fandt ikke et tidspunkt i svaret.</translation>
    </message>
    <message>
        <source>Time in the answer: “{when}”.</source>
        <extracomment>evidence, after &quot;Answer from {name}: ...&quot;; {when}: in the own words of the person who has looked, such as &quot;at 9&quot;</extracomment>
        <translation>Tid i svaret: ”{when}”.</translation>
    </message>
    <message>
        <source>Made-up answer from {name}: “{words}”.</source>
        <extracomment>evidence of practice; {name}: who has looked, {words}: that person&apos;s own</extracomment>
        <translation>Opdigtet svar fra {name}: ”{words}”.</translation>
    </message>
    <message>
        <source>Role: {role}.</source>
        <extracomment>evidence; {role}: of the person who has looked for the sortiment, or that it is not stated</extracomment>
        <translation>Rolle: {role}.</translation>
    </message>
    <message>
        <source>Time: {when}.</source>
        <extracomment>evidence; {when}: when a person has looked for the sortiment, or that it is not stated</extracomment>
        <translation>Tidspunkt: {when}.</translation>
    </message>
</context>
<context>
    <name>ExaminationWords</name>
    <message>
        <source>The evidence holds.</source>
        <extracomment>--efterproev, the verdict at the end: nothing was found that is wrong</extracomment>
        <translation>Beviset holder.</translation>
    </message>
    <message>
        <source>The evidence does not hold.</source>
        <extracomment>--efterproev, the verdict at the end: something was found that is wrong</extracomment>
        <translation>Beviset holder ikke.</translation>
    </message>
    <message>
        <source>Holds:</source>
        <extracomment>Before a sentence about what was examined.</extracomment>
        <translation>Holder:</translation>
    </message>
    <message>
        <source>DOES NOT HOLD:</source>
        <extracomment>Before a sentence about what was examined. In capitals, so that it is not overlooked.</extracomment>
        <translation>HOLDER IKKE:</translation>
    </message>
    <message>
        <source>Evidence number {number}: {status}</source>
        <extracomment>--efterproev, one of the first lines; {number}: of the evidence, {status}: a sentence</extracomment>
        <translation>Bevisnummer {number}: {status}</translation>
    </message>
    <message>
        <source>The hashes show whether something has changed by accident or by mistake. They do not prove who made the evidence.</source>
        <extracomment>--efterproev, last lines; hashes are SHA-256</extracomment>
        <translation>Tallene fra SHA-256 viser, om noget er ændret ved et uheld eller ved en fejl. De beviser ikke, hvem der har lavet beviset.</translation>
    </message>
    <message>
        <source>The evidence has not been examined. The program&apos;s own file {file} is missing or damaged. Ask your IT department to install the program again.</source>
        <extracomment>--efterproev, the verdict; nothing is known about the evidence; {file}: the path of a file of the program</extracomment>
        <translation>Beviset er ikke efterprøvet. Programmets egen fil {file} mangler eller er beskadiget. Bed jeres it-afdeling om at installere programmet igen.</translation>
    </message>
    <message>
        <source>The evidence has not been examined. These files are not on this computer, but only in the cloud: {files}. Choose &quot;Always keep on this device&quot; for them, and try again.</source>
        <extracomment>--efterproev, the verdict; {files}: names of files, with commas between; the function in quotes is one of Windows, in the menu of a file</extracomment>
        <translation>Beviset er ikke efterprøvet. Disse filer ligger kun i skyen og ikke på din computer: {files}. Vælg ”Behold altid på denne enhed” for dem, og prøv igen.</translation>
    </message>
    <message>
        <source>The attached files hold, but what the pages of the PDF show cannot be examined. Use the attached files.</source>
        <extracomment>--efterproev, the verdict at the end: another program has drawn the pages anew</extracomment>
        <translation>De vedhæftede filer holder, men det kan ikke efterprøves, hvad PDF’ens sider viser. Brug de vedhæftede filer.</translation>
    </message>
    <message>
        <source>Note:</source>
        <extracomment>Before a sentence about what a reader may wonder about and what is no fault.</extracomment>
        <translation>Bemærk:</translation>
    </message>
    <message>
        <source>The PDF and the files in it hold, but files are missing in the folder beside it.</source>
        <extracomment>--efterproev, the verdict at the end: files beside the PDF are missing</extracomment>
        <translation>PDF’en og filerne i den holder, men der mangler filer ved siden af den i mappen.</translation>
    </message>
    <message>
        <source>The evidence has not been examined. The PDF is locked with a password. Examine the PDF that the program saved, or save this one without the password.</source>
        <extracomment>--efterproev, the verdict; a password is needed to read the PDF</extracomment>
        <translation>Beviset er ikke undersøgt. PDF’en er låst med en adgangskode. Brug den PDF, som programmet gemte, eller gem denne uden adgangskode.</translation>
    </message>
    <message>
        <source>The content holds, but the PDF is not as the program saves it.</source>
        <extracomment>--efterproev, the verdict at the end: an archive has saved the PDF anew, for example</extracomment>
        <translation>Indholdet holder, men PDF’en er ikke, som programmet gemmer den.</translation>
    </message>
    <message>
        <source>The files agree with each other, but the times in the evidence do not.</source>
        <extracomment>--efterproev, the verdict at the end: the computer&apos;s clock was set back meanwhile</extracomment>
        <translation>Filerne stemmer med hinanden, men tiderne i beviset passer ikke sammen.</translation>
    </message>
    <message>
        <source>According to its files, a later version of the program made the evidence. What this version knows of it holds. Examine it with the later version.</source>
        <extracomment>--efterproev, the verdict; of the program</extracomment>
        <translation>Ifølge sine filer er beviset lavet af en nyere version af programmet. Det, som denne version kender, holder. Undersøg beviset med den nyere version.</translation>
    </message>
    <message>
        <source>The evidence holds as far as it has been examined.</source>
        <extracomment>--efterproev, the verdict at the end: nothing was found that is wrong, but not all could be examined; a note above says what was not</extracomment>
        <translation>Beviset holder, så vidt det er undersøgt.</translation>
    </message>
    <message>
        <source>No evidence from this program can be read there. Choose the PDF of the evidence, or the folder in which it lies.</source>
        <extracomment>--efterproev, the verdict; &quot;there&quot; is the path that was given</extracomment>
        <translation>Der er ikke noget bevis fra dette program, som kan læses. Vælg bevisets PDF eller den mappe, som den ligger i.</translation>
    </message>
</context>
<context>
    <name>Expander</name>
    <message>
        <source>shown</source>
        <extracomment>State of a button that shows and hides a text, for screen readers</extracomment>
        <translation>vist</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>State of a button that shows and hides a text, for screen readers</extracomment>
        <translation>skjult</translation>
    </message>
</context>
<context>
    <name>FieldTexts</name>
    <message>
        <source>empty</source>
        <extracomment>In place of a value that is not there, e.g. no end date: &quot;Valid to is empty.&quot;</extracomment>
        <translation>tomt</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>A period without end: &quot;It is valid from 24 November 2026.&quot;</extracomment>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>A period: &quot;It is valid from 1 May 2025 to 1 May 2027.&quot;; %1, %2: dates</extracomment>
        <translation>fra %1 til %2</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <extracomment>fills {unchanged} in the texts of problems; a sentence of its own</extracomment>
        <translation>Intet er ændret.</translation>
    </message>
    <message>
        <source>Look in the classification system yourself before you create one.</source>
        <extracomment>fills {look} in GB-39, where the user works in the browser; a sentence of its own</extracomment>
        <translation>Se selv efter i klassifikationssystemet, før du opretter et.</translation>
    </message>
    <message>
        <source>We look in the classification system before anything is sent.</source>
        <extracomment>fills {look} in GB-39; a sentence of its own</extracomment>
        <translation>Vi ser efter i klassifikationssystemet, før noget bliver sendt.</translation>
    </message>
    <message>
        <source>We cannot write there.</source>
        <extracomment>GB-18, after &quot;The evidence is not in the folder {folder}.&quot;</extracomment>
        <translation>Vi kan ikke skrive der.</translation>
    </message>
    <message>
        <source>a user without a name</source>
        <extracomment>in place of a person&apos;s name in a sentence: &quot;You are signed in as a user without a name&quot;</extracomment>
        <translation>en bruger uden navn</translation>
    </message>
</context>
<context>
    <name>FileTexts</name>
    <message>
        <source>%1 cannot be opened. You may not read it, or it is on a drive that does not answer.</source>
        <extracomment>about a file that the user names; %1: its path</extracomment>
        <translation>%1 kan ikke åbnes. Du har ikke lov til at læse den, eller også svarer drevet ikke.</translation>
    </message>
    <message>
        <source>%1 can be opened but not read to its end.</source>
        <extracomment>about a file that the user names, and that could be opened; %1: its path</extracomment>
        <translation>%1 kan åbnes, men ikke læses til ende.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <extracomment>about a file that the user names; %1: its path</extracomment>
        <translation>Der er ingen fil, der hedder %1.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <extracomment>about something that the user names as a file, such as a device; %1: its path</extracomment>
        <translation>%1 er ikke en almindelig fil.</translation>
    </message>
    <message>
        <source>%1 is a folder and not a file.</source>
        <extracomment>about something that the user names as a file; %1: its path</extracomment>
        <translation>%1 er en mappe og ikke en fil.</translation>
    </message>
    <message>
        <source>%1 is too large. It may be at most %2 KiB.</source>
        <extracomment>about a file that the user names; %1: its path, %2: a number</extracomment>
        <translation>%1 er for stor. Den må højst fylde %2 KiB.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <extracomment>a place in a file, after its name; %1, %2: numbers</extracomment>
        <translation>linje %1, kolonne %2</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>Save log</source>
        <extracomment>The title of a window in which a file is saved</extracomment>
        <translation>Gem log</translation>
    </message>
</context>
<context>
    <name>FindingQuestion</name>
    <message>
        <source>What you pasted shows another system: “{detail}”. Do you see your own subscription now?</source>
        <extracomment>on the page for the answer to check 1, above a box to tick; {detail}: name of a system</extracomment>
        <translation>Det, du indsatte, viser et andet system: ”{detail}”. Ser du dit eget abonnement nu?</translation>
    </message>
    <message>
        <source>In what you pasted, this is not right: {detail}. Is it right in the browser now?</source>
        <extracomment>on the page for the answer to check 1, above a box to tick; {detail}: names of fields</extracomment>
        <translation>I det, du indsatte, passer dette ikke: {detail}. Passer det i browseren nu?</translation>
    </message>
    <message>
        <source>What you pasted says that something is not saved. Do you see the saved subscription now?</source>
        <extracomment>on the page for the answer to check 1, above a box to tick</extracomment>
        <translation>Det, du indsatte, siger, at noget ikke er gemt. Ser du det gemte abonnement nu?</translation>
    </message>
    <message>
        <source>Yes. I have looked again, and all fields are right</source>
        <extracomment>box to tick, below what the program has read in what the user pasted</extracomment>
        <translation>Ja. Jeg har set efter igen, og alle felter passer</translation>
    </message>
    <message>
        <source>Look in the browser again. Tick here if all is right. Otherwise choose another answer above.</source>
        <extracomment>error message above a box to tick; the user has answered that all fields are right, which is not what the program has read</extracomment>
        <translation>Se efter i browseren igen. Sæt kryds her, hvis alt passer. Vælg ellers et andet svar ovenfor.</translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>{phrase} is now updated by itself in your debtor system.</source>
        <extracomment>last page; {phrase}: the sortiment as it stands in a sentence, here at its beginning</extracomment>
        <translation>{phrase} bliver nu opdateret automatisk i jeres debitorsystem.</translation>
    </message>
    <message>
        <source>&amp;Show the evidence</source>
        <extracomment>button on the last page: opens the PDF; Alt letter unique on the page</extracomment>
        <translation>&amp;Vis beviset</translation>
    </message>
    <message>
        <source>Well done. You have practised. The real task is still to be done.</source>
        <extracomment>first sentence of the last page in practice and in test, when all is finished</extracomment>
        <translation>Godt gået. Du har øvet dig. Den rigtige opgave skal stadig løses.</translation>
    </message>
    <message>
        <source>Well done. You do not have to do anything more.</source>
        <extracomment>first sentence of the last page, when all is finished</extracomment>
        <translation>Godt gået. Du skal ikke gøre mere.</translation>
    </message>
    <message>
        <source>The task is done</source>
        <extracomment>heading of the last page, when all is finished</extracomment>
        <translation>Opgaven er løst</translation>
    </message>
    <message>
        <source>C&amp;lose the program</source>
        <extracomment>main button of the last page, or beside it; Alt letter unique on the page</extracomment>
        <translation>L&amp;uk programmet</translation>
    </message>
    <message>
        <source>The practice is finished</source>
        <extracomment>heading of the last page, when the user has practised</extracomment>
        <translation>Øvelsen er færdig</translation>
    </message>
    <message>
        <source>The test is finished</source>
        <extracomment>heading of the last page, in the environment for tests</extracomment>
        <translation>Testen er færdig</translation>
    </message>
    <message>
        <source>&amp;Do the real task</source>
        <extracomment>main button of the last page, when the user has practised; Alt letter unique on the page</extracomment>
        <translation>L&amp;øs den rigtige opgave</translation>
    </message>
    <message>
        <source>Close the practice pages in the browser, so that you do not mix them up with the real ones.</source>
        <extracomment>last page, in practice in guided mode: web pages are still open</extracomment>
        <translation>Luk øvelsens sider i browseren, så du ikke forveksler dem med de rigtige.</translation>
    </message>
    <message>
        <source>Do you want to practise once more? Then delete the subscription on the practice page. Press &quot;Leave the practice&quot; here, and then &quot;Practise&quot;.</source>
        <extracomment>help panel on the last page, in practice in guided mode; in quotes: a link, and a button, the one on the first page below &quot;Practise first&quot;</extracomment>
        <translation>Vil du øve dig igen? Så slet abonnementet på øvelsens side. Tryk her på ”Forlad øvelsen”, og så på ”Øv dig”.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>button on the last page: opens the folder of the evidence; no Alt letter</extracomment>
        <translation>Åbn mappen</translation>
    </message>
    <message>
        <source>The evidence is called {file}. It is in {folder}.</source>
        <extracomment>last page; {file}: name of the evidence&apos;s PDF, {folder}: where it lies</extracomment>
        <translation>Beviset hedder {file}. Det ligger i {folder}.</translation>
    </message>
    <message>
        <source>You find it again under &quot;Our tasks&quot; too.</source>
        <extracomment>last page, after where the evidence lies; in quotes: a heading on the first page</extracomment>
        <translation>Du finder det også igen under ”Vores opgaver”.</translation>
    </message>
</context>
<context>
    <name>FirstAnswerPage</name>
    <message>
        <source>What do you see?</source>
        <extracomment>name of a choice, for screen readers; not to be seen</extracomment>
        <translation>Hvad ser du?</translation>
    </message>
    <message>
        <source>I see the subscription, and all fields are right</source>
        <extracomment>choice below &quot;What do you see?&quot;</extracomment>
        <translation>Jeg ser abonnementet, og alle felter passer</translation>
    </message>
    <message>
        <source>I see the subscription, but something is wrong</source>
        <extracomment>choice below &quot;What do you see?&quot;; a list of fields to tick comes with it</extracomment>
        <translation>Jeg ser abonnementet, men noget er forkert</translation>
    </message>
    <message>
        <source>I cannot see the subscription</source>
        <extracomment>choice below &quot;What do you see?&quot;</extracomment>
        <translation>Jeg kan ikke se abonnementet</translation>
    </message>
    <message>
        <source>Find the subscription in the browser. Compare it with the list here.</source>
        <extracomment>first sentence on the page for the answer to check 1</extracomment>
        <translation>Find abonnementet i browseren. Sammenlign med listen her.</translation>
    </message>
    <message>
        <source>What the fields should hold</source>
        <extracomment>name of the list of the five values, for screen readers</extracomment>
        <translation>Det skal stå i felterne</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <extracomment>subheading above the names of the five fields, each with a box to tick</extracomment>
        <translation>Hvad er forkert?</translation>
    </message>
    <message>
        <source>Save your answer. Then we lead you back to the fields. Correct them in the browser, and answer anew.</source>
        <extracomment>below the boxes of &quot;What is wrong?&quot;; a button is &quot;Save answer&quot;</extracomment>
        <translation>Gem dit svar. Så fører vi dig tilbage til felterne. Ret dem i browseren, og svar igen.</translation>
    </message>
    <message>
        <source>What do you see in the classification system?</source>
        <extracomment>heading of the page for the answer to check 1</extracomment>
        <translation>Hvad ser du i klassifikations­systemet?</translation>
    </message>
    <message>
        <source>The UUID ends in %1</source>
        <extracomment>beside the debtor system, to compare with; %1: four characters</extracomment>
        <translation>UUID slutter på %1</translation>
    </message>
    <message>
        <source>The subscription cannot be seen</source>
        <extracomment>what the user has seen: on the page in &quot;Wrong: %1.&quot; and in the evidence</extracomment>
        <translation>Abonnementet kan ikke ses</translation>
    </message>
    <message>
        <source>Choose what you see in the classification system.</source>
        <extracomment>error message above the choice; answers &quot;What do you see?&quot;</extracomment>
        <translation>Vælg det, du ser i klassifikationssystemet.</translation>
    </message>
    <message>
        <source>Choose what is wrong.</source>
        <extracomment>error message above the boxes; at least one box must be ticked</extracomment>
        <translation>Vælg det, der er forkert.</translation>
    </message>
    <message>
        <source>Picture of the subscription</source>
        <extracomment>subheading on the page for the answer to check 1, above buttons for pictures</extracomment>
        <translation>Billede af abonnementet</translation>
    </message>
    <message>
        <source>The UUID ends in other characters, so something is wrong. Choose it here.</source>
        <extracomment>error message above the choice; the user has also answered that the UUID ends in other characters</extracomment>
        <translation>UUID’et slutter på andre tegn, så noget er forkert. Vælg det her.</translation>
    </message>
    <message>
        <source>The page in the browser says that {seen} has created it. You have written {typed}. If that is as it should be, save the answer.</source>
        <extracomment>below the user&apos;s name on the page for the answer to check 1; a remark, the answer can be saved; {seen}: who has created the subscription, as the pasted page has it; {typed}: the user&apos;s name</extracomment>
        <translation>På siden i browseren står, at {seen} har oprettet det. Du har skrevet {typed}. Er det, som det skal være, så gem svaret.</translation>
    </message>
    <message>
        <source>Nothing is missing. Save the answer.</source>
        <extracomment>the same, where nothing is missing</extracomment>
        <translation>Intet mangler. Gem svaret.</translation>
    </message>
    <message>
        <source>Now only the picture and your name are missing. Then save the answer.</source>
        <extracomment>on the page for the answer to check 1, once the program has read that all fields are right, above what the user still has to do</extracomment>
        <translation>Nu mangler kun billedet og dit navn. Gem så svaret.</translation>
    </message>
    <message>
        <source>Now only the picture is missing. Then save the answer.</source>
        <extracomment>the same, where the name is known or written</extracomment>
        <translation>Nu mangler kun billedet. Gem så svaret.</translation>
    </message>
    <message>
        <source>Now only your name is missing. Then save the answer.</source>
        <extracomment>the same, where there is a picture</extracomment>
        <translation>Nu mangler kun dit navn. Gem så svaret.</translation>
    </message>
    <message>
        <source>Write another name</source>
        <extracomment>link below the remark that the page in the browser names another person than the user has written: a field for the name comes</extracomment>
        <translation>Skriv et andet navn</translation>
    </message>
    <message>
        <source>Take a picture of the subscription in your browser. All 5 fields must be seen: {system}, {sortiment}, schema version {version} and both dates.</source>
        <extracomment>on the page for the answer to check 1, above the buttons for pictures; {system}: a debtor system, {sortiment}: its name, {version}: of the schema</extracomment>
        <translation>Tag et billede af abonnementet i browseren. Alle 5 felter skal kunne ses: {system}, {sortiment}, skemaversion {version} og begge datoer.</translation>
    </message>
</context>
<context>
    <name>FolderCheckTexts</name>
    <message>
        <source>Give the user the right to write there, or choose another folder.</source>
        <extracomment>advice after &quot;%1: nothing can be saved in %2.&quot;; for an IT department</extracomment>
        <translation>Giv brugeren ret til at skrive der, eller vælg en anden mappe.</translation>
    </message>
    <message>
        <source>%1: the disk of %2 is almost full.</source>
        <extracomment>%1: the name of a folder, %2: its path</extracomment>
        <translation>%1: Der er næsten ikke plads på disken med %2.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder.</source>
        <extracomment>advice after &quot;%1: the disk of %2 is almost full.&quot;; for an IT department</extracomment>
        <translation>Skaf plads, eller vælg en anden mappe.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <extracomment>first word of lines of the connection check: &quot;Data folder: ... can be used.&quot;</extracomment>
        <translation>Datamappe</translation>
    </message>
    <message>
        <source>%1: %2 is on a shared drive.</source>
        <extracomment>%1: the name of a folder, %2: its path</extracomment>
        <translation>%1: %2 ligger på et delt drev.</translation>
    </message>
    <message>
        <source>Choose a folder on the computer itself with --data.</source>
        <extracomment>advice after &quot;%1: %2 is on a shared drive.&quot;; --data is an option, not translated</extracomment>
        <translation>Vælg en mappe på selve computeren med --data.</translation>
    </message>
    <message>
        <source>%1: %2 can be used.</source>
        <extracomment>%1: the name of a folder, %2: its path</extracomment>
        <translation>%1: %2 kan bruges.</translation>
    </message>
    <message>
        <source>Evidence folder</source>
        <extracomment>first word of lines of the connection check: &quot;Evidence folder: ... can be used.&quot;</extracomment>
        <translation>Mappe til beviser</translation>
    </message>
    <message>
        <source>%1: %2 can be used. It is on a shared drive.</source>
        <extracomment>%1: the name of a folder, %2: its path</extracomment>
        <translation>%1: %2 kan bruges. Den ligger på et delt drev.</translation>
    </message>
    <message>
        <source>%1: nothing can be saved in %2.</source>
        <extracomment>%1: the name of a folder, %2: its path</extracomment>
        <translation>%1: Der kan ikke gemmes i %2.</translation>
    </message>
    <message>
        <source>%1: %2 is not a folder.</source>
        <extracomment>%1: the name of a folder, %2: the path of a file or of a link to nothing</extracomment>
        <translation>%1: %2 er ikke en mappe.</translation>
    </message>
    <message>
        <source>Remove what is there, or choose another folder.</source>
        <extracomment>advice after &quot;%1: %2 is not a folder.&quot;; for an IT department</extracomment>
        <translation>Fjern det, der ligger der, eller vælg en anden mappe.</translation>
    </message>
</context>
<context>
    <name>FolderContentsTexts</name>
    <message>
        <source>your picture</source>
        <extracomment>evidence page, in a list of what lies in the folder: the picture that the user brought</extracomment>
        <translation>dit billede</translation>
    </message>
    <message numerus="yes">
        <source>your %n picture(s)</source>
        <extracomment>evidence page, in a list of what lies in the folder: pictures that the user brought</extracomment>
        <translation>
            <numerusform>dit %n billede</numerusform>
            <numerusform>dine %n billeder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the program</source>
        <extracomment>evidence page, in a list of what lies in the folder: pictures of the program&apos;s pages</extracomment>
        <translation>
            <numerusform>%n side fra programmet</numerusform>
            <numerusform>%n af programmets sider</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1</source>
        <extracomment>evidence page, the end of a list; %1: the only thing that follows &quot;bevis.txt&quot;</extracomment>
        <translation>og %1</translation>
    </message>
    <message>
        <source>, %1 and %2</source>
        <extracomment>evidence page, the end of a list; %1: the user&apos;s pictures, %2: those of the program&apos;s pages</extracomment>
        <translation>, %1 og %2</translation>
    </message>
    <message>
        <source>A folder comes there with the evidence (PDF), bevis.txt, and files that show that the evidence has not been changed since.</source>
        <extracomment>evidence page, below &quot;Is saved in {folder}&quot;: what will lie in a new folder there</extracomment>
        <translation>Der kommer en mappe med beviset (PDF), bevis.txt og filer, som viser, at beviset ikke er ændret siden.</translation>
    </message>
    <message>
        <source>The folder holds the evidence (PDF), bevis.txt, and files that show that the evidence has not been changed since.</source>
        <extracomment>evidence page, below &quot;Saved in {folder}&quot;: what lies there; &quot;the folder&quot; is this one</extracomment>
        <translation>Mappen har beviset (PDF), bevis.txt og filer, som viser, at beviset ikke er ændret siden.</translation>
    </message>
    <message>
        <source>A folder comes there with the evidence (PDF), bevis.txt%1. It also has files that show that the evidence has not been changed since.</source>
        <extracomment>the same with pictures; %1: &quot;, your picture and 7 pages of the program&quot;, or &quot; and 7 pages of the program&quot;</extracomment>
        <translation>Der kommer en mappe med beviset (PDF), bevis.txt%1. Den får også filer, som viser, at beviset ikke er ændret siden.</translation>
    </message>
    <message>
        <source>The folder holds the evidence (PDF), bevis.txt%1. It also has files that show that the evidence has not been changed since.</source>
        <extracomment>the same with pictures; %1: &quot;, your picture and 7 pages of the program&quot;, or &quot; and 7 pages of the program&quot;</extracomment>
        <translation>Mappen har beviset (PDF), bevis.txt%1. Den har også filer, som viser, at beviset ikke er ændret siden.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of earlier answers</source>
        <extracomment>evidence page, in a list of what lies in the folder: pictures that the user brought to answers which they have changed since</extracomment>
        <translation>
            <numerusform>%n billede fra et tidligere svar</numerusform>
            <numerusform>%n billeder fra tidligere svar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderWords</name>
    <message>
        <source>Choose folder</source>
        <extracomment>title of the computer&apos;s own window for choosing a folder</extracomment>
        <translation>Vælg mappe</translation>
    </message>
    <message>
        <source>The folder cannot be used</source>
        <extracomment>heading of a window, after a folder was chosen</extracomment>
        <translation>Mappen kan ikke bruges</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Bac&amp;k</source>
        <extracomment>button below every page; its Alt letter must be unique there</extracomment>
        <translation>&amp;Tilbage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>button below every page; its Alt letter must be unique there; opens the help panel</extracomment>
        <translation>&amp;Hjælp</translation>
    </message>
    <message>
        <source>Save and close</source>
        <extracomment>the button &quot;Save and close while you wait&quot;, where there is little room</extracomment>
        <translation>Gem og luk</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>the button &quot;Save and close&quot;, where there is little room</extracomment>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Close &amp;help</source>
        <extracomment>button below every page, in place of &quot;Help&quot; while the help panel is shown; the same Alt letter</extracomment>
        <translation>Luk &amp;hjælp</translation>
    </message>
</context>
<context>
    <name>GuidedPage</name>
    <message>
        <source>Fields to fill in</source>
        <extracomment>name of the list of fields, for screen readers</extracomment>
        <translation>Felter, der skal udfyldes</translation>
    </message>
    <message>
        <source>Names and buttons may have moved. Find the field that looks most like it. If you are in doubt, stop and ask. Do not save anything that you are unsure of.</source>
        <extracomment>shown by the link &quot;The page looks different on my screen&quot;</extracomment>
        <translation>Navne og knapper kan være flyttet. Find det felt, der ligner mest. Er du i tvivl, så stop, og spørg. Gem ikke noget, du er usikker på.</translation>
    </message>
    <message>
        <source>The page looks different on my screen</source>
        <extracomment>link that shows advice, below the list of fields; &quot;the page&quot; in the browser</extracomment>
        <translation>Siden ser anderledes ud hos mig</translation>
    </message>
    <message>
        <source>Abonnerende It-systeminstans</source>
        <extracomment>point of the list: name of a field in the Danish web interface, as it stands there</extracomment>
        <translation>Abonnerende It-systeminstans</translation>
    </message>
    <message>
        <source>Find the tab &quot;Abonnement&quot;, and begin a new subscription</source>
        <extracomment>point of the list; &quot;Abonnement&quot; is a tab in the Danish web interface</extracomment>
        <translation>Find fanen ”Abonnement”, og begynd på et nyt abonnement</translation>
    </message>
    <message>
        <source>Continue, I have sa&amp;ved</source>
        <extracomment>main button of the page with the list of fields; Alt letter unique on the page</extracomment>
        <translation>&amp;Fortsæt, jeg har gemt</translation>
    </message>
    <message>
        <source>leave the field empty</source>
        <extracomment>point of the list, after the name of the field &quot;Gyldig til&quot;: no end date</extracomment>
        <translation>skal stå tomt</translation>
    </message>
    <message>
        <source>Does the UUID in the browser end in %1?</source>
        <extracomment>question in the debtor system&apos;s point of the list; %1: four characters</extracomment>
        <translation>Slutter UUID’et i browseren på %1?</translation>
    </message>
    <message>
        <source>Go to your browser. Follow the list here, one field at a time. The value of the field is copied for you.</source>
        <extracomment>spoken after the heading of the page with the list of fields</extracomment>
        <translation>Gå til din browser. Følg listen her, ét felt ad gangen. Vi kopierer feltets værdi for dig.</translation>
    </message>
    <message>
        <source>That is not a whole UUID. Copy the UUID in the browser, and press Ctrl+V here. Or answer with one of the buttons.</source>
        <extracomment>error message above the list, after Ctrl+V: what was copied is not one whole UUID</extracomment>
        <translation>Det er ikke et helt UUID. Kopiér UUID’et i browseren, og tryk Ctrl+V her. Du kan også svare med en af knapperne.</translation>
    </message>
    <message>
        <source>Then the right system is not chosen in the browser yet. Choose &quot;All&quot; there first, and then %1. Do not save before the UUID ends in the same 4 characters.</source>
        <extracomment>in the debtor system&apos;s point of the list: the UUID in the browser is another one; %1: a debtor system</extracomment>
        <translation>Så er det rigtige system ikke valgt i browseren endnu. Vælg først ”Alle” dér og så %1. Gem ikke, før UUID’et slutter på de samme 4 tegn.</translation>
    </message>
    <message>
        <source>I chose the wrong system in step 3</source>
        <extracomment>link in a point of the list: leads to the page where the debtor system is chosen</extracomment>
        <translation>Jeg valgte forkert system i trin 3</translation>
    </message>
    <message>
        <source>Copied. Press Ctrl+V in the field for searching, and search.</source>
        <extracomment>below the debtor system&apos;s name, once it is copied; Ctrl+V: keys</extracomment>
        <translation>Kopieret. Tryk på Ctrl+V i søgefeltet, og søg.</translation>
    </message>
    <message>
        <source>Look the fields over, and press &quot;Gem&quot; in the browser</source>
        <extracomment>point of the list, the last one; in quotes: a button in the browser</extracomment>
        <translation>Se felterne igennem, og tryk på ”Gem” i browseren</translation>
    </message>
    <message>
        <source>Is the tab not there?</source>
        <extracomment>link in the first point of the list: shows which role the user needs</extracomment>
        <translation>Er fanen der ikke?</translation>
    </message>
    <message>
        <source>Does the page show another municipality than %1? Then sign in for the right one before you go on.</source>
        <extracomment>in the first point of the list; %1: the user&apos;s municipality</extracomment>
        <translation>Står der en anden kommune på siden end %1? Så log ind for den rigtige, før du går videre.</translation>
    </message>
    <message>
        <source>You have chosen another debtor system. So begin the form in the browser anew.</source>
        <extracomment>at the first point of the list, where the user has come back from the choice of a system</extracomment>
        <translation>Du har valgt et andet debitorsystem. Begynd derfor forfra med felterne i browseren.</translation>
    </message>
    <message>
        <source>Step %1 of %2, point %3 of %4</source>
        <extracomment>above the list in a narrow window; %1: number of the step, %2: how many steps there are, %3: number of the current point of the list, %4: how many there are</extracomment>
        <translation>Trin %1 af %2, punkt %3 af %4</translation>
    </message>
    <message>
        <source>Is the field empty? If there is a date in it, delete it.</source>
        <extracomment>below the point &quot;Gyldig til&quot;, which is to be empty; &quot;it&quot;: the date</extracomment>
        <translation>Er feltet tomt? Står der en dato, så slet den.</translation>
    </message>
    <message>
        <source>If there is a red message in the browser, the subscription is not saved. Do what it says, and press &quot;Gem&quot; again.</source>
        <extracomment>below the last point of the list; in quotes: a button in the browser; &quot;it&quot;: the message</extracomment>
        <translation>Står der en rød besked i browseren, er abonnementet ikke gemt. Gør det, den siger, og tryk på ”Gem” igen.</translation>
    </message>
    <message>
        <source>Copied. Press Ctrl+V in the field.</source>
        <extracomment>below the value of the current point, with a green mark; &quot;the field&quot;: its name stands above; Ctrl+V: keys</extracomment>
        <translation>Kopieret. Tryk på Ctrl+V i feltet.</translation>
    </message>
    <message>
        <source>Does the page show another municipality than %1? Then sign in for %1 in the browser. Or you have chosen the wrong system in step 3.</source>
        <extracomment>in the first point of the list, above a link to step 3; %1: the user&apos;s municipality, twice: it follows from the system that the user has chosen in step 3</extracomment>
        <translation>Står der en anden kommune på siden end %1? Så log ind for %1 i browseren. Eller også har du valgt det forkerte system i trin 3.</translation>
    </message>
    <message>
        <source>Copied. Press Ctrl+A in the field, and then Ctrl+V. So the wrong value goes.</source>
        <extracomment>below the value of a point whose field has a wrong value, with a green mark; Ctrl+A, Ctrl+V: keys</extracomment>
        <translation>Kopieret. Tryk på Ctrl+A i feltet og så på Ctrl+V. Så forsvinder den forkerte værdi.</translation>
    </message>
    <message>
        <source>Go on. We ask again when the subscription is saved. Then look at the list of subscriptions.</source>
        <extracomment>message below the list, after &quot;I cannot see it&quot;: the debtor system&apos;s UUID</extracomment>
        <translation>Gå videre. Vi spørger igen, når abonnementet er gemt. Se så på listen over abonnementer.</translation>
    </message>
    <message>
        <source>Can you not paste the text into the field? Then find it in the field&apos;s list. You may also write it yourself. The UUID is the system&apos;s long number, which is shown when the system is chosen. Is the system chosen, and the browser does not show it? Answer that you cannot see it. Look again when the subscription is saved.</source>
        <extracomment>help panel on the page with the list of fields</extracomment>
        <translation>Kan du ikke sætte teksten ind i feltet? Så find den i feltets liste. Du må gerne skrive den selv. UUID’et er systemets lange nummer. Det ses, når systemet er valgt. Er systemet valgt, og ses UUID’et ikke? Svar, at du ikke kan se det. Se efter igen, når abonnementet er gemt.</translation>
    </message>
    <message>
        <source>Is the system only marked? Then choose it, perhaps by the button &quot;Choose&quot;. The UUID may not be shown before. Look, and answer again.</source>
        <extracomment>in the debtor system&apos;s point of the list, after &quot;I cannot see it&quot;; in quotes: a button that the Danish web interface may have</extracomment>
        <translation>Er systemet kun markeret? Så vælg det, for eksempel med knappen ”Vælg”. UUID’et vises måske først derefter. Se efter, og svar igen.</translation>
    </message>
    <message>
        <source>You have stated that it is saved. So the system cannot be another one now. Is it not saved? Answer in step 5 that you cannot see it.</source>
        <extracomment>in points of the list, once the user has stated that the subscription is saved: why the system cannot be chosen any more; short, for large text leaves it little room</extracomment>
        <translation>Du har oplyst, at abonnementet er gemt. Så kan systemet ikke skiftes. Er det ikke gemt? Svar i trin 5, at du ikke kan se det.</translation>
    </message>
    <message>
        <source>Did you answer wrongly? Change the answer</source>
        <extracomment>link in a point of the list that the user has come back to by an answer: leads to the answer</extracomment>
        <translation>Svarede du forkert? Ret svaret</translation>
    </message>
    <message>
        <source>Press &quot;Hide&quot; at the top to see the page.</source>
        <extracomment>below that question, in a window that covers much of the browser; &quot;Hide&quot;: a link at its top</extracomment>
        <translation>Tryk på ”Skjul” øverst for at se siden.</translation>
    </message>
    <message>
        <source>Copied. Ctrl+A, then Ctrl+V in the field.</source>
        <extracomment>the same in a narrow window with large text</extracomment>
        <translation>Kopieret. Ctrl+A og så Ctrl+V i feltet.</translation>
    </message>
</context>
<context>
    <name>GuidedPageTexts</name>
    <message>
        <source>Fill in the fields in the browser</source>
        <extracomment>heading of the page with the list of fields</extracomment>
        <translation>Udfyld felterne i browseren</translation>
    </message>
    <message>
        <source>Choose &quot;Alle&quot; first, and then choose the system.</source>
        <extracomment>point of the list, below the debtor system&apos;s name; &quot;Alle&quot; stands in the Danish web interface</extracomment>
        <translation>Vælg ”Alle” først, og vælg så systemet.</translation>
    </message>
</context>
<context>
    <name>GuidedRow</name>
    <message>
        <source>Missing</source>
        <extracomment>state of a point in the list of fields, in brackets after its name</extracomment>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>You are here</source>
        <extracomment>state of a point in the list of fields, in brackets after its name</extracomment>
        <translation>Du er her</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>state of a point in the list of fields, in brackets after its name</extracomment>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>&amp;Done, show the next</source>
        <extracomment>button of the current point; Alt letter unique on the page</extracomment>
        <translation>Gjort, vis n&amp;æste</translation>
    </message>
    <message>
        <source>%1. %2 (%3)</source>
        <extracomment>%1: number of the row, %2: name of the field, %3: &quot;Missing&quot;, &quot;You are here&quot;, &quot;Done&quot; or another state</extracomment>
        <translation>%1. %2 (%3)</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>link at a point of the list that is done: to do it again</extracomment>
        <translation>Ret</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>button of the current point: copies its value; Alt letter unique on the page</extracomment>
        <translation>&amp;Kopiér</translation>
    </message>
    <message>
        <source>Copy again</source>
        <extracomment>link in place of &quot;Copied&quot;: something else has been copied since</extracomment>
        <translation>Kopiér igen</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>answer to &quot;Does the UUID in the browser end in …?&quot;</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>answer to &quot;Does the UUID in the browser end in …?&quot;</extracomment>
        <translation>Nej</translation>
    </message>
    <message>
        <source>I cannot see it</source>
        <extracomment>answer to &quot;Does the UUID in the browser end in …?&quot;</extracomment>
        <translation>Jeg kan ikke se det</translation>
    </message>
    <message>
        <source>Change %1</source>
        <extracomment>link at a point of the list that is done, for screen readers; %1: name of the point</extracomment>
        <translation>Ret %1</translation>
    </message>
    <message>
        <source>To be corrected</source>
        <extracomment>state of a point in the list of fields, in brackets after its name: it was wrong</extracomment>
        <translation>Skal rettes</translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>state of a point in the list of fields, in brackets after its name: it was wrong</extracomment>
        <translation>Rettet</translation>
    </message>
    <message>
        <source>%1, UUID not seen</source>
        <extracomment>behind the debtor system in its point of the list, once the user could not see the UUID; %1: the system</extracomment>
        <translation>%1, UUID ikke set</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <extracomment>link at the first point of the list, once it is done: all points are to be done again</extracomment>
        <translation>Begynd forfra</translation>
    </message>
    <message>
        <source>I still cannot see it</source>
        <extracomment>the same answer, once the user was asked whether the system is chosen</extracomment>
        <translation>Jeg kan stadig ikke se det</translation>
    </message>
    <message>
        <source>Correcte&amp;d, show the next</source>
        <extracomment>button of a point whose field was wrong: the user states that it is right now; Alt letter unique on the page</extracomment>
        <translation>Rettet, vis n&amp;æste</translation>
    </message>
</context>
<context>
    <name>GuidedSignInPage</name>
    <message>
        <source>&amp;Open the classification system</source>
        <extracomment>button: opens the browser; Alt letter unique on the page</extracomment>
        <translation>&amp;Åbn klassifikationssystemet</translation>
    </message>
    <message>
        <source>Sign in to the classification system</source>
        <extracomment>heading of the sign-in page where the user works in the browser</extracomment>
        <translation>Log ind i klassifikationssystemet</translation>
    </message>
    <message>
        <source>&amp;Continue, I am signed in</source>
        <extracomment>main button where the user works in the browser; Alt letter unique on the page</extracomment>
        <translation>&amp;Fortsæt, jeg er logget ind</translation>
    </message>
    <message>
        <source>The page is at %1</source>
        <extracomment>for screen readers, of a web address that stands alone in a line below the button that opens it; %1: the address</extracomment>
        <translation>Siden ligger på %1</translation>
    </message>
    <message>
        <source>The page in the browser is made up too. You need no password, and you cannot break anything.</source>
        <extracomment>help panel on the sign-in page where guided mode is practised</extracomment>
        <translation>Siden i browseren er også opdigtet. Du skal ikke bruge en adgangskode, og du kan ikke ødelægge noget.</translation>
    </message>
    <message>
        <source>Press &quot;Open the classification system&quot;. Choose a made-up person from your own municipality there. You need no password. Then come back here.</source>
        <extracomment>second paragraph there, in practice; in quotes: a button, without its Alt letter</extracomment>
        <translation>Tryk på ”Åbn klassifikationssystemet”. Vælg en opdigtet person fra din egen kommune dér. Du skal ikke bruge en adgangskode. Kom så tilbage hertil.</translation>
    </message>
    <message>
        <source>The program cannot create the subscription in the classification system itself. So we show you the way while you work in the browser.</source>
        <extracomment>first paragraph of the sign-in page where the user works in the browser</extracomment>
        <translation>Programmet kan ikke selv oprette abonnementet i klassifikationssystemet. Derfor viser vi dig vej, mens du arbejder i browseren.</translation>
    </message>
    <message>
        <source>&amp;Yes, I am signed in</source>
        <extracomment>main button where the user works in the browser, after the question whether they are signed in; Alt letter unique on the page</extracomment>
        <translation>&amp;Ja, jeg er logget ind</translation>
    </message>
    <message>
        <source>Choose a made-up person from your own municipality in the browser. You need no password. Then come back here.</source>
        <extracomment>what to do on the sign-in page, once the browser was opened, in practice</extracomment>
        <translation>Vælg en opdigtet person fra din egen kommune i browseren. Du skal ikke bruge en adgangskode. Kom så tilbage hertil.</translation>
    </message>
    <message>
        <source>You have not opened the page from here. Are you signed in to the classification system? Then press &quot;Yes, I am signed in&quot;.</source>
        <extracomment>message below the page, after the main button; in quotes: the same button now</extracomment>
        <translation>Du har ikke åbnet siden herfra. Er du logget ind i Fælleskommunalt Klassifikationssystem? Så tryk på ”Ja, jeg er logget ind”.</translation>
    </message>
    <message>
        <source>You have not opened the practice page yet. Are you signed in there? Then press &quot;Yes, I am signed in&quot;.</source>
        <extracomment>message below the page in practice, after the main button; in quotes: the same button now</extracomment>
        <translation>Du har ikke åbnet øvesiden herfra. Er du logget ind dér? Så tryk på ”Ja, jeg er logget ind”.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>button beside the one that opens the browser; copies the web address</extracomment>
        <translation>Kopiér adressen</translation>
    </message>
    <message>
        <source>I cannot sign in, or I do not have the role</source>
        <extracomment>link that shows advice</extracomment>
        <translation>Jeg kan ikke logge ind, eller jeg mangler rollen</translation>
    </message>
    <message>
        <source>Sign in in the browser with your user from your municipality. Then come back here.</source>
        <extracomment>what to do on the sign-in page, once the browser was opened</extracomment>
        <translation>Log ind i browseren med din bruger fra kommunen. Kom så tilbage hertil.</translation>
    </message>
    <message>
        <source>Press &quot;Open the classification system&quot;, and sign in with your user from your municipality. Then come back here.</source>
        <extracomment>second paragraph there; in quotes: a button, without its Alt letter</extracomment>
        <translation>Tryk på ”Åbn klassifikationssystemet”, og log ind med din bruger fra kommunen. Kom så tilbage hertil.</translation>
    </message>
    <message>
        <source>When the browser opens, this window becomes narrow and stands in front of it, at the right. If it hides something that you have to see, press &quot;To the left&quot;.</source>
        <extracomment>above the button that opens the browser; &quot;To the left&quot; is a link then</extracomment>
        <translation>Når browseren åbner, bliver vinduet her smalt og lægger sig foran den til højre. Dækker det noget, du skal se, så tryk på ”Til venstre”.</translation>
    </message>
    <message>
        <source>Wait a moment, and press &quot;Open the classification system&quot; again. If that does not help, copy the address, and paste it into your browser. If the page still does not open, press &quot;Help&quot; and then &quot;Check the connection&quot;.</source>
        <extracomment>advice on the sign-in page where the user works in the browser; in quotes: a button there, and two in the help panel and on the way to it</extracomment>
        <translation>Vent et øjeblik, og tryk på ”Åbn klassifikationssystemet” igen. Hjælper det ikke? Så kopiér adressen, og sæt den ind i din browser. Åbner siden stadig ikke, så tryk på ”Hjælp” og derefter på ”Tjek forbindelsen”.</translation>
    </message>
    <message>
        <source>The page does not open</source>
        <extracomment>link that shows advice; the page in the browser</extracomment>
        <translation>Siden åbner ikke</translation>
    </message>
    <message>
        <source>Use the user that you have from your municipality. You sign in in the browser, so the program does not see your password.</source>
        <extracomment>the same, in the real task; &quot;user&quot;: a name to sign in with</extracomment>
        <translation>Brug den bruger, du har fra din kommune. Du logger ind i browseren, så programmet ser ikke din adgangskode.</translation>
    </message>
    <message>
        <source>Check the connection again</source>
        <extracomment>button below that, which opens the help and checks; no Alt letter</extracomment>
        <translation>Tjek forbindelsen igen</translation>
    </message>
    <message>
        <source>The check found no connection. Are you signed in in the browser all the same? Then press &quot;Yes, I am signed in&quot;.</source>
        <extracomment>the same, where &quot;Check the connection&quot; has found none</extracomment>
        <translation>Tjekket fandt ingen forbindelse. Er du alligevel logget ind i browseren? Så tryk på ”Ja, jeg er logget ind”.</translation>
    </message>
    <message>
        <source>The check found no connection. The result is under &quot;Help&quot;. Send it to your IT department, and check again when they have looked at it.</source>
        <extracomment>at the top of the sign-in page where the user works in the browser, after &quot;Check the connection&quot; in the help; in quotes: the button that opens it</extracomment>
        <translation>Tjekket fandt ingen forbindelse. Resultatet står under ”Hjælp”. Send det til jeres it-afdeling, og tjek igen, når de har set på det.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>{performer} is the one to do the task. Send the message to that person. Put the person on the task in KLIK too.</source>
        <extracomment>how the task is passed on; {performer}: a role</extracomment>
        <translation>{performer} skal løse opgaven. Send beskeden til den, der har rollen. Sæt også personen på opgaven i KLIK.</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <extracomment>button: opens a mail to whoever is to do the task; no Alt letter</extracomment>
        <translation>Skriv mail</translation>
    </message>
    <message>
        <source>Copy message</source>
        <extracomment>button below the advice on passing the task on; no Alt letter</extracomment>
        <translation>Kopiér besked</translation>
    </message>
    <message>
        <source>When you have sent the message, there is no more for you to do here.</source>
        <extracomment>after the message was copied or a mail was opened</extracomment>
        <translation>Når du har sendt beskeden, skal du ikke gøre mere her.</translation>
    </message>
    <message>
        <source>Close the program</source>
        <extracomment>button after the task was passed on; no Alt letter</extracomment>
        <translation>Luk programmet</translation>
    </message>
    <message>
        <source>Is another person to do the task? Pass it on</source>
        <extracomment>link at the top of the first page; shows how the task is passed on</extracomment>
        <translation>Skal en anden løse opgaven? Giv den videre</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <extracomment>heading of the help panel</extracomment>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>button in the help panel</extracomment>
        <translation>Log ud</translation>
    </message>
    <message>
        <source>Write to %1 if you get stuck. State the error code if you have one.</source>
        <extracomment>%1: an e-mail address</extracomment>
        <translation>Skriv til %1, hvis du går i stå. Oplys fejlkoden, hvis du har en.</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>heading above a choice in the help panel; also its name for screen readers</extracomment>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1: a number of per cent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>heading above a choice in the help panel; also its name for screen readers</extracomment>
        <translation>Farver</translation>
    </message>
    <message>
        <source>As the computer</source>
        <extracomment>choice below &quot;Colours&quot;: light or dark as the computer is set</extracomment>
        <translation>Følg computeren</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>choice below &quot;Colours&quot;</extracomment>
        <translation>Lyse</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>choice below &quot;Colours&quot;</extracomment>
        <translation>Mørke</translation>
    </message>
</context>
<context>
    <name>InstancePage</name>
    <message>
        <source>The task is for the {count} municipalities on the list. If yours is not here, you may use another debtor system. Then you have another task in KLIK. If you think this is a mistake, write to {contact}.</source>
        <extracomment>shown by the link below the list; {count}: a number, {contact}: an e-mail address</extracomment>
        <translation>Opgaven gælder de {count} kommuner på listen. Er din ikke med, bruger I måske et andet debitorsystem. Så har I en anden opgave i KLIK. Mener du, at det er en fejl, så skriv til {contact}.</translation>
    </message>
    <message>
        <source>My municipality is not on the list</source>
        <extracomment>link that shows advice, below the list of debtor systems</extracomment>
        <translation>Min kommune står ikke på listen</translation>
    </message>
    <message>
        <source>Debtor system</source>
        <extracomment>name of a choice, for screen readers: the list of debtor systems</extracomment>
        <translation>Debitorsystem</translation>
    </message>
    <message>
        <source>Choose one</source>
        <extracomment>description of the list of debtor systems, for screen readers; &quot;one&quot; is a system</extracomment>
        <translation>Vælg ét</translation>
    </message>
    <message>
        <source>The UUID ends in %1</source>
        <extracomment>%1: four characters, one by one</extracomment>
        <translation>UUID slutter på %1</translation>
    </message>
    <message>
        <source>Choose your debtor system</source>
        <extracomment>heading of the page with the list of debtor systems</extracomment>
        <translation>Vælg jeres debitorsystem</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>main button of the page with the list of debtor systems; Alt letter unique</extracomment>
        <translation>&amp;Fortsæt</translation>
    </message>
    <message>
        <source>&amp;Continue with %1</source>
        <extracomment>%1: a municipality&apos;s short name</extracomment>
        <translation>&amp;Fortsæt med %1</translation>
    </message>
    <message>
        <source>Choose the debtor system that your municipality uses.</source>
        <extracomment>error message above the list</extracomment>
        <translation>Vælg det debitorsystem, din kommune bruger.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>button beside a moving bar, while the debtor system is looked up</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Sign in, and &amp;continue with %1</source>
        <extracomment>main button, where the user is signed out; %1: a municipality&apos;s short name</extracomment>
        <translation>Log ind, og &amp;fortsæt med %1</translation>
    </message>
    <message>
        <source>That is not our system</source>
        <extracomment>link below the debtor system that follows from the sign-in: shows all systems</extracomment>
        <translation>Det er ikke vores system</translation>
    </message>
    <message>
        <source>Your municipality has more than one</source>
        <extracomment>title of a box with the municipality&apos;s debtor systems, where it has more than one</extracomment>
        <translation>Din kommune har flere systemer</translation>
    </message>
    <message>
        <source>You are signed in for {municipality}. So this is your debtor system.</source>
        <extracomment>first paragraph; {municipality}: the user&apos;s; its debtor system is shown below</extracomment>
        <translation>Du er logget ind for {municipality}. Derfor er dette jeres debitorsystem.</translation>
    </message>
    <message>
        <source>You began the task for {municipality}. So this is your debtor system.</source>
        <extracomment>first paragraph, where the user is signed out again; {municipality}: the user&apos;s; its debtor system is shown below</extracomment>
        <translation>Du begyndte på opgaven for {municipality}. Derfor er dette jeres debitorsystem.</translation>
    </message>
    <message>
        <source>You are doing the task for {municipality}. You have chosen another municipality&apos;s system.</source>
        <extracomment>first paragraph, where the user has chosen the debtor system of another municipality; {municipality}: the user&apos;s</extracomment>
        <translation>Du løser opgaven for {municipality}. Du har valgt en anden kommunes system.</translation>
    </message>
    <message>
        <source>The UUID is the system&apos;s identification number. It has 36 characters. You find the last 4 of them in KLIK: open the task, and look for your system&apos;s name on the list in the description. They stand in parentheses behind it.</source>
        <extracomment>help panel on the page with the list of debtor systems</extracomment>
        <translation>UUID’et er systemets id-nummer. Det har 36 tegn. Du finder de sidste 4 i KLIK: Åbn opgaven, og find jeres system på listen i beskrivelsen. Tegnene står i parentes efter navnet.</translation>
    </message>
    <message>
        <source>The UUID is the system&apos;s long identification number. It must end in %1 on the list in the task in KLIK too.</source>
        <extracomment>below the name of a debtor system; %1: four characters</extracomment>
        <translation>UUID’et er systemets lange id-nummer. Det skal også slutte på %1 på listen i opgaven i KLIK.</translation>
    </message>
    <message>
        <source>Choose the one that the task is about. Check that the last 4 characters of its UUID are the same as in the task in KLIK. The UUID is the system&apos;s long identification number.</source>
        <extracomment>above the municipality&apos;s debtor systems; the characters stand in the list</extracomment>
        <translation>Vælg det, som opgaven handler om. Tjek, at de sidste 4 tegn af UUID’et er de samme som på listen i opgaven i KLIK. UUID’et er systemets lange id-nummer.</translation>
    </message>
    <message>
        <source>You have chosen %1.</source>
        <extracomment>first paragraph of the page, where the user comes back to it; %1: a debtor system</extracomment>
        <translation>Du har valgt %1.</translation>
    </message>
    <message>
        <source>Check that the last 4 characters are the same as on the list in the task in KLIK. They are the end of the system&apos;s UUID, which is its long identification number.</source>
        <extracomment>second paragraph of the page; &quot;characters&quot;: such as bf17</extracomment>
        <translation>Tjek, at de sidste 4 tegn er de samme som på listen i opgaven i KLIK. De er slutningen af systemets lange id-nummer, som hedder UUID.</translation>
    </message>
    <message>
        <source>If you choose another system, the list of fields begins anew.</source>
        <extracomment>the same, where the user has begun to fill in the fields and comes back; the list of fields is on the next page</extracomment>
        <translation>Vælger du et andet system, begynder listen med felter forfra.</translation>
    </message>
    <message>
        <source>Sign in, and &amp;continue</source>
        <extracomment>the main button &quot;Sign in, and continue with …&quot;, where there is little room</extracomment>
        <translation>Log ind, og &amp;fortsæt</translation>
    </message>
    <message>
        <source>Choose your system:</source>
        <extracomment>above the list of debtor systems</extracomment>
        <translation>Vælg jeres system:</translation>
    </message>
    <message numerus="yes">
        <source>There are %n systems on the list.</source>
        <extracomment>first paragraph of the page; the systems stand in a list below</extracomment>
        <translation>
            <numerusform>Der er %n system på listen.</numerusform>
            <numerusform>Der er %n systemer på listen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterimEvidence</name>
    <message>
        <source>Save evidence so far</source>
        <extracomment>button in the help; &quot;evidence&quot; is the same word as on the last page</extracomment>
        <translation>Gem foreløbigt bevis</translation>
    </message>
    <message>
        <source>Save in another place</source>
        <extracomment>button that comes when the evidence could not be saved where it should</extracomment>
        <translation>Gem et andet sted</translation>
    </message>
    <message>
        <source>Evidence before you are done</source>
        <extracomment>heading in the help</extracomment>
        <translation>Bevis, før du er færdig</translation>
    </message>
    <message>
        <source>We are saving the evidence …</source>
        <extracomment>while the evidence is being written</extracomment>
        <translation>Vi gemmer beviset …</translation>
    </message>
    <message>
        <source>The evidence was not saved in {folder}. Choose another folder.</source>
        <extracomment>{folder}: a folder</extracomment>
        <translation>Beviset blev ikke gemt i {folder}. Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>The evidence is saved. The file is called {file}. It is in {folder}.</source>
        <extracomment>{file}: a file name, {folder}: a folder</extracomment>
        <translation>Beviset er gemt. Filen hedder {file}. Den ligger i {folder}.</translation>
    </message>
    <message>
        <source>You can save what has happened so far. The evidence says itself what is missing, and the file&apos;s name holds FORELOEBIG.</source>
        <extracomment>below that heading; FORELOEBIG: a part of the name, not translated</extracomment>
        <translation>Du kan gemme bevis for det, der er sket indtil nu. Det står i beviset, hvad der mangler, og i filens navn står der FORELOEBIG.</translation>
    </message>
</context>
<context>
    <name>JsonFaults</name>
    <message>
        <source>must be an https address without user, query and fragment, or http on 127.0.0.1, [::1] or localhost</source>
        <extracomment>what is wrong in a file, after its name and a member: &quot;/navn: must be ...&quot;</extracomment>
        <translation>skal være en https-adresse uden bruger, ? og #, eller http på 127.0.0.1, [::1] eller localhost</translation>
    </message>
    <message>
        <source>must be indbygget, vejledt or api</source>
        <extracomment>what is wrong in a file, after its name and a member: &quot;/navn: must be ...&quot;</extracomment>
        <translation>skal være indbygget, vejledt eller api</translation>
    </message>
    <message>
        <source>must be test or produktion</source>
        <extracomment>what is wrong in a file, after its name and a member: &quot;/navn: must be ...&quot;</extracomment>
        <translation>skal være test eller produktion</translation>
    </message>
    <message>
        <source>must hold openid</source>
        <extracomment>what is wrong in a file, after its name and a member: &quot;/navn: must be ...&quot;</extracomment>
        <translation>skal indeholde openid</translation>
    </message>
    <message>
        <source>must be a port, 1 to 65535</source>
        <extracomment>what is wrong in a file, after its name and a member: &quot;/navn: must be ...&quot;</extracomment>
        <translation>skal være en port fra 1 til 65535</translation>
    </message>
    <message>
        <source>must hold at least one</source>
        <extracomment>what is wrong in a file, after its name and a member: &quot;/navn: must be ...&quot;</extracomment>
        <translation>skal indeholde mindst én</translation>
    </message>
    <message>
        <source>is used twice</source>
        <extracomment>what is wrong in a file, after its name and a member: &quot;/navn: must be ...&quot;</extracomment>
        <translation>er brugt to gange</translation>
    </message>
    <message>
        <source>must be an https address</source>
        <extracomment>what is wrong in a file, after its name and a member: &quot;/navn: must be ...&quot;</extracomment>
        <translation>skal være en https-adresse</translation>
    </message>
    <message>
        <source>must be 1 to %1</source>
        <extracomment>what is wrong in a file, after its name and a member: &quot;/navn: must be ...&quot;; %1: a number</extracomment>
        <translation>skal være fra 1 til %1</translation>
    </message>
    <message>
        <source>must be four hexadecimal characters in lower case</source>
        <extracomment>what is wrong in a file, after its name and a member: &quot;/navn: must be ...&quot;</extracomment>
        <translation>skal være fire hexadecimale tegn med små bogstaver</translation>
    </message>
    <message>
        <source>must be eight digits</source>
        <extracomment>what is wrong in a file, after its name and a member: &quot;/navn: must be ...&quot;</extracomment>
        <translation>skal være otte cifre</translation>
    </message>
    <message>
        <source>must be three digits</source>
        <extracomment>what is wrong in a file, after its name and a member: &quot;/navn: must be ...&quot;</extracomment>
        <translation>skal være tre cifre</translation>
    </message>
    <message>
        <source>names an instance for the second time</source>
        <extracomment>what is wrong in a file, after its name and a member: &quot;/navn: must be ...&quot;</extracomment>
        <translation>nævner et system for anden gang</translation>
    </message>
    <message>
        <source>must be lower-case letters, digits, dots and hyphens, at most 64</source>
        <extracomment>what is wrong in a file, after its name and a member: &quot;/navn: must be ...&quot;</extracomment>
        <translation>skal være små bogstaver, cifre, punktummer og bindestreger, højst 64</translation>
    </message>
    <message>
        <source>this character is not UTF-8. Save the file as UTF-8.</source>
        <extracomment>what is wrong in a file, after its name and a place; UTF-8 is a way to store letters</extracomment>
        <translation>dette tegn er ikke UTF-8. Gem filen som UTF-8.</translation>
    </message>
    <message>
        <source>the file is saved as UTF-16. Save it as UTF-8.</source>
        <extracomment>what is wrong with a file, after its name; UTF-16 and UTF-8 are ways to store letters</extracomment>
        <translation>filen er gemt som UTF-16. Gem den som UTF-8.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <extracomment>what is wrong with a file, after its name</extracomment>
        <translation>filen er tom</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <extracomment>what is wrong in a file, after its name and a place; JSON is the form of the file</extracomment>
        <translation>dette er ikke JSON</translation>
    </message>
    <message>
        <source>a member is named twice</source>
        <extracomment>what is wrong in a file, after its name and a place; a member is a name and its value</extracomment>
        <translation>et felt står der to gange</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <extracomment>what is wrong in a file, after its name and a place; %1: a number; levels of brackets</extracomment>
        <translation>parenteserne er mere end %1 niveauer dybe</translation>
    </message>
    <message>
        <source>must be an object</source>
        <extracomment>what is wrong in a file, after its name and a member: &quot;/navn: must be ...&quot;</extracomment>
        <translation>skal være et objekt</translation>
    </message>
    <message>
        <source>is missing</source>
        <extracomment>what is wrong in a file, after its name and a member: &quot;/navn: is missing&quot;</extracomment>
        <translation>mangler</translation>
    </message>
    <message>
        <source>must be a string</source>
        <extracomment>what is wrong in a file, after its name and a member: &quot;/navn: must be ...&quot;</extracomment>
        <translation>skal være en tekst</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <extracomment>what is wrong in a file, after its name and a member: &quot;/navn: must be ...&quot;</extracomment>
        <translation>må ikke være tom</translation>
    </message>
    <message>
        <source>must be at most %1 characters</source>
        <extracomment>what is wrong in a file, after its name and a member: &quot;/navn: must be ...&quot;; %1: a number</extracomment>
        <translation>må højst være på %1 tegn</translation>
    </message>
    <message>
        <source>must not hold control characters</source>
        <extracomment>what is wrong in a file, after its name and a member: &quot;/navn: must be ...&quot;</extracomment>
        <translation>må ikke indeholde styretegn</translation>
    </message>
    <message>
        <source>is out of range</source>
        <extracomment>what is wrong in a file, after its name and a member: &quot;/navn: must be ...&quot;</extracomment>
        <translation>er for stort eller for lille</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <extracomment>what is wrong in a file, after its name and a member: &quot;/navn: must be ...&quot;</extracomment>
        <translation>skal være et helt tal</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <extracomment>what is wrong in a file, after its name and a member: &quot;/navn: must be ...&quot;</extracomment>
        <translation>skal være true eller false</translation>
    </message>
    <message>
        <source>must be a UUID</source>
        <extracomment>what is wrong in a file, after its name and a member: &quot;/navn: must be ...&quot;</extracomment>
        <translation>skal være et UUID</translation>
    </message>
    <message>
        <source>must be a date, YYYY-MM-DD</source>
        <extracomment>what is wrong in a file, after its name and a member: &quot;/navn: must be ...&quot;</extracomment>
        <translation>skal være en dato, ÅÅÅÅ-MM-DD</translation>
    </message>
    <message>
        <source>must be a point in time, RFC 3339 with an offset</source>
        <extracomment>what is wrong in a file, after its name and a member: &quot;/navn: must be ...&quot;</extracomment>
        <translation>skal være et tidspunkt efter RFC 3339 med tidszone</translation>
    </message>
    <message>
        <source>must be an array</source>
        <extracomment>what is wrong in a file, after its name and a member: &quot;/navn: must be ...&quot;</extracomment>
        <translation>skal være en liste</translation>
    </message>
    <message>
        <source>must hold at most %1 items</source>
        <extracomment>what is wrong in a file, after its name and a member: &quot;/navn: must be ...&quot;; %1: a number</extracomment>
        <translation>må højst indeholde %1</translation>
    </message>
    <message>
        <source>must hold at most %1 members</source>
        <extracomment>what is wrong in a file, after its name and a member: &quot;/navn: must be ...&quot;; %1: a number</extracomment>
        <translation>må højst have %1 felter</translation>
    </message>
    <message>
        <source>larger than %1 bytes</source>
        <extracomment>what is wrong with a file, after its name; %1: a number</extracomment>
        <translation>filen fylder mere end %1 byte</translation>
    </message>
    <message>
        <source>must be an object or an array</source>
        <extracomment>what is wrong in a file, after its name</extracomment>
        <translation>skal være et objekt eller en liste</translation>
    </message>
    <message>
        <source>must be a whole path, or begin with ~/</source>
        <extracomment>what is wrong in a file, after its name and a member: &quot;/sagsmappe: must be ...&quot;</extracomment>
        <translation>skal være en hel sti eller begynde med ~/</translation>
    </message>
    <message>
        <source>must be da or en</source>
        <extracomment>what is wrong in a file, after its name and a member: &quot;/sprog: must be ...&quot;</extracomment>
        <translation>skal være da eller en</translation>
    </message>
    <message>
        <source>must be a text, or an address that begins with https://</source>
        <extracomment>what is wrong in a file, after its name and a member: &quot;/hentes: must be ...&quot;</extracomment>
        <translation>skal være en tekst eller en adresse, der begynder med https://</translation>
    </message>
    <message>
        <source>must be vejledt</source>
        <extracomment>what is wrong in a file, after its name and a member: &quot;/navn: must be ...&quot;</extracomment>
        <translation>skal være vejledt</translation>
    </message>
</context>
<context>
    <name>KeptPictures</name>
    <message>
        <source>Attached to your answer:</source>
        <extracomment>above small pictures; no full stop</extracomment>
        <translation>Vedhæftet dit svar:</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <extracomment>in place of a small picture whose file has been deleted or changed</extracomment>
        <translation>Billedet kan ikke vises.</translation>
    </message>
    <message>
        <source>Correct</source>
        <extracomment>button beside a small picture: to cover or cut more of it</extracomment>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>button beside a small picture: it shall not be part of the answer after all</extracomment>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Picture %1: %2</source>
        <extracomment>name of a small picture for screen readers; %1: its number, %2: what it shows</extracomment>
        <translation>Billede %1: %2</translation>
    </message>
    <message>
        <source>Correct picture %1: %2</source>
        <extracomment>name of the button &quot;Correct&quot; for screen readers; %1: number of the picture, %2: what it shows</extracomment>
        <translation>Ret billede %1: %2</translation>
    </message>
    <message>
        <source>Remove picture %1: %2</source>
        <extracomment>name of the button &quot;Remove&quot; for screen readers; %1: number of the picture, %2: what it shows</extracomment>
        <translation>Fjern billede %1: %2</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>We are creating the subscription. The program closes when we have got an answer.</source>
        <extracomment>notice below the page, after an attempt to close the window</extracomment>
        <translation>Vi er ved at oprette abonnementet. Programmet lukker, når vi har fået svar.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <extracomment>button below &quot;Your answer to check 1 is not saved&quot;: closes the program</extracomment>
        <translation>Luk uden at gemme</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <extracomment>button below &quot;Your answer to check 1 is not saved&quot;: leads to the first page</extracomment>
        <translation>Gå uden at gemme</translation>
    </message>
    <message>
        <source>Stay here</source>
        <extracomment>button below &quot;Your answer to check 1 is not saved&quot;: the message goes</extracomment>
        <translation>Bliv her</translation>
    </message>
    <message>
        <source>Your answer to check %1 is not saved. It is lost if you leave now.</source>
        <extracomment>below the page, above two buttons: the user wants to close the program or to leave the case; %1: 1 or 2</extracomment>
        <translation>Dit svar på kontrol %1 er ikke gemt. Det går tabt, hvis du går nu.</translation>
    </message>
    <message>
        <source>You have a picture that is not used, and your answer to check %1 is not saved. Both are lost if you leave now.</source>
        <extracomment>the same, where the user looks at a picture for the answer</extracomment>
        <translation>Du har et billede, der ikke er brugt, og dit svar på kontrol %1 er ikke gemt. Begge dele går tabt, hvis du går nu.</translation>
    </message>
    <message>
        <source>Go to the answer</source>
        <extracomment>the same, where the answer is not shown: it is opened</extracomment>
        <translation>Gå til svaret</translation>
    </message>
</context>
<context>
    <name>MachineFolderTexts</name>
    <message>
        <source>%1 is a link. It must be the folder or file itself.</source>
        <extracomment>why settings for the whole computer are not used; %1: path of a folder or file</extracomment>
        <translation>%1 er et link. Der skal være en rigtig mappe eller fil.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <extracomment>why settings for the whole computer are not used; %1: a path</extracomment>
        <translation>%1 er ikke en mappe.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <extracomment>why settings for the whole computer are not used; %1: a path</extracomment>
        <translation>%1 er ikke en almindelig fil.</translation>
    </message>
    <message>
        <source>%1 belongs to %2. It must belong to the administrator (root).</source>
        <extracomment>why settings for the whole computer are not used; %1: path of a folder or file, %2: the name of a user</extracomment>
        <translation>%1 tilhører %2. Den skal tilhøre administratoren (root).</translation>
    </message>
    <message>
        <source>Others than the administrator (root) may write in %1.</source>
        <extracomment>why settings for the whole computer are not used; %1: path of a folder or file</extracomment>
        <translation>Andre end administratoren (root) må skrive i %1.</translation>
    </message>
    <message>
        <source>The program may not look at %1.</source>
        <extracomment>why settings for the whole computer are not used; %1: path of a folder or file</extracomment>
        <translation>Programmet må ikke læse %1.</translation>
    </message>
    <message>
        <source>The program uses nothing from there, and does not start. Ask your IT department to put it right.</source>
        <extracomment>the line below why settings for the whole computer are not used</extracomment>
        <translation>Programmet bruger intet derfra og starter ikke. Bed jeres it-afdeling om at rette det.</translation>
    </message>
    <message>
        <source>%1 belongs to %2. It must belong to Administrators, SYSTEM or TrustedInstaller.</source>
        <extracomment>why settings for the whole computer are not used; %1: path of a folder or file, %2: the name of a user; the other names are those that Windows has</extracomment>
        <translation>%1 tilhører %2. Den skal tilhøre Administratorer, SYSTEM eller TrustedInstaller.</translation>
    </message>
    <message>
        <source>Others than Administrators, SYSTEM and TrustedInstaller may write in %1.</source>
        <extracomment>why settings for the whole computer are not used; %1: path of a folder or file; the names are those that Windows has</extracomment>
        <translation>Andre end Administratorer, SYSTEM og TrustedInstaller må skrive i %1.</translation>
    </message>
</context>
<context>
    <name>MailButton</name>
    <message>
        <source>No mail was opened</source>
        <extracomment>in place of a button&apos;s text for five seconds; short; a button beside it copies the message</extracomment>
        <translation>Mailen åbnede ikke</translation>
    </message>
    <message>
        <source>Opening the mail …</source>
        <extracomment>in place of a button&apos;s text for five seconds after it was pressed; short</extracomment>
        <translation>Åbner mail …</translation>
    </message>
</context>
<context>
    <name>MainTexts</name>
    <message>
        <source>The case is at step %1.</source>
        <extracomment>on a terminal, in a walk-through that goes on; %1: number of a step, 1 to 6</extracomment>
        <translation>Sagen er ved trin %1.</translation>
    </message>
    <message>
        <source>There is no display for the window.</source>
        <extracomment>on a terminal, where the computer has no screen</extracomment>
        <translation>Programmet kan ikke vise sit vindue, for der er ingen skærm.</translation>
    </message>
</context>
<context>
    <name>MessageArea</name>
    <message>
        <source>Copy the address</source>
        <extracomment>button in the message that the browser did not open</extracomment>
        <translation>Kopiér adressen</translation>
    </message>
</context>
<context>
    <name>MessageTexts</name>
    <message>
        <source>Check 1 was approved {date}.</source>
        <extracomment>in a note for KLIK, a line among others; {date}: a date</extracomment>
        <translation>Kontrol 1 er godkendt den {date}.</translation>
    </message>
    <message>
        <source>Check 1 is not approved yet.</source>
        <extracomment>in a note for KLIK, a line among others</extracomment>
        <translation>Kontrol 1 er ikke godkendt endnu.</translation>
    </message>
    <message>
        <source>Check 2 was approved {date}.</source>
        <extracomment>in a note for KLIK, a line among others; {date}: a date</extracomment>
        <translation>Kontrol 2 er godkendt den {date}.</translation>
    </message>
    <message>
        <source>Check 2 is not approved yet.</source>
        <extracomment>in a note for KLIK, a line among others</extracomment>
        <translation>Kontrol 2 er ikke godkendt endnu.</translation>
    </message>
    <message>
        <source>This is only practice.</source>
        <extracomment>first line of a ready message, to be copied</extracomment>
        <translation>Dette er kun en øvelse.</translation>
    </message>
    <message>
        <source>This is only a test.</source>
        <extracomment>first line of a ready message, to be copied</extracomment>
        <translation>Dette er kun en test.</translation>
    </message>
    <message>
        <source>a day and a night</source>
        <extracomment>in place of {span} in &quot;It can take up to {span}.&quot;</extracomment>
        <translation>et døgn</translation>
    </message>
    <message>
        <source>Hello.</source>
        <extracomment>first line of a ready message</extracomment>
        <translation>Hej.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <extracomment>in a ready message, label before the name of a municipality</extracomment>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Debtor system</source>
        <extracomment>in a ready message, label before the name of a debtor system</extracomment>
        <translation>Debitorsystem</translation>
    </message>
    <message>
        <source>The program says</source>
        <extracomment>in a ready message, label before the heading of a problem</extracomment>
        <translation>Programmet siger</translation>
    </message>
    <message>
        <source>Error code</source>
        <extracomment>in a ready message, label before a code such as GB-17</extracomment>
        <translation>Fejlkode</translation>
    </message>
    <message>
        <source>Technical answer</source>
        <extracomment>in a ready message, label before technical words</extracomment>
        <translation>Teknisk svar</translation>
    </message>
    <message>
        <source>Will you do the task {task} in KLIK for us? You create a subscription to {phrase} for {product}. It takes about 10 minutes.</source>
        <extracomment>a ready message; {task}: its number, {phrase}: the sortiment, {product}: a debtor system</extracomment>
        <translation>Vil du løse opgaven {task} i KLIK for os? Du skal oprette et abonnement på {phrase} til {product}. Det tager cirka 10 minutter.</translation>
    </message>
    <message>
        <source>Write to me when you are done.</source>
        <extracomment>a ready message, its last sentence</extracomment>
        <translation>Skriv til mig, når du er færdig.</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>in a ready message, label before a person&apos;s user name</extracomment>
        <translation>Bruger</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>in a ready message, label before the name of a user system role; {role}</extracomment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Job function role</source>
        <extracomment>in a ready message, label before the name of a job function role</extracomment>
        <translation>Jobfunktionsrolle</translation>
    </message>
    <message>
        <source>Write to me when it is done.</source>
        <extracomment>a ready message, its last sentence</extracomment>
        <translation>Skriv til mig, når det er gjort.</translation>
    </message>
    <message>
        <source>May the old subscription to {phrase} stop? It has schema version {found}. The task {task} in KLIK says {version}.</source>
        <extracomment>a ready message; {phrase}: the sortiment, {found}: the old schema version, {task}: its number, {version}: the right one</extracomment>
        <translation>Må det gamle abonnement på {phrase} stoppe? Det har skemaversion {found}. Opgaven {task} i KLIK kræver {version}.</translation>
    </message>
    <message>
        <source>I created the subscription on {created}. It can take up to {span} before the sortiment is there.</source>
        <extracomment>a ready message; {created}: date and time, {span}: &quot;a day and a night&quot;</extracomment>
        <translation>Jeg oprettede abonnementet den {created}. Det kan tage op til {span}, før sortimentet er der.</translation>
    </message>
    <message>
        <source>Can you see {phrase} in {system}?</source>
        <extracomment>a ready message; {phrase}: the sortiment, {system}: a debtor system</extracomment>
        <translation>Kan du se {phrase} i {system}?</translation>
    </message>
    <message>
        <source>I cannot get on with the task {task} in KLIK. Can you help?</source>
        <extracomment>a ready message; {task}: its number</extracomment>
        <translation>Jeg kan ikke komme videre med opgaven {task} i KLIK. Kan I hjælpe?</translation>
    </message>
    <message>
        <source>Sortimentsguiden, the program for the task {task} in KLIK, does not work on my computer. Can you help?</source>
        <extracomment>a ready message; {task}: its number</extracomment>
        <translation>Sortimentsguiden, som jeg løser opgaven {task} i KLIK med, virker ikke på min computer. Kan I hjælpe?</translation>
    </message>
    <message>
        <source>The subscription to {phrase} has been created for {system}.</source>
        <extracomment>a ready note, to be copied into the task; {phrase}: the sortiment, {system}: a debtor system</extracomment>
        <translation>Abonnementet på {phrase} er oprettet til {system}.</translation>
    </message>
    <message>
        <source>Schema version {version}. Valid from {from}. No end date.</source>
        <extracomment>a ready note; {version}: of the schema, {from}: a date</extracomment>
        <translation>Skemaversion {version}. Gyldig fra {from}. Ingen slutdato.</translation>
    </message>
    <message>
        <source>Attached</source>
        <extracomment>in a note for KLIK, its last line; a file&apos;s name follows</extracomment>
        <translation>Vedhæftet</translation>
    </message>
    <message>
        <source>Will you create a subscription to {phrase}? ({task} in KLIK)</source>
        <extracomment>subject of a mail; {task}: its number, {phrase}: the sortiment</extracomment>
        <translation>Vil du oprette et abonnement på {phrase}? ({task} i KLIK)</translation>
    </message>
    <message>
        <source>Will you give me the role &quot;{role}&quot;? ({task} in KLIK)</source>
        <extracomment>subject of a mail; {role}: name of a role, {task}: its number</extracomment>
        <translation>Vil du give mig rollen ”{role}”? ({task} i KLIK)</translation>
    </message>
    <message>
        <source>May the old subscription of {system} stop? ({task} in KLIK)</source>
        <extracomment>subject of a mail; {system}: a debtor system, {task}: its number</extracomment>
        <translation>Må det gamle abonnement til {system} stoppe? ({task} i KLIK)</translation>
    </message>
    <message>
        <source>Can you see {phrase} in {system}? ({task} in KLIK)</source>
        <extracomment>subject of a mail; {phrase}: the sortiment, {system}: a debtor system, {task}: its number</extracomment>
        <translation>Kan du se {phrase} i {system}? ({task} i KLIK)</translation>
    </message>
    <message>
        <source>Help with {task}: error code {code}</source>
        <extracomment>subject of a mail; {task}: its number, {code}: such as GB-17</extracomment>
        <translation>Hjælp til {task}: fejlkode {code}</translation>
    </message>
    <message>
        <source>Help with Sortimentsguiden: error code {code} ({task} in KLIK)</source>
        <extracomment>subject of a mail; {code}: such as GB-17, {task}: its number</extracomment>
        <translation>Hjælp til Sortimentsguiden: fejlkode {code} ({task} i KLIK)</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <extracomment>in place of {span} in &quot;It can take up to {span}.&quot;; {hours}: a number, not 24</extracomment>
        <translation>{hours} timer</translation>
    </message>
    <message>
        <source>Will you give my user the role &quot;{role}&quot; in the classification system? I need it for the task {task} in KLIK.</source>
        <extracomment>a ready message; {task}: its number, {role}: name of the role</extracomment>
        <translation>Vil du give min bruger rollen ”{role}” i Fælleskommunalt Klassifikationssystem? Jeg skal bruge den til opgaven {task} i KLIK.</translation>
    </message>
    <message>
        <source>Can the sortiment be seen (yes or no)</source>
        <extracomment>line of a ready message that a colleague fills in; a colon follows</extracomment>
        <translation>Kan sortimentet ses (ja eller nej)</translation>
    </message>
    <message>
        <source>When did you look</source>
        <extracomment>line of a ready message that a colleague fills in; a colon follows</extracomment>
        <translation>Hvornår har du set efter</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>line of a ready message that a colleague fills in; a colon follows</extracomment>
        <translation>Dit navn</translation>
    </message>
    <message>
        <source>Your user needs the role &quot;{role}&quot; in the classification system.</source>
        <extracomment>a ready message; {role}: name of the user system role</extracomment>
        <translation>Din bruger skal have rollen ”{role}” i klassifikationssystemet.</translation>
    </message>
    <message>
        <source>Your user needs the role &quot;{role}&quot; in the classification system. It comes with a job function role such as {job}.</source>
        <extracomment>a ready message; {role}: name of the user system role, {job}: name of a job function role</extracomment>
        <translation>Din bruger skal have rollen ”{role}” i klassifikationssystemet. Den følger med en jobfunktionsrolle, fx {job}.</translation>
    </message>
    <message>
        <source>one that holds the role, such as {job}</source>
        <extracomment>in a ready message, after &quot;Job function role: &quot;; {job}: name of one</extracomment>
        <translation>en, der giver rollen, fx {job}</translation>
    </message>
    <message>
        <source>one that holds the role</source>
        <extracomment>in a ready message, after &quot;Job function role: &quot;</extracomment>
        <translation>en, der giver rollen</translation>
    </message>
    <message>
        <source>Check 2 was answered {date}, but is not settled. Read the remark in the evidence.</source>
        <extracomment>in a note for KLIK, a line among others; {date}: a date; the remark is about the answer</extracomment>
        <translation>Kontrol 2 er besvaret den {date}, men ikke afklaret. Læs bemærkningen i beviset.</translation>
    </message>
    <message>
        <source>Check 1 was answered {date}, but is not settled. Read the remark in the evidence.</source>
        <extracomment>in a note for KLIK, a line among others; {date}: a date; the remark is about the answer</extracomment>
        <translation>Kontrol 1 er besvaret den {date}, men ikke afklaret. Læs bemærkningen i beviset.</translation>
    </message>
    <message>
        <source>Check 2: The debtor system acknowledged the sortiment {date}. It is not stated that anybody has seen it there.</source>
        <extracomment>in a note for KLIK, a line among others; {date}: a date; nobody is reported to have seen it</extracomment>
        <translation>Kontrol 2: Debitorsystemet har kvitteret for sortimentet den {date}. Det er ikke oplyst, at nogen har set det dér.</translation>
    </message>
    <message>
        <source>Please answer below, and with a picture of the screen. It must show the sortiment with schema version {version} in {system}, and be without citizens.</source>
        <extracomment>a ready message; {version}: of the schema, {system}: a debtor system. The program reads the answer below it, so the translation must hold no word of doubt or denial, such as &quot;not&quot;.</extracomment>
        <translation>Svar gerne her nedenfor, og vedhæft et billede af skærmen. Det skal vise sortimentet med skemaversion {version} i {system} og være uden borgere.</translation>
    </message>
    <message>
        <source>Seen by {name}. Role: {role}.</source>
        <extracomment>in a note for KLIK, after &quot;Check 2 was approved {date}.&quot;; {name}: who has looked for the sortiment, {role}: that person&apos;s role, or that it is not stated</extracomment>
        <translation>Set af {name}. Rolle: {role}.</translation>
    </message>
    <message>
        <source>Your role</source>
        <extracomment>line of a ready message that a colleague fills in; a colon follows; the person&apos;s job or responsibility</extracomment>
        <translation>Din rolle</translation>
    </message>
    <message>
        <source>Seen by {name}.</source>
        <extracomment>in a note for KLIK, after &quot;Check 2 was approved {date}.&quot;; {name}: who has looked for the sortiment; a sentence on what is not stated of that person follows</extracomment>
        <translation>Set af {name}.</translation>
    </message>
</context>
<context>
    <name>MissingRole</name>
    <message>
        <source>Copy message to the role administrator</source>
        <extracomment>link that copies a message, below &quot;I cannot sign in&quot;</extracomment>
        <translation>Kopiér besked til rolleadministratoren</translation>
    </message>
    <message>
        <source>Write to the role administrator as a mail</source>
        <extracomment>link that opens a mail, below &quot;I cannot sign in&quot;</extracomment>
        <translation>Skriv mail til rolleadministratoren</translation>
    </message>
    <message>
        <source>You need a user with the role &quot;{role}&quot;. Ask your role administrator for it.</source>
        <extracomment>shown by the links &quot;I cannot sign in&quot; and &quot;Is the tab not there?&quot;; {role}: name of a role</extracomment>
        <translation>Du skal have en bruger med rollen ”{role}”. Bed jeres rolleadministrator om den.</translation>
    </message>
    <message>
        <source>You need a user with the role &quot;{role}&quot;. It comes with a job function role such as {job}. Ask your role administrator for it.</source>
        <extracomment>the same; {role}: name of a role, {job}: name of a job function role</extracomment>
        <translation>Du skal have en bruger med rollen ”{role}”. Den følger med en jobfunktionsrolle, fx {job}. Bed jeres rolleadministrator om den.</translation>
    </message>
</context>
<context>
    <name>NoticeWidget</name>
    <message>
        <source>Error</source>
        <extracomment>first word of a message, a line of its own, or before &quot;:&quot; and a heading</extracomment>
        <translation>Fejl</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>first word of a message, a line of its own, or before &quot;:&quot; and a heading</extracomment>
        <translation>Advarsel</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>first word of a message about something harmless, or before &quot;:&quot; and a heading</extracomment>
        <translation>Besked</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>first word of a message that something has gone well, or before &quot;:&quot; and a heading</extracomment>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <extracomment>link in a message about a field that lacks something: puts the cursor there</extracomment>
        <translation>Vis mig hvor</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>button of a message, drawn as a cross: takes the message away</extracomment>
        <translation>Luk beskeden</translation>
    </message>
</context>
<context>
    <name>OpenAgainLink</name>
    <message>
        <source>Open the page again</source>
        <extracomment>link in guided mode: opens the web page in the browser again</extracomment>
        <translation>Åbn siden igen</translation>
    </message>
</context>
<context>
    <name>OptionTexts</name>
    <message>
        <source>The program does not know &quot;%1&quot;.</source>
        <extracomment>on a terminal or in a window; %1: an option or another word</extracomment>
        <translation>Programmet kender ikke ”%1”.</translation>
    </message>
    <message>
        <source>--tjek and --gennemgang do not go together.</source>
        <extracomment>on a terminal; the options are not translated</extracomment>
        <translation>--tjek og --gennemgang kan ikke bruges sammen.</translation>
    </message>
    <message>
        <source>--fortsaet needs --gennemgang.</source>
        <extracomment>on a terminal; the options are not translated</extracomment>
        <translation>--fortsaet kan kun bruges sammen med --gennemgang.</translation>
    </message>
    <message>
        <source>%1 has no value. Write one, or leave %1 out.</source>
        <extracomment>on a terminal or in a window; %1: an option that needs a value and has none</extracomment>
        <translation>%1 mangler en værdi. Skriv en, eller udelad %1.</translation>
    </message>
    <message>
        <source>The value of %1 holds a character that cannot be seen, such as a line break. Remove it.</source>
        <extracomment>on a terminal or in a window; %1: an option; its value ends in a line break, perhaps</extracomment>
        <translation>Værdien af %1 har et usynligt tegn, fx et linjeskift. Fjern det.</translation>
    </message>
    <message>
        <source>%1 must stand without a value.</source>
        <extracomment>on a terminal or in a window; %1: an option that takes no value</extracomment>
        <translation>%1 skal stå uden en værdi.</translation>
    </message>
    <message>
        <source>%1 is there more than once. Write it once.</source>
        <extracomment>on a terminal or in a window; %1: an option</extracomment>
        <translation>%1 står der mere end én gang. Skriv det én gang.</translation>
    </message>
    <message>
        <source>The program was given %1 files or folders. It can examine only one at a time: the PDF of the evidence or its folder.</source>
        <extracomment>on a terminal or in a window; %1: a number from 2; files dropped on the program&apos;s icon</extracomment>
        <translation>Programmet fik %1 filer eller mapper. Det kan kun efterprøve én ad gangen: bevisets PDF eller dets mappe.</translation>
    </message>
    <message>
        <source>The program was given the file &quot;%1&quot; and cannot use it. It can examine evidence: a PDF or its folder. Start the program without the file to do the task.</source>
        <extracomment>on a terminal or in a window; %1: a file, such as one dropped on the program&apos;s icon</extracomment>
        <translation>Programmet fik filen ”%1” og kan ikke bruge den. Det kan efterprøve et bevis: en PDF eller dens mappe. Start programmet uden filen for at løse opgaven.</translation>
    </message>
    <message>
        <source>When the program examines evidence, it cannot do --tjek or --gennemgang at the same time.</source>
        <extracomment>on a terminal or in a window; the options are not translated</extracomment>
        <translation>Når programmet efterprøver et bevis, kan det ikke samtidig udføre --tjek eller --gennemgang.</translation>
    </message>
    <message>
        <source>The language must be da or en.</source>
        <extracomment>on a terminal; da and en are what can be written after --sprog</extracomment>
        <translation>Sproget skal være da eller en.</translation>
    </message>
    <message>
        <source>sortimentsguide [options]

Leads you through the task in KLIK.

  --miljoe ID        start in that environment
  --config FILE      list of environments
  --opgave ID        the KLIK task (%1)
  --opgaver DIR      a further folder of task files
  --sagsmappe DIR    where evidence is saved
  --data DIR         where the program keeps its cases
  --gennemgang       the program shows the whole task by itself in the practice environment
  --tjek             only look for what is wrong: without --miljoe in all environments
  --efterproev FILE  examines evidence: a PDF or its folder
  --sprog da|en      language
  --version, --help</source>
        <extracomment>answer to --help on a terminal; options as they are, in columns; %1: a task&apos;s ID</extracomment>
        <translation>sortimentsguide [valg]

Viser dig gennem opgaven i KLIK.

  --miljoe ID        start i det miljø
  --config FIL       listen over miljøer
  --opgave ID        opgaven i KLIK (%1)
  --opgaver MAPPE    endnu en mappe med opgavefiler
  --sagsmappe MAPPE  her bliver beviset gemt
  --data MAPPE       her gemmer programmet sine sager
  --gennemgang       programmet viser selv hele opgaven i øvemiljøet
  --tjek             se kun efter fejl: uden --miljoe i alle miljøer
  --efterproev FILE  efterprøv beviser: en PDF eller dens mappe
  --sprog da|en      sprog
  --version, --help</translation>
    </message>
</context>
<context>
    <name>OtherTasks</name>
    <message>
        <source>Other tasks</source>
        <extracomment>heading of a frame on the first page: further tasks in KLIK that the program knows</extracomment>
        <translation>Andre opgaver</translation>
    </message>
    <message>
        <source>There is more wrong with task files. The command sortimentsguide --tjek shows all of it.</source>
        <extracomment>below sentences about task files that cannot be used, where there are many more</extracomment>
        <translation>Der er flere fejl i opgavefiler. Kommandoen sortimentsguide --tjek viser dem alle.</translation>
    </message>
    <message>
        <source>Some files with tasks cannot be used. Show this to the person who made them.</source>
        <extracomment>on the first page, above sentences about files with tasks and what is wrong with them</extracomment>
        <translation>Nogle opgavefiler kan ikke bruges. Vis dette til den, der har lavet dem.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>We are opening your task …</source>
        <extracomment>below the page, over a moving bar, while the saved case is read</extracomment>
        <translation>Vi åbner din opgave …</translation>
    </message>
    <message>
        <source>We are getting ready for the sign-in …</source>
        <extracomment>below the page, over a moving bar, before the browser opens</extracomment>
        <translation>Vi gør klar til login …</translation>
    </message>
    <message>
        <source>Waiting for the sign-in</source>
        <extracomment>below the page, over a moving bar, while the user signs in; no ellipsis</extracomment>
        <translation>Venter på login</translation>
    </message>
    <message>
        <source>We are checking your user and your role …</source>
        <extracomment>below the page, over a moving bar, after the sign-in</extracomment>
        <translation>Vi tjekker din bruger og din rolle …</translation>
    </message>
    <message>
        <source>We are looking up %1 …</source>
        <extracomment>below the page, over a moving bar; %1: a debtor system</extracomment>
        <translation>Vi slår %1 op …</translation>
    </message>
    <message>
        <source>We are looking for the subscription …</source>
        <extracomment>below the page, over a moving bar: has the lost order been carried out?</extracomment>
        <translation>Vi ser efter, om abonnementet findes …</translation>
    </message>
    <message>
        <source>We are reading the subscription again …</source>
        <extracomment>below the page, over a moving bar: are the stored values right?</extracomment>
        <translation>Vi læser abonnementet igen …</translation>
    </message>
    <message>
        <source>We are checking whether the sortiment has arrived …</source>
        <extracomment>below the page, over a moving bar: is it in the debtor system?</extracomment>
        <translation>Vi tjekker, om sortimentet er nået frem …</translation>
    </message>
    <message>
        <source>We are saving the evidence …</source>
        <extracomment>below the page, over a moving bar, while the PDF is made</extracomment>
        <translation>Vi gemmer beviset …</translation>
    </message>
    <message>
        <source>Save and c&amp;lose</source>
        <extracomment>button below every page; its Alt letter must be unique there; closes the program</extracomment>
        <translation>Gem og l&amp;uk</translation>
    </message>
    <message>
        <source>The file could not be opened. It is called %1 and should be in the folder %2.</source>
        <extracomment>error message below the page, after &quot;Show the file&quot;; %1: its name, %2: a folder</extracomment>
        <translation>Filen kunne ikke åbnes. Den hedder %1 og skal ligge i mappen %2.</translation>
    </message>
    <message>
        <source>The mail program did not open. Copy the message instead.</source>
        <extracomment>error message below the page: a mail was to open; a button copies the message</extracomment>
        <translation>Mailprogrammet åbnede ikke. Kopiér beskeden i stedet.</translation>
    </message>
    <message>
        <source>The browser did not open. You can open the page yourself. Copy the address, and paste it into your browser.</source>
        <extracomment>error message below the page, above the button &quot;Copy the address&quot;, as in GB-14</extracomment>
        <translation>Browseren åbnede ikke. Du kan selv åbne siden. Kopiér adressen, og sæt den ind i din browser.</translation>
    </message>
</context>
<context>
    <name>PastedPage</name>
    <message>
        <source>What we read in what you pasted</source>
        <extracomment>name of a list of the five values, for screen readers</extracomment>
        <translation>Det, vi har læst i det, du indsatte</translation>
    </message>
    <message>
        <source>&amp;Paste what you see</source>
        <extracomment>button on the page for the answer to check 1: the program reads the copied text of the web page; Alt letter unique on the page</extracomment>
        <translation>Indsæt &amp;det, du ser</translation>
    </message>
    <message>
        <source>I answer myself</source>
        <extracomment>link on the page for an answer, below what the program read; no Alt letter</extracomment>
        <translation>Jeg svarer selv</translation>
    </message>
    <message>
        <source>We can compare for you. Open the subscription in the browser. Press Ctrl+A and then Ctrl+C there. Come back, and press the button.</source>
        <extracomment>on the page for the answer to check 1, above a button; keys as they stand on a keyboard</extracomment>
        <translation>Vi kan sammenligne for dig. Åbn abonnementet i browseren. Tryk på Ctrl+A og så på Ctrl+C. Kom tilbage hertil, og tryk på knappen.</translation>
    </message>
    <message>
        <source>You have not copied any text. Copy the page in the browser first.</source>
        <extracomment>after a press of &quot;Paste what you see&quot;; the user&apos;s clipboard holds no text</extracomment>
        <translation>Du har ikke kopieret nogen tekst. Kopiér først siden i browseren.</translation>
    </message>
    <message>
        <source>The text is too long for us. Mark only the subscription, and copy again.</source>
        <extracomment>after a press of &quot;Paste what you see&quot;</extracomment>
        <translation>Teksten er for lang. Markér kun abonnementet, og kopiér igen.</translation>
    </message>
    <message>
        <source>This text comes from our own program. Copy the page in the browser.</source>
        <extracomment>after a press of &quot;Paste what you see&quot;</extracomment>
        <translation>Teksten kommer fra vores eget program. Kopiér siden i browseren.</translation>
    </message>
    <message>
        <source>This is the task in KLIK. Copy the page in the classification system.</source>
        <extracomment>after a press of &quot;Paste what you see&quot;; KLIK: name of a system</extracomment>
        <translation>Det er opgaven i KLIK. Kopiér siden i klassifikationssystemet.</translation>
    </message>
    <message>
        <source>This page is for practice. Copy the page in the real classification system.</source>
        <extracomment>after a press of &quot;Paste what you see&quot;</extracomment>
        <translation>Siden er til øvelse. Kopiér siden i det rigtige klassifikationssystem.</translation>
    </message>
    <message>
        <source>We cannot find your debtor system in the text. Answer yourself below.</source>
        <extracomment>after a press of &quot;Paste what you see&quot;</extracomment>
        <translation>Vi kan ikke finde jeres debitorsystem i teksten. Svar selv herunder.</translation>
    </message>
    <message>
        <source>Your debtor system stands there with several subscriptions. Open the right one, and copy again.</source>
        <extracomment>after a press of &quot;Paste what you see&quot;</extracomment>
        <translation>Jeres debitorsystem står der med flere abonnementer. Åbn det rigtige, og kopiér igen.</translation>
    </message>
    <message>
        <source>All 5 fields are right.</source>
        <extracomment>after a press of &quot;Paste what you see&quot;; the fields follow</extracomment>
        <translation>Alle 5 felter passer.</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>beside the name of a field, where the program read no value, or more than one</extracomment>
        <translation>Ikke fundet</translation>
    </message>
    <message>
        <source>Wrong. It should be: %1</source>
        <extracomment>beside a value that is not as it should be; %1: the right value</extracomment>
        <translation>Passer ikke. Det skal være: %1</translation>
    </message>
    <message>
        <source>It should be: %1</source>
        <extracomment>beside a value that was not found; %1: the right value</extracomment>
        <translation>Det skal være: %1</translation>
    </message>
    <message>
        <source>The name is right. The UUID does not stand there.</source>
        <extracomment>beside the debtor system&apos;s name</extracomment>
        <translation>Navnet passer. UUID’et står der ikke.</translation>
    </message>
    <message>
        <source>We cannot find this in the text: {fields}. Answer yourself below.</source>
        <extracomment>after a press of &quot;Paste what you see&quot;; {fields}: their names</extracomment>
        <translation>Vi kan ikke finde dette i teksten: {fields}. Svar selv herunder.</translation>
    </message>
    <message>
        <source>Right. The UUID ends in %1</source>
        <extracomment>beside the debtor system&apos;s name; %1: four characters</extracomment>
        <translation>Passer. UUID’et slutter på %1</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>beside a value that is as it should be</extracomment>
        <translation>Passer</translation>
    </message>
    <message>
        <source>We cannot find a subscription in the text. See whether it is saved, and copy again. Or answer yourself below.</source>
        <extracomment>after a press of &quot;Paste what you see&quot;</extracomment>
        <translation>Vi kan ikke finde et abonnement i teksten. Se, om det er gemt, og kopiér igen. Eller svar selv nedenfor.</translation>
    </message>
    <message>
        <source>The text shows another system: “{system}”. Is that your subscription? Then answer below that the debtor system is wrong.</source>
        <extracomment>after a press of &quot;Paste what you see&quot;; {system}: a name on the pasted page</extracomment>
        <translation>I teksten står et andet system: ”{system}”. Er det dit abonnement? Så svar nedenfor, at debitorsystemet er forkert.</translation>
    </message>
    <message>
        <source>This page speaks of a test environment. Copy the page in the real classification system. Or answer yourself below.</source>
        <extracomment>after a press of &quot;Paste what you see&quot;</extracomment>
        <translation>Siden nævner et testmiljø. Kopiér siden i det rigtige klassifikationssystem. Eller svar selv nedenfor.</translation>
    </message>
    <message>
        <source>The page says that something is not saved. Save the subscription, and copy again. Or answer yourself below.</source>
        <extracomment>after a press of &quot;Paste what you see&quot;</extracomment>
        <translation>På siden står, at noget ikke er gemt. Gem abonnementet, og kopiér igen. Eller svar selv nedenfor.</translation>
    </message>
    <message>
        <source>Show me &amp;what to correct</source>
        <extracomment>main button of the page for the answer to check 1, where the program has read a wrong value; leads to the list of fields; Alt letter unique on the page</extracomment>
        <translation>&amp;Vis mig, hvad jeg skal rette</translation>
    </message>
    <message>
        <source>Not right: {fields}.</source>
        <extracomment>after a press of &quot;Paste what you see&quot;; {fields}: their names</extracomment>
        <translation>Passer ikke: {fields}.</translation>
    </message>
    <message>
        <source>The field should be empty (no end date).</source>
        <extracomment>beside a value that is not as it should be, or was not found: of the field &quot;Gyldig til&quot;</extracomment>
        <translation>Feltet skal stå tomt (ingen slutdato).</translation>
    </message>
    <message>
        <source>Wrong. %1</source>
        <extracomment>beside a value that is not as it should be; %1: what the field should be, a sentence</extracomment>
        <translation>Passer ikke. %1</translation>
    </message>
    <message>
        <source>All 5 fields are right. The UUID does not stand there.</source>
        <extracomment>the same, where the pasted page shows the debtor system&apos;s name alone</extracomment>
        <translation>Alle 5 felter passer. UUID’et står der ikke.</translation>
    </message>
</context>
<context>
    <name>PastedReply</name>
    <message>
        <source>I answer myself</source>
        <extracomment>link on the page for an answer, below what the program read; no Alt letter</extracomment>
        <translation>Jeg svarer selv</translation>
    </message>
    <message>
        <source>Have you got a reply in a mail? Copy all of it, and press the button. Then we quote it.</source>
        <extracomment>on the page for the answer to check 2, above a button</extracomment>
        <translation>Har du fået svar i en mail? Kopiér det hele, og tryk på knappen. Så citerer vi svaret.</translation>
    </message>
    <message>
        <source>&amp;Paste the reply</source>
        <extracomment>button on the page for the answer to check 2: the program reads the copied mail; Alt letter unique on the page</extracomment>
        <translation>&amp;Indsæt svaret</translation>
    </message>
    <message>
        <source>You have not copied any text. Copy the reply first.</source>
        <extracomment>after a press of &quot;Paste the reply&quot;; the user&apos;s clipboard holds no text</extracomment>
        <translation>Du har ikke kopieret nogen tekst. Kopiér først svaret.</translation>
    </message>
    <message>
        <source>The text is too long for us. Copy only the reply.</source>
        <extracomment>after a press of &quot;Paste the reply&quot;</extracomment>
        <translation>Teksten er for lang. Kopiér kun svaret.</translation>
    </message>
    <message>
        <source>The reply is not clear to us. Ask again, or answer yourself below.</source>
        <extracomment>after a press of &quot;Paste the reply&quot;</extracomment>
        <translation>Svaret er ikke tydeligt for os. Spørg igen, eller svar selv herunder.</translation>
    </message>
    <message>
        <source>The reply says: “%1”. We read it as: Yes, it can be seen. Is that right, then save the answer.</source>
        <extracomment>after a press of &quot;Paste the reply&quot;; %1: a colleague&apos;s own words</extracomment>
        <translation>I svaret står der: ”%1”. Vi læser det som: Ja, det kan ses. Gem svaret, hvis det passer.</translation>
    </message>
    <message>
        <source>The reply says: “%1”. We read it as: No, not yet. Is that right, then save the answer.</source>
        <extracomment>after a press of &quot;Paste the reply&quot;; %1: a colleague&apos;s own words</extracomment>
        <translation>I svaret står der: ”%1”. Vi læser det som: Nej, ikke endnu. Gem svaret, hvis det passer.</translation>
    </message>
    <message>
        <source>Time of the look: “%1”.</source>
        <extracomment>after a press of &quot;Paste the reply&quot;, a sentence of its own; %1: when a colleague has looked, in that person&apos;s own words</extracomment>
        <translation>Tidspunkt: ”%1”.</translation>
    </message>
    <message>
        <source>We find neither yes nor no in the text. Copy all of the reply, or answer yourself below.</source>
        <extracomment>after a press of &quot;Paste the reply&quot;; yes and no as in the mail</extracomment>
        <translation>Vi finder hverken ja eller nej i teksten. Kopiér hele svaret, eller svar selv herunder.</translation>
    </message>
</context>
<context>
    <name>PathTexts</name>
    <message>
        <source>The program cannot use the name %1. It is not written in UTF-8. Rename the file or folder, or choose another.</source>
        <extracomment>on a terminal or in a window; %1: a path with the bytes that are no text as �; UTF-8 is a way to store letters</extracomment>
        <translation>Programmet kan ikke bruge navnet %1. Det er ikke skrevet i UTF-8. Giv filen eller mappen et nyt navn, eller vælg en anden.</translation>
    </message>
    <message>
        <source>The program cannot use the folder in %1: %2. The name is not written in UTF-8. Choose other folders with --data and --sagsmappe.</source>
        <extracomment>on a terminal or in a window; %1: name of an environment variable, %2: a path with the bytes that are no text as �</extracomment>
        <translation>Programmet kan ikke bruge mappen i %1: %2. Navnet er ikke skrevet i UTF-8. Vælg andre mapper med --data og --sagsmappe.</translation>
    </message>
    <message>
        <source>The program does not know where %1 is. Write the whole path.</source>
        <extracomment>on a terminal or in a window; %1: a path that begins with ~ and a name</extracomment>
        <translation>Programmet ved ikke, hvor %1 er. Skriv hele stien.</translation>
    </message>
</context>
<context>
    <name>PdfEvidence</name>
    <message>
        <source>The same content as text</source>
        <extracomment>description of an attachment in a PDF reader: bevis.txt</extracomment>
        <translation>Samme indhold som tekst</translation>
    </message>
    <message>
        <source>The same content for machines</source>
        <extracomment>description of an attachment in a PDF reader: bevis.json</extracomment>
        <translation>Samme indhold til maskiner</translation>
    </message>
    <message>
        <source>The journal of the case</source>
        <extracomment>description of an attachment in a PDF reader: all events of the case</extracomment>
        <translation>Sagens journal</translation>
    </message>
    <message>
        <source>Size and SHA-256 of each file</source>
        <extracomment>description of an attachment in a PDF reader: manifest.json</extracomment>
        <translation>Størrelse og SHA-256 for hver fil</translation>
    </message>
    <message>
        <source>We wrote the PDF, but it could not be read again. So we deleted it. The computer may lack fonts. Ask your IT department.</source>
        <extracomment>GB-18, after &quot;The evidence is not in the folder {folder}.&quot;; what had been written is deleted again</extracomment>
        <translation>Vi skrev PDF’en, men den kunne ikke læses igen. Derfor har vi slettet den. Måske mangler computeren skrifttyper. Spørg jeres it-afdeling.</translation>
    </message>
    <message>
        <source>Picture in full size</source>
        <extracomment>description of an attachment in a PDF reader: a picture as it was kept, with what the program has put on it</extracomment>
        <translation>Billede i fuld størrelse</translation>
    </message>
</context>
<context>
    <name>PictureIntake</name>
    <message>
        <source>the inserted picture</source>
        <extracomment>in a list of files, where a picture without a name was pasted</extracomment>
        <translation>det indsatte billede</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>%1: names of files; %2: how many there are besides, two or more</extracomment>
        <translation>%1 og %2 andre</translation>
    </message>
    <message>
        <source>Not included: %1. %2</source>
        <extracomment>warning below the page: of several files, these could not be shown; %1: their names, %2: why, in whole sentences</extracomment>
        <translation>Ikke taget med: %1. %2</translation>
    </message>
    <message>
        <source>There is no picture to insert. Take a picture, and copy it. Then try again.</source>
        <extracomment>error message below the page, after &quot;Insert picture&quot;</extracomment>
        <translation>Der er ikke noget billede at indsætte. Tag et billede, og kopiér det. Prøv så igen.</translation>
    </message>
    <message>
        <source>Not used: %1.</source>
        <extracomment>warning below the page, after &quot;Back&quot; from the first of several pictures; %1: names of files</extracomment>
        <translation>Ikke brugt: %1.</translation>
    </message>
    <message>
        <source>The picture could not be saved. The disk may be full. Make room, and try again.</source>
        <extracomment>error message below the page, after &quot;Use the picture&quot;</extracomment>
        <translation>Billedet kunne ikke gemmes. Måske er disken fuld. Skaf plads, og prøv igen.</translation>
    </message>
    <message>
        <source>The picture is removed and will not be in the evidence. But its file could not be deleted from your computer. Another program may have it open. Close that program. We try again when you close Sortimentsguiden.</source>
        <extracomment>error message below the page, after &quot;Remove the picture&quot;</extracomment>
        <translation>Billedet er fjernet og kommer ikke med i beviset. Men filen kunne ikke slettes på din computer. Måske er den åben i et andet program. Luk det program. Vi prøver igen, når du lukker Sortimentsguiden.</translation>
    </message>
    <message>
        <source>The picture cannot be opened any more.</source>
        <extracomment>error message below the page, after &quot;Correct&quot; beside a small picture</extracomment>
        <translation>Billedet kan ikke åbnes mere.</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>Mark an area in the picture first.</source>
        <extracomment>error below the picture, after &quot;Cover the area&quot; or &quot;Cut out the area&quot;</extracomment>
        <translation>Markér først et område i billedet.</translation>
    </message>
    <message>
        <source>You have marked an area, but not covered it. Press &quot;Cover the area&quot;. Or use the picture as it is.</source>
        <extracomment>error below the picture, after &quot;Use the picture&quot;: a frame was drawn in it</extracomment>
        <translation>Du har markeret et område, men ikke dækket det. Tryk på ”Dæk området”. Eller brug billedet, som det er.</translation>
    </message>
    <message>
        <source>There is nothing left to see in the picture. Undo, or remove the picture.</source>
        <extracomment>error below the picture, after &quot;Use the picture&quot;: all of it is covered</extracomment>
        <translation>Der er ikke mere at se på billedet. Fortryd, eller fjern billedet.</translation>
    </message>
    <message>
        <source>Is picture %1 of %2 good enough?</source>
        <extracomment>heading of the page with one of several pictures; %1: its number, %2: how many there are</extracomment>
        <translation>Er billede %1 af %2 godt nok?</translation>
    </message>
    <message>
        <source>Is the picture good enough?</source>
        <extracomment>heading of the page with a picture that was just taken</extracomment>
        <translation>Er billedet godt nok?</translation>
    </message>
    <message>
        <source>&amp;Use the picture</source>
        <extracomment>main button of the page with a picture; Alt letter unique on the page</extracomment>
        <translation>&amp;Brug billedet</translation>
    </message>
    <message>
        <source>Correct the picture</source>
        <extracomment>heading of the page with a picture that belongs to the answer already</extracomment>
        <translation>Ret billedet</translation>
    </message>
    <message>
        <source>Show in full &amp;size</source>
        <extracomment>main button of the page with a picture; Alt letter unique on the page</extracomment>
        <translation>&amp;Vis i fuld størrelse</translation>
    </message>
    <message>
        <source>Full size</source>
        <extracomment>the main button &quot;Show in full size&quot;, where there is little room; no Alt letter</extracomment>
        <translation>Fuld størrelse</translation>
    </message>
    <message>
        <source>Is only a part of the picture shown? Scroll with the mouse, or with Ctrl and the arrow keys. With plus and minus you change how large it is. Mark an area with the mouse or with the arrow keys. With Shift you change its size.</source>
        <extracomment>help panel on the page with a picture; Ctrl, plus, minus and Shift are keys</extracomment>
        <translation>Vises kun en del af billedet? Rul med musen eller med Ctrl og piletasterne. Med plus og minus ændrer du, hvor stort det vises. Markér et område med musen eller piletasterne. Med Skift ændrer du størrelsen af området.</translation>
    </message>
</context>
<context>
    <name>PicturePreview</name>
    <message>
        <source>What does the picture show?</source>
        <extracomment>name of a choice, for screen readers; below the picture</extracomment>
        <translation>Hvad viser billedet?</translation>
    </message>
    <message>
        <source>The subscription in the classification system</source>
        <extracomment>choice below &quot;What does the picture show?&quot;; then the picture&apos;s caption</extracomment>
        <translation>Abonnementet i klassifikationssystemet</translation>
    </message>
    <message>
        <source>The sortiment in the debtor system</source>
        <extracomment>choice below &quot;What does the picture show?&quot;; then the picture&apos;s caption</extracomment>
        <translation>Sortimentet i debitorsystemet</translation>
    </message>
    <message>
        <source>&amp;Cover the area</source>
        <extracomment>button below the picture: paints it black; Alt letter unique on the page</extracomment>
        <translation>Dæk o&amp;mrådet</translation>
    </message>
    <message>
        <source>Cut &amp;out the area</source>
        <extracomment>button below the picture: keeps nothing but the area; Alt letter unique on the page</extracomment>
        <translation>B&amp;eskær til området</translation>
    </message>
    <message>
        <source>Un&amp;do</source>
        <extracomment>button below the picture: the last covering or cutting; Alt letter unique on the page</extracomment>
        <translation>Fortr&amp;yd</translation>
    </message>
    <message>
        <source>&amp;Remove the picture</source>
        <extracomment>button below the picture; Alt letter unique on the page</extracomment>
        <translation>Fjern bi&amp;lledet</translation>
    </message>
    <message>
        <source>Picture. %1.</source>
        <extracomment>name of the picture for screen readers; %1: what the picture shows</extracomment>
        <translation>Billede. %1.</translation>
    </message>
    <message>
        <source>Can you see the sortiment in the picture? There must be nothing about citizens in it.</source>
        <extracomment>first sentences on the page with a picture that was just taken of the debtor system</extracomment>
        <translation>Kan du se sortimentet på billedet? Der må ikke stå noget om borgere.</translation>
    </message>
    <message>
        <source>Is there something that must not be seen? Mark it with the mouse or with the arrow keys, and press &quot;Cover the area&quot;. With Shift you change the size.</source>
        <extracomment>below the picture, above four buttons; Shift is a key</extracomment>
        <translation>Er der noget, som ikke må ses? Markér det med musen eller piletasterne, og tryk på ”Dæk området”. Med Skift ændrer du størrelsen.</translation>
    </message>
    <message>
        <source>Enlar&amp;ge</source>
        <extracomment>button below the picture: shows it larger; Alt letter unique on the page</extracomment>
        <translation>F&amp;orstør</translation>
    </message>
    <message>
        <source>Redu&amp;ce</source>
        <extracomment>button below the picture: shows it smaller; Alt letter unique on the page</extracomment>
        <translation>For&amp;mindsk</translation>
    </message>
    <message>
        <source>Show in full siz&amp;e</source>
        <extracomment>button below the picture: one pixel of it on each of the screen&apos;s; Alt letter unique on the page</extracomment>
        <translation>&amp;Vis i fuld størrelse</translation>
    </message>
    <message>
        <source>Picture in full size. %1.</source>
        <extracomment>name of the picture for screen readers, where a part of it is shown; %1: what it shows</extracomment>
        <translation>Billede i fuld størrelse. %1.</translation>
    </message>
    <message>
        <source>This is the whole picture.</source>
        <extracomment>below the picture</extracomment>
        <translation>Her ser du hele billedet.</translation>
    </message>
    <message>
        <source>Shown %1 times as large. Scroll with the mouse, or with Ctrl and the arrow keys.</source>
        <extracomment>below the picture, of which a part is shown; %1: 2 or 4; Ctrl is a key</extracomment>
        <translation>Vist %1 gange så stort. Rul med musen eller med Ctrl og piletasterne.</translation>
    </message>
    <message>
        <source>Shown in full size. Scroll with the mouse, or with Ctrl and the arrow keys.</source>
        <extracomment>below the picture, of which a part is shown; Ctrl is a key</extracomment>
        <translation>Vist i fuld størrelse. Rul med musen eller med Ctrl og piletasterne.</translation>
    </message>
    <message>
        <source>C&amp;lose the large picture</source>
        <extracomment>button below the picture, where it takes all of the window&apos;s room: leads back; Alt letter unique on the page</extracomment>
        <translation>&amp;Luk det store billede</translation>
    </message>
    <message>
        <source>The picture is shown so small that you cannot read all of it. Show it in full size first, and look for anything about citizens.</source>
        <extracomment>below the picture; a button is &quot;Show in full size&quot;</extracomment>
        <translation>Billedet er vist så småt, at du ikke kan læse det hele. Vis det først i fuld størrelse, og se efter, om der står noget om borgere.</translation>
    </message>
    <message>
        <source>&amp;No, take a new one</source>
        <extracomment>button below the picture that the user has just taken: it is not good enough; Alt letter unique on the page</extracomment>
        <translation>Nej, tag et n&amp;yt</translation>
    </message>
    <message>
        <source>Does the picture show all 5 fields, with nothing cut off and nothing marked? There must be nothing about citizens in it.</source>
        <extracomment>first sentences on the page with a picture that was just taken of the web interface</extracomment>
        <translation>Viser billedet alle 5 felter, uden at noget er skåret af eller markeret? Der må ikke stå noget om borgere.</translation>
    </message>
    <message>
        <source>The picture shows only a part, or something else</source>
        <extracomment>link below the picture: shows a choice of what the picture shows</extracomment>
        <translation>Billedet viser kun en del eller noget andet</translation>
    </message>
    <message>
        <source>A part of the subscription in the classification system</source>
        <extracomment>choice below &quot;What does the picture show?&quot;; then the picture&apos;s caption</extracomment>
        <translation>En del af abonnementet i klassifikationssystemet</translation>
    </message>
    <message>
        <source>A part of the sortiment in the debtor system</source>
        <extracomment>choice below &quot;What does the picture show?&quot;; then the picture&apos;s caption</extracomment>
        <translation>En del af sortimentet i debitorsystemet</translation>
    </message>
    <message>
        <source>You can add another picture with the rest. There must be nothing about citizens in it.</source>
        <extracomment>first sentences on the page with a picture, where the user has said that it shows only a part</extracomment>
        <translation>Du kan tilføje et billede mere med resten. Der må ikke stå noget om borgere på billedet.</translation>
    </message>
    <message>
        <source>Close the picture</source>
        <extracomment>the button &quot;Close the large picture&quot;, where there is little room</extracomment>
        <translation>Luk billede</translation>
    </message>
</context>
<context>
    <name>PictureTaking</name>
    <message>
        <source>Your computer has saved the picture in a file of its own, and we could not delete it. Delete it yourself: %1</source>
        <extracomment>warning below the page, after the computer has taken a picture; %1: a file</extracomment>
        <translation>Din computer har gemt billedet i sin egen fil. Vi kunne ikke slette den. Slet den selv: %1</translation>
    </message>
    <message>
        <source>No picture was taken.</source>
        <extracomment>warning below the page: the user closed the computer&apos;s own question</extracomment>
        <translation>Der blev ikke taget et billede.</translation>
    </message>
    <message>
        <source>Your computer has no function that takes pictures for programs. Take the picture yourself, for example with the key Print Screen. Then press &quot;Insert picture&quot;.</source>
        <extracomment>error message below the page; the button&apos;s name as on it, without its Alt letter</extracomment>
        <translation>Din computer kan ikke tage billeder for programmer. Tag billedet selv, for eksempel med tasten Print Screen. Tryk så på ”Indsæt billede”.</translation>
    </message>
    <message>
        <source>We got no picture from your computer. Try again, or take it yourself with the computer&apos;s own function. Then press &quot;Insert picture&quot;.</source>
        <extracomment>error message below the page; the button&apos;s name as on it, without its Alt letter</extracomment>
        <translation>Vi fik ikke noget billede fra din computer. Prøv igen, eller tag det selv med computerens egen funktion. Tryk så på ”Indsæt billede”.</translation>
    </message>
</context>
<context>
    <name>PictureWays</name>
    <message>
        <source>&amp;Insert picture</source>
        <extracomment>button: takes the picture that was copied; Alt letter unique on the page</extracomment>
        <translation>&amp;Indsæt billede</translation>
    </message>
    <message>
        <source>I answer without a picture</source>
        <extracomment>box to tick, below the buttons for pictures</extracomment>
        <translation>Jeg svarer uden billede</translation>
    </message>
    <message>
        <source>Attach fi&amp;le</source>
        <extracomment>button: opens a window for choosing a file; Alt letter unique on the page</extracomment>
        <translation>V&amp;edhæft fil</translation>
    </message>
    <message>
        <source>Take picture of the screen</source>
        <extracomment>button, where the computer has one screen; no Alt letter</extracomment>
        <translation>Tag billede af skærmen</translation>
    </message>
    <message>
        <source>Take picture of screen %1 (%2 x %3)</source>
        <extracomment>%1: number of the screen, %2 and %3: its width and height</extracomment>
        <translation>Tag billede af skærm %1 (%2 × %3)</translation>
    </message>
    <message>
        <source>Wait 5 seconds before the picture is taken</source>
        <extracomment>box to tick, below the button that takes a picture of the screen</extracomment>
        <translation>Vent 5 sekunder, før billedet bliver taget</translation>
    </message>
    <message>
        <source>Choose in the computer&apos;s own window what the picture shows.</source>
        <extracomment>above a button &quot;Stop&quot;, while the computer shows a window of its own</extracomment>
        <translation>Vælg i computerens eget vindue, hvad billedet skal vise.</translation>
    </message>
    <message numerus="yes">
        <source>The picture is taken in %n second(s). Get the screen ready.</source>
        <extracomment>above a button &quot;Stop&quot;; counts down to 1</extracomment>
        <translation>
            <numerusform>Billedet bliver taget om %n sekund. Gør skærmen klar.</numerusform>
            <numerusform>Billedet bliver taget om %n sekunder. Gør skærmen klar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>button beside the countdown of a picture, or while the computer asks about it</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop. %1</source>
        <extracomment>name of the button &quot;Stop&quot; for screen readers; %1: what is going on, in a sentence</extracomment>
        <translation>Stop. %1</translation>
    </message>
    <message>
        <source>First click an empty place in the browser, so that the marking goes away.</source>
        <extracomment>above the button that takes a picture of the screen, where the user has marked the page in the browser, so that its text is shown on another ground</extracomment>
        <translation>Klik først et tomt sted i browseren, så markeringen forsvinder.</translation>
    </message>
    <message>
        <source>Your computer asks what the picture is to show: the screen, a window or a part of the screen. You see the picture before it is used.</source>
        <extracomment>shown by the link &quot;What happens when a picture is taken?&quot;</extracomment>
        <translation>Din computer spørger, hvad billedet skal vise: skærmen, et vindue eller en del af skærmen. Du ser billedet, før det bliver brugt.</translation>
    </message>
    <message>
        <source>A picture, if you have one</source>
        <extracomment>subheading above the buttons for pictures, for an answer that needs none</extracomment>
        <translation>Et billede, hvis du har et</translation>
    </message>
    <message>
        <source>What happens when a picture is taken?</source>
        <extracomment>link below the button that takes a picture of the screen; shows advice</extracomment>
        <translation>Hvad sker der, når billedet bliver taget?</translation>
    </message>
    <message>
        <source>Use the picture of your last answer</source>
        <extracomment>button: the user corrects an answer, and uses the picture that came with it for the new one; no Alt letter</extracomment>
        <translation>Brug billedet fra dit forrige svar</translation>
    </message>
    <message>
        <source>None of your pictures shows all that is asked for. Add another one, or save the answer as it is.</source>
        <extracomment>below the pictures of an answer, where the user has said of each that it shows only a part, or something else</extracomment>
        <translation>Ingen af dine billeder viser det hele. Tilføj et mere, eller gem svaret, som det er.</translation>
    </message>
    <message>
        <source>Add a picture, or answer without one.</source>
        <extracomment>error message in the place of the subheading above the buttons, as short as that; the box to tick is &quot;I answer without a picture&quot;</extracomment>
        <translation>Tilføj et billede, eller svar uden.</translation>
    </message>
    <message>
        <source>Take it with the key Print Screen, for example, and press &quot;Insert picture&quot;.</source>
        <extracomment>above the buttons for pictures, where the program may not take one, after what it has to show; Print Screen: a key, &quot;Insert picture&quot;: one of the buttons</extracomment>
        <translation>Tag det for eksempel med tasten Print Screen, og tryk på ”Indsæt billede”.</translation>
    </message>
    <message>
        <source>The program hides for a moment. You see the picture before it is used, and you can cut out the part that is needed.</source>
        <extracomment>shown by the link &quot;What happens when a picture is taken?&quot;; &quot;hides&quot;: its own window</extracomment>
        <translation>Vi skjuler vinduet et øjeblik. Du ser billedet, før det bliver brugt, og du kan skære det ud, der skal med.</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>The file cannot be opened. Choose another one.</source>
        <extracomment>error message below the page, after a picture was chosen</extracomment>
        <translation>Filen kan ikke åbnes. Vælg en anden.</translation>
    </message>
    <message>
        <source>The picture takes up more than 20 MB. Save it in a smaller size, and try again.</source>
        <extracomment>error message below the page, after a picture was chosen</extracomment>
        <translation>Billedet fylder mere end 20 MB. Gem det i en mindre størrelse, og prøv igen.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown. Save it in a smaller size, and try again.</source>
        <extracomment>error message below the page: it has too many pixels</extracomment>
        <translation>Billedet er for stort til at blive vist. Gem det i en mindre størrelse, og prøv igen.</translation>
    </message>
    <message>
        <source>The picture is a HEIC file. The program cannot show those. Save it as JPEG or PNG, and try again.</source>
        <extracomment>error message below the page; HEIC is how some telephones save pictures</extracomment>
        <translation>Billedet er en HEIC-fil. Dem kan programmet ikke vise. Gem det som JPEG eller PNG, og prøv igen.</translation>
    </message>
    <message>
        <source>There is no picture that the program can show. Use a picture of the kind PNG or JPEG.</source>
        <extracomment>error message below the page: what was pasted or chosen is no picture</extracomment>
        <translation>Der er ikke noget billede, som programmet kan vise. Brug et billede af typen PNG eller JPEG.</translation>
    </message>
    <message>
        <source>The picture is damaged. Take it again, or choose another one.</source>
        <extracomment>error message below the page, after a picture was chosen or taken</extracomment>
        <translation>Billedet er beskadiget. Tag det igen, eller vælg et andet.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Before the endings of the files, as in &quot;Pictures (*.png)&quot;</extracomment>
        <translation>Billeder</translation>
    </message>
    <message>
        <source>Your computer did not let the program take a picture. Take it with the computer&apos;s own function. Then press &quot;Insert picture&quot;.</source>
        <extracomment>error message below the page; the button&apos;s name as on it, without its Alt letter</extracomment>
        <translation>Din computer tillod ikke, at programmet tog et billede. Tag det selv med den funktion, din computer har. Tryk så på ”Indsæt billede”.</translation>
    </message>
    <message>
        <source>Nothing can be seen in the picture. Take it again, or choose another one.</source>
        <extracomment>error message below the page: all of it is transparent, or it has one colour only</extracomment>
        <translation>Der er ikke noget at se på billedet. Tag det igen, eller vælg et andet.</translation>
    </message>
    <message>
        <source>The picture is not a file on your computer. Save it on the computer, and try again.</source>
        <extracomment>error message below the page: an address on the web was dropped or pasted</extracomment>
        <translation>Billedet er ikke en fil på din computer. Gem det på computeren, og prøv igen.</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <extracomment>title of the computer&apos;s own window for choosing files</extracomment>
        <translation>Vælg billeder</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Here you see what has happened and what you can do. The filled button is the one that usually leads on.</source>
        <extracomment>help panel on the page of a problem</extracomment>
        <translation>Her ser du, hvad der er sket, og hvad du kan gøre. Den fyldte knap er den, der plejer at føre videre.</translation>
    </message>
</context>
<context>
    <name>ProblemView</name>
    <message>
        <source>What has happened?</source>
        <extracomment>subheading in a problem, the first of three</extracomment>
        <translation>Hvad er der sket?</translation>
    </message>
    <message>
        <source>What does it mean?</source>
        <extracomment>subheading in a problem, the second of three</extracomment>
        <translation>Hvad betyder det?</translation>
    </message>
    <message>
        <source>What can you do?</source>
        <extracomment>subheading in a problem, the last of three</extracomment>
        <translation>Hvad kan du gøre?</translation>
    </message>
    <message>
        <source>Copy the technical answer</source>
        <extracomment>button below the technical answer</extracomment>
        <translation>Kopiér det tekniske svar</translation>
    </message>
    <message>
        <source>Show the technical answer</source>
        <extracomment>link that shows the technical answer</extracomment>
        <translation>Vis det tekniske svar</translation>
    </message>
    <message>
        <source>Write to the role administrator as a mail</source>
        <extracomment>name for screen readers of the link &quot;Write a mail&quot;, beside a button that copies the message</extracomment>
        <translation>Skriv mail til rolleadministratoren</translation>
    </message>
    <message>
        <source>Write to the person responsible as a mail</source>
        <extracomment>name for screen readers of the link &quot;Write a mail&quot;, beside a button that copies the message</extracomment>
        <translation>Skriv mail til den systemansvarlige</translation>
    </message>
    <message>
        <source>Write to KOMBIT as a mail</source>
        <extracomment>name for screen readers of the link &quot;Write a mail&quot;, beside a button that copies the message</extracomment>
        <translation>Skriv mail til KOMBIT</translation>
    </message>
    <message>
        <source>Write to the IT department as a mail</source>
        <extracomment>name for screen readers of the link &quot;Write a mail&quot;, beside a button that copies the message</extracomment>
        <translation>Skriv mail til it-afdelingen</translation>
    </message>
    <message>
        <source>Is the program closed on {computer}? If it is open there, it can save nothing more.</source>
        <extracomment>question before a task is taken over; {computer}: name of a computer, &quot;it&quot; is the program</extracomment>
        <translation>Er programmet lukket på {computer}? Er det åbent dér, kan det ikke gemme mere, når du tager opgaven over.</translation>
    </message>
    <message>
        <source>Yes, take over the task</source>
        <extracomment>button below the question whether the program is closed on another computer</extracomment>
        <translation>Ja, tag opgaven over</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>link beside the button that opens the browser; copies the web address</extracomment>
        <translation>Kopiér adressen</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <extracomment>link that opens a mail, beside a button that names the person and copies the message</extracomment>
        <translation>Skriv mail</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>Try a&amp;gain</source>
        <extracomment>button of a problem; Alt letter unique on every page</extracomment>
        <translation>&amp;Prøv igen</translation>
    </message>
    <message>
        <source>S&amp;ign in in the browser</source>
        <extracomment>button of a problem, where the sign-in was not finished; Alt letter unique on the page</extracomment>
        <translation>&amp;Log ind i browseren</translation>
    </message>
    <message>
        <source>S&amp;ign in again</source>
        <extracomment>button of a problem; Alt letter unique on the page</extracomment>
        <translation>&amp;Log ind igen</translation>
    </message>
    <message>
        <source>S&amp;ign in for another municipality</source>
        <extracomment>button of a problem: sign in as a user of that municipality; Alt letter unique</extracomment>
        <translation>&amp;Log ind for en anden kommune</translation>
    </message>
    <message>
        <source>&amp;Choose {system}</source>
        <extracomment>button of a problem; {system}: the user&apos;s own debtor system; Alt letter unique</extracomment>
        <translation>V&amp;ælg {system}</translation>
    </message>
    <message>
        <source>Choose another system</source>
        <extracomment>button of a problem: back to the list of debtor systems; no Alt letter</extracomment>
        <translation>Vælg et andet system</translation>
    </message>
    <message>
        <source>&amp;Continue to the result</source>
        <extracomment>button of a problem: to the page with the two checks; Alt letter unique on the page</extracomment>
        <translation>&amp;Fortsæt til resultatet</translation>
    </message>
    <message>
        <source>&amp;Continue, and create a new one</source>
        <extracomment>button of a problem; &quot;one&quot; is a subscription; Alt letter unique on the page</extracomment>
        <translation>&amp;Fortsæt, og opret nyt</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <extracomment>button of a problem: ask the service again; Alt letter unique on the page</extracomment>
        <translation>T&amp;jek igen</translation>
    </message>
    <message>
        <source>&amp;See whether it exists</source>
        <extracomment>button of a problem; &quot;it&quot; is the subscription; Alt letter unique on the page</extracomment>
        <translation>Se efter, om det fi&amp;ndes</translation>
    </message>
    <message>
        <source>Create &amp;subscription</source>
        <extracomment>button of a problem: send the order; Alt letter unique on the page</extracomment>
        <translation>&amp;Opret abonnement</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>button of a problem; Alt letter unique on the page</extracomment>
        <translation>&amp;Fortsæt</translation>
    </message>
    <message>
        <source>Start over</source>
        <extracomment>button of a problem: a new case; no Alt letter</extracomment>
        <translation>Begynd forfra</translation>
    </message>
    <message>
        <source>&amp;Open the classification system</source>
        <extracomment>button of a problem: opens the browser; Alt letter unique on the page</extracomment>
        <translation>&amp;Åbn klassifikationssystemet</translation>
    </message>
    <message>
        <source>Save the &amp;evidence now</source>
        <extracomment>button of a problem; Alt letter unique on the page</extracomment>
        <translation>&amp;Gem bevis nu</translation>
    </message>
    <message>
        <source>&amp;Copy message to the role administrator</source>
        <extracomment>button of a problem; Alt letter unique on the page</extracomment>
        <translation>&amp;Kopiér besked til rolleadministratoren</translation>
    </message>
    <message>
        <source>&amp;Copy message to the person responsible for the system</source>
        <extracomment>button of a problem; the person looks after the debtor system; Alt letter unique</extracomment>
        <translation>&amp;Kopiér besked til den systemansvarlige</translation>
    </message>
    <message>
        <source>Copy message to {contact}</source>
        <extracomment>button of a problem, beside another copy button; {contact}: an e-mail address</extracomment>
        <translation>Kopiér besked til {contact}</translation>
    </message>
    <message>
        <source>&amp;Copy message to the IT department</source>
        <extracomment>button of a problem; Alt letter unique on the page</extracomment>
        <translation>&amp;Kopiér besked til it-afdelingen</translation>
    </message>
    <message>
        <source>See the {count} municipalities</source>
        <extracomment>link that shows a list; {count}: of municipalities</extracomment>
        <translation>Se de {count} kommuner</translation>
    </message>
    <message>
        <source>&amp;Choose folder</source>
        <extracomment>button of a problem: where evidence is saved; Alt letter unique on the page</extracomment>
        <translation>V&amp;ælg mappe</translation>
    </message>
    <message>
        <source>Save and c&amp;lose</source>
        <extracomment>button of a problem; Alt letter unique on the page</extracomment>
        <translation>Gem og l&amp;uk</translation>
    </message>
    <message>
        <source>Error code %1. State it if you ask for help.</source>
        <extracomment>%1: code such as GB-01</extracomment>
        <translation>Fejlkode %1. Oplys den, hvis du beder om hjælp.</translation>
    </message>
    <message>
        <source>You are signed in as {user}, {municipality}.</source>
        <extracomment>notice below the page; {user}: a person, {municipality}: where the user works</extracomment>
        <translation>Du er logget ind som {user}, {municipality}.</translation>
    </message>
    <message>
        <source>The subscription was created. You need not do it again.</source>
        <extracomment>notice below the page, after the answer to the order was lost</extracomment>
        <translation>Abonnementet blev oprettet. Du skal ikke gøre det igen.</translation>
    </message>
    <message>
        <source>The subscription was not created. You can safely try again.</source>
        <extracomment>notice below the page, after the answer to the order was lost</extracomment>
        <translation>Abonnementet blev ikke oprettet. Du kan trygt prøve igen.</translation>
    </message>
    <message>
        <source>Checked at {time}. The sortiment cannot be seen yet. That is normal.</source>
        <extracomment>notice below the page; {time}: time of day</extracomment>
        <translation>Tjekket kl. {time}. Sortimentet kan ikke ses endnu. Det er normalt.</translation>
    </message>
    <message>
        <source>The sortiment can now be seen in the debtor system.</source>
        <extracomment>notice below the page, with a green mark</extracomment>
        <translation>Sortimentet kan nu ses i debitorsystemet.</translation>
    </message>
    <message>
        <source>The evidence is saved. The file is called {file}.</source>
        <extracomment>notice below the page; {file}: name of the PDF</extracomment>
        <translation>Beviset er gemt. Filen hedder {file}.</translation>
    </message>
    <message>
        <source>You are signed out. Your choices are saved.</source>
        <extracomment>notice below the page, after &quot;Sign out&quot; was pressed</extracomment>
        <translation>Du er logget ud. Dine valg er gemt.</translation>
    </message>
    <message>
        <source>&amp;Copy the short text</source>
        <extracomment>button of a problem: a note for KLIK; Alt letter unique on the page</extracomment>
        <translation>&amp;Kopiér den korte tekst</translation>
    </message>
    <message>
        <source>&amp;Begin again</source>
        <extracomment>button of a problem, where saved work cannot be read; Alt letter unique on the page</extracomment>
        <translation>&amp;Begynd forfra</translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <extracomment>button of a problem: a message to the task&apos;s contact; Alt letter unique on the page</extracomment>
        <translation>&amp;Kopiér besked</translation>
    </message>
    <message>
        <source>C&amp;lose the program</source>
        <extracomment>button of a problem, where there is nothing to save; Alt letter unique on the page</extracomment>
        <translation>L&amp;uk programmet</translation>
    </message>
    <message>
        <source>Code %1. State it if you ask for help.</source>
        <extracomment>%1: code such as GB-05A; of a page about something harmless</extracomment>
        <translation>Kode %1. Oplys den, hvis du beder om hjælp.</translation>
    </message>
    <message>
        <source>Si&amp;gn in, and check again</source>
        <extracomment>button of a problem, where the user is signed out; Alt letter unique on the page</extracomment>
        <translation>&amp;Log ind, og tjek igen</translation>
    </message>
    <message>
        <source>&amp;Sign in, and see whether it exists</source>
        <extracomment>button of a problem, where the user is signed out: does the subscription exist?</extracomment>
        <translation>&amp;Log ind, og se efter, om det findes</translation>
    </message>
    <message>
        <source>Sign in, and &amp;continue to the result</source>
        <extracomment>button of a problem, where the user is signed out; Alt letter unique on the page</extracomment>
        <translation>Log ind, og &amp;fortsæt til resultatet</translation>
    </message>
    <message>
        <source>It is taking longer than usual. We are still waiting for an answer.</source>
        <extracomment>notice below the page, when an order has been on its way for half a minute</extracomment>
        <translation>Det tager længere tid, end det plejer. Vi venter stadig på svar.</translation>
    </message>
    <message>
        <source>The system points at the field {field}.</source>
        <extracomment>on the page of a problem; {field}: name of a field such as &quot;Valid to&quot;</extracomment>
        <translation>Systemet peger på feltet {field}.</translation>
    </message>
    <message>
        <source>The sign-in system answered: &quot;{words}&quot;</source>
        <extracomment>on the page of a problem; {words}: a quotation, what the sign-in system answered</extracomment>
        <translation>Loginsystemet svarede: ”{words}”</translation>
    </message>
    <message>
        <source>The system answered: &quot;{words}&quot;</source>
        <extracomment>on the page of a problem; {words}: a quotation, what the classification system answered</extracomment>
        <translation>Systemet svarede: ”{words}”</translation>
    </message>
    <message>
        <source>The system answered: &quot;{words}&quot; (field: {field})</source>
        <extracomment>on the page of a problem; {words}: a quotation, what the classification system answered; {field}: name of a field such as &quot;Valid to&quot;</extracomment>
        <translation>Systemet svarede: ”{words}” (felt: {field})</translation>
    </message>
    <message>
        <source>Take over the task here</source>
        <extracomment>link that shows a question; the task is locked by another computer</extracomment>
        <translation>Tag opgaven over her</translation>
    </message>
    <message>
        <source>Go on here all the same</source>
        <extracomment>button of a problem: begin a second task for the same; no Alt letter</extracomment>
        <translation>Fortsæt her alligevel</translation>
    </message>
    <message>
        <source>&amp;Go to the other task</source>
        <extracomment>button of a problem; Alt letter unique on the page</extracomment>
        <translation>Gå til &amp;den anden opgave</translation>
    </message>
    <message>
        <source>Welcome back. Your picture is saved. Give the rest of the answer again.</source>
        <extracomment>notice below the page of an answer, after a case was taken up again; the user has brought a picture, and not saved the answer</extracomment>
        <translation>Velkommen tilbage. Dit billede er gemt. Giv resten af svaret igen.</translation>
    </message>
    <message>
        <source>The evidence is already saved. The file is called {file}.</source>
        <extracomment>notice, after a press of &quot;Save evidence&quot; where nothing has changed; {file}: name of the PDF</extracomment>
        <translation>Beviset er gemt i forvejen. Filen hedder {file}.</translation>
    </message>
    <message>
        <source>Welcome back. All that you have saved is here.</source>
        <extracomment>notice below the page, after a case was taken up again; an answer is saved by the user, and fields that are half filled in in the browser are not</extracomment>
        <translation>Velkommen tilbage. Alt, du har gemt, er her.</translation>
    </message>
    <message>
        <source>Are the fields in the browser empty? Press &quot;Begin anew&quot; at the first point.</source>
        <extracomment>notice below the list of fields, after a case was taken up again; short, for large text leaves it little room; in quotes: the link at a point that is done</extracomment>
        <translation>Er felterne i browseren tomme? Tryk på ”Begynd forfra” ved det første punkt.</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <extracomment>button of a problem: the address of the page that did not open; Alt letter unique on the page</extracomment>
        <translation>&amp;Kopiér adressen</translation>
    </message>
</context>
<context>
    <name>ProgramCheckTexts</name>
    <message>
        <source>The program: %1 can be used.</source>
        <extracomment>a line of the check of the computer; %1: the path of a file</extracomment>
        <translation>Programmet: %1 kan bruges.</translation>
    </message>
    <message>
        <source>The program: %1 is missing or damaged.</source>
        <extracomment>a line of the check of the computer; %1: the path of a file</extracomment>
        <translation>Programmet: %1 mangler eller er beskadiget.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <extracomment>advice after &quot;The program: %1 is missing or damaged.&quot;; for an IT department</extracomment>
        <translation>Installer programmet igen.</translation>
    </message>
</context>
<context>
    <name>ProxyWords</name>
    <message>
        <source>Proxy: %1 is set, but it is not used. The program cannot use a proxy whose address begins with https://. Write http:// instead, if the proxy allows it.</source>
        <extracomment>line of the connection check, after &quot;not checked&quot;; %1: name of a variable</extracomment>
        <translation>Proxy: %1 er sat, men bliver ikke brugt. Programmet kan ikke bruge en proxy, hvis adresse begynder med https://. Skriv http:// i stedet, hvis proxyen kan det.</translation>
    </message>
    <message>
        <source>Proxy: %1 is set, but it is not used. The program does not know that kind of proxy. Use http:// or socks5://.</source>
        <extracomment>line of the connection check, after &quot;not checked&quot;; %1: name of a variable</extracomment>
        <translation>Proxy: %1 er sat, men bliver ikke brugt. Programmet kender ikke den slags proxy. Brug http:// eller socks5://.</translation>
    </message>
    <message>
        <source>Proxy: %1 is set, but it is not used. Its address cannot be read. Write it as http://proxy.example.dk:8080.</source>
        <extracomment>line of the connection check, after &quot;not checked&quot;; %1: name of a variable</extracomment>
        <translation>Proxy: %1 er sat, men bliver ikke brugt. Adressen kan ikke læses. Skriv den som http://proxy.example.dk:8080.</translation>
    </message>
    <message>
        <source>Proxy: %1 is set, but it is not used. %2 comes first.</source>
        <extracomment>line of the connection check, after &quot;not checked&quot;; %1, %2: names of variables</extracomment>
        <translation>Proxy: %1 er sat, men bliver ikke brugt. %2 går forud.</translation>
    </message>
    <message>
        <source>Proxy: %1 is set, but it is not used. The settings of the computer decide.</source>
        <extracomment>line of the connection check, after &quot;not checked&quot;; %1: name of a variable</extracomment>
        <translation>Proxy: %1 er sat, men bliver ikke brugt. Her gælder computerens indstillinger.</translation>
    </message>
    <message>
        <source>Proxy: none is used for %1.</source>
        <extracomment>%1: a host</extracomment>
        <translation>Proxy: Der bruges ingen til %1.</translation>
    </message>
    <message>
        <source>Proxy: none is used for %1. The variable %2 says so.</source>
        <extracomment>%1: a host, %2: name of a variable</extracomment>
        <translation>Proxy: Der bruges ingen til %1. Det står i variablen %2.</translation>
    </message>
    <message>
        <source>Proxy: the computer names %1 for %2.</source>
        <extracomment>%1: a proxy, %2: a host</extracomment>
        <translation>Proxy: Computeren bruger %1 til %2.</translation>
    </message>
    <message>
        <source>Proxy: %1 is used for %2. The variable %3 says so.</source>
        <extracomment>%1: a proxy, %2: a host, %3: name of a variable</extracomment>
        <translation>Proxy: %1 bruges til %2. Det står i variablen %3.</translation>
    </message>
    <message>
        <source>Proxy: the name of %1 is not known.</source>
        <extracomment>%1: a proxy</extracomment>
        <translation>Proxy: Navnet på %1 er ukendt.</translation>
    </message>
    <message>
        <source>See whether the name is right, and whether the computer has a network.</source>
        <extracomment>advice after &quot;Proxy: the name of %1 is not known.&quot;; for an IT department</extracomment>
        <translation>Se, om navnet er rigtigt, og om computeren har et netværk.</translation>
    </message>
    <message>
        <source>Proxy: there is nobody to answer at %1.</source>
        <extracomment>%1: a proxy</extracomment>
        <translation>Proxy: %1 afviser forbindelsen. Der er ikke noget program, der svarer.</translation>
    </message>
    <message>
        <source>See whether the proxy runs, and whether the port is right.</source>
        <extracomment>advice after &quot;Proxy: there is nobody to answer at %1.&quot;; for an IT department</extracomment>
        <translation>Se, om proxyen kører, og om porten er rigtig.</translation>
    </message>
    <message>
        <source>Proxy: %1 does not answer.</source>
        <extracomment>%1: a proxy</extracomment>
        <translation>Proxy: %1 svarer ikke.</translation>
    </message>
    <message>
        <source>See whether the proxy runs, and whether a firewall is in the way.</source>
        <extracomment>advice after &quot;Proxy: %1 does not answer.&quot;; for an IT department</extracomment>
        <translation>Se, om proxyen kører, og om en firewall spærrer.</translation>
    </message>
    <message>
        <source>Proxy: %1 wants a sign-in (407) before it lets us through to %2.</source>
        <extracomment>%1: a proxy, %2: a host</extracomment>
        <translation>Proxy: %1 kræver login (407), før vi kan nå %2.</translation>
    </message>
    <message>
        <source>Let the program through to the address without a sign-in.</source>
        <extracomment>advice after &quot;Proxy: %1 wants a sign-in (407) ...&quot;; for an IT department</extracomment>
        <translation>Lad programmet nå adressen uden login.</translation>
    </message>
    <message>
        <source>Proxy: %1 does not let us through to %2.</source>
        <extracomment>%1: a proxy, %2: a host</extracomment>
        <translation>Proxy: %1 spærrer for %2.</translation>
    </message>
    <message>
        <source>Open the proxy for the address.</source>
        <extracomment>advice after &quot;Proxy: %1 does not let us through to %2.&quot;; for an IT department</extracomment>
        <translation>Åbn for adressen i proxyen.</translation>
    </message>
</context>
<context>
    <name>RebuiltFindings</name>
    <message>
        <source>In bevis.json, this does not follow from the journal: {words}</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; bevis.json is a file; {words}: names in it</extracomment>
        <translation>I bevis.json følger dette ikke af journalen: {words}</translation>
    </message>
    <message>
        <source>bevis.json and bevis.txt follow from the journal.</source>
        <extracomment>--efterproev, sentence after &quot;Holds:&quot;; two files</extracomment>
        <translation>bevis.json og bevis.txt følger af journalen.</translation>
    </message>
    <message>
        <source>bevis.json says that it is of an earlier form, but has what came later.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; bevis.json is a file</extracomment>
        <translation>bevis.json angiver en tidligere udgave, men har noget, der kom senere.</translation>
    </message>
    <message>
        <source>bevis.json follows from the journal.</source>
        <extracomment>--efterproev, sentence after &quot;Holds:&quot;; a file</extracomment>
        <translation>bevis.json følger af journalen.</translation>
    </message>
    <message>
        <source>It has not been examined whether each sentence in bevis.json and bevis.txt follows from the journal. According to bevis.json, another version of the program wrote them, or in another language.</source>
        <extracomment>--efterproev, sentence after &quot;Note:&quot;; another version of the program may use other words for the same</extracomment>
        <translation>Det er ikke undersøgt, om hver sætning i bevis.json og bevis.txt følger af journalen. Ifølge bevis.json har en anden version af programmet skrevet dem, eller på et andet sprog.</translation>
    </message>
    <message>
        <source>bevis.txt does not say what follows from the journal and bevis.json.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; bevis.txt is a file</extracomment>
        <translation>bevis.txt siger ikke det, der følger af journalen og bevis.json.</translation>
    </message>
    <message>
        <source>The journal has an event that this version of the program does not know.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;</extracomment>
        <translation>Journalen har en hændelse, som denne version af programmet ikke kender.</translation>
    </message>
    <message>
        <source>bevis.json is about another task than the journal.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; two files</extracomment>
        <translation>bevis.json handler om en anden opgave end journalen.</translation>
    </message>
    <message>
        <source>The journal is not written as follows from its data.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; what happened, for people, and the data of the same event</extracomment>
        <translation>Journalen er ikke skrevet, som det følger af dens data.</translation>
    </message>
</context>
<context>
    <name>RemarkTexts</name>
    <message>
        <source>What you pasted says that something is not saved.</source>
        <extracomment>below check 1, where the user has answered otherwise; something in the web interface</extracomment>
        <translation>I det, du satte ind, står, at noget ikke er gemt.</translation>
    </message>
    <message>
        <source>What you pasted says otherwise than your answer: {detail}.</source>
        <extracomment>below check 1, where the user has answered otherwise; {detail}: a system&apos;s name or names of fields</extracomment>
        <translation>Det, du satte ind, siger noget andet end dit svar: {detail}.</translation>
    </message>
</context>
<context>
    <name>ReminderTexts</name>
    <message>
        <source>Reminder</source>
        <extracomment>Name of a file, without special characters: &quot;Paamindelse&quot;</extracomment>
        <translation>Paamindelse</translation>
    </message>
    <message>
        <source>{task}: check 2 for {system}</source>
        <extracomment>title of an entry in a calendar; {task}: its number, {system}: a debtor system</extracomment>
        <translation>{task}: Kontrol 2 for {system}</translation>
    </message>
    <message>
        <source>Practice, {task}: check 2 for {system}</source>
        <extracomment>title of an entry in a calendar, in practice; {task}: its number, {system}: a debtor system</extracomment>
        <translation>Øvelse, {task}: Kontrol 2 for {system}</translation>
    </message>
    <message>
        <source>This is only practice.</source>
        <extracomment>first line of an entry in a calendar, in practice</extracomment>
        <translation>Dette er kun en øvelse.</translation>
    </message>
    <message>
        <source>See whether {phrase} is in {system} ({municipality}).</source>
        <extracomment>text of an entry in a calendar; {phrase}: the sortiment as it stands in a sentence, {municipality}: its name, {system}: a debtor system</extracomment>
        <translation>Se efter, om {phrase} er i {system} ({municipality}).</translation>
    </message>
    <message>
        <source>Then open Sortimentsguiden again, and answer check 2.</source>
        <extracomment>text of an entry in a calendar, its last line</extracomment>
        <translation>Åbn så Sortimentsguiden igen, og svar på kontrol 2.</translation>
    </message>
    <message>
        <source>It should be visible no later than {due}.</source>
        <extracomment>text of an entry in a calendar; {due}: weekday, date and time</extracomment>
        <translation>Det bør kunne ses senest {due}.</translation>
    </message>
</context>
<context>
    <name>ReportPictures</name>
    <message>
        <source>1 of 2</source>
        <extracomment>evidence, above the first half of a very wide picture; TextAgreement knows it</extracomment>
        <translation>1 af 2</translation>
    </message>
    <message>
        <source>2 of 2</source>
        <extracomment>evidence, above the second half of a very wide picture; TextAgreement knows it</extracomment>
        <translation>2 af 2</translation>
    </message>
</context>
<context>
    <name>ReportTexts</name>
    <message>
        <source>Examination of %1</source>
        <extracomment>heading of a window; %1: name of a file or folder</extracomment>
        <translation>Efterprøvning af %1</translation>
    </message>
</context>
<context>
    <name>ResumePage</name>
    <message>
        <source>You have to sign in again before we can ask the classification system.</source>
        <extracomment>where a case is saved; &quot;ask&quot;: for what it holds</extracomment>
        <translation>Du skal logge ind igen, før vi kan spørge klassifikationssystemet.</translation>
    </message>
    <message>
        <source>Your task</source>
        <extracomment>heading of a frame, where a case is saved</extracomment>
        <translation>Din opgave</translation>
    </message>
    <message>
        <source>How far you are</source>
        <extracomment>name of the list inside &quot;Your task&quot;, for screen readers</extracomment>
        <translation>Så langt er du</translation>
    </message>
    <message>
        <source>You have come to</source>
        <extracomment>label in &quot;Your task&quot;: &quot;Step 4 of 6: ...&quot; follows</extracomment>
        <translation>Du er nået til</translation>
    </message>
    <message>
        <source>Last saved</source>
        <extracomment>label in &quot;Your task&quot;: date and time follow</extracomment>
        <translation>Sidst gemt</translation>
    </message>
    <message>
        <source>Then we put your choices in the program aside. A subscription that has been created is not deleted.</source>
        <extracomment>shown by the link &quot;Start over&quot;</extracomment>
        <translation>Så lægger vi dine valg her i programmet til side. Et abonnement, der er oprettet, bliver ikke slettet.</translation>
    </message>
    <message>
        <source>Yes, start over</source>
        <extracomment>button, shown by the link &quot;Start over&quot;; no Alt letter</extracomment>
        <translation>Ja, begynd forfra</translation>
    </message>
    <message>
        <source>Start over</source>
        <extracomment>link that shows what it means, and a button &quot;Yes, start over&quot;</extracomment>
        <translation>Begynd forfra</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <extracomment>heading of the first page, where a case is saved</extracomment>
        <translation>Velkommen tilbage</translation>
    </message>
    <message>
        <source>&amp;Continue at step %1</source>
        <extracomment>%1: the step&apos;s number</extracomment>
        <translation>&amp;Fortsæt på trin %1</translation>
    </message>
    <message>
        <source>You are in the middle of the task. We have saved what you have done.</source>
        <extracomment>first paragraph, where a case without a debtor system is saved</extracomment>
        <translation>Du er i gang med opgaven. Vi har gemt det, du har lavet.</translation>
    </message>
    <message>
        <source>You are in the middle of the task for {municipality}. We have saved what you have done.</source>
        <extracomment>{municipality}: a municipality&apos;s name</extracomment>
        <translation>Du er i gang med opgaven for {municipality}. Vi har gemt det, du har lavet.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Details</source>
        <extracomment>name of the list of the five values, for screen readers</extracomment>
        <translation>Oplysninger</translation>
    </message>
    <message>
        <source>Change debtor system</source>
        <extracomment>link below the list of the five values: back to step 3</extracomment>
        <translation>Ret debitorsystem</translation>
    </message>
    <message>
        <source>You cannot change the fields from the task here.</source>
        <extracomment>below the list of the five values; &quot;the fields from the task&quot; belong together</extracomment>
        <translation>Felterne fra opgaven kan du ikke ændre her.</translation>
    </message>
    <message>
        <source>From the task</source>
        <extracomment>beside a value: where it comes from</extracomment>
        <translation>Fra opgaven</translation>
    </message>
    <message>
        <source>Your choice</source>
        <extracomment>beside the debtor system: where it comes from</extracomment>
        <translation>Dit valg</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>beside the date &quot;Valid from&quot;: why it is that date</extracomment>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Check the fields, and create the subscription</source>
        <extracomment>heading of the page with the five values</extracomment>
        <translation>Tjek felterne, og opret abonnementet</translation>
    </message>
    <message>
        <source>The subscription has not been created yet. That happens only when you press the button &quot;Create subscription&quot;.</source>
        <extracomment>first paragraph; &quot;Create subscription&quot; is the main button, without its Alt letter</extracomment>
        <translation>Abonnementet er ikke oprettet endnu. Det sker først, når du trykker på knappen ”Opret abonnement”.</translation>
    </message>
    <message>
        <source>Create s&amp;ubscription</source>
        <extracomment>main button of the page with the five values; Alt letter unique on the page</extracomment>
        <translation>&amp;Opret abonnement</translation>
    </message>
    <message>
        <source>The sortiment is the list that the debtor system fetches: {sortiment}. The schema version is how the list is built up. The task in KLIK says {version}. &quot;Valid to&quot; is empty because the subscription is to go on. You cannot undo it here in the program. If the subscription has to go again, you do that in the classification system.</source>
        <extracomment>help panel on the page with the five values; {sortiment}: its name; {version}: e.g. 1.3</extracomment>
        <translation>Sortimentet er den liste, debitorsystemet henter: {sortiment}. Skemaversionen viser, hvordan listen er bygget op. Opgaven i KLIK kræver {version}. ”Gyldig til” er tom, fordi abonnementet ikke skal stoppe. Du kan ikke fortryde her i programmet. Skal abonnementet fjernes igen, gør du det i klassifikationssystemet.</translation>
    </message>
    <message>
        <source>Si&amp;gn in, and check again</source>
        <extracomment>main button of the page with the five values, where the user is signed out</extracomment>
        <translation>&amp;Log ind, og tjek igen</translation>
    </message>
    <message>
        <source>From your sign-in</source>
        <extracomment>beside the debtor system: where it comes from, where the user&apos;s municipality has only one</extracomment>
        <translation>Fra dit login</translation>
    </message>
    <message>
        <source>The subscription has not been created yet. You are not signed in any more. Sign in, and we check it again. After that you can create it.</source>
        <extracomment>first paragraph of the page with the five values, where the user is signed out</extracomment>
        <translation>Abonnementet er ikke oprettet endnu. Du er ikke logget ind længere. Log ind, så tjekker vi igen. Derefter kan du oprette det.</translation>
    </message>
</context>
<context>
    <name>SecondAnswerPage</name>
    <message>
        <source>Can the sortiment be seen in the debtor system?</source>
        <extracomment>name of a choice, for screen readers; the page&apos;s heading says the same
----------
heading of the page for the answer to check 2</extracomment>
        <translation>Kan sortimentet ses i debitorsystemet?</translation>
    </message>
    <message>
        <source>Yes, it can be seen</source>
        <extracomment>choice below &quot;Can the sortiment be seen in the debtor system?&quot;</extracomment>
        <translation>Ja, det kan ses</translation>
    </message>
    <message>
        <source>No, not yet</source>
        <extracomment>choice below &quot;Can the sortiment be seen in the debtor system?&quot;</extracomment>
        <translation>Nej, ikke endnu</translation>
    </message>
    <message>
        <source>Choose whether the sortiment can be seen in the debtor system.</source>
        <extracomment>error message above the choice: neither yes nor no is chosen</extracomment>
        <translation>Vælg, om sortimentet kan ses i debitorsystemet.</translation>
    </message>
    <message>
        <source>&amp;Open the colleague&apos;s reply</source>
        <extracomment>button there: opens the reply in the browser; Alt letter unique on the page</extracomment>
        <translation>&amp;Åbn svaret fra kollegaen</translation>
    </message>
    <message>
        <source>Picture of the sortiment</source>
        <extracomment>subheading on the page for the answer to check 2, above buttons for pictures</extracomment>
        <translation>Billede af sortimentet</translation>
    </message>
    <message>
        <source>A made-up colleague answers in the browser. Open the reply, and copy it. Then paste it below.</source>
        <extracomment>on the page for the answer to check 2, in practice, above a button</extracomment>
        <translation>En opdigtet kollega svarer i browseren. Åbn svaret, og kopiér det. Sæt det så ind herunder.</translation>
    </message>
    <message>
        <source>Press &quot;Se sortimenterne&quot; below the colleague&apos;s reply in the browser. Take a picture of the page that comes.</source>
        <extracomment>the same, in practice; in quotes: a button on the Danish page with the colleague&apos;s reply</extracomment>
        <translation>Tryk på ”Se sortimenterne” under svaret fra kollegaen i browseren. Tag et billede af den side, der kommer frem.</translation>
    </message>
    <message>
        <source>responsible for {product}</source>
        <extracomment>the usual role of the one who sees the sortiment in the debtor system, as it stands in a sentence after the person&apos;s name; {product}: what the debtor system is called</extracomment>
        <translation>systemansvarlig for {product}</translation>
    </message>
    <message>
        <source>The picture has to be from {product}, of the person responsible for the system. It has to show {sortiment} with schema version {version}.</source>
        <extracomment>on the page for the answer to check 2, above the buttons for pictures; {product}: a debtor system, {sortiment}: its name, {version}: of the schema; the person responsible for the system is another person than the user</extracomment>
        <translation>Billedet skal være fra {product} hos den systemansvarlige. Det skal vise {sortiment} med skemaversion {version}.</translation>
    </message>
</context>
<context>
    <name>SettingTexts</name>
    <message>
        <source>%1: %2 (%3).</source>
        <extracomment>--tjek; %1: name of a setting, %2: what it is, %3: where it comes from; in one line</extracomment>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>--tjek, where a setting comes from, in brackets; %1: an option of the command line
----------
--tjek, where a setting comes from, in brackets; %1: path of a file</extracomment>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>built in</source>
        <extracomment>--tjek, where a setting comes from, in brackets: nobody has set it</extracomment>
        <translation>indbygget</translation>
    </message>
    <message>
        <source>from the variable %1</source>
        <extracomment>--tjek, where a setting comes from, in brackets; %1: a variable of the environment</extracomment>
        <translation>fra variablen %1</translation>
    </message>
    <message>
        <source>the program&apos;s own list</source>
        <extracomment>--tjek, the list of environments where nobody has set another</extracomment>
        <translation>programmets egen liste</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>--tjek, name of a setting</extracomment>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Environments</source>
        <extracomment>--tjek, name of a setting: the list of environments</extracomment>
        <translation>Miljøer</translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>--tjek, name of a setting: the task in KLIK</extracomment>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Evidence folder</source>
        <extracomment>--tjek, name of a setting</extracomment>
        <translation>Mappe til beviser</translation>
    </message>
    <message>
        <source>Data folder</source>
        <extracomment>--tjek, name of a setting</extracomment>
        <translation>Datamappe</translation>
    </message>
    <message>
        <source>New versions</source>
        <extracomment>--tjek, name of a setting: where new versions of the program come from</extracomment>
        <translation>Nye versioner</translation>
    </message>
    <message>
        <source>Settings for everybody on the computer: there is no folder %1.</source>
        <extracomment>--tjek; %1: path of the folder with settings for everybody on the computer</extracomment>
        <translation>Indstillinger for alle på computeren: Mappen %1 er der ikke.</translation>
    </message>
    <message>
        <source>Settings for everybody on the computer: the folder %1 can be used.</source>
        <extracomment>--tjek; %1: path of the folder with settings for everybody on the computer</extracomment>
        <translation>Indstillinger for alle på computeren: Mappen %1 kan bruges.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>--tjek, value of the setting for the folder with further tasks: it is not set</extracomment>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Folder with more tasks</source>
        <extracomment>--tjek, name of a setting: the folder with further tasks</extracomment>
        <translation>Mappe med flere opgaver</translation>
    </message>
    <message>
        <source>chosen last</source>
        <extracomment>--tjek, where a setting comes from, in brackets: the user&apos;s choice on the first page</extracomment>
        <translation>valgt sidst</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Not signed in</source>
        <extracomment>at the bottom of the list of steps, in place of &quot;Signed in as ...&quot;; no full stop</extracomment>
        <translation>Ikke logget ind</translation>
    </message>
    <message>
        <source>Signed in as %1, %2</source>
        <extracomment>%1: a person&apos;s name, %2: a municipality</extracomment>
        <translation>Logget ind som %1, %2</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <extracomment>%1: time of day</extracomment>
        <translation>Gemt kl. %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>%1: date and time of another day</extracomment>
        <translation>Gemt %1</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Then come back here. We go on by ourselves when you are signed in.</source>
        <extracomment>second paragraph of the sign-in page; &quot;here&quot; is the program</extracomment>
        <translation>Kom så tilbage hertil. Vi går selv videre, når du er logget ind.</translation>
    </message>
    <message>
        <source>The program never sees your password.</source>
        <extracomment>third paragraph of the sign-in page</extracomment>
        <translation>Programmet ser aldrig din adgangskode.</translation>
    </message>
    <message>
        <source>Sign in in your browser</source>
        <extracomment>heading of the sign-in page</extracomment>
        <translation>Log ind i din browser</translation>
    </message>
    <message>
        <source>S&amp;ign in in the browser</source>
        <extracomment>main button of the sign-in page; Alt letter unique on the page</extracomment>
        <translation>&amp;Log ind i browseren</translation>
    </message>
    <message>
        <source>Use the user that you have from your municipality. You can use the same sign-in as for the classification system.</source>
        <extracomment>help panel on the sign-in page; first &quot;user&quot;: a name to sign in with</extracomment>
        <translation>Brug den bruger, du har fra din kommune. Du kan bruge det samme login, som du bruger til klassifikationssystemet.</translation>
    </message>
    <message>
        <source>Stop the sign-in</source>
        <extracomment>button beside a moving bar, while the user signs in</extracomment>
        <translation>Stop login</translation>
    </message>
    <message>
        <source>Press &quot;Sign in in the browser&quot;. Then your browser opens. Sign in there with your user from your municipality.</source>
        <extracomment>first paragraph of the sign-in page; in quotes: the main button, without its Alt letter</extracomment>
        <translation>Tryk på ”Log ind i browseren”. Så åbner din browser. Log ind dér med din bruger fra kommunen.</translation>
    </message>
</context>
<context>
    <name>SignedInPage</name>
    <message>
        <source>You are signed in as {user}, {municipality}. Go on, and choose your debtor system.</source>
        <extracomment>where the user comes back to the page; {user}: a person, {municipality}: the user&apos;s</extracomment>
        <translation>Du er logget ind som {user}, {municipality}. Gå videre, og vælg jeres debitorsystem.</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <extracomment>heading of the sign-in page for a user who comes back to it; no full stop</extracomment>
        <translation>Du er logget ind</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>main button where the user is signed in; Alt letter unique on the page</extracomment>
        <translation>&amp;Fortsæt</translation>
    </message>
</context>
<context>
    <name>StartMessage</name>
    <message>
        <source>C&amp;lose</source>
        <extracomment>button of a window that is shown instead of the program; closes it; Alt letter unique</extracomment>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>button of a window that is shown instead of the program; copies its text; Alt letter unique</extracomment>
        <translation>&amp;Kopiér</translation>
    </message>
</context>
<context>
    <name>StartQuestion</name>
    <message>
        <source>Begin for another municipality</source>
        <extracomment>button: the user wants another task of the same kind; no Alt letter</extracomment>
        <translation>Begynd for en anden kommune</translation>
    </message>
    <message>
        <source>The task is done for {municipality}. Do you want to see it, or begin for another municipality?</source>
        <extracomment>question after &quot;Do the task&quot;; {municipality}: a municipality&apos;s name</extracomment>
        <translation>Opgaven er løst for {municipality}. Vil du se den? Eller skal du løse den for en anden kommune?</translation>
    </message>
    <message>
        <source>See what is done</source>
        <extracomment>button below the question whether the task that is done is meant</extracomment>
        <translation>Se den løste opgave</translation>
    </message>
    <message>
        <source>You have begun the task already. Do you want to go on with it, or begin for another municipality?</source>
        <extracomment>question after &quot;Do the task&quot;, where no municipality is chosen yet</extracomment>
        <translation>Du er i gang med opgaven. Vil du fortsætte? Eller skal du løse den for en anden kommune?</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <extracomment>button below the question whether the begun task is meant</extracomment>
        <translation>Fortsæt opgaven</translation>
    </message>
    <message>
        <source>You have begun the task for {municipality} already. Do you want to go on with it, or begin for another municipality?</source>
        <extracomment>question after &quot;Do the task&quot;; {municipality}: a municipality&apos;s name</extracomment>
        <translation>Du er i gang med opgaven for {municipality}. Vil du fortsætte? Eller skal du løse den for en anden kommune?</translation>
    </message>
</context>
<context>
    <name>StartTexts</name>
    <message>
        <source>There is no task %1.</source>
        <extracomment>on a terminal, below the error&apos;s code and title; %1: what was given with --opgave</extracomment>
        <translation>Der er ingen opgave, der hedder %1.</translation>
    </message>
    <message>
        <source>The computer does not know Danish time. Ask your IT department to install the time zones (tzdata).</source>
        <extracomment>on a terminal or in a window; tzdata is the name of a package of the system</extracomment>
        <translation>Computeren kender ikke dansk tid. Bed jeres it-afdeling om at installere tidszonerne (tzdata).</translation>
    </message>
    <message>
        <source>There is no environment %1.</source>
        <extracomment>on a terminal or in a window; %1: what was given with --miljoe</extracomment>
        <translation>Der er intet miljø, der hedder %1.</translation>
    </message>
    <message>
        <source>A walk-through can only be made on this computer.</source>
        <extracomment>on a terminal, where --gennemgang meets an environment on another computer</extracomment>
        <translation>En gennemgang kan kun laves på denne computer.</translation>
    </message>
    <message>
        <source>The program cannot start</source>
        <extracomment>heading of a window that is shown instead of the program</extracomment>
        <translation>Programmet kan ikke starte</translation>
    </message>
    <message>
        <source>Contact the person who gave you the program. Show what this window says.</source>
        <extracomment>a window that is shown instead of the program, below what is wrong with a file</extracomment>
        <translation>Kontakt den, du har fået programmet fra, og vis dette vindue.</translation>
    </message>
    <message>
        <source>See what you can write with --help.</source>
        <extracomment>on a terminal, the line below each complaint about options</extracomment>
        <translation>Se, hvad du kan skrive, med --help.</translation>
    </message>
</context>
<context>
    <name>StatusPage</name>
    <message>
        <source>The two checks</source>
        <extracomment>name of the list of the two checks, for screen readers</extracomment>
        <translation>De to kontroller</translation>
    </message>
    <message>
        <source>Che&amp;ck again now</source>
        <extracomment>button in the card of a check: ask the service; Alt letter unique on the page</extracomment>
        <translation>T&amp;jek igen nu</translation>
    </message>
    <message>
        <source>Continue to the &amp;evidence</source>
        <extracomment>button below the two checks, before both are approved; Alt letter unique on the page</extracomment>
        <translation>&amp;Fortsæt til bevis</translation>
    </message>
    <message>
        <source>The subscription has to be corrected</source>
        <extracomment>heading of the page with the two checks, where check 1 shows a problem</extracomment>
        <translation>Abonnementet skal rettes</translation>
    </message>
    <message>
        <source>The subscription has been created</source>
        <extracomment>heading of the page with the two checks, where the transfer has failed</extracomment>
        <translation>Abonnementet er oprettet</translation>
    </message>
    <message>
        <source>&amp;Continue to the evidence</source>
        <extracomment>main button, when both checks are approved; Alt letter unique on the page</extracomment>
        <translation>&amp;Fortsæt til bevis</translation>
    </message>
    <message>
        <source>Save and close while y&amp;ou wait</source>
        <extracomment>button that closes the program, where a check has to wait; Alt letter unique on the page</extracomment>
        <translation>Gem og l&amp;uk, mens du venter</translation>
    </message>
    <message>
        <source>Do you not have access to the debtor system yourself? Then ask the person responsible for debt collection systems. Write the answer here.</source>
        <extracomment>help panel on the page with the two checks</extracomment>
        <translation>Har du ikke selv adgang til debitorsystemet? Så spørg den, der er systemansvarlig for opkrævning. Skriv svaret ind her.</translation>
    </message>
    <message>
        <source>The reminder could not be saved.</source>
        <extracomment>error message below the page, after &quot;Save reminder&quot;</extracomment>
        <translation>Påmindelsen kunne ikke gemmes.</translation>
    </message>
    <message>
        <source>We have read the subscription again. All 5 fields are as they should be.</source>
        <extracomment>below check 1, where it is approved</extracomment>
        <translation>Vi har læst abonnementet igen. Alle 5 felter er, som de skal være.</translation>
    </message>
    <message>
        <source>Wrong: %1.</source>
        <extracomment>below check 1; %1: names of fields, or &quot;The subscription cannot be seen.&quot;</extracomment>
        <translation>Forkert: %1.</translation>
    </message>
    <message>
        <source>Back to the list of &amp;fields</source>
        <extracomment>main button in guided mode, when a field is wrong; Alt letter unique on the page</extracomment>
        <translation>Tilbage til liste&amp;n med felter</translation>
    </message>
    <message>
        <source>It should have been visible by {due}.</source>
        <extracomment>below check 2, when the time is over; {due}: weekday, date and time</extracomment>
        <translation>Sortimentet burde have været synligt senest {due}.</translation>
    </message>
    <message>
        <source>Open the reminder</source>
        <extracomment>button in place of &quot;Save reminder&quot;, when it is saved: opens the file</extracomment>
        <translation>Åbn påmindelsen</translation>
    </message>
    <message>
        <source>Correct it in the browser, and save again. Then answer anew.</source>
        <extracomment>below check 1, where the user has answered that a field is wrong; &quot;save&quot; is in the browser</extracomment>
        <translation>Ret det i browseren, og gem igen. Svar så igen.</translation>
    </message>
    <message>
        <source>Wait with this until check 1 is approved.</source>
        <extracomment>below check 2, while check 1 shows a problem</extracomment>
        <translation>Vent med dette, til kontrol 1 er godkendt.</translation>
    </message>
    <message>
        <source>Sign in, and &amp;check again</source>
        <extracomment>button in the card of a check, where the user is signed out; Alt letter unique on the page</extracomment>
        <translation>&amp;Log ind, og tjek igen</translation>
    </message>
    <message>
        <source>Check the subscription (check &amp;1)</source>
        <extracomment>button in the card of check 1, which the user answers; Alt letter unique on the page</extracomment>
        <translation>Tjek abonnementet (kontrol &amp;1)</translation>
    </message>
    <message>
        <source>&amp;Answer: Can the sortiment be seen?</source>
        <extracomment>button in the card of check 2; Alt letter unique on the page</extracomment>
        <translation>&amp;Svar: Kan sortimentet ses?</translation>
    </message>
    <message>
        <source>Write to the person responsible for the system</source>
        <extracomment>first of the things to do before the program is closed</extracomment>
        <translation>Skriv til den systemansvarlige</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <extracomment>button that copies a message, beside &quot;Write a mail&quot;; Alt letter unique on the page</extracomment>
        <translation>&amp;Kopiér besked</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <extracomment>button that opens a mail with a ready text</extracomment>
        <translation>Skriv mail</translation>
    </message>
    <message>
        <source>Put a reminder into your calendar</source>
        <extracomment>second of the things to do before the program is closed</extracomment>
        <translation>Sæt en påmindelse i kalenderen</translation>
    </message>
    <message>
        <source>Save reminder</source>
        <extracomment>button that saves a file for a calendar</extracomment>
        <translation>Gem påmindelse</translation>
    </message>
    <message>
        <source>Close the program</source>
        <extracomment>last of the things to do before the program is closed</extracomment>
        <translation>Luk programmet</translation>
    </message>
    <message>
        <source>You go on here when you come back.</source>
        <extracomment>below &quot;Close the program&quot;</extracomment>
        <translation>Du fortsætter her, når du kommer tilbage.</translation>
    </message>
    <message>
        <source>Both checks are approved</source>
        <extracomment>heading of the page with the two checks, when both are approved</extracomment>
        <translation>Begge kontroller er godkendt</translation>
    </message>
    <message>
        <source>Check 1 is missing</source>
        <extracomment>heading of the page with the two checks, where nobody has answered the first one</extracomment>
        <translation>Kontrol 1 mangler</translation>
    </message>
    <message>
        <source>Now the sortiment should be visible</source>
        <extracomment>heading of the page with the two checks, when the time to wait is over</extracomment>
        <translation>Nu bør sortimentet kunne ses</translation>
    </message>
    <message>
        <source>Now you have to wait a moment</source>
        <extracomment>heading of the page with the two checks in practice, where it takes seconds</extracomment>
        <translation>Nu skal du vente et øjeblik</translation>
    </message>
    <message>
        <source>Now you have to wait. It can take until %1.</source>
        <extracomment>heading of the page with the two checks, in two sentences; %1: weekday and time, and the date where it is more than a week</extracomment>
        <translation>Nu skal du vente. Det kan tage til %1.</translation>
    </message>
    <message>
        <source>Now only the evidence is missing.</source>
        <extracomment>first paragraph of the page of the two checks, when both are approved, after by whose word</extracomment>
        <translation>Nu mangler kun beviset.</translation>
    </message>
    <message>
        <source>One of the two checks shows that something is wrong.</source>
        <extracomment>first paragraph of the page with the two checks, where a field is wrong</extracomment>
        <translation>En af de to kontroller viser, at noget er forkert.</translation>
    </message>
    <message>
        <source>See in the browser whether the subscription is saved as it should be.</source>
        <extracomment>first paragraph of the page with the two checks, in guided mode</extracomment>
        <translation>Se i browseren, om abonnementet er gemt, som det skal være.</translation>
    </message>
    <message>
        <source>We have not read the subscription again yet.</source>
        <extracomment>first paragraph of the page with the two checks; &quot;we&quot;: the program</extracomment>
        <translation>Vi har ikke læst abonnementet igen endnu.</translation>
    </message>
    <message>
        <source>The time to wait is over. See whether the sortiment has arrived.</source>
        <extracomment>first paragraph of the page with the two checks, when the time to wait is over</extracomment>
        <translation>Ventetiden er gået. Se efter, om sortimentet er kommet.</translation>
    </message>
    <message>
        <source>But the sortiment has not arrived.</source>
        <extracomment>first paragraph of the page with the two checks, where the transfer has failed</extracomment>
        <translation>Men sortimentet er ikke kommet frem.</translation>
    </message>
    <message>
        <source>Can the sortiment be seen already? Otherwise you can wait on.</source>
        <extracomment>first paragraph of the page with the two checks, the next morning</extracomment>
        <translation>Kan sortimentet allerede ses? Ellers kan du vente videre.</translation>
    </message>
    <message>
        <source>We check by ourselves while the program is open.</source>
        <extracomment>below check 2; &quot;we&quot;: the program</extracomment>
        <translation>Vi tjekker selv, mens programmet er åbent.</translation>
    </message>
    <message>
        <source>The message is ready. It asks for an answer with a picture.</source>
        <extracomment>below &quot;Write to the person responsible for the system&quot;; &quot;it&quot;: the message</extracomment>
        <translation>Beskeden er skrevet. Den beder om et svar med et billede.</translation>
    </message>
    <message>
        <source>It is for %1.</source>
        <extracomment>below &quot;Put a reminder into your calendar&quot;; %1: weekday, date and time</extracomment>
        <translation>Den er til %1.</translation>
    </message>
    <message>
        <source>Can you not see it yourself?</source>
        <extracomment>subheading on the page with the two checks, the next morning</extracomment>
        <translation>Kan du ikke selv se efter?</translation>
    </message>
    <message>
        <source>Do this before you close</source>
        <extracomment>subheading on the page with the two checks, above numbered things to do</extracomment>
        <translation>Gør det, før du lukker</translation>
    </message>
    <message>
        <source>Perhaps it is not saved. Go back to the list, and save it.</source>
        <extracomment>below check 1, where the user has answered that the subscription cannot be seen; &quot;the list&quot; is the list of fields, &quot;save&quot; is in the browser</extracomment>
        <translation>Måske er det ikke gemt. Gå tilbage til listen med felter, og gem det.</translation>
    </message>
    <message>
        <source>It is for %1, and says that it is practice.</source>
        <extracomment>below &quot;Put a reminder into your calendar&quot;, in practice; %1: weekday, date and time</extracomment>
        <translation>Den er til %1, og der står, at det er en øvelse.</translation>
    </message>
    <message>
        <source>You can look at the mail here. It says that it is practice. Do not send it.</source>
        <extracomment>below &quot;Write to the person responsible for the system&quot;, in practice</extracomment>
        <translation>Her kan du se mailen. Der står, at det er en øvelse. Send den ikke.</translation>
    </message>
    <message>
        <source>This is what you do in the real task</source>
        <extracomment>subheading on the page with the two checks, in practice, above numbered things to do</extracomment>
        <translation>Det gør du i den rigtige opgave</translation>
    </message>
    <message>
        <source>In practice it takes less than a minute. We check by ourselves. In the real task it can take a day.</source>
        <extracomment>first paragraph of the page with the two checks, in practice; &quot;we&quot;: the program</extracomment>
        <translation>I øvelsen tager det under et minut. Vi tjekker selv. I den rigtige opgave kan det tage et døgn.</translation>
    </message>
    <message>
        <source>Saved as %1 in the folder &quot;%2&quot;. Open the reminder, and it comes into your calendar.</source>
        <extracomment>below &quot;Put a reminder into your calendar&quot;, when it is saved; %1: a file name, %2: the name of a folder</extracomment>
        <translation>Gemt som %1 i mappen ”%2”. Åbn påmindelsen, så kommer den i din kalender.</translation>
    </message>
    <message>
        <source>Did no mail open? Then copy the message.</source>
        <extracomment>below &quot;Write to the person responsible for the system&quot;, once &quot;Write a mail&quot; was pressed: no mail may have come</extracomment>
        <translation>Åbnede der ikke en mail? Kopiér beskeden.</translation>
    </message>
    <message>
        <source>In practice a made-up colleague answers within a minute, also when you send no mail. It is shown here. In the real task it can take a day.</source>
        <extracomment>first paragraph of the page with the two checks, in practice in guided mode</extracomment>
        <translation>I øvelsen svarer en opdigtet kollega inden for et minut, også selv om du ikke sender en mail. Det kan du se her. I den rigtige opgave kan det tage et døgn.</translation>
    </message>
    <message>
        <source>The made-up colleague has answered. Press &quot;Answer: Can the sortiment be seen?&quot;. There you open the reply.</source>
        <extracomment>the same, where the user has looked at the mail to the colleague</extracomment>
        <translation>Den opdigtede kollega har svaret. Tryk på ”Svar: Kan sortimentet ses?”. Der åbner du svaret.</translation>
    </message>
    <message>
        <source>In practice the made-up colleague answers also when you send no mail. Press &quot;Answer: Can the sortiment be seen?&quot;. There you open the reply.</source>
        <extracomment>first paragraph of the page with the two checks, in practice in guided mode; &quot;Answer: Can the sortiment be seen?&quot; is the button on it</extracomment>
        <translation>I øvelsen svarer den opdigtede kollega, også når du ikke sender en mail. Tryk på ”Svar: Kan sortimentet ses?”. Der åbner du svaret.</translation>
    </message>
    <message>
        <source>Your answer is not saved yet</source>
        <extracomment>heading of the page with the two checks, where the user has pasted a colleague&apos;s reply and not saved it as the answer to check 2</extracomment>
        <translation>Dit svar er ikke gemt endnu</translation>
    </message>
    <message>
        <source>You have pasted the colleague&apos;s reply. Press &quot;Answer: Can the sortiment be seen?&quot;, and save the answer.</source>
        <extracomment>the same, where the user has pasted the reply and come back without saving the answer</extracomment>
        <translation>Du har indsat kollegaens svar. Tryk på ”Svar: Kan sortimentet ses?”, og gem svaret.</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <extracomment>link in the card of a check that a person has answered: opens the question again</extracomment>
        <translation>Ret svaret</translation>
    </message>
    <message>
        <source>Change the answer to %1</source>
        <extracomment>the same link, for screen readers; %1: &quot;Check 1: …&quot;</extracomment>
        <translation>Ret svaret til %1</translation>
    </message>
    <message>
        <source>One answer is not settled</source>
        <extracomment>heading of the page with the two checks, when both are answered, and what the program has read speaks against an answer</extracomment>
        <translation>Et svar er ikke afklaret</translation>
    </message>
    <message>
        <source>A made-up colleague has answered</source>
        <extracomment>heading of the page with the two checks in guided practice: a made-up colleague</extracomment>
        <translation>En opdigtet kollega har svaret</translation>
    </message>
    <message>
        <source>Read the remark below. If the answer is wrong, press &quot;Change the answer&quot;. The evidence shows the remark too.</source>
        <extracomment>first paragraph of the page of the two checks, when both are answered, and what the program has read speaks against an answer; &quot;Change the answer&quot; is a link on it</extracomment>
        <translation>Læs bemærkningen herunder. Er svaret forkert, så tryk på ”Ret svaret”. Bemærkningen står også i beviset.</translation>
    </message>
    <message>
        <source>A made-up colleague has answered.</source>
        <extracomment>the same, a little later; as long, so that nothing moves</extracomment>
        <translation>En opdigtet kollega har svaret.</translation>
    </message>
    <message>
        <source>The debtor system has acknowledged the sortiment</source>
        <extracomment>heading of the page with the two checks, when check 1 is approved and the program has read that the debtor system has acknowledged the sortiment</extracomment>
        <translation>Debitorsystemet har kvitteret for sortimentet</translation>
    </message>
    <message>
        <source>To the &amp;fields</source>
        <extracomment>the main button &quot;Back to the list of fields&quot;, where there is little room; the same Alt letter</extracomment>
        <translation>Til felter&amp;ne</translation>
    </message>
    <message>
        <source>The subscription has not been found</source>
        <extracomment>heading of the page with the two checks, where the user cannot see the subscription</extracomment>
        <translation>Abonnementet er ikke fundet</translation>
    </message>
    <message>
        <source>It can take a day until the sortiment can be seen in the debtor system.</source>
        <extracomment>first paragraph of the page with the two checks, after its heading that says how long</extracomment>
        <translation>Det kan tage et døgn, før sortimentet kan ses i debitorsystemet.</translation>
    </message>
    <message>
        <source>The person responsible for the system has to look in the debtor system.</source>
        <extracomment>below check 2, where the program cannot see it</extracomment>
        <translation>Den systemansvarlige skal se efter i debitorsystemet.</translation>
    </message>
    <message>
        <source>A made-up colleague is looking.</source>
        <extracomment>below check 2, in practice in guided mode: a made-up colleague</extracomment>
        <translation>En opdigtet kollega ser efter.</translation>
    </message>
    <message>
        <source>The subscription has been created.</source>
        <extracomment>before that sentence</extracomment>
        <translation>Abonnementet er oprettet.</translation>
    </message>
    <message>
        <source>You have stated that the subscription is saved.</source>
        <extracomment>the same, where only the user has seen it</extracomment>
        <translation>Du har oplyst, at abonnementet er gemt.</translation>
    </message>
    <message>
        <source>The system&apos;s UUID was not seen.</source>
        <extracomment>below check 1, where the user has answered that the UUID cannot be seen in the browser</extracomment>
        <translation>Systemets UUID er ikke set.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>the main button &quot;Continue to the evidence&quot;, where there is little room; the same Alt letter</extracomment>
        <translation>&amp;Fortsæt</translation>
    </message>
</context>
<context>
    <name>StepItem</name>
    <message>
        <source>Step %1 of %2: %3, done</source>
        <extracomment>%1 number, %2 how many, %3 name. For screen readers, in the list of steps</extracomment>
        <translation>Trin %1 af %2: %3, færdigt</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, you are here</source>
        <extracomment>%1 number, %2 how many, %3 name. For screen readers, in the list of steps</extracomment>
        <translation>Trin %1 af %2: %3, du er her</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, not begun</source>
        <extracomment>%1 number, %2 how many, %3 name. For screen readers, in the list of steps</extracomment>
        <translation>Trin %1 af %2: %3, ikke begyndt</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, there is a problem</source>
        <extracomment>%1 number, %2 how many, %3 name. For screen readers, in the list of steps</extracomment>
        <translation>Trin %1 af %2: %3, der er et problem</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>below the name of a step in the list of steps; the same word as a check&apos;s status</extracomment>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Steps of the task</source>
        <extracomment>name of the list of steps for screen readers</extracomment>
        <translation>Trin i opgaven</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>The task</source>
        <extracomment>name of step 1, in the list of steps and above headings</extracomment>
        <translation>Opgaven</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>name of step 2, in the list of steps and above headings</extracomment>
        <translation>Log ind</translation>
    </message>
    <message>
        <source>Debtor system</source>
        <extracomment>name of step 3, in the list of steps and above headings: choose one</extracomment>
        <translation>Debitorsystem</translation>
    </message>
    <message>
        <source>Fill in the fields</source>
        <extracomment>name of step 4, in the list of steps and above headings, where the user works in the browser</extracomment>
        <translation>Udfyld felter</translation>
    </message>
    <message>
        <source>Check and create</source>
        <extracomment>name of step 4, in the list of steps and above headings: check fields, create</extracomment>
        <translation>Tjek og opret</translation>
    </message>
    <message>
        <source>See the result</source>
        <extracomment>name of step 5, in the list of steps and above headings</extracomment>
        <translation>Se resultatet</translation>
    </message>
    <message>
        <source>Save evidence</source>
        <extracomment>name of step 6, in the list of steps and above headings</extracomment>
        <translation>Gem bevis</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 number, %2 how many, %3 name</extracomment>
        <translation>Trin %1 af %2: %3</translation>
    </message>
</context>
<context>
    <name>StripFold</name>
    <message>
        <source>Show</source>
        <extracomment>link at the top of the narrow window that is folded to one line: makes it whole; short</extracomment>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>link at the top of the narrow window: folds it to one line; short</extracomment>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>Shows all of this window.</source>
        <extracomment>description of the link &quot;Show&quot;, for screen readers</extracomment>
        <translation>Viser hele vinduet igen.</translation>
    </message>
    <message>
        <source>Leaves one line of this window, so that you see the browser.</source>
        <extracomment>description of the link &quot;Hide&quot;, for screen readers</extracomment>
        <translation>Gør vinduet til én linje, så du kan se browseren.</translation>
    </message>
</context>
<context>
    <name>SurroundingFindings</name>
    <message>
        <source>The PDF has something in it that the program does not write: {words}</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; {words}: technical names, such as AcroForm for fields of a form</extracomment>
        <translation>PDF’en indeholder noget, som programmet ikke skriver: {words}</translation>
    </message>
    <message>
        <source>The PDF has no structure for screen readers.</source>
        <extracomment>--efterproev, sentence after &quot;Note:&quot;; tags of the PDF</extracomment>
        <translation>PDF’en har ingen struktur for skærmlæsere.</translation>
    </message>
    <message>
        <source>What the PDF holds beside its pages could not be examined whole.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; the PDF has far more in it than ours</extracomment>
        <translation>Det kunne ikke undersøges helt, hvad PDF’en rummer ud over siderne.</translation>
    </message>
    <message>
        <source>The PDF has something in it that can run or open something. The program does not write that.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; scripts, links to programs and the like</extracomment>
        <translation>PDF’en har noget i sig, der kan køre eller åbne noget. Det skriver programmet ikke.</translation>
    </message>
    <message>
        <source>The PDF has a list of files that some readers show in place of its pages. The program does not write that.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; a PDF portfolio: a cover of attachments</extracomment>
        <translation>PDF’en har en liste over filer, som nogle læsere viser i stedet for siderne. Det skriver programmet ikke.</translation>
    </message>
    <message>
        <source>The PDF has numbers of its own for its pages. The program does not write that.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; page labels of the PDF</extracomment>
        <translation>PDF’en har sine egne numre til siderne. Det skriver programmet ikke.</translation>
    </message>
    <message>
        <source>PDF readers may show different files as {words}, or one of them under another name.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; {words}: the name of an attachment</extracomment>
        <translation>PDF-læsere kan vise forskellige filer som {words}, eller en af dem under et andet navn.</translation>
    </message>
    <message>
        <source>The PDF names another program than bevis.json, or another one that drew the pages: {words}</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; {words}: name of a program</extracomment>
        <translation>PDF’en angiver et andet program end bevis.json, eller et andet, der har tegnet siderne: {words}</translation>
    </message>
    <message>
        <source>The PDF names another language than bevis.json: {words}</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; {words}: a code such as &quot;en-GB&quot;</extracomment>
        <translation>PDF’en angiver et andet sprog end bevis.json: {words}</translation>
    </message>
    <message>
        <source>The title in the PDF is not that of bevis.txt: {words}</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; {words}: the title of the PDF</extracomment>
        <translation>Titlen i PDF’en er ikke den i bevis.txt: {words}</translation>
    </message>
    <message>
        <source>A bookmark is no line of bevis.txt: {words}</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; {words}: the title of a bookmark</extracomment>
        <translation>Et bogmærke er ikke en linje i bevis.txt: {words}</translation>
    </message>
    <message>
        <source>A bookmark leads to no page that has its words: {words}</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; {words}: the title of a bookmark</extracomment>
        <translation>Et bogmærke fører ikke til en side med dets ord: {words}</translation>
    </message>
    <message>
        <source>The PDF says something of itself that the program does not write: {words}</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; {words}: an author, a subject or key words of the PDF</extracomment>
        <translation>PDF’en siger noget om sig selv, som programmet ikke skriver: {words}</translation>
    </message>
    <message>
        <source>The PDF has words for screen readers that the program does not write: {words}</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; {words}: text for screen readers</extracomment>
        <translation>PDF’en har ord til skærmlæsere, som programmet ikke skriver: {words}</translation>
    </message>
    <message>
        <source>The program writes no such description of an attached file: {words}</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; {words}: what a PDF reader shows beside the name of an attachment</extracomment>
        <translation>Sådan en beskrivelse af en vedhæftet fil skriver programmet ikke: {words}</translation>
    </message>
    <message>
        <source>The PDF says that it was made on {pdf}. According to bevis.json, the evidence was made on {evidence}.</source>
        <extracomment>--efterproev, sentence after &quot;Note:&quot; or &quot;DOES NOT HOLD:&quot;; {pdf}, {evidence}: date and time</extracomment>
        <translation>PDF’en siger, at den er lavet den {pdf}. Ifølge bevis.json er beviset lavet den {evidence}.</translation>
    </message>
    <message>
        <source>The PDF states another number of pages than it has.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;</extracomment>
        <translation>PDF’en angiver et andet antal sider, end den har.</translation>
    </message>
    <message>
        <source>A part of the PDF is in a file outside it, as it says. The program does not write that.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; a file that is no part of the PDF</extracomment>
        <translation>PDF’en siger, at en del af den ligger i en anden fil. Det skriver programmet ikke.</translation>
    </message>
    <message>
        <source>Something stands twice in the PDF under one name, and PDF readers may show either: {words}</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; {words}: technical names, such as Contents for what a page shows</extracomment>
        <translation>Noget står to gange i PDF’en under samme navn, og PDF-læsere kan vise det ene eller det andet: {words}</translation>
    </message>
    <message>
        <source>The PDF&apos;s metadata have something in them that the program does not write: {words}</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; {words}: what stands there; metadata: of the PDF</extracomment>
        <translation>PDF’ens metadata indeholder noget, som programmet ikke skriver: {words}</translation>
    </message>
    <message>
        <source>The structure for screen readers does not fit the pages.</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; tags of the PDF</extracomment>
        <translation>Strukturen til skærmlæsere passer ikke med siderne.</translation>
    </message>
    <message>
        <source>The PDF states another size or checksum of these attachments than they have: {words}</source>
        <extracomment>--efterproev, sentence after &quot;DOES NOT HOLD:&quot;; {words}: names of attachments</extracomment>
        <translation>PDF’en angiver en anden størrelse eller kontrolsum for disse vedhæftede filer, end de har: {words}</translation>
    </message>
</context>
<context>
    <name>TaskFileTexts</name>
    <message>
        <source>There is no folder %1 with tasks. It has been moved, or it is on a drive that does not answer.</source>
        <extracomment>on the first page, with --tjek or on a terminal; %1: path of a folder</extracomment>
        <translation>Der er ingen mappe %1 med opgaver. Den er flyttet, eller den ligger på et drev, der ikke svarer.</translation>
    </message>
    <message>
        <source>%1 should be a folder with tasks, but is not a folder.</source>
        <extracomment>on the first page, with --tjek or on a terminal; %1: path of a file</extracomment>
        <translation>%1 skulle være en mappe med opgaver, men er ikke en mappe.</translation>
    </message>
    <message>
        <source>You may not read the folder %1 with tasks.</source>
        <extracomment>on the first page, with --tjek or on a terminal; %1: path of a folder</extracomment>
        <translation>Du må ikke læse mappen %1 med opgaver.</translation>
    </message>
    <message>
        <source>built in</source>
        <extracomment>--tjek, where a task comes from, in brackets: from the program itself</extracomment>
        <translation>indbygget</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>--tjek, where a task comes from, in brackets; %1: path of a file</extracomment>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>The task %1 can be used (%2).</source>
        <extracomment>--tjek, a task that can be done; %1: its id, such as gb1.0-oes-indsigt, %2: where it comes from; in one line</extracomment>
        <translation>Opgaven %1 kan bruges (%2).</translation>
    </message>
    <message>
        <source>There are %2 task files in %1. The program uses only the first %3 in alphabetical order.</source>
        <extracomment>on the first page, with --tjek or on a terminal; %1: path of a folder, %2, %3: numbers</extracomment>
        <translation>Der er %2 opgavefiler i %1. Programmet bruger kun de første %3 i alfabetisk rækkefølge.</translation>
    </message>
    <message>
        <source>The task file %1 is not used. It is a link to something outside its folder. Put the file itself there.</source>
        <extracomment>on the first page, with --tjek or on a terminal; %1: path of a file</extracomment>
        <translation>Opgavefilen %1 bliver ikke brugt. Den er et link til noget uden for sin mappe. Læg selve filen der.</translation>
    </message>
    <message>
        <source>The task file %1 is not used. Its id, %2, is the one of a task that is built in. Give it another id.</source>
        <extracomment>on the first page, with --tjek or on a terminal; %1: path of a file, %2: a task&apos;s id</extracomment>
        <translation>Opgavefilen %1 bliver ikke brugt. Dens id, %2, er det samme som en indbygget opgaves. Giv den et andet id.</translation>
    </message>
    <message>
        <source>The task %2 in %1 takes the place of the one that is built in.</source>
        <extracomment>--tjek; %1: path of a file, %2: a task&apos;s id</extracomment>
        <translation>Opgaven %2 i %1 bliver brugt i stedet for den indbyggede.</translation>
    </message>
    <message>
        <source>The task %2 in %1 takes the place of the one in %3.</source>
        <extracomment>--tjek; %1, %3: paths of files, %2: a task&apos;s id</extracomment>
        <translation>Opgaven %2 i %1 bliver brugt i stedet for den i %3.</translation>
    </message>
</context>
<context>
    <name>TaskPage</name>
    <message>
        <source>You work in the test system in your browser. The program shows the way.</source>
        <extracomment>below the name of an environment, in a choice: what working there means</extracomment>
        <translation>Du arbejder i testsystemet i din browser. Programmet viser vej.</translation>
    </message>
    <message>
        <source>The program creates the subscription in a test system.</source>
        <extracomment>below the name of an environment, in a choice: what working there means</extracomment>
        <translation>Programmet opretter abonnementet i et testsystem.</translation>
    </message>
    <message>
        <source>You work in your browser. The program shows the way.</source>
        <extracomment>below the name of an environment for which neither test nor production is stated</extracomment>
        <translation>Du arbejder i din browser. Programmet viser vej.</translation>
    </message>
    <message>
        <source>The program creates the subscription for you.</source>
        <extracomment>below the name of an environment for which neither test nor production is stated</extracomment>
        <translation>Programmet opretter abonnementet for dig.</translation>
    </message>
    <message>
        <source>Create a subscription to {phrase}</source>
        <extracomment>{phrase}: the sortiment as it stands in a sentence</extracomment>
        <translation>Opret abonnement på {phrase}</translation>
    </message>
    <message>
        <source>&amp;Start the task</source>
        <extracomment>main button of the first page; Alt letter unique on the page</extracomment>
        <translation>Sta&amp;rt opgaven</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>main button of the first page, for a user who comes back to it; Alt letter unique</extracomment>
        <translation>&amp;Fortsæt</translation>
    </message>
    <message>
        <source>You cannot do anything wrong on this page. Nothing is created before you press the button &quot;Create subscription&quot; in step 4 yourself.</source>
        <extracomment>help panel on the first page; &quot;Create subscription&quot; without its Alt letter</extracomment>
        <translation>Du kan ikke gøre noget forkert på denne side. Intet bliver oprettet, før du selv trykker på knappen ”Opret abonnement” på trin 4.</translation>
    </message>
    <message>
        <source>About the task</source>
        <extracomment>heading of a frame on the first page</extracomment>
        <translation>Om opgaven</translation>
    </message>
    <message>
        <source>Done by</source>
        <extracomment>label in &quot;About the task&quot;: a role, such as a system owner; word as in KLIK</extracomment>
        <translation>Udføres af</translation>
    </message>
    <message>
        <source>Recommended end date</source>
        <extracomment>label in &quot;About the task&quot;: a date; words as in KLIK</extracomment>
        <translation>Anbefalet slutdato</translation>
    </message>
    <message>
        <source>The date has passed. You can still do the task.</source>
        <extracomment>in &quot;About the task&quot;, below the recommended end date</extracomment>
        <translation>Datoen er passeret. Du kan stadig løse opgaven.</translation>
    </message>
    <message>
        <source>Read the whole task</source>
        <extracomment>link that shows the task in KLIK, on the first page</extracomment>
        <translation>Læs hele opgaven</translation>
    </message>
    <message>
        <source>You cannot do anything wrong on this page. Nothing is created before you save in the browser in step 4 yourself.</source>
        <extracomment>help panel on the first page where the user works in the browser</extracomment>
        <translation>Du kan ikke gøre noget forkert på denne side. Intet bliver oprettet, før du selv gemmer i browseren på trin 4.</translation>
    </message>
    <message>
        <source>With made-up people, on your own computer. Nothing real is changed.</source>
        <extracomment>below &quot;Practise first&quot;: what it means</extracomment>
        <translation>Med opdigtede personer, på din egen computer. Intet bliver ændret.</translation>
    </message>
    <message>
        <source>You create the real subscription in your browser. The program shows the way. It takes about 10 minutes.</source>
        <extracomment>below &quot;Do the task&quot;, or the name of an environment: what working there means</extracomment>
        <translation>Du opretter abonnementet i din browser. Programmet viser vej. Det tager cirka 10 minutter.</translation>
    </message>
    <message>
        <source>The program creates the real subscription for you. It takes about 10 minutes.</source>
        <extracomment>below &quot;Do the task&quot;, or the name of an environment: what working there means</extracomment>
        <translation>Programmet opretter abonnementet for dig. Det tager cirka 10 minutter.</translation>
    </message>
    <message>
        <source>You cannot do anything wrong on this page. Nothing is created before you do it in step 4 yourself.</source>
        <extracomment>help panel on the first page, where it is not chosen yet how the user works</extracomment>
        <translation>Du kan ikke gøre noget forkert på denne side. Intet bliver oprettet, før du selv gør det i trin 4.</translation>
    </message>
    <message>
        <source>Do the task</source>
        <extracomment>title of a large choice on the first page, and its button</extracomment>
        <translation>Løs opgaven</translation>
    </message>
    <message>
        <source>Practise first</source>
        <extracomment>title of a large choice on the first page</extracomment>
        <translation>Øv dig først</translation>
    </message>
    <message>
        <source>The task in short</source>
        <extracomment>name of the list inside &quot;About the task&quot;, for screen readers</extracomment>
        <translation>Opgaven kort</translation>
    </message>
    <message>
        <source>You need</source>
        <extracomment>label in &quot;About the task&quot;</extracomment>
        <translation>Du skal bruge</translation>
    </message>
    <message>
        <source>Your user for the classification system, with the role &quot;{role}&quot;.</source>
        <extracomment>value in &quot;About the task&quot;; {role}: name of a role</extracomment>
        <translation>Din bruger til klassifikationssystemet med rollen ”{role}”.</translation>
    </message>
    <message>
        <source>Practise</source>
        <extracomment>button of &quot;Practise first&quot;</extracomment>
        <translation>Øv dig</translation>
    </message>
    <message>
        <source>You practised on %1.</source>
        <extracomment>below the meaning of &quot;Practise first&quot;, where the user has finished a practice; %1: a date</extracomment>
        <translation>Du har øvet dig den %1.</translation>
    </message>
    <message>
        <source>Task in KLIK</source>
        <extracomment>label in &quot;About the task&quot;: the task&apos;s title, in KLIK&apos;s own words</extracomment>
        <translation>Opgave i KLIK</translation>
    </message>
    <message>
        <source>Do you not have the role?</source>
        <extracomment>link that shows advice, below the role that the task needs</extracomment>
        <translation>Mangler du rollen?</translation>
    </message>
    <message>
        <source>Go on practising at step %1</source>
        <extracomment>button of &quot;Practise first&quot;, where practice was begun before; %1: the step&apos;s number</extracomment>
        <translation>Fortsæt øvelsen på trin %1</translation>
    </message>
    <message>
        <source>You have come to “%1”.</source>
        <extracomment>below the meaning of &quot;Practise first&quot;, where practice was begun before; %1: the step&apos;s name</extracomment>
        <translation>Du er nået til ”%1”.</translation>
    </message>
</context>
<context>
    <name>TextSizeButtons</name>
    <message>
        <source>Larger text</source>
        <extracomment>name of the button &quot;A+&quot; on every page; no Alt letter</extracomment>
        <translation>Større tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>name of the button &quot;A−&quot; on every page; no Alt letter</extracomment>
        <translation>Mindre tekst</translation>
    </message>
</context>
<context>
    <name>TlsTexts</name>
    <message>
        <source>TLS: the certificate of %1 is made out to another name.</source>
        <extracomment>%1: a host</extracomment>
        <translation>TLS: Certifikatet hos %1 gælder et andet navn.</translation>
    </message>
    <message>
        <source>TLS: the certificate of %1 has run out, or is not valid yet.</source>
        <extracomment>%1: a host</extracomment>
        <translation>TLS: Certifikatet hos %1 er udløbet eller gælder ikke endnu.</translation>
    </message>
    <message>
        <source>TLS: the certificate of %1 is signed by &quot;%2&quot;. The computer does not trust them.</source>
        <extracomment>%1: a host, %2: who has signed its certificate</extracomment>
        <translation>TLS: Certifikatet hos %1 er udstedt af ”%2”. Det stoler computeren ikke på.</translation>
    </message>
    <message>
        <source>TLS: %1 does not speak TLS 1.2 or newer as we do.</source>
        <extracomment>%1: a host</extracomment>
        <translation>TLS: %1 taler ikke TLS 1.2 eller nyere på vores måde.</translation>
    </message>
    <message>
        <source>TLS: the certificate of %1 cannot be used.</source>
        <extracomment>%1: a host</extracomment>
        <translation>TLS: Certifikatet hos %1 kan ikke bruges.</translation>
    </message>
    <message>
        <source>See whether the address in the list of environments is right.</source>
        <extracomment>advice where a certificate is made out to another name; for an IT department</extracomment>
        <translation>Se, om adressen i listen over miljøer er rigtig.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s clock. Is it right, then the certificate must be renewed.</source>
        <extracomment>advice where a certificate has run out or is not valid yet</extracomment>
        <translation>Tjek computerens ur. Går det rigtigt, skal certifikatet fornyes.</translation>
    </message>
    <message>
        <source>Is that your own proxy, then install its certificate on the computer.</source>
        <extracomment>advice where a certificate has an unknown signer; &quot;that&quot; is who signed it</extracomment>
        <translation>Er det jeres egen proxy, så læg dens certifikat på computeren.</translation>
    </message>
    <message>
        <source>Ask whoever runs the address to look at it.</source>
        <extracomment>advice where an address cannot be talked to safely; for an IT department</extracomment>
        <translation>Bed dem, der driver adressen, om at se på det.</translation>
    </message>
</context>
<context>
    <name>TopLine</name>
    <message>
        <source>Large window</source>
        <extracomment>link at the top that makes the window as wide as before</extracomment>
        <translation>Stort vindue</translation>
    </message>
    <message>
        <source>Narrow window</source>
        <extracomment>link at the top that makes the window narrow, so that it fits beside the browser; short</extracomment>
        <translation>Smalt vindue</translation>
    </message>
    <message>
        <source>Moves this window to the other side of the screen.</source>
        <extracomment>description of the link that moves the narrow window, for screen readers</extracomment>
        <translation>Flytter vinduet her til den anden side af skærmen.</translation>
    </message>
    <message>
        <source>To the left</source>
        <extracomment>link at the top of the narrow window: moves it to the other side of the screen; short</extracomment>
        <translation>Til venstre</translation>
    </message>
    <message>
        <source>To the right</source>
        <extracomment>link at the top of the narrow window: moves it to the other side of the screen; short</extracomment>
        <translation>Til højre</translation>
    </message>
    <message>
        <source>Does it hide something in the browser? Press &quot;%1&quot;. Press &quot;Large window&quot; to have it as before.</source>
        <extracomment>below the links, when the window has just become narrow; %1: the link &quot;To the left&quot; or &quot;To the right&quot;; &quot;Large window&quot; is the other one</extracomment>
        <translation>Dækker vinduet noget i browseren? Tryk på ”%1”. Tryk på ”Stort vindue” for at få det stort igen.</translation>
    </message>
    <message>
        <source>Does this window hide something? Press &quot;Hide&quot; at the top.</source>
        <extracomment>below the links of a narrow window that covers much of the browser; &quot;Hide&quot;: a link in the line above</extracomment>
        <translation>Dækker vinduet noget? Tryk på ”Skjul” øverst.</translation>
    </message>
</context>
<context>
    <name>Troubleshooting</name>
    <message>
        <source>Copy the result</source>
        <extracomment>button below the result of the check in the help panel</extracomment>
        <translation>Kopiér resultatet</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <extracomment>button in the help panel</extracomment>
        <translation>Tjek forbindelsen</translation>
    </message>
    <message>
        <source>Save log</source>
        <extracomment>button in the help panel; opens a window for the name of the file</extracomment>
        <translation>Gem log</translation>
    </message>
    <message>
        <source>If something does not work</source>
        <extracomment>heading of a part of the help panel</extracomment>
        <translation>Hvis noget ikke virker</translation>
    </message>
    <message>
        <source>The program can look for what is wrong. It changes nothing. The log holds no names and no sign-in.</source>
        <extracomment>help panel, below &quot;If something does not work&quot;; for &quot;Check the connection&quot; and &quot;Save log&quot;</extracomment>
        <translation>Programmet kan lede efter fejlen. Det ændrer ikke noget. Der er ingen navne og intet login i loggen.</translation>
    </message>
    <message>
        <source>We are checking. It takes half a minute at most.</source>
        <extracomment>message in the help panel, while the check runs</extracomment>
        <translation>Vi tjekker. Det tager højst et halvt minut.</translation>
    </message>
    <message>
        <source>Something is wrong. Send the result to your IT department.</source>
        <extracomment>message in the help panel, above the lines of the result</extracomment>
        <translation>Noget er galt. Send resultatet til jeres it-afdeling.</translation>
    </message>
    <message>
        <source>We found nothing wrong.</source>
        <extracomment>message in the help panel, above the lines of the result</extracomment>
        <translation>Vi fandt ikke noget galt.</translation>
    </message>
    <message>
        <source>There is nothing in the log.</source>
        <extracomment>message in the help panel, instead of a saved log</extracomment>
        <translation>Der er ikke noget i loggen.</translation>
    </message>
    <message>
        <source>There is already a file of that name. Press Save log, and give another name.</source>
        <extracomment>message in the help panel; &quot;Save log&quot; is the button&apos;s name</extracomment>
        <translation>Der er allerede en fil med det navn. Tryk på Gem log, og skriv et andet navn.</translation>
    </message>
    <message>
        <source>The log was not saved. Press Save log, and choose another folder.</source>
        <extracomment>message in the help panel; &quot;Save log&quot; is the button&apos;s name</extracomment>
        <translation>Loggen blev ikke gemt. Tryk på Gem log, og vælg en anden mappe.</translation>
    </message>
    <message>
        <source>We found nothing wrong on the computer. The connection can be checked once you have begun the task.</source>
        <extracomment>the same, where the task is not begun, so that it is not known where to connect to</extracomment>
        <translation>Vi fandt ikke noget galt på computeren. Forbindelsen kan tjekkes, når du har begyndt opgaven.</translation>
    </message>
    <message>
        <source>See what else we checked</source>
        <extracomment>link in the help panel: shows lines for the IT department on what else was checked</extracomment>
        <translation>Se, hvad vi ellers tjekkede</translation>
    </message>
    <message>
        <source>For your IT department</source>
        <extracomment>heading in the help panel, above a link that shows lines of a check, and a button that copies them</extracomment>
        <translation>Til jeres it-afdeling</translation>
    </message>
    <message>
        <source>Something is wrong. You can do something about it yourself.</source>
        <extracomment>message in the help panel, above lines of the result with advice</extracomment>
        <translation>Noget er galt. Du kan selv gøre noget ved det.</translation>
    </message>
    <message>
        <source>We found no way to the classification system. See whether other web pages open in your browser. If they do, send the result to your IT department.</source>
        <extracomment>message in the help panel, above the lines of the result; &quot;they&quot;: web pages</extracomment>
        <translation>Der er ikke forbindelse til klassifikationssystemet. Se, om andre sider åbner i din browser. Gør de det, så send resultatet til jeres it-afdeling.</translation>
    </message>
    <message>
        <source>See what the check found</source>
        <extracomment>link in the help panel: shows lines for the IT department on what is wrong and what else was checked</extracomment>
        <translation>Se, hvad tjekket fandt</translation>
    </message>
    <message>
        <source>The log is saved as {file}.</source>
        <extracomment>message in the help panel; {file}: the path of the file</extracomment>
        <translation>Loggen er gemt som {file}.</translation>
    </message>
</context>
<context>
    <name>UuidQuestion</name>
    <message>
        <source>Can you see the system&apos;s UUID now?</source>
        <extracomment>subheading above a choice on the page for the answer to check 1; also its name for screen readers; UUID: the debtor system&apos;s number</extracomment>
        <translation>Kan du se systemets UUID nu?</translation>
    </message>
    <message>
        <source>Yes, but it ends in other characters</source>
        <extracomment>choice below &quot;Can you see the system&apos;s UUID now?&quot;</extracomment>
        <translation>Ja, men det slutter på andre tegn</translation>
    </message>
    <message>
        <source>No, I still cannot see it</source>
        <extracomment>choice below &quot;Can you see the system&apos;s UUID now?&quot;</extracomment>
        <translation>Nej, jeg kan stadig ikke se det</translation>
    </message>
    <message>
        <source>Yes, and it ends in %1</source>
        <extracomment>choice below &quot;Can you see the system&apos;s UUID now?&quot;; %1: four characters</extracomment>
        <translation>Ja, og det slutter på %1</translation>
    </message>
    <message>
        <source>Choose whether you can see the system&apos;s UUID now.</source>
        <extracomment>error message in the place of &quot;Can you see the system&apos;s UUID now?&quot;</extracomment>
        <translation>Vælg, om du kan se systemets UUID nu.</translation>
    </message>
    <message>
        <source>You could not see it when you chose the system. Look at the list of subscriptions for a column with the UUID, or open the subscription. If you do not find it, answer no. We write that in the evidence.</source>
        <extracomment>below &quot;Can you see the system&apos;s UUID now?&quot;</extracomment>
        <translation>Du kunne ikke se det, da du valgte systemet. Se efter en kolonne med UUID på listen over abonnementer, eller åbn abonnementet. Svar nej, hvis du ikke finder det. Vi skriver det i beviset.</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Your browser is open. Sign in there, and come back here. We wait for 10 minutes. Then you can begin again.</source>
        <extracomment>first paragraph of the sign-in page while the user signs in</extracomment>
        <translation>Din browser er åben. Log ind dér, og kom så tilbage hertil. Vi venter i 10 minutter. Derefter kan du begynde igen.</translation>
    </message>
    <message>
        <source>Open the sign-in page in your browser yourself, and sign in there. We wait for 10 minutes.</source>
        <extracomment>the same, where the program could not open the browser</extracomment>
        <translation>Åbn selv loginsiden i din browser, og log ind dér. Vi venter i 10 minutter.</translation>
    </message>
    <message>
        <source>We are waiting for you to sign in</source>
        <extracomment>heading of the sign-in page while the user signs in</extracomment>
        <translation>Vi venter på, at du logger ind</translation>
    </message>
    <message>
        <source>Open the &amp;browser again</source>
        <extracomment>main button while the user signs in; Alt letter unique on the page</extracomment>
        <translation>&amp;Åbn browseren igen</translation>
    </message>
    <message>
        <source>Your browser is open. Choose a made-up person there, and come back here. We wait for 10 minutes. Then you can begin again.</source>
        <extracomment>first paragraph of the sign-in page while the user signs in, in practice; the people are made up</extracomment>
        <translation>Din browser er åben. Vælg en opdigtet person dér, og kom så tilbage hertil. Vi venter i 10 minutter. Derefter kan du begynde igen.</translation>
    </message>
    <message>
        <source>Open the sign-in page in your browser yourself, and choose a made-up person there. We wait for 10 minutes.</source>
        <extracomment>the same, where the program could not open the browser</extracomment>
        <translation>Åbn selv loginsiden i din browser, og vælg en opdigtet person dér. Vi venter i 10 minutter.</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <extracomment>button while the user signs in: the address of the page in the browser; Alt letter unique on the page</extracomment>
        <translation>&amp;Kopiér adressen</translation>
    </message>
</context>
<context>
    <name>WalkThrough</name>
    <message>
        <source>not approved</source>
        <extracomment>end of a walk-through, on a terminal, after &quot;Check 1:&quot;; no full stop</extracomment>
        <translation>ikke godkendt</translation>
    </message>
    <message>
        <source>approved %1, checked by the program</source>
        <extracomment>end of a walk-through, on a terminal, after &quot;Check 1:&quot;; %1: date and time</extracomment>
        <translation>godkendt %1, tjekket af programmet</translation>
    </message>
    <message>
        <source>approved %1, seen by %2</source>
        <extracomment>end of a walk-through, on a terminal, after &quot;Check 2:&quot;; %1: date and time, %2: a name</extracomment>
        <translation>godkendt %1, set af %2</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>end of a walk-through, on a terminal, label before &quot;:&quot;; practice or test</extracomment>
        <translation>Miljø</translation>
    </message>
    <message>
        <source>no end date</source>
        <extracomment>end of a walk-through, on a terminal, after &quot;Valid to:&quot;; no full stop</extracomment>
        <translation>ingen slutdato</translation>
    </message>
    <message>
        <source>Subscription</source>
        <extracomment>end of a walk-through, on a terminal, label before &quot;:&quot;; a UUID follows</extracomment>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>end of a walk-through, on a terminal, label before &quot;:&quot;; path of the PDF follows</extracomment>
        <translation>Bevis</translation>
    </message>
    <message>
        <source>Stopped by</source>
        <extracomment>end of a walk-through, on a terminal, label before &quot;:&quot;; an error code follows</extracomment>
        <translation>Stoppet af</translation>
    </message>
    <message>
        <source>Longest stall of the window</source>
        <extracomment>end of a walk-through, on a terminal, label before &quot;:&quot;; how long it was frozen</extracomment>
        <translation>Længste stop i vinduet</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>end of a walk-through, after &quot;Longest stall of the window:&quot;; %1: milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Problems on the way</source>
        <extracomment>end of a walk-through, on a terminal, label before &quot;:&quot;; error codes follow</extracomment>
        <translation>Problemer undervejs</translation>
    </message>
    <message>
        <source>approved %1, read in what was pasted</source>
        <extracomment>end of a walk-through, on a terminal, after &quot;Check 1:&quot;; %1: date and time</extracomment>
        <translation>godkendt %1, læst i det, der blev indsat</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>end of a walk-through, on a terminal, after &quot;Check 2:&quot;; %1: &quot;Acknowledged, not seen&quot;, %2: date and time</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>WholeTask</name>
    <message>
        <source>The task in KLIK</source>
        <extracomment>name of a list, for screen readers: the task as it stands in KLIK</extracomment>
        <translation>Opgaven i KLIK</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>label in &quot;Read the whole task&quot;; word as in KLIK</extracomment>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>label in &quot;Read the whole task&quot;; word as in KLIK</extracomment>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>label in &quot;Read the whole task&quot;; word as in KLIK</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Goal</source>
        <extracomment>label in &quot;Read the whole task&quot;; word as in KLIK</extracomment>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>label in &quot;Read the whole task&quot;: what must be right at the end</extracomment>
        <translation>Resultat</translation>
    </message>
</context>
<context>
    <name>WitnessForm</name>
    <message>
        <source>I have looked myself</source>
        <extracomment>choice below &quot;Who has looked?&quot;</extracomment>
        <translation>Jeg har selv set efter</translation>
    </message>
    <message>
        <source>Somebody else has looked</source>
        <extracomment>choice below &quot;Who has looked?&quot;; a field for the name comes with it</extracomment>
        <translation>En anden har set efter</translation>
    </message>
    <message>
        <source>Who has looked?</source>
        <extracomment>subheading above a choice, on the page of an answer; also its name for screen readers</extracomment>
        <translation>Hvem har set efter?</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>label of a field, below &quot;I have looked myself&quot;</extracomment>
        <translation>Dit navn</translation>
    </message>
    <message>
        <source>Name of the one who has looked</source>
        <extracomment>label of a field, below &quot;Somebody else has looked&quot;</extracomment>
        <translation>Navn på den, der har set efter</translation>
    </message>
    <message>
        <source>Choose who has looked.</source>
        <extracomment>error message above the choice; answers &quot;Who has looked?&quot;</extracomment>
        <translation>Vælg, hvem der har set efter.</translation>
    </message>
    <message>
        <source>Write your name.</source>
        <extracomment>error message below the field &quot;Your name&quot;</extracomment>
        <translation>Skriv dit navn.</translation>
    </message>
    <message>
        <source>Write the name of the one who has looked.</source>
        <extracomment>error message below the field &quot;Name of the one who has looked&quot;</extracomment>
        <translation>Skriv navnet på den, der har set efter.</translation>
    </message>
    <message>
        <source>Your name (a made-up one will do)</source>
        <extracomment>label of a field, below &quot;I have looked myself&quot;, in practice</extracomment>
        <translation>Dit navn (gerne et opdigtet)</translation>
    </message>
    <message>
        <source>When, such as 29 November at 10.15 (may be left out)</source>
        <extracomment>label of a field below the name of a colleague who has looked for the sortiment; may stay empty; an example of what to write</extracomment>
        <translation>Hvornår, fx 29. november kl. 10.15 (kan udelades)</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <extracomment>link below the field for a role: a press writes it there; %1: a role; no Alt letter</extracomment>
        <translation>Skriv: %1</translation>
    </message>
    <message>
        <source>Your role (may be left out)</source>
        <extracomment>label of a field below &quot;I have looked myself&quot;; may stay empty</extracomment>
        <translation>Din rolle (kan udelades)</translation>
    </message>
    <message>
        <source>That person&apos;s role (may be left out)</source>
        <extracomment>label of a field below &quot;Somebody else has looked&quot;; may stay empty</extracomment>
        <translation>Rollen for den, der har set efter (kan udelades)</translation>
    </message>
</context>
<context>
    <name>WizardWindow</name>
    <message>
        <source>Create subscription</source>
        <extracomment>The program&apos;s name, at the end of the window&apos;s title</extracomment>
        <translation>Opret abonnement</translation>
    </message>
    <message>
        <source>The program was already open. Here is your work.</source>
        <extracomment>notice below the page, after the program was started a second time</extracomment>
        <translation>Programmet var allerede åbent. Her er dit arbejde.</translation>
    </message>
</context>
</TS>
