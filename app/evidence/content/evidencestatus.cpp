// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "domain/domainwords.h"
#include "evidence/content/evidenceparts.h"
#include "evidence/content/evidencewording.h"

#include <QCoreApplication>

#include <chrono>

namespace {

struct EvidenceStatus {
    Q_DECLARE_TR_FUNCTIONS(EvidenceStatus)
};

enum class Existence { Yes, No, Unknown };

Existence existenceOf(const EvidenceContent &content)
{
    if (EvidenceParts::isGuided(content))
        return content.facts.statedValidFrom ? Existence::Yes : Existence::No;
    const Submission::State &state = content.facts.submission;
    if (Submission::isOutcomeOpen(state))
        return Existence::Unknown;
    return Submission::isThere(state) ? Existence::Yes : Existence::No;
}

Tone toneOf(Check::Status status)
{
    switch (status) {
    case Check::Status::NotChecked:
        return Tone::Neutral;
    case Check::Status::Waiting:
        return Tone::Waiting;
    case Check::Status::Approved:
        return Tone::Good;
    case Check::Status::Problem:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

EvidenceCheck inWords(int number, const Check &check)
{
    EvidenceCheck words{number, DomainWords::checkTitle(number), check,
        DomainWords::of(check.status), toneOf(check.status), {}, {},
        EvidenceWording::fromOutside(check.detail)};
    //: evidence, cell after the label "Last looked at" of a check
    words.at = check.at ? EvidenceWording::pointInTime(*check.at)
                        : EvidenceStatus::tr("Not looked at yet");
    //: evidence, cell after the label "By" of a check, and in the overview; no full stop
    words.by = check.witness ? EvidenceWording::witnessed(*check.witness)
                             : EvidenceStatus::tr("Nobody yet");
    if (check.withoutPicture) {
        //: {who}: "Seen by Mette Holm"
        words.by = filledIn(
            EvidenceStatus::tr("{who}, without a picture"), {{QStringLiteral("who"), words.by}});
    }
    return words;
}

QString deadline(const EvidenceContent &content)
{
    //: evidence, front page, below "Check 2 is missing"
    if (!content.facts.createdAt)
        return EvidenceStatus::tr("Both checks must be approved before the task is solved.");
    const QDateTime latest =
        content.facts.createdAt->addDuration(std::chrono::hours(content.task.secondCheckHours));
    //: evidence, front page, below "Check 2 is missing"; {time}: date and time
    return filledIn(EvidenceStatus::tr("The sortiment should be visible in the debtor system no "
                                       "later than {time}. Both checks must be approved before "
                                       "the task is solved."),
        {{QStringLiteral("time"), EvidenceWording::pointInTime(latest)}});
}

void sayChecks(EvidenceModel &model, const EvidenceContent &content)
{
    const Verification &checks = content.facts.verification;
    const bool firstApproved = checks.first.status == Check::Status::Approved;
    const bool secondApproved = checks.second.status == Check::Status::Approved;
    model.tone = Tone::Waiting;
    model.statusMeaning =
        EvidenceStatus::tr("Both checks must be approved before the task is solved.");
    if (checks.isComplete()) {
        model.tone = Tone::Good;
        model.complete = true;
        //: evidence, status on the front page, no full stop; green
        model.status = EvidenceStatus::tr("Both checks are approved");
        //: evidence, front page, below "Both checks are approved"
        model.statusMeaning = EvidenceStatus::tr(
            "The subscription can be seen in the classification system, and the sortiment can be "
            "seen in the debtor system.");
    } else if (checks.first.status == Check::Status::Problem) {
        model.tone = Tone::Bad;
        //: evidence, status on the front page, no full stop; check in the classification system
        model.status = EvidenceStatus::tr("Check 1 shows a problem");
    } else if (checks.second.status == Check::Status::Problem) {
        model.tone = Tone::Bad;
        //: evidence, status on the front page, no full stop; check in the debtor system
        model.status = EvidenceStatus::tr("Check 2 shows a problem");
    } else if (firstApproved) {
        //: evidence, status on the front page, no full stop; check 1 is approved
        model.status = EvidenceStatus::tr("Check 2 is missing");
        model.statusMeaning = deadline(content);
    } else if (secondApproved) {
        //: evidence, status on the front page, no full stop; check 2 is approved
        model.status = EvidenceStatus::tr("Check 1 is missing");
    } else {
        //: evidence, status on the front page, no full stop; neither has been approved
        model.status = EvidenceStatus::tr("Check 1 and check 2 are missing");
    }
}

} // namespace

bool EvidenceParts::isGuided(const EvidenceContent &content)
{
    return content.environment.kind == Environment::Kind::Guided;
}

void EvidenceParts::addStatus(EvidenceModel &model, const EvidenceContent &content)
{
    const Verification &checks = content.facts.verification;
    model.checks = {
        inWords(1, checks.first),
        inWords(2, checks.second),
    };
    //: evidence, below the two checks; "it says" means: the sentence stands there
    model.checksMeaning = EvidenceStatus::tr(
        "The task is solved when both checks are approved. It says at each check who has seen it.");
    switch (existenceOf(content)) {
    case Existence::Yes:
        sayChecks(model, content);
        return;
    case Existence::No:
        model.tone = Tone::Bad;
        //: evidence, status on the front page, no full stop
        model.status = EvidenceStatus::tr("The subscription has not been created");
        //: evidence, status on the front page, where the user works in the browser; no full stop
        if (isGuided(content))
            model.status =
                EvidenceStatus::tr("The user has not said that the subscription was saved");
        //: evidence, front page, below a status to the effect that nothing was created
        model.statusMeaning = EvidenceStatus::tr("This evidence shows how far the work has come.");
        return;
    case Existence::Unknown:
        model.tone = Tone::Bad;
        //: evidence, status on the front page, no full stop
        model.status = EvidenceStatus::tr("It is not known whether the subscription was created");
        //: evidence, front page, below "It is not known whether ..."
        model.statusMeaning = EvidenceStatus::tr(
            "The order was sent, but no certain answer has come. Look in the classification system "
            "before anything is created again.");
        return;
    }
    Q_UNREACHABLE();
}
