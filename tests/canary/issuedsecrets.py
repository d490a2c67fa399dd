# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""The secrets that went over the wire, and how a text is searched for any piece of them."""

import re
from urllib.parse import unquote_plus

WINDOW = 12

# Kind of secret to how it looks on the wire, in what was asked or in what was answered.
_FORMS = {
    'code': (r'[?&]code=([^&\s"]+)', r'(?:^|&)code=([^&\s"]+)'),
    'state': (r'[?&]state=([^&\s"]+)',),
    'nonce': (r'[?&]nonce=([^&\s"]+)',),
    'challenge': (r'[?&]code_challenge=([^&\s"]+)',),
    'verifier': (r'(?:^|&)code_verifier=([^&\s"]+)',),
    'access token': (r'"access_token":\s*"([^"]+)"', r'(?m)^Authorization: Bearer (\S+)'),
    'ID token': (r'"id_token":\s*"([^"]+)"',),
    'transaction': (r'(?:^|&)transaktion=([^&\s"]+)',),
}
# Letters that a picture's reader takes for one another, and marks that it loses.
_ALIKE = str.maketrans('OoQDlI|!iSszZBgqG', '00001111155228996', ' \t\r\n\f-_—–~.,\'"')


def in_recording(texts):
    """Kind to the set of secrets of that kind in the texts of a recording."""
    found = {kind: set() for kind in _FORMS}
    for text in texts:
        # Header lines and a body each begin a line.
        text = text.replace('\r\n', '\n')
        for kind, forms in _FORMS.items():
            for form in forms:
                found[kind].update(unquote_plus(match)
                                   for match in re.findall(form, text, re.MULTILINE))
    return found


def windows(text):
    return {text[at:at + WINDOW] for at in range(len(text) - WINDOW + 1)}


def folded(text):
    """A text as a picture's reader would have it, whatever it took for what."""
    return text.translate(_ALIKE).lower()


class Search:
    """Looks for every piece of 12 characters of the secrets."""

    def __init__(self, secrets):
        self._pieces = {piece.encode() for secret in secrets for piece in windows(secret)}
        self._folded = {piece for secret in secrets for piece in windows(folded(secret))}

    def finds_in(self, data):
        return not self._pieces.isdisjoint(
            data[at:at + WINDOW] for at in range(len(data) - WINDOW + 1))

    def finds_in_picture_text(self, text):
        return not self._folded.isdisjoint(windows(folded(text)))
