// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "corpus.h"

#include "printers.h"
#include "testdata.h"

#include <QDir>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <string>

using nlohmann::ordered_json;

namespace {

const QString fileName = QStringLiteral("changed.json");

QString refusal(const Corpus::Reader &read, const QByteArray &text)
{
    QString detail = read(text, fileName);
    EXPECT_TRUE(detail.startsWith(fileName + QLatin1String(": "))) << qPrintable(detail);
    return detail;
}

/// \a valid with its member at \a place written twice: the second one first under a mark, which
/// then gets the member's own name, because no JSON writer would write one twice.
QByteArray doubled(const QByteArray &valid, const QString &pointer, const QString &name)
{
    const QString mark = QStringLiteral("@mark@");
    QByteArray text = Corpus::changed(valid, pointer, mark, "0");
    return text.replace(mark.toUtf8(), name.toUtf8());
}

} // namespace

QByteArray Corpus::changed(
    const QByteArray &valid, const QString &pointer, const QString &name, const QByteArray &json)
{
    auto whole = ordered_json::parse(valid.toStdString());
    auto &object = whole.at(ordered_json::json_pointer(pointer.toStdString()));
    if (json.isEmpty())
        object.erase(name.toStdString());
    else
        object[name.toStdString()] = ordered_json::parse(json.toStdString());
    return QByteArray::fromStdString(whole.dump());
}

void Corpus::expectRefused(const QString &folder, const Reader &read)
{
    const QStringList expected = QString::fromUtf8(testData(folder + QLatin1String("/broken.txt")))
                                     .split(u'\n', Qt::SkipEmptyParts);
    const QDir files(QStringLiteral(TEST_DATA_FOLDER "/%1/broken").arg(folder));
    const auto names = files.entryList(QDir::Files, QDir::Name);
    EXPECT_GT(names.size(), 20);
    for (const QString &name : names) {
        const QString detail =
            read(testData(QStringLiteral("%1/broken/%2").arg(folder, name)), name);
        EXPECT_TRUE(expected.contains(detail))
            << qPrintable(name) << " gives: " << qPrintable(detail);
    }
    EXPECT_EQ(expected.size(), names.size()) << "broken.txt and the folder differ";
}

void Corpus::expectMemberRequired(
    const QByteArray &valid, const QString &pointer, const QString &name, const Reader &read)
{
    const QString place = pointer + u'/' + name + QLatin1String(": ");
    SCOPED_TRACE(qPrintable(place));
    EXPECT_TRUE(refusal(read, changed(valid, pointer, name, {}))
                    .endsWith(place + QLatin1String("is missing")));
    EXPECT_TRUE(refusal(read, changed(valid, pointer, name, "null"))
                    .contains(place + QLatin1String("must be")));
    EXPECT_TRUE(refusal(read, doubled(valid, pointer, name))
                    .endsWith(QLatin1String(": a member is named twice")));
    expectMemberTyped(valid, pointer, name, read);
}

void Corpus::expectMemberTyped(
    const QByteArray &valid, const QString &pointer, const QString &name, const Reader &read)
{
    const QString place = pointer + u'/' + name + QLatin1String(": must be ");
    for (const char *json : {"true", "{\"a\":1}", "1.5"})
        EXPECT_TRUE(refusal(read, changed(valid, pointer, name, json)).contains(place))
            << qPrintable(place) << json;
}
