// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// bevis.txt and bevis.json that were changed, with all hashes right again.

#include "printers.h"
#include "tampering.h"

namespace {

constexpr char otherText[] = "bevis.txt does not say the same as the content.";
constexpr char otherChecks[] = "The two checks are not those of the journal.";
constexpr char contradiction[] = "bevis.json contradicts itself about the two checks.";

/// The last place of \a before, so that a member of the end is meant where there are several.
void replaceLast(QByteArray &content, const QByteArray &before, const QByteArray &after)
{
    const qsizetype place = content.lastIndexOf(before);
    ASSERT_GE(place, 0) << before.constData();
    content.replace(place, before.size(), after);
}

/// What is changed, and the sentence that says so.
struct Change {
    const char *before;
    const char *after;
    const char *sentence;
};

class TamperedText : public Tampering {
protected:
    void expectEachFound(
        const QString &pdf, const QString &file, const std::vector<Change> &changes)
    {
        for (const Change &change : changes) {
            SCOPED_TRACE(change.before);
            expectFound(withFile(pdf, file,
                            [&](QByteArray &content) {
                                replaceLast(content, change.before, change.after);
                            }),
                change.sentence);
        }
    }
};

} // namespace

TEST_F(TamperedText, HoldsWhereNothingButTheListOfFilesIsMadeAnew)
{
    const QString pdf = saved(SampleCase::contradicted());
    expectToHold(sealedAfter(pdf, [](QByteArray &) {}));
}

TEST_F(TamperedText, AnotherWordInOnePlaceOfTheTextIsFound)
{
    expectEachFound(saved(SampleCase::contradicted()), EvidenceFiles::text(),
        {
            {"Not settled. Seen", "Approved. Seen", otherText},
            {"Schema version: 1.3\nValid", "Schema version: 1.2\nValid", otherText},
            {"Value: 1.3", "Value: 1.2", otherText},
            {"Municipality (by the choice): Vejle", "Municipality (by the choice): Kolding",
                otherText},
            {"\nSortiment: Borgerblikket\n",
                "\nThe auditors have approved all of it.\n\nSortiment: Borgerblikket\n", otherText},
            {"Time 10:47", "Time 10:48", otherText},
            {"Source: Mette Holm.\n\n",
                "Source: Mette Holm.\nTime 12:10: All seen. Source: The "
                "program.\n\n",
                otherText},
            {"Project: Borgerblikket\n", "", otherText},
        });
}

TEST_F(TamperedText, LinesInAnotherOrderAreFound)
{
    const QString pdf = saved(SampleCase::approved(SampleCase::production()));
    expectFound(withFile(pdf, EvidenceFiles::text(),
                    [](QByteArray &text) {
                        QList<QByteArray> lines = text.split('\n');
                        std::reverse(lines.begin(), lines.end());
                        text = lines.join('\n');
                    }),
        otherText);
    expectFound(withFile(pdf, EvidenceFiles::text(),
                    [](QByteArray &text) {
                        text.replace("Project: Borgerblikket\nPhase: Forankring",
                            "Phase: Forankring\nProject: Borgerblikket");
                    }),
        otherText);
}

TEST_F(TamperedText, WordsAboutPicturesThatAreAttachedOnlyAreFound)
{
    EvidenceContent content = SampleCase::guidedApproved();
    PictureStore recorder(m_folder.path());
    const auto kept = finished(recorder.keep(content.facts.caseId,
        SampleCase::picture(2, {300, 200}), QStringLiteral("Trin 2"), PictureKept::Kind::OwnPage));
    ASSERT_TRUE(kept);
    SampleCase::add(content, *kept);
    expectEachFound(saved(content), EvidenceFiles::text(),
        {
            {"when the user left it. Kept",
                "when the user left it. The auditors have kept it. Kept", otherText},
            {"left it. Kept on", "left it. Approved on", otherText},
            {"before what came next", "after all was approved", otherText},
            {"\n\n", "\n\nThe auditors have approved it.\n\n", otherText},
        });
}

