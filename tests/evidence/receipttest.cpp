// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// What a reader meets on the pages, in Danish: a receipt first, and no more pages than needed.

#include "receiptcase.h"

namespace {

const QStringList wordsOfEveryCase = {QStringLiteral("Vejle Kommune (CVR 29189900)"),
    QStringLiteral("Sortiment Borgerblikket"),
    QStringLiteral("Debitorsystem ØS Indsigt Vejle (bf17)"), QStringLiteral("Skemaversion 1.3"),
    QStringLiteral("Gyldig fra 24. november 2026"), QStringLiteral("Gyldig til Ingen slutdato"),
    QStringLiteral("Kontrol 1. Krav i KLIK: Kommunen kan se i klassifikationsløsningen, at "
                   "abonnementet er oprettet korrekt."),
    QStringLiteral("Kontrol 2. Krav i KLIK: Sortimentet kan ses i debitorsystemet."),
    QStringLiteral("Bevisnummer 5d0f6a0e-71c4-4b8e-9a53-2f1f0f6c4a10")};

} // namespace

TEST_F(Receipt, SaysOnItsFirstPageWhatTwoPeopleHaveStated)
{
    const QString page = pagesOf(withPictures(SampleCase::guidedApproved(), 1)).constFirst();
    expectOn(page, wordsOfEveryCase);
    expectOn(page,
        {QStringLiteral("Løst: Begge kontroller er godkendt Mette Holm kan markere opgaven som "
                        "fuldført i KLIK. "
                        "Ikke oplyst: rolle og tidspunkt for Jens Overgaard, "
                        "som har set sortimentet. Kontrol 1."),
            QStringLiteral("kl. 11.52. Resultatet bygger på det, som Mette Holm har oplyst. "
                           "Ingen maskine har kontrolleret det. De fem værdier"),
            QStringLiteral("Set af Mette Holm selv. Oplyst den 24. november 2026 kl. 11.47."),
            QStringLiteral("Set af Jens Overgaard. Oplyst af Mette Holm den 24. november 2026 kl. "
                           "11.52."),
            QStringLiteral("Godkendt Set af Jens Overgaard."),
            QStringLiteral("en stribe på med navnet på miljøet. Det har ikke læst billedet."),
            QStringLiteral(
                "Gemt: Oplyst af Mette Holm den 24. november 2026 kl. 11.42 (dansk tid)"),
            QStringLiteral("Brugerens billede 1: Abonnementet i klassifikationssystemet")});
}

TEST_F(Receipt, EndsNoLineInsideADateOrATime)
{
    const QRegularExpression cut(
        QStringLiteral("(\\bkl\\.|\\bden "
                       "\\d{1,2}\\.)$|kontrol\\s*\\n\\s*[12]\\b|\\b\\d{1,2}\\.\\s*\\n\\s*november"),
        QRegularExpression::MultilineOption);
    QString name = QStringLiteral("Mette");
    for (int letters = 0; letters < 12; ++letters) {
        name += u'a';
        EvidenceContent pasted = SampleCase::pasted();
        std::get<FirstCheckSeen>(pasted.events[pasted.events.size() - 2].event).witness.name = name;
        std::get<SecondCheckSeen>(pasted.events.last().event).reply->broughtBy = name;
        // The role stands before a time without a year.
        EvidenceContent stated = SampleCase::witnessed();
        std::get<SecondCheckSeen>(stated.events.last().event).witness.role = name;
        for (EvidenceContent content : {pasted, stated}) {
            content.facts = factsFrom(content.events);
            const QString pages = QString::fromUtf8(PdfProbe::output(QStringLiteral("pdftotext"),
                {QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8"),
                    saved(content), QStringLiteral("-")}));
            ASSERT_TRUE(pages.contains(name));
            const auto found = cut.match(pages);
            EXPECT_FALSE(found.hasMatch())
                << qPrintable(pages.mid(found.capturedStart() - 60, 100));
        }
    }
}

