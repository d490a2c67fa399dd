// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "texts/corrections.h"

#include "base/dates.h"
#include "base/placeholders.h"
#include "domain/domainwords.h"
#include "session/wizardsession.h"

#include <QCoreApplication>

namespace {

struct CorrectionTexts {
    Q_DECLARE_TR_FUNCTIONS(CorrectionTexts)
};

const Check &answerOf(const WizardSession &session)
{
    return session.facts().verification.first;
}

} // namespace

std::optional<Corrections> Corrections::of(const WizardSession &session)
{
    const bool isProblem = answerOf(session).status == Check::Status::Problem;
    return session.way().isGuided() && isProblem ? std::optional(Corrections(session))
                                                 : std::nullopt;
}

bool Corrections::isUnseen() const
{
    return WayOfWorking::isUnseen(answerOf(m_session));
}

bool Corrections::isWrong(Field field) const
{
    // The answer names the fields that are wrong.
    return answerOf(m_session).detail.contains(DomainWords::of(field));
}

QString Corrections::seen(Field field) const
{
    const std::optional<PageReading> &page = answerOf(m_session).page;
    if (!page)
        return {};
    switch (field) {
    case Field::Sortiment:
        return page->sortiment;
    case Field::Instance:
        return page->instance;
    case Field::SchemaVersion:
        return page->schemaVersion;
    case Field::ValidFrom:
        return Dates::date(page->validFrom);
    case Field::ValidTo:
        return page->validTo ? Dates::date(*page->validTo) : QString();
    }
    Q_UNREACHABLE();
}

QString Corrections::reasonAt(Field field) const
{
    if (!isWrong(field))
        return {};
    //: at the current point of the list of fields, after a wrong one was found; {value}: what stood
    //: in the field
    const QString read = CorrectionTexts::tr("You are here again because the browser showed "
                                             "\u201c{value}\u201d. Open the subscription there, "
                                             "and correct the field.");
    //: at the current point of the list of fields, after the user has answered that it is wrong
    const QString answered = CorrectionTexts::tr(
        "You are here again because you answered that the field is wrong. Open the subscription "
        "in the browser, and correct the field.");
    const QString value = seen(field);
    return value.isEmpty() ? answered : filledIn(read, {{QStringLiteral("value"), value}});
}

QString Corrections::shortReasonAt(Field field) const
{
    if (!isWrong(field))
        return {};
    //: at the current point of the list of fields, after a wrong one was found, in a narrow window
    //: with large text; {value}: what stood in the field
    const QString read =
        CorrectionTexts::tr("The browser showed \u201c{value}\u201d. Correct it there.");
    //: at the current point of the list of fields, after the user has answered that it is wrong, in
    //: a narrow window with large text
    const QString answered =
        CorrectionTexts::tr("You answered that it is wrong. Correct it in the browser.");
    const QString value = seen(field);
    return value.isEmpty() ? answered : filledIn(read, {{QStringLiteral("value"), value}});
}

QString Corrections::reasonAtSaving() const
{
    //: at the last point of the list of fields, which saves, after a field was corrected
    const QString corrected = CorrectionTexts::tr("The correction counts only when it is saved.");
    //: at the last point of the list of fields, after the user could not see the subscription; in
    //: quotes: a button, and the place of a point
    const QString unseen = CorrectionTexts::tr(
        "You are here again because you could not see the subscription. Find the fields in the "
        "browser, and save them. Are they gone? Then press \"Begin anew\" at the first "
        "point.");
    return isUnseen() ? unseen : corrected;
}

bool Corrections::isSince(const QDateTime &time) const
{
    const std::optional<QDateTime> &answered = answerOf(m_session).at;
    return answered && time >= *answered;
}
