// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "samplecase.h"

#include "base/sha256.h"
#include "base/utc.h"
#include "evidence/files/evidencetext.h"

#include <QPainter>

namespace {

Authority vejle()
{
    return {QStringLiteral("29189900"), QStringLiteral("Vejle Kommune")};
}

TaskInstance instance()
{
    return {QStringLiteral("ØS Indsigt Vejle"), QStringLiteral("bf17"), vejle(),
        QStringLiteral("Vejle"), QStringLiteral("630")};
}

SubscriptionOrder order()
{
    return {{QString::fromLatin1(SampleCase::sortimentUuid), QStringLiteral("Borgerblikket")},
        {QString::fromLatin1(SampleCase::instanceUuid), instance().name}, QStringLiteral("1.3"),
        QDate(2026, 11, 24), std::nullopt};
}

EvidenceContent started(const Environment &environment)
{
    EvidenceContent content{
        SampleCase::task(), environment, {}, {}, QStringLiteral("1.0.0"), SampleCase::after(120)};
    SampleCase::add(content,
        CaseStarted{QStringLiteral("gb1.0-oes-indsigt"), environment.id, content.programVersion});
    return content;
}

Environment environment(
    const char *id, const QString &name, Environment::Kind kind, Environment::Purpose purpose)
{
    Environment made;
    made.id = QString::fromLatin1(id);
    made.name = name;
    made.kind = kind;
    made.purpose = purpose;
    return made;
}

} // namespace

QDateTime SampleCase::after(int minutes)
{
    return QDateTime(QDate(2026, 11, 24), QTime(9, 42), Utc::zone).addSecs(qint64(minutes) * 60);
}

KlikTask SampleCase::task()
{
    KlikTask task;
    task.id = QStringLiteral("gb1.0-oes-indsigt");
    task.number = QStringLiteral("GB1.0");
    task.title = QStringLiteral(
        "GB1.0_Opret abonnement til Borgerblikkets sortiment for ØS Indsigt debitorsystem");
    task.project = QStringLiteral("Borgerblikket");
    task.phase = QStringLiteral("Forankring");
    task.theme = QStringLiteral("It-miljø og infrastruktur");
    task.priority = QStringLiteral("2 (obligatorisk)");
    task.goal = QStringLiteral("Kommunens debitorsystem får adgang til Borgerblikkets sortiment i "
                               "Fælleskommunalt Klassifikationssystem.");
    task.resultCriteria = {
        QStringLiteral("Kommunen kan se i klassifikationsløsningen, at abonnementet er oprettet "
                       "korrekt."),
        QStringLiteral("Sortimentet kan ses i debitorsystemet. Det kan tage op til et døgn."),
    };
    task.sortiment = QStringLiteral("Borgerblikket");
    task.sortimentPhrase = QStringLiteral("Borgerblikkets sortiment");
    task.schemaVersion = QStringLiteral("1.3");
    task.instances = {instance()};
    return task;
}

Environment SampleCase::practice()
{
    return environment("oevemiljoe", QStringLiteral("Øvemiljø"), Environment::Kind::BuiltIn,
        Environment::Purpose::Practice);
}

Environment SampleCase::production()
{
    return environment("tjeneste", QStringLiteral("Produktion"), Environment::Kind::Api,
        Environment::Purpose::Production);
}

Environment SampleCase::guidedProduction()
{
    return environment("produktion", QStringLiteral("Produktion"), Environment::Kind::Guided,
        Environment::Purpose::Production);
}

void SampleCase::add(EvidenceContent &content, const CaseEvent &event)
{
    const auto sequence = static_cast<int>(content.events.size()) + 1;
    const QString number =
        content.events.isEmpty() ? QString::fromLatin1(caseId) : content.events.constFirst().caseId;
    const Recorded recorded{number, sequence, after(sequence * 5 - 5), event};
    content.events.append(recorded);
    content.facts = applied(content.facts, recorded);
}

EvidenceContent SampleCase::numbered(EvidenceContent content, int number)
{
    const QString id =
        QStringLiteral("5d0f6a0e-71c4-4b8e-9a53-2f1f0f6c%1").arg(0x4a10 + number, 4, 16);
    for (Recorded &recorded : content.events)
        recorded.caseId = id;
    content.facts = factsFrom(content.events);
    return content;
}

EvidenceContent SampleCase::createdBy(const QString &name, const Environment &environment)
{
    const QString key = QString::fromLatin1(orderKey);
    const Person person{QStringLiteral("sub-1"),
        QStringLiteral("10000000-0000-4000-8000-000000000001"), name, vejle()};
    const ServiceInstance known{QString::fromLatin1(instanceUuid), instance().name, vejle()};
    const Sortiment sortiment{QString::fromLatin1(sortimentUuid), QStringLiteral("Borgerblikket"),
        {QStringLiteral("1.2"), QStringLiteral("1.3")}};
    EvidenceContent content = started(environment);
    add(content, PersonSignedIn{person});
    add(content, InstanceChosen{instance().name, instance().lastFour});
    add(content, ChoiceConfirmed{known, sortiment});
    add(content, Submission::Event(Submission::Intended{key, order()}));
    add(content, Submission::Event(Submission::Sent{key}));
    add(content,
        Submission::Event(Submission::Accepted{key, QString::fromLatin1(subscriptionUuid)}));
    add(content,
        Submission::Event(Submission::ReadBack{{QString::fromLatin1(subscriptionUuid), order(),
            {person.uuid, person.name}, after(31)}}));
    return content;
}

EvidenceContent SampleCase::created(const Environment &environment)
{
    return createdBy(QStringLiteral("Mette Holm"), environment);
}

