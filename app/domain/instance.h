// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

/// A public authority: CVR number (eight digits) and name.
struct Authority {
    QString cvr;
    QString name;

    friend bool operator==(const Authority &, const Authority &) = default;
};

/// \a text is a CVR number: eight digits, and each of them 0 to 9.
bool isCvr(const QString &text);

/// One it-systeminstans as the KLIK task names it: all that is public about it.
struct TaskInstance {
    QString name;
    /// The last four characters of its UUID, in lower case.
    QString lastFour;
    Authority municipality;
    /// The municipality's name without "Kommune", for buttons.
    QString shortMunicipality;
    /// Kommunekode, three digits.
    QString municipalityCode;

    friend bool operator==(const TaskInstance &, const TaskInstance &) = default;
};

/// One it-systeminstans as the service knows it.
struct ServiceInstance {
    QString uuid;
    QString name;
    Authority authority;

    friend bool operator==(const ServiceInstance &, const ServiceInstance &) = default;
};

/// Name and the last four in brackets, exactly as in the task.
QString labelOf(const TaskInstance &instance);

/// The one of \a offered whose name, last four characters and authority's CVR all agree with
/// \a wanted, which must belong to \a signedInCvr. Errors: OtherMunicipality, InstanceNotFound
/// (nothing agrees in all three), SeveralInstances. Never a choice among several.
Result<ServiceInstance> matched(
    const TaskInstance &wanted, const QString &signedInCvr, const QList<ServiceInstance> &offered);
