// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "session/pastedtexts.h"

#include "domain/dayofwork.h"
#include "session/casecontext.h"
#include "session/instancechoice.h"
#include "session/ordering.h"

namespace {

/// What speaks against the subscription; what could not be read does not.
std::optional<PageFinding> findingIn(const ReadPage &read)
{
    using Outcome = ReadPage::Outcome;
    if (read.outcome == Outcome::NotSaved)
        return PageFinding{PageFinding::Kind::NotSaved, {}, {}, read.sha256};
    if (read.outcome == Outcome::NotThere && !read.otherSystem.isEmpty())
        return PageFinding{PageFinding::Kind::OtherSystem, read.otherSystem, {}, read.sha256};
    if (read.outcome == Outcome::Found && !read.different.isEmpty())
        return PageFinding{PageFinding::Kind::WrongFields, {}, read.different, read.sha256};
    return std::nullopt;
}

} // namespace

PastedTexts::PastedTexts(
    CaseContext &context, const InstanceChoice &choice, const Ordering &ordering, QObject *parent)
    : QObject(parent), m_context(context), m_choice(choice), m_ordering(ordering)
{
}

void PastedTexts::readPage(const PastedText &pasted, const QStringList &ownTexts)
{
    const TaskInstance *chosen = m_choice.chosen();
    if (!chosen)
        return;
    const KlikTask &task = m_context.task;
    const Environment *here = m_context.environment();
    const auto readAs = [&](const QDate &from) {
        return ::readPage(pasted,
            {task.sortiment, task.sortimentPhrase, *chosen, task.schemaVersion, from, task.title,
                ownTexts, here && here->purpose == Environment::Purpose::Production});
    };
    m_page = readAs(m_context.facts().statedValidFrom.value_or(m_ordering.reviewDate()));
    // The day may have changed since the date was shown, and the web interface may take no earlier
    // one than its own today.
    if (m_page->reading && m_page->different.contains(Field::ValidFrom)
        && isDayOfWork(
            m_page->reading->validFrom, m_context.facts().saidSignedInAt, m_context.today()))
        m_page = readAs(m_page->reading->validFrom);
    recordFinding();
    Q_EMIT changed();
}

void PastedTexts::recordFinding()
{
    const auto finding = findingIn(*m_page);
    if (finding && finding != m_context.facts().pageFinding)
        m_context.book.record(PageContradicted{*finding});
}

void PastedTexts::readReply(const QString &text, const ReplyForm &form)
{
    m_reply = ::readReply(text, form);
    Q_EMIT changed();
}

void PastedTexts::forget()
{
    if (!m_page && !m_reply)
        return;
    m_page.reset();
    m_reply.reset();
    Q_EMIT changed();
}
