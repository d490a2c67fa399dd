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

/// The members of \a value that are not in \a sample, a file of this version with one of each.
QStringList unknownMembers(const JsonValue &value, const QByteArray &sample)
{
    QSet<QString> known;
    QString format;
    Json::read(sample, {}, [&](const JsonValue &whole) {
        visit(whole, {}, [&](const QString &name) { known.insert(name); });
        format = whole.member("format").string();
    });
    QStringList unknown;
    visit(value, {}, [&](const QString &name) {
        if (!known.contains(name) && !unknown.contains(name) && unknown.size() < mostUnknown)
            unknown.append(name);
    });
    if (const auto stated = value.memberIfAny("format"); !stated || stated->string() != format)
        unknown.prepend(QStringLiteral("format"));
    return unknown;
}

} // namespace

QStringList KnownMembers::unknownIn(const JsonValue &content)
{
    EvidenceModel model;
    model.overview = model.task = model.people = model.identifiers = {{}};
    model.checks = {{}};
    model.values = {{}};
    model.comparison = {{}};
    model.timeline = {{}};
    model.pictures = {{}};
    EvidenceContent sample;
    sample.task.instances = {{}};
    sample.events = {{{}, 1, {}, InstanceChosen{}}};
    return unknownMembers(content, Manifest::contentJson(model, sample));
}

QStringList KnownMembers::unknownInManifest(const JsonValue &manifest)
{
    return unknownMembers(
        manifest, Manifest::fileListJson({}, {Manifest::listed({}, {})}, {QString()}));
}
