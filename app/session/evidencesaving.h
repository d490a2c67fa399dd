// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/result.h"
#include "domain/casefacts.h"
#include "problems/notice.h"

#include <QObject>
#include <QString>

#include <functional>

class CaseContext;
class CurrentProblem;
struct Environment;
class Navigation;
class Pictures;

/// The evidence on the way and at the end, and what the user states about the KLIK task.
class EvidenceSaving : public QObject {
    Q_OBJECT
public:
    using Then = std::function<void(const Result<EvidenceSaved> &)>;

    EvidenceSaving(CaseContext &context, Navigation &navigation, CurrentProblem &problem,
        Pictures &pictures, QString folder, QObject *parent = nullptr);

    QString folder() const { return m_folder; }
    void chooseFolder(const QString &folder);

    /// Where the evidence is current and still in its place, it is not saved a second time, unless
    /// the user has chosen a folder since.
    void save();
    /// A case has begun and is not on the page that saves its evidence.
    bool maySaveInterim() const;
    /// As save(), but whatever the user is doing: what is shown and under way stays as it is, and
    /// \a then is called instead, unless \a guard is gone by then.
    void saveInterim(QObject *guard, Then then);

    /// The user states that the KLIK task is marked as done, once both checks are approved, or that
    /// it is not.
    void markTaskDone(bool done);
    void finish();

Q_SIGNALS:
    void changed();

private:
    void saveUnlessCurrent();
    void saveAnew();
    void showSaved(Notice::Kind kind, const QString &path);
    void write(const Then &then);
    void writeCase(const CaseFacts &asked, const Environment &where, const Then &then);
    /// What is known of the case of \a asked by now, whichever case is open.
    CaseFacts factsNow(const CaseFacts &asked) const;

    CaseContext &m_context;
    Navigation &m_navigation;
    CurrentProblem &m_problem;
    Pictures &m_pictures;
    QString m_folder;
    /// Nothing was saved there yet.
    bool m_isFolderNew = false;
};
