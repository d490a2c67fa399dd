// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/report/evidencereport.h"

#include "base/placeholders.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QMap>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace {

struct EvidenceReport {
    Q_DECLARE_TR_FUNCTIONS(EvidenceReport)
};

constexpr int dotsPerInch = 1200;
/// Millimetres: a lower box hides too little of the stamp to make another word of it, and a lower
/// stamp could not be read.
constexpr qreal lowestCover = 8;
constexpr qreal lowestStamp = 12;

/// Lays the report out and draws it on one writer.
class Report {
public:
    Report(const EvidenceModel &model, const PictureFiles &pictures, const QStringList &families,
        QPdfWriter &writer)
        : m_model(model),
          m_writer(writer),
          m_style(families, dotsPerInch),
          m_layout(m_style, &writer, pictures)
    {
    }

    /// False when it could not be drawn.
    bool draw()
    {
        layOut();
        const QList<ReportPage> pages = m_layout.pages();
        QPainter painter;
        if (!painter.begin(&m_writer))
            return false;
        painter.setRenderHint(QPainter::LosslessImageRendering);
        for (qsizetype page = 0; page < pages.size(); ++page) {
            if (page > 0)
                m_writer.newPage();
            m_marks.append(drawPage(painter, pages.at(page), static_cast<int>(page) + 1,
                static_cast<int>(pages.size())));
        }
        return painter.end();
    }

    /// The headings for the bookmarks.
    const QList<ReportEntry> &contents() const { return m_contents; }

    PdfStructure structure() const
    {
        PdfStructure structure{m_layout.elements(), m_marks};
        QMap<int, int> pictures;
        for (const ReportPage &page : m_layout.pages()) {
            for (const PageItem &item : page) {
                const auto *picture = std::get_if<PagePicture>(&item);
                if (!picture)
                    continue;
                const bool isOnly = ++pictures[picture->element] == 1;
                structure.elements[picture->element].area =
                    isOnly ? inPoints(picture->area) : QRectF();
            }
        }
        return structure;
    }

private:
    void layOut()
    {
        QList<EvidencePicture> pictures;
        std::copy_if(m_model.pictures.cbegin(), m_model.pictures.cend(),
            std::back_inserter(pictures),
            [](const EvidencePicture &picture) { return picture.isOnPages(); });
        addReceipt();
        if (!pictures.isEmpty()) {
            const EvidencePicture first = pictures.takeFirst();
            if (first.intact && !m_layout.hasRoomFor(first))
                m_layout.beginPage();
            addPicture(first);
        }
        m_layout.beginPage();
        addDetails();
        for (const EvidencePicture &picture : std::as_const(pictures)) {
            m_layout.beginPage();
            addPicture(picture);
        }
    }

    void addReceipt()
    {
        if (!m_model.stamp.isEmpty())
            m_mark = m_layout.addElement(PdfElement::Kind::Paragraph);
        m_subtitle = m_layout.addElement(PdfElement::Kind::Paragraph);
        m_purpose = m_layout.addElement(PdfElement::Kind::Paragraph);
        m_layout.addText(
            m_model.title, m_style.title(), ReportStyle::accent(), PdfElement::Kind::Title);
        if (!m_model.place.isEmpty())
            m_layout.addText(m_model.place, m_style.font(11), ReportStyle::muted());
        if (const QString origin = receiptOrigin(m_model); !origin.isEmpty())
            m_layout.addText(origin, m_style.sentence(), ReportStyle::ink());
        if (!m_model.stampMeaning.isEmpty())
            m_layout.addText(m_model.stampMeaning, m_style.sentence(), ReportStyle::ink());
        QList<CardLine> lines;
        for (const QString &sentence : receiptVerdict(m_model))
            lines.append({sentence, lines.isEmpty() ? m_style.strong() : m_style.sentence()});
        m_layout.addCard(m_model.tone, m_model.status, lines);
        m_layout.addChecks(m_model.checks);
        if (const QStringList grounds = receiptGrounds(m_model); !grounds.isEmpty())
            m_layout.addText(grounds.join(u' '), m_style.sentence(), ReportStyle::ink());
        if (!m_model.steps.isEmpty())
            m_layout.addText(m_model.steps, m_style.strong(), ReportStyle::ink());
        const EvidenceSection values = receiptValues(m_model);
        m_layout.addHeading(values.heading);
        m_contents.append({values.heading, m_layout.pageNumber()});
        m_layout.addValues(std::get<QList<EvidenceRow>>(values.blocks.constFirst()));
    }

