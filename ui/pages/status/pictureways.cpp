// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/status/pictureways.h"

#include "pages/status/keptpictures.h"
#include "pages/status/picturesource.h"
#include "widgets/accessibility.h"
#include "widgets/choicerow.h"
#include "widgets/expander.h"
#include "widgets/fielderror.h"
#include "widgets/flowlayout.h"
#include "widgets/insight.h"
#include "widgets/rows.h"
#include "widgets/textblock.h"

#include <QGuiApplication>

#include <algorithm>
#include <utility>

PictureWays::PictureWays(const QString &heading, QWidget *parent)
    : QWidget(parent),
      m_neededHeading(heading),
      m_heading(new TextBlock(TextBlock::Style::Subheading)),
      m_shows(new TextBlock(TextBlock::Style::Body)),
      m_missing(new FieldError(QStringLiteral("fejl_billede"))),
      m_aboutScreens(new TextBlock(TextBlock::Style::Body)),
      m_how(new TextBlock(TextBlock::Style::Body)),
      m_howLink(new Expander(
          //: link below the button that takes a picture of the screen; shows advice
          tr("What happens when a picture is taken?"), QStringLiteral("om_billedet"), *m_how)),
      m_unmark(new TextBlock(
          //: above the button that takes a picture of the screen, where the user has marked the
          //: page in the browser, so that its text is shown on another ground
          tr("First click an empty place in the browser, so that the marking goes away."))),
      m_taking(new FlowLayout),
      //: box to tick, below the button that takes a picture of the screen
      m_delay(new CheckRow(
          tr("Wait 5 seconds before the picture is taken"), QStringLiteral("vent_5_sekunder"))),
      m_paste(new Button(
          //: button: takes the picture that was copied; Alt letter unique on the page
          tr("&Insert picture"), Button::Kind::Secondary, QStringLiteral("indsaet_billede"))),
      m_waiting(new TextBlock(TextBlock::Style::Strong)),
      //: button beside the countdown of a picture, or while the computer asks about it
      m_stop(new Button(tr("Stop"), Button::Kind::Secondary, QStringLiteral("afbryd_billede"))),
      m_earlier(new Button(
          //: button: the user corrects an answer, and uses the picture that came with it for the
          //: new one; no Alt letter
          tr("Use the picture of your last answer"), Button::Kind::Secondary,
          QStringLiteral("brug_forrige"))),
      m_kept(new KeptPictures),
      m_lacking(new TextBlock(
          //: below the pictures of an answer, where the user has said of each that it shows only a
          //: part, or something else
          tr("None of your pictures shows all that is asked for. Add another one, or save the "
             "answer as it is."))),
      m_withoutPicture(
          //: box to tick, below the buttons for pictures
          new CheckRow(tr("I answer without a picture"), QStringLiteral("uden_billede")))
{
    auto *rows = new Rows(this, 8);
    addHeading(*rows);
    rows->addWidget(m_shows);
    rows->addWidget(m_aboutScreens);
    rows->addWidget(m_unmark);
    m_unmark->hide();
    rows->addLayout(m_taking);
    rows->addWidget(m_delay);
    rows->addWidget(m_waiting);
    rows->addWidget(m_stop, 0, Qt::AlignLeft);
    m_waiting->hide();
    m_stop->hide();
    //: button: opens a window for choosing a file; Alt letter unique on the page
    auto *file =
        new Button(tr("Attach fi&le"), Button::Kind::Secondary, QStringLiteral("vedhaeft_billede"));
    auto *others = new FlowLayout;
    others->addWidget(m_paste);
    others->addWidget(file);
    others->addWidget(m_earlier);
    rows->addLayout(others);
    rows->addWidget(m_howLink, 0, Qt::AlignLeft);
    rows->addWidget(m_how);
    rows->addWidget(m_kept);
    rows->addWidget(m_lacking);
    // An answer of its own, and no setting of the pictures.
    rows->addSpacing(16);
    rows->addWidget(m_withoutPicture);
    for (QWidget *way : {static_cast<QWidget *>(m_paste), static_cast<QWidget *>(file),
             static_cast<QWidget *>(m_earlier), static_cast<QWidget *>(m_withoutPicture)})
        m_missing->watch(*way);
    connect(m_earlier, &Button::clicked, this, &PictureWays::earlierWanted);
    connect(m_paste, &Button::clicked, this, &PictureWays::clipboardWanted);
    connect(file, &Button::clicked, this, &PictureWays::fileWanted);
    connect(m_stop, &Button::clicked, this, &PictureWays::stopWanted);
    connect(m_withoutPicture, &CheckRow::toggled, this, &PictureWays::withoutPictureChanged);
    connect(m_kept, &KeptPictures::focusLost, this,
        [this] { field()->setFocus(Qt::OtherFocusReason); });
}

