// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "widgets/button.h"

#include <QWidget>

class FlowLayout;

/// The buttons below every page: back, primary, and at the right save-and-close and help.
class Footer : public QWidget {
    Q_OBJECT
public:
    explicit Footer(QWidget *parent = nullptr);

    struct Content {
        /// Empty: no primary button.
        QString primary;
        /// Where the whole text has no room in one line; empty: it is broken into lines.
        QString primaryShort;
        bool hasBack = false;
        /// The program works: a button that leads nowhere meanwhile keeps its place.
        bool isBusy = false;
        /// Empty: the primary button is the one that closes.
        QString close;
        /// @{ Which of them is filled.
        bool isPrimaryNext = true;
        bool isCloseNext = false;
        /// @}
        /// The row is as wide as the window, as the page is.
        bool fills = false;
    };
    void show(const Content &content);
    /// The help is shown, and its button closes it.
    void setHelpOpen(bool isOpen);
    /// In a strip the margins are small.
    void setStrip(bool strip);
    /// \a percent: the row is as wide as the page's column.
    void setTextSize(int percent);

    Button &primary() { return *m_primary; }
    Button &help() { return *m_help; }
    /// In the order of Tab.
    QList<QWidget *> inTabOrder() const { return {m_primary, m_back, m_close, m_help}; }

Q_SIGNALS:
    void backWanted();
    void primaryWanted();
    void closeWanted();
    void helpWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Look {
        Roomy,
        Close,
        /// Close, and the button that closes the program has fewer words.
        Short,
    };

    void arrange();
    void setLook(Look look);
    enum class CloseWords { All, SaveAndClose, Close };
    void shortenClose(int room);
    void widenHelp(int spare);
    void setCloseWords(CloseWords which);
    int widthInOneRow() const;
    int widthOfOthers() const;
    int backsDistance() const;

    Button *m_back;
    Button *m_primary;
    Button *m_close;
    Button *m_help;
    FlowLayout *m_buttons;
    QString m_primaryShort;
    int m_textSize = 100;
    bool m_isHelpOpen = false;
    bool m_isStrip = false;
    bool m_fills = false;
};
