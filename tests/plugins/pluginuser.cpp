// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// A program with windows that leaves Qt's plugin folders as they are, and asks for every kind of
// plugin. It shows that the test would notice one.

#include <QApplication>
#include <QIcon>
#include <QImage>
#include <QSslSocket>
#include <QStyle>
#include <QStyleFactory>

#include <memory>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const std::unique_ptr<QStyle> style(QStyleFactory::create(QStringLiteral("planted")));
    const QImage image = QImage::fromData(QByteArray("neither one format nor another"));
    const QIcon icon(QStringLiteral("picture.planted"));
    const bool hasTls = QSslSocket::supportsSsl();
    return !style && image.isNull() && hasTls ? 0 : 1;
}
