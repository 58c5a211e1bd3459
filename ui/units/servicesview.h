#pragma once

#include "ui/units/unitsreader.h"
#include "ui/units/unitsview.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace vigia::ui {

class ActionPanel;
class DetailCard;
class ElidedLabel;
class ErrorBanner;
class RowsTable;
class Theme;

/// The units of a host, and beside them the chosen one or the panel that orders something. Asks every 5 s
/// while on screen and not paused. What was read stays, with its age, when a question fails.
class ServicesView : public UnitsView
{
    Q_OBJECT

public:
    ServicesView(UnitsFeed& feed, UnitsReader& reader, const Theme& theme, const Clock& clock,
                 QWidget* parent);
    ~ServicesView() override;

    bool isSettled() const override;
    QString failure() const override;
    void setHost(const QString& host) override;
    void setActive(bool isActive) override;
    void setPaused(bool isPaused) override;
    void refresh() override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

    /// The unit that is chosen; "" = none.
    QString unit() const;
    /// The units get the focus.
    void takeFocus();
    /// Shows the unit; when it is not there yet, as soon as it is.
    void showUnit(const QString& name);

signals:
    void logsRequested(const QString& unit);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeLayout();
    void connectParts();
    void retranslate();
    void present();
    void presentCard();
    void presentNote();
    void choose(const QString& action);
    void order(units::UnitOrder order);
    void takeOutcome(units::UnitOrder order, const Result<units::UnitOutcome>& outcome);
    void open(ActionPanel* panel);
    void closePanel();

    UnitsFeed& m_feed;
    UnitsReader& m_reader;
    const Theme& m_theme;
    const Clock& m_clock;
    QLineEdit* m_search;
    QComboBox* m_filter;
    ElidedLabel* m_note;
    ErrorBanner* m_banner;
    ErrorBanner* m_problem;
    RowsTable* m_table;
    QSplitter* m_splitter;
    QStackedWidget* m_side;
    DetailCard* m_card;
    ActionPanel* m_panel = nullptr;
    QTimer m_poll;
    QString m_wanted;
    QString m_sentence; ///< what the last order did
    QString m_ordered; ///< of which unit an order is under way
    bool m_isActive = false;
    bool m_isPaused = false;
    Question<units::UnitOutcome> m_giving {true};
};

} // namespace vigia::ui
