// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "responsefaults.h"

#include <map>

using Faults::bodyOf;
using Faults::jsonAnswer;

namespace {

/// Every text in \a json becomes a number.
QByteArray mistyped(const QByteArray &json)
{
    QByteArray text = json;
    return text.replace("\":\"", "\":7,\"x\":\"")
        .replace("\": \"", "\": 7, \"x\": \"")
        .replace(":[", ":7,\"y\":[");
}

/// The first member of \a json stands there twice.
QByteArray doubled(const QByteArray &json)
{
    const QByteArray name = json.mid(json.indexOf('"'), json.indexOf(':') - json.indexOf('"'));
    return "{" + name + ":null," + json.mid(json.indexOf('{') + 1);
}

using enum ErrorKind;

std::map<QByteArray, ResponseFault> made()
{
    using namespace Faults;
    const Kinds net{NoConnection};
    const Kinds unusable{AnswerUnreadable};
    const Kinds unknown{OutcomeUnknown};
    const Kinds untrusted{SignInUntrusted, SignInRefused, SignInUnfinished};
    // Qt reports a 307 to a POST as an answer that never came.
    const Kinds redirected = untrusted + net;
    const Kinds down{ServiceDown};
    const QByteArray start = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    return {
        {"t_answer", {afterwards(Answers::silence()), net, net, unknown}},
        {"cut_early", {afterwards(Answers::reset()), net, net, unknown}},
        {"cut_body",
            {afterwards(Answers::cutAfter(start + "Content-Length: 999\r\n\r\n{\"uuid\":")), net,
                net, unknown}},
        {"drip",
            {afterwards(Answers::drip(start + "Content-Length: 9999\r\n\r\n", " ")), net, net,
                unknown}},
        {"big",
            {afterwards(Answers::always(start + "Content-Length: 400000000\r\n\r\n{")), unusable,
                unusable, unknown}},
        {"portal",
            {instead(Answers::always(Answers::whole(200, "text/html", "<h1>Log ind</h1>"))),
                {NetworkWantsSignIn}, {NetworkWantsSignIn}, unknown}},
        {"badtext",
            {changed([](const QByteArray &) { return jsonAnswer("{\"uuid\":\"\xc3\x28\"}"); }),
                untrusted, unusable, unknown}},
        {"types",
            {changed([](const QByteArray &answer) { return jsonAnswer(mistyped(bodyOf(answer))); }),
                untrusted, unusable, unknown}},
        {"dup",
            {changed([](const QByteArray &answer) { return jsonAnswer(doubled(bodyOf(answer))); }),
                untrusted, unusable, unknown}},
        {"h401", {problem(401, "token-ugyldigt"), untrusted, {SignedOut}, {SignedOut}}},
        {"expiry", {problem(401, "token-ugyldigt"), untrusted, {SignedOut}, {SignedOut}}},
        {"h403", {problem(403, "rolle-mangler"), untrusted, {RoleMissing}, {RoleMissing}}},
        {"h404", {problem(404, "ukendt"), untrusted, unusable, {Refused}}},
        {"h409", {problem(409, "abonnement-findes"), untrusted, unusable, {CreatedMeanwhile}}},
        // Not in the contract's table: whether the order was taken is not known, so the program
        // looks.
        {"h412", {problem(412, "noget-andet"), untrusted, unusable, unknown}},
        {"h422", {problem(422, "gyldig-fra-i-fortiden"), untrusted, unusable, {Refused}}},
        {"h429",
            {problem(429, "for-mange-kald", "Retry-After: 1\r\n"), down, {TooManyCalls},
                {TooManyCalls}}},
        {"h500", {problem(500, "x"), down, down, unknown}},
        {"h503", {problem(503, "ude-af-drift"), down, down, unknown}},
        {"redirect",
            {instead(Answers::always(Answers::whole(
                 307, "text/plain", "", "Location: http://127.0.0.1:9/elsewhere\r\n"))),
                redirected, {NetworkWantsSignIn}, unknown}},
        {"proxy",
            {instead(Answers::always(Answers::whole(
                 407, "text/plain", "", "Proxy-Authenticate: Basic realm=\"x\"\r\n"))),
                {ProxyRefuses}, {ProxyRefuses}, {ProxyRefuses}}},
    };
}

} // namespace

const ResponseFault *responseFaultOf(const QByteArray &fault)
{
    static const std::map<QByteArray, ResponseFault> all = made();
    const auto found = all.find(fault);
    return found == all.end() ? nullptr : &found->second;
}
