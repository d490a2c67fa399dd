// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/evidence/finishedpage.h"

#include "pages/evidence/evidencepage.h"
#include "widgets/button.h"
#include "widgets/flowlayout.h"

#include <QDir>
#include <QFileInfo>

FinishedPage::FinishedPage(WizardSession &session, QWidget *parent)
    : Page(session, parent), m_wellDone(addParagraph())
{
    //: last page; {phrase}: the sortiment as it stands in a sentence, here at its beginning
    const QString updated = tr("{phrase} is now updated by itself in your debtor system.");
    m_updated = addParagraph(
        filledIn(updated, {{QStringLiteral("phrase"), session.task().sortimentPhrase}}));
    m_kept = addParagraph();
    m_kept->setProperty(onScreenOnly, true);
    //: last page, in practice in guided mode: web pages are still open
    m_pages = addParagraph(
        tr("Close the practice pages in the browser, so that you do not mix them up with the real "
           "ones."));
    //: button on the last page: opens the PDF; Alt letter unique on the page
    auto *show =
        new Button(tr("&Show the evidence"), Button::Kind::Secondary, QStringLiteral("vis_bevis"));
    connect(show, &Button::clicked, this, [this] {
        if (const auto &evidence = this->session().facts().evidence)
            showFile(evidence->path);
    });
    //: button on the last page: opens the folder of the evidence; no Alt letter
    m_folder =
        new Button(tr("Open the folder"), Button::Kind::Secondary, QStringLiteral("aabn_mappe"));
    connect(m_folder, &Button::clicked, this, [this] {
        if (const auto &evidence = this->session().facts().evidence)
            showFile(QFileInfo(evidence->path).path());
    });
    m_real = new Button(doReal(), Button::Kind::Primary, QStringLiteral("primaer"));
    connect(m_real, &Button::clicked, this, &FinishedPage::activatePrimary);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_real);
    buttons->addWidget(show);
    buttons->addWidget(m_folder);
    rows().addLayout(buttons);
}

QString FinishedPage::wellDone() const
{
    //: first sentence of the last page in practice and in test, when all is finished
    if (EvidencePage::isForTrial(session()))
        return tr("Well done. You have practised. The real task is still to be done.");
    //: first sentence of the last page, when all is finished
    return tr("Well done. You do not have to do anything more.");
}

QString FinishedPage::kept() const
{
    const auto &evidence = session().facts().evidence;
    if (!evidence)
        return {};
    const QFileInfo file(evidence->path);
    //: last page; {file}: name of the evidence's PDF, {folder}: where it lies
    const QString where = filledIn(tr("The evidence is called {file}. It is in {folder}."),
        {{QStringLiteral("file"), file.fileName()},
            {QStringLiteral("folder"), QDir::toNativeSeparators(file.path())}});
    // The first page lists the tasks where no environment is named at the start.
    if (!session().cases().isChosenHere())
        return where;
    //: last page, after where the evidence lies; in quotes: a heading on the first page
    return where + u' ' + tr("You find it again under \"Our tasks\" too.");
}

QString FinishedPage::heading() const
{
    const Environment *here = session().environment();
    //: heading of the last page, when the user has practised
    if (here && here->purpose == Environment::Purpose::Practice)
        return tr("The practice is finished");
    //: heading of the last page, in the environment for tests
    if (here && here->purpose == Environment::Purpose::Test)
        return tr("The test is finished");
    //: heading of the last page, when all is finished
    return tr("The task is done");
}

QString FinishedPage::doReal()
{
    //: main button of the last page, when the user has practised; Alt letter unique on the page
    return tr("&Do the real task");
}

/// The user has practised, and the program knows where the real task is done.
bool FinishedPage::leadsToTask() const
{
    const Environment *here = session().environment();
    return here && here->purpose == Environment::Purpose::Practice
        && session().cases().isChosenHere() && !session().cases().choices().tasks.isEmpty();
}

bool FinishedPage::practisesGuided() const
{
    const Environment *here = session().environment();
    return here && here->practisesGuided;
}

PageFrame FinishedPage::frame() const
{
    PageFrame frame = commonFrame();
    frame.heading = heading();
    frame.introduction = wellDone();
    //: main button of the last page, or beside it; Alt letter unique on the page
    const QString close = tr("C&lose the program");
    frame.primary = leadsToTask() ? doReal() : close;
    frame.close = leadsToTask() ? close : QString();
    // Below the page it would lie where "Finish" was, and a press too many would begin the task.
    frame.isPrimaryOnPage = leadsToTask();
    // The heading has the focus, and Enter there would leave the practice.
    frame.isPrimaryDefault = !leadsToTask();
    //: help panel on the last page, in practice in guided mode; in quotes: a link, and a button,
    //: the one on the first page below "Practise first"
    const QString again =
        tr("Do you want to practise once more? Then delete the subscription on the practice page. "
           "Press \"Leave the practice\" here, and then \"Practise\".");
    frame.help = practisesGuided() ? again : EvidencePage::help();
    return frame;
}

void FinishedPage::refresh()
{
    m_wellDone->setText(wellDone());
    m_pages->setVisible(practisesGuided());
    m_real->setVisible(leadsToTask());
    m_real->setKind(kindOf(leadsToTask()));
    m_updated->setVisible(!EvidencePage::isForTrial(session()));
    m_kept->setText(kept());
    // What was saved for trial is not needed again, and practice is not among the tasks.
    const bool isKept = !EvidencePage::isForTrial(session()) && session().facts().evidence;
    m_kept->setVisible(isKept);
    m_folder->setVisible(isKept);
}

void FinishedPage::activatePrimary()
{
    if (leadsToTask())
        session().cases().startRealTask();
    else
        Q_EMIT closeWanted();
}
