#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0

"""Prints the files of a folder for program.wxs, as wixl reads them.

Argument: the folder. A component has the same id in every version, by the path of its file, as
Windows Installer asks. wixl-heat would put the folder "." between.
"""

import os
import sys
import uuid
from xml.sax.saxutils import quoteattr

_UPGRADE_CODE = uuid.UUID('9d3c1d5e-6f0a-4c8e-9a53-5f2f6f8a7b10')
# program.wxs itself has it, with what belongs to it.
_APART = 'sortimentsguide.exe'


def name(kind, path):
    return f'{kind}{uuid.uuid5(_UPGRADE_CODE, path).hex}'


def print_folder(folder, within, components):
    for entry in sorted(os.listdir(os.path.join(folder, within))):
        path = os.path.join(within, entry)
        if os.path.isdir(os.path.join(folder, path)):
            print(f'<Directory Id="{name("d", path)}" Name={quoteattr(entry)}>')
            print_folder(folder, path, components)
            print('</Directory>')
        elif path != _APART:
            guid = str(uuid.uuid5(_UPGRADE_CODE, path)).upper()
            print(f'<Component Id="{name("c", path)}" Guid="{guid}" Win64="yes">'
                  f'<File Id="{name("f", path)}" KeyPath="yes" Source={quoteattr(os.path.join("program", path))}/></Component>')
            components.append(name('c', path))


def main(folder):
    components = []
    print('<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi"><Fragment><DirectoryRef Id="INSTALLDIR">')
    print_folder(folder, '', components)
    print('</DirectoryRef><ComponentGroup Id="Files">')
    for component in components:
        print(f'<ComponentRef Id="{component}"/>')
    print('</ComponentGroup></Fragment></Wix>')


if __name__ == '__main__':
    main(*sys.argv[1:])
