// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/verify/detailfindings.h"

#include "base/placeholders.h"
#include "evidence/content/evidencemodel.h"
#include "evidence/content/evidencewording.h"
#include "evidence/files/evidencefiles.h"
#include "evidence/verify/contentagreement.h"
#include "evidence/verify/evidenceagreement.h"
#include "evidence/verify/fixedwords.h"

#include <QCoreApplication>

namespace {

struct DetailFindings {
    Q_DECLARE_TR_FUNCTIONS(DetailFindings)
};

/// A finding where \a file has \a unknown members, or, since form 6, explains itself in \a
/// sentences that are not the program's.
QList<Finding> foreignWords(
    const QString &file, int edition, const QStringList &unknown, const QStringList &sentences)
{
    constexpr int firstKnown = 6;
    QStringList foreign = unknown;
    for (const QString &sentence : sentences) {
        if (edition >= firstKnown && !sentence.isEmpty() && !FixedWords::isKnown(sentence))
            foreign.append(sentence);
    }
    if (foreign.isEmpty())
        return {};
    //: --efterproev, sentence after "DOES NOT HOLD:"; {file}: its name, {words}: names or sentences
    //: in it
    const QString fault = DetailFindings::tr(
        "{file} has something in it that this version of the program does not write: {words}");
    return {{false,
        filledIn(fault,
            {{QStringLiteral("file"), file},
                {QStringLiteral("words"),
                    EvidenceWording::fromOutside(foreign.join(QStringLiteral(", ")))}})}};
}

} // namespace

QList<Finding> detailFindings(
    const StatedManifest &manifest, const StatedContent &content, const StatedJournal &journal)
{
    QList<Finding> findings;
    const bool isOneEnvironment = EvidenceAgreement::ofEnvironment(manifest, content, journal);
    //: --efterproev, sentence after "Holds:"; production, test or practice; the files:
    //: manifest, content, journal
    const QString sameEnvironment =
        DetailFindings::tr("Environment and stamp fit each other in the three files.");
    //: --efterproev, sentence after "DOES NOT HOLD:"; production, test or practice;
    //: the files: manifest, content, journal
    const QString otherEnvironment =
        DetailFindings::tr("Environment and stamp do not fit each other in the three files.");
    findings.append({isOneEnvironment, isOneEnvironment ? sameEnvironment : otherEnvironment});
    const bool isRead = EvidenceAgreement::ofReading(content, journal);
    //: --efterproev, sentence after "Holds:"; values and answers that the program has read
    const QString inJournal =
        DetailFindings::tr("What was read, according to bevis.json, is in the journal.");
    //: --efterproev, sentence after "DOES NOT HOLD:"; values and answers that the program has read
    const QString notInJournal =
        DetailFindings::tr("What was read, according to bevis.json, is not in the journal.");
    findings.append({isRead, isRead ? inJournal : notInJournal});
    if (!EvidenceAgreement::ofSignIn(content, journal)) {
        //: --efterproev, sentence after "DOES NOT HOLD:"; CVR: number of an authority
        findings.append({false,
            DetailFindings::tr("Who signed in, or the CVR number, is not as in the journal.")});
    }
    if (!EvidenceAgreement::ofForm(manifest, content)) {
        findings.append({false,
            //: --efterproev, sentence after "DOES NOT HOLD:"; the form has a number in both files
            DetailFindings::tr("The manifest and the content do not state the same form, or have "
                               "what came with a later one.")});
    }
    findings += foreignWords(
        EvidenceFiles::content(), content.edition, content.unknownMembers, content.explanations);
    findings += foreignWords(EvidenceFiles::manifest(), manifest.edition, manifest.unknownMembers,
        manifest.explanations);
    if (!ContentAgreement::ofComparison(content)) {
        findings.append({false,
            //: --efterproev, sentence after "DOES NOT HOLD:"; bevis.json is a file; read back: by
            //: the program
            DetailFindings::tr("bevis.json contradicts itself about what was read back."),
            Finding::About::Agreement});
    }
    if (!EvidenceAgreement::ofVerdict(content) || !ContentAgreement::ofVerdict(content)) {
        //: --efterproev, sentence after "DOES NOT HOLD:"; checks 1 and 2; bevis.json is a file
        findings.append(
            {false, DetailFindings::tr("bevis.json contradicts itself about the two checks."),
                Finding::About::Agreement});
    }
    if (!EvidenceAgreement::ofTimeOfMaking(content)) {
        findings.append({false,
            //: --efterproev, sentence after "DOES NOT HOLD:"
            DetailFindings::tr("bevis.json contradicts itself about when the evidence was made.")});
    }
    return findings;
}

QList<Finding> laterVersionFindings(int edition)
{
    if (edition <= EvidenceModel::edition)
        return {};
    //: --efterproev, sentence after "Note:"; {form}, {known}: numbers; bevis.json is a file
    const QString sentence = DetailFindings::tr(
        "The evidence has form {form}, and this version of the program knows form {known}. It has "
        "not been examined whether bevis.json and bevis.txt follow from the journal, and whether "
        "something is in them that the program does not write.");
    return {{true,
        filledIn(sentence,
            {{QStringLiteral("form"), QString::number(edition)},
                {QStringLiteral("known"), QString::number(EvidenceModel::edition)}}),
        Finding::About::Note}};
}
