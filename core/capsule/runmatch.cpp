#include "core/capsule/runmatch.h"

#include <algorithm>

namespace vigia::capsule {

namespace {

using Field = etl::RunFilter::Field;

template<typename Test>
bool any(const QStringList& values, Test test)
{
    return std::any_of(values.begin(), values.end(), test);
}

bool equals(const QString& text, const QStringList& values)
{
    return values.contains(text, Qt::CaseInsensitive);
}

bool holds(const QString& text, const QStringList& values)
{
    return any(values, [&text](const QString& value) { return text.contains(value, Qt::CaseInsensitive); });
}

bool starts(const QString& text, const QStringList& values)
{
    return any(values, [&text](const QString& value) { return text.startsWith(value, Qt::CaseInsensitive); });
}

bool matches(const etl::RunFilter::Term& term, const etl::RunInfo& run)
{
    const QString series = run.metric % u'/' % run.entity;
    switch (term.field) {
    case Field::State:
        return term.values.contains(etl::runStateName(run.state));
    case Field::Metric:
        return equals(run.metric, term.values) || equals(series, term.values);
    case Field::Entity:
        return equals(run.entity, term.values);
    case Field::Job:
        return equals(run.job, term.values);
    case Field::Engine:
        return equals(run.engine, term.values);
    case Field::Queue:
        return equals(run.queue, term.values);
    case Field::Worker:
        return holds(run.worker, term.values);
    case Field::By:
        return holds(run.requestedBy, term.values);
    case Field::Error:
        return run.error && holds(run.error->errorClass, term.values);
    case Field::Id:
        return starts(run.id, term.values);
    case Field::Batch:
        return starts(run.batch, term.values);
    case Field::Parent:
        return starts(run.parent, term.values);
    case Field::Day:
        return run.from.isValid() && run.from <= term.days.to && run.to >= term.days.from;
    case Field::Text:
        break;
    }
    QStringList texts {run.id, run.job, series, run.worker, run.requestedBy, run.reason};
    if (run.error)
        texts << run.error->errorClass << run.error->message;
    return holds(texts.join(u' '), term.values);
}

} // namespace

bool matches(const etl::RunFilter& filter, const etl::RunInfo& run)
{
    const auto& terms = filter.terms();
    return std::all_of(terms.begin(), terms.end(), [&run](const etl::RunFilter::Term& term) {
        return matches(term, run) != term.isExcluded;
    });
}

} // namespace vigia::capsule
