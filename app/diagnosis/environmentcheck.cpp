// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "diagnosis/environmentcheck.h"

#include "base/async.h"
#include "base/httpaddress.h"
#include "connect/practiceenvironment.h"
#include "diagnosis/proxywording.h"
#include "diagnosis/tlswording.h"
#include "net/http/failures.h"
#include "net/http/hostwaits.h"
#include "net/http/systemproxy.h"
#include "net/oidc/discovery.h"
#include "net/oidc/signinerrors.h"
#include "net/rest/responses.h"
#include "net/rest/wireformat.h"

#include <QHostInfo>

#include <cstdlib>
#include <utility>

namespace {

/// The same limit as a sign-in has.
constexpr qint64 largestDifference = 120;

QString placeOf(const QUrl &url)
{
    return url.host() + u':' + QString::number(url.port(443));
}

} // namespace

EnvironmentCheck::EnvironmentCheck(
    const Environment &environment, const Clock &clock, Settings settings, QObject *parent)
    : QObject(parent),
      m_environment(environment),
      m_clock(clock),
      m_settings(std::move(settings)),
      m_client(m_settings.waits ? m_settings.waits : std::make_shared<HostWaits>())
{
    m_promise.start();
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        //: %1: what was asked, e.g. "Proxy", %2: seconds
        m_report.wrong(tr("%1: there was no answer in %2 seconds. The rest was not checked.")
                           .arg(m_asked)
                           .arg(m_settings.patience.count() / 1000),
            //: advice after "%1: there was no answer in %2 seconds. ..."; for an IT department
            tr("See whether a firewall stops the program."));
        end();
    });
}

QFuture<QList<CheckLine>> EnvironmentCheck::run()
{
    m_patience.start(m_settings.patience);
    switch (m_environment.kind) {
    case Environment::Kind::BuiltIn:
        startPractice();
        break;
    case Environment::Kind::Guided:
        m_addresses = {m_environment.webInterface};
        checkNextAddress();
        break;
    case Environment::Kind::Api:
        m_addresses = {m_environment.issuer};
        if (placeOf(m_environment.service) != placeOf(m_environment.issuer))
            m_addresses.append(m_environment.service);
        checkNextAddress();
        break;
    }
    return m_promise.future();
}

void EnvironmentCheck::startPractice()
{
    //: what was asked; is %1 in "%1: there was no answer in %2 seconds. ..."
    m_asked = tr("Practice environment");
    m_practiceData = std::make_unique<QTemporaryDir>();
    m_practice = std::make_unique<PracticeProcess>(
        PracticeProcess::Settings{m_settings.practiceProgram, m_practiceData->path()});
    Async::whenDone(m_practice->start(), this, [this](const Result<QUrl> &address) {
        if (!address) {
            //: %1: technical, in English
            m_report.wrong(
                tr("Practice environment: it does not start. The technical answer is: %1.")
                    .arg(address.error().detail),
                //: advice after "Practice environment: it does not start."; oevemiljoe is a file
                tr("Install oevemiljoe in the same folder as the program, and let it run."));
            return end();
        }
        //: line of --tjek and of the connection check, after the mark "in order"
        m_report.inOrder(tr("Practice environment: it starts."));
        m_environment = practiceEnvironmentAt(*address, m_environment);
        m_addresses = {m_environment.service};
        checkNextAddress();
    });
}

void EnvironmentCheck::checkNextAddress()
{
    if (m_addresses.isEmpty()) {
        if (m_environment.kind == Environment::Kind::Guided)
            tellWhatIsLeftToHer();
        else
            askIssuer();
        return;
    }
    m_address = m_addresses.takeFirst();
    //: what was asked; is %1 in "%1: there was no answer in %2 seconds. ..."
    m_asked = tr("Proxy");
    if (HttpAddress::isLoopback(m_address))
        return onProxy({});
    Async::whenDone(SystemProxy::forUrl(m_address), this,
        [this](const ProxyVariables::Choice &choice) { onProxy(choice); });
}

