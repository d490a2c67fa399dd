// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/picturepreview.h"

#include "accessibility.h"
#include "widgets/button.h"
#include "widgets/choicerow.h"
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
    rows->addWidget(new TextBlock(
        tr("Can you see all of it in the picture? There must be nothing about citizens in it.")));
    rows->addWidget(m_view);
    addTools(*rows);
    auto *shows = new QWidget;
    Accessibility::setRole(*shows, QAccessible::Grouping);
    Accessibility::setName(*shows, tr("What does the picture show?"));
    auto *choices = new QVBoxLayout(shows);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(0);
    choices->addWidget(
        new TextBlock(tr("What does the picture show?"), TextBlock::Style::Subheading));
    m_captions = {new RadioRow(tr("The subscription in the classification system"),
                      QStringLiteral("viser_abonnement")),
        new RadioRow(tr("The sortiment in the debtor system"), QStringLiteral("viser_sortiment"))};
    for (RadioRow *row : std::as_const(m_captions)) {
        choices->addWidget(row);
        connect(row, &RadioRow::toggled, this, &PicturePreview::refresh);
    }
    rows->addWidget(shows);
}

void PicturePreview::addTools(QVBoxLayout &rows)
{
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
    add(tr("&Cover the area"), "daek", [this] { edit(PictureEdit::Kind::Cover); });
    add(tr("Cut &out the area"), "beskaer", [this] { edit(PictureEdit::Kind::Crop); });
    m_undo = add(tr("Un&do"), "fortryd", [this] {
        m_edits.removeLast();
        m_view->show(picture());
        refresh();
    });
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
    QString name = tr("Picture");
    if (!caption().isEmpty()) {
        //: %1: what the picture shows
        name = tr("Picture. %1.").arg(caption());
    }
    Accessibility::setName(*m_view, name);
}
