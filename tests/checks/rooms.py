# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Who may know whom. The one table that the checks of includes and of links read."""

from dataclasses import dataclass
from pathlib import PurePosixPath


@dataclass(frozen=True)
class Room:
    """What the code in one folder may use besides itself and the standard library."""

    folder: str
    rooms: tuple = ()
    qt: tuple = ()
    libraries: tuple = ()


_PORTS = ('base', 'domain', 'ports')

_EVIDENCE = tuple(f'evidence/{part}'
                  for part in ('content', 'files', 'pdf', 'report', 'pictures', 'verify'))
_UI = (*_PORTS, 'problems', 'reading', 'evidence/content', 'session')
_WINDOWS = ('Core', 'Gui', 'Widgets', 'Concurrent')

ROOMS = {
    'base': Room('app/base', (), ('Core',), ('json', 'os')),
    'domain': Room('app/domain', ('base',), ('Core',)),
    'problems': Room('app/problems', ('base', 'domain'), ('Core',)),
    # Reads what the user pastes: it knows what the user should see, and nothing of the world.
    'reading': Room('app/reading', ('base', 'domain'), ('Core',)),
    'ports': Room('app/ports', ('base', 'domain'), ('Core',)),
    'http': Room('app/net/http', _PORTS, ('Core', 'Network', 'Concurrent'), ('json',)),
    'rest': Room('app/net/rest', (*_PORTS, 'http'), ('Core', 'Network', 'Concurrent'), ('json',)),
    'signatures': Room('app/net/signatures', ('base',), ('Core',), ('openssl',)),
    'oidc': Room('app/net/oidc', (*_PORTS, 'http', 'signatures'), ('Core', 'Network'),
                 ('json', 'os')),
    'journal': Room('app/journal', _PORTS, ('Core', 'Concurrent'), ('json', 'sqlite', 'os')),
    'connect': Room('app/connect', (*_PORTS, 'http', 'rest', 'oidc'), ('Core', 'Network'), ('os',)),
    'desktop': Room('app/desktop', _PORTS, ('Core', 'DBus', 'Gui', 'Network'), ('os',)),
    'diagnosis': Room('app/diagnosis', (*_PORTS, 'http', 'rest', 'oidc', 'connect', 'desktop'),
                      ('Core', 'Network', 'Concurrent'), ('os',)),
    'evidence/content': Room('app/evidence/content', _PORTS, ('Core', 'Gui'), ('json',)),
    'evidence/files': Room('app/evidence/files', (*_PORTS, 'evidence/content'), ('Core',),
                           ('json', 'os')),
    'evidence/pdf': Room('app/evidence/pdf', ('base',), ('Core',)),
    'evidence/qpdf': Room('app/evidence/qpdf', ('base', 'evidence/pdf', 'signatures'), ('Core',),
                          ('qpdf',)),
    'evidence/report': Room('app/evidence/report',
                            (*_PORTS, 'evidence/content', 'evidence/files', 'evidence/pdf'),
                            ('Core', 'Gui')),
    'evidence/pictures': Room('app/evidence/pictures', (*_PORTS, 'evidence/files'),
                              ('Core', 'Gui', 'Concurrent'), ('jpeg', 'os')),
    'evidence/verify': Room('app/evidence/verify',
                            (*_PORTS, 'evidence/content', 'evidence/files', 'evidence/pdf'),
                            ('Core', 'Concurrent'), ('json',)),
    # Puts the parts of the evidence together.
    'evidence': Room('app/evidence', (*_PORTS, *_EVIDENCE), ('Core', 'Gui', 'Concurrent'),
                     ('json', 'jpeg', 'os')),
    # The library that is opened when evidence or a sign-in begins. Nothing else may need what it
    # needs.
    'deferred': Room('app/deferred', ('base', 'evidence/pdf', 'evidence/qpdf', 'signatures'),
                     ('Core',)),
    'session': Room('app/session', (*_PORTS, 'problems', 'reading'), ('Core',)),
    'practice': Room('app/practice', (), (),
                     ('json', 'httplib', 'mustache', 'openssl', 'sqlite', 'threads', 'os')),
    'ui/widgets': Room('ui/widgets', _UI, _WINDOWS),
    'ui/texts': Room('ui/texts', _UI, ('Core',)),
    'ui/pages': Room('ui/pages', (*_UI, 'evidence/files', 'evidence/pictures', 'ui/texts', 'ui/widgets'), _WINDOWS),
    'ui/window': Room('ui/window', (*_UI, 'ui/pages', 'ui/texts', 'ui/widgets'), _WINDOWS),
    'ui/program': Room('ui/program', (*_UI, 'evidence/verify', 'ui/texts', 'ui/widgets'), _WINDOWS,
                       ('os',)),
    # Plays the user and the browser, so it speaks HTTP.
    'walkthrough': Room('ui/walkthrough', (*_UI, 'ui', 'ui/texts', 'ui/window'),
                        (*_WINDOWS, 'Network')),
    # The library of all these.
    'ui': Room('ui', (*_UI, 'evidence'), _WINDOWS),
}

# What joins the rooms together: the only code that sees everything of the client.
COMPOSITION = Room('', tuple(room for room in ROOMS
                             if room not in ('practice', 'deferred', 'evidence/qpdf')),
                   ('Core', 'Gui', 'Widgets', 'Network', 'Concurrent'), ('os',))
COMPOSITION_FILES = {
    'ui/program/main.cpp': 'makes the services and the window',
}
COMPOSITION_TARGETS = {
    'sortimentsguide': 'the program',
}

# How a library's headers begin, and what CMake calls it.
HEADERS = {
    'nlohmann/': 'json',
    'openssl/': 'openssl',
    'sqlite3.h': 'sqlite',
    'qpdf/': 'qpdf',
    'jpeglib.h': 'jpeg',
    'httplib.h': 'httplib',
    'kainjow/': 'mustache',
}
TARGETS = {
    'nlohmann_json::nlohmann_json': 'json',
    'OpenSSL::Crypto': 'openssl',
    'SQLite::SQLite3': 'sqlite',
    'qpdf::libqpdf': 'qpdf',
    'JPEG::JPEG': 'jpeg',
    '${web_server}': 'httplib',
    'Threads::Threads': 'threads',
    '${CMAKE_DL_LIBS}': 'os',
    'advapi32': 'os',
    'bcrypt': 'os',
    'crypt32': 'os',
    'ole32': 'os',
    'shell32': 'os',
    'uuid': 'os',
    'ws2_32': 'os',
}


def room_of(name):
    """The name of the room that a file or folder of the tree lies in, or None."""
    path = PurePosixPath(name)
    for folder in (path, *path.parents):
        for room, description in ROOMS.items():
            if description.folder == str(folder):
                return room
    return None
