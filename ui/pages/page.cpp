// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/page.h"

#include "widgets/fielderror.h"

#include <QDir>
#include <QFileInfo>

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
        //: above the page, over a moving bar, while the saved case is read
        return tr("We are opening your task \u2026");
    case Activity::Connecting:
        //: above the page, over a moving bar, before the browser opens
        return tr("We are getting ready for the sign-in \u2026");
    case Activity::WaitingForBrowser:
        //: above the page, over a moving bar, while the user signs in; no ellipsis
        return tr("Waiting for the sign-in");
    case Activity::CheckingUser:
        //: above the page, over a moving bar, after the sign-in
        return tr("We are checking your user and your role \u2026");
    case Activity::LookingUp:
        //: above the page, over a moving bar; %1: a debtor system
        return tr("We are looking up %1 \u2026")
            .arg(m_session.choice().chosen() ? labelOf(*m_session.choice().chosen()) : QString());
    case Activity::LookingForIt:
        //: above the page, over a moving bar: has the lost order been carried out?
        return tr("We are looking for the subscription \u2026");
    case Activity::ReadingBack:
        //: above the page, over a moving bar: are the stored values right?
        return tr("We are reading the subscription again \u2026");
    case Activity::CheckingTransfer:
        //: above the page, over a moving bar: is it in the debtor system?
        return tr("We are checking whether the sortiment has arrived \u2026");
    case Activity::SavingEvidence:
        //: above the page, over a moving bar, while the PDF is made
        return tr("We are saving the evidence \u2026");
    }
    Q_UNREACHABLE();
}

void Page::complain(const QString &text, QWidget *field)
{
    for (FieldError *error : findChildren<FieldError *>()) {
        connect(error, &FieldError::amended, this, &Page::amended, Qt::UniqueConnection);
        if (field && error->isAbout(*field))
            error->tell(text, *field);
        else
            error->forget();
    }
    Q_EMIT said({Severity::Failure, text, field});
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
        //: error message above the page: a mail was to open; a button copies the message
        return complain(tr("The mail program did not open. Copy the message instead."), nullptr);
    }
    //: error message above the page; %1: a web address that the browser was to open
    complain(tr("The browser did not open. Copy the address, and paste it into your browser: %1")
                 .arg(url.toString(QUrl::FullyEncoded)),
        nullptr);
}

void Page::showFile(const QString &path)
{
    if (!m_session.outside().showFile(path))
        complainOfFile(path);
}

void Page::complainOfFile(const QString &path)
{
    const QFileInfo file(path);
    //: error message above the page, after "Show the file"; %1: its name, %2: a folder
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
