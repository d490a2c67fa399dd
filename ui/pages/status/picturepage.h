// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/page.h"

#include <QElapsedTimer>
#include <QRect>

class PictureIntake;
class PicturePreview;

/// A picture that the user has brought to an answer, before it is used.
class PicturePage : public Page {
    Q_OBJECT
public:
    PicturePage(WizardSession &session, PictureIntake &intake, QWidget *parent = nullptr);

    PageFrame frame() const override;
    void refresh() override;
    void activatePrimary() override;
    Unsaved unsaved() const override;

private:
    static QString nothingMarked();
    static QString notCovered();
    static QString nothingLeft();
    void openPicture();
    bool isSecondOfDoubleClick() const;
    void usePicture();
    QString bandWords() const;
    QColor bandColour() const;
    QString heading() const;
    QString primaryText() const;

    PictureIntake &m_intake;
    PicturePreview *m_preview;
    /// Since the picture, or its full size, took the place of something else below the button.
    QElapsedTimer m_sinceShown;
    /// The marked area that the user was warned is not covered.
    QRect m_markWarnedOf;
};
