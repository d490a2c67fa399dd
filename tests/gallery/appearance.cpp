// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "appearance.h"

#include <QApplication>

namespace {

constexpr QSize usualWindow(960, 720);
constexpr QSize largeWindow(1280, 900);
constexpr QSize largestWindow(1920, 1080);
constexpr ColourScheme schemes[]{ColourScheme::Light, ColourScheme::Dark};

} // namespace

QString Appearance::name() const
{
    return QStringLiteral("%1-%2-%3x%4")
        .arg(scheme == ColourScheme::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
        .arg(textSize)
        .arg(size.width())
        .arg(size.height());
}

QList<Appearance> usualAppearances()
{
    QList<Appearance> appearances;
    for (const ColourScheme scheme : schemes) {
        for (const int textSize : {100, 200}) {
            for (const QSize size : {usualWindow, smallestWindow})
                appearances.append({scheme, textSize, size});
        }
    }
    return appearances;
}

QList<Appearance> furtherAppearances()
{
    QList<Appearance> appearances;
    for (const int textSize : {125, 150}) {
        for (const QSize size : {smallestWindow, usualWindow, largeWindow})
            appearances.append({ColourScheme::Light, textSize, size});
    }
    appearances.append({ColourScheme::Light, 100, largeWindow});
    appearances.append({ColourScheme::Dark, 200, largeWindow});
    appearances.append({ColourScheme::Dark, 125, smallestWindow});
    appearances.append({ColourScheme::Dark, 150, usualWindow});
    appearances.append({ColourScheme::Dark, 100, largestWindow});
    appearances.append({ColourScheme::Light, 150, largestWindow});
    appearances.append({ColourScheme::Light, 200, largestWindow});
    return appearances;
}

void apply(WizardWindow &window, const Appearance &appearance)
{
    auto *theme = window.findChild<Theme *>(QString(), Qt::FindDirectChildrenOnly);
    theme->setScheme(appearance.scheme);
    theme->setTextSize(appearance.textSize);
    window.resize(appearance.size);
    // Layouts settle from the inside out.
    for (int round = 0; round < 12; ++round)
        QApplication::sendPostedEvents();
}
