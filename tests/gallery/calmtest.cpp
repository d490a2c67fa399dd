// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Between any two states of one view no button moves, unless content above it is another.

#include "gallerytest.h"
#include "shown.h"
#include "widgets/noticewidget.h"
#include "widgets/textblock.h"
#include "window/contentcolumn.h"
#include "window/footer.h"

#include <QMap>

#include <algorithm>

namespace {

/// Pixels.
constexpr int unnoticed = 4;
/// The most that a layout puts between two things.
constexpr int widestSpace = 36;

/// Where a button is in a state, and what stands above it: the heights of all things of one kind.
struct Spot {
    QRect place;
    QMap<QString, QList<int>> above;
};

struct Seen {
    QString state;
    /// By the buttons' names.
    QMap<QString, Spot> below;
    QMap<QString, Spot> onPage;
};

bool isLeaf(const QWidget &widget)
{
    const QList<QWidget *> children =
        widget.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    return std::none_of(children.cbegin(), children.cend(),
        [](const QWidget *child) { return child->isVisible(); });
}

/// A line that reports on a press, such as "Saved": it must have its place beforehand.
bool isReport(const QWidget &widget)
{
    const auto *text = qobject_cast<const TextBlock *>(&widget);
    return text && text->style() == TextBlock::Style::Success;
}

Spot spotOf(const QAbstractButton &button, const QList<QWidget *> &leaves, const QWidget &part)
{
    Spot spot{placeIn(button, part), {}};
    for (const QWidget *leaf : leaves) {
        const QRect place = placeIn(*leaf, part);
        if (place.bottom() < spot.place.top() && !isReport(*leaf)) {
            const auto *text = qobject_cast<const QLabel *>(leaf);
            const QString kind = QLatin1String(leaf->metaObject()->className()) + u' '
                + leaf->objectName() + u' ' + (text ? text->text() : QString());
            spot.above[kind].append(place.height());
        }
    }
    return spot;
}

/// The room that things above \a spot take which are not above \a other, or as high as there.
int roomMore(const Spot &spot, const Spot &other)
{
    int room = 0;
    for (auto kind = spot.above.cbegin(); kind != spot.above.cend(); ++kind) {
        QList<int> there = other.above.value(kind.key());
        for (const int height : *kind) {
            if (!there.removeOne(height))
                room += height + widestSpace;
        }
    }
    return room;
}

Seen look(const GalleryState &state, const WizardWindow &window)
{
    Seen seen{state.name, {}, {}};
    const auto *column = window.findChild<ContentColumn *>();
    const QWidget &content = *column->widget();
    QList<QWidget *> leaves = content.findChildren<QWidget *>();
    leaves.removeIf([](const QWidget *each) {
        return !each->isVisible() || !isLeaf(*each) || qobject_cast<const FocusRing *>(each);
    });
    for (const auto *button : column->page()->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->objectName().isEmpty())
            seen.onPage.insert(button->objectName(), spotOf(*button, leaves, content));
    }
    for (const auto *button : window.findChild<Footer *>()->findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            seen.below.insert(button->objectName(), {placeIn(*button, window), {}});
    }
    return seen;
}

/// The user finds these states when the program is started or comes from another page, and no
/// other state of the view follows without another page between.
const QStringList &neverReachedFromHere()
{
    static const QStringList names{
        QStringLiteral("1-start-done-already"),
        QStringLiteral("3-signed-out"),
    };
    return names;
}

/// A message that is too high for the place below the page begins the page.
bool hasMessageOnPage(const WizardWindow &window)
{
    const QWidget &begin = window.findChild<ContentColumn *>()->messages().pageBegin();
    return begin.isVisible();
}

/// A strip beside the browser and a picture as large as the window are windows of another shape.
QString shapeOf(const WizardWindow &window)
{
    if (window.windowFlags() & Qt::WindowStaysOnTopHint)
        return QStringLiteral("strip");
    return window.findChild<ContentColumn *>()->isFilled() ? QStringLiteral("filled")
                                                           : QStringLiteral("window");
}

