// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/environment.h"
#include "widgets/textblock.h"
#include "widgets/theme.h"

/// Names the environment on every page. Practice and test cannot be mistaken for production.
class EnvironmentBanner : public QWidget {
    Q_OBJECT
public:
    /// \a corner has its place at the right.
    explicit EnvironmentBanner(QWidget *corner = nullptr, QWidget *parent = nullptr);

    /// Puts \a links before the corner; nullptr: they have gone elsewhere. The band is as high as
    /// with them where they are hidden.
    void setLinks(QWidget *links);
    /// Puts \a fold, which folds the window to the band, right before the corner.
    void setFold(QWidget &fold);
    void showFold(bool isShown);
    /// nullptr: none chosen yet, nothing to show. \a isStrip: few words, with its colour.
    void show(const Environment *environment, bool isStrip = false);
    Environment::Purpose purpose() const { return m_purpose; }
    /// Shows as many words as have room beside the links.
    void chooseWords();
    /// Without the corner, and \a page below it; \a page alone where no environment is named.
    QPixmap pictureAbove(const QPixmap &page) const;

    /// @{ What every picture shows too: the environment in words, and its colours.
    static QString wordsFor(const Environment &environment);
    static QColor bandFor(Environment::Purpose purpose, const Colours &colours);
    static QColor inkFor(Environment::Purpose purpose, const Colours &colours);
    /// @}

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QPixmap picture() const;
    QRect placeOfWords() const;
    static QString shortWordsFor(const Environment &environment);

    QWidget *m_corner;
    QWidget *m_links = nullptr;
    QWidget *m_fold = nullptr;
    TextBlock *m_text;
    /// The longest first; the last one is the environment's name.
    QStringList m_words;
    bool m_isShortened = false;
    bool m_isStrip = false;
    Environment::Purpose m_purpose = Environment::Purpose::Unstated;
};
