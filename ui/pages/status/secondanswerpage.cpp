// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/status/secondanswerpage.h"

#include "base/placeholders.h"
#include "pages/status/pastedreply.h"
#include "pages/status/witnessform.h"
#include "texts/messages.h"
#include "widgets/choicegroup.h"
#include "widgets/fielderror.h"
#include "widgets/insight.h"

SecondAnswerPage::SecondAnswerPage(WizardSession &session, PictureIntake &intake, QWidget *parent)
    : AnswerPage(session, intake, pictureHeading(), parent),
      m_practice(new QWidget),
      m_pasted(new PastedReply),
      //: name of a choice, for screen readers; the page's heading says the same
      m_choice(new ChoiceGroup(tr("Can the sortiment be seen in the debtor system?"))),
      //: choice below "Can the sortiment be seen in the debtor system?"
      m_yes(m_choice->add(tr("Yes, it can be seen"), QStringLiteral("ja"))),
      //: choice below "Can the sortiment be seen in the debtor system?"
      m_no(m_choice->add(tr("No, not yet"), QStringLiteral("nej")))
{
    addPractice();
    rows().addWidget(m_pasted);
    connect(m_pasted, &PastedReply::pasted, this, [this](const QString &text) {
        this->session().answering().pasted().readReply(text, Messages::replyForm(this->session()));
        if (const ReadReply *read = readAnswer())
            witness().chooseAnother(read->name, read->role);
        forgetErrors();
        Q_EMIT amended();
    });
    connect(m_pasted, &PastedReply::declined, &session.answering().pasted(), &PastedTexts::forget);
    m_choice->addError(
        QStringLiteral("fejl_kan_ses"), notChosenText(), *new TextBlock(orYourself()));
    rows().addWidget(m_choice);
    addCommon();
    follow(*m_choice);
}

QString SecondAnswerPage::pictureHeading()
{
    //: subheading on the page for the answer to check 2, above buttons for pictures
    return tr("Picture of the sortiment");
}

QString SecondAnswerPage::notChosenText()
{
    //: error message above the choice: neither yes nor no is chosen
    return tr("Choose whether the sortiment can be seen in the debtor system.");
}

PageFrame SecondAnswerPage::frame() const
{
    PageFrame frame = AnswerPage::frame();
    frame.paste = [this] { m_pasted->paste(); };
    return frame;
}

void SecondAnswerPage::addPractice()
{
    auto *inside = new Rows(m_practice, 8);
    //: on the page for the answer to check 2, in practice, above a button
    inside->addWidget(
        new TextBlock(tr("A made-up colleague answers in the browser. Open the reply, "
                         "and copy it. Then paste it below.")));
    //: button there: opens the reply in the browser; Alt letter unique on the page
    m_open = new Button(
        tr("&Open the colleague's reply"), Button::Kind::Secondary, QStringLiteral("aabn_svar"));
    OutsidePrograms &outside = session().outside();
    connect(m_open, &Button::clicked, &outside, &OutsidePrograms::openPracticeReply);
    // The reply is pasted once it is there to be copied.
    connect(&outside, &OutsidePrograms::opened, this, [this] { noteOpened(true); });
    connect(&outside, &OutsidePrograms::didNotOpen, this, [this](const QUrl &url) {
        if (url.scheme() != QLatin1String("mailto") && !url.isLocalFile())
            noteOpened(false);
    });
    inside->addWidget(m_open, 0, Qt::AlignLeft);
    rows().addWidget(m_practice);
}

void SecondAnswerPage::noteOpened(bool isOpen)
{
    // The signals reach all pages.
    if (!isVisible() || m_hasOpened == isOpen)
        return;
    m_hasOpened = isOpen;
    refresh();
    // Where the window is low, the next act is below its edge.
    if (isOpen)
        InSight::bring(m_pasted->pasteButton(), m_open);
    Q_EMIT changed();
}

