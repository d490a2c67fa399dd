// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/evidence/evidencepage.h"

#include "pages/evidence/foldercontents.h"
#include "texts/messages.h"
#include "widgets/accessibility.h"
#include "widgets/choicerow.h"
#include "widgets/copybutton.h"
#include "widgets/fielderror.h"
#include "widgets/flowlayout.h"
#include "widgets/folderchooser.h"
#include "widgets/noticewidget.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QSignalBlocker>

namespace {

/// What hands that are slow at a double click need beyond its time, in milliseconds.
constexpr int afterDoubleClick = 200;
/// Besides the distance of all rows.
constexpr int beforeSection = 12;
/// How long the name of most PDFs is, in letters.
constexpr int usualLength = 36;

TextBlock *subheading(const QString &text)
{
    return new TextBlock(text, TextBlock::Style::Subheading);
}

} // namespace

EvidencePage::EvidencePage(WizardSession &session, QWidget *parent)
    : Page(session, parent), m_introduction(addParagraph())
{
    m_trial = new NoticeWidget(Severity::Notice,
        //: notice on the evidence page in practice and in test
        tr("This is not the real task. Do not put the evidence into KLIK, and leave the task there "
           "open."));
    rows().addWidget(m_trial);
    m_trialIncomplete = new NoticeWidget(Severity::Notice,
        //: notice on the evidence page in practice and in test
        tr("Both checks are not approved yet. You can save the evidence now, and go on later."));
    rows().addWidget(m_trialIncomplete);
    m_firstIncomplete = new NoticeWidget(Severity::Warning,
        //: warning on the evidence page; "closing it": the task
        tr("Check 1 is not approved. The task is only done when both checks are approved. Wait "
           "with closing it in KLIK."));
    rows().addWidget(m_firstIncomplete);
    m_incomplete = new NoticeWidget(Severity::Warning,
        //: warning on the evidence page; "closing it": the task
        tr("Check 2 is missing. The task is only done when both checks are approved. Wait with "
           "closing it in KLIK."));
    rows().addWidget(m_incomplete);
    addSaving();
    addHandingIn();
    addMarking();
}

void EvidencePage::addSaving()
{
    rows().addSpacing(beforeSection);
    //: subheading on the evidence page, the first of three things to do
    rows().addWidget(subheading(tr("1. Save the evidence")));
    m_folder = new TextBlock(TextBlock::Style::Body);
    m_folder->setProperty(onScreenOnly, true);
    m_contents = new TextBlock(TextBlock::Style::Muted);
    auto *where = new Rows(nullptr, 4);
    where->addWidget(m_folder);
    where->addWidget(m_contents);
    rows().addLayout(where);
    auto *buttons = new FlowLayout;
    rows().addLayout(buttons);
    //: button on the evidence page; Alt letter unique on the page
    m_save = new Button(tr("Save &evidence"), Button::Kind::Secondary, QStringLiteral("gem"));
    connect(m_save, &Button::clicked, this, &EvidencePage::save);
    //: button on the evidence page: choose a folder; no Alt letter
    auto *elsewhere =
        new Button(tr("Save in another place"), Button::Kind::Secondary, QStringLiteral("andet"));
    connect(elsewhere, &Button::clicked, this, &EvidencePage::chooseFolder);
    //: button on the evidence page, to be pressed after saving: opens the PDF; no Alt letter
    m_show = new Button(tr("Show the file"), Button::Kind::Secondary, QStringLiteral("vis"));
    connect(m_show, &Button::clicked, this, &EvidencePage::showEvidence);
    m_unsaved = new FieldError(QStringLiteral("fejl_bevis"));
    m_unsaved->watch(*m_save);
    m_unsaved->watch(*elsewhere);
    buttons->addWidget(m_save);
    buttons->addWidget(elsewhere);
    buttons->addWidget(m_show);
    m_standing = new TextBlock(TextBlock::Style::Body);
    Accessibility::setRole(*m_standing, QAccessible::Notification);
    rows().addWidget(m_standing);
    rows().addWidget(m_unsaved);
    m_unsaved->standInFor(*m_standing);
}

