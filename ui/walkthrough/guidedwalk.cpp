// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "walkthrough/guidedwalk.h"

#include "session/wizardsession.h"

#include <QClipboard>
#include <QDate>
#include <QGuiApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QWidget>

#include <utility>

namespace {

/// @{ Rows of RowChanged.
constexpr int newRow = 1;
constexpr int sortimentRow = 2;
constexpr int allRow = 3;
constexpr int instanceRow = 4;
constexpr int versionRow = 5;
constexpr int startRow = 6;
constexpr int saveRow = 8;
/// @}

const QString buttonName = QStringLiteral("handling");

} // namespace

GuidedWalk::GuidedWalk(QWidget &window, const WizardSession &session, SiteBrowser &browser,
    Press press, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_session(session),
      m_browser(browser),
      m_press(std::move(press))
{
}

bool GuidedWalk::step(View view)
{
    switch (view) {
    case View::GuidedSignIn:
        signIn();
        return true;
    case View::Instance:
        if (m_session.choice().chosen())
            m_press(QStringLiteral("primaer"));
        else
            m_press(QStringLiteral("instans_") + m_session.task().instances.first().lastFour);
        return true;
    case View::Guided:
        if (m_browser.isReady())
            stepOnRows();
        return true;
    case View::FirstAnswer:
        return !m_browser.isReady() || stepOnFirstAnswer();
    case View::SecondAnswer:
        return !m_browser.isReady() || stepOnSecondAnswer();
    case View::Status:
        if (!m_press(QStringLiteral("svar2")))
            m_press(QStringLiteral("primaer"));
        return true;
    default:
        return false;
    }
}

void GuidedWalk::signIn()
{
    if (!std::exchange(m_hasOpened, true))
        m_press(QStringLiteral("aabn"));
    if (!m_browser.isReady())
        return;
    const QString municipality =
        QRegularExpression::escape(m_session.task().instances.first().municipality.name);
    const QString button =
        QStringLiteral("<button name=\"bruger\" value=\"%1\"><strong>%2</strong> <span>%3<");
    const QString user = m_browser.found(
        button.arg(QStringLiteral("([^\"]*)"), municipality, QStringLiteral("[^<]*")));
    if (user.isEmpty()) {
        m_press(QStringLiteral("primaer"));
        return;
    }
    m_person = m_browser.found(
        button.arg(QStringLiteral("[^\"]*"), municipality, QStringLiteral("([^<]*)")));
    m_browser.press(QStringLiteral("bruger"), user);
}

void GuidedWalk::stepOnRows()
{
    const auto &done = m_session.facts().rowsDone;
    int row = newRow;
    while (done.contains(row))
        ++row;
    if (row == allRow)
        row = instanceRow;
    if (row > saveRow) {
        m_press(QStringLiteral("primaer"));
        return;
    }
    // What stands in the row is on the clipboard once the user has pressed in this sitting.
    if (m_press(QStringLiteral("kopier_%1").arg(row)))
        return;
    if (m_filled < row) {
        if (fillIn(row))
            m_filled = row;
        return;
    }
    if (row == saveRow) {
        m_saved = m_browser.address();
        m_press(QStringLiteral("primaer"));
        return;
    }
    if (row != instanceRow) {
        m_press(QStringLiteral("gjort_%1").arg(row));
        return;
    }
    const QString uuid = m_browser.found(QStringLiteral("id=\"uuid\">([^<]*)<"));
    const TaskInstance *chosen = m_session.choice().chosen();
    const bool isSame = chosen && uuid.endsWith(chosen->lastFour);
    m_press(isSame ? QStringLiteral("uuid_ja") : QStringLiteral("uuid_nej"));
}

bool GuidedWalk::fillIn(int row)
{
    const QString copied = QGuiApplication::clipboard()->text();
    switch (row) {
    case newRow:
        m_browser.open(
            m_browser.address().resolved(QUrl(QStringLiteral("/klassifikation/abonnementer/nyt"))));
        return true;
    case sortimentRow:
        m_typed.insert(QStringLiteral("sortiment"), copied);
        return true;
    case instanceRow:
        m_typed.insert(QStringLiteral("soeg"), copied);
        return chooseSystem();
    case versionRow:
        m_typed.insert(QStringLiteral("skemaversion"), copied);
        return true;
    case startRow:
        m_typed.insert(QStringLiteral("fra"), copied);
        return true;
    case saveRow:
        m_browser.press(buttonName, QStringLiteral("gem"), m_typed);
        return true;
    default:
        return true;
    }
}

bool GuidedWalk::chooseSystem()
{
    if (m_browser.holds(QStringLiteral("id=\"uuid\"")))
        return true;
    const QString name = QRegularExpression::escape(m_typed.value(QStringLiteral("soeg")));
    const QString uuid =
        m_browser.found(QStringLiteral("<option value=\"([-0-9a-f]{36})\">%1</option>").arg(name));
    if (uuid.isEmpty()) {
        m_browser.press(buttonName, QStringLiteral("alle"), m_typed);
        return false;
    }
    SiteBrowser::Fields chosen = m_typed;
    chosen.insert(QStringLiteral("liste"), uuid);
    m_browser.press(buttonName, QStringLiteral("vaelg"), chosen);
    return false;
}

bool GuidedWalk::stepOnFirstAnswer()
{
    const auto &page = m_session.answering().pasted().page();
    if (!page) {
        m_browser.copyPage();
        return m_press(QStringLiteral("indsaet_side"));
    }
    if (!page->reading)
        return false;
    saveAnswer();
    return true;
}

bool GuidedWalk::stepOnSecondAnswer()
{
    const auto &reply = m_session.answering().pasted().reply();
    if (reply && reply->outcome == ReadReply::Outcome::Read && reply->isYes) {
        saveAnswer();
        return true;
    }
    if (reply)
        return false;
    if (!std::exchange(m_hasOpenedReply, true))
        return m_press(QStringLiteral("aabn_svar"));
    if (!m_browser.holds(QStringLiteral("id=\"svar\"")))
        return true;
    if (m_browser.holds(QStringLiteral("data-kan-ses"))) {
        m_browser.copyParagraphs(QStringLiteral("svar"));
        return m_press(QStringLiteral("indsaet_svar"));
    }
    // The sortiment has not arrived yet.
    m_browser.open(m_browser.address());
    return true;
}

void GuidedWalk::saveAnswer()
{
    auto *name = m_window.findChild<QLineEdit *>(QStringLiteral("navn"));
    for (QLineEdit *field : m_window.findChildren<QLineEdit *>(QStringLiteral("navn"))) {
        if (field->isVisible())
            name = field;
    }
    if (name && name->isVisible() && name->text().isEmpty())
        name->setText(m_person);
    m_press(QStringLiteral("uden_billede"));
    m_press(QStringLiteral("primaer"));
}

QString GuidedWalk::wanted() const
{
    const KlikTask &task = m_session.task();
    const TaskInstance *chosen = m_session.choice().chosen();
    const auto cell = [](const QString &value) {
        return QStringLiteral("<td>%1</td>.*").arg(QRegularExpression::escape(value));
    };
    const QDate from = m_session.facts().statedValidFrom.value_or(QDate());
    return QStringLiteral("(") + cell(task.sortiment) + cell(chosen ? chosen->name : QString())
        + cell(task.schemaVersion)
        + cell(from.toString(QStringLiteral("dd-MM-yyyy")))
        // Words, for there is no end date.
        + QStringLiteral("<td>[^0-9<]*</td>)");
}

bool GuidedWalk::isConfirmed()
{
    const Check &check = m_session.facts().verification.first;
    if (check.status != Check::Status::Approved || !check.witness
        || check.witness->kind != Witness::Kind::PastedPage || m_saved.isEmpty())
        return false;
    if (!std::exchange(m_isAsking, true))
        m_browser.open(m_saved.adjusted(QUrl::RemoveQuery));
    return m_browser.isReady() && !m_browser.found(wanted()).isEmpty();
}
