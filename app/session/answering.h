// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QtGlobal>

/// Which of the two checks the user is answering, and whether the form or a picture for it is
/// shown.
class Answering {
public:
    /// The check whose form is open, 1 or 2; 0: none is, and the checks themselves are shown.
    int check() const { return m_check; }
    bool showsPicture() const { return m_showsPicture; }
    /// Another number: a form was opened or closed since, so that nothing is filled in.
    int round() const { return m_round; }
    /// How many pictures had been brought before those of this answer.
    qsizetype picturesBefore() const { return m_picturesBefore; }

    /// The user comes to the checks from elsewhere: the form of \a check opens, or none for 0.
    /// Does nothing while the user is there.
    void enter(int check, qsizetype pictures);
    /// The user is elsewhere now.
    void leave() { m_isHere = false; }
    /// Opens the form of \a check; \a pictures: how many have been brought. Where the user closed
    /// the same form before, the pictures brought then still belong to the answer.
    void open(int check, qsizetype pictures);
    void showPicture(bool shown) { m_showsPicture = shown && m_check != 0; }
    void close();
    /// The answer is given, so that later pictures belong to another one.
    void finish();

private:
    int m_check = 0;
    /// The check of the form that was opened last, unless its answer is given.
    int m_lastCheck = 0;
    qsizetype m_picturesBefore = 0;
    int m_round = 0;
    bool m_showsPicture = false;
    bool m_isHere = false;
};
