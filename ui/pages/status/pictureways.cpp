// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/status/pictureways.h"

#include "pages/status/picturesource.h"
#include "widgets/button.h"
#include "widgets/choicerow.h"
#include "widgets/fielderror.h"
#include "widgets/flowlayout.h"
#include "widgets/rows.h"
#include "widgets/textblock.h"

#include <QGuiApplication>

#include <algorithm>
#include <utility>

PictureWays::PictureWays(QWidget *parent)
    : QWidget(parent),
      m_missing(new FieldError(QStringLiteral("fejl_billede"))),
      m_aboutScreens(new TextBlock(TextBlock::Style::Body)),
      m_buttons(new FlowLayout),
      m_paste(new Button(
          //: button: takes the picture that was copied; Alt letter unique on the page
          tr("&Insert picture"), Button::Kind::Secondary, QStringLiteral("indsaet_billede"))),
      m_kept(new TextBlock(TextBlock::Style::Success)),
      m_withdrawals(new FlowLayout),
      //: box to tick, below the buttons for pictures
      m_withoutPicture(
          new CheckRow(tr("I answer without a picture"), QStringLiteral("uden_billede")))
{
    auto *rows = new Rows(this, 8);
    //: subheading on the page of an answer, above buttons for pictures
    rows->addWidget(new TextBlock(tr("Picture of what you see"), TextBlock::Style::Subheading));
    rows->addWidget(m_missing);
    rows->addWidget(m_aboutScreens);
    rows->addLayout(m_buttons);
    //: button: opens a window for choosing a file; Alt letter unique on the page
    auto *file =
        new Button(tr("Attach fi&le"), Button::Kind::Secondary, QStringLiteral("vedhaeft_billede"));
    m_buttons->addWidget(m_paste);
    m_buttons->addWidget(file);
    rows->addWidget(m_kept);
    rows->addLayout(m_withdrawals);
    rows->addWidget(m_withoutPicture);
    for (QWidget *way : {static_cast<QWidget *>(m_paste), static_cast<QWidget *>(file),
             static_cast<QWidget *>(m_withoutPicture)})
        m_missing->watch(*way);
    connect(m_paste, &Button::clicked, this, &PictureWays::clipboardWanted);
    connect(file, &Button::clicked, this, &PictureWays::fileWanted);
}

void PictureWays::reset()
{
    addScreens();
    m_withoutPicture->setChecked(false);
    showKept({});
}

void PictureWays::addScreens()
{
    qDeleteAll(m_screens);
    m_screens.clear();
    if (!PictureSource::mayGrabScreens()) {
        //: above the buttons for pictures; "Insert picture" is one of them
        m_aboutScreens->setText(
            tr("Your computer does not let the program take a picture of the screen. Take it "
               "yourself, for example with the key Print Screen. Then press \"Insert picture\"."));
        return;
    }
    //: above the buttons for pictures; "hides": its own window
    m_aboutScreens->setText(
        tr("Take a picture of the screen, and the program hides for a moment. It only takes the "
           "picture when you press the button. You see it before it is used."));
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (qsizetype index = 0; index < screens.size(); ++index) {
        const QSize size = screens.at(index)->size();
        //: button, where the computer has one screen; Alt letter unique on the page
        QString text = tr("Take &picture of the screen");
        if (screens.size() > 1) {
            //: %1: number of the screen, %2 and %3: its width and height
            text = tr("Take picture of screen %1 (%2 x %3)")
                       .arg(index + 1)
                       .arg(size.width())
                       .arg(size.height());
        }
        auto *button = new Button(
            text, Button::Kind::Secondary, QStringLiteral("tag_billede_%1").arg(index + 1));
        connect(button, &Button::clicked, screens.at(index),
            [this, screen = screens.at(index)] { Q_EMIT screenWanted(screen); });
        m_buttons->addWidget(button);
        m_missing->watch(*button);
        m_screens.append(button);
    }
}

void PictureWays::showKept(const QList<PictureKept> &pictures)
{
    const bool isOther = pictures != m_pictures;
    m_pictures = pictures;
    QStringList captions;
    for (const PictureKept &picture : pictures) {
        const bool isOne = pictures.size() == 1;
        captions.append(isOne
                ? picture.caption
                : QStringLiteral("%1. %2").arg(captions.size() + 1).arg(picture.caption));
    }
    //: %1: what the pictures show
    m_kept->setText(tr("With your answer: %1.").arg(captions.join(QStringLiteral(". "))));
    m_kept->setVisible(!pictures.isEmpty());
    m_withoutPicture->setVisible(pictures.isEmpty());
    if (isOther)
        addWithdrawals();
}

void PictureWays::addWithdrawals()
{
    const bool hadFocus = std::any_of(m_withdraw.cbegin(), m_withdraw.cend(),
        [](const Button *button) { return button->hasFocus(); });
    for (Button *button : std::as_const(m_withdraw)) {
        button->hide();
        button->deleteLater();
    }
    m_withdraw.clear();
    for (qsizetype index = 0; index < m_pictures.size(); ++index) {
        //: button: the picture shall not be part of the answer after all
        QString text = tr("Remove the picture");
        if (m_pictures.size() > 1) {
            //: the same button where there are several pictures; %1: the number of the picture
            text = tr("Remove picture %1").arg(index + 1);
        }
        auto *button =
            new Button(text, Button::Kind::Link, QStringLiteral("tag_ud_%1").arg(index + 1));
        connect(button, &Button::clicked, this,
            [this, picture = m_pictures.at(index)] { Q_EMIT withdrawn(picture); });
        m_withdrawals->addWidget(button);
        m_withdraw.append(button);
    }
    if (hadFocus)
        field()->setFocus(Qt::OtherFocusReason);
}

bool PictureWays::isWithoutPicture() const
{
    return m_pictures.isEmpty() && m_withoutPicture->isChecked();
}

QWidget *PictureWays::field() const
{
    return m_screens.isEmpty() ? m_paste : m_screens.first();
}
