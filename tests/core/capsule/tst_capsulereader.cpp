#include "core/capsule/capsulegeneration.h"
#include "core/capsule/capsulekey.h"
#include "core/capsule/capsulereader.h"
#include "core/capsule/capsuletables.h"
#include "core/capsule/values/capsulevalues.h"
#include "core/capsule/values/values.h"
#include "core/targets/alertinfo.h"
#include "tests/core/capsule/samples.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace vigia;
using namespace vigia::capsule;
using generation::Grouping;

/// What is read back.
class TestCapsuleReader : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        QVERIFY_RESULT(test::saveCapsule(path("good.vigia"), path("key.pem"), {QStringLiteral("byte 0")}));
        const Result<CapsuleReader> reader = CapsuleReader::open(path("good.vigia"), path("key.pem"));
        QVERIFY_RESULT(reader);
        m_reader = std::make_unique<CapsuleReader>(*reader);
    }

    void init() { test::failOnWarnings(); }

    void saysWhatItHoldsAndWhatNot();
    void readsRunsByFilterAndPage();
    void readsARunWithAllThatIsKept();
    void holdsNoSecret();
    void cutsAndSumsCharts();
    void makesMonthsOfDays();
    void joinsThePartsOfALongChart();
    void refusesPartsThatOverlap();
    void refusesDaysThatItDoesNotHold();
    void noticesThatTheFileWasChanged();
    void leavesOutWhatIsAboveTheCap();
    void readsTheMachine();
    void saysWhetherThereWasAMove();
    void readsACapsuleOfFormat1();

private:
    QString path(const char* name) const { return m_directory.filePath(QLatin1String(name)); }

    static generation::ChartQuery query(Grouping grouping, Step step)
    {
        generation::ChartQuery query;
        query.grouping = grouping;
        query.step = step;
        query.range = test::CapsuleDays;
        return query;
    }

    QTemporaryDir m_directory;
    std::unique_ptr<CapsuleReader> m_reader;
};

void TestCapsuleReader::saysWhatItHoldsAndWhatNot()
{
    CapsuleInfo expected = test::capsuleInfo();
    expected.id = m_reader->info().id;
    expected.bytes = QFile(m_reader->path()).size();
    QCOMPARE(m_reader->info().siteTitle, expected.siteTitle);
    QVERIFY(m_reader->info() == expected);
    const auto alerts = m_reader->alerts();
    QVERIFY(!alerts);
    QCOMPARE(alerts.error().errorClass, QByteArray("NotInCapsule"));
    QCOMPARE(alerts.error().message, QStringLiteral("Not in the capsule: Alertmanager does not answer."));
    for (const AccountLine& line : m_reader->account())
        if (line.table == u"runs")
            QCOMPARE(line.kept, qint64(2));
    QCOMPARE(m_reader->audit({})->matching, qint64(0));
}

void TestCapsuleReader::readsRunsByFilterAndPage()
{
    const auto count = [this](const char* filter) {
        const auto page = m_reader->runs({QString::fromLatin1(filter), 100, 0});
        return page ? page->matching : -1;
    };
    QCOMPARE(count(""), 2);
    QCOMPARE(count("state:FAILURE"), 1);
    QCOMPARE(count("-state:FAILURE metric:gene/recurso"), 1);
    QCOMPARE(count("day:2026-06-02..2026-07-01"), 2);
    QCOMPARE(count("day:2026-06-04..2026-07-01"), 0);
    QCOMPARE(count("error:html"), 1);
    QCOMPARE(count("MARIA"), 2);
    QCOMPARE(count("nonsense:x"), -1);
    const auto second = m_reader->runs({{}, 1, 1});
    QVERIFY_RESULT(second);
    QCOMPARE(second->runs.size(), std::size_t(1));
    QCOMPARE(second->runs.front().state, etl::RunState::Success);
}

