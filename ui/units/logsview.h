#pragma once

#include "ui/base/question.h"
#include "ui/units/unitsfeed.h"
#include "ui/units/unitsview.h"

#include <QTimer>

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace vigia {
class Clock;
} // namespace vigia

namespace vigia::ui {

class ElidedLabel;
class ErrorBanner;
class JournalTable;
class Theme;
class UnitsReader;

/// Lines of a unit: of the journal or of the worker's own log file; followed while on screen. Paused, lines
/// are held back, at most as many as are kept; what does not fit is counted. GUI thread only.
class LogsView : public UnitsView
{
    Q_OBJECT

public:
    LogsView(UnitsFeed& feed, UnitsReader& reader, const Theme& theme, const Clock& clock, QWidget* parent);
    ~LogsView() override;

    bool isSettled() const override;

    QString failure() const override { return m_failure; }

    void setHost(const QString& host) override;
    void setActive(bool isActive) override;
    void setPaused(bool isPaused) override;
    /// Asks anew, from the newest lines on.
    void refresh() override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

    QString unit() const { return m_unit; }

    void showUnit(const QString& unit);
    /// The lines get the focus.
    void takeFocus();
    /// What is asked now.
    units::JournalQuery query() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeLayout();
    void connectParts();
    void retranslate();
    void setUnits();
    void restart();
    void stop();
    void take(const units::JournalBatch& batch);
    void hold(const units::JournalBatch& batch);
    void flush();
    void fail(const Error& error);
    void presentFoot();
    void presentLine(int row);

    units::LogSource source() const;
    QString path() const;
    bool isHolding() const;
    bool hasCustomRange() const;

    UnitsFeed& m_feed;
    UnitsReader& m_reader;
    const Theme& m_theme;
    const Clock& m_clock;
    QString m_host;
    QString m_unit;
    QString m_failure;
    QString m_invocation; ///< that was asked for
    QComboBox* m_units;
    QComboBox* m_source;
    QComboBox* m_priority;
    QComboBox* m_range;
    QDateTimeEdit* m_from;
    QDateTimeEdit* m_to;
    QComboBox* m_run;
    QLineEdit* m_text;
    QPushButton* m_follow;
    QPushButton* m_pause;
    QPushButton* m_copy;
    ErrorBanner* m_banner;
    JournalTable* m_table;
    QPlainTextEdit* m_line;
    ElidedLabel* m_foot;
    QTimer m_typing;
    QTimer m_first; ///< until it is taken for granted that there are no lines
    units::JournalBatch m_held;
    QString m_copied;
    bool m_isActive = false;
    bool m_isPaused = false;
    bool m_isFollowing = false;
    Question<units::JournalBatch> m_asking;
};

} // namespace vigia::ui
