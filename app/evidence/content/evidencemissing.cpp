// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/placeholders.h"
#include "evidence/content/evidenceacts.h"
#include "evidence/content/evidenceparts.h"
#include "evidence/content/evidencewording.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct EvidenceMissing {
    Q_DECLARE_TR_FUNCTIONS(EvidenceMissing)
};

/// Somebody approved a check by what was seen on a screen, and no picture shows a screen. An answer
/// that the user gave without a picture says so itself.
bool lacksPicture(const EvidenceModel &model, const Verification &checks)
{
    const auto needsPicture = [](const Check &check) {
        return check.status == Check::Status::Approved && EvidenceParts::isStated(check)
            && !check.withoutPicture;
    };
    return (needsPicture(checks.first) || needsPicture(checks.second))
        && std::none_of(model.pictures.cbegin(), model.pictures.cend(),
            [](const EvidencePicture &picture) { return picture.isOnPages(); });
}

/// The verdict \a status, with what it lacks although both checks are approved.
QString withLacking(const QString &status, const Check &second)
{
    if (!EvidenceParts::isStated(second))
        return status;
    //: evidence, the verdict on the first page, no full stop and no dash; {status}: "Both checks
    //: are approved, by what Mette Holm stated"; of the person who answered check 2
    const QString roleAndTime = EvidenceMissing::tr("{status}, but role and time are missing");
    //: evidence, the verdict on the first page, no full stop and no dash; {status}: "Both checks
    //: are approved, by what Mette Holm stated"; of the person who answered check 2
    const QString role = EvidenceMissing::tr("{status}, but the role is missing");
    //: evidence, the verdict on the first page, no full stop and no dash; {status}: "Both checks
    //: are approved, by what Mette Holm stated"; when the sortiment was seen
    const QString time = EvidenceMissing::tr("{status}, but the time is missing");
    const EvidenceActs::Lacking lacking = EvidenceActs::lackingOf(second);
    const QString &ofRole = lacking.time ? roleAndTime : role;
    return filledIn(lacking.role ? ofRole : time, {{QStringLiteral("status"), status}});
}

/// The task wants the one responsible for the debtor system to see the sortiment there. Of who
/// answered check 2 the program knows what was stated, and a transfer is nothing that was seen.
QString conditionOfSecond(const EvidenceContent &content)
{
    const Check &second = content.facts.verification.second;
    //: evidence, first page, below the verdict
    const QString ofSight =
        EvidenceMissing::tr("Check 2 holds once the sortiment has been seen in the debtor system.");
    if (!EvidenceParts::isStated(second))
        return ofSight;
    //: evidence, first page, below the verdict; {name}: the person who answered check 2
    const QString ofRole =
        EvidenceMissing::tr("Check 2 holds if {name} is responsible for the debtor system.");
    //: evidence, first page, below the verdict; {name}: the person who answered check 2, who has
    //: not stated when they saw the sortiment
    const QString ofRoleAndTime =
        EvidenceMissing::tr("Check 2 holds if {name} is responsible for the debtor system and saw "
                            "the sortiment there after the subscription was created.");
    //: evidence, first page, below the verdict; {name}: the person who answered check 2, who has
    //: not stated when they saw the sortiment
    const QString ofTime =
        EvidenceMissing::tr("Check 2 holds if {name} saw the sortiment in the debtor system after "
                            "the subscription was created.");
    //: evidence, first page, below the verdict; {name}: the person who answered check 2, whose role
    //: and time stand at the check
    const QString ofTruth =
        EvidenceMissing::tr("Check 2 holds if what is stated about {name} is right.");
    const EvidenceActs::Lacking lacking = EvidenceActs::lackingOf(second);
    if (lacking.role)
        return filledIn(lacking.time ? ofRoleAndTime : ofRole, EvidenceActs::people(content));
    return filledIn(lacking.time ? ofTime : ofTruth, EvidenceActs::people(content));
}

/// Whether the task can be marked as done, or what is to be done first.
QString marking(const EvidenceContent &content)
{
    const QString act = EvidenceActs::askingForSecond(content);
    //: evidence, first page, below the verdict; a sentence about when check 2 holds follows
    if (act.isEmpty())
        return EvidenceMissing::tr("The task can be marked as done in KLIK.");
    //: evidence, first page, below the verdict; {act}: a sentence, what is to be done
    return filledIn(EvidenceMissing::tr("Before the task is marked as done in KLIK: {act}"),
        {{QStringLiteral("act"), act}});
}

/// Both checks are approved, and it is not practice or a test.
QString closing(const EvidenceModel &model, const EvidenceContent &content)
{
    //: evidence, first page, below the verdict
    const QString marked =
        EvidenceMissing::tr("It has been stated that the task is marked as done in KLIK.");
    if (const QStringList acts = EvidenceActs::settling(model, content); !acts.isEmpty()) {
        //: evidence, first page, above what is to be done in the meantime
        const QString all =
            EvidenceActs::inLines(EvidenceMissing::tr("The task in KLIK is to wait:"), acts);
        return content.facts.markedDone ? all + u'\n' + marked : all;
    }
    const QString condition = conditionOfSecond(content);
    if (content.facts.markedDone)
        return condition + u' ' + marked;
    //: evidence, first page, below the verdict
    const QString perhaps =
        EvidenceMissing::tr("If this is production, the task can be marked as done in KLIK.");
    if (content.environment.purpose == Environment::Purpose::Unstated)
        return condition + u' ' + perhaps;
    return marking(content) + u' ' + condition;
}

} // namespace

void EvidenceParts::addMissing(EvidenceModel &model, const EvidenceContent &content)
{
    model.missing = EvidenceActs::missing(model, content);
    //: evidence, first page, a sentence of its own; a person looked at a screen
    if (lacksPicture(model, content.facts.verification))
        model.pictureNotes.append(
            EvidenceMissing::tr("The evidence has no picture of what was seen."));
    for (const EvidencePicture &picture : std::as_const(model.pictures)) {
        //: evidence, first page, a sentence of its own; {picture}: "The user's picture
        //: 3" or the name of a file
        if (!picture.intact)
            model.pictureNotes.append(
                filledIn(EvidenceMissing::tr("{picture} is missing or has been changed."),
                    {{QStringLiteral("picture"), picture.heading}}));
    }
}

void EvidenceParts::addNextAct(EvidenceModel &model, const EvidenceContent &content)
{
    //: evidence, first page, before one act or above several
    const QString next = EvidenceMissing::tr("Next:");
    if (!model.stamp.isEmpty()) {
        //: evidence, first page, below the verdict, of practice or a test
        model.nextAct = EvidenceMissing::tr("This does not solve the task in KLIK. The task is "
                                            "still to be solved in production.");
        model.alsoMissing = EvidenceActs::inLines(next, model.missing);
        return;
    }
    if (!model.complete) {
        model.nextAct = EvidenceActs::inLines(next, model.missing);
        return;
    }
    model.nextAct = closing(model, content);
    const Check &second = content.facts.verification.second;
    const bool isSettled = EvidenceActs::settling(model, content).isEmpty();
    if (!EvidenceActs::askingForSecond(content).isEmpty()) {
        // The verdict is also read alone, and its colour before its words.
        model.tone = Tone::Waiting;
        if (model.checks.at(1).tone == Tone::Good)
            model.checks[1].tone = Tone::Waiting;
        if (isSettled)
            model.status = withLacking(model.status, second);
    }
    const bool isProduction = content.environment.purpose == Environment::Purpose::Production;
    if (isProduction && isSettled && EvidenceParts::isStated(second))
        model.solvesTaskIf = conditionOfSecond(content);
}
