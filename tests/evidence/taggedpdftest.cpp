// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// What a screen reader gets from the PDF, read by poppler from its structure.

#include "base/deferredlibrary.h"
#include "evidence/content/evidencesections.h"
#include "evidence/evidencefolder.h"
#include "evidence/pdf/pdfwork.h"
#include "evidence/pictures/picturestore.h"
#include "evidence/verify/evidenceexamination.h"
#include "finished.h"
#include "pdfprobe.h"
#include "printers.h"
#include "samplecase.h"
#include "testdata.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

namespace {

constexpr QSize wide{1600, 900};
constexpr QSize high{600, 2400};

QString withoutSpaces(QString text)
{
    static const QRegularExpression spaces(
        QStringLiteral("\\s+"), QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(spaces);
}

QString lettersAndDigits(const QString &text)
{
    QString kept;
    std::copy_if(text.cbegin(), text.cend(), std::back_inserter(kept),
        [](QChar one) { return one.isLetterOrNumber(); });
    return kept;
}

/// An element of the structure with the text that stands in itself.
struct Element {
    QString type;
    qsizetype depth = 0;
    QString attributes;
    QString text;
    QString title;
};

QList<Element> structureOf(const QString &pdf)
{
    const QString printed = QString::fromUtf8(
        PdfProbe::output(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), pdf}));
    static const QRegularExpression line(
        QStringLiteral("^( *)(?:\"(.*)\"|(/.*)|(\\w+)(?: \"(.*)\")?.*)$"));
    QList<Element> elements;
    for (const QString &one : printed.split(u'\n', Qt::SkipEmptyParts)) {
        const auto match = line.match(one);
        EXPECT_TRUE(match.hasMatch()) << qPrintable(one);
        if (!match.captured(4).isEmpty())
            elements.append(
                {match.captured(4), match.capturedLength(1) / 2, {}, {}, match.captured(5)});
        else if (!elements.isEmpty() && !match.captured(3).isEmpty())
            elements.last().attributes += match.captured(3) + u' ';
        else if (!elements.isEmpty())
            elements.last().text += match.captured(2);
    }
    return elements;
}

/// The objects of \a pdf by their names, as libqpdf lists them.
QJsonObject objectsOf(const QString &pdf)
{
    const QJsonDocument document = QJsonDocument::fromJson(
        PdfProbe::output(QStringLiteral("qpdf"), {QStringLiteral("--json=1"), pdf}));
    return document.object().value(QStringLiteral("objects")).toObject();
}

/// Content \a number of the page \a page belongs to \a element.
bool holds(const QJsonObject &element, const QString &page, int number)
{
    const QJsonArray contents = element.value(QStringLiteral("/K")).toArray();
    if (element.value(QStringLiteral("/Pg")).toString() == page)
        return contents.contains(number);
    return std::any_of(contents.cbegin(), contents.cend(), [&](const QJsonValue &content) {
        return content.toObject().value(QStringLiteral("/Pg")).toString() == page
            && content.toObject().value(QStringLiteral("/MCID")).toInt(-1) == number;
    });
}

/// The pages of a case, and what there is on them that others do not have.
struct Sample {
    const char *name;
    EvidenceContent content;
    QList<QSize> pictures = {};
    bool isLastPictureLost = false;
};

EvidenceContent signedIn()
{
    EvidenceContent content = SampleCase::guided();
    content.events.resize(2);
    content.facts = factsFrom(content.events);
    return content;
}

/// No font has all letters of the name.
EvidenceContent withForeignName()
{
    EvidenceContent content = SampleCase::guidedApproved();
    const QString name = QStringLiteral(
        "J\u00f8rgen \u03a9\u03bc\u03ad\u03b3\u03b1 \u0416\u0443\u043a \u05d0\u05d1 \u2713");
    SampleCase::add(
        content, SecondCheckSeen{Check::Status::Approved, {Witness::Kind::Colleague, name}, {}});
    return content;
}

/// The time line takes several pages and has several days.
EvidenceContent withLongTimeline()
{
    EvidenceContent content = SampleCase::guidedApproved();
    while (content.events.size() < 90)
        SampleCase::add(
            content, RowChanged{static_cast<int>(content.events.size()) % 8 + 1, true, {}});
    for (Recorded &recorded : content.events)
        recorded.at = recorded.at.addSecs(recorded.sequence / 40 * qint64{86400});
    content.made = content.events.constLast().at.addSecs(60);
    content.facts = factsFrom(content.events);
    return content;
}

EvidenceContent ofPractice()
{
    return SampleCase::createdBy(
        QStringLiteral(
            "Anne-Birgitte \u00d8sterg\u00e5rd-Kj\u00e6rsgaard von L\u00f8venskjold-\u00c6r\u00f8"),
        SampleCase::practice());
}

