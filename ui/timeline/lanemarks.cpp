#include "ui/timeline/lanemarks.h"

#include <algorithm>
#include <cmath>

namespace vigia::ui {

namespace {

using timeline::TimelineItem;

constexpr int Levels = 4;

/// All marks of one level, while they are made.
class LevelMarks
{
public:
    LevelMarks(TimelineItem::Level level, double width, double column)
        : m_level(level)
        , m_column(column)
        , m_inColumn(static_cast<std::size_t>(std::max(0.0, std::ceil(width / column))) + 1, -1)
    {
    }

    void add(int item, double left, double right, bool isOpen, bool isInstant)
    {
        if (right - left < m_column)
            addNarrow(item, left, right, isOpen, isInstant);
        else if (m_lastLong >= 0 && left < at(m_lastLong).right)
            join(at(m_lastLong), item, left, right, isOpen, isInstant);
        else {
            m_lastLong = static_cast<int>(m_marks.size());
            m_marks.push_back({left, right, {item}, m_level, isOpen, isInstant});
        }
    }

    std::vector<LaneMark> take()
    {
        std::stable_sort(m_marks.begin(), m_marks.end(),
                         [](const LaneMark& a, const LaneMark& b) { return a.left < b.left; });
        return std::move(m_marks);
    }

private:
    LaneMark& at(int mark) { return m_marks[static_cast<std::size_t>(mark)]; }

    void addNarrow(int item, double left, double right, bool isOpen, bool isInstant)
    {
        const auto column = static_cast<std::size_t>((left + right) / 2 / m_column);
        int& mark = m_inColumn[std::min(column, m_inColumn.size() - 1)];
        if (mark < 0) {
            mark = static_cast<int>(m_marks.size());
            m_marks.push_back({left, right, {item}, m_level, isOpen, isInstant});
            return;
        }
        join(at(mark), item, left, right, isOpen, isInstant);
    }

    static void join(LaneMark& mark, int item, double left, double right, bool isOpen, bool isInstant)
    {
        mark.left = std::min(mark.left, left);
        mark.right = std::max(mark.right, right);
        mark.items.push_back(item);
        mark.isOpen = mark.isOpen || isOpen;
        mark.isInstant = mark.isInstant && isInstant;
    }

    TimelineItem::Level m_level;
    double m_column;
    std::vector<LaneMark> m_marks;
    std::vector<int> m_inColumn; ///< mark of each column; −1 = none
    int m_lastLong = -1;
};

} // namespace

std::vector<LaneMark> laneMarks(const timeline::LaneInfo& lane, const TimeSpan& span, double width,
                                double column, double now)
{
    std::vector<LaneMark> marks;
    if (span.length() <= 0 || width < 1 || column < 1)
        return marks;
    std::vector<LevelMarks> levels;
    for (int level = 0; level < Levels; ++level)
        levels.emplace_back(static_cast<TimelineItem::Level>(level), width, column);
    const auto place = [&](double ms) { return (ms - span.from) / span.length() * width; };
    for (qsizetype i = 0; i < lane.items.size(); ++i) {
        const TimelineItem& item = lane.items[i];
        if (!item.from.isValid())
            continue;
        const auto from = static_cast<double>(item.from.toMSecsSinceEpoch());
        const bool isOpen = !item.to.isValid();
        const double to = std::max(from, isOpen ? now : static_cast<double>(item.to.toMSecsSinceEpoch()));
        if (to < span.from || from > span.to)
            continue;
        const double left = std::clamp(place(from), 0.0, width);
        const double right = std::clamp(place(to), left, width);
        const int level = std::clamp(static_cast<int>(item.level), 0, Levels - 1);
        levels[static_cast<std::size_t>(level)].add(static_cast<int>(i), left, right, isOpen && to <= span.to,
                                                    !isOpen && to <= from);
    }
    for (LevelMarks& level : levels)
        for (LaneMark& mark : level.take())
            marks.push_back(std::move(mark));
    return marks;
}

} // namespace vigia::ui
