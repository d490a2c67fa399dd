# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Writes which components a Debian package of the program has, as CycloneDX 1.4 in JSON.

Arguments: version, commit, package, a list of the packages that the build saw (name, version, source).
Listed are what the package depends on and what is compiled into the programs, each in the version that
the build had; what is only run has none. A component whose licence is not known here is an error:
whoever adds one looks it up.
"""

import json
import os
import re
import subprocess
import sys
import time
import urllib.parse
import uuid

# What is compiled in, and not linked at run time; the same list is in .ci/debian/rules.
_COMPILED_IN = {'nlohmann-json3-dev', 'libcpp-httplib-dev', 'libkainjow-mustache-dev',
                'qt6-translations-l10n'}

# The licence of what is used of each source package.
_LICENCES = {
    'ca-certificates': 'MPL-2.0',
    'cpp-httplib': 'MIT',
    'fonts-dejavu': 'Bitstream-Vera',
    'gcc': 'GPL-3.0-or-later WITH GCC-exception-3.1',
    'glibc': 'LGPL-2.1-or-later',
    'libjpeg-turbo': 'IJG AND BSD-3-Clause AND Zlib',
    'libkainjow-mustache': 'BSL-1.0',
    'nlohmann-json3': 'MIT',
    'openssl': 'Apache-2.0',
    'qpdf': 'Apache-2.0',
    'qt6-base': 'LGPL-3.0-only',
    'qt6-translations': 'LGPL-3.0-only',
    'sensible-utils': 'GPL-2.0-or-later',
    'sqlite3': 'blessing',
    'tzdata': 'LicenseRef-public-domain',
    'xdg-utils': 'MIT',
}


def depends_of(package):
    said = subprocess.run(['dpkg-deb', '-f', package, 'Depends'], capture_output=True, text=True, check=True)
    # Of alternatives the first is meant, and is what the build had.
    return {re.match(r'[a-z0-9.+-]+', part.strip())[0] for part in said.stdout.split(',')}


def without_licence(package):
    """What is compiled in although its licence is not in the package."""
    listed = subprocess.run(['dpkg-deb', '-c', package], capture_output=True, text=True, check=True).stdout
    return [name for name in sorted(_COMPILED_IN) if f'/licenser/{name}.txt' not in listed]


def licence_of(source):
    for name in (source, re.sub(r'-\d+$', '', source)):
        if name in _LICENCES:
            return _LICENCES[name]
    sys.exit(f'sbom.py: the licence of {source} is not known')


def component(name, seen):
    """`seen`: version and source of the package, or None where the build did not have it."""
    version, source = seen or (None, name)
    licence = licence_of(source)
    is_expression = ' ' in licence or licence.startswith('LicenseRef-')
    purl = f'pkg:deb/debian/{name}'
    return {
        'type': 'library', 'name': name, **({'version': version} if version else {}),
        'purl': f'{purl}@{urllib.parse.quote(version)}' if version else purl,
        'licenses': [{'expression': licence} if is_expression else {'license': {'id': licence}}],
    }


def main(version, commit, package, list_of_packages):
    with open(list_of_packages, encoding='utf-8') as file:
        seen = {name: (number, source)
                for name, number, source in (line.rstrip('\n').split('\t') for line in file)}
    if not _COMPILED_IN <= seen.keys():
        sys.exit(f'sbom.py: the build did not have {", ".join(sorted(_COMPILED_IN - seen.keys()))}')
    if missing := without_licence(package):
        sys.exit(f'sbom.py: the package lacks the licence of {", ".join(missing)}')
    made = int(os.environ['SOURCE_DATE_EPOCH'])
    print(json.dumps({
        'bomFormat': 'CycloneDX', 'specVersion': '1.4', 'version': 1,
        'serialNumber': f'urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f"{commit} {os.path.basename(package)}")}',
        'metadata': {
            'timestamp': time.strftime('%Y-%m-%dT%H:%M:%SZ', time.gmtime(made)),
            'component': {
                'type': 'application', 'name': 'sortimentsguiden', 'version': version,
                'licenses': [{'license': {'id': 'MPL-2.0'}}],
                'properties': [{'name': 'commit', 'value': commit},
                               {'name': 'file', 'value': os.path.basename(package)}],
            },
        },
        'components': [component(name, seen.get(name))
                       for name in sorted(depends_of(package) | _COMPILED_IN)],
    }, indent=2, ensure_ascii=False))


if __name__ == '__main__':
    main(*sys.argv[1:])
