// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/eventname.h"
#include "domain/instance.h"
#include "domain/submission.h"
#include "domain/verification.h"

#include <QDateTime>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <array>
#include <optional>
#include <variant>

/// A signed-in person as the service and the issuer know them. No token, no CPR, no e-mail.
struct Person {
    /// The issuer's `sub`.
    QString subject;
    QString uuid;
    QString name;
    Authority authority;

    friend bool operator==(const Person &, const Person &) = default;
};

// What happens in a case, in the order of the journal.

struct CaseStarted {
    static constexpr EventName eventName{"case-started", "CaseStarted"};
    QString taskId;
    QString environmentId;
    QString programVersion;
    /// The program's walk-through presses the buttons, and not a person.
    bool isWalkThrough = false;
    friend bool operator==(const CaseStarted &, const CaseStarted &) = default;
};
struct PersonSignedIn {
    static constexpr EventName eventName{"person-signed-in", "PersonSignedIn"};
    Person person;
    friend bool operator==(const PersonSignedIn &, const PersonSignedIn &) = default;
};
/// The computer's clock, which times every event, and the service's differ by more than two
/// minutes.
struct ClocksDiffered {
    static constexpr EventName eventName{"clocks-differed", "ClocksDiffered"};
    /// What the service's clock said when the computer's said the event's time.
    QDateTime service;
    friend bool operator==(const ClocksDiffered &, const ClocksDiffered &) = default;
};
/// The user confirmed that it is \a date, against which the program's own age or the journal spoke.
struct DateConfirmed {
    static constexpr EventName eventName{"date-confirmed", "DateConfirmed"};
    QDate date;
    friend bool operator==(const DateConfirmed &, const DateConfirmed &) = default;
};
struct InstanceChosen {
    static constexpr EventName eventName{"instance-chosen", "InstanceChosen"};
    QString name;
    QString lastFour;
    friend bool operator==(const InstanceChosen &, const InstanceChosen &) = default;
};
/// The service was asked, and all of its answers fit: the review comes next.
struct ChoiceConfirmed {
    static constexpr EventName eventName{"choice-confirmed", "ChoiceConfirmed"};
    ServiceInstance instance;
    Sortiment sortiment;
    friend bool operator==(const ChoiceConfirmed &, const ChoiceConfirmed &) = default;
};
/// Kontrol 2 by the transfer status or by a person.
struct SecondCheckSeen {
    static constexpr EventName eventName{"second-check-seen", "SecondCheckSeen"};
    Check::Status status = Check::Status::Waiting;
    Witness witness;
    QString detail;
    std::optional<ReplyReading> reply = std::nullopt;
    friend bool operator==(const SecondCheckSeen &, const SecondCheckSeen &) = default;
};
/// Guided mode: the user states that they are signed in to the web interface.
struct SaidSignedIn {
    static constexpr EventName eventName{"said-signed-in", "SaidSignedIn"};
    friend bool operator==(const SaidSignedIn &, const SaidSignedIn &) = default;
};
/// Guided mode: what the user read or pasted as the chosen instance's UUID, as readUuid() reads it.
/// Journals of earlier versions hold the text itself.
struct InstanceCompared {
    static constexpr EventName eventName{"instance-compared", "InstanceCompared"};
    QString seen;
    friend bool operator==(const InstanceCompared &, const InstanceCompared &) = default;
};
/// Guided mode: what the user states about the UUID of the chosen instance, without giving it.
struct UuidStated {
    static constexpr EventName eventName{"uuid-stated", "UuidStated"};
    enum class Answer { Same, Other, NotSeen };
    Answer answer = Answer::NotSeen;
    /// The characters that the user was asked about.
    QString lastFour;
    friend bool operator==(const UuidStated &, const UuidStated &) = default;
};
/// Guided mode: one row of the list is done, or open again.
struct RowChanged {
    static constexpr EventName eventName{"row-changed", "RowChanged"};
    /// 1 to 8.
    int row = 0;
    bool done = false;
    /// What was copied or shown for it.
    QString value;
    friend bool operator==(const RowChanged &, const RowChanged &) = default;
};
/// Guided mode: the user states that the subscription is saved in the web interface.
struct SavedInBrowser {
    static constexpr EventName eventName{"saved-in-browser", "SavedInBrowser"};
    QDate validFrom;
    friend bool operator==(const SavedInBrowser &, const SavedInBrowser &) = default;
};
/// Guided mode: Kontrol 1 by a person, or by the program in what the user pasted.
struct FirstCheckSeen {
    static constexpr EventName eventName{"first-check-seen", "FirstCheckSeen"};
    Check::Status status = Check::Status::NotChecked;
    Witness witness;
    /// The fields that are wrong, or nothing.
    QString detail;
    std::optional<PageReading> page = std::nullopt;
    friend bool operator==(const FirstCheckSeen &, const FirstCheckSeen &) = default;
};
/// Guided mode: a page that the user pasted for check 1 speaks against the subscription.
struct PageContradicted {
    static constexpr EventName eventName{"page-contradicted", "PageContradicted"};
    PageFinding finding;
    friend bool operator==(const PageContradicted &, const PageContradicted &) = default;
};
/// Guided mode: the user's last answer to a check comes without a picture, as the user has stated.
struct AnsweredWithoutPicture {
    static constexpr EventName eventName{"picture-forgone", "PictureForgone"};
    /// 1 or 2.
    int check = 0;
    friend bool operator==(
        const AnsweredWithoutPicture &, const AnsweredWithoutPicture &) = default;
};
struct PageLeft {
    static constexpr EventName eventName{"page-left", "PageLeft"};
    /// The step's number, 1 to 6.
    int step = 0;
    friend bool operator==(const PageLeft &, const PageLeft &) = default;
};
struct PictureKept {
    static constexpr EventName eventName{"picture-kept", "PictureKept"};
    /// A page of ours, drawn by the program, or a picture that the user brought.
    enum class Kind { OwnPage, Brought };
    Kind kind = Kind::OwnPage;
    /// File name inside the case's folder of pictures.
    QString file;
    QString sha256;
    /// What it shows, as shown to the user.
    QString caption;
    friend bool operator==(const PictureKept &, const PictureKept &) = default;
};
/// The user removed a picture that they had brought.
struct PictureWithdrawn {
    static constexpr EventName eventName{"picture-withdrawn", "PictureWithdrawn"};
    QString file;
    friend bool operator==(const PictureWithdrawn &, const PictureWithdrawn &) = default;
};
struct EvidenceSaved {
    static constexpr EventName eventName{"evidence-saved", "EvidenceSaved"};
    QString path;
    QString sha256;
    /// Both checks were approved when it was written.
    bool complete = false;
    friend bool operator==(const EvidenceSaved &, const EvidenceSaved &) = default;
};
/// The user states that the KLIK task is marked as done, or that it is not.
struct TaskMarked {
    static constexpr EventName eventName{"task-marked", "TaskMarked"};
    bool done = false;
    friend bool operator==(const TaskMarked &, const TaskMarked &) = default;
};
struct CaseFinished {
    static constexpr EventName eventName{"case-finished", "CaseFinished"};
    friend bool operator==(const CaseFinished &, const CaseFinished &) = default;
};
/// The user began again: the case is kept and never opened again.
struct CaseSetAside {
    static constexpr EventName eventName{"case-set-aside", "CaseSetAside"};
    friend bool operator==(const CaseSetAside &, const CaseSetAside &) = default;
};

