// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/placeholders.h"
#include "evidence/content/evidencesections.h"
#include "evidence/content/evidencewording.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct EvidenceAbout {
    Q_DECLARE_TR_FUNCTIONS(EvidenceAbout)
};

/// The user's pictures and those of the program's own pages, as rows of the list of files.
QList<EvidenceRow> pictureFiles(const EvidenceModel &model)
{
    const auto brought = std::count_if(model.pictures.cbegin(), model.pictures.cend(),
        [](const EvidencePicture &picture) { return picture.isOnPages() && picture.intact; });
    const auto pages = std::count_if(model.pictures.cbegin(), model.pictures.cend(),
        [](const EvidencePicture &picture) { return !picture.isOnPages(); });
    const auto counted = [](const QString &label, qsizetype count) {
        return filledIn(label, {{QStringLiteral("count"), QString::number(count)}});
    };
    QList<EvidenceRow> rows;
    if (brought > 0) {
        //: evidence, list of its files, in place of the names of files; {count}: 1 or more
        rows.append({counted(EvidenceAbout::tr("The user's pictures ({count})"), brought),
            //: evidence, list of its files, after "The user's pictures"
            EvidenceAbout::tr(
                "In full size. The program has put the name of the environment above them.")});
    }
    if (pages > 0) {
        //: evidence, list of its files, in place of the names of files; {count}: 1 or more
        rows.append({counted(EvidenceAbout::tr("Pictures of the program ({count})"), pages),
            //: evidence, list of its files, after "Pictures of the program"
            EvidenceAbout::tr("Taken along the way, as files only. The result stands on page 1 of "
                              "the PDF.")});
    }
    return rows;
}

QList<EvidenceRow> files(const EvidenceModel &model)
{
    return QList<EvidenceRow>{
               {QStringLiteral("bevis.txt, bevis.json"),
                   //: evidence, list of its files, after the names of two files
                   EvidenceAbout::tr(
                       "What the pages say, and more on the files, for screen readers and "
                       "machines.")},
               {QStringLiteral("journal.jsonl"),
                   //: evidence, list of its files, after the name of a file
                   EvidenceAbout::tr("Every event with its exact time. How it was made: see "
                                     "manifest.json.")},
               {QStringLiteral("manifest.json"),
                   //: evidence, list of its files, after the name of a file
                   EvidenceAbout::tr("Every file with its size and SHA-256.")},
           }
    + pictureFiles(model);
}

EvidenceSection about(const EvidenceModel &model)
{
    //: evidence, heading of a section
    EvidenceSection section{EvidenceAbout::tr("About this evidence"), {}};
    section.blocks.append(QList<EvidenceRow>{
        //: evidence, label in "About this evidence"; a UUID of this program
        {EvidenceAbout::tr("Evidence number"), model.caseNumber},
        //: evidence, label in "About this evidence"; date and time
        {EvidenceAbout::tr("Evidence made"), model.made},
        //: evidence, label in "About this evidence"; name and version of the program
        {EvidenceAbout::tr("Program"), model.program},
        //: evidence, label in "About this evidence"; practice, test or production
        {EvidenceAbout::tr("Environment"), model.environment},
    });
    section.blocks.append(
        //: evidence, section "About this evidence", above the list of its files; the function in
        //: quotes is one of a PDF reader
        EvidenceAbout::tr("These files lie inside the PDF. Most PDF readers show them as "
                          "\"attachments\"."));
    section.blocks.append(files(model));
    if (model.journal.contains(EvidenceWording::hidden().toUtf8())) {
        section.blocks.append(
            //: evidence, section "About this evidence"; [hidden] as in its own message
            EvidenceAbout::tr("[hidden] stands where somebody wrote what looks like a CPR "
                              "number, a code or the place of a file on the computer."));
    }
    return section;
}

EvidenceSection checking(const EvidenceModel &model)
{
    //: evidence, heading of a section
    EvidenceSection section{EvidenceAbout::tr("How to check the evidence"), {}};
    section.blocks.append(
        //: evidence, section "How to check the evidence"; the option is not translated, FILE is
        EvidenceAbout::tr(
            "Drop the PDF on the window of Sortimentsguiden, or run sortimentsguide --efterproev "
            "FILE. The program then finds what has changed by accident or by mistake. The check "
            "does not prove who made the evidence, and does not reveal a person who makes the "
            "pages, the files and the numbers anew on purpose."));
    if (model.stamp.isEmpty()) {
        section.blocks.append(
            //: evidence, section "How to check the evidence"; "Abonnement" is a tab of the
            //: classification system and not translated
            EvidenceAbout::tr("Whether the subscription exists today can only be seen in the "
                              "classification system, on the tab \"Abonnement\". Whether "
                              "the sortiment is there can only be seen in the debtor system."));
    }
    return section;
}

EvidenceSection computing(const EvidenceModel &model)
{
    //: evidence, heading of a section: for a person who computes hashes
    EvidenceSection section{EvidenceAbout::tr("To compute it without the program"), {}};
    const QString lines =
        //: evidence, section "To compute it without the program"; journal.jsonl is a file; forrige
        //: and hash are names in it and not translated
        EvidenceAbout::tr(
            "Each line of journal.jsonl holds two SHA-256: \"forrige\" is that of the line before, "
            "64 zeros in the first line, and \"hash\" its own. It is computed of the line's UTF-8 "
            "without its line feed, after the member \"hash\" was taken out of it with the comma "
            "before it.");
    section.blocks.append(lines + u' ' + model.pdfHashMeaning);
    QList<EvidenceRow> rows = {
        //: evidence, label in "To compute it without the program"; a hash follows, no sentence
        {EvidenceAbout::tr("The journal ends with"), model.journalEnd},
    };
    // The others have a page of their own with room for it.
    if (!model.pictures.isEmpty() && model.pictures.constFirst().isOnPages()) {
        const EvidencePicture &first = model.pictures.constFirst();
        rows.append({first.kept.file + QStringLiteral(", SHA-256"), first.kept.sha256});
    }
    section.blocks.append(rows);
    if (model.journal.contains("\"punktVist\"")) {
        section.blocks.append(
            //: evidence, section "To compute it without the program"; punktVist and punkt are names
            //: in journal.jsonl and not translated; point: of the list in guided mode
            EvidenceAbout::tr("In journal.jsonl, \"punktVist\" is the point's number as here, and "
                              "\"punkt\" is the program's own."));
    }
    if (model.journal.contains("\"indsatSha256\"") || model.journal.contains("\"svarSha256\"")) {
        section.blocks.append(
            //: evidence, section "To compute it without the program"; journal.jsonl is a file
            EvidenceAbout::tr("Of a text that was pasted, the program keeps only what it read and "
                              "the text's SHA-256. That is in journal.jsonl."));
    }
    return section;
}

} // namespace

QString whatPagesAreFor()
{
    //: evidence, on top of the first page beside "Evidence for the KLIK task ...", so short; and
    //: bevis.txt
    return EvidenceAbout::tr("Page 1 is the result. The rest is for checking the evidence.");
}

QList<EvidenceSection> sectionsAboutEvidence(const EvidenceModel &model)
{
    return {about(model), checking(model), computing(model)};
}
