// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/textblock.h"

/// One way to begin, as a large choice that starts at once: what it is, what it means in one line,
/// and its button.
class StartChoice : public Card {
    Q_OBJECT
public:
    /// The button is called "miljoe_" and \a environmentId.
    StartChoice(const QString &title, const QString &meaning, const QString &button,
        const QString &environmentId, QWidget *parent = nullptr);

    const QString &environmentId() const { return m_environmentId; }
    Button &button() { return *m_button; }
    /// A second line below the meaning; empty: none.
    void setNote(const QString &note);
    /// Whoever has begun knows what it means, and may have little room.
    void showMeaning(bool isShown);

Q_SIGNALS:
    void pressed();

private:
    const QString m_environmentId;
    QString m_meaning;
    TextBlock *m_explanation;
    TextBlock *m_note;
    Button *m_button;
};
