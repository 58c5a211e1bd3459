#pragma once

#include "ui/jobs/jobsfeed.h"
#include "ui/jobs/jobsview.h"

#include <QList>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace vigia::ui {

class FactList;

/// The jobs that people and the schedule can start, with their rules, and the engines that run them. All of
/// it is known at once.
class CatalogueView : public JobsView
{
    Q_OBJECT

public:
    explicit CatalogueView(JobsFeed& feed, QWidget* parent = nullptr);

    bool isSettled() const override { return true; }

    void refresh() override { present(); }

    void setActive(bool isActive) override;
    void setBlocked(const QString& asking, const QString& acting) override;

signals:
    void newRunRequested(const QString& jobId);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A card of one job, or the one of the engines.
    struct Card
    {
        QLabel* title;
        QLabel* caption;
        FactList* facts;
        QPushButton* start; ///< none for the engines
    };

    Card makeCard(QBoxLayout& column, const QString& name, bool canStart);
    void present();

    JobsFeed& m_feed;
    QStringList m_ids; ///< of the jobs that have a card
    QList<Card> m_jobs;
    Card m_engines {};
    QBoxLayout* m_column;
    QString m_blocked;
};

} // namespace vigia::ui
