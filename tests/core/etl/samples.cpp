#include "tests/core/etl/samples.h"

#include "core/xm/parser.h"

#include <QFile>
#include <QTest>

#include <algorithm>

namespace vigia::test {

namespace {

template<typename T>
T orAbort(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

int elementOf(const etl::Batch& batch, const QString& code, QDate day)
{
    for (int i = 0; i < batch.elements(); ++i) {
        const auto index = static_cast<size_t>(i);
        if (batch.days[index] == day && batch.codes[static_cast<size_t>(batch.code[index])] == code.toUtf8())
            return i;
    }
    return -1;
}

} // namespace

QString samplePath(const QString& name)
{
    return QStringLiteral(VIGIA_TEST_DATA "/xm/") % name;
}

QByteArray sampleBytes(const QString& name)
{
    QFile file(samplePath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    return file.readAll();
}

xm::Document sampleDocument(const QString& name)
{
    return orAbort(xm::parseDocument(sampleBytes(name), name));
}

xm::ListDocument sampleList(const QString& name)
{
    return orAbort(xm::parseList(sampleBytes(name), name));
}

etl::Rule rule(const QString& id)
{
    static const etl::RuleBook book = orAbort(etl::RuleBook::builtIn());
    return orAbort(book.find(id));
}

xm::Document document(const etl::Rule& rule, const QString& code, QDate first,
                      const std::vector<double>& values)
{
    xm::Document result;
    result.metricId = rule.metric;
    result.entity = rule.entity;
    result.endpoint = rule.endpoint;
    result.keys = {{code, {}}};
    result.values = values;
    const int count = static_cast<int>(values.size()) / result.valuesPerElement();
    for (int i = 0; i < count; ++i) {
        result.days.push_back(first.addDays(i));
        result.keyIndex.push_back(0);
    }
    result.items = count;
    return result;
}

double dayValue(const etl::Batch& batch, const QString& code, QDate day)
{
    const int element = elementOf(batch, code, day);
    return element < 0 ? NoValue : batch.dayValues[static_cast<size_t>(element)];
}

double hourValue(const etl::Batch& batch, const QString& code, QDate day, int hour)
{
    const int element = elementOf(batch, code, day);
    return element < 0 ? NoValue : batch.hours[static_cast<size_t>(element * 24 + hour - 1)];
}

int findings(const etl::Batch& batch, const char* kind)
{
    return static_cast<int>(
        std::count_if(batch.findings.begin(), batch.findings.end(),
                      [&](const etl::DataFinding& f) { return f.kind == QLatin1String(kind); }));
}

} // namespace vigia::test