TEST_F(Receipt, EndsNoLineInsideTheNameOfAnOption)
{
    for (const EvidenceContent &content :
        {SampleCase::guidedApproved(), SampleCase::approved(SampleCase::practice())}) {
        const QByteArray pages = PdfProbe::output(QStringLiteral("pdftotext"),
            {QStringLiteral("-raw"), saved(content), QStringLiteral("-")});
        EXPECT_TRUE(pages.contains("--efterproev FIL")) << pages.constData();
    }
}

TEST_F(Receipt, NamesTheRealSystemOnceAndTheFileOfThePictureBelowIt)
{
    EvidenceContent content = SampleCase::guidedApproved();
    content.task.goal.clear();
    const EvidenceContent full = withPictures(content, 1);
    const QStringList pages = pagesOf(full);
    expectOn(pages.constFirst(),
        {QStringLiteral("Fælleskommunalt Klassifikationssystem Gemt: Oplyst af Mette Holm"),
            QStringLiteral("Fil: ") + full.facts.pictures.constFirst().file + u'.'});
    const QString all = pages.join(u' ');
    EXPECT_EQ(all.count(QStringLiteral("Fælleskommunalt Klassifikationssystem")), 1);
    EXPECT_EQ(all.count(QStringLiteral("(abonnerende it-")), 1);
    expectOn(all, {QStringLiteral("Kommune (ud fra valget) Vejle Kommune")});
    EXPECT_FALSE(pagesOf(SampleCase::approved(SampleCase::practice()))
                     .constFirst()
                     .contains(QStringLiteral("Fælleskommunalt")));
}

TEST_F(Receipt, SaysOnItsFirstPageWhatTheProgramHasRead)
{
    EvidenceContent content =
        SampleCase::createdBy(QStringLiteral("Mette Holm"), SampleCase::production());
    SampleCase::add(content, SecondCheckSeen{Check::Status::Approved, {}, {}});
    const QString page = pagesOf(content).constFirst();
    expectOn(page, wordsOfEveryCase);
    expectOn(page,
        {QStringLiteral("Ikke løst endnu: Sortimentet er ikke set Opgaven i KLIK skal vente. "
                        "Kontrol 1."),
            QStringLiteral("Næste skridt, senest 25. november 2026 kl. "
                           "11.13: Mette Holm beder den systemansvarlige for debitorsystemet "
                           "se efter, om sortimentet kan ses, og gemmer et nyt bevis. "
                           "De fem værdier"),
            QStringLiteral("Læst af programmet i klassifikationssystemet den 24. november 2026"),
            QStringLiteral("Kvitteret, ikke set"),
            QStringLiteral("i klassifikationssystemets svar: Debitorsystemet har kvitteret for at "
                           "have fået sortimentet. Resultatet bygger alene på "
                           "klassifikationssystemets svar. Det er ikke oplyst, at nogen har set "
                           "sortimentet i debitorsystemet. Næste skridt"),
            QStringLiteral("Oprettet af: Mette Holm, den 24. november 2026 kl. 11.13 (dansk "
                           "tid, oplyst af systemet)"),
            QStringLiteral("Side 1 er resultatet. Resten er til kontrol af beviset.")});
}

TEST_F(Receipt, SaysOnItsFirstPageWhatTheProgramHasReadInPastedTexts)
{
    const QString page = pagesOf(withPictures(SampleCase::pasted(), 1)).constFirst();
    expectOn(page, wordsOfEveryCase);
    expectOn(page,
        {QStringLiteral("Løst: Begge kontroller er godkendt Mette Holm kan markere opgaven som "
                        "fuldført i KLIK. Ikke "
                        "oplyst: rolle og dato for Jens "
                        "Overgaard, som har set sortimentet. Kontrol 1."),
            QStringLiteral(
                "Resultatet bygger på det, som Mette Holm har oplyst og sat ind. "
                "Ingen maskine har kontrolleret, hvor teksten kommer fra, eller hvem der har "
                "set sortimentet. De fem værdier"),
            QStringLiteral("Læst af programmet i den tekst, som Mette Holm satte ind den 24. "
                           "november 2026 kl. 11.47."),
            QStringLiteral(
                "Svar fra Jens Overgaard: ”Ja, jeg kan se sortimentet Borgerblikket i "
                "ØS Indsigt.” Tid i svaret: ”i dag kl. 11.45”. Sat ind af Mette Holm den "
                "24. november 2026 kl. 11.52. Resultatet bygger"),
            QStringLiteral("Brugerens billede 1: Abonnementet i klassifikationssystemet")});
}

