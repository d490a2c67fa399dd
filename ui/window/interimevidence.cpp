// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/interimevidence.h"

#include "base/placeholders.h"
#include "session/wizardsession.h"
#include "widgets/button.h"
#include "widgets/folderchooser.h"
#include "widgets/insight.h"
#include "widgets/noticewidget.h"
#include "widgets/textblock.h"

#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

InterimEvidence::InterimEvidence(WizardSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      //: button in the help; "evidence" is the same word as on the last page
      m_save(new Button(
          tr("Save evidence so far"), Button::Kind::Secondary, QStringLiteral("gem_bevis_nu"))),
      //: button that comes when the evidence could not be saved where it should
      m_elsewhere(new Button(
          tr("Save in another place"), Button::Kind::Secondary, QStringLiteral("gem_bevis_andet"))),
      m_outcome(new QVBoxLayout)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 12, 0, 0);
    rows->setSpacing(12);
    //: heading in the help
    rows->addWidget(new TextBlock(tr("Evidence before you are done"), TextBlock::Style::Strong));
    rows->addWidget(
        //: below that heading; FORELOEBIG: a part of the name, not translated
        new TextBlock(tr("You can save what has happened so far. The evidence says itself what is "
                         "missing, and the file's name holds FORELOEBIG.")));
    rows->addWidget(m_save, 0, Qt::AlignLeft);
    rows->addLayout(m_outcome);
    rows->addWidget(m_elsewhere, 0, Qt::AlignLeft);
    m_elsewhere->hide();
    // It makes a folder, and may come below the pointer where the help was opened.
    m_save->setConsequential(true);
    connect(m_save, &Button::clicked, this, &InterimEvidence::save);
    connect(m_elsewhere, &Button::clicked, this, &InterimEvidence::saveElsewhere);
    connect(&m_session, &WizardSession::changed, this, &InterimEvidence::refresh);
    refresh();
}

void InterimEvidence::refresh()
{
    setVisible(m_session.evidence().maySaveInterim());
}

void InterimEvidence::save()
{
    // The button stays enabled, because Qt would take the focus from it otherwise.
    if (m_isSaving)
        return;
    m_isSaving = true;
    //: while the evidence is being written
    say(Severity::Notice, tr("We are saving the evidence \u2026"));
    m_session.evidence().saveInterim(this, [this](const Result<EvidenceSaved> &saved) {
        m_isSaving = false;
        m_elsewhere->setVisible(!saved);
        if (!saved) {
            //: {folder}: a folder
            const QString sentence =
                filledIn(tr("The evidence was not saved in {folder}. Choose another folder."),
                    {{QStringLiteral("folder"),
                        QDir::toNativeSeparators(m_session.evidence().folder())}});
            const QString reason = saved.error().values.value(QStringLiteral("reason"));
            say(Severity::Failure, (sentence + u' ' + reason).trimmed());
            return;
        }
        //: {file}: a file name, {folder}: a folder
        say(Severity::Success,
            filledIn(tr("The evidence is saved. The file is called {file}. It is in {folder}."),
                {{QStringLiteral("file"), QFileInfo(saved->path).fileName()},
                    {QStringLiteral("folder"),
                        QDir::toNativeSeparators(QFileInfo(saved->path).path())}}));
    });
}

void InterimEvidence::saveElsewhere()
{
    chooseFolder(*this, m_session.evidence().folder(), [this](const QString &folder) {
        m_session.evidence().chooseFolder(folder);
        save();
    });
}

void InterimEvidence::say(Severity severity, const QString &text)
{
    if (m_said) {
        m_said->hide();
        m_said->deleteLater();
    }
    m_said = new NoticeWidget(severity, text);
    m_outcome->addWidget(m_said);
    InSight::bring(*m_said);
}
