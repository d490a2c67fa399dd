// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/status/keptpictures.h"

#include "widgets/accessibility.h"
#include "widgets/button.h"
#include "widgets/flowlayout.h"
#include "widgets/insight.h"
#include "widgets/rows.h"
#include "widgets/textblock.h"
#include "widgets/thumbnail.h"

#include <QBoxLayout>
#include <QFontMetrics>

#include <algorithm>
#include <utility>

namespace {

constexpr int besidePicture = 16;
/// From the picture to the words below it.
constexpr int belowPicture = 4;

} // namespace

KeptPictures::KeptPictures(QWidget *parent)
    : QWidget(parent),
      //: above small pictures; no full stop
      m_heading(new TextBlock(tr("Attached to your answer:"), TextBlock::Style::Success)),
      m_rows(new Rows(this))
{
    m_rows->addWidget(m_heading);
    hide();
}

KeptPictures::~KeptPictures() = default;

void KeptPictures::show(const QList<PictureKept> &pictures, bool isNews)
{
    if (pictures == m_pictures)
        return;
    m_pictures = pictures;
    for (qsizetype index = m_shown.size() - 1; index >= 0; --index) {
        if (!pictures.contains(m_shown.at(index).picture))
            dropRow(index);
    }
    QList<PictureKept> added;
    for (const PictureKept &picture : pictures) {
        const bool isShown = std::any_of(m_shown.cbegin(), m_shown.cend(),
            [&picture](const Row &row) { return row.picture == picture; });
        if (isShown)
            continue;
        m_shown.append(rowFor(picture));
        m_shown.last().isNews = isNews;
        added.append(picture);
    }
    for (qsizetype index = 0; index < m_shown.size(); ++index)
        number(m_shown.at(index), index + 1);
    setVisible(!m_shown.isEmpty());
    for (const PictureKept &picture : std::as_const(added))
        Q_EMIT pictureWanted(picture);
}

KeptPictures::Row KeptPictures::rowFor(const PictureKept &picture)
{
    Row row{picture, new QWidget, new Thumbnail, new TextBlock(picture.caption),
        //: in place of a small picture whose file has been deleted or changed
        new TextBlock(tr("The picture cannot be shown."), TextBlock::Style::Failure),
        //: button beside a small picture: to cover or cut more of it
        new Button(tr("Correct"), Button::Kind::Link),
        //: button beside a small picture: it shall not be part of the answer after all
        new Button(tr("Remove"), Button::Kind::Link)};
    auto *columns = new QBoxLayout(QBoxLayout::LeftToRight, row.whole);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(besidePicture);
    columns->addWidget(row.small, 0, Qt::AlignTop);
    auto *texts = new Rows(nullptr, 4);
    texts->addWidget(row.caption);
    texts->addWidget(row.unreadable);
    auto *buttons = new FlowLayout;
    buttons->addWidget(row.correct);
    buttons->addWidget(row.remove);
    texts->addLayout(buttons);
    texts->addStretch();
    columns->addLayout(texts, 1);
    row.unreadable->hide();
    connect(
        row.correct, &Button::clicked, this, [this, picture] { Q_EMIT correctionWanted(picture); });
    connect(row.small, &Thumbnail::pressed, row.correct, &Button::click);
    connect(row.remove, &Button::clicked, this, [this, picture] { Q_EMIT removalWanted(picture); });
    m_rows->addWidget(row.whole);
    row.columns = columns;
    arrange(row);
    return row;
}

/// The words stand beside the picture where the longest of them has room there, else below it.
void KeptPictures::arrange(const Row &row)
{
    const QFontMetrics metrics(row.caption->font());
    int longest = 0;
    for (const QString &word : row.caption->text().split(u' '))
        longest = std::max(longest, metrics.horizontalAdvance(word));
    const int room = width() - row.small->sizeHint().width() - besidePicture;
    row.columns->setDirection(longest < room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    row.columns->setSpacing(longest < room ? besidePicture : belowPicture);
}

void KeptPictures::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (const Row &row : std::as_const(m_shown))
        arrange(row);
}

void KeptPictures::number(const Row &row, qsizetype number)
{
    row.correct->setObjectName(QStringLiteral("ret_%1").arg(number));
    row.remove->setObjectName(QStringLiteral("tag_ud_%1").arg(number));
    row.small->setObjectName(QStringLiteral("lille_%1").arg(number));
    const QString &caption = row.picture.caption;
    //: name of a small picture for screen readers; %1: its number, %2: what it shows
    row.small->setName(tr("Picture %1: %2").arg(number).arg(caption));
    //: name of the button "Correct" for screen readers; %1: number of the picture, %2: what it
    //: shows
    Accessibility::setName(*row.correct, tr("Correct picture %1: %2").arg(number).arg(caption));
    //: name of the button "Remove" for screen readers; %1: number of the picture, %2: what it shows
    Accessibility::setName(*row.remove, tr("Remove picture %1: %2").arg(number).arg(caption));
}

void KeptPictures::dropRow(qsizetype index)
{
    const Row row = m_shown.takeAt(index);
    const QWidget *focused = row.whole->focusWidget();
    const bool hadFocus = focused && focused->hasFocus();
    // Qt moves focus to a sibling when the focused widget is hidden, and screen readers announce
    // it. Move focus first.
    if (hadFocus && m_shown.isEmpty())
        Q_EMIT focusLost();
    else if (hadFocus)
        m_shown.at(std::min(index, m_shown.size() - 1)).remove->setFocus(Qt::OtherFocusReason);
    row.whole->hide();
    row.whole->deleteLater();
}

void KeptPictures::showPicture(const PictureKept &picture, const QImage &pixels)
{
    for (const Row &row : std::as_const(m_shown)) {
        if (row.picture != picture)
            continue;
        row.small->show(pixels);
        row.small->setVisible(!pixels.isNull());
        row.correct->setVisible(!pixels.isNull());
        row.unreadable->setVisible(pixels.isNull());
        // The user comes from another page, and sees here that the picture is part of the answer.
        if (row.isNews)
            InSight::bring(*row.whole);
    }
}
