#pragma once

#include "ui/targets/feedview.h"

class QCheckBox;

namespace vigia::ui {

/// Targets by pool, with what is wrong with each and what it answers; dropped ones on demand.
class PoolsView : public FeedView
{
    Q_OBJECT

public:
    PoolsView(TargetsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    /// Shows the first target of this instance.
    void showInstance(const QString& instance);
    void showPool(const QString& pool);

protected:
    bool isAsking() const override { return m_question.isUnderWay(); }

    void ask() override;
    void present() override;
    void presentDetail(const QString& key) override;

private:
    std::vector<Row> poolRows() const;
    const targets::TargetInfo* target(const QString& key) const;
    void openRaw();

    targets::TargetsInfo m_info;
    QString m_instance; ///< to be shown when it is known
    QCheckBox* m_dropped;
    QPushButton* m_raw;
    Question<targets::TargetsInfo> m_question;
};

} // namespace vigia::ui
