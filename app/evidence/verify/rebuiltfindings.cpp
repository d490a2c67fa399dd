// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/verify/rebuiltfindings.h"

#include "base/placeholders.h"
#include "base/sha256.h"
#include "evidence/content/evidencemodel.h"
#include "evidence/content/evidencewording.h"
#include "evidence/content/handedonevents.h"
#include "evidence/files/evidencebasis.h"
#include "evidence/files/evidencefiles.h"
#include "evidence/files/evidencetext.h"
#include "evidence/files/manifest.h"
#include "evidence/verify/evidencestatements.h"

#include <QCoreApplication>
#include <QLocale>

#include <nlohmann/json.hpp>

#include <algorithm>

using json = nlohmann::json;
using Files = QMap<QString, QByteArray>;

namespace {

struct RebuiltFindings {
    Q_DECLARE_TR_FUNCTIONS(RebuiltFindings)
};

constexpr JsonLimits fileLimits{qsizetype{32} * 1024 * 1024, 16};
constexpr qsizetype longestValue = 10'000;
constexpr qsizetype mostPlaces = 10;

/// What bevis.json has of the case itself.
struct Basis {
    EvidenceContent content;
    QString language;
    QString program;
};

std::optional<Basis> basisIn(const QByteArray &file)
{
    Basis basis;
    int edition = 0;
    const auto fault = Json::read(file, fileLimits, [&](const JsonValue &whole) {
        edition = static_cast<int>(whole.member("udgave").integer());
        if (edition != EvidenceModel::edition)
            return;
        const auto read = EvidenceBasis::read(whole);
        basis.language = read.language;
        basis.program = whole.member("program").string();
        basis.content.task = read.task;
        basis.content.environment = read.environment;
        basis.content.made = whole.member("lavet").instant();
        basis.content.programVersion = basis.program.section(u' ', 1);
    });
    return fault || edition != EvidenceModel::edition ? std::nullopt : std::optional(basis);
}

int editionIn(const QByteArray &file)
{
    int edition = 0;
    static_cast<void>(Json::read(file, fileLimits, [&](const JsonValue &whole) {
        edition = static_cast<int>(whole.member("udgave").integer());
    }));
    return edition;
}

/// It says that it is of an earlier form, of which less is examined, and has what came later.
bool isCalledEarlier(const QByteArray &file)
{
    bool isCalledSo = false;
    static_cast<void>(Json::read(file, fileLimits, [&](const JsonValue &whole) {
        const qint64 edition = whole.member("udgave").integer();
        isCalledSo = (edition < firstFormWithBasis && whole.memberIfAny("grundlag"))
            || (edition < firstFormWithVerdict && whole.memberIfAny("afgoerelse"))
            || (edition < firstFormWithOneStatus && whole.memberIfAny("byggerPaa"));
    }));
    return isCalledSo;
}

/// Another version of the program may use other words for the same.
Finding notFollowed()
{
    //: --efterproev, sentence after "Note:"; another version of the program may use other words for
    //: the same
    return {true,
        RebuiltFindings::tr("It has not been examined whether each sentence in bevis.json and "
                            "bevis.txt follows from the journal. According to bevis.json, another "
                            "version of the program wrote them, or in another language."),
        Finding::About::Unexamined};
}

/// Nothing where an event is unknown.
std::optional<QList<Recorded>> eventsIn(const QByteArray &journal)
{
    QList<Recorded> events;
    for (const QByteArray &line : journal.split('\n')) {
        if (line.isEmpty())
            continue;
        std::optional<CaseEvent> event;
        Recorded recorded;
        const auto fault = Json::read(line, fileLimits, [&](const JsonValue &whole) {
            EvidenceJournal::Data data;
            for (const auto &[name, value] : whole.member("data").members())
                data.append({name, value.text(longestValue)});
            event = HandedOnEvents::eventOf(whole.member("haendelse").string(), data);
            recorded.caseId = whole.member("sag").string();
            recorded.sequence = whole.member("nummer").integer();
            recorded.at = whole.member("tidspunkt").instant();
        });
        if (fault || !event)
            return std::nullopt;
        recorded.event = *event;
        events.append(recorded);
    }
    return events;
}

QSet<QString> intactIn(const Files &files, const QList<PictureKept> &pictures)
{
    QSet<QString> intact;
    for (const PictureKept &kept : pictures) {
        if (files.contains(kept.file) && Sha256::hexOf(files.value(kept.file)) == kept.sha256)
            intact.insert(kept.file);
    }
    return intact;
}

/// The names of the members that are otherwise in \a found, without the numbers of items.
void compare(const json &wanted, const json &found, const QString &place, QStringList &otherwise)
{
    if (wanted == found || otherwise.size() >= mostPlaces)
        return;
    if (wanted.is_object() && found.is_object()) {
        for (const auto &[name, value] : wanted.items()) {
            const QString inner = QString::fromStdString(name);
            compare(value, found.contains(name) ? found.at(name) : json(),
                place.isEmpty() ? inner : place + u'.' + inner, otherwise);
        }
        return;
    }
    if (wanted.is_array() && found.is_array() && wanted.size() == found.size()) {
        for (std::size_t at = 0; at < wanted.size(); ++at)
            compare(wanted.at(at), found.at(at), place, otherwise);
        return;
    }
    if (!otherwise.contains(place))
        otherwise.append(place);
}

QString otherwiseIn(const QByteArray &wanted, const QByteArray &found)
{
    QStringList names;
    compare(json::parse(wanted.cbegin(), wanted.cend(), nullptr, false),
        json::parse(found.cbegin(), found.cend(), nullptr, false), {}, names);
    names.removeAll(QString());
    // The members are the same, but not in the order or the form of the program.
    return names.isEmpty() ? QString(QChar(0x2026)) : names.join(QStringLiteral(", "));
}

/// The journal says which task the case was started for.
bool isTaskOfJournal(const EvidenceContent &content)
{
    return std::all_of(
        content.events.cbegin(), content.events.cend(), [&](const Recorded &recorded) {
            const auto *started = std::get_if<CaseStarted>(&recorded.event);
            return !started || started->taskId == content.task.id;
        });
}

QList<Finding> differences(const EvidenceModel &model, const Basis &basis, const Files &files)
{
    const auto isSame = [&files](const QString &name, const QByteArray &wanted) {
        return files.value(name) == wanted;
    };
    QList<Finding> findings;
    const auto fault = [&findings](const QString &sentence) {
        findings.append({false, sentence, Finding::About::Agreement});
    };
    if (!isSame(EvidenceFiles::journal(), model.journal)) {
        //: --efterproev, sentence after "DOES NOT HOLD:"; what happened, for people, and the data
        //: of the same event
        fault(RebuiltFindings::tr("The journal is not written as follows from its data."));
    }
    if (!isTaskOfJournal(basis.content)) {
        //: --efterproev, sentence after "DOES NOT HOLD:"; two files
        fault(RebuiltFindings::tr("bevis.json is about another task than the journal."));
    }
    const QByteArray content = Manifest::contentJson(model, basis.content);
    if (!isSame(EvidenceFiles::content(), content)) {
        //: --efterproev, sentence after "DOES NOT HOLD:"; bevis.json is a file; {words}: names in
        //: it
        fault(filledIn(RebuiltFindings::tr("In bevis.json, this does not follow from the journal: "
                                           "{words}"),
            {{QStringLiteral("words"),
                EvidenceWording::fromOutside(
                    otherwiseIn(content, files.value(EvidenceFiles::content())))}}));
    }
    // That it is missing is said elsewhere.
    const bool isTextThere = files.contains(EvidenceFiles::text());
    if (isTextThere && !isSame(EvidenceFiles::text(), evidenceText(model))) {
        //: --efterproev, sentence after "DOES NOT HOLD:"; bevis.txt is a file
        fault(RebuiltFindings::tr(
            "bevis.txt does not say what follows from the journal and bevis.json."));
    }
    return findings;
}

} // namespace

