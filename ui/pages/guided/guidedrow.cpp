// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/guided/guidedrow.h"

#include "pages/guided/keptrows.h"
#include "pages/status/verdict.h"
#include "widgets/accessibility.h"
#include "widgets/besidelayout.h"
#include "widgets/flowlayout.h"
#include "widgets/icon.h"
#include "widgets/insight.h"
#include "widgets/outline.h"
#include "widgets/rows.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QStackedLayout>

#include <algorithm>

namespace {

constexpr int questionDistance = 8;
constexpr int elsewhereDistance = 8;
/// Between the number or the tick of a quiet line, which is as high as a line, and its text.
constexpr int markDistance = 12;
constexpr int lowestLine = 32;
constexpr int cardDistance = 4;
constexpr int cardTop = 12;
constexpr int cardSide = 16;
constexpr int cardBottom = 12;

/// A part of a row, whose texts are in the name of the row or in what its button says.
QWidget *makePart()
{
    auto *part = new QWidget;
    Accessibility::setRole(*part, QAccessible::Client);
    return part;
}

} // namespace

bool GuidedRow::awaitsCorrection() const
{
    return m_state != State::Done && m_content.wasWrong;
}

GuidedRow::GuidedRow(const Content &content, QWidget *parent) : QWidget(parent), m_content(content)
{
    setObjectName(controlName("raekke"));
    Accessibility::setRole(*this, QAccessible::ListItem);
    auto *inside = new Rows(this, 0);
    addLine();
    addCard();
    inside->addWidget(m_line);
    inside->addWidget(m_card);
    refresh();
}

QString GuidedRow::controlName(const char *what) const
{
    return QStringLiteral("%1_%2").arg(QLatin1String(what)).arg(m_content.row());
}

void GuidedRow::addLine()
{
    m_line = makePart();
    m_line->setMinimumHeight(lowestLine);
    m_summary = new TextBlock(TextBlock::Style::Muted);
    Accessibility::speakByParent(*m_summary);
    m_summaryPlace = makePart();
    (new Rows(m_summaryPlace))->addWidget(m_summary);
    m_reopen = new Button({}, Button::Kind::Link, controlName("genaabn"));
    connect(m_reopen, &Button::clicked, this, &GuidedRow::reopened);
    if (opensAll()) {
        // Its link is longer, and would leave the words too little room in a narrow window.
        auto *inside = new BesideLayout(m_line);
        inside->addWidget(m_summaryPlace);
        inside->addWidget(m_reopen);
        return;
    }
    auto *inside = new QHBoxLayout(m_line);
    inside->addWidget(m_summaryPlace, 1, Qt::AlignTop);
    inside->addWidget(m_reopen, 0, Qt::AlignTop);
}

