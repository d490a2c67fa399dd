// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/utc.h"
#include "fuzztargets.h"
#include "net/http/problemwords.h"
#include "net/rest/responses.h"
#include "net/rest/wireformat.h"
#include "promise.h"

#include <algorithm>

namespace {

const QString call = QStringLiteral("POST /api/v1/abonnementer");

Submission::Attempt attempt()
{
    return {QStringLiteral("55555555-eeee-4eee-8eee-000000000005"),
        {{QStringLiteral("11111111-aaaa-4aaa-8aaa-000000000001"), QStringLiteral("Borgerblikket")},
            {QStringLiteral("22222222-bbbb-4bbb-8bbb-00000000bf17"),
                QStringLiteral("System Vejle")},
            QStringLiteral("1.3"), QDate(2026, 11, 24), std::nullopt},
        QDateTime(QDate(2026, 11, 24), QTime(9, 42), Utc::zone)};
}

HttpAnswer answerIn(QByteArrayView input)
{
    const auto [line, body] = firstLineAndRest(input);
    const QByteArray head = line.toByteArray();
    const qsizetype space = head.indexOf(' ');
    HttpAnswer answer;
    answer.status = head.left(space).toInt();
    answer.mediaType = space < 0 ? QByteArray() : head.mid(space + 1).toLower();
    answer.body = body.toByteArray();
    return answer;
}

bool isPlain(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(),
        [](QChar character) { return character.category() == QChar::Other_Control; });
}

void checkOutcome(const HttpAnswer &answer)
{
    const CreateOutcome outcome = Responses::outcomeOf(attempt(), call, answer);
    const QString &detail = outcome.error.detail;
    switch (outcome.kind) {
    case CreateOutcome::Kind::Created:
        promise(answer.status == 200 || answer.status == 201, "only 200 and 201 create");
        promise(outcome.subscription.size() == 36, "what is created has a UUID");
        return;
    case CreateOutcome::Kind::Exists:
        promise(answer.status == 409, "only 409 says that it exists");
        break;
    case CreateOutcome::Kind::Refused:
        promise(answer.status / 100 == 4, "only 4xx refuses");
        break;
    case CreateOutcome::Kind::NotSent:
        promise(answer.status == 401 || answer.status == 429, "only 401 and 429 did nothing");
        break;
    case CreateOutcome::Kind::Unknown:
        promise(outcome.error.kind == ErrorKind::OutcomeUnknown, "not known is not refused");
        break;
    }
    promise(outcome.subscription.isEmpty(), "nothing else has a UUID");
    promise(detail.startsWith(call), "a detail begins with the call");
    promise(isPlain(detail), "a detail is plain text");
}

void checkRefusal(const HttpAnswer &answer)
{
    const auto refusal = Responses::refusalIn(call, answer);
    const bool isReadable = answer.status == 200 && !answer.isWebPage();
    promise(refusal.has_value() != isReadable, "what may be JSON, with 200, is read alone");
    if (refusal)
        promise(refusal->detail.startsWith(call), "a refusal's detail begins with the call");
}

} // namespace

bool FuzzTargets::problemDetails(QByteArrayView input)
{
    const HttpAnswer answer = answerIn(input);
    checkOutcome(answer);
    checkRefusal(answer);
    const auto problem = WireFormat::problemIn(answer);
    if (!problem)
        return false;
    promise(!answer.isWebPage(), "a problem is no web page");
    const ServiceWords words = ProblemWords::in(answer);
    promise(isPlain(words.role) && words.role.size() <= 100, "a role is short and plain");
    promise(isPlain(words.detail) && words.detail.size() <= 300, "words are short and plain");
    promise(problem->type.startsWith(QLatin1String("urn:sortimentsabonnement:fejl:")),
        "a problem's type is the service's");
    return true;
}
