// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/jsonreader.h"
#include "ports/evidencearchive.h"

#include <nlohmann/json.hpp>

/// The member "grundlag" of bevis.json: what the rest of it follows from, together with the
/// journal. Writing and reading share one description.
namespace EvidenceBasis {

/// \a language: of the words in the evidence, "da-DK".
nlohmann::ordered_json written(const EvidenceContent &content, const QString &language);

struct Read {
    KlikTask task;
    Environment environment;
    QString language;
};
/// Of a whole bevis.json. Throws JsonFault.
Read read(const JsonValue &whole);

/// \a content as an examination finds it in the evidence, so that what the evidence says follows
/// from what is in it.
EvidenceContent asExamined(EvidenceContent content);

/// The word of \a purpose in bevis.json.
const char *nameOf(Environment::Purpose purpose);

} // namespace EvidenceBasis
