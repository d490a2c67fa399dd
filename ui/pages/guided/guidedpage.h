// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/guided/guidedrow.h"
#include "pages/page.h"

/// Guided mode: the eight things to do in the web interface, one at a time, beside the browser.
class GuidedPage : public Page {
    Q_OBJECT
public:
    explicit GuidedPage(WizardSession &session, QWidget *parent = nullptr);

    PageFrame frame() const override;
    void refresh() override;
    void activatePrimary() override;
    /// Removes the program's own value from the clipboard when the page is left.
    void setCurrent(bool isCurrent) override;

private:
    QList<GuidedRow::Content> contents() const;
    void pass(GuidedRow &row);
    void clearClipboard();
    GuidedRow *current() const;

    QList<GuidedRow *> m_rows;
    class ClockQuestion *m_clock;
    QString m_copied;
    bool m_isStrip = false;
    class Button *m_strip;
};
