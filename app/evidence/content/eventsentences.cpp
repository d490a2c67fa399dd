// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/content/eventsentences.h"

#include "base/uuid.h"
#include "domain/seenuuid.h"
#include "evidence/content/eventchecks.h"
#include "evidence/content/eventpoints.h"
#include "evidence/content/evidenceparts.h"
#include "evidence/content/evidencewording.h"

#include <QCoreApplication>

namespace {

struct EvidenceTimeline {
    Q_DECLARE_TR_FUNCTIONS(EvidenceTimeline)
};

QString filled(const QString &text, const char *place, const QString &value)
{
    return filledIn(text, {{QString::fromLatin1(place), value}});
}

/// Makes a sentence of each event of a case.
class SentenceMaker {
public:
    /// \a first is check 1 after the event; \a isRemarkedOn: a remark speaks against the answer
    /// that the event is.
    SentenceMaker(const EvidenceContent &content, const Check &first, bool isRemarkedOn)
        : m_content(content),
          m_first(first),
          m_isRemarkedOn(isRemarkedOn),
          m_user(EvidenceParts::userName(content.facts)),
          m_environment(EvidenceWording::fromOutside(content.environment.name))
    {
        //: Alone in a column "Who says so", where no name is known.
        if (m_user.isEmpty())
            m_user = EvidenceTimeline::tr("The user");
    }

    Sentence operator()(const CaseStarted &event) const
    {
        //: time line of the evidence; {environment}: its name, {version}: of the program
        const QString started = EvidenceTimeline::tr(
            "The case was started in {environment} with program version {version}.");
        const QString text = filledIn(started,
            {{QStringLiteral("environment"), m_environment},
                {QStringLiteral("version"), EvidenceWording::fromOutside(event.programVersion)}});
        return byProgram(CaseStarted::eventName,
            event.isWalkThrough ? text + u' ' + EvidenceParts::walkThrough() : text);
    }
    Sentence operator()(const PersonSignedIn &event) const
    {
        return byProgram(PersonSignedIn::eventName,
            //: time line; {name}: a person or "the user", {municipality}: its name
            filledIn(EvidenceTimeline::tr("{name} signed in for {municipality}."),
                {{QStringLiteral("name"), EvidenceWording::nameOf(event.person.name)},
                    {QStringLiteral("municipality"),
                        EvidenceWording::fromOutside(event.person.authority.name)}}));
    }
    Sentence operator()(const ClocksDiffered &event) const
    {
        return byProgram(ClocksDiffered::eventName,
            //: {time}: date and time
            filled(EvidenceTimeline::tr(
                       "All times here are by the computer's clock. The classification "
                       "system's clock said something else: {time}."),
                "time", EvidenceWording::pointInTime(event.service)));
    }
    Sentence operator()(const DateConfirmed &event) const
    {
        return byUser(DateConfirmed::eventName,
            //: time line; the user is the subject; {date}: a date
            filled(EvidenceTimeline::tr("Confirmed the date {date}. The program had asked, because "
                                        "the computer's clock could be wrong."),
                "date", EvidenceWording::day(event.date)));
    }
    Sentence operator()(const InstanceChosen &event) const
    {
        //: time line; the user is the subject; {system}: name and, in brackets, four characters
        const QString chosen = EvidenceTimeline::tr("Chose the debtor system {system}.");
        //: time line; the user is the subject, who was shown the only debtor system of the
        //: municipality that the sign-in named; {system}: name and, in brackets, four characters
        const QString confirmed = EvidenceTimeline::tr(
            "Confirmed the debtor system {system} of the municipality that the sign-in names.");
        return byUser(InstanceChosen::eventName,
            filled(EvidenceParts::followsFromSignIn(m_content, event) ? confirmed : chosen,
                "system",
                QStringLiteral("%1 (%2)").arg(EvidenceWording::fromOutside(event.name),
                    EvidenceWording::seenIdentifier(event.lastFour))));
    }
    Sentence operator()(const ChoiceConfirmed &event) const
    {
        return byProgram(ChoiceConfirmed::eventName,
            //: time line of the evidence; {system}, {sortiment}: names
            filledIn(EvidenceTimeline::tr("The classification system knows {system} and offers "
                                          "the sortiment {sortiment}."),
                {{QStringLiteral("system"), EvidenceWording::fromOutside(event.instance.name)},
                    {QStringLiteral("sortiment"),
                        EvidenceWording::fromOutside(event.sortiment.name)}}));
    }
    Sentence operator()(const Submission::Event &event) const { return std::visit(*this, event); }

