// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "session/signinconversation.h"

#include "base/async.h"

#include <QTimer>

namespace {

constexpr int mostWaits = 3;
constexpr std::chrono::seconds longestWait{30};

} // namespace

SignInConversation::SignInConversation(Connector &connector, Browser &browser, QObject *parent)
    : QObject(parent), m_connector(connector), m_browser(browser)
{
}

void SignInConversation::begin(const Environment &environment)
{
    const int attempt = ++m_attempt;
    Q_EMIT working(Activity::Connecting);
    Async::whenDone(m_connector.connectTo(environment), this,
        [this, attempt](const Result<std::shared_ptr<Connection>> &connection) {
            if (attempt != m_attempt)
                return;
            if (!connection)
                return end(connection.error());
            use(*connection);
            awaitBrowser();
        });
}

void SignInConversation::use(const std::shared_ptr<Connection> &connection)
{
    if (m_connection == connection)
        return;
    if (m_connection) {
        m_connection->signIn().disconnect(this);
        m_connection->service().disconnect(this);
    }
    m_connection = connection;
    connect(
        &m_connection->signIn(), &SignIn::browserNeeded, this, &SignInConversation::openBrowser);
    connect(&m_connection->service(), &ClassificationService::clockSeen, this,
        &SignInConversation::clockSeen);
}

void SignInConversation::awaitBrowser()
{
    const int attempt = m_attempt;
    Async::whenDone(
        m_connection->signIn().begin(), this, [this, attempt](const Result<Identity> &identity) {
            if (attempt != m_attempt)
                return;
            m_address.clear();
            if (identity)
                requestUser(*identity);
            else
                end(identity.error());
        });
}

void SignInConversation::openBrowser(const QUrl &address)
{
    m_address = address;
    Q_EMIT working(Activity::WaitingForBrowser);
    if (!m_browser.open(address))
        Q_EMIT browserDidNotOpen();
}

void SignInConversation::reopenBrowser()
{
    if (!m_address.isEmpty() && !m_browser.open(m_address))
        Q_EMIT browserDidNotOpen();
}

void SignInConversation::requestUser(const Identity &identity)
{
    const int attempt = m_attempt;
    Q_EMIT working(Activity::CheckingUser);
    m_waitsLeft = mostWaits;
    askUser(attempt, identity);
}

void SignInConversation::askUser(int attempt, const Identity &identity)
{
    Async::whenDone(m_connection->service().user(), this,
        [this, attempt, identity](const Result<ServiceUser> &user) {
            if (attempt != m_attempt)
                return;
            if (!user && maySoonAskAgain(user.error()))
                return askUserLater(attempt, identity, user.error().retryAfter);
            if (!user)
                return end(user.error());
            if (user->authority.cvr != identity.cvr) {
                return end({ErrorKind::AuthorityUnclear,
                    QStringLiteral("GET /bruger: another authority than the ID token's"), {}});
            }
            Q_EMIT signedIn(identity, *user);
        });
}

/// A short wait is better than a second sign-in in the browser.
bool SignInConversation::maySoonAskAgain(const Error &error)
{
    return error.kind == ErrorKind::TooManyCalls && error.retryAfter <= longestWait
        && m_waitsLeft-- > 0;
}

void SignInConversation::askUserLater(
    int attempt, const Identity &identity, std::chrono::seconds wait)
{
    QTimer::singleShot(wait, Qt::PreciseTimer, this, [this, attempt, identity] {
        if (attempt == m_attempt)
            askUser(attempt, identity);
    });
}

void SignInConversation::stop()
{
    if (m_connection && !m_address.isEmpty()) {
        m_connection->signIn().cancel();
        return;
    }
    end({ErrorKind::SignInUnfinished, {}, {}});
}

void SignInConversation::signOut(bool alsoThere)
{
    ++m_attempt;
    m_address.clear();
    if (!m_connection)
        return;
    const QUrl address = m_connection->signIn().signOutAddress();
    m_connection->signIn().forget();
    if (alsoThere && !address.isEmpty())
        m_browser.open(address);
}

bool SignInConversation::isSignedIn() const
{
    return m_connection && m_connection->signIn().isSignedIn();
}

ClassificationService *SignInConversation::service() const
{
    return m_connection ? &m_connection->service() : nullptr;
}

void SignInConversation::end(const Error &error)
{
    ++m_attempt;
    m_address.clear();
    // Without a user whom the service knows, the token is of no use.
    if (m_connection)
        m_connection->signIn().forget();
    Q_EMIT failed(error);
}
