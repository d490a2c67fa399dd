// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/content/evidenceverdict.h"

#include "base/placeholders.h"
#include "evidence/content/evidenceacts.h"
#include "evidence/content/evidenceground.h"
#include "evidence/content/evidenceparts.h"
#include "evidence/content/evidencewording.h"

#include <QCoreApplication>

namespace {

struct EvidenceVerdictWords {
    Q_DECLARE_TR_FUNCTIONS(EvidenceVerdictWords)
};

/// {thing} follows.
QString headlineOf(VerdictWord word)
{
    switch (word) {
    case VerdictWord::Solved:
        //: evidence and note for KLIK, the verdict, no full stop and no dash; {thing}: what decides
        //: it, a sentence
        return EvidenceVerdictWords::tr("Solved: {thing}");
    case VerdictWord::NotSolved:
        //: evidence and note for KLIK, the verdict, no full stop and no dash; {thing}: what decides
        //: it, a sentence
        return EvidenceVerdictWords::tr("Not solved yet: {thing}");
    case VerdictWord::NotSettled:
        //: evidence and note for KLIK, the verdict, no full stop and no dash; {thing}: what decides
        //: it, a sentence
        return EvidenceVerdictWords::tr("Not settled: {thing}");
    case VerdictWord::Practice:
        //: evidence and note for KLIK, the verdict, no full stop and no dash; {thing}: what decides
        //: it, a sentence
        return EvidenceVerdictWords::tr("Practice: {thing}");
    case VerdictWord::Test:
        //: evidence and note for KLIK, the verdict, no full stop and no dash; {thing}: what decides
        //: it, a sentence
        return EvidenceVerdictWords::tr("Test: {thing}");
    }
    Q_UNREACHABLE();
}

/// The numbers of the checks that have a remark of their own.
QString remarkedChecks(const QList<EvidenceCheck> &checks)
{
    QStringList numbers;
    for (const EvidenceCheck &check : checks) {
        if (EvidenceGrounds::isRemarkedOn(check))
            numbers.append(QString::number(check.number));
    }
    if (numbers.size() < 2)
        return numbers.join(QString());
    //: evidence, in place of {number} in "... the answer to check {number}"
    return EvidenceVerdictWords::tr("1 and check 2");
}

/// What the remark on the only answer that has one may mean.
QString remarkInOneSentence(const QList<EvidenceCheck> &checks, const CaseFacts &facts)
{
    //: evidence, the verdict, after "Not settled: "
    const QString otherSystem = EvidenceVerdictWords::tr("It may be another debtor system");
    //: evidence, the verdict, after "Not settled: "
    const QString wrongField = EvidenceVerdictWords::tr("A field may be wrong");
    //: evidence, the verdict, after "Not settled: "
    const QString unsaved = EvidenceVerdictWords::tr("The subscription may not be saved");
    //: evidence, the verdict, after "Not settled: "
    const QString time = EvidenceVerdictWords::tr("The time in the answer does not fit");
    const QString numbers = remarkedChecks(checks);
    //: evidence, the verdict, after "Not settled: "; {number}: "1", "2" or "1 and check 2"
    const QString any =
        filledIn(EvidenceVerdictWords::tr("Something speaks against the answer to check {number}"),
            {{QStringLiteral("number"), numbers}});
    if (numbers == QStringLiteral("2"))
        return EvidenceParts::isRemarkedOn(2, facts) ? time : any;
    if (numbers != QStringLiteral("1") || !EvidenceParts::isRemarkedOn(1, facts))
        return any;
    switch (facts.pageFinding->kind) {
    case PageFinding::Kind::OtherSystem:
        return otherSystem;
    case PageFinding::Kind::WrongFields:
        return wrongField;
    case PageFinding::Kind::NotSaved:
        return unsaved;
    }
    Q_UNREACHABLE();
}

QString thingOf(Ground ground, const EvidenceContent &content, const QList<EvidenceCheck> &checks)
{
    //: evidence, the verdict, after "Not solved yet: "
    const QString notCreated = EvidenceVerdictWords::tr("The subscription has not been created");
    //: evidence, the verdict, after "Not solved yet: "; the user works in the browser
    const QString notSaved =
        EvidenceVerdictWords::tr("It has not been stated that the subscription was saved");
    switch (ground) {
    case Ground::NothingCreated:
        return EvidenceParts::isGuided(content) ? notSaved : notCreated;
    case Ground::OutcomeOpen:
        //: evidence, the verdict, after "Not settled: "
        return EvidenceVerdictWords::tr("It is not known whether the subscription was created");
    case Ground::FirstProblem:
        //: evidence, the verdict, after "Not solved yet: "
        return EvidenceVerdictWords::tr("Check 1 shows a problem");
    case Ground::SecondProblem:
        //: evidence, the verdict, after "Not solved yet: "
        return EvidenceVerdictWords::tr("Check 2 shows a problem");
    case Ground::Remark:
        return remarkInOneSentence(checks, content.facts);
    case Ground::FirstMissing:
        //: evidence, the verdict, after "Not solved yet: "
        return EvidenceVerdictWords::tr("Check 1 is missing");
    case Ground::SecondMissing:
        //: evidence, the verdict, after "Not solved yet: "
        return EvidenceVerdictWords::tr("Check 2 is missing");
    case Ground::BothMissing:
        //: evidence, the verdict, after "Not solved yet: "
        return EvidenceVerdictWords::tr("Check 1 and check 2 are missing");
    case Ground::Unseen:
        //: evidence, the verdict, after "Not solved yet: "
        return EvidenceVerdictWords::tr("The sortiment has not been seen");
    case Ground::UnknownEnvironment:
        //: evidence, the verdict, after "Not settled: "
        return EvidenceVerdictWords::tr("It is not known whether this is production");
    case Ground::None:
        //: evidence, the verdict, after "Solved: "
        return EvidenceVerdictWords::tr("Both checks are approved");
    }
    Q_UNREACHABLE();
}

/// What is not stated of the person who answered check 2; empty where the verdict does not rest on
/// that answer.
QString notStatedIn(const EvidenceContent &content, const QList<EvidenceCheck> &checks)
{
    //: evidence, first page, below the verdict; {name}: the person who answered check 2
    const QString roleAndTime = EvidenceVerdictWords::tr(
        "Not stated: role and time of {name}, who has seen the sortiment.");
    //: evidence, first page, below the verdict; {name}: the person who answered check 2, who stated
    //: a time without a date
    const QString roleAndDate = EvidenceVerdictWords::tr(
        "Not stated: role and date of {name}, who has seen the sortiment.");
    //: evidence, first page, below the verdict; {name}: the person who answered check 2
    const QString role =
        EvidenceVerdictWords::tr("Not stated: role of {name}, who has seen the sortiment.");
    //: evidence, first page, below the verdict; {name}: the person who answered check 2
    const QString time =
        EvidenceVerdictWords::tr("Not stated: time at which {name} has seen the sortiment.");
    //: evidence, first page, below the verdict; {name}: the person who answered check 2, who stated
    //: a time without a date
    const QString date =
        EvidenceVerdictWords::tr("Not stated: date on which {name} has seen the sortiment.");
    const EvidenceParts::Unstated unstated = EvidenceParts::unstatedInVerdict(content, checks);
    if (!unstated.any())
        return {};
    const QString &withRole = unstated.time ? roleAndTime : unstated.date ? roleAndDate : role;
    const QString &withoutRole = unstated.time ? time : date;
    return filledIn(unstated.role ? withRole : withoutRole, EvidenceActs::people(content));
}

/// What is only the user's word while not both checks are approved.
QString reservation(const EvidenceContent &content)
{
    const CaseFacts &facts = content.facts;
    const QString user = EvidenceParts::userName(facts);
    if (!EvidenceParts::isGuided(content))
        return {};
    QStringList sentences;
    //: evidence, first page, below the checks; {user}: a person; the text: of a page of the
    //: classification system
    const QString origin =
        EvidenceVerdictWords::tr("Where the text comes from is {user}'s word alone.");
    if (facts.verification.first.page)
        sentences.append(
            filledIn(origin, {{QStringLiteral("user"), EvidenceWording::nameOf(user)}}));
    const auto &second = facts.verification.second.witness;
    const bool hasColleague = second && !second->name.isEmpty() && second->name != user;
    const QString colleague = hasColleague ? second->name : QString();
    const Placeholders names{{QStringLiteral("user"), EvidenceWording::nameOf(user)},
        {QStringLiteral("witness"), EvidenceWording::nameOf(colleague)}};
    //: evidence, first page, below the checks; {user}, {witness}: the names
    if (hasColleague && !user.isEmpty())
        sentences.append(filledIn(
            EvidenceVerdictWords::tr("The names {user} and {witness} have not been checked."),
            names));
    //: evidence, first page, below the checks; {user}: the name
    else if (!user.isEmpty())
        sentences.append(
            filledIn(EvidenceVerdictWords::tr("The name {user} has not been checked."), names));
    //: evidence, first page, below the checks; {witness}: the name
    else if (hasColleague)
        sentences.append(
            filledIn(EvidenceVerdictWords::tr("The name {witness} has not been checked."), names));
    return sentences.join(u' ');
}

/// On what the answers rest; empty where nothing was created.
QString footingOf(Ground ground, const EvidenceContent &content)
{
    if (ground == Ground::NothingCreated || ground == Ground::OutcomeOpen)
        return {};
    return content.facts.verification.isComplete() ? EvidenceParts::footing(content)
                                                   : reservation(content);
}

QString meaningOfNothing(const EvidenceContent &content)
{
    //: evidence, front page, below a verdict to the effect that nothing was created
    const QString progress =
        EvidenceVerdictWords::tr("This evidence shows how far the work has come.");
    if (!EvidenceParts::isGuided(content) || !EvidenceParts::userName(content.facts).isEmpty())
        return progress;
    //: evidence, front page, after "This evidence shows how far ..."
    return progress + u' ' + EvidenceVerdictWords::tr("The user's name has not been stated yet.");
}

QString meaningOf(Ground ground, const EvidenceContent &content, const QList<EvidenceCheck> &checks)
{
    if (ground == Ground::NothingCreated)
        return meaningOfNothing(content);
    if (ground == Ground::OutcomeOpen) {
        //: evidence, front page, below "It is not known whether ..."
        return EvidenceVerdictWords::tr(
            "The order was sent, but no certain answer has come. Look in the classification system "
            "before anything is created again.");
    }
    if (content.facts.verification.isComplete())
        return notStatedIn(content, checks);
    QStringList sentences;
    if (const QString numbers = remarkedChecks(checks); !numbers.isEmpty()) {
        //: evidence, below the verdict; {number}: "1", "2" or "1 and check 2"
        sentences.append(filledIn(EvidenceVerdictWords::tr("Read the remark at check {number}."),
            {{QStringLiteral("number"), numbers}}));
    }
    // Practice does not solve the task.
    if (content.environment.purpose != Environment::Purpose::Practice) {
        //: evidence, front page, below the verdict
        sentences.append(
            EvidenceVerdictWords::tr("Both checks must be approved before the task is solved."));
    }
    return sentences.join(u' ');
}

/// What that means for the task in KLIK.
QString inKlik(VerdictWord word, Ground ground, const CaseFacts &facts)
{
    const QString user = EvidenceParts::userName(facts);
    const Placeholders values{{QStringLiteral("user"), EvidenceWording::nameOf(user)}};
    //: evidence, first page, below the verdict; {user}: a person
    const QString byUser = EvidenceVerdictWords::tr("{user} can mark the task as done in KLIK.");
    //: evidence, first page, below the verdict
    if (facts.markedDone)
        return EvidenceVerdictWords::tr(
            "It has been stated that the task is marked as done in KLIK.");
    if (word == VerdictWord::Solved && !user.isEmpty())
        return filledIn(byUser, values);
    //: evidence, first page, below the verdict
    if (word == VerdictWord::Solved)
        return EvidenceVerdictWords::tr("The task can be marked as done in KLIK.");
    //: evidence, first page, below the verdict
    if (ground == Ground::UnknownEnvironment)
        return EvidenceVerdictWords::tr(
            "If this is production, the task can be marked as done in KLIK.");
    //: evidence, first page, below the verdict; what is to be done follows
    return EvidenceVerdictWords::tr("The task in KLIK is to wait.");
}

/// Practice and a test do not solve the task.
QString notInKlik(VerdictWord word)
{
    //: evidence of practice, first page, below the verdict
    const QString practice = EvidenceVerdictWords::tr("Practice does not solve the task in KLIK.");
    //: evidence of a test, first page, below the verdict
    const QString test = EvidenceVerdictWords::tr("A test does not solve the task in KLIK.");
    return word == VerdictWord::Practice ? practice : test;
}

} // namespace

