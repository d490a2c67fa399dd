// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/status/resultanswers.h"

#include "base/dates.h"
#include "domain/domainwords.h"
#include "pages/status/pictureways.h"
#include "pages/status/witnessform.h"
#include "widgets/accessibility.h"
#include "widgets/choicerow.h"
#include "widgets/fielderror.h"
#include "widgets/fieldrow.h"
#include "widgets/textblock.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>

namespace {

struct AnswerTexts {
    Q_DECLARE_TR_FUNCTIONS(AnswerTexts)
};

QVBoxLayout *rowsIn(QWidget *part, int spacing)
{
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing);
    return rows;
}

/// Above what can be ticked.
template <typename Row>
FieldError *errorOf(const char *name, const QList<Row *> &fields)
{
    auto *error = new FieldError(QLatin1String(name));
    for (Row *field : fields)
        error->watch(*field);
    return error;
}

QWidget *group(const QString &name, const QList<RadioRow *> &choices)
{
    auto *box = new QWidget;
    Accessibility::setRole(*box, QAccessible::Grouping);
    Accessibility::setName(*box, name);
    auto *rows = rowsIn(box, 0);
    for (RadioRow *choice : choices)
        rows->addWidget(choice);
    return box;
}

void uncheck(const QList<RadioRow *> &choices)
{
    for (RadioRow *choice : choices) {
        const QSignalBlocker quiet(choice);
        choice->setAutoExclusive(false);
        choice->setChecked(false);
        choice->setAutoExclusive(true);
    }
}

/// The five fields, in the order of their boxes.
constexpr std::array fieldsInOrder{
    Field::Sortiment, Field::Instance, Field::SchemaVersion, Field::ValidFrom, Field::ValidTo};

MissingAnswer missingPicture(const PictureWays &pictures)
{
    //: error message above the page and above the buttons; the box to tick is "I answer without a
    //: picture"
    return {AnswerTexts::tr("Add a picture, or tick that you answer without a picture."),
        pictures.field()};
}

std::optional<MissingAnswer> missingWitness(const WitnessForm &form)
{
    //: error message above the page and above the choice; answers "Who has looked?"
    if (!form.isChosen())
        return MissingAnswer{AnswerTexts::tr("Choose who has looked."), form.missingField()};
    if (form.witness().name.isEmpty()) {
        return MissingAnswer{//: error message above the page and above the field
            AnswerTexts::tr("Write the name of the one who has looked."), form.missingField()};
    }
    return std::nullopt;
}

} // namespace

FirstAnswer::FirstAnswer(QWidget *parent)
    : QWidget(parent),
      m_right(new RadioRow(
          //: choice below "What do you see?"
          tr("I see the subscription, and all fields are right"), QStringLiteral("rigtigt"))),
      m_wrong(new RadioRow(
          //: choice below "What do you see?"; a list of fields to tick comes with it
          tr("I see the subscription, but something is wrong"), QStringLiteral("forkert"))),
      //: choice below "What do you see?"
      m_absent(new RadioRow(tr("I cannot see the subscription"), QStringLiteral("kan_ikke_ses"))),
      m_fields(new QWidget),
      m_pictures(new PictureWays),
      m_witness(new WitnessForm)
{
    auto *rows = rowsIn(this, 12);
    //: first sentence on the page for the answer to check 1
    rows->addWidget(
        new TextBlock(tr("Find the subscription in the browser. Compare it with the list here.")));
    //: name of the list of the five values, for screen readers
    auto *wanted = new FieldList(tr("What the fields should hold"));
    for (const Field field : fieldsInOrder)
        m_wanted.append(wanted->add(DomainWords::of(field), {}));
    rows->addWidget(wanted);
    rows->addWidget(errorOf<RadioRow>("fejl_ser", {m_right, m_wrong, m_absent}));
    //: name of a choice, for screen readers; not to be seen
    rows->addWidget(group(tr("What do you see?"), {m_right, m_wrong, m_absent}));
    auto *fields = rowsIn(m_fields, 0);
    //: subheading above the names of the five fields, each with a box to tick
    fields->addWidget(new TextBlock(tr("What is wrong?"), TextBlock::Style::Subheading));
    auto *unticked = new FieldError(QStringLiteral("fejl_forkert"));
    fields->addWidget(unticked);
    for (const Field field : fieldsInOrder) {
        auto *row =
            new CheckRow(DomainWords::of(field), QStringLiteral("forkert_%1").arg(int(field) + 1));
        fields->addWidget(row);
        unticked->watch(*row);
        m_fieldRows.append(row);
    }
    //: below the boxes of "What is wrong?"; a button is "Save answer"
    fields->addWidget(new TextBlock(tr("Save your answer. Then we lead you back to the fields. "
                                       "Correct them in the browser, and answer anew.")));
    rows->addWidget(m_fields);
    rows->addWidget(m_pictures);
    rows->addWidget(m_witness);
    m_fields->hide();
    connect(m_wrong, &RadioRow::toggled, m_fields, &QWidget::setVisible);
}

