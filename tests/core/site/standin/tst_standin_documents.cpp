#include "core/site/standin/saveddocuments.h"
#include "tests/core/site/standin/readback.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vigia;
using namespace vigia::standin;
using namespace vigia::test;

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

/// A folder of saved answers as a source.
class TestStandinDocuments : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        auto loaded = SavedDocuments::load(QFINDTESTDATA("documents"), QDate(2026, 6, 10));
        QVERIFY_RESULT(loaded);
        m_documents = std::move(*loaded);
    }

    void init() { vigia::test::failOnWarnings(); }

    void cutsToTheAskedDays()
    {
        QCOMPARE(dates("Gene", "Sistema", "2026-06-01", "2026-06-07"),
                 QStringList({text("2026-06-01"), text("2026-06-07")}));
        QCOMPARE(dates("Gene", "Sistema", "2026-06-02", "2026-06-07"), QStringList({text("2026-06-07")}));
        QVERIFY(dates("Gene", "Sistema", "2026-06-02", "2026-06-06").isEmpty());
    }

    void keepsTheFiguresAsSaved()
    {
        const ReadAnswer answer = asked("Gene", "Recurso", "2026-06-01", "2026-06-01", {}, Endpoint::Hourly);
        QCOMPARE(answer.metricName(), text("Generación por Recurso"));
        const auto series = answer.series(text("2026-06-01"));
        QCOMPARE(series.keys(), QStringList({text("PLYS"), text("SNCR"), text("SNFR")}));
        QCOMPARE(series[text("SNCR")].value(0), parseAmount(text("119396.45")));
        QCOMPARE(series[text("PLYS")].value(0), Missing);
    }

    void filtersByExactName()
    {
        const ReadAnswer answer = asked("VoluUtilDiarEner", "Embalse", "2026-06-01", "2026-06-02",
                                        {text("PORCE II")}, Endpoint::Daily);
        QCOMPARE(answer.dates().size(), 2);
        QCOMPARE(answer.series(text("2026-06-01")).keys(), QStringList({text("PORCE II")}));
        QVERIFY(
            asked("VoluUtilDiarEner", "Embalse", "2026-06-01", "2026-06-02", {text("PORCE")}, Endpoint::Daily)
                .items()
                .isEmpty());
    }

    void listsComeWhole()
    {
        QCOMPARE(asked("ListadoEmbalses", "Sistema", "2000-01-01", "2000-01-01", {}, Endpoint::Lists)
                     .items()
                     .size(),
                 3);
    }

    void whatIsNotSavedIsEmptyOrRefused()
    {
        QVERIFY(dates("DemaReal", "Sistema", "2026-06-01", "2026-06-07").isEmpty()); // XM knows it
        QCOMPARE(refusal("NoSuchMetric", "Sistema", "2026-06-01", "2026-06-07"), text("no existe"));
        QCOMPARE(refusal("Gene", "Embalse", "2026-06-01", "2026-06-07"), text("configuración"));
        QCOMPARE(refusal("Gene", "Sistema", "2026-06-01", "2026-07-02"), text("rango"));
    }

    void namesTheFilesThatAreNoDocuments()
    {
        QCOMPARE(m_documents->skipped(),
                 QStringList({text("broken.json"), text("other.json"), text("page.json")}));
    }

    void aFolderWithoutDocumentsIsAnError()
    {
        const QTemporaryDir empty;
        const auto loaded = SavedDocuments::load(empty.path(), {});
        QVERIFY(!loaded.has_value());
        QCOMPARE(loaded.error().code, ErrorCode::InvalidData);
        QCOMPARE(SavedDocuments::load(text("/nowhere"), {}).error().code, ErrorCode::NotFound);
        QCOMPARE(SavedDocuments::load({}, {}).error().code, ErrorCode::NotFound);
    }

private:
    ReadAnswer asked(const char* metric, const char* entity, const char* from, const char* to,
                     const QStringList& filter, Endpoint endpoint) const
    {
        return ask(*m_documents, questionBody(text(metric), text(entity), text(from), text(to), filter),
                   endpoint);
    }

    QStringList dates(const char* metric, const char* entity, const char* from, const char* to) const
    {
        return asked(metric, entity, from, to, {}, Endpoint::Hourly).dates();
    }

    /// The word of the refusal that clients look for.
    QString refusal(const char* metric, const char* entity, const char* from, const char* to) const
    {
        const auto request =
            readRequest(questionBody(text(metric), text(entity), text(from), text(to)), Endpoint::Hourly);
        const auto answer = m_documents->answer(*request);
        const QString sentence = answer ? QString() : QString::fromUtf8(answer.error().text);
        for (const char* word : {"no existe", "configuración", "rango"}) {
            if (sentence.contains(text(word)))
                return text(word);
        }
        return sentence;
    }

    std::unique_ptr<SavedDocuments> m_documents;
};

QTEST_GUILESS_MAIN(TestStandinDocuments)
#include "tst_standin_documents.moc"
