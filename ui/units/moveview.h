#pragma once

#include "ui/base/question.h"
#include "ui/units/unitsfeed.h"
#include "ui/units/unitsview.h"

#include <QTimer>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace vigia {
class Clock;
} // namespace vigia

namespace vigia::ui {

class AlarmMark;
class ErrorBanner;
class FactList;
class MovePanel;
class PlanView;
class RowsTable;
class Theme;

/// Apply and revert of a host: the last move or the one under way with its steps and proofs, or the plan of
/// the next one. GUI thread only.
class MoveView : public UnitsView
{
    Q_OBJECT

public:
    MoveView(UnitsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent);
    ~MoveView() override;

    bool isSettled() const override;

    /// A machine without the unit helper has no moves to tell of: the view says so, and that is no failure.
    QString failure() const override { return m_hasHelper ? m_failure : QString(); }

    void setHost(const QString& host) override;
    void setActive(bool isActive) override;
    void setPaused(bool isPaused) override;
    void refresh() override;

    /// Shows the plan; nothing is done.
    void preview(units::MoveKind kind);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeMove();
    QWidget* makeCard();
    void take(const units::MoveInfo& move);
    void present();
    void presentTables();
    void presentSteps();
    void presentProofs();
    void presentLine();
    void presentCard();
    void chooseStep();
    QString runningKey() const;
    QString sentence() const;
    void closePanel();

    UnitsFeed& m_feed;
    const Theme& m_theme;
    const Clock& m_clock;
    QString m_host;
    units::MoveInfo m_move;
    bool m_hasAnswer = false;
    bool m_isProofShown = false;
    QString m_failure;
    bool m_hasHelper = true;
    ErrorBanner* m_banner;
    QSplitter* m_splitter;
    QStackedWidget* m_left;
    QStackedWidget* m_side;
    QLabel* m_stepsTitle;
    QLabel* m_proofsTitle;
    RowsTable* m_steps;
    RowsTable* m_proofs;
    QPlainTextEdit* m_line; ///< the whole of what was measured, of the table that had the focus last
    PlanView* m_plan;
    QLabel* m_title;
    AlarmMark* m_alarm;
    QLabel* m_sentence;
    FactList* m_facts;
    QPushButton* m_apply;
    QPushButton* m_revert;
    QWidget* m_moveSide = nullptr;
    QWidget* m_card = nullptr;
    MovePanel* m_panel = nullptr;
    QTimer m_second;
    int m_ticks = 0;
    bool m_isActive = false;
    bool m_isPaused = false;
    Question<units::MoveInfo> m_asking;
};

} // namespace vigia::ui
