// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/status/answerpage.h"

class ChoiceGroup;
class PastedReply;
class RadioRow;

/// Kontrol 2: whether the sortiment can be seen in the debtor system.
class SecondAnswerPage : public AnswerPage {
    Q_OBJECT
public:
    SecondAnswerPage(WizardSession &session, PictureIntake &intake, QWidget *parent = nullptr);

    PageFrame frame() const override;
    void refresh() override;

protected:
    QString heading() const override;
    QString pageToShow() const override;
    Button *nextButton() const override;
    void reset() override;
    QList<Lack> missingChoices() const override;
    bool isSeen() const override;
    bool isSeenHere() const override;
    bool isDenied() const override;
    bool isBegun() const override;
    void giveTo(WizardSession &session) const override;

private:
    static QString pictureHeading();
    static QString notChosenText();
    void addPractice();
    /// The colleague's reply was opened in the browser, or did not open after all.
    void noteOpened(bool isOpen);
    /// The answer that the program read in what the user pasted; nullptr: the user answers.
    const ReadReply *readAnswer() const;

    /// In practice, where a made-up colleague answers.
    QWidget *m_practice;
    Button *m_open = nullptr;
    bool m_hasOpened = false;
    PastedReply *m_pasted;
    ChoiceGroup *m_choice;
    RadioRow *m_yes;
    RadioRow *m_no;
    /// What was chosen for the answer that the user corrects.
    const RadioRow *m_before = nullptr;
};
