// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/displaytext.h"

#include "base/plaintext.h"

namespace {

/// How much is read of a text that may have any length.
constexpr qsizetype mostRead = 10'000;

QString textIn(const JsonValue &object, const char *name)
{
    try {
        const auto member = object.memberIfAny(name);
        return member ? member->text(mostRead) : QString();
    } catch (const JsonFault &) {
        return {};
    }
}

} // namespace

QString displayText(const JsonValue &object, const char *name, qsizetype longest)
{
    return asPlainText(textIn(object, name), longest);
}

QString quotedText(const JsonValue &object, const char *name, qsizetype longest)
{
    return asQuotation(textIn(object, name), longest);
}
