// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "states.h"

#include "pages/status/picturesource.h"

#include <QClipboard>
#include <QMimeData>

Appearance GalleryState::fitted(Appearance appearance) const
{
    if (size.isValid())
        appearance.size = size;
    return appearance;
}

QList<GalleryState> galleryStates()
{
    return startStates() + pageStates() + resultStates() + guidedStates() + pictureStates()
        + pastedStates() + practiceStates() + problemStates();
}

void press(UiStage &stage, const char *name)
{
    if (auto *button = stage.only<QAbstractButton>(QLatin1String(name))) {
        button->setFocus(Qt::MouseFocusReason);
        button->click();
    }
    stage.rest();
}

void pasteFromBrowser(UiStage &stage, const QString &text)
{
    // The clipboard is this program's own in a test.
    auto *copied = new QMimeData;
    copied->setText(text);
    copied->setData(QString::fromLatin1(copiedByPracticeBrowser), QByteArrayLiteral("1"));
    QGuiApplication::clipboard()->setMimeData(copied);
    QTest::keyClick(stage.window->focusWidget(), Qt::Key_V, Qt::ControlModifier);
    stage.rest();
}
