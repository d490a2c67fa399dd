// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/message.h"
#include "ports/examinedevidence.h"

#include <QObject>

#include <functional>

class PictureIntake;
class QDragEnterEvent;
class QDropEvent;

/// What is dropped on the window: a picture, where the page takes one, and evidence on every page,
/// which is examined there and then. It stands apart from the window, for it knows nothing of pages
/// but whether they take pictures.
class DroppedFiles : public QObject {
    Q_OBJECT
public:
    /// \a takesPictures: whether the page does now. \a intake outlives this.
    DroppedFiles(QWidget &window, PictureIntake &intake, std::function<bool()> takesPictures);

    /// Evidence is examined by \a examiner from now on.
    void offerExamination(EvidenceExaminer examiner);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void said(const Message &message);

private:
    void enter(QDragEnterEvent &event) const;
    void take(QDropEvent &event);
    void examine(const QString &path);

    PictureIntake &m_intake;
    std::function<bool()> m_takesPictures;
    EvidenceExaminer m_examiner;
};
