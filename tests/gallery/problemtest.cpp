// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Every problem states what has happened and what has changed, then what to do with its button, and
// only then what more there is to say.

#include "appearance.h"
#include "pages/problem/problemmark.h"
#include "pages/problem/problemview.h"
#include "states.h"
#include "texts/problemtexts.h"
#include "widgets/noticewidget.h"
#include "window/contentcolumn.h"

#include <algorithm>
#include <utility>

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
    case ErrorKind::CaseExists:
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
    case ErrorKind::ProgramIncomplete:
        return QStringLiteral("Intet er ændret.");
    case ErrorKind::ExistsWithOtherDates:
        return QStringLiteral("Vi ændrer det ikke.");
    case ErrorKind::SeveralSubscriptions:
        return QStringLiteral("Vi ændrer ikke noget.");
    case ErrorKind::CaseFromNewerProgram:
        return QStringLiteral("Vi har ikke ændret noget.");
    case ErrorKind::NewDay:
        return QStringLiteral("Abonnementet er ikke oprettet endnu.");
    case ErrorKind::Refused:
        return QStringLiteral("Abonnementet er ikke oprettet.");
    case ErrorKind::NotVisibleAfterADay:
    case ErrorKind::StoredDiffers:
    case ErrorKind::TransferFailed:
        return QStringLiteral("Abonnementet er oprettet");
    case ErrorKind::OutcomeUnknown:
        return QStringLiteral("Abonnementet kan være oprettet, men det er ikke sikkert.");
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

/// The texts of \a view from top to bottom, without the quotation of the other side.
QList<const TextBlock *> textsOf(const ProblemView &view)
{
    QList<const TextBlock *> texts;
    for (const auto *block :
        view.findChildren<TextBlock *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (block->isVisible())
            texts.append(block);
    }
    std::sort(texts.begin(), texts.end(),
        [](const TextBlock *one, const TextBlock *other) { return one->y() < other->y(); });
    return texts;
}

/// What \a view should say above its buttons, and below them without the code.
std::pair<QStringList, QStringList> wantedTexts(const Error &error)
{
    const ErrorText text = textOf(error.kind);
    QStringList above{ProblemTexts::summaryOf(error), filledIn(text.advice, error.values)};
    above.removeAll(QString());
    const std::pair<QString, QString> parts[]{
        {QStringLiteral("Hvad er der sket?"), text.background},
        {QStringLiteral("Hvad betyder det?"), text.meaning},
        {QStringLiteral("Hvad kan du gøre?"), text.otherwise},
    };
    QStringList below;
    for (const auto &[question, answer] : parts) {
        if (!answer.isEmpty() && !standsBesidePage(error.kind))
            below.append(question);
        if (!answer.isEmpty())
            below.append(filledIn(answer, error.values));
    }
    return {above, below};
}

QList<const Button *> filledButtons(const UiStage &stage)
{
    QList<const Button *> filled;
    for (const Button *button : stage.shown<Button>()) {
        if (button->kind() == Button::Kind::Primary)
            filled.append(button);
    }
    return filled;
}

