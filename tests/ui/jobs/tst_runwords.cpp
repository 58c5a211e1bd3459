#include "tests/support/failonwarnings.h"
#include "tests/ui/jobs/fakejobsfeed.h"
#include "ui/jobs/errortexts.h"
#include "ui/jobs/filterfield.h"
#include "ui/jobs/jobtexts.h"
#include "ui/jobs/runfacts.h"
#include "ui/jobs/runtexts.h"

#include <QTest>

using namespace vigia;
using namespace vigia::ui;

namespace {

const QDateTime Now(QDate(2026, 6, 15), QTime(12, 0), Qt::UTC);

} // namespace

class TestRunWords : public QObject
{
    Q_OBJECT

private:
    test::FakeJobsFeed m_feed {Now};

    etl::RunInfo& run(const char* start)
    {
        return m_feed.run(QString::fromLatin1(start) + QStringLiteral("0000-0000-4000-8000-000000000000"));
    }

private slots:

    void init()
    {
        test::failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void everyStateHasAMarkAWordAndASentence()
    {
        for (int i = 0; i <= static_cast<int>(etl::RunState::Reverted); ++i) {
            etl::RunInfo bare; // nothing but its state is known
            bare.state = static_cast<etl::RunState>(i);
            QCOMPARE(runtext::state(bare, {}), etl::runStateName(bare.state));
            QVERIFY(runtext::mark(bare.state) != RowMark::None);
            QVERIFY(!runtext::sentence(bare, Now).isEmpty());
            QCOMPARE(runtext::mark(bare.state) == RowMark::Failure, bare.state == etl::RunState::Failure);
            QCOMPARE(runtext::canCancel(bare), bare.isOpen());
        }
    }

    void aRetrySaysWhichOfHowMany()
    {
        QCOMPARE(runtext::state(run("71aa"), m_feed.catalogue()), QStringLiteral("RETRY 2/3"));
        etl::RunInfo other = run("71aa");
        other.retries = 7; // more than the job's policy has now
        QCOMPARE(runtext::state(other, m_feed.catalogue()), QStringLiteral("RETRY 7"));
        other.job = QStringLiteral("unknown");
        QCOMPARE(runtext::state(other, m_feed.catalogue()), QStringLiteral("RETRY 7"));
        QVERIFY(runtext::sentence(run("71aa"), Now).contains(QStringLiteral("HTML instead of JSON")));
    }

    void resultsSayWhatBecameOfTheRows()
    {
        QCOMPARE(runtext::result(run("e30e"), {}, {}), QStringLiteral("301 rows: 43 new"));
        QCOMPARE(runtext::result(run("5b20"), {}, {}), QStringLiteral("72 rows: 48 changed"));
        QCOMPARE(runtext::result(run("5b1f"), {}, {}), QStringLiteral("168 rows: 24 new, 1 rejected"));
        QCOMPARE(runtext::result(run("d77b"), {}, {}), QStringLiteral("put back by d77a0000"));
        QCOMPARE(runtext::result(run("5b1b"), {}, {}), QStringLiteral("cancelled"));
        QCOMPARE(runtext::result(run("9c04"), {}, {0.62, QStringLiteral("call 3 of 5")}),
                 QStringLiteral("62\u00a0% · call 3 of 5"));
        QCOMPARE(runtext::result(run("9c04"), {}, {7, {}}), QStringLiteral("100\u00a0%"));
        QVERIFY(runtext::result(run("e300"), {5, 2, 1, 2}, {}).contains(QStringLiteral("1 failed")));
        etl::RunInfo quiet = run("5b20");
        quiet.rows = {72, 0, 0, 72, 0};
        QCOMPARE(runtext::result(quiet, {}, {}), QStringLiteral("72 rows: all as before"));
        quiet.rows = {72, 60, 10, 0, 2};
        QCOMPARE(runtext::result(quiet, {}, {}), QStringLiteral("60 new, 10 changed, 2 rejected"));
        quiet.rows = {};
        QVERIFY(!runtext::result(quiet, {}, {}).isEmpty());
    }

    void onlyWhatAStateAllowsIsOffered()
    {
        QVERIFY(runtext::canRetry(run("e310")));
        QVERIFY(runtext::canRetry(run("5b1b")));
        QVERIFY(!runtext::canRetry(run("5b20")));
        QVERIFY(runtext::canRevert(run("5b20")));
        QVERIFY(!runtext::canRevert(run("d77b"))); // is reverted already
        QVERIFY(!runtext::canRevert(run("9c04")));
        QVERIFY(!runtext::canEdit(run("9c04")));
        QVERIFY(!runtext::canEdit(run("d77a"))); // a revert has no form
        etl::RunInfo quiet = run("5b20");
        quiet.rows = {72, 0, 0, 72, 0};
        QVERIFY(!runtext::canRevert(quiet)); // it changed nothing
        const jobs::JobRequest again = runtext::again(run("e310"));
        QCOMPARE(again.job, QStringLiteral("fetch_metric_data"));
        QCOMPARE(again.parent, run("e310").id);
        QCOMPARE(again.days.from, run("e310").from);
    }

    void errorsAreExplainedInWords()
    {
        for (const char* name :
             {"HtmlInsteadOfJson", "EmptyObject",       "TruncatedJson",    "NotJson",
              "NotXmDocument",     "MissingColumns",    "TooLarge",         "NoUsableValue",
              "RangeTooLong",      "RateLimited",       "ServerError",      "Forbidden",
              "WrongPath",         "BadRequest",        "UnknownMetric",    "UnknownEntity",
              "Timeout",           "ConnectionRefused", "ConnectionReset",  "HostNotFound",
              "NetworkError",      "ProxyError",        "TlsError",         "CircuitOpen",
              "ConnectionLost",    "StatementTimeout",  "LockNotAvailable", "DiskFull",
              "LoadInProgress",    "WrittenMeanwhile",  "NotRevertible",    "RowsOverwritten",
              "TimeLimit"}) {
            etl::RunError error;
            error.errorClass = QString::fromLatin1(name);
            error.message = QStringLiteral("as it was told");
            QVERIFY2(errortexts::title(error.errorClass) != error.errorClass, name);
            QVERIFY2(errortexts::explanation(error) != error.message, name);
            QVERIFY2(errortexts::explanation(error).endsWith(u'.'), name);
        }
        etl::RunError unknown;
        unknown.errorClass = QStringLiteral("ZeroDivisionError");
        unknown.message = QStringLiteral("division by zero");
        QCOMPARE(errortexts::title(unknown.errorClass), unknown.errorClass);
        QCOMPARE(errortexts::explanation(unknown), unknown.message);
        unknown.message.clear();
        QVERIFY(errortexts::explanation(unknown).contains(unknown.errorClass));
    }

    void rulesAreSaidInWords()
    {
        const jobs::JobList jobs = m_feed.catalogue();
        QCOMPARE(jobtext::schedule(jobs[0]), QStringLiteral("when somebody asks"));
        QVERIFY(jobtext::schedule(jobs[1]).startsWith(QStringLiteral("every 6")));
        QVERIFY(jobtext::schedule(jobs[2]).startsWith(QStringLiteral("daily at 03:00")));
        QVERIFY(jobtext::policy(jobs[0].policy).contains(QStringLiteral("waits up to 10 min, at most 1 h")));
        QVERIFY(jobtext::policy(jobs[2].policy).startsWith(QStringLiteral("never tried again")));
        QCOMPARE(jobtext::parameters(jobs[1]), QStringLiteral("none"));
        QCOMPARE(jobtext::engine(m_feed.engineList[1]), m_feed.engineList[1].trouble);
    }

    void theFilterOffersWhatMayFollow_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("offered"); // joined by a blank
        QTest::newRow("nothing typed") << QString() << QString();
        QTest::newRow("a key") << QStringLiteral("sta") << QStringLiteral("state:");
        QTest::newRow("not a key") << QStringLiteral("-wor") << QStringLiteral("-worker:");
        QTest::newRow("a state") << QStringLiteral("state:re")
                                 << QStringLiteral("state:RECEIVED state:RETRY state:REVOKED state:REVERTED");
        QTest::newRow("a second state")
            << QStringLiteral("x state:FAILURE,su") << QStringLiteral("state:FAILURE,SUCCESS");
        QTest::newRow("a metric") << QStringLiteral("metric:ge") << QStringLiteral("metric:Gene");
        QTest::newRow("complete") << QStringLiteral("state:FAILURE") << QString();
        QTest::newRow("free") << QStringLiteral("by:oper") << QString();
        QTest::newRow("nonsense") << QStringLiteral(":::,,-") << QString();
    }

