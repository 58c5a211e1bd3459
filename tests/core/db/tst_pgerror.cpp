#include "core/db/pgerror.h"
#include "tests/support/failonwarnings.h"

#include <QTest>

using namespace vigia;
using namespace vigia::db;

class TestPgError : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void mapsSqlState_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QByteArray>("errorClass");
        QTest::addColumn<bool>("temporary");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* state, const char* text, ErrorCode code, const char* errorClass,
                            bool temporary, const char* named) {
            QTest::addRow("%s %s", state, errorClass)
                << QByteArray(state) << QString::fromUtf8(text) << code << QByteArray(errorClass) << temporary
                << QString::fromUtf8(named);
        };
        row("28P01", "password authentication failed for user \"ana\"", ErrorCode::PermissionDenied,
            "WrongPassword", false, "“ana”");
        row("28P01", "la autentificación password falló para el usuario «ana»", ErrorCode::PermissionDenied,
            "WrongPassword", false, "“ana”");
        row("28000", "no pg_hba.conf entry for host", ErrorCode::PermissionDenied, "NoLogin", false,
            "pg_hba");
        row("42501", "permission denied for table metrics", ErrorCode::PermissionDenied, "NoRight", false,
            "metrics");
        row("25006", "cannot execute INSERT in a read-only transaction", ErrorCode::PermissionDenied,
            "ReadOnly", false, "");
        row("3D000", "database \"portal\" does not exist", ErrorCode::NotFound, "NoDatabase", false,
            "“portal”");
        row("42P01", "relation \"metrics_hourly\" does not exist", ErrorCode::NotFound, "NoTable", false,
            "“metrics_hourly”");
        row("3F000", "schema \"vigia\" does not exist", ErrorCode::NotFound, "NoSchema", false, "“vigia”");
        row("42703", "column \"valor_gwh\" does not exist", ErrorCode::NotFound, "NoColumn", false,
            "valor_gwh");
        row("57014", "canceling statement due to statement timeout", ErrorCode::Timeout, "StatementTimeout",
            true, "");
        row("57014", "canceling statement due to user request", ErrorCode::Conflict, "CancelledInServer",
            true, "");
        row("57P01", "terminating connection due to administrator command", ErrorCode::Unreachable,
            "ServerShutdown", true, "");
        row("57P03", "the database system is starting up", ErrorCode::Unreachable, "ServerStarting", true,
            "");
        row("53300", "sorry, too many clients already", ErrorCode::Unreachable, "TooManyConnections", true,
            "");
        row("08006", "broken", ErrorCode::Unreachable, "ConnectionLost", true, "broken");
        row("53100", "could not extend file", ErrorCode::Internal, "DiskFull", true, "");
        row("53200", "out of memory", ErrorCode::Internal, "OutOfMemory", true, "");
        row("23505", "duplicate key", ErrorCode::Conflict, "Conflict", false, "duplicate key");
        row("40P01", "deadlock detected", ErrorCode::Conflict, "Serialization", true, "");
        row("55P03", "lock not available", ErrorCode::Conflict, "LockNotAvailable", true, "");
        row("22003", "value out of range", ErrorCode::InvalidData, "InvalidData", false, "out of range");
        row("23514", "violates check constraint", ErrorCode::InvalidData, "InvalidData", false,
            "check constraint");
        row("XX000", "cache lookup failed", ErrorCode::Internal, "ServerError", false, "cache lookup failed");
        row("", "", ErrorCode::Internal, "ServerError", false, "");
    }

    void mapsSqlState()
    {
        QFETCH(QByteArray, state);
        QFETCH(QString, text);
        QFETCH(QString, named);
        const Error error = errorFromSqlState(state, text, QStringLiteral("more"));
        QTEST(error.code, "code");
        QTEST(error.errorClass, "errorClass");
        QTEST(error.temporary, "temporary");
        QVERIFY2(error.message.contains(named), qPrintable(error.message));
        QVERIFY(error.message.endsWith(u'.'));
        QVERIFY(error.detail.contains(QString::fromLatin1(state)));
        QVERIFY(error.detail.endsWith(QStringLiteral("more")));
    }

    void nothingToReadIsALostConnection()
    {
        QCOMPARE(errorFromResult(nullptr).code, ErrorCode::Unreachable);
        QCOMPARE(errorFromConnection(nullptr, QStringLiteral("h:1")).code, ErrorCode::Unreachable);
    }
};

QTEST_GUILESS_MAIN(TestPgError)
#include "tst_pgerror.moc"