bool isWhollySeen(const QWidget &widget)
{
    return widget.visibleRegion() == QRegion(widget.rect());
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

TEST_P(GalleryProblem, TellsWhatHappenedWhatIsChangedAndLeadsOn)
{
    const auto *view = stage.only<ProblemView>({});
    ASSERT_TRUE(view);
    const Error error = *stage.session->problem().error();
    const auto [above, below] = wantedTexts(error);
    QStringList texts;
    for (const TextBlock *block : textsOf(*view)) {
        texts.append(block->text());
        EXPECT_FALSE(texts.last().contains(u'{')) << qPrintable(texts.last());
    }
    EXPECT_EQ(texts.mid(0, above.size()).join(u'\n'), above.join(u'\n'));
    EXPECT_EQ(texts.mid(above.size(), below.size()).join(u'\n'), below.join(u'\n'));
    EXPECT_EQ(texts.value(above.size() + below.size()), ProblemTexts::codeLine(kind));
    const QString sentence = sentenceOfChanges(kind);
    if (sentence.isEmpty()) {
        EXPECT_FALSE(texts.first().contains(QStringLiteral("ændre"))) << qPrintable(texts.first());
    } else {
        EXPECT_TRUE(texts.first().contains(sentence)) << qPrintable(texts.first());
    }
    expectWayOn(stage, kind);
    const QString title = stage.window->findChild<ContentColumn *>()->heading().text();
    expectOneMunicipality(title + u' ' + texts.join(u' '), stage.world.task, kind);
}

TEST_P(GalleryProblem, HasTheButtonOfTheNextActBelowTheAdviceAndNoOtherFilledOne)
{
    const auto *view = stage.only<ProblemView>({});
    ASSERT_TRUE(view);
    const QList<const Button *> filled = filledButtons(stage);
    EXPECT_LE(filled.size(), 1);
    if (standsBesidePage(kind) && !leadsItsPage(kind))
        return;
    ASSERT_EQ(filled.size(), 1);
    const Button &button = *filled.first();
    ASSERT_TRUE(view->isAncestorOf(&button));
    const Error error = *stage.session->problem().error();
    EXPECT_EQ(button.text().remove(u'&'),
        ProblemTexts::labelOf(actionsOf(kind).first(), error, false).remove(u'&'));
    const qsizetype above = wantedTexts(error).first.size();
    const int y = button.mapTo(view, QPoint(0, 0)).y();
    const QList<const TextBlock *> texts = textsOf(*view);
    EXPECT_GT(y, texts.at(above - 1)->geometry().bottom());
    EXPECT_LT(y + button.height(), texts.at(above)->y());
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

TEST_P(GalleryProblem, ShowsWhatToDoWithoutScrollingAtTwiceTheSizeInASmallWindow)
{
    // The service's own words stand above the button, as many as it has.
    if (standsBesidePage(kind) || !stage.session->problem().error()->words.isEmpty())
        return;
    apply(*stage.window, {ColourScheme::Light, 200, smallestWindow});
    auto *content = stage.window->findChild<ContentColumn *>();
    content->scrollToTop();
    const auto *primary = stage.only<Button>(QStringLiteral("primaer"));
    ASSERT_TRUE(primary);
    EXPECT_TRUE(isWhollySeen(content->heading()));
    EXPECT_TRUE(isWhollySeen(*textsOf(*stage.only<ProblemView>({})).first()));
    EXPECT_TRUE(isWhollySeen(*primary))
        << "lacks " << primary->height() - primary->visibleRegion().boundingRect().height();
}

TEST_P(GalleryProblem, HasTheWaysToOnePersonInOneRow)
{
    const auto *view = stage.shown<ProblemView>().value(0);
    ASSERT_TRUE(view);
    for (const QAbstractButton *mail : view->findChildren<QAbstractButton *>()) {
        if (!mail->objectName().startsWith(QStringLiteral("mail_")))
            continue;
        const auto *named = view->findChild<QAbstractButton *>(mail->objectName().mid(5));
        const auto *copy =
            named ? named : view->findChild<QAbstractButton *>(QStringLiteral("primaer"));
        ASSERT_TRUE(copy) << qPrintable(mail->objectName());
        EXPECT_NEAR(copy->geometry().center().y(), mail->geometry().center().y(), 1);
        EXPECT_GT(mail->x(), copy->geometry().right());
        for (const QAbstractButton *other : view->findChildren<QAbstractButton *>()) {
            const bool isBeside = other->isVisible() && other->parent() == mail->parent()
                && other->geometry().bottom() >= mail->y()
                && other->y() <= mail->geometry().bottom();
            EXPECT_TRUE(!isBeside || other == mail || other == copy)
                << qPrintable(other->objectName());
        }
    }
}
