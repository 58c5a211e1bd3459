#pragma once

#include "core/base/energyday.h"

#include <QWidget>

#include <optional>
#include <vector>

class QDateEdit;
class QLabel;
class QPushButton;

namespace vigia {
class Clock;
} // namespace vigia

namespace vigia::ui {

/// Chooses the days that are looked at: Today, 7 d, 30 d, 1 y, 5 y, or any from and to. A preset ends with
/// today in Colombia. GUI thread only.
class RangeBar : public QWidget
{
    Q_OBJECT

public:
    /// `clock` outlives the bar. Begins with 30 days.
    explicit RangeBar(const Clock& clock, QWidget* parent = nullptr);

    DayRange range() const { return m_range; }

    /// "today" "7d" "30d" "1y" "5y"; empty for a free range. For saved state.
    QString preset() const { return m_preset; }

    /// Ids of the presets, in order.
    static QStringList presets();
    /// What the preset means today; an unknown one means 30 days.
    DayRange rangeOf(const QString& preset) const;

    /// No other days are offered or taken, and `reason`, one sentence, says why; a range that is not all in
    /// them becomes all of them.
    void setBounds(const DayRange& days, const QString& reason);

    /// Tell others by rangeChosen().
    void choosePreset(const QString& preset);
    void chooseRange(const DayRange& range);

signals:
    void rangeChosen(const vigia::DayRange& range);

protected:
    void changeEvent(QEvent* event) override;

private:
    void openFree();
    void acceptFree();
    void retranslate();
    void updateChecks();
    bool isOffered(const DayRange& range) const;
    QString presetText(const QString& preset) const;

    const Clock& m_clock;
    DayRange m_range;
    QString m_preset;
    std::optional<DayRange> m_bounds;
    QString m_reason; ///< of the bounds
    std::vector<QPushButton*> m_buttons; ///< of presets(), then the free range
    QWidget* m_popup;
    QLabel* m_fromLabel;
    QLabel* m_toLabel;
    QLabel* m_problem;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QPushButton* m_show;
};

} // namespace vigia::ui
