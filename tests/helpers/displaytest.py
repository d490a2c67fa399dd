#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""The tests' display holds on a busy machine too."""

import subprocess
import threading
import unittest

import display


def ask(name):
    """Comes, asks for one thing and goes; whether it was let in."""
    return subprocess.run(['xprop', '-display', name, '-root', 'NOTHING'], check=False,
                          capture_output=True).returncode == 0


def at_once(count, work):
    threads = [threading.Thread(target=work) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


class TheDisplay(unittest.TestCase):

    def test_lets_a_client_in_while_the_last_one_goes(self):
        answers = []

        def ask_again_and_again():
            answers.extend(ask(own.name) for _ in range(100))

        with display.Display() as own:
            at_once(2, ask_again_and_again)
        self.assertEqual(answers, [True] * 200)

    def test_keeps_what_a_client_has_set_after_it_has_gone(self):
        with display.Display() as own:
            subprocess.run(['xprop', '-display', own.name, '-root', '-f', 'MARK', '8s', '-set',
                            'MARK', 'here'], check=True)
            self.assertIn('here', own.property_of_root('MARK'))

    def test_is_nobody_elses(self):
        names = []

        def show():
            for _ in range(5):
                with display.Display('64x64') as own:
                    names.append(ask(own.name) and own.property_of_root('MARK'))
                    subprocess.run(['xprop', '-display', own.name, '-root', '-f', 'MARK', '8s',
                                    '-set', 'MARK', 'taken'], check=True)

        at_once(4, show)
        self.assertEqual(len(names), 20)
        self.assertFalse([name for name in names if not name or 'taken' in name])

    def test_has_its_manager_before_anybody_uses_it(self):
        with display.Display(has_manager=True) as own:
            self.assertIn('window id', own.property_of_root('_NET_SUPPORTING_WM_CHECK'))

    def test_passes_the_exit_status_on(self):
        self.assertEqual(display.main(['sh', '-c', 'test -n "$DISPLAY" && exit 3']), 3)


if __name__ == '__main__':
    unittest.main(verbosity=2)
