// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Content that is laid out unlike other content must not be taken for a changed text: it could not
// be saved.

#include "printers.h"
#include "tampering.h"

namespace {

class StrangeContent : public Tampering {
protected:
    void expectSaved(const EvidenceContent &content)
    {
        const QString pdf = saved(content);
        ASSERT_FALSE(pdf.isEmpty());
        expectToHold(pdf);
    }

    static EvidenceContent answeredBy(const QString &name, const QString &words)
    {
        EvidenceContent content = SampleCase::pasted();
        auto &seen = std::get<SecondCheckSeen>(content.events.last().event);
        seen.witness.name = name;
        seen.reply->words = words;
        content.facts = factsFrom(content.events);
        return content;
    }
};

} // namespace

TEST_F(StrangeContent, OfManyPagesIsSaved)
{
    EvidenceContent content = SampleCase::guidedApproved();
    for (int number = 0; number < 90; ++number) {
        SampleCase::add(
            content, RowChanged{2 + number % 5, number % 2 == 0, QString(number % 60, u'w')});
        SampleCase::add(content, TaskMarked{number % 3 == 0});
    }
    content.made = content.events.constLast().at.addSecs(3600);
    expectSaved(content);
}

TEST_F(StrangeContent, WithLongWordsIsSaved)
{
    for (const int length : {100, 400, 1500, 4000}) {
        QString words;
        while (words.size() < length)
            words += QStringLiteral("Ja, set kl. 9: alt er der. Source: mig selv ");
        expectSaved(answeredBy(QStringLiteral("Jens Overgaard"), words));
        EvidenceContent content = SampleCase::approved(SampleCase::production());
        for (int number = 0; number < 4; ++number)
            SampleCase::add(content,
                SecondCheckSeen{Check::Status::Problem,
                    {Witness::Kind::User, QStringLiteral("Mette Holm")}, words});
        expectSaved(content);
    }
}

TEST_F(StrangeContent, WithNamesLikeLabelsIsSaved)
{
    for (const char *name : {"Source: Time 10:42", "2", "Check 2: Approved", "\u6c34", "a\nb",
             "The program", "Mette (2. sal)", "\u2013 \u2014", "Field: Value. Source: x"}) {
        SCOPED_TRACE(name);
        const QString own = QString::fromUtf8(name);
        expectSaved(answeredBy(own, own));
        expectSaved(SampleCase::createdBy(own, SampleCase::practice()));
        EvidenceContent content = SampleCase::guided();
        SampleCase::add(
            content, SecondCheckSeen{Check::Status::Waiting, {Witness::Kind::Colleague, own}, own});
        expectSaved(content);
    }
}

TEST_F(StrangeContent, OfEachEnvironmentIsSaved)
{
    for (const auto purpose : {Environment::Purpose::Practice, Environment::Purpose::Test,
             Environment::Purpose::Production, Environment::Purpose::Unstated}) {
        for (const char *name : {"Produktion 2", "Test: 2", "\u2013", "Practice"}) {
            Environment environment = SampleCase::guidedProduction();
            environment.purpose = purpose;
            environment.name = QString::fromUtf8(name);
            environment.webInterface = QUrl(QStringLiteral("https://x.example/a?b=c"));
            EvidenceContent content = SampleCase::contradicted();
            content.environment = environment;
            SCOPED_TRACE(name);
            expectSaved(content);
        }
    }
}
