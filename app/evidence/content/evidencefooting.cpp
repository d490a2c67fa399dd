// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/placeholders.h"
#include "evidence/content/evidenceparts.h"
#include "evidence/content/evidenceverdict.h"
#include "evidence/content/evidencewording.h"

#include <QCoreApplication>

namespace {

struct EvidenceFooting {
    Q_DECLARE_TR_FUNCTIONS(EvidenceFooting)
};

bool isPasted(const Check &check)
{
    return check.witness
        && (check.witness->kind == Witness::Kind::PastedPage
            || check.witness->kind == Witness::Kind::PastedReply);
}

QString joined(QStringList names)
{
    if (names.size() == 1)
        return names.constFirst();
    const QString last = names.takeLast();
    //: evidence, {names}: one or more names, with commas; {name}: the last one
    return filledIn(EvidenceFooting::tr("{names} and {name}"),
        {{QStringLiteral("names"), names.join(QStringLiteral(", "))},
            {QStringLiteral("name"), last}});
}

/// Whose word it is. Who has seen what stands at the checks.
QString lead(const Verification &checks)
{
    const bool hasPasted = isPasted(checks.first) || isPasted(checks.second);
    //: evidence, below the checks; {names}: one or more people
    const QString stated = EvidenceFooting::tr("This rests on what {names} stated.");
    //: evidence, below the checks; {names}: one or more people, who have also pasted the text of a
    //: page or of a reply
    const QString pasted = EvidenceFooting::tr("This rests on what {names} stated and pasted.");
    //: evidence, below the checks; {names}: one or more people
    const QString read = EvidenceFooting::tr(
        "This rests on the classification system's answer and on what {names} stated.");
    //: evidence, below the checks; {names}: one or more people, who have also pasted the text of a
    //: reply
    const QString readAndPasted = EvidenceFooting::tr(
        "This rests on the classification system's answer and on what {names} stated and pasted.");
    if (EvidenceParts::isStated(checks.first))
        return hasPasted ? pasted : stated;
    return hasPasted ? readAndPasted : read;
}

/// What stays a person's word.
QString unchecked(const Verification &checks)
{
    //: evidence, below the checks, after "This rests on what {names} stated."; only the people
    //: named have seen it
    const QString all = EvidenceFooting::tr("No machine has checked any of it.");
    //: evidence, below the checks, the last sentence; the text: of a page of the classification
    //: system, which a person pasted
    const QString origin = EvidenceFooting::tr(
        "No machine has checked where the text comes from, or who has seen the sortiment.");
    //: evidence, below the checks, the last sentence
    const QString sight = EvidenceFooting::tr("No machine has checked who has seen the sortiment.");
    if (!EvidenceParts::isStated(checks.first))
        return sight;
    return checks.first.page ? origin : all;
}

/// The people who entered the answers that only a person gave, such as "Mette Holm".
QString tellers(const EvidenceContent &content)
{
    const Verification &checks = content.facts.verification;
    QStringList people{EvidenceWording::nameOf(EvidenceParts::userName(content.facts))};
    for (const Check *check : {&checks.first, &checks.second}) {
        if (const QString name = userOf(*check); !name.isEmpty())
            people.append(EvidenceWording::nameOf(name));
    }
    people.removeDuplicates();
    return joined(people);
}

} // namespace

QString EvidenceParts::footing(const EvidenceContent &content)
{
    const Verification &checks = content.facts.verification;
    if (!isStated(checks.second) && !isStated(checks.first)) {
        //: evidence, below the checks, where the program has read of both checks, and no person
        //: has stated to have seen the sortiment
        return EvidenceFooting::tr(
            "This rests on the classification system's answers alone. It has not been stated that "
            "anybody has seen the sortiment in the debtor system.");
    }
    return filledIn(lead(checks), {{QStringLiteral("names"), tellers(content)}}) + u' '
        + unchecked(checks);
}
