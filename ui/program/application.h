// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "program/invocation.h"

#include <QString>

#include <memory>
#include <vector>

class QCoreApplication;

/// Qt's application object, with windows or without, and the words that it reads for as long as it
/// is there: the program's name and Qt's own options, none of the program's.
class Application {
public:
    explicit Application(const Invocation &invocation);
    ~Application();
    Q_DISABLE_COPY_MOVE(Application)

    /// The first of Qt's options that Qt did not take, because the platform has no such option;
    /// empty where it took them all.
    QString unusedWord() const;

private:
    std::vector<QByteArray> m_words;
    std::vector<char *> m_arguments;
    int m_count = 0;
    std::unique_ptr<QCoreApplication> m_application;
};
