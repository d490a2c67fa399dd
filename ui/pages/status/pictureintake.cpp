// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/status/pictureintake.h"

#include "base/async.h"
#include "pages/status/picturequeue.h"
#include "session/wizardsession.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace {

/// Opening a picture that takes longer is shown with a bar.
constexpr auto shortWait = 500ms;
/// The most names in a message. Where there are more, fewer are listed, so that the rest is at
/// least two.
constexpr qsizetype mostNames = 6;

QString listOf(QStringList names)
{
    const qsizetype left = names.size() > mostNames ? names.size() - mostNames + 1 : 0;
    names.resize(names.size() - left);
    for (QString &name : names) {
        if (name.isEmpty()) {
            //: in a list of files, where a picture without a name was pasted
            name = PictureIntake::tr("the inserted picture");
        }
    }
    const QString list = names.join(QStringLiteral(", "));
    //: %1: names of files; %2: how many there are besides, two or more
    return left == 0 ? list : PictureIntake::tr("%1 and %2 more").arg(list).arg(left);
}

/// A line for each reason, with the names of those that it keeps out.
QString textOf(const QList<PictureQueue::Refusal> &refusals)
{
    QList<PictureFile::Fault> faults;
    for (const PictureQueue::Refusal &refusal : refusals) {
        if (!faults.contains(refusal.fault))
            faults.append(refusal.fault);
    }
    QStringList lines;
    for (const PictureFile::Fault fault : faults) {
        QStringList names;
        for (const PictureQueue::Refusal &refusal : refusals) {
            if (refusal.fault == fault)
                names.append(refusal.name);
        }
        //: warning below the page: of several files, these could not be shown; %1: their names, %2:
        //: why, in whole sentences
        lines.append(PictureIntake::tr("Not included: %1. %2")
                         .arg(listOf(names), PictureSource::sentenceFor(fault)));
    }
    return lines.join(u'\n');
}

} // namespace

