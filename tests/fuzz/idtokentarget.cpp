// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "fuzztargets.h"
#include "promise.h"
#include "tokenrecipe.h"

namespace {

void checkUntrusted(const Error &error)
{
    promise(error.kind == ErrorKind::SignInUntrusted, "a refusal has its kind");
    promise(!error.detail.isEmpty(), "a refusal names the check");
}

/// \a text with one bit of the byte at \a place changed.
QByteArray changed(QByteArray text, qsizetype place)
{
    text[place] = static_cast<char>(text[place] ^ 1);
    return text;
}

/// Nothing of a token that was accepted can be changed.
void checkThatItIsSigned(const QByteArray &token, const QByteArray &keys)
{
    for (const qsizetype place : {qsizetype{0}, token.size() / 4, token.size() / 2})
        promise(!checked(changed(token, place), keys), "a changed token is refused");
    promise(!checked(token, keySet({TestKey::otherRsa().jwk("key-1")})),
        "another issuer's key does not verify it");
}

} // namespace

bool FuzzTargets::idToken(QByteArrayView input)
{
    const auto [line, rest] = firstLineAndRest(input);
    const QByteArray keys = line.toByteArray();
    const QByteArray token = rest.toByteArray();
    const auto claims = checked(token, keys);
    if (!claims) {
        checkUntrusted(claims.error());
        return false;
    }
    checkThatItIsSigned(token, keys);
    return true;
}

bool FuzzTargets::idTokenClaims(QByteArrayView input)
{
    static const TestKey key = TestKey::ec();
    static const QByteArray keys = keySet({key.jwk("key-1")});
    const auto claims = checked(
        compactToken(R"({"alg":"ES256","kid":"key-1"})", input.toByteArray(), key, "ES256"), keys);
    if (!claims) {
        checkUntrusted(claims.error());
        return false;
    }
    promise(!claims->subject.isEmpty(), "somebody is signed in");
    const auto cvr = claims->cvr();
    promise(cvr ? cvr->size() == 8 : cvr.error().kind == ErrorKind::AuthorityUnclear,
        "a CVR number has eight digits or is unclear");
    return true;
}
