// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "texts/notelines.h"

#include "base/dates.h"
#include "base/placeholders.h"
#include "domain/domainwords.h"
#include "evidence/content/evidenceparts.h"
#include "session/wizardsession.h"

#include <QCoreApplication>

namespace {

struct NoteTexts {
    Q_DECLARE_TR_FUNCTIONS(MessageTexts)
};

QString checkLine(const Check &check, const QString &approved, const QString &open)
{
    if (check.status != Check::Status::Approved || !check.at)
        return open;
    return filledIn(
        approved, {{QStringLiteral("date"), Dates::date(Copenhagen::dateAt(*check.at))}});
}

/// Who answered \a check, and in which role; empty where the program did. \a notStated is what the
/// verdict says of what is not stated, which stands behind it.
QString lookerOf(const Check &check, const QString &notStated)
{
    if (!check.witness || check.witness->kind == Witness::Kind::Program)
        return {};
    const QString &role = check.witness->role;
    //: in a note for KLIK, after "Check 2 was approved {date}."; {name}: who has looked for the
    //: sortiment, {role}: that person's role, or that it is not stated
    const QString withRole = NoteTexts::tr("Seen by {name}. Role: {role}.");
    //: in a note for KLIK, after "Check 2 was approved {date}."; {name}: who has looked for the
    //: sortiment; a sentence on what is not stated of that person follows
    const QString plain = NoteTexts::tr("Seen by {name}.");
    const QString &looker = role.isEmpty() && !notStated.isEmpty() ? plain : withRole;
    const QString seen = u' '
        + filledIn(looker,
            {{QStringLiteral("name"), check.witness->name},
                {QStringLiteral("role"), role.isEmpty() ? DomainWords::notStated() : role}});
    return notStated.isEmpty() ? seen : seen + u'\n' + notStated;
}

} // namespace

EvidenceVerdict NoteLines::verdictOn(const WizardSession &session)
{
    const Environment *here = session.environment();
    EvidenceContent content{
        session.task(), here ? *here : Environment(), session.facts(), {}, {}, {}};
    // Of the time it only counts whether the deadline is over.
    content.made = session.checks().secondCheckDue();
    if (session.checks().isOverdue())
        content.made = content.made.addSecs(1);
    return evidenceVerdict(content);
}

QString NoteLines::ofFirstCheck(const WizardSession &session)
{
    const Verification &checks = session.facts().verification;
    //: in a note for KLIK, a line among others; {date}: a date
    const QString plainFirst = NoteTexts::tr("Check 1 was approved {date}.");
    //: in a note for KLIK, a line among others; {date}: a date; the remark is about the answer
    const QString remarkedFirst = NoteTexts::tr(
        "Check 1 was answered {date}, but is not settled. Read the remark in the evidence.");
    return checkLine(checks.first,
        EvidenceParts::isRemarkedOn(1, session.facts()) ? remarkedFirst : plainFirst,
        //: in a note for KLIK, a line among others
        NoteTexts::tr("Check 1 is not approved yet."));
}

QString NoteLines::ofSecondCheck(const WizardSession &session)
{
    const Verification &checks = session.facts().verification;
    //: in a note for KLIK, a line among others; {date}: a date
    const QString plain = NoteTexts::tr("Check 2 was approved {date}.");
    //: in a note for KLIK, a line among others; {date}: a date; the remark is about the answer
    const QString remarked = NoteTexts::tr(
        "Check 2 was answered {date}, but is not settled. Read the remark in the evidence.");
    //: in a note for KLIK, a line among others; {date}: a date; nobody is reported to have seen it
    const QString acknowledged = NoteTexts::tr(
        "Check 2: The debtor system acknowledged the sortiment {date}. It is not stated that "
        "anybody has seen it there.");
    const bool isOfTransfer = EvidenceParts::isOfTransfer(2, checks.second);
    const bool isRemarkedOn = EvidenceParts::isRemarkedOn(2, session.facts());
    const QString second = checkLine(checks.second,
        isOfTransfer       ? acknowledged
            : isRemarkedOn ? remarked
                           : plain,
        //: in a note for KLIK, a line among others
        NoteTexts::tr("Check 2 is not approved yet."));
    const bool isSeen = checks.second.status == Check::Status::Approved && !isRemarkedOn;
    return isSeen ? second + lookerOf(checks.second, verdictOn(session).notStated) : second;
}
