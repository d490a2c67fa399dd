// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/rest/responses.h"

#include "net/http/failures.h"
#include "net/http/problemwords.h"
#include "net/rest/wireformat.h"

namespace {

using Kind = CreateOutcome::Kind;
using WireFormat::Problem;

QString detailOf(const QString &call, const HttpAnswer &answer)
{
    const auto problem = WireFormat::problemIn(answer);
    if (answer.isHeldBack)
        return Failures::heldBack(call);
    const QString status = QStringLiteral("%1 %2").arg(call).arg(answer.status);
    return problem ? status + u' ' + problem->type : status;
}

Error errorOf(const Problem &problem, const QString &detail)
{
    switch (problem.code) {
    case Problem::Code::RoleMissing:
        return {ErrorKind::RoleMissing, detail, {}};
    case Problem::Code::OtherAuthority:
        return {ErrorKind::OtherMunicipality, detail, {}};
    case Problem::Code::TokenInvalid:
    case Problem::Code::NotFound:
    case Problem::Code::SubscriptionExists:
    case Problem::Code::SortimentUnknown:
    case Problem::Code::InstanceUnknown:
    case Problem::Code::VersionUnknown:
    case Problem::Code::BeginsInThePast:
    case Problem::Code::EndsBeforeItBegins:
    case Problem::Code::KeyReused:
    case Problem::Code::ContentInvalid:
    case Problem::Code::TooManyCalls:
    case Problem::Code::OutOfService:
        return {ErrorKind::Refused, detail, {}};
    }
    Q_UNREACHABLE();
}

CreateOutcome unknown(const QString &detail)
{
    return {Kind::Unknown, {}, {ErrorKind::OutcomeUnknown, detail, {}}};
}

/// UUIDs, version and dates agree. Names do not count, because the service may spell them its way.
bool isOf(const SubscriptionOrder &wanted, const SubscriptionOrder &stored)
{
    return stored.sortiment.uuid == wanted.sortiment.uuid
        && stored.instance.uuid == wanted.instance.uuid
        && stored.schemaVersion == wanted.schemaVersion && stored.validFrom == wanted.validFrom
        && stored.validTo == wanted.validTo;
}

/// Why \a answer to a read is not read, without the words that the service adds.
std::optional<Error> refusalBy(const QString &call, const HttpAnswer &answer)
{
    const QString detail = detailOf(call, answer);
    // The service never redirects, so a redirect comes from a captive portal, as a web page does.
    if (answer.status / 100 == 3 || Failures::isFromCaptivePortal(answer))
        return Error{ErrorKind::NetworkWantsSignIn, detail, {}};
    if (answer.status == 200)
        return std::nullopt;
    if (answer.status == 401)
        return Error{ErrorKind::SignedOut, detail, {}};
    if (const auto wait = Failures::waitAskedFor(detail, answer))
        return wait;
    if (answer.status / 100 == 5)
        return Error{ErrorKind::ServiceDown, detail, {}};
    if (const auto problem = WireFormat::problemIn(answer))
        return errorOf(*problem, detail);
    return Error{ErrorKind::AnswerUnreadable, detail, {}};
}

CreateOutcome outcomeOfSuccess(
    const Submission::Attempt &attempt, const QString &detail, const HttpAnswer &answer)
{
    if (answer.isWebPage())
        return unknown(detail);
    const auto stored = WireFormat::readSubscription(answer.body);
    if (!stored)
        return unknown(detail + QLatin1String(": ") + stored.error().detail);
    if (!isOf(attempt.order, stored->values))
        return unknown(detail + QLatin1String(": other values than asked for"));
    return {Kind::Created, stored->uuid, {ErrorKind::OutcomeUnknown, {}, {}}};
}

CreateOutcome outcomeOfAnswer(
    const Submission::Attempt &attempt, const QString &call, const HttpAnswer &answer)
{
    const QString detail = detailOf(call, answer);
    if (answer.status == 200 || answer.status == 201)
        return outcomeOfSuccess(attempt, detail, answer);
    // Any server on the way may have sent a web page, with any status.
    if (answer.isWebPage())
        return unknown(detail);
    if (answer.status == 401)
        return {Kind::NotSent, {}, {ErrorKind::SignedOut, detail, {}}};
    if (answer.status == 429)
        return {Kind::NotSent, {}, *Failures::waitAskedFor(detail, answer)};
    const auto problem = WireFormat::problemIn(answer);
    if (!problem || answer.status / 100 != 4)
        return unknown(detail);
    const Kind kind =
        problem->code == Problem::Code::SubscriptionExists ? Kind::Exists : Kind::Refused;
    return {kind, {}, errorOf(*problem, detail)};
}

} // namespace

std::optional<Error> Responses::refusalIn(const QString &call, const HttpAnswer &answer)
{
    auto refusal = refusalBy(call, answer);
    if (refusal)
        refusal->words = ProblemWords::in(answer);
    return refusal;
}

CreateOutcome Responses::outcomeOf(
    const Submission::Attempt &attempt, const QString &call, const HttpOutcome &outcome)
{
    if (const auto *answer = std::get_if<HttpAnswer>(&outcome)) {
        CreateOutcome judged = outcomeOfAnswer(attempt, call, *answer);
        judged.error.words = ProblemWords::in(*answer);
        return judged;
    }
    const auto &failure = std::get<HttpFailure>(outcome);
    if (failure.surelyNotSent)
        return {Kind::NotSent, {}, Failures::errorOf(failure)};
    return unknown(failure.detail);
}
