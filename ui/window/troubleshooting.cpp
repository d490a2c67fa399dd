// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/troubleshooting.h"

#include "base/async.h"
#include "base/placeholders.h"
#include "session/wizardsession.h"
#include "widgets/accessibility.h"
#include "widgets/expander.h"
#include "widgets/filechooser.h"
#include "widgets/insight.h"
#include "widgets/noticewidget.h"
#include "widgets/rows.h"

#include <QDir>
#include <QHideEvent>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace {

TextBlock::Style styleOf(CheckLine::Mark mark)
{
    switch (mark) {
    case CheckLine::Mark::InOrder:
        return TextBlock::Style::Body;
    case CheckLine::Mark::Wrong:
        return TextBlock::Style::Failure;
    case CheckLine::Mark::NotChecked:
        return TextBlock::Style::Muted;
    }
    Q_UNREACHABLE();
}

bool isWrong(const CheckLine &line)
{
    return line.mark == CheckLine::Mark::Wrong;
}

QString asText(const CheckLine &line)
{
    return line.word() + QStringLiteral(" \u2013 ") + line.text();
}

} // namespace

Troubleshooting::Troubleshooting(ConnectionCheck &check, LogFile &log, Place place, QWidget *parent)
    : QWidget(parent),
      m_check(check),
      m_log(log),
      m_place(std::move(place)),
      //: button below the result of the check in the help panel
      m_copy(new CopyButton(tr("Copy the result"), Button::Kind::Secondary,
          QStringLiteral("kopier_tjek"), [this] { return m_asText; })),
      m_outcome(new QWidget),
      m_outcomeRows(new Rows(m_outcome, 8))
{
    m_outcome->setObjectName(QStringLiteral("tjek_resultat"));
    //: button in the help panel
    auto *look = new Button(
        tr("Check the connection"), Button::Kind::Secondary, QStringLiteral("tjek_forbindelsen"));
    //: button in the help panel; opens a window for the name of the file
    auto *save = new Button(tr("Save log"), Button::Kind::Secondary, QStringLiteral("gem_log"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 12, 0, 0);
    rows->setSpacing(12);
    //: heading of a part of the help panel
    rows->addWidget(new TextBlock(tr("If something does not work"), TextBlock::Style::Strong));
    //: help panel, below "If something does not work"; for "Check the connection" and "Save log"
    rows->addWidget(new TextBlock(tr("The program can look for what is wrong. It changes nothing. "
                                     "The log holds no names and no sign-in.")));
    rows->addWidget(look, 0, Qt::AlignLeft);
    rows->addWidget(save, 0, Qt::AlignLeft);
    rows->addWidget(m_outcome);
    rows->addWidget(m_copy, 0, Qt::AlignLeft);
    m_outcome->hide();
    m_copy->hide();
    connect(look, &Button::clicked, this, &Troubleshooting::check);
    connect(save, &Button::clicked, this, &Troubleshooting::askWhereToSave);
}

Troubleshooting *Troubleshooting::of(WizardSession &session, ConnectionCheck &check, LogFile &log)
{
    auto *made = new Troubleshooting(check, log, [&session] { return session.environment(); });
    // The result is of the moment when the user asked.
    connect(&session.navigation(), &Navigation::stepChanged, made, &Troubleshooting::forget);
    connect(made, &Troubleshooting::checked, &session.sitting(), [&session](bool isConnected) {
        Sitting &sitting = session.sitting();
        isConnected ? sitting.forget(Sitting::Deed::FoundNoConnection)
                    : sitting.note(Sitting::Deed::FoundNoConnection);
    });
    return made;
}

void Troubleshooting::check()
{
    // The button stays enabled, because Qt would take the focus from it otherwise.
    if (m_isChecking)
        return;
    m_isChecking = true;
    //: message in the help panel, while the check runs
    say(Severity::Notice, tr("We are checking. It takes half a minute at most."));
    Async::whenDone(m_check.computer(), this,
        [this](const QList<CheckLine> &lines) { checkEnvironment(lines); });
}

void Troubleshooting::checkEnvironment(const QList<CheckLine> &computer)
{
    const Environment *place = m_place();
    if (!place)
        return tell(computer, true);
    Async::whenDone(
        m_check.environment(*place), this, [this, computer](const QList<CheckLine> &lines) {
            m_isConnected = std::none_of(lines.cbegin(), lines.cend(), isWrong);
            tell(computer + lines, *m_isConnected);
        });
}

/// What the user can do comes first, in words that need no technician. The rest is folded.
void Troubleshooting::tell(QList<CheckLine> lines, bool isConnected)
{
    m_isChecking = false;
    const auto firstInOrder = std::stable_partition(lines.begin(), lines.end(), isWrong);
    const auto firstForIt = std::stable_partition(
        lines.begin(), firstInOrder, [](const CheckLine &line) { return line.isForUser; });
    tellVerdict({lines.begin(), firstInOrder}, isConnected);
    QStringList texts;
    for (const CheckLine &line : std::as_const(lines))
        texts.append(asText(line));
    m_asText = texts.join(u'\n');
    for (auto line = lines.begin(); line != firstForIt; ++line)
        addLine(*line, *m_outcomeRows);
    const bool isForIt = firstForIt != firstInOrder;
    if (isForIt) {
        //: heading in the help panel, above a link that shows lines of a check, and a button that
        //: copies them
        auto *whom = new TextBlock(tr("For your IT department"), TextBlock::Style::Strong);
        m_outcomeRows->addWidget(whom);
    }
    auto *rest = new QWidget;
    auto *restRows = new Rows(rest, 8);
    for (auto line = firstForIt; line != lines.end(); ++line)
        addLine(*line, *restRows);
    //: link in the help panel: shows lines for the IT department on what is wrong and what else was
    //: checked
    const QString result = tr("See what the check found");
    //: link in the help panel: shows lines for the IT department on what else was checked
    const QString others = tr("See what else we checked");
    if (restRows->count() > 0) {
        m_outcomeRows->addWidget(
            new Expander(isForIt ? result : others, QStringLiteral("tjek_resten"), *rest), 0,
            Qt::AlignLeft);
    }
    m_outcomeRows->addWidget(rest);
    m_copy->show();
}

void Troubleshooting::tellVerdict(const QList<CheckLine> &wrong, bool isConnected)
{
    if (wrong.isEmpty()) {
        //: message in the help panel, above the lines of the result
        const QString nothing = tr("We found nothing wrong.");
        //: the same, where the task is not begun, so that it is not known where to connect to
        const QString computer = tr("We found nothing wrong on the computer. The connection can "
                                    "be checked once you have begun the task.");
        // A tick would be taken for a connection that was checked.
        return m_place() ? say(Severity::Success, nothing) : say(Severity::Notice, computer);
    }
    const bool isForUser = std::all_of(
        wrong.cbegin(), wrong.cend(), [](const CheckLine &line) { return line.isForUser; });
    const Environment *place = m_place();
    const bool isOutside = place && place->kind != Environment::Kind::BuiltIn;
    //: message in the help panel, above lines of the result with advice
    const QString byUser = tr("Something is wrong. You can do something about it yourself.");
    //: message in the help panel, above the lines of the result; "they": web pages
    const QString unreached =
        tr("We found no way to the classification system. See whether other web pages open in your "
           "browser. If they do, send the result to your IT department.");
    //: message in the help panel, above the lines of the result
    const QString byIt = tr("Something is wrong. Send the result to your IT department.");
    say(Severity::Failure, isForUser ? byUser : !isConnected && isOutside ? unreached : byIt);
}

void Troubleshooting::addLine(const CheckLine &line, QVBoxLayout &rows)
{
    auto *text = new TextBlock(line.isForUser ? line.text() : asText(line), styleOf(line.mark));
    Accessibility::setName(*text, asText(line));
    rows.addWidget(text);
}

void Troubleshooting::say(Severity severity, const QString &text)
{
    clear();
    auto *said = new NoticeWidget(severity, text);
    m_outcomeRows->addWidget(said);
    m_outcome->show();
    InSight::bring(*said);
}

void Troubleshooting::sayOfLog(Severity severity, const QString &text)
{
    delete m_aboutLog;
    m_aboutLog = new NoticeWidget(severity, text);
    layout()->addWidget(m_aboutLog);
    InSight::bring(*m_aboutLog);
}

void Troubleshooting::forget()
{
    delete m_aboutLog;
    if (!m_isChecking)
        clear();
}

void Troubleshooting::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    // Nobody is told while the window is closed or taken apart.
    if (event->spontaneous() || !window()->isVisible() || !m_isConnected)
        return;
    Q_EMIT checked(*m_isConnected);
    m_isConnected.reset();
}