    Sentence operator()(const Submission::Intended &) const
    {
        //: time line of the evidence; the user, named in another column, is the subject
        return byUser(Submission::Intended::eventName,
            EvidenceTimeline::tr("Asked to have the subscription created."));
    }
    Sentence operator()(const Submission::Sent &) const
    {
        //: time line of the evidence; the program is the speaker
        return byProgram(Submission::Sent::eventName,
            EvidenceTimeline::tr("The order was sent to the classification system."));
    }
    Sentence operator()(const Submission::NotSent &) const
    {
        //: time line of the evidence; nothing has come to the service
        return byProgram(Submission::NotSent::eventName,
            EvidenceTimeline::tr(
                "The order was not carried out. The subscription was not created."));
    }
    Sentence operator()(const Submission::Lost &) const
    {
        return byProgram(Submission::Lost::eventName,
            //: time line of the evidence; the answer to an order was lost
            EvidenceTimeline::tr(
                "No certain answer came. It was not known whether anything was created."));
    }
    Sentence operator()(const Submission::Declined &event) const
    {
        return byProgram(Submission::Declined::eventName,
            //: time line of the evidence; {code}: such as GB-17
            filled(EvidenceTimeline::tr(
                       "The classification system declined the order (code {code}). The "
                       "subscription was not created."),
                "code", codeOf(event.kind)));
    }
    Sentence operator()(const Submission::Accepted &event) const
    {
        return byProgram(Submission::Accepted::eventName,
            //: time line of the evidence; {uuid}: of the subscription
            filled(EvidenceTimeline::tr(
                       "The classification system answered that it has created the subscription "
                       "{uuid}."),
                "uuid", EvidenceWording::identifier(event.subscription)));
    }
    Sentence operator()(const Submission::Adopted &event) const
    {
        return byProgram(Submission::Adopted::eventName,
            filled(found(event.origin), "uuid", EvidenceWording::identifier(event.subscription)));
    }
    Sentence operator()(const Submission::Absent &) const
    {
        //: time line of the evidence; after an answer was lost
        return byProgram(Submission::Absent::eventName,
            EvidenceTimeline::tr("The program looked and found no subscription."));
    }
    Sentence operator()(const Submission::ReadBack &) const
    {
        return byProgram(Submission::ReadBack::eventName, EventChecks::readBack(m_first));
    }
    Sentence operator()(const SecondCheckSeen &event) const
    {
        return checked(SecondCheckSeen::eventName, 2,
            {event.status, {}, event.witness, event.detail, false, {}, event.reply});
    }
    Sentence operator()(const SaidSignedIn &) const
    {
        return byUser(SaidSignedIn::eventName,
            //: time line of the evidence; the user, named in another column, is the subject
            EvidenceTimeline::tr("Stated to be signed in to the classification system's web "
                                 "interface."));
    }
    Sentence operator()(const UuidStated &event) const
    {
        return byUser(UuidStated::eventName,
            EvidenceParts::statedUuid(
                event.answer, EvidenceWording::seenIdentifier(event.lastFour)));
    }
    Sentence operator()(const InstanceCompared &event) const
    {
        if (const QString read = EvidenceParts::uuidRead(event.seen); !read.isEmpty())
            return byProgram(InstanceCompared::eventName, read);
        //: time line; the user is the subject; {seen}: a whole UUID
        const QString whole = EvidenceTimeline::tr("Stated the debtor system's UUID {seen}.");
        //: time line; the user is the subject; {seen}: four characters
        const QString ending =
            EvidenceTimeline::tr("Stated that the debtor system's UUID ends in {seen}.");
        return byUser(InstanceCompared::eventName,
            filled(Uuid::isOne(readUuid(event.seen).value) ? whole : ending, "seen",
                EvidenceWording::seenIdentifier(event.seen)));
    }
    Sentence operator()(const RowChanged &event) const
    {
        //: time line; the user is the subject; {row}: 1 to 7, {what}: the point's own words
        const QString done = EvidenceTimeline::tr("Marked point {row} as done: {what}");
        //: time line; the user is the subject; {row}: 1 to 7, a point that was done before, {what}:
        //: the point's own words
        const QString reopened =
            EvidenceTimeline::tr("Opened point {row} of the list again: {what}");
        const QString point = EventPoints::inWords(event);
        return byUser(RowChanged::eventName,
            filledIn(event.done ? done : reopened,
                {{QStringLiteral("row"), QString::number(EventPoints::numberOf(event.row))},
                    {QStringLiteral("what"), point}}),
            point);
    }
    Sentence operator()(const SavedInBrowser &event) const
    {
        return byUser(SavedInBrowser::eventName,
            //: time line of the evidence; the user is the subject; {date}: a date
            filled(EvidenceTimeline::tr(
                       "Stated that the subscription was saved in the web interface, valid from "
                       "{date}."),
                "date", EvidenceWording::day(event.validFrom)));
    }
    Sentence operator()(const FirstCheckSeen &event) const
    {
        return checked(
            FirstCheckSeen::eventName, 1, {event.status, {}, event.witness, event.detail});
    }
    Sentence operator()(const PageContradicted &event) const
    {
        return byProgram(PageContradicted::eventName, EvidenceParts::findingInWords(event.finding));
    }
    Sentence operator()(const AnsweredWithoutPicture &event) const
    {
        return byUser(AnsweredWithoutPicture::eventName,
            //: {check}: 1 or 2
            filled(
                EvidenceTimeline::tr("Stated that check {check} was answered without a picture."),
                "check", QString::number(event.check)));
    }
    Sentence operator()(const PageLeft &event) const
    {
        return byUser(PageLeft::eventName,
            //: journal, not in the PDF; the user is the subject; {step}: number of a step, 1 to 6
            filled(EvidenceTimeline::tr("Went on from step {step}."), "step",
                QString::number(event.step)));
    }
    Sentence operator()(const PictureKept &event) const
    {
        const QString caption = EvidenceWording::fromOutside(event.caption);
        if (event.kind == PictureKept::Kind::Brought) {
            return byUser(PictureKept::eventName,
                //: time line of the evidence; the user is the subject; {caption}: what the picture
                //: shows, to the end of the sentence
                filled(EvidenceTimeline::tr("Attached a picture: {caption}"), "caption", caption));
        }
        return byProgram(PictureKept::eventName,
            //: journal, not in the PDF; of the program's own page, whose picture is kept a moment
            //: after the user left it; {caption}: what it shows, to the end of the sentence
            filled(EvidenceTimeline::tr(
                       "A picture of a page was kept, as it looked when it was left: {caption}"),
                "caption", caption));
    }
    Sentence operator()(const PictureWithdrawn &) const
    {
        //: time line of the evidence; the user, named in another column, is the subject
        return byUser(PictureWithdrawn::eventName, EvidenceTimeline::tr("Removed a picture."));
    }

