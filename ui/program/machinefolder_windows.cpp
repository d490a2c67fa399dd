// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "program/machinefolder.h"

QString MachineFolder::place()
{
    // Who may write a folder cannot be looked at here yet, so no folder counts.
    return {};
}

std::optional<MachineFolder::Fault> MachineFolder::faultOf(
    const QString &path, const QStringList &, unsigned)
{
    return Fault{Fault::Kind::CannotBeLookedAt, path};
}
