#include "ui/jobs/logview.h"

#include "ui/base/format.h"

#include <QScrollBar>

#include <algorithm>

namespace vigia::ui {

namespace {

constexpr qsizetype LongestLine = 4000;

bool isSame(const etl::RunLogLine& a, const etl::RunLogLine& b)
{
    return a.at == b.at && a.level == b.level && a.message == b.message;
}

QString textOf(const etl::RunLogLine& line)
{
    QString message = line.message.left(LongestLine);
    message.replace(u'\n', u' ');
    const QString time = format::clockTime(line.at);
    return line.level == u"info"
        ? QString(time + QStringLiteral("  ") + message)
        : QString(time + QStringLiteral("  ") + line.level.toUpper() + QStringLiteral("  ") + message);
}

/// How many of `now`'s first lines are the last ones of `before`: the log is a window that slides.
std::size_t shownOf(const std::vector<etl::RunLogLine>& before, const std::vector<etl::RunLogLine>& now)
{
    for (std::size_t skipped = 0; skipped < before.size(); ++skipped) {
        const std::size_t common = before.size() - skipped;
        if (common <= now.size()
            && std::equal(before.cbegin() + static_cast<std::ptrdiff_t>(skipped), before.cend(), now.cbegin(),
                          isSame))
            return common;
    }
    return 0;
}

} // namespace

LogView::LogView(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setFrameShape(NoFrame);
    setMaximumBlockCount(2000);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void LogView::setLines(const std::vector<etl::RunLogLine>& lines, bool anew)
{
    const std::size_t shown = anew ? 0 : shownOf(m_lines, lines);
    const bool isEnd = verticalScrollBar()->value() >= verticalScrollBar()->maximum();
    const int place = verticalScrollBar()->value();
    if (shown == 0)
        clear();
    QStringList more;
    for (std::size_t i = shown; i < lines.size(); ++i)
        more.append(textOf(lines[i]));
    m_lines = lines;
    if (more.isEmpty())
        return;
    appendPlainText(more.join(u'\n'));
    if (anew)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        verticalScrollBar()->setValue(isEnd ? verticalScrollBar()->maximum() : place);
}

} // namespace vigia::ui
