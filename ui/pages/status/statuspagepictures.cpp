// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// StatusPage's pictures: how they come in, and what the user does with each.

#include "pages/status/picturepreview.h"
#include "pages/status/picturequeue.h"
#include "pages/status/pictureways.h"
#include "pages/status/resultanswers.h"
#include "pages/status/statuspage.h"
#include "widgets/environmentbanner.h"

#include <QApplication>

#include <chrono>

using namespace std::chrono_literals;

namespace {

/// Opening a picture that takes longer is shown with a bar.
constexpr auto shortWait = 500ms;
/// The most names in a message. Where there are more, fewer are listed, so that the rest is at
/// least two.
constexpr qsizetype mostNames = 6;

struct PictureTexts {
    Q_DECLARE_TR_FUNCTIONS(PictureTexts)
};

QString listOf(QStringList names)
{
    const qsizetype left = names.size() > mostNames ? names.size() - mostNames + 1 : 0;
    names.resize(names.size() - left);
    for (QString &name : names) {
        if (name.isEmpty()) {
            //: in a list of files, where a picture without a name was pasted
            name = PictureTexts::tr("the inserted picture");
        }
    }
    const QString list = names.join(QStringLiteral(", "));
    //: %1: names of files; %2: how many there are besides, two or more
    return left == 0 ? list : PictureTexts::tr("%1 and %2 more").arg(list).arg(left);
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
        //: warning above the page: of several files, these could not be shown; %1: their names, %2:
        //: why, in whole sentences
        lines.append(PictureTexts::tr("Not included: %1. %2")
                         .arg(listOf(names), PictureSource::sentenceFor(fault)));
    }
    return lines.join(u'\n');
}

} // namespace

void StatusPage::addPictures()
{
    for (PictureWays *ways : {&m_firstAnswer->pictures(), &m_secondAnswer->pictures()}) {
        connect(ways, &PictureWays::screenWanted, this, &StatusPage::takeScreen);
        connect(ways, &PictureWays::clipboardWanted, this,
            [this] { takePicture(PictureSource::clipboard()); });
        connect(ways, &PictureWays::withdrawn, &session().pictures(), &Pictures::withdraw);
        connect(ways, &PictureWays::fileWanted, this, [this] {
            PictureSource::chooseFiles(*this, [this](const auto &pieces) { look(pieces); });
        });
    }
    connect(m_preview, &PicturePreview::discarded, this, [this] {
        if (!isSecondOfDoubleClick())
            askForNextPicture();
    });
    connect(m_preview, &PicturePreview::sizeChanged, this, &StatusPage::changed);
    connect(m_preview, &PicturePreview::nothingMarked, this,
        //: error message above the page, after "Cover the area" or "Cut out the area"
        [this](QWidget *view) { complain(tr("Mark an area in the picture first."), view); });
    connect(m_queue, &PictureQueue::came, this, &StatusPage::see);
    connect(m_queue, &PictureQueue::ended, this, [this] { showNow(m_form); });
    connect(m_queue, &PictureQueue::changed, this, [this] {
        // The number of pictures has changed, and with it the heading.
        Q_EMIT amended();
        nameRefused();
    });
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(shortWait);
    connect(&m_waiting, &QTimer::timeout, this, &StatusPage::changed);
}

bool StatusPage::takesPictures() const
{
    return session().way().isGuided() && m_part != Part::Overview;
}

void StatusPage::takeScreen(QScreen *screen)
{
    PictureSource::grab(*screen, *this, [this](const PictureFile::Outcome &outcome) {
        if (const auto *picture = std::get_if<QImage>(&outcome))
            look({{{}, *picture}});
        else
            complain(PictureSource::sentenceForNoScreen(), nullptr);
    });
}

void StatusPage::takePicture(const QMimeData &brought)
{
    if (!PictureSource::mayHold(brought)) {
        //: error message above the page, after "Insert picture"
        complain(tr("There is no picture to insert. Take a picture, and copy it. Then try again."),
            nullptr);
        return;
    }
    look(PictureSource::piecesIn(brought));
}

void StatusPage::look(const QList<PictureSource::Piece> &pieces)
{
    if (!takesPictures())
        return;
    m_queue->add(pieces);
    if (m_part != Part::Picture)
        askForNextPicture();
}

void StatusPage::askForNextPicture()
{
    m_waiting.start();
    m_queue->goOn();
    // The picture that was decided on must not be shown while the next one is read.
    if (m_queue->isAwaited())
        show(m_form);
}

