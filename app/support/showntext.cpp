// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "support/showntext.h"

#include "support/plaintext.h"

namespace {

/// Of a text without end, what is looked at.
constexpr qsizetype mostRead = 10'000;

} // namespace

QString shownText(const JsonValue &object, const char *name, qsizetype longest)
{
    try {
        const auto member = object.memberIfAny(name);
        return member ? asPlainText(member->text(mostRead), longest) : QString();
    } catch (const JsonFault &) {
        return {};
    }
}
