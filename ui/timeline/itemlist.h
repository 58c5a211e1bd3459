#pragma once

#include "core/timeline/timelineinfo.h"
#include "ui/base/rowstable.h"
#include "ui/charts/columns.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace vigia::ui {

/// The items of a timeline that are in view as a table, newest first: those that are not normal, or all. The
/// way to read them without the drawing. GUI thread only.
class ItemList : public QFrame
{
    Q_OBJECT

public:
    static constexpr int MostRows = 500;

    explicit ItemList(const Theme& theme, QWidget* parent = nullptr);

    RowsTable& table() { return *m_table; }

    void showItems(const timeline::TimelineInfo& info, const QList<timeline::LaneKind>& lanes,
                   const TimeSpan& span);

signals:
    /// Another row is the current one.
    void itemChosen(vigia::timeline::LaneKind lane, const QString& id);
    /// Enter or double click on it.
    void itemOpened(vigia::timeline::LaneKind lane, const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void present();
    void retranslate();
    void tell(const QString& key, bool isOpened);

    RowsTable* m_table;
    QLabel* m_title;
    QLabel* m_count;
    QPushButton* m_all;
    timeline::TimelineInfo m_info;
    QList<timeline::LaneKind> m_lanes;
    TimeSpan m_span;
    bool m_isFilling = false;
};

} // namespace vigia::ui
