// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "eventually.h"
#include "fakeports.h"
#include "session/wizardsession.h"

#include <chrono>
#include <memory>

/// A session in the practice environment, and the way through it.
class SessionTest : public testing::Test {
protected:
    SessionTest();
    ~SessionTest() override;
    void SetUp() override { startProgram(); }

    /// A second session on the same journal, as after a new start of the program.
    void startProgram(const QString &environment = QStringLiteral("oevemiljoe"));

    void goToSignIn();
    void goToInstance();
    void goToReview();
    void goToStatus();

    /// Lets pending work finish.
    void settle();

    bool showsProblem(ErrorKind kind) const;
    bool hasNotice(Notice::Kind kind) const;

    static constexpr std::chrono::milliseconds ordinaryAnswer{200};

    FakeWorld world;
    std::unique_ptr<WizardSession> session;
};
