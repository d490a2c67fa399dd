// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/page.h"

class Button;
class CheckRow;
class NoticeWidget;

/// The last step: save the evidence, attach it to the task, mark the task as done; and the end of
/// the case.
class EvidencePage : public Page {
    Q_OBJECT
public:
    explicit EvidencePage(WizardSession &session, QWidget *parent = nullptr);

    QString heading() const override;
    QString introduction() const override;
    QString primaryText() const override;
    void activatePrimary() override;
    bool isPrimarySaveAndClose() const override;
    QString helpText() const override;
    void refresh() override;

private:
    void addSaving(QVBoxLayout &rows);
    void addHandingIn(QVBoxLayout &rows);
    void addMarking(QVBoxLayout &rows);
    void chooseFolder();
    void showEvidence();
    bool isComplete() const;
    /// Practice or test: none of it is to be put into KLIK.
    bool isForTrial() const;

    QWidget *m_work;
    QWidget *m_end;
    TextBlock *m_introduction = nullptr;
    TextBlock *m_handingIn = nullptr;
    NoticeWidget *m_trial = nullptr;
    NoticeWidget *m_firstIncomplete = nullptr;
    NoticeWidget *m_incomplete = nullptr;
    TextBlock *m_wellDone = nullptr;
    TextBlock *m_updated = nullptr;
    TextBlock *m_folder = nullptr;
    TextBlock *m_savedEarlier = nullptr;
    TextBlock *m_saved = nullptr;
    Button *m_save = nullptr;
    Button *m_show = nullptr;
    CheckRow *m_marked = nullptr;
};
