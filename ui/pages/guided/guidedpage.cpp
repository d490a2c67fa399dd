// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/guided/guidedpage.h"

#include "base/dates.h"
#include "pages/review/clockquestion.h"
#include "widgets/accessibility.h"
#include "widgets/button.h"
#include "widgets/expander.h"

#include <QClipboard>
#include <QGuiApplication>

namespace {

/// The row of "Gyldig fra".
constexpr int dateRow = 6;

} // namespace

GuidedPage::GuidedPage(WizardSession &session, QWidget *parent) : Page(session, parent)
{
    //: first paragraph of the page with the list of fields
    addParagraph(tr("Go to your browser. Follow the list here, one field at a time. We copy the "
                    "value when you press the button."));
    m_strip = new Button(QString(), Button::Kind::Link, QStringLiteral("smal"));
    connect(m_strip, &Button::clicked, this, [this] {
        m_isStrip = !m_isStrip;
        Q_EMIT stripWanted(m_isStrip);
        refresh();
    });
    rows().addWidget(m_strip, 0, Qt::AlignLeft);
    m_clock = new ClockQuestion(session);
    rows().addWidget(m_clock);
    connect(m_clock, &ClockQuestion::settled, this, [this] {
        if (current())
            current()->button()->setFocus(Qt::OtherFocusReason);
    });

    auto *list = new QWidget;
    list->setObjectName(QStringLiteral("felter"));
    Accessibility::setRole(*list, QAccessible::List);
    //: name of the list of fields, for screen readers
    Accessibility::setName(*list, tr("Fields to fill in"));
    auto *inside = new Rows(list, 0);
    for (const GuidedRow::Content &content : contents()) {
        auto *row = new GuidedRow(content);
        connect(row, &GuidedRow::passed, this, [this, row] { pass(*row); });
        connect(row, &GuidedRow::reopened, this, [this, row] {
            this->session().guidedWork().setRow(row->content().number, false, row->content().value);
        });
        inside->addWidget(row);
        m_rows.append(row);
    }
    rows().addWidget(list);

    //: shown by the link "The page looks different on my screen"
    auto *different = new TextBlock(tr(
        "Names and buttons may have moved. Find the field that looks most like it. If you are in "
        "doubt, stop and ask. Do not save anything that you are unsure of."));
    //: link that shows advice, below the list of fields; "the page" in the browser
    rows().addWidget(new Expander(tr("The page looks different on my screen"),
                         QStringLiteral("ser_anderledes"), *different),
        0, Qt::AlignLeft);
    rows().addWidget(different);
}

QList<GuidedRow::Content> GuidedPage::contents() const
{
    const KlikTask &task = session().task();
    //: name of a field in the Danish web interface, as it stands there
    const QString instanceField = tr("Abonnerende It-systeminstans");
    return {
        //: point 1 of the list; "Abonnement" is a tab in the Danish web interface
        {1, tr("Find the tab \"Abonnement\", and begin a new subscription"), {}, {}, false},
        //: point 2 of the list: name of a field in the Danish web interface, as it stands there
        {2, tr("Sortiment"), task.sortiment, {}, true},
        //: point 3 of the list, below the field's name; "Alle" stands in the Danish web interface
        {3, instanceField, tr("Choose \"Alle\" first"), {}, false},
        {4, instanceField, {}, {}, true},
        //: point 5 of the list: name of a field in the Danish web interface, as it stands there
        {5, tr("Skemaversion"), task.schemaVersion, {}, true},
        //: point 6 of the list: name of a field in the Danish web interface, as it stands there
        {dateRow, tr("Gyldig fra"), {}, {}, true},
        //: point 7 of the list: name of a field in the Danish web interface, as it stands there
        {7, tr("Gyldig til"),
            //: point 7 of the list, below the field's name: no end date
            tr("Leave the field empty"), {}, false},
        //: point 8 of the list, the last one
        {8, tr("Save the subscription in the browser"), {}, {}, false},
    };
}

PageFrame GuidedPage::frame() const
{
    PageFrame frame = commonFrame();
    //: heading of the page with the list of fields
    frame.heading = tr("Fill in the fields in the browser");
    //: first paragraph of the page with the list of fields
    frame.introduction = tr("Go to your browser. Follow the list here, one field at a time. We "
                            "copy the value when you press the button.");
    //: main button of the page with the list of fields; Alt letter unique on the page
    frame.primary = tr("Continue, I have sa&ved");
    frame.isPrimaryDefault = false;
    if (current())
        frame.next = PageFrame::Next::OnPage;
    //: help panel on the page with the list of fields
    frame.help = tr("Can you not paste the text into the field? Then find it in the field's list. "
                    "You may also write it yourself.");
    // A user who comes back because a field was wrong goes on with its row.
    const bool isCorrection = session().facts().statedValidFrom.has_value();
    frame.firstFocus = isCorrection && current() ? current()->button() : nullptr;
    return frame;
}

