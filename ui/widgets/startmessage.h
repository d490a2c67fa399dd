// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "problems/problem.h"

#include <QWidget>

class Button;
class QScrollArea;
class QVBoxLayout;

/// A window of its own for what the program reports instead of starting. Escape and Enter close
/// it.
class StartMessage : public QWidget {
    Q_OBJECT
public:
    struct Words {
        Severity severity = Severity::Failure;
        QString title;
        /// Paragraphs, a line each.
        QString text;
        /// The line with the error's code; may be empty.
        QString code;
    };

    explicit StartMessage(const Words &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addWords(QVBoxLayout &rows);
    QWidget *buttons();
    void scroll(int key);
    void fitScreen();
    QString asText() const;

    const Words m_words;
    QScrollArea *m_scroll;
    Button *m_close;
};
