// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Tests over everything that can be shown, or, with a folder, pictures of it:
//   gallery                      runs the tests
//   gallery --pictures FOLDER [STATE…]  every state, or those named, in every appearance, and
//                                contact sheets
//   gallery --screenshots FOLDER the pictures that the README shows
//   gallery --controls FOLDER    each kind of control below the pointer, pressed, focused, disabled

#include "controls.h"
#include "pictures.h"
#include "program/language.h"
#include "states.h"
#include "widgets/accessibility.h"

#include <QApplication>
#include <QDir>

#include <algorithm>
#include <cstdio>
#include <map>

namespace {

/// \a names: of the states, or empty for all.
bool drawAll(const QDir &folder, const QStringList &names)
{
    std::map<QString, ContactSheets> sheets;
    for (const GalleryState &state : galleryStates()) {
        if (!names.isEmpty() && !names.contains(state.name))
            continue;
        UiStage stage;
        state.enter(stage);
        for (const Appearance &appearance : usualAppearances()) {
            const QString name = state.name + u'-' + appearance.name() + QStringLiteral(".png");
            apply(*stage.window, state.fitted(appearance));
            const QImage picture = pictureOf(*stage.window);
            const auto sheet =
                sheets
                    .try_emplace(appearance.name(),
                        folder.filePath(QStringLiteral("sheet-") + appearance.name()))
                    .first;
            if (!picture.save(folder.filePath(name)) || !sheet->second.add(picture, state.name))
                return false;
        }
        std::puts(qPrintable(state.name));
    }
    return std::all_of(
        sheets.begin(), sheets.end(), [](auto &sheet) { return sheet.second.finish(); });
}

bool drawScreenshots(const QDir &folder)
{
    const QList<GalleryState> states = galleryStates();
    for (const Screenshot &shot : screenshots()) {
        for (const GalleryState &state : states) {
            if (state.name != shot.state)
                continue;
            UiStage stage;
            state.enter(stage);
            apply(*stage.window, shot.appearance);
            if (!pictureOf(*stage.window).save(folder.filePath(shot.file)))
                return false;
        }
    }
    return true;
}

int draw(const QString &what, const QString &path, const QStringList &names)
{
    QDir folder(path);
    if (!folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "There is no folder %s.\n", qPrintable(path));
        return 1;
    }
    if (what == QStringLiteral("--pictures"))
        return drawAll(folder, names) ? 0 : 1;
    if (what == QStringLiteral("--screenshots"))
        return drawScreenshots(folder) ? 0 : 1;
    if (what == QStringLiteral("--controls"))
        return pictureOfControls().save(folder.filePath(QStringLiteral("controls.png"))) ? 0 : 1;
    std::fprintf(
        stderr, "Use --pictures FOLDER [STATE…], --screenshots FOLDER or --controls FOLDER.\n");
    return 2;
}

/// The offscreen platform says for each window what it cannot do; failures would be lost in that.
void printUnlessOfPlatform(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (!message.startsWith(QStringLiteral("This plugin does not support")))
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(printUnlessOfPlatform);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setFont(QFont(QStringLiteral("DejaVu Sans"), 11));
    Accessibility::install();
    if (!Language::use(QStringLiteral("da")))
        return 1;
    testing::InitGoogleTest(&argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 2)
        return draw(arguments.at(1), arguments.at(2), arguments.mid(3));
    return RUN_ALL_TESTS();
}
