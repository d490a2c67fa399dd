// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QStringList>

class QImage;
class QWidget;
class WizardWindow;

/// What is wrong with a window as it is shown now, a line each; empty where all is well.
namespace Findings {

/// Text without the room it needs, parts outside their parent, parts that lie on each other,
/// anything that would have to be scrolled sideways.
QStringList ofLayout(const QWidget &window);

/// Things to press that are too small: below 24 pixels, buttons below 40, rows below 32.
QStringList ofTargets(const QWidget &window);

/// Text below 4.5:1 on what is behind it, marks, bars and the edges of buttons and fields below 3:1
/// (WCAG 2.2), by the pixels.
QStringList ofContrast(WizardWindow &window);
/// The same for what lies in \a part, which \a picture shows.
QStringList ofContrast(const QWidget &part, const QImage &picture);

/// Help that is not the last button below the page, or not where it is on every other.
QStringList ofHelp(const WizardWindow &window);

/// Frames, messages and buttons for the size of the text that do not end where the buttons below
/// the page end.
QStringList ofColumn(const WizardWindow &window);
/// Lines of text of which a part is scrolled out of sight.
QStringList ofCutLines(const WizardWindow &window);
/// Frames with more than 40 pixels in which there is nothing.
QStringList ofEmptyRooms(const WizardWindow &window);
/// Buttons whose words are in more than one line.
QStringList ofBrokenWords(const WizardWindow &window);

/// Names, roles, actions, states and values as assistive technology sees them; exactly one heading.
QStringList ofSpeech(WizardWindow &window);

/// Controls whose place, size, kind or name for assistive technology differs from what is drawn and
/// pressed.
QStringList ofPlaces(WizardWindow &window);

/// Messages, errors of fields and questions that are scrolled out of sight or cut, and a part that
/// was opened and shows less of its content than there is room for.
QStringList ofNews(const QWidget &window);
/// Something of that is in sight.
bool showsNews(const QWidget &window);

/// What only shows and hides something, pressed as assistive technology presses it, and once more.
QStringList ofActions(WizardWindow &window);

/// Stops that Tab does not reach, reaches twice or shows no ring on; Alt letters that two have.
/// Moves the focus, and puts it back.
QStringList ofKeys(WizardWindow &window);

} // namespace Findings
