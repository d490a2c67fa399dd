// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "debtorsite.h"
#include "directory.h"
#include "formpages.h"
#include "issuer.h"
#include "jose.h"
#include "options.h"
#include "practicesite.h"
#include "routes.h"
#include "serviceapi.h"
#include "sessions.h"
#include "sitehandlers.h"
#include "sitepages.h"
#include "store.h"
#include "visitors.h"

#include <httplib.h>

#include <atomic>
#include <memory>
#include <stdexcept>
#include <string>

/// The program cannot start: something else listens on the port.
class PortTaken : public std::runtime_error {
public:
    explicit PortTaken(int port)
        : std::runtime_error("Porten " + std::to_string(port) + " er optaget.")
    {
    }
};

/// Issuer, service and practice pages on one port of 127.0.0.1.
class PracticeServer {
public:
    /// Opens the data folder and takes the port; throws std::runtime_error with a Danish sentence
    /// when that fails.
    explicit PracticeServer(const Options &options);

    /// "http://127.0.0.1:N"
    const std::string &address() const { return m_address; }

    /// Serves until stop().
    void serve();
    /// From any thread: returns once serve() can be stopped, or has come to an end by itself.
    void waitUntilServing() const;
    void stop();

private:
    void setLimits();
    void addPages(std::chrono::seconds transfer);
    /// 0: the one that was taken last with this data, or any.
    void takePort(int port);
    void setCommonAnswers();
    /// For a path or a method that there is not, and \a otherwise for what there is.
    void answerUnrouted(
        const httplib::Request &request, httplib::Response &response, int otherwise) const;

    Directory m_directory;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Jose::SigningKey> m_key;
    Sessions m_sessions;
    httplib::Server m_server;
    socket_t m_listener = INVALID_SOCKET;
    Routes m_routes{m_server};
    std::string m_address;
    std::unique_ptr<Issuer> m_issuer;
    std::unique_ptr<ServiceApi> m_service;
    const SitePages m_pages;
    Visitors m_visitors{m_directory, *m_store};
    const SiteHandlers m_handlers{m_directory, *m_store, m_visitors, m_pages};
    const PracticeSite m_site{m_handlers};
    const FormPages m_form{m_handlers};
    std::unique_ptr<DebtorSite> m_debtorSite;
    std::atomic<bool> m_ended = false;
};
