// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/status/answerpage.h"

#include "base/placeholders.h"
#include "pages/status/keptpictures.h"
#include "pages/status/pictureintake.h"
#include "pages/status/pictureways.h"
#include "pages/status/statuspage.h"
#include "pages/status/witnessform.h"
#include "widgets/choicegroup.h"
#include "widgets/insight.h"

#include <algorithm>

AnswerPage::AnswerPage(
    WizardSession &session, PictureIntake &intake, const QString &pictureHeading, QWidget *parent)
    : Page(session, parent),
      m_intake(intake),
      m_aboutCorrection(addParagraph()),
      m_pictures(new PictureWays(pictureHeading)),
      m_witness(new WitnessForm)
{
    connect(m_pictures, &PictureWays::takingWanted, this,
        [this](const PictureTaking::Wish &wish) { m_intake.taking().take(wish, *this); });
    connect(m_pictures, &PictureWays::stopWanted, &intake.taking(), &PictureTaking::stop);
    connect(&intake.taking(), &PictureTaking::changed, this,
        [this] { m_pictures->showTaking(m_intake.taking()); });
    connect(m_pictures, &PictureWays::clipboardWanted, &intake,
        [&intake] { intake.bring(PictureSource::clipboard()); });
    connect(m_pictures, &PictureWays::fileWanted, this, [this] { m_intake.chooseFiles(*this); });
    connect(m_pictures, &PictureWays::earlierWanted, this, [this] {
        if (const auto earlier = earlierPicture())
            m_intake.bringKept(*earlier);
    });
    connect(m_pictures, &PictureWays::withoutPictureChanged, this, &AnswerPage::changed);
    KeptPictures &kept = m_pictures->kept();
    connect(&kept, &KeptPictures::removalWanted, &session.pictures(), &Pictures::withdraw);
    connect(&kept, &KeptPictures::correctionWanted, &intake, &PictureIntake::correct);
    connect(&kept, &KeptPictures::pictureWanted, this, [this, &kept](const PictureKept &picture) {
        m_intake.read(picture, kept,
            [&kept, picture](const QImage &pixels) { kept.showPicture(picture, pixels); });
    });
}

void AnswerPage::tellOfCorrection(bool isCorrected)
{
    //: first sentences on the page of an answer that the user corrects
    m_aboutCorrection->setText(tr("The answer that you gave counts until you save another one."));
    m_aboutCorrection->setVisible(isCorrected);
}

QString AnswerPage::orYourself()
{
    //: above the choice on the page of an answer, below the way that lets the program read it
    return tr("Or answer yourself:");
}

void AnswerPage::addCommon()
{
    rows().addWidget(m_pictures);
    rows().addWidget(m_witness);
}

void AnswerPage::follow(ChoiceGroup &choice)
{
    for (RadioRow *row : choice.answers()) {
        connect(row, &RadioRow::toggled, this, [this, &choice, row](bool isChosen) {
            showFollowing();
            if (isChosen)
                bringPartAfter(choice, *row);
            Q_EMIT changed();
        });
    }
}

void AnswerPage::bringPartAfter(QWidget &part, QWidget &row)
{
    if (!row.isVisible())
        return;
    for (int place = rows().indexOf(&part) + 1; place < rows().count(); ++place) {
        QWidget *next = rows().itemAt(place)->widget();
        if (next && !next->isHidden()) {
            InSight::bringBeginning(*next, row);
            return;
        }
    }
}

QString AnswerPage::knownName() const
{
    const CaseFacts &facts = session().facts();
    if (facts.person)
        return facts.person->name;
    // In guided mode the user's name is known from the first answer, also when that no longer
    // counts since the subscription was corrected.
    const QString name = userOf(facts.verification.first);
    return name.isEmpty() && m_given.first == facts.caseId ? m_given.second : name;
}

PageFrame AnswerPage::frame() const
{
    PageFrame frame = commonFrame();
    frame.heading = heading();
    //: main button of the page of an answer; Alt letter unique on the page
    frame.primary = tr("&Save answer");
    //: button below the page of an answer, which it does not save; Alt letter unique on the page
    frame.close = tr("C&lose the program");
    frame.back = [this] { m_intake.goBack(); };
    // Enter takes no picture of the screen: it says what the answer lacks, and leads there.
    frame.nextOnPage = nextButton();
    if (frame.nextOnPage || lacksPicture() || !isBegun())
        frame.next = PageFrame::Next::None;
    frame.help = StatusPage::help();
    //: below the page, over a moving bar, while a file is read
    if (m_intake.isLate())
        frame.busy = tr("We are opening the picture \u2026");
    frame.takesPictures = session().way().takesPictures();
    const bool isAnotherWanted = hasComeBack() && m_intake.isAnotherWanted();
    QWidget *way = m_pictures->fieldOfAnother();
    frame.keepsPlace = hasComeBack() && (!isAnotherWanted || way == m_leftFrom);
    if (isAnotherWanted) {
        frame.firstFocus = way;
    } else if (frame.keepsPlace) {
        const bool isThere = m_leftFrom && m_leftFrom->isVisibleTo(this);
        frame.firstFocus = isThere ? m_leftFrom.data() : m_pictures->field();
    }
    return frame;
}

