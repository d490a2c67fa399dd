// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/mnemonics.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QSet>
#include <QVariant>

namespace {

constexpr auto labelProperty = "labelWithMnemonic";

/// "Sign &in" without the letter's mark; "&&" stays as it is.
QString withoutMnemonic(const QString &label)
{
    QString text = label;
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (text.at(at) != u'&')
            continue;
        if (text.at(at + 1) == u'&')
            ++at;
        else
            text.remove(at, 1);
    }
    return text;
}

QChar letterOf(const QString &label)
{
    const QKeySequence keys = QKeySequence::mnemonic(label);
    return keys.isEmpty() ? QChar() : QChar(char16_t(keys[0].key()));
}

/// The label with its mark, also while the button is shown without.
QString fullLabel(const QAbstractButton &button)
{
    const QString kept = button.property(labelProperty).toString();
    return !kept.isEmpty() && withoutMnemonic(kept) == button.text() ? kept : button.text();
}

} // namespace

void Mnemonics::makeUnique(const QList<QWidget *> &parts)
{
    QSet<QChar> taken;
    for (const QWidget *part : parts) {
        const auto buttons = part->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (!button->isVisibleTo(part->window()))
                continue;
            const QString label = fullLabel(*button);
            const QChar letter = letterOf(label);
            const bool isFree = letter.isNull() || !taken.contains(letter);
            button->setProperty(labelProperty, isFree ? QVariant() : QVariant(label));
            const QString shown = isFree ? label : withoutMnemonic(label);
            if (button->text() != shown)
                button->setText(shown);
            taken.insert(letter);
        }
    }
}
