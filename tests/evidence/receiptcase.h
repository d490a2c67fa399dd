// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/evidencefolder.h"
#include "evidence/pictures/picturestore.h"
#include "evidence/verify/evidenceexamination.h"
#include "finished.h"
#include "pdfprobe.h"
#include "printers.h"
#include "samplecase.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTranslator>

/// Saves cases as evidence in Danish, and reads its pages.
class Receipt : public testing::Test {
public:
    Receipt(const Receipt &) = delete;
    Receipt &operator=(const Receipt &) = delete;

protected:
    Receipt()
    {
        EXPECT_TRUE(m_danish.load(QStringLiteral(DANISH_CATALOGUE)));
        QLocale::setDefault(QLocale(QLocale::Danish, QLocale::Denmark));
        QCoreApplication::installTranslator(&m_danish);
        // So that the examination takes its own words for those of the evidence.
        QCoreApplication::setApplicationVersion(SampleCase::guided().programVersion);
    }
    ~Receipt() override
    {
        QCoreApplication::setApplicationVersion({});
        QCoreApplication::removeTranslator(&m_danish);
        QLocale::setDefault(m_before);
    }

    void keep(EvidenceContent &content, PictureKept::Kind kind, QSize size = {1600, 900})
    {
        PictureStore store(m_root.path());
        const auto number = static_cast<int>(content.facts.pictures.size()) + 1;
        const auto kept =
            finished(store.keep(content.facts.caseId, SampleCase::picture(number, size),
                QStringLiteral("Abonnementet i klassifikationssystemet"), kind));
        ASSERT_TRUE(kept);
        SampleCase::add(content, *kept);
    }

    EvidenceContent withPictures(EvidenceContent content, int count, QSize size = {1600, 900})
    {
        for (int number = 0; number < count; ++number)
            keep(content, PictureKept::Kind::Brought, size);
        return content;
    }

    /// \a content with as many rows of the time line as \a events, on several days.
    static EvidenceContent withEvents(EvidenceContent content, int events)
    {
        while (content.events.size() < events) {
            const int row = static_cast<int>(content.events.size()) % 8 + 1;
            SampleCase::add(content, RowChanged{row, true, {}});
        }
        for (Recorded &recorded : content.events)
            recorded.at = recorded.at.addSecs(recorded.sequence / 15 * qint64{86400});
        content.made = content.events.constLast().at.addSecs(60);
        content.facts = factsFrom(content.events);
        return content;
    }

    QString saved(const EvidenceContent &content)
    {
        EvidenceFolder archive(m_root.path());
        const auto saved = finished(archive.save(content, m_folder.path()));
        EXPECT_TRUE(saved);
        if (!saved)
            return {};
        const Examination examination = examined(saved->path);
        EXPECT_EQ(examination.verdict, Examination::Verdict::Holds)
            << qPrintable(inWords(examination));
        return saved->path;
    }

    QStringList pagesOf(const EvidenceContent &content)
    {
        return PdfProbe::pagesOf(saved(content));
    }

    static void expectOn(const QString &page, const QStringList &words)
    {
        for (const QString &word : words)
            EXPECT_TRUE(page.contains(word)) << qPrintable(word + u'\n' + page);
    }

    QTemporaryDir m_root;
    QTemporaryDir m_folder;
    QTranslator m_danish;
    QLocale m_before;
};