TEST_F(Receipt, RemarksOnATimeOfDayThatTheDayOfThePastingDoesNotHave)
{
    EvidenceContent content = SampleCase::pasted();
    for (Recorded &recorded : content.events) {
        if (auto *seen = std::get_if<SecondCheckSeen>(&recorded.event))
            seen->reply->when = QStringLiteral("kl. 23");
    }
    content.facts = factsFrom(content.events);
    expectOn(pagesOf(content).constFirst(),
        {QStringLiteral("Ikke afklaret: Tidspunktet i svaret passer ikke Opgaven i KLIK skal "
                        "vente. Kontrol 1."),
            QStringLiteral("Næste skridt, senest 25. november 2026 kl. "
                           "11.42: 1. Mette Holm beder Jens Overgaard svare "
                           "igen med rolle, dato og tid. 2. Mette Holm gemmer et nyt "
                           "bevis. De fem værdier"),
            QStringLiteral("Ikke afklaret Svar fra Jens Overgaard"),
            QStringLiteral("Bemærkning: Svaret nævner ”kl. 23” uden dato. Den 24. november 2026 "
                           "ville det være for sent: Svaret blev sat ind kl. 11.52 den dag.")});
    expectOn(pagesOf(SampleCase::contradicted()).constFirst(),
        {QStringLiteral("Debitorsystem ØS Indsigt Vejle (bf17). Ikke afklaret, se kontrol 1. "
                        "Skemaversion"),
            QStringLiteral(
                "senest 25. november 2026 kl. 11.42: 1. Mette Holm sammenligner abonnementet med "
                "de fem værdier her og svarer igen på kontrol 1. 2. Mette Holm beder "
                "Jens Overgaard svare igen med debitorsystem, rolle, dato og tid. 3. "
                "Mette Holm gemmer et nyt bevis. De fem værdier"),
            QStringLiteral("Bemærkning: Set. Læs bemærkningen ved kontrol 1. Resultatet bygger"),
            QStringLiteral("”ØS Indsigt Vejle Test”. Svaret fra Mette Holm siger, at alt er "
                           "rigtigt. Abonnementet kan være til det.")});
    expectOn(pagesOf(SampleCase::remarked()).constFirst(),
        {QStringLiteral("Bemærkning: Svaret nævner ”kl. 9” uden dato. Den 24. november 2026 "
                        "ville det være for tidligt: Abonnementet blev først oplyst som gemt kl. "
                        "11.42 den dag.")});
}

TEST_F(Receipt, SaysOnItsFirstPageWhatIsStillMissing)
{
    const QStringList pages = pagesOf(SampleCase::guided());
    expectOn(pages.constFirst(),
        {QStringLiteral("Ikke løst endnu: Kontrol 2 mangler Opgaven i KLIK skal vente. Opgaven er "
                        "først løst, når begge kontroller er godkendt. Kontrol 1."),
            QStringLiteral(
                "Det er ikke oplyst, at nogen har set efter. Navnet Mette Holm er "
                "ikke kontrolleret. Der er ikke vedhæftet et billede af det, der blev set. "
                "Næste skridt, senest 25. november 2026 kl. 11.17: Mette "
                "Holm spørger den systemansvarlige for debitorsystemet, om sortimentet "
                "kan ses i debitorsystemet, og gemmer et nyt bevis. De fem værdier")});
    EXPECT_EQ(pages.join(u' ').count(QStringLiteral("senest 25. november")), 1);
}