TEST_F(TamperedText, WhatFollowsFromTheRestOfTheContentIsFound)
{
    expectEachFound(saved(SampleCase::contradicted()), EvidenceFiles::content(),
        {
            {"\"loeserOpgaven\": \"nej\"", "\"loeserOpgaven\": \"ja\"", contradiction},
            {"\"statusTekst\": \"Not settled\"", "\"statusTekst\": \"Approved\"", contradiction},
            {"\"udgave\": 10", "\"udgave\": 10,\n  \"underskrevet\": \"af revisionen\"",
                "bevis.json has something in it that this version of the program does not write: "
                "underskrevet"},
            {"\"nummer\": 1,\n      \"fil\"", "\"nummer\": 1,\n      \"set\": 1,\n      \"fil\"",
                "bevis.json has something in it that this version of the program does not write: "
                "billeder.set"},
            {"\"sortimentsguiden-bevis-1\"", "\"godkendt-bevis-1\"",
                "bevis.json has something in it that this version of the program does not write: "
                "format"},
            {"Sentences have Danish time.", "The auditors have seen it.",
                "bevis.json has something in it that this version of the program does not write: "
                "Times that end"},
            {"the program had put the name", "the auditors had put the name",
                "bevis.json has something in it that this version of the program does not write: "
                "Unchanged is"},
            {"\"adresse\": null", "\"adresse\": \"https://klassifikation.example\"",
                "The pages lack this from the content: https://klassifikation.example"},
        });
}

TEST_F(TamperedText, WhatDoesNotFollowFromTheJournalIsFoundInEachMember)
{
    constexpr char other[] = "In bevis.json, this does not follow from the journal: ";
    const auto in = [&](const char *member) { return QByteArray(other) + member; };
    const QByteArray source = in("vaerdier.kilde");
    const QByteArray people = in("hvemBetyder");
    const QByteArray task = in("opgaveBetyder");
    const QByteArray notes = in("bemaerkninger");
    const QByteArray basis = in("opgave.vaerdi");
    const QByteArray title = in("billeder.viser");
    const QByteArray time = in("billeder.tidspunkt");
    expectEachFound(saved(SampleCase::contradicted()), EvidenceFiles::content(),
        {
            {"\"kilde\": \"From the task\"", "\"kilde\": \"From the service\"", source.constData()},
            {"The program has not signed in there", "The program has signed in there",
                people.constData()},
            {"The program has not looked in KLIK", "The program has looked in KLIK",
                task.constData()},
            {"\"bemaerkninger\": [", "\"bemaerkninger\": [\n    \"All is read.\",",
                notes.constData()},
            {"\"tema\": \"It", "\"tema\": \"Mit", basis.constData()},
        });
    const QString pdf = saved(SampleCase::guidedApproved());
    const QByteArray content = inside(pdf, EvidenceFiles::content());
    const qsizetype pictures = content.indexOf("\"billeder\": [");
    const auto ofPicture = [&](const char *name) {
        const qsizetype begin = content.indexOf(QByteArray("\"") + name, pictures);
        return content.mid(begin, content.indexOf(',', begin) - begin);
    };
    const QByteArray shown = ofPicture("viser");
    const QByteArray kept = ofPicture("tidspunkt");
    expectEachFound(pdf, EvidenceFiles::content(),
        {
            {shown.constData(), "\"viser\": \"The approval\"", title.constData()},
            {shown.constData(), "\"viser\": \"The approval\"",
                "The pictures are not those of the journal."},
            {kept.constData(), "\"tidspunkt\": \"2026-11-24T12:42:00.000Z\"", time.constData()},
            {kept.constData(), "\"tidspunkt\": \"2026-11-24T12:42:00.000Z\"",
                "The pictures are not those of the journal."},
        });
    // A note on a picture, where there is one.
    EvidenceContent lost = SampleCase::guidedApproved();
    SampleCase::add(lost,
        PictureKept{PictureKept::Kind::Brought, QStringLiteral("billede-09.png"), QString(64, u'a'),
            QStringLiteral("The list")});
    const QByteArray pictureNotes = in("omBilleder");
    expectEachFound(saved(lost), EvidenceFiles::content(),
        {{"is missing or has been changed.\"", "is there.\"", pictureNotes.constData()}});
}

