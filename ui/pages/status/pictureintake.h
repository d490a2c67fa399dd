// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/casefacts.h"
#include "pages/message.h"
#include "pages/status/picturesource.h"
#include "pages/status/picturetaking.h"

#include <QTimer>

#include <optional>
#include <variant>

class PictureQueue;
class WizardSession;

/// Takes the pictures that the user brings to an answer, and hands them one by one to the page that
/// shows them. Drops those that are left when the form is closed or opened anew.
class PictureIntake : public QObject {
    Q_OBJECT
public:
    /// \a session outlives this.
    explicit PictureIntake(WizardSession &session, QObject *parent = nullptr);

    /// Takes what was pasted or dropped.
    void bring(const QMimeData &brought);
    /// Takes pictures of the screen.
    PictureTaking &taking() { return *m_taking; }
    const PictureTaking &taking() const { return *m_taking; }
    void chooseFiles(QWidget &owner);
    /// Opens \a kept, one of the pictures of the answer, once more.
    void correct(const PictureKept &kept);
    /// Opens \a kept, a picture of an earlier answer, for the user to look whether it does for this
    /// one too. It stays with the other one as well.
    void bringKept(const PictureKept &kept);
    /// Calls \a then with \a kept as it was kept, unless \a owner is gone by then: null where it
    /// cannot be read any more.
    void read(
        const PictureKept &kept, QObject &owner, const std::function<void(const QImage &)> &then);

    /// The user decides to use the picture, as \a edited and with \a caption for what it shows. The
    /// next one is shown, or the form.
    void use(const QImage &edited, const QString &caption);
    /// The user decides not to use it.
    void discard();
    /// The user decides not to use it, and to bring another one in the same way: the countdown for
    /// a picture of the screen begins, or the desktop asks, or the window for files opens over \a
    /// owner. Where there is no such way, the form is shown with isAnotherWanted().
    void takeAnother(QWidget &owner);
    /// The user is to choose how to bring another picture.
    bool isAnotherWanted() const { return m_isAnotherWanted; }
    /// The user leaves the picture that is corrected as it was.
    void leaveAsItWas() { goOn(); }
    /// From a picture to its form, from the form to the checks; a message names what was left.
    void goBack();

    /// The picture to decide on.
    const QImage &picture() const { return m_picture; }
    /// The picture was kept before, and what is decided about it now takes its place.
    const std::optional<PictureKept> &corrected() const { return m_corrected; }
    /// The picture was kept before, with this answer or an earlier one: it has its band.
    const std::optional<PictureKept> &keptBefore() const { return m_keptBefore; }
    /// It is number() of count().
    int number() const;
    int count() const;
    /// Another number: the user is to look at another picture, or the count has changed.
    int turn() const { return m_turn; }
    /// A picture was asked for, and is not there yet.
    bool isAwaited() const;
    /// The wait for it is long enough to be shown.
    bool isLate() const { return isAwaited() && !m_wait.isActive(); }

Q_SIGNALS:
    /// picture() is another one.
    void came();
    /// isLate() may have changed.
    void changed();
    /// @{ As those of a page.
    void said(const Message &message);
    void amended();
    /// @}

private:
    struct OfScreen {
        QPointer<QScreen> screen;
    };
    struct OfDesktop { };
    struct OfFile { };
    /// How a picture came; it may have been pasted or dropped.
    using Way = std::variant<std::monostate, OfScreen, OfDesktop, OfFile>;

    void goOn();
    /// Reads \a kept and shows it, in the place of itself where it \a isCorrected.
    void open(const PictureKept &kept, bool isCorrected);
    /// The picture of now is no longer looked at.
    void forgetKept();
    void look(const QList<PictureSource::Piece> &pieces, const Way &way = {});
    void see(const QImage &picture);
    /// Shows the picture or the form at once, and then which pictures were refused.
    void show(bool isPicture);
    void nameRefused();

    WizardSession &m_session;
    PictureQueue *m_queue;
    PictureTaking *m_taking;
    std::optional<PictureKept> m_corrected;
    std::optional<PictureKept> m_keptBefore;
    /// A picture to be corrected is being read.
    bool m_isReading = false;
    QImage m_picture;
    Way m_way;
    bool m_isAnotherWanted = false;
    int m_turn = 0;
    int m_round = 0;
    /// Runs until the wait for a picture is long enough to be shown.
    QTimer m_wait;
};
