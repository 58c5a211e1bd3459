#pragma once

#include "ui/targets/feedview.h"

namespace vigia::ui {

/// The rules that Prometheus evaluates, with what is wrong with them.
class RulesView : public FeedView
{
    Q_OBJECT

public:
    RulesView(TargetsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

protected:
    bool isAsking() const override { return m_question.isUnderWay(); }

    void ask() override;
    void present() override;
    void presentDetail(const QString& key) override;

private:
    targets::RuleList m_rules;
    Question<targets::RuleList> m_question;
};

/// The spans in which alerts were pending or firing.
class HistoryView : public FeedView
{
    Q_OBJECT

public:
    HistoryView(TargetsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    /// Invalid ones: the last 24 hours.
    void setRange(const QDateTime& from, const QDateTime& to);

protected:
    bool isAsking() const override { return m_question.isUnderWay(); }

    void ask() override;
    void present() override;
    void presentDetail(const QString& key) override;

private:
    QList<targets::AlertSpan> m_spans;
    QDateTime m_from;
    QDateTime m_to;
    Question<QList<targets::AlertSpan>> m_question;
};

} // namespace vigia::ui
