// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "session/evidencesaving.h"

#include "base/async.h"
#include "session/casecontext.h"
#include "session/currentproblem.h"
#include "session/navigation.h"
#include "session/pictures.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>
#include <utility>

EvidenceSaving::EvidenceSaving(CaseContext &context, Navigation &navigation,
    CurrentProblem &problem, Pictures &pictures, QString folder, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_navigation(navigation),
      m_problem(problem),
      m_pictures(pictures),
      m_folder(std::move(folder))
{
}

void EvidenceSaving::chooseFolder(const QString &folder)
{
    if (folder.isEmpty())
        return;
    m_folder = folder;
    m_isFolderNew = true;
    Q_EMIT changed();
}

void EvidenceSaving::save()
{
    if (m_navigation.step() != Step::Evidence || !m_navigation.isIdle())
        return;
    m_problem.clearAll();
    m_navigation.setActivity(Activity::SavingEvidence);
    m_pictures.afterwards([this] { saveUnlessCurrent(); });
}

void EvidenceSaving::saveUnlessCurrent()
{
    const CaseFacts &facts = m_context.facts();
    if (!facts.evidence || !facts.evidenceIsCurrent || m_isFolderNew)
        return saveAnew();
    const QString path = facts.evidence->path;
    Async::whenDone(m_context.collaborators.archive.holds(path), this, [this, path](bool isThere) {
        if (!isThere)
            return saveAnew();
        m_navigation.setActivity(Activity::None);
        showSaved(Notice::Kind::EvidenceSavedBefore, path);
    });
}

void EvidenceSaving::saveAnew()
{
    write([this](const Result<EvidenceSaved> &saved) {
        m_navigation.setActivity(Activity::None);
        if (!saved)
            return m_problem.fail(saved.error(), [this] { save(); });
        m_isFolderNew = false;
        showSaved(Notice::Kind::EvidenceSaved, saved->path);
    });
}

void EvidenceSaving::showSaved(Notice::Kind kind, const QString &path)
{
    m_problem.showNotice(kind, {{QStringLiteral("file"), QFileInfo(path).fileName()}});
}

bool EvidenceSaving::maySaveInterim() const
{
    return !m_context.facts().caseId.isEmpty() && m_context.environment()
        && m_navigation.step() != Step::Evidence;
}

void EvidenceSaving::saveInterim(QObject *guard, Then then)
{
    if (!maySaveInterim())
        return;
    write([guard = QPointer<QObject>(guard), then = std::move(then)](
              const Result<EvidenceSaved> &saved) {
        if (guard)
            then(saved);
    });
}

void EvidenceSaving::write(const Then &then)
{
    // Leaving a page has its picture taken, which may still be on its way to the disk.
    m_pictures.afterwards([this, asked = m_context.facts(), where = *m_context.environment(),
                              then] { writeCase(asked, where, then); });
}

void EvidenceSaving::writeCase(const CaseFacts &asked, const Environment &where, const Then &then)
{
    // Evidence on the way does not keep the user from opening another case meanwhile.
    const auto note = [this, then, caseId = asked.caseId](const Result<EvidenceSaved> &saved) {
        if (saved)
            m_context.book.recordIn(caseId, *saved, [then, saved] { then(saved); });
        else
            then(saved);
    };
    Async::whenDone(m_context.book.events(asked.caseId), this,
        [this, note, asked, where](const Result<QList<Recorded>> &events) {
            if (!events)
                return note(events.error());
            const EvidenceContent content{m_context.task, where, factsNow(asked), *events,
                QCoreApplication::applicationVersion(), m_context.collaborators.clock.now()};
            Async::whenDone(m_context.collaborators.archive.save(content, m_folder), this, note);
        });
}

CaseFacts EvidenceSaving::factsNow(const CaseFacts &asked) const
{
    const QList<CaseFacts> cases = m_context.book.cases();
    const auto now = std::find_if(cases.cbegin(), cases.cend(),
        [&asked](const CaseFacts &facts) { return facts.caseId == asked.caseId; });
    return now == cases.cend() ? asked : *now;
}

void EvidenceSaving::markTaskDone(bool done)
{
    const CaseFacts &facts = m_context.facts();
    // A task whose checks are not approved is not done.
    if (m_navigation.step() == Step::Evidence && m_navigation.isIdle() && facts.markedDone != done
        && (!done || facts.verification.isComplete()))
        m_navigation.moveOn(TaskMarked{done});
}

void EvidenceSaving::finish()
{
    const CaseFacts &facts = m_context.facts();
    if (m_navigation.step() != Step::Evidence || !m_navigation.isIdle() || facts.finished
        || !facts.verification.isComplete())
        return;
    m_problem.clearAll();
    m_navigation.leave(Step::Evidence, Step::Evidence);
    m_context.book.record(CaseFinished{});
}
