// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/status/firstanswerpage.h"

#include "base/dates.h"
#include "base/placeholders.h"
#include "domain/domainwords.h"
#include "pages/guided/openagainlink.h"
#include "pages/status/findingquestion.h"
#include "pages/status/pastedpage.h"
#include "pages/status/pictureways.h"
#include "pages/status/uuidquestion.h"
#include "pages/status/witnessform.h"
#include "reading/seencreator.h"
#include "texts/owntexts.h"
#include "widgets/choicegroup.h"
#include "widgets/fielderror.h"
#include "widgets/fieldrow.h"
#include "widgets/focusring.h"

#include <array>

FirstAnswerPage::FirstAnswerPage(WizardSession &session, PictureIntake &intake, QWidget *parent)
    : AnswerPage(session, intake, pictureHeading(), parent),
      m_pasted(new PastedPage),
      //: name of a choice, for screen readers; not to be seen
      m_choice(new ChoiceGroup(tr("What do you see?"))),
      m_right(m_choice->add(
          //: choice below "What do you see?"
          tr("I see the subscription, and all fields are right"), QStringLiteral("rigtigt"))),
      m_wrong(m_choice->add(
          //: choice below "What do you see?"; a list of fields to tick comes with it
          tr("I see the subscription, but something is wrong"), QStringLiteral("forkert"))),
      //: choice below "What do you see?"
      m_absent(m_choice->add(tr("I cannot see the subscription"), QStringLiteral("kan_ikke_ses"))),
      m_finding(new FindingQuestion),
      m_fields(new QWidget),
      m_uuid(new UuidQuestion),
      m_creator(new TextBlock(TextBlock::Style::Body)),
      m_otherName(new Button(
          //: link below the remark that the page in the browser names another person than the user
          //: has written: a field for the name comes
          tr("Write another name"), Button::Kind::Link, QStringLiteral("andet_navn")))
{
    addWanted();
    rows().addWidget(m_pasted);
    connect(m_pasted, &PastedPage::pasted, this, [this](const PastedText &text) {
        this->session().answering().pasted().readPage(text, OwnTexts::of(this->session()));
        // What was missing before is asked for anew, if it still is.
        forgetErrors();
        Q_EMIT amended();
    });
    connect(m_pasted, &PastedPage::declined, &session.answering().pasted(), &PastedTexts::forget);
    m_choice->addError(QStringLiteral("fejl_ser"), notChosenText(), *new TextBlock(orYourself()));
    rows().addWidget(m_choice);
    rows().addWidget(m_finding);
    addFields();
    addUuid();
    m_left = addParagraph();
    addCommon();
    follow(*m_choice);
    rows().addWidget(m_creator);
    rows().addWidget(m_otherName, 0, Qt::AlignLeft);
    connect(m_otherName, &Button::clicked, &witness(), &WitnessForm::askOtherName);
    connect(&witness(), &WitnessForm::nameChanged, this, [this] {
        showCreator();
        m_left->setText(leftText());
    });
    connect(m_pasted, &PastedPage::correctionWanted, this, &FirstAnswerPage::activatePrimary);
}

void FirstAnswerPage::addWanted()
{
    //: first sentence on the page for the answer to check 1
    m_comparing =
        addParagraph(tr("Find the subscription in the browser. Compare it with the list here."));
    m_openAgain = new OpenAgainLink(session().outside(), QStringLiteral("aabn_igen"));
    rows().addWidget(m_openAgain, 0, Qt::AlignLeft);
    //: name of the list of the five values, for screen readers
    m_wantedList = new FieldList(tr("What the fields should hold"));
    for (const Field field : fieldsInOrder)
        m_wanted.append(m_wantedList->add(DomainWords::of(field), {}));
    rows().addWidget(m_wantedList);
}

void FirstAnswerPage::addFields()
{
    auto *fields = new Rows(m_fields, 0);
    //: subheading above the names of the five fields, each with a box to tick
    fields->addWidget(new TextBlock(tr("What is wrong?"), TextBlock::Style::Subheading));
    auto *unticked = new FieldError(QStringLiteral("fejl_forkert"));
    fields->addWidget(unticked);
    // The ring around the first box leaves the error whole.
    fields->addSpacing(FocusRing::reach);
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
    rows().addWidget(m_fields);
    connect(m_wrong, &RadioRow::toggled, this, [this](bool isChosen) {
        if (isChosen && wrongFields().isEmpty())
            tickRead();
    });
}

void FirstAnswerPage::tickRead()
{
    const auto &finding = session().facts().pageFinding;
    if (!finding)
        return;
    const bool isOtherSystem = finding->kind == PageFinding::Kind::OtherSystem;
    const QList<Field> fields = isOtherSystem ? QList{Field::Instance} : finding->fields;
    for (const Field field : fields)
        m_fieldRows.at(qsizetype(field))->setChecked(true);
}

