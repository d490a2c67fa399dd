// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// A meaning that has a colour has a word and a shape as well.

#include "domain/domainwords.h"
#include "pages/status/checkview.h"
#include "widgets/noticewidget.h"
#include "widgets/steprail.h"

#include <QImage>

#include <gtest/gtest.h>

namespace {

/// What \a widget paints, without what is behind it and without its colours.
QImage shapeOf(QWidget &widget)
{
    const QSize size(48, 48);
    widget.resize(size);
    QImage painted(size, QImage::Format_ARGB32_Premultiplied);
    painted.fill(Qt::transparent);
    widget.render(&painted, {}, {}, QWidget::DrawChildren);
    return painted.convertToFormat(QImage::Format_Alpha8);
}

QImage shapeOf(Icon icon)
{
    IconView view(icon);
    return shapeOf(view);
}

/// In grey, as few differences as antialiasing makes are none.
bool differInGrey(const QImage &one, const QImage &other)
{
    constexpr int enough = 40;
    constexpr int clearly = 48;
    int different = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            if (std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) >= clearly)
                ++different;
        }
    }
    return different >= enough;
}

template <typename Seen>
void expectAllDifferent(const QList<Seen> &seen)
{
    for (qsizetype one = 0; one < seen.size(); ++one) {
        for (qsizetype other = one + 1; other < seen.size(); ++other)
            EXPECT_FALSE(seen.at(one) == seen.at(other)) << one << " and " << other;
    }
}

} // namespace

TEST(WithoutColour, SeveritiesDifferInWordAndIcon)
{
    QStringList words;
    QList<QImage> shapes;
    for (const Severity severity :
        {Severity::Failure, Severity::Warning, Severity::Notice, Severity::Success}) {
        words.append(wordOf(severity));
        shapes.append(shapeOf(NoticeWidget::iconOf(severity)));
        EXPECT_FALSE(words.last().isEmpty());
        EXPECT_TRUE(shapes.last() != shapeOf(Icon::ChevronRight));
    }
    expectAllDifferent<QString>(words);
    expectAllDifferent(shapes);
}

TEST(WithoutColour, StatusesOfChecksDifferInWordAndIcon)
{
    CheckView view(QStringLiteral("Kontrol"), QStringLiteral("kontrol"));
    auto *icon = view.findChild<IconView *>();
    ASSERT_TRUE(icon);
    QStringList words;
    QList<QImage> shapes;
    for (const Check::Status status : {Check::Status::NotChecked, Check::Status::Waiting,
             Check::Status::Approved, Check::Status::Problem}) {
        Check check;
        check.status = status;
        view.show(check, DomainWords::of(status), {}, {});
        words.append(view.accessibleName());
        shapes.append(shapeOf(*icon));
    }
    const Witness user{Witness::Kind::User, QStringLiteral("Mette Holm")};
    Check stated;
    stated.status = Check::Status::Approved;
    stated.witness = user;
    view.show(stated, DomainWords::of(stated.status), {}, {});
    words.append(view.accessibleName());
    shapes.append(shapeOf(*icon));
    expectAllDifferent<QString>(words);
    expectAllDifferent(shapes);
}

TEST(WithoutColour, StatesOfStepsDifferInWordAndMark)
{
    StepItem item(Step::Review);
    item.resize(232, 48);
    QStringList words;
    QList<QImage> pictures;
    for (const StepState state :
        {StepState::Done, StepState::Here, StepState::NotBegun, StepState::Problem}) {
        item.show(QStringLiteral("Tjek"), state, false);
        words.append(item.accessibleName());
        QImage picture(item.size(), QImage::Format_RGB32);
        picture.fill(Qt::white);
        item.render(&picture, {}, {}, QWidget::DrawChildren);
        pictures.append(picture);
    }
    expectAllDifferent<QString>(words);
    for (qsizetype one = 0; one < pictures.size(); ++one) {
        for (qsizetype other = one + 1; other < pictures.size(); ++other)
            EXPECT_TRUE(differInGrey(pictures.at(one), pictures.at(other)))
                << one << " and " << other;
    }
}
