// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

class QRect;
class QScrollArea;
class QWidget;

/// What is inside a scroll area and has changed its place or size.
namespace InSight {

/// Scrolls until \a widget is seen, once the layouts have given it its place, and \a with too,
/// above or below it. Where there is no room for both, \a widget is seen whole, or the upper one
/// begins at the top. Both stay in sight when the area or the text gets another size, until
/// forget().
void bring(QWidget &widget, QWidget *with = nullptr);

/// Scrolls no farther than until the first line of \a part is seen, which has come below \a
/// pressed; what is seen already moves nothing, and \a pressed stays in sight.
void bringBeginning(QWidget &part, QWidget &pressed);

/// \a area has got another size: brings what it was to show last in sight again.
void bringAgain(QScrollArea &area);
/// The user scrolls \a area, or goes on to something else there.
void forget(QScrollArea &area);

/// After \a area was scrolled by the program: where the page's heading, a line of text, a button or
/// a field is cut off at the upper edge now, scrolls on until it is whole or gone. \a wanted, in
/// coordinates of the content, stays in sight; a null rectangle: nothing in particular.
void begin(QScrollArea &area, const QRect &wanted);

} // namespace InSight
