// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/verify/fixedwords.h"

#include "base/sha256.h"
#include "evidence/content/evidencesections.h"
#include "evidence/files/attachmentwords.h"
#include "evidence/verify/evidenceagreement.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace {

/// What has been written so far, as SHA-256 of the letters and digits: first English, then Danish.
/// Evidence may be of another language than the interface. A sentence that is changed stays here,
/// and its new words in both languages come to it.
constexpr std::array written{
    // Kept on
    "c156547fea22cf3488b2d86011f75b2c0a4c183a9f387d639be499784634e292",
    "5e29aede7d8c397d82e10f5e8432030a98e8697424d12cc851c573852475c9e6",
    // What it shows is not described in words.
    "2e61b2c3036b5627431b1313d634add77809e4038ef840ac0664cffd009da618",
    "0955ddaf86a4b8f1983f29d70ade1bfde8d1e28afd4db1ab7ab42d80aa04358a",
    // Attached as files only, not on the pages
    "43ecd106ddbd7624ee2a5a111805042be2655230a7f432a79536f45f19fc3591",
    "498ab7fd409b20728e61de188b8bece3997911c2fb2d90d31255966b668f9128",
    // Each picture shows a page of the program as it looked when the user left it, ...
    "0a558dfa7ba98aee6613ef1c19d4c59915b0000e7101315e423c296428fd387c",
    "9bd8cff1d96ffc2dcaddde345db285d5b709beae627048e9f111a93af3511ba5",
    // The same, with "knows more".
    "4f988d6b6863a49a0b0ced15e5fe936e48b89b689a5ec9452549a38b36b24387",
    "879cc1067242b6e4d54964e7e7cf3ab2a97ee455cced8993d66c405c9030f5d5",
    // The same content as text
    "6659053a936f81ed8da98bb64399dab8cb0ecdd9c897f1f82c2b68b46a76eef5",
    "79f59226d8c8fec1fba5696c4a73ebf3fc444cfb44d0a68e9451bb820e09304f",
    // The same content for machines
    "c3d10510b5513b825a516515dcfd284eb481baa858fe9634791339a479018827",
    "cb8a8d1c178ad2958f7b2b9e4839a3702a7326e0fdffb3f4912b13fbc2d1cb5e",
    // The journal of the case
    "2878f7b21a347b40e9e5b921346475a78e3c549ce3c1f1ec1910d44fb957b3f5",
    "9c22329dc06396bfd1592a02b4721ccd48fc5f43c6ceeb210fb0b91bf98385f2",
    // Size and SHA-256 of each file
    "9fb09745a03c07febad7a433bdadafa8e781f2ae54299f4a673dd0ff95c10dcf",
    "91511c1d48e755b22a2aba0617cc570738b54244fb949ff0d94f5d06c44e6162",
    // Picture in full size
    "d9d9cdb3a9cbc92d8ce5d86bd8f219f7abb8709a51fbad334e4c2d3a9aebd630",
    "4ffbef9c646eb85d28f8a5e655069bcb1d2da9b0f536cd4f8b254c11fe2c5b8c",
    // Original picture
    "f02140f5d6954f8edaf347b8367321b1bfaa164855ab6f1f92491cf8886b4b5d",
    "ba5ba9752f9f6a822c6e2ec065b569eebf938ea8493c86aecf0ca478ddcd2fdd",
    // The picture is missing or has been changed since it was kept. It is ...
    "ef19e5a8bff13dd4980597d84eaec0e494d56ab9a37183f1fb1d2a4d135abdda",
    "b50d8cdf40683305bfe4203f68a78a330876a190e304039e676d2eddc7caebb8",
    // Of a check, "status" is ...
    "ea762ececf4d5469cf9b59dc496f35e8fa0fe91496db8f46237d7dc2bbb8d223",
    "3fd3804a6e1c004a3b78afba4e8c94a5c3f8c26447d376847f802064bcddca7b",
    // Of a check, "status" is what page 1 says of it, ...
    "93b57977ac73203bdb4924557ae5a62d7d168d05d9b82b3794e2f9105b8f29c9",
    "a6a306c884f1101a9abb9d4afbd0478a4faeffbf2ece7e6dbcdd6714daec8f56",
    // Times that end in Z are in UTC. ...
    "3eb140afbe4336fb528913cd358f872b2e1ed06f67e7ea2cbad6a13afc757940",
    "f885d99b8280a303ec09acbafaa40d6bd5de80f493f964d7418ceb4eaff65a67",
    // Unchanged is as the program kept the file. ...
    "e46db7cb4520c30fc6b5d16c24349aae8b1468e20c7b2d16a4acd9bdd06bb895",
    "b6ff30921eb359abe8368cf5dbe361dc2cf013179993ab5b5810f997e2e9d8ca",
    // Unchanged is as the program kept the file. By then, ...
    "514975a53c54cda54ee0651f7fb78eb135e2cdccbc466a59a8e35f344c36b5f8",
    "2e5eefd00d2add0ebd558c9e81801ef8a4bdcf91e3fcb1d6494a60aefd3166c7",
    // The SHA-256 in line 3 of the PDF ...
    "13189c217e9e42ba31942ff23d91f4a7b85fb94e50bdc72e6cdd1e14b0e480ad",
    "ba8f9374786faa86585b08ff2fd416994d85b52d5afb14ccba809d5735c52372",
    // Each page has an SHA-256 of all that it draws, ...
    "464a14965c89727220f2190cae32206fb1e926f2f23a83ca933f9b6b8879ea7b",
    "c0428b6244238a0ef053a90138913d7745a9a72cdb262253bc3cd89d5e2c4121",
    // In the journal, indsatSha256 and svarSha256 ... Only what the journal has ...
    "7eade376bdfb2df3f7107dbc3ecbb1d318ad9d6d7680f7d6c66fd987d42f6d64",
    "598da557a3c5755fd5c9015e207cfa5301302fbae45bd09b0772f4500165735c",
    // In the journal, indsatSha256 and svarSha256 ...
    "a14eb9d03749198a79af8b80e1e6b88c96c9df58f4bc62c5e9534b0d400f1841",
    "8a9d3d7aa576320da7411afbf1a75418a7c468dde57dcd125fa396a585ef1780",
    // journal.jsonl was made anew ...
    "4babb8f1c3d1a09410349180c1c19a6e29b7b2066ae07648a0016949ef2e0c2b",
    "05d6f50f3ea70b9d8f34daa48b026c1f1f8e6fd716054c6d7f69c7d24438e910",
    // All else in this file follows from ...
    "80dc9e58bca37e2fe2b0a14a32225821cec10a1db72b24f1c3f75705fc2ee511",
    "ae1aaf7cface0e1d6de276ea9bb19bfe8c599591a3d1c95a361991941de57258",
};

