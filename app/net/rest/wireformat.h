// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "ports/classificationservice.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

struct HttpAnswer;

/// The service's version 1 as bytes. Answers are read whole or not at all: a member that is
/// missing, mistyped or named twice, a malformed UUID, date or point in time, one UUID for two
/// things in a list, or a text beyond the limits gives AnswerUnreadable, whose detail is a JSON
/// pointer and what is wrong there. Unknown members are ignored. What may be null may be absent.
/// Names are made plain, and those of people and authorities may be absent or empty: nothing is
/// decided by them.
namespace WireFormat {

/// Bytes of a list and of any other answer that are read.
inline constexpr qint64 largestList = 8LL * 1024 * 1024;
inline constexpr qint64 largestOther = 256LL * 1024;
/// Instances over all pages.
inline constexpr qsizetype mostInstances = 20'000;

struct InstancesPage {
    QList<ServiceInstance> instances;
    /// `naesteMarkoer`; empty on the last page.
    QString nextMarker;
};

Result<ServiceUser> readUser(QByteArrayView json);
Result<InstancesPage> readInstancesPage(QByteArrayView json);
Result<QList<Sortiment>> readSortimenter(QByteArrayView json);
Result<QList<Subscription>> readSubscriptions(QByteArrayView json);
Result<Subscription> readSubscription(QByteArrayView json);
Result<Transfer> readTransfer(QByteArrayView json);

/// The body of POST /abonnementer: the same bytes for the same order, every time.
QByteArray written(const SubscriptionOrder &order);

/// An error the service has stated in its own words.
struct Problem {
    enum class Code {
        TokenInvalid,
        RoleMissing,
        OtherAuthority,
        NotFound,
        SubscriptionExists,
        SortimentUnknown,
        InstanceUnknown,
        VersionUnknown,
        BeginsInThePast,
        EndsBeforeItBegins,
        KeyReused,
        ContentInvalid,
        TooManyCalls,
        OutOfService,
    };
    Code code;
    /// The whole `type`.
    QString type;
};

/// The problem details (RFC 9457) of \a answer, where they are JSON by their content and of a type
/// that belongs to the answer's status; otherwise nothing: the status alone decides.
std::optional<Problem> problemIn(const HttpAnswer &answer);

} // namespace WireFormat
