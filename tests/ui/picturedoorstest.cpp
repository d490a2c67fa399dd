// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// A picture has the same pixels whichever way it comes in, and each of several is shown or
// reported.

#include "picturestest.h"
#include "testdata.h"

#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QFileDialog>

namespace {

QString given(const char *name)
{
    return QStringLiteral(TEST_DATA_FOLDER "/pictures/") + QLatin1String(name);
}

/// Later presses do not count as the second one of a double click.
class PictureDoors : public PicturesTest {
protected:
    PictureDoors() : m_interval(QApplication::doubleClickInterval())
    {
        QApplication::setDoubleClickInterval(0);
    }
    ~PictureDoors() override { QApplication::setDoubleClickInterval(m_interval); }

    QString saved(const QString &name, const QImage &picture)
    {
        const QString path = folder.filePath(name);
        EXPECT_TRUE(picture.save(path));
        return path;
    }

    QString textFile(const QString &name)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("Hej");
        return file.fileName();
    }

    static QImage coloured(QColor colour)
    {
        QImage picture = sample();
        QPainter(&picture).fillRect(QRect(0, 0, 100, 200), colour);
        return picture;
    }

    void pasteBytes(const QString &format, const QByteArray &bytes)
    {
        auto *data = new QMimeData;
        data->setData(format, bytes);
        QGuiApplication::clipboard()->setMimeData(data);
        press("indsaet_billede");
    }

    /// The pixels of a picture that was kept, without the band above them.
    static QImage belowBand(const QImage &kept, int height)
    {
        return kept.copy(0, kept.height() - height, kept.width(), height);
    }

    /// The next message differs from all before it.
    void replaceMessage()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("kun tekst"));
        press("indsaet_billede");
        EXPECT_EVENTUALLY(message().contains(QStringLiteral("at indsætte")));
    }

    void use()
    {
        if (!shown<QAbstractButton>(QStringLiteral("primaer")).isEmpty()
            && only<QAbstractButton>(QStringLiteral("primaer"))->text().contains(u"størrelse"))
            press("primaer");
        press("primaer");
    }

    QString heading() const
    {
        for (const QWidget *widget : shown<QWidget>(QStringLiteral("overskrift")))
            return static_cast<const QLabel *>(widget)->text();
        return {};
    }

private:
    int m_interval;
};

} // namespace

TEST_F(PictureDoors, EveryWayInGivesTheSamePixels)
{
    openPictures();
    for (const char *name : {"erased-but-there.png", "black-on-transparent.png", "turned.jpg"}) {
        const QString path = given(name);
        const QString format = path.endsWith(QStringLiteral("png")) ? QStringLiteral("image/png")
                                                                    : QStringLiteral("image/jpeg");
        const qsizetype before = brought.size();
        dropFiles({path});
        EXPECT_EVENTUALLY(isPreviewing()) << name;
        use();
        pasteBytes(format, contentOf(path));
        EXPECT_EVENTUALLY(isPreviewing()) << name;
        use();
        QMimeData fromBrowser;
        fromBrowser.setData(format, contentOf(path));
        fromBrowser.setUrls({QUrl(QStringLiteral("https://example.dk/billede"))});
        drop(fromBrowser);
        EXPECT_EVENTUALLY(isPreviewing()) << name;
        use();
        ASSERT_EQ(brought.size(), before + 3) << name;
        EXPECT_EQ(brought.at(before), brought.at(before + 1)) << name;
        EXPECT_EQ(brought.at(before), brought.at(before + 2)) << name;
        EXPECT_EQ(brought.at(before).width(), 900) << name;
    }
}

TEST_F(PictureDoors, CoveringBringsNothingBackThatWasErased)
{
    openPictures();
    QImage clear = sample().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < clear.height(); ++y) {
        for (int x = 0; x < 200; ++x)
            clear.setPixel(x, y, qRgba(255, 0, 0, y < 20 ? 255 : 0));
    }
    paste(clear);
    auto *view = only<PictureView>(QStringLiteral("billede"));
    ASSERT_TRUE(view);
    QTest::keyClick(view, Qt::Key_Right);
    const QRect marked = view->marked();
    press("daek");
    press("primaer");
    ASSERT_EQ(brought.size(), 1);
    const QImage kept = belowBand(brought.first(), 200);
    EXPECT_EQ(kept.pixelColor(10, 10), QColor(Qt::red));
    EXPECT_EQ(kept.pixelColor(10, 100), QColor(Qt::white));
    EXPECT_EQ(kept.pixelColor(marked.center()), QColor(Qt::black));
}

