// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/casefacts.h"

#include <QObject>
#include <QString>

class CaseContext;
class QImage;

/// The pictures of a case: written, then in the journal, and from there in the evidence; removed
/// from the journal, then deleted.
class Pictures : public QObject {
    Q_OBJECT
public:
    explicit Pictures(CaseContext &context, QObject *parent = nullptr);

    /// A page of ours whose work is done. The case goes on without it where it cannot be written.
    void keepPage(const QImage &picture, const QString &caption);
    /// A picture that the user brought and has looked at; notKept() where it cannot be written.
    void keepBrought(const QImage &picture, const QString &caption);
    /// The user removes \a picture, which they brought; notDeleted() where its file stays for now.
    void withdraw(const PictureKept &picture);

Q_SIGNALS:
    void notKept();
    void notDeleted();

private:
    void keep(const QImage &picture, const QString &caption, PictureKept::Kind kind);
    void discard(const QString &caseId, const PictureKept &picture);

    CaseContext &m_context;
};
