// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "widgets/textsizes.h"

#include <QLabel>
#include <QStringList>

#include <optional>

enum class Icon;

/// Plain text that wraps and is never cut off: paragraphs, headings, values. At most 66 characters
/// wide. Its size follows the font of the window.
class TextBlock : public QLabel {
    Q_OBJECT
public:
    enum class Style {
        Body,
        Muted,
        Strong,
        Subheading,
        Heading,
        /// With an icon before it.
        Failure,
        Success,
        /// Strong, on the band that says that the work is real.
        OnBand,
    };

    explicit TextBlock(Style style, QWidget *parent = nullptr);
    explicit TextBlock(const QString &text, Style style = Style::Body, QWidget *parent = nullptr);

    void setStyle(Style style);
    Style style() const { return m_style; }
    /// \a font as texts of \a style are shown in it.
    static QFont styled(Style style, QFont font);
    /// The height of one line of \a style in a widget with the font \a font.
    static int lineHeight(Style style, const QFont &font);
    /// Soft hyphens in \a text say where a long word may break. text() has none of them.
    void setText(const QString &text);
    /// Shows \a text in a place that is as large as every text before needed, so that what stands
    /// below does not move. setText() gives that up.
    void changeInPlace(const QString &text);
    /// Its place is never smaller than any of \a texts needs, in every style of the same size.
    void keepRoomFor(const QStringList &texts);
    /// A line across the window is as wide as that, not only readably wide.
    void setFillsWidth(bool fills);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void draw(const QString &text);
    TextSizes &sizes() const;
    const QFont &shownFont() const { return sizes().font(); }
    QColor colour() const;
    std::optional<Icon> icon() const;
    int indent() const;
    int readableWidth() const;
    int reservedHeight(int width) const;

    Style m_style;
    QString m_drawn;
    bool m_fillsWidth = false;
    /// What changeInPlace() showed before.
    QStringList m_earlier;
    QStringList m_reserved;
    /// What was measured, and the font of the window and the style that it was measured in.
    mutable std::optional<TextSizes> m_sizes;
    mutable QFont m_sizesOf;
};
