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

ROOMS = {
    'base': Room('app/base', (), ('Core',), ('json', 'openssl', 'os')),
    'domain': Room('app/domain', ('base',), ('Core',)),
    'ports': Room('app/ports', ('base', 'domain'), ('Core',)),
    'http': Room('app/net/http', _PORTS, ('Core', 'Network', 'Concurrent'), ('json',)),
    'rest': Room('app/net/rest', (*_PORTS, 'http'), ('Core', 'Network', 'Concurrent'), ('json',)),
    'oidc': Room('app/net/oidc', (*_PORTS, 'http', 'rest'), ('Core', 'Network'),
                 ('json', 'openssl', 'os')),
    'journal': Room('app/journal', _PORTS, ('Core', 'Concurrent'), ('json', 'sqlite', 'os')),
    'connect': Room('app/connect', (*_PORTS, 'http', 'rest', 'oidc'), ('Core', 'Network'), ('os',)),
    'desktop': Room('app/desktop', _PORTS, ('Core', 'DBus', 'Gui', 'Network'), ('os',)),
    'diagnosis': Room('app/diagnosis', (*_PORTS, 'http', 'rest', 'oidc', 'connect', 'desktop'),
                      ('Core', 'Network'), ('os',)),
    'evidence': Room('app/evidence', _PORTS, ('Core', 'Gui', 'Concurrent'),
                     ('json', 'jpeg', 'qpdf', 'os')),
    'session': Room('app/session', _PORTS, ('Core',)),
    'practice': Room('app/practice', (), (),
                     ('json', 'httplib', 'openssl', 'sqlite', 'threads', 'os')),
    'ui': Room('ui', (*_PORTS, 'evidence', 'session'), ('Core', 'Gui', 'Widgets', 'Concurrent')),
    # Plays the user and her browser, so it speaks HTTP.
    'walkthrough': Room('ui/walkthrough', (*_PORTS, 'evidence', 'session', 'ui'),
                        ('Core', 'Gui', 'Widgets', 'Network')),
}

# What joins the rooms together: the only code that sees everything of the client.
COMPOSITION = Room('', tuple(room for room in ROOMS if room != 'practice'),
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
}
TARGETS = {
    'nlohmann_json::nlohmann_json': 'json',
    'OpenSSL::Crypto': 'openssl',
    'SQLite::SQLite3': 'sqlite',
    'qpdf::libqpdf': 'qpdf',
    'JPEG::JPEG': 'jpeg',
    'PkgConfig::HTTPLIB': 'httplib',
    'Threads::Threads': 'threads',
    'ws2_32': 'os',
    'crypt32': 'os',
    'ole32': 'os',
    'uuid': 'os',
}


def room_of(name):
    """The name of the room that a file or folder of the tree lies in, or None."""
    path = PurePosixPath(name)
    for folder in (path, *path.parents):
        for room, description in ROOMS.items():
            if description.folder == str(folder):
                return room
    return None
