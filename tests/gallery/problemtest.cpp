// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Every problem states what has happened, what it means, what can be done, and what has changed.

#include "appearance.h"
#include "pages/problem/problemmark.h"
#include "pages/problem/problemview.h"
#include "states.h"
#include "texts/problemtexts.h"
#include "widgets/noticewidget.h"
#include "window/contentcolumn.h"

#include <algorithm>

namespace {

class GalleryProblem : public testing::TestWithParam<int> {
protected:
    GalleryProblem()
    {
        const QString wanted = QStringLiteral("problem-") + codeOf(kind).toLower();
        for (const GalleryState &state : galleryStates()) {
            if (state.name == wanted)
                state.enter(stage);
        }
    }

    const ErrorKind kind = ErrorKind(GetParam());
    UiStage stage;
};

/// The sentence about the subscription's state; empty: none, for a reason that is named.
QString sentenceOfChanges(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::RoleMissing:
    case ErrorKind::OtherMunicipality:
    case ErrorKind::MunicipalityNotListed:
    case ErrorKind::InstanceNotFound:
    case ErrorKind::ExistsWithOtherVersion:
    case ErrorKind::ExistedButEnded:
    case ErrorKind::NoConnection:
    case ErrorKind::ServiceDown:
    case ErrorKind::SignedOut:
    case ErrorKind::SortimentUnknown:
    case ErrorKind::VersionUnknown:
    case ErrorKind::ClockWrong:
    case ErrorKind::SignInUnfinished:
    case ErrorKind::ConnectionUntrusted:
    case ErrorKind::NetworkWantsSignIn:
    case ErrorKind::ProxyRefuses:
    case ErrorKind::ProxyUnreachable:
    case ErrorKind::AnswerUnreadable:
    case ErrorKind::SeveralInstances:
    case ErrorKind::CaseNotSaved:
    case ErrorKind::OtherUser:
    case ErrorKind::SignInRefused:
    case ErrorKind::SignInUntrusted:
    case ErrorKind::ClockBarsSignIn:
    case ErrorKind::AuthorityUnclear:
    case ErrorKind::PracticeNotRunning:
    case ErrorKind::TooManyCalls:
    case ErrorKind::NoFreePort:
    case ErrorKind::CaseLockedByOtherComputer:
    case ErrorKind::TaskFileUnusable:
    case ErrorKind::EnvironmentsUnusable:
        return QStringLiteral("Intet er ændret.");
    case ErrorKind::ExistsWithOtherDates:
        return QStringLiteral("Vi ændrer det ikke.");
    case ErrorKind::SeveralSubscriptions:
        return QStringLiteral("vi ændrer ikke noget.");
    case ErrorKind::CaseFromNewerProgram:
        return QStringLiteral("Vi har ikke ændret noget.");
    case ErrorKind::NewDay:
        return QStringLiteral("Abonnementet er ikke oprettet endnu.");
    case ErrorKind::Refused:
        return QStringLiteral("Abonnementet er ikke oprettet.");
    case ErrorKind::NotVisibleAfterADay:
    case ErrorKind::StoredDiffers:
    case ErrorKind::TransferFailed:
        return QStringLiteral("Abonnementet er oprettet,");
    case ErrorKind::OutcomeUnknown:
        return QStringLiteral("Abonnementet kan være oprettet.");
    case ErrorKind::CaseUnreadable:
        return QStringLiteral("Et abonnement kan allerede være oprettet.");
    // The subscription existed before.
    case ErrorKind::SubscriptionExists:
    case ErrorKind::CreatedMeanwhile:
    // The failed request would have changed nothing.
    case ErrorKind::BrowserDidNotOpen:
    case ErrorKind::NoInstances:
    case ErrorKind::EvidenceNotSaved:
    case ErrorKind::TaskSystemDidNotOpen:
    case ErrorKind::CaseOpenElsewhere:
    case ErrorKind::CaseOpenOnOtherComputer:
        return {};
    }
    Q_UNREACHABLE();
}

/// The texts of \a view from top to bottom.
QStringList textsOf(const ProblemView &view)
{
    auto blocks = view.findChildren<TextBlock *>(QString(), Qt::FindDirectChildrenOnly);
    // The quotation of the other side is none of the program's texts.
    blocks.removeIf([](const TextBlock *block) {
        return !block->isVisible() || block->objectName() == QLatin1String("systemets_svar");
    });
    std::sort(blocks.begin(), blocks.end(),
        [](const TextBlock *one, const TextBlock *other) { return one->y() < other->y(); });
    QStringList texts;
    for (const TextBlock *block : blocks)
        texts.append(block->text());
    return texts;
}

/// An action that does more than copy a text or show a list.
QList<ProblemAction> leadingOn(ErrorKind kind)
{
    QList<ProblemAction> actions = actionsOf(kind);
    actions.removeIf([](ProblemAction action) {
        return ProblemView::isCopy(action) || action == ProblemAction::ShowInstances
            || action == ProblemAction::SaveAndClose;
    });
    return actions;
}