void EvidencePage::addHandingIn()
{
    m_handingInTitle = subheading({});
    rows().addWidget(m_handingInTitle);
    m_handingIn = new TextBlock(TextBlock::Style::Body);
    rows().addWidget(m_handingIn);
    auto *buttons = new FlowLayout;
    rows().addLayout(buttons);
    //: button on the evidence page; Alt letter unique on the page
    m_copy = new CopyButton(tr("Copy short &text for KLIK"), Button::Kind::Secondary,
        QStringLiteral("kopier_tekst"), [this] { return Messages::forTask(session()); });
    connect(m_copy, &Button::clicked, this,
        [this] { session().sitting().note(Sitting::Deed::WentToTaskSystem); });
    buttons->addWidget(m_copy);
    if (session().task().taskSystem.isValid()) {
        //: button on the evidence page: opens the browser; Alt letter unique on the page
        m_open = new Button(tr("&Open KLIK"), Button::Kind::Secondary, QStringLiteral("aabn_klik"));
        m_open->setConsequential(true);
        connect(m_open, &Button::clicked, &session().outside(), &OutsidePrograms::openTaskSystem);
        buttons->addWidget(m_open);
    }
}

void EvidencePage::addMarking()
{
    m_marking = new QWidget;
    auto *inside = new Rows(m_marking);
    inside->addSpacing(beforeSection);
    //: subheading on the evidence page, the last of three things to do; words as in KLIK
    inside->addWidget(subheading(tr("3. Mark the task as completed in KLIK")));
    //: box to tick on the evidence page; Alt letter unique on the page
    m_marked =
        new CheckRow(tr("I have marked the task as completed in &KLIK"), QStringLiteral("faerdig"));
    auto *unmarked = new FieldError(QStringLiteral("fejl_faerdig"));
    unmarked->watch(*m_marked);
    connect(m_marked, &CheckRow::toggled, &session().evidence(), &EvidenceSaving::markTaskDone);
    inside->addWidget(m_marked);
    //: below the box to tick, which cannot be ticked yet
    m_whyNot = new TextBlock(tr("You can tick the box when both checks are approved."));
    inside->addWidget(m_whyNot);
    inside->addWidget(unmarked);
    rows().addWidget(m_marking);
}

/// The button stays where it is, so the second press of a double click meets it too.
void EvidencePage::save()
{
    const bool isSecond = m_sincePress.isValid()
        && m_sincePress.elapsed() < QApplication::doubleClickInterval() + afterDoubleClick;
    m_sincePress.start();
    if (isSecond && session().facts().evidenceIsCurrent)
        return;
    session().evidence().save();
}

void EvidencePage::chooseFolder()
{
    ::chooseFolder(*this, session().evidence().folder(), [this](const QString &folder) {
        session().evidence().chooseFolder(folder);
        session().evidence().save();
    });
}

void EvidencePage::showEvidence()
{
    if (session().facts().evidence)
        showFile(session().facts().evidence->path);
}

bool EvidencePage::isComplete() const
{
    return session().facts().verification.isComplete();
}

/// Only the second check is missing, and it may come by itself.
bool EvidencePage::isWaiting() const
{
    const Verification &checks = session().facts().verification;
    return checks.first.status == Check::Status::Approved
        && checks.second.status != Check::Status::Approved
        && checks.second.status != Check::Status::Problem;
}

bool EvidencePage::isForTrial(const WizardSession &session)
{
    const Environment *here = session.environment();
    return here
        && (here->purpose == Environment::Purpose::Practice
            || here->purpose == Environment::Purpose::Test);
}

