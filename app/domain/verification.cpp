// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "domain/verification.h"

QString userOf(const Check &check)
{
    if (!check.witness)
        return {};
    switch (check.witness->kind) {
    case Witness::Kind::User:
    case Witness::Kind::PastedPage:
        return check.witness->name;
    case Witness::Kind::PastedReply:
        return check.reply ? check.reply->broughtBy : QString();
    case Witness::Kind::Program:
    case Witness::Kind::Colleague:
        return {};
    }
    Q_UNREACHABLE();
}

QString statedTime(const Check &check)
{
    if (check.reply)
        return check.reply->when.trimmed();
    return check.witness ? check.witness->when.trimmed() : QString();
}

bool isApprovedByPerson(const Check &check)
{
    return check.status == Check::Status::Approved && check.witness
        && check.witness->kind != Witness::Kind::Program;
}

bool isOnlyStated(const Check &check)
{
    return isApprovedByPerson(check)
        && (check.witness->kind == Witness::Kind::User
            || check.witness->kind == Witness::Kind::Colleague);
}
