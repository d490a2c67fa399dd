// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "session/wizardsession.h"

#include <QWidget>

#include <optional>

class CheckRow;
class FieldRow;
class PictureWays;
class RadioRow;
class WitnessForm;

/// What is missing from an answer: the sentence, and where.
struct MissingAnswer {
    QString text;
    QWidget *field = nullptr;
};

/// Guided mode, Kontrol 1: what the user sees in the classification system.
class FirstAnswer : public QWidget {
    Q_OBJECT
public:
    explicit FirstAnswer(QWidget *parent = nullptr);

    /// \a wantsPicture: a "yes" needs a picture, or the user's statement that there is none.
    void reset(const QString &self, bool wantsPicture);
    /// What the fields should hold, to compare with.
    void showWanted(const WizardSession &session);
    std::optional<MissingAnswer> missing() const;
    void giveTo(WizardSession &session) const;
    PictureWays &pictures() const { return *m_pictures; }

private:
    QList<Field> wrongFields() const;
    QString detail() const;

    /// In the order of the fields.
    QList<FieldRow *> m_wanted;
    RadioRow *m_right;
    RadioRow *m_wrong;
    RadioRow *m_absent;
    QWidget *m_fields;
    QList<CheckRow *> m_fieldRows;
    PictureWays *m_pictures;
    WitnessForm *m_witness;
    bool m_wantsPicture = false;
};

/// Kontrol 2: whether the sortiment can be seen in the debtor system.
class SecondAnswer : public QWidget {
    Q_OBJECT
public:
    explicit SecondAnswer(QWidget *parent = nullptr);

    /// \a wantsPicture: a "yes" needs a picture, or the user's statement that there is none.
    void reset(const QString &self, bool wantsPicture);
    std::optional<MissingAnswer> missing() const;
    void giveTo(WizardSession &session) const;
    PictureWays &pictures() const { return *m_pictures; }

private:
    RadioRow *m_yes;
    RadioRow *m_no;
    PictureWays *m_pictures;
    WitnessForm *m_witness;
    bool m_wantsPicture = false;
};