    /// In place of PictureKept: nothing about a picture that the user removed is part of the
    /// evidence.
    Sentence removedPicture() const
    {
        //: time line of the evidence; the user is the subject and has removed the picture since
        return byUser(PictureKept::eventName, EvidenceTimeline::tr("Attached a picture."));
    }

    Sentence operator()(const EvidenceSaved &event) const
    {
        return byProgram(EvidenceSaved::eventName,
            //: time line of the evidence; {file}: name of the PDF
            filled(EvidenceTimeline::tr("Evidence was saved: {file}"), "file",
                EvidenceWording::fileNameOf(event.path)));
    }
    Sentence operator()(const TaskMarked &event) const
    {
        //: time line of the evidence; the user is the subject and ticked a box
        const QString closed =
            EvidenceTimeline::tr("Stated that the task has been closed in KLIK.");
        //: time line of the evidence; the user is the subject and took a tick away
        const QString open =
            EvidenceTimeline::tr("Stated that the task has not been closed in KLIK.");
        return byUser(TaskMarked::eventName, event.done ? closed : open);
    }
    Sentence operator()(const CaseFinished &) const
    {
        //: time line of the evidence, the last event; the user is the subject
        return byUser(
            CaseFinished::eventName, EvidenceTimeline::tr("Closed the case in the program."));
    }
    Sentence operator()(const CaseSetAside &) const
    {
        //: time line of the evidence; the user is the subject and started over
        return byUser(
            CaseSetAside::eventName, EvidenceTimeline::tr("Set the case aside and began again."));
    }

private:
    static QString found(Submission::Origin origin)
    {
        switch (origin) {
        case Submission::Origin::CreatedByUs:
            //: time line of the evidence; {uuid}: of the subscription
            return EvidenceTimeline::tr("The program found its own subscription {uuid}.");
        case Submission::Origin::FoundBefore:
            //: time line; before anything was ordered; {uuid}: of the subscription
            return EvidenceTimeline::tr("The subscription {uuid} was there already.");
        case Submission::Origin::FoundAfterConflict:
            //: time line; while the order was on its way; {uuid}: of the subscription
            return EvidenceTimeline::tr("Somebody else had created the subscription {uuid}.");
        case Submission::Origin::FoundAfterUnknown:
            //: time line; after an answer was lost; {uuid}: of the subscription
            return EvidenceTimeline::tr(
                "The program looked and found that the subscription {uuid} was created.");
        }
        Q_UNREACHABLE();
    }

