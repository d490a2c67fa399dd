// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/async.h"
#include "pages/status/pictureintake.h"
#include "window/wizardwindow.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

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

void WizardWindow::offerExamination(EvidenceExaminer examiner)
{
    m_examiner = std::move(examiner);
}

void WizardWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const bool isPicture =
        m_content->page()->frame().takesPictures && PictureSource::mayHold(*event->mimeData());
    if (isPicture || (m_examiner && !evidenceIn(*event->mimeData()).isEmpty()))
        event->acceptProposedAction();
}

void WizardWindow::dropEvent(QDropEvent *event)
{
    const QString evidence = m_examiner ? evidenceIn(*event->mimeData()) : QString();
    // The original stays where it is, so the program that it was dragged from must not delete it.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (evidence.isEmpty())
        m_intake->bring(*event->mimeData());
    else
        examine(evidence);
}

void WizardWindow::examine(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    //: notice below the page, after evidence was dropped on the window; %1: name of a file or
    //: folder
    say({Severity::Notice, tr("We are examining %1.").arg(name), {}});
    Async::whenDone(m_examiner(path), this, [this, name](const ExaminedEvidence &examined) {
        //: message below the page; %1: name of a file or folder that was dropped on the window, %2:
        //: sentences about what was found
        say({examined.holds ? Severity::Success : Severity::Failure,
            tr("%1 was examined and not changed.\n%2").arg(name, examined.words), {}});
    });
}
