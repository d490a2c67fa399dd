// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

class QRect;
class QScrollArea;
class QWidget;

/// What is inside a scroll area and has changed its place or size.
namespace InSight {

/// Scrolls until \a widget is seen, once the layouts have given it its place; after that until as
/// much of \a below it is seen as there is room for.
void bring(QWidget &widget, QWidget *below = nullptr);

/// After \a area was scrolled by the program: where the page's heading is cut off now, scrolls on
/// until it is whole or gone. \a wanted, in coordinates of the content, stays in sight; a null
/// rectangle: nothing in particular.
void spareHeading(QScrollArea &area, const QRect &wanted);

} // namespace InSight