TEST_F(Receipt, SaysOnItsFirstPageWhatToDoInKlik)
{
    EvidenceContent marked = SampleCase::guidedApproved();
    SampleCase::add(marked, TaskMarked{true});
    expectOn(pagesOf(marked).constFirst(),
        {QStringLiteral(
            "Det er oplyst, at opgaven er markeret som fuldført i KLIK. Ikke oplyst: rolle")});
    expectOn(pagesOf(SampleCase::witnessed()).constFirst(),
        {QStringLiteral("Løst: Begge kontroller er godkendt Mette Holm kan markere opgaven som "
                        "fuldført i KLIK. Kontrol 1.")});
    expectOn(pagesOf(SampleCase::approved(SampleCase::practice())).constFirst(),
        {QStringLiteral("Øvelsen løser ikke opgaven i KLIK. Kontrol 1."),
            QStringLiteral("Næste skridt: Løs opgaven i produktion. De fem værdier")});
}

TEST_F(Receipt, SaysNothingOfTheFieldsOfASubscriptionThatIsNotStated)
{
    EvidenceContent begun = SampleCase::guided();
    begun.events.resize(3);
    begun.facts = factsFrom(begun.events);
    const QString pages = pagesOf(begun).join(u' ');
    expectOn(pages,
        {QStringLiteral("Gyldig til Ingen slutdato Bevisnummer"),
            QStringLiteral("De fem værdier, som de er planlagt"),
            QStringLiteral(
                "Ikke løst endnu: Det er ikke oplyst, at abonnementet er gemt Opgaven i KLIK skal "
                "vente. Beviset viser"),
            QStringLiteral("Næste skridt: 1. Brugeren opretter og gemmer abonnementet i "
                           "klassifikationssystemet. 2. Brugeren ser på abonnementet i "
                           "klassifikationssystemet og svarer på kontrol 1. 3. Brugeren spørger "
                           "den systemansvarlige for debitorsystemet senest et døgn efter "
                           "oprettelsen, om sortimentet kan ses i debitorsystemet, og gemmer et "
                           "nyt bevis."),
            QStringLiteral("Bruger Navnet er ikke oplyst"),
            QStringLiteral("Fra opgaven: Feltet skal stå tomt.")});
    for (const char *untold : {"Feltet er tomt", "Oprettet af", "Kendes ikke", "Ingen har set"})
        EXPECT_FALSE(pages.contains(QString::fromUtf8(untold))) << untold;
}

TEST_F(Receipt, SpeaksOfOthersOnlyWhereOthersHaveLooked)
{
    const QString others =
        QStringLiteral("Navne på andre, der har set efter, er oplyst af brugeren.");
    EvidenceContent content =
        SampleCase::createdBy(QStringLiteral("Mette Holm"), SampleCase::production());
    EXPECT_FALSE(pagesOf(content).join(u' ').contains(others));
    SampleCase::add(content, SecondCheckSeen{Check::Status::Approved, {}, {}});
    EXPECT_FALSE(pagesOf(content).join(u' ').contains(others));
    expectOn(pagesOf(SampleCase::approved(SampleCase::production())).join(u' '), {others});
}

