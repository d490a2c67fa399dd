// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/status/picturepage.h"

#include "pages/status/pictureintake.h"
#include "pages/status/picturepreview.h"
#include "widgets/environmentbanner.h"

#include <QApplication>

PicturePage::PicturePage(WizardSession &session, PictureIntake &intake, QWidget *parent)
    : Page(session, parent), m_intake(intake), m_preview(new PicturePreview)
{
    rows().addWidget(m_preview);
    connect(&intake, &PictureIntake::came, this, &PicturePage::openPicture);
    connect(m_preview, &PicturePreview::discarded, this, [this] {
        if (!isSecondOfDoubleClick())
            m_intake.discard();
    });
    connect(m_preview, &PicturePreview::anotherWanted, this, [this] {
        if (!isSecondOfDoubleClick())
            m_intake.takeAnother(*window());
    });
    m_preview->keepRoomFor({nothingMarked(), notCovered(), nothingLeft()});
    connect(m_preview, &PicturePreview::edited, this, &PicturePage::amended);
    connect(m_preview, &PicturePreview::aboutToBeLarge, this, &PicturePage::aboutToFill);
    connect(m_preview, &PicturePreview::sizeChanged, this, &PicturePage::changed);
    connect(m_preview, &PicturePreview::nothingMarked, this,
        [this] { complain(nothingMarked(), &m_preview->field()); });
    openPicture();
}

QString PicturePage::nothingMarked()
{
    //: error below the picture, after "Cover the area" or "Cut out the area"
    return tr("Mark an area in the picture first.");
}

QString PicturePage::notCovered()
{
    //: error below the picture, after "Use the picture": a frame was drawn in it
    return tr("You have marked an area, but not covered it. Press \"Cover the area\". Or use the "
              "picture as it is.");
}

QString PicturePage::nothingLeft()
{
    //: error below the picture, after "Use the picture": all of it is covered
    return tr("There is nothing left to see in the picture. Undo, or remove the picture.");
}

void PicturePage::openPicture()
{
    m_markWarnedOf = {};
    const auto shows = session().answering().check() == 1 ? PicturePreview::Shows::Subscription
                                                          : PicturePreview::Shows::Sortiment;
    if (const auto &kept = m_intake.keptBefore()) {
        m_preview->openAgain(
            PictureEditing::withoutLabel(m_intake.picture(), bandWords(), bandColour()),
            kept->caption, shows);
    } else {
        m_preview->open(m_intake.picture(), shows);
    }
    if (m_intake.number() > 1)
        m_sinceShown.start();
    else
        m_sinceShown.invalidate();
}

PageFrame PicturePage::frame() const
{
    PageFrame frame = commonFrame();
    // Here it would read as if it closed the picture.
    frame.close.clear();
    frame.heading = heading();
    frame.subject = m_intake.turn();
    frame.primary = primaryText();
    //: the main button "Show in full size", where there is little room; no Alt letter
    const QString fullSize = tr("Full size");
    if (m_preview->mustBeShownInFull())
        frame.primaryShort = fullSize;
    //: help panel on the page with a picture; Ctrl, plus, minus and Shift are keys
    frame.help = tr("Is only a part of the picture shown? Scroll with the mouse, or with Ctrl and "
                    "the arrow keys. With plus and minus you change how large it is. Mark an "
                    "area with the mouse or with the arrow keys. With Shift you change its "
                    "size.");
    frame.back = [this] {
        if (m_preview->isLarge())
            m_preview->makeSmall();
        else
            m_intake.goBack();
    };
    frame.takesPictures = true;
    frame.fillsWindow = m_preview->isLarge();
    return frame;
}

void PicturePage::refresh()
{
    m_preview->offerAnother(!m_intake.corrected() && m_intake.count() <= 1);
}

Unsaved PicturePage::unsaved() const
{
    if (!session().answering().showsPicture())
        return Unsaved::Nothing;
    const bool isKept = m_intake.corrected() && m_preview->isAsOpened();
    return isKept ? Unsaved::Nothing : Unsaved::Picture;
}

bool PicturePage::isSecondOfDoubleClick() const
{
    // The second press of a double click does not count for what the first press has just brought
    // up.
    return m_sinceShown.isValid() && m_sinceShown.elapsed() < QApplication::doubleClickInterval();
}

void PicturePage::activatePrimary()
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
        complain(notCovered(), &m_preview->field());
        return;
    }
    usePicture();
}

void PicturePage::usePicture()
{
    const QImage picture = m_preview->picture();
    if (PictureEditing::isBlank(picture)) {
        complain(nothingLeft(), &m_preview->field());
        return;
    }
    if (m_intake.corrected() && m_preview->isAsOpened()) {
        m_intake.leaveAsItWas();
        return;
    }
    const QColor ink = EnvironmentBanner::inkFor(session().environment()->purpose, lightColours());
    m_intake.use(
        PictureEditing::labelled(picture, bandWords(), bandColour(), ink), m_preview->caption());
}

/// What stands in the band above a picture that is used.
QString PicturePage::bandWords() const
{
    return EnvironmentBanner::wordsFor(*session().environment());
}

QColor PicturePage::bandColour() const
{
    return EnvironmentBanner::bandFor(session().environment()->purpose, lightColours());
}

QString PicturePage::heading() const
{
    if (m_intake.corrected()) {
        //: heading of the page with a picture that belongs to the answer already
        return tr("Correct the picture");
    }
    if (m_intake.count() > 1) {
        //: heading of the page with one of several pictures; %1: its number, %2: how many there are
        return tr("Is picture %1 of %2 good enough?").arg(m_intake.number()).arg(m_intake.count());
    }
    //: heading of the page with a picture that was just taken
    return tr("Is the picture good enough?");
}

QString PicturePage::primaryText() const
{
    if (m_preview->mustBeShownInFull()) {
        //: main button of the page with a picture; Alt letter unique on the page
        return tr("Show in full &size");
    }
    //: main button of the page with a picture; Alt letter unique on the page
    return tr("&Use the picture");
}
