// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// The bar that moves while the program waits, and the word that replaces it where nothing shall
// move.

#include "eventually.h"
#include "widgets/busyline.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QPainter>
#include <QProxyStyle>

namespace {

/// The platform's style, with animations of as many milliseconds as the test sets.
class PacedStyle : public QProxyStyle {
public:
    explicit PacedStyle(int duration) : m_duration(duration) { }
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *answer) const override
    {
        return hint == SH_Widget_Animation_Duration
            ? m_duration
            : QProxyStyle::styleHint(hint, option, widget, answer);
    }

private:
    int m_duration;
};

/// Only the word, in the bar's place.
class Word : public QWidget {
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(Theme::of(*this).muted);
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("Arbejder"));
    }
};

/// Counts the timers that run down anywhere.
class TimerWatch : public QObject {
public:
    TimerWatch() { qApp->installEventFilter(this); }
    bool eventFilter(QObject *receiver, QEvent *event) override
    {
        const bool isTimers = event->type() == QEvent::Timer && qobject_cast<QTimer *>(receiver);
        count += isTimers ? 1 : 0;
        return false;
    }
    int count = 0;
};

class Movement : public testing::Test {
protected:
    void show()
    {
        bar.resize(300, bar.sizeHint().height());
        bar.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&bar));
    }
    void expectMovement()
    {
        TimerWatch watch;
        EXPECT_EVENTUALLY(watch.count >= 3);
        const QImage before = bar.grab().toImage();
        EXPECT_EVENTUALLY(bar.grab().toImage() != before);
    }
    void expectTheWordAndNoTimer()
    {
        TimerWatch watch;
        QTest::qWait(200);
        EXPECT_EQ(watch.count, 0);
        EXPECT_EQ(bar.sizeHint().height(), bar.fontMetrics().height());
        bar.resize(300, bar.sizeHint().height());
        Word word;
        word.resize(bar.size());
        EXPECT_EQ(bar.grab().toImage(), word.grab().toImage());
    }

    PacedStyle moving{200};
    PacedStyle still{0};
    BusyBar bar;
};

} // namespace

TEST_F(Movement, IsThereWhileTheBarIsShownAndNoLonger)
{
    bar.setStyle(&moving);
    show();
    expectMovement();
    bar.hide();
    TimerWatch watch;
    QTest::qWait(200);
    EXPECT_EQ(watch.count, 0);
}

TEST_F(Movement, GivesWayToAWordWhereThePlatformWantsNone)
{
    bar.setStyle(&still);
    show();
    expectTheWordAndNoTimer();
}

TEST_F(Movement, EndsAndBeginsWithThePlatformsSettingWhileTheBarIsShown)
{
    bar.setStyle(&moving);
    show();
    expectMovement();
    bar.setStyle(&still);
    expectTheWordAndNoTimer();
    bar.setStyle(&moving);
    expectMovement();
}
