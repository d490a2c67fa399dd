// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/rest/instancepager.h"

namespace {

constexpr int mostPages = 40;
constexpr int pageSize = 500;

} // namespace

InstancePager::InstancePager(const QString &name) : m_name(name)
{
    m_promise.start();
}

RestCall InstancePager::nextCall() const
{
    RestCall call{.path = {QStringLiteral("it-systeminstanser")},
        .query = {{QStringLiteral("visning"), QStringLiteral("alle")},
            {QStringLiteral("antal"), QString::number(pageSize)}}};
    if (!m_name.isEmpty())
        call.query.append({QStringLiteral("navn"), m_name});
    if (!m_marker.isEmpty())
        call.query.append({QStringLiteral("markoer"), m_marker});
    return call;
}

bool InstancePager::take(const Result<WireFormat::InstancesPage> &page)
{
    if (!page) {
        finish(page.error());
        return false;
    }
    const QString fault = faultAfter(*page);
    if (!fault.isEmpty()) {
        finish(Error{
            ErrorKind::AnswerUnreadable, nextCall().told() + QLatin1String(": ") + fault, {}});
        return false;
    }
    m_marker = page->nextMarker;
    if (!m_marker.isEmpty())
        return true;
    finish(m_instances);
    return false;
}

QString InstancePager::faultAfter(const WireFormat::InstancesPage &page)
{
    ++m_pages;
    m_instances.append(page.instances);
    for (const ServiceInstance &instance : page.instances)
        m_uuids.insert(instance.uuid);
    if (m_uuids.size() != m_instances.size())
        return QStringLiteral("a UUID on two pages");
    if (m_instances.size() > WireFormat::mostInstances)
        return QStringLiteral("too many instances");
    if (page.nextMarker.isEmpty())
        return {};
    if (m_pages == mostPages)
        return QStringLiteral("too many pages");
    if (m_markers.contains(page.nextMarker))
        return QStringLiteral("the same marker again");
    m_markers.insert(page.nextMarker);
    return {};
}

void InstancePager::finish(const Result<QList<ServiceInstance>> &result)
{
    m_promise.addResult(result);
    m_promise.finish();
}
