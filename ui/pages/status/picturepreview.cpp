// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/status/picturepreview.h"

#include "widgets/accessibility.h"
#include "widgets/choicegroup.h"
#include "widgets/expander.h"
#include "widgets/fielderror.h"
#include "widgets/flowlayout.h"
#include "widgets/lowwindow.h"
#include "widgets/pictureview.h"
#include "widgets/rows.h"
#include "widgets/textblock.h"

#include <QApplication>

#include <algorithm>
#include <utility>

namespace {

/// @{ Between the rows, and between the buttons in a row.
constexpr int usualSpacing = 12;
constexpr int closeSpacing = 8;
/// @}

} // namespace

PicturePreview::PicturePreview(QWidget *parent) : QWidget(parent), m_view(new PictureView)
{
    auto *rows = new Rows(this);
    m_question = new TextBlock(TextBlock::Style::Body);
    rows->addWidget(m_question);
    rows->addWidget(m_view);
    addSizes(*rows);
    addTools(*rows);
    addCaptions(*rows);
    m_onlySmall.append(m_question);
}

void PicturePreview::addCaptions(QVBoxLayout &rows)
{
    //: name of a choice, for screen readers; below the picture
    m_captions = new ChoiceGroup(tr("What does the picture show?"));
    m_captions->add(captionFor(Shows::Subscription), QStringLiteral("viser_abonnement"));
    m_captions->add(captionFor(Shows::Sortiment), QStringLiteral("viser_sortiment"));
    m_captions->add(
        captionFor(Shows::PartOfSubscription), QStringLiteral("viser_del_af_abonnement"));
    m_captions->add(captionFor(Shows::PartOfSortiment), QStringLiteral("viser_del_af_sortiment"));
    for (const RadioRow *row : m_captions->answers())
        connect(row, &RadioRow::toggled, this, &PicturePreview::refresh);
    //: link below the picture: shows a choice of what the picture shows
    m_showsOther = new Expander(tr("The picture shows only a part, or something else"),
        QStringLiteral("viser_andet"), *m_captions);
    // Another section begins.
    auto *section = new QWidget;
    auto *inside = new Rows(section, 4);
    inside->setContentsMargins(0, 12, 0, 0);
    inside->addWidget(m_showsOther, 0, Qt::AlignLeft);
    inside->addWidget(m_captions);
    rows.addWidget(section);
    m_onlySmall.append(section);
}

PicturePreview::Shows PicturePreview::partOf(Shows whole)
{
    return whole == Shows::Sortiment ? Shows::PartOfSortiment : Shows::PartOfSubscription;
}

Button *PicturePreview::addButton(FlowLayout &buttons, Button::Kind kind, const QString &text,
    const char *name, const std::function<void()> &pressed)
{
    auto *button = new Button(text, kind, QLatin1String(name));
    connect(button, &Button::clicked, this, pressed);
    buttons.addWidget(button);
    return button;
}

void PicturePreview::addSizes(QVBoxLayout &rows)
{
    m_shownAs = new TextBlock(TextBlock::Style::Muted);
    m_error = new FieldError(QStringLiteral("fejl_markering"));
    m_error->watch(*m_view);
    m_error->standInFor(*m_shownAs);
    m_aboutSize = new QWidget;
    (new Rows(m_aboutSize))->addWidget(m_shownAs);
    auto *below = new Rows(nullptr, 0);
    below->addWidget(m_aboutSize);
    below->addWidget(m_error);
    rows.addLayout(below);
    auto *buttons = new FlowLayout;
    m_buttonRows.append(buttons);
    rows.addLayout(buttons);
    // A large picture leaves no room for all else, and so the ways out come first.
    //: button below the picture, where it takes all of the window's room: leads back; Alt letter
    //: unique on the page
    m_small = addButton(*buttons, Button::Kind::Secondary, tr("C&lose the large picture"),
        "luk_stort", [this] { makeSmall(); });
    m_discards.append(
        addButton(*buttons, Button::Kind::Secondary, {}, "fjern_billede", [this] { discard(); }));
    //: button below the picture: shows it larger; Alt letter unique on the page
    m_larger = addButton(
        *buttons, Button::Kind::Link, tr("Enlar&ge"), "forstoer", [this] { m_view->enlarge(); });
    //: button below the picture: shows it smaller; Alt letter unique on the page
    m_smaller = addButton(
        *buttons, Button::Kind::Link, tr("Redu&ce"), "formindsk", [this] { m_view->reduce(); });
    //: button below the picture: one pixel of it on each of the screen's; Alt letter unique on the
    //: page
    m_full = addButton(*buttons, Button::Kind::Link, tr("Show in full siz&e"), "fuld_stoerrelse",
        [this] { showInFull(); });
    connect(m_view, &PictureView::markChanged, this, &PicturePreview::noteEdit);
    connect(m_view, &PictureView::aboutToBeLarge, this, &PicturePreview::aboutToBeLarge);
    connect(m_view, &PictureView::sizeChanged, this, &PicturePreview::noteSize);
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, [this] {
        // What changed in the middle of a layout has kept the place that it had before.
        layout()->invalidate();
        layout()->activate();
        tellOfSize();
    });
}

