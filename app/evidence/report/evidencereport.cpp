// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/report/evidencereport.h"

#include "base/placeholders.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

#include <cmath>

namespace {

struct EvidenceReport {
    Q_DECLARE_TR_FUNCTIONS(EvidenceReport)
};

constexpr int dotsPerInch = 1200;

/// Lays the report out and draws it on one writer.
class Report {
public:
    Report(const EvidenceModel &model, const PictureFiles &pictures, const QStringList &families,
        QPdfWriter &writer)
        : m_model(model),
          m_pictures(pictures),
          m_writer(writer),
          m_style(families, dotsPerInch),
          m_sections(evidenceSections(model))
    {
    }

    /// The table of contents; empty when it could not be drawn.
    QList<ReportEntry> draw()
    {
        // The pages of the sections are known only after the layout, and filling them in does not
        // change it: the table of contents has a line for each section in any case.
        const QList<ReportEntry> contents = laidOut({}).second;
        const QList<ReportPage> pages = laidOut(contents).first;
        QPainter painter;
        if (!painter.begin(&m_writer))
            return {};
        painter.setRenderHint(QPainter::LosslessImageRendering);
        for (qsizetype page = 0; page < pages.size(); ++page) {
            if (page > 0)
                m_writer.newPage();
            drawPage(painter, pages.at(page), static_cast<int>(page) + 1,
                static_cast<int>(pages.size()));
        }
        return painter.end() ? contents : QList<ReportEntry>();
    }

private:
    std::pair<QList<ReportPage>, QList<ReportEntry>> laidOut(
        const QList<ReportEntry> &contents) const
    {
        ReportLayout layout(m_style, &m_writer, m_pictures);
        addFrontPage(layout, contents);
        QList<ReportEntry> found;
        for (const EvidenceSection &section : m_sections) {
            const QString heading = numbered(section.heading, found.size() + 1);
            if (found.isEmpty() || beginsWithPicture(section)
                || belongsOnNextPage(layout, heading, section))
                layout.beginPage();
            found.append({heading, addSection(layout, heading, section)});
        }
        return {layout.pages(), found};
    }

    /// Returns the number of the page where it begins.
    static int addSection(
        ReportLayout &layout, const QString &heading, const EvidenceSection &section)
    {
        layout.addHeading(heading);
        const int page = layout.pageNumber();
        for (const EvidenceBlock &block : section.blocks)
            layout.addBlock(block);
        return page;
    }

    static bool beginsWithPicture(const EvidenceSection &section)
    {
        return std::holds_alternative<EvidencePicture>(section.blocks.first());
    }

    /// A section that fits on a page is not broken; one that does not, begins where it may. Tried
    /// on copies.
    static bool belongsOnNextPage(
        const ReportLayout &layout, const QString &heading, const EvidenceSection &section)
    {
        ReportLayout here = layout;
        addSection(here, heading, section);
        if (here.pageNumber() == layout.pageNumber())
            return false;
        ReportLayout next = layout;
        next.beginPage();
        return addSection(next, heading, section) == next.pageNumber();
    }

    static QString numbered(const QString &heading, qsizetype number)
    {
        return QStringLiteral("%1. %2").arg(number).arg(heading);
    }

    void addFrontPage(ReportLayout &layout, const QList<ReportEntry> &contents) const
    {
        if (!m_model.stamp.isEmpty()) {
            layout.addCard(Tone::Bad, m_model.stamp, m_style.heading(), m_model.stampMeaning);
            layout.addSpace(4);
        }
        layout.addText(m_model.subtitle, m_style.strong(), ReportStyle::muted());
        layout.addText(m_model.title, m_style.title(), ReportStyle::accent());
        layout.addSpace(3);
        layout.addCard(m_model.tone, m_model.status, m_style.heading(), m_model.statusMeaning);
        layout.addSpace(2);
        layout.addRows(m_model.overview);
        //: evidence, heading of the table of contents on the front page
        layout.addText(
            EvidenceReport::tr("Contents"), m_style.font(12, QFont::Bold), ReportStyle::accent());
        for (qsizetype index = 0; index < m_sections.size(); ++index) {
            const int page = contents.isEmpty() ? 1 : contents.at(index).page;
            layout.addLine(
                numbered(m_sections.at(index).heading, index + 1), QString::number(page));
        }
    }

