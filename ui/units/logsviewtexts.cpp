#include "core/units/logfilereading.h"
#include "ui/base/elidedlabel.h"
#include "ui/base/format.h"
#include "ui/units/journaltable.h"
#include "ui/units/logsview.h"
#include "ui/units/unitsreader.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace vigia::ui {

void LogsView::retranslate()
{
    m_units->setAccessibleName(tr("Unit"));
    m_source->setItemText(0, tr("Journal"));
    m_source->setItemText(1, tr("Log file"));
    m_source->setToolTip(tr("What systemd keeps of the unit, or the file that the worker itself writes."));
    m_source->setAccessibleName(tr("Journal or log file"));
    const QString levels[] = {tr("Every level"),         tr("Info and graver"),   tr("Notices and graver"),
                              tr("Warnings and graver"), tr("Errors and graver"), tr("Critical only")};
    for (int i = 0; i < m_priority->count(); ++i)
        m_priority->setItemText(i, levels[i]);
    m_priority->setAccessibleName(tr("Level"));
    const QString ranges[] = {tr("Any time"), tr("Last 15 minutes"), tr("Last hour"), tr("Last 24 hours"),
                              tr("From … to")};
    for (int i = 0; i < m_range->count(); ++i)
        m_range->setItemText(i, ranges[i]);
    m_range->setAccessibleName(tr("Time"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_run->setItemText(0, tr("Every run"));
    m_run->setItemText(1, tr("This run"));
    m_run->setAccessibleName(tr("Which run of the unit"));
    m_text->setPlaceholderText(tr("Text in the line"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_follow->setText(tr("Follow"));
    const QString blocked = m_feed.followBlocked();
    m_follow->setToolTip(blocked.isEmpty() ? tr("New lines appear as they are written.") : blocked);
    m_pause->setText(tr("Pause"));
    m_pause->setToolTip(tr("New lines are held back until it is released."));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("The selected lines, or all that are shown."));
    m_line->setAccessibleName(tr("The whole line"));
    m_table->setAccessibleName(tr("Lines"));
    m_table->lines().retranslate();
    setUnits();
    presentFoot();
}

void LogsView::presentFoot()
{
    const JournalModel& lines = m_table->lines();
    QStringList parts {tr("%n line(s)", nullptr, lines.rowCount())};
    if (lines.dropped() > 0)
        parts += tr("%n line(s) dropped", nullptr, static_cast<int>(lines.dropped()));
    if (lines.total() - lines.dropped() > lines.rowCount())
        parts += tr("the newest of %1").arg(format::integer(lines.total() - lines.dropped()));
    if (isHolding() && m_isFollowing)
        parts += tr("paused: %n line(s) held back", nullptr, static_cast<int>(m_held.lines.size()));
    else if (m_isFollowing && m_failure.isEmpty())
        parts += tr("following");
    if (const QString file = path(); !file.isEmpty())
        parts += file;
    if (!m_copied.isEmpty())
        parts += m_copied;
    m_foot->setFullText(parts.join(QStringLiteral(" · ")));
    m_table->setEmptyText(!m_failure.isEmpty()                              ? tr("The lines are not known.")
                              : m_unit.isEmpty()                            ? tr("Choose a unit.")
                              : m_asking.isUnderWay() || m_first.isActive() ? tr("Reading the lines …")
                                                                            : tr("No line matches."));
}

bool LogsView::isSettled() const
{
    const bool isWaiting = m_isFollowing && m_first.isActive() && m_table->lines().rowCount() == 0;
    return !m_asking.isUnderWay() && !isWaiting && !m_typing.isActive();
}

bool LogsView::hasCustomRange() const
{
    return m_range->currentData().toInt() < 0;
}

bool LogsView::isHolding() const
{
    return m_isPaused || m_pause->isChecked();
}

void LogsView::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

units::LogSource LogsView::source() const
{
    return m_source->currentIndex() == 1 ? units::LogSource::File : units::LogSource::Journal;
}

/// The file that is read; "" = it is the journal, or nobody knows.
QString LogsView::path() const
{
    const units::UnitInfo* unit = m_reader.find(m_unit);
    if (!unit || source() == units::LogSource::Journal)
        return {};
    return units::LogFileReading::pathOf(*unit).value_or(QString());
}

QVariantMap LogsView::saveState() const
{
    return {{QStringLiteral("source"), m_source->currentIndex()},
            {QStringLiteral("priority"), m_priority->currentIndex()}};
}

void LogsView::restoreState(const QVariantMap& state)
{
    const auto restore = [&](QComboBox* box, const QString& key) {
        const int index = state.value(key).toInt();
        if (index >= 0 && index < box->count())
            box->setCurrentIndex(index);
    };
    restore(m_source, QStringLiteral("source"));
    restore(m_priority, QStringLiteral("priority"));
}

void LogsView::presentLine(int row)
{
    const units::JournalLine* line = m_table->lines().line(row);
    const QString text = line ? line->text : QString();
    if (m_line->toPlainText() != text)
        m_line->setPlainText(text);
}

} // namespace vigia::ui