void GuidedRow::addCard()
{
    m_card = makePart();
    m_title = new TextBlock(TextBlock::Style::Strong);
    m_correction = makePart();
    m_reason = new TextBlock(TextBlock::Style::Body);
    auto *beside = new QHBoxLayout(m_correction);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->addWidget(new IconView(Icon::Exclamation), 0, Qt::AlignTop);
    beside->addWidget(m_reason, 1);
    m_value = new TextBlock(TextBlock::Style::Heading);
    m_words = new TextBlock(TextBlock::Style::Body);
    //: button of the current point: copies its value; Alt letter unique on the page
    m_copyFirst = new Button(tr("&Copy"), Button::Kind::Primary, controlName("kopier"));
    connect(m_copyFirst, &Button::clicked, this, &GuidedRow::copyWanted);
    m_copied = new TextBlock(TextBlock::Style::Success);
    for (TextBlock *text : {m_title, m_reason, m_value, m_words, m_copied})
        Accessibility::speakByParent(*text);
    //: link in place of "Copied": something else has been copied since
    m_copyAgain = new Button(tr("Copy again"), Button::Kind::Link, controlName("kopier_igen"));
    connect(m_copyAgain, &Button::clicked, this, &GuidedRow::copyWanted);
    const bool isLast = !m_content.primary.isEmpty();
    m_pass = new Button(m_content.primary, Button::Kind::Primary,
        isLast ? QStringLiteral("primaer") : controlName("gjort"));
    // A press too many would state that a field is filled in which was not seen.
    m_pass->setConsequential(true);
    connect(m_pass, &Button::clicked, this, &GuidedRow::passed);
    m_elsewhere = new Button({}, Button::Kind::Link, controlName("andet_sted"));
    connect(m_elsewhere, &Button::clicked, this, &GuidedRow::elsewhereWanted);

    // One of the two is shown, and what stands below does not move.
    m_copyState = makePart();
    auto *states = new QStackedLayout(m_copyState);
    states->addWidget(m_copied);
    auto *again = new QWidget;
    auto *alone = new QHBoxLayout(again);
    alone->setContentsMargins(0, 0, 0, 0);
    alone->addWidget(m_copyAgain, 0, Qt::AlignLeft);
    states->addWidget(again);

    m_inside = new KeptRows(m_card);
    m_inside->setContentsMargins(cardSide, cardTop, cardSide, cardBottom);
    m_top = new KeptRows;
    m_inside->addLayout(m_top);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_correction, m_value, m_words})
        m_top->addWidget(part);
    m_top->addWidget(m_copyFirst, 0, Qt::AlignLeft);
    m_top->addWidget(m_copyState);
    m_top->addStretch();
    // Beside each other they leave no row empty in the card of a point that has one of them only.
    auto *controls = new FlowLayout;
    controls->alignBottom();
    controls->setSpacing(KeptRows::distance);
    addQuestion(*controls);
    controls->addWidget(m_pass);
    controls->keepApart(m_content.question.isEmpty() ? *m_pass : *m_ask, elsewhereDistance);
    controls->addWidget(m_elsewhere);
    m_inside->addLayout(controls);
    m_told = new Verdict;
    m_inside->addWidget(m_told);
    m_inside->addStretch(1);
}

void GuidedRow::tell(Severity severity, const QString &text)
{
    m_told->say(severity, text);
    if (!text.isEmpty())
        InSight::bring(*m_told, !m_content.elsewhere.isEmpty() ? m_elsewhere : nullptr);
}

bool GuidedRow::isTelling() const
{
    return !m_told->isHidden();
}

void GuidedRow::addBelow(QWidget &extra)
{
    m_inside->insertWidget(m_inside->count() - 1, &extra);
}

void GuidedRow::keepRoom(const std::function<int(int)> &above, const std::function<int(int)> &whole)
{
    m_top->keepRoom([this, above](int width) {
        return above(width) - (m_content.asks() ? heightOfQuestion(width) : 0);
    });
    m_inside->keepRoom(
        [whole](int width) { return whole(width - 2 * cardSide) - 2 * cardDistance; });
}

void GuidedRow::roomChanged()
{
    m_top->invalidate();
    m_inside->invalidate();
}

/// Of what stands between the card's top and the answers.
int GuidedRow::heightOfQuestion(int width) const
{
    int height = 0;
    if (!m_content.question.isEmpty())
        height += m_question->heightForWidth(width) + questionDistance;
    if (!m_content.hint.isEmpty())
        height += m_hint->heightForWidth(width) + questionDistance;
    return height;
}

int GuidedRow::heightAbove(int width) const
{
    int height = m_title->heightForWidth(width) + heightOfQuestion(width);
    const auto add = [&height](int more) { height += KeptRows::distance + more; };
    if (!m_content.reason.isEmpty())
        add(m_correction->layout()->totalHeightForWidth(width));
    if (!m_content.words.isEmpty())
        add(m_words->heightForWidth(width));
    if (!m_content.value.isEmpty()) {
        add(m_value->heightForWidth(width));
        add(std::max(
            m_copyState->layout()->totalHeightForWidth(width), m_copyFirst->sizeHint().height()));
    }
    return height;
}

