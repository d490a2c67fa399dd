// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/status/picturesource.h"

#include <QObject>
#include <QStringList>

#include <optional>

/// What the user has brought and not decided on yet, in the order in which it came. The next
/// picture is read while the user looks at the one before. Nothing leaves the queue unseen: it
/// comes as a picture, is among refusals(), or is named by leave().
class PictureQueue : public QObject {
    Q_OBJECT
public:
    struct Refusal {
        QString name;
        PictureFile::Fault fault;
    };

    explicit PictureQueue(QObject *parent = nullptr);

    void add(const QList<PictureSource::Piece> &pieces);
    /// Asks for the next picture: came() or ended() follows, perhaps at once.
    void goOn();
    /// Forgets everything; where there are pictures that have not come yet, returns their names and
    /// that of the one that the user looks at.
    QStringList leave();

    /// Asked for, and not there yet.
    bool isAwaited() const { return m_isAwaited; }
    /// The picture that came last is number() of count(), without those refused so far.
    int number() const { return m_number; }
    int count() const;
    /// Everything that could not be read since the queue was empty.
    const QList<Refusal> &refusals() const { return m_refusals; }
    /// Some have been refused since noteRefusalsNamed().
    bool hasNewRefusals() const { return m_hasNewRefusals; }
    void noteRefusalsNamed() { m_hasNewRefusals = false; }
    /// The number of things brought since the queue was empty.
    qsizetype brought() const { return m_brought; }

Q_SIGNALS:
    void came(const QImage &picture);
    /// There is no further picture. The queue is emptied after the signal.
    void ended();
    /// Another one was refused, or has joined, while the user looks at a picture.
    void changed();

private:
    void readOn();
    void take(const QString &name, const PictureFile::Outcome &outcome);
    void refuse(const QString &name, PictureFile::Fault fault);
    void deliver();
    void forget();

    QList<PictureSource::Piece> m_waiting;
    /// The one that came last.
    QString m_lastName;
    /// The one that is being read or has been read ahead.
    std::optional<QString> m_nextName;
    std::optional<QImage> m_next;
    QList<Refusal> m_refusals;
    bool m_hasNewRefusals = false;
    qsizetype m_brought = 0;
    int m_number = 0;
    /// Drops outcomes of an earlier round.
    int m_round = 0;
    bool m_isAwaited = false;
};
