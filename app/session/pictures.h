// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/result.h"
#include "domain/casefacts.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class CaseContext;
class QImage;
class Screenshots;

/// The pictures of a case: written, then in the journal, and from there in the evidence; removed
/// from the journal, then deleted.
class Pictures : public QObject {
    Q_OBJECT
public:
    using Then = std::function<void()>;

    explicit Pictures(CaseContext &context, QObject *parent = nullptr);

    /// Takes pictures of the screen where programs may not; nullptr: nothing does.
    Screenshots *desktop() const;

    /// A page of ours whose work is done. The case goes on without it where it cannot be written.
    void keepPage(const QImage &picture, const QString &caption);
    /// A picture that the user brought and has looked at; notKept() where it cannot be written.
    void keepBrought(const QImage &picture, const QString &caption);
    /// The same in the place of \a old, which is removed once the new one is in the journal.
    void replace(const PictureKept &old, const QImage &picture, const QString &caption);
    /// The PNG of one of the pictures of the case, as it was kept.
    QFuture<Result<QByteArray>> read(const PictureKept &picture);
    /// The user removes \a picture, which they brought; notDeleted() where its file stays for now.
    void withdraw(const PictureKept &picture);

    /// Calls \a then once each picture that was given to be kept is in the journal, or could not be
    /// written.
    void afterwards(const Then &then);

Q_SIGNALS:
    void notKept();
    void notDeleted();

private:
    /// \a then is called once the picture is in the journal.
    void keep(const QImage &picture, const QString &caption, PictureKept::Kind kind,
        const Then &then = {});
    void discard(const QString &caseId, const PictureKept &picture);
    void finishOne();

    CaseContext &m_context;
    /// Pictures that are being written.
    int m_unfinished = 0;
    QList<Then> m_waiting;
};