using CaseEvent = std::variant<CaseStarted, PersonSignedIn, ClocksDiffered, DateConfirmed,
    InstanceChosen, ChoiceConfirmed, Submission::Event, SecondCheckSeen, SaidSignedIn,
    InstanceCompared, UuidStated, RowChanged, SavedInBrowser, FirstCheckSeen, PageContradicted,
    AnsweredWithoutPicture, PageLeft, PictureKept, PictureWithdrawn, EvidenceSaved, TaskMarked,
    CaseFinished, CaseSetAside>;

/// An event as the journal holds it.
struct Recorded {
    QString caseId;
    /// 1, 2, 3 … within the case.
    qint64 sequence = 0;
    /// UTC, milliseconds.
    QDateTime at;
    CaseEvent event;

    friend bool operator==(const Recorded &, const Recorded &) = default;
};

/// The rows of RowChanged; the last of them saves the subscription.
inline constexpr int guidedRows = 8;
/// The row of "Gyldig fra".
inline constexpr int dateRow = 6;

/// All that is known of a case: the sum of its events.
struct CaseFacts {
    QString caseId;
    QString taskId;
    QString environmentId;
    QDateTime started;
    /// The program's walk-through began the case.
    bool isWalkThrough = false;
    QDateTime lastSaved;
    std::optional<Person> person;
    QDateTime signedInAt;
    std::optional<InstanceChosen> choice;
    std::optional<ChoiceConfirmed> confirmed;
    QDateTime confirmedAt;
    Submission::State submission;
    Verification verification;
    /// @{ Guided mode.
    QDateTime saidSignedInAt;
    QString comparedUuid;
    /// What the user states about it; nothing where the program has read it since.
    std::optional<UuidStated::Answer> statedUuid;
    /// The instance in the web interface is the chosen one, as far as the user can see.
    bool isUuidAnswered = false;
    /// Row number to when it was done.
    QMap<int, QDateTime> rowsDone;
    bool areAllRowsDone() const { return rowsDone.size() == guidedRows; }
    /// The date that was shown for dateRow when it was done; invalid while it is not done.
    QDate dateFilledIn;
    /// Rows were done for an instance that was chosen before, and none since: the form in the web
    /// interface may still hold them.
    bool isFormOfEarlierChoice = false;
    /// What the user has stated to be saved, or the program has read since.
    std::optional<QDate> statedValidFrom;
    /// It speaks against what was saved last, and no page that is right was read since.
    std::optional<PageFinding> pageFinding;
    /// @}
    /// When the subscription came to be, as far as known: the start of the day for Kontrol 2.
    std::optional<QDateTime> createdAt;
    QList<PictureKept> pictures;
    /// How many of the pictures that the user brought came before their last answer to a check:
    /// later ones belong to the next answer.
    qsizetype picturesAnswered = 0;
    /// Those that came with the user's last answer to check 1, and to check 2.
    std::array<QList<PictureKept>, 2> picturesOfAnswers;
    /// \a picture came with an answer that the user has given anew since.
    bool isOfEarlierAnswer(const PictureKept &picture) const;
    std::optional<EvidenceSaved> evidence;
    /// The pictures that lie in its folder.
    QList<PictureKept> picturesInEvidence;
    /// Nothing that belongs in the evidence has happened since it was saved.
    bool evidenceIsCurrent = false;
    bool markedDone = false;
    bool finished = false;
    QDateTime finishedAt;
    bool setAside = false;
    /// The highest step that was left with its work done.
    int lastStepLeft = 0;
};

/// \a facts after one more event.
CaseFacts applied(CaseFacts facts, const Recorded &recorded);

/// The facts of a case from its journal, from the first event on.
CaseFacts factsFrom(const QList<Recorded> &events);

/// The sequence numbers of the events that kept a picture which the user removed later. A name may
/// be used again: it is the event that counts, not the file's name.
QSet<qint64> removedPictures(const QList<Recorded> &events);

/// The events of a case since the current instance was chosen, or all of them where none is: what
/// was ordered or seen for an earlier choice is history.
QList<Recorded> sinceLastChoice(const QList<Recorded> &events);
