// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include <QGuiApplication>
#include <QLocale>

#include <gtest/gtest.h>

namespace {

void refuseWarnings(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        ADD_FAILURE() << "unexpected message: " << qPrintable(message);
}

} // namespace

int main(int argc, char *argv[])
{
    // The offscreen platform draws text without a screen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    testing::InitGoogleTest(&argc, argv);
    qInstallMessageHandler(refuseWarnings);
    return RUN_ALL_TESTS();
}
