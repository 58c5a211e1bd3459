#include "core/celery/nametable.h"
#include "core/celery/taskstore.h"
#include "tests/support/failonwarnings.h"

#include <QRandomGenerator>
#include <QTest>
#include <QUuid>

using namespace vigia;
using namespace vigia::celery;

namespace {

std::string uuid(QRandomGenerator& random)
{
    const QUuid id(random.generate(), static_cast<ushort>(random.generate()),
                   static_cast<ushort>(random.generate()), 1, 2, 3, 4, 5,
                   static_cast<uchar>(random.generate()), static_cast<uchar>(random.generate()), 8);
    return id.toString(QUuid::WithoutBraces).toStdString();
}

std::string numbered(int i)
{
    return QStringLiteral("00000000-0000-4000-8000-%1").arg(i, 12, 16, QLatin1Char('0')).toStdString();
}

} // namespace

class TestTaskStore : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void makesUuidsAgain_data();
    void makesUuidsAgain();
    void takesIdsOfAnyForm();
    void findsWhatItHolds();
    void agreesWithAPlainMapUnderChurn();
    void evictsTheOldestFinishedFirst();
    void keepsFailuresLonger();
    void doesNotFillUpWithFailures();
    void evictsOpenTasksWhenNothingElseIsLeft();
    void forgetsTextsBeforeTasks();
    void keepsTextsOfFailuresLonger();
    void refusesAHugeText();
    void boundsNames();
};

void TestTaskStore::makesUuidsAgain_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isUuid");
    QTest::newRow("plain") << QByteArray("8dabffa1-a66b-46be-861f-78859a2cbc37") << true;
    QTest::newRow("zero") << QByteArray("00000000-0000-0000-0000-000000000000") << true;
    QTest::newRow("upper case") << QByteArray("8DABFFA1-a66b-46be-861f-78859a2cbc37") << false;
    QTest::newRow("too short") << QByteArray("8dabffa1-a66b-46be-861f-78859a2cbc3") << false;
    QTest::newRow("no dashes") << QByteArray("8dabffa1aa66ba46bea861fa78859a2cbc37") << false;
    QTest::newRow("other letters") << QByteArray("8dabffa1-a66b-46be-861f-78859a2cbcxx") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestTaskStore::makesUuidsAgain()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isUuid);
    const auto key = TaskKey::fromUuid(text.toStdString());
    QCOMPARE(key.has_value(), isUuid);
    if (key)
        QCOMPARE(key->toUuid(), text);
}

void TestTaskStore::takesIdsOfAnyForm()
{
    TaskStore store(10, 1000);
    const std::string longId(5000, 'x');
    for (const std::string& id : {std::string("beat-2026"), std::string("ñ"), longId}) {
        const TaskStore::Row row = store.findOrAdd(id);
        QCOMPARE(store.find(id), row);
        QCOMPARE(store.id(row), QByteArray::fromStdString(id).left(255));
    }
    QCOMPARE(store.size(), 3U);
}

