// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/status/picturequeue.h"

#include <utility>

PictureQueue::PictureQueue(QObject *parent) : QObject(parent) { }

void PictureQueue::add(const QList<PictureSource::Piece> &pieces)
{
    m_waiting += pieces;
    m_brought += pieces.size();
    readOn();
    if (!m_isAwaited && m_number > 0)
        Q_EMIT changed();
}

void PictureQueue::goOn()
{
    m_isAwaited = true;
    deliver();
}

QStringList PictureQueue::leave()
{
    QStringList names;
    if (m_number > 0 && !m_isAwaited && count() > m_number)
        names.append(m_lastName);
    if (m_nextName)
        names.append(*m_nextName);
    for (const PictureSource::Piece &piece : std::as_const(m_waiting))
        names.append(piece.name);
    forget();
    return names;
}

int PictureQueue::count() const
{
    return m_number + (m_nextName ? 1 : 0) + int(m_waiting.size());
}

void PictureQueue::readOn()
{
    const auto isRefused = [](const PictureSource::Piece &piece) {
        return std::holds_alternative<PictureFile::Fault>(piece.content);
    };
    while (!m_nextName && !m_waiting.isEmpty() && isRefused(m_waiting.first())) {
        const PictureSource::Piece piece = m_waiting.takeFirst();
        refuse(piece.name, std::get<PictureFile::Fault>(piece.content));
    }
    if (m_nextName || m_waiting.isEmpty())
        return;
    const PictureSource::Piece piece = m_waiting.takeFirst();
    m_nextName = piece.name;
    PictureSource::read(
        piece, *this, [this, round = m_round, name = piece.name](const auto &outcome) {
            if (round == m_round)
                take(name, outcome);
        });
}

void PictureQueue::take(const QString &name, const PictureFile::Outcome &outcome)
{
    if (const auto *picture = std::get_if<QImage>(&outcome)) {
        m_next = *picture;
        deliver();
        return;
    }
    m_nextName.reset();
    refuse(name, std::get<PictureFile::Fault>(outcome));
    readOn();
    deliver();
    if (!m_isAwaited && m_number > 0)
        Q_EMIT changed();
}

void PictureQueue::refuse(const QString &name, PictureFile::Fault fault)
{
    m_refusals.append({name, fault});
    m_hasNewRefusals = true;
}

void PictureQueue::deliver()
{
    if (!m_isAwaited)
        return;
    if (m_next) {
        m_isAwaited = false;
        ++m_number;
        const QImage picture = *std::exchange(m_next, std::nullopt);
        m_lastName = *std::exchange(m_nextName, std::nullopt);
        readOn();
        Q_EMIT came(picture);
    } else if (!m_nextName) {
        m_isAwaited = false;
        Q_EMIT ended();
        forget();
    }
}

void PictureQueue::forget()
{
    m_waiting.clear();
    m_nextName.reset();
    m_next.reset();
    m_refusals.clear();
    m_hasNewRefusals = false;
    m_brought = 0;
    m_number = 0;
    m_isAwaited = false;
    ++m_round;
}
