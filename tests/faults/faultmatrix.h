// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "cells.h"
#include "faultyworld.h"
#include "responsefaults.h"

#include <gtest/gtest.h>

/// One cell of the matrix, met in a world of its own.
class FaultMatrix : public testing::TestWithParam<Cell> {
protected:
    void TearDown() override;

    const Cell &cell() const { return GetParam(); }
    bool isAt(std::initializer_list<const char *> stages) const;
    bool isBy(std::initializer_list<const char *> faults) const;

    /// The report's oracle at any moment: what the program shows as so, is so.
    void expectTruth();
    /// The same after all has been brought to its end; the program is ended.
    void expectDoneOnce();
    void expectShown(const Kinds &kinds);
    /// All is well again, and she goes on to the end.
    void recover();

    /// @{ Faults of the network.
    void meetRefusal();
    void meetDetour();
    void meetBrowserFault();
    void meetForgedCalls();
    void meetSpoiltCall();
    /// @}

    /// @{ Somebody else.
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
