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
    made = {'support': 'add_library(app_support)', 'domain': 'add_library(app_domain)',
            'services': 'add_library(app_services)', 'services/http': 'add_library(app_http)',
            'session': 'add_library(app_session)', 'practice': 'add_executable(oevemiljoe)'}
    return checklib.Sample({f'app/{folder}/CMakeLists.txt':
                            f'{line}\n{lists.get(folder.split("/")[-1], "")}\n'
                            for folder, line in made.items()}, fault)


SAMPLES = [
    _sample(None, domain='target_link_libraries(app_domain PUBLIC app_support Qt6::Core)',
            support='# target_link_libraries(app_support PUBLIC Qt6::Widgets)'),
    _sample('app_session may not link app_http',
            session='target_link_libraries(app_session PUBLIC app_services\n PRIVATE app_http)'),
    _sample('app_support may not link app_domain',
            support='target_link_libraries(app_support PUBLIC app_domain)'),
    _sample('app_domain may not link Qt6::Gui',
            domain='target_link_libraries(app_domain PUBLIC Qt6::Gui)'),
    _sample('app_domain may not link OpenSSL::Crypto',
            domain='target_link_libraries(app_domain PRIVATE OpenSSL::Crypto)'),
    _sample('oevemiljoe may not link app_support',
            practice='target_link_libraries(oevemiljoe PRIVATE app_support)'),
    _sample('app_domain may not link mystery',
            domain='target_link_libraries(app_domain PRIVATE mystery)'),
]

if __name__ == '__main__':
    checklib.run(faults, SAMPLES)
