// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/http/onceonlybody.h"

#include <cstring>
#include <utility>

OnceOnlyBody::OnceOnlyBody(Secret content, QObject *parent)
    : QIODevice(parent), m_content(std::move(content))
{
    // A buffer of QIODevice's would take everything before anything is sent, and make a rewind
    // possible.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void OnceOnlyBody::withdraw()
{
    m_withdrawn = true;
}

bool OnceOnlyBody::seek(qint64)
{
    return false;
}

qint64 OnceOnlyBody::size() const
{
    return m_content.reveal().size();
}

qint64 OnceOnlyBody::bytesAvailable() const
{
    return m_withdrawn ? 0 : size() - m_taken;
}

qint64 OnceOnlyBody::readData(char *data, qint64 most)
{
    const qint64 count = qMin(most, bytesAvailable());
    if (count <= 0)
        return -1;
    std::memcpy(data, m_content.reveal().data() + m_taken, static_cast<size_t>(count));
    m_taken += count;
    return count;
}

qint64 OnceOnlyBody::writeData(const char *, qint64)
{
    return -1;
}
