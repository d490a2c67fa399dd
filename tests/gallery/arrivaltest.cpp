// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// What the user meets first in a state: where the focus is, and the window's title.

#include "gallerytest.h"
#include "window/contentcolumn.h"
#include "window/helppanel.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace {

/// States that end with a failure that the page itself reports.
const QStringList &failuresOfPages()
{
    static const QStringList names{
        QStringLiteral("6-file-not-opened"),
        QStringLiteral("g2-not-opened"),
        QStringLiteral("g4-no-uuid"),
        QStringLiteral("g5-pictures-several"),
        QStringLiteral("g5-pictures-left"),
        QStringLiteral("g5-picture-desktop-none"),
        QStringLiteral("g5-picture-unsaved"),
        QStringLiteral("g5-answer-unsaved"),
    };
    return names;
}

/// States where the focus stays on what the user has just used, or goes to what the user came for.
const QHash<QString, QString> &controlsWithFocus()
{
    static const QHash<QString, QString> names{
        {QStringLiteral("1-start-pass-on"), QStringLiteral("systemansvarlig")},
        {QStringLiteral("1-start-passed-on"), QStringLiteral("kopier_besked")},
        {QStringLiteral("1-start-remove"), QStringLiteral("sag_fjern")},
        {QStringLiteral("1-start-begun-already"), QStringLiteral("sag_anden")},
        {QStringLiteral("1-start-done-already"), QStringLiteral("sag_anden")},
        {QStringLiteral("1-task-whole"), QStringLiteral("hele_opgaven")},
        {QStringLiteral("1-task-hand-over"), QStringLiteral("systemansvarlig")},
        {QStringLiteral("1-help"), QStringLiteral("hjaelperude")},
        {QStringLiteral("1-start-over"), QStringLiteral("forfra")},
        {QStringLiteral("3-not-ours"), QStringLiteral("ikke_vores")},
        {QStringLiteral("3-other-chosen"), QStringLiteral("instans_33e2")},
        {QStringLiteral("3-help"), QStringLiteral("hjaelperude")},
        {QStringLiteral("3-help-evidence-saved"), QStringLiteral("gem_bevis_nu")},
        {QStringLiteral("3-technical-answer"), QStringLiteral("teknisk")},
        {QStringLiteral("4-help"), QStringLiteral("hjaelperude")},
        {QStringLiteral("5-copied"), QStringLiteral("kopier_systemansvarlig")},
        {QStringLiteral("5-help"), QStringLiteral("hjaelperude")},
        {QStringLiteral("6-help"), QStringLiteral("hjaelperude")},
        {QStringLiteral("g2-strip"), QStringLiteral("aabn")},
        {QStringLiteral("g3-strip"), QStringLiteral("instans_33e2")},
        {QStringLiteral("g4-strip"), QStringLiteral("smal")},
        {QStringLiteral("g5-answer-strip"), QStringLiteral("smal")},
        {QStringLiteral("5-not-yet"), QStringLiteral("tjek")},
        {QStringLiteral("5-reminder"), QStringLiteral("aabn_paamindelse")},
        {QStringLiteral("5-written"), QStringLiteral("mail_systemansvarlig")},
        {QStringLiteral("5-no-mail"), QStringLiteral("mail_systemansvarlig")},
        {QStringLiteral("5-close"), QStringLiteral("aabn_paamindelse")},
        {QStringLiteral("6-copied"), QStringLiteral("kopier_tekst")},
        {QStringLiteral("5-answer-missing"), QStringLiteral("ja")},
        {QStringLiteral("5-answer-name-missing"), QStringLiteral("navn")},
        {QStringLiteral("g5-answer-missing"), QStringLiteral("indsaet_billede")},
        {QStringLiteral("g5-answer-uuid"), QStringLiteral("rigtigt")},
        {QStringLiteral("g5-page-contradicted"), QStringLiteral("rigtigt")},
        {QStringLiteral("g5-pictures-kept"), QStringLiteral("rigtigt")},
        {QStringLiteral("g5-picture-gone"), QStringLiteral("rigtigt")},
        {QStringLiteral("g5-picture-by-desktop"), QStringLiteral("rigtigt")},
        {QStringLiteral("6-evidence-missing"), QStringLiteral("gem")},
        {QStringLiteral("6-saved-earlier"), QStringLiteral("gem")},
        {QStringLiteral("6-mark-missing"), QStringLiteral("faerdig")},
        {QStringLiteral("g3-system-missing"), QStringLiteral("instans_33e2")},
        {QStringLiteral("g4-uuid-not-seen"), QStringLiteral("gjort_5")},
        {QStringLiteral("6-check-missing-saved"), QStringLiteral("gem")},
        {QStringLiteral("g2-opened"), QStringLiteral("aabn")},
        {QStringLiteral("5-answer-colleague"), QStringLiteral("anden")},
        {QStringLiteral("g2-page-missing"), QStringLiteral("siden_aabner_ikke")},
        {QStringLiteral("g2-cannot-sign-in"), QStringLiteral("kan_ikke")},
        {QStringLiteral("g3-chosen"), QStringLiteral("instans_bf17")},
        {QStringLiteral("g4-copied"), QStringLiteral("gjort_2")},
        {QStringLiteral("g4-copied-elsewhere"), QStringLiteral("gjort_6")},
        {QStringLiteral("g4-uuid"), QStringLiteral("uuid_spoergsmaal")},
        {QStringLiteral("g4-uuid-other"), QStringLiteral("uuid_nej")},
        {QStringLiteral("g4-uuid-chosen"), QStringLiteral("uuid_ikke_set")},
        {QStringLiteral("g4-tab-missing"), QStringLiteral("fanen_mangler")},
        {QStringLiteral("g4-resumed"), QStringLiteral("kopier_6")},
        {QStringLiteral("g4-all-rows"), QStringLiteral("primaer")},
        {QStringLiteral("g4-date-wrong"), QStringLiteral("se_uret_igen")},
        {QStringLiteral("g4-looks-different"), QStringLiteral("ser_anderledes")},
        {QStringLiteral("g5-answer-wrong"), QStringLiteral("forkert_3")},
        {QStringLiteral("g5-picture-full"), QStringLiteral("billede")},
        {QStringLiteral("g5-picture-large"), QStringLiteral("billede")},
        {QStringLiteral("g5-picture-marked"), QStringLiteral("forstoer")},
        {QStringLiteral("g5-picture-countdown"), QStringLiteral("afbryd_billede")},
        {QStringLiteral("p5-reminder"), QStringLiteral("aabn_paamindelse")},
        {QStringLiteral("p5-no-mail"), QStringLiteral("mail_systemansvarlig")},
        {QStringLiteral("g4-correction"), QStringLiteral("kopier_5")},
        {QStringLiteral("g4-correction-one-left"), QStringLiteral("gjort_7")},
        {QStringLiteral("g4-back-from-answer"), QStringLiteral("primaer")},
        {QStringLiteral("g4-correction-answered"), QStringLiteral("kopier_4")},
        {QStringLiteral("g4-correction-not-seen"), QStringLiteral("primaer")},
        {QStringLiteral("g5-picture-desktop-asks"), QStringLiteral("afbryd_billede")},
    };
    return names;
}

