// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/placeholders.h"
#include "evidence/content/evidenceparts.h"
#include "evidence/content/evidencewording.h"

#include <QCoreApplication>

namespace {

struct EvidenceTask {
    Q_DECLARE_TR_FUNCTIONS(EvidenceTask)
};

/// Where the words of the task come from.
QString meaningOf(const KlikTask &task)
{
    //: evidence, in the section "The task in KLIK"
    const QString builtIn = EvidenceTask::tr("The program's own text, copied from the task in "
                                             "KLIK. The program has not looked in KLIK.");
    //: evidence, in the section "The task in KLIK", where the task does not come with the program;
    //: {file}: a file's name
    const QString own = EvidenceTask::tr(
        "The text is from the file {file} and does not come with the program. The program has not "
        "looked in KLIK. SHA-256 of the file: {sha256}");
    return task.ownFile.isEmpty()
        ? builtIn
        : filledIn(own,
            {{QStringLiteral("file"), EvidenceWording::fromOutside(task.ownFile)},
                {QStringLiteral("sha256"), task.ownSha256}});
}

} // namespace

void EvidenceParts::addTask(EvidenceModel &model, const KlikTask &task)
{
    model.taskMeaning = meaningOf(task);
    model.task = {
        //: evidence, label in the section "The task in KLIK"; the task's title follows, which
        //: begins with its number
        {EvidenceTask::tr("The task's title"), task.title},
        //: evidence, label in the section "The task in KLIK"; word as in KLIK
        {EvidenceTask::tr("Project"), task.project},
        //: evidence, label in the section "The task in KLIK"; word as in KLIK
        {EvidenceTask::tr("Phase"), task.phase},
        //: evidence, label in the section "The task in KLIK"; word as in KLIK
        {EvidenceTask::tr("Theme"), task.theme},
        //: evidence, label in the section "The task in KLIK"; word as in KLIK
        {EvidenceTask::tr("Priority"), task.priority},
    };
    if (!task.secondWitness.isEmpty()) {
        //: evidence, cell after the label "Can see check 2"; {role}: of a person, in the task's own
        //: words
        const QString role = EvidenceTask::tr(
            "The one responsible for the debtor system. In the task: \u201c{role}\u201d");
        //: evidence, label in the section "The task in KLIK"; the role of a person follows
        model.task.append({EvidenceTask::tr("Can see check 2"),
            filledIn(role, {{QStringLiteral("role"), task.secondWitness}})});
    }
    if (task.goal.isEmpty())
        return;
    //: evidence, cell after the label "Goal"; {goal}: the task's own words
    const QString goal = EvidenceTask::tr("\u201c{goal}\u201d");
    //: evidence, label in the section "The task in KLIK"; word as in KLIK
    model.task.append(
        {EvidenceTask::tr("Goal"), filledIn(goal, {{QStringLiteral("goal"), task.goal}})});
}

QStringList EvidenceParts::shownResults(const KlikTask &task)
{
    if (task.resultCriteria.size() != 2)
        return {};
    QStringList results;
    for (const QString &result : task.resultCriteria) {
        const qsizetype end = result.indexOf(QStringLiteral(". "));
        results.append(end < 0 ? result : result.left(end + 1));
    }
    return results;
}
