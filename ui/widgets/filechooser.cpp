// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/filechooser.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace {

struct FileWords {
    Q_DECLARE_TR_FUNCTIONS(FileWords)
};

} // namespace

void chooseNewFile(
    QWidget &parent, const QString &start, const std::function<void(const QString &)> &then)
{
    //: The title of a window in which a file is saved
    auto *dialog = new QFileDialog(&parent, FileWords::tr("Save log"), start);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, then);
    dialog->open();
}