    /// Keeps each section on one page, unless that takes more pages.
    void addDetails()
    {
        ReportLayout whole = m_layout;
        ReportLayout broken = m_layout;
        const QList<ReportEntry> wholeContents = addSections(whole, true);
        const QList<ReportEntry> brokenContents = addSections(broken, false);
        const bool isBroken = broken.pageNumber() < whole.pageNumber();
        m_layout = isBroken ? broken : whole;
        m_contents += isBroken ? brokenContents : wholeContents;
    }

    QList<ReportEntry> addSections(ReportLayout &layout, bool keepsWhole) const
    {
        QList<ReportEntry> contents;
        for (const EvidenceSection &section : evidenceSections(m_model)) {
            if (keepsWhole && belongsOnNextPage(layout, section))
                layout.beginPage();
            contents.append({section.heading, addSection(layout, section)});
        }
        return contents;
    }

    void addPicture(const EvidencePicture &picture)
    {
        m_contents.append({pictureTitle(picture), m_layout.pageNumber()});
        m_layout.addPicture(picture);
    }

    /// Returns the number of the page where it begins.
    static int addSection(ReportLayout &layout, const EvidenceSection &section)
    {
        layout.addHeading(section.heading);
        const int page = layout.pageNumber();
        for (const EvidenceBlock &block : section.blocks)
            layout.addBlock(block);
        return page;
    }

    /// It fits on the next page and not on this one. Tried on copies.
    static bool belongsOnNextPage(const ReportLayout &layout, const EvidenceSection &section)
    {
        ReportLayout here = layout;
        addSection(here, section);
        if (here.pageNumber() == layout.pageNumber())
            return false;
        ReportLayout next = layout;
        next.beginPage();
        return addSection(next, section) == next.pageNumber();
    }

    static QRectF inPoints(const QRectF &area)
    {
        constexpr qreal points = 72.0 / dotsPerInch;
        return {area.topLeft() * points, area.size() * points};
    }

    /// Returns the marks.
    QList<int> drawPage(QPainter &painter, const ReportPage &page, int number, int count) const
    {
        if (!m_model.stamp.isEmpty())
            drawStamp(painter, page);
        return PagePainter::draw(painter, furniture(number, count) + page);
    }

    /// What stands above and below the text of every page. The upper line is read aloud once.
    ReportPage furniture(int number, int count) const
    {
        const QRectF body = m_style.body();
        const qreal line = m_style.mm(5);
        const QRectF top(body.left(), m_style.mm(11), body.width(), line);
        const QRectF bottom(
            body.left(), m_style.sheet().bottom() - m_style.mm(14), body.width(), line);
        const QFont small = m_style.small();
        const QColor muted = ReportStyle::muted();
        const bool isRead = number == 1;
        const bool isStamped = !m_model.stamp.isEmpty();
        ReportPage furniture = {
            PageText{top, environmentMark(m_model), m_style.smallStrong(),
                isStamped ? ReportStyle::warning() : muted, isRead ? m_mark : PdfMark::decoration,
                Qt::AlignRight},
            PageText{
                top, m_model.subtitle, small, muted, isRead ? m_subtitle : PdfMark::decoration},
            PageBox{{body.left(), m_style.mm(17), body.width(), m_style.mm(0.2)},
                ReportStyle::line(), {}},
            PageBox{{body.left(), bottom.top() - m_style.mm(2.5), body.width(), m_style.mm(0.2)},
                ReportStyle::line(), {}},
            PageText{bottom, footer(), small, muted},
            PageText{
                bottom, pageOf(number, count), small, muted, PdfMark::decoration, Qt::AlignRight},
        };
        if (isRead) {
            const QFontMetricsF metrics(small, &m_writer);
            const qreal beside =
                metrics.horizontalAdvance(m_model.subtitle + QStringLiteral("   "));
            furniture.append(PageText{
                top.adjusted(beside, 0, 0, 0), whatPagesAreFor(), small, muted, m_purpose});
        }
        return furniture;
    }