PictureIntake::PictureIntake(WizardSession &session, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_queue(new PictureQueue(this)),
      m_taking(new PictureTaking(session.pictures().desktop(), this))
{
    connect(&session, &WizardSession::changed, this, [this] {
        const int round = m_session.answering().round();
        if (std::exchange(m_round, round) == round)
            return;
        m_queue->leave();
        forgetKept();
        m_isAnotherWanted = false;
        m_taking->stop();
    });
    connect(m_taking, &PictureTaking::taken, this, [this](const QImage &picture) {
        const bool isOfScreen = m_taking->isOfScreen();
        look({{{}, picture}}, isOfScreen ? Way(OfScreen{m_taking->screen()}) : OfDesktop{});
    });
    connect(m_taking, &PictureTaking::said, this, &PictureIntake::said);
    connect(m_taking, &PictureTaking::changed, this, &PictureIntake::changed);
    connect(&session.pictures(), &Pictures::notKept, this, [this] {
        //: error message below the page, after "Use the picture"
        Q_EMIT said({Severity::Failure,
            tr("The picture could not be saved. The disk may be full. Make room, and try again."),
            {}});
    });
    connect(&session.pictures(), &Pictures::notDeleted, this, [this] {
        //: error message below the page, after "Remove the picture"
        Q_EMIT said({Severity::Failure,
            tr("The picture is removed and will not be in the evidence. But its file could not be "
               "deleted from your computer. Another program may have it open. Close that program. "
               "We try again when you close Sortimentsguiden."),
            {}});
    });
    connect(m_queue, &PictureQueue::came, this, &PictureIntake::see);
    connect(m_queue, &PictureQueue::ended, this, [this] { show(false); });
    connect(m_queue, &PictureQueue::changed, this, [this] {
        // The number of pictures has changed, and with it the heading.
        ++m_turn;
        Q_EMIT amended();
        nameRefused();
    });
    m_wait.setSingleShot(true);
    m_wait.setInterval(shortWait);
    connect(&m_wait, &QTimer::timeout, this, &PictureIntake::changed);
}

void PictureIntake::bring(const QMimeData &brought)
{
    if (PictureSource::mayHold(brought)) {
        look(PictureSource::piecesIn(brought));
        return;
    }
    Q_EMIT said({Severity::Failure,
        //: error message below the page, after "Insert picture"
        tr("There is no picture to insert. Take a picture, and copy it. Then try again."), {}});
}

void PictureIntake::chooseFiles(QWidget &owner)
{
    PictureSource::chooseFiles(owner, [this](const auto &pieces) { look(pieces, OfFile{}); });
}

void PictureIntake::look(const QList<PictureSource::Piece> &pieces, const Way &way)
{
    if (!m_session.way().takesPictures() || m_session.answering().check() == 0)
        return;
    m_taking->stop();
    m_way = way;
    m_queue->add(pieces);
    if (!m_session.answering().showsPicture())
        goOn();
}

void PictureIntake::use(const QImage &edited, const QString &caption)
{
    if (m_corrected)
        m_session.pictures().replace(*m_corrected, edited, caption);
    else
        m_session.pictures().keepBrought(edited, caption);
    goOn();
}

void PictureIntake::discard()
{
    if (m_corrected)
        m_session.pictures().withdraw(*m_corrected);
    goOn();
}

void PictureIntake::takeAnother(QWidget &owner)
{
    const Way way = m_way;
    m_isAnotherWanted = true;
    discard();
    // A picture that is taken at once would show what this one does.
    if (const auto *of = std::get_if<OfScreen>(&way); of && of->screen)
        m_taking->take({of->screen, true}, owner);
    else if (std::holds_alternative<OfDesktop>(way))
        m_taking->take({}, owner);
    else if (std::holds_alternative<OfFile>(way))
        chooseFiles(owner);
}

void PictureIntake::read(
    const PictureKept &kept, QObject &owner, const std::function<void(const QImage &)> &then)
{
    Async::whenDone(
        m_session.pictures().read(kept), &owner, [&owner, then](const Result<QByteArray> &png) {
            if (png)
                PictureSource::readOwn(*png, owner, then);
            else
                then({});
        });
}

void PictureIntake::correct(const PictureKept &kept)
{
    open(kept, true);
}

void PictureIntake::bringKept(const PictureKept &kept)
{
    m_way = {};
    open(kept, false);
}

void PictureIntake::open(const PictureKept &kept, bool isCorrected)
{
    if (isAwaited() || m_session.answering().showsPicture())
        return;
    m_taking->stop();
    m_isReading = true;
    m_wait.start();
    read(kept, *this, [this, kept, isCorrected, round = m_round](const QImage &picture) {
        // The user has left the form, or has brought another picture meanwhile.
        if (!m_isReading || round != m_round)
            return;
        m_isReading = false;
        if (picture.isNull()) {
            m_wait.stop();
            //: error message below the page, after "Correct" beside a small picture
            Q_EMIT said({Severity::Failure, tr("The picture cannot be opened any more."), nullptr});
            return;
        }
        m_keptBefore = kept;
        if (isCorrected)
            m_corrected = kept;
        see(picture);
    });
}

void PictureIntake::forgetKept()
{
    m_corrected.reset();
    m_keptBefore.reset();
    m_isReading = false;
}

void PictureIntake::goOn()
{
    forgetKept();
    m_wait.start();
    m_queue->goOn();
    // The picture that was decided on must not be shown while the next one is read.
    if (m_queue->isAwaited())
        m_session.answering().showPicture(false);
}

void PictureIntake::see(const QImage &picture)
{
    m_picture = picture;
    m_isAnotherWanted = false;
    ++m_turn;
    Q_EMIT came();
    show(true);
}

void PictureIntake::show(bool isPicture)
{
    m_wait.stop();
    m_session.answering().showPicture(isPicture);
    Q_EMIT amended();
    if (m_queue->hasNewRefusals())
        nameRefused();
}

void PictureIntake::nameRefused()
{
    m_queue->noteRefusalsNamed();
    const QList<PictureQueue::Refusal> &refusals = m_queue->refusals();
    if (refusals.isEmpty())
        return;
    if (m_queue->brought() == 1) {
        Q_EMIT said(
            {Severity::Failure, PictureSource::sentenceFor(refusals.first().fault), nullptr});
    } else {
        Q_EMIT said({Severity::Warning, textOf(refusals), nullptr});
    }
}

void PictureIntake::goBack()
{
    const QStringList left = m_queue->leave();
    forgetKept();
    m_taking->stop();
    m_wait.stop();
    m_session.goBack();
    Q_EMIT amended();
    if (left.isEmpty())
        return;
    //: warning below the page, after "Back" from the first of several pictures; %1: names of files
    Q_EMIT said({Severity::Warning, tr("Not used: %1.").arg(listOf(left)), nullptr});
}

int PictureIntake::number() const
{
    return m_queue->number();
}

int PictureIntake::count() const
{
    return m_queue->count();
}

bool PictureIntake::isAwaited() const
{
    return m_queue->isAwaited() || m_isReading;
}
