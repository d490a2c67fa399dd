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

/// Whose word it is; {deeds} follows.
QString lead(const Verification &checks)
{
    const bool hasPasted = isPasted(checks.first) || isPasted(checks.second);
    //: evidence, below the verdict; {names}: one or more people, {deeds}: who has seen what
    const QString stated = EvidenceFooting::tr("This rests on what {names} stated: {deeds}");
    //: evidence, below the verdict; {names}: one or more people, who have also pasted the text of a
    //: page or of a reply, {deeds}: who has seen what
    const QString pasted =
        EvidenceFooting::tr("This rests on what {names} stated and pasted: {deeds}");
    //: evidence, below the verdict; {names}: one or more people, {deeds}: who has seen what
    const QString read = EvidenceFooting::tr(
        "This rests on the classification system's answer and on what {names} stated: {deeds}");
    //: evidence, below the verdict; {names}: one or more people, who have also pasted the text of a
    //: reply, {deeds}: who has seen what
    const QString readAndPasted = EvidenceFooting::tr(
        "This rests on the classification system's answer and on what {names} stated and pasted: "
        "{deeds}");
    if (EvidenceParts::isStated(checks.first))
        return hasPasted ? pasted : stated;
    return hasPasted ? readAndPasted : read;
}

QString nameIn(const Check &check)
{
    return EvidenceWording::nameOf(check.witness ? check.witness->name : QString());
}

/// Who has seen or read what, a sentence.
QString deeds(const Verification &checks)
{
    //: evidence, after "This rests on ...: "; {first}, {second}: what is known of check 1 and of
    //: check 2, such as "Mette Holm has seen the subscription"
    const QString both = EvidenceFooting::tr("{first}, and {second}.");
    //: evidence, in place of {first}, which may begin the sentence
    const QString read = EvidenceFooting::tr("The program has read the subscription");
    //: evidence, in place of {first}, which may begin the sentence; the text of a page
    const QString readInText =
        EvidenceFooting::tr("The program has read the five values in the pasted text");
    //: evidence, in place of {first}; {name}: a person
    const QString seen = EvidenceFooting::tr("{name} has seen the subscription");
    //: evidence, in place of {second}; {name}: a person
    const QString sight = EvidenceFooting::tr("{name} has seen the sortiment");
    //: evidence, in place of {second}; {name}: a person
    const QString answer =
        EvidenceFooting::tr("{name} has answered that the sortiment can be seen");
    //: evidence, after "This rests on ...: "; {name}: a person
    const QString alone =
        EvidenceFooting::tr("{name} has seen both the subscription and the sortiment.");
    const bool isRead = !EvidenceParts::isStated(checks.first);
    const bool isReadInText = checks.first.page.has_value();
    const bool isReply =
        checks.second.witness && checks.second.witness->kind == Witness::Kind::PastedReply;
    const Placeholders first{{QStringLiteral("name"), nameIn(checks.first)}};
    const Placeholders second{{QStringLiteral("name"), nameIn(checks.second)}};
    const bool isOne = nameIn(checks.first) == nameIn(checks.second);
    if (!isRead && !isReadInText && !isReply && isOne)
        return filledIn(alone, first);
    const QString &ofFirst = isRead ? read : isReadInText ? readInText : seen;
    return filledIn(both,
        {{QStringLiteral("first"), filledIn(ofFirst, first)},
            {QStringLiteral("second"), filledIn(isReply ? answer : sight, second)}});
}

/// What stays a person's word.
QString unchecked(const Verification &checks)
{
    //: evidence, below the verdict, the last sentence; only the people named have seen it
    const QString all = EvidenceFooting::tr("No machine has checked it, nor the names and roles.");
    //: evidence, below the verdict, the last sentence; the text: of a page of the classification
    //: system, which a person pasted
    const QString origin = EvidenceFooting::tr(
        "No machine has checked where the text comes from, or who has seen the sortiment.");
    //: evidence, below the verdict, the last sentence
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
        //: evidence, below the verdict, where the program has read of both checks, and no person
        //: has stated to have seen the sortiment
        return EvidenceFooting::tr(
            "The program has read the subscription back. The classification system has answered "
            "that the debtor system has acknowledged the sortiment. It has not been stated that "
            "anybody has seen it in the debtor system.");
    }
    return filledIn(lead(checks),
               {{QStringLiteral("names"), tellers(content)},
                   {QStringLiteral("deeds"), deeds(checks)}})
        + u' ' + unchecked(checks);
}
