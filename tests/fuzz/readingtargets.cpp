// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "fuzztargets.h"
#include "promise.h"
#include "samples.h"

#include <algorithm>

namespace {

constexpr qsizetype longestKept = 110;

void checkKept(const QString &text)
{
    promise(text.size() <= longestKept, "what is kept is short");
    promise(std::none_of(text.cbegin(), text.cend(),
                [](QChar each) {
                    return each.category() == QChar::Other_Control || each == PageLines::formField
                        || each == PageLines::seam;
                }),
        "what is kept is plain text");
}

void checkFound(const ReadPage &read, const WantedPage &wanted)
{
    for (const Field field : fieldsInOrder) {
        promise(!read.unread.contains(field) || !read.different.contains(field),
            "a field that is not read does not differ");
    }
    promise(read.subscription.at(Field::Instance)
                .value.compare(wanted.instance.name, Qt::CaseInsensitive)
            == 0,
        "a subscription is the wanted system's");
    promise(read.subscription.uuid.isEmpty()
            || read.subscription.uuid.endsWith(wanted.instance.lastFour),
        "no other system's UUID is shown");
    promise(read.reading.has_value() == read.unread.isEmpty(), "only what is whole is kept");
    if (!read.reading)
        return;
    for (const QString &kept : {read.reading->sortiment, read.reading->instance, read.reading->uuid,
             read.reading->schemaVersion, read.reading->sha256})
        checkKept(kept);
}

} // namespace

bool FuzzTargets::pastedPage(QByteArrayView input)
{
    const qsizetype end = std::find(input.cbegin(), input.cend(), '\0') - input.cbegin();
    const QString plain = QString::fromUtf8(input.first(end));
    const QString html = QString::fromUtf8(input.sliced(std::min(end + 1, input.size())));
    const WantedPage wanted = Samples::wanted();
    const ReadPage read = readPage({plain, html}, wanted);
    if (read.outcome != ReadPage::Outcome::Found) {
        promise(!read.reading && !read.isRight(), "what is not found is not right");
        return false;
    }
    checkFound(read, wanted);
    promise(read.isRight() == (read.reading && read.different.isEmpty()), "right is whole");
    return read.isRight();
}

bool FuzzTargets::pastedReply(QByteArrayView input)
{
    const QString text = QString::fromUtf8(input);
    const ReadReply reply = readReply(text, Samples::form());
    for (const QString &kept : {reply.words, reply.when, reply.name, reply.sha256})
        checkKept(kept);
    const bool isRead = reply.outcome == ReadReply::Outcome::Read;
    promise(isRead || (reply.words.isEmpty() && reply.name.isEmpty() && reply.sha256.isEmpty()),
        "nothing is kept of what is unclear");
    promise(!isRead || !reply.words.isEmpty(), "an answer has words");
    return isRead;
}
