// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// A structure that is not the one of the pages, which must not reach a screen reader.

#include "base/deferredlibrary.h"
#include "evidence/pdf/pdfwork.h"
#include "evidence/report/evidencereport.h"
#include "pdfprobe.h"
#include "samplecase.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>

namespace {

/// What is drawn and what was recorded of it, which a test makes differ.
class WrongStructure : public testing::Test {
protected:
    WrongStructure()
    {
        EvidenceContent content = SampleCase::guidedApproved();
        const QString file = QStringLiteral("billede-01.png");
        QBuffer png;
        EXPECT_TRUE(png.open(QIODevice::WriteOnly));
        SampleCase::picture(1).save(&png, "png");
        SampleCase::add(content,
            PictureKept{PictureKept::Kind::Brought, file, QString(64, u'a'),
                QStringLiteral("The subscription")});
        m_drawn = evidenceReport(
            evidenceModel(content, {file}), {{file, png.data()}}, {QStringLiteral("DejaVu Sans")});
    }

    /// The PDF with \a structure, and whether it is tagged.
    QByteArray archived(const PdfStructure &structure) const
    {
        PdfAdditions additions;
        additions.structure = structure;
        additions.language = QStringLiteral("da-DK");
        additions.made = SampleCase::after(0);
        return DeferredLibrary::parts().pdf->archival(m_drawn.pdf, additions);
    }

    void expectToBeLeftOut(const std::function<void(PdfStructure &)> &change) const
    {
        PdfStructure structure = m_drawn.structure;
        change(structure);
        const QByteArray pdf = archived(structure);
        ASSERT_FALSE(pdf.isEmpty());
        EXPECT_FALSE(pdf.contains("/StructTreeRoot"));
        EXPECT_FALSE(pdf.contains("/MarkInfo"));
        EXPECT_FALSE(pdf.contains("/StructParents"));
        const QString path = m_folder.filePath(QStringLiteral("untagged.pdf"));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(pdf);
        file.close();
        PdfProbe::output(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
        const auto whole = DeferredLibrary::parts().pdf->contents(archived(m_drawn.structure));
        const auto untagged = DeferredLibrary::parts().pdf->contents(pdf);
        ASSERT_TRUE(whole && untagged);
        EXPECT_EQ(untagged->text, whole->text);
    }

    int firstOf(PdfElement::Kind kind) const
    {
        const QList<PdfElement> &elements = m_drawn.structure.elements;
        const auto found = std::find_if(elements.cbegin(), elements.cend(),
            [kind](const PdfElement &element) { return element.kind == kind; });
        return static_cast<int>(found - elements.cbegin());
    }

    QTemporaryDir m_folder;
    DrawnReport m_drawn;
};

TEST_F(WrongStructure, IsNotWritten)
{
    ASSERT_TRUE(archived(m_drawn.structure).contains("/StructTreeRoot"));
    expectToBeLeftOut([](PdfStructure &structure) { structure.marks[0].removeLast(); });
    expectToBeLeftOut([](PdfStructure &structure) { structure.marks[1].append(0); });
    expectToBeLeftOut(
        [](PdfStructure &structure) { std::swap(structure.marks[0][2], structure.marks[0][3]); });
    expectToBeLeftOut([](PdfStructure &structure) { structure.marks.removeLast(); });
    expectToBeLeftOut([](PdfStructure &structure) { structure.marks.append(QList<int>{}); });
    expectToBeLeftOut([](PdfStructure &structure) { structure.elements.removeLast(); });
    expectToBeLeftOut([](PdfStructure &structure) { structure.elements[0].parent = 0; });
    expectToBeLeftOut([](PdfStructure &structure) { structure = {}; });
}

TEST_F(WrongStructure, IsNotWrittenWhereAPictureIsTakenForTextOrTextForAPicture)
{
    const int figure = firstOf(PdfElement::Kind::Figure);
    const int title = firstOf(PdfElement::Kind::Title);
    expectToBeLeftOut([&](PdfStructure &structure) {
        structure.elements[figure].kind = PdfElement::Kind::Paragraph;
    });
    expectToBeLeftOut([&](PdfStructure &structure) {
        structure.elements[title].kind = PdfElement::Kind::Figure;
    });
}

} // namespace
