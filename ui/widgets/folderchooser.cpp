// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/folderchooser.h"

#include "base/givenpath.h"
#include "widgets/startmessage.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace {

struct FolderWords {
    Q_DECLARE_TR_FUNCTIONS(FolderWords)
};

/// Reports in a window of its own why the chosen folder is not used.
void reportRefusal(const QString &refusal, QWidget &parent)
{
    auto *message = new StartMessage(
        //: heading of a window, after a folder was chosen
        {Severity::Failure, FolderWords::tr("The folder cannot be used"), refusal, {}});
    message->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(&parent, &QObject::destroyed, message, &QWidget::close);
    message->show();
}

} // namespace

void chooseFolder(
    QWidget &parent, const QString &start, const std::function<void(const QString &)> &then)
{
    //: title of the computer's own window for choosing a folder
    auto *dialog = new QFileDialog(&parent, FolderWords::tr("Choose folder"), start);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, &parent, [&parent, then](const QString &folder) {
            const GivenPath given = GivenPath::chosen(folder);
            if (given.refusal.isEmpty())
                then(given.path);
            else
                reportRefusal(given.refusal, parent);
        });
    dialog->open();
}
