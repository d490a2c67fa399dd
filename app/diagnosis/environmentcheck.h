// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/clock.h"
#include "connect/practiceprocess.h"
#include "diagnosis/checkreport.h"
#include "diagnosis/tlsprobe.h"
#include "net/http/httpclient.h"
#include "net/http/proxyvariables.h"

#include <QSet>
#include <QTemporaryDir>

#include <memory>
#include <optional>

class QHostInfo;

/// The way to one environment, from its addresses to its answers: proxy, name, TLS, then who
/// answers and how. Used once; deletes itself when the answer is there.
class EnvironmentCheck : public QObject {
    Q_OBJECT
public:
    struct Settings {
        QString practiceProgram;
        std::chrono::milliseconds patience;
        /// How long hosts have asked the rest of the program to wait.
        std::shared_ptr<HostWaits> waits;
    };

    /// \a clock outlives this.
    EnvironmentCheck(
        const Environment &environment, const Clock &clock, Settings settings, QObject *parent);

    QFuture<QList<CheckLine>> run();

private:
    using Judge = void (EnvironmentCheck::*)(const HttpOutcome &);

    void startPractice();
    void checkNextAddress();
    void onProxy(const ProxyVariables::Choice &choice);
    std::chrono::milliseconds partOfPatience() const;
    void askForName();
    void onName(const QHostInfo &host);
    void checkTls();
    void onTls(const TlsFinding &finding);
    void giveUpAddress();
    void tellWhatIsLeftToHer();

    void askIssuer();
    void judgeIssuer(const HttpOutcome &outcome);
    void askService();
    void judgeService(const HttpOutcome &outcome);
    void judgeClock();
    static QString askedToWait(const QString &place, const Error &error);

    void ask(const QUrl &url, Judge judge);
    void noteTime(const HttpOutcome &outcome);
    bool isReachable(const QUrl &url) const;
    void end();

    Environment m_environment;
    const Clock &m_clock;
    const Settings m_settings;
    QPromise<QList<CheckLine>> m_promise;
    CheckReport m_report;
    QTimer m_patience;
    /// What the check waits for now.
    QString m_asked;
    QList<QUrl> m_addresses;
    QSet<QString> m_unreachable;
    QUrl m_address;
    QNetworkProxy m_proxy;
    QNetworkProxy m_unreachableProxy{QNetworkProxy::NoProxy};
    bool m_hasNamedUnused = false;
    HttpClient m_client;
    /// A folder of its own: the practice data of the user may be in use and must not change.
    std::unique_ptr<QTemporaryDir> m_practiceData;
    std::unique_ptr<PracticeProcess> m_practice;
    /// How far the service's clock is ahead of ours, in seconds.
    std::optional<qint64> m_clockDifference;
    bool m_hasEnded = false;
};
