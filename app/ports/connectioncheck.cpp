// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "ports/connectioncheck.h"

#include <QCoreApplication>

namespace {

struct CheckWords {
    Q_DECLARE_TR_FUNCTIONS(CheckWords)
};

} // namespace

QString CheckLine::word() const
{
    switch (mark) {
    case Mark::InOrder:
        //: The mark of something that was checked
        return CheckWords::tr("in order");
    case Mark::Wrong:
        //: The mark of something that was checked
        return CheckWords::tr("error");
    case Mark::NotChecked:
        //: The mark of something that could not be checked
        return CheckWords::tr("not checked");
    }
    Q_UNREACHABLE();
}

QString CheckLine::text() const
{
    return advice.isEmpty() ? found : found + u' ' + advice;
}
