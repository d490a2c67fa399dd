// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/focusorder.h"

#include "widgets/button.h"
#include "widgets/choicerow.h"

#include <QVBoxLayout>

#include <gtest/gtest.h>

TEST(FocusOrderTest, OfChoicesOnlyTheCheckedOneIsAStop)
{
    QWidget part;
    auto *rows = new QVBoxLayout(&part);
    auto *first = new RadioRow(QStringLiteral("A"));
    auto *second = new RadioRow(QStringLiteral("B"));
    rows->addWidget(first);
    rows->addWidget(second);
    part.show();
    EXPECT_EQ(FocusOrder::stopsIn({&part}), QList<QWidget *>{first});
    second->setChecked(true);
    EXPECT_EQ(FocusOrder::stopsIn({&part}), QList<QWidget *>{second});
}

TEST(FocusOrderTest, LeadsFromAMessageToWhatItHoldsAlsoWhereThePageIsScrolledBelowIt)
{
    QWidget window;
    auto *page = new QWidget(&window);
    auto *first = new Button(QStringLiteral("A"), Button::Kind::Secondary, page);
    auto *scrolledAway = new Button(QStringLiteral("B"), Button::Kind::Secondary, page);
    auto *message = new QWidget(&window);
    auto *link = new Button(QStringLiteral("C"), Button::Kind::Link, message);
    auto *footer = new Button(QStringLiteral("D"), Button::Kind::Secondary, &window);
    page->setGeometry(0, 0, 100, 500);
    scrolledAway->move(0, 400);
    message->setGeometry(0, 200, 100, 50);
    footer->move(0, 260);
    window.resize(100, 300);
    window.show();
    const QList<QWidget *> parts{page, message, footer};
    EXPECT_EQ(FocusOrder::neighbour(parts, message, true), link);
    EXPECT_EQ(FocusOrder::neighbour(parts, message, false), scrolledAway);
    link->hide();
    EXPECT_EQ(FocusOrder::neighbour(parts, message, true), footer);
    EXPECT_EQ(FocusOrder::neighbour(parts, page, true), first);
    EXPECT_EQ(FocusOrder::neighbour(parts, footer, true), first);
}
