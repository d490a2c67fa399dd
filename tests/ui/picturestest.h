// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "guideduitest.h"
#include "widgets/choicerow.h"
#include "widgets/fielderror.h"
#include "widgets/pictureview.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>

/// Pictures that the user brings with the answers, in guided mode.
class PicturesTest : public GuidedUiTest {
protected:
    void openFirstAnswer(const QString &environment = QStringLiteral("produktion"))
    {
        goToGuidedStatus(environment);
    }

    /// A picture is asked for once the user has answered what is seen.
    void openPictures(const QString &environment = QStringLiteral("produktion"))
    {
        openFirstAnswer(environment);
        press("rigtigt");
    }

    static QImage sample()
    {
        QImage picture(400, 200, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter(&picture).fillRect(QRect(0, 0, 200, 200), Qt::red);
        return picture;
    }

    void paste(const QImage &picture)
    {
        QGuiApplication::clipboard()->setImage(picture);
        press("indsaet_billede");
    }

    /// With the keys, before a picture is asked for.
    void pasteEarly(const QImage &picture)
    {
        QGuiApplication::clipboard()->setImage(picture);
        QTest::keyClick(window->focusWidget(), Qt::Key_V, Qt::ControlModifier);
        rest();
    }

    void useSample()
    {
        paste(sample());
        press("primaer");
    }

    /// Says that the picture shows \a what.
    void say(const char *what)
    {
        press("viser_andet");
        only<RadioRow>(QLatin1String(what))->click();
    }

    void nameHerself()
    {
        EXPECT_TRUE(only<RadioRow>(QStringLiteral("selv"))->isChecked());
        QTest::keyClicks(only<QWidget>(QStringLiteral("navn")), QStringLiteral("Mette Holm"));
    }

    QString message() const
    {
        const QList<QWidget *> messages = shown<QWidget>(QStringLiteral("besked"));
        return messages.isEmpty() ? QString() : messages.first()->accessibleName();
    }

    bool isPreviewing() const { return !shown<PictureView>(QStringLiteral("billede")).isEmpty(); }

    /// Drops \a data as a file manager or a browser does.
    void drop(const QMimeData &data)
    {
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &enter);
        if (!enter.isAccepted())
            return;
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &event);
    }

    void dropFiles(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        drop(data);
    }

    /// The link below the picture, or the main button as long as the picture must be seen so.
    void pressForFullSize()
    {
        const bool must = shown<QWidget>(QStringLiteral("fuld_stoerrelse")).isEmpty();
        press(must ? "primaer" : "fuld_stoerrelse");
    }

    /// A screen with a name far from its corner.
    static QImage largeScreen()
    {
        QImage picture(3840, 2160, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        for (int row = 0; row < 80; ++row)
            painter.fillRect(QRect(40, 30 + row * 26, 380, 9), QColor(0x333333));
        painter.fillRect(citizen(), Qt::blue);
        return picture;
    }
    static QRect citizen() { return {2000, 1070, 180, 9}; }

    /// The page is laid out anew after the press.
    void waitForLarge()
    {
        EXPECT_EVENTUALLY(view()->isLarge() && view()->width() > window->width() - 90
            && view()->height() > window->height() / 2);
        rest();
    }
    PictureView *view() const { return only<PictureView>(QStringLiteral("billede")); }
    QString primary() const { return only<QAbstractButton>(QStringLiteral("primaer"))->text(); }

    /// What is drawn of the picture now.
    QImage drawn() const { return view()->grab().toImage().convertToFormat(QImage::Format_RGB32); }

    static bool holds(const QImage &picture, QRgb colour)
    {
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixel(x, y) == colour)
                    return true;
            }
        }
        return false;
    }

    /// The pictures that were handed over for the evidence.
    QList<QImage> &brought = world.pictures.brought;
};
