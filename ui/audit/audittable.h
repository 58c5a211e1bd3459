#pragma once

#include "ui/base/plaintable.h"

namespace vigia::ui {

class AuditModel;

/// The table of an AuditModel. What comes before the rows in view does not move them, unless the top is in
/// view. GUI thread only.
class AuditTable : public PlainTable
{
    Q_OBJECT

public:
    AuditTable(AuditModel& model, const Theme& theme, QWidget* parent = nullptr);

    /// 0 = none.
    qint64 currentId() const;

signals:
    /// Another entry is the current one; 0 = none.
    void currentIdChanged(qint64 id);
    /// The last row is in view.
    void endReached();

protected:
    void applyTheme() override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void measure(int first, int last);
    void shareWidth();
    void keepPlace(int first, int last);

    AuditModel& m_audit;
    QList<int> m_needed; ///< pixels that the widest cell so far takes, column by column
};

} // namespace vigia::ui
