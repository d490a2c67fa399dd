// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QUrl>

#include <ostream>

// Readable values in the messages of failed expectations.

inline void PrintTo(const QString &text, std::ostream *stream)
{
    *stream << '"' << text.toStdString() << '"';
}

inline void PrintTo(const QByteArray &bytes, std::ostream *stream)
{
    *stream << '"' << bytes.toStdString() << '"';
}

inline void PrintTo(QDate date, std::ostream *stream)
{
    *stream << date.toString(Qt::ISODate).toStdString();
}

inline void PrintTo(const QDateTime &instant, std::ostream *stream)
{
    *stream << instant.toString(Qt::ISODateWithMs).toStdString();
}

inline void PrintTo(const QUrl &url, std::ostream *stream)
{
    *stream << url.toEncoded().toStdString();
}
