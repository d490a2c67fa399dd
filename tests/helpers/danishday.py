# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""The date in Denmark, which is another one than the computer's when its clock shows other time."""

import datetime
import zoneinfo


def now():
    return datetime.datetime.now(zoneinfo.ZoneInfo('Europe/Copenhagen'))


def as_typed():
    """Today, as the user types it."""
    return now().strftime('%d-%m-%Y')
