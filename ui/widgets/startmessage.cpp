// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/startmessage.h"

#include "widgets/accessibility.h"
#include "widgets/copybutton.h"
#include "widgets/flowlayout.h"
#include "widgets/focusring.h"
#include "widgets/heading.h"
#include "widgets/noticewidget.h"
#include "widgets/programicon.h"
#include "widgets/rows.h"
#include "widgets/scrollbar.h"
#include "widgets/theme.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>

#include <algorithm>

namespace {

constexpr int messageWidth = 600;
/// What is left free of the screen for frames and bars of the desktop.
constexpr int marginOfScreen = 80;

} // namespace

StartMessage::StartMessage(const Words &words)
    : m_words(words),
      m_scroll(new QScrollArea),
      //: button of a window that is shown instead of the program; closes it; Alt letter unique
      m_close(new Button(tr("C&lose"), Button::Kind::Primary, QStringLiteral("luk")))
{
    setObjectName(QStringLiteral("startbesked"));
    // A screen reader reads a dialogue's name and description when it opens.
    Accessibility::setRole(*this, QAccessible::Dialog);
    Accessibility::setName(*this, words.title);
    setAccessibleDescription(words.text);
    setWindowIcon(programIcon());
    setWindowTitle(words.title);
    auto *theme = new Theme(*this);

    auto *column = new QWidget;
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(32, 24, 32, 16);
    rows->setSpacing(12);
    addWords(*rows);
    rows->addStretch();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setVerticalScrollBar(new ScrollBar);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    // The button that has the focus would ignore the keys that scroll, so they are filtered here.
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(column);

    auto *whole = new Rows(this, 0);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(buttons());
    theme->apply();
    new FocusRing(*this);
    fitScreen();
    m_close->setFocus();
}

void StartMessage::addWords(QVBoxLayout &rows)
{
    auto *heading = new Heading;
    heading->say(m_words.title, {});
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(new IconView(NoticeWidget::iconOf(m_words.severity)), 0, Qt::AlignTop);
    top->addWidget(heading, 1);
    rows.addLayout(top);
    const QStringList paragraphs = m_words.text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs) {
        auto *block = new TextBlock(paragraph);
        block->setTextInteractionFlags(Qt::TextSelectableByMouse);
        rows.addWidget(block);
    }
    if (!m_words.code.isEmpty())
        rows.addWidget(new TextBlock(m_words.code, TextBlock::Style::Muted));
}

QWidget *StartMessage::buttons()
{
    connect(m_close, &Button::clicked, this, &StartMessage::close);
    //: button of a window that is shown instead of the program; copies its text; Alt letter unique
    auto *copy = new CopyButton(tr("&Copy"), Button::Kind::Secondary, QStringLiteral("kopier"),
        [this] { return asText(); });
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    flow->setContentsMargins(32, 12, 32, 24);
    flow->addWidget(m_close);
    flow->addWidget(copy);
    return row;
}

/// As high as its text, where the screen has room for that.
void StartMessage::fitScreen()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    const QSize room = (screen ? screen->availableSize() : QSize(800, 600))
        - QSize(marginOfScreen, marginOfScreen);
    const int width = std::min(messageWidth, room.width());
    const int height = m_scroll->widget()->layout()->totalHeightForWidth(width)
        + layout()->itemAt(1)->widget()->layout()->totalHeightForWidth(width);
    resize(width, std::min(height, room.height()));
}

QString StartMessage::asText() const
{
    QStringList lines{m_words.title, m_words.text, m_words.code,
        QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion()};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void StartMessage::scroll(int key)
{
    QAbstractSlider *bar = m_scroll->verticalScrollBar();
    switch (key) {
    case Qt::Key_PageUp:
        return bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    case Qt::Key_PageDown:
        return bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_Home:
        return bar->triggerAction(QAbstractSlider::SliderToMinimum);
    case Qt::Key_End:
        return bar->triggerAction(QAbstractSlider::SliderToMaximum);
    case Qt::Key_Up:
        return bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
    case Qt::Key_Down:
        return bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    default:
        return;
    }
}

void StartMessage::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        close();
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Up:
    case Qt::Key_Down:
        scroll(event->key());
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}