QList<Sample> samples()
{
    return {
        {"guided", SampleCase::guidedApproved(), {wide}},
        {"pasted", SampleCase::pasted(), {wide, high, wide}},
        {"lostPicture", SampleCase::guided(), {wide, wide}, true},
        {"begun", signedIn()},
        {"foreignName", withForeignName()},
        {"longTimeline", withLongTimeline()},
        {"practice", ofPractice(), {wide}},
        {"automatic", SampleCase::approved(SampleCase::production())},
    };
}

/// Takes the text of each element out of \a text, in their order; what is left.
QString leftOf(QString text, const QList<Element> &elements)
{
    qsizetype place = 0;
    for (const Element &element : elements) {
        const QString own = withoutSpaces(element.text);
        const qsizetype found = text.indexOf(own, place);
        EXPECT_GE(found, 0) << qPrintable(own);
        if (found < 0)
            return text;
        text.remove(found, own.size());
        place = found;
    }
    return text;
}

class TaggedPdf : public testing::TestWithParam<qsizetype> {
protected:
    void SetUp() override
    {
        const Sample sample = samples().at(GetParam());
        m_content = sample.content;
        for (const QSize size : sample.pictures)
            keep(size);
        if (sample.isLastPictureLost)
            lose();
        EvidenceFolder archive(m_root.path());
        const auto saved = finished(archive.save(m_content, m_folder.path()));
        ASSERT_TRUE(saved);
        m_pdf = saved->path;
        const Examination examination = examined(m_pdf);
        EXPECT_EQ(examination.verdict, Examination::Verdict::Holds)
            << qPrintable(inWords(examination));
        QSet<QString> intact;
        for (const PictureKept &kept : m_content.facts.pictures)
            intact.insert(kept.file);
        if (sample.isLastPictureLost)
            intact.remove(m_content.facts.pictures.constLast().file);
        m_model = evidenceModel(m_content, intact);
        m_elements = structureOf(m_pdf);
    }

    void keep(QSize size)
    {
        PictureStore store(m_root.path());
        const auto number = static_cast<int>(m_content.facts.pictures.size()) + 1;
        const auto kept =
            finished(store.keep(m_content.facts.caseId, SampleCase::picture(number, size),
                QStringLiteral("The subscription"), PictureKept::Kind::Brought));
        ASSERT_TRUE(kept);
        SampleCase::add(m_content, *kept);
    }

    void lose()
    {
        const QString file = m_content.facts.pictures.constLast().file;
        const QString folder = QString::fromLatin1(SampleCase::caseId);
        EXPECT_TRUE(QFile::remove(m_root.filePath(folder + u'/' + file)));
    }

    QStringList textsOf(const char *type) const
    {
        QStringList texts;
        for (const Element &element : m_elements) {
            if (element.type == QLatin1String(type))
                texts.append(element.text);
        }
        return texts;
    }

    /// The structure holds every word but what stands above and below the text of every page.
    void expectEveryWord() const
    {
        const auto contents = DeferredLibrary::parts().pdf->contents(contentOf(m_pdf));
        ASSERT_TRUE(contents);
        QString left = leftOf(contents->text, m_elements);
        const qsizetype pages = PdfProbe::pagesOf(m_pdf).size();
        const QString upper = withoutSpaces(environmentMark(m_model) + m_model.subtitle);
        EXPECT_EQ(left.count(upper), pages - 1) << qPrintable(left);
        left.remove(upper);
        const QString number = withoutSpaces(
            QStringLiteral("Evidence number %1, made %2").arg(m_model.caseNumber, m_model.made));
        for (qsizetype page = 1; page <= pages; ++page) {
            const QString lower = number + QStringLiteral("Page%1of%2").arg(page).arg(pages);
            EXPECT_EQ(left.count(lower), 1) << qPrintable(left);
            left.remove(lower);
        }
        if (m_model.stamp.isEmpty())
            left.remove(withoutSpaces(m_model.environment));
        // What a table repeats on its next page.
        left.remove(QStringLiteral("TimeWhathappenedSource"));
        for (const EvidenceEntry &entry : m_model.timeline)
            left.remove(withoutSpaces(entry.day));
        EXPECT_EQ(left, QString());
    }

    void expectTheOrderOfTheText() const
    {
        const QString text = lettersAndDigits(QString::fromUtf8(
            contentOf(QFileInfo(m_pdf).dir().filePath(QStringLiteral("bevis.txt")))));
        qsizetype place = 0;
        for (const Element &element : m_elements) {
            // The text repeats the heads of the columns in front of every cell.
            if (element.attributes.contains(QStringLiteral("/Column")))
                continue;
            const QString own = lettersAndDigits(element.text);
            const qsizetype found = text.indexOf(own, place);
            ASSERT_GE(found, 0) << qPrintable(own) << " is not in " << qPrintable(text.mid(place));
            place = found + own.size();
        }
    }

