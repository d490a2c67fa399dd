// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "samples.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

// What is read of files: NAME.html and NAME.txt as pages, or after "--reply" as replies.

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    bool isReply = false;
    for (const QString &name : QCoreApplication::arguments().mid(1)) {
        if (name == QLatin1String("--reply")) {
            isReply = true;
            continue;
        }
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QString text = QString::fromUtf8(file.readAll());
        const bool isHtml = name.endsWith(QLatin1String(".html"));
        const PastedText page = isHtml ? PastedText{{}, text} : PastedText{text};
        const QString read = isReply ? Samples::described(readReply(text, Samples::form()))
                                     : Samples::described(readPage(page, Samples::wanted()));
        std::printf("== %s\n%s", qPrintable(name), qPrintable(read));
    }
    return 0;
}
