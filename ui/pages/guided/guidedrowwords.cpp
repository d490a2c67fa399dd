// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// What a row of the list in guided mode says in one line and on its buttons.

#include "pages/guided/guidedrow.h"
#include "widgets/accessibility.h"

#include <QLayout>

#include <algorithm>

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

QString GuidedRow::numbered() const
{
    return QStringLiteral("%1. %2").arg(QString::number(m_content.number), m_content.label);
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

int GuidedRow::summaryLine() const
{
    return TextBlock::lineHeight(m_summary->style(), m_summary->font());
}

/// The first line of the words stands on the line of the link beside them, which has room above
/// its own.
void GuidedRow::alignSummary()
{
    const int above =
        std::max(0, (Button::linkHeight(m_reopen->fontMetrics()) - summaryLine()) / 2);
    m_summaryPlace->layout()->setContentsMargins(0, above, 0, above);
}

void GuidedRow::showReopen()
{
    //: link at the first point of the list, once it is done: all points are to be done again
    const QString anew = tr("Begin anew");
    //: link at a point of the list that is done: to do it again
    const QString change = tr("Change");
    //: link at a point of the list that is done, for screen readers; %1: name of the point
    const QString spoken = tr("Change %1").arg(m_content.label);
    m_reopen->setText(opensAll() ? anew : change);
    m_reopen->setAccessibleName(opensAll() ? anew : spoken);
}

void GuidedRow::showPass()
{
    if (!m_content.primary.isEmpty())
        return;
    //: button of the current point; Alt letter unique on the page
    const QString done = tr("&Done, show the next");
    //: button of a point whose field was wrong: the user states that it is right now; Alt letter
    //: unique on the page
    const QString corrected = tr("Correcte&d, show the next");
    const QString &pass = m_content.wasWrong ? corrected : done;
    if (m_pass->text() != pass)
        m_pass->setText(pass);
}