void AnswerPage::showNext(const QList<Button *> &buttons)
{
    const Button *next = nextButton();
    for (Button *button : buttons)
        button->setKind(kindOf(button == next));
    m_pictures->setTakingKind(kindOf(!next && lacksPicture() && isSeenHere()));
}

/// The user sees what a picture has to show, and there is none.
bool AnswerPage::lacksPicture() const
{
    return isSeen() && session().way().takesPictures() && m_pictures->isMissing();
}

/// From a picture to the same form.
bool AnswerPage::hasComeBack() const
{
    return m_leftRound == session().answering().round();
}

void AnswerPage::setCurrent(bool isCurrent)
{
    if (isCurrent)
        return;
    QWidget *focused = window()->focusWidget();
    m_leftFrom = focused && isAncestorOf(focused) ? focused : nullptr;
    m_leftRound = session().answering().round();
}

Unsaved AnswerPage::unsaved() const
{
    if (m_answer != session().answering().answer() || session().answering().pending() == 0)
        return Unsaved::Nothing;
    if (m_intake.isAwaited())
        return Unsaved::Picture;
    const bool isAny = isBegun() || m_witness->isBegun() || m_pictures->isWithoutPicture();
    return isAny ? Unsaved::Answer : Unsaved::Nothing;
}

void AnswerPage::refresh()
{
    if (m_answer != session().answering().answer()) {
        m_answer = session().answering().answer();
        m_pictures->reset(m_intake.taking());
        const Environment *here = session().environment();
        m_witness->reset(knownName(), here && here->purpose == Environment::Purpose::Practice);
        reset();
    }
    m_pictures->setShows(pageToShow(), PicturePreview::captionFor(askedPicture()));
    m_pictures->offerEarlier(earlierPicture().has_value());
    m_pictures->showKept(session().answering().pictures(), hasComeBack());
    showFollowing();
}

QString AnswerPage::withWanted(const QString &sentence) const
{
    const KlikTask &task = session().task();
    const TaskInstance *system = session().choice().chosen();
    return filledIn(sentence,
        {{QStringLiteral("system"), system ? system->name : task.product},
            {QStringLiteral("product"), task.product},
            {QStringLiteral("sortiment"), task.sortiment},
            {QStringLiteral("version"), task.schemaVersion}});
}

PicturePreview::Shows AnswerPage::askedPicture() const
{
    return session().answering().check() == 2 ? PicturePreview::Shows::Sortiment
                                              : PicturePreview::Shows::Subscription;
}

std::optional<PictureKept> AnswerPage::earlierPicture() const
{
    const Answering &answering = session().answering();
    const Verification &checks = session().facts().verification;
    const Check &before = answering.check() == 2 ? checks.second : checks.first;
    // Where something was wrong, the page in the browser is another one by now.
    if (answering.check() == 0 || !isApprovedByPerson(before) || before.withoutPicture)
        return std::nullopt;
    // Those of the other check's answer have other captions.
    const auto whole = askedPicture();
    const QStringList fitting{PicturePreview::captionFor(whole),
        PicturePreview::captionFor(PicturePreview::partOf(whole))};
    const QList<PictureKept> own = answering.pictures();
    const QList<PictureKept> &all = session().facts().pictures;
    const auto last = std::find_if(all.crbegin(), all.crend(), [&](const PictureKept &each) {
        return each.kind == PictureKept::Kind::Brought && !own.contains(each)
            && fitting.contains(each.caption);
    });
    return last == all.crend() ? std::nullopt : std::optional(*last);
}

void AnswerPage::showWhatIsNeeded()
{
    // A picture may come first, from the clipboard or dropped on the window.
    const bool isAnyThere = !session().answering().pictures().isEmpty();
    m_pictures->setVisible(session().way().takesPictures() && (isAnswered() || isAnyThere));
    m_witness->setVisible(isAnswered());
    m_pictures->setNeeded(!isDenied());
}

void AnswerPage::activatePrimary()
{
    if (session().answering().isFinishing())
        return;
    if (m_intake.taking().stage() != PictureTaking::Stage::None) {
        Q_EMIT said({Severity::Warning,
            //: message below the page, after "Save answer"; a button is "Stop"
            tr("Your picture is not taken yet. Wait for it, or press \"Stop\"."), nullptr});
        return;
    }
    if (m_intake.isAwaited()) {
        //: message below the page, after "Save answer"
        Q_EMIT said(
            {Severity::Warning, tr("Your picture is not open yet. Wait a moment."), nullptr});
        return;
    }
    const QList<Lack> lacks = missing();
    if (!lacks.isEmpty()) {
        complain(lacks);
        return;
    }
    const int check = session().answering().check();
    if (const Witness looker = m_witness->witness();
        looker.kind == Witness::Kind::User && !looker.name.isEmpty())
        m_given = {session().facts().caseId, looker.name};
    giveTo(session());
    if (session().way().takesPictures() && m_pictures->isWithoutPicture())
        session().guidedWork().answerWithoutPicture(check);
    session().answering().finish();
}

QList<Page::Lack> AnswerPage::missing() const
{
    QList<Lack> lacks = missingChoices();
    if (lacksPicture())
        lacks.append({PictureWays::missingText(), m_pictures->field()});
    const QString witness = isAnswered() ? m_witness->missingText() : QString();
    if (!witness.isEmpty())
        lacks.append({witness, m_witness->missingField()});
    return lacks;
}
