#include "ui/base/columnfit.h"

#include <algorithm>

namespace vigia::ui {

QList<int> fittedWidths(const QList<ColumnWish>& columns, int stretched, int room)
{
    QList<int> widths;
    int left = room;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const ColumnWish& wish = columns[i];
        const bool isStretched = i == stretched;
        widths.append(isStretched ? 0 : wish.isFixed ? wish.usual : std::min(wish.usual, wish.needed));
        left -= isStretched ? wish.needed : widths.last();
    }
    for (qsizetype i = 0; i < columns.size() && left > 0; ++i) {
        if (i == stretched || columns[i].isFixed)
            continue;
        const int more = std::clamp(columns[i].needed - widths[i], 0, left);
        widths[i] += more;
        left -= more;
    }
    return widths;
}

} // namespace vigia::ui
