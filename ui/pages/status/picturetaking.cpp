// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/status/picturetaking.h"

#include "base/async.h"
#include "pages/status/picturesource.h"

#include <QDateTime>
#include <QDir>
#include <QtConcurrentRun>

#include <chrono>

using namespace std::chrono_literals;

namespace {

constexpr int countdownSeconds = 5;

/// The desktop gave no picture: not every desktop distinguishes whether the user closed its
/// question.
QString sentenceForNone()
{
    //: error message below the page; the button's name as on it, without its Alt letter
    return PictureTaking::tr("We got no picture from your computer. Try again, or take it yourself "
                             "with the computer's own function. Then press \"Insert picture\".");
}

/// What the user can do is the same where the picture cannot be opened, is damaged or is blank.
QString sentenceFor(PictureFile::Fault fault)
{
    switch (fault) {
    case PictureFile::Fault::Unreadable:
    case PictureFile::Fault::Broken:
    case PictureFile::Fault::Blank:
    case PictureFile::Fault::Elsewhere:
        return sentenceForNone();
    case PictureFile::Fault::TooManyBytes:
    case PictureFile::Fault::TooManyPixels:
    case PictureFile::Fault::Heic:
    case PictureFile::Fault::OtherFormat:
        return PictureSource::sentenceFor(fault);
    }
    Q_UNREACHABLE();
}

QString sentenceForLeft(const QString &path)
{
    //: warning below the page, after the computer has taken a picture; %1: a file
    return PictureTaking::tr("Your computer has saved the picture in a file of its own, and we "
                             "could not delete it. Delete it yourself: %1")
        .arg(QDir::toNativeSeparators(path));
}

Message messageFor(Screenshots::Refusal refusal)
{
    switch (refusal) {
    case Screenshots::Refusal::Cancelled:
        //: warning below the page: the user closed the computer's own question
        return {Severity::Warning, PictureTaking::tr("No picture was taken."), nullptr};
    case Screenshots::Refusal::Refused:
        return {Severity::Failure, sentenceForNone(), nullptr};
    case Screenshots::Refusal::Missing:
        return {Severity::Failure,
            //: error message below the page; the button's name as on it, without its Alt letter
            PictureTaking::tr("Your computer has no function that takes pictures for programs. "
                              "Take the picture yourself, for example with the key Print Screen. "
                              "Then press \"Insert picture\"."),
            nullptr};
    }
    Q_UNREACHABLE();
}

} // namespace

PictureTaking::PictureTaking(Screenshots *screenshots, QObject *parent)
    : QObject(parent), m_screenshots(screenshots)
{
    m_second.setObjectName(QStringLiteral("nedtaelling"));
    m_second.setParent(this);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &PictureTaking::tick);
}

bool PictureTaking::mayAskDesktop() const
{
    return m_screenshots && m_screenshots->isOffered() && !PictureSource::mayGrabScreens();
}

void PictureTaking::take(const Wish &wish, QWidget &owner)
{
    if (m_stage != Stage::None)
        return;
    m_isOfScreen = wish.screen;
    m_screen = wish.screen;
    m_owner = &owner;
    if (!wish.isDelayed) {
        takeNow();
        return;
    }
    m_secondsLeft = countdownSeconds;
    m_second.start();
    enter(Stage::CountingDown);
}

void PictureTaking::tick()
{
    --m_secondsLeft;
    if (m_secondsLeft > 0) {
        Q_EMIT changed();
        return;
    }
    m_second.stop();
    takeNow();
}

void PictureTaking::takeNow()
{
    if (!m_isOfScreen) {
        ask();
        return;
    }
    enter(Stage::None);
    if (!m_screen || !m_owner) {
        Q_EMIT said({Severity::Failure, PictureSource::sentenceForNoScreen(), nullptr});
        return;
    }
    PictureSource::grab(*m_screen, *m_owner, [this](const PictureFile::Outcome &outcome) {
        if (const auto *picture = std::get_if<QImage>(&outcome))
            Q_EMIT taken(*picture);
        else
            Q_EMIT said({Severity::Failure, PictureSource::sentenceForNoScreen(), nullptr});
    });
}

void PictureTaking::ask()
{
    if (!m_screenshots) {
        enter(Stage::None);
        return;
    }
    enter(Stage::Asking);
    const QDateTime asked = QDateTime::currentDateTimeUtc();
    Async::whenDone(m_screenshots->ask(), this,
        [this, asked, round = m_round](const Screenshots::Answer &answer) {
            if (round != m_round)
                return;
            if (const auto *path = std::get_if<QString>(&answer)) {
                takeFile(*path, asked);
                return;
            }
            enter(Stage::None);
            Q_EMIT said(messageFor(std::get<Screenshots::Refusal>(answer)));
        });
}

void PictureTaking::takeFile(const QString &path, const QDateTime &asked)
{
    Async::whenDone(QtConcurrent::run(PictureFile::takeFile, path, asked), this,
        [this, path, round = m_round](const PictureFile::Taken &file) {
            const bool isWanted = round == m_round;
            if (isWanted)
                enter(Stage::None);
            const auto *picture = std::get_if<QImage>(&file.outcome);
            if (isWanted && picture)
                Q_EMIT taken(*picture);
            QStringList sentences;
            if (isWanted && !picture)
                sentences.append(sentenceFor(std::get<PictureFile::Fault>(file.outcome)));
            if (file.isLeft)
                sentences.append(sentenceForLeft(path));
            if (!sentences.isEmpty())
                Q_EMIT said({Severity::Warning, sentences.join(u'\n'), nullptr});
        });
}

void PictureTaking::stop()
{
    if (m_stage == Stage::None)
        return;
    const bool wasAsking = m_stage == Stage::Asking;
    ++m_round;
    m_second.stop();
    enter(Stage::None);
    if (wasAsking)
        m_screenshots->cancel();
}

void PictureTaking::enter(Stage stage)
{
    if (m_stage == stage)
        return;
    m_stage = stage;
    Q_EMIT changed();
}