EvidenceVerdict evidenceVerdict(const EvidenceContent &content, const QList<EvidenceCheck> &checks)
{
    const Ground ground = EvidenceGrounds::groundOf(content, checks);
    EvidenceVerdict verdict;
    verdict.word = EvidenceGrounds::wordOf(ground, content.environment);
    verdict.tone = EvidenceGrounds::toneOf(ground, verdict.word);
    verdict.complete =
        EvidenceGrounds::isCreated(content) && content.facts.verification.isComplete();
    verdict.headline = filledIn(
        headlineOf(verdict.word), {{QStringLiteral("thing"), thingOf(ground, content, checks)}});
    verdict.meaning = meaningOf(ground, content, checks);
    verdict.notStated = notStatedIn(content, checks);
    verdict.footing = footingOf(ground, content);
    const bool isAnythingOpen =
        !verdict.notStated.isEmpty() || !EvidenceParts::rowsLeftOpen(content).isEmpty();
    if (isAnythingOpen && verdict.tone == Tone::Good)
        verdict.tone = Tone::Neutral;
    // Nobody is to be asked in practice, where the people are made up.
    if (verdict.word != VerdictWord::Practice)
        verdict.acts = EvidenceActs::acts(content, checks);
    const QString acts = EvidenceActs::inLines(
        EvidenceActs::lead(content, verdict.word == VerdictWord::Test), verdict.acts);
    if (EvidenceGrounds::isStamped(content.environment)) {
        //: evidence of practice or of a test, first page; the next step
        verdict.steps = EvidenceVerdictWords::tr("Next: Solve the task in production.");
        verdict.inKlik = notInKlik(verdict.word);
        verdict.nextAct = verdict.steps + u' ' + verdict.inKlik;
        verdict.nextInTest = acts;
        if (!acts.isEmpty())
            verdict.steps += u'\n' + acts;
        return verdict;
    }
    const QString klik = inKlik(verdict.word, ground, content.facts);
    verdict.inKlik = klik;
    verdict.steps = acts;
    verdict.nextAct = acts.isEmpty() ? klik : klik + u' ' + acts;
    return verdict;
}

EvidenceVerdict evidenceVerdict(const EvidenceContent &content)
{
    EvidenceModel model;
    EvidenceParts::addChecks(model, content);
    return evidenceVerdict(content, model.checks);
}

void EvidenceParts::addVerdict(EvidenceModel &model, const EvidenceContent &content)
{
    const EvidenceVerdict verdict = evidenceVerdict(content, model.checks);
    model.verdict = verdict.word;
    model.tone = verdict.tone;
    model.complete = verdict.complete;
    model.status = verdict.headline;
    model.statusMeaning = verdict.meaning;
    model.notStated = verdict.notStated;
    model.missing = verdict.acts;
    model.nextAct = verdict.nextAct;
    model.alsoMissing = verdict.nextInTest;
    model.inKlik = verdict.inKlik;
    model.steps = verdict.steps;
    model.footing = verdict.footing;
}
