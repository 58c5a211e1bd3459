#pragma once

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace vigia::test {

/// The recordings of tests/data/celery whose name begins so, with their name.
inline QList<std::pair<QString, QJsonObject>> celeryFixtures(const QString& prefix)
{
    const QDir directory(QFINDTESTDATA("../../data/celery"));
    QList<std::pair<QString, QJsonObject>> fixtures;
    for (const QString& name :
         directory.entryList({prefix + QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        fixtures += {name.chopped(5), QJsonDocument::fromJson(file.readAll()).object()};
    }
    return fixtures;
}

inline QJsonObject celeryFixture(const QString& name)
{
    const auto fixtures = celeryFixtures(name);
    for (const auto& [found, json] : fixtures)
        if (found == name)
            return json;
    return {};
}

/// One row a recording: columns "fixture".
inline void addCeleryFixtureRows(const QString& prefix)
{
    QTest::addColumn<QJsonObject>("fixture");
    for (const auto& [name, json] : celeryFixtures(prefix))
        QTest::newRow(qPrintable(name)) << json;
}

inline QByteArray rawOf(const QJsonObject& fixture)
{
    return fixture[QStringLiteral("raw")].toString().toUtf8();
}

} // namespace vigia::test