void TestTaskStore::findsWhatItHolds()
{
    TaskStore store(20'000, 1000);
    for (int i = 0; i < 20'000; ++i)
        QCOMPARE(store.findOrAdd(numbered(i)), static_cast<TaskStore::Row>(i + 1));
    for (int i = 0; i < 20'000; ++i)
        QCOMPARE(store.find(numbered(i)), static_cast<TaskStore::Row>(i + 1));
    QCOMPARE(store.find(numbered(20'000)), 0U);
    QCOMPARE(store.id(7), QByteArray::fromStdString(numbered(6)));
}

void TestTaskStore::agreesWithAPlainMapUnderChurn()
{
    QRandomGenerator random(7);
    TaskStore store(500, 2000);
    QHash<QByteArray, bool> seen;
    QList<std::string> ids;
    for (int i = 0; i < 20'000; ++i) {
        const bool again = !ids.isEmpty() && random.bounded(3) == 0;
        const std::string id = again ? ids[random.bounded(static_cast<int>(ids.size()))] : uuid(random);
        if (!again)
            ids += id;
        const TaskStore::Row row = store.findOrAdd(id);
        QCOMPARE(store.id(row), QByteArray::fromStdString(id));
        store.setTexts(row, QByteArray(random.bounded(40), 'x'));
        store.setState(row, static_cast<TaskState>(random.bounded(8)));
    }
    QCOMPARE(store.size(), 500U);
    std::size_t found = 0;
    for (const std::string& id : ids) {
        const TaskStore::Row row = store.find(id);
        found += row != 0;
        if (row != 0)
            QCOMPARE(store.id(row), QByteArray::fromStdString(id));
    }
    QCOMPARE(found, store.size());
    QCOMPARE(store.evicted() + store.size() >= static_cast<std::size_t>(ids.size()), true);
}

void TestTaskStore::evictsTheOldestFinishedFirst()
{
    TaskStore store(3, 1000);
    store.findOrAdd(numbered(1)); // stays open
    store.setState(store.findOrAdd(numbered(2)), TaskState::Success);
    store.setState(store.findOrAdd(numbered(3)), TaskState::Revoked);
    store.findOrAdd(numbered(4));
    QVERIFY(store.find(numbered(1)) && !store.find(numbered(2)) && store.find(numbered(3)));
    store.findOrAdd(numbered(5));
    QVERIFY(store.find(numbered(1)) && !store.find(numbered(3)) && store.find(numbered(4)));
    QCOMPARE(store.evicted(), 2U);
}

void TestTaskStore::keepsFailuresLonger()
{
    TaskStore store(10, 1000);
    store.setState(store.findOrAdd(numbered(0)), TaskState::Failure);
    for (int i = 1; i < 1000; ++i)
        store.setState(store.findOrAdd(numbered(i)), TaskState::Success);
    QVERIFY(store.find(numbered(0)));
    QVERIFY(!store.find(numbered(1)));
}

void TestTaskStore::doesNotFillUpWithFailures()
{
    TaskStore store(10, 1000);
    for (int i = 0; i < 1000; ++i)
        store.setState(store.findOrAdd(numbered(i)), i % 2 ? TaskState::Failure : TaskState::Success);
    QVERIFY(store.find(numbered(998)));
    QVERIFY(store.find(numbered(996)));
    QVERIFY(store.find(numbered(999)));
}

void TestTaskStore::evictsOpenTasksWhenNothingElseIsLeft()
{
    TaskStore store(2, 1000);
    for (int i = 0; i < 5; ++i)
        store.findOrAdd(numbered(i));
    QCOMPARE(store.size(), 2U);
    QVERIFY(store.find(numbered(4)) && store.find(numbered(3)));
}

void TestTaskStore::forgetsTextsBeforeTasks()
{
    TaskStore store(1000, 10'000);
    for (int i = 0; i < 1000; ++i)
        store.setTexts(store.findOrAdd(numbered(i)), QByteArray(100, 'x'));
    QCOMPARE(store.size(), 1000U);
    QVERIFY(store.texts(store.find(numbered(0))).isEmpty());
    QCOMPARE(store.texts(store.find(numbered(999))).size(), 100);
}

void TestTaskStore::keepsTextsOfFailuresLonger()
{
    TaskStore store(1000, 10'000);
    const TaskStore::Row failed = store.findOrAdd(numbered(0));
    store.setState(failed, TaskState::Failure);
    store.setTexts(failed, "Traceback");
    for (int i = 1; i < 1000; ++i)
        store.setTexts(store.findOrAdd(numbered(i)), QByteArray(100, 'x'));
    QCOMPARE(store.texts(failed), QByteArray("Traceback"));
}

void TestTaskStore::refusesAHugeText()
{
    TaskStore store(10, 10'000);
    const TaskStore::Row row = store.findOrAdd(numbered(0));
    store.setTexts(row, QByteArray(1'000'000, 'x'));
    QVERIFY(store.texts(row).isEmpty());
    store.setTexts(row, "short");
    QCOMPARE(store.texts(row), QByteArray("short"));
    store.setTexts(row, {});
    QVERIFY(store.texts(row).isEmpty());
}

void TestTaskStore::boundsNames()
{
    NameTable names(3);
    const quint32 a = names.idOf("a");
    QCOMPARE(names.idOf("a"), a);
    names.idOf("b");
    names.idOf("c");
    const quint32 other = names.idOf("d");
    QCOMPARE(names.idOf("e"), other);
    QCOMPARE(names.name(other), std::string("…"));
    QCOMPARE(names.idOf(""), 0U);
    QCOMPARE(names.find("c"), 4U);
    QCOMPARE(names.find("never"), 0U);
    QVERIFY(names.size() <= 5);
}

QTEST_GUILESS_MAIN(TestTaskStore)
#include "tst_taskstore.moc"
