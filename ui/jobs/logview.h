#pragma once

#include "core/etl/runinfo.h"

#include <QPlainTextEdit>

#include <vector>

namespace vigia::ui {

/// A run's log as plain text. While the last line is in view it follows; scrolled elsewhere it stays there.
class LogView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LogView(QWidget* parent = nullptr);

    /// The log as it is now: lines that are shown already are left alone. Another run's begins with `anew`.
    void setLines(const std::vector<etl::RunLogLine>& lines, bool anew);

private:
    std::vector<etl::RunLogLine> m_lines;
};

} // namespace vigia::ui