QString FirstAnswerPage::pictureHeading()
{
    //: subheading on the page for the answer to check 1, above buttons for pictures
    return tr("Picture of the subscription");
}

QString FirstAnswerPage::notChosenText()
{
    //: error message above the choice; answers "What do you see?"
    return tr("Choose what you see in the classification system.");
}

void FirstAnswerPage::addUuid()
{
    rows().addWidget(m_uuid);
    connect(m_uuid, &UuidQuestion::chosen, this,
        [this](QWidget &row) { bringPartAfter(*m_uuid, row); });
    connect(m_uuid, &UuidQuestion::otherChosen, this, [this] {
        // Another UUID is another system.
        m_wrong->setChecked(true);
        m_fieldRows.at(qsizetype(Field::Instance))->setChecked(true);
    });
}

QString FirstAnswerPage::heading() const
{
    //: heading of the page for the answer to check 1
    return tr("What do you see in the classification system?");
}

QString FirstAnswerPage::pageToShow() const
{
    //: on the page for the answer to check 1, above the buttons for pictures; {system}: a debtor
    //: system, {sortiment}: its name, {version}: of the schema
    return withWanted(
        tr("Take a picture of the subscription in your browser. All 5 fields must be seen: "
           "{system}, {sortiment}, schema version {version} and both dates."));
}

void FirstAnswerPage::reset()
{
    m_choice->clear();
    for (CheckRow *row : std::as_const(m_fieldRows))
        row->setChecked(false);
    // Only an approval is corrected; where something was wrong, the user has looked anew.
    m_before = isApprovedByPerson(session().facts().verification.first) ? m_right : nullptr;
    m_right->setChecked(m_before);
    tellOfCorrection(m_before);
    m_finding->reset();
    m_uuid->reset();
    // The user has just worked there.
    witness().chooseMyself();
    showWanted();
}

QStringList FirstAnswerPage::wantedValues() const
{
    const KlikTask &task = session().task();
    const TaskInstance *system = session().choice().chosen();
    const QDate from =
        session().facts().statedValidFrom.value_or(session().ordering().reviewDate());
    return {task.sortiment, system ? system->name : QString(), task.schemaVersion,
        QStringLiteral("%1 (%2)").arg(
            from.toString(QStringLiteral("dd-MM-yyyy")), Dates::longDate(from)),
        DomainWords::noEndDateWanted()};
}

void FirstAnswerPage::showWanted()
{
    const QStringList values = wantedValues();
    const TaskInstance *system = session().choice().chosen();
    //: beside the debtor system, to compare with; %1: four characters
    const QString ending = tr("The UUID ends in %1").arg(system ? system->lastFour : QString());
    for (qsizetype index = 0; index < m_wanted.size(); ++index) {
        const bool isSystem = fieldsInOrder.at(size_t(index)) == Field::Instance;
        m_wanted.at(index)->setValue(values.at(index), isSystem ? ending : QString());
    }
}

const ReadPage *FirstAnswerPage::readAnswer() const
{
    const auto &page = session().answering().pasted().page();
    return page && page->reading ? &*page : nullptr;
}

bool FirstAnswerPage::isReadWrong() const
{
    const ReadPage *read = readAnswer();
    return read && !read->isRight();
}

PageFrame FirstAnswerPage::frame() const
{
    PageFrame frame = AnswerPage::frame();
    frame.paste = [this] { m_pasted->paste(); };
    if (isReadWrong()) {
        frame.primary = PastedPage::correctionText();
        frame.isPrimaryOnPage = true;
    }
    return frame;
}

Button *FirstAnswerPage::nextButton() const
{
    return readAnswer() || m_choice->chosen() ? nullptr : &m_pasted->pasteButton();
}

void FirstAnswerPage::showCreator()
{
    const auto &page = session().answering().pasted().page();
    const QString seen = page && !isReadWrong() ? page->createdBy : QString();
    const QString typed = witness().witness().name;
    const bool isOther = !seen.isEmpty() && !typed.isEmpty() && !SeenCreator::mayBe(seen, typed);
    //: below the user's name on the page for the answer to check 1; a remark, the answer can be
    //: saved; {seen}: who has created the subscription, as the pasted page has it; {typed}: the
    //: user's name
    const QString remark = tr("The page in the browser says that {seen} has created it. You have "
                              "written {typed}. If that is as it should be, save the answer.");
    m_creator->setText(isOther
            ? filledIn(remark, {{QStringLiteral("seen"), seen}, {QStringLiteral("typed"), typed}})
            : QString());
    m_creator->setVisible(isOther);
    // A name that was typed wrong is found later, too.
    m_otherName->setVisible(
        (isOther || (m_before && !witness().isHidden())) && witness().isNameKnown());
}

