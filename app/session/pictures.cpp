// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "session/pictures.h"

#include "base/async.h"
#include "session/casecontext.h"

#include <utility>

Pictures::Pictures(CaseContext &context, QObject *parent) : QObject(parent), m_context(context) { }

Screenshots *Pictures::desktop() const
{
    return m_context.collaborators.screenshots;
}

void Pictures::keepPage(const QImage &picture, const QString &caption)
{
    keep(picture, caption, PictureKept::Kind::OwnPage);
}

void Pictures::keepBrought(const QImage &picture, const QString &caption)
{
    keep(picture, caption, PictureKept::Kind::Brought);
}

void Pictures::replace(const PictureKept &old, const QImage &picture, const QString &caption)
{
    keep(picture, caption, PictureKept::Kind::Brought, [this, old] { withdraw(old); });
}

QFuture<Result<QByteArray>> Pictures::read(const PictureKept &picture)
{
    return m_context.collaborators.pictures.read(m_context.facts().caseId, picture);
}

void Pictures::keep(
    const QImage &picture, const QString &caption, PictureKept::Kind kind, const Then &then)
{
    const QString caseId = m_context.facts().caseId;
    if (caseId.isEmpty())
        return;
    ++m_unfinished;
    Async::whenDone(m_context.collaborators.pictures.keep(caseId, picture, caption, kind), this,
        [this, caseId, kind, then](const Result<PictureKept> &kept) {
            if (kept) {
                m_context.book.recordIn(caseId, *kept, [this, then] {
                    if (then)
                        then();
                    finishOne();
                });
                return;
            }
            if (kind == PictureKept::Kind::Brought)
                Q_EMIT notKept();
            finishOne();
        });
}

void Pictures::afterwards(const Then &then)
{
    if (m_unfinished == 0)
        return then();
    m_waiting.append(then);
}

void Pictures::finishOne()
{
    if (--m_unfinished > 0)
        return;
    // What is called may give another picture to be kept.
    for (const Then &then : std::exchange(m_waiting, {}))
        then();
}

void Pictures::withdraw(const PictureKept &picture)
{
    if (picture.kind != PictureKept::Kind::Brought || !m_context.facts().pictures.contains(picture))
        return;
    const QString caseId = m_context.facts().caseId;
    m_context.book.record(
        PictureWithdrawn{picture.file}, [this, caseId, picture] { discard(caseId, picture); });
}

void Pictures::discard(const QString &caseId, const PictureKept &picture)
{
    Async::whenDone(m_context.collaborators.pictures.discard(caseId, picture), this,
        [this](const Result<Done> &discarded) {
            if (!discarded)
                Q_EMIT notDeleted();
        });
}
