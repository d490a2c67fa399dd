// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "widgets/textblock.h"

#include <QPointer>

/// What a field lacks, at the field. Hidden until Page::complain() shows it, and hidden again when
/// the field is amended. It has its place before it comes and after it goes, so that nothing moves
/// under the pointer. Screen readers announce it with the field too (WCAG 2.2, 3.3.1).
class FieldError : public TextBlock {
    Q_OBJECT
public:
    explicit FieldError(const QString &name, QWidget *parent = nullptr);

    int heightForWidth(int width) const override;

    /// \a field is one of those that the error may be about: ticking it, pressing it or typing in
    /// it amends it.
    void watch(QWidget &field);
    /// \a field is another one whose change amends the error.
    void endWith(const QWidget &field);
    bool isAbout(const QWidget &field) const;
    /// The error is shown, and \a field is the one that it leads to.
    bool isShownAt(const QWidget &field) const;
    /// The error comes in the place of \a text, which keeps room for it.
    void standInFor(TextBlock &text);

    void tell(const QString &what, QWidget &field);
    void forget();

Q_SIGNALS:
    /// The field that the error was about has changed.
    void amended();

private:
    void amend();
    void keepPlace(bool keeps);
    void showInstead(bool isError);

    QList<QPointer<QWidget>> m_watched;
    QPointer<QWidget> m_field;
    TextBlock *m_usual = nullptr;
    QString m_descriptionBefore;
};