void TestCapsuleReader::readsARunWithAllThatIsKept()
{
    const auto run = m_reader->run(QStringLiteral("11111111-1111-1111-1111-111111111111"));
    QVERIFY_RESULT(run);
    QCOMPARE(run->run.error->errorClass, QStringLiteral("HtmlInsteadOfJson"));
    QCOMPARE(run->run.error->detail, QStringLiteral("***"));
    QCOMPARE(run->attempts.front().document, QByteArray("\xff\x00\x01<html>", 9));
    QCOMPARE(run->attempts.front().wait->count(), 1500);
    QVERIFY(std::isnan(run->changes.front().oldValue));
    QCOMPARE(run->changes.front().newValue, 1.5);
    QVERIFY(!m_reader->run(QStringLiteral("3")));
}

void TestCapsuleReader::holdsNoSecret()
{
    QFile file(m_reader->path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const char* secret : {"geheim99", "s3cr3tt0ken", "abcdef123", "byte 0"})
        QVERIFY2(!bytes.contains(secret), secret);
}

void TestCapsuleReader::cutsAndSumsCharts()
{
    CapsuleGenerationSource source(*m_reader, test::capsuleMetrics());
    for (const Grouping grouping : {Grouping::Code, Grouping::Source, Grouping::Total}) {
        const auto chart = source.chart(query(grouping, Step::Hour));
        QVERIFY_RESULT(chart);
        QCOMPARE(chart->grid, Grid::covering(test::CapsuleDays, Step::Hour));
        QCOMPARE(chart->series.size(), std::size_t(grouping == Grouping::Code ? 2 : 1));
        QVERIFY(std::isnan(chart->series.front().values.back()));
        QCOMPARE(chart->findings.size(), std::size_t(1));
    }
    generation::ChartQuery part = query(Grouping::Total, Step::Hour);
    part.codes = {QStringLiteral("TBST")};
    part.range = {QDate(2026, 6, 2), QDate(2026, 6, 5)};
    const auto chart = source.chart(part);
    QVERIFY_RESULT(chart);
    QCOMPARE(chart->grid.size, 96);
    QCOMPARE(chart->series.front().values.front(), 2.0);
    QVERIFY(std::isnan(chart->series.front().values.back()));
    generation::ChartQuery largest = query(Grouping::Code, Step::Day);
    largest.top = 1;
    const auto top = source.chart(largest);
    QVERIFY_RESULT(top);
    QCOMPARE(top->series.front().code, QStringLiteral("TBST"));
    QCOMPARE(top->series.back().code, generation::OthersCode);
    QCOMPARE(top->series.back().values.front(), 1.0);
    const auto point = source.point({QStringLiteral("Gene"), QStringLiteral("Recurso"), Grouping::Code,
                                     QStringLiteral("TBST"), Step::Day, QDate(2026, 6, 1), 1});
    QVERIFY_RESULT(point);
    QCOMPARE(point->value, 2.0);
    QCOMPARE(point->unit, QStringLiteral("GWh"));
}

void TestCapsuleReader::makesMonthsOfDays()
{
    CapsuleGenerationSource source(*m_reader, test::capsuleMetrics());
    const auto chart = source.chart(query(Grouping::Code, Step::Month));
    QVERIFY_RESULT(chart);
    QCOMPARE(chart->grid.size, 1);
    QCOMPARE(chart->series.front().code, QStringLiteral("TBST"));
    QCOMPARE(chart->series.front().values.front(), 4.0);
}

