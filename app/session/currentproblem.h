// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "problems/notice.h"
#include "problems/problem.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class CaseContext;

/// The one problem or notice that is shown, and what the user's next try does about it.
class CurrentProblem : public QObject {
    Q_OBJECT
public:
    using Then = std::function<void()>;

    /// \a caseValues: what the texts of a problem can name of the case.
    CurrentProblem(const CaseContext &context, std::function<Placeholders()> caseValues,
        QObject *parent = nullptr);

    const std::optional<Error> &error() const { return m_error; }
    const std::optional<Notice> &notice() const { return m_notice; }
    /// The problem is shown in place of the page, not beside it.
    bool hidesPage() const;

    /// Shows \a error, whose values it completes; \a again is what the user's next try does. The
    /// kind may be replaced: Refused by AnswerUnreadable where no order was refused, and
    /// TooManyCalls by ServiceDown once it has been tried again a few times by itself.
    void fail(const Error &error, Then again = {});
    void showNotice(Notice::Kind kind, Placeholders values = {});
    /// Removes the problem; clearAll() also the notice.
    void clear();
    void clearAll();
    void clearNotice() { m_notice.reset(); }

    void tryAgain();
    /// What tryAgain() would do.
    const Then &again() const { return m_again; }
    /// The user has acted: tries that the program makes by itself are counted from here.
    void countTriesAnew() { m_triesOfItsOwn = 0; }

Q_SIGNALS:
    void changed();
    /// The service or the issuer refused the token; \a again is what was to be done.
    void tokenRefused(const CurrentProblem::Then &again);
    /// The pause that the service asked for is over.
    void pauseOver();

private:
    void planAnotherTry(Error &error);

    const CaseContext &m_context;
    std::function<Placeholders()> m_caseValues;
    std::optional<Error> m_error;
    std::optional<Notice> m_notice;
    Then m_again;
    QTimer m_anotherTry;
    int m_triesOfItsOwn = 0;
};
