// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/error.h"
#include "base/sha256.h"

#include <QString>

#include <memory>

class PdfWork;
class PublicKeys;

/// The part of the program that needs libqpdf and OpenSSL. It lies in a file of its own, which is
/// opened when evidence or a sign-in begins, because these two and what they need in turn would
/// cost a third of the start.
///
/// The file has one place, which is found from where the program's own file lies. It is never
/// looked for by name, in the current folder, or where the environment says.
namespace DeferredLibrary {

struct Parts {
    const PdfWork *pdf = nullptr;
    const PublicKeys *keys = nullptr;
    /// Begins a faster Sha256::Computation than Qt's.
    std::unique_ptr<Sha256::Computation> (*sha256)() = nullptr;
};

/// Opens the file without loading it. When the program is upgraded while it runs, the file of its
/// own version can still be loaded after that.
void keep();

/// Loads the file at the first call. Both parts are null where it is missing, damaged or of another
/// version; the next call tries again. For any thread.
Parts parts();

/// The same where it is loaded already, and else nothing.
Parts partsIfLoaded();

/// ProgramIncomplete, with the place of the file as "file": why there are no parts.
Error fault();

/// Where the file belongs.
QString path();

} // namespace DeferredLibrary
