// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "sessiontest.h"

#include <QImage>

/// The external test environment, where the user works in the web interface.
class Guided : public SessionTest {
protected:
    void SetUp() override { startProgram(QStringLiteral("eksterntest")); }

    void goToGuidedInstance()
    {
        goToSignIn();
        session->guidedWork().stateSignedIn();
        EXPECT_EVENTUALLY(session->navigation().step() == Step::Instance);
    }
    void goToRows()
    {
        goToGuidedInstance();
        session->choice().choose(QStringLiteral("ØS Indsigt Syddjurs"), QStringLiteral("0c64"));
        EXPECT_EVENTUALLY(session->facts().choice);
        session->choice().confirm();
        EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
    }
    void doAllRows()
    {
        session->guidedWork().stateUuid(UuidStated::Answer::Same);
        EXPECT_EVENTUALLY(session->facts().isUuidAnswered);
        for (int row = 1; row <= 8; ++row)
            session->guidedWork().setRow(row, true, QStringLiteral("v"));
        EXPECT_EVENTUALLY(session->facts().rowsDone.size() == 8);
    }
    void goToAnswer()
    {
        goToRows();
        doAllRows();
        session->guidedWork().stateSaved();
        EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
    }
    void bringPicture()
    {
        const auto before = session->facts().pictures.size();
        session->pictures().keepBrought(QImage(2, 2, QImage::Format_RGB32), {});
        EXPECT_EVENTUALLY(session->facts().pictures.size() > before);
    }
};
