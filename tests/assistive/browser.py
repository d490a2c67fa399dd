#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""In place of xdg-open: signs in at the practice issuer as the next user in the file that
SIGN_IN_AS names, the last of them again and again."""

import os
import pathlib
import re
import sys
import urllib.parse
import urllib.request
from html import unescape


def attribute(tag, name):
    return unescape(re.search(rf'{name}="([^"]*)"', tag)[1])


def sign_in(address, user):
    with urllib.request.urlopen(address, timeout=10) as answer:
        page, place = answer.read().decode(), answer.geturl()
    button = next(tag for tag in re.findall(r'<button[^>]*name="bruger".*?</button>', page, re.DOTALL)
                  if user in tag)
    fields = {attribute(tag, 'name'): attribute(tag, 'value')
              for tag in re.findall(r'<input[^>]*type="hidden"[^>]*>', page)}
    fields['bruger'] = attribute(button, 'value')
    action = attribute(re.search(r'<form[^>]*>', page)[0], 'action')
    # Its redirection leads to the wizard.
    urllib.request.urlopen(urllib.parse.urljoin(place, action),
                           urllib.parse.urlencode(fields).encode(), timeout=10).close()


def next_user(sign_ins):
    user, *others = sign_ins.read_text(encoding='utf-8').splitlines()
    if others:
        sign_ins.write_text('\n'.join(others), encoding='utf-8')
    return user


if __name__ == '__main__' and sys.argv[1].startswith('http://127.0.0.1:'):
    if urllib.parse.urlsplit(sys.argv[1]).path.endswith('/authorize'):
        sign_in(sys.argv[1], next_user(pathlib.Path(os.environ['SIGN_IN_AS'])))
