// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/stripfold.h"

#include "widgets/environmentbanner.h"
#include "window/windowplace.h"

StripFold::StripFold(EnvironmentBanner &banner, QWidget &rest, WindowPlace &place)
    : QObject(&banner),
      m_banner(banner),
      m_rest(rest),
      m_place(place),
      m_link(new Button(QString(), Button::Kind::Link, QStringLiteral("skjul")))
{
    // A press of the mouse leaves the focus where the user works.
    m_link->setFocusPolicy(Qt::TabFocus);
    m_link->hide();
    banner.setFold(*m_link);
    showWords();
    connect(m_link, &Button::clicked, this, [this] { m_isFolded ? unfold() : fold(); });
}

void StripFold::showWords()
{
    //: link at the top of the narrow window that is folded to one line: makes it whole; short
    const QString show = tr("Show");
    //: link at the top of the narrow window: folds it to one line; short
    const QString hide = tr("Hide");
    //: description of the link "Show", for screen readers
    const QString unfolds = tr("Shows all of this window.");
    //: description of the link "Hide", for screen readers
    const QString folds = tr("Leaves one line of this window, so that you see the browser.");
    m_link->setText(m_isFolded ? show : hide);
    // It stays where the user has just pressed it.
    m_link->keepRoomFor(m_isFolded ? hide : show);
    m_link->setAccessibleDescription(m_isFolded ? unfolds : folds);
}

void StripFold::offer(bool isOffered)
{
    m_isOffered = isOffered;
    if (!isOffered)
        unfold();
    m_banner.showFold(isOffered);
    settle();
}

void StripFold::fold()
{
    m_focusBefore = m_banner.window()->focusWidget();
    // Qt moves focus to a sibling when the focused widget is hidden. Move focus first.
    m_link->setFocus(Qt::OtherFocusReason);
    m_isFolded = true;
    showWords();
    m_rest.hide();
    settle();
    Q_EMIT changed();
}

void StripFold::unfold()
{
    if (!m_isFolded)
        return;
    m_isFolded = false;
    showWords();
    m_rest.show();
    settle();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void StripFold::settle()
{
    m_link->setOnBand(m_banner.purpose() == Environment::Purpose::Production);
    m_banner.chooseWords();
    m_place.setFoldedHeight(m_isFolded ? m_banner.sizeHint().height() : 0);
}
