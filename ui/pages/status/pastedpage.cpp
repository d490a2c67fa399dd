// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/status/pastedpage.h"

#include "base/dates.h"
#include "base/placeholders.h"
#include "domain/domainwords.h"
#include "pages/status/picturesource.h"
#include "pages/status/verdict.h"
#include "widgets/button.h"
#include "widgets/fieldrow.h"
#include "widgets/flowlayout.h"
#include "widgets/insight.h"
#include "widgets/rows.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

namespace {

Severity severityOf(const ReadPage &read)
{
    if (read.outcome == ReadPage::Outcome::Found && read.isRight())
        return Severity::Success;
    return read.reading ? Severity::Warning : Severity::Notice;
}

FieldRow::Mark markOf(const ReadPage &read, Field field)
{
    if (read.different.contains(field))
        return FieldRow::Mark::Wrong;
    return read.unread.contains(field) ? FieldRow::Mark::Unknown : FieldRow::Mark::Right;
}

} // namespace

PastedPage::PastedPage(QWidget *parent)
    : QWidget(parent),
      m_verdict(new Verdict),
      m_correct(new Button(correctionText(), Button::Kind::Primary, QStringLiteral("primaer"))),
      //: name of a list of the five values, for screen readers
      m_list(new FieldList(tr("What we read in what you pasted"))),
      m_paste(new Button(
          //: button on the page for the answer to check 1: the program reads the copied text of the
          //: web page; Alt letter unique on the page
          tr("&Paste what you see"), Button::Kind::Secondary, QStringLiteral("indsaet_side"))),
      m_decline(new Button(
          //: link on the page for an answer, below what the program read; no Alt letter
          tr("I answer myself"), Button::Kind::Link, QStringLiteral("svarer_selv")))
{
    auto *rows = new Rows(this, 8);
    //: on the page for the answer to check 1, above a button; keys as they stand on a keyboard
    m_about = new TextBlock(
        tr("We can compare for you. Open the subscription in the browser. Press Ctrl+A and then "
           "Ctrl+C there. Come back, and press the button."));
    rows->addWidget(m_about);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_paste);
    buttons->addWidget(m_decline);
    rows->addLayout(buttons);
    rows->addWidget(m_verdict);
    rows->addWidget(m_correct, 0, Qt::AlignLeft);
    for (const Field field : fieldsInOrder)
        m_rows.append(m_list->add(DomainWords::of(field), {}));
    rows->addWidget(m_list);
    connect(m_paste, &Button::clicked, this, &PastedPage::paste);
    connect(m_decline, &Button::clicked, this, &PastedPage::declined);
    connect(m_correct, &Button::clicked, this, &PastedPage::correctionWanted);
}

QString PastedPage::correctionText()
{
    //: main button of the page for the answer to check 1, where the program has read a wrong value;
    //: leads to the list of fields; Alt letter unique on the page
    return tr("Show me &what to correct");
}

void PastedPage::paste()
{
    const QMimeData &content = PictureSource::clipboard();
    const bool isOwn = QGuiApplication::clipboard()->ownsClipboard()
        && !content.hasFormat(QLatin1String(copiedByPracticeBrowser));
    m_isPasting = true;
    Q_EMIT pasted({content.text(), content.html(), isOwn});
}

