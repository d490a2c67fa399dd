// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/kliktask.h"

#include <QWidget>

/// The whole task: in plain words, and as it stands in the task system.
class WholeTask : public QWidget {
    Q_OBJECT
public:
    explicit WholeTask(const KlikTask &task, QWidget *parent = nullptr);
};
