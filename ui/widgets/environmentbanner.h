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
    explicit EnvironmentBanner(QWidget *parent = nullptr);

    /// nullptr: none chosen yet, nothing to show. \a isShort: few words, with its colour.
    void show(const Environment *environment, bool isShort = false);

    /// @{ What every picture shows too: the environment in words, and its colours.
    static QString wordsFor(const Environment &environment);
    static QColor bandFor(Environment::Purpose purpose, const Colours &colours);
    static QColor inkFor(Environment::Purpose purpose, const Colours &colours);
    /// @}

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static QString shortWordsFor(const Environment &environment);

    TextBlock *m_text;
    Environment::Purpose m_purpose = Environment::Purpose::Unstated;
};