/// Problems that the program cannot solve, so it can only be closed.
bool endsTheWork(ErrorKind kind)
{
    return kind == ErrorKind::CaseFromNewerProgram || kind == ErrorKind::TaskFileUnusable
        || kind == ErrorKind::EnvironmentsUnusable;
}

void expectWayOn(const UiStage &stage, ErrorKind kind)
{
    const QList<ProblemAction> actions = leadingOn(kind);
    EXPECT_EQ(actions.isEmpty(), endsTheWork(kind));
    const auto canBePressed = [&stage](const QString &name) {
        const auto *button = stage.only<QAbstractButton>(name);
        return button && button->isEnabled() && !button->text().isEmpty();
    };
    const bool isPage = !standsBesidePage(kind);
    for (const ProblemAction action : actions) {
        const bool isPrimary = isPage && action == actionsOf(kind).first();
        EXPECT_TRUE(
            canBePressed(isPrimary ? QStringLiteral("primaer") : ProblemTexts::nameOf(action)));
    }
    EXPECT_TRUE(!endsTheWork(kind) || canBePressed(QStringLiteral("primaer")));
}

/// The pictures are of one case: the user is Vejle's, and others are named only where the problem
/// is about them.
void expectOneMunicipality(const QString &texts, const KlikTask &task, ErrorKind kind)
{
    const bool isAboutOthers = kind == ErrorKind::OtherMunicipality || kind == ErrorKind::OtherUser;
    for (const TaskInstance &instance : task.instances) {
        const bool isHers = instance.lastFour == task.instances.last().lastFour;
        EXPECT_TRUE(isHers || isAboutOthers || !texts.contains(instance.shortMunicipality))
            << qPrintable(texts);
    }
    if (kind == ErrorKind::SubscriptionExists) {
        EXPECT_TRUE(texts.contains(labelOf(task.instances.last()))) << qPrintable(texts);
        EXPECT_TRUE(texts.contains(task.schemaVersion + u'.')) << qPrintable(texts);
    }
}

} // namespace

INSTANTIATE_TEST_SUITE_P(Kinds, GalleryProblem, testing::Range(0, int(lastErrorKind) + 1),
    [](const testing::TestParamInfo<int> &which) {
        return codeOf(ErrorKind(which.param)).replace(u'-', u'_').toStdString();
    });

TEST_P(GalleryProblem, AnswersThreeQuestionsTellsWhatIsChangedAndLeadsOn)
{
    const auto *view = stage.only<ProblemView>({});
    ASSERT_TRUE(view);
    const QStringList texts = textsOf(*view);
    ASSERT_GE(texts.size(), 7);
    const QStringList questions{QStringLiteral("Hvad er der sket?"),
        QStringLiteral("Hvad betyder det?"), QStringLiteral("Hvad kan du gøre?")};
    for (qsizetype index = 0; index < questions.size(); ++index) {
        EXPECT_EQ(texts.at(2 * index).toStdString(), questions.at(index).toStdString());
        const QString answer = texts.at(2 * index + 1);
        EXPECT_FALSE(answer.trimmed().isEmpty());
        EXPECT_FALSE(answer.contains(u'{')) << qPrintable(answer);
    }
    EXPECT_TRUE(texts.at(6).contains(codeOf(kind) + u'.')) << qPrintable(texts.at(6));
    const QString meaning = texts.at(3);
    const QString sentence = sentenceOfChanges(kind);
    if (sentence.isEmpty()) {
        EXPECT_FALSE(meaning.contains(QStringLiteral("ændre"))) << qPrintable(meaning);
        EXPECT_FALSE(meaning.contains(QStringLiteral("oprettet"))) << qPrintable(meaning);
    } else {
        EXPECT_TRUE(meaning.contains(sentence)) << qPrintable(meaning);
    }
    expectWayOn(stage, kind);
    const QString title = stage.window->findChild<ContentColumn *>()->heading().text();
    expectOneMunicipality(title + u' ' + texts.join(u' '), stage.world.task, kind);
}

TEST_P(GalleryProblem, HasTheIconOfItsSeverityInTheHeadingOfItsPage)
{
    const auto marks = stage.shown<ProblemMark>();
    ASSERT_EQ(marks.size(), standsBesidePage(kind) ? 0 : 1);
    if (marks.isEmpty())
        return;
    const ProblemMark &mark = *marks.first();
    const Heading &heading = stage.window->findChild<ContentColumn *>()->heading();
    EXPECT_EQ(mark.accessibleName(),
        QStringLiteral("%1: %2").arg(wordOf(severityOf(kind)), heading.text()));
    const auto placeOf = [this](const QWidget &widget) {
        return QRect(widget.mapTo(stage.window.get(), QPoint(0, 0)), widget.size());
    };
    for (const Appearance &appearance : usualAppearances()) {
        apply(*stage.window, appearance);
        EXPECT_EQ(
            mark.height(), TextBlock::lineHeight(TextBlock::Style::Heading, stage.window->font()));
        EXPECT_EQ(placeOf(mark).top(), placeOf(heading).top());
        EXPECT_LE(placeOf(mark).right() + 8, placeOf(heading).left());
    }
}
