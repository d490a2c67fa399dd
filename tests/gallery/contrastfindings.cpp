// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "contrast.h"
#include "findings.h"
#include "pages/problem/problembox.h"
#include "pages/problem/problemmark.h"
#include "widgets/button.h"
#include "widgets/choicerow.h"
#include "widgets/focusring.h"
#include "widgets/icon.h"
#include "widgets/noticewidget.h"
#include "widgets/textfield.h"
#include "window/contentcolumn.h"
#include "window/wizardwindow.h"

#include <QHash>
#include <QImage>

namespace {

constexpr qreal forText = 4.5;
constexpr qreal forControls = 3;

using Counts = QHash<QRgb, int>;

void count(const QImage &picture, const QRect &place, Counts &counts)
{
    const QRect inside = place.intersected(picture.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = inside.left(); x <= inside.right(); ++x)
            ++counts[line[x]];
    }
}

QRgb mostIn(const Counts &counts)
{
    auto most = counts.cbegin();
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        if (each.value() > most.value())
            most = each;
    }
    return most.key();
}

/// The best contrast that anything in \a place has to what is most there; 0 for an empty place.
/// Letters are soft at their edges, and as dark as they are meant in the middle of a stroke.
qreal bestContrast(const QImage &picture, const QRect &place)
{
    Counts counts;
    count(picture, place, counts);
    if (counts.isEmpty())
        return 0;
    const QColor ground(mostIn(counts));
    qreal best = 1;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        best = std::max(best, contrast(QColor(each.key()), ground));
    return best;
}

/// What lies within \a place, \a width pixels from its edge.
Counts frame(const QImage &picture, const QRect &place, int width)
{
    Counts counts;
    count(picture, QRect(place.left(), place.top(), place.width(), width), counts);
    count(picture, QRect(place.left(), place.bottom() + 1 - width, place.width(), width), counts);
    const int height = place.height() - 2 * width;
    count(picture, QRect(place.left(), place.top() + width, width, height), counts);
    count(picture, QRect(place.right() + 1 - width, place.top() + width, width, height), counts);
    return counts;
}

/// The contrast of the edge of \a place to what is around; 0 for an empty place. Whatever makes up
/// a good part of the outer pixels is the edge, a frame as well as a fill.
qreal edgeContrast(const QImage &picture, const QRect &place)
{
    constexpr int strip = 2;
    const Counts around = frame(picture, place.adjusted(-strip, -strip, strip, strip), strip);
    const Counts edge = frame(picture, place, strip);
    if (around.isEmpty() || edge.isEmpty())
        return 0;
    const QColor ground(mostIn(around));
    int all = 0;
    for (const int pixels : edge)
        all += pixels;
    qreal best = 1;
    for (auto each = edge.cbegin(); each != edge.cend(); ++each) {
        if (each.value() >= all / 4)
            best = std::max(best, contrast(QColor(each.key()), ground));
    }
    return best;
}

/// What of \a widget is looked at, and how much contrast it needs.
struct Look {
    QRect place;
    qreal needed;
    bool isEdge = false;
};

QList<Look> looksAt(const QWidget &widget)
{
    const QRect all = widget.rect();
    if (qobject_cast<const RadioRow *>(&widget) || qobject_cast<const CheckRow *>(&widget)) {
        const int mark = widget.fontMetrics().height() + 6;
        return {{all.adjusted(mark, 0, 0, 0), forText},
            {QRect(2, (all.height() - mark) / 2, mark, mark), forControls}};
    }
    if (const auto *button = qobject_cast<const Button *>(&widget)) {
        if (button->kind() == Button::Kind::Link)
            return {{all, forText}};
        return {{all.adjusted(6, 6, -6, -6), forText}, {all, forControls, true}};
    }
    if (qobject_cast<const TextField *>(&widget))
        return {{all, forControls, true}};
    if (qobject_cast<const IconView *>(&widget) || qobject_cast<const ProblemMark *>(&widget))
        return {{all, forControls}};
    if (qobject_cast<const NoticeWidget *>(&widget) || qobject_cast<const ProblemBox *>(&widget))
        return {{QRect(0, 0, 12, all.height()), forControls}};
    const auto *label = qobject_cast<const TextBlock *>(&widget);
    if (label && !label->text().isEmpty())
        return {{all, forText}};
    return {};
}

QString textOn(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    return QLatin1String(widget.metaObject()->className()) + u' ' + widget.objectName();
}

/// All of the page as it is on the screen, also what is left out of the evidence's pictures.
QImage withoutRing(QWidget &content)
{
    auto *ring = content.findChild<FocusRing *>(QString(), Qt::FindDirectChildrenOnly);
    if (ring)
        ring->hide();
    const QImage seen = content.grab().toImage();
    if (ring)
        ring->place();
    return seen;
}

} // namespace

QStringList Findings::ofContrast(const QWidget &part, const QImage &picture)
{
    QStringList found;
    for (const QWidget *widget : part.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&part))
            continue;
        const QPoint corner = widget->mapTo(&part, QPoint(0, 0));
        for (const Look &look : looksAt(*widget)) {
            const QRect place = look.place.translated(corner);
            const qreal seen =
                look.isEdge ? edgeContrast(picture, place) : bestContrast(picture, place);
            if (seen > 0 && seen < look.needed) {
                found.append(QStringLiteral("%1 \"%2\" has %3:1, not %4:1")
                                 .arg(look.isEdge ? QStringLiteral("the edge of")
                                                  : QStringLiteral("what is on"),
                                     textOn(*widget))
                                 .arg(seen, 0, 'f', 2)
                                 .arg(look.needed));
            }
        }
    }
    return found;
}

QStringList Findings::ofContrast(WizardWindow &window)
{
    auto *content = window.findChild<ContentColumn *>();
    const auto format = QImage::Format_RGB32;
    // Also what is scrolled out of sight.
    QStringList found =
        ofContrast(*content->widget(), withoutRing(*content->widget()).convertToFormat(format));
    const QImage whole = window.grab().toImage().convertToFormat(format);
    QList<QWidget *> parts =
        window.centralWidget()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    // The content stands among the parts below the band.
    QWidget *below = content->parentWidget();
    parts.removeOne(below);
    parts += below->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QWidget *part : std::as_const(parts)) {
        if (part == content || !part->isVisible())
            continue;
        // The help at the right scrolls by itself.
        if (const auto *scrolls = qobject_cast<const QScrollArea *>(part)) {
            QWidget &all = *scrolls->widget();
            found += ofContrast(all, all.grab().toImage().convertToFormat(format));
            continue;
        }
        const QRect place(part->mapTo(&window, QPoint(0, 0)), part->size());
        found += ofContrast(*part, whole.copy(place));
    }
    return found;
}
