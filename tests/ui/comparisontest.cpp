// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// The field for the UUID that the web interface shows.

#include "guideduitest.h"
#include "widgets/choicerow.h"
#include "widgets/fielderror.h"
#include "widgets/fieldrow.h"
#include "widgets/noticewidget.h"
#include "widgets/textfield.h"

#include <QAccessible>

namespace {

const QString vejle = QStringLiteral("30000000-0000-4000-8000-00000000bf17");

class Comparison : public GuidedUiTest {
protected:
    void choose()
    {
        goToGuidedInstance();
        press("instans_bf17");
        EXPECT_EVENTUALLY(session->facts().choice);
        rest();
    }
    TextField *field() { return only<TextField>(QStringLiteral("sammenlign")); }
    QString verdict() const
    {
        for (const TextBlock *text : shown<TextBlock>()) {
            if (text->text() == QStringLiteral("Tegnene passer."))
                return text->text();
        }
        return {};
    }
    /// The message after "Fortsæt" with \a text in the field.
    QString saidTo(const QString &text)
    {
        field()->setText(text);
        rest();
        EXPECT_EQ(verdict(), QString()) << qPrintable(text);
        press("primaer");
        EXPECT_EQ(session->navigation().step(), Step::Instance) << qPrintable(text);
        const auto *error = only<FieldError>(QStringLiteral("fejl_sammenlign"));
        return error ? error->text() : QString();
    }
};

} // namespace

TEST_F(Comparison, TextThatAScreenReaderSetsCounts)
{
    choose();
    press("primaer");
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(field());
    ASSERT_TRUE(spoken && spoken->editableTextInterface());
    spoken->editableTextInterface()->replaceText(0, 0, QStringLiteral("bf17"));
    rest();
    EXPECT_TRUE(shown<FieldError>().isEmpty());
    EXPECT_TRUE(shown<NoticeWidget>().isEmpty());
    EXPECT_EQ(verdict(), QStringLiteral("Tegnene passer."));
    EXPECT_EVENTUALLY(session->facts().comparedUuid == QStringLiteral("bf17"));
    press("primaer");
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
}

TEST_F(Comparison, TheFieldIsJudgedAsItIsWhenTheButtonIsPressed)
{
    choose();
    {
        const QSignalBlocker unheard(field());
        field()->setText(u'{' + vejle + u'}');
    }
    press("primaer");
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
    EXPECT_EQ(session->facts().comparedUuid, vejle);
}

TEST_F(Comparison, SaysWhetherItIsNoUuidOrAnotherOne)
{
    choose();
    const QString none = saidTo(QStringLiteral("these-are-36-characters-but-not-bf17"));
    EXPECT_TRUE(none.startsWith(QStringLiteral("Det ligner ikke et UUID."))) << qPrintable(none);
    EXPECT_TRUE(shown<FieldList>().isEmpty());
    const QString other = saidTo(QStringLiteral("30000000-0000-4000-8000-00000000da13"));
    EXPECT_TRUE(other.contains(QStringLiteral("et andet system"))) << qPrintable(other);
    EXPECT_EQ(shown<FieldList>().size(), 1);
    const QString several = saidTo(vejle + QStringLiteral(" 30000000-0000-4000-8000-00000000da13"));
    EXPECT_TRUE(several.contains(QStringLiteral("mere end ét UUID"))) << qPrintable(several);
    EXPECT_TRUE(saidTo(QStringLiteral("\u200b")).startsWith(QStringLiteral("Skriv de sidste 4")));
}

TEST_F(Comparison, ATextThatWasRightAndIsNotAnyMoreDoesNotLeadOn)
{
    choose();
    field()->setText(vejle);
    rest();
    EXPECT_EQ(verdict(), QStringLiteral("Tegnene passer."));
    saidTo(vejle.chopped(1));
}

TEST_F(Comparison, ALongTextIsNotCutBeforeItsUuid)
{
    choose();
    field()->setText(
        QStringLiteral("Opslag i klassifikationssystemet den 24. november. ").repeated(9) + vejle);
    rest();
    EXPECT_EQ(verdict(), QStringLiteral("Tegnene passer."));
}
