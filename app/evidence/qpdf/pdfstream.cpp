// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/qpdf/pdfstream.h"

#include "net/signatures/opensslhash.h"

#include <qpdf/Pipeline.hh>

#include <stdexcept>

namespace {

/// Programs write one filter, or two where the file is to be plain ASCII. More of them can hide how
/// much is unpacked on the way.
constexpr int mostFilters = 2;

/// Takes what is written, up to a limit.
class Limited : public Pipeline {
public:
    explicit Limited(qint64 most) : Pipeline("limited", nullptr), m_most(most) { }

    void write(const unsigned char *data, size_t size) override
    {
        const QByteArrayView bytes(data, static_cast<qsizetype>(size));
        if (bytes.size() > m_most - m_bytes) {
            m_isTooLarge = true;
            throw std::runtime_error("larger than anything of ours");
        }
        m_bytes += bytes.size();
        take(bytes);
    }
    void finish() override { }

    bool isTooLarge() const { return m_isTooLarge; }
    qint64 bytes() const { return m_bytes; }

private:
    virtual void take(QByteArrayView bytes) = 0;

    qint64 m_most;
    qint64 m_bytes = 0;
    bool m_isTooLarge = false;
};

class Collected : public Limited {
public:
    using Limited::Limited;

    QByteArray content() const { return m_content; }

private:
    void take(QByteArrayView bytes) override { m_content.append(bytes); }

    QByteArray m_content;
};

class Summed : public Limited {
public:
    using Limited::Limited;

    QByteArray sha256() { return m_hash.hex(); }

private:
    void take(QByteArrayView bytes) override { m_hash.add(bytes); }

    OpenSslHash m_hash;
};

/// Unpacks \a stream into \a limited.
bool isUnpacked(QPDFObjectHandle stream, Limited &limited)
{
    if (!stream.isStream())
        return false;
    QPDFObjectHandle filters = stream.getDict().getKey("/Filter");
    if (filters.isArray() && filters.getArrayNItems() > mostFilters)
        return false;
    bool isFiltered = false;
    const bool isWhole =
        stream.pipeStreamData(&limited, &isFiltered, 0, qpdf_dl_generalized, true, false);
    return isWhole && !limited.isTooLarge() && (isFiltered || filters.isNull());
}

} // namespace

std::optional<QByteArray> PdfStream::content(const QPDFObjectHandle &stream, qint64 most)
{
    Collected collected(most);
    if (!isUnpacked(stream, collected))
        return std::nullopt;
    return collected.content();
}

std::optional<PdfStream::Sum> PdfStream::sum(const QPDFObjectHandle &stream, qint64 most)
{
    Summed summed(most);
    if (!isUnpacked(stream, summed))
        return std::nullopt;
    return Sum{summed.bytes(), summed.sha256()};
}

QByteArray PdfStream::sha256(QByteArrayView bytes)
{
    OpenSslHash hash;
    hash.add(bytes);
    return hash.hex();
}
