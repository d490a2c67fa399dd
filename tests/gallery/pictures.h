// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "appearance.h"

#include <QImage>
#include <QStringList>

/// One picture of the gallery that the README shows.
struct Screenshot {
    /// Below resources/screenshots.
    QString file;
    QString state;
    Appearance appearance;
};
QList<Screenshot> screenshots();

/// What can be read in the window now, a line each.
QString wordsIn(const WizardWindow &window);

/// The window as it is shown now. Its words go with it, under the key "Words".
QImage pictureOf(WizardWindow &window);

/// True where \a one and \a other look alike but for the small differences of fonts and Qt
/// versions.
bool looksLike(const QImage &one, const QImage &other);

/// Small pictures side by side with their names, as many sheets as it takes.
class ContactSheets {
public:
    /// \a pathBegin: where the sheets go; "-1.png" and so on is added.
    explicit ContactSheets(QString pathBegin);

    /// \return false where a full sheet could not be written.
    bool add(const QImage &picture, const QString &name);
    /// Writes what is left.
    bool finish();

private:
    QString m_pathBegin;
    QList<QImage> m_waiting;
    int m_count = 0;
};
