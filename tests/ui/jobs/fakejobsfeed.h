#pragma once

#include "ui/jobs/jobsfeed.h"

#include <QPromise>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace vigia::test {

/// The questions of one kind: answered at once by `fallback`, with `failsWith`, or held back until answer().
template<typename Question, typename Answer>
class FakeQuestions
{
public:
    struct Asked
    {
        Question question;
        std::shared_ptr<QPromise<Result<Answer>>> promise;
    };

    bool holds = false;
    std::optional<Error> failsWith;
    std::vector<Asked> asked; ///< every question, also the answered ones

    std::size_t count() const { return asked.size(); }

    const Question& last() const { return asked.back().question; }

    QFuture<Result<Answer>> ask(Question question, const std::function<Result<Answer>()>& fallback)
    {
        auto promise = std::make_shared<QPromise<Result<Answer>>>();
        promise->start();
        asked.push_back({std::move(question), promise});
        if (holds)
            return promise->future();
        if (failsWith)
            fail(asked.size() - 1, *failsWith);
        else
            answer(asked.size() - 1, fallback());
        return promise->future();
    }

    void answer(std::size_t i, Result<Answer> value)
    {
        asked[i].promise->addResult(std::move(value));
        asked[i].promise->finish();
    }

    void fail(std::size_t i, const Error& error) { answer(i, vigia::fail(error)); }
};

struct FakeRetry
{
    QStringList ids;
    QString reason;
};

struct FakeRevert
{
    QString id;
    bool isForced = false;
    QString reason;
};

struct FakeBackfill
{
    jobs::BackfillPlan plan;
    QString engine;
    QString reason;
};

struct FakePlanned
{
    QString metric;
    QString entity;
    DayRange days;
    jobs::BackfillOnly only = jobs::BackfillOnly::Gaps;
};

/// A JobsFeed over a list of runs in memory, whose answers a test gives when it wants. Of the filter language
/// it knows `state:A,B`, `metric:M`, `batch:ID` and plain words in the metric, entity or id; `bad:` is
/// refused.
class FakeJobsFeed final : public ui::JobsFeed
{
    Q_OBJECT

public:
    /// The runs of sampleRuns() as of `now`.
    explicit FakeJobsFeed(const QDateTime& now);

    etl::RunList all; ///< newest first
    QString blocked; ///< what actionsBlocked() says
    jobs::EngineList engineList;
    QHash<QString, jobs::RunDetails> detailsOf; ///< what details() answers for these; else made from `all`
    std::optional<jobs::RunGrid> gridAnswer; ///< else a grid of the series with a mix of states
    std::optional<jobs::RevertPreview> preview;
    etl::DiffInfo diff;
    std::optional<Error> requestError; ///< what checkRequest() and submit() say

    FakeQuestions<jobs::RunQuery, jobs::RunPage> runQuestions;
    FakeQuestions<DayRange, jobs::RunGrid> gridQuestions;
    FakeQuestions<QString, jobs::RunDetails> detailQuestions;
    FakeQuestions<jobs::JobRequest, etl::DiffInfo> dryRuns;
    FakeQuestions<QString, jobs::RevertPreview> previews;
    FakeQuestions<FakePlanned, jobs::BackfillPlan> plans;
    FakeQuestions<jobs::JobRequest, etl::RunInfo> submits;
    FakeQuestions<FakeRetry, etl::RunList> retries;
    FakeQuestions<FakeRetry, etl::RunInfo> cancels; ///< one id each
    FakeQuestions<FakeBackfill, etl::RunList> backfills;
    FakeQuestions<FakeRevert, etl::RunInfo> reverts;

    jobs::JobList catalogue() const override;
    jobs::SeriesList series() const override;

    jobs::EngineList engines() const override { return engineList; }

    QList<jobs::ScheduledStart> schedule() const override;

    QString actionsBlocked() const override { return blocked; }

    Result<> checkFilter(const QString& filter) const override;
    Result<> checkRequest(const jobs::JobRequest& request) const override;
    QFuture<Result<jobs::RunPage>> runs(const jobs::RunQuery& query) override;
    QFuture<Result<jobs::RunGrid>> grid(const DayRange& days) override;
    QFuture<Result<jobs::RunDetails>> details(const QString& runId) override;
    QFuture<Result<etl::DiffInfo>> dryRun(const jobs::JobRequest& request) override;
    QFuture<Result<jobs::RevertPreview>> previewRevert(const QString& runId) override;
    QFuture<Result<jobs::BackfillPlan>> planBackfill(const QString& metric, const QString& entity,
                                                     const DayRange& days, jobs::BackfillOnly only) override;
    QFuture<Result<etl::RunInfo>> submit(const jobs::JobRequest& request) override;
    QFuture<Result<etl::RunList>> retry(const QStringList& runIds, const QString& reason) override;
    QFuture<Result<etl::RunInfo>> cancel(const QString& runId, const QString& reason) override;
    QFuture<Result<etl::RunList>> backfill(const jobs::BackfillPlan& plan, const QString& engine,
                                           const QString& reason) override;
    QFuture<Result<etl::RunInfo>> revert(const QString& runId, bool force, const QString& reason) override;

    /// The run of this id in `all`, to be changed; it must be there.
    etl::RunInfo& run(const QString& id);
    jobs::RunDetails sampleDetails(const etl::RunInfo& run) const;
    jobs::RunPage page(const jobs::RunQuery& query) const;
    jobs::RunGrid sampleGrid(const DayRange& days) const;

private:
    etl::RunInfo added(const jobs::JobRequest& request);

    QDateTime m_now;
};

/// Runs in every state, as on a working day; ids are "9c04…-…" in the order of the drawing, newest first.
etl::RunList sampleRuns(const QDateTime& now);
/// A run that ended well; for lists of any length.
etl::RunInfo sampleRun(int number, const QDateTime& createdAt);

} // namespace vigia::test
