#pragma once

#include "core/etl/diffinfo.h"

#include <QWidget>

class QLabel;

namespace vigia::ui {

class ChangeTable;
class Theme;
class ValueCurve;

/// What a load would change: rows per table, the biggest changes and the curves. GUI thread only.
class DiffView : public QWidget
{
    Q_OBJECT

public:
    explicit DiffView(const Theme& theme, QWidget* parent = nullptr);

    ChangeTable& changes() { return *m_changes; }

    ValueCurve& curve() { return *m_curve; }

    /// The counts in words: a line a table.
    QString text() const;

    void show(const etl::DiffInfo& diff, QDate today);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    static QString countsLine(const QString& table, const etl::GrainCounts& counts);
    QStringList remarks() const;

    etl::DiffInfo m_diff;
    QDate m_today;
    QLabel* m_counts;
    QLabel* m_remarks;
    ValueCurve* m_curve;
    ChangeTable* m_changes;
};

} // namespace vigia::ui
