// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

class QProcess;

/// Lets the system end \a process, which has not been started, when this program ends, also where
/// the process does not read its input. Does nothing where the system cannot.
void bindToThisProgram(QProcess &process);