    QString footer() const
    {
        //: evidence, at the bottom left of every page; {number}: a UUID, {time}: date and time
        return filledIn(EvidenceReport::tr("Evidence number {number}, made {time}"),
            {{QStringLiteral("number"), m_model.caseNumber},
                {QStringLiteral("time"), m_model.made}});
    }

    static QString pageOf(int number, int count)
    {
        //: evidence, at the bottom right of every page; {number}: of the page, {count}: of all
        return filledIn(EvidenceReport::tr("Page {number} of {count}"),
            {{QStringLiteral("number"), QString::number(number)},
                {QStringLiteral("count"), QString::number(count)}});
    }

    /// Pale, behind all else, so that no word is harder to read. It stands where no picture covers
    /// a part of it: a part of a word is another word.
    void drawStamp(QPainter &painter, const ReportPage &page) const
    {
        constexpr qreal largest = 1.4;
        constexpr qreal share = 0.97;
        const QRectF body = m_style.body();
        const QRectF band = PagePainter::freeBand(page, body, m_style.mm(lowestCover));
        if (band.height() < m_style.mm(lowestStamp))
            return;
        QFont font = m_style.font(10, QFont::Bold);
        font.setPixelSize(static_cast<int>(m_style.mm(48)));
        QPainterPath word;
        word.addText({}, font, m_model.stamp);
        const QSizeF size = word.boundingRect().size();
        const qreal angle = std::atan2(band.height(), band.width());
        const qreal width = size.width() * std::cos(angle) + size.height() * std::sin(angle);
        const qreal height = size.width() * std::sin(angle) + size.height() * std::cos(angle);
        const qreal scale =
            std::min({band.width() / width * share, band.height() / height * share, largest});
        painter.save();
        painter.translate(band.center());
        painter.rotate(-qRadiansToDegrees(angle));
        painter.scale(scale, scale);
        painter.translate(-word.boundingRect().center());
        painter.fillPath(word, QColor(0xfa, 0xe6, 0xe6));
        painter.restore();
    }

    const EvidenceModel &m_model;
    QPdfWriter &m_writer;
    ReportStyle m_style;
    ReportLayout m_layout;
    QList<ReportEntry> m_contents;
    QList<QList<int>> m_marks;
    int m_mark = PdfMark::decoration;
    int m_subtitle = PdfMark::decoration;
    int m_purpose = PdfMark::decoration;
};

QString documentTitle(const EvidenceModel &model)
{
    const QString title = model.subtitle + QStringLiteral(": ") + model.title;
    return model.stamp.isEmpty() ? title : model.stamp + QStringLiteral(" \u2013 ") + title;
}

} // namespace

DrawnReport evidenceReport(
    const EvidenceModel &model, const PictureFiles &pictures, const QStringList &families)
{
    DrawnReport drawn;
    QBuffer buffer(&drawn.pdf);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {}));
    writer.setTitle(documentTitle(model));
    writer.setCreator(model.program);
    Report report(model, pictures, families, writer);
    if (!report.draw())
        return {};
    drawn.contents = report.contents();
    drawn.structure = report.structure();
    return drawn;
}
