// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/theme.h"

#include "widgets/systemcontrast.h"

#include <QApplication>
#include <QFontInfo>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace {

constexpr qreal smallestPoints = 11;
/// WCAG 2.2, 1.4.6; each of the contrast themes that Windows 11 comes with reaches more.
constexpr qreal highContrast = 7;
/// WCAG 2.2, 1.4.3.
constexpr qreal textContrast = 4.5;
constexpr std::array textSizes{100, 125, 150, 200};

/// WCAG 2.2, relative luminance.
qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

qreal contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QPalette paletteFrom(const Colours &colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.page);
    palette.setColor(QPalette::WindowText, colours.ink);
    palette.setColor(QPalette::Base, colours.page);
    palette.setColor(QPalette::AlternateBase, colours.side);
    palette.setColor(QPalette::Text, colours.ink);
    palette.setColor(QPalette::Disabled, QPalette::Text, colours.disabledText);
    palette.setColor(QPalette::Button, colours.side);
    palette.setColor(QPalette::ButtonText, colours.ink);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::Highlight, colours.primary);
    palette.setColor(QPalette::HighlightedText, colours.onPrimary);
    palette.setColor(QPalette::Link, colours.link);
    return palette;
}

} // namespace

const Colours &lightColours()
{
    static const Colours colours{
        .page = 0xFFFFFF,
        .side = 0xF5F5F5,
        .ink = 0x1A1A1A,
        .muted = 0x595959,
        .control = 0x707070,
        .rule = 0xDCDCDC,
        .primary = 0x004D99,
        .primaryHover = 0x003A75,
        .primaryPressed = 0x00264D,
        .onPrimary = 0xFFFFFF,
        .band = 0x004D99,
        .onBand = 0xFFFFFF,
        .link = 0x004D99,
        .hover = 0xEAF2FA,
        .pressed = 0xB9D3EC,
        .chosen = 0xC6DDF2,
        .notice = {0xE2F2FB, 0x1B76AD},
        .warning = {0xFFEECC, 0xA35C00},
        .failure = {0xFFE0E0, 0xCC0000},
        .success = {0xDDF7CE, 0x2B6600},
        .failureText = 0xB30000,
        .successText = 0x2B6600,
        .disabledText = 0x636363,
        .ring = 0x1A1A1A,
        .ringGap = 0xFFFFFF,
    };
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours{
        .page = 0x1A1A1A,
        .side = 0x262626,
        .ink = 0xF5F5F5,
        .muted = 0xBFBFBF,
        .control = 0x8E8E8E,
        .rule = 0x454545,
        .primary = 0x8CC4F0,
        .primaryHover = 0xB3DAF7,
        .primaryPressed = 0xD6ECFB,
        .onPrimary = 0x0A1A2B,
        .band = 0x1F5C99,
        .onBand = 0xFFFFFF,
        .link = 0x8CC4F0,
        .hover = 0x1F3447,
        .pressed = 0x35597A,
        .chosen = 0x2A4963,
        .notice = {0x10293A, 0x5FB4E5},
        .warning = {0x3A2C08, 0xF2B84B},
        .failure = {0x431515, 0xFF8A8A},
        .success = {0x1B3410, 0x8FD46B},
        .failureText = 0xFFA3A3,
        .successText = 0xA4E37F,
        .disabledText = 0xA8A8A8,
        .ring = 0xFFFFFF,
        .ringGap = 0x1A1A1A,
    };
    return colours;
}

