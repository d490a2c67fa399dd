// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "domain/instance.h"

#include <algorithm>

namespace {

bool agrees(const TaskInstance &wanted, const ServiceInstance &offered)
{
    return offered.name == wanted.name
        && offered.uuid.endsWith(wanted.lastFour, Qt::CaseInsensitive)
        && offered.authority.cvr == wanted.municipality.cvr;
}

} // namespace

bool isCvr(const QString &text)
{
    // QChar::isDigit() also accepts the digits of other scripts.
    return text.size() == 8 && std::all_of(text.cbegin(), text.cend(), [](QChar each) {
        return each >= u'0' && each <= u'9';
    });
}

QString labelOf(const TaskInstance &instance)
{
    return QStringLiteral("%1 (%2)").arg(instance.name, instance.lastFour);
}

Result<ServiceInstance> matched(
    const TaskInstance &wanted, const QString &signedInCvr, const QList<ServiceInstance> &offered)
{
    if (wanted.municipality.cvr != signedInCvr)
        return Error{
            ErrorKind::OtherMunicipality, {}, {{QStringLiteral("otherSystem"), labelOf(wanted)}}};

    QList<ServiceInstance> agreeing;
    std::copy_if(offered.begin(), offered.end(), std::back_inserter(agreeing),
        [&wanted](const ServiceInstance &instance) { return agrees(wanted, instance); });
    if (agreeing.size() == 1)
        return agreeing.first();

    const QString count = QString::number(agreeing.size());
    return Error{agreeing.isEmpty() ? ErrorKind::InstanceNotFound : ErrorKind::SeveralInstances,
        QStringLiteral("%1 of %2 offered instances agree").arg(count).arg(offered.size()),
        {{QStringLiteral("system"), labelOf(wanted)}, {QStringLiteral("count"), count}}};
}
