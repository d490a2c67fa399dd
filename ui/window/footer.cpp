// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/footer.h"

#include "widgets/columnwidth.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr int usualBacksDistance = 24;
constexpr int closeBacksDistance = 8;
/// @{ Free above and below the buttons, without the line above them.
constexpr int usualAround = 12;
constexpr int stripAround = 8;
constexpr int lineAbove = 1;
/// @}
/// Below this many times the width of an "n", the buttons of every page are short.
constexpr int narrowCharacters = 60;
/// As wide as "Save answer", in the same measure.
constexpr int usualCharacters = 10;
/// In the same measure: a main button that is narrower breaks its words into too many lines, and
/// has a row of its own.
constexpr int narrowestMain = 11;

QString helpText(bool isOpen)
{
    //: button below every page; its Alt letter must be unique there; opens the help panel
    const QString open = Footer::tr("&Help");
    //: button below every page, in place of "Help" while the help panel is shown; the same Alt
    //: letter
    const QString close = Footer::tr("Close &help");
    return isOpen ? close : open;
}

} // namespace

Footer::Footer(QWidget *parent)
    : QWidget(parent),
      //: button below every page; its Alt letter must be unique there
      m_back(new Button(tr("Bac&k"), Button::Kind::Secondary, QStringLiteral("tilbage"))),
      m_primary(new Button(QString(), Button::Kind::Primary, QStringLiteral("primaer"))),
      m_close(new Button(QString(), Button::Kind::Secondary, QStringLiteral("gemluk"))),
      m_help(new Button(helpText(false), Button::Kind::Secondary, QStringLiteral("hjaelp"))),
      m_buttons(new FlowLayout(this))
{
    m_buttons->addWidget(m_back);
    // The distance keeps a user who aims at one of the two from hitting the other.
    m_buttons->keepApart(*m_back, usualBacksDistance);
    m_buttons->addWidget(m_primary);
    m_buttons->pushRight();
    m_buttons->addWidget(m_close);
    m_buttons->addWidget(m_help);
    // The words of a long main button are in two lines, and its neighbours stay where they are.
    m_buttons->alignBottom();
    connect(m_back, &Button::clicked, this, &Footer::backWanted);
    connect(m_primary, &Button::clicked, this, &Footer::primaryWanted);
    connect(m_close, &Button::clicked, this, &Footer::closeWanted);
    connect(m_help, &Button::clicked, this, &Footer::helpWanted);
}

void Footer::show(const Content &content)
{
    if (m_primary->text() != content.primary)
        m_primary->setText(content.primary);
    m_primaryShort = content.primaryShort;
    m_primary->setVisible(!content.primary.isEmpty());
    m_primary->setKind(content.isPrimaryNext ? Button::Kind::Primary : Button::Kind::Secondary);
    m_back->setVisible(content.hasBack || (content.isBusy && m_back->isVisibleTo(this)));
    m_back->setEnabled(content.hasBack);
    // Beside a main button its place stays empty where there is none: the main button of no page
    // comes to lie where the next one has "Back".
    QSizePolicy keeping = m_back->sizePolicy();
    keeping.setRetainSizeWhenHidden(!content.primary.isEmpty());
    m_back->setSizePolicy(keeping);
    if (m_close->text() != content.close)
        m_close->setText(content.close);
    m_close->setVisible(!content.close.isEmpty());
    m_fills = content.fills;
    m_close->setKind(content.isCloseNext ? Button::Kind::Primary : Button::Kind::Secondary);
    arrange();
}

void Footer::setHelpOpen(bool isOpen)
{
    m_isHelpOpen = isOpen;
    m_help->setText(helpText(isOpen));
    m_help->setOpen(isOpen);
    arrange();
}

void Footer::setStrip(bool strip)
{
    m_isStrip = strip;
    arrange();
}

void Footer::setTextSize(int percent)
{
    m_textSize = percent;
    arrange();
}

/// Of all but the main button, with the distances to it.
int Footer::widthOfOthers() const
{
    int width = 0;
    if (m_back->isVisibleTo(this) || m_primary->isVisibleTo(this))
        width += m_back->sizeHint().width() + m_buttons->spacing() + backsDistance();
    for (const Button *button : {m_close, m_help}) {
        if (button->isVisibleTo(this))
            width += m_buttons->spacing() + button->sizeHint().width();
    }
    return width;
}

int Footer::widthInOneRow() const
{
    // A main button of a word or two has room, whether this page has one or not: so the buttons of
    // every page look the same from step to step.
    const int usualMain = fontMetrics().horizontalAdvance(u'n') * usualCharacters;
    const int main = m_primary->isVisibleTo(this) ? m_primary->sizeHint().width() : 0;
    return std::max(main, usualMain) + widthOfOthers();
}