TEST_F(PictureDoors, ADamagedOrEmptyPictureIsRefusedByEveryDoor)
{
    openPictures();
    const struct {
        const char *file;
        const char *format;
        const char *words;
    } cases[] = {
        {"cut-in-half.jpg", "image/jpeg", "beskadiget"},
        {"cut-with-thumbnail.jpg", "image/jpeg", "beskadiget"},
        {"all-transparent.png", "image/png", "ikke noget at se"},
    };
    for (const auto &one : cases) {
        const QString words = QString::fromUtf8(one.words);
        replaceMessage();
        dropFiles({given(one.file)});
        EXPECT_EVENTUALLY(message().contains(words)) << one.file;
        replaceMessage();
        pasteBytes(QLatin1String(one.format), contentOf(given(one.file)));
        EXPECT_EVENTUALLY(message().contains(words)) << one.file;
        EXPECT_FALSE(isPreviewing()) << one.file;
    }
    QImage plain(300, 200, QImage::Format_ARGB32);
    plain.fill(Qt::transparent);
    paste(plain);
    EXPECT_FALSE(isPreviewing());
    EXPECT_TRUE(message().contains(QStringLiteral("ikke noget at se")));
}

TEST_F(PictureDoors, APictureOfWhichAllIsCoveredIsNotKept)
{
    openPictures();
    paste(sample());
    auto *view = only<PictureView>(QStringLiteral("billede"));
    QTest::keyClick(view, Qt::Key_Right);
    for (int press = 0; press < 100; ++press) {
        QTest::keyClick(view, Qt::Key_Left);
        QTest::keyClick(view, Qt::Key_Up);
    }
    for (int press = 0; press < 100; ++press) {
        QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    }
    ASSERT_EQ(view->marked(), QRect(0, 0, 400, 200));
    press("daek");
    press("primaer");
    EXPECT_TRUE(brought.isEmpty());
    EXPECT_EQ(shown<FieldError>(QStringLiteral("fejl_markering")).size(), 1);
    EXPECT_EQ(focusName(), QStringLiteral("billede"));
    press("fortryd");
    press("primaer");
    EXPECT_EQ(brought.size(), 1);
}

TEST_F(PictureDoors, OfSeveralFilesEachIsShownInItsOrder)
{
    openPictures();
    dropFiles({saved(QStringLiteral("en.png"), coloured(Qt::green)),
        saved(QStringLiteral("to.png"), coloured(Qt::blue)),
        saved(QStringLiteral("tre.png"), coloured(Qt::yellow))});
    EXPECT_EVENTUALLY(isPreviewing());
    EXPECT_EVENTUALLY(heading().contains(QStringLiteral("1 af 3"))) << qPrintable(heading());
    press("primaer");
    EXPECT_EVENTUALLY(heading().contains(QStringLiteral("2 af 3"))) << qPrintable(heading());
    press("fjern_billede");
    EXPECT_EVENTUALLY(heading().contains(QStringLiteral("3 af 3"))) << qPrintable(heading());
    press("primaer");
    EXPECT_EVENTUALLY(!isPreviewing());
    ASSERT_EQ(brought.size(), 2);
    EXPECT_EQ(belowBand(brought.first(), 200).pixelColor(5, 5), QColor(Qt::green));
    EXPECT_EQ(belowBand(brought.last(), 200).pixelColor(5, 5), QColor(Qt::yellow));
    EXPECT_EVENTUALLY(session->facts().pictures.size() == 2);
}

TEST_F(PictureDoors, WhatIsNoPictureAmongSeveralIsNamedWithTheReason)
{
    openPictures();
    dropFiles({textFile(QStringLiteral("noter.txt")),
        saved(QStringLiteral("en.png"), coloured(Qt::green)), given("cut-in-half.jpg"),
        saved(QStringLiteral("to.png"), coloured(Qt::blue)), folder.path()});
    EXPECT_EVENTUALLY(isPreviewing());
    EXPECT_EVENTUALLY(message().contains(QStringLiteral("noter.txt"))) << qPrintable(message());
    EXPECT_EVENTUALLY(message().contains(QStringLiteral("cut-in-half.jpg")))
        << qPrintable(message());
    press("primaer");
    EXPECT_EVENTUALLY(heading().contains(QStringLiteral("2 af 2"))) << qPrintable(heading());
    EXPECT_EVENTUALLY(message().contains(QFileInfo(folder.path()).fileName()))
        << qPrintable(message());
    press("primaer");
    EXPECT_EVENTUALLY(!isPreviewing());
    EXPECT_EQ(brought.size(), 2);
}

