// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include <QCoreApplication>

#include <gtest/gtest.h>

namespace {

/// A test fails at any message of Qt. QTest::ignoreMessage() has no effect here, so code that
/// should warn must return that in its result.
void refuseWarnings(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    switch (type) {
    case QtDebugMsg:
    case QtInfoMsg:
        return;
    case QtWarningMsg:
    case QtCriticalMsg:
    case QtFatalMsg:
        ADD_FAILURE() << "unexpected message: " << qPrintable(message);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    qInstallMessageHandler(refuseWarnings);
    return RUN_ALL_TESTS();
}