Colours coloursOf(const QPalette &palette)
{
    const QColor page = palette.color(QPalette::Window);
    const QColor ink = palette.color(QPalette::WindowText);
    const QColor primary = palette.color(QPalette::Highlight);
    const QColor link = palette.color(QPalette::Link);
    const Tint tint{page, ink};
    return {
        .page = page,
        .side = page,
        .ink = ink,
        .muted = ink,
        .control = ink,
        .rule = ink,
        .primary = primary,
        .primaryHover = primary,
        .primaryPressed = primary,
        .onPrimary = palette.color(QPalette::HighlightedText),
        .band = primary,
        .onBand = palette.color(QPalette::HighlightedText),
        // Where a platform has none of its own, Qt's is blue, also on black.
        .link = contrast(link, page) >= textContrast ? link : ink,
        .hover = page,
        .pressed = page,
        .chosen = page,
        .notice = tint,
        .warning = tint,
        .failure = tint,
        .success = tint,
        .failureText = ink,
        .successText = ink,
        .disabledText = palette.color(QPalette::Disabled, QPalette::WindowText),
        .ring = ink,
        .ringGap = page,
    };
}

bool isHighContrast(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    return window == palette.color(QPalette::Base) && window == palette.color(QPalette::Button)
        && contrast(window, palette.color(QPalette::WindowText)) >= highContrast;
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window))
        < luminance(palette.color(QPalette::WindowText));
}

Theme::Theme(QWidget &window, int (*systemTextSize)())
    : QObject(&window),
      m_window(window),
      m_systemTextSize(systemTextSize),
      m_systemSize(systemTextSize()),
      m_colours(lightColours())
{
}

const Colours &Theme::of(const QWidget &widget)
{
    const auto *theme = widget.window()->findChild<Theme *>(QString(), Qt::FindDirectChildrenOnly);
    return theme ? theme->m_colours : lightColours();
}

void Theme::setScheme(ColourScheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    apply();
    Q_EMIT chosen();
}

void Theme::setTextSize(int percent)
{
    if (m_textSize == percent
        || std::find(textSizes.cbegin(), textSizes.cend(), percent) == textSizes.cend())
        return;
    m_textSize = percent;
    apply();
    Q_EMIT chosen();
}

int Theme::shownTextSize() const
{
    const int largest = std::max(textSizes.back(), m_systemSize);
    return std::min(m_systemSize * m_textSize / 100, largest);
}

bool Theme::isTextSizeOutdated() const
{
    return m_systemTextSize() != m_systemSize;
}

bool Theme::isTextSmallest() const
{
    return m_textSize == textSizes.front();
}

bool Theme::isTextLargest() const
{
    return m_textSize == textSizes.back()
        || shownTextSize() >= std::max(textSizes.back(), m_systemSize);
}

void Theme::stepTextSize(int direction)
{
    const auto *here = std::find(textSizes.cbegin(), textSizes.cend(), m_textSize);
    const auto index = std::clamp<std::ptrdiff_t>(
        here - textSizes.cbegin() + direction, 0, std::ptrdiff_t(textSizes.size()) - 1);
    setTextSize(textSizes[size_t(index)]);
}

QFont Theme::font() const
{
    QFont font = QApplication::font();
    // Where the platform gives a size in pixels, Qt has to open the font to know it in points.
    const qreal given = font.pointSizeF() > 0 ? font.pointSizeF() : QFontInfo(font).pointSizeF();
    // Windows has enlarged its own font by its setting already, but from a smaller size.
    const qreal normal = std::max(given * 100 / m_systemSize, smallestPoints);
    font.setPointSizeF(normal * shownTextSize() / 100);
    return font;
}

void Theme::apply()
{
    m_systemSize = m_systemTextSize();
    const QPalette system = QApplication::palette();
    if (SystemContrast::isHigh().value_or(isHighContrast(system)))
        m_colours = coloursOf(SystemContrast::coloursOver(system));
    else if (m_scheme == ColourScheme::Dark
        || (m_scheme == ColourScheme::FollowSystem && isDark(system)))
        m_colours = darkColours();
    else
        m_colours = lightColours();
    m_window.setFont(font());
    // They are windows of their own, and not the window's children.
    QToolTip::setFont(font());
    m_window.setPalette(paletteFrom(m_colours));
    m_window.update();
}
