// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "program/checkcommand.h"

#include "base/async.h"

#include <algorithm>
#include <utility>

CheckCommand::CheckCommand(ConnectionCheck &check, const QList<CheckLine> &settings,
    const QList<Environment> &environments, Print print)
    : m_check(check), m_settings(settings), m_environments(environments), m_print(std::move(print))
{
}

void CheckCommand::start()
{
    //: --tjek, a heading on a line of its own; lines follow, each a setting and where it comes from
    m_print(tr("Settings"));
    show(m_settings);
    m_print({});
    //: --tjek, a heading on a line of its own; lines about the computer follow
    m_print(tr("This computer"));
    Async::whenDone(m_check.computer(), this, [this](const QList<CheckLine> &lines) {
        show(lines);
        checkNext();
    });
}

void CheckCommand::checkNext()
{
    if (m_environments.isEmpty()) {
        //: --tjek, the last line: at least one line has the mark "error"
        const QString wrong = tr("Something is wrong.");
        //: --tjek, the last line: every line has the mark "in order"
        const QString right = tr("Nothing is wrong.");
        //: --tjek, the last line: no line has the mark "error", %n have the mark "not checked"
        const QString open =
            tr("We found nothing wrong, but %n things were not checked.", nullptr, m_notChecked);
        m_print({});
        m_print(m_isAnythingWrong ? wrong : m_notChecked > 0 ? open : right);
        Q_EMIT finished(m_isAnythingWrong ? 1 : 0);
        return;
    }
    const Environment environment = m_environments.takeFirst();
    m_print({});
    m_print(environment.name);
    Async::whenDone(m_check.environment(environment), this, [this](const QList<CheckLine> &lines) {
        show(lines);
        checkNext();
    });
}

void CheckCommand::show(const QList<CheckLine> &lines)
{
    qsizetype width = 0;
    for (const auto mark :
        {CheckLine::Mark::InOrder, CheckLine::Mark::Wrong, CheckLine::Mark::NotChecked})
        width = std::max(width, CheckLine{mark, {}, {}}.word().size());
    for (const CheckLine &line : lines) {
        m_print(
            QStringLiteral("  %1  %2").arg(line.word(), -static_cast<int>(width)).arg(line.text()));
        m_isAnythingWrong = m_isAnythingWrong || line.mark == CheckLine::Mark::Wrong;
        m_notChecked += line.mark == CheckLine::Mark::NotChecked ? 1 : 0;
    }
}