void EnvironmentCheck::onProxy(const ProxyVariables::Choice &choice)
{
    if (m_hasEnded)
        return;
    m_proxy = choice.proxy;
    if (!choice.unused.isEmpty() && !std::exchange(m_hasNamedUnused, true))
        ProxyWording::reportUnused(choice, m_report);
    if (m_proxy.type() == QNetworkProxy::NoProxy) {
        ProxyWording::reportChoice(choice, m_address, m_report);
        return askForName();
    }
    if (m_proxy == m_unreachableProxy) // This has been reported.
        return giveUpAddress();
    Async::whenDone(ProxyProbe::of(m_proxy, partOfPatience(), this), this,
        [this, choice](ProxyProbe::Finding finding) {
            if (m_hasEnded)
                return;
            if (finding == ProxyProbe::Finding::Reached) {
                ProxyWording::reportChoice(choice, m_address, m_report);
                return askForName();
            }
            m_unreachableProxy = m_proxy;
            ProxyWording::reportUnreachable(m_proxy, finding, m_report);
            giveUpAddress();
        });
}

/// Leaves time for the rest although two addresses may each run into their deadline.
std::chrono::milliseconds EnvironmentCheck::partOfPatience() const
{
    return m_settings.patience / 5;
}

void EnvironmentCheck::askForName()
{
    //: the name of a host was asked for; is %1 in "%1: there was no answer in %2 seconds. ..."
    m_asked = tr("Name");
    QHostInfo::lookupHost(m_address.host(), this, [this](const QHostInfo &host) { onName(host); });
}

void EnvironmentCheck::onName(const QHostInfo &host)
{
    if (m_hasEnded)
        return;
    if (host.error() == QHostInfo::NoError) {
        //: %1: a host
        m_report.inOrder(tr("Name: %1 is known.").arg(m_address.host()));
    } else if (m_proxy.type() != QNetworkProxy::NoProxy) {
        //: %1: a host
        m_report.notChecked(tr("Name: the computer does not know %1. The proxy looks it up.")
                                .arg(m_address.host()));
    } else {
        //: %1: a host
        m_report.wrong(tr("Name: %1 is not known.").arg(m_address.host()),
            //: advice after "Name: %1 is not known."; for an IT department
            tr("See whether the computer has a network, and whether its DNS knows the name."));
        return giveUpAddress();
    }
    if (m_environment.kind == Environment::Kind::Guided)
        checkNextAddress();
    else
        checkTls();
}

void EnvironmentCheck::checkTls()
{
    //: what was asked; is %1 in "%1: there was no answer in %2 seconds. ..."
    m_asked = tr("TLS");
    if (m_address.scheme() == QLatin1String("http")) {
        //: line of the connection check, after "in order"; the address is on this computer
        m_report.inOrder(tr("TLS: it is not needed on this computer itself."));
        return checkNextAddress();
    }
    Async::whenDone(TlsProbe::of(m_address, m_proxy, partOfPatience(), this), this,
        [this](const TlsFinding &finding) { onTls(finding); });
}

void EnvironmentCheck::onTls(const TlsFinding &finding)
{
    if (m_hasEnded)
        return;
    const QString host = m_address.host();
    switch (finding.outcome) {
    case TlsFinding::Outcome::Trusted:
        //: %1: a host, %2: "TLS 1.3" or "TLS 1.2"
        m_report.inOrder(
            tr("TLS: %1 is trusted, with %2.").arg(host, TlsWording::nameOf(finding.version)));
        return checkNextAddress();
    case TlsFinding::Outcome::Untrusted:
        m_report.wrong(TlsWording::whyNot(host, finding), TlsWording::adviceFor(finding));
        break;
    case TlsFinding::Outcome::ProxyWantsSignIn:
        ProxyWording::reportSignIn(m_proxy, host, m_report);
        break;
    case TlsFinding::Outcome::ProxyRefuses:
        ProxyWording::reportRefusal(m_proxy, host, m_report);
        break;
    case TlsFinding::Outcome::ProxyIsSilent:
        ProxyWording::reportUnreachable(m_proxy, ProxyProbe::Finding::Silent, m_report);
        break;
    case TlsFinding::Outcome::NoConnection:
        //: %1: a host and a port
        m_report.wrong(tr("TLS: %1 cannot be reached.").arg(placeOf(m_address)),
            //: advice after "TLS: %1 cannot be reached."; for an IT department
            tr("Open the firewall for the address."));
        break;
    }
    giveUpAddress();
}

