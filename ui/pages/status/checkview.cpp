// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/status/checkview.h"

#include "base/dates.h"
#include "widgets/accessibility.h"
#include "widgets/besidelayout.h"
#include "widgets/flowlayout.h"
#include "widgets/outline.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QPainter>
#include <QPainterPath>

namespace {

Icon iconOf(Check::Status status, bool isRemarkedOn, bool isStated)
{
    if (isRemarkedOn)
        return Icon::Exclamation;
    if (isStated)
        return Icon::Speech;
    switch (status) {
    case Check::Status::NotChecked:
        return Icon::Dash;
    case Check::Status::Waiting:
        return Icon::Clock;
    case Check::Status::Approved:
        return Icon::Check;
    case Check::Status::Problem:
        return Icon::Exclamation;
    }
    Q_UNREACHABLE();
}

QColor barOf(Check::Status status, bool isRemarkedOn, bool isStated, const Colours &colours)
{
    if (isRemarkedOn)
        return colours.warning.bar;
    if (isStated)
        return colours.muted;
    switch (status) {
    case Check::Status::NotChecked:
        return colours.control;
    case Check::Status::Waiting:
        return colours.notice.bar;
    case Check::Status::Approved:
        return colours.success.bar;
    case Check::Status::Problem:
        return colours.failure.bar;
    }
    Q_UNREACHABLE();
}

QString roleLine(const Check &check)
{
    const bool isStated = check.at && check.witness && !check.witness->role.isEmpty();
    //: of the one who has looked for the sortiment in the debtor system; %1: the role
    return isStated ? CheckView::tr("Role: %1.").arg(check.witness->role) : QString();
}

QString timeLine(const Check &check)
{
    const bool isStated = check.at && check.witness && !check.witness->when.isEmpty();
    //: %1: when a colleague has looked, in the user's words
    return isStated ? CheckView::tr("Time of the look: %1.").arg(check.witness->when) : QString();
}

QString witnessLine(const Check &check)
{
    if (!check.at || !check.witness)
        return {};
    const QString at = Dates::dateAndTime(*check.at);
    const QString &name = check.witness->name;
    switch (check.witness->kind) {
    case Witness::Kind::Program:
        //: %1: date and time
        return CheckView::tr("Checked by the program %1.").arg(at);
    case Witness::Kind::User:
        //: %1: a person's name, %2: date and time
        return CheckView::tr("Seen by %1 %2.").arg(name, at);
    case Witness::Kind::Colleague:
        //: %1: the name of the one who has looked, %2: date and time of the user's answer
        return CheckView::tr("Seen by %1. You stated it %2.").arg(name, at);
    case Witness::Kind::PastedPage:
        //: %1: date and time at which the user saved the answer
        return CheckView::tr("Read by the program in what you pasted. You saved the answer %1.")
            .arg(at);
    case Witness::Kind::PastedReply:
        //: %1: a person's name, %2: that person's answer, %3: date and time
        return CheckView::tr("Reply from %1: \u201c%2\u201d. You saved it %3.")
            .arg(name, check.reply ? check.reply->words : QString(), at);
    }
    Q_UNREACHABLE();
}

} // namespace

CheckView::CheckView(const QString &title, const QString &name, QWidget *parent)
    : QWidget(parent), m_title(title), m_icon(new IconView(Icon::Dash)), m_buttons(new FlowLayout)
{
    setObjectName(name);
    Accessibility::setRole(*this, QAccessible::ListItem);
    auto *heading = new TextBlock(title, TextBlock::Style::Strong);
    m_word = new TextBlock(TextBlock::Style::Strong);
    m_details = new TextBlock(TextBlock::Style::Body);
    for (TextBlock *text : {heading, m_word, m_details})
        Accessibility::speakByParent(*text);
    auto *words = new QWidget;
    auto *grid = new QGridLayout(words);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->addWidget(heading, 0, 0, 1, 2);
    grid->addWidget(m_icon, 1, 0);
    grid->addWidget(m_word, 1, 1);
    grid->addWidget(m_details, 2, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    auto *beside = new BesideLayout(this);
    beside->goBelowLongWords();
    beside->alignFirstLines();
    beside->setContentsMargins(Outline::bar + 16, 16, 16, 16);
    beside->addWidget(words);
    beside->addLayout(m_buttons);
}

void CheckView::show(
    const Check &check, const QString &word, const QStringList &details, const QString &remark)
{
    m_status = check.status;
    m_isRemarkedOn = !remark.isEmpty();
    m_isStated = !m_isRemarkedOn && isOnlyStated(check);
    m_icon->setIcon(iconOf(m_status, m_isRemarkedOn, m_isStated));
    recolour();
    //: status of a check that is approved by what the user has stated, where the program has read
    //: nothing; %1: "Approved"
    m_word->setText(m_isStated ? tr("%1, stated by you").arg(word) : word);
    QStringList lines = details;
    if (m_isRemarkedOn)
        lines.append(remark);
    lines << witnessLine(check) << roleLine(check) << timeLine(check);
    lines.removeAll(QString());
    //: last line of a check on the page, below who has looked
    if (check.withoutPicture)
        lines.append(tr("Without a picture."));
    m_details->setText(lines.join(u'\n'));
    m_details->setVisible(!lines.isEmpty());
    Accessibility::setName(*this,
        m_title + QStringLiteral(". ") + m_word->text() + QStringLiteral(". ") + lines.join(u' '));
    update();
}

void CheckView::recolour()
{
    m_icon->setColour(barOf(m_status, m_isRemarkedOn, m_isStated, Theme::of(*this)));
}

void CheckView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Only in its window does it have the window's colours.
    recolour();
}

void CheckView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

void CheckView::paintEvent(QPaintEvent *)
{
    const Colours &colours = Theme::of(*this);
    QPainter painter(this);
    QPainterPath outline;
    outline.addRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Outline::frameRadius, Outline::frameRadius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(outline);
    const bool isApproved = m_status == Check::Status::Approved;
    const QColor &approved = m_isRemarkedOn ? colours.warning.fill
        : m_isStated                        ? colours.side
                                            : colours.success.fill;
    painter.fillRect(rect(), isApproved ? approved : colours.page);
    painter.fillRect(
        QRect(0, 0, Outline::bar, height()), barOf(m_status, m_isRemarkedOn, m_isStated, colours));
    painter.setClipping(false);
    painter.setPen(colours.rule);
    painter.drawPath(outline);
}