void FirstAnswerPage::showFollowing()
{
    const bool isRead = readAnswer() != nullptr;
    const auto &finding = session().facts().pageFinding;
    m_finding->setFinding(finding);
    m_finding->setVisible(finding && !isRead && m_right->isChecked());
    m_fields->setVisible(!isRead && m_wrong->isChecked());
    // There is no UUID to be seen without the subscription.
    m_uuid->setVisible(!isRead && m_choice->chosen() && !m_absent->isChecked()
        && session().guidedWork().mayStateUuidOnceSaved());
    showWhatIsNeeded();
    showCreator();
}

void FirstAnswerPage::refresh()
{
    AnswerPage::refresh();
    const bool isRead = readAnswer() != nullptr;
    const auto &page = session().answering().pasted().page();
    m_pasted->show(page, wantedValues());
    // The values that were read have the right ones beside them.
    const bool isFound = page && page->outcome == ReadPage::Outcome::Found;
    m_comparing->setVisible(!isFound);
    m_openAgain->setVisible(!isFound);
    m_wantedList->setVisible(!isFound);
    m_choice->setVisible(!isRead);
    const TaskInstance *system = session().choice().chosen();
    m_uuid->setLastFour(system ? system->lastFour : QString());
    witness().askOnlyMyself(isRead);
    showNext({&m_pasted->pasteButton()});
    // The user has marked all of the page to copy it.
    pictures().setMarked(isFound);
    m_left->setText(leftText());
    m_left->setVisible(isRead && !isReadWrong());
    showCreator();
}

QString FirstAnswerPage::leftText() const
{
    //: on the page for the answer to check 1, once the program has read that all fields are right,
    //: above what the user still has to do
    const QString both =
        tr("Now only the picture and your name are missing. Then save the answer.");
    //: the same, where the name is known or written
    const QString picture = tr("Now only the picture is missing. Then save the answer.");
    //: the same, where there is a picture
    const QString name = tr("Now only your name is missing. Then save the answer.");
    //: the same, where nothing is missing
    const QString nothing = tr("Nothing is missing. Save the answer.");
    const bool hasPicture = !session().answering().pictures().isEmpty();
    if (witness().witness().name.isEmpty())
        return hasPicture ? name : both;
    return hasPicture ? nothing : picture;
}

QList<Field> FirstAnswerPage::wrongFields() const
{
    QList<Field> wrong;
    for (qsizetype index = 0; m_wrong->isChecked() && index < m_fieldRows.size(); ++index) {
        if (m_fieldRows.at(index)->isChecked())
            wrong.append(fieldsInOrder.at(size_t(index)));
    }
    return wrong;
}

QString FirstAnswerPage::detail() const
{
    //: what the user has seen: on the page in "Wrong: %1." and in the evidence
    if (m_absent->isChecked())
        return tr("The subscription cannot be seen");
    return DomainWords::of(wrongFields());
}

QList<Page::Lack> FirstAnswerPage::missingChoices() const
{
    if (readAnswer())
        return {};
    if (!m_choice->chosen())
        return {{notChosenText(), m_right}};
    QList<Lack> lacks;
    //: error message above the boxes; at least one box must be ticked
    if (m_wrong->isChecked() && wrongFields().isEmpty())
        lacks.append({tr("Choose what is wrong."), m_fieldRows.first()});
    if (m_right->isChecked() && m_uuid->answer() == UuidStated::Answer::Other) {
        //: error message above the choice; the user has also answered that the UUID ends in other
        //: characters
        lacks.append({tr("The UUID ends in other characters, so something is wrong. Choose it "
                         "here."),
            m_right});
    }
    if (m_right->isChecked() && !m_finding->isConfirmed())
        lacks.append({FindingQuestion::notConfirmedText(), m_finding->field()});
    if (m_uuid->isMissing())
        lacks.append({UuidQuestion::notChosenText(), m_uuid->field()});
    return lacks;
}

bool FirstAnswerPage::isSeen() const
{
    const ReadPage *read = readAnswer();
    return read ? read->isRight() : m_right->isChecked();
}

bool FirstAnswerPage::isDenied() const
{
    return !readAnswer() && (m_wrong->isChecked() || m_absent->isChecked());
}

bool FirstAnswerPage::isBegun() const
{
    return readAnswer() || m_choice->chosen() != m_before || m_uuid->answer();
}

void FirstAnswerPage::giveTo(WizardSession &session) const
{
    const auto status = isSeen() ? Check::Status::Approved : Check::Status::Problem;
    const Witness user = witness().witness();
    if (const ReadPage *read = readAnswer()) {
        session.guidedWork().answerFirstCheck(status, {Witness::Kind::PastedPage, user.name},
            DomainWords::of(read->different), read->different, read->reading);
        return;
    }
    if (const auto seen = m_uuid->answer())
        session.guidedWork().stateUuidOnceSaved(*seen);
    session.guidedWork().answerFirstCheck(status, user, detail(), wrongFields());
}
