// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "widgets/environmentbanner.h"
#include "widgets/theme.h"
#include "widgets/uisettings.h"
#include "window/contentcolumn.h"
#include "window/droppedfiles.h"
#include "window/footer.h"
#include "window/helpaside.h"
#include "window/helppanel.h"
#include "window/pageshelf.h"
#include "window/pressguard.h"
#include "window/sidepanel.h"
#include "window/stripfold.h"
#include "window/topline.h"

#include <QMainWindow>
#include <QTimer>

#include <optional>

class ConnectionCheck;
class Leaving;
class LogFile;
class PictureIntake;
class TrayNotice;
class WindowPlace;

/// The one window: steps, page, buttons, help. It shows the page that the session's state asks
/// for, moves the focus, and turns keys into presses; it decides nothing else.
class WizardWindow : public QMainWindow {
    Q_OBJECT
public:
    /// The progress of the task, for the taskbar.
    struct Progress {
        /// Steps that are done; none when all is finished.
        int stepsDone = 0;
        /// The step where the user is has a problem.
        bool isWrong = false;

        friend bool operator==(const Progress &, const Progress &) = default;
    };

    /// \a session and \a settings outlive the window.
    WizardWindow(WizardSession &session, UiSettings &settings,
        PressGuard::Hands hands = PressGuard::usersHands());

    /// Adds the check of the connection and the log to the help. Both outlive the window.
    void offerTroubleshooting(ConnectionCheck &check, LogFile &log);
    DroppedFiles &droppedFiles() { return *m_dropped; }

    /// The environment and the page as they are shown, for the evidence.
    QImage pageImage();
    /// "Step 4 of 6: Check and create"
    QString pageCaption() const;
    /// Comes to the front, because the program was started once more.
    void answerCall();

Q_SIGNALS:
    /// The progress has changed; never emitted before the window has been seen.
    void progressed(const Progress &progress);
    /// The help is to check the connection.
    void connectionCheckWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// What is shown in the window: where it differs, the user is elsewhere.
    struct Place {
        View view;
        /// PageFrame::subject.
        int subject = 0;

        friend bool operator==(const Place &, const Place &) = default;
    };

    void build();
    void connectParts();
    void addShortcuts();

    void refreshSoon();
    void refresh();
    void takeIn(Page &page);
    void say(const Message &message);
    void forgetMessage();
    void refreshFooter(const PageFrame &frame);
    void refreshTitle(const QString &progress);
    void tellProgress();
    void reflow();
    void moveFocus(const PageFrame &frame, bool isElsewhere, bool isOtherStep);
    void keepFocusInSight();
    class QScrollBar &scrolledPart() const;
    QAbstractButton *mainButton() const;
    void pressPrimary();
    void pressDefault();
    void goBack();
    void carryOut(ProblemAction action);
    void setHelpShown(bool shown);
    void takeLook();
    bool takeTextSize();
    bool refreshStrip();
    void takeFold();
    void comeForward();
    void tellNews();
    QList<QWidget *> partsInTabOrder() const;

    WizardSession &m_session;
    UiSettings &m_settings;
    WindowPlace *m_windowPlace;
    Theme *m_theme;
    SidePanel *m_side;
    TopLine *m_top;
    EnvironmentBanner *m_banner;
    ContentColumn *m_content;
    Footer *m_footer;
    HelpPanel *m_help;
    HelpAside *m_helpAside;
    /// All that is below the banner.
    QWidget *m_belowBanner;
    StripFold *m_fold;
    TrayNotice *m_tray;
    PressGuard *m_presses;
    PictureIntake *m_intake;
    DroppedFiles *m_dropped;
    PageShelf m_pages;
    Leaving *m_leaving = nullptr;
    std::optional<Place> m_place;
    QTimer m_refresh;
    bool m_isHelpShown = false;
    /// The window becomes the active one, and the focus comes back to where it was.
    bool m_isComingForward = false;
    /// The help moves to another part of the window, and loses the focus.
    bool m_isHelpMoving = false;
    bool m_wasActive = false;
    Progress m_progress;
    QPointer<QWidget> m_focusBeforeHelp;
};
