// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/verification.h"
#include "widgets/icon.h"
#include "widgets/textblock.h"

#include <QWidget>

class FlowLayout;

/// A card for one of the two checks: what it is about, its status as an icon and a word, who has
/// looked and when, and the buttons that answer it. One list item for assistive technology.
class CheckView : public QWidget {
    Q_OBJECT
public:
    CheckView(const QString &title, const QString &name, QWidget *parent = nullptr);

    /// \a word: the status. \a details: further sentences. \a remark, a sentence, speaks against
    /// the answer.
    void show(
        const Check &check, const QString &word, const QStringList &details, const QString &remark);
    /// Where its buttons stand.
    FlowLayout &buttons() { return *m_buttons; }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void recolour();

    const QString m_title;
    Check::Status m_status = Check::Status::NotChecked;
    bool m_isRemarkedOn = false;
    /// See isOnlyStated(): it does not look like what the program has read.
    bool m_isStated = false;
    IconView *m_icon;
    TextBlock *m_word;
    TextBlock *m_details;
    FlowLayout *m_buttons;
};
