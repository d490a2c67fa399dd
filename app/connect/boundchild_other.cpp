// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "connect/boundchild.h"

void bindToThisProgram(QProcess &) { }
