# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""A small screen reader: finds what is shown by role and name, and does what can be done with it."""

import re
import time

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # noqa: E402  (the version is chosen first)

PATIENCE = 60
# Milliseconds. A program that answers later is asked in vain, and its announcement is lost. The
# default is 800, which is too short beside a build.
Atspi.set_timeout(PATIENCE * 1000, PATIENCE * 1000)
# Pages that go by themselves as soon as what is awaited has come.
PASSING = {('heading', name) for name in (
    'Vi venter på, at du logger ind', 'Vi tjekker dit login', 'Du er logget ind',
    'Vi opretter abonnementet …')}
# What names another thing and cannot be pressed.
NAMES = {'label', 'heading', 'panel', 'grouping'}


class NotHeard(Exception):
    """What was waited for did not come; what is shown instead is part of the message."""


def _role_of(element):
    """The role by the name that it has had for long: since 2.53 AT-SPI calls a push button a button."""
    name = element.get_role_name()
    return 'push button' if name == 'button' else name


def _pause():
    """Receives announcements at once: the name of each is asked for then."""
    is_over = []
    GLib.timeout_add(50, is_over.append, True)
    while not is_over:
        GLib.MainContext.default().iteration(True)


class Reader:
    """Reads one program. Everything said on the way is printed: the transcript of the test."""

    def __init__(self):
        self._pid = None
        self.actions = 0
        self._told = []
        self._pages = set()
        self._listener = Atspi.EventListener.new(self._focus_moved)
        self._listener.register('object:state-changed:focused')

    def read(self, pid):
        """From now on the program of that process, which has begun after its reader."""
        self._pid = pid

    def _focus_moved(self, event):
        """A screen reader announces what it is notified of, not what can be found."""
        try:
            if event.detail1 and event.source.get_process_id() == self._pid:
                self._told.append((_role_of(event.source), event.source.get_name()))
        except GLib.Error:
            pass  # gone again already

    def _program(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(index)
            if program and program.get_process_id() == self._pid:
                return program
        return None

    def _shown(self, element=None):
        """Everything that is shown, in the order of reading."""
        element = element or self._program()
        if element is None:
            return
        for index in range(element.get_child_count()):
            child = element.get_child_at_index(index)
            if child and child.get_state_set().contains(Atspi.StateType.SHOWING):
                yield child
                yield from self._shown(child)

    def _find(self, fits):
        # What is shown changes while it is read; then it is read again.
        try:
            return next((element for element in self._shown() if fits(element)), None)
        except GLib.Error:
            return None

    def _await(self, what, fits):
        return self.expect_that(what, lambda: self._find(fits))

    def expect_that(self, what, comes):
        """What `comes` gives as soon as it is something."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            found = comes()
            if found:
                return found
            _pause()
        raise NotHeard(f'{what} did not come. There is:\n' + '\n'.join(
            f'  {_role_of(each)}: {each.get_name()}' for each in self._shown()))

    def expect(self, role, name):
        return self._await(f'{role} "{name}"', lambda element: _role_of(element) == role
                           and element.get_name() == name)

    def expect_beginning(self, role, beginning):
        return self._await(f'{role} "{beginning}…"', lambda element: _role_of(element) == role
                           and element.get_name().startswith(beginning))

    def has_text(self, text):
        """Whether something that is shown has `text` in its name."""
        return self._find(lambda element: text in element.get_name()) is not None

    def has_name_like(self, pattern):
        """Whether something that is shown has a name that begins as the regular expression says."""
        return self._find(lambda element: re.match(pattern, element.get_name())) is not None

    def _first_told(self, wanted):
        """The first announcement since the last press, without pages that passed or were there."""
        return next((told for told in self._told
                     if told == wanted or told not in PASSING | self._pages), None)

    def expect_focus(self, role, name):
        """What gets the focus is what a screen reader says first."""
        wanted = (role, name)
        first = self.expect_that(f'word of {role} "{name}"', lambda: self._first_told(wanted))
        if first != wanted:
            raise NotHeard(f'{first[0]} "{first[1]}" was told before {role} "{name}"')
        self._pages.add(wanted)
        focused = self._await(
            f'the focus on {role} "{name}"', lambda element: _role_of(element) == role
            and element.get_name() == name
            and element.get_state_set().contains(Atspi.StateType.FOCUSED))
        print(f'{name}. {focused.get_description()}')

    def expect_active(self, title):
        """The window whose title begins so has the keyboard."""
        self._await(f'the window "{title}…" in front', lambda element:
                    _role_of(element) == 'frame' and element.get_name().startswith(title)
                    and element.get_state_set().contains(Atspi.StateType.ACTIVE))

    def expect_page(self, title, heading):
        self.expect_beginning('frame', title)
        self.expect_focus('heading', heading)

    def expect_still(self, title, heading):
        """The page of that title and heading is what is shown now."""
        if not self._find(lambda element: _role_of(element) == 'frame'
                          and element.get_name().startswith(title)):
            raise NotHeard(f'"{title}…" did not stay')
        if not self._find(lambda element: _role_of(element) == 'heading'
                          and element.get_name() == heading):
            raise NotHeard(f'"{heading}" did not stay')

    def middle_of(self, name):
        """Where on the screen to press what has that name; a label, a heading or a group only names
        another thing."""
        element = self._await(f'"{name}" to press', lambda element: element.get_name() == name
                              and _role_of(element) not in NAMES)
        place = element.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        return place.x + place.width // 2, place.y + place.height // 2

    def middle_of_window(self):
        place = self._program().get_child_at_index(0).get_component_iface().get_extents(
            Atspi.CoordType.SCREEN)
        return place.x + place.width // 2, place.y + place.height // 2

    def is_bare(self, name):
        """Whether a press at middle_of() meets what has that name: it is not scrolled away."""
        x, y = self.middle_of(name)
        element = self._program().get_child_at_index(0)
        while element:
            if element.get_name() == name:
                return True
            component = element.get_component_iface()
            element = component and component.get_accessible_at_point(x, y, Atspi.CoordType.SCREEN)
        return False

    def expect_chosen(self, name):
        self._await(f'"{name}" chosen', lambda element: element.get_name() == name
                    and element.get_state_set().contains(Atspi.StateType.CHECKED))

    def _act(self, element, wanted):
        actions = element.get_action_iface()
        for index in range(actions.get_n_actions()):
            if actions.get_action_name(index) == wanted:
                print(f'  [{wanted}: {element.get_name()}]')
                self._told.clear()
                actions.do_action(index)
                self.actions += 1
                return
        raise NotHeard(f'"{element.get_name()}" has no action {wanted}')

    def write(self, name, text):
        """Sets the text as dictation does: without a key."""
        field = self.expect('text', name)
        print(f'  [write: {name}]')
        field.get_editable_text_iface().set_text_contents(text)

    def place_of(self, role, name):
        """Left, top, width and height on the screen."""
        place = self.expect(role, name).get_extents(Atspi.CoordType.SCREEN)
        return place.x, place.y, place.width, place.height

    def press(self, name):
        self._act(self.expect('push button', name), 'Press')

    def choose(self, name):
        choice = self._await(f'a choice "{name}"', lambda element: element.get_name() == name
                             and _role_of(element) in ('radio button', 'check box'))
        self._act(choice, 'Toggle')
        self.expect_chosen(name)