TEST_F(TamperedText, AJournalWhoseSentencesDoNotFollowFromItsDataIsFound)
{
    const QString pdf = saved(SampleCase::guidedApproved());
    const auto rechained = [](QByteArray &journal) {
        QByteArray previous(64, '0');
        QByteArray lines;
        for (QByteArray line : journal.trimmed().split('\n')) {
            line.replace("Jens Overgaard has looked", "The auditors have looked");
            line.replace(line.indexOf(':') + 2, 64, previous);
            line.truncate(line.lastIndexOf(",\"hash\""));
            previous = Sha256::hexOf(line + '}').toLatin1();
            lines += line + ",\"hash\":\"" + previous + "\"}\n";
        }
        journal = lines;
    };
    expectFound(withFile(pdf, EvidenceFiles::journal(), rechained),
        "The journal is not written as follows from its data.");
    EXPECT_FALSE(inWords(examined(withFile(pdf, EvidenceFiles::journal(), rechained)))
                     .contains(QStringLiteral("The chain of the journal breaks")));
}

TEST_F(TamperedText, SentencesOfAnotherVersionAreNotHeldAgainstTheJournal)
{
    const QString pdf = withFile(
        saved(SampleCase::contradicted()), EvidenceFiles::content(), [](QByteArray &content) {
            replaceLast(content, "The program has not looked in KLIK", "The program looked");
        });
    const QString note = QStringLiteral("Note: It has not been examined whether each sentence");
    EXPECT_FALSE(inWords(examined(pdf)).contains(note));
    QCoreApplication::setApplicationVersion(QStringLiteral("9.0.0"));
    EXPECT_TRUE(inWords(examined(pdf)).contains(note)) << qPrintable(inWords(examined(pdf)));
}

TEST_F(TamperedText, OfALaterFormItIsSaidWhatCouldNotBeExamined)
{
    const QString pdf = withFile(saved(SampleCase::contradicted()), EvidenceFiles::content(),
        [](QByteArray &content) { replaceLast(content, "\"udgave\": 10", "\"udgave\": 11"); });
    const Examination examination = examined(pdf);
    EXPECT_TRUE(examination.isOfLaterVersion);
    EXPECT_TRUE(inWords(examination)
                    .contains(QStringLiteral("Note: The evidence has form 11, and this version of "
                                             "the program knows form 10. It has not "
                                             "been examined whether")));
    Examination good;
    good.verdict = Examination::Verdict::NotExamined;
    good.isOfLaterVersion = true;
    EXPECT_EQ(verdictInWords(good),
        QStringLiteral("According to its files, a later version of the program made the evidence. "
                       "What this version knows of it holds. Examine it with the later version."));
}

TEST_F(TamperedText, IsNotHiddenBehindAnEarlierForm)
{
    const QString pdf = saved(SampleCase::approved(SampleCase::production()));
    for (const char *earlier :
        {"\"udgave\": 8", "\"udgave\": 7", "\"udgave\": 6", "\"udgave\": 1"}) {
        expectFound(
            withFile(pdf, EvidenceFiles::content(),
                [&](QByteArray &content) { replaceLast(content, "\"udgave\": 10", earlier); }),
            "bevis.json says that it is of an earlier form, but has what came later.");
    }
}

TEST_F(TamperedText, ALockedPdfIsSaidToBeLocked)
{
    const QString pdf = saved(SampleCase::contradicted());
    const QString locked = newPath();
    PdfProbe::output(QStringLiteral("qpdf"),
        {QStringLiteral("--encrypt"), QStringLiteral("one"), QStringLiteral("two"),
            QStringLiteral("256"), QStringLiteral("--"), pdf, locked});
    const QString words = QStringLiteral("The PDF is locked with a password.");
    EXPECT_EQ(examined(locked).verdict, Examination::Verdict::Unreadable);
    EXPECT_TRUE(inWords(examined(locked)).contains(words)) << qPrintable(inWords(examined(locked)));
    // So it is in place of the PDF in its folder.
    QFile::remove(pdf);
    QFile::copy(locked, pdf);
    EXPECT_TRUE(inWords(examined(QFileInfo(pdf).path())).contains(words));
    EXPECT_FALSE(inWords(examined(write(newPath(), "%PDF-1.7 no more"))).contains(words));
}