void FirstAnswer::reset(const QString &self, bool wantsPicture)
{
    uncheck({m_right, m_wrong, m_absent});
    for (CheckRow *row : std::as_const(m_fieldRows))
        row->setChecked(false);
    m_fields->hide();
    m_wantsPicture = wantsPicture;
    m_pictures->reset();
    m_pictures->setVisible(wantsPicture);
    m_witness->reset(self);
    // The user has just worked there.
    m_witness->chooseMyself();
}

void FirstAnswer::showWanted(const WizardSession &session)
{
    const KlikTask &task = session.task();
    const TaskInstance *system = session.choice().chosen();
    const QDate from = session.facts().savedInBrowserFrom.value_or(session.ordering().reviewDate());
    const QStringList values{task.sortiment, system ? system->name : QString(), task.schemaVersion,
        QStringLiteral("%1 (%2)").arg(
            from.toString(QStringLiteral("dd-MM-yyyy")), Dates::longDate(from)),
        DomainWords::noEndDate()};
    //: beside the debtor system, to compare with; %1: four characters
    const QString ending = tr("The UUID ends in %1").arg(system ? system->lastFour : QString());
    for (qsizetype index = 0; index < m_wanted.size(); ++index) {
        const bool isSystem = fieldsInOrder.at(size_t(index)) == Field::Instance;
        m_wanted.at(index)->setValue(values.at(index), isSystem ? ending : QString());
    }
}

QList<Field> FirstAnswer::wrongFields() const
{
    QList<Field> wrong;
    for (qsizetype index = 0; m_wrong->isChecked() && index < m_fieldRows.size(); ++index) {
        if (m_fieldRows.at(index)->isChecked())
            wrong.append(fieldsInOrder.at(size_t(index)));
    }
    return wrong;
}

QString FirstAnswer::detail() const
{
    //: what the user has seen: on the page in "Wrong: %1." and in the evidence
    if (m_absent->isChecked())
        return tr("The subscription cannot be seen");
    QStringList names;
    const QList<Field> wrong = wrongFields();
    for (const Field field : wrong)
        names.append(DomainWords::of(field));
    return names.join(QStringLiteral(", "));
}

std::optional<MissingAnswer> FirstAnswer::missing() const
{
    //: error message above the page and above the choice; answers "What do you see?"
    if (!m_right->isChecked() && !m_wrong->isChecked() && !m_absent->isChecked())
        return MissingAnswer{tr("Choose what you see in the classification system."), m_right};
    //: error message above the page and above the boxes; at least one box must be ticked
    if (m_wrong->isChecked() && wrongFields().isEmpty())
        return MissingAnswer{tr("Choose what is wrong."), m_fieldRows.first()};
    if (m_right->isChecked() && m_wantsPicture && m_pictures->isMissing())
        return missingPicture(*m_pictures);
    return missingWitness(*m_witness);
}

void FirstAnswer::giveTo(WizardSession &session) const
{
    const auto status = m_right->isChecked() ? Check::Status::Approved : Check::Status::Problem;
    session.guidedWork().answerFirstCheck(status, m_witness->witness(), detail(), wrongFields());
    if (m_wantsPicture && m_pictures->isWithoutPicture())
        session.guidedWork().answerWithoutPicture(1);
}

SecondAnswer::SecondAnswer(QWidget *parent)
    : QWidget(parent),
      //: choice below "Can the sortiment be seen in the debtor system?"
      m_yes(new RadioRow(tr("Yes, it can be seen"), QStringLiteral("ja"))),
      //: choice below "Can the sortiment be seen in the debtor system?"
      m_no(new RadioRow(tr("No, not yet"), QStringLiteral("nej"))),
      m_pictures(new PictureWays),
      m_witness(new WitnessForm)
{
    auto *rows = rowsIn(this, 12);
    rows->addWidget(errorOf<RadioRow>("fejl_kan_ses", {m_yes, m_no}));
    //: name of a choice, for screen readers; the page's heading says the same
    rows->addWidget(group(tr("Can the sortiment be seen in the debtor system?"), {m_yes, m_no}));
    rows->addWidget(m_pictures);
    rows->addWidget(m_witness);
}

void SecondAnswer::reset(const QString &self, bool wantsPicture)
{
    uncheck({m_yes, m_no});
    m_wantsPicture = wantsPicture;
    m_pictures->reset();
    m_pictures->setVisible(wantsPicture);
    m_witness->reset(self);
}

std::optional<MissingAnswer> SecondAnswer::missing() const
{
    if (!m_yes->isChecked() && !m_no->isChecked()) {
        return MissingAnswer{
            //: error message above the page and above the choice: neither yes nor no is chosen
            tr("Choose whether the sortiment can be seen in the debtor system."), m_yes};
    }
    if (m_yes->isChecked() && m_wantsPicture && m_pictures->isMissing())
        return missingPicture(*m_pictures);
    return missingWitness(*m_witness);
}

void SecondAnswer::giveTo(WizardSession &session) const
{
    session.checks().answerSecond(m_yes->isChecked(), m_witness->witness());
    if (m_wantsPicture && m_pictures->isWithoutPicture())
        session.guidedWork().answerWithoutPicture(2);
}
