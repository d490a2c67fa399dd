// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/page.h"

#include "widgets/fielderror.h"
#include "widgets/insight.h"
#include "widgets/mailbutton.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

Page::Page(WizardSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_rows(new Rows(this))
{
    connect(&session.outside(), &OutsidePrograms::didNotOpen, this, &Page::tellNotOpened);
}

PageFrame Page::commonFrame() const
{
    PageFrame frame;
    //: button below every page; its Alt letter must be unique there; closes the program
    frame.close = tr("Save and c&lose");
    frame.hasBack = m_session.mayGoBack();
    frame.busy = busyText();
    return frame;
}

QString Page::busyText() const
{
    switch (m_session.navigation().activity()) {
    case Activity::None:
    case Activity::Submitting:
        return {};
    case Activity::Opening:
        //: below the page, over a moving bar, while the saved case is read
        return tr("We are opening your task \u2026");
    case Activity::Connecting:
        //: below the page, over a moving bar, before the browser opens
        return tr("We are getting ready for the sign-in \u2026");
    case Activity::WaitingForBrowser:
        //: below the page, over a moving bar, while the user signs in; no ellipsis
        return tr("Waiting for the sign-in");
    case Activity::CheckingUser:
        //: below the page, over a moving bar, after the sign-in
        return tr("We are checking your user and your role \u2026");
    case Activity::LookingUp:
        //: below the page, over a moving bar; %1: a debtor system
        return tr("We are looking up %1 \u2026")
            .arg(m_session.choice().chosen() ? labelOf(*m_session.choice().chosen()) : QString());
    case Activity::LookingForIt:
        //: below the page, over a moving bar: has the lost order been carried out?
        return tr("We are looking for the subscription \u2026");
    case Activity::ReadingBack:
        //: below the page, over a moving bar: are the stored values right?
        return tr("We are reading the subscription again \u2026");
    case Activity::CheckingTransfer:
        //: below the page, over a moving bar: is it in the debtor system?
        return tr("We are checking whether the sortiment has arrived \u2026");
    case Activity::SavingEvidence:
        //: below the page, over a moving bar, while the PDF is made
        return tr("We are saving the evidence \u2026");
    }
    Q_UNREACHABLE();
}

QList<FieldError *> Page::showAtFields(const QList<Lack> &lacks)
{
    QList<FieldError *> shown;
    for (FieldError *error : findChildren<FieldError *>()) {
        connect(error, &FieldError::amended, this, &Page::amended, Qt::UniqueConnection);
        const auto lack = std::find_if(lacks.cbegin(), lacks.cend(),
            [error](const Lack &each) { return each.field && error->isAbout(*each.field); });
        if (lack == lacks.cend()) {
            error->forget();
            continue;
        }
        error->tell(lack->text, *lack->field);
        shown.append(error);
    }
    return shown;
}

void Page::complain(const QList<Lack> &lacks)
{
    if (lacks.isEmpty())
        return;
    const QList<FieldError *> errors = showAtFields(lacks);
    const Lack &first = lacks.first();
    const auto shown = std::find_if(errors.cbegin(), errors.cend(),
        [&first](FieldError *error) { return first.field && error->isAbout(*first.field); });
    if (shown == errors.cend()) {
        Q_EMIT said({Severity::Failure, first.text, first.field});
        return;
    }
    // A message about something else is no longer the newest.
    Q_EMIT amended();
    // A screen reader announces a field when it gets the focus, which it may have already.
    first.field->clearFocus();
    first.field->setFocus(Qt::OtherFocusReason);
    InSight::bring(**shown, first.field);
}

void Page::complain(const QString &text, QWidget *field)
{
    complain({Lack{text, field}});
}

bool Page::isLedByProblem() const
{
    return m_session.problem().error() && leadsItsPage(m_session.problem().error()->kind);
}

Button::Kind Page::kindOf(bool isNext) const
{
    return isNext && busyText().isEmpty() && !isLedByProblem() ? Button::Kind::Primary
                                                               : Button::Kind::Secondary;
}

void Page::tellNotOpened(const QUrl &url)
{
    // The signal reaches all pages; only the visible one reports it.
    if (!isVisible())
        return;
    if (url.isLocalFile())
        return complainOfFile(url.toLocalFile());
    if (url.scheme() == QLatin1String("mailto")) {
        for (MailButton *button : findChildren<MailButton *>())
            button->fail();
        //: error message below the page: a mail was to open; a button copies the message
        return complain(tr("The mail program did not open. Copy the message instead."), nullptr);
    }
    //: error message below the page, above the button "Copy the address", as in GB-14
    const QString words = tr("The browser did not open. You can open the page yourself. Copy the "
                             "address, and paste it into your browser.");
    Q_EMIT said({Severity::Failure, words, nullptr, url.toString(QUrl::FullyEncoded)});
}

void Page::showFile(const QString &path)
{
    if (!m_session.outside().showFile(path))
        complainOfFile(path);
}

void Page::complainOfFile(const QString &path)
{
    const QFileInfo file(path);
    //: error message below the page, after "Show the file"; %1: its name, %2: a folder
    complain(tr("The file could not be opened. It is called %1 and should be in the folder %2.")
                 .arg(file.fileName(), QDir::toNativeSeparators(file.path())),
        nullptr);
}

void Page::forgetErrors()
{
    for (FieldError *error : findChildren<FieldError *>())
        error->forget();
}

TextBlock *Page::addParagraph(const QString &text)
{
    auto *paragraph = new TextBlock(text);
    m_rows->addWidget(paragraph);
    return paragraph;
}
