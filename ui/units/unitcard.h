#pragma once

#include "core/units/unitinfo.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace vigia::ui {

class AlarmMark;
class ElidedLabel;
class FactList;
class Theme;

/// One unit: its state, what is wrong with it, what can be ordered, and everything that is known. GUI thread
/// only.
class UnitCard : public QWidget
{
    Q_OBJECT

public:
    explicit UnitCard(const Theme& theme, QWidget* parent = nullptr);

    QString title() const;
    /// Everything that it says, for who cannot see it.
    QString text() const;

    /// No unit: `sentence` alone. `why` nothing can be ordered at all now; empty = what the state allows.
    void setUnit(const vigia::units::UnitInfo* unit, const QString& sentence, const QString& why,
                 const QDateTime& now);

signals:
    void orderChosen(vigia::units::UnitOrder order);
    void logsRequested();

private:
    void makeLayout();
    void setOrders(const units::UnitInfo& unit, const QString& why);
    void setFacts(const units::UnitInfo& unit, const QDateTime& now);

    const Theme& m_theme;
    QLabel* m_title;
    ElidedLabel* m_caption;
    QWidget* m_alarmLine;
    AlarmMark* m_alarm;
    QLabel* m_sentence;
    QLabel* m_note;
    QWidget* m_actions;
    QList<QPushButton*> m_orders;
    QPushButton* m_logs;
    FactList* m_facts;
};

} // namespace vigia::ui
