#pragma once

#include "core/timeline/runfiguresinfo.h"
#include "ui/base/question.h"
#include "ui/overview/tile.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace vigia::ui {

class AlarmMark;
class OverviewFeed;
class RateBar;

/// How the runs of the last 24 hours went: the share that failed against 5 % and 10 %, and how many of each.
class RunsTile final : public Tile
{
    Q_OBJECT

public:
    RunsTile(OverviewFeed& feed, const Context& context, QWidget* parent);

signals:
    /// A filter of the page of jobs: "state:FAILURE".
    void jobsRequested(const QString& filter);

protected:
    void ask() override;
    void retranslate() override;

private:
    struct Line
    {
        QPushButton* name; ///< leads to those runs
        QLabel* count;
    };

    Line addLine(QGridLayout& grid, int place, const char* objectName, const QString& filter);
    void present();

    OverviewFeed& m_feed;
    AlarmMark* m_mark;
    QLabel* m_figure;
    QLabel* m_unit;
    RateBar* m_bar;
    QPushButton* m_failures;
    Line m_succeeded;
    Line m_failed;
    Line m_retries;
    Line m_running;
    Line m_queued;
    Question<timeline::RunFiguresInfo> m_question;
    timeline::RunFiguresInfo m_figures;
};

} // namespace vigia::ui
