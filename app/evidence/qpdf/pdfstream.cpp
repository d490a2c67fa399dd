// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/qpdf/pdfstream.h"

#include <qpdf/Pipeline.hh>

#include <stdexcept>

namespace {

/// Programs write one filter, or two where the file is to be plain ASCII. More of them can hide how
/// much is unpacked on the way.
constexpr int mostFilters = 2;

/// Collects what is written, up to a limit.
class LimitedBuffer : public Pipeline {
public:
    explicit LimitedBuffer(qint64 most) : Pipeline("limited buffer", nullptr), m_most(most) { }

    void write(const unsigned char *data, size_t size) override
    {
        if (static_cast<qint64>(size) > m_most - m_content.size()) {
            m_isTooLarge = true;
            throw std::runtime_error("larger than anything of ours");
        }
        m_content.append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    }
    void finish() override { }

    bool isTooLarge() const { return m_isTooLarge; }
    QByteArray content() const { return m_content; }

private:
    qint64 m_most;
    QByteArray m_content;
    bool m_isTooLarge = false;
};

} // namespace

std::optional<QByteArray> PdfStream::content(QPDFObjectHandle stream, qint64 most)
{
    if (!stream.isStream())
        return std::nullopt;
    QPDFObjectHandle filters = stream.getDict().getKey("/Filter");
    if (filters.isArray() && filters.getArrayNItems() > mostFilters)
        return std::nullopt;
    LimitedBuffer buffer(most);
    bool isUnpacked = false;
    const bool isWhole =
        stream.pipeStreamData(&buffer, &isUnpacked, 0, qpdf_dl_generalized, true, false);
    if (!isWhole || buffer.isTooLarge() || (!isUnpacked && !filters.isNull()))
        return std::nullopt;
    return buffer.content();
}