void PicturePreview::addTools(QVBoxLayout &rows)
{
    auto *about = new TextBlock(
        //: below the picture, above four buttons; Shift is a key
        tr("Is there something that must not be seen? Mark it with the mouse or with the arrow "
           "keys, and press \"Cover the area\". With Shift you change the size."),
        TextBlock::Style::Muted);
    rows.addWidget(about);
    m_onlySmall.append(about);
    auto *buttons = new FlowLayout;
    m_buttonRows.append(buttons);
    rows.addLayout(buttons);
    //: button below the picture: paints it black; Alt letter unique on the page
    addButton(*buttons, Button::Kind::Secondary, tr("&Cover the area"), "daek",
        [this] { edit(PictureEdit::Kind::Cover); });
    //: button below the picture: keeps nothing but the area; Alt letter unique on the page
    addButton(*buttons, Button::Kind::Secondary, tr("Cut &out the area"), "beskaer",
        [this] { edit(PictureEdit::Kind::Crop); });
    //: button below the picture: the last covering or cutting; Alt letter unique on the page
    m_undo = addButton(*buttons, Button::Kind::Secondary, tr("Un&do"), "fortryd", [this] {
        m_edits.removeLast();
        m_view->show(picture());
        refresh();
        noteEdit();
    });
    m_discards.append(
        addButton(*buttons, Button::Kind::Secondary, {}, "fjern_billede", [this] { discard(); }));
    m_onlySmall.append(m_discards.last());
    offerAnother(false);
}

void PicturePreview::discard()
{
    if (m_offersAnother)
        Q_EMIT anotherWanted();
    else
        Q_EMIT discarded();
}

void PicturePreview::offerAnother(bool offered)
{
    //: button below the picture that the user has just taken: it is not good enough; Alt letter
    //: unique on the page
    const QString another = tr("&No, take a new one");
    //: button below the picture; Alt letter unique on the page
    const QString remove = tr("&Remove the picture");
    m_offersAnother = offered;
    for (Button *button : std::as_const(m_discards))
        button->setText(offered ? another : remove);
}

void PicturePreview::open(const QImage &picture, Shows shows)
{
    m_original = picture;
    m_edits.clear();
    m_wasShownInFull = false;
    m_view->setLarge(false);
    m_captions->answers().at(int(shows))->setChecked(true);
    m_showsOther->setExpanded(false);
    m_captionBefore = caption();
    m_view->show(this->picture());
    refresh();
}

void PicturePreview::openAgain(const QImage &picture, const QString &caption, Shows shows)
{
    open(picture, shows);
    for (RadioRow *row : m_captions->answers()) {
        if (row->text() == caption && !row->isChecked()) {
            row->setChecked(true);
            m_showsOther->setExpanded(true);
        }
    }
    m_captionBefore = this->caption();
    m_wasShownInFull = true;
    refresh();
}

bool PicturePreview::isAsOpened() const
{
    return m_edits.isEmpty() && caption() == m_captionBefore;
}

bool PicturePreview::isLarge() const
{
    return m_view->isLarge();
}

void PicturePreview::makeSmall()
{
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->setLarge(false);
}

bool PicturePreview::mustBeShownInFull() const
{
    return !m_wasShownInFull && m_view->losesDetails();
}

void PicturePreview::showInFull()
{
    m_view->setMagnification(1);
    m_view->setFocus(Qt::OtherFocusReason);
}

QRect PicturePreview::marked() const
{
    return m_view->marked();
}

QImage PicturePreview::picture() const
{
    return PictureEditing::edited(m_original, m_edits);
}

QString PicturePreview::caption() const
{
    return m_captions->answers().at(int(shows()))->text();
}

PicturePreview::Shows PicturePreview::shows() const
{
    const RadioRow *chosen = m_captions->chosen();
    const QList<RadioRow *> &answers = m_captions->answers();
    for (int each = 0; each < int(answers.size()); ++each) {
        if (answers.at(each) == chosen)
            return Shows(each);
    }
    return Shows::Subscription;
}

