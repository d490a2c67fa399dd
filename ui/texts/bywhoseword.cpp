// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "texts/bywhoseword.h"

#include "evidence/content/evidenceparts.h"

#include <QCoreApplication>

namespace {

struct ByWhoseWordTexts {
    Q_DECLARE_TR_FUNCTIONS(ByWhoseWordTexts)
};

} // namespace

QString ByWhoseWord::of(const Verification &checks)
{
    const auto kindOf = [](const Check &check) {
        return check.witness ? check.witness->kind : Witness::Kind::Program;
    };
    const Witness::Kind first = kindOf(checks.first);
    const Witness::Kind second = kindOf(checks.second);
    const bool isPasted =
        first == Witness::Kind::PastedPage || second == Witness::Kind::PastedReply;
    //: first paragraph of the page of the two checks, when check 1 is approved and the program has
    //: read that the debtor system has acknowledged the sortiment; KLIK: name of a system
    if (EvidenceParts::isOfTransfer(2, checks.second))
        return ByWhoseWordTexts::tr(
            "Ask the person responsible for the system to see the sortiment there before "
            "you mark the task as done in KLIK.");
    if (first == Witness::Kind::Program) {
        //: first paragraph of the page of the two checks, when both are approved
        const QString stated = ByWhoseWordTexts::tr("Check 2 is approved by what you have stated.");
        //: first paragraph of the page of the two checks, when both are approved; the text of a
        //: reply was pasted
        const QString pasted =
            ByWhoseWordTexts::tr("Check 2 is approved by what you have stated and pasted.");
        return isPasted ? pasted : stated;
    }
    //: first paragraph of the page of the two checks, when both are approved
    const QString stated = ByWhoseWordTexts::tr("They are approved by what you have stated.");
    //: first paragraph of the page of the two checks, when both are approved; the text of a page
    //: or of a reply was pasted
    const QString pasted =
        ByWhoseWordTexts::tr("They are approved by what you have stated and pasted.");
    return isPasted ? pasted : stated;
}