    static Sentence byProgram(EventName name, const QString &text)
    {
        //: time line of the evidence, alone in the column "Who says so"
        return {QString::fromLatin1(name.inEvidence), text, EvidenceTimeline::tr("The program")};
    }

    Sentence byUser(EventName name, const QString &text, const QString &point = {}) const
    {
        return {QString::fromLatin1(name.inEvidence), text, m_user, point};
    }

    /// \a check has no time of its own: the time line has it.
    Sentence checked(EventName name, int number, const Check &check) const
    {
        //: time line of the evidence, after "Answered check 1 ...: Approved."; page 1 has the
        //: program's remark on that answer
        const QString remark =
            EvidenceTimeline::tr("The program's remark: Not settled, see page 1.");
        const bool isUnsettled = m_isRemarkedOn && check.status == Check::Status::Approved;
        const QString answer =
            EventChecks::inWords(number, EvidenceParts::statusOf(number, check, false), check);
        const QString text = isUnsettled ? answer + u' ' + remark : answer;
        const bool isRead = check.witness->kind == Witness::Kind::Program
            || check.witness->kind == Witness::Kind::PastedPage;
        return isRead ? byProgram(name, text) : byUser(name, text);
    }

    const EvidenceContent &m_content;
    Check m_first;
    bool m_isRemarkedOn;
    QString m_user;
    QString m_environment;
};

} // namespace

Sentence sentenceOf(
    const CaseEvent &event, const EvidenceContent &content, const Check &first, bool isRemarkedOn)
{
    return std::visit(SentenceMaker(content, first, isRemarkedOn), event);
}

Sentence sentenceOfRemovedPicture(const EvidenceContent &content)
{
    return SentenceMaker(content, {}, false).removedPicture();
}
