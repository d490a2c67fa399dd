// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "program/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace {

bool install(const QString &catalogue)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    return translator->load(QStringLiteral(":/i18n/") + catalogue)
        && QCoreApplication::installTranslator(translator);
}

} // namespace

bool Language::use(const QString &code)
{
    const bool isDanish = code == QStringLiteral("da");
    QLocale::setDefault(isDanish ? QLocale(QLocale::Danish, QLocale::Denmark)
                                 : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (!isDanish)
        return install(QStringLiteral("sortimentsguide_en.qm"));
    return install(QStringLiteral("qtbase_da.qm"))
        && install(QStringLiteral("sortimentsguide_da.qm"));
}
