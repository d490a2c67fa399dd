// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Every button of every view, pressed twice and more as a double click does: what the later
// presses carry out is what the first one pressed, or nothing.

#include "gallerytest.h"
#include "widgets/heading.h"
#include "window/contentcolumn.h"

#include <QApplication>
#include <QScrollArea>
#include <QSet>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace {

/// Equal where the user would take it for the same thing to press.
struct Pressed {
    const QAbstractButton *button = nullptr;
    QString text;
    QString heading;

    friend bool operator==(const Pressed &, const Pressed &) = default;
};

class SecondPress {
public:
    explicit SecondPress(const GalleryState &state)
    {
        state.enter(m_stage);
        m_stage.isHandClockHeld = true;
        m_stage.handClock += 10s;
        QTest::qWait(1);
    }

    QList<QAbstractButton *> buttons() const
    {
        QList<QAbstractButton *> found = m_stage.shown<QAbstractButton>();
        found.removeIf([](const QAbstractButton *button) { return !button->isEnabled(); });
        return found;
    }

    /// What the user sees of each of buttons(): the page, the button's name and its text.
    QStringList names() const
    {
        QStringList found;
        for (const QAbstractButton *button : buttons()) {
            const Pressed seen = pressedBy(*button);
            found.append(QStringList{seen.heading, button->objectName(), seen.text}.join(u'\n'));
        }
        return found;
    }

    /// The first press was carried out: nothing moved the page just then.
    bool hasPressed() const { return m_hasPressed; }

    /// Presses \a button again and again within the time of a double click.
    void pressRepeatedly(QAbstractButton &button)
    {
        const Pressed meant = pressedBy(button);
        bringIntoSight(button);
        // The page may have moved just now, by what the state was still waiting for.
        for (int attempt = 0; attempt < 3 && m_carriedOut.isEmpty(); ++attempt) {
            m_stage.handClock += 10s;
            press();
        }
        m_hasPressed = m_carriedOut.contains(meant);
        for (const auto delay : {80ms, 70ms, 100ms, 150ms}) {
            m_stage.handClock += delay;
            if (!isInFront())
                break;
            press();
            for (const Pressed &other : std::as_const(m_carriedOut)) {
                EXPECT_EQ(other, meant)
                    << qPrintable(meant.text) << " on \"" << qPrintable(meant.heading)
                    << "\", then " << qPrintable(other.text) << " on \""
                    << qPrintable(other.heading) << '"';
            }
        }
        closeDialogs();
    }

private:
    Pressed pressedBy(const QAbstractButton &button) const
    {
        return {&button, button.text().remove(u'&'),
            m_stage.window->findChild<ContentColumn *>()->heading().text()};
    }

    void bringIntoSight(QWidget &button)
    {
        // What a state still waits for may move the page once more.
        for (int attempt = 0; attempt < 50; ++attempt) {
            for (QWidget *part = button.parentWidget(); part; part = part->parentWidget()) {
                if (auto *area = qobject_cast<QScrollArea *>(part))
                    area->ensureWidgetVisible(&button);
            }
            m_stage.pointer = button.mapToGlobal(button.visibleRegion().boundingRect().center());
            QTest::mouseMove(m_stage.window->windowHandle(), inWindow());
            QTest::qWait(2);
            if (m_stage.window->childAt(inWindow()) == &button)
                break;
        }
    }

    QPoint inWindow() const { return m_stage.window->mapFromGlobal(m_stage.pointer); }

    void press()
    {
        m_carriedOut.clear();
        QList<QMetaObject::Connection> connections;
        for (const QAbstractButton *button : m_stage.window->findChildren<QAbstractButton *>()) {
            connections.append(QObject::connect(button, &QAbstractButton::clicked, button,
                [this, pressed = pressedBy(*button)] { m_carriedOut.append(pressed); }));
        }
        QTest::mousePress(m_stage.window->windowHandle(), Qt::LeftButton, {}, inWindow());
        QTest::mouseRelease(m_stage.window->windowHandle(), Qt::LeftButton, {}, inWindow());
        QTest::qWait(1);
        for (const QMetaObject::Connection &connection : std::as_const(connections))
            QObject::disconnect(connection);
    }

    QList<QWidget *> dialogs() const
    {
        QList<QWidget *> found = QApplication::topLevelWidgets();
        found.removeIf([this](const QWidget *widget) {
            return widget == m_stage.window.get() || !widget->isVisible();
        });
        return found;
    }
    bool isInFront() const { return m_stage.window->isVisible() && dialogs().isEmpty(); }
    void closeDialogs() const
    {
        for (QWidget *dialog : dialogs())
            dialog->close();
    }

    UiStage m_stage;
    QList<Pressed> m_carriedOut;
    bool m_hasPressed = false;
};

} // namespace

// Most buttons stand on many states of a view, so each is pressed in the first state that shows it;
// with SECOND_PRESS=all in the environment in every state.
TEST(GalleryPresses, CarryOutNothingThatCameWithTheFirstPress)
{
    const bool isEveryState = qEnvironmentVariable("SECOND_PRESS") == QStringLiteral("all");
    QSet<QString> pressedBefore;
    qsizetype tried = 0;
    qsizetype pressed = 0;
    for (const GalleryState &state : galleryStates()) {
        SCOPED_TRACE(state.name.toStdString());
        QList<qsizetype> chosen;
        {
            const SecondPress view(state);
            const QStringList names = view.names();
            for (qsizetype which = 0; which < names.size(); ++which) {
                const bool isNew = !pressedBefore.contains(names.at(which));
                pressedBefore.insert(names.at(which));
                if (isNew || isEveryState)
                    chosen.append(which);
            }
        }
        for (const qsizetype which : std::as_const(chosen)) {
            SecondPress press(state);
            ++tried;
            if (QAbstractButton *button = press.buttons().value(which))
                press.pressRepeatedly(*button);
            pressed += press.hasPressed() ? 1 : 0;
        }
    }
    EXPECT_GE(pressed * 4, tried * 3) << "too few presses were carried out at all";
    RecordProperty("tried", int(tried));
    RecordProperty("carriedOut", int(pressed));
}
