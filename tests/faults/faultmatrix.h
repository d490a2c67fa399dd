// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "faultcases.h"
#include "faultyworld.h"
#include "responsefaults.h"

#include <gtest/gtest.h>

/// One case of the matrix, met in a world of its own.
class FaultMatrix : public testing::TestWithParam<FaultCase> {
protected:
    void TearDown() override;

    const FaultCase &faultCase() const { return GetParam(); }
    bool isAt(std::initializer_list<const char *> stages) const;
    bool isBy(std::initializer_list<const char *> faults) const;

    /// The invariant at any moment: what the program shows as true is true.
    void expectTruth();
    /// The same after the work was finished; ends the program.
    void expectDoneOnce();
    void expectShown(const Kinds &kinds);
    /// Ends the fault, and the user goes on to the end.
    void recover();

    /// @{ Faults of the network.
    void meetRefusal();
    void meetWrongAddress();
    void meetBrowserFault();
    void meetForgedCalls();
    void meetResponseFault();
    /// @}

    /// @{ Other users and programs.
    void meetOtherUser();
    void meetSecondProgram();
    /// @}

    /// @{ Time.
    void meetWrongClock();
    void meetMovedTime();
    void meetExpiry();
    Kinds kindsOfWrongClock(bool isAhead) const;
    Kinds kindsOfSleep() const;
    /// @}

    /// @{ The disk, and the end of the program or of the power.
    void meetBadDisk();
    void meetDeath();
    void meetDeathInAWrite();
    void meetBadEvidenceFolder();
    /// @}

    /// The faults while the program starts, and while evidence is written.
    void meetAtStart();
    void meetAtEvidence();

    void begin(const FaultyWorld::Circumstances &circumstances = {});

    std::unique_ptr<FaultyWorld> world;
};
