// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/sha256.h"

#include "base/deferredlibrary.h"

#include <QCryptographicHash>
#include <QIODevice>

namespace {

class ByQt : public Sha256::Computation {
public:
    void add(QByteArrayView content) override { m_hash.addData(content); }
    QByteArray hex() override { return m_hash.result().toHex(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

std::unique_ptr<Sha256::Computation> Sha256::begin()
{
    if (const auto faster = DeferredLibrary::partsIfLoaded().sha256)
        return faster();
    return std::make_unique<ByQt>();
}

QString Sha256::hexOf(QByteArrayView content)
{
    const auto hash = begin();
    hash->add(content);
    return QString::fromLatin1(hash->hex());
}

QString Sha256::hexOf(QIODevice &device)
{
    if (!device.isReadable())
        return {};
    constexpr qint64 most = qint64(64) * 1024;
    const auto hash = begin();
    QByteArray piece(most, Qt::Uninitialized);
    for (;;) {
        const qint64 read = device.read(piece.data(), most);
        if (read < 0)
            return {};
        if (read == 0)
            return QString::fromLatin1(hash->hex());
        hash->add(QByteArrayView(piece.constData(), read));
    }
}
