// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "widgets/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

/// What the window keeps between two starts. Nothing of a case.
class UiSettings {
public:
    /// \a file: where it is kept; made when there is something to keep.
    explicit UiSettings(const QString &file);

    int textSize() const;
    ColourScheme scheme() const;
    void keepLook(const Theme &theme);

    /// As QWidget::saveGeometry() gives it; empty: never shown.
    QByteArray geometry() const;
    void keepGeometry(const QByteArray &geometry);

    /// The task that was chosen last on the first page, by its id; empty: none.
    QString task() const;
    void keepTask(const QString &id);

private:
    void keep(const QString &key, const QVariant &value);

    QSettings m_settings;
};
