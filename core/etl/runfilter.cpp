#include "core/etl/runfilter.h"

#include "core/etl/runinfo.h"

#include <array>

namespace vigia::etl {

namespace {

using Field = RunFilter::Field;

struct Key
{
    QLatin1String name;
    Field field;
};

constexpr std::array Keys {
    Key {QLatin1String("state"), Field::State},   Key {QLatin1String("metric"), Field::Metric},
    Key {QLatin1String("entity"), Field::Entity}, Key {QLatin1String("job"), Field::Job},
    Key {QLatin1String("engine"), Field::Engine}, Key {QLatin1String("queue"), Field::Queue},
    Key {QLatin1String("worker"), Field::Worker}, Key {QLatin1String("by"), Field::By},
    Key {QLatin1String("error"), Field::Error},   Key {QLatin1String("id"), Field::Id},
    Key {QLatin1String("batch"), Field::Batch},   Key {QLatin1String("parent"), Field::Parent},
    Key {QLatin1String("day"), Field::Day}};

constexpr qsizetype LongestFilter = 2000;
constexpr int MostTerms = 40;

/// Splits at blanks outside of quotes; quotes go.
QStringList wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    bool isQuoted = false;
    bool hasWord = false;
    for (const QChar c : text) {
        if (c == u'"') {
            isQuoted = !isQuoted;
            hasWord = true;
        } else if (c.isSpace() && !isQuoted) {
            if (hasWord)
                words += word;
            word.clear();
            hasWord = false;
        } else {
            word += c;
            hasWord = true;
        }
    }
    if (hasWord)
        words += word;
    return words;
}

QStringList patterns(const QStringList& values, QLatin1String before, QLatin1String after)
{
    QStringList result;
    for (const QString& value : values) {
        QString escaped = value;
        escaped.replace(u'\\', QStringLiteral("\\\\"))
            .replace(u'%', QStringLiteral("\\%"))
            .replace(u'_', QStringLiteral("\\_"));
        result += before % escaped % after;
    }
    return result;
}

QStringList lower(const QStringList& values)
{
    QStringList result;
    for (const QString& value : values)
        result += value.toLower();
    return result;
}

QByteArray bind(db::Params& params, db::Param param)
{
    params.push_back(std::move(param));
    return '$' + QByteArray::number(static_cast<int>(params.size()));
}

QByteArray equals(db::Params& params, const QByteArray& column, const QStringList& values)
{
    return "lower(" + column + ") = ANY (" + bind(params, db::param(lower(values))) + "::text[])";
}

QByteArray like(db::Params& params, const QByteArray& text, const QStringList& values)
{
    return text + " ILIKE ANY ("
        + bind(params, db::param(patterns(values, QLatin1String("%"), QLatin1String("%")))) + "::text[])";
}

QByteArray startsWith(db::Params& params, const QByteArray& column, const QStringList& values)
{
    return column + "::text LIKE ANY ("
        + bind(params, db::param(patterns(lower(values), QLatin1String(""), QLatin1String("%"))))
        + "::text[])";
}

QByteArray condition(db::Params& params, const RunFilter::Term& term)
{
    switch (term.field) {
    case Field::State:
        return "r.state = ANY (" + bind(params, db::param(term.values)) + "::text[])";
    case Field::Metric: {
        const QByteArray values = bind(params, db::param(lower(term.values)));
        return "(lower(r.metric) = ANY (" + values + "::text[]) OR lower(r.metric || '/' || r.entity) = ANY ("
            + values + "::text[]))";
    }
    case Field::Entity:
        return equals(params, "r.entity", term.values);
    case Field::Job:
        return equals(params, "r.job", term.values);
    case Field::Engine:
        return equals(params, "r.engine", term.values);
    case Field::Queue:
        return equals(params, "r.queue", term.values);
    case Field::Worker:
        return like(params, "r.worker", term.values);
    case Field::By:
        return like(params, "r.requested_by", term.values);
    case Field::Error:
        return like(params, "r.error_class", term.values);
    case Field::Id:
        return startsWith(params, "r.id", term.values);
    case Field::Batch:
        return startsWith(params, "r.batch_run", term.values);
    case Field::Parent:
        return startsWith(params, "r.parent_run", term.values);
    case Field::Day: {
        const QByteArray from = bind(params, db::param(term.days.from));
        const QByteArray to = bind(params, db::param(term.days.to));
        return "daterange(r.day_from, r.day_to, '[]') && daterange(" + from + "::date, " + to
            + "::date, '[]')";
    }
    case Field::Text:
        break;
    }
    return like(
        params,
        "concat_ws(' ', r.id, r.job, r.metric || '/' || r.entity, r.worker, r.requested_by, r.reason, "
        "r.error_class, r.error_text)",
        term.values);
}

} // namespace

QStringList RunFilter::keys()
{
    QStringList names;
    for (const Key& key : Keys)
        names += key.name;
    return names;
}

Result<RunFilter> RunFilter::parse(const QString& text)
{
    if (text.size() > LongestFilter)
        return fail(ErrorCode::InvalidData, tr("The filter is longer than 2,000 characters: shorten it."));
    RunFilter filter;
    for (QString word : wordsOf(text)) {
        Term term;
        term.isExcluded = word.size() > 1 && word.startsWith(u'-');
        if (term.isExcluded)
            word.remove(0, 1);
        const qsizetype colon = word.indexOf(u':');
        const QString name = word.left(std::max<qsizetype>(colon, 0)).toLower();
        const auto* key =
            std::find_if(Keys.begin(), Keys.end(), [&](const Key& each) { return each.name == name; });
        if (colon > 0 && key == Keys.end())
            return fail(ErrorCode::InvalidData,
                        tr("“%1:” is no key of the filter: the keys are %2.")
                            .arg(name.left(40), keys().join(QStringLiteral(", "))));
        term.field = colon > 0 ? key->field : Field::Text;
        term.values = colon > 0 ? word.mid(colon + 1).split(u',', Qt::SkipEmptyParts) : QStringList {word};
        if (term.values.isEmpty())
            return fail(ErrorCode::InvalidData,
                        tr("“%1” has no value: write it after the colon.").arg(word.left(40)));
        if (term.field == Field::State)
            for (QString& value : term.values) {
                if (!runStateFromName(value))
                    return fail(
                        ErrorCode::InvalidData,
                        tr("“%1” is no state of a run: PENDING, RECEIVED, STARTED, RETRY, SUCCESS, FAILURE, "
                           "REVOKED or REVERTED.")
                            .arg(value.left(40)));
                value = value.toUpper();
            }
        if (term.field == Field::Day) {
            const QStringList ends = term.values.first().split(QStringLiteral(".."));
            const Result<DayRange> days = DayRange::parse(ends.first(), ends.last());
            if (!days)
                return fail(days.error());
            term.days = *days;
        }
        filter.m_terms.push_back(term);
        if (filter.m_terms.size() > MostTerms)
            return fail(ErrorCode::InvalidData, tr("The filter has more than 40 terms: leave some out."));
    }
    return filter;
}

RunFilter& RunFilter::require(Field field, const QStringList& values)
{
    if (!values.isEmpty())
        m_terms.push_back({field, values, {}, false});
    return *this;
}

QByteArray RunFilter::where(db::Params& params) const
{
    QByteArray sql;
    for (const Term& term : m_terms) {
        sql += sql.isEmpty() ? " WHERE " : " AND ";
        sql += (term.isExcluded ? "NOT coalesce(" : "coalesce(") + condition(params, term) + ", false)";
    }
    return sql;
}

} // namespace vigia::etl
