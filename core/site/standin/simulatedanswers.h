#pragma once

#include "core/site/standin/answersource.h"
#include "core/site/standin/figures.h"

namespace vigia::standin {

/// Answers questions about simulated days. Immutable: ask it from any thread.
class SimulatedAnswers final : public AnswerSource
{
public:
    struct Settings
    {
        QByteArray seed; ///< empty = the reference history
        QDate today; ///< null = the Colombian day at each call
        bool revisions = false;
        bool partialNewestDay = true;
        bool markSimulated = true; ///< Metric.Name ends in " (simulado)"
    };

    explicit SimulatedAnswers(const Settings& settings);

    QDate today() const override;

    const Catalogue& catalogue() const { return m_catalogue; }

    /// The metric that a request means, or XM's refusal: unknown metric, wrong entity or path, range too
    /// long.
    [[nodiscard]] tl::expected<const MetricInfo*, Refusal> check(const Request& request) const;
    /// The body of a good answer.
    [[nodiscard]] tl::expected<std::string, Refusal> answer(const Request& request) const override;

private:
    void writeDays(ItemWriter& out, const Figure& figure, const Request& request) const;
    void writeMonths(ItemWriter& out, const Figure& figure, const Request& request) const;

    Settings m_settings;
    Catalogue m_catalogue;
    Figures m_figures;
    Model m_model;
};

/// Begins a document: the Metric object up to and with "Items":[ .
void writeMetricHead(JsonBuffer& out, const QByteArray& id, const QByteArray& name, const Request& request);

} // namespace vigia::standin
