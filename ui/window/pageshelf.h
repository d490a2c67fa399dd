// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/page.h"
#include "window/pagefactory.h"

#include <functional>
#include <map>

/// The pages that have been shown for the open case. Each is made when it is first shown.
class PageShelf {
public:
    using Made = std::function<void(Page &page)>;

    /// \a made: called with every new page.
    PageShelf(WizardSession &session, PictureIntake &intake, Made made);

    Page &of(View view);
    /// The most that any of them has.
    Unsaved unsaved() const;
    /// Where another case is open, or none: drops all pages but the one that is \a shown. What a
    /// page keeps, such as what was typed, belongs to its case.
    void followCase(const Page *shown);

private:
    WizardSession &m_session;
    PictureIntake &m_intake;
    const Made m_made;
    std::map<View, Page *> m_pages;
    QString m_caseId;
};
