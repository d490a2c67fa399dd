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
    explicit InLanguage(const QString &code)
        : m_locale(QLocale()), m_before(qApp->findChildren<QTranslator *>())
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

class PluralForms : public GuidedUiTest, public testing::WithParamInterface<const char *> {
protected:
    /// What the list of fields shows when the user goes on with \a open points to do.
    QString complaintAbout(int open)
    {
        goToFields();
        // One row of the list stands for two of the journal, so the points left to do come last.
        answerUuid();
        for (int row = 1; row <= 8 - open; ++row)
            session->guidedWork().setRow(row, true, QStringLiteral("v"));
        EXPECT_EVENTUALLY(session->facts().rowsDone.size() == 8 - open);
        rest();
        press("primaer");
        const QString said = only<NoticeWidget>(QStringLiteral("besked"))->accessibleName();
        window.reset();
        session.reset();
        world.journal.stored.clear();
        return said;
    }
};

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

TEST_P(PluralForms, AreReadWhereFieldsAreMissing)
{
    const bool isDanish = GetParam() == std::string("da");
    const InLanguage spoken{QLatin1String(GetParam())};
    const QString one = complaintAbout(1);
    EXPECT_TRUE(one.contains(isDanish ? QStringLiteral("Du mangler 1 punkt på listen: ")
                                      : QStringLiteral("There is 1 field you have not done yet: ")))
        << qPrintable(one);
    const QString two = complaintAbout(2);
    EXPECT_TRUE(
        two.contains(isDanish ? QStringLiteral("Du mangler 2 punkter på listen: ")
                              : QStringLiteral("There are 2 fields you have not done yet: ")))
        << qPrintable(two);
    EXPECT_FALSE((one + two).contains(u'%'));
}
