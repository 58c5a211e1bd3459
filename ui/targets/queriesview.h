#pragma once

#include "ui/targets/feedview.h"

namespace vigia::ui {

/// What was asked of Prometheus and kept: each series with its figures. Only where a feed keeps any.
class QueriesView : public FeedView
{
    Q_OBJECT

public:
    QueriesView(TargetsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

protected:
    bool isAsking() const override { return m_question.isUnderWay(); }

    void ask() override;
    void present() override;
    void presentDetail(const QString& key) override;

private:
    struct Chosen
    {
        const KeptQuery* query = nullptr;
        const targets::QuerySeries* series = nullptr;
    };

    Chosen find(const QString& key) const;
    void copy() const;

    QList<KeptQuery> m_queries;
    QPushButton* m_copy;
    Question<QList<KeptQuery>> m_question;
};

} // namespace vigia::ui
