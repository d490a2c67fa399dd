// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/environmentbanner.h"

#include <QPainter>
#include <QVBoxLayout>

QString EnvironmentBanner::wordsFor(const Environment &environment)
{
    switch (environment.purpose) {
    case Environment::Purpose::Practice:
        //: %1: the environment's name
        return tr("%1. Nothing real is changed.").arg(environment.name);
    case Environment::Purpose::Test:
        //: %1: the environment's name
        return tr("%1. Test: nothing is changed in the real system.").arg(environment.name);
    case Environment::Purpose::Production:
        //: %1: the environment's name
        return tr("%1. What you do here counts.").arg(environment.name);
    case Environment::Purpose::Unstated:
        return environment.name;
    }
    Q_UNREACHABLE();
}

QString EnvironmentBanner::shortWordsFor(const Environment &environment)
{
    //: in a narrow window; %1: the environment's name
    return environment.purpose == Environment::Purpose::Production
        ? tr("%1: the real task").arg(environment.name)
        : environment.name;
}

QColor EnvironmentBanner::bandFor(Environment::Purpose purpose, const Colours &colours)
{
    switch (purpose) {
    case Environment::Purpose::Practice:
        return colours.notice.fill;
    case Environment::Purpose::Test:
        return colours.warning.fill;
    case Environment::Purpose::Production:
        return colours.primary;
    case Environment::Purpose::Unstated:
        return colours.side;
    }
    Q_UNREACHABLE();
}

QColor EnvironmentBanner::inkFor(Environment::Purpose purpose, const Colours &colours)
{
    return purpose == Environment::Purpose::Production ? colours.onPrimary : colours.ink;
}

EnvironmentBanner::EnvironmentBanner(QWidget *parent)
    : QWidget(parent), m_text(new TextBlock(TextBlock::Style::Strong))
{
    m_text->setFillsWidth(true);
    m_text->setObjectName(QStringLiteral("miljoe"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(32, 8, 32, 8);
    rows->addWidget(m_text);
    hide();
}

void EnvironmentBanner::show(const Environment *environment, bool isShort)
{
    setVisible(environment);
    if (!environment)
        return;
    m_purpose = environment->purpose;
    layout()->setContentsMargins(isShort ? 16 : 32, 8, isShort ? 16 : 32, 8);
    m_text->setText(isShort ? shortWordsFor(*environment) : wordsFor(*environment));
    m_text->setStyle(m_purpose == Environment::Purpose::Production ? TextBlock::Style::OnPrimary
                                                                   : TextBlock::Style::Strong);
    update();
}

void EnvironmentBanner::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), bandFor(m_purpose, Theme::of(*this)));
}
