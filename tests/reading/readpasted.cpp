// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "samples.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

// What is read of files: NAME.html and NAME.txt as pages, or after "--reply" as replies; after
// "--practice" the pages for practice count too.

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    bool isReply = false;
    WantedPage wanted = Samples::wanted();
    for (const QString &name : QCoreApplication::arguments().mid(1)) {
        if (name == QLatin1String("--reply")) {
            isReply = true;
            continue;
        }
        if (name == QLatin1String("--practice")) {
            wanted.refusesPractice = false;
            continue;
        }
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QString text = QString::fromUtf8(file.readAll());
        const bool isHtml = name.endsWith(QLatin1String(".html"));
        const PastedText page = isHtml ? PastedText{{}, text} : PastedText{text};
        const QString read = isReply ? Samples::described(readReply(text, Samples::form()))
                                     : Samples::described(readPage(page, wanted));
        std::printf("== %s\n%s", qPrintable(name), qPrintable(read));
    }
    return 0;
}