    void drawPage(QPainter &painter, const ReportPage &page, int number, int count) const
    {
        if (!m_model.stamp.isEmpty())
            drawStamp(painter, Layer::Below);
        PagePainter::draw(painter, furniture(number, count));
        PagePainter::draw(painter, page);
        if (!m_model.stamp.isEmpty())
            drawStamp(painter, Layer::Above);
    }

    /// What stands above and below the text of every page.
    ReportPage furniture(int number, int count) const
    {
        const QRectF body = m_style.body();
        const qreal line = m_style.mm(5);
        const QRectF top(body.left(), m_style.mm(12), body.width(), line);
        const QRectF bottom(
            body.left(), m_style.sheet().bottom() - m_style.mm(15), body.width(), line);
        const QFont small = m_style.small();
        const QColor muted = ReportStyle::muted();
        ReportPage page = {
            PageText{top, m_model.subtitle, small, muted},
            PageBox{{body.left(), m_style.mm(18.5), body.width(), m_style.mm(0.2)},
                ReportStyle::line(), {}},
            PageBox{{body.left(), bottom.top() - m_style.mm(2.5), body.width(), m_style.mm(0.2)},
                ReportStyle::line(), {}},
            PageText{bottom, footer(), small, muted},
            PageText{bottom, pageOf(number, count), small, muted, Qt::AlignRight},
        };
        page.append(PageText{top, mark(), m_style.smallStrong(),
            m_model.stamp.isEmpty() ? muted : ReportStyle::warning(), Qt::AlignRight});
        return page;
    }

    QString mark() const
    {
        return m_model.stamp.isEmpty()
            ? m_model.environment
            : m_model.stamp + QStringLiteral(" \u2013 ") + m_model.environment;
    }

    QString footer() const
    {
        //: evidence, at the bottom left of every page; {number}: a UUID
        return filledIn(
            EvidenceReport::tr("Case {number}"), {{QStringLiteral("number"), m_model.caseNumber}});
    }

    static QString pageOf(int number, int count)
    {
        //: evidence, at the bottom right of every page; {number}: of the page, {count}: of all
        return filledIn(EvidenceReport::tr("Page {number} of {count}"),
            {{QStringLiteral("number"), QString::number(number)},
                {QStringLiteral("count"), QString::number(count)}});
    }

    enum class Layer { Below, Above };

    /// Below the text pale and filled; above it an outline alone, so that no picture hides it.
    void drawStamp(QPainter &painter, Layer layer) const
    {
        const QRectF sheet = m_style.sheet();
        QFont font = m_style.font(10, QFont::Bold);
        font.setPixelSize(static_cast<int>(m_style.mm(48)));
        QPainterPath word;
        word.addText({}, font, m_model.stamp);
        const qreal length = std::hypot(sheet.width(), sheet.height()) * 0.72;
        const qreal scale = std::min(length / word.boundingRect().width(), 1.4);
        painter.save();
        painter.translate(sheet.center());
        painter.rotate(-qRadiansToDegrees(std::atan2(sheet.height(), sheet.width())));
        painter.scale(scale, scale);
        painter.translate(-word.boundingRect().center());
        if (layer == Layer::Below)
            painter.fillPath(word, QColor(0xfb, 0xee, 0xee));
        else
            painter.strokePath(word, QPen(QColor(0xe8, 0xb4, 0xb4), m_style.mm(0.2)));
        painter.restore();
    }

    const EvidenceModel &m_model;
    const PictureFiles &m_pictures;
    QPdfWriter &m_writer;
    ReportStyle m_style;
    QList<EvidenceSection> m_sections;
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
    drawn.contents = Report(model, pictures, families, writer).draw();
    return drawn.contents.isEmpty() ? DrawnReport() : drawn;
}
