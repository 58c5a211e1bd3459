#pragma once

#include "ui/base/factlist.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace vigia::ui {

class AlarmMark;
class ElidedLabel;
class FlowLayout;
class Theme;

/// A part of a card: a heading, or none, and facts.
struct DetailSection
{
    QString title;
    QList<Fact> facts;
};

/// Something that can be ordered of what the card shows.
struct DetailAction
{
    QString id;
    QString text;
    QString why; ///< it cannot be ordered now; empty = it can
};

/// A card of one thing: its name, what is wrong with it and what helps, what can be ordered, and everything
/// that is known. GUI thread only.
class DetailCard : public QWidget
{
    Q_OBJECT

public:
    explicit DetailCard(const Theme& theme, QWidget* parent = nullptr);

    QString title() const;
    /// All that it says, for who cannot see it.
    QString text() const;

    void setHead(const QString& title, const QString& caption);
    /// What is wrong and what helps; priority 0 = nothing is.
    void setAlarm(int priority, const QString& sentence);
    /// What else has to be known before anything is ordered; empty = nothing.
    void setNote(const QString& sentence);
    /// The same actions in the same order keep their buttons, and so the focus.
    void setActions(const QList<vigia::ui::DetailAction>& actions);
    void setSections(const QList<vigia::ui::DetailSection>& sections);

signals:
    void actionChosen(const QString& id);
    void runChosen(const QString& runId);

private:
    const Theme& m_theme;
    QLabel* m_title;
    ElidedLabel* m_caption;
    QWidget* m_alarmLine;
    AlarmMark* m_alarm;
    QLabel* m_sentence;
    QLabel* m_note;
    QScrollArea* m_scroll;
    QWidget* m_actions;
    FlowLayout* m_flow;
    QVBoxLayout* m_column;
    QList<QPushButton*> m_buttons;
    QStringList m_ids;
    QList<QLabel*> m_headings;
    QList<FactList*> m_lists;
};

} // namespace vigia::ui
