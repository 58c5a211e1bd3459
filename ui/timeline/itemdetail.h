#pragma once

#include "core/timeline/timelineinfo.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace vigia::ui {

class AlarmMark;
class ElidedLabel;
class Theme;

/// The strip below a timeline: what the chosen item is, when, and the way to its page. GUI thread only.
class ItemDetail : public QFrame
{
    Q_OBJECT

public:
    explicit ItemDetail(const Theme& theme, QWidget* parent = nullptr);

    /// `together`: items that are drawn as one with it.
    void showItem(timeline::LaneKind lane, const timeline::TimelineItem& item, int together,
                  const QDateTime& now);
    void showNone();

signals:
    void openRequested();

private:
    AlarmMark* m_mark;
    ElidedLabel* m_title;
    QLabel* m_when;
    QLabel* m_detail;
    QPushButton* m_open;
};

} // namespace vigia::ui
