// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "session/choicelookup.h"

#include <QObject>

#include <memory>
#include <optional>

class CaseContext;
class CurrentProblem;
class Navigation;
class SigningIn;

/// The choice of an it-systeminstans, and what the service or the user says about it.
class InstanceChoice : public QObject {
    Q_OBJECT
public:
    InstanceChoice(CaseContext &context, Navigation &navigation, CurrentProblem &problem,
        SigningIn &signingIn, QObject *parent = nullptr);
    ~InstanceChoice() override;

    /// The instance that follows from the sign-in, or nullptr (guided mode, no user signed in).
    const TaskInstance *suggested() const;
    /// The instance that the user has chosen, else the suggested one, or nullptr.
    const TaskInstance *chosen() const;

    /// \a name and \a lastFour as in the task.
    void choose(const QString &name, const QString &lastFour);
    /// Asks the service about the chosen instance, where there is one to ask. Then confirmed(), if
    /// all fits.
    void confirm();
    /// Gives up what the service is being asked for (LookingUp only).
    void stopLookingUp();

Q_SIGNALS:
    void changed();
    /// The choice holds, and is on the disk. \a existing: the subscriptions that are there already,
    /// as far as the service tells.
    void confirmed(const ExistingSubscriptions &existing);
    /// The service will be asked anew before anything is ordered.
    void lookUpBegun();

private:
    /// Writes \a event; a confirmation that comes meanwhile waits for it.
    void record(const CaseEvent &event);
    bool asksAboutOther(const TaskInstance &wanted);
    void beginLookUp();
    void found(const ServiceInstance &instance, const Sortiment &sortiment,
        const ExistingSubscriptions &existing);

    CaseContext &m_context;
    Navigation &m_navigation;
    CurrentProblem &m_problem;
    SigningIn &m_signingIn;
    /// May be deleted while it emits a signal.
    struct DeleteLater {
        void operator()(QObject *object) const;
    };
    std::unique_ptr<ChoiceLookup, DeleteLater> m_lookup;
    /// @{ What the user chose last, while it is not in the journal.
    std::optional<InstanceChosen> m_choice;
    int m_recordsUnderWay = 0;
    bool m_confirmsNext = false;
    /// @}
    /// The user wants a second case for this one, although there is another.
    std::optional<InstanceChosen> m_besideAccepted;
};