    void theFilterOffersWhatMayFollow()
    {
        QFETCH(QString, text);
        QFETCH(QString, offered);
        const QStringList offers = filtertext::completions(
            text, static_cast<int>(text.size()), {QStringLiteral("Gene"), QStringLiteral("DemaReal")});
        QCOMPARE(offers.join(u' '), offered);
    }

    void aWordIsReplacedWhereOneTypes()
    {
        int cursor = 0;
        QCOMPARE(filtertext::completed(QStringLiteral("a sta b"), 5, QStringLiteral("state:"), cursor),
                 QStringLiteral("a state: b"));
        QCOMPARE(cursor, 8);
    }

    void chipsChangeOneTermOnly()
    {
        const QStringList failed {QStringLiteral("FAILURE")};
        QCOMPARE(filtertext::withStates(QStringLiteral("metric:Gene"), failed),
                 QStringLiteral("state:FAILURE metric:Gene"));
        QCOMPARE(filtertext::withStates(QStringLiteral("x state:STARTED,RETRY y"), failed),
                 QStringLiteral("state:FAILURE x y"));
        QCOMPARE(filtertext::withStates(QStringLiteral("state:FAILURE"), {}), QString());
        QCOMPARE(filtertext::states(QStringLiteral("STATE:failure")), failed);
        QCOMPARE(filtertext::states(QStringLiteral("-state:FAILURE")), QStringList());
        QCOMPARE(filtertext::states(QStringLiteral("state:A state:B")), QStringList());
    }

    void documentsAreShownAsTheyCame()
    {
        QCOMPARE(runfacts::documentText("<b>x</b>\r\ny"), QStringLiteral("<b>x</b>\ny"));
        QCOMPARE(runfacts::documentText(QByteArray("a\0b\x1b", 4)), QStringLiteral("a\u2400b\u241b"));
        QVERIFY(runfacts::documentText(QByteArray(100'000, 'x')).size() <= 16 * 1024);
        QVERIFY(!runfacts::documentText(QByteArray("\xff\xfe\x80")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRunWords)
#include "tst_runwords.moc"