QString moved(const QString &button, const QRect &one, const QRect &other)
{
    return QStringLiteral("%1 from %2,%3 to %4,%5")
        .arg(button)
        .arg(one.left())
        .arg(one.top())
        .arg(other.left())
        .arg(other.top());
}

/// What a state has in common with those that can follow it without another page between: practice
/// and the real task are worlds apart, and step 3 is closed for good once the subscription is
/// saved. A page that gives its current row all that the window shows has less of that while a
/// message stands below it, until the user goes on.
QString surroundingsOf(const UiStage &stage)
{
    const WizardSession &session = *stage.session;
    const auto *column = stage.window->findChild<ContentColumn *>();
    const bool fitsItself = column->page()->frame().inSight;
    return QStringLiteral("%1 %2 %3")
        .arg(session.environment() ? int(session.environment()->purpose) : -1)
        .arg(session.isOpen(Step::Instance))
        .arg(fitsItself ? column->viewport()->height() : 0);
}

/// Buttons at the right keep their right side where their text is another.
bool isElsewhere(const QRect &one, const QRect &other)
{
    const int aside =
        std::min(std::abs(one.left() - other.left()), std::abs(one.right() - other.right()));
    return aside > unnoticed || std::abs(one.top() - other.top()) > unnoticed;
}

/// What stands above accounts for the way that a button on the page has moved.
bool isPushed(const Spot &one, const Spot &other)
{
    const int down = other.place.top() - one.place.top();
    return down > 0 ? down <= roomMore(other, one) + unnoticed
                    : -down <= roomMore(one, other) + unnoticed;
}

QStringList movements(const Seen &one, const Seen &other)
{
    QStringList found;
    for (auto spot = one.below.cbegin(); spot != one.below.cend(); ++spot) {
        const auto there = other.below.constFind(spot.key());
        if (there != other.below.cend() && isElsewhere(spot->place, there->place))
            found.append(moved(spot.key(), spot->place, there->place));
    }
    for (auto spot = one.onPage.cbegin(); spot != one.onPage.cend(); ++spot) {
        const auto there = other.onPage.constFind(spot.key());
        if (there != other.onPage.cend() && isElsewhere(spot->place, there->place)
            && !isPushed(*spot, *there))
            found.append(moved(spot.key(), spot->place, there->place));
    }
    return found;
}

QList<Appearance> looks()
{
    return {{ColourScheme::Light, 100, QSize(1040, 860)},
        {ColourScheme::Light, 200, smallestWindow}, {ColourScheme::Light, 100, smallestWindow}};
}

} // namespace

TEST(GalleryCalm, NoButtonMovesBetweenTwoStatesOfOneView)
{
    const QList<Appearance> appearances = looks();
    // By look, view, subject and surroundings.
    QMap<QString, QList<Seen>> views;
    for (const GalleryState &state : galleryStates()) {
        UiStage stage;
        state.enter(stage);
        const View view = stage.session->view();
        const auto *column = stage.window->findChild<ContentColumn *>();
        const int subject = column->page()->frame().subject;
        for (const Appearance &appearance : appearances) {
            const Appearance fitted = state.fitted(appearance);
            apply(*stage.window, fitted);
            if (hasMessageOnPage(*stage.window))
                continue;
            if (neverReachedFromHere().contains(state.name))
                continue;
            const QString key = QStringLiteral("%1 %2 %3 %4 %5")
                                    .arg(fitted.name(), shapeOf(*stage.window))
                                    .arg(int(view))
                                    .arg(subject)
                                    .arg(surroundingsOf(stage));
            views[key].append(look(state, *stage.window));
        }
    }
    int pairs = 0;
    for (auto view = views.cbegin(); view != views.cend(); ++view) {
        for (qsizetype one = 0; one < view->size(); ++one) {
            for (qsizetype other = one + 1; other < view->size(); ++other) {
                ++pairs;
                const QStringList found = movements(view->at(one), view->at(other));
                EXPECT_TRUE(found.isEmpty())
                    << qPrintable(view.key()) << ": " << qPrintable(view->at(one).state) << " and "
                    << qPrintable(view->at(other).state) << ": "
                    << qPrintable(found.join(QStringLiteral("; ")));
            }
        }
    }
    EXPECT_GT(pairs, 300);
}
