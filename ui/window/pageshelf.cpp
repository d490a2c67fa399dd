// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/pageshelf.h"

#include <algorithm>
#include <utility>

PageShelf::PageShelf(WizardSession &session, PictureIntake &intake, Made made)
    : m_session(session), m_intake(intake), m_made(std::move(made))
{
}

Page &PageShelf::of(View view)
{
    const auto known = m_pages.find(view);
    if (known != m_pages.end())
        return *known->second;
    Page *page = makePage(view, m_session, m_intake).release();
    m_pages.emplace(view, page);
    m_made(*page);
    return *page;
}

Unsaved PageShelf::unsaved() const
{
    Unsaved most = Unsaved::Nothing;
    for (const auto &[view, page] : m_pages)
        most = std::max(most, page->unsaved());
    return most;
}

void PageShelf::followCase(const Page *shown)
{
    const QString &caseId = m_session.facts().caseId;
    if (std::exchange(m_caseId, caseId) == caseId)
        return;
    for (auto page = m_pages.begin(); page != m_pages.end();) {
        if (page->second == shown) {
            ++page;
            continue;
        }
        page->second->deleteLater();
        page = m_pages.erase(page);
    }
}
