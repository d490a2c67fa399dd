// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/casefacts.h"
#include "domain/subscription.h"
#include "session/step.h"

#include <QList>
#include <QObject>
#include <QString>

class CaseContext;
class CurrentProblem;
class Navigation;
class Ordering;

/// Guided mode: the user sends and reads in the web interface, and the program leads and records.
/// Each request does nothing outside guided mode.
class GuidedWork : public QObject {
    Q_OBJECT
public:
    GuidedWork(CaseContext &context, Navigation &navigation, CurrentProblem &problem,
        Ordering &ordering, QObject *parent = nullptr);

    /// The user states that they are signed in to the web interface.
    void stateSignedIn();
    /// The notice below the list, such as the welcome after a restart, speaks of the list as it was
    /// before the user pressed anything there.
    void forgetWelcome();
    /// The user has closed it.
    void dismissWelcome();
    /// Row \a row of the list, from 1, is done, or open again; \a value was copied or shown for it.
    void setRow(int row, bool done, const QString &value);
    /// @{ Whether the instance in the web interface is the chosen one. Its row cannot be done
    /// before that is answered, and is done by an answer other than "Other".
    /// What was copied in the browser; false where it is not the whole UUID of the chosen instance.
    bool readUuid(const QString &copied);
    void stateUuid(UuidStated::Answer answer);
    /// @}
    /// The UUID could not be seen then, and the user has looked again once the subscription is
    /// saved.
    void stateUuidOnceSaved(UuidStated::Answer answer);
    bool mayStateUuidOnceSaved() const;
    /// The user states that the subscription is saved in the web interface.
    void stateSaved();
    /// The user's answer to Kontrol 1. The rows of the fields in \a wrong are open again, and where
    /// there is a problem so is the one that saves; with any field, the list of rows is shown.
    void answerFirstCheck(Check::Status status, const Witness &witness, const QString &detail,
        const QList<Field> &wrong = {}, const std::optional<PageReading> &page = {});
    /// The answer just given to \a check (1 or 2) comes without a picture.
    void answerWithoutPicture(int check);

Q_SIGNALS:
    /// A field is wrong, so the list of rows is to be shown again.
    void rowsReopened();

private:
    bool isAt(Step step) const;
    /// The rows of the instance are done, where the question is answered so.
    void finishInstance();
    /// The chosen instance, while the rows are filled in.
    const TaskInstance *askedAbout() const;
    const TaskInstance *chosen() const;
    void reopenRows(const QList<Field> &fields);

    CaseContext &m_context;
    Navigation &m_navigation;
    CurrentProblem &m_problem;
    Ordering &m_ordering;
};
