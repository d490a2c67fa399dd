// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/page.h"
#include "pages/status/picturepreview.h"

#include <QPointer>

#include <optional>

class Button;
class ChoiceGroup;
class PictureIntake;
class PictureWays;
class WitnessForm;

/// The user's answer to one of the two checks: what the user sees, in guided mode with a picture of
/// it, and who has looked.
class AnswerPage : public Page {
    Q_OBJECT
public:
    PageFrame frame() const override;
    void refresh() override;
    void activatePrimary() override;
    void setCurrent(bool isCurrent) override;
    Unsaved unsaved() const override;

protected:
    /// \a pictureHeading stands above the ways to bring a picture.
    AnswerPage(WizardSession &session, PictureIntake &intake, const QString &pictureHeading,
        QWidget *parent);

    /// Adds what both answers have, below the choice.
    void addCommon();
    WitnessForm &witness() const { return *m_witness; }
    PictureWays &pictures() const { return *m_pictures; }
    /// Shows what the answer asks for: nothing more before the user has answered what is seen, and
    /// no picture for an answer that it cannot show.
    void showWhatIsNeeded();

    /// The user's name, as far as it is known.
    QString knownName() const;

    static QString orYourself();
    /// \a sentence with what a picture has to show in the places {system}, {product}, {sortiment}
    /// and {version}.
    QString withWanted(const QString &sentence) const;

    virtual QString heading() const = 0;
    /// Which page a picture for the answer has to show, and what must be seen on it.
    virtual QString pageToShow() const = 0;
    /// The button on the page that is the next act as long as nothing is answered; nullptr: none.
    virtual Button *nextButton() const = 0;
    /// Says at the top what becomes of the answer that the user corrects, where \a isCorrected.
    void tellOfCorrection(bool isCorrected);
    /// Fills the one of \a buttons, or of those for pictures, that is the next act.
    void showNext(const QList<Button *> &buttons);
    /// \a choice follows the user's hand: when an answer is chosen, what it asks for next is shown
    /// by showFollowing(), and comes in sight.
    void follow(ChoiceGroup &choice);
    /// What is shown below \a part, in which the user has pressed \a row, comes in sight: as much
    /// of it as shows that there is more.
    void bringPartAfter(QWidget &part, QWidget &row);
    /// Shows what the answer that is chosen asks for.
    virtual void showFollowing() { showWhatIsNeeded(); }
    /// What was chosen for the answer that the user corrects is chosen; else nothing is.
    virtual void reset() = 0;
    /// What the choice lacks, and what is asked about it.
    virtual QList<Lack> missingChoices() const = 0;
    /// The user sees what is to be seen, so that there can be a picture of it.
    virtual bool isSeen() const = 0;
    /// A picture is taken on the user's own screen.
    virtual bool isSeenHere() const { return true; }
    /// The user has answered that it is not to be seen, or not as it should be.
    virtual bool isDenied() const = 0;
    /// Something else is chosen or read for the answer than it began with.
    virtual bool isBegun() const = 0;
    virtual void giveTo(WizardSession &session) const = 0;

private:
    bool isAnswered() const { return isSeen() || isDenied(); }
    bool lacksPicture() const;
    bool hasComeBack() const;
    PicturePreview::Shows askedPicture() const;
    /// The picture that came with the answer that is corrected.
    std::optional<PictureKept> earlierPicture() const;
    QList<Lack> missing() const;

    PictureIntake &m_intake;
    TextBlock *m_aboutCorrection;
    PictureWays *m_pictures;
    WitnessForm *m_witness;
    /// A case, and the name that the user gave for their own in it.
    std::pair<QString, QString> m_given;
    /// The answer for which the form was emptied.
    int m_answer = -1;
    /// The round of answering in which the user left the form, for a picture or otherwise, and what
    /// had the focus then.
    int m_leftRound = -1;
    QPointer<QWidget> m_leftFrom;
};