EvidenceContent SampleCase::approved(const Environment &environment)
{
    EvidenceContent content = created(environment);
    const Witness program{Witness::Kind::Program, {}};
    add(content, SecondCheckSeen{Check::Status::Waiting, program, {}});
    add(content, SecondCheckSeen{Check::Status::Waiting, program, {}});
    add(content,
        SecondCheckSeen{Check::Status::Approved,
            {Witness::Kind::Colleague, QStringLiteral("Søren Ærø Ågård")}, {}});
    return content;
}

EvidenceContent SampleCase::guided()
{
    EvidenceContent content = started(guidedProduction());
    const Witness user{Witness::Kind::User, QStringLiteral("Mette Holm")};
    add(content, SaidSignedIn{});
    add(content, InstanceChosen{instance().name, instance().lastFour});
    add(content, InstanceCompared{QString::fromLatin1(instanceUuid)});
    add(content, RowChanged{2, true, QStringLiteral("Borgerblikket")});
    add(content, RowChanged{2, false, {}});
    add(content, RowChanged{7, true, {}});
    add(content, SavedInBrowser{QDate(2026, 11, 24)});
    add(content, FirstCheckSeen{Check::Status::Approved, user, {}});
    return content;
}

EvidenceContent SampleCase::guidedApproved()
{
    return guidedApprovedBy({Witness::Kind::Colleague, QStringLiteral("Jens Overgaard")});
}

EvidenceContent SampleCase::guidedApprovedBy(const Witness &second)
{
    EvidenceContent content = started(guidedProduction());
    const Witness user{Witness::Kind::User, QStringLiteral("Mette Holm")};
    add(content, SaidSignedIn{});
    add(content, InstanceChosen{instance().name, instance().lastFour});
    add(content, InstanceCompared{instance().lastFour});
    const QStringList copied = {{}, QStringLiteral("Borgerblikket"), {}, instance().name,
        QStringLiteral("1.3"), QStringLiteral("24-11-2026"), {}, {}};
    for (int row = 1; row <= copied.size(); ++row)
        add(content, RowChanged{row, true, copied.at(row - 1)});
    add(content, SavedInBrowser{QDate(2026, 11, 24)});
    add(content, FirstCheckSeen{Check::Status::Approved, user, {}});
    add(content, SecondCheckSeen{Check::Status::Approved, second, {}});
    return content;
}

EvidenceContent SampleCase::witnessed()
{
    return guidedApprovedBy({Witness::Kind::Colleague, QStringLiteral("Jens Overgaard"),
        QStringLiteral("systemansvarlig for \u00d8S Indsigt"),
        QStringLiteral("24. november kl. 11.50")});
}

EvidenceContent SampleCase::pasted()
{
    const QString user = QStringLiteral("Mette Holm");
    const QString words =
        QStringLiteral("Ja, jeg kan se sortimentet Borgerblikket i \u00d8S Indsigt.");
    // As if the names alone had been pasted of the page, and of the reply its words.
    const QString page = Sha256::hexOf((order().sortiment.name + instance().name).toUtf8());
    // The pasted reply says more than the answer in it, such as when and by whom.
    const QString reply = Sha256::hexOf((words + QStringLiteral("\nJens Overgaard")).toUtf8());
    EvidenceContent content = guidedApproved();
    content.events.resize(content.events.size() - 2);
    content.facts = factsFrom(content.events);
    add(content,
        FirstCheckSeen{Check::Status::Approved, {Witness::Kind::PastedPage, user}, {},
            PageReading{order().sortiment.name, instance().name, instance().lastFour,
                order().schemaVersion, order().validFrom, {}, page}});
    add(content,
        SecondCheckSeen{Check::Status::Approved,
            {Witness::Kind::PastedReply, QStringLiteral("Jens Overgaard")}, {},
            ReplyReading{words, QStringLiteral("i dag kl. 11.45"), user, reply}});
    return content;
}

EvidenceContent SampleCase::remarked()
{
    EvidenceContent content = pasted();
    auto &seen = std::get<SecondCheckSeen>(content.events.last().event);
    seen.reply->when = QStringLiteral("kl. 9");
    content.facts = factsFrom(content.events);
    return content;
}

EvidenceContent SampleCase::contradicted()
{
    EvidenceContent content = guidedApproved();
    const CaseEvent second = content.events.takeLast().event;
    const CaseEvent first = content.events.takeLast().event;
    content.facts = factsFrom(content.events);
    add(content,
        PageContradicted{
            {PageFinding::Kind::OtherSystem, QStringLiteral("\u00d8S Indsigt Vejle Test"), {},
                Sha256::hexOf("\u00d8S Indsigt Vejle Test")}});
    add(content, first);
    add(content, second);
    return content;
}

QImage SampleCase::picture(int number, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(0xf4, 0xf6, 0xf9));
    QPainter painter(&image);
    painter.fillRect(0, 0, size.width(), 60, QColor(0x12, 0x3c, 0x66));
    painter.fillRect(40, 110, size.width() - 80, 90, Qt::white);
    painter.fillRect(40, 230, 24 * number, 90, QColor(0x1c, 0x6b, 0x3a));
    painter.drawText(60, 160, QStringLiteral("Abonnement %1").arg(number));
    painter.setPen(Qt::white);
    painter.drawText(60, 40, QStringLiteral("Produktion"));
    return image;
}

QString SampleCase::textOf(const EvidenceModel &model)
{
    return QString::fromUtf8(evidenceText(model));
}

QString SampleCase::textOf(const EvidenceContent &content)
{
    return textOf(evidenceModel(content, {}));
}
