// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/droppedfiles.h"

#include "base/async.h"
#include "pages/status/pictureintake.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <utility>

namespace {

/// The one PDF or folder in \a data; empty where there is none, or more than one thing.
QString evidenceIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QFileInfo file(urls.first().toLocalFile());
    const bool isPdf = file.suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) == 0;
    return isPdf || file.isDir() ? file.absoluteFilePath() : QString();
}

} // namespace

DroppedFiles::DroppedFiles(
    QWidget &window, PictureIntake &intake, std::function<bool()> takesPictures)
    : QObject(&window), m_intake(intake), m_takesPictures(std::move(takesPictures))
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

void DroppedFiles::offerExamination(EvidenceExaminer examiner)
{
    m_examiner = std::move(examiner);
}

bool DroppedFiles::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::DragEnter)
        enter(static_cast<QDragEnterEvent &>(*event));
    else if (event->type() == QEvent::Drop)
        take(static_cast<QDropEvent &>(*event));
    else
        return false;
    return true;
}

void DroppedFiles::enter(QDragEnterEvent &event) const
{
    const bool isPicture = m_takesPictures() && PictureSource::mayHold(*event.mimeData());
    if (isPicture || (m_examiner && !evidenceIn(*event.mimeData()).isEmpty()))
        event.acceptProposedAction();
    else
        event.ignore();
}

void DroppedFiles::take(QDropEvent &event)
{
    const QString evidence = m_examiner ? evidenceIn(*event.mimeData()) : QString();
    // The original stays where it is, so the program that it was dragged from must not delete it.
    event.setDropAction(Qt::CopyAction);
    event.accept();
    if (evidence.isEmpty())
        m_intake.bring(*event.mimeData());
    else
        examine(evidence);
}

void DroppedFiles::examine(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    //: notice below the page, after evidence was dropped on the window; %1: name of a file or
    //: folder
    Q_EMIT said({Severity::Notice, tr("We are examining %1.").arg(name), {}});
    Async::whenDone(m_examiner(path), this, [this, name](const ExaminedEvidence &examined) {
        //: message below the page; %1: name of a file or folder that was dropped on the window, %2:
        //: sentences about what was found
        Q_EMIT said({examined.holds ? Severity::Success : Severity::Failure,
            tr("The program has examined %1 and only read the files.\n%2")
                .arg(name, examined.words),
            {}});
    });
}
