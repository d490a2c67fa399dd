// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "orderrules.h"

#include "problem.h"

void OrderRules::mind(const Directory::User &user, const Order &order, DanishTime::Instant now,
    const Order *before) const
{
    const Directory::Sortiment *sortiment = m_directory.sortiment(order.sortiment);
    if (!sortiment)
        throw Problems::unfit("sortiment-ukendt", "sortiment");
    ownInstance(user, order.instance, "abonnerendeItSysteminstans");
    if (!sortiment->offers(order.schemaVersion))
        throw Problems::unfit("skemaversion-ukendt", "skemaversion");
    const bool isStartKept = before && before->validFrom == order.validFrom;
    if (!isStartKept && order.validFrom < DanishTime::date(now))
        throw Problems::unfit("gyldig-fra-i-fortiden", "gyldigFra");
    if (order.validTo && *order.validTo < order.validFrom)
        throw Problems::unfit("gyldig-til-foer-gyldig-fra", "gyldigTil");
}

const Directory::Instance &OrderRules::ownInstance(
    const Directory::User &user, const std::string &uuid, const char *field) const
{
    const Directory::Instance *instance = m_directory.instance(uuid);
    if (!instance)
        throw Problems::unfit("it-systeminstans-ukendt", field);
    if (instance->authority.cvr != user.authority.cvr)
        throw Problems::otherAuthority();
    return *instance;
}