namespace {

/// One plant that has `value` in every hour of these days.
generation::ChartData hoursOf(const DayRange& days, double value, const QString& code)
{
    generation::ChartData chart = test::capsuleChart(Grouping::Code, Step::Hour);
    chart.query.range = days;
    chart.grid = Grid::covering(days, Step::Hour);
    chart.series = {{code, code, QStringLiteral("MWh"), {}, {}}};
    chart.series.front().values.assign(static_cast<std::size_t>(chart.grid.size), value);
    return chart;
}

/// A capsule of June with these charts alone.
Result<CapsuleReader> juneOf(const QString& path, const QString& key,
                             const std::vector<generation::ChartData>& charts)
{
    const Result<CapsuleKey> signer = CapsuleKey::loadOrMake(key);
    auto writer = CapsuleWriter::make(path, Scrubber());
    if (!writer || !signer)
        return fail(writer ? signer.error() : writer.error());
    for (const generation::ChartData& chart : charts)
        if (const Result<> added = (*writer)->add(chart); !added)
            return fail(added.error());
    CapsuleInfo info = test::capsuleInfo();
    info.range = {QDate(2026, 6, 1), QDate(2026, 6, 30)};
    if (const Result<CapsuleInfo> saved = (*writer)->finish(info, *signer); !saved)
        return fail(saved.error());
    return CapsuleReader::open(path, key);
}

} // namespace

void TestCapsuleReader::joinsThePartsOfALongChart()
{
    // The newest first, as they are saved; the days from the 11th to the 20th were left out.
    const auto reader = juneOf(path("parts.vigia"), path("key.pem"),
                               {hoursOf({QDate(2026, 6, 21), QDate(2026, 6, 30)}, 2, QStringLiteral("TBST")),
                                hoursOf({QDate(2026, 6, 6), QDate(2026, 6, 10)}, 1, QStringLiteral("TBST")),
                                hoursOf({QDate(2026, 6, 1), QDate(2026, 6, 5)}, 7, QStringLiteral("GVIO"))});
    QVERIFY_RESULT(reader);
    CapsuleGenerationSource source(*reader, test::capsuleMetrics());
    generation::ChartQuery whole = query(Grouping::Code, Step::Hour);
    whole.range = {QDate(2026, 6, 1), QDate(2026, 6, 30)};
    const auto chart = source.chart(whole);
    QVERIFY_RESULT(chart);
    QCOMPARE(chart->grid.size, 720);
    QCOMPARE(chart->series.size(), std::size_t(2));
    const auto sum = [&chart](std::size_t series) {
        double all = 0;
        for (const double value : chart->series[series].values)
            all += std::isnan(value) ? 0 : value;
        return all;
    };
    QCOMPARE(sum(0) + sum(1), 10 * 24 * 2.0 + 5 * 24 * 1.0 + 5 * 24 * 7.0);
    QVERIFY(
        std::any_of(chart->findings.begin(), chart->findings.end(), [](const generation::Finding& finding) {
            return finding.kind == u"not-in-capsule" && finding.rows == 10 && !finding.text.isEmpty();
        }));
    whole.range = {QDate(2026, 6, 7), QDate(2026, 6, 8)};
    const auto part = source.chart(whole);
    QVERIFY_RESULT(part);
    QCOMPARE(part->series.size(), std::size_t(1));
    QVERIFY(
        std::none_of(part->findings.begin(), part->findings.end(),
                     [](const generation::Finding& finding) { return finding.kind == u"not-in-capsule"; }));
    whole.range = {QDate(2026, 6, 12), QDate(2026, 6, 13)};
    QCOMPARE(source.chart(whole).error().errorClass, QByteArray("NotInCapsule"));
}

void TestCapsuleReader::refusesPartsThatOverlap()
{
    const auto reader =
        juneOf(path("overlap.vigia"), path("key.pem"),
               {hoursOf({QDate(2026, 6, 1), QDate(2026, 6, 10)}, 2, QStringLiteral("TBST")),
                hoursOf({QDate(2026, 6, 10), QDate(2026, 6, 20)}, 1, QStringLiteral("TBST"))});
    QVERIFY_RESULT(reader);
    CapsuleGenerationSource source(*reader, test::capsuleMetrics());
    QCOMPARE(source.chart(query(Grouping::Code, Step::Hour)).error().errorClass,
             QByteArray("CapsuleDamaged"));
}

