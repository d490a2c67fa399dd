// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/troubleshooting.h"

#include "base/async.h"
#include "widgets/expander.h"
#include "widgets/filechooser.h"
#include "widgets/insight.h"
#include "widgets/noticewidget.h"
#include "widgets/rows.h"

#include <QDir>
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
        return tell(computer);
    Async::whenDone(m_check.environment(*place), this,
        [this, computer](const QList<CheckLine> &lines) { tell(computer + lines); });
}

void Troubleshooting::tell(QList<CheckLine> lines)
{
    m_isChecking = false;
    // What is wrong is read first.
    const auto firstInOrder = std::stable_partition(lines.begin(), lines.end(),
        [](const CheckLine &line) { return line.mark == CheckLine::Mark::Wrong; });
    const bool isAnythingWrong = firstInOrder != lines.begin();
    if (isAnythingWrong) {
        //: message in the help panel, above the lines of the result
        say(Severity::Failure, tr("Something is wrong. Send the result to your IT department."));
    } else {
        //: message in the help panel, above the lines of the result
        const QString nothing = tr("We found nothing wrong.");
        //: the same, where the task is not begun, so that it is not known where to connect to
        const QString computer = tr("We found nothing wrong on the computer. The connection can "
                                    "be checked once you have begun the task.");
        // A tick would be taken for a connection that was checked.
        m_place() ? say(Severity::Success, nothing) : say(Severity::Notice, computer);
    }
    auto *others = new QWidget;
    auto *otherRows = new Rows(others, 8);
    QStringList texts;
    for (const CheckLine &line : std::as_const(lines)) {
        texts.append(asText(line));
        QVBoxLayout &rows = line.mark == CheckLine::Mark::Wrong ? *m_outcomeRows : *otherRows;
        rows.addWidget(new TextBlock(texts.last(), styleOf(line.mark)));
    }
    if (otherRows->count() > 0) {
        m_outcomeRows->addWidget(
            //: link in the help panel: shows lines for the IT department on what else was checked
            new Expander(tr("See what else we checked"), QStringLiteral("tjek_resten"), *others), 0,
            Qt::AlignLeft);
    }
    m_outcomeRows->addWidget(others);
    m_asText = texts.join(u'\n');
    m_copy->show();
}

void Troubleshooting::say(Severity severity, const QString &text)
{
    clear();
    auto *said = new NoticeWidget(severity, text);
    m_outcomeRows->addWidget(said);
    m_outcome->show();
    InSight::bring(*said);
}

void Troubleshooting::forget()
{
    if (!m_isChecking)
        clear();
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
        //: message in the help panel
        return say(Severity::Success, tr("The log is saved."));
    case LogFile::Copy::NothingToSave:
        //: message in the help panel, instead of a saved log
        return say(Severity::Notice, tr("There is nothing in the log."));
    case LogFile::Copy::NameTaken:
        return say(Severity::Failure,
            //: message in the help panel; "Save log" is the button's name
            tr("There is already a file of that name. Press Save log, and give another name."));
    case LogFile::Copy::Failed:
        return say(Severity::Failure,
            //: message in the help panel; "Save log" is the button's name
            tr("The log was not saved. Press Save log, and choose another folder."));
    }
}
