// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/status/answerpage.h"

class CheckRow;
class ChoiceGroup;
class FieldList;
class FieldRow;
class FindingQuestion;
class OpenAgainLink;
class PastedPage;
class RadioRow;
class UuidQuestion;

/// Guided mode, Kontrol 1: what the user sees in the classification system.
class FirstAnswerPage : public AnswerPage {
    Q_OBJECT
public:
    FirstAnswerPage(WizardSession &session, PictureIntake &intake, QWidget *parent = nullptr);

    PageFrame frame() const override;
    void refresh() override;

protected:
    QString heading() const override;
    QString pageToShow() const override;
    Button *nextButton() const override;
    void reset() override;
    void showFollowing() override;
    QList<Lack> missingChoices() const override;
    bool isSeen() const override;
    bool isDenied() const override;
    bool isBegun() const override;
    void giveTo(WizardSession &session) const override;

private:
    void addWanted();
    void addFields();
    void addUuid();
    static QString pictureHeading();
    static QString notChosenText();
    /// What the fields should hold, to compare with.
    QStringList wantedValues() const;
    void showWanted();
    /// The answer that the program read in what the user pasted; nullptr: the user answers.
    const ReadPage *readAnswer() const;
    /// The program read that a field is not right: the user corrects it before anything else.
    bool isReadWrong() const;
    void showCreator();
    /// Ticks what the program has read to be wrong.
    void tickRead();
    QString leftText() const;
    QList<Field> wrongFields() const;
    QString detail() const;

    TextBlock *m_comparing = nullptr;
    OpenAgainLink *m_openAgain = nullptr;
    FieldList *m_wantedList = nullptr;
    /// In the order of the fields.
    QList<FieldRow *> m_wanted;
    PastedPage *m_pasted;
    ChoiceGroup *m_choice;
    RadioRow *m_right;
    RadioRow *m_wrong;
    RadioRow *m_absent;
    /// What was chosen for the answer that the user corrects.
    const RadioRow *m_before = nullptr;
    FindingQuestion *m_finding;
    QWidget *m_fields;
    QList<CheckRow *> m_fieldRows;
    /// For a user who could not see the UUID before the subscription was saved.
    UuidQuestion *m_uuid;
    /// That the page in the browser names another person than the user has typed.
    TextBlock *m_creator;
    Button *m_otherName;
    /// What the user still has to do, where all fields were read to be right.
    TextBlock *m_left;
};
