#pragma once

#include "core/celery/workerinfo.h"
#include "core/targets/alertinfo.h"
#include "core/targets/targetinfo.h"
#include "ui/base/question.h"
#include "ui/overview/tabletile.h"

namespace vigia::ui {

class OverviewFeed;

/// What is proven of each worker, by what; those that need somebody first.
class WorkersTile final : public TableTile
{
    Q_OBJECT

public:
    WorkersTile(OverviewFeed& feed, const Context& context, QWidget* parent);

signals:
    void workerRequested(const QString& name);

protected:
    void ask() override;
    void retranslate() override;

private:
    void present();

    OverviewFeed& m_feed;
    Question<celery::WorkerSurveyInfo> m_question;
    celery::WorkerSurveyInfo m_survey;
};

/// The targets of Prometheus: those that are down first, with the diagnosis.
class TargetsTile final : public TableTile
{
    Q_OBJECT

public:
    TargetsTile(OverviewFeed& feed, const Context& context, QWidget* parent);

signals:
    void poolRequested(const QString& pool);

protected:
    void ask() override;
    void retranslate() override;

private:
    void present();

    OverviewFeed& m_feed;
    Question<targets::TargetsInfo> m_question;
    targets::TargetsInfo m_targets;
};

/// Open alerts, then those that somebody has taken on, in grey.
class AlertsTile final : public TableTile
{
    Q_OBJECT

public:
    AlertsTile(OverviewFeed& feed, const Context& context, QWidget* parent);

signals:
    void priorityRequested(int priority);

protected:
    void ask() override;
    void retranslate() override;

private:
    void present();

    OverviewFeed& m_feed;
    Question<targets::AlertsInfo> m_question;
    targets::AlertsInfo m_alerts;
};

/// The facts of the connection ladder. Has no question of its own: somebody else asks once a second.
class ServicesTile final : public TableTile
{
    Q_OBJECT

public:
    ServicesTile(OverviewFeed& feed, const Context& context, QWidget* parent);

protected:
    void ask() override;
    void retranslate() override;

private:
    void present();

    OverviewFeed& m_feed;
};

} // namespace vigia::ui
