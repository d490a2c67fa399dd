// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "diagnosis/checkreport.h"

#include <QProcess>
#include <QPromise>
#include <QTimer>

/// Whether the system knows a browser to open addresses in. None is opened.
class BrowserCheck : public QObject {
    Q_OBJECT
public:
    /// One line. Ends without a value when \a parent goes.
    static QFuture<CheckLine> run(QObject *parent);

private:
    enum class Known { Yes, No, NamedInVain, Unclear };

    explicit BrowserCheck(QObject *parent);

    void start();
    void end(Known known);

    QProcess m_question;
    QTimer m_patience;
    QPromise<CheckLine> m_promise;
    bool m_hasEnded = false;
};
