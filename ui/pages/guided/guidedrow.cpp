// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/guided/guidedrow.h"

#include "widgets/accessibility.h"
#include "widgets/button.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace {

constexpr int sideBar = 4;

QString wordOf(GuidedRow::State state)
{
    switch (state) {
    case GuidedRow::State::Missing:
        //: state of a point in the list of fields, in brackets after its name
        return GuidedRow::tr("Missing");
    case GuidedRow::State::Here:
        //: state of a point in the list of fields, in brackets after its name
        return GuidedRow::tr("You are here");
    case GuidedRow::State::Done:
        //: state of a point in the list of fields, in brackets after its name
        return GuidedRow::tr("Done");
    }
    Q_UNREACHABLE();
}

} // namespace

GuidedRow::GuidedRow(const Content &content, QWidget *parent) : QWidget(parent), m_content(content)
{
    setObjectName(QStringLiteral("raekke_%1").arg(content.number));
    Accessibility::setRole(*this, QAccessible::ListItem);
    m_title = new TextBlock(TextBlock::Style::Strong);
    m_value = new TextBlock(TextBlock::Style::Value);
    m_words = new TextBlock(TextBlock::Style::Muted);
    for (TextBlock *text : {m_title, m_value, m_words})
        Accessibility::speakByParent(*text);
    //: button of a point whose value is copied; Alt letter unique on the page
    const QString copy = tr("&Copy and show the next");
    //: button of a point without a value to copy; Alt letter unique on the page
    const QString done = tr("&Done, show the next");
    m_pass = new Button(content.isCopied ? copy : done, Button::Kind::Secondary,
        QStringLiteral("gjort_%1").arg(content.number));
    //: link at a point that is done; %1: its number
    m_reopen = new Button(tr("Open row %1 again").arg(content.number), Button::Kind::Link,
        QStringLiteral("genaabn_%1").arg(content.number));
    connect(m_pass, &Button::clicked, this, &GuidedRow::passed);
    connect(m_reopen, &Button::clicked, this, &GuidedRow::reopened);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(sideBar + 12, 8, 8, 8);
    rows->setSpacing(4);
    for (TextBlock *text : {m_title, m_value, m_words})
        rows->addWidget(text);
    rows->addWidget(m_pass, 0, Qt::AlignLeft);
    rows->addWidget(m_reopen, 0, Qt::AlignLeft);
    refresh();
}

void GuidedRow::setValue(const QString &value, const QString &inWords)
{
    m_content.value = value;
    m_content.inWords = inWords;
    refresh();
}

void GuidedRow::setState(State state)
{
    m_state = state;
    refresh();
}

QWidget *GuidedRow::button() const
{
    return m_pass;
}

void GuidedRow::refresh()
{
    //: %1: number of the row, %2: name of the field, %3: "Missing", "You are here" or "Done"
    m_title->setText(
        tr("%1. %2 (%3)").arg(QString::number(m_content.number), m_content.label, wordOf(m_state)));
    m_value->setText(m_content.value);
    m_value->setVisible(!m_content.value.isEmpty());
    m_words->setText(m_content.inWords);
    m_words->setVisible(m_state == State::Here && !m_content.inWords.isEmpty());
    m_pass->setVisible(m_state == State::Here);
    m_reopen->setVisible(m_state == State::Done);
    Accessibility::setName(*this,
        m_title->text()
            + (m_content.value.isEmpty() ? QString() : QStringLiteral(": ") + m_content.value));
    update();
}

void GuidedRow::paintEvent(QPaintEvent *)
{
    const Colours &colours = Theme::of(*this);
    QPainter painter(this);
    if (m_state == State::Here) {
        painter.fillRect(rect(), colours.side);
        painter.fillRect(QRect(0, 0, sideBar, height()), colours.link);
    }
    painter.setPen(colours.rule);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}
