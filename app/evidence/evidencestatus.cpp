// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/evidenceparts.h"
#include "evidence/evidencewording.h"

#include <QCoreApplication>

#include <chrono>

namespace {

struct EvidenceStatus {
    Q_DECLARE_TR_FUNCTIONS(EvidenceStatus)
};

enum class Existence { Yes, No, Unknown };

struct ExistenceOf {
    Existence operator()(const Submission::Drafting &) const { return Existence::No; }
    Existence operator()(const Submission::Ready &) const { return Existence::No; }
    Existence operator()(const Submission::Sending &) const { return Existence::Unknown; }
    Existence operator()(const Submission::Unsettled &) const { return Existence::Unknown; }
    Existence operator()(const Submission::Refused &) const { return Existence::No; }
    Existence operator()(const Submission::Created &) const { return Existence::Yes; }
    Existence operator()(const Submission::Differs &) const { return Existence::Yes; }
    Existence operator()(const Submission::Verified &) const { return Existence::Yes; }
};

Existence existenceOf(const EvidenceContent &content)
{
    if (EvidenceParts::isGuided(content))
        return content.facts.savedInBrowserFrom ? Existence::Yes : Existence::No;
    return std::visit(ExistenceOf{}, content.facts.submission);
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

EvidenceCheck inWords(int number, const QString &title, const Check &check)
{
    EvidenceCheck words{number, title, check, EvidenceWording::statusWord(check.status),
        toneOf(check.status), {}, {}, EvidenceWording::fromOutside(check.detail)};
    words.at = check.at ? EvidenceWording::pointInTime(*check.at)
                        : EvidenceStatus::tr("Not looked at yet");
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
    if (!content.facts.createdAt)
        return EvidenceStatus::tr("Both checks must be approved before the task is solved.");
    const QDateTime latest =
        content.facts.createdAt->addDuration(std::chrono::hours(content.task.secondCheckHours));
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
        model.status = EvidenceStatus::tr("Both checks are approved");
        model.statusMeaning = EvidenceStatus::tr(
            "The subscription can be seen in the classification system, and the sortiment can be "
            "seen in the debtor system.");
    } else if (checks.first.status == Check::Status::Problem) {
        model.tone = Tone::Bad;
        model.status = EvidenceStatus::tr("Check 1 shows a problem");
    } else if (checks.second.status == Check::Status::Problem) {
        model.tone = Tone::Bad;
        model.status = EvidenceStatus::tr("Check 2 shows a problem");
    } else if (firstApproved) {
        model.status = EvidenceStatus::tr("Check 2 is missing");
        model.statusMeaning = deadline(content);
    } else if (secondApproved) {
        model.status = EvidenceStatus::tr("Check 1 is missing");
    } else {
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
        inWords(1,
            EvidenceStatus::tr(
                "Check 1: The subscription can be seen in the classification system"),
            checks.first),
        inWords(2, EvidenceStatus::tr("Check 2: The sortiment can be seen in the debtor system"),
            checks.second),
    };
    model.checksMeaning = EvidenceStatus::tr(
        "The task is solved when both checks are approved. It says at each check who has seen it.");
    switch (existenceOf(content)) {
    case Existence::Yes:
        sayChecks(model, content);
        return;
    case Existence::No:
        model.tone = Tone::Bad;
        model.status = isGuided(content)
            ? EvidenceStatus::tr("The user has not said that the subscription was saved")
            : EvidenceStatus::tr("The subscription has not been created");
        model.statusMeaning = EvidenceStatus::tr("This evidence shows how far the work has come.");
        return;
    case Existence::Unknown:
        model.tone = Tone::Bad;
        model.status = EvidenceStatus::tr("It is not known whether the subscription was created");
        model.statusMeaning = EvidenceStatus::tr(
            "The order was sent, but no certain answer has come. Look in the classification system "
            "before anything is created again.");
        return;
    }
    Q_UNREACHABLE();
}
