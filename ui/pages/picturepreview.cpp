// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/picturepreview.h"

#include "accessibility.h"
#include "widgets/button.h"
#include "widgets/choicerow.h"
#include "widgets/flowlayout.h"
#include "widgets/pictureview.h"
#include "widgets/textblock.h"

#include <QVBoxLayout>

PicturePreview::PicturePreview(QWidget *parent) : QWidget(parent), m_view(new PictureView)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    m_question = new TextBlock(TextBlock::Style::Body);
    rows->addWidget(m_question);
    rows->addWidget(m_view);
    addTools(*rows);
    auto *shows = new QWidget;
    Accessibility::setRole(*shows, QAccessible::Grouping);
    //: subheading above a choice, below the picture; also its name for screen readers
    Accessibility::setName(*shows, tr("What does the picture show?"));
    auto *choices = new QVBoxLayout(shows);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(0);
    //: subheading above a choice, below the picture; also its name for screen readers
    choices->addWidget(
        new TextBlock(tr("What does the picture show?"), TextBlock::Style::Subheading));
    //: choice below "What does the picture show?"; then the picture's caption
    m_captions = {new RadioRow(tr("The subscription in the classification system"),
                      QStringLiteral("viser_abonnement")),
        //: choice below "What does the picture show?"; then the picture's caption
        new RadioRow(tr("The sortiment in the debtor system"), QStringLiteral("viser_sortiment"))};
    for (RadioRow *row : std::as_const(m_captions)) {
        choices->addWidget(row);
        connect(row, &RadioRow::toggled, this, &PicturePreview::refresh);
    }
    rows->addWidget(shows);
}

void PicturePreview::addTools(QVBoxLayout &rows)
{
    //: below the picture, above four buttons; Shift is a key
    rows.addWidget(new TextBlock(
        tr("Is there something that must not be seen? Mark it with the mouse or with the arrow "
           "keys, and press \"Cover the area\". With Shift you change the size."),
        TextBlock::Style::Muted));
    auto *buttons = new FlowLayout;
    rows.addLayout(buttons);
    const auto add = [this, buttons](const QString &text, const char *name, const auto &pressed) {
        auto *button = new Button(text, Button::Kind::Secondary, QLatin1String(name));
        connect(button, &Button::clicked, this, pressed);
        buttons->addWidget(button);
        return button;
    };
    //: button below the picture: paints it black; Alt letter unique on the page
    add(tr("&Cover the area"), "daek", [this] { edit(PictureEdit::Kind::Cover); });
    //: button below the picture: keeps nothing but the area; Alt letter unique on the page
    add(tr("Cut &out the area"), "beskaer", [this] { edit(PictureEdit::Kind::Crop); });
    //: button below the picture: the last covering or cutting; Alt letter unique on the page
    m_undo = add(tr("Un&do"), "fortryd", [this] {
        m_edits.removeLast();
        m_view->show(picture());
        refresh();
    });
    //: button below the picture; Alt letter unique on the page
    add(tr("&Remove the picture"), "fjern_billede", [this] { Q_EMIT discarded(); });
}

void PicturePreview::open(const QImage &picture, Shows shows)
{
    m_original = picture;
    m_edits.clear();
    m_captions.at(int(shows))->setChecked(true);
    m_view->show(this->picture());
    refresh();
}

QImage PicturePreview::picture() const
{
    return PictureEditing::edited(m_original, m_edits);
}

QString PicturePreview::caption() const
{
    return m_captions.at(int(shows()))->text();
}

PicturePreview::Shows PicturePreview::shows() const
{
    return m_captions.first()->isChecked() ? Shows::Subscription : Shows::Sortiment;
}

void PicturePreview::edit(PictureEdit::Kind kind)
{
    const QRect area = m_view->marked();
    if (area.isEmpty()) {
        Q_EMIT nothingMarked(m_view);
        return;
    }
    m_edits.append({kind, area});
    m_view->show(picture());
    m_view->setFocus(Qt::OtherFocusReason);
    refresh();
}

void PicturePreview::refresh()
{
    m_undo->setVisible(!m_edits.isEmpty());
    //: name of the picture for screen readers; %1: what the picture shows
    Accessibility::setName(*m_view, tr("Picture. %1.").arg(caption()));
    //: first sentences on the page with a picture that was just taken of the web interface
    const QString ofSubscription = tr("Can you see the whole subscription in the picture? There "
                                      "must be nothing about citizens in it.");
    //: first sentences on the page with a picture that was just taken of the debtor system
    const QString ofSortiment =
        tr("Can you see the sortiment in the picture? There must be nothing about citizens in it.");
    m_question->setText(shows() == Shows::Subscription ? ofSubscription : ofSortiment);
}
