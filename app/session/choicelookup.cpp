// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "session/choicelookup.h"

#include "base/async.h"

namespace {

Result<Sortiment> theOne(
    const QList<Sortiment> &offered, const QString &name, const QString &schemaVersion)
{
    if (offered.isEmpty())
        return Error{ErrorKind::SortimentUnknown, QStringLiteral("GET /sortimenter: none"), {}};
    if (offered.size() > 1 || offered.first().name != name) {
        return Error{ErrorKind::AnswerUnreadable,
            QStringLiteral("GET /sortimenter: not one of that name"), {}};
    }
    if (!offered.first().schemaVersions.contains(schemaVersion)) {
        return Error{ErrorKind::VersionUnknown,
            QStringLiteral("GET /sortimenter: schema version not offered"), {}};
    }
    return offered.first();
}

} // namespace

ChoiceLookup::ChoiceLookup(ClassificationService &service, const KlikTask &task, QObject *parent)
    : QObject(parent), m_service(service), m_task(task)
{
}

void ChoiceLookup::prefetch()
{
    Async::whenDone(m_service.sortimenter(m_task.sortiment), this,
        [this](const Result<QList<Sortiment>> &offered) {
            if (offered)
                m_prefetchedSortimenter = *offered;
        });
    Async::whenDone(m_service.instances(m_task.product), this,
        [this](const Result<QList<ServiceInstance>> &offered) {
            if (!offered)
                return;
            m_prefetchedInstances = *offered;
            if (offered->isEmpty())
                Q_EMIT listEmpty();
        });
}

void ChoiceLookup::ask(
    const TaskInstance &wanted, const QString &cvr, const QString &schemaVersion, QDate today)
{
    m_asking = true;
    m_wanted = wanted;
    m_cvr = cvr;
    m_schemaVersion = schemaVersion;
    m_today = today;
    m_askedPair = knownPair();
    if (m_askedPair)
        askSubscriptions(*m_askedPair);
    Async::whenDone(m_service.sortimenter(m_task.sortiment), this,
        [this](const Result<QList<Sortiment>> &offered) {
            if (!offered)
                return end(offered.error());
            const auto one = theOne(*offered, m_task.sortiment, m_schemaVersion);
            if (!one)
                return end(one.error());
            m_sortiment = *one;
            evaluate();
        });
    Async::whenDone(m_service.instances(m_wanted.name), this,
        [this](const Result<QList<ServiceInstance>> &offered) {
            if (!offered)
                return end(offered.error());
            const auto one = matched(m_wanted, m_cvr, *offered);
            if (!one)
                return end(one.error());
            m_instance = *one;
            evaluate();
        });
}

std::optional<ChoiceLookup::Pair> ChoiceLookup::knownPair() const
{
    if (!m_prefetchedInstances || !m_prefetchedSortimenter)
        return std::nullopt;
    const auto instance = matched(m_wanted, m_cvr, *m_prefetchedInstances);
    const auto sortiment = theOne(*m_prefetchedSortimenter, m_task.sortiment, m_schemaVersion);
    if (!instance || !sortiment)
        return std::nullopt;
    return Pair{sortiment->uuid, instance->uuid};
}

void ChoiceLookup::askSubscriptions(const Pair &pair)
{
    Async::whenDone(m_service.subscriptions(pair.sortiment, pair.instance), this,
        [this, pair](const Result<QList<Subscription>> &subscriptions) {
            if (m_askedPair != pair)
                return;
            if (!subscriptions)
                return end(subscriptions.error());
            m_subscriptions = *subscriptions;
            evaluate();
        });
}

void ChoiceLookup::evaluate()
{
    if (!m_asking || !m_instance || !m_sortiment)
        return;
    const Pair pair{m_sortiment->uuid, m_instance->uuid};
    if (m_askedPair != pair) {
        m_askedPair = pair;
        m_subscriptions.reset();
        askSubscriptions(pair);
        return;
    }
    if (!m_subscriptions)
        return;
    m_asking = false;
    Q_EMIT found(*m_instance, *m_sortiment, classify(*m_subscriptions, m_schemaVersion, m_today));
}

void ChoiceLookup::end(const Error &error)
{
    if (!m_asking)
        return;
    m_asking = false;
    Q_EMIT failed(error);
}
