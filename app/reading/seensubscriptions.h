// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/fieldsinorder.h"
#include "reading/pagelines.h"
#include "reading/readingwords.h"

#include <QList>
#include <QSet>

#include <array>

/// What a page shows of one field of one subscription.
struct SeenField {
    enum class State {
        Missing,
        /// There is something that cannot be read as a value of the field.
        Unreadable,
        /// Two values, of which the program does not choose one.
        Several,
        Read,
    };
    State state = State::Missing;
    /// As SeenValues::value() has it.
    QString value = {};
    /// The name below something that may be a label or not, such as an entry of a menu: it proves
    /// nothing against what was expected.
    bool isCertain = true;

    /// Certain or not, it is the same value.
    friend bool operator==(const SeenField &one, const SeenField &other)
    {
        return one.state == other.state && one.value == other.value;
    }
};

/// One subscription as a page shows it.
class SeenSubscription {
public:
    const SeenField &at(Field field) const { return m_fields.at(std::size_t(field)); }
    SeenField &at(Field field) { return m_fields.at(std::size_t(field)); }

    /// The UUID that stands with the system's name, and others of which the page does not say what
    /// they belong to.
    QString uuid;
    QSet<QString> otherUuids;
    /// A field or a button of a form stands at one of its labels: what is shown may not be saved.
    bool isInForm = false;

    /// A second value that is another one makes Several of both.
    void add(Field field, const SeenField &seen);
    /// Adds what \a text is as a value of \a field.
    void add(Field field, const QString &text, const ReadingWords &words);
    bool isEmpty() const;

private:
    std::array<SeenField, fieldsInOrder.size()> m_fields;
};

/// The subscriptions that \a lines show, in their order. Where a field has several different
/// values, its state is Several: the program does not choose among them.
QList<SeenSubscription> seenSubscriptions(
    const QList<PageLine> &lines, const ReadingWords &words = ReadingWords::shipped());