void TestCapsuleReader::refusesDaysThatItDoesNotHold()
{
    CapsuleGenerationSource source(*m_reader, test::capsuleMetrics());
    generation::ChartQuery other = query(Grouping::Code, Step::Day);
    other.range = {QDate(2026, 7, 1), QDate(2026, 7, 2)};
    QCOMPARE(source.chart(other).error().errorClass, QByteArray("NotInCapsule"));
    other = query(Grouping::Code, Step::Day);
    other.metric = QStringLiteral("Nothing");
    QCOMPARE(source.chart(other).error().code, ErrorCode::NotFound);
}

void TestCapsuleReader::noticesThatTheFileWasChanged()
{
    const QString file = path("changing.vigia");
    QVERIFY_RESULT(test::saveCapsule(file, path("key.pem")));
    const Result<CapsuleReader> reader = CapsuleReader::open(file, path("key.pem"));
    QVERIFY_RESULT(reader);
    QVERIFY(QFile::remove(file));
    QVERIFY(QFile::copy(m_reader->path(), file));
    QCOMPARE(reader->runs({}).error().code, ErrorCode::Conflict);
}

void TestCapsuleReader::leavesOutWhatIsAboveTheCap()
{
    QVERIFY(!test::saveCapsule(path("tiny.vigia"), path("key.pem"), {}, 10));
    auto writer = CapsuleWriter::make(path("capped.vigia"), Scrubber(), 1'000'000);
    QVERIFY_RESULT(writer);
    const QJsonObject item {{QStringLiteral("action"), QString(400'000, QLatin1Char('x'))}};
    for (int i = 0; i < 5; ++i)
        QVERIFY_RESULT((*writer)->add("audit", QString::number(i), {}, item));
    const auto account = (*writer)->account();
    const auto line = std::find_if(account.begin(), account.end(),
                                   [](const AccountLine& audit) { return audit.table == u"audit"; });
    QCOMPARE(line->state, AccountLine::State::Partly);
    QCOMPARE(line->kept, qint64(2));
    QCOMPARE(line->leftOut, qint64(3));
    QVERIFY(!line->reason.isEmpty());
}

void TestCapsuleReader::readsTheMachine()
{
    const Result<capsule::CapsuleKey> key = capsule::CapsuleKey::loadOrMake(path("key.pem"));
    QVERIFY_RESULT(key);
    const auto writer = capsule::CapsuleWriter::make(path("machine.vigia"), capsule::Scrubber(QStringList()));
    QVERIFY_RESULT(writer);
    const QString unit = QStringLiteral("celery-worker@1.service");
    const auto line = [](const char* text) {
        units::JournalBatch batch;
        batch.lines.append(units::JournalLine());
        batch.lines.last().text = QLatin1String(text);
        return batch;
    };
    for (const capsule::JournalFacts& facts :
         {capsule::JournalFacts {{}, unit, line("of the journal"), units::LogSource::Journal},
          capsule::JournalFacts {{}, unit, line("of the file"), units::LogSource::File}})
        QVERIFY_RESULT((*writer)->add(capsule::table::Journal, unit, {}, capsule::toDocument(facts)));
    capsule::MoveFacts move;
    move.move.id = QStringLiteral("5c1f");
    move.move.who = QStringLiteral("ana (uid 1000)");
    move.move.cause = QStringLiteral("redis://:geheim77@10.0.0.1/0 did not answer.");
    QVERIFY_RESULT((*writer)->add(capsule::table::Moves, {}, {}, capsule::toDocument(move)));
    for (const QString& worker : {QString(), QStringLiteral("worker1@vm")}) {
        const capsule::CurveFacts curves {
            QStringLiteral("runtime"), {{worker, {{1000, 1}, {2000, 2}}}}, worker};
        QVERIFY_RESULT((*writer)->add(capsule::table::Curves,
                                      capsule::CurveFacts::keyOf(curves.chart, worker), {},
                                      capsule::toDocument(curves)));
    }
    QVERIFY_RESULT((*writer)->finish(test::capsuleInfo(), *key));
    const Result<CapsuleReader> reader = CapsuleReader::open(path("machine.vigia"), path("key.pem"));
    QVERIFY_RESULT(reader);

    units::JournalQuery query;
    query.unit = unit;
    QCOMPARE(reader->journal({}, query)->lines.front().text, QStringLiteral("of the journal"));
    query.source = units::LogSource::File;
    QCOMPARE(reader->journal({}, query)->lines.front().text, QStringLiteral("of the file"));
    query.unit = QStringLiteral("redis.service");
    QCOMPARE(reader->journal({}, query).error().errorClass, QByteArray("NotInCapsule"));
    const auto last = reader->lastMove({});
    QVERIFY_RESULT(last);
    QCOMPARE(last->who, move.move.who);
    QCOMPARE(last->cause, QStringLiteral("redis://***@10.0.0.1/0 did not answer."));
    QVERIFY(reader->lastMove(QStringLiteral("ssh://other"))->id.isEmpty());
    const auto at = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); };
    const auto curves =
        reader->curves(QStringLiteral("runtime"), QStringLiteral("worker1@vm"), at(1500), at(2000));
    QVERIFY_RESULT(curves);
    QCOMPARE(curves->front().points, QList<QPointF>({{2000, 2}}));
    QCOMPARE(reader->curves(QStringLiteral("runtime"), {}, at(0), at(2000))->front().points.size(), 2);
    QCOMPARE(
        reader->curves(QStringLiteral("runtime"), QStringLiteral("none"), at(0), at(1)).error().errorClass,
        QByteArray("NotInCapsule"));
}

void TestCapsuleReader::saysWhetherThereWasAMove()
{
    QVERIFY_RESULT(m_reader->lastMove({}));
    QVERIFY(m_reader->lastMove({})->id.isEmpty()); // asked for, and there was none
    const Result<capsule::CapsuleKey> key = capsule::CapsuleKey::loadOrMake(path("key.pem"));
    const auto writer =
        capsule::CapsuleWriter::make(path("nohelper.vigia"), capsule::Scrubber(QStringList()));
    QVERIFY_RESULT(writer);
    (*writer)->missing(capsule::table::Moves, QStringLiteral("No helper is there."));
    QVERIFY_RESULT((*writer)->finish(test::capsuleInfo(), *key));
    const Result<CapsuleReader> reader = CapsuleReader::open(path("nohelper.vigia"), path("key.pem"));
    QVERIFY_RESULT(reader);
    QCOMPARE(reader->lastMove({}).error().message, QStringLiteral("Not in the capsule: No helper is there."));
}

/// Saved by the program before format 2, of a site without data.
void TestCapsuleReader::readsACapsuleOfFormat1()
{
    const QString old = QFINDTESTDATA("../../data/capsule/format1.vigia");
    const Result<CapsuleProof> proof = CapsuleReader::verify(old, path("key.pem"));
    QVERIFY_RESULT(proof);
    QVERIFY(proof->isWhole());
    QVERIFY(!std::ranges::any_of(
        proof->tables, [](const TableProof& line) { return line.table == QLatin1String("moves"); }));
    const Result<CapsuleReader> reader = CapsuleReader::open(old, path("key.pem"));
    QVERIFY_RESULT(reader);
    QCOMPARE(reader->info().formatVersion, 1);
    QCOMPARE(reader->info().reason, QStringLiteral("format 1"));
    const auto checks = reader->diagnostics();
    QVERIFY_RESULT(checks);
    QVERIFY(!checks->isEmpty());
    QVERIFY(reader->absence(table::Moves).contains(QStringLiteral("older")));
    QVERIFY(reader->absence(table::Timeline).isEmpty());
}

QTEST_GUILESS_MAIN(TestCapsuleReader)
#include "tst_capsulereader.moc"
