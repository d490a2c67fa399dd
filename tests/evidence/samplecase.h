// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/content/evidencemodel.h"
#include "ports/evidencearchive.h"

#include <QImage>

/// Cases that are written event by event, for looking at their evidence.
namespace SampleCase {

inline constexpr char caseId[] = "5d0f6a0e-71c4-4b8e-9a53-2f1f0f6c4a10";
inline constexpr char sortimentUuid[] = "20000000-0000-4000-8000-00000000a1b2";
inline constexpr char instanceUuid[] = "30000000-0000-4000-8000-00000000bf17";
inline constexpr char subscriptionUuid[] = "c0000000-0000-4000-8000-000000000001";
inline constexpr char orderKey[] = "7e000000-0000-4000-8000-00000000cafe";
inline const Witness user{Witness::Kind::User, QStringLiteral("Mette Holm")};

/// 24 November 2026, 10.42 in Copenhagen, and \a minutes later.
QDateTime after(int minutes);

KlikTask task();
Environment practice();
Environment production();
Environment guidedProduction();

/// Adds \a event to the case, five minutes after the one before.
void add(EvidenceContent &content, const CaseEvent &event);

/// \a content as a case of its own; \a number, 0 to 99, becomes a part of its evidence number.
EvidenceContent numbered(EvidenceContent content, int number);

/// Signed in, ordered, read back as ordered: the second check is missing.
EvidenceContent createdBy(const QString &name, const Environment &environment);

/// createdBy() the user of most samples.
EvidenceContent created(const Environment &environment = production());

/// createdBy(), and a colleague has seen the sortiment.
EvidenceContent approved(const Environment &environment);

/// All of it done in the web interface: the second check is missing.
EvidenceContent guided();

/// All of it done in the web interface, row by row; the user and a colleague have looked.
EvidenceContent guidedApproved();

/// The same with another \a second witness.
EvidenceContent guidedApprovedBy(const Witness &second);

/// guidedApproved(), and the colleague's role and time are stated.
EvidenceContent witnessed();

/// guidedApproved(), but the user pasted the page and a colleague's reply.
EvidenceContent pasted();

/// pasted(), but the colleague's time of day is one before the subscription was saved.
EvidenceContent remarked();

/// guidedApproved(), but the page that the user pasted before the answer was another system's.
EvidenceContent contradicted();

/// @{ bevis.txt; of \a content without pictures.
QString textOf(const EvidenceModel &model);
QString textOf(const EvidenceContent &content);
/// @}

/// Flat colours and a word, like a window.
QImage picture(int number, QSize size = {1000, 700});

} // namespace SampleCase
