// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// An Alt letter that leads on from one page does nothing else on another: a user who presses it
// again out of habit, or too early, carries out nothing else.

#include "states.h"
#include "widgets/button.h"

#include <QKeySequence>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace {

/// The buttons of every page, and the filled one wherever it stands.
bool isMain(const QAbstractButton &button)
{
    static const QStringList names{QStringLiteral("tilbage"), QStringLiteral("primaer"),
        QStringLiteral("gemluk"), QStringLiteral("hjaelp")};
    const auto *own = qobject_cast<const Button *>(&button);
    return names.contains(button.objectName()) || (own && own->kind() == Button::Kind::Primary);
}

/// "continue" for "Sign in, and &continue with Vejle": the word that has the letter.
QString actOf(const QAbstractButton &button)
{
    const QStringList words = button.text().toLower().split(u' ');
    const auto marked = std::find_if(
        words.cbegin(), words.cend(), [](const QString &word) { return word.contains(u'&'); });
    return marked == words.cend() ? QString() : QString(*marked).remove(u'&').remove(u',');
}

/// The user meets the states of one way of working only; those of the first page and of the
/// evidence are met in both.
enum class Walk { Guided, ByTheService };

bool isOn(const QString &state, Walk walk)
{
    static const QRegularExpression guided(QStringLiteral("^[gp]\\d"));
    static const QRegularExpression shared(QStringLiteral("^[16]"));
    return shared.match(state).hasMatch()
        || guided.match(state).hasMatch() == (walk == Walk::Guided);
}

/// What a letter presses, with the states in which it does.
using Acts = QMap<QString, QStringList>;

QString told(const Acts &acts)
{
    QStringList lines;
    for (auto act = acts.cbegin(); act != acts.cend(); ++act)
        lines.append(act.key() + QStringLiteral(": ") + act->join(u' '));
    return lines.join(u'\n');
}

} // namespace

class GalleryLetters : public testing::TestWithParam<Walk> { };

INSTANTIATE_TEST_SUITE_P(
    Walks, GalleryLetters, testing::Values(Walk::Guided, Walk::ByTheService), [](const auto &walk) {
        return walk.param == Walk::Guided ? std::string("Guided") : std::string("ByTheService");
    });

TEST_P(GalleryLetters, TheLetterOfAMainActDoesNothingElseOnAnyPage)
{
    QMap<QString, Acts> letters;
    QMap<QString, QSet<QString>> mainActs;
    for (const GalleryState &state : galleryStates()) {
        if (!isOn(state.name, GetParam()))
            continue;
        UiStage stage;
        state.enter(stage);
        for (const QAbstractButton *button : stage.shown<QAbstractButton>()) {
            const QString letter = QKeySequence::mnemonic(button->text()).toString();
            if (letter.isEmpty())
                continue;
            const QString act = actOf(*button);
            letters[letter][act].append(state.name);
            if (isMain(*button))
                mainActs[letter].insert(act);
        }
    }
    EXPECT_GT(mainActs.size(), 4);
    for (auto main = mainActs.cbegin(); main != mainActs.cend(); ++main) {
        EXPECT_EQ(letters.value(main.key()).size(), 1) << qPrintable(
            main.key()) << '\n' << qPrintable(told(letters.value(main.key())));
    }
}
