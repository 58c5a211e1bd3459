#pragma once

#include "ui/base/plaintable.h"
#include "ui/units/journalmodel.h"

namespace vigia::ui {

/// Lines of a log, one a row. While the last one is in view it follows; scrolled elsewhere it stays at the
/// lines that are in view, also when older ones go. Ctrl+C copies what is selected. GUI thread only.
class JournalTable : public PlainTable
{
    Q_OBJECT

public:
    explicit JournalTable(const Theme& theme, QWidget* parent = nullptr);

    JournalModel& lines() { return *m_model; }

    const JournalModel& lines() const { return *m_model; }

    bool isAtEnd() const;
    void append(const vigia::units::JournalBatch& batch);
    void clear();
    /// What is selected, or everything when nothing is, to the clipboard; the number of lines.
    int copy();

signals:
    /// The current line is another, or gone (-1).
    void lineChosen(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

    void changeEvent(QEvent* event) override;
    void applyTheme() override;

private:
    JournalModel* m_model;
    bool m_follows = true; ///< the last line was in view
    bool m_isAppending = false;
};

} // namespace vigia::ui
