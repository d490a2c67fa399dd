// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "directory.h"
#include "issuer.h"
#include "jose.h"
#include "options.h"
#include "serviceapi.h"
#include "sessions.h"
#include "store.h"

#include <httplib.h>

#include <memory>
#include <string>

/// Issuer and service on one port of 127.0.0.1.
class PracticeServer {
public:
    /// Opens the data folder and takes the port; std::runtime_error with a Danish sentence when
    /// that does not go.
    explicit PracticeServer(const Options &options);

    /// "http://127.0.0.1:N"
    const std::string &address() const { return m_address; }

    /// Serves until stop(), which may be called from any thread.
    void serve();
    void stop();

private:
    void setLimits();
    void setCommonAnswers();

    Directory m_directory;
    httplib::Server m_server;
    std::string m_address;
    Jose::SigningKey m_key;
    Store m_store;
    Sessions m_sessions;
    std::unique_ptr<Issuer> m_issuer;
    std::unique_ptr<ServiceApi> m_service;
};
