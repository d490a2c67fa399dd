// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/helppanel.h"

#include "widgets/accessibility.h"
#include "widgets/choicegroup.h"

#include <QPainter>
#include <QVBoxLayout>

namespace {

constexpr int belowHeading = 4;
constexpr int sizes[]{100, 125, 150, 200};

} // namespace

HelpPanel::HelpPanel(Theme &theme, const QString &contact, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      //: heading of the help panel
      m_title(new TextBlock(tr("Help"), TextBlock::Style::Subheading)),
      m_text(new TextBlock(TextBlock::Style::Body)),
      m_more(new QVBoxLayout),
      //: button in the help panel
      m_signOut(new Button(tr("Sign out"), Button::Kind::Secondary, QStringLiteral("log_ud")))
{
    setObjectName(QStringLiteral("hjaelperude"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 24, 16, 24);
    rows->setSpacing(12);
    rows->addWidget(m_title);
    rows->addWidget(m_text);
    //: %1: an e-mail address
    rows->addWidget(new TextBlock(
        tr("Write to %1 if you get stuck. State the error code if you have one.").arg(contact)));
    rows->addLayout(m_more);
    addTextSizes();
    addSchemes();
    rows->addSpacing(12);
    rows->addWidget(m_signOut, 0, Qt::AlignLeft);
    rows->addStretch();
    connect(m_signOut, &Button::clicked, this, &HelpPanel::signOutWanted);
    showTheme();
}

ChoiceGroup *HelpPanel::makeGroup(const QString &title, const QString &name)
{
    auto *group = new ChoiceGroup(title);
    group->setObjectName(name);
    group->rows().setContentsMargins(0, 12, 0, 0);
    auto *heading = new TextBlock(title, TextBlock::Style::Strong);
    Accessibility::speakByParent(*heading);
    group->rows().addWidget(heading);
    group->rows().addSpacing(belowHeading);
    layout()->addWidget(group);
    return group;
}

void HelpPanel::addTextSizes()
{
    //: heading above a choice in the help panel; also its name for screen readers
    m_textSizes = makeGroup(tr("Text size"), QStringLiteral("tekststoerrelse"));
    for (const int size : sizes) {
        //: %1: a number of per cent
        const RadioRow *row =
            m_textSizes->add(tr("%1 %").arg(size), QStringLiteral("tekst_%1").arg(size));
        // Screen readers toggle a row without a click, so toggled() is used.
        connect(row, &RadioRow::toggled, this, [this, size](bool isChosen) {
            if (isChosen)
                m_theme.setTextSize(size);
        });
    }
}

void HelpPanel::addSchemes()
{
    //: heading above a choice in the help panel; also its name for screen readers
    m_schemes = makeGroup(tr("Colours"), QStringLiteral("farver"));
    const std::pair<ColourScheme, QString> schemes[]{
        //: choice below "Colours": light or dark as the computer is set
        {ColourScheme::FollowSystem, tr("As the computer")},
        //: choice below "Colours"
        {ColourScheme::Light, tr("Light")},
        //: choice below "Colours"
        {ColourScheme::Dark, tr("Dark")},
    };
    for (const auto &[scheme, text] : schemes) {
        const RadioRow *row = m_schemes->add(text, QStringLiteral("farver_%1").arg(int(scheme)));
        connect(row, &RadioRow::toggled, this, [this, scheme = scheme](bool isChosen) {
            if (isChosen)
                m_theme.setScheme(scheme);
        });
    }
}

void HelpPanel::show(const QString &text, bool canSignOut)
{
    m_text->setText(text);
    m_signOut->setVisible(canSignOut);
}

void HelpPanel::add(QWidget *widget)
{
    m_more->addWidget(widget);
}

void HelpPanel::showTheme()
{
    const QList<RadioRow *> &textSizes = m_textSizes->answers();
    for (qsizetype index = 0; index < textSizes.size(); ++index)
        textSizes.at(index)->setChecked(sizes[index] == m_theme.textSize());
    const QList<RadioRow *> &schemes = m_schemes->answers();
    for (qsizetype index = 0; index < schemes.size(); ++index)
        schemes.at(index)->setChecked(int(m_theme.scheme()) == int(index));
}

void HelpPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(*this).side);
}