TEST_F(Receipt, SpeaksOfThePersonAndNotToThem)
{
    const QRegularExpression addressed(
        QStringLiteral("\\b(du|dig|din|dit|dine|vi|vores|os)\\b|\\(tomt\\)|sagsnummer"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    EvidenceContent differs = SampleCase::createdBy({}, SampleCase::production());
    std::get<Submission::Verified>(differs.facts.submission).origin =
        Submission::Origin::FoundBefore;
    EvidenceContent unknown = SampleCase::createdBy({}, SampleCase::practice());
    unknown.events = unknown.events.mid(0, 6);
    unknown.facts = factsFrom(unknown.events);
    SampleCase::add(unknown,
        Submission::Event(Submission::Lost{QString::fromLatin1(SampleCase::orderKey), {}}));
    EvidenceContent begun = SampleCase::guided();
    begun.events = begun.events.mid(0, 2);
    begun.facts = factsFrom(begun.events);
    for (const EvidenceContent &content :
        {withPictures(SampleCase::guidedApproved(), 1), withPictures(SampleCase::pasted(), 1),
            SampleCase::approved(SampleCase::practice()), differs, unknown, begun}) {
        const QString pdf = saved(content);
        QString all = PdfProbe::pagesOf(pdf).join(u' ');
        for (const char *name : {"bevis.txt", "bevis.json", "journal.jsonl", "manifest.json"}) {
            QFile file(QFileInfo(pdf).dir().filePath(QLatin1String(name)));
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            all += u' ' + QString::fromUtf8(file.readAll());
        }
        const auto found = addressed.match(all);
        EXPECT_FALSE(found.hasMatch())
            << qPrintable(all.mid(std::max<qsizetype>(0, found.capturedStart() - 60), 120));
    }
}

TEST_F(Receipt, NamesTheFileOfATaskThatDoesNotComeWithTheProgram)
{
    EvidenceContent content = SampleCase::witnessed();
    expectOn(pagesOf(content).join(u' '),
        {QStringLiteral("Programmets egen tekst, kopieret fra opgaven i KLIK.")});
    content.task.ownFile = QStringLiteral("egen.json");
    content.task.ownSha256 = QString(64, u'e');
    const QString pages = pagesOf(content).join(u' ');
    expectOn(pages,
        {QStringLiteral("Teksten er fra filen egen.json og følger ikke med programmet."),
            QStringLiteral("Filens SHA-256: eeee")});
    EXPECT_FALSE(pages.contains(QStringLiteral("Programmets egen tekst")));
}

TEST_F(Receipt, SaysHowTheJournalInItWasMade)
{
    const QString pdf = saved(SampleCase::witnessed());
    expectOn(PdfProbe::pagesOf(pdf).join(u' '),
        {QStringLiteral("Alle hændelser med nøjagtig tid. Hvordan den er lavet, står i "
                        "manifest.json.")});
    QFile manifest(QFileInfo(pdf).dir().filePath(QStringLiteral("manifest.json")));
    ASSERT_TRUE(manifest.open(QIODevice::ReadOnly));
    expectOn(QString::fromUtf8(manifest.readAll()),
        {QStringLiteral("journal.jsonl er dannet ud fra programmets egen journal om denne sag"),
            QStringLiteral("Udeladt er også det, som ikke må forlade computeren: andre sager,")});
}

TEST_F(Receipt, OfPracticeDoesNotContradictItself)
{
    const QString page = pagesOf(SampleCase::approved(SampleCase::practice())).constFirst();
    expectOn(page,
        {QStringLiteral("ØVELSE"), QStringLiteral("Det rigtige klassifikationssystem er ikke"),
            QStringLiteral("Øvelse: Begge kontroller er godkendt")});
    EXPECT_EQ(page.count(QStringLiteral("øvelse"), Qt::CaseInsensitive), 3) << qPrintable(page);
    EXPECT_FALSE(page.contains(QStringLiteral("Intet er oprettet")));
}

TEST_F(Receipt, IsSavedWhereThePastedPageShowsNoUuid)
{
    EvidenceContent content = SampleCase::guided();
    PageReading page = *SampleCase::pasted().facts.verification.first.page;
    page.uuid.clear();
    SampleCase::add(content,
        FirstCheckSeen{Check::Status::Approved,
            {Witness::Kind::PastedPage, QStringLiteral("Mette Holm")}, {}, page});
    expectOn(pagesOf(content).constFirst(), {QStringLiteral("Alle fem værdier er som ønsket.")});
}
