// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/verify/knownmembers.h"

#include "evidence/content/evidencemodel.h"
#include "evidence/files/manifest.h"

#include <QSet>

#include <functional>

namespace {

constexpr qsizetype mostInList = 100'000;
constexpr qsizetype mostMembers = 1'000;
constexpr qsizetype mostUnknown = 10;

/// Calls \a look with the place of each member of \a value, without the numbers of items.
void visit(
    const JsonValue &value, const QString &place, const std::function<void(const QString &)> &look)
{
    if (value.isArray()) {
        for (const JsonValue &item : value.items(mostInList))
            visit(item, place, look);
    } else if (value.isObject()) {
        for (const auto &[name, member] : value.members(mostMembers)) {
            const QString inner = place.isEmpty() ? name : place + u'.' + name;
            look(inner);
            visit(member, inner, look);
        }
    }
}

/// What this version writes, by writing one of each.
QSet<QString> writtenMembers()
{
    EvidenceModel model;
    model.overview = model.task = model.people = model.identifiers = {{}};
    model.checks = {{}};
    model.values = {{}};
    model.comparison = {{}};
    model.timeline = {{}};
    model.pictures = {{}};
    QSet<QString> names;
    Json::read(Manifest::contentJson(model, {}), {}, [&](const JsonValue &whole) {
        visit(whole, {}, [&](const QString &name) { names.insert(name); });
    });
    return names;
}

} // namespace

QStringList unknownMembers(const JsonValue &content)
{
    const QSet<QString> known = writtenMembers();
    QStringList unknown;
    visit(content, {}, [&](const QString &name) {
        if (!known.contains(name) && !unknown.contains(name) && unknown.size() < mostUnknown)
            unknown.append(name);
    });
    return unknown;
}