TEST_F(TamperedText, WhatIsAddedToTheManifestIsFound)
{
    const QString pdf = saved(SampleCase::contradicted());
    const auto changed = [&](const QByteArray &before, const QByteArray &after) {
        QByteArray manifest = inside(pdf, EvidenceFiles::manifest());
        replaceLast(manifest, before, after);
        const QTemporaryDir files;
        return sealedAfter(byQpdf({pdf, QStringLiteral("--add-attachment"),
                               write(files.filePath(EvidenceFiles::manifest()), manifest),
                               QStringLiteral("--replace"), QStringLiteral("--")}),
            [](QByteArray &) {});
    };
    expectFound(changed("\"stempel\":", "\"godkendtAf\": \"KOMBIT\",\n  \"stempel\":"),
        "manifest.json has something in it that this version of the program does not write: "
        "godkendtAf");
    expectFound(changed("It takes Sortimentsguiden", "It takes nobody"),
        "manifest.json has something in it that this version of the program does not write: Each "
        "page has");
}

TEST_F(TamperedText, WhoHasAnsweredIsHeldAgainstTheJournalAndThePeople)
{
    expectEachFound(saved(SampleCase::guidedApproved()), EvidenceFiles::content(),
        {
            {"\"hvem\": \"kollega\"", "\"hvem\": \"program\"", otherChecks},
            {"\"hvem\": \"kollega\"", "\"hvem\": \"bruger\"", otherChecks},
            {"\"hvem\": \"bruger\"", "\"hvem\": \"program\"", otherChecks},
        });
    EvidenceContent waiting = SampleCase::guided();
    SampleCase::add(waiting,
        SecondCheckSeen{
            Check::Status::Waiting, {Witness::Kind::User, QStringLiteral("Mette Holm")}, {}});
    expectEachFound(saved(waiting), EvidenceFiles::content(),
        {{"\"svar\": \"venter\"", "\"svar\": \"problem\"", otherChecks}});
}

TEST_F(TamperedText, WhatIsTakenOutOfTheContentOrExchangedIsFound)
{
    const QString pdf = saved(SampleCase::approved(SampleCase::production()));
    const auto emptied = [](const char *name) {
        return [name](QByteArray &content) {
            const qsizetype begin = content.indexOf(QByteArray("\n  \"") + name + "\": [");
            const qsizetype end = content.indexOf("\n  ]", begin);
            content.replace(begin, end + 4 - begin, QByteArray("\n  \"") + name + "\": []");
        };
    };
    expectFound(withFile(pdf, EvidenceFiles::content(), emptied("opgave")), contradiction);
    // Rows that are gone still stand in the text.
    expectFound(withFile(pdf, EvidenceFiles::content(), emptied("hvem")), otherChecks);
    expectFound(withFile(pdf, EvidenceFiles::content(), emptied("tidslinje")), otherText);
    expectEachFound(pdf, EvidenceFiles::content(),
        {
            {"\"ens\": true", "\"ens\": false",
                "bevis.json contradicts itself about what was read back."},
            {"Mette Holm, 24 November 2026 at 11:13 (Danish time, read back)", "Mette Holm",
                otherText},
            {"\"vaerdi\": \"Forankring\"", "\"vaerdi\": \"\"", otherText},
        });
    expectFound(withFile(pdf, EvidenceFiles::content(),
                    [](QByteArray &content) {
                        QString text = QString::fromUtf8(content);
                        static const QRegularExpression act(
                            QStringLiteral("(\"iKlik\": )\"[^\"]*\""));
                        content = text.replace(act, QStringLiteral("\\1\"\"")).toUtf8();
                    }),
        contradiction);
    expectFound(withFile(pdf, EvidenceFiles::content(),
                    [](QByteArray &content) {
                        content.replace(SampleCase::subscriptionUuid, "X");
                        content.replace(SampleCase::orderKey, SampleCase::subscriptionUuid);
                        content.replace("X", SampleCase::orderKey);
                    }),
        otherText);
}

TEST_F(TamperedText, ThePagesAreNotCalledTheSameWhereTheContentLacksSomething)
{
    const QString pdf = saved(SampleCase::approved(SampleCase::production()));
    const QString words =
        inWords(examined(withFile(pdf, EvidenceFiles::content(), [](QByteArray &content) {
            content.replace("\"vaerdi\": \"Forankring\"", "\"vaerdi\": \"\"");
        })));
    EXPECT_FALSE(words.contains(QStringLiteral("Holds: The pages say the same")))
        << qPrintable(words);
    EXPECT_TRUE(inWords(examined(pdf)).contains(QStringLiteral("Holds: The pages say the same")));
}