int GuidedRow::heightAround(int width) const
{
    const int controls = m_content.question.isEmpty() ? m_pass->sizeHint().height()
                                                      : m_answering->heightForWidth(width);
    const int leadsOn =
        m_content.question.isEmpty() ? m_pass->sizeHint().width() : m_ask->sizeHint().width();
    const int distance = KeptRows::distance + elsewhereDistance;
    const bool isBelow = !m_content.elsewhere.isEmpty()
        && leadsOn + distance + m_elsewhere->sizeHint().width() > width;
    const int below = isBelow ? KeptRows::distance + m_elsewhere->heightForWidth(width) : 0;
    return 2 * cardDistance + cardTop + KeptRows::distance + controls + below + cardBottom;
}

void GuidedRow::addQuestion(FlowLayout &controls)
{
    m_ask = new QWidget;
    m_ask->setObjectName(QStringLiteral("uuid_spoergsmaal"));
    // It takes the focus when its turn comes: no answer is the one that Enter would give.
    m_ask->setFocusPolicy(Qt::ClickFocus);
    Accessibility::setRole(*m_ask, QAccessible::Grouping);
    m_question = new TextBlock(TextBlock::Style::Strong);
    Accessibility::speakByParent(*m_question);
    m_answers = {
        //: answer to "Does the UUID in the browser end in …?"
        addAnswer(tr("Yes"), "uuid_ja", UuidStated::Answer::Same),
        //: answer to "Does the UUID in the browser end in …?"
        addAnswer(tr("No"), "uuid_nej", UuidStated::Answer::Other),
        addAnswer({}, "uuid_ikke_set", UuidStated::Answer::NotSeen),
    };
    m_hint = new TextBlock(TextBlock::Style::Muted);
    Accessibility::speakByParent(*m_hint);
    auto *inside = new Rows(m_ask, questionDistance);
    inside->addWidget(m_question);
    inside->addWidget(m_hint);
    m_answering = new FlowLayout;
    m_answering->setSpacing(8);
    for (Button *answer : std::as_const(m_answers))
        m_answering->addWidget(answer);
    inside->addLayout(m_answering);
    controls.addWidget(m_ask);
}

Button *GuidedRow::addAnswer(const QString &text, const char *name, UuidStated::Answer answer)
{
    auto *button = new Button(text, Button::Kind::Secondary, QLatin1String(name));
    // What a press states stands in the evidence, and the last row's button lay here.
    button->setConsequential(true);
    connect(button, &Button::clicked, this, [this, answer] { Q_EMIT answered(answer); });
    return button;
}

void GuidedRow::setContent(const Content &content)
{
    m_content = content;
    refresh();
}

void GuidedRow::setState(State state, Copy copy)
{
    m_state = state;
    m_copy = copy;
    refresh();
}

Button *GuidedRow::next() const
{
    if (m_copy == Copy::Offered)
        return m_copyFirst;
    return m_content.asks() ? nullptr : m_pass;
}

QWidget *GuidedRow::first() const
{
    return next() ? next() : m_ask;
}

void GuidedRow::setFilled(bool filled)
{
    const Button *shown = filled ? next() : nullptr;
    for (Button *button : {m_copyFirst, m_pass}) {
        button->setKind(shown && button == shown ? Button::Kind::Primary : Button::Kind::Secondary);
    }
}

