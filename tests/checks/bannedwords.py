# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Words that compile but must not be used, each with its reason."""

import re
from dataclasses import dataclass

import checklib


@dataclass(frozen=True)
class Ban:
    folders: tuple
    pattern: re.Pattern
    reason: str
    except_in: tuple = ()


def _ban(folders, pattern, reason, *except_in):
    return Ban(folders, re.compile(pattern), reason, except_in)


_WAITS = 'blocks the window or lets events in by the back door; use Async::whenDone'
_PASSES = 'passes inside a GoogleTest test when it fails; use EXPECT_… and EXPECT_EVENTUALLY'
_HIDES = 'hides a test; a test runs and can fail'

BANS = [
    _ban(checklib.CODE, r'\bQEventLoop\b', _WAITS),
    _ban(checklib.CODE, r'\bprocessEvents\b', _WAITS),
    _ban(checklib.CODE,
         r'\bwaitFor(Finished|Started|ReadyRead|BytesWritten|Connected|Disconnected|NewConnection)\b',
         _WAITS),
    _ban(checklib.CODE, r'\bexec\s*\(', _WAITS, 'ui/program/main.cpp', 'ui/program/report.cpp'),
    _ban(checklib.CODE, r'\bQMessageBox\b', 'stands in the way of the window; say it on the page'),
    _ban(checklib.CODE, r'\bset(Modal\s*\(\s*true|WindowModality)\b',
         'stands in the way of the window; open() is for what must be chosen first'),
    _ban(checklib.CODE, r'\bget(OpenFile(Name|Url)s?|SaveFile(Name|Url)|ExistingDirectory(Url)?)\b',
         'waits in an event loop of its own; use a QFileDialog and open()'),
    _ban(checklib.CODE, r'\.\s*then\s*\(', 'runs inside finish(), and Qt 6.4 aborts when the context is '
         'gone; use Async::whenDone'),
    _ban(checklib.CODE, r'\bco_(await|yield|return)\b', 'g++ 12.2 destroys a temporary twice'),
    _ban(checklib.CODE, r'\bignoreSslErrors\b', 'a connection that is not safe is refused'),
    _ban(checklib.CODE, r'\bVerifyNone\b', 'a connection that is not safe is refused'),
    _ban(checklib.CODE, r'\bgrabWindow\b', 'would take a picture of what is not ours',
         # The screen that the user has chosen, at the user's press, in guided mode alone.
         'ui/pages/status/picturesource.cpp'),
    _ban(checklib.CODE, r'\bnew QLabel\b|\b(Rich|Auto|Markdown)Text\b|\bset(Html|Markdown|ToolTip)\b',
         'could show a server\'s text as markup; use TextBlock'),
    _ban(checklib.CODE, r'\berrorString\b', 'is poor Danish and may hold the URL; use ErrorKind'),
    _ban(checklib.CODE_AND_TESTS, r'(?<!timeSpec\(\), )\bQt::(UTC|LocalTime|OffsetFromUTC)\b',
         'is deprecated by Qt 6.8 where a QDateTime is made; use Utc::zone', 'app/base/utc.h'),
    _ban(checklib.CODE_AND_TESTS, r'\bmakeReadyFuture\b',
         'is deprecated by Qt 6.8; use Async::ready'),
    _ban(checklib.CODE_AND_TESTS, r'<ranges>|\bstd::(ranges|views)\b', 'clang 14 cannot read it'),
    _ban(('tests',), r'\bQTRY_\w+', _PASSES),
    _ban(('tests',), r'\bQ(VERIFY|COMPARE|FAIL)\w*\b', _PASSES),
    _ban(('tests',), r'\bGTEST_SKIP\b', _HIDES,
         # What it talks to comes from npm, which cannot be reached from everywhere.
         'tests/peers/certifiedissuertest.cpp'),
    _ban(('tests',), r'\bDISABLED_\w*', _HIDES),
    _ban(('tests',), r'\bSUCCEED\s*\(', 'a test that only succeeds cannot fail'),
    _ban(('tests',), r'\bEXPECT_CALL\b', 'fakes are written by hand, one for each port'),
    _ban(checklib.CODE_AND_TESTS, r'\bUNIT_TEST\b', 'tests look from outside'),
    _ban(('tests',), r'\bsleep_(for|until)\b|\bQThread::m?u?sleep\b|\bqSleep\b',
         'tests wait for what they need, not for a while',
         # Another process does not report its end, so these look again and again, for a while.
         'tests/practice/practiceprogram.cpp', 'tests/practice/practicetest.cpp'),
]
_UNFINISHED = re.compile(r'\b(TODO|FIXME|XXX|HACK)\b')


