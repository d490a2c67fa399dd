// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QtGlobal>

/// How the edges of things are drawn, in pixels. The distances between things are in Rows.
namespace Outline {

/// Of the corners of what the user presses or types in.
inline constexpr qreal controlRadius = 4;
/// Of the corners of what holds things together: a card, a message.
inline constexpr qreal frameRadius = 6;
/// The width of the edge of a control, and of what is current.
inline constexpr qreal edge = 2;
/// Of a bar at the left that says what kind a thing is.
inline constexpr int bar = 4;

} // namespace Outline
