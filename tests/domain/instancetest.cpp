// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "domain/instance.h"

#include "examples.h"
#include "printers.h"

#include <gtest/gtest.h>

namespace {

QString uuidEnding(const QString &lastFour)
{
    return QStringLiteral("5a8f3c1e-0d2b-4c6a-9e7f-1b2c3d4e") + lastFour;
}

ServiceInstance offeredAs(const TaskInstance &task)
{
    return {uuidEnding(task.lastFour), task.name, task.municipality};
}

/// Every instance of the task, as the service would offer them.
QList<ServiceInstance> offeredAll()
{
    QList<ServiceInstance> all;
    for (const TaskInstance &task : Examples::shippedTask().instances)
        all.append(offeredAs(task));
    return all;
}

void expectError(const Result<ServiceInstance> &result, ErrorKind kind)
{
    ASSERT_FALSE(static_cast<bool>(result));
    EXPECT_EQ(result.error().kind, kind);
}

/// Matches Vejle's among \a offered for a user from Vejle.
Result<ServiceInstance> matchedIn(const QList<ServiceInstance> &offered)
{
    const TaskInstance wanted = Examples::taskInstance();
    return matched(wanted, wanted.municipality.cvr, offered);
}

} // namespace

TEST(Cvr, IsEightDigits)
{
    EXPECT_TRUE(isCvr(QStringLiteral("12345678")));
    EXPECT_TRUE(isCvr(QStringLiteral("00000000")));
    for (const char *text : {"", "1234567", "123456789", "DK345678", "1234 678", "12345678\n",
             "\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668"})
        EXPECT_FALSE(isCvr(QString::fromUtf8(text))) << text;
}

TEST(Instances, TheLabelIsTheOneInTheTask)
{
    EXPECT_EQ(labelOf(Examples::taskInstance()), QStringLiteral("ØS Indsigt Vejle (bf17)"));
}

TEST(Instances, EachOfTheTenIsFoundAmongAll)
{
    for (const TaskInstance &wanted : Examples::shippedTask().instances) {
        SCOPED_TRACE(qPrintable(wanted.name));
        const auto found = matched(wanted, wanted.municipality.cvr, offeredAll());
        ASSERT_TRUE(static_cast<bool>(found));
        EXPECT_EQ(*found, offeredAs(wanted));
    }
}

TEST(Instances, NoneOfTheTenIsFoundForAnotherAuthority)
{
    const auto &instances = Examples::shippedTask().instances;
    for (const TaskInstance &wanted : instances) {
        for (const TaskInstance &other : instances) {
            if (other.municipality.cvr != wanted.municipality.cvr)
                expectError(matched(wanted, other.municipality.cvr, offeredAll()),
                    ErrorKind::OtherMunicipality);
        }
        expectError(matched(wanted, {}, offeredAll()), ErrorKind::OtherMunicipality);
    }
}

TEST(Instances, ANameThatIsNearlyRightIsNotFound)
{
    ServiceInstance offered = Examples::serviceInstance();
    for (const char *name : {"ØS Indsigt Vejle ", "øs indsigt vejle", "OeS Indsigt Vejle",
             "ØS Indsigt Vejle Test", "ØS  Indsigt Vejle", "ØS Indsigt Vejen", ""}) {
        offered.name = QString::fromUtf8(name);
        SCOPED_TRACE(name);
        expectError(matchedIn({offered}), ErrorKind::InstanceNotFound);
    }
}

TEST(Instances, ANameInAnotherUnicodeFormIsNotFound)
{
    TaskInstance wanted = Examples::shippedTask().instances.at(0);
    wanted.name = QStringLiteral("Ås");
    ServiceInstance offered = offeredAs(wanted);
    offered.name = wanted.name.normalized(QString::NormalizationForm_D);
    expectError(matched(wanted, wanted.municipality.cvr, {offered}), ErrorKind::InstanceNotFound);
}

TEST(Instances, TheLastFourMustBeTheLastFour)
{
    ServiceInstance offered = Examples::serviceInstance();
    for (const char *lastFour : {"bf18", "af17", "0b17", "f17b", "17bf"}) {
        offered.uuid = uuidEnding(QString::fromLatin1(lastFour));
        SCOPED_TRACE(lastFour);
        expectError(matchedIn({offered}), ErrorKind::InstanceNotFound);
    }
    offered.uuid = QStringLiteral("bf17bf17-bf17-4f17-bf17-bf17bf170000");
    expectError(matchedIn({offered}), ErrorKind::InstanceNotFound);
}

TEST(Instances, TheLastFourAgreeWhateverTheirCase)
{
    ServiceInstance offered = Examples::serviceInstance();
    offered.uuid = offered.uuid.toUpper();
    const auto found = matchedIn({offered});
    ASSERT_TRUE(static_cast<bool>(found));
    EXPECT_EQ(*found, offered);
}

TEST(Instances, AnotherAuthoritysInstanceOfTheSameNameIsNotFound)
{
    ServiceInstance offered = Examples::serviceInstance();
    offered.authority.cvr = QStringLiteral("11111111");
    expectError(matchedIn({offered}), ErrorKind::InstanceNotFound);
}

TEST(Instances, TheAuthoritysNameDoesNotDecide)
{
    ServiceInstance offered = Examples::serviceInstance();
    offered.authority.name = QStringLiteral("VEJLE KOMMUNE");
    EXPECT_TRUE(static_cast<bool>(matchedIn({offered})));
}

TEST(Instances, OneAmongNearMissesIsFound)
{
    ServiceInstance otherName = Examples::serviceInstance();
    otherName.name += QStringLiteral(" (gammel)");
    ServiceInstance otherEnd = Examples::serviceInstance();
    otherEnd.uuid = uuidEnding(QStringLiteral("bf71"));
    const auto found = matchedIn({otherName, Examples::serviceInstance(), otherEnd});
    ASSERT_TRUE(static_cast<bool>(found));
    EXPECT_EQ(*found, Examples::serviceInstance());
}

TEST(Instances, NothingIsChosenAmongSeveral)
{
    ServiceInstance second = Examples::serviceInstance();
    second.uuid = QStringLiteral("00000000-0000-4000-8000-00000000bf17");
    const auto result = matchedIn({Examples::serviceInstance(), second});
    expectError(result, ErrorKind::SeveralInstances);
    EXPECT_EQ(result.error().values.value(QStringLiteral("count")), QStringLiteral("2"));
    EXPECT_EQ(result.error().values.value(QStringLiteral("system")),
        QStringLiteral("ØS Indsigt Vejle (bf17)"));
}

TEST(Instances, AnEmptyListHoldsNothing)
{
    const auto result = matchedIn({});
    expectError(result, ErrorKind::InstanceNotFound);
    EXPECT_EQ(result.error().detail, QStringLiteral("0 of 0 offered instances agree"));
}
