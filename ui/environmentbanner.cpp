// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "environmentbanner.h"

#include "theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace {

QString textFor(const Environment &environment)
{
    switch (environment.purpose) {
    case Environment::Purpose::Practice:
        //: %1: the environment's name
        return EnvironmentBanner::tr("%1. This is only practice: nothing real is changed.")
            .arg(environment.name);
    case Environment::Purpose::Test:
        //: %1: the environment's name
        return EnvironmentBanner::tr("%1. Test: nothing is changed in the real system.")
            .arg(environment.name);
    case Environment::Purpose::Production:
        //: %1: the environment's name
        return EnvironmentBanner::tr("%1. What you do here counts.").arg(environment.name);
    case Environment::Purpose::Unstated:
        return environment.name;
    }
    Q_UNREACHABLE();
}

} // namespace

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

void EnvironmentBanner::show(const Environment *environment)
{
    setVisible(environment);
    if (!environment)
        return;
    m_purpose = environment->purpose;
    m_text->setText(textFor(*environment));
    update();
}

void EnvironmentBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = Theme::of(*this);
    switch (m_purpose) {
    case Environment::Purpose::Practice:
        painter.fillRect(rect(), colours.notice.fill);
        return;
    case Environment::Purpose::Test:
        painter.fillRect(rect(), colours.warning.fill);
        return;
    case Environment::Purpose::Production:
    case Environment::Purpose::Unstated:
        painter.fillRect(rect(), colours.side);
        return;
    }
}