void Troubleshooting::clear()
{
    while (QLayoutItem *item = m_outcomeRows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_copy->hide();
    m_outcome->hide();
}

void Troubleshooting::askWhereToSave()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    chooseNewFile(*this, QDir(documents).filePath(QStringLiteral("sortimentsguiden-log.txt")),
        [this](const QString &path) { saveLog(path); });
}

void Troubleshooting::saveLog(const QString &path)
{
    switch (m_log.saveTo(path)) {
    case LogFile::Copy::Saved:
        return sayOfLog(Severity::Success,
            //: message in the help panel; {file}: the path of the file
            filledIn(tr("The log is saved as {file}."),
                {{QStringLiteral("file"), QDir::toNativeSeparators(path)}}));
    case LogFile::Copy::NothingToSave:
        //: message in the help panel, instead of a saved log
        return sayOfLog(Severity::Notice, tr("There is nothing in the log."));
    case LogFile::Copy::NameTaken:
        return sayOfLog(Severity::Failure,
            //: message in the help panel; "Save log" is the button's name
            tr("There is already a file of that name. Press Save log, and give another name."));
    case LogFile::Copy::Failed:
        return sayOfLog(Severity::Failure,
            //: message in the help panel; "Save log" is the button's name
            tr("The log was not saved. Press Save log, and choose another folder."));
    }
}
