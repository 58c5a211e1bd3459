#include "core/async/chained.h"
#include "core/db/pgerror.h"
#include "core/report/reportservice.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/fakeclock.h"
#include "tests/support/verifyresult.h"

#include <QTranslator>
#include <QtTest>

using namespace vigia;
using namespace vigia::report;

namespace {

const QString Es = QStringLiteral("es");
const QString En = QStringLiteral("en");

/// The program speaks it as long as this lives.
class Spoken
{
public:
    explicit Spoken(const QString& language)
    {
        if (m_translator.load(QStringLiteral(":/i18n/vigia_") + language))
            QCoreApplication::installTranslator(&m_translator);
    }

    ~Spoken() { QCoreApplication::removeTranslator(&m_translator); }

    Spoken(const Spoken&) = delete;
    Spoken& operator=(const Spoken&) = delete;

private:
    QTranslator m_translator;
};

template<typename T>
QFuture<Result<T>> failed(const Error& error)
{
    return ready<Result<T>>(fail(error));
}

/// Everything that is asked fails so.
ReportPorts failing(const Error& error)
{
    ReportPorts ports;
    ports.chart = [error](const generation::ChartQuery&) { return failed<generation::ChartData>(error); };
    ports.gaps = [error](const generation::GapQuery&) { return failed<std::vector<DayRange>>(error); };
    ports.runs = [error](const QDateTime&, const QDateTime&) { return failed<RunFacts>(error); };
    ports.actions = [error](const QDateTime&, const QDateTime&) { return failed<ActionFacts>(error); };
    ports.alarmActs = [error](const QDateTime&, const QDateTime&) { return failed<AlarmActFacts>(error); };
    ports.targets = [error](const QDateTime&, const QDateTime&) { return failed<AvailabilityFacts>(error); };
    ports.workers = ports.targets;
    ports.spans = [error](const QDateTime&, const QDateTime&) {
        return failed<QList<targets::AlertSpan>>(error);
    };
    ports.alertsNow = [error] { return failed<targets::AlertsInfo>(error); };
    return ports;
}

/// A day of generation with these findings.
ReportPorts finding(const std::vector<generation::Finding>& findings)
{
    ReportPorts ports;
    ports.chart = [findings](const generation::ChartQuery& query) {
        generation::ChartData data;
        data.query = query;
        data.grid = Grid::covering(query.range, query.step);
        data.series.push_back({QStringLiteral("hydro"),
                               {},
                               {},
                               std::vector<double>(static_cast<std::size_t>(data.grid.size), 1),
                               {}});
        data.findings = findings;
        return ready<Result<generation::ChartData>>(data);
    };
    ports.gaps = [](const generation::GapQuery&) {
        return ready<Result<std::vector<DayRange>>>(std::vector<DayRange> {});
    };
    return ports;
}

} // namespace

/// A report speaks one language, whatever the program speaks.
class TestReportLanguage : public QObject
{
    Q_OBJECT

private:
    test::FakeClock m_clock {QDateTime(QDate(2026, 6, 15), QTime(12, 0), Qt::UTC)};

