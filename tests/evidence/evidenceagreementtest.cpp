// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/verify/evidenceagreement.h"

#include "evidence/content/evidencemodel.h"
#include "evidence/files/manifest.h"
#include "evidence/verify/detailfindings.h"
#include "printers.h"
#include "samplecase.h"

#include <gtest/gtest.h>

#include <functional>

using namespace EvidenceAgreement;

namespace {

/// The parts of one case's evidence as they are read again.
struct Parts {
    explicit Parts(EvidenceContent content)
    {
        SampleCase::add(content,
            PictureKept{PictureKept::Kind::OwnPage, QStringLiteral("billede-01.png"),
                Manifest::listed({}, "png").sha256, QString()});
        const EvidenceModel model = evidenceModel(content, {QStringLiteral("billede-01.png")});
        stated = *statedContent(Manifest::contentJson(model, content));
        journal = *statedJournal(model.journal);
        manifest = *statedManifest(Manifest::fileListJson(
            model, {Manifest::listed(QStringLiteral("billede-01.png"), "png")}, {}));
    }

    int agreements() const
    {
        return ofCase(manifest, stated, journal) + ofTimeline(stated, journal)
            + ofValues(stated, journal) + ofChecks(stated, journal)
            + ofPictures(stated, journal, manifest);
    }

    StatedContent stated;
    StatedJournal journal;
    StatedManifest manifest;
};

Parts approvedParts()
{
    return Parts(SampleCase::approved(SampleCase::production()));
}

Parts solved()
{
    return Parts(SampleCase::witnessed());
}

} // namespace

TEST(EvidenceAgreement, PartsOfOneCaseAgree)
{
    EXPECT_EQ(approvedParts().agreements(), 5);
    EXPECT_EQ(Parts(SampleCase::guided()).agreements(), 5);
    EXPECT_EQ(
        Parts(SampleCase::createdBy(QStringLiteral("M"), SampleCase::practice())).agreements(), 5);
}

TEST(EvidenceAgreement, AnotherCaseOrStatusIsFound)
{
    Parts parts = approvedParts();
    parts.manifest.status = QStringLiteral("other");
    EXPECT_FALSE(ofStatus(parts.manifest, parts.stated));
    parts = approvedParts();
    parts.journal.caseNumbers[1] = QStringLiteral("other");
    EXPECT_FALSE(ofCase(parts.manifest, parts.stated, parts.journal));
}

TEST(EvidenceAgreement, AnEntryAtAnotherTimeIsFound)
{
    Parts parts = approvedParts();
    parts.stated.timeline[2].at = parts.stated.timeline.at(2).at.addMSecs(1);
    EXPECT_FALSE(ofTimeline(parts.stated, parts.journal));
}

TEST(EvidenceAgreement, EachValueIsHeldAgainstTheOrder)
{
    for (const char *name : {"sortiment", "sortimentUuid", "abonnerendeItSysteminstansUuid",
             "skemaversion", "gyldigFra", "gyldigTil"}) {
        Parts parts = approvedParts();
        parts.stated.values[QLatin1String(name)] += u'1';
        EXPECT_FALSE(ofValues(parts.stated, parts.journal)) << name;
    }
}

TEST(EvidenceAgreement, WhatTheUserStatedIsHeldAgainstTheJournal)
{
    for (const char *name : {"abonnerendeItSysteminstans", "gyldigFra"}) {
        Parts parts(SampleCase::guided());
        parts.stated.values[QLatin1String(name)] += u'1';
        EXPECT_FALSE(ofValues(parts.stated, parts.journal)) << name;
    }
}

TEST(EvidenceAgreement, AnApprovalThatNobodySawIsFound)
{
    Parts parts(SampleCase::guided());
    parts.stated.checks[2] = QStringLiteral("godkendt");
    EXPECT_FALSE(ofChecks(parts.stated, parts.journal));
    parts = approvedParts();
    parts.journal.entries.removeIf(
        [](const StatedEntry &entry) { return entry.kind == QStringLiteral("ReadBack"); });
    EXPECT_FALSE(ofChecks(parts.stated, parts.journal));
}

