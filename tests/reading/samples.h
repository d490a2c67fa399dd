// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "reading/pagereader.h"
#include "reading/replyreader.h"

/// What the samples in tests/data/pasted and tests/data/replies are about, and readings of them as
/// the files beside them describe them.
namespace Samples {

/// Vejle's subscription, in production, valid from 28 November 2026.
WantedPage wanted();
ReplyForm form();

/// One line for the outcome, and where a subscription is found one for each field and the UUID.
QString described(const ReadPage &read);
QString described(const ReadReply &read);

} // namespace Samples
