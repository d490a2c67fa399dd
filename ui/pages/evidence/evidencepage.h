// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/page.h"

#include <QElapsedTimer>

class Button;
class CheckRow;
class NoticeWidget;

/// The last step: save the evidence, attach it to the task, mark the task as done.
class EvidencePage : public Page {
    Q_OBJECT
public:
    explicit EvidencePage(WizardSession &session, QWidget *parent = nullptr);

    PageFrame frame() const override;
    void refresh() override;
    void activatePrimary() override;

    /// The help of this page and of the last one.
    static QString help();
    /// Practice or test: none of it is to be put into KLIK.
    static bool isForTrial(const WizardSession &session);
    /// The page itself shows \a notice.
    static bool showsItself(const Notice &notice);

private:
    /// What there is to do now, in this order.
    enum class NextAct { Save, GoToTaskSystem, Mark, Finish, Close };

    NextAct nextAct() const;
    Button *nextButton() const;
    void addSaving();
    void addHandingIn();
    void addMarking();
    void chooseFolder();
    void showEvidence();
    void save();
    void refreshStanding();
    bool isComplete() const;
    bool isWaiting() const;
    bool isForTrial() const { return isForTrial(session()); }
    QString introduction() const;
    static QString unsavedText();
    static QString outdatedText();

    TextBlock *m_introduction;
    TextBlock *m_handingInTitle = nullptr;
    TextBlock *m_handingIn = nullptr;
    NoticeWidget *m_trial = nullptr;
    NoticeWidget *m_trialIncomplete = nullptr;
    NoticeWidget *m_firstIncomplete = nullptr;
    NoticeWidget *m_incomplete = nullptr;
    TextBlock *m_folder = nullptr;
    TextBlock *m_contents = nullptr;
    /// Whether the evidence is saved; always one line, so that nothing below moves.
    TextBlock *m_standing = nullptr;
    /// In its place, where the user wants to finish before that.
    class FieldError *m_unsaved = nullptr;
    Button *m_save = nullptr;
    /// Since the button was pressed.
    QElapsedTimer m_sincePress;
    Button *m_show = nullptr;
    Button *m_copy = nullptr;
    /// Nullptr where the task system's address is not known.
    Button *m_open = nullptr;
    QWidget *m_marking = nullptr;
    CheckRow *m_marked = nullptr;
    TextBlock *m_whyNot = nullptr;
};
