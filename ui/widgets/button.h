// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QFontMetrics>
#include <QPushButton>
#include <QStringList>

#include <optional>

/// A button whose text wraps. Enter presses it, as Space does.
class Button : public QPushButton {
    Q_OBJECT
public:
    enum class Kind {
        Primary,
        Secondary,
        /// Looks like a link.
        Link,
    };

    Button(const QString &text, Kind kind, QWidget *parent = nullptr);
    Button(const QString &text, Kind kind, const QString &name, QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    /// A button that becomes the main one, or is so no more, keeps its size.
    void setKind(Kind kind);
    /// Drawn in place of the text where there is little room; empty: the text. The text stays the
    /// button's name for assistive technology, and is shown when the pointer rests there.
    void setSign(const QString &sign);
    const QString &sign() const { return m_sign; }
    /// Opens another program, or orders or states something, so that the press guard waits longer
    /// before it.
    void setConsequential(bool isConsequential) { m_isConsequential = isConsequential; }
    bool isConsequential() const { return m_isConsequential; }
    /// A link that is underlined only below the pointer and where it has the focus: one of many
    /// below each other.
    void setQuiet(bool isQuiet);
    /// A link on the band that says that the work is real.
    void setOnBand(bool isOnBand);
    /// The height of a link in one line.
    static int linkHeight(const QFontMetrics &metrics);
    /// A change to \a text, or back, moves nothing; empty: only the text has room.
    void keepRoomFor(const QString &text);
    /// What the button opens is shown: it looks as what is chosen does.
    void setOpen(bool isOpen);
    /// With less room around the text.
    void setClose(bool isClose);
    bool isClose() const { return m_isClose; }
    /// Free below the last line of the text.
    int belowWords() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    /// All texts that the button has room for, so that a change from one to another moves nothing.
    virtual QStringList roomyTexts() const;
    QString shownText() const { return m_sign.isEmpty() ? text() : m_sign; }
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What the texts measure. A layout asks for the same again and again.
    struct Measured {
        /// @{ What they were measured for.
        QFont font;
        Kind kind;
        bool isClose;
        QStringList texts;
        /// @}
        QFontMetrics metrics;
        /// Of the widest and the highest text in one line.
        QSize inOneLine;
        /// @{ The last height that was asked for.
        int width = -1;
        int height = 0;
        /// @}
    };

    Measured &measured() const;
    QSize padding() const;
    int lowest() const;
    QFont shownFont() const;
    QFont widestFont() const;
    QColor textColour() const;
    void paintBackground(QPainter &painter) const;

    Kind m_kind;
    QString m_sign;
    QString m_keptRoom;
    bool m_isOpen = false;
    bool m_isClose = false;
    bool m_isQuiet = false;
    bool m_isOnBand = false;
    bool m_isConsequential = false;
    mutable std::optional<Measured> m_measured;
};
