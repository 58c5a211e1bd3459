#include "core/db/sqlsplit.h"
#include "tests/support/failonwarnings.h"

#include <QTest>

using vigia::db::splitStatements;

class TestSqlSplit : public QObject
{
    Q_OBJECT

private slots:

    void init() { vigia::test::failOnWarnings(); }

    void splits_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArrayList>("statements");
        const auto row = [](const char* name, const QByteArray& sql, const QByteArrayList& statements) {
            QTest::newRow(name) << sql << statements;
        };
        row("empty", "", {});
        row("only space and comments", " \n-- a; b\n /* c; /* d; */ */ ;;\t; ", {});
        row("two", "SELECT 1;\nSELECT 2", {"SELECT 1", "SELECT 2"});
        row("semicolon in text", "SELECT ';', 'it''s; so'; SELECT 2;",
            {"SELECT ';', 'it''s; so'", "SELECT 2"});
        row("backslash in plain text", R"(SELECT '\'; SELECT 2)", {R"(SELECT '\')", "SELECT 2"});
        row("backslash in escape text", R"(SELECT E'\';x'; SELECT 2)", {R"(SELECT E'\';x')", "SELECT 2"});
        row("name that ends in e", R"(SELECT typE'\'; SELECT 2)", {R"(SELECT typE'\')", "SELECT 2"});
        row("quoted name", R"(SELECT 1 AS "a;""b"; SELECT 2)", {R"(SELECT 1 AS "a;""b")", "SELECT 2"});
        row("dollar body", "DO $$ BEGIN a; b; END $$; SELECT 2", {"DO $$ BEGIN a; b; END $$", "SELECT 2"});
        row("tagged body with dollars", "DO $x$ a; $$ b; $$ c; $y$ $x$; SELECT 2",
            {"DO $x$ a; $$ b; $$ c; $y$ $x$", "SELECT 2"});
        row("parameters are no bodies", "SELECT $1; SELECT $2; SELECT a$b$c;",
            {"SELECT $1", "SELECT $2", "SELECT a$b$c"});
        row("comment with a quote", "SELECT 1 -- it's; so\n, 2; SELECT 3",
            {"SELECT 1 -- it's; so\n, 2", "SELECT 3"});
        row("nested comment", "SELECT /* a; /* b; */ c; */ 1; SELECT 2",
            {"SELECT /* a; /* b; */ c; */ 1", "SELECT 2"});
        row("leading comment stays", "-- why\nSELECT 1;", {"-- why\nSELECT 1"});
        row("non-ASCII", "SELECT 'ñ;'; SELECT $ñ$ ; $ñ$", {"SELECT 'ñ;'", "SELECT $ñ$ ; $ñ$"});
        row("unclosed text", "SELECT 'a; b", {"SELECT 'a; b"});
        row("unclosed body", "DO $$ a; b", {"DO $$ a; b"});
        row("unclosed comment", "SELECT 1 /* a; b", {"SELECT 1 /* a; b"});
        row("lone dollar at the end", "SELECT 1; $", {"SELECT 1", "$"});
    }

    void splits()
    {
        QFETCH(QByteArray, sql);
        QTEST(splitStatements(sql), "statements");
    }

    void nothingIsLost()
    {
        QByteArray huge;
        QByteArrayList expected;
        for (int i = 0; i < 20'000; ++i) {
            expected << "INSERT INTO t VALUES (" + QByteArray::number(i) + ", 'a;b')";
            huge += expected.back() + ";\n";
        }
        QCOMPARE(splitStatements(huge), expected);
    }
};

QTEST_GUILESS_MAIN(TestSqlSplit)
#include "tst_sqlsplit.moc"
