// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "sampleevents.h"

#include "base/utc.h"

QString Samples::caseId()
{
    return QStringLiteral("0c0c0c0c-1111-4222-8333-444444444444");
}

QDateTime Samples::at()
{
    return {QDate(2026, 11, 24), QTime(9, 42, 3, 7), Utc::zone};
}

CaseStarted Samples::started()
{
    return {QStringLiteral("gb1.0"), QStringLiteral("oevemiljoe"), QStringLiteral("1.0.0")};
}

SubscriptionOrder Samples::order()
{
    return {
        {QStringLiteral("11111111-2222-4333-8444-555555555555"), QStringLiteral("Borgerblikket")},
        {QStringLiteral("5a8f3c1e-0d2b-4c6a-9e7f-1b2c3d4ebf17"),
            QString::fromUtf8("\u00d8S Indsigt \U0001F5C2 \"Vejle\"")},
        QStringLiteral("1.3"), QDate(2026, 11, 24), std::nullopt};
}

QList<CaseEvent> Samples::everyEvent()
{
    const Authority vejle{QStringLiteral("29189900"), QStringLiteral("Vejle Kommune")};
    const QString key = QStringLiteral("0f0f0f0f-1111-4222-8333-444444444444");
    const QString uuid = QStringLiteral("99999999-8888-4777-8666-555555555555");
    const QString detail = QStringLiteral("POST /api/v1/abonnementer 409");
    const Named mette{QStringLiteral("u-1"), QStringLiteral("Mette Holm")};
    const Witness colleague{Witness::Kind::Colleague, QStringLiteral("Anne Bj\u00f8rk")};
    SubscriptionOrder ending = order();
    ending.validTo = QDate(2027, 1, 1);
    using Submission::Event;
    return {
        started(),
        PersonSignedIn{{QStringLiteral("sub-1"), QStringLiteral("u-1"), mette.name, vejle}},
        PersonSignedIn{{QStringLiteral("sub-1"), {}, {}, {vejle.cvr, {}}}},
        InstanceChosen{QStringLiteral("\u00d8S Indsigt Vejle"), QStringLiteral("bf17")},
        ChoiceConfirmed{{order().instance.uuid, order().instance.name, vejle},
            {order().sortiment.uuid, order().sortiment.name,
                {QStringLiteral("1.2"), QStringLiteral("1.3")}}},
        Event(Submission::Intended{key, order()}),
        Event(Submission::Intended{key, ending}),
        Event(Submission::Sent{key}),
        Event(Submission::NotSent{key, detail}),
        Event(Submission::Lost{key, {}}),
        Event(Submission::Declined{key, ErrorKind::RoleMissing, detail}),
        Event(Submission::Declined{key, lastErrorKind, {}}),
        Event(Submission::Accepted{key, uuid}),
        Event(Submission::Adopted{uuid, ending, Submission::Origin::CreatedByUs}),
        Event(Submission::Adopted{uuid, order(), Submission::Origin::FoundBefore}),
        Event(Submission::Adopted{uuid, order(), Submission::Origin::FoundAfterConflict}),
        Event(Submission::Adopted{uuid, order(), Submission::Origin::FoundAfterUnknown}),
        Event(Submission::Absent{key}),
        Event(Submission::ReadBack{{uuid, order(), mette, at()}}),
        SecondCheckSeen{Check::Status::Waiting, {Witness::Kind::Program, {}}, {}},
        SecondCheckSeen{Check::Status::Approved, colleague, detail},
        SecondCheckSeen{Check::Status::Problem, {Witness::Kind::User, mette.name}, detail},
        ClocksDiffered{at()},
        DateConfirmed{QDate(1970, 1, 1)},
        SaidSignedIn{},
        InstanceCompared{QStringLiteral("bf17")},
        UuidStated{UuidStated::Answer::Same, QStringLiteral("bf17")},
        UuidStated{UuidStated::Answer::Other, QStringLiteral("bf17")},
        UuidStated{UuidStated::Answer::NotSeen, QStringLiteral("bf17")},
        RowChanged{8, true, QStringLiteral("1.3")},
        RowChanged{1, false, {}},
        SavedInBrowser{QDate(2026, 11, 24)},
        FirstCheckSeen{Check::Status::NotChecked, {Witness::Kind::User, mette.name}, {}},
        FirstCheckSeen{Check::Status::Problem, colleague, QStringLiteral("skemaversion")},
        FirstCheckSeen{Check::Status::Approved, {Witness::Kind::PastedPage, mette.name}, {},
            PageReading{order().sortiment.name, QStringLiteral("\u00d8S Indsigt Vejle"),
                QStringLiteral("bf17"), QStringLiteral("1.3"), QDate(2026, 11, 24), {},
                QString(64, u'd')}},
        SecondCheckSeen{Check::Status::Approved,
            {Witness::Kind::PastedReply, QStringLiteral("Anne Bj\u00f8rk")}, {},
            ReplyReading{QStringLiteral("JA, kl. 9"), QStringLiteral("kl. 9"), mette.name,
                QString(64, u'e')}},
        PageContradicted{{PageFinding::Kind::OtherSystem, QStringLiteral("\u00d8S Indsigt Vejle")}},
        PageContradicted{
            {PageFinding::Kind::WrongFields, {}, {Field::SchemaVersion, Field::ValidTo}}},
        PageContradicted{{PageFinding::Kind::NotSaved}},
        PageContradicted{{PageFinding::Kind::NotSaved, {}, {}, QString(64, u'f')}},
        SecondCheckSeen{Check::Status::Approved,
            {Witness::Kind::Colleague, QStringLiteral("Anne Bj\u00f8rk"),
                QStringLiteral("systemansvarlig"), QStringLiteral("24. november kl. 10.15")},
            {}},
        CaseStarted{
            QStringLiteral("gb1.0"), QStringLiteral("oevemiljoe"), QStringLiteral("1.0.0"), true},
        AnsweredWithoutPicture{2},
        PageLeft{6},
        PictureKept{PictureKept::Kind::OwnPage, QStringLiteral("01-task.png"), QString(64, u'a'),
            QStringLiteral("Opgaven")},
        PictureKept{PictureKept::Kind::Brought, QStringLiteral("02.png"), QString(64, u'b'), {}},
        PictureWithdrawn{QStringLiteral("02.png")},
        EvidenceSaved{QStringLiteral("/home/mette/Bevis/bevis.pdf"), QString(64, u'c'), true},
        TaskMarked{true},
        TaskMarked{false},
        CaseFinished{},
        CaseSetAside{},
    };
}

CaseEvent Samples::numbered(int n)
{
    return RowChanged{n, n % 2 == 0, QString(n * 37 % 3000, u'x')};
}
