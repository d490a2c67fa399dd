// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Texts that depend on a number, in both languages.

#include "guideduitest.h"
#include "program/language.h"
#include "widgets/noticewidget.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTranslator>
#include <QXmlStreamReader>

#include <utility>

namespace {

/// The interface in another language for as long as this lives.
class InLanguage {
public:
    explicit InLanguage(const QString &code) : m_before(qApp->findChildren<QTranslator *>())
    {
        EXPECT_TRUE(Language::use(code)) << qPrintable(code);
    }
    ~InLanguage()
    {
        for (QTranslator *translator : qApp->findChildren<QTranslator *>()) {
            if (!m_before.contains(translator))
                delete translator;
        }
        QLocale::setDefault(m_locale);
    }
    InLanguage(const InLanguage &) = delete;
    InLanguage &operator=(const InLanguage &) = delete;

private:
    QLocale m_locale;
    QList<QTranslator *> m_before;
};

/// Context and source of a text, and its form for each number.
using Plurals = QMap<std::pair<QString, QString>, QStringList>;

Plurals pluralsIn(const QString &language)
{
    QFile file(
        QStringLiteral(RESOURCES_FOLDER "/../translations/sortimentsguide_%1.ts").arg(language));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    QXmlStreamReader xml(&file);
    Plurals plurals;
    std::pair<QString, QString> text;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            text.first = xml.readElementText();
        else if (xml.name() == QLatin1String("source"))
            text.second = xml.readElementText();
        else if (xml.name() == QLatin1String("numerusform"))
            plurals[text].append(xml.readElementText());
    }
    return plurals;
}

class PluralForms : public testing::TestWithParam<const char *> { };

} // namespace

INSTANTIATE_TEST_SUITE_P(In, PluralForms, testing::Values("da", "en"));

TEST_P(PluralForms, AreShownForOneAndForTwo)
{
    const QString language = QLatin1String(GetParam());
    const InLanguage spoken(language);
    const Plurals plurals = pluralsIn(language);
    ASSERT_FALSE(plurals.isEmpty());
    EXPECT_EQ(plurals.keys(), pluralsIn(QStringLiteral("da")).keys());
    for (auto it = plurals.cbegin(); it != plurals.cend(); ++it) {
        ASSERT_EQ(it->size(), 2) << qPrintable(it.key().second);
        EXPECT_NE(it->first(), it->last());
        for (const int number : {1, 2, 8}) {
            QString form = number == 1 ? it->first() : it->last();
            const QString shown = QCoreApplication::translate(it.key().first.toUtf8().constData(),
                it.key().second.toUtf8().constData(), nullptr, number);
            EXPECT_EQ(shown, form.replace(QStringLiteral("%n"), QString::number(number)));
        }
    }
}