PageFrame EvidencePage::frame() const
{
    PageFrame frame = commonFrame();
    //: heading of the evidence page
    const QString real = tr("Save evidence, and close the task in KLIK");
    //: heading of the evidence page, in practice and in test
    const QString trial = tr("Save the evidence");
    frame.heading = isForTrial() ? trial : real;
    frame.introduction = introduction();
    //: main button of the evidence page, when both checks are approved; Alt letter unique
    const QString finish = tr("&Finish");
    //: button that closes the program, where a check has to wait; Alt letter unique on the page
    const QString wait = tr("Save and close while y&ou wait");
    if (isWaiting())
        frame.close = wait;
    if (isComplete() && !isLedByProblem())
        frame.primary = finish;
    frame.nextOnPage = nextButton();
    if (nextAct() == NextAct::Close)
        frame.next = PageFrame::Next::Close;
    else if (frame.nextOnPage || nextAct() == NextAct::Mark)
        frame.next = PageFrame::Next::None;
    frame.help = help();
    return frame;
}

QString EvidencePage::introduction() const
{
    //: first paragraph of the evidence page, in practice and in test
    if (isForTrial())
        return tr("The evidence shows what you have created and what you have seen. Here you "
                  "practise saving it.");
    //: first paragraph of the evidence page
    return tr(
        "The evidence shows what you have created and what you have seen. Save it, and put it "
        "on the task in KLIK.");
}

void EvidencePage::activatePrimary()
{
    if (session().navigation().activity() == Activity::SavingEvidence) {
        return;
    } else if (!session().facts().evidence) {
        complain(unsavedText(), m_save);
    } else if (!session().facts().evidenceIsCurrent) {
        complain(outdatedText(), m_save);
    } else if (!session().facts().markedDone && !isForTrial()) {
        //: error message at the field, after "Finish"; "the box" is one on this page
        complain(tr("Mark the task as completed in KLIK, and tick the box here."), m_marked);
    } else {
        session().evidence().finish();
    }
}

QString EvidencePage::unsavedText()
{
    //: error message below the buttons, after "Finish"
    return tr("The evidence is not saved yet. Press \"Save evidence\".");
}

QString EvidencePage::outdatedText()
{
    //: error message below the buttons, after "Finish", when the saved evidence is older than the
    //: case
    return tr("More has happened since the evidence was saved. Save it once more.");
}

EvidencePage::NextAct EvidencePage::nextAct() const
{
    const CaseFacts &facts = session().facts();
    if (!facts.evidence || !facts.evidenceIsCurrent)
        return NextAct::Save;
    if (!isComplete())
        return NextAct::Close;
    if (isForTrial() || facts.markedDone)
        return NextAct::Finish;
    return session().sitting().has(Sitting::Deed::WentToTaskSystem) ? NextAct::Mark
                                                                    : NextAct::GoToTaskSystem;
}

/// The button on the page that is the next act; nullptr: it is below the page, or none is.
Button *EvidencePage::nextButton() const
{
    switch (nextAct()) {
    case NextAct::Save:
        return m_save;
    case NextAct::GoToTaskSystem:
        return m_open ? m_open : m_copy;
    case NextAct::Mark:
    case NextAct::Finish:
    case NextAct::Close:
        return nullptr;
    }
    Q_UNREACHABLE();
}

QString EvidencePage::help()
{
    //: help panel on the evidence page; "do it": the task
    return tr(
        "In KLIK you can put a file on a task. You can also see who is responsible and who is "
        "to do it.");
}

