# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Every row of tests/requirements.md names tests, each of them exists, and no id is missing.

The list alone holds the ids: a test's name is a sentence.
"""

import re

import checklib
import securitytests

LIST = 'tests/requirements.md'

# Ids that are numbered without a gap, and how many of each kind there are.
NUMBERED = {'N': 7, 'B': 8, 'V': 14, 'P': 4, 'T': 4}
# Of these, some rules are about the service, or are shown by the rules of SECURITY.md.
CHOSEN = ('I1', 'I3', 'I5', 'I6', 'I7', 'I8', 'I9')

# The conformance suite's modules that fit, without their common beginning, oidcc-client-test-.
MODULES = (
    'invalid-iss', 'missing-sub', 'invalid-aud', 'missing-aud', 'missing-iat',
    'kid-absent-single-jwks', 'kid-absent-multiple-jwks', 'idtoken-sig-rs256', 'idtoken-sig-none',
    'invalid-sig-rs256', 'invalid-sig-es256', 'invalid-sig-hs256', 'invalid-athash',
    'userinfo-invalid-sub', 'userinfo-bearer-header', 'nonce-invalid', 'scope-userinfo-claims',
    'discovery-openid-config', 'discovery-jwks-uri-keys', 'discovery-issuer-mismatch',
    'signing-key-rotation-just-before-signing', 'signing-key-rotation', 'rp-init-logout-no-state',
    # From the stricter plan for financial services.
    'response-with-invalid-or-missing-state-fails', 'invalid-authorization-response-iss',
    'remove-authorization-response-iss', 'invalid-secondary-aud', 'missing-exp',
    'invalid-expired-exp', 'missing-nonce', 'invalid-null-alg', 'valid-aud-as-array',
    'token-type-case-insensitivity', 'token-endpoint-response-without-expires-in',
)

REQUIRED = [f'{letter}{number}' for letter, count in NUMBERED.items()
            for number in range(1, count + 1)] + [*CHOSEN, *MODULES]

_ROW = re.compile(r'^\| (?!---|id \||code \||module \|)([\w-]+) \|(.*)\|$', re.MULTILINE)
_NAMED = re.compile(r'`([A-Z]\w*\.\w+)`')
_TEST = re.compile(r'\bTEST(?:_F|_P)?\(\s*(\w+),\s*(\w+)\s*\)')
_WITH_ID = re.compile(r'[BINPTV][0-9]|(?!DISABLED_).*_')


def names_with_ids(root):
    """Tests whose name holds more than a sentence."""
    return [f'{suite}.{name}' for path in checklib.files(root, ('tests',), ('.cpp',))
            for suite, name in
            _TEST.findall(checklib.without_comments_and_texts(checklib.read(path)))
            if _WITH_ID.match(name)]


def faults(root):
    path = root / LIST
    if not path.is_file():
        return [f'{LIST} is missing']
    tests = securitytests.existing_tests(root)
    rows = _ROW.findall(checklib.read(path))
    ids = [row[0] for row in rows]
    found = [f'{LIST}: {wanted} is missing' for wanted in REQUIRED if wanted not in ids]
    found += [f'{LIST}: {name} stands there twice' for name in sorted(set(ids))
              if ids.count(name) > 1]
    for name, rest in rows:
        named = _NAMED.findall(rest)
        if not named:
            found.append(f'{LIST}: no test is named for {name}')
        found += [f'{LIST}: {name}: there is no test {test}'
                  for test in named if test not in tests]
    return found + [f'{name}: an id stands in {LIST}, not in the name of a test'
                    for name in names_with_ids(root)]


_ROWS = [f'| {wanted} | something | `SignIn.IsGood` |' for wanted in REQUIRED]


def _sample(fault, rows, test='TEST_F(SignIn, IsGood)'):
    head = ['| id | what is required | shown by |', '| --- | --- | --- |']
    return checklib.Sample({LIST: '\n'.join(head + rows) + '\n', 'tests/net/oidc/a.cpp': test},
                           fault)


SAMPLES = [
    _sample(None, _ROWS),
    _sample('V1 is missing', [row for row in _ROWS if not row.startswith('| V1 ')]),
    _sample('missing-sub is missing', [row for row in _ROWS if 'missing-sub' not in row]),
    _sample('N6 stands there twice', _ROWS + ['| N6 | again | `SignIn.IsGood` |']),
    _sample('no test is named for GB-02', _ROWS + ['| GB-02 | something | by hand |']),
    _sample('there is no test SignIn.IsBad', _ROWS + ['| GB-02 | something | `SignIn.IsBad` |']),
    _sample('there is no test SignIn.IsGood', _ROWS, '// TEST(SignIn, IsGood)'),
    _sample('there is no test SignIn.IsGood', _ROWS, 'TEST(SignIn, DISABLED_IsGood)'),
    _sample('SignIn.IsGood_V1: an id', _ROWS, 'TEST(SignIn, IsGood)\nTEST(SignIn, IsGood_V1)'),
    _sample('SignIn.B6IsGood: an id', _ROWS, 'TEST(SignIn, IsGood)\nTEST(SignIn, B6IsGood)'),
    checklib.Sample({'README.md': ''}, f'{LIST} is missing'),
]

if __name__ == '__main__':
    checklib.run(faults, SAMPLES)
