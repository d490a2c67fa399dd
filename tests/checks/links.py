# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Each library links only what its room may know."""

import re

import checklib
import rooms

_COMMENT = re.compile(r'#[^\n]*')
_MADE = re.compile(r'\b(?:qt_)?add_(?:library|executable)\s*\(\s*([\w-]+)')
_LINKED = re.compile(r'\btarget_link_libraries\s*\(\s*([\w-]+)([^)]*)\)')
_WORDS = {'PUBLIC', 'PRIVATE', 'INTERFACE'}
_EVERYBODY = {'project_options'}


def cmake_files(root):
    """Folder, as in rooms.py, to the text of its CMakeLists.txt."""
    return {path.parent.relative_to(root).as_posix(): _COMMENT.sub('', checklib.read(path))
            for path in checklib.files(root, checklib.CODE, ('.txt',))
            if path.name == 'CMakeLists.txt'}


def homes(lists):
    """Target to the room in which it is made."""
    return {target: rooms.room_of(folder)
            for folder, text in lists.items() for target in _MADE.findall(text)}


def may_link(item, room, rules, home):
    if item in _EVERYBODY or home.get(item, '') in (room, *rules.rooms):
        return True
    if item.startswith('Qt6::'):
        return item[len('Qt6::'):] in rules.qt
    return rooms.TARGETS.get(item) in rules.libraries


def faults(root):
    lists = cmake_files(root)
    home = homes(lists)
    found = []
    for folder, text in lists.items():
        for target, items in _LINKED.findall(text):
            room = home.get(target)
            rules = (rooms.COMPOSITION if target in rooms.COMPOSITION_TARGETS
                     else rooms.ROOMS.get(room))
            if rules is None:
                found.append(f'{folder}: {target} is made in no room')
                continue
            found += [f'{folder}: {target} may not link {item}'
                      for item in items.split()
                      if item not in _WORDS and not may_link(item, room, rules, home)]
    return found


def _sample(fault, **lists):
    made = {'base': 'add_library(app_base)', 'domain': 'add_library(app_domain)',
            'ports': 'add_library(app_ports)', 'net/http': 'add_library(app_http)',
            'session': 'add_library(app_session)', 'practice': 'add_executable(oevemiljoe)'}
    return checklib.Sample({f'app/{folder}/CMakeLists.txt':
                            f'{line}\n{lists.get(folder.split("/")[-1], "")}\n'
                            for folder, line in made.items()}, fault)


SAMPLES = [
    _sample(None, domain='target_link_libraries(app_domain PUBLIC app_base Qt6::Core)',
            base='# target_link_libraries(app_base PUBLIC Qt6::Widgets)'),
    _sample('app_session may not link app_http',
            session='target_link_libraries(app_session PUBLIC app_ports\n PRIVATE app_http)'),
    _sample('app_base may not link app_domain',
            base='target_link_libraries(app_base PUBLIC app_domain)'),
    _sample('app_domain may not link Qt6::Gui',
            domain='target_link_libraries(app_domain PUBLIC Qt6::Gui)'),
    _sample('app_domain may not link OpenSSL::Crypto',
            domain='target_link_libraries(app_domain PRIVATE OpenSSL::Crypto)'),
    _sample('oevemiljoe may not link app_base',
            practice='target_link_libraries(oevemiljoe PRIVATE app_base)'),
    _sample('app_domain may not link mystery',
            domain='target_link_libraries(app_domain PRIVATE mystery)'),
]

if __name__ == '__main__':
    checklib.run(faults, SAMPLES)
