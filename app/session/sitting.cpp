// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "session/sitting.h"

#include "session/casecontext.h"

Sitting::Sitting(const CaseContext &context, QObject *parent) : QObject(parent), m_context(context)
{
}

bool Sitting::has(Deed deed) const
{
    return m_caseId == m_context.facts().caseId && m_deeds.contains(deed);
}

void Sitting::note(Deed deed)
{
    if (has(deed))
        return;
    if (m_caseId != m_context.facts().caseId)
        m_deeds.clear();
    m_caseId = m_context.facts().caseId;
    m_deeds.insert(deed);
    Q_EMIT changed();
}

void Sitting::forget(Deed deed)
{
    if (!has(deed))
        return;
    m_deeds.remove(deed);
    Q_EMIT changed();
}
