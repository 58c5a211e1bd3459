#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace vigia::ui {

/// One thing that "Go to…" finds: a page, a view, a range, a plant, a setting.
struct Command
{
    QString id; ///< stable: "page:generation"
    QString title; ///< translated
    QString group; ///< translated: "Page", "Range", "Plant"…
    QString hint; ///< its key, or a code; searched too
    std::function<void()> run;
};

using CommandList = QList<Command>;
/// Asked each time "Go to…" opens, so that the answer is in the present language and of the present state.
/// Must be quick.
using CommandProvider = std::function<CommandList()>;

} // namespace vigia::ui
