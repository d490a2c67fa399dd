// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "services/oidc/showntext.h"

#include "support/plaintext.h"

QString shownText(const JsonValue &object, const char *name, qsizetype longest)
{
    try {
        const auto member = object.memberIfAny(name);
        return member ? asPlainText(member->string(), longest) : QString();
    } catch (const JsonFault &) {
        return {};
    }
}
