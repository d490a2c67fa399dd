// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/picturepreview.h"

#include "accessibility.h"
#include "widgets/button.h"
#include "widgets/choicerow.h"
#include "widgets/fielderror.h"
#include "widgets/flowlayout.h"
#include "widgets/pictureview.h"
#include "widgets/textblock.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

PicturePreview::PicturePreview(QWidget *parent) : QWidget(parent), m_view(new PictureView)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    //: first sentence on the page with a picture that was just taken
    rows->addWidget(new TextBlock(
        tr("Can you see all of it in the picture? There must be nothing about citizens in it.")));
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
    auto *unsaid = new FieldError(QStringLiteral("fejl_viser"));
    choices->addWidget(unsaid);
    for (RadioRow *row : std::as_const(m_captions)) {
        choices->addWidget(row);
        unsaid->watch(*row);
        connect(row, &RadioRow::toggled, this, &PicturePreview::refresh);
    }
    rows->addWidget(shows);
}

void PicturePreview::addTools(QVBoxLayout &rows)
{
    //: below the picture, above four buttons; Shift is a key
    rows.addWidget(new TextBlock(
        tr("Mark an area with the mouse or with the arrow keys. With Shift you change its size."),
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

void PicturePreview::open(const QImage &picture)
{
    m_original = picture;
    m_edits.clear();
    for (RadioRow *row : std::as_const(m_captions)) {
        const QSignalBlocker quiet(row);
        row->setAutoExclusive(false);
        row->setChecked(false);
        row->setAutoExclusive(true);
    }
    m_view->show(this->picture());
    refresh();
}

QImage PicturePreview::picture() const
{
    return PictureEditing::edited(m_original, m_edits);
}

QString PicturePreview::caption() const
{
    for (const RadioRow *row : m_captions) {
        if (row->isChecked())
            return row->text();
    }
    return {};
}

QWidget *PicturePreview::captionField() const
{
    return m_captions.first();
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
    //: name of the picture for screen readers, before it is said what it shows
    QString name = tr("Picture");
    if (!caption().isEmpty()) {
        //: %1: what the picture shows
        name = tr("Picture. %1.").arg(caption());
    }
    Accessibility::setName(*m_view, name);
}
