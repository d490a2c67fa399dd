// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "folderchooser.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace {

struct FolderWords {
    Q_DECLARE_TR_FUNCTIONS(FolderWords)
};

} // namespace

void chooseFolder(
    QWidget &parent, const QString &start, const std::function<void(const QString &)> &then)
{
    //: title of the computer's own window for choosing a folder
    auto *dialog = new QFileDialog(&parent, FolderWords::tr("Choose folder"), start);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, then);
    dialog->open();
}
