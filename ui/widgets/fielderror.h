// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "widgets/textblock.h"

#include <QPointer>

/// What a field lacks, above the field. Hidden until Page::complain() shows it, and hidden again
/// when the field is amended; its place stays empty then until the next forget(). Screen readers
/// announce it with the field too (WCAG 2.2, 3.3.1).
class FieldError : public TextBlock {
    Q_OBJECT
public:
    explicit FieldError(const QString &name, QWidget *parent = nullptr);

    /// \a field is one of those that the error may be about: ticking it, pressing it or typing in
    /// it amends it.
    void watch(QWidget &field);
    /// \a field is another one whose change amends the error.
    void endWith(const QWidget &field);
    bool isAbout(const QWidget &field) const;

    void tell(const QString &what, QWidget &field);
    void forget();

Q_SIGNALS:
    /// The field that the error was about has changed.
    void amended();

private:
    void amend();
    void keepPlace(bool keeps);

    QList<QPointer<QWidget>> m_watched;
    QPointer<QWidget> m_field;
    QString m_descriptionBefore;
};
