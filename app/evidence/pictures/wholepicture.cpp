// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/pictures/wholepicture.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <csetjmp>
// jpeglib.h uses FILE and does not include it.
#include <cstdio>
#include <jpeglib.h>

namespace {

using WholePicture::Verdict;

/// A real picture has about ten scans. Each of them costs a pass over all pixels, however few bytes
/// it takes.
constexpr int mostScans = 100;

/// libjpeg hands back the address of the first member.
struct JpegErrors {
    jpeg_error_mgr manager;
    std::jmp_buf leave;
};

// libjpeg is C, and an exception must not pass through it.
[[noreturn]] void refuse(j_common_ptr decoder)
{
    std::longjmp(reinterpret_cast<JpegErrors *>(decoder->err)->leave, 1);
}

/// A negative level is a warning: damaged data, for which libjpeg invents pixels.
void judge(j_common_ptr decoder, int level)
{
    if (level < 0)
        refuse(decoder);
}

void countScans(j_common_ptr decoder)
{
    if (reinterpret_cast<j_decompress_ptr>(decoder)->input_scan_number > mostScans)
        refuse(decoder);
}

/// A progressive file sends coarse values first. Those that were begun must have been refined to
/// the last bit; cut short between two scans, the file gives no warning.
bool isRefined(const jpeg_decompress_struct &decoder)
{
    if (!decoder.progressive_mode || !decoder.coef_bits)
        return true;
    for (int component = 0; component < decoder.num_components; ++component) {
        const int(&bits)[DCTSIZE2] = decoder.coef_bits[component];
        if (bits[0] != 0
            || std::any_of(std::begin(bits), std::end(bits), [](int left) { return left > 0; }))
            return false;
    }
    return true;
}

/// Leaves by refuse() where something is wrong, so nothing in here may need a destructor.
Verdict decodeAll(jpeg_decompress_struct &decoder, const QByteArray &bytes, qint64 mostPixels)
{
    jpeg_mem_src(&decoder, reinterpret_cast<const unsigned char *>(bytes.constData()),
        static_cast<unsigned long>(bytes.size()));
    jpeg_read_header(&decoder, TRUE);
    if (qint64(decoder.image_width) * decoder.image_height > mostPixels)
        return Verdict::TooLarge;
    // Every value is read, and as little as possible is computed from it.
    decoder.scale_num = 1;
    decoder.scale_denom = 8;
    decoder.out_color_space = decoder.jpeg_color_space;
    jpeg_start_decompress(&decoder);
    const JSAMPARRAY row = decoder.mem->alloc_sarray(reinterpret_cast<j_common_ptr>(&decoder),
        JPOOL_IMAGE, decoder.output_width * static_cast<JDIMENSION>(decoder.output_components), 1);
    while (decoder.output_scanline < decoder.output_height)
        jpeg_read_scanlines(&decoder, row, 1);
    const bool isComplete = isRefined(decoder);
    jpeg_finish_decompress(&decoder);
    return isComplete ? Verdict::Whole : Verdict::Damaged;
}

quint32 crc32(const char *bytes, qsizetype length)
{
    static const auto table = [] {
        std::array<quint32, 256> values{};
        for (quint32 index = 0; index < values.size(); ++index) {
            quint32 value = index;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1U) ? (value >> 1U) ^ 0xedb88320U : value >> 1U;
            values[index] = value;
        }
        return values;
    }();
    quint32 sum = 0xffffffffU;
    for (qsizetype at = 0; at < length; ++at)
        sum = table[(sum ^ quint8(bytes[at])) & 0xffU] ^ (sum >> 8U);
    return ~sum;
}

} // namespace

Verdict WholePicture::ofJpeg(const QByteArray &bytes, qint64 mostPixels)
{
    JpegErrors errors{};
    jpeg_decompress_struct decoder{};
    jpeg_progress_mgr progress{};
    decoder.err = jpeg_std_error(&errors.manager);
    errors.manager.error_exit = refuse;
    errors.manager.emit_message = judge;
    progress.progress_monitor = countScans;
    Verdict verdict = Verdict::Damaged;
    if (setjmp(errors.leave) == 0) {
        jpeg_create_decompress(&decoder);
        decoder.progress = &progress;
        verdict = decodeAll(decoder, bytes, mostPixels);
    } else {
        verdict = Verdict::Damaged;
    }
    jpeg_destroy_decompress(&decoder);
    return verdict;
}

Verdict WholePicture::ofPng(const QByteArray &bytes, qint64 mostPixels)
{
    // PNG specification, 5.3: length, type, data, checksum of type and data.
    constexpr qsizetype signature = 8;
    constexpr qsizetype around = 12;
    // 11.2.2: the first chunk is IHDR and begins with width and height.
    if (bytes.mid(signature + 4, 4) != "IHDR" || bytes.size() < signature + around + 13)
        return Verdict::Damaged;
    const char *header = bytes.constData() + signature + 8;
    const qint64 width = qFromBigEndian<quint32>(header);
    const qint64 height = qFromBigEndian<quint32>(header + 4);
    if (width == 0 || height == 0)
        return Verdict::Damaged;
    if (width > mostPixels / height)
        return Verdict::TooLarge;
    bool hasPixels = false;
    for (qsizetype at = signature; bytes.size() - at >= around;) {
        const qsizetype length = qFromBigEndian<quint32>(bytes.constData() + at);
        if (length > bytes.size() - at - around)
            return Verdict::Damaged;
        const char *type = bytes.constData() + at + 4;
        if (crc32(type, 4 + length) != qFromBigEndian<quint32>(type + 4 + length))
            return Verdict::Damaged;
        const QByteArray name = bytes.mid(at + 4, 4);
        if (name == "IEND")
            return hasPixels ? Verdict::Whole : Verdict::Damaged;
        hasPixels = hasPixels || name == "IDAT";
        at += around + length;
    }
    return Verdict::Damaged;
}

Verdict WholePicture::ofBmp(const QByteArray &bytes, qint64 mostPixels)
{
    // BITMAPFILEHEADER, then BITMAPINFOHEADER or one of its longer successors.
    constexpr qsizetype headers = 14 + 40;
    if (bytes.size() < headers)
        return Verdict::Damaged;
    const auto number = [&bytes](int at) {
        return qint64(qFromLittleEndian<qint32>(bytes.constData() + at));
    };
    const qint64 pixels = number(10);
    const qint64 width = number(18);
    const qint64 height = qAbs(number(22));
    const qint64 bits = qFromLittleEndian<quint16>(bytes.constData() + 28);
    const qint64 compression = number(30);
    constexpr qint64 none = 0;
    constexpr qint64 masks = 3;
    if (number(14) < 40 || pixels < headers || width <= 0 || height == 0
        || (compression != none && compression != masks))
        return Verdict::Damaged;
    const qint64 row = (width * bits + 31) / 32 * 4;
    if (row == 0)
        return Verdict::Damaged;
    if (width > mostPixels / height)
        return Verdict::TooLarge;
    return height <= (bytes.size() - pixels) / row ? Verdict::Whole : Verdict::Damaged;
}