TEST_F(PictureDoors, WhereNoneOfSeveralIsAPictureAllAreNamed)
{
    openPictures();
    QStringList files;
    for (int number = 1; number <= 9; ++number)
        files.append(textFile(QStringLiteral("fil%1.txt").arg(number)));
    dropFiles(files);
    EXPECT_EVENTUALLY(message().contains(QStringLiteral("fil5.txt"))) << qPrintable(message());
    EXPECT_TRUE(message().contains(QStringLiteral("4 andre"))) << qPrintable(message());
    EXPECT_FALSE(isPreviewing());
}

TEST_F(PictureDoors, AnAddressOnTheWebIsSaidToBeNoFileHere)
{
    openPictures();
    QMimeData data;
    data.setUrls({QUrl(QStringLiteral("https://example.dk/skaerm.png")),
        QUrl::fromLocalFile(saved(QStringLiteral("en.png"), sample()))});
    drop(data);
    EXPECT_EVENTUALLY(isPreviewing());
    EXPECT_TRUE(message().contains(QStringLiteral("skaerm.png"))) << qPrintable(message());
    press("primaer");
    QMimeData alone;
    alone.setUrls({QUrl(QStringLiteral("https://example.dk/skaerm.png"))});
    drop(alone);
    EXPECT_EVENTUALLY(message().contains(QStringLiteral("ikke en fil"))) << qPrintable(message());
}

TEST_F(PictureDoors, GoingBackFromTheFirstOfSeveralNamesThoseThatWereNotUsed)
{
    openPictures();
    dropFiles({saved(QStringLiteral("en.png"), coloured(Qt::green)),
        saved(QStringLiteral("to.png"), coloured(Qt::blue)),
        saved(QStringLiteral("tre.png"), coloured(Qt::yellow))});
    EXPECT_EVENTUALLY(isPreviewing());
    press("tilbage");
    EXPECT_FALSE(isPreviewing());
    EXPECT_TRUE(message().contains(QStringLiteral("en.png, to.png, tre.png")))
        << qPrintable(message());
    EXPECT_TRUE(brought.isEmpty());
    rest();
    EXPECT_FALSE(isPreviewing()) << "what was read ahead does not come any more";
}

TEST_F(PictureDoors, APictureThatIsPastedBesideAnotherComesAfterIt)
{
    openPictures();
    paste(coloured(Qt::green));
    ASSERT_TRUE(isPreviewing());
    QGuiApplication::clipboard()->setImage(coloured(Qt::blue));
    QTest::keyClick(window.get(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EVENTUALLY(heading().contains(QStringLiteral("1 af 2"))) << qPrintable(heading());
    dropFiles({textFile(QStringLiteral("noter.txt"))});
    press("primaer");
    EXPECT_TRUE(isPreviewing());
    EXPECT_EVENTUALLY(message().contains(QStringLiteral("noter.txt"))) << qPrintable(message());
    press("primaer");
    EXPECT_FALSE(isPreviewing());
    ASSERT_EQ(brought.size(), 2);
    EXPECT_EQ(belowBand(brought.last(), 200).pixelColor(5, 5), QColor(Qt::blue));
}

TEST_F(PictureDoors, SeveralFilesCanBeChosenAtOnce)
{
    openPictures();
    press("vedhaeft_billede");
    auto *dialog = window->findChild<QFileDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->fileMode(), QFileDialog::ExistingFiles);
    Q_EMIT dialog->filesSelected({saved(QStringLiteral("en.png"), coloured(Qt::green)),
        saved(QStringLiteral("to.png"), coloured(Qt::blue))});
    EXPECT_EVENTUALLY(heading().contains(QStringLiteral("1 af 2"))) << qPrintable(heading());
    dialog->reject();
}

TEST_F(PictureDoors, TheSecondPressOfADoubleClickDecidesNothingAboutTheNextPicture)
{
    QApplication::setDoubleClickInterval(60'000);
    openPictures();
    dropFiles({saved(QStringLiteral("en.png"), coloured(Qt::green)),
        saved(QStringLiteral("to.png"), coloured(Qt::blue))});
    EXPECT_EVENTUALLY(isPreviewing());
    press("primaer");
    EXPECT_EVENTUALLY(heading().contains(QStringLiteral("2 af 2"))) << qPrintable(heading());
    press("primaer");
    press("fjern_billede");
    EXPECT_TRUE(isPreviewing());
    EXPECT_EQ(brought.size(), 1);
    QApplication::setDoubleClickInterval(0);
    press("primaer");
    EXPECT_EQ(brought.size(), 2);
}
