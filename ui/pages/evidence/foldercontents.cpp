// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/evidence/foldercontents.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace {

struct FolderContentsTexts {
    Q_DECLARE_TR_FUNCTIONS(FolderContentsTexts)
};

using Which = std::function<bool(const PictureKept &)>;

int count(const QList<PictureKept> &kept, const Which &which)
{
    return int(std::count_if(kept.cbegin(), kept.cend(), which));
}

/// The user's pictures, with those of earlier answers apart, and the program's own pages; empty:
/// there are none.
QString pictures(const CaseFacts &facts, const QList<PictureKept> &kept)
{
    QStringList parts;
    const auto isUsers = [](const PictureKept &each) {
        return each.kind == PictureKept::Kind::Brought;
    };
    const int earlier = count(kept,
        [&](const PictureKept &each) { return isUsers(each) && facts.isOfEarlierAnswer(each); });
    const int users = count(kept, isUsers) - earlier;
    if (users == 1) {
        //: evidence page, in a list of what lies in the folder: the picture that the user brought
        parts.append(FolderContentsTexts::tr("your picture"));
    } else if (users > 1) {
        //: evidence page, in a list of what lies in the folder: pictures that the user brought
        parts.append(FolderContentsTexts::tr("your %n picture(s)", nullptr, users));
    }
    if (earlier > 0) {
        //: evidence page, in a list of what lies in the folder: pictures that the user brought to
        //: answers which they have changed since
        parts.append(FolderContentsTexts::tr("%n picture(s) of earlier answers", nullptr, earlier));
    }
    if (const int own = count(kept, std::not_fn(isUsers))) {
        //: evidence page, in a list of what lies in the folder: pictures of the program's pages
        parts.append(FolderContentsTexts::tr("%n page(s) of the program", nullptr, own));
    }
    if (parts.isEmpty())
        return {};
    //: evidence page, the end of a list; %1: the only thing that follows "bevis.txt"
    if (parts.size() == 1)
        return u' ' + FolderContentsTexts::tr("and %1").arg(parts.first());
    const QString last = parts.takeLast();
    //: evidence page, the end of a list; %1: the user's pictures, %2: those of the program's pages
    return FolderContentsTexts::tr(", %1 and %2").arg(parts.join(QStringLiteral(", ")), last);
}

} // namespace

QString FolderContents::sentence(const CaseFacts &facts, bool isSaved)
{
    const QString shown = pictures(facts, isSaved ? facts.picturesInEvidence : facts.pictures);
    if (shown.isEmpty()) {
        //: evidence page, below "Is saved in {folder}": what will lie in a new folder there
        const QString coming = FolderContentsTexts::tr(
            "A folder comes there with the evidence (PDF), bevis.txt, and files that show that the "
            "evidence has not been changed since.");
        //: evidence page, below "Saved in {folder}": what lies there; "the folder" is this one
        const QString lying = FolderContentsTexts::tr(
            "The folder holds the evidence (PDF), bevis.txt, and files that show that the evidence "
            "has not been changed since.");
        return isSaved ? lying : coming;
    }
    //: the same with pictures; %1: ", your picture and 7 pages of the program", or " and 7
    //: pages of the program"
    const QString coming = FolderContentsTexts::tr(
        "A folder comes there with the evidence (PDF), bevis.txt%1. It also has files that show "
        "that the evidence has not been changed since.");
    //: the same with pictures; %1: ", your picture and 7 pages of the program", or " and 7
    //: pages of the program"
    const QString lying = FolderContentsTexts::tr(
        "The folder holds the evidence (PDF), bevis.txt%1. It also has files that show that the "
        "evidence has not been changed since.");
    return (isSaved ? lying : coming).arg(shown);
}
