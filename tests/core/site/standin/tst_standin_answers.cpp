#include "tests/core/site/standin/readback.h"
#include "tests/support/failonwarnings.h"

#include <QRegularExpression>
#include <QTest>

using namespace vigia::standin;
using namespace vigia::test;

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

/// Form and publication habits of the answers, and refusals.
class TestStandinAnswers : public QObject
{
    Q_OBJECT

private slots:

    void init() { vigia::test::failOnWarnings(); }

    void everyMetricOfTheCatalogueAnswers_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < m_market.source.catalogue().metrics().size(); ++i) {
            const MetricInfo& metric = m_market.source.catalogue().metrics()[i];
            QTest::addRow("%s/%s", metric.id.constData(), metric.entity.constData()) << int(i);
        }
    }

    void everyMetricOfTheCatalogueAnswers()
    {
        QFETCH(int, row);
        const MetricInfo& metric = m_market.source.catalogue().metrics()[std::size_t(row)];
        // Some exist in some years or on some days only.
        const bool monthly = metric.endpoint == Endpoint::Monthly;
        ReadAnswer answer;
        for (const char* from : {"2025-05-01", "2012-08-01", "2015-03-01"}) {
            const QDate first = QDate::fromString(text(from), Qt::ISODate);
            answer = ask(m_market.source,
                         questionBody(QString::fromUtf8(metric.id), QString::fromUtf8(metric.entity),
                                      text(from), first.addDays(monthly ? 60 : 30).toString(Qt::ISODate)),
                         metric.endpoint);
            if (!answer.items().isEmpty())
                break;
        }
        QVERIFY(!answer.items().isEmpty());
        QCOMPARE(answer.metricName(), QString::fromUtf8(metric.name) + text(" (simulado)"));
        const QString date = answer.dates().constFirst();
        const QJsonArray elements = answer.elements(date);
        QVERIFY(!elements.isEmpty());
        for (const QJsonValue& element : elements) {
            QCOMPARE(element[text("Id")].toString(), QString::fromUtf8(metric.entity));
        }
        if (metric.endpoint != Endpoint::Lists)
            QCOMPARE(answer.series(date).size(), elements.size()); // keys are unique, figures well formed
    }

    void spellsKeysAsXmDoes_data()
    {
        QTest::addColumn<QByteArray>("metric");
        QTest::addColumn<QByteArray>("entity");
        QTest::addColumn<int>("endpoint");
        QTest::addColumn<QByteArray>("part");
        const auto row = [](const char* metric, const char* entity, Endpoint endpoint, const char* part) {
            QTest::addRow("%s/%s", metric, entity) << QByteArray(metric) << QByteArray(entity)
                                                   << int(endpoint) << QByteArray(part).replace('~', '"');
        };
        row("Gene", "Recurso", Endpoint::Hourly, "{~Id~:~Recurso~,~Values~:{~code~:~2QBW~,~Hour01~:~");
        row("DemaSIN", "Sistema", Endpoint::Daily,
            "{~Date~:~2025-10-06~,~DailyEntities~:[{~Id~:~Sistema~,~Value~:~");
        row("AporEner", "Rio", Endpoint::Daily, "{~Id~:~Rio~,~Name~:~BATA~,~Value~:~");
        row("CapEfecNeta", "Recurso", Endpoint::Daily, "{~Id~:~Recurso~,~Code~:~SNCR~,~Value~:~1240000~}");
        row("DemaCome", "MercadoComercializacion", Endpoint::Hourly,
            "~Values~:{~code~:~ANTIOQUIA~,~MarketType~:~REGULADO~,~Hour01~:~");
        row("ListadoMetricas", "Sistema", Endpoint::Lists,
            "~MaxDays~:31,~Type~:~HourlyEntities~,~Url~:~https://servapibi.xm.com.co/hourly~");
        row("ListadoRecursos", "Sistema", Endpoint::Lists,
            "{~Metric~:{~Id~:~ListadoRecursos~,~Name~:~Listado Recursos con atributos por Sistema "
            "(simulado)~},~Items~:"
            "[{~Date~:~2026-11-24~,~ListEntities~:[{~Id~:~Sistema~,~Values~:{~Code~:~");
        row("ListadoRecursos", "Agente", Endpoint::Lists, "~OperStartDate~:~2014-03-31T00:00:00~");
    }

    void spellsKeysAsXmDoes()
    {
        QFETCH(QByteArray, metric);
        QFETCH(QByteArray, entity);
        QFETCH(int, endpoint);
        QFETCH(QByteArray, part);
        const ReadAnswer answer = m_market.question(metric.constData(), entity.constData(),
                                                    text("2025-10-06"), static_cast<Endpoint>(endpoint));
        QVERIFY2(answer.raw.contains(part), answer.raw.left(400).constData());
        QVERIFY(!answer.raw.contains('\n'));
    }

    void printsSystemFiguresWithFiveDecimalsAndOthersTrimmed()
    {
        const QString day = text("2025-10-06");
        static const QRegularExpression system(text("\\A-?[0-9]+\\.[0-9]{5}\\z"));
        static const QRegularExpression trimmed(text("\\A-?[0-9]+(\\.[0-9]*[1-9])?\\z"));
        const auto allMatch = [](const ReadAnswer& answer, const QString& date,
                                 const QRegularExpression& pattern) {
            const QJsonArray elements = answer.elements(date);
            for (const QJsonValue& element : elements) {
                QJsonObject fields = element[text("Values")].toObject();
                if (fields.isEmpty())
                    fields.insert(text("Hour01"), element[text("Value")]);
                const QStringList keys = fields.keys();
                for (const QString& key : keys) {
                    const QString figure = fields.value(key).toString();
                    if (key.startsWith(text("Hour")) && !figure.isEmpty()
                        && !pattern.match(figure).hasMatch())
                        return false;
                }
            }
            return !elements.isEmpty();
        };
        QVERIFY(allMatch(m_market.question("Gene", "Sistema", day, Endpoint::Hourly), day, system));
        QVERIFY(allMatch(m_market.question("PorcApor", "Sistema", day, Endpoint::Daily), day, system));
        QVERIFY(allMatch(m_market.question("Gene", "Recurso", day, Endpoint::Hourly), day, trimmed));
        QVERIFY(
            allMatch(m_market.question("VoluUtilDiarEner", "Embalse", day, Endpoint::Daily), day, trimmed));
    }

    void filtersByCodeAndByName()
    {
        const QString day = text("2025-10-06");
        const auto codes = [&](const char* metric, const char* entity, Endpoint endpoint,
                               const QStringList& filter) {
            return ask(m_market.source, questionBody(text(metric), text(entity), day, day, filter), endpoint)
                .series(day)
                .keys();
        };
        QCOMPARE(codes("Gene", "Recurso", Endpoint::Hourly, {text("SNCR"), text("GVIO")}),
                 QStringList({text("GVIO"), text("SNCR")}));
        QCOMPARE(codes("VoluUtilDiarEner", "Embalse", Endpoint::Daily, {text("PORCE II")}),
                 QStringList({text("PORCE II")}));
        QCOMPARE(codes("Gene", "Sistema", Endpoint::Hourly, {text("SNCR")}),
                 QStringList({text("Sistema")})); // ignored
        QVERIFY(codes("Gene", "Recurso", Endpoint::Hourly, {text("'; DROP TABLE metrics; --")}).isEmpty());
    }

    void publishesWithXmsLag()
    {
        const auto newest = [&](const char* metric, const char* entity, Endpoint endpoint) {
            return ask(m_market.source,
                       questionBody(text(metric), text(entity), text("2026-11-10"), text("2026-11-30")),
                       endpoint)
                .dates()
                .constLast();
        };
        QCOMPARE(newest("Gene", "Sistema", Endpoint::Hourly), text("2026-11-22"));
        QCOMPARE(newest("PrecBolsNaci", "Sistema", Endpoint::Hourly), text("2026-11-22"));
        QCOMPARE(newest("VoluUtilDiarEner", "Sistema", Endpoint::Daily), text("2026-11-23"));
        const ReadAnswer months =
            ask(m_market.source,
                questionBody(text("FAER"), text("Sistema"), text("2026-08-01"), text("2026-12-31")),
                Endpoint::Monthly);
        QCOMPARE(months.dates(), QStringList({text("2026-08-01"), text("2026-09-01"), text("2026-10-01")}));
    }

    void theNewestDayIsPartial()
    {
        const QString day = text("2026-11-22");
        const QList<qint64> system = m_market.systemHours("Gene", day);
        const qsizetype present = 24 - system.count(Missing);
        QVERIFY(present >= 12 && present <= 20);
        QCOMPARE(system.value(present), Missing);
        QCOMPARE(m_market.systemHours("PrecBolsNaci", day).count(Missing), 0);
        const qsizetype agents = m_market.hourly("DemaCome", "Agente", text("2026-11-21")).size();
        QVERIFY(m_market.hourly("DemaCome", "Agente", day).size() < agents * 4 / 5);
        SimulatedAnswers::Settings whole = simulatedSettings();
        whole.partialNewestDay = false;
        const SimulatedAnswers source(whole);
        const ReadAnswer answer =
            ask(source, questionBody(text("Gene"), text("Sistema"), day, day), Endpoint::Hourly);
        QCOMPARE(answer.series(day).value(text("Sistema")).count(Missing), 0);
    }

    void holesAndTheTimeBeforeTheMarketAreEmpty()
    {
        const auto dates = [&](const char* metric, const char* entity, const char* from, const char* to,
                               Endpoint endpoint) {
            return ask(m_market.source, questionBody(text(metric), text(entity), text(from), text(to)),
                       endpoint)
                .dates();
        };
        QCOMPARE(
            dates("DemaCome", "Sistema", "2022-08-06", "2022-08-29", Endpoint::Hourly),
            QStringList({text("2022-08-06"), text("2022-08-07"), text("2022-08-28"), text("2022-08-29")}));
        QVERIFY(dates("DemaReal", "Agente", "2022-08-08", "2022-08-27", Endpoint::Hourly).isEmpty());
        QCOMPARE(dates("Gene", "Sistema", "2022-08-08", "2022-08-27", Endpoint::Hourly).size(), 20);
        QCOMPARE(dates("AporCaudal", "Rio", "2021-12-06", "2021-12-09", Endpoint::Daily),
                 QStringList({text("2021-12-06"), text("2021-12-09")}));
        QVERIFY(dates("Gene", "Sistema", "1999-12-01", "1999-12-31", Endpoint::Hourly).isEmpty());
        QVERIFY(dates("Gene", "Sistema", "2030-01-01", "2030-01-02", Endpoint::Hourly).isEmpty());
        QVERIFY(dates("ImpoEner", "Enlace", "2001-01-01", "2001-01-31", Endpoint::Hourly).isEmpty());
    }

    void onlyWholeMonthsCount()
    {
        const auto months = [&](const char* from, const char* to) {
            return ask(m_market.source, questionBody(text("CERE"), text("Sistema"), text(from), text(to)),
                       Endpoint::Monthly)
                .dates();
        };
        QCOMPARE(months("2025-01-01", "2025-02-28"), QStringList({text("2025-01-01"), text("2025-02-01")}));
        QCOMPARE(months("2025-01-02", "2025-02-28"), QStringList({text("2025-02-01")}));
        QVERIFY(months("2025-01-02", "2025-02-27").isEmpty());
    }

    void revisionsMoveYoungDaysOnly()
    {
        SimulatedAnswers::Settings moving = simulatedSettings();
        moving.revisions = true;
        const auto total = [](const SimulatedAnswers& source, const QString& day) {
            return sumOfDay(
                ask(source, questionBody(text("Gene"), text("Sistema"), day, day), Endpoint::Hourly)
                    .series(day)
                    .value(text("Sistema")));
        };
        const SimulatedAnswers early(moving);
        moving.today = SimulatedToday.addDays(12);
        const SimulatedAnswers late(moving);
        const QString young = text("2026-11-20");
        const QString old = text("2026-09-20");
        QCOMPARE(total(early, old), total(late, old));
        QCOMPARE(total(early, old), total(m_market.source, old));
        const double change = double(total(early, young)) / double(total(late, young)) - 1;
        QVERIFY(change != 0 && std::abs(change) < .0301);
        SimulatedAnswers::Settings still = simulatedSettings();
        still.today = moving.today;
        QCOMPARE(total(m_market.source, young), total(SimulatedAnswers(still), young)); // off by default
    }

    void twoSourcesAgreeToTheByte()
    {
        const SimulatedAnswers other(simulatedSettings());
        for (const char* day : {"2001-05-01", "2026-11-22"}) {
            const QByteArray body = questionBody(text("Gene"), text("Recurso"), text(day), text(day));
            QCOMPARE(ask(m_market.source, body, Endpoint::Hourly).raw,
                     ask(other, body, Endpoint::Hourly).raw);
        }
        SimulatedAnswers::Settings seeded = simulatedSettings();
        seeded.seed = "another";
        const SimulatedAnswers different(seeded);
        const QByteArray body =
            questionBody(text("Gene"), text("Sistema"), text("2025-01-01"), text("2025-01-31"));
        QCOMPARE_NE(ask(m_market.source, body, Endpoint::Hourly).raw,
                    ask(different, body, Endpoint::Hourly).raw);
    }

    void refusesAsXmDoes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("endpoint");
        QTest::addColumn<QString>("hint");
        const auto row = [](const char* name, const QByteArray& body, Endpoint endpoint, const char* hint) {
            QTest::newRow(name) << body << int(endpoint) << QString::fromUtf8(hint);
        };
        const auto body = [](const char* metric, const char* entity, const char* from, const char* to) {
            return questionBody(text(metric), text(entity), text(from), text(to));
        };
        row("32 days", body("Gene", "Sistema", "2025-01-01", "2025-02-01"), Endpoint::Hourly, "rango");
        row("732 days", body("FAER", "Sistema", "2023-01-01", "2025-01-01"), Endpoint::Monthly, "rango");
        row("a thousand years", body("Gene", "Sistema", "1500-01-01", "2500-01-01"), Endpoint::Hourly,
            "rango");
        row("unknown", body("GeneReal", "Sistema", "2025-01-01", "2025-01-01"), Endpoint::Hourly,
            "no fue encontrada");
        row("case matters", body("gene", "Sistema", "2025-01-01", "2025-01-01"), Endpoint::Hourly,
            "no existe");
        row("wrong entity", body("DemaReal", "Area", "2025-01-01", "2025-01-01"), Endpoint::Hourly,
            "configuración");
        row("wrong path", body("Gene", "Sistema", "2025-01-01", "2025-01-01"), Endpoint::Daily,
            "configuración");
        row("annual", body("Gene", "Sistema", "2025-01-01", "2025-01-01"), Endpoint::Annual, "configuración");
        row("subarea spelling", body("DemaNoAtenProg", "SubArea", "2025-01-01", "2025-01-01"),
            Endpoint::Daily, "configuración");
        row("reversed", body("Gene", "Sistema", "2025-01-02", "2025-01-01"), Endpoint::Hourly, "rango");
        row("no date", body("Gene", "Sistema", "ayer", "2025-01-01"), Endpoint::Hourly, "no es una fecha");
        row("30 February", body("Gene", "Sistema", "2025-02-30", "2025-03-01"), Endpoint::Hourly,
            "no es una fecha");
        row("SQL", body("Gene'; DROP TABLE metrics; --", "Sistema", "2025-01-01", "2025-01-01"),
            Endpoint::Hourly, "no existe");
        row("HTML", body("<script>alert(1)</script>", "Sistema", "2025-01-01", "2025-01-01"),
            Endpoint::Hourly, "no existe");
        row("SQL in the date", body("Gene", "Sistema", "2025-01-01' OR 1=1", "2025-01-01"), Endpoint::Hourly,
            "no es una fecha");
        row("empty", {}, Endpoint::Hourly, "JSON");
        row("not JSON", "MetricId=Gene", Endpoint::Hourly, "JSON");
        row("an array", "[1,2,3]", Endpoint::Hourly, "JSON");
        row("broken UTF-8", "{\"MetricId\":\"\xff\xfe\"}", Endpoint::Hourly, "");
        row("deep", QByteArray(20'000, '['), Endpoint::Hourly, "JSON");
        row("no metric", "{}", Endpoint::Hourly, "MetricId");
        row("metric as number", R"({"MetricId":5})", Endpoint::Hourly, "MetricId");
        row("entity as object", R"({"MetricId":"Gene","Entity":{}})", Endpoint::Hourly, "Entity");
        row("date as number", R"({"MetricId":"Gene","StartDate":20250101,"EndDate":20250102})",
            Endpoint::Hourly, "StartDate");
        row("no end", R"({"MetricId":"Gene","StartDate":"2025-01-01"})", Endpoint::Hourly, "EndDate");
        row("filter as text",
            R"({"MetricId":"Gene","Entity":"Recurso","StartDate":"2025-01-01","EndDate":"2025-01-01","Filter":"SNCR"})",
            Endpoint::Hourly, "Filter");
        row("filter of numbers",
            R"({"MetricId":"Gene","Entity":"Recurso","StartDate":"2025-01-01","EndDate":"2025-01-01","Filter":[1]})",
            Endpoint::Hourly, "Filter");
    }

    void refusesAsXmDoes()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, endpoint);
        QFETCH(QString, hint);
        const auto request = readRequest(body, static_cast<Endpoint>(endpoint));
        Refusal refusal;
        if (request) {
            const auto answer = m_market.source.answer(*request);
            QVERIFY(!answer.has_value());
            refusal = answer.error();
        } else {
            refusal = request.error();
        }
        QCOMPARE(refusal.status, 400);
        const QString sentence = QString::fromUtf8(refusal.text);
        QVERIFY2(sentence.contains(hint), qPrintable(sentence));
        QVERIFY(sentence.size() < 300);
    }

private:
    SimulatedMarket m_market;
};

QTEST_GUILESS_MAIN(TestStandinAnswers)
#include "tst_standin_answers.moc"