void EvidencePage::refresh()
{
    const CaseFacts &facts = session().facts();
    m_introduction->setText(introduction());
    const bool isFirstApproved = facts.verification.first.status == Check::Status::Approved;
    m_trial->setVisible(isForTrial() && isComplete());
    m_trialIncomplete->setVisible(isForTrial() && !isComplete());
    m_firstIncomplete->setVisible(!isForTrial() && !isFirstApproved);
    m_incomplete->setVisible(!isForTrial() && isFirstApproved && !isComplete());
    //: subheading on the evidence page, in practice and in test
    const QString titleForTrial = tr("2. In the real task: put the evidence into KLIK");
    //: subheading on the evidence page, the second of three things to do
    const QString titleForReal = tr("2. Put the evidence into KLIK");
    m_handingInTitle->setText(isForTrial() ? titleForTrial : titleForReal);
    //: evidence page, in practice and in test; {task}: the task's number; "the file" is the PDF
    const QString forTrial =
        tr("In the real task you open KLIK here, and attach the file to the task {task}.");
    //: evidence page; {task}: the task's number; "the file" is the PDF
    const QString real = tr("Open KLIK, and find the task {task}. Attach the file.");
    m_handingIn->setText(filledIn(
        isForTrial() ? forTrial : real, {{QStringLiteral("task"), session().task().number}}));
    const bool isSaved = facts.evidence && facts.evidenceIsCurrent;
    //: %1: a folder, where the evidence is to be saved
    const QString ahead = tr("Is saved in %1");
    //: %1: a folder, where the evidence lies
    const QString there = tr("Saved in %1");
    const QString folder =
        isSaved ? QFileInfo(facts.evidence->path).path() : session().evidence().folder();
    m_folder->setText((isSaved ? there : ahead).arg(QDir::toNativeSeparators(folder)));
    m_contents->setText(FolderContents::sentence(facts, isSaved));
    refreshStanding();
    for (Button *button : {m_save, m_copy, m_open}) {
        if (button)
            button->setKind(kindOf(button == nextButton()));
    }
    if (m_open)
        m_open->setVisible(!isForTrial());
    // Nothing is marked in KLIK in practice and in test, so nothing is asked.
    m_marking->setVisible(!isForTrial());
    m_marked->setEnabled(isComplete() || facts.markedDone);
    m_whyNot->setVisible(!m_marked->isEnabled());
    const QSignalBlocker quiet(m_marked);
    m_marked->setChecked(facts.markedDone);
}

void EvidencePage::refreshStanding()
{
    const CaseFacts &facts = session().facts();
    const QString file =
        facts.evidence ? QFileInfo(facts.evidence->path).fileName() : QString(usualLength, u'n');
    //: line below the buttons; %1: a file name
    const QString saved = tr("The evidence is saved. The file is called %1.").arg(file);
    //: line below the buttons, when the saved evidence is older than the case; %1: a file name
    const QString earlier =
        tr("The evidence was saved earlier as %1. More has happened since.").arg(file);
    //: line below the buttons, before the evidence is saved
    const QString notYet = tr("The evidence is not saved yet.");
    const bool isCurrent = facts.evidence && facts.evidenceIsCurrent;
    //: line below the buttons, where the user saves and nothing has changed; %1: a file name
    const QString before = tr("The evidence is already saved. The file is called %1.").arg(file);
    const std::optional<Notice> &notice = session().problem().notice();
    const bool isOnlyRepeated = notice && notice->kind == Notice::Kind::EvidenceSavedBefore;
    const QString &whereCurrent = isOnlyRepeated ? before : saved;
    const QString &text = isCurrent ? whereCurrent : facts.evidence ? earlier : notYet;
    const QStringList all{saved, before, earlier, notYet, unsavedText(), outdatedText()};
    m_standing->keepRoomFor(all);
    m_unsaved->keepRoomFor(all);
    m_standing->setStyle(isCurrent ? TextBlock::Style::Success : TextBlock::Style::Body);
    if (m_standing->text() != text)
        m_standing->setText(text);
    Accessibility::setName(*m_standing, text);
    m_show->setEnabled(facts.evidence.has_value());
}

bool EvidencePage::showsItself(const Notice &notice)
{
    return notice.kind == Notice::Kind::EvidenceSaved
        || notice.kind == Notice::Kind::EvidenceSavedBefore;
}
