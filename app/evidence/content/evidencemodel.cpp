// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/content/evidencemodel.h"

#include "evidence/content/evidenceparts.h"
#include "evidence/content/evidencewording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace {

struct EvidencePictures {
    Q_DECLARE_TR_FUNCTIONS(EvidencePictures)
};

QString originOf(PictureKept::Kind kind)
{
    switch (kind) {
    case PictureKept::Kind::OwnPage:
        //: evidence, cell after the label "Kind" of a picture
        return EvidencePictures::tr(
            "A page of the program, drawn by the program when the user left it");
    case PictureKept::Kind::Brought:
        //: evidence, cell after the label "Kind" of a picture
        return EvidencePictures::tr(
            "A picture that the user attached and chose the title of. The program has put the name "
            "of the environment above it and has not read the picture");
    }
    Q_UNREACHABLE();
}

/// The files of both kinds are numbered together, so a number alone would look like that of a file.
QString headingOf(int number, const PictureKept &kept, bool isEarlier)
{
    if (kept.kind == PictureKept::Kind::OwnPage)
        return kept.file;
    //: evidence, heading above a picture that the user attached; {number}: 1 for the first
    const QString current = EvidencePictures::tr("The user's picture {number}");
    //: the same, of a picture that belongs to an answer which the user has changed since
    const QString earlier =
        EvidencePictures::tr("The user's picture {number} (of an earlier answer)");
    return filledIn(
        isEarlier ? earlier : current, {{QStringLiteral("number"), QString::number(number)}});
}

/// 1 or 2 where \a event is a person's answer to that check; else 0.
int answeredCheck(const CaseEvent &event)
{
    if (std::holds_alternative<FirstCheckSeen>(event))
        return 1;
    const auto *second = std::get_if<SecondCheckSeen>(&event);
    return second && second->witness.kind != Witness::Kind::Program ? 2 : 0;
}

/// The pictures that the user attached to an answer and has answered otherwise since.
QSet<qint64> earlierPictures(const QList<Recorded> &events)
{
    QSet<qint64> earlier;
    QSet<qint64> unanswered;
    std::array<QSet<qint64>, 3> ofAnswers;
    for (const Recorded &recorded : events) {
        const auto *kept = std::get_if<PictureKept>(&recorded.event);
        if (kept && kept->kind == PictureKept::Kind::Brought)
            unanswered.insert(recorded.sequence);
        if (const int check = answeredCheck(recorded.event); check > 0)
            earlier += std::exchange(ofAnswers.at(size_t(check)), std::exchange(unanswered, {}));
    }
    return earlier;
}

EvidencePicture picture(
    int number, const PictureKept &kept, const QDateTime &at, bool intact, bool isEarlier)
{
    return {number, kept, at, headingOf(number, kept, isEarlier),
        EvidenceWording::fromOutside(kept.caption), EvidenceWording::pointInTime(at),
        originOf(kept.kind), intact};
}

} // namespace

void EvidenceParts::addPictures(
    EvidenceModel &model, const EvidenceContent &content, const QSet<QString> &intactPictures)
{
    const QSet<qint64> removed = removedPictures(content.events);
    const QSet<qint64> earlier = earlierPictures(content.events);
    const auto add = [&](PictureKept::Kind kind, bool isEarlier) {
        for (const Recorded &recorded : content.events) {
            const auto *kept = std::get_if<PictureKept>(&recorded.event);
            if (!kept || kept->kind != kind || removed.contains(recorded.sequence)
                || earlier.contains(recorded.sequence) != isEarlier)
                continue;
            const int number = static_cast<int>(model.pictures.size()) + 1;
            const bool intact = intactPictures.contains(kept->file);
            model.pictures.append(picture(number, *kept, recorded.at, intact, isEarlier));
        }
    };
    // What the first page shows belongs to the answer that it tells of.
    add(PictureKept::Kind::Brought, false);
    add(PictureKept::Kind::Brought, true);
    add(PictureKept::Kind::OwnPage, false);
    if (model.pictures.isEmpty())
        return;
    //: evidence, bevis.json, about its member "uaendret" of pictures
    model.picturesMeaning = EvidencePictures::tr(
        "Unchanged is as the program kept the file. By then, the program had put the name of the "
        "environment above the user's pictures.");
}

EvidenceModel evidenceModel(const EvidenceContent &content, const QSet<QString> &intactPictures)
{
    EvidenceModel model;
    EvidenceParts::addChecks(model, content);
    EvidenceParts::addVerdict(model, content);
    EvidenceParts::addValues(model, content);
    EvidenceParts::addIdentifiers(model, content);
    EvidenceParts::addComparison(model, content);
    EvidenceParts::addValuesHeading(model, content);
    EvidenceParts::addTask(model, content.task);
    EvidenceParts::addPeople(model, content);
    if (content.facts.isWalkThrough)
        model.peopleMeaning += u' ' + EvidenceParts::walkThrough();
    EvidenceParts::addFront(model, content);
    EvidenceParts::addTimeline(model, content);
    EvidenceParts::addPictures(model, content, intactPictures);
    EvidenceParts::addPictureNotes(model, content);
    model.bothApproved = model.complete
        && std::all_of(model.checks.cbegin(), model.checks.cend(), [](const EvidenceCheck &check) {
               return check.remark.isEmpty()
                   && !EvidenceParts::isOfTransfer(check.number, check.check);
           });
    return model;
}