    void expectHeadings() const
    {
        QStringList headings{m_model.status, receiptValues(m_model).heading};
        for (const EvidenceSection &section : evidenceSections(m_model))
            headings.append(section.heading);
        for (const EvidencePicture &picture : m_model.pictures)
            headings.append(pictureTitle(picture));
        QStringList found = textsOf("H2");
        headings.sort();
        found.sort();
        EXPECT_EQ(found, headings);
        EXPECT_EQ(textsOf("H1"), QStringList{m_model.title});
        EXPECT_EQ(
            textsOf("H3"), (QStringList{m_model.checks.at(0).title, m_model.checks.at(1).title}));
    }

    void expectHeadsOfTables() const
    {
        for (qsizetype index = 0; index < m_elements.size(); ++index) {
            const Element &element = m_elements.at(index);
            const bool isCell =
                element.type == QStringLiteral("TH") || element.type == QStringLiteral("TD");
            EXPECT_EQ(isCell, element.depth == 3) << qPrintable(element.type + element.text);
            EXPECT_EQ(element.type == QStringLiteral("TH"),
                element.attributes.contains(QStringLiteral("/Scope")))
                << qPrintable(element.text);
            if (element.type != QStringLiteral("Table"))
                continue;
            ASSERT_LT(index + 2, m_elements.size());
            EXPECT_EQ(m_elements.at(index + 1).type, QStringLiteral("TR"));
            EXPECT_EQ(m_elements.at(index + 2).type, QStringLiteral("TH"));
        }
        EXPECT_GE(textsOf("Table").size(), 4);
    }

    void expectPictures() const
    {
        QStringList described;
        for (const auto &object : objectsOf(m_pdf)) {
            const QJsonObject element = object.toObject();
            if (element.value(QStringLiteral("/S")).toString() == QStringLiteral("/Figure"))
                described.append(element.value(QStringLiteral("/Alt")).toString());
        }
        QStringList expected;
        for (const EvidencePicture &picture : m_model.pictures) {
            if (picture.intact)
                expected.append(pictureAlternative(picture));
        }
        described.sort();
        expected.sort();
        EXPECT_EQ(described, expected);
        EXPECT_EQ(textsOf("Figure").size(), expected.size());
        for (const Element &element : m_elements)
            EXPECT_EQ(expected.contains(element.title), element.type == QStringLiteral("Figure"));
    }

    /// From what is drawn, a screen reader finds the element that it belongs to.
    void expectTheWayBack() const
    {
        const QJsonObject objects = objectsOf(m_pdf);
        QJsonArray parents;
        for (const auto &object : objects) {
            if (object.toObject().contains(QStringLiteral("/Nums")))
                parents = object.toObject().value(QStringLiteral("/Nums")).toArray();
        }
        qsizetype pages = 0;
        for (auto page = objects.constBegin(); page != objects.constEnd(); ++page) {
            const QJsonValue place = page->toObject().value(QStringLiteral("/StructParents"));
            if (place.isUndefined())
                continue;
            ++pages;
            const QJsonArray elements =
                objects.value(parents.at(2 * place.toInt() + 1).toString()).toArray();
            EXPECT_FALSE(elements.isEmpty());
            for (int number = 0; number < elements.size(); ++number) {
                const QJsonObject element =
                    objects.value(elements.at(number).toString()).toObject();
                EXPECT_TRUE(holds(element, page.key(), number)) << number;
            }
        }
        EXPECT_EQ(parents.size(), 2 * pages);
    }

    void expectNoMarkLeft() const
    {
        PdfProbe::output(QStringLiteral("qpdf"), {QStringLiteral("--check"), m_pdf});
        const QByteArray plain = PdfProbe::output(QStringLiteral("qpdf"),
            {QStringLiteral("--stream-data=uncompress"), m_pdf, QStringLiteral("-")});
        EXPECT_FALSE(plain.contains(" -20000 1 1 re"));
        EXPECT_EQ(plain.count(" BMC\n") + plain.count(" BDC\n"), plain.count("\nEMC\n"));
        const qsizetype pages = PdfProbe::pagesOf(m_pdf).size();
        EXPECT_EQ(plain.count("/StructParents "), pages);
        EXPECT_EQ(plain.count("/Tabs /S"), pages);
        EXPECT_TRUE(plain.contains("/DisplayDocTitle true"));
    }

    QTemporaryDir m_root;
    QTemporaryDir m_folder;
    EvidenceContent m_content;
    EvidenceModel m_model;
    QString m_pdf;
    QList<Element> m_elements;
};

TEST_P(TaggedPdf, GivesAScreenReaderAllThatIsSeenInTheSameOrder)
{
    EXPECT_TRUE(QString::fromUtf8(PdfProbe::output(QStringLiteral("pdfinfo"), {m_pdf}))
                    .contains(QRegularExpression(QStringLiteral("Tagged: +yes"))));
    expectEveryWord();
    expectTheOrderOfTheText();
    expectHeadings();
    expectHeadsOfTables();
    expectPictures();
    expectTheWayBack();
    expectNoMarkLeft();
}

INSTANTIATE_TEST_SUITE_P(Evidence, TaggedPdf, testing::Range(qsizetype{0}, samples().size()),
    [](const auto &sample) { return samples().at(sample.param).name; });

} // namespace