/// The help's heading has no name of its own.
QString nameOf(const UiStage &stage, const QWidget &widget)
{
    auto *help = stage.window->findChild<HelpPanel *>();
    return &widget == &help->title() ? help->objectName() : widget.objectName();
}

/// The name of what should have the focus.
QString wantedFocus(const GalleryState &state, const UiStage &stage)
{
    const QString heading = QStringLiteral("overskrift");
    if (controlsWithFocus().contains(state.name))
        return controlsWithFocus().value(state.name);
    const auto &problem = stage.session->problem().error();
    if ((problem && isAlert(severityOf(problem->kind))) || failuresOfPages().contains(state.name))
        return QStringLiteral("besked");
    return heading;
}

/// "Trin 4 af 6: …", with the number that the state has, where it has one.
void expectStepInTitle(const GalleryState &state, const WizardWindow &window)
{
    static const QRegularExpression step(QStringLiteral("^Trin ([1-6]) af 6: .+"));
    static const QRegularExpression number(QStringLiteral("^[gp]?([1-6])-"));
    const QString caption = window.pageCaption();
    const QString title = window.windowTitle();
    EXPECT_TRUE(title.startsWith(caption)) << qPrintable(title);
    const QRegularExpressionMatch shown = step.match(caption);
    EXPECT_TRUE(shown.hasMatch()) << qPrintable(caption);
    const QRegularExpressionMatch wanted = number.match(state.name);
    if (wanted.hasMatch()) {
        EXPECT_EQ(shown.captured(1).toStdString(), wanted.captured(1).toStdString());
    }
}

} // namespace

TEST_P(Gallery, NamesItsStepAndPutsTheFocusOnTheAlertOrTheHeading)
{
    const QString wanted = wantedFocus(state, stage);
    const QWidget *focused = stage.window->focusWidget();
    ASSERT_TRUE(focused);
    EXPECT_EQ(nameOf(stage, *focused).toStdString(), wanted.toStdString());
    EXPECT_TRUE(focused->isVisible() && focused->isEnabled());
    // The page scrolls to it once it is laid out.
    EXPECT_EVENTUALLY(!focused->visibleRegion().isEmpty()) << "out of sight";
    MessageArea &messages = stage.window->findChild<ContentColumn *>()->messages();
    EXPECT_EQ(messages.alert() == focused, wanted == QStringLiteral("besked"));
    // The state is entered only now, because that takes time.
    expectStepInTitle(state, *stage.window);
}

TEST(GalleryStates, OnlyThoseAreNamedThatThereAre)
{
    QStringList names;
    for (const GalleryState &state : galleryStates())
        names.append(state.name);
    EXPECT_EQ(QSet<QString>(names.cbegin(), names.cend()).size(), names.size());
    for (const QString &name : failuresOfPages() + controlsWithFocus().keys())
        EXPECT_TRUE(names.contains(name)) << qPrintable(name);
}