void GuidedPage::activatePrimary()
{
    if (session().ordering().clockDoubt() != ClockDoubt::None) {
        complain(ClockQuestion::unanswered(), m_clock->field());
        return;
    }
    QStringList missing;
    for (const GuidedRow *row : std::as_const(m_rows)) {
        if (!session().facts().rowsDone.contains(row->content().number))
            missing.append(row->content().label);
    }
    if (missing.isEmpty()) {
        session().guidedWork().stateSaved();
        return;
    }
    //: %n: how many fields; {fields}: their names
    complain(filledIn(tr("There are %n field(s) you have not done yet: {fields}. Do them, or mark "
                         "them as done.",
                          nullptr, int(missing.size())),
                 {{QStringLiteral("fields"), missing.join(QStringLiteral(", "))}}),
        current() ? current()->button() : nullptr);
}

GuidedRow *GuidedPage::current() const
{
    for (GuidedRow *row : m_rows) {
        if (!session().facts().rowsDone.contains(row->content().number))
            return row;
    }
    return nullptr;
}

void GuidedPage::pass(GuidedRow &row)
{
    const GuidedRow::Content &content = row.content();
    if (content.number == dateRow && session().ordering().clockDoubt() != ClockDoubt::None) {
        complain(ClockQuestion::unanswered(), m_clock->field());
        return;
    }
    if (content.isCopied) {
        m_copied = content.value;
        QGuiApplication::clipboard()->setText(m_copied);
    }
    session().guidedWork().setRow(content.number, true, content.value);
    const bool isLast = content.number == m_rows.size();
    // Two points have the same name.
    const QString next = isLast ? QString()
                                : QStringLiteral("%1. %2").arg(QString::number(content.number + 1),
                                    m_rows.at(content.number)->content().label);
    //: notice above the list; %1: a value, %2: number and name of the next point
    const QString copied =
        tr("%1 is copied. Paste it into the field in the browser. The next point is: %2.")
            .arg(content.value, next);
    //: notice above the list after a point without a value; %1: number and name of the next point
    const QString done = tr("Done. The next point is: %1.").arg(next);
    //: notice above the list after its last point; "continue" is the main button
    const QString all = tr("Everything on the list is done. Now you can continue.");
    Q_EMIT said({Severity::Notice, isLast ? all : content.isCopied ? copied : done, nullptr});
}

void GuidedPage::clearClipboard()
{
    if (!m_copied.isEmpty() && QGuiApplication::clipboard()->text() == m_copied)
        QGuiApplication::clipboard()->clear();
    m_copied.clear();
}

void GuidedPage::setCurrent(bool isCurrent)
{
    if (isCurrent)
        return;
    clearClipboard();
    m_isStrip = false;
}

void GuidedPage::refresh()
{
    //: link that makes the window as wide as before
    const QString widen = tr("Show in full width");
    //: link that makes the window narrow, so that it fits beside the browser
    const QString narrow = tr("Show as a narrow strip");
    m_strip->setText(m_isStrip ? widen : narrow);
    if (const TaskInstance *chosen = session().choice().chosen()) {
        //: point 4 of the list, below the debtor system's name; %1: four characters
        m_rows.at(3)->setValue(chosen->name, tr("The UUID ends in %1").arg(chosen->lastFour));
    }
    m_clock->refresh();
    const QDate date = session().ordering().reviewDate();
    GuidedRow &validFrom = *m_rows.at(dateRow - 1);
    if (session().ordering().clockDoubt() == ClockDoubt::None)
        validFrom.setValue(date.toString(QStringLiteral("dd-MM-yyyy")), Dates::longDate(date));
    else
        validFrom.setValue({}, {});
    const GuidedRow *here = current();
    bool moved = false;
    for (GuidedRow *row : std::as_const(m_rows)) {
        const bool isDone = session().facts().rowsDone.contains(row->content().number);
        const bool hadFocus = row->button()->hasFocus();
        row->setState(isDone  ? GuidedRow::State::Done
                : row == here ? GuidedRow::State::Here
                              : GuidedRow::State::Missing);
        row->setButtonKind(kindOf(row == here));
        moved = moved || (hadFocus && isDone);
    }
    if (moved && here)
        here->button()->setFocus(Qt::OtherFocusReason);
}