QString PictureWays::missingText()
{
    //: error message in the place of the subheading above the buttons, as short as that; the box to
    //: tick is "I answer without a picture"
    return tr("Add a picture, or answer without one.");
}

QString PictureWays::optionalHeading()
{
    //: subheading above the buttons for pictures, for an answer that needs none
    return tr("A picture, if you have one");
}

/// The error comes in the place of the heading, where it moves nothing.
void PictureWays::addHeading(Rows &rows)
{
    auto *inside = new Rows(nullptr, 0);
    for (TextBlock *text : {m_heading, static_cast<TextBlock *>(m_missing)}) {
        text->keepRoomFor({m_neededHeading, optionalHeading(), missingText()});
        inside->addWidget(text);
    }
    m_missing->standInFor(*m_heading);
    rows.addLayout(inside);
}

void PictureWays::reset(const PictureTaking &taking)
{
    addScreens(taking.mayAskDesktop());
    m_delay->setVisible(!m_screens.isEmpty());
    m_delay->setChecked(false);
    m_howLink->setExpanded(false);
    m_withoutPicture->setChecked(false);
    showKept({}, false);
}

void PictureWays::addScreens(bool mayAskDesktop)
{
    qDeleteAll(m_screens);
    m_screens.clear();
    m_aboutScreens->setText({});
    m_how->setText({});
    //: button, where the computer has one screen; no Alt letter
    const QString ofTheScreen = tr("Take picture of the screen");
    if (!PictureSource::mayGrabScreens() && !mayAskDesktop) {
        //: above the buttons for pictures, where the program may not take one, after what it has to
        //: show; Print Screen: a key, "Insert picture": one of the buttons
        m_aboutScreens->setText(tr("Take it with the key Print Screen, for example, and press "
                                   "\"Insert picture\"."));
        return;
    }
    if (!PictureSource::mayGrabScreens()) {
        //: shown by the link "What happens when a picture is taken?"
        m_how->setText(
            tr("Your computer asks what the picture is to show: the screen, a window or a part of "
               "the screen. You see the picture before it is used."));
        addTaking(ofTheScreen, nullptr);
        return;
    }
    //: shown by the link "What happens when a picture is taken?"; "hides": its own window
    m_how->setText(tr("The program hides for a moment. You see the picture before it is used, and "
                      "you can cut out the part that is needed."));
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (qsizetype index = 0; index < screens.size(); ++index) {
        const QSize size = screens.at(index)->size();
        QString text = ofTheScreen;
        if (screens.size() > 1) {
            //: %1: number of the screen, %2 and %3: its width and height
            text = tr("Take picture of screen %1 (%2 x %3)")
                       .arg(index + 1)
                       .arg(size.width())
                       .arg(size.height());
        }
        addTaking(text, screens.at(index));
    }
}

/// Nullptr: the button asks the desktop.
void PictureWays::addTaking(const QString &text, QScreen *screen)
{
    auto *button = new Button(
        text, Button::Kind::Secondary, QStringLiteral("tag_billede_%1").arg(m_screens.size() + 1));
    // A screen that is gone can be pictured no more.
    QObject *context = screen ? static_cast<QObject *>(screen) : this;
    connect(button, &Button::clicked, context, [this, button, screen] {
        m_pressed = button;
        Q_EMIT takingWanted({screen, m_delay->isChecked()});
    });
    m_taking->addWidget(button);
    m_missing->watch(*button);
    m_screens.append(button);
}

void PictureWays::setShows(const QString &what, const QString &asked)
{
    m_shows->setText(what);
    m_asked = asked;
}

void PictureWays::offerEarlier(bool isOffered)
{
    m_isEarlierOffered = isOffered;
    showNeeded();
}

