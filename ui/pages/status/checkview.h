// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/verification.h"
#include "widgets/icon.h"
#include "widgets/textblock.h"

#include <QWidget>

/// One of the two checks: what it is about, its status as an icon and a word, and who has looked
/// and when. One list item for assistive technology.
class CheckView : public QWidget {
    Q_OBJECT
public:
    CheckView(const QString &title, const QString &name, QWidget *parent = nullptr);

    /// \a details: further sentences.
    void show(const Check &check, const QStringList &details);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_title;
    Check::Status m_status = Check::Status::NotChecked;
    IconView *m_icon;
    TextBlock *m_word;
    TextBlock *m_details;
};
