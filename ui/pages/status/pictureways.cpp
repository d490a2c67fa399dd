// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/status/pictureways.h"

#include "pages/status/keptpictures.h"
#include "pages/status/picturesource.h"
#include "widgets/accessibility.h"
#include "widgets/choicerow.h"
#include "widgets/fielderror.h"
#include "widgets/flowlayout.h"
#include "widgets/insight.h"
#include "widgets/rows.h"
#include "widgets/textblock.h"

#include <QGuiApplication>

#include <utility>

PictureWays::PictureWays(const QString &heading, QWidget *parent)
    : QWidget(parent),
      m_neededHeading(heading),
      m_heading(new TextBlock(TextBlock::Style::Subheading)),
      m_shows(new TextBlock(TextBlock::Style::Body)),
      m_needed(new QWidget),
      m_missing(new FieldError(QStringLiteral("fejl_billede"))),
      m_aboutScreens(new TextBlock(TextBlock::Style::Body)),
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
      m_kept(new KeptPictures),
      m_withoutPicture(
          //: box to tick, below the buttons for pictures
          new CheckRow(tr("I answer without a picture"), QStringLiteral("uden_billede")))
{
    auto *rows = new Rows(this, 8);
    rows->addWidget(m_heading);
    rows->addWidget(m_shows);
    addNeeded();
    rows->addWidget(m_needed);
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
    rows->addLayout(others);
    rows->addWidget(m_kept);
    // An answer of its own, and no setting of the pictures.
    rows->addSpacing(16);
    rows->addWidget(m_withoutPicture);
    for (QWidget *way : {static_cast<QWidget *>(m_paste), static_cast<QWidget *>(file),
             static_cast<QWidget *>(m_withoutPicture)})
        m_missing->watch(*way);
    connect(m_paste, &Button::clicked, this, &PictureWays::clipboardWanted);
    connect(file, &Button::clicked, this, &PictureWays::fileWanted);
    connect(m_stop, &Button::clicked, this, &PictureWays::stopWanted);
    connect(m_withoutPicture, &CheckRow::toggled, this, &PictureWays::withoutPictureChanged);
    connect(m_kept, &KeptPictures::focusLost, this,
        [this] { field()->setFocus(Qt::OtherFocusReason); });
}

QString PictureWays::missingText()
{
    //: error message above the buttons; the box to tick is "I answer without a picture"
    return tr("Add a picture, or tick that you answer without a picture.");
}

/// The user reads what is needed before an error says so.
void PictureWays::addNeeded()
{
    //: below the subheading, above the buttons for pictures; in quotes: a box to tick
    const QString needed = tr("Your answer needs a picture. If you have none, tick \"I answer "
                              "without a picture\".");
    auto *usual = new TextBlock(needed);
    auto *inside = new Rows(m_needed, 0);
    for (TextBlock *text : {usual, static_cast<TextBlock *>(m_missing)}) {
        text->keepRoomFor({needed, missingText()});
        inside->addWidget(text);
    }
    m_missing->standInFor(*usual);
}

void PictureWays::reset(const PictureTaking &taking)
{
    addScreens(taking.mayAskDesktop());
    m_delay->setVisible(!m_screens.isEmpty());
    m_delay->setChecked(false);
    m_withoutPicture->setChecked(false);
    showKept({}, false);
}

void PictureWays::addScreens(bool mayAskDesktop)
{
    qDeleteAll(m_screens);
    m_screens.clear();
    //: button, where the computer has one screen; no Alt letter
    const QString ofTheScreen = tr("Take picture of the screen");
    if (!PictureSource::mayGrabScreens() && !mayAskDesktop) {
        //: above the buttons for pictures; "Insert picture" is one of them
        m_aboutScreens->setText(
            tr("Your computer does not let the program take a picture of the screen. Take it "
               "yourself, for example with the key Print Screen. Then press \"Insert picture\"."));
        return;
    }
    if (!PictureSource::mayGrabScreens()) {
        //: above the buttons for pictures
        m_aboutScreens->setText(
            tr("Your computer asks what the picture is to show: the screen, a window or a part of "
               "the screen. You see the picture before it is used."));
        addTaking(ofTheScreen, nullptr);
        return;
    }
    //: above the button that takes the picture; "hides": its own window
    m_aboutScreens->setText(
        tr("Take a picture of the screen, and the program hides for a moment. You see it before "
           "it is used, and you can cut out the part that is needed."));
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

void PictureWays::setShows(const QString &what)
{
    m_shows->setText(what);
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
    //: subheading above the buttons for pictures, for an answer that needs none
    m_heading->setText(m_isNeeded ? m_neededHeading : tr("A picture, if you have one"));
    // What a picture has to show, and how it is taken, is read before there is one.
    const bool isNone = m_kept->pictures().isEmpty();
    m_shows->setVisible(m_isNeeded && isNone);
    m_aboutScreens->setVisible(isNone);
    m_unmark->setVisible(m_isMarked && isNone);
    const bool isAskedFor = m_isNeeded && isNone;
    m_needed->setVisible(isAskedFor);
    m_withoutPicture->setVisible(isAskedFor);
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