def faults_of(name, text):
    code = checklib.without_comments_and_texts(text)
    for ban in BANS:
        if name.split('/')[0] not in ban.folders or name in ban.except_in:
            continue
        for match in ban.pattern.finditer(code):
            yield f'{name}:{checklib.line_of(code, match.start())}: {match[0]}: {ban.reason}'
    for match in _UNFINISHED.finditer(text):
        yield f'{name}:{checklib.line_of(text, match.start())}: {match[0]}: finish it, or file it'


def faults(root):
    return [fault for path in checklib.files(root, checklib.CODE_AND_TESTS, (*checklib.CPP, '.in'))
            for fault in faults_of(path.relative_to(root).as_posix(), checklib.read(path))]


def _sample(name, line, fault):
    return checklib.Sample({name: line + '\n'}, fault)


SAMPLES = [
    _sample('app/a.cpp', '// no QEventLoop here\nlog("processEvents");\nsqlite3_exec(a);', None),
    _sample('ui/program/main.cpp', 'return QApplication::exec();', None),
    _sample('app/a.cpp', '\nQEventLoop loop;', 'app/a.cpp:2: QEventLoop'),
    _sample('ui/a.cpp', 'dialog.exec();', 'exec('),
    _sample('ui/a.cpp', 'qApp->processEvents();', 'processEvents'),
    _sample('app/a.h', 'future.waitForFinished();', 'waitForFinished'),
    _sample('ui/a.cpp', 'dialog->setModal(false);\ndialog->open();', None),
    _sample('ui/a.cpp', '#include <QMessageBox>', 'QMessageBox'),
    _sample('ui/a.cpp', 'QMessageBox::warning(this, title, text);', 'QMessageBox'),
    _sample('ui/a.cpp', 'dialog->setModal(true);', 'setModal(true'),
    _sample('ui/a.cpp', 'dialog->setWindowModality(Qt::WindowModal);', 'setWindowModality'),
    _sample('ui/a.cpp', 'QFileDialog::getOpenFileName(this)', 'getOpenFileName'),
    _sample('ui/a.cpp', 'QFileDialog::getOpenFileNames(this)', 'getOpenFileNames'),
    _sample('ui/a.cpp', 'QFileDialog::getSaveFileName(this)', 'getSaveFileName'),
    _sample('ui/a.cpp', 'QFileDialog::getExistingDirectory(this)', 'getExistingDirectory'),
    _sample('app/a.cpp', 'future.then(this, [] {});', '.then('),
    _sample('app/a.cpp', 'co_await future;', 'co_await'),
    _sample('app/a.cpp', 'reply->ignoreSslErrors();', 'ignoreSslErrors'),
    _sample('app/a.cpp', 'QSslSocket::VerifyNone', 'VerifyNone'),
    _sample('ui/a.cpp', 'screen->grabWindow(0);', 'grabWindow'),
    _sample('ui/a.cpp', 'auto *label = new QLabel(detail);', 'new QLabel'),
    _sample('ui/a.cpp', 'setTextFormat(Qt::RichText);', 'RichText'),
    _sample('ui/a.cpp', 'button->setToolTip(detail);', 'setToolTip'),
    _sample('app/a.cpp', 'reply->errorString()', 'errorString'),
    _sample('app/a.cpp', '#include <ranges>', '<ranges>'),
    _sample('tests/a.cpp', 'EXPECT_EQ(now.timeSpec(), Qt::UTC);', None),
    _sample('tests/a.cpp', 'QDateTime(day, time, Qt::UTC)', 'Qt::UTC'),
    _sample('app/a.cpp.in', 'QDateTime(day, time, Qt::UTC)', 'Qt::UTC'),
    _sample('app/a.cpp', 'QtFuture::makeReadyFuture(1)', 'makeReadyFuture'),
    _sample('app/a.cpp', '// TO' 'DO: more', 'finish it'),
    _sample('tests/a.cpp', 'QTRY_VERIFY(a);', 'QTRY_VERIFY'),
    _sample('tests/a.cpp', 'QCOMPARE(a, b);', 'QCOMPARE'),
    _sample('tests/a.cpp', 'QVERIFY2(a, "b");', 'QVERIFY2'),
    _sample('tests/a.cpp', 'GTEST_SKIP();', 'GTEST_SKIP'),
    _sample('tests/a.cpp', 'TEST(A, DISABLED_B)', 'DISABLED_B'),
    _sample('tests/a.cpp', 'SUCCEED();', 'SUCCEED('),
    _sample('tests/a.cpp', 'EXPECT_CALL(a, b);', 'EXPECT_CALL'),
    _sample('tests/a.cpp', 'std::this_thread::sleep_for(1s);', 'sleep_for'),
]

if __name__ == '__main__':
    checklib.run(faults, SAMPLES)
