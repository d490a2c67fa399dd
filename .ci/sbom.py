# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Writes which components a package of the program has, as CycloneDX 1.4 in JSON.

Arguments: version, commit, package, a list of the packages that the build saw (name, version, source).
For a Debian package are listed what it depends on and what is compiled into the programs, each in the
version that the build had; what is only run has none. For a zip file for Windows that is the whole
list, and one more argument names the source archive of Qt, which there brings libraries of its own.
A component whose licence is not known here is an error, so that it is looked up.
"""

import json
import os
import re
import subprocess
import sys
import tarfile
import time
import urllib.parse
import uuid
import zipfile

# What is compiled in, and not linked at run time; the same list is in .ci/debian/rules.
_COMPILED_IN = {'nlohmann-json3-dev', 'libcpp-httplib-dev', 'libkainjow-mustache-dev',
                'qt6-translations-l10n'}

# The licence of what is used of each source package.
_LICENCES = {
    'ca-certificates': 'MPL-2.0',
    'cpp-httplib': 'MIT',
    'fonts-dejavu': 'Bitstream-Vera',
    'gcc-mingw-w64': 'GPL-3.0-or-later WITH GCC-exception-3.1',
    'gcc': 'GPL-3.0-or-later WITH GCC-exception-3.1',
    'glibc': 'LGPL-2.1-or-later',
    'libjpeg-turbo': 'IJG AND BSD-3-Clause AND Zlib',
    'libkainjow-mustache': 'BSL-1.0',
    'libz-mingw-w64': 'Zlib',
    'mingw-w64': 'ZPL-2.1 AND MIT AND LicenseRef-public-domain',
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


# The libraries in Qt's source archive that its build for Windows compiles, as .ci/windows/qt.sh sets.
_IN_QT = ('double-conversion', 'freetype', 'harfbuzz-ng', 'libjpeg', 'libpng', 'md4c', 'pcre2',
          'tinycbor', 'zlib')


def in_qt(archive):
    """Those libraries, as Qt describes them."""
    with tarfile.open(archive) as sources:
        for member in sources:
            *_, above, folder, name = ('', '', *member.name.split('/'))
            if above == '3rdparty' and folder in _IN_QT and name == 'qt_attribution.json':
                # Some have ends of lines within their strings.
                stated = json.loads(sources.extractfile(member).read(), strict=False)
                for part in stated if isinstance(stated, list) else [stated]:
                    if part.get('Version'):
                        yield {'type': 'library', 'name': part['Name'], 'version': part['Version'],
                               'licenses': [{'license': {'name': part['LicenseId']}}],
                               'properties': [{'name': 'part of', 'value': 'qt6-base'}]}


def depends_of(package):
    said = subprocess.run(['dpkg-deb', '-f', package, 'Depends'], capture_output=True, text=True, check=True)
    # Of alternatives the first is meant, and is what the build had.
    return {re.match(r'[a-z0-9.+-]+', part.strip())[0] for part in said.stdout.split(',')}


def without_licence(package, components):
    """What is compiled in although its licence is not in the package."""
    if package.endswith('.zip'):
        with zipfile.ZipFile(package) as file:
            kept = {os.path.basename(name) for name in file.namelist() if '/licenser/' in name}
        return [name for name in sorted(components) if f'{name}.txt' not in kept]
    listed = subprocess.run(['dpkg-deb', '-c', package], capture_output=True, text=True, check=True).stdout
    return [name for name in sorted(components) if f'/licenser/{name}.txt' not in listed]


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


def main(version, commit, package, list_of_packages, qt=None):
    with open(list_of_packages, encoding='utf-8') as file:
        seen = {name: (number, source)
                for name, number, source in (line.rstrip('\n').split('\t') for line in file)}
    compiled_in = set(seen) if qt else _COMPILED_IN
    if not compiled_in <= seen.keys():
        sys.exit(f'sbom.py: the build did not have {", ".join(sorted(compiled_in - seen.keys()))}')
    if missing := without_licence(package, compiled_in):
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
                       for name in sorted(compiled_in if qt else depends_of(package) | compiled_in)]
        + sorted(in_qt(qt) if qt else [], key=lambda part: part['name']),
    }, indent=2, ensure_ascii=False))


if __name__ == '__main__':
    main(*sys.argv[1:])
