// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "program/application.h"

#include "program/pluginfolders.h"
#include "widgets/accessibility.h"

#include <QApplication>

namespace {

std::unique_ptr<QCoreApplication> made(bool hasWindows, int &count, char **arguments)
{
    const PluginFolders folders;
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    if (!hasWindows)
        return std::make_unique<QCoreApplication>(count, arguments);
    auto application = std::make_unique<QApplication>(count, arguments);
    Accessibility::install();
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Sortimentsguiden"));
    // Docks and Wayland identify the program by the name of its desktop file.
    QGuiApplication::setDesktopFileName(QStringLiteral("sortimentsguiden"));
    return application;
}

} // namespace

Application::Application(const Invocation &invocation) : m_words{invocation.program}
{
    if (invocation.hasWindows) {
        for (const QString &word : invocation.line.qtWords())
            m_words.push_back(word.toLocal8Bit());
    }
    for (QByteArray &word : m_words)
        m_arguments.push_back(word.data());
    m_arguments.push_back(nullptr);
    m_count = static_cast<int>(m_words.size());
    m_application = made(invocation.hasWindows, m_count, m_arguments.data());
}

Application::~Application() = default;

QString Application::unusedWord() const
{
    return m_count > 1 ? QString::fromLocal8Bit(m_arguments.at(1)) : QString();
}
