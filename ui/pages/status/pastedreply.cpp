// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/status/pastedreply.h"

#include "pages/status/picturesource.h"
#include "pages/status/verdict.h"
#include "widgets/button.h"
#include "widgets/flowlayout.h"
#include "widgets/insight.h"
#include "widgets/rows.h"
#include "widgets/textblock.h"

#include <utility>

PastedReply::PastedReply(QWidget *parent)
    : QWidget(parent),
      //: button on the page for the answer to check 2: the program reads the copied mail; Alt
      //: letter unique on the page
      m_paste(new Button(
          tr("&Paste the reply"), Button::Kind::Secondary, QStringLiteral("indsaet_svar"))),
      m_verdict(new Verdict),
      m_decline(new Button(
          //: link on the page for an answer, below what the program read; no Alt letter
          tr("I answer myself"), Button::Kind::Link, QStringLiteral("svarer_selv")))
{
    auto *rows = new Rows(this, 8);
    //: on the page for the answer to check 2, above a button
    m_about = new TextBlock(tr("Have you got a reply in a mail? Copy all of it, and press the "
                               "button. Then we quote it."));
    rows->addWidget(m_about);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_paste);
    buttons->addWidget(m_decline);
    rows->addLayout(buttons);
    rows->addWidget(m_verdict);
    connect(m_paste, &Button::clicked, this, &PastedReply::paste);
    connect(m_decline, &Button::clicked, this, &PastedReply::declined);
}

void PastedReply::setByMail(bool isByMail)
{
    m_about->setVisible(isByMail);
}

void PastedReply::paste()
{
    m_isPasting = true;
    Q_EMIT pasted(PictureSource::clipboard().text());
}

QString PastedReply::verdict(const ReadReply &read) const
{
    switch (read.outcome) {
    case ReadReply::Outcome::Empty:
        //: after a press of "Paste the reply"; the user's clipboard holds no text
        return tr("You have not copied any text. Copy the reply first.");
    case ReadReply::Outcome::TooLarge:
        //: after a press of "Paste the reply"
        return tr("The text is too long for us. Copy only the reply.");
    case ReadReply::Outcome::NoAnswer:
        //: after a press of "Paste the reply"; yes and no as in the mail
        return tr("We find neither yes nor no in the text. Copy all of the reply, or answer "
                  "yourself below.");
    case ReadReply::Outcome::Unclear:
        //: after a press of "Paste the reply"
        return tr("The reply is not clear to us. Ask again, or answer yourself below.");
    case ReadReply::Outcome::Read:
        break;
    }
    //: after a press of "Paste the reply"; %1: a colleague's own words
    const QString yes = tr("The reply says: \u201c%1\u201d. We read it as: Yes, it can be seen. Is "
                           "that right, then save the answer.");
    //: after a press of "Paste the reply"; %1: a colleague's own words
    const QString no = tr("The reply says: \u201c%1\u201d. We read it as: No, not yet. Is that "
                          "right, then save the answer.");
    const QString verdict = (read.isYes ? yes : no).arg(read.words);
    if (read.when.isEmpty() || read.words.contains(read.when))
        return verdict;
    //: after a press of "Paste the reply", a sentence of its own; %1: when a colleague has looked,
    //: in that person's own words
    return verdict + u' ' + tr("Time of the look: \u201c%1\u201d.").arg(read.when);
}

void PastedReply::show(const std::optional<ReadReply> &read)
{
    m_verdict->say(Severity::Notice, read ? verdict(*read) : QString());
    // Otherwise the choice is shown.
    m_decline->setVisible(read && read->outcome == ReadReply::Outcome::Read);
    if (read && std::exchange(m_isPasting, false))
        InSight::bring(*m_verdict);
}
