#include "core/celery/controlreply.h"
#include "core/celery/eventdecoder.h"
#include "core/celery/taskmessage.h"
#include "core/celery/taskresult.h"
#include "tests/core/celery/fixtures.h"
#include "tests/support/failonwarnings.h"

#include <QJsonArray>
#include <QRandomGenerator>

using namespace vigia;
using namespace vigia::celery;

/// Every recording, cut and bent, through every decoder: an answer or an error, never a crash.
class TestHostileMessages : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void survivesCuts_data() { addRows(); }

    void survivesCuts();

    void survivesBentBytes_data() { addRows(); }

    void survivesBentBytes();

private:
    static void addRows();
    void feed(const QByteArray& message);

    EventDecoder m_events;
    QRandomGenerator m_random {20261124};
};

void TestHostileMessages::addRows()
{
    QTest::addColumn<QByteArray>("raw");
    for (const auto& [name, fixture] : test::celeryFixtures({})) {
        if (const QByteArray raw = test::rawOf(fixture); !raw.isEmpty())
            QTest::newRow(qPrintable(name)) << raw;
        const QJsonArray replies = fixture[QStringLiteral("replies")].toArray();
        if (!replies.isEmpty())
            QTest::newRow(qPrintable(name)) << test::rawOf(replies.first().toObject());
    }
}

void TestHostileMessages::feed(const QByteArray& message)
{
    // Exactly as long as the message: a decoder that reads on is caught by the sanitizer.
    const auto exact = std::make_unique<char[]>(static_cast<std::size_t>(message.size()));
    std::copy(message.begin(), message.end(), exact.get());
    const QByteArrayView view(exact.get(), message.size());
    std::ignore = decodeTaskMessage(view);
    std::ignore = decodeControlReply(view);
    std::ignore = decodeTaskResult(view);
    std::ignore = m_events.decode(view, [](const EventView&) {});
}

void TestHostileMessages::survivesCuts()
{
    QFETCH(QByteArray, raw);
    for (int i = 0; i < 24; ++i)
        feed(raw.left(m_random.bounded(static_cast<int>(raw.size()))));
    feed(raw + raw);
}

void TestHostileMessages::survivesBentBytes()
{
    QFETCH(QByteArray, raw);
    const QByteArray nasty = QByteArrayLiteral("\"\\{}[],:0-N\x80\xff\0u");
    for (int i = 0; i < 24; ++i) {
        QByteArray bent = raw;
        for (int k = 0; k < 4; ++k)
            bent[m_random.bounded(static_cast<int>(bent.size()))] =
                nasty[m_random.bounded(static_cast<int>(nasty.size()))];
        feed(bent);
    }
}

QTEST_GUILESS_MAIN(TestHostileMessages)
#include "tst_hostilemessages.moc"
