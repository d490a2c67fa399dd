// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "controls.h"

#include "widgets/button.h"
#include "widgets/choicerow.h"
#include "widgets/expander.h"
#include "widgets/focusring.h"
#include "widgets/textfield.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QPainter>
#include <QScopeGuard>
#include <QTest>
#include <QVBoxLayout>

#include <functional>
#include <memory>

namespace {

constexpr QSize cell(240, 64);
enum class Condition { Plain, PointedAt, Pressed, Focused, Disabled };
constexpr Condition conditions[]{Condition::Plain, Condition::PointedAt, Condition::Pressed,
    Condition::Focused, Condition::Disabled};

using Make = std::function<QWidget *(QWidget &ground)>;

QList<Make> kinds()
{
    const auto button = [](Button::Kind kind, const QString &sign = {}) {
        return [kind, sign](QWidget &) {
            auto *made = new Button(QStringLiteral("Fortsæt"), kind);
            made->setSign(sign);
            return made;
        };
    };
    const auto choice = [](bool isRound, bool isChosen) {
        return [isRound, isChosen](QWidget &) -> QWidget * {
            const QString text = QStringLiteral("Ja, det kan ses");
            QAbstractButton *made = isRound ? static_cast<QAbstractButton *>(new RadioRow(text))
                                            : new CheckRow(text, QString());
            made->setChecked(isChosen);
            return made;
        };
    };
    return {button(Button::Kind::Primary), button(Button::Kind::Secondary),
        button(Button::Kind::Secondary, QStringLiteral("?")), button(Button::Kind::Link),
        button(Button::Kind::Link, QStringLiteral("\u2715")),
        [](QWidget &ground) {
            return new Expander(
                QStringLiteral("Læs hele opgaven"), QString(), *new QWidget(&ground));
        },
        choice(true, false), choice(true, true), choice(false, false), choice(false, true),
        [](QWidget &) {
            auto *made = new TextField(QString());
            made->setText(QStringLiteral("Mette Holm"));
            return made;
        }};
}

QImage pictureOf(const Make &make, Condition condition, ColourScheme scheme)
{
    QWidget ground;
    auto *theme = new Theme(ground);
    theme->setScheme(scheme);
    theme->apply();
    auto *rows = new QVBoxLayout(&ground);
    QWidget *control = make(ground);
    rows->addWidget(control, 0, Qt::AlignLeft);
    const FocusRing ring(ground);
    ground.setFixedSize(cell);
    ground.show();
    ground.activateWindow();
    control->setEnabled(condition != Condition::Disabled);
    const bool isPressed = condition == Condition::Pressed;
    control->setAttribute(Qt::WA_UnderMouse, isPressed || condition == Condition::PointedAt);
    if (auto *button = qobject_cast<QAbstractButton *>(control))
        button->setDown(isPressed);
    if (condition == Condition::Focused) {
        control->setFocus(Qt::ShortcutFocusReason);
        QCoreApplication::processEvents();
        // The ring is for users of keys.
        QTest::keyClick(control, Qt::Key_F12);
    }
    return ground.grab().toImage();
}

QImage pictureIn(ColourScheme scheme)
{
    const QList<Make> all = kinds();
    QImage sheet(cell.width() * int(std::size(conditions)), cell.height() * int(all.size()),
        QImage::Format_RGB32);
    QPainter painter(&sheet);
    for (int row = 0; row < all.size(); ++row) {
        for (int column = 0; column < int(std::size(conditions)); ++column) {
            painter.drawImage(column * cell.width(), row * cell.height(),
                pictureOf(all.at(row), conditions[column], scheme));
        }
    }
    return sheet;
}

} // namespace

QPalette highContrastPalette()
{
    QPalette palette(Qt::black);
    for (const QPalette::ColorRole ground : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(ground, Qt::black);
    for (const QPalette::ColorRole ink :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(ink, Qt::white);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, QColor(0x3FF23F));
    palette.setColor(QPalette::Highlight, QColor(0x1AEBFF));
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Link, QColor(0xFFFF00));
    return palette;
}

QImage pictureOfControls()
{
    QList<QImage> sheets{pictureIn(ColourScheme::Light), pictureIn(ColourScheme::Dark)};
    const QPalette before = QApplication::palette();
    const auto after = qScopeGuard([before] { QApplication::setPalette(before); });
    QApplication::setPalette(highContrastPalette());
    sheets.append(pictureIn(ColourScheme::FollowSystem));
    QImage all(
        sheets.first().width(), sheets.first().height() * int(sheets.size()), QImage::Format_RGB32);
    QPainter painter(&all);
    for (int index = 0; index < sheets.size(); ++index)
        painter.drawImage(0, index * sheets.first().height(), sheets.at(index));
    return all;
}
