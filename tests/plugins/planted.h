// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QObject>

/// A plugin of one of Qt's kinds that can do nothing.
class Planted : public QObject {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID PLANTED_INTERFACE FILE "planted.json")
};