QString PastedPage::verdict(const ReadPage &read) const
{
    switch (read.outcome) {
    case ReadPage::Outcome::Empty:
        //: after a press of "Paste what you see"; the user's clipboard holds no text
        return tr("You have not copied any text. Copy the page in the browser first.");
    case ReadPage::Outcome::TooLarge:
        //: after a press of "Paste what you see"
        return tr("The text is too long for us. Mark only the subscription, and copy again.");
    case ReadPage::Outcome::OwnText:
        //: after a press of "Paste what you see"
        return tr("This text comes from our own program. Copy the page in the browser.");
    case ReadPage::Outcome::TaskText:
        //: after a press of "Paste what you see"; KLIK: name of a system
        return tr("This is the task in KLIK. Copy the page in the classification system.");
    case ReadPage::Outcome::Practice:
        //: after a press of "Paste what you see"
        return tr("This page is for practice. Copy the page in the real classification system.");
    case ReadPage::Outcome::TestEnvironment:
        //: after a press of "Paste what you see"
        return tr("This page speaks of a test environment. Copy the page in the real "
                  "classification system. Or answer yourself below.");
    case ReadPage::Outcome::NotSaved:
        //: after a press of "Paste what you see"
        return tr("The page says that something is not saved. Save the subscription, and copy "
                  "again. Or answer yourself below.");
    case ReadPage::Outcome::NothingRead:
        //: after a press of "Paste what you see"
        return tr("We cannot find a subscription in the text. See whether it is saved, and copy "
                  "again. Or answer yourself below.");
    case ReadPage::Outcome::NotThere:
        if (!read.otherSystem.isEmpty()) {
            //: after a press of "Paste what you see"; {system}: a name on the pasted page
            return filledIn(tr("The text shows another system: \u201c{system}\u201d. Is that your "
                               "subscription? Then answer below that the debtor system is wrong."),
                {{QStringLiteral("system"), read.otherSystem}});
        }
        //: after a press of "Paste what you see"
        return tr("We cannot find your debtor system in the text. Answer yourself below.");
    case ReadPage::Outcome::Several:
        //: after a press of "Paste what you see"
        return tr("Your debtor system stands there with several subscriptions. Open the right one, "
                  "and copy again.");
    case ReadPage::Outcome::Found:
        break;
    }
    //: after a press of "Paste what you see"; the fields follow
    const QString all = tr("All 5 fields are right.");
    //: the same, where the pasted page shows the debtor system's name alone
    const QString allButUuid = tr("All 5 fields are right. The UUID does not stand there.");
    if (read.isRight())
        return read.subscription.uuid.isEmpty() ? allButUuid : all;
    if (read.unread.isEmpty()) {
        //: after a press of "Paste what you see"; {fields}: their names
        return filledIn(tr("Not right: {fields}."),
            {{QStringLiteral("fields"), DomainWords::of(read.different)}});
    }
    //: after a press of "Paste what you see"; {fields}: their names
    return filledIn(tr("We cannot find this in the text: {fields}. Answer yourself below."),
        {{QStringLiteral("fields"), DomainWords::of(read.unread)}});
}

QString PastedPage::valueOf(const ReadPage &read, Field field) const
{
    //: beside the name of a field, where the program read no value, or more than one
    if (read.unread.contains(field))
        return tr("Not found");
    const QString &value = read.subscription.at(field).value;
    if (field == Field::ValidTo && value.isEmpty())
        return DomainWords::noEndDate();
    const bool isDate = field == Field::ValidFrom || field == Field::ValidTo;
    return isDate ? Dates::date(QDate::fromString(value, Qt::ISODate)) : value;
}

QString PastedPage::noteOn(const ReadPage &read, Field field, const QString &wanted) const
{
    const bool isToBeEmpty = field == Field::ValidTo;
    //: beside a value that is not as it should be, or was not found: of the field "Gyldig til"
    const QString empty = tr("The field should be empty (no end date).");
    if (isToBeEmpty && read.unread.contains(field))
        return empty;
    //: beside a value that is not as it should be; %1: what the field should be, a sentence
    if (isToBeEmpty && read.different.contains(field))
        return tr("Wrong. %1").arg(empty);
    //: beside a value that is not as it should be; %1: the right value
    if (read.different.contains(field))
        return tr("Wrong. It should be: %1").arg(wanted);
    //: beside a value that was not found; %1: the right value
    if (read.unread.contains(field))
        return tr("It should be: %1").arg(wanted);
    const QString &uuid = read.subscription.uuid;
    // The verdict says it of all of them.
    if (read.isRight() && (field != Field::Instance || uuid.isEmpty()))
        return {};
    //: beside the debtor system's name
    if (field == Field::Instance && uuid.isEmpty())
        return tr("The name is right. The UUID does not stand there.");
    //: beside the debtor system's name; %1: four characters
    if (field == Field::Instance)
        return tr("Right. The UUID ends in %1").arg(uuid.right(4));
    //: beside a value that is as it should be
    return tr("Right");
}

void PastedPage::show(const std::optional<ReadPage> &read, const QStringList &wanted)
{
    m_verdict->say(read ? severityOf(*read) : Severity::Notice, read ? verdict(*read) : QString());
    // Where all is right, nothing is left to be compared.
    m_about->setVisible(!read || !read->reading || !read->isRight());
    // Otherwise the choice is shown.
    m_decline->setVisible(read && read->reading);
    m_correct->setVisible(read && read->reading && !read->isRight());
    const bool isFound = read && read->outcome == ReadPage::Outcome::Found;
    if (read && std::exchange(m_isPasting, false))
        InSight::bring(*m_verdict, isFound ? m_list : nullptr);
    m_list->setVisible(isFound);
    for (qsizetype index = 0; isFound && index < m_rows.size(); ++index) {
        const Field field = fieldsInOrder.at(size_t(index));
        m_rows.at(index)->setValue(valueOf(*read, field), noteOn(*read, field, wanted.at(index)));
        m_rows.at(index)->setMark(markOf(*read, field));
    }
}