int Footer::backsDistance() const
{
    return m_back->isClose() ? closeBacksDistance : usualBacksDistance;
}

void Footer::setLook(Look look)
{
    const bool isClose = look != Look::Roomy;
    for (Button *button : {m_back, m_primary, m_close, m_help})
        button->setClose(isClose);
    m_back->setSign({});
    // The other buttons come first where there is little room.
    m_help->setSign(m_isHelpOpen ? helpText(false).remove(u'&') : QString());
    m_help->keepRoomFor({});
    m_buttons->setSpacing(isClose ? 8 : 12);
    m_buttons->keepApart(*m_back, backsDistance());
    setCloseWords(CloseWords::All);
}

void Footer::setCloseWords(CloseWords which)
{
    //: the button "Save and close while you wait", where there is little room
    const QString some = tr("Save and close");
    //: the button "Save and close", where there is little room
    const QString one = tr("Close");
    const QString all = QString(m_close->text()).remove(u'&');
    switch (which) {
    case CloseWords::All:
        m_close->setSign({});
        return;
    case CloseWords::SaveAndClose:
        m_close->setSign(all != some && all.startsWith(some) ? some : QString());
        return;
    case CloseWords::Close:
        m_close->setSign(one);
        return;
    }
    Q_UNREACHABLE();
}

/// The button that closes the program has as many of its words as there is room for.
void Footer::shortenClose(int room)
{
    // Beside a main button, the next act does not lose the word that says what it does.
    const bool keepsSaving =
        m_primary->isVisibleTo(this) && m_close->kind() == Button::Kind::Primary;
    if (widthInOneRow() > room)
        setCloseWords(CloseWords::SaveAndClose);
    if (widthInOneRow() > room && !keepsSaving)
        setCloseWords(CloseWords::Close);
}

/// The button of the help has room for its other words, where the others leave \a spare pixels, so
/// that none of them moves when the help is opened.
void Footer::widenHelp(int spare)
{
    const QString sign = m_help->sign();
    const int before = m_help->sizeHint().width();
    m_help->setSign({});
    m_help->keepRoomFor(helpText(!m_isHelpOpen));
    if (m_help->sizeHint().width() - before <= spare)
        return;
    m_help->setSign(sign);
    m_help->keepRoomFor({});
}

/// One row leaves the page its room. So the buttons stand closer where there is little, the one
/// that closes the program has fewer words, and the main button breaks its words into two lines; in
/// a narrow window with large text the first always is so. Where that is too narrow for the main
/// button, "Back" stands with the others, below: three rows would leave little of the page. A strip
/// with large text has no room for the words of "Back" and "Help", and shows a sign in their place.
void Footer::arrange()
{
    const ColumnWidth::Sides sides = ColumnWidth::sidesOf(width(), m_textSize, m_isStrip, m_fills);
    const int room = width() - sides.left - sides.right;
    const int letter = fontMetrics().horizontalAdvance(u'n');
    m_primary->setMaximumWidth(QWIDGETSIZE_MAX);
    m_primary->setSign({});
    Look look = Look::Short;
    if (room >= letter * narrowCharacters || m_isStrip) {
        look = m_isStrip ? Look::Close : Look::Roomy;
        setLook(look);
        if (widthInOneRow() > room)
            look = m_isStrip ? Look::Short : Look::Close;
    }
    setLook(look);
    const int around = m_isStrip ? stripAround : usualAround;
    m_buttons->setContentsMargins(sides.left, around + lineAbove, sides.right, around);
    if (look == Look::Short || !m_primary->isVisibleTo(this))
        shortenClose(room);
    if (m_isStrip && widthInOneRow() > room && !m_primaryShort.isEmpty())
        m_primary->setSign(m_primaryShort);
    if (m_isStrip && widthInOneRow() > room) {
        m_back->setSign(QStringLiteral("\u2190"));
        m_help->setSign(QStringLiteral("?"));
    }
    const int forMain = room - widthOfOthers();
    if (m_primary->sizeHint().width() > forMain)
        m_primary->setSign(m_primaryShort);
    const bool hasRoom = !m_primary->isVisibleTo(this) || m_primary->sizeHint().width() <= forMain;
    const bool isBeside = hasRoom || forMain >= letter * narrowestMain;
    if (isBeside && m_primary->isVisibleTo(this) && m_primary->sizeHint().width() > forMain)
        m_primary->setMaximumWidth(forMain);
    m_buttons->moveToFront(isBeside ? *m_back : *m_primary);
    // In a narrow window with large text the room differs from state to state of one page.
    const bool mayWiden = m_isStrip || look != Look::Short;
    if (mayWiden && (hasRoom || !isBeside))
        widenHelp(room - (isBeside ? widthInOneRow() : widthOfOthers()));
}

void Footer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Footer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::of(*this).rule);
    painter.drawLine(0, 0, width(), 0);
}
