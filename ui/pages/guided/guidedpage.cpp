// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/guided/guidedpage.h"

#include "domain/seenuuid.h"
#include "pages/guided/openagainlink.h"
#include "pages/guided/rowroom.h"
#include "pages/review/clockquestion.h"
#include "pages/signin/missingrole.h"
#include "texts/guidedtexts.h"
#include "widgets/accessibility.h"
#include "widgets/expander.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScopedValueRollback>

#include <algorithm>

GuidedPage::GuidedPage(WizardSession &session, QWidget *parent)
    : Page(session, parent),
      m_role(new MissingRole(
          //: link in the first point of the list: shows which role the user needs
          session, tr("Is the tab not there?"), "fanen_mangler")),
      m_clock(new ClockQuestion(session))
{
    rows().addWidget(m_clock);
    connect(m_clock, &ClockQuestion::settled, this, [this] {
        if (current())
            current()->first()->setFocus(Qt::OtherFocusReason);
    });
    addRows();

    m_openAgain = new OpenAgainLink(session.outside(), QStringLiteral("aabn_igen"));
    rows().addWidget(m_openAgain, 0, Qt::AlignLeft);
    //: shown by the link "The page looks different on my screen"
    auto *different = new TextBlock(tr(
        "Names and buttons may have moved. Find the field that looks most like it. If you are in "
        "doubt, stop and ask. Do not save anything that you are unsure of."));
    //: link that shows advice, below the list of fields; "the page" in the browser
    rows().addWidget(new Expander(tr("The page looks different on my screen"),
                         QStringLiteral("ser_anderledes"), *different),
        0, Qt::AlignLeft);
    rows().addWidget(different);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        if (isVisible() && !m_isRefreshing)
            showRows();
    });
}

void GuidedPage::addRows()
{
    auto *list = new QWidget;
    list->setObjectName(QStringLiteral("felter"));
    Accessibility::setRole(*list, QAccessible::List);
    //: name of the list of fields, for screen readers
    Accessibility::setName(*list, tr("Fields to fill in"));
    m_list = new Rows(list, 4);
    for (const GuidedRow::Content &content : contents()) {
        auto *row = new GuidedRow(content);
        connect(row, &GuidedRow::copyWanted, this, [this, row] {
            m_hasPressed = true;
            this->session().guidedWork().forgetWelcome();
            copy(row->content().value);
            showRows();
            if (row->isCurrent())
                row->first()->setFocus(Qt::OtherFocusReason);
            Q_EMIT changed();
        });
        connect(row, &GuidedRow::passed, this, [this, row] { pass(*row); });
        connect(row, &GuidedRow::answered, this, &GuidedPage::answer);
        connect(row, &GuidedRow::reopened, this, [this, row] { reopen(*row); });
        connect(row, &GuidedRow::elsewhereWanted, this, [this, row] {
            if (row->content().leadsToAnswer)
                leaveForAnswer();
            else
                this->session().goTo(Step::Instance);
        });
        m_list->addWidget(row);
        m_rows.append(row);
    }
    m_rows.constFirst()->addBelow(*m_role);
    new RowRoom(*this, m_rows);
    rows().addWidget(list);
}

void GuidedPage::arrangeRows()
{
    QList<GuidedRow *> order = m_rows;
    order.move(order.indexOf(current()), 0);
    for (int place = 0; place < int(order.size()); ++place) {
        if (m_list->indexOf(order.at(place)) == place)
            continue;
        m_list->removeWidget(order.at(place));
        m_list->insertWidget(place, order.at(place));
    }
}

PageFrame GuidedPage::frame() const
{
    GuidedRow *here = current();
    PageFrame frame = commonFrame();
    frame.heading = GuidedTexts::heading();
    //: spoken after the heading of the page with the list of fields
    frame.introduction = tr("Go to your browser. Follow the list here, one field at a time. The "
                            "value of the field is copied for you.");
    frame.primary = primaryText();
    frame.isPrimaryDefault = false;
    frame.isPrimaryOnPage = true;
    frame.next = PageFrame::Next::None;
    frame.nextOnPage = here->next();
    //: above the list in a narrow window; %1: number of the step, %2: how many steps there are,
    //: %3: number of the current point of the list, %4: how many there are
    frame.progress = tr("Step %1 of %2, point %3 of %4")
                         .arg(int(Step::Review))
                         .arg(stepCount)
                         .arg(here->content().number)
                         .arg(m_rows.size());
    //: help panel on the page with the list of fields
    frame.help = tr("Can you not paste the text into the field? Then find it in the field's list. "
                    "You may also write it yourself. The UUID is the system's long number, which "
                    "is shown when the system is chosen. Is the system chosen, and the browser "
                    "does not show it? Answer that you cannot see it. Look again when the "
                    "subscription is saved.");
    // A user who comes back because a field was wrong, or on another day, goes on with the row.
    const auto &notice = session().problem().notice();
    const bool isGoingOn = session().facts().statedValidFrom.has_value()
        || (notice && notice->kind == Notice::Kind::ResumedAtFields);
    frame.firstFocus = isGoingOn ? here->first() : nullptr;
    // What the row has just said was brought into view, and stays there.
    frame.inSight = here->isTelling() ? nullptr : here;
    frame.current = frame.inSight;
    frame.paste = m_paste;
    return frame;
}