void PictureWays::setMarked(bool isMarked)
{
    m_isMarked = isMarked;
    showNeeded();
}

void PictureWays::showTaking(const PictureTaking &taking)
{
    const bool wasWaiting = !m_stop->isHidden();
    const bool isWaiting = taking.stage() != PictureTaking::Stage::None;
    if (!isWaiting)
        setTakingEnabled(true);
    // Qt moves focus to a sibling when the focused widget is hidden, and screen readers announce
    // it. Move focus first.
    if (wasWaiting && !isWaiting && m_stop->hasFocus())
        (m_pressed ? m_pressed.data() : field())->setFocus(Qt::OtherFocusReason);
    if (isWaiting) {
        //: above a button "Stop", while the computer shows a window of its own
        const QString asking = tr("Choose in the computer's own window what the picture shows.");
        //: above a button "Stop"; counts down to 1
        const QString countdown = tr("The picture is taken in %n second(s). Get the screen ready.",
            nullptr, taking.secondsLeft());
        const bool isAsking = taking.stage() == PictureTaking::Stage::Asking;
        const QString &text = isAsking ? asking : countdown;
        // Screen readers announce this name with the focus, once, so it does not count down.
        if (!wasWaiting || isAsking) {
            //: name of the button "Stop" for screen readers; %1: what is going on, in a sentence
            Accessibility::setName(*m_stop, tr("Stop. %1").arg(text));
            Accessibility::setName(*m_waiting, text);
        }
        m_waiting->changeInPlace(text);
    }
    m_waiting->setVisible(isWaiting);
    m_stop->setVisible(isWaiting);
    if (isWaiting && !wasWaiting) {
        m_stop->setFocus(Qt::OtherFocusReason);
        InSight::bring(*m_stop, m_waiting);
    }
    if (isWaiting)
        setTakingEnabled(false);
}

void PictureWays::setTakingEnabled(bool isEnabled)
{
    for (Button *button : std::as_const(m_screens))
        button->setEnabled(isEnabled);
    m_delay->setEnabled(isEnabled);
}

void PictureWays::showKept(const QList<PictureKept> &pictures, bool isNews)
{
    m_kept->show(pictures, isNews);
    showNeeded();
}

void PictureWays::setTakingKind(Button::Kind kind)
{
    Button *next = m_screens.isEmpty() ? m_paste : m_screens.first();
    for (Button *button : m_screens + QList<Button *>{m_paste})
        button->setKind(button == next ? kind : Button::Kind::Secondary);
}

void PictureWays::setNeeded(bool isNeeded)
{
    m_isNeeded = isNeeded;
    showNeeded();
}

void PictureWays::showNeeded()
{
    m_heading->setText(m_isNeeded ? m_neededHeading : optionalHeading());
    // What a picture has to show, and how it is taken, is read before there is one.
    const QList<PictureKept> &kept = m_kept->pictures();
    const bool isNone = kept.isEmpty();
    m_shows->setVisible(m_isNeeded && isNone);
    m_aboutScreens->setVisible(isNone && !m_aboutScreens->text().isEmpty());
    m_unmark->setVisible(m_isMarked && isNone);
    m_earlier->setVisible(m_isEarlierOffered && isNone);
    m_howLink->setVisible(isNone && !m_how->text().isEmpty());
    m_how->setVisible(!m_howLink->isHidden() && m_howLink->isExpanded());
    m_withoutPicture->setVisible(m_isNeeded && isNone);
    const bool isWhole = std::any_of(kept.cbegin(), kept.cend(),
        [this](const PictureKept &each) { return each.caption == m_asked; });
    m_lacking->setVisible(m_isNeeded && !isNone && !isWhole);
}

bool PictureWays::isWithoutPicture() const
{
    return m_isNeeded && m_kept->pictures().isEmpty() && m_withoutPicture->isChecked();
}

bool PictureWays::isMissing() const
{
    return m_kept->pictures().isEmpty() && !isWithoutPicture();
}

QWidget *PictureWays::fieldOfAnother() const
{
    return m_stop->isHidden() ? field() : m_stop;
}

QWidget *PictureWays::field() const
{
    return m_screens.isEmpty() || !m_screens.first()->isEnabled() ? m_paste : m_screens.first();
}