void EnvironmentCheck::giveUpAddress()
{
    m_unreachable.insert(placeOf(m_address));
    checkNextAddress();
}

void EnvironmentCheck::tellWhatIsLeftToHer()
{
    //: line of the connection check, after "not checked"; here the user works in the browser
    m_report.notChecked(tr("TLS and service: here the program opens addresses in your browser "
                           "only. See whether the classification system opens there."));
    //: line of the connection check, after "not checked"; here the user works in the browser
    m_report.notChecked(tr("Clock: the program asks nobody what time it is here."));
    end();
}

void EnvironmentCheck::askIssuer()
{
    //: what was asked; is %1 in "%1: there was no answer in %2 seconds. ..."
    m_asked = tr("Sign-in");
    if (isReachable(m_environment.issuer))
        return ask(discoveryAddress(m_environment.issuer), &EnvironmentCheck::judgeIssuer);
    //: line of the connection check, after "not checked"; the address cannot be reached
    m_report.notChecked(tr("Sign-in: it was not asked, for there was no way to it."));
    askService();
}

void EnvironmentCheck::judgeIssuer(const HttpOutcome &outcome)
{
    const QString issuer = issuerName(m_environment.issuer);
    const auto body = SignInErrors::jsonBody(outcome, QStringLiteral("GET discovery"));
    const auto metadata = body ? readDiscovery(*body, m_environment.issuer) : body.error();
    if (metadata) {
        //: %1: an address
        m_report.inOrder(tr("Sign-in: %1 answers, and is who it should be.").arg(issuer));
    } else if (metadata.error().kind == ErrorKind::NetworkWantsSignIn) {
        //: line of the connection check, after "error"; often the page of a guest network
        m_report.wrongForUser(tr("Sign-in: a web page came in place of the answer."),
            //: advice after "... a web page came in place of the answer."
            tr("Sign in to the network in your browser."));
    } else if (metadata.error().kind == ErrorKind::TooManyCalls) {
        m_report.notChecked(askedToWait(issuer, metadata.error()));
    } else {
        //: %1: an address, %2: technical, in English
        m_report.wrong(tr("Sign-in: %1 does not answer as it should. The technical answer is: %2.")
                           .arg(issuer, metadata.error().detail),
            //: advice; udsteder is a key in the file of environments, not translated
            tr("See whether \"udsteder\" in the list of environments is right."));
    }
    askService();
}

QString EnvironmentCheck::askedToWait(const QString &place, const Error &error)
{
    //: line of the connection check, after "not checked"; %1: an address, %2: a number
    return tr("Answers: %1 asks us to wait %2 seconds. Check again then.")
        .arg(place)
        .arg(error.retryAfter.count());
}

void EnvironmentCheck::askService()
{
    //: what was asked; is %1 in "%1: there was no answer in %2 seconds. ..."
    m_asked = tr("Service");
    if (!isReachable(m_environment.service)) {
        //: line of the connection check, after "not checked"; the address cannot be reached
        m_report.notChecked(tr("Service: it was not asked, for there was no way to it."));
        return judgeClock();
    }
    const QByteArray base = m_environment.service.toEncoded(QUrl::StripTrailingSlash);
    ask(QUrl::fromEncoded(base + "/api/v1/bruger", QUrl::StrictMode),
        &EnvironmentCheck::judgeService);
}

