// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/casefacts.h"
#include "session/pastedtexts.h"

#include <QList>
#include <QObject>

class CaseContext;
class CurrentProblem;
class InstanceChoice;
class Navigation;
class Ordering;

/// Which of the two checks the user is answering, and whether the form or a picture for it is
/// shown.
class Answering : public QObject {
    Q_OBJECT
public:
    Answering(CaseContext &context, CurrentProblem &problem, const Navigation &navigation,
        const InstanceChoice &choice, const Ordering &ordering, QObject *parent = nullptr);

    /// The check whose form is open, 1 or 2; 0: none is, and the checks themselves are shown.
    int check() const { return m_check; }
    bool showsPicture() const { return m_showsPicture; }
    /// The number changes when a form opens or closes.
    int round() const { return m_round; }
    /// The number changes when a form opens for another answer than the last one; the page then
    /// clears its fields.
    int answer() const { return m_answer; }
    /// The check of answer(), while its answer is not given, also where the form is closed for now;
    /// 0: none.
    int pending() const { return m_isFinishing ? 0 : m_lastCheck; }
    /// The pictures that the user has brought to the open answer.
    QList<PictureKept> pictures() const;

    /// What the user pasted for the open answer.
    PastedTexts &pasted() { return m_pasted; }
    const PastedTexts &pasted() const { return m_pasted; }

    /// The user comes to the checks from elsewhere: the form of \a due opens, or none for 0. Does
    /// nothing while the user is there.
    void enter(int due);
    /// The user is elsewhere now.
    void leave() { m_isHere = false; }
    /// Opens the form for the answer to \a check. Where the user closed the same form before, what
    /// was typed, pasted and brought then still belongs to the answer.
    void ask(int check);
    /// The form that is open came up by itself, when the user came from elsewhere.
    bool hasOpenedByItself() const { return m_hasOpenedByItself; }
    /// Shows a picture instead of the form, or the form again.
    void showPicture(bool shown);
    /// Leads from a picture to its form, or from the form to the checks.
    void goBack();
    /// The answer is given: the form closes once it is on the disk, so that the checks are shown
    /// with it. Later pictures belong to another answer.
    void finish();
    bool isFinishing() const { return m_isFinishing; }

Q_SIGNALS:
    void changed();
    /// A form opens or closes.
    void roundChanged();

private:
    void open(int check);
    void close();
    QList<PictureKept> allPictures() const;

    CaseContext &m_context;
    CurrentProblem &m_problem;
    const Navigation &m_navigation;
    PastedTexts m_pasted;
    int m_check = 0;
    /// The check of the form that was opened last, unless its answer is given.
    int m_lastCheck = 0;
    /// How many pictures had been brought before those of this answer.
    qsizetype m_picturesBefore = 0;
    int m_round = 0;
    int m_answer = 0;
    bool m_showsPicture = false;
    bool m_isHere = false;
    bool m_isFinishing = false;
    bool m_hasOpenedByItself = false;
    /// A form has been opened since the case was opened.
    bool m_wasOpen = false;
};
