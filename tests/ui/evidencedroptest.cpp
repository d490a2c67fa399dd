// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Evidence that is dropped on the window is examined there and then.

#include "uitest.h"
#include "widgets/noticewidget.h"

#include <QAccessible>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPromise>
#include <QUrl>

namespace {

class EvidenceDrop : public UiTest {
protected:
    void begin()
    {
        start();
        window->droppedFiles().offerExamination([this](const QString &path) {
            asked.append(path);
            QPromise<ExaminedEvidence> promise;
            promise.start();
            promise.addResult(answer);
            promise.finish();
            return promise.future();
        });
    }

    QString file(const QString &name)
    {
        const QString path = folder.filePath(name);
        QFile written(path);
        EXPECT_TRUE(written.open(QIODevice::WriteOnly));
        return path;
    }

    /// Whether the window takes \a paths.
    bool drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction | Qt::MoveAction, &data,
            Qt::LeftButton, Qt::ShiftModifier);
        enter.ignore();
        QCoreApplication::sendEvent(window.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(QPointF(200, 200), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
            Qt::ShiftModifier);
        QCoreApplication::sendEvent(window.get(), &event);
        EXPECT_EQ(event.dropAction(), Qt::CopyAction);
        return true;
    }

    QString said() const
    {
        const auto notices = shown<NoticeWidget>();
        return notices.isEmpty()
            ? QString()
            : QAccessible::queryAccessibleInterface(notices.last())->text(QAccessible::Name);
    }

    ExaminedEvidence answer;
    QStringList asked;
};

} // namespace

TEST_F(EvidenceDrop, ThatHoldsIsSaidToHold)
{
    begin();
    answer = {true, QStringLiteral("Beviset holder.")};
    const QString path = file(QStringLiteral("bevis.PDF"));
    EXPECT_TRUE(drop({path}));
    EXPECT_EQ(asked, QStringList{path});
    EXPECT_EVENTUALLY(said().contains(QStringLiteral("Beviset holder.")));
    EXPECT_TRUE(said().startsWith(QStringLiteral("Udført: "))) << qPrintable(said());
    EXPECT_TRUE(said().contains(QStringLiteral("bevis.PDF"))) << qPrintable(said());
}

TEST_F(EvidenceDrop, ThatDoesNotHoldIsSaidNotTo)
{
    begin();
    answer = {false, QStringLiteral("Beviset holder ikke.")};
    EXPECT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("sag")));
    EXPECT_TRUE(drop({folder.filePath(QStringLiteral("sag"))}));
    EXPECT_EVENTUALLY(said().contains(QStringLiteral("Beviset holder ikke.")));
    EXPECT_TRUE(said().startsWith(QStringLiteral("Fejl: "))) << qPrintable(said());
}

TEST_F(EvidenceDrop, OfSomethingElseOrOfSeveralThingsIsNotTaken)
{
    begin();
    const QString pdf = file(QStringLiteral("bevis.pdf"));
    EXPECT_FALSE(drop({file(QStringLiteral("noter.txt"))}));
    EXPECT_FALSE(drop({pdf, file(QStringLiteral("andet.pdf"))}));
    EXPECT_TRUE(asked.isEmpty());
}
