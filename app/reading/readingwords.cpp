// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "reading/readingwords.h"

#include "base/jsonreader.h"

#include <QFile>

#include <array>

// Q_INIT_RESOURCE may not be called inside a namespace.
static void initResource()
{
    Q_INIT_RESOURCE(laesning);
}

namespace {

constexpr JsonLimits limits{qsizetype{64} * 1024, 4};

struct NamedField {
    const char *name;
    std::optional<Field> field;
};

constexpr std::array namedFields{
    NamedField{"sortiment", Field::Sortiment},
    NamedField{"abonnerendeItSysteminstans", Field::Instance},
    NamedField{"skemaversion", Field::SchemaVersion},
    NamedField{"gyldigFra", Field::ValidFrom},
    NamedField{"gyldigTil", Field::ValidTo},
    NamedField{"uuid", std::nullopt},
};

QStringList listIn(const JsonValue &object, const char *name)
{
    QStringList list;
    for (const JsonValue &item : object.member(name).items())
        list.append(item.string().toLower());
    return list;
}

QSet<QString> setIn(const JsonValue &object, const char *name)
{
    const QStringList list = listIn(object, name);
    return {list.cbegin(), list.cend()};
}

void readReply(ReadingWords &words, const JsonValue &reply)
{
    words.yes = setIn(reply, "ja");
    words.no = setIn(reply, "nej");
    words.weightless = setIn(reply, "udenVaegt");
    words.pointing = setIn(reply, "henviser");
    words.denying = setIn(reply, "benaegter");
    words.postponing = setIn(reply, "udskyder");
    words.doubting = setIn(reply, "tvivl");
    words.closings = listIn(reply, "hilsen");
    words.salutations = listIn(reply, "goddag");
    words.oclock = listIn(reply, "klokken");
    words.mailHeads = listIn(reply, "hoved");
    words.quoteBeginnings = listIn(reply, "citat");
    words.quoteEndings = listIn(reply, "citatSlut");
}

} // namespace

std::optional<ReadingWords> readReadingWords(QByteArrayView json)
{
    ReadingWords words;
    const auto fault = Json::read(json, limits, [&](const JsonValue &whole) {
        const JsonValue fields = whole.member("felter");
        for (const NamedField &named : namedFields) {
            for (const QString &label : listIn(fields, named.name)) {
                words.labels.insert(label, {named.field});
                words.labelBeginnings += label.at(0);
            }
        }
        const JsonValue heads = whole.member("tabelhoveder");
        for (const QString &label : listIn(heads, "gyldigFra"))
            words.heads.insert(label, {Field::ValidFrom});
        for (const QString &label : listIn(heads, "gyldigTil"))
            words.heads.insert(label, {Field::ValidTo});
        words.creatorLabels = setIn(whole, "oprettetAf");
        words.noNames = setIn(whole, "ingenNavn");
        words.icons = setIn(whole, "ikoner");
        words.testMarks = listIn(whole, "testmiljoe");
        words.testLines = setIn(whole, "testmiljoeLinje");
        words.unsavedMarks = listIn(whole, "ikkeGemt");
        words.unsavedLines = setIn(whole, "ikkeGemtLinje");
        words.noEndDate = setIn(whole, "ingenSlutdato");
        words.taskMarks = listIn(whole, "opgavetekst");
        words.practiceMarks = listIn(whole, "oevelse");
        readReply(words, whole.member("svar"));
    });
    return fault ? std::nullopt : std::optional(words);
}

const ReadingWords &ReadingWords::shipped()
{
    static const ReadingWords words = [] {
        initResource();
        QFile file(QStringLiteral(":/reading/laesning.json"));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        return isOpen ? readReadingWords(file.readAll()).value_or(ReadingWords()) : ReadingWords();
    }();
    return words;
}