void PicturePreview::edit(PictureEdit::Kind kind)
{
    const QRect area = m_view->marked();
    if (area.isEmpty()) {
        Q_EMIT nothingMarked();
        return;
    }
    m_edits.append({kind, area});
    m_view->show(picture());
    m_view->setFocus(Qt::OtherFocusReason);
    refresh();
    noteEdit();
}

void PicturePreview::noteEdit()
{
    m_error->forget();
    Q_EMIT edited();
}

void PicturePreview::keepRoomFor(const QStringList &errors)
{
    m_errors = errors;
    refreshSize();
}

QWidget &PicturePreview::field()
{
    return *m_view;
}

void PicturePreview::refresh()
{
    m_undo->setVisible(!m_edits.isEmpty());
    m_question->setText(question());
    refreshSize();
}

/// The window lays the page out anew where it is told, and on the way there and back the view may
/// have another size: so it is told only of what is otherwise, and of a resize at its end.
void PicturePreview::noteSize()
{
    refreshSize();
    m_settling.start(0);
    if (m_told.isLarge != m_view->isLarge())
        tellOfSize();
}

void PicturePreview::tellOfSize()
{
    const Told now{m_view->isLarge(), mustBeShownInFull()};
    if (std::exchange(m_told, now) != now)
        Q_EMIT sizeChanged();
}

void PicturePreview::refreshSize()
{
    const int times = m_view->magnification();
    const bool isLarge = m_view->isLarge();
    m_wasShownInFull = m_wasShownInFull || times > 0;
    // Qt moves the focus to a neighbour when the focused widget is hidden or disabled. Move it
    // first.
    const bool isGoing = std::any_of(m_onlySmall.cbegin(), m_onlySmall.cend(),
        [](const QWidget *widget) { return widget->isAncestorOf(QApplication::focusWidget()); });
    if (isLarge && isGoing)
        m_view->setFocus(Qt::OtherFocusReason);
    for (QWidget *widget : std::as_const(m_onlySmall))
        widget->setVisible(!isLarge);
    m_shownAs->setText(shownAs());
    // A large picture gives way for it, above all buttons.
    for (TextBlock *text : {m_shownAs, static_cast<TextBlock *>(m_error)})
        text->keepRoomFor(isLarge ? QStringList() : m_errors + QStringList{shownAs()});
    const auto isLeaving = [isLarge](
                               const Button *button) { return button->hasFocus() && !isLarge; };
    if ((m_larger->hasFocus() && !m_view->mayEnlarge())
        || (m_smaller->hasFocus() && !m_view->mayReduce()) || (m_full->hasFocus() && isLarge)
        || isLeaving(m_larger) || isLeaving(m_smaller) || isLeaving(m_small)
        || isLeaving(m_discards.first()))
        m_view->setFocus(Qt::OtherFocusReason);
    // The main button below the page says the same until then.
    m_full->setVisible(!isLarge && !mustBeShownInFull());
    m_larger->setVisible(isLarge);
    m_smaller->setVisible(isLarge);
    m_larger->setEnabled(m_view->mayEnlarge());
    m_smaller->setEnabled(m_view->mayReduce());
    m_small->setVisible(isLarge);
    m_discards.first()->setVisible(isLarge);
    makeRoom();
    //: name of the picture for screen readers; %1: what the picture shows
    const QString whole = tr("Picture. %1.");
    //: name of the picture for screen readers, where a part of it is shown; %1: what it shows
    const QString part = tr("Picture in full size. %1.");
    Accessibility::setName(*m_view, (times > 0 ? part : whole).arg(caption()));
}

/// A large picture in a low window has the room: the buttons stand close, and what is said about it
/// is in the help, and spoken.
void PicturePreview::makeRoom()
{
    const bool isLow = m_view->isLarge() && LowWindow::isAround(*this);
    m_aboutSize->setVisible(!isLow);
    //: the button "Close the large picture", where there is little room
    const QString fewWords = tr("Close the picture");
    m_small->setSign(isLow ? fewWords : QString());
    const int spacing = isLow ? closeSpacing : usualSpacing;
    layout()->setSpacing(spacing);
    for (FlowLayout *buttons : std::as_const(m_buttonRows))
        buttons->setSpacing(spacing);
    for (Button *button : findChildren<Button *>())
        button->setClose(isLow);
    if (m_error->isHidden())
        m_view->setAccessibleDescription(isLow ? shownAs() : QString());
}