void GuidedPage::activatePrimary()
{
    if (session().ordering().clockDoubt() != ClockDoubt::None) {
        complain(ClockQuestion::unanswered(), m_clock->field());
        return;
    }
    session().guidedWork().stateSaved();
}

/// The message to who has come back has the link for as long as it stands.
bool GuidedPage::isWelcomed() const
{
    const auto &notice = session().problem().notice();
    return notice && notice->isWelcome();
}

bool GuidedPage::isDone(const GuidedRow &row) const
{
    // The last row is done by leaving the page.
    if (&row == m_rows.constLast())
        return false;
    const QList<int> &parts = row.content().rows;
    return std::all_of(parts.cbegin(), parts.cend(),
        [this](int part) { return session().facts().rowsDone.contains(part); });
}

GuidedRow *GuidedPage::current() const
{
    const auto open = std::find_if(
        m_rows.cbegin(), m_rows.cend(), [this](const GuidedRow *row) { return !isDone(*row); });
    return *open;
}

/// The focus follows from row to row, also where an assistive program has pressed without it.
void GuidedPage::notePress()
{
    m_hasPressed = true;
    session().guidedWork().forgetWelcome();
    GuidedRow *here = current();
    // The page's own focus widget is the one that it had last.
    if (!here->isAncestorOf(window()->focusWidget()))
        here->first()->setFocus(Qt::OtherFocusReason);
}

void GuidedPage::pass(GuidedRow &row)
{
    const GuidedRow::Content &content = row.content();
    if (!content.primary.isEmpty()) {
        activatePrimary();
        return;
    }
    if (content.row() == dateRow && session().ordering().clockDoubt() != ClockDoubt::None) {
        complain(ClockQuestion::unanswered(), m_clock->field());
        return;
    }
    notePress();
    for (const int part : content.rows) {
        session().guidedWork().setRow(
            part, true, part == content.row() ? content.value : QString());
    }
    Q_EMIT amended();
}

void GuidedPage::reopen(const GuidedRow &row)
{
    m_hasPressed = true;
    m_isAskedAgain = false;
    forgetTold();
    // What was said of the answer before no longer holds.
    Q_EMIT amended();
    const auto open = [this](const GuidedRow &each) {
        for (const int part : each.content().rows)
            session().guidedWork().setRow(part, false, each.content().value);
    };
    open(row);
    // A new subscription begins with empty fields.
    if (row.content().row() != firstRow)
        return;
    for (const GuidedRow *each : std::as_const(m_rows)) {
        if (each != &row && isDone(*each))
            open(*each);
    }
}

void GuidedPage::answer(UuidStated::Answer answer)
{
    notePress();
    if (answer == UuidStated::Answer::NotSeen && asksWhetherChosen())
        return;
    m_isAskedAgain = false;
    forgetTold();
    session().guidedWork().stateUuid(answer);
    switch (answer) {
    case UuidStated::Answer::Same:
        Q_EMIT amended();
        return;
    case UuidStated::Answer::Other:
        Q_EMIT amended();
        warnOfOther();
        return;
    case UuidStated::Answer::NotSeen:
        Q_EMIT said({Severity::Notice,
            //: message below the list, after "I cannot see it": the debtor system's UUID
            tr("Go on. We ask again when the subscription is saved. Then look at the list of "
               "subscriptions."),
            nullptr});
        return;
    }
}

bool GuidedPage::asksWhetherChosen()
{
    if (std::exchange(m_isAskedAgain, true))
        return false;
    Q_EMIT amended();
    tell(Severity::Notice,
        //: in the debtor system's point of the list, after "I cannot see it"; in quotes: a button
        //: that the Danish web interface may have
        tr("Is the system only marked? Then choose it, perhaps by the button \"Choose\". The UUID "
           "may not be shown before. Look, and answer again."));
    return true;
}

