// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// What a row of the list in guided mode says in one line.

#include "pages/guided/guidedrow.h"

QString GuidedRow::word() const
{
    switch (m_state) {
    case GuidedRow::State::Missing:
        if (awaitsCorrection()) {
            //: state of a point in the list of fields, in brackets after its name: it was wrong
            return tr("To be corrected");
        }
        //: state of a point in the list of fields, in brackets after its name
        return tr("Missing");
    case GuidedRow::State::Here:
        //: state of a point in the list of fields, in brackets after its name
        return tr("You are here");
    case GuidedRow::State::Done:
        if (m_content.isCorrected) {
            //: state of a point in the list of fields, in brackets after its name: it was wrong
            return tr("Corrected");
        }
        //: state of a point in the list of fields, in brackets after its name
        return tr("Done");
    }
    Q_UNREACHABLE();
}

QString GuidedRow::shownValue() const
{
    const QString &shown = m_content.shown.isEmpty() ? m_content.value : m_content.shown;
    if (m_content.isUnsure && m_state == State::Done) {
        //: behind the debtor system in its point of the list, once the user could not see the UUID;
        //: %1: the system
        return tr("%1, UUID not seen").arg(shown);
    }
    return shown;
}

QString GuidedRow::summary() const
{
    const QString shown = shownValue();
    const QString text =
        shown.isEmpty() ? m_content.label : QStringLiteral("%1: %2").arg(m_content.label, shown);
    return awaitsCorrection() || m_content.isCorrected
        ? QStringLiteral("%1 (%2)").arg(text, word().toLower())
        : text;
}
