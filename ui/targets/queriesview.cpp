#include "ui/targets/queriesview.h"

#include "core/base/clock.h"
#include "ui/base/elidedlabel.h"
#include "ui/base/format.h"
#include "ui/base/rowstable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

#include <cmath>

namespace vigia::ui {

namespace {

using targets::QuerySample;
using targets::QuerySeries;

/// Of the samples that are numbers.
struct Figures
{
    double least = std::nan("");
    double mean = std::nan("");
    double most = std::nan("");
    double last = std::nan("");
    QDateTime changed; ///< the last sample that differs from the one before; invalid = none does
    qint64 changes = 0;
};

Figures figuresOf(const QuerySeries& series)
{
    Figures figures;
    double sum = 0;
    qint64 count = 0;
    for (const QuerySample& sample : series.samples) {
        if (!std::isfinite(sample.value))
            continue;
        if (count > 0 && std::abs(sample.value - figures.last) > 0) {
            figures.changed = sample.at;
            ++figures.changes;
        }
        figures.least = count > 0 ? std::min(figures.least, sample.value) : sample.value;
        figures.most = count > 0 ? std::max(figures.most, sample.value) : sample.value;
        figures.last = sample.value;
        sum += sample.value;
        ++count;
    }
    if (count > 0)
        figures.mean = sum / static_cast<double>(count);
    return figures;
}

QString keyOf(const KeptQuery& query, const QuerySeries& series)
{
    return query.name + u'\n' + labelLine(series.labels);
}

/// "portal_dashboard 127.0.0.1:8050"; all labels are in the details.
QString shortName(const targets::Labels& labels)
{
    QStringList parts;
    for (auto it = labels.cbegin(); it != labels.cend(); ++it)
        if (it.key() != u"__name__")
            parts += it.value();
    return oneLine(parts.join(u' '));
}

} // namespace

QueriesView::QueriesView(TargetsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent)
    : FeedView(QStringLiteral("queries"), feed, theme, clock, parent)
    , m_copy(addAction("queryCopy"))
{
    connect(m_copy, &QPushButton::clicked, this, &QueriesView::copy);
}

void QueriesView::ask()
{
    m_question.ask(m_feed.queries(), this, [this](const Result<QList<KeptQuery>>& result) {
        if (!result) {
            answered(result.error().message, &result.error());
            return;
        }
        m_queries = *result;
        answered({});
    });
}

void QueriesView::present()
{
    m_search->setPlaceholderText(tr("Expression or label"));
    setFilters({tr("All"), tr("Changed")});
    m_table->setAccessibleName(tr("Kept queries"));
    m_table->rows().setColumns({{QStringLiteral("series"), tr("Expression / series"), false, false},
                                {QStringLiteral("last"), tr("Last"), true, true},
                                {QStringLiteral("least"), tr("Least"), true, true},
                                {QStringLiteral("mean"), tr("Mean"), true, true},
                                {QStringLiteral("most"), tr("Most"), true, true},
                                {QStringLiteral("changed"), tr("Changed"), true, false}});
    m_table->setWidths({0, 76, 76, 76, 76, 116}, 0);
    m_copy->setText(tr("Copy values"));
    m_copy->setToolTip(tr("Times and values of the series, as CSV"));
    const QDateTime now = m_clock.nowUtc();
    std::vector<Row> rows;
    for (const KeptQuery& query : std::as_const(m_queries)) {
        Row head {query.name, RowMark::None, {oneLine(query.expression)}, {query.expression}};
        head.isHeading = true;
        if (query.series.isEmpty() && matches({query.expression})) {
            head.cells = {tr("%1: no series", "an expression").arg(oneLine(query.expression))};
            rows.push_back(head);
            continue;
        }
        bool hasHead = false;
        for (const QuerySeries& series : query.series) {
            const Figures figures = figuresOf(series);
            if ((filter() > 0 && figures.changes == 0)
                || !matches({query.expression, labelLine(series.labels)}))
                continue;
            if (!std::exchange(hasHead, true))
                rows.push_back(head);
            Row row {keyOf(query, series), RowMark::None, {}, {}};
            const QString name = shortName(series.labels);
            row.cells = {name.isEmpty() ? tr("all together") : name,
                         format::figure(figures.last),
                         format::figure(figures.least),
                         format::figure(figures.mean),
                         format::figure(figures.most),
                         figures.changed.isValid() ? format::since(figures.changed, now) : format::none()};
            row.hints = {labelLine(series.labels)};
            rows.push_back(std::move(row));
        }
    }
    m_table->merge(std::move(rows));
    m_table->setEmptyText(!m_hasAnswer ? tr("Reading the queries…") : tr("No series matches."));
    m_note->setFullText(QString());
}

QueriesView::Chosen QueriesView::find(const QString& key) const
{
    for (const KeptQuery& query : m_queries)
        for (const QuerySeries& series : query.series)
            if (keyOf(query, series) == key)
                return {&query, &series};
    return {};
}

void QueriesView::presentDetail(const QString& key)
{
    const auto [query, series] = find(key);
    m_copy->setVisible(series != nullptr);
    if (!series) {
        setDetail(QString(), tr("Choose a series."), {});
        setFacts({});
        return;
    }
    const Figures figures = figuresOf(*series);
    setDetail(query->name, {}, query->expression);
    const QDateTime now = m_clock.nowUtc();
    QList<Fact> facts;
    if (!series->samples.isEmpty())
        facts = {{tr("From"), format::since(series->samples.first().at, now), {}},
                 {tr("To"), format::since(series->samples.last().at, now), {}}};
    facts += {{tr("Values"), format::integer(series->samples.size()), {}},
              {tr("Changes"), format::integer(figures.changes), {}}};
    for (auto it = series->labels.cbegin(); it != series->labels.cend(); ++it)
        facts.append({shownLabel(it.key()), shownLabel(it.value()), {}});
    for (const QString& warning : query->warnings)
        facts.append({tr("Prometheus warns"), warning, {}});
    setFacts(facts);
}

void QueriesView::copy() const
{
    const auto [query, series] = find(key());
    if (!series)
        return;
    QStringList lines {QStringLiteral("time,value")};
    for (const QuerySample& sample : series->samples)
        lines += sample.at.toString(Qt::ISODate) + u',' + QString::number(sample.value, 'g', 15);
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

} // namespace vigia::ui
