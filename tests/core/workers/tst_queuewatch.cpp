#include "core/workers/queuewatch.h"
#include "tests/support/failonwarnings.h"

#include <QTest>

#include <cmath>

using namespace vigia;
using namespace vigia::workers;

namespace {

const QDateTime Now(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
const QString Etl = QStringLiteral("etl");

} // namespace

class TestQueueWatch : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void hasNoTrendOfTooLittle()
    {
        QueueWatch watch;
        QVERIFY(std::isnan(watch.row(Etl).trend));
        watch.sample({Etl, 5, {}}, Now);
        watch.sample({Etl, 6, {}}, Now);
        QVERIFY(std::isnan(watch.row(Etl).trend));
        QCOMPARE(watch.row(Etl).length, 6);
    }

    void tellsHowFastAQueueGrows()
    {
        QueueWatch watch;
        watch.sample({Etl, 9'999, {}}, Now.addSecs(-3600)); // too old to count
        for (int i = 0; i <= 10; ++i)
            watch.sample({Etl, 100 + i * 2, {}}, Now.addSecs(i * 10));
        QVERIFY(std::abs(watch.row(Etl).trend - 12) < 0.01);
    }

    void remembersSinceWhenAMessageWaits()
    {
        QueueWatch watch;
        watch.see(Etl, {QStringLiteral("a"), QStringLiteral("b")}, Now);
        watch.see(Etl, {QStringLiteral("b"), QStringLiteral("c")}, Now.addSecs(60));
        QCOMPARE(watch.next(Etl), QStringLiteral("b"));
        QCOMPARE(watch.row(Etl).oldest, Now);
        QVERIFY(!watch.row(Etl).isOldestExact);
        watch.see(Etl, {}, Now.addSecs(61));
        QVERIFY(!watch.row(Etl).oldest.isValid());
        watch.see(Etl, {QStringLiteral("b")}, Now.addSecs(62)); // came back: waits anew
        QCOMPARE(watch.row(Etl).oldest, Now.addSecs(62));
    }

    void holdsNoMoreThanItMay()
    {
        QueueWatch watch;
        for (int i = 0; i < 5000; ++i)
            watch.sample({Etl, i, {}}, Now.addSecs(i));
        QCOMPARE(watch.row(Etl).samples.size(), QueueWatch::MostSamples);
        QCOMPARE(watch.row(Etl).samples.last().y(), 4999.0);
    }
};

QTEST_GUILESS_MAIN(TestQueueWatch)
#include "tst_queuewatch.moc"
