// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "fuzztargets.h"
#include "net/oidc/callback.h"
#include "net/oidc/queryparameters.h"
#include "promise.h"

namespace {

const QByteArray state = QByteArrayLiteral("right-state");

void checkParameters(QByteArrayView query)
{
    const auto parameters = QueryParameters::decoded(query);
    if (!parameters)
        return;
    for (auto each = parameters->cbegin(); each != parameters->cend(); ++each) {
        if (each.key().isEmpty() || each.value().isEmpty())
            continue;
        const auto again =
            QueryParameters::decoded(QueryParameters::encoded({{each.key(), each.value()}}));
        promise(again && again->size() == 1 && again->value(each.key()) == each.value(),
            "a parameter is written and read alike");
    }
}

void checkResponse(QByteArrayView input, const CallbackReading &reading)
{
    promise(reading.status == 200 && reading.wantsBody, "an answer is met with the page");
    promise(input.startsWith("GET "), "only GET answers");
    promise(input.toByteArray().contains("state="), "an answer has the state");
    for (const char each : reading.response->code.reveal())
        promise(each >= ' ' && each <= '~', "a code is printable ASCII");
}

} // namespace

bool FuzzTargets::loopbackRequest(QByteArrayView input)
{
    checkParameters(input);
    const CallbackReading reading = readCallback(input, Secret(state));
    promise(reading.status == 200 || reading.status == 400 || reading.status == 404
            || reading.status == 405,
        "every request gets one of four answers");
    promise(!readCallback(input, Secret()).response, "without a state there is no answer");
    promise(
        !readCallback(input, Secret(QByteArrayView("another-state"))).response || !reading.response,
        "one request answers one sign-in");
    if (!reading.response)
        return false;
    checkResponse(input, reading);
    return true;
}
