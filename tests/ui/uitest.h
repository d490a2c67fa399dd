// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "eventually.h"
#include "fakeports.h"
#include "session/wizardsession.h"
#include "widgets/textblock.h"
#include "widgets/uisettings.h"
#include "window/wizardwindow.h"

#include <QAbstractButton>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <memory>

/// The window on a real session in a world that the test sets.
struct UiStage {
    UiStage();
    ~UiStage();

    void start(const QString &environment = QStringLiteral("oevemiljoe"));

    /// As start(), but the window is not shown, and the journal has not been read.
    void make(const QString &environment = QStringLiteral("oevemiljoe"));

    /// In production, where the program signs in and orders itself.
    void startForReal();

    void goToSignIn() const;
    void goToInstance();
    void goToReview();
    void goToStatus();
    void goToEvidence();
    void goTo(Step step);

    /// Lets the window catch up with the session.
    void rest() const;

    template <typename Widget>
    QList<Widget *> shown(const QString &name = {}) const
    {
        QList<Widget *> found = window->findChildren<Widget *>(name);
        found.removeIf([](const Widget *widget) { return !widget->isVisible(); });
        return found;
    }

    /// One of the texts that are shown holds \a words.
    bool says(const QString &words) const
    {
        const QList<TextBlock *> texts = shown<TextBlock>();
        return std::any_of(texts.cbegin(), texts.cend(),
            [&words](const TextBlock *text) { return text->text().contains(words); });
    }

    template <typename Widget>
    Widget *only(const QString &name) const
    {
        const QList<Widget *> found = shown<Widget>(name);
        EXPECT_EQ(found.size(), 1) << qPrintable(name);
        return found.value(0);
    }

    QString focusName() const;

    /// A clock that moves on between presses, unless the test holds it.
    PressGuard::Hands hands();

    /// Size of the text in per cent and of the window, where the user has chosen them before.
    struct {
        int textSize = 100;
        QSize window;
    } firstLook;
    /// How long an order may be on its way before the page shows a notice.
    std::chrono::milliseconds ordinaryAnswer = std::chrono::seconds(30);
    FakeWorld world;
    /// @{ What the first page offers besides the task.
    QList<KlikTask> otherTasks;
    QStringList taskFaults;
    /// @}
    QTemporaryDir folder;
    std::chrono::milliseconds handClock{0};
    bool isHandClockHeld = false;
    QPoint pointer;
    std::unique_ptr<WizardSession> session;
    std::unique_ptr<UiSettings> settings;
    std::unique_ptr<WizardWindow> window;
};

class UiTest : public testing::Test, protected UiStage { };
