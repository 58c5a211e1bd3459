#pragma once

#include "core/xm/documentbuilder.h"
#include "core/xm/listbuilder.h"

#include <QByteArrayView>

#include <memory>

namespace vigia::xm {

/// Walks the JSON of one XM document once and hands what it meets to the builders. Its buffers stay
/// allocated.
class JsonWalk
{
public:
    JsonWalk();
    ~JsonWalk();
    JsonWalk(const JsonWalk&) = delete;
    JsonWalk& operator=(const JsonWalk&) = delete;

    enum class Outcome
    {
        Done,
        Syntax, ///< no JSON, or cut off: scanJson() tells
        Shape, ///< JSON, but with another type where XM has an object or an array
        TooLarge,
    };
    /// Must not be empty. Resets everything below first.
    Outcome run(QByteArrayView text);

    DocumentBuilder& document() { return m_document; }

    ListBuilder& list() { return m_list; }

    QString metricId() const { return m_metricId; }

    QString metricName() const { return m_metricName; }

    bool isEmptyObject() const { return m_isEmptyObject; }

    bool hasMetric() const { return m_hasMetric; }

    bool hasItems() const { return m_hasItems; }

    bool hasRows() const { return m_hasRows; }

    bool hasElements() const { return m_hasElements; }

    QString problem() const { return m_problem; } ///< the JSON parser's own words, for the log

private:
    class Reader;
    void clear();

    std::unique_ptr<Reader> m_reader;
    DocumentBuilder m_document;
    ListBuilder m_list;
    QString m_metricId;
    QString m_metricName;
    QString m_problem;
    bool m_isEmptyObject = true;
    bool m_hasMetric = false;
    bool m_hasItems = false;
    bool m_hasRows = false;
    bool m_hasElements = false;
};

} // namespace vigia::xm
