// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/noticewidget.h"

#include "widgets/accessibility.h"
#include "widgets/button.h"
#include "widgets/outline.h"

#include <QPainter>
#include <QPainterPath>

namespace {

/// WCAG 2.2, 2.5.8.
constexpr int smallestTarget = 24;

} // namespace

QString wordOf(Severity severity)
{
    switch (severity) {
    case Severity::Failure:
        //: first word of a message, a line of its own, or before ":" and a heading
        return NoticeWidget::tr("Error");
    case Severity::Warning:
        //: first word of a message, a line of its own, or before ":" and a heading
        return NoticeWidget::tr("Warning");
    case Severity::Notice:
        //: first word of a message about something harmless, or before ":" and a heading
        return NoticeWidget::tr("Message");
    case Severity::Success:
        //: first word of a message that something has gone well, or before ":" and a heading
        return NoticeWidget::tr("Done");
    }
    Q_UNREACHABLE();
}

Icon NoticeWidget::iconOf(Severity severity)
{
    switch (severity) {
    case Severity::Failure:
        return Icon::Cross;
    case Severity::Warning:
        return Icon::Exclamation;
    case Severity::Notice:
        return Icon::Information;
    case Severity::Success:
        return Icon::Check;
    }
    Q_UNREACHABLE();
}

const Tint &NoticeWidget::tintOf(const QWidget &widget, Severity severity)
{
    const Colours &colours = Theme::of(widget);
    switch (severity) {
    case Severity::Failure:
        return colours.failure;
    case Severity::Warning:
        return colours.warning;
    case Severity::Notice:
        return colours.notice;
    case Severity::Success:
        return colours.success;
    }
    Q_UNREACHABLE();
}

QAccessible::Role NoticeWidget::roleOf(Severity severity)
{
    return isAlert(severity) ? QAccessible::AlertMessage : QAccessible::Notification;
}

NoticeWidget::NoticeWidget(Severity severity, const QString &text, QWidget *parent)
    : QWidget(parent), m_severity(severity), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("besked"));
    Accessibility::setRole(*this, roleOf(severity));
    Accessibility::setName(*this, QStringLiteral("%1: %2").arg(wordOf(severity), text));

    m_grid->setContentsMargins(16 + Outline::bar, 8, 16, 8);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(new IconView(iconOf(severity)), 0, 0, Qt::AlignTop);
    // What is harmless is one line where its text is: the icon says what kind it is.
    if (isAlert(severity)) {
        auto *word = new TextBlock(wordOf(severity), TextBlock::Style::Strong);
        Accessibility::speakByParent(*word);
        m_grid->addWidget(word, 0, 1);
    }
    auto *message = new TextBlock(text);
    Accessibility::speakByParent(*message);
    m_grid->addWidget(message, isAlert(severity) ? 1 : 0, 1);
}

void NoticeWidget::makeClosable()
{
    //: button of a message, drawn as a cross: takes the message away
    auto *button =
        new Button(tr("Close this message"), Button::Kind::Link, QStringLiteral("luk_besked"));
    button->setSign(QStringLiteral("\u2715"));
    button->setMinimumWidth(smallestTarget);
    button->setProperty(takesAway, true);
    // A press of the mouse leaves the focus where the user works.
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &Button::clicked, this, &NoticeWidget::closeWanted);
    m_grid->addWidget(button, 0, 2, Qt::AlignTop);
}

void NoticeWidget::leadTo(QWidget &field)
{
    //: link in a message about a field that lacks something: puts the cursor there
    auto *button =
        new Button(tr("Go to the field"), Button::Kind::Link, QStringLiteral("til_felt"));
    // Shows where the field is, also to a user of the mouse.
    connect(
        button, &Button::clicked, &field, [&field] { field.setFocus(Qt::ShortcutFocusReason); });
    add(button);
}

void NoticeWidget::add(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 1, Qt::AlignLeft);
}

void NoticeWidget::paintBackground(QPainter &painter, const QWidget &widget, Severity severity)
{
    const Tint &colours = tintOf(widget, severity);
    QPainterPath outline;
    outline.addRoundedRect(widget.rect(), Outline::frameRadius, Outline::frameRadius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(outline);
    painter.fillRect(widget.rect(), colours.fill);
    painter.fillRect(0, 0, Outline::bar, widget.height(), colours.bar);
    painter.restore();
}

void NoticeWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBackground(painter, *this, m_severity);
}