QString SecondAnswerPage::heading() const
{
    //: heading of the page for the answer to check 2
    return tr("Can the sortiment be seen in the debtor system?");
}

QString SecondAnswerPage::pageToShow() const
{
    //: on the page for the answer to check 2, above the buttons for pictures; {product}: a debtor
    //: system, {sortiment}: its name, {version}: of the schema; the person responsible for the
    //: system is another person than the user
    const QString real = tr("The picture has to be from {product}, of the person responsible for "
                            "the system. It has to show {sortiment} with schema version "
                            "{version}.");
    //: the same, in practice; in quotes: a button on the Danish page with the colleague's reply
    const QString practice = tr("Press \"Se sortimenterne\" below the colleague's reply in the "
                                "browser. Take a picture of the page that comes.");
    const Environment *here = session().environment();
    return here && here->practisesGuided ? practice : withWanted(real);
}

void SecondAnswerPage::reset()
{
    m_choice->clear();
    // Only an approval is corrected; after a "No" somebody has looked anew.
    m_before = isApprovedByPerson(session().facts().verification.second) ? m_yes : nullptr;
    m_yes->setChecked(m_before);
    tellOfCorrection(m_before);
    m_hasOpened = false;
    //: the usual role of the one who sees the sortiment in the debtor system, as it stands in a
    //: sentence after the person's name; {product}: what the debtor system is called
    const QString role = tr("responsible for {product}");
    witness().askRole(filledIn(role, {{QStringLiteral("product"), session().task().product}}));
    const auto &before = session().facts().verification.second.witness;
    if (before && before->kind != Witness::Kind::Program)
        witness().startWith(*before);
}

/// A real reply may come in a mail, or not at all.
Button *SecondAnswerPage::nextButton() const
{
    const Environment *here = session().environment();
    if (!here || !here->practisesGuided || readAnswer() || m_choice->chosen())
        return nullptr;
    return m_hasOpened ? &m_pasted->pasteButton() : m_open;
}

const ReadReply *SecondAnswerPage::readAnswer() const
{
    const auto &reply = session().answering().pasted().reply();
    return reply && reply->outcome == ReadReply::Outcome::Read ? &*reply : nullptr;
}

void SecondAnswerPage::refresh()
{
    AnswerPage::refresh();
    m_pasted->show(session().answering().pasted().reply());
    const Environment *here = session().environment();
    const bool isPractice = here && here->practisesGuided;
    // The reply has been opened where it is read.
    m_practice->setVisible(isPractice && !readAnswer());
    m_pasted->setByMail(!isPractice);
    m_choice->setVisible(!readAnswer());
    witness().askOnlyAnother(readAnswer());
    showNext({m_open, &m_pasted->pasteButton()});
}

QList<Page::Lack> SecondAnswerPage::missingChoices() const
{
    if (readAnswer() || m_choice->chosen())
        return {};
    return {{notChosenText(), m_yes}};
}

bool SecondAnswerPage::isSeen() const
{
    const ReadReply *read = readAnswer();
    return read ? read->isYes : m_yes->isChecked();
}

/// The debtor system is on the screen of the person responsible for it, except in practice.
bool SecondAnswerPage::isSeenHere() const
{
    const Environment *here = session().environment();
    return here && here->practisesGuided;
}

bool SecondAnswerPage::isDenied() const
{
    const ReadReply *read = readAnswer();
    return read ? !read->isYes : m_no->isChecked();
}

bool SecondAnswerPage::isBegun() const
{
    return readAnswer() || m_choice->chosen() != m_before;
}

void SecondAnswerPage::giveTo(WizardSession &session) const
{
    const Witness looker = witness().witness();
    if (const ReadReply *read = readAnswer()) {
        session.checks().answerSecond(isSeen(),
            {Witness::Kind::PastedReply, looker.name, looker.role},
            ReplyReading{read->words, read->when, knownName(), read->sha256});
        return;
    }
    session.checks().answerSecond(isSeen(), looker);
}
