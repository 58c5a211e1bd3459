#include "tests/core/site/standin/readback.h"
#include "tests/support/failonwarnings.h"

#include <QElapsedTimer>
#include <QTest>

#include <numeric>

using namespace vigia::standin;
using namespace vigia::test;

namespace {

using Sources = QMap<QString, QList<qint64>>;

qint64 zeroIfMissing(qint64 value)
{
    return value == Missing ? 0 : value;
}

qint64 sumOfDay(const QList<qint64>& values)
{
    return std::accumulate(values.begin(), values.end(), qint64 {0},
                           [](qint64 sum, qint64 value) { return sum + zeroIfMissing(value); });
}

/// Sum over series, hour by hour (or the one value).
QList<qint64> totals(const Sources& series)
{
    QList<qint64> sums;
    for (const QList<qint64>& values : series) {
        sums.resize(values.size());
        for (qsizetype i = 0; i < values.size(); ++i)
            sums[i] += zeroIfMissing(values[i]);
    }
    return sums;
}

} // namespace

class TestStandinAnswers : public QObject
{
    Q_OBJECT

private slots:

    void init() { vigia::test::failOnWarnings(); }

    void plantsAddUpToTheSystemInEveryHour_data()
    {
        QTest::addColumn<QString>("day");
        for (const char* day :
             {"2000-01-01", "2003-08-14", "2010-02-11", "2016-02-15", "2019-12-25", "2022-08-10",
              "2024-04-18", "2024-10-19", "2025-01-01", "2025-07-20", "2026-06-01", "2026-11-01"})
            QTest::newRow(day) << QString::fromLatin1(day);
    }

    void plantsAddUpToTheSystemInEveryHour()
    {
        QFETCH(QString, day);
        const Sources plants = hourly("Gene", "Recurso", day).series(day);
        const QList<qint64> system =
            hourly("Gene", "Sistema", day).series(day).value(QStringLiteral("Sistema"));
        QCOMPARE(system.size(), 24);
        QCOMPARE(totals(plants), system);
        const qint64 demand =
            daily("DemaSIN", "Sistema", day).series(day).value(QStringLiteral("Sistema")).value(0);
        QVERIFY(std::abs(sumOfDay(system) - demand) < demand / 20);
    }

private:
    static SimulatedAnswers::Settings settings()
    {
        SimulatedAnswers::Settings settings;
        settings.today = QDate(2026, 11, 24);
        return settings;
    }

    ReadAnswer hourly(const char* metric, const char* entity, const QString& day) const
    {
        return ask(m_source, questionBody(QString::fromLatin1(metric), QString::fromLatin1(entity), day, day),
                   Endpoint::Hourly);
    }

    ReadAnswer daily(const char* metric, const char* entity, const QString& day) const
    {
        return ask(m_source, questionBody(QString::fromLatin1(metric), QString::fromLatin1(entity), day, day),
                   Endpoint::Daily);
    }

    SimulatedAnswers m_source {settings()};
};

QTEST_GUILESS_MAIN(TestStandinAnswers)
#include "tst_standin_answers.moc"
