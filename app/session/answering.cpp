// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "session/answering.h"

#include "session/casecontext.h"
#include "session/currentproblem.h"
#include "session/navigation.h"

Answering::Answering(CaseContext &context, CurrentProblem &problem, const Navigation &navigation,
    const InstanceChoice &choice, const Ordering &ordering, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_problem(problem),
      m_navigation(navigation),
      m_pasted(context, choice, ordering)
{
    connect(&m_pasted, &PastedTexts::changed, this, &Answering::changed);
    connect(&context.book, &CaseBook::caseOpened, this, [this] {
        close();
        m_lastCheck = 0;
        m_isHere = false;
        m_wasOpen = false;
    });
}

QList<PictureKept> Answering::pictures() const
{
    return allPictures().mid(m_picturesBefore);
}

QList<PictureKept> Answering::allPictures() const
{
    QList<PictureKept> pictures = m_context.facts().pictures;
    pictures.removeIf(
        [](const PictureKept &picture) { return picture.kind != PictureKept::Kind::Brought; });
    return pictures;
}

void Answering::enter(int due)
{
    if (m_isHere)
        return;
    m_isHere = true;
    if (due == 0)
        close();
    else
        open(due);
    // The page in the browser may show something else by now.
    m_pasted.forget();
    m_hasOpenedByItself = due != 0;
}

void Answering::ask(int check)
{
    if (m_navigation.step() != Step::Status || (check != 1 && check != 2))
        return;
    // What the answer before said is asked anew.
    if (m_problem.notice() && m_problem.notice()->kind == Notice::Kind::NowVisible)
        m_problem.clearNotice();
    open(check);
    m_hasOpenedByItself = false;
    Q_EMIT changed();
}

void Answering::showPicture(bool shown)
{
    m_showsPicture = shown && m_check != 0;
    Q_EMIT changed();
}

void Answering::goBack()
{
    if (m_showsPicture)
        m_showsPicture = false;
    else
        close();
    Q_EMIT changed();
}

void Answering::finish()
{
    m_isFinishing = true;
    m_context.book.afterwards([this, round = m_round] {
        // The user has opened or closed a form meanwhile.
        if (round != m_round)
            return;
        close();
        m_lastCheck = 0;
        m_pasted.forget();
        Q_EMIT changed();
    });
}

void Answering::open(int check)
{
    if (check != m_lastCheck) {
        ++m_answer;
        m_pasted.forget();
    }
    // What was brought before the case was closed, or the program died, still waits for its answer.
    if (!m_wasOpen)
        m_picturesBefore = m_context.facts().picturesAnswered;
    else if (check != m_lastCheck)
        m_picturesBefore = allPictures().size();
    m_wasOpen = true;
    m_lastCheck = check;
    m_check = check;
    m_showsPicture = false;
    m_isFinishing = false;
    ++m_round;
    Q_EMIT roundChanged();
}

void Answering::close()
{
    m_check = 0;
    m_showsPicture = false;
    m_isFinishing = false;
    ++m_round;
    Q_EMIT roundChanged();
}