TEST(EvidenceAgreement, ACheckAtAnotherTimeIsFound)
{
    for (const int number : {1, 2}) {
        Parts parts = approvedParts();
        ASSERT_TRUE(parts.stated.checkTimes.contains(number));
        parts.stated.checkTimes[number] = parts.stated.checkTimes.value(number).addSecs(-60);
        EXPECT_FALSE(ofChecks(parts.stated, parts.journal)) << number;
    }
}

TEST(EvidenceAgreement, AnotherPictureIsFound)
{
    Parts parts = approvedParts();
    parts.stated.pictures[0].sha256 = QString(64, u'0');
    EXPECT_FALSE(ofPictures(parts.stated, parts.journal, parts.manifest));
    parts = approvedParts();
    parts.manifest.files.clear();
    EXPECT_FALSE(ofPictures(parts.stated, parts.journal, parts.manifest));
}

TEST(EvidenceAgreement, DetailsOfEachKindOfCaseAgree)
{
    for (const EvidenceContent &content : {SampleCase::approved(SampleCase::production()),
             SampleCase::guided(), SampleCase::guidedApproved(), SampleCase::pasted(),
             SampleCase::remarked(), SampleCase::contradicted(),
             SampleCase::createdBy(QStringLiteral("M"), SampleCase::practice())}) {
        const Parts parts(content);
        for (const Finding &finding : detailFindings(parts.manifest, parts.stated, parts.journal))
            EXPECT_TRUE(finding.holds) << qPrintable(finding.text);
    }
}

TEST(EvidenceAgreement, AnotherEnvironmentOrStampIsFound)
{
    const Parts practice(SampleCase::createdBy(QStringLiteral("M"), SampleCase::practice()));
    const auto agree = [&](const std::function<void(Parts &)> &edit) {
        Parts parts = practice;
        edit(parts);
        return ofEnvironment(parts.manifest, parts.stated, parts.journal);
    };
    EXPECT_TRUE(agree([](Parts &) {}));
    EXPECT_FALSE(agree([](Parts &parts) { parts.stated.stamp.clear(); }));
    EXPECT_FALSE(agree([](Parts &parts) { parts.manifest.stamp.clear(); }));
    EXPECT_FALSE(agree([](Parts &parts) {
        parts.manifest.stamp.clear();
        parts.stated.stamp.clear();
        parts.stated.isStampExplained = false;
    }));
    EXPECT_FALSE(agree([](Parts &parts) { parts.stated.purpose = QStringLiteral("produktion"); }));
    EXPECT_FALSE(agree([](Parts &parts) { parts.stated.environmentId += u'1'; }));
}

TEST(EvidenceAgreement, AnotherFormIsFoundAndIsNoOtherEnvironment)
{
    for (const int edition : {0, 3, EvidenceModel::edition + 1}) {
        Parts parts = approvedParts();
        EXPECT_TRUE(ofForm(parts.manifest, parts.stated));
        parts.manifest.edition = edition;
        EXPECT_FALSE(ofForm(parts.manifest, parts.stated));
        EXPECT_TRUE(ofEnvironment(parts.manifest, parts.stated, parts.journal));
    }
    // An earlier form has not all that this one has.
    Parts parts = approvedParts();
    parts.manifest.edition = 3;
    parts.stated.edition = 3;
    EXPECT_FALSE(ofForm(parts.manifest, parts.stated));
}

TEST(EvidenceAgreement, AnotherVerdictOrTimeForMachinesIsFound)
{
    Parts parts = solved();
    EXPECT_TRUE(ofVerdict(parts.stated));
    parts.stated.isComplete = false;
    EXPECT_FALSE(ofVerdict(parts.stated));
    // Evidence of earlier forms called both approved also with a remark.
    parts = solved();
    parts.stated.hasRemark = true;
    parts.stated.isRemarkedOn = true;
    parts.stated.edition = 4;
    EXPECT_TRUE(ofVerdict(parts.stated));
    parts.stated.edition = 5;
    EXPECT_FALSE(ofVerdict(parts.stated));
    parts.stated.isComplete = false;
    EXPECT_TRUE(ofVerdict(parts.stated));
    parts = solved();
    parts.stated.edition = 5;
    EXPECT_TRUE(ofVerdict(parts.stated));
    parts.stated.witnesses[2] = QStringLiteral("program");
    EXPECT_FALSE(ofVerdict(parts.stated)) << "a transfer alone";
    parts = solved();
    parts.stated.isRemarkedOn = true;
    EXPECT_FALSE(ofVerdict(parts.stated));
    parts = solved();
    EXPECT_TRUE(ofTimeOfMaking(parts.stated));
    parts.stated.made = parts.stated.made.addDays(1);
    EXPECT_FALSE(ofTimeOfMaking(parts.stated));
}

