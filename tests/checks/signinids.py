# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Every demand on the sign-in has a test, which carries the demand's id in its name.

Beside the ids go the modules of the OpenID Foundation's conformance suite that fit a public client
with the code flow. Passing these tests is not a certification.
"""

import re

import checklib

DEMANDS = {
    # RFC 8252, native apps
    'N1': 'the system browser alone; no browser is built in',
    'N2': 'the redirect goes to 127.0.0.1, never to localhost',
    'N3': 'the listener is bound to the loopback address and closed as soon as it has its answer',
    'N4': 'a public client: no secret in the program',
    'N5': 'the same redirect URI at both endpoints',
    'N6': 'the port is not shared with another program',
    'N7': 'only an https address (or http on loopback) reaches the browser',
    # RFC 9700, best current practice
    'B1': 'PKCE with S256 and a new verifier each time',
    'B2': 'state and nonce: new each time, used once, compared in constant time',
    'B3': 'the callback comes from the issuer that was asked (RFC 9207)',
    'B4': 'no token is used before the ID token has passed',
    'B5': 'a refused grant is not tried again; no refresh token is kept',
    'B6': 'no secret in an address; the answer page echoes nothing and is not stored',
    'B7': 'the code flow alone',
    'B8': 'a code is sent once',
    # OpenID Connect Core 3.1.3.7, the ID token
    'V1': 'its form: three parts, strict base64url, at most 16 KiB, plain JSON, 16 levels',
    'V2': 'alg is one of ours, exactly; crit, b64 and zip are refused; keys in the header ignored',
    'V3': 'the key: by kid from jwks_uri, for this use and algorithm, large enough',
    'V4': 'the signature is always verified',
    'V5': 'iss', 'V6': 'aud and azp', 'V7': 'exp, iat and nbf', 'V8': 'nonce', 'V9': 'sub',
    'V10': 'at_hash', 'V11': 'acr',
    'V12': 'auth_time counts where max_age was asked for, which it is not',
    'V13': 'a later token must pass every check again; tokens are not refreshed',
    'V14': 'userinfo is about the same sub',
}

# Without their common beginning, oidcc-client-test-.
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

_TEST = re.compile(r'\bTEST(?:_F|_P)?\(\s*\w+,\s*(\w+)\s*\)')


def names_in(root):
    return [name for path in checklib.files(root, ('tests',), ('.cpp',))
            for name in _TEST.findall(checklib.without_comments_and_texts(checklib.read(path)))
            if not name.startswith('DISABLED_')]


def faults(root):
    names = names_in(root)
    ids = {part for name in names for part in name.split('_')}
    found = [f'{demand}: no test has this id in its name ({what})'
             for demand, what in DEMANDS.items() if demand not in ids]
    for module in MODULES:
        words = re.compile(rf'_{module.replace("-", "_")}(_|$)')
        if not any(words.search(name) for name in names):
            found.append(f'{module}: no test is named for this module of the conformance suite')
    return found


_ALL = [f'TEST(SignIn, Good_{demand})' for demand in DEMANDS] + [
    f'TEST_F(SignIn, Good_{module.replace("-", "_")})' for module in MODULES]


def _sample(fault, lines):
    return checklib.Sample({'tests/net/oidc/a.cpp': '\n'.join(lines)}, fault)


SAMPLES = [
    _sample(None, _ALL),
    _sample('V1: no test', [line for line in _ALL if 'Good_V1)' not in line]),
    _sample('V14: no test', [line.replace('Good_V14)', 'Good_V140)') for line in _ALL]),
    _sample('N6: no test', [line.replace('TEST(SignIn, Good_N6)', '// TEST(SignIn, Good_N6)')
                            for line in _ALL]),
    _sample('B8: no test', [line.replace('Good_B8)', 'DISABLED_Good_B8)') for line in _ALL]),
    _sample('missing-sub: no test', [line for line in _ALL if 'missing_sub' not in line]),
]

if __name__ == '__main__':
    checklib.run(faults, SAMPLES)
