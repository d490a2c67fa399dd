// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/http/problemwords.h"

#include "base/displaytext.h"

namespace {

constexpr qsizetype longestName = 100;

} // namespace

ServiceWords ProblemWords::in(const HttpAnswer &answer)
{
    ServiceWords words;
    if (answer.status < 400 || answer.isWebPage())
        return words;
    // A body that cannot be read gives no words, and the status alone decides.
    static_cast<void>(Json::read(answer.body, {}, [&words](const JsonValue &whole) {
        words.title = quotedText(whole, "title");
        words.detail = quotedText(whole, "detail");
        if (words.detail.isEmpty())
            words.detail = quotedText(whole, "error_description");
        words.field = quotedText(whole, "felt", longestName);
        words.role = quotedText(whole, "rolle", longestName);
    }));
    return words;
}

ServiceWords ProblemWords::ofSignIn(const HttpAnswer &answer)
{
    ServiceWords words = in(answer);
    words.isFromSignIn = !words.isEmpty();
    return words;
}