QList<Finding> rebuiltFindings(const Files &files)
{
    if (isCalledEarlier(files.value(EvidenceFiles::content()))) {
        //: --efterproev, sentence after "DOES NOT HOLD:"; bevis.json is a file
        return {{false,
            RebuiltFindings::tr("bevis.json says that it is of an earlier form, but has what came "
                                "later."),
            Finding::About::Agreement}};
    }
    if (files.contains(EvidenceFiles::content())
        && editionIn(files.value(EvidenceFiles::content())) < EvidenceModel::edition)
        return {notFollowed()};
    auto basis = basisIn(files.value(EvidenceFiles::content()));
    if (!basis)
        return {};
    const auto events = eventsIn(files.value(EvidenceFiles::journal()));
    if (!events) {
        //: --efterproev, sentence after "DOES NOT HOLD:"
        return {{false,
            RebuiltFindings::tr(
                "The journal has an event that this version of the program does not know."),
            Finding::About::Agreement}};
    }
    basis->content.events = *events;
    basis->content.facts = factsFrom(*events);
    const EvidenceModel model =
        evidenceModel(basis->content, intactIn(files, basis->content.facts.pictures));
    const QList<Finding> found = differences(model, *basis, files);
    if (found.isEmpty() && !files.contains(EvidenceFiles::text())) {
        return {{true,
            //: --efterproev, sentence after "Holds:"; a file
            RebuiltFindings::tr("bevis.json follows from the journal."),
            Finding::About::Agreement}};
    }
    if (found.isEmpty()) {
        //: --efterproev, sentence after "Holds:"; two files
        return {{true, RebuiltFindings::tr("bevis.json and bevis.txt follow from the journal."),
            Finding::About::Agreement}};
    }
    const bool isOtherLanguage = basis->language != model.language;
    const bool isOtherVersion =
        !basis->program.endsWith(u' ' + QCoreApplication::applicationVersion());
    if (!isOtherLanguage && !isOtherVersion)
        return found;
    return {notFollowed()};
}
