// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QFile>
#include <QSet>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

/// What the Danish catalogue has other words for than the sources, without the marks of Alt
/// letters.
struct CatalogueTexts {
    QSet<QString> english;
    QSet<QString> danish;
};

inline CatalogueTexts catalogueTexts()
{
    QFile file(QStringLiteral(RESOURCES_FOLDER "/../translations/sortimentsguide_da.ts"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    CatalogueTexts texts;
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("source"))
            source = xml.readElementText().remove(u'&');
        if (!xml.isStartElement() || xml.name() != QLatin1String("translation"))
            continue;
        const QString translation =
            xml.readElementText(QXmlStreamReader::SkipChildElements).remove(u'&');
        if (translation == source)
            continue;
        texts.english.insert(source);
        texts.danish.insert(translation);
    }
    EXPECT_GT(texts.english.size(), 300);
    texts.danish.remove(QString());
    // The same word in both.
    texts.danish.subtract(texts.english);
    return texts;
}
