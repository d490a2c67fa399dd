// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/page.h"

#include <QTimer>

#include <functional>
#include <optional>

class CheckView;
class NoticeWidget;
class WaitingStep;
class WaitingSteps;

/// The task's two result criteria, each with status, time, source and the button that answers it,
/// and what there is to do while the second one waits.
class StatusPage : public Page {
    Q_OBJECT
public:
    explicit StatusPage(WizardSession &session, QWidget *parent = nullptr);

    PageFrame frame() const override;
    void refresh() override;
    void activatePrimary() override;
    void setCurrent(bool isCurrent) override;

    /// The help of this page and of those of an answer.
    static QString help();
    /// \a notice stands on this page, below the checks, so that they keep their place.
    static bool showsItself(const Notice &notice);

private:
    using NextAct = ResultChecks::NextAct;

    void addChecks();
    void addSteps();
    Button *makeButton(const QString &text, const char *name, const std::function<void()> &pressed);
    Button *makeChange(CheckView &view, int check);
    void writeToSystemOwner(bool opened);
    /// The button on the page that is the next act; nullptr: it is below the page, or there is
    /// none.
    Button *nextButton() const;
    QString heading() const;
    QString introduction() const;
    QString waitingIntroduction() const;
    QString primaryText() const;
    bool isGuided() const { return session().way().userAnswersFirstCheck(); }
    bool isPractice() const;
    bool isFirstWrong() const;
    /// The time for the second check runs, and nobody has to look now.
    bool isWaiting() const;
    bool hasColleagueAnswered() const;
    bool isReplyUnsaved() const;
    bool isAwaitingColleague() const;
    void awaitColleague();
    void saveReminder();
    void refreshReminder();
    QStringList firstDetails() const;
    QStringList secondDetails() const;
    void refreshButtons();
    void refreshSteps();
    void refreshNews();

    TextBlock *m_introduction;
    CheckView *m_first = nullptr;
    CheckView *m_second = nullptr;
    /// Asks the service about the check whose card it stands in.
    Button *m_checkFirst = nullptr;
    Button *m_checkSecond = nullptr;
    Button *m_answerFirst = nullptr;
    Button *m_answerSecond = nullptr;
    Button *m_changeFirst = nullptr;
    Button *m_changeSecond = nullptr;
    Rows *m_newsPlace = nullptr;
    NoticeWidget *m_news = nullptr;
    std::optional<Notice> m_shownNews;
    Button *m_toEvidence = nullptr;
    WaitingSteps *m_steps = nullptr;
    WaitingStep *m_writing = nullptr;
    WaitingStep *m_reminding = nullptr;
    WaitingStep *m_closing = nullptr;
    Button *m_message = nullptr;
    Button *m_mail = nullptr;
    Button *m_reminder = nullptr;
    Button *m_openReminder = nullptr;
    QString m_reminderFile;
    /// In guided practice: until the made-up colleague answers.
    QTimer m_colleague;
    bool m_hasColleagueAnswered = false;
    /// When the last answer to check 2 was given.
    std::optional<QDateTime> m_answeredAt;
    /// "Write a mail" was pressed, and the desktop took it.
    bool m_hasMailed = false;
    /// There is no mail program, so the message is to be copied.
    bool m_cannotMail = false;
};
