// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/evidence/finishedpage.h"

#include "pages/evidence/evidencepage.h"
#include "widgets/button.h"

FinishedPage::FinishedPage(WizardSession &session, QWidget *parent)
    : Page(session, parent), m_wellDone(addParagraph())
{
    //: last page; {phrase}: the sortiment as it stands in a sentence, here at its beginning
    const QString updated = tr("{phrase} is now updated by itself in your debtor system.");
    m_updated = addParagraph(
        filledIn(updated, {{QStringLiteral("phrase"), session.task().sortimentPhrase}}));
    //: button on the last page: opens the PDF; Alt letter unique on the page
    auto *show =
        new Button(tr("&Show the evidence"), Button::Kind::Secondary, QStringLiteral("vis_bevis"));
    connect(show, &Button::clicked, this, [this] {
        if (const auto &evidence = this->session().facts().evidence)
            showFile(evidence->path);
    });
    rows().addWidget(show, 0, Qt::AlignLeft);
}

QString FinishedPage::wellDone() const
{
    //: first sentence of the last page in practice and in test, when all is finished
    if (EvidencePage::isForTrial(session()))
        return tr("Well done. You have practised. The real task is still to be done.");
    //: first sentence of the last page, when all is finished
    return tr("Well done. You do not have to do anything more.");
}

PageFrame FinishedPage::frame() const
{
    PageFrame frame = commonFrame();
    //: heading of the last page, when all is finished
    frame.heading = tr("The task is done");
    frame.introduction = wellDone();
    //: main button of the last page; Alt letter unique on the page
    frame.primary = tr("C&lose the program");
    frame.close.clear();
    frame.help = EvidencePage::help();
    return frame;
}

void FinishedPage::refresh()
{
    m_wellDone->setText(wellDone());
    m_updated->setVisible(!EvidencePage::isForTrial(session()));
}

void FinishedPage::activatePrimary()
{
    Q_EMIT closeWanted();
}