/// What this version writes in the language of the interface.
QStringList writtenNow()
{
    EvidencePicture picture;
    picture.intact = true;
    picture.number = 2;
    EvidenceContent content;
    content.events = {{{}, 1, {}, PictureKept{}}};
    const EvidenceModel model = evidenceModel(content, {});
    return AttachmentWords::all()
        + QStringList{pictureOrigin(picture), attachedOnly(), ownPagesMeaning(),
            FixedWords::afterTitle(), model.checksMeaning, model.zoneMeaning, model.picturesMeaning,
            model.basisMeaning, model.pdfHashMeaning, model.pageHashMeaning,
            model.pastedHashMeaning, model.journalMeaning};
}

} // namespace

QString FixedWords::afterTitle()
{
    const EvidencePicture none;
    return pictureAlternative(none).mid(pictureTitle(none).size() + 2);
}

bool FixedWords::isKnown(const QString &sentence)
{
    const QString words = EvidenceAgreement::lettersAndDigits(sentence);
    const QByteArray hash = Sha256::hexOf(words.toUtf8()).toLatin1();
    const QStringList now = writtenNow();
    return std::any_of(written.cbegin(), written.cend(), [&](const char *known) {
        return hash == known;
    }) || std::any_of(now.cbegin(), now.cend(), [&](const QString &known) {
        return EvidenceAgreement::lettersAndDigits(known) == words;
    });
}

QStringList FixedWords::numbersIn(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("[0-9]+"));
    QStringList numbers;
    for (auto all = number.globalMatch(text); all.hasNext();)
        numbers.append(all.next().captured());
    return numbers;
}
