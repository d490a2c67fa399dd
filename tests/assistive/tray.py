# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""What the desktop shows on the way, and when Kontrol 2 comes while the user works elsewhere.

tray.py PROGRAM plays the desktop's part on a message bus of its own: the place for icons
(StatusNotifierItem), the one for notices (Desktop Notifications Specification 1.2), and a dock that
shows progress on the program's button (com.canonical.Unity.LauncherEntry).
"""

import sys

import gi

import desktop
import reader

gi.require_version('Gio', '2.0')
from gi.repository import Gio, GLib  # noqa: E402  (the version is chosen first)

INTERFACES = Gio.DBusNodeInfo.new_for_xml('''<node>
  <interface name="org.kde.StatusNotifierWatcher">
    <method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
    <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
  </interface>
  <interface name="org.freedesktop.Notifications">
    <method name="GetCapabilities"><arg type="as" direction="out"/></method>
    <method name="CloseNotification"><arg type="u" direction="in"/></method>
    <method name="Notify">
      <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
      <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
      <arg type="a{sv}" direction="in"/><arg type="i" direction="in"/>
      <arg type="u" direction="out"/>
    </method>
  </interface>
</node>''').interfaces
PLACES = {'org.kde.StatusNotifierWatcher': '/StatusNotifierWatcher',
          'org.freedesktop.Notifications': '/org/freedesktop/Notifications'}


class Shell:
    """The desktop's part; `notices` are the (title, text) pairs that it was asked to show, and
    `progress` what the dock was told of the program: (desktop file, part of the whole or None)."""

    def __init__(self):
        self.notices = []
        self.progress = []
        self._bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        for interface in INTERFACES:
            self._bus.register_object(PLACES[interface.name], interface, self._called,
                                      lambda *_: GLib.Variant('b', True), None)
            Gio.bus_own_name_on_connection(self._bus, interface.name, Gio.BusNameOwnerFlags.NONE)
        self._bus.signal_subscribe(None, 'com.canonical.Unity.LauncherEntry', 'Update', None, None,
                                   Gio.DBusSignalFlags.NONE, self._progressed)

    def _progressed(self, _bus, _sender, _path, _interface, _signal, values):
        program, told = values.unpack()
        self.progress.append((program, told['progress'] if told['progress-visible'] else None))

    def _called(self, _bus, _sender, _path, _interface, method, values, invocation):
        answer = None
        if method == 'Notify':
            self.notices.append((values[3], values[4]))
            answer = GLib.Variant('(u)', (len(self.notices),))
        elif method == 'GetCapabilities':
            answer = GLib.Variant('(as)', (['actions', 'body'],))
        invocation.return_value(answer)

    def press_the_notice(self):
        """As a desktop reports it: the action that stands for the notice itself."""
        self._bus.emit_signal(None, PLACES['org.freedesktop.Notifications'],
                              'org.freedesktop.Notifications', 'ActionInvoked',
                              GLib.Variant('(us)', (len(self.notices), 'default')))


def wait_for_the_second_check(screen):
    screen.press('Start opgaven')
    screen.press('Log ind i browseren')
    screen.expect_page('Trin 3 af 6', 'Vælg jeres debitorsystem')
    screen.press('Fortsæt med Vejle')
    screen.expect_page('Trin 4 af 6', 'Tjek felterne, og opret abonnementet')
    screen.press('Opret abonnement')
    screen.expect_page('Trin 5 af 6', 'Nu skal du vente et øjeblik')


def expect_progress(screen, shell):
    """Each step that is done, once; four of six when the subscription is created."""
    wanted = [('application://sortimentsguiden.desktop', done / 6) for done in (1, 2, 3, 4)]
    screen.expect_that('four steps of six in the dock', lambda: shell.progress == wanted)
    print(shell.progress[-1])


def test(program):
    shell = Shell()
    expected = ('Sortimentsguiden', 'Sortimentet kan nu ses i debitorsystemet.')
    with desktop.Program(program, 'opgaven', 'Vejle') as screen:
        wait_for_the_second_check(screen)
        expect_progress(screen, shell)
        # Another window takes the focus.
        with desktop.Program(program, 'noget-andet', 'Vejle') as other:
            other.expect_page('Trin 1 af 6', 'Opret abonnement på Borgerblikkets sortiment')
            screen.expect_that('a notice of the desktop', lambda: shell.notices)
            other.expect_focus('heading', 'Opret abonnement på Borgerblikkets sortiment')
            if shell.notices != [expected]:
                raise reader.NotHeard(f'one notice, {expected}: there are {shell.notices}')
            print(shell.notices[0])
            shell.press_the_notice()
            screen.expect_active('Trin 5 af 6')


if __name__ == '__main__':
    sys.exit(desktop.run(__file__, test))
