// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/task/wholetask.h"

#include "widgets/fieldrow.h"
#include "widgets/textblock.h"

#include <QVBoxLayout>

WholeTask::WholeTask(const KlikTask &task, QWidget *parent) : QWidget(parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 12);
    rows->setSpacing(12);
    for (const QString &paragraph : task.retold)
        rows->addWidget(new TextBlock(paragraph));
    //: name of a list, for screen readers: the task as it stands in KLIK
    auto *list = new FieldList(tr("The task in KLIK"));
    //: label in "Read the whole task"; word as in KLIK
    list->add(tr("Project"), task.project);
    //: label in "Read the whole task"; word as in KLIK
    list->add(tr("Phase"), task.phase);
    //: label in "Read the whole task"; word as in KLIK
    list->add(tr("Theme"), task.theme);
    //: label in "Read the whole task"; word as in KLIK
    list->add(tr("Goal"), task.goal);
    for (const TaskActor &actor : task.actors)
        list->add(actor.title, actor.steps.join(u'\n'));
    //: label in "Read the whole task": what must be right at the end
    list->add(tr("Result"), task.resultCriteria.join(u'\n'));
    rows->addWidget(list);
}