    Report made(const ReportPorts& ports, const QString& language, bool recorded = false)
    {
        ReportRequest request;
        request.days = {QDate(2026, 6, 1), QDate(2026, 6, 1)};
        request.language = language;
        request.sections = {
            QStringLiteral("handover"),     QStringLiteral("generation"), QStringLiteral("price"),
            QStringLiteral("completeness"), QStringLiteral("runs"),       QStringLiteral("workers"),
            QStringLiteral("targets"),      QStringLiteral("alerts"),     QStringLiteral("actions")};
        ReportService::Settings settings;
        settings.recorded = recorded;
        settings.watched = {
            {QStringLiteral("Gene"), QStringLiteral("Recurso"), QStringLiteral("Generación"), 3}};
        ReportService service(ports, m_clock, settings);
        QFuture<Result<Report>> future = service.make(request);
        const bool isMade = QTest::qWaitFor([&] { return future.isFinished(); }, 20'000)
            && future.resultCount() > 0 && future.result();
        return isMade ? *future.result() : Report {};
    }

    static QStringList missing(const Report& report)
    {
        QStringList missing;
        for (const Section& section : report.sections)
            missing += section.missing;
        return missing;
    }

    static QStringList findings(const Report& report)
    {
        QStringList texts;
        for (const Section& section : report.sections)
            for (const Table& table : section.tables)
                if (table.id == u"completeness.findings")
                    for (const QVariantList& row : table.rows)
                        if (row.value(0) == QStringLiteral("Gene/Recurso"))
                            texts.append(row.value(2).toString());
        return texts;
    }

private slots:

    void init() { test::failOnWarnings(); }

    void saysInItsLanguageWhyAPartIsMissing_data()
    {
        QTest::addColumn<Error>("error");
        const auto state = [](const char* code) {
            QTest::addRow("SQLSTATE %s", code)
                << db::errorFromSqlState(code, QStringLiteral("the server's words"), {});
        };
        for (const char* code : {"57014", "42501", "28P01", "28000", "42P01", "3F000", "3D000", "42703",
                                 "53300", "57P01", "57P03", "08006", "40001", "22003", "53100"})
            state(code);
        const auto of = [](const char* name, ErrorCode code, const char* errorClass) {
            QTest::newRow(name) << Error {code, QStringLiteral("Untranslated words."), {}, errorClass, false};
        };
        of("dead Prometheus", ErrorCode::Unreachable, "ConnectionRefused");
        of("silent Prometheus", ErrorCode::Timeout, "Timeout");
        of("slow Prometheus", ErrorCode::Timeout, "QueryTimeout");
        of("refused login", ErrorCode::PermissionDenied, "LoginRefused");
        of("no name", ErrorCode::Unreachable, "HostNotFound");
        of("TLS", ErrorCode::Unreachable, "TlsError");
        for (const ErrorCode code :
             {ErrorCode::Cancelled, ErrorCode::Timeout, ErrorCode::Unreachable, ErrorCode::PermissionDenied,
              ErrorCode::NotFound, ErrorCode::InvalidData, ErrorCode::Conflict})
            of(errorCodeName(code).constData(), code, "ClassOfTheFuture");
        QTest::newRow("silent PostgreSQL") << db::silentServerError(QStringLiteral("127.0.0.1:1"), 5000);
        QTest::newRow("dead host") << db::connectTimeoutError(QStringLiteral("127.0.0.1:1"), 5000);
    }

    void saysInItsLanguageWhyAPartIsMissing()
    {
        QFETCH(const Error, error);
        const ReportPorts ports = failing(error);
        QStringList said[2];
        for (const QString& language : {En, Es}) {
            QStringList& here = said[language == Es ? 1 : 0];
            here = missing(made(ports, language));
            QVERIFY(here.size() >= 10);
            const Spoken other(language == Es ? En : Es);
            QCOMPARE(missing(made(ports, language)), here);
            for (const QString& line : std::as_const(here)) {
                QVERIFY2(!line.contains(error.message) || error.code == ErrorCode::Internal,
                         qPrintable(line));
                QVERIFY2(line.contains(QStringLiteral("PostgreSQL"))
                             || line.contains(QStringLiteral("Prometheus")),
                         qPrintable(line));
            }
        }
        QCOMPARE(said[0].size(), said[1].size());
        for (qsizetype i = 0; i < said[0].size(); ++i)
            QVERIFY2(said[0][i].section(QStringLiteral(": "), 1)
                         != said[1][i].section(QStringLiteral(": "), 1),
                     qPrintable(said[1][i]));
    }

    void quotesOnlyWhatHasNoKind()
    {
        const Error error {ErrorCode::Internal, QStringLiteral("Words <b>of</b> another."), {}, {}, false};
        const QStringList said = missing(made(failing(error), Es));
        for (const QString& line : said)
            QVERIFY2(line.contains(QStringLiteral("“Words <b>of</b> another.”")), qPrintable(line));
    }

    void ofACapsuleItIsTheCapsuleThatLacksIt()
    {
        const Error error {
            ErrorCode::NotFound, QStringLiteral("Why, in any language."), {}, "NotInCapsule", false};
        const QStringList said = missing(made(failing(error), En, true));
        QVERIFY(said.contains(QStringLiteral("ETL runs: The capsule does not hold it.")));
        for (const QString& line : said)
            QVERIFY2(!line.contains(error.message) && !line.contains(QStringLiteral("PostgreSQL")),
                     qPrintable(line));
    }

    void tellsFindingsInItsLanguage()
    {
        const QString spoken = QStringLiteral("Palabras del programa: 2026-06-01, 2026-05.");
        const ReportPorts ports = finding({{QStringLiteral("incomplete-day"), spoken, 2},
                                           {QStringLiteral("kind-of-the-future"), spoken, 1}});
        const Spoken program(Es);
        QCOMPARE(findings(made(ports, Es)), (QStringList {spoken, spoken}));
        QCOMPARE(
            findings(made(ports, En)),
            (QStringList {QStringLiteral("Days have fewer than 24 hours. (2026-06-01, 2026-05)"), spoken}));
        // A capsule may hold them in any language.
        QVERIFY(!findings(made(ports, Es, true)).first().contains(QStringLiteral("Palabras")));
    }
};

QTEST_GUILESS_MAIN(TestReportLanguage)
#include "tst_reportlanguage.moc"