TEST(EvidenceAgreement, WhatTheProgramReadIsHeldAgainstTheJournal)
{
    const auto agree = [](Parts parts, const char *kind, const char *name, const char *value) {
        for (StatedEntry &entry : parts.journal.entries) {
            if (entry.kind == QLatin1String(kind))
                entry.data[QLatin1String(name)] = QString::fromUtf8(value);
        }
        return ofReading(parts.stated, parts.journal) && ofSignIn(parts.stated, parts.journal);
    };
    const Parts pasted(SampleCase::pasted());
    EXPECT_TRUE(agree(pasted, "", "", ""));
    EXPECT_FALSE(agree(pasted, "SecondCheckSeen", "svarOrd", "Nej, det kan jeg ikke."));
    EXPECT_FALSE(agree(pasted, "FirstCheckSeen", "indsatUuid", "0000"));
    EXPECT_FALSE(agree(pasted, "FirstCheckSeen", "indsatGyldigFra", "2026-11-23"));
    EXPECT_FALSE(agree(pasted, "FirstCheckSeen", "indsatSkemaversion", "1.2"));
    EXPECT_FALSE(agree(approvedParts(), "ReadBack", "skemaversion", "1.2"));
    EXPECT_FALSE(agree(approvedParts(), "ReadBack", "gyldigFra", "2027-11-24"));
    EXPECT_FALSE(agree(approvedParts(), "PersonSignedIn", "bruger", "Jens Olsen"));
    EXPECT_FALSE(agree(approvedParts(), "PersonSignedIn", "cvr", "11111111"));
    EXPECT_FALSE(agree(approvedParts(), "ReadBack", "oprettetAf", "Jens Olsen"));
    EXPECT_FALSE(agree(pasted, "SecondCheckSeen", "svarHvornaar", "i morgen"));
    for (const int number : {1, 2}) {
        Parts byProgram = pasted;
        byProgram.stated.witnesses[number] = QStringLiteral("program");
        EXPECT_FALSE(ofReading(byProgram.stated, byProgram.journal)) << number;
    }
    Parts otherText = approvedParts();
    otherText.stated.readBackTexts[QStringLiteral("skemaversion")] = QStringLiteral("1.2");
    EXPECT_FALSE(ofReading(otherText.stated, otherText.journal));
}

TEST(EvidenceAgreement, WordsAreComparedByLettersAndDigits)
{
    EXPECT_TRUE(missingIn(QStringLiteral("Check1:Approved\u00c5se"),
        {QStringLiteral("check 1").replace(0, 1, u'C'), QStringLiteral("A\u030ase \u6c34")})
                    .isEmpty());
    EXPECT_EQ(missingIn(QStringLiteral("Check1"), {QStringLiteral("Check 2")}),
        QStringList{QStringLiteral("Check 2")});
}

TEST(EvidenceAgreement, ASignThatIsNoneOfAKeyboardsMayBeADigitOnPagesThatAreDrawnAnew)
{
    const QString drawn = QStringLiteral("Oplyste, at UUID9et slutter p\u00e5 bf17. 1.3 9 1.3");
    const QStringList words{QStringLiteral("Oplyste, at UUID\u2019et slutter p\u00e5 bf17"),
        QStringLiteral("1.3 \u2013 1.3")};
    EXPECT_EQ(EvidenceAgreement::missingIn(drawn, words), words);
    EXPECT_EQ(EvidenceAgreement::missingIn(drawn, words, true), QStringList());
    const QStringList other{QStringLiteral("Oplyste, at UUID'et slutter p\u00e5 0c64")};
    EXPECT_EQ(EvidenceAgreement::missingIn(drawn, other, true), other);
}
