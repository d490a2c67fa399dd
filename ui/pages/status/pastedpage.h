// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "reading/pagereader.h"

#include <QWidget>

class Button;
class FieldList;
class FieldRow;
class TextBlock;
class Verdict;

/// Where the user pastes what they see in the web interface, and both sides of each field that the
/// program has read in it.
class PastedPage : public QWidget {
    Q_OBJECT
public:
    explicit PastedPage(QWidget *parent = nullptr);

    /// \a wanted: the values as they should be, in the order of fieldsInOrder.
    void show(const std::optional<ReadPage> &read, const QStringList &wanted);

    /// Reads what is on the clipboard.
    void paste();
    /// Does that.
    Button &pasteButton() const { return *m_paste; }

    /// The main button of the page where a field is not right: the user corrects it then.
    static QString correctionText();

Q_SIGNALS:
    void pasted(const PastedText &text);
    void correctionWanted();
    /// The user answers without a page.
    void declined();

private:
    QString verdict(const ReadPage &read) const;
    QString valueOf(const ReadPage &read, Field field) const;
    QString noteOn(const ReadPage &read, Field field, const QString &wanted) const;

    Verdict *m_verdict;
    Button *m_correct;
    FieldList *m_list;
    QList<FieldRow *> m_rows;
    Button *m_paste;
    Button *m_decline;
    TextBlock *m_about;
    /// What comes of it is brought into view.
    bool m_isPasting = false;
};