void GuidedPage::tell(Severity severity, const QString &text)
{
    refresh();
    current()->tell(severity, text);
}

void GuidedPage::forgetTold()
{
    for (GuidedRow *row : std::as_const(m_rows))
        row->tell(Severity::Notice, {});
}

void GuidedPage::paste()
{
    const GuidedRow *here = current();
    if (!here->content().asks())
        return;
    const QString text = QGuiApplication::clipboard()->text();
    if (session().guidedWork().readUuid(text)) {
        forgetTold();
        notePress();
        Q_EMIT amended();
        return;
    }
    if (readUuid(text).form == SeenUuid::Form::Whole) {
        Q_EMIT amended();
        warnOfOther();
        return;
    }
    //: error message above the list, after Ctrl+V: what was copied is not one whole UUID
    complain(tr("That is not a whole UUID. Copy the UUID in the browser, and press Ctrl+V here. Or "
                "answer with one of the buttons."),
        here->first());
}

void GuidedPage::copy(const QString &value)
{
    m_copied = value;
    QGuiApplication::clipboard()->setText(value);
}

void GuidedPage::clearClipboard()
{
    if (!m_copied.isEmpty() && QGuiApplication::clipboard()->text() == m_copied)
        QGuiApplication::clipboard()->clear();
    m_copied.clear();
}

void GuidedPage::followRow()
{
    const GuidedRow *here = current();
    const std::pair<int, QString> found(here->content().row(), here->content().value);
    if (std::exchange(m_followed, found) == found)
        return;
    if (found.second.isEmpty())
        clearClipboard();
    else if (m_hasPressed)
        copy(found.second);
}

GuidedRow::Copy GuidedPage::copyOf(const GuidedRow &row) const
{
    const QString &value = row.content().value;
    if (value.isEmpty())
        return GuidedRow::Copy::None;
    if (m_copied != value)
        return GuidedRow::Copy::Offered;
    return QGuiApplication::clipboard()->text() == value ? GuidedRow::Copy::OnClipboard
                                                         : GuidedRow::Copy::Replaced;
}

void GuidedPage::setCurrent(bool isCurrent)
{
    if (isCurrent)
        return;
    clearClipboard();
    m_followed = {};
    m_isAskedAgain = false;
    forgetTold();
}

void GuidedPage::showRows()
{
    const GuidedRow *here = current();
    for (GuidedRow *row : std::as_const(m_rows)) {
        if (row == here)
            row->setState(GuidedRow::State::Here, copyOf(*row));
        else
            row->setState(isDone(*row) ? GuidedRow::State::Done : GuidedRow::State::Missing,
                GuidedRow::Copy::None);
        row->setFilled(row == here && kindOf(true) == Button::Kind::Primary);
    }
}

void GuidedPage::refresh()
{
    // A value that is copied here is a change of the clipboard, and must not hide the row that has
    // the focus before the next one has it.
    const QScopedValueRollback refreshing(m_isRefreshing, true);
    m_clock->refresh();
    m_role->refresh();
    m_openAgain->setVisible(!isWelcomed());
    const QWidget *focused = focusWidget() && focusWidget()->hasFocus() ? focusWidget() : nullptr;
    const auto hasFocus = [focused](const GuidedRow *row) {
        return focused && row->isAncestorOf(focused);
    };
    const auto before = std::find_if(m_rows.cbegin(), m_rows.cend(), hasFocus);
    const bool wasCurrent = before != m_rows.cend() && (*before)->isCurrent();
    const QList<GuidedRow::Content> all = contents();
    for (qsizetype index = 0; index < all.size(); ++index)
        m_rows.at(index)->setContent(all.at(index));
    followRow();
    arrangeRows();
    GuidedRow *here = current();
    // Qt moves the focus to a neighbour when its widget is hidden, and screen readers announce
    // that, so the next row is shown and gets the focus before the last one becomes a line.
    const bool isPassed =
        before != m_rows.cend() && *before != here && (wasCurrent || !isDone(**before));
    if (isPassed) {
        here->setState(GuidedRow::State::Here, copyOf(*here));
        here->first()->setFocus(Qt::OtherFocusReason);
    }
    showRows();
    if (!isPassed && before != m_rows.cend() && !focused->isVisibleTo(this))
        here->first()->setFocus(Qt::OtherFocusReason);
}
