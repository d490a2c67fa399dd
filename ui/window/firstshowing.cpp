// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/firstshowing.h"

#include "session/wizardsession.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

FirstShowing::FirstShowing(WizardSession &session, std::chrono::milliseconds patience)
    : m_session(session), m_patience(patience)
{
    m_waiting.setSingleShot(true);
    connect(&m_waiting, &QTimer::timeout, this, [this] {
        disconnect(&m_session, nullptr, this, nullptr);
        Q_EMIT due();
    });
}

void FirstShowing::begin()
{
    connect(&m_session, &WizardSession::changed, this, [this] {
        if (m_session.navigation().activity() != Activity::Opening || m_session.problem().error())
            m_waiting.start(0);
    });
    m_waiting.start(m_patience);
    m_session.cases().read();
}

void FirstShowing::show(QWidget &window)
{
    window.show();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::PolishRequest);
    // A layout that is placed may ask those around it to place theirs anew.
    for (int pass = 0; pass < 3; ++pass)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::UpdateLater);
}
