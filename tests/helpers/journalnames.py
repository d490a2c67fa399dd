# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""What the journal calls the wizard's steps and the rows of the guided list, in their order."""

STEPS = ('task', 'sign-in', 'instance', 'review', 'status', 'evidence')
ROWS = ('fane', 'sortiment', 'alle', 'system', 'skemaversion', 'gyldigFra', 'gyldigTil', 'gem')


def step_number(event):
    """1 to 6, of a page-left event."""
    return STEPS.index(event['step']) + 1


def row_number(event):
    """1 to 8, of a row-changed event."""
    return ROWS.index(event['row']) + 1
