// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "session/startchoices.h"

#include "session/wayofworking.h"

#include <algorithm>

namespace {

QList<Environment> those(const QList<Environment> &all, auto fits)
{
    QList<Environment> found;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(found), fits);
    return found;
}

} // namespace

StartChoices startChoices(const QList<Environment> &environments)
{
    using Purpose = Environment::Purpose;
    const QList<Environment> shown =
        those(environments, [](const Environment &each) { return !each.isHidden; });
    StartChoices choices;
    choices.tasks =
        those(shown, [](const Environment &each) { return each.purpose == Purpose::Production; });
    choices.areNamed = choices.tasks.size() != 1;
    if (choices.tasks.isEmpty())
        choices.tasks =
            those(shown, [](const Environment &each) { return each.purpose != Purpose::Practice; });
    const QList<Environment> practices =
        those(shown, [](const Environment &each) { return each.purpose == Purpose::Practice; });
    if (practices.isEmpty())
        return choices;
    choices.practice = practices.first();
    if (choices.tasks.isEmpty())
        return choices;
    const bool isGuided = WayOfWorking(choices.tasks.first()).userAnswersFirstCheck();
    const QList<Environment> alike = those(practices, [isGuided](const Environment &each) {
        return WayOfWorking(each).userAnswersFirstCheck() == isGuided;
    });
    if (!alike.isEmpty())
        choices.practice = alike.first();
    return choices;
}