void GuidedRow::refresh()
{
    const bool isHere = m_state == State::Here;
    const QString shown = shownValue();
    m_summary->setText(summary());
    // The numbers of the rows below go on from it, or leave it out.
    m_title->setText(numbered());
    m_reason->setText(m_content.reason);
    m_correction->setVisible(!m_content.reason.isEmpty());
    m_value->setText(shown);
    m_value->setVisible(!shown.isEmpty());
    m_words->setText(m_content.words);
    m_copied->setText(m_content.pasting);
    m_words->setVisible(!m_content.words.isEmpty());
    m_question->setText(m_content.question);
    m_hint->setText(m_content.hint);
    m_hint->setVisible(!m_content.hint.isEmpty());
    //: answer to "Does the UUID in the browser end in …?"
    const QString unseen = tr("I cannot see it");
    //: the same answer, once the user was asked whether the system is chosen
    const QString stillUnseen = tr("I still cannot see it");
    m_answers.last()->setText(m_content.isAskedAgain ? stillUnseen : unseen);
    Accessibility::setName(*m_ask, m_content.question);

    m_copyFirst->setVisible(m_copy == Copy::Offered);
    m_copyState->setVisible(m_copy == Copy::OnClipboard || m_copy == Copy::Replaced);
    static_cast<QStackedLayout *>(m_copyState->layout())
        ->setCurrentIndex(m_copy == Copy::Replaced ? 1 : 0);
    const bool asks = m_content.asks();
    m_ask->setVisible(asks && m_copy != Copy::Offered);
    m_pass->setVisible(!asks);
    m_elsewhere->setText(m_content.elsewhere);
    m_elsewhere->setVisible(!m_content.elsewhere.isEmpty());
    m_line->layout()->setContentsMargins(fontMetrics().height() + markDistance, 2, 0, 2);
    alignSummary();
    m_line->setVisible(!isHere);
    m_reopen->setVisible(m_state == State::Done);
    showReopen();
    showPass();
    m_card->setVisible(isHere);
    layout()->setContentsMargins(0, isHere ? cardDistance : 0, 0, isHere ? cardDistance : 0);
    QStringList words{m_content.reason, shown, m_content.words};
    if (m_copy == Copy::OnClipboard)
        words.append(m_copied->text());
    words.removeAll({});
    // What has the focus when the row's turn comes says what the row is about.
    const QString about =
        numbered() + (words.isEmpty() ? QString() : QStringLiteral(": ") + words.join(u' '));
    m_pass->setAccessibleDescription(about);
    m_copyFirst->setAccessibleDescription(about);
    m_ask->setAccessibleDescription(about);
    //: %1: number of the row, %2: name of the field, %3: "Missing", "You are here", "Done" or
    //: another state
    const QString name =
        tr("%1. %2 (%3)").arg(QString::number(m_content.number), m_content.label, word());
    Accessibility::setName(*this, shown.isEmpty() ? name : name + QStringLiteral(": ") + shown);
    update();
}

void GuidedRow::paintEvent(QPaintEvent *)
{
    const Colours &colours = Theme::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_state == State::Here) {
        painter.setPen(QPen(colours.link, Outline::edge));
        painter.setBrush(colours.side);
        painter.drawRoundedRect(QRectF(m_card->geometry()).adjusted(1, 1, -1, -1),
            Outline::frameRadius, Outline::frameRadius);
        return;
    }
    // Beside the first line of the words.
    const int side = fontMetrics().height();
    const int top = m_summary->mapTo(this, QPoint(0, 0)).y() + (summaryLine() - side) / 2;
    const QRect mark(0, top, side + markDistance, side);
    if (m_state == State::Done) {
        const QRectF place(mark.left(), mark.top(), side, side);
        if (m_content.isUnsure)
            paintIcon(painter, Icon::Exclamation, place, colours.warning.bar);
        else
            paintIcon(painter, Icon::Check, place, colours.successText);
        return;
    }
    if (awaitsCorrection()) {
        paintIcon(painter, Icon::Exclamation, QRectF(mark.left(), mark.top(), side, side),
            colours.warning.bar);
        return;
    }
    painter.setPen(colours.muted);
    painter.drawText(mark, Qt::AlignLeft | Qt::AlignVCenter, QString::number(m_content.number));
}