void EnvironmentCheck::judgeService(const HttpOutcome &outcome)
{
    const QString place = placeOf(m_environment.service);
    const QString call = QStringLiteral("GET /api/v1/bruger");
    const auto *answer = std::get_if<HttpAnswer>(&outcome);
    const auto problem = answer ? WireFormat::problemIn(*answer) : std::nullopt;
    const auto refusal = answer ? Responses::refusalIn(call, *answer)
                                : Failures::errorOf(std::get<HttpFailure>(outcome));
    // Without a token, 401 is the one right answer.
    if (problem && problem->code == WireFormat::Problem::Code::TokenInvalid) {
        //: %1: a host and a port
        m_report.inOrder(tr("Service: %1 answers as agreed, and asks for a sign-in.").arg(place));
    } else if (refusal && refusal->kind == ErrorKind::NetworkWantsSignIn) {
        //: line of the connection check, after "error"; often the page of a guest network
        m_report.wrongForUser(tr("Service: a web page came in place of the answer."),
            //: advice after "... a web page came in place of the answer."
            tr("Sign in to the network in your browser."));
    } else if (refusal && refusal->kind == ErrorKind::TooManyCalls) {
        m_report.notChecked(askedToWait(place, *refusal));
    } else {
        //: %1: a host and a port, %2: technical, in English
        m_report.wrong(tr("Service: %1 does not answer as agreed. The technical answer is: %2.")
                           .arg(place, refusal ? refusal->detail : call + QLatin1String(" 200")),
            //: advice; tjeneste is a key in the file of environments, not translated
            tr("See whether \"tjeneste\" in the list of environments is right, and whether the "
               "service is up."));
    }
    judgeClock();
}

void EnvironmentCheck::judgeClock()
{
    if (!m_clockDifference) {
        //: line of the connection check, after "not checked"; "us" is the program
        m_report.notChecked(tr("Clock: nobody has told us what time it is."));
    } else if (std::llabs(*m_clockDifference) <= largestDifference) {
        //: line of the connection check, after the mark "in order"
        m_report.inOrder(tr("Clock: the computer and the service agree on the time."));
    } else {
        // The plural, because the number is always above one.
        const QString minutes = QString::number(std::llabs(*m_clockDifference) / 60);
        //: %1: a number, 2 or more
        const QString slow = tr("Clock: the computer is %1 minutes slow.");
        //: %1: a number, 2 or more
        const QString fast = tr("Clock: the computer is %1 minutes fast.");
        m_report.wrongForUser((*m_clockDifference > 0 ? slow : fast).arg(minutes),
            //: advice after "Clock: the computer is %1 minutes slow." (or fast)
            tr("Set the computer's clock. Let it get the time from the network."));
    }
    end();
}

void EnvironmentCheck::ask(const QUrl &url, Judge judge)
{
    HttpRequest request;
    request.url = url;
    request.headers = {{"Accept", "application/json, application/problem+json"}};
    request.deadline = m_settings.patience;
    Async::whenDone(m_client.send(request), this, [this, judge](const HttpOutcome &outcome) {
        if (m_hasEnded)
            return;
        noteTime(outcome);
        (this->*judge)(outcome);
    });
}

void EnvironmentCheck::noteTime(const HttpOutcome &outcome)
{
    const auto *answer = std::get_if<HttpAnswer>(&outcome);
    if (answer && answer->date)
        m_clockDifference = m_clock.now().secsTo(*answer->date);
}

bool EnvironmentCheck::isReachable(const QUrl &url) const
{
    return !m_unreachable.contains(placeOf(url));
}

void EnvironmentCheck::end()
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_patience.stop();
    m_promise.addResult(m_report.lines());
    m_promise.finish();
    deleteLater();
}
