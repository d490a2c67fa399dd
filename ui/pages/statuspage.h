// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/picturefile.h"
#include "page.h"

class Button;
class CheckView;
class FirstAnswer;
class PicturePreview;
class PictureWays;
class SecondAnswer;

/// The task's two result criteria, each with status, time and source; and, as a part of its own,
/// the form in which she answers for one of them herself.
class StatusPage : public Page {
    Q_OBJECT
public:
    explicit StatusPage(WizardSession &session, QWidget *parent = nullptr);

    QString heading() const override;
    QString introduction() const override;
    QString primaryText() const override;
    void activatePrimary() override;
    bool isPrimarySaveAndClose() const override;
    QString helpText() const override;
    bool hasOwnBack() const override { return m_part != Part::Overview; }
    void goBack() override;
    void enter() override;
    bool takesPictures() const override;
    void takePicture(const QMimeData &data) override;
    void refresh() override;

private:
    /// What the main button of the overview leads to.
    enum class Next { Evidence, FirstAnswer, Rows, Close };
    enum class Part { Overview, FirstAnswer, SecondAnswer, Picture };

    void addOverview();
    void addPictures();
    /// Opens \a part with nothing filled in.
    void open(Part part);
    /// Shows \a part as it is.
    void show(Part part);
    Next next() const;
    void goNext();
    void giveAnswer();
    void see(const PictureFile::Outcome &outcome);
    void usePicture();
    QList<PictureKept> picturesBrought() const;
    bool mayContinue() const;
    bool isFirstWrong() const;
    void saveReminder();
    QStringList firstDetails() const;
    QStringList secondDetails() const;
    QString knownName() const;

    Part m_part = Part::Overview;
    /// The form that the picture or the last answer belongs to.
    Part m_form = Part::Overview;
    /// How many pictures had been brought before this answer.
    qsizetype m_picturesBefore = 0;
    QWidget *m_overview;
    TextBlock *m_introduction = nullptr;
    CheckView *m_first = nullptr;
    CheckView *m_second = nullptr;
    Button *m_check = nullptr;
    Button *m_answerFirst = nullptr;
    Button *m_answerSecond = nullptr;
    Button *m_message = nullptr;
    Button *m_mail = nullptr;
    Button *m_reminder = nullptr;
    Button *m_toEvidence = nullptr;
    FirstAnswer *m_firstAnswer;
    SecondAnswer *m_secondAnswer;
    PicturePreview *m_preview;
};
