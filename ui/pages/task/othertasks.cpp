// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/task/othertasks.h"

#include "session/wizardsession.h"
#include "widgets/accessibility.h"
#include "widgets/button.h"
#include "widgets/rows.h"
#include "widgets/textblock.h"

#include <algorithm>

namespace {

constexpr qsizetype mostShownFaults = 5;

/// What people call the task. The title is a file name in the task system, whose words are joined
/// by underscores and which may begin with the number.
QString nameOf(const KlikTask &task)
{
    const QString title = QString(task.title).replace(u'_', u' ');
    return title.startsWith(task.number) ? title : task.number + QStringLiteral(": ") + title;
}

} // namespace

OtherTasks::OtherTasks(WizardSession &session, QWidget *parent)
    //: heading of a frame on the first page: further tasks in KLIK that the program knows
    : Card(tr("Other tasks"), parent)
{
    setObjectName(QStringLiteral("andre_opgaver"));
    addTasks(session);
    addFaults(session.cases().taskFaults());
    setVisible(!session.cases().otherTasks().isEmpty() || !session.cases().taskFaults().isEmpty());
}

void OtherTasks::addTasks(WizardSession &session)
{
    for (const KlikTask &task : session.cases().otherTasks()) {
        auto *link =
            new Button(nameOf(task), Button::Kind::Link, QStringLiteral("opgave_") + task.id);
        connect(link, &Button::clicked, &session.cases(),
            [&session, id = task.id] { session.cases().chooseTask(id); });
        content().addWidget(link, 0, Qt::AlignLeft);
    }
}

void OtherTasks::addFaults(const QStringList &faults)
{
    if (faults.isEmpty())
        return;
    content().addWidget(new TextBlock(
        //: on the first page, above sentences about files with tasks and what is wrong with them
        tr("Some files with tasks cannot be used. Show this to the person who made them.")));
    for (const QString &fault : faults.first(std::min(faults.size(), mostShownFaults)))
        content().addWidget(new TextBlock(fault, TextBlock::Style::Muted));
    if (faults.size() > mostShownFaults) {
        content().addWidget(new TextBlock(
            //: below sentences about task files that cannot be used, where there are many more
            tr("There is more wrong with task files. The command sortimentsguide --tjek shows "
               "all of it."),
            TextBlock::Style::Muted));
    }
}
