// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "desktop/taskbar.h"

#include <utility>

class Taskbar::System {
public:
    void show(quintptr, const QString &, const Progress &) { }
};

Taskbar::Taskbar(QString program)
    : m_program(std::move(program)), m_system(std::make_unique<System>())
{
}

Taskbar::~Taskbar() = default;

void Taskbar::show(quintptr window, const Progress &progress)
{
    m_system->show(window, m_program, progress);
}
