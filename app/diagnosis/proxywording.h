// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "diagnosis/checkreport.h"
#include "net/http/proxyprobe.h"
#include "net/http/proxyvariables.h"

#include <QUrl>

/// The sentences of the connection check about proxies. Host and port of a proxy are named, never
/// user, password or the value of a variable.
namespace ProxyWording {

/// "proxy.example.dk:8080".
QString nameOf(const QNetworkProxy &proxy);

/// Names the variables of \a choice that are set and have no effect.
void reportUnused(const ProxyVariables::Choice &choice, CheckReport &report);

/// Which proxy is used for \a url, and which setting decides that.
void reportChoice(const ProxyVariables::Choice &choice, const QUrl &url, CheckReport &report);

/// That \a proxy is not to be reached, as \a finding has it; Reached is not to be reported.
void reportUnreachable(
    const QNetworkProxy &proxy, ProxyProbe::Finding finding, CheckReport &report);

/// That \a proxy asks for a sign-in before it lets us through to \a host.
void reportSignIn(const QNetworkProxy &proxy, const QString &host, CheckReport &report);

/// That \a proxy does not let us through to \a host.
void reportRefusal(const QNetworkProxy &proxy, const QString &host, CheckReport &report);

} // namespace ProxyWording