void StatusPage::see(const QImage &picture)
{
    m_markWarnedOf = {};
    m_preview->open(picture,
        m_form == Part::FirstAnswer ? PicturePreview::Shows::Subscription
                                    : PicturePreview::Shows::Sortiment);
    if (m_queue->number() > 1)
        m_sinceShown.start();
    else
        m_sinceShown.invalidate();
    showNow(Part::Picture);
}

void StatusPage::showNow(Part part)
{
    m_waiting.stop();
    show(part);
    // The window clears the page's messages when the heading changes, so it changes first.
    Q_EMIT amended();
    if (m_queue->hasNewRefusals())
        nameRefused();
}

void StatusPage::nameRefused()
{
    m_queue->noteRefusalsNamed();
    if (m_queue->refusals().isEmpty())
        return;
    const QList<PictureQueue::Refusal> &refusals = m_queue->refusals();
    if (m_queue->brought() == 1)
        complain(PictureSource::sentenceFor(refusals.first().fault), nullptr);
    else
        Q_EMIT said({Severity::Warning, textOf(refusals), nullptr});
}

bool StatusPage::isSecondOfDoubleClick() const
{
    // The second press of a double click does not count for what the first press has just brought
    // up.
    return m_sinceShown.isValid() && m_sinceShown.elapsed() < QApplication::doubleClickInterval();
}

void StatusPage::goOnWithPicture()
{
    if (isSecondOfDoubleClick())
        return;
    if (m_preview->mustBeShownInFull()) {
        m_sinceShown.start();
        m_preview->showInFull();
        return;
    }
    // A frame without a covering looks as if the area was covered.
    const QRect marked = m_preview->marked();
    if (!marked.isEmpty() && marked != m_markWarnedOf) {
        m_markWarnedOf = marked;
        m_sinceShown.start();
        //: error message above the page, after "Use the picture": a frame was drawn in it
        complain(tr("You have marked an area, but not covered it. Press \"Cover the area\". Or use "
                    "the picture as it is."),
            nullptr);
        return;
    }
    usePicture();
}

void StatusPage::usePicture()
{
    const QImage picture = m_preview->picture();
    if (PictureEditing::isBlank(picture)) {
        //: error message above the page, after "Use the picture": all of it is covered
        complain(tr("There is nothing left to see in the picture. Undo, or remove the picture."),
            nullptr);
        return;
    }
    const Environment &where = *session().environment();
    const Colours &colours = lightColours();
    session().pictures().keepBrought(
        PictureEditing::labelled(picture, EnvironmentBanner::wordsFor(where),
            EnvironmentBanner::bandFor(where.purpose, colours),
            EnvironmentBanner::inkFor(where.purpose, colours)),
        m_preview->caption());
    askForNextPicture();
}

void StatusPage::goBack()
{
    const QStringList left = m_queue->leave();
    if (m_part == Part::Picture)
        showNow(m_form);
    else
        open(Part::Overview);
    if (left.isEmpty())
        return;
    Q_EMIT amended();
    //: message above the page, after "Back" from the first of several pictures; %1: names of files
    Q_EMIT said({Severity::Notice, tr("Not used: %1.").arg(listOf(left)), nullptr});
}

QString StatusPage::busyText() const
{
    if (m_queue->isAwaited() && !m_waiting.isActive()) {
        //: above the page, over a moving bar, while a file is read
        return tr("We are opening the picture \u2026");
    }
    return Page::busyText();
}

QList<PictureKept> StatusPage::picturesBrought() const
{
    QList<PictureKept> pictures = session().facts().pictures;
    pictures.removeIf(
        [](const PictureKept &picture) { return picture.kind != PictureKept::Kind::Brought; });
    return pictures;
}

QString StatusPage::pictureHeading() const
{
    if (m_queue->count() > 1) {
        //: heading of the page with one of several pictures; %1: its number, %2: how many there are
        return tr("Is picture %1 of %2 good enough?").arg(m_queue->number()).arg(m_queue->count());
    }
    //: heading of the page with a picture that was just taken
    return tr("Is the picture good enough?");
}

QString StatusPage::pictureButton() const
{
    if (m_preview->mustBeShownInFull()) {
        //: main button of the page with a picture; Alt letter unique on the page
        return tr("See the picture in full &size");
    }
    //: main button of the page with a picture; Alt letter unique on the page
    return tr("&Use the picture");
}
