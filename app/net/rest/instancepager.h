// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "net/rest/restcall.h"
#include "net/rest/wireformat.h"

#include <QFuture>
#include <QPromise>
#include <QSet>

/// All pages of the service's it-systeminstanser, taken one after the other. Unreadable as a whole
/// when a UUID or a marker comes twice, or when there is no end to them.
class InstancePager {
public:
    /// \a name: a part of the instances' names, or empty for all.
    explicit InstancePager(const QString &name);

    QFuture<Result<QList<ServiceInstance>>> all() { return m_promise.future(); }

    RestCall nextCall() const;

    /// Takes what came. True when there is another page to ask for; otherwise all() is done.
    bool take(const Result<WireFormat::InstancesPage> &page);

private:
    QString faultAfter(const WireFormat::InstancesPage &page);
    void finish(const Result<QList<ServiceInstance>> &result);

    QPromise<Result<QList<ServiceInstance>>> m_promise;
    QString m_name;
    QString m_marker;
    QSet<QString> m_markers;
    QSet<QString> m_uuids;
    QList<ServiceInstance> m_instances;
    int m_pages = 0;
};
