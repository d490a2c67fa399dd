// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/message.h"
#include "ports/screenshots.h"

#include <QImage>
#include <QObject>
#include <QPointer>
#include <QScreen>
#include <QTimer>
#include <QWidget>

class QDateTime;

/// Takes a picture of the screen, at the user's press alone: at once or after five seconds, itself
/// or by asking the desktop, and one at a time.
class PictureTaking : public QObject {
    Q_OBJECT
public:
    enum class Stage {
        None,
        /// secondsLeft() are left.
        CountingDown,
        /// The desktop asks the user what the picture is to show.
        Asking,
    };
    /// What is to be taken, and when.
    struct Wish {
        /// Nullptr: the desktop is asked.
        QScreen *screen = nullptr;
        bool isDelayed = false;
    };

    /// The desktop is asked by \a screenshots, which outlives this, where programs may take no
    /// pictures; nullptr: it cannot be asked.
    explicit PictureTaking(Screenshots *screenshots, QObject *parent = nullptr);

    /// The desktop can be asked, and has to be.
    bool mayAskDesktop() const;

    /// The window of \a owner is hidden for a picture of a screen.
    void take(const Wish &wish, QWidget &owner);
    /// Ends the countdown, or takes the desktop's question away. Nothing is said of it.
    void stop();

    /// @{ The last wish: a screen, nullptr where it is gone, or what the desktop was asked for.
    bool isOfScreen() const { return m_isOfScreen; }
    QScreen *screen() const { return m_screen; }
    /// @}

    Stage stage() const { return m_stage; }
    int secondsLeft() const { return m_secondsLeft; }

Q_SIGNALS:
    /// stage() or secondsLeft() has changed.
    void changed();
    void taken(const QImage &picture);
    /// There is no picture, or something else that the user has to know.
    void said(const Message &message);

private:
    void tick();
    void takeNow();
    void ask();
    void takeFile(const QString &path, const QDateTime &asked);
    void enter(Stage stage);

    Screenshots *m_screenshots;
    Stage m_stage = Stage::None;
    QTimer m_second;
    int m_secondsLeft = 0;
    /// Drops what a request that was stopped still brings.
    int m_round = 0;
    bool m_isOfScreen = false;
    QPointer<QScreen> m_screen;
    QPointer<QWidget> m_owner;
};
