// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/page.h"
#include "pages/status/picturesource.h"

#include <QElapsedTimer>
#include <QRect>
#include <QTimer>

class Button;
class CheckView;
class FirstAnswer;
class PicturePreview;
class PictureQueue;
class PictureWays;
class SecondAnswer;

/// The task's two result criteria, each with status, time and source; and, as parts of their own,
/// the forms in which the user answers for one of them.
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
    QString busyText() const override;
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
    void takeScreen(QScreen *screen);
    /// Shows the pictures in \a pieces, one after the other.
    void look(const QList<PictureSource::Piece> &pieces);
    void askForNextPicture();
    void see(const QImage &picture);
    /// Shows \a part without waiting for the event loop, then which pictures were refused.
    void showNow(Part part);
    void nameRefused();
    bool isSecondOfDoubleClick() const;
    /// The main button of a picture.
    void goOnWithPicture();
    void usePicture();
    QString pictureHeading() const;
    QString pictureButton() const;
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
    PictureQueue *m_queue;
    /// Runs until the wait for a picture is long enough to be shown.
    QTimer m_waiting;
    /// Since the picture, or its full size, took the place of something else below the button.
    QElapsedTimer m_sinceShown;
    /// The marked area that the user was warned is not covered.
    QRect m_markWarnedOf;
};
