#pragma once

#include <QList>

namespace vigia::ui {

/// What a column of a table would like to have, in pixels.
struct ColumnWish
{
    int usual = 0; ///< at most, while there is too little room for all
    int needed = 0; ///< so that nothing in it is cut
    bool isFixed = false; ///< it has its usual width, whatever it holds
};

/// Widths of all columns but the stretched one, whose entry is 0: it takes what they leave of `room`. A
/// column gives what it does not need, and where there is room for all it gets what it needs. -1 = none
/// stretched.
QList<int> fittedWidths(const QList<ColumnWish>& columns, int stretched, int room);

} // namespace vigia::ui
