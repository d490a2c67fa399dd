// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "findings.h"
#include "widgets/focusring.h"
#include "window/helppanel.h"
#include "window/wizardwindow.h"

#include <QAbstractButton>
#include <QHash>
#include <QKeySequence>
#include <QRadioButton>
#include <QScrollArea>
#include <QTest>

namespace {

QString nameAndText(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return widget.objectName() + (button ? u' ' + button->text() : QString());
}

/// Every stop of Tab: of radio buttons, one a group.
QList<QWidget *> expectedStops(const QWidget &window)
{
    QList<QWidget *> stops;
    QList<const QWidget *> groups;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isRadio = qobject_cast<QRadioButton *>(widget);
        if (!widget->isVisible() || !widget->isEnabled()
            || (!isRadio && !(widget->focusPolicy() & Qt::TabFocus)))
            continue;
        if (isRadio) {
            if (groups.contains(widget->parentWidget()))
                continue;
            groups.append(widget->parentWidget());
        }
        stops.append(widget);
    }
    return stops;
}

/// A radio button stands for its group.
const QObject *stopOf(const QWidget *widget)
{
    return qobject_cast<const QRadioButton *>(widget) ? widget->parent() : widget;
}

bool isSeen(const QWidget &widget)
{
    const QRect seen = widget.visibleRegion().boundingRect();
    return seen.height() >= std::min(widget.height(), 24);
}

bool hasRing(const WizardWindow &window, const QWidget &focused)
{
    const auto *ring = window.findChild<FocusRing *>();
    if (!ring || !ring->isVisible())
        return false;
    const QRect inside(focused.mapTo(&window, QPoint(0, 0)), focused.size());
    return QRect(ring->mapTo(&window, QPoint(0, 0)), ring->size()).contains(inside);
}

/// A message or a title that has the focus is no stop: the next one is what it holds, and what is
/// in the help with it.
QString strayFrom(const WizardWindow &window, const QWidget &focused, const QWidget &next)
{
    const QList<QWidget *> inside = expectedStops(focused);
    if (!inside.isEmpty() && !inside.contains(&next))
        return QStringLiteral("Tab leads from a message to %1, past its own")
            .arg(nameAndText(next));
    const auto *help = window.findChild<HelpPanel *>();
    if (help->isAncestorOf(&focused) && !help->isAncestorOf(&next))
        return QStringLiteral("Tab leads from the help to %1").arg(nameAndText(next));
    return {};
}

QStringList lettersTwice(const QWidget &window)
{
    QStringList found;
    QHash<QKeySequence, QString> letters;
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        const QKeySequence letter = QKeySequence::mnemonic(button->text());
        if (!button->isVisible() || letter.isEmpty())
            continue;
        if (letters.contains(letter)) {
            found.append(QStringLiteral("%1 and %2 have the same letter")
                             .arg(button->text(), letters.value(letter)));
        }
        letters.insert(letter, button->text());
    }
    return found;
}

/// Of two buttons with one letter, the order decides which loses it: never a main button, and never
/// one below the page.
QStringList lettersLost(const WizardWindow &window)
{
    QStringList found;
    for (const char *name : {"tilbage", "primaer", "gemluk", "hjaelp"}) {
        for (const auto *button : window.findChildren<QAbstractButton *>(QLatin1String(name))) {
            if (button->isVisible() && QKeySequence::mnemonic(button->text()).isEmpty())
                found.append(button->text() + QStringLiteral(" has no letter"));
        }
    }
    return found;
}

} // namespace

QStringList Findings::ofKeys(WizardWindow &window)
{
    QStringList found = lettersTwice(window) + lettersLost(window);
    QWidget *before = window.focusWidget();
    if (!before)
        return found << QStringLiteral("nothing has the focus");
    QList<const QObject *> missing;
    for (const QWidget *stop : expectedStops(window))
        missing.append(stopOf(stop));
    const qsizetype count = missing.size();
    for (qsizetype press = 0; press < count; ++press) {
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        QWidget *now = window.focusWidget();
        const QString stray = press == 0 ? strayFrom(window, *before, *now) : QString();
        if (!stray.isEmpty())
            found.append(stray);
        if (!missing.removeOne(stopOf(now)))
            found.append(nameAndText(*now) + QStringLiteral(" is reached twice"));
        if (!isSeen(*now))
            found.append(nameAndText(*now) + QStringLiteral(" has the focus out of sight"));
        if (!hasRing(window, *now))
            found.append(nameAndText(*now) + QStringLiteral(" has the focus and no ring"));
    }
    for (const QObject *stop : std::as_const(missing))
        found.append(stop->objectName() + QStringLiteral(" is not reached by Tab"));
    before->setFocus(Qt::OtherFocusReason);
    return found;
}
