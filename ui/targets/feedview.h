#pragma once

#include "ui/base/factlist.h"
#include "ui/base/question.h"
#include "ui/base/rowsmodel.h"
#include "ui/targets/targetsfeed.h"

#include <QTimer>
#include <QVariantMap>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace vigia {
class Clock;
} // namespace vigia

namespace vigia::ui {

class ActionPanel;
class ElidedLabel;
class ErrorBanner;
class RowsTable;
class Theme;

/// What the views of “Targets and alerts” have in common: search, a filter, a table, and beside it the
/// details of the current row or the panel that orders something. Asks every 5 s while it is on screen and
/// not paused, one question at a time; what was read stays, with its age, when a question fails. GUI thread
/// only.
class FeedView : public QWidget
{
    Q_OBJECT

public:
    FeedView(const QString& name, TargetsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent);
    ~FeedView() override;

    bool isSettled() const;

    QString failure() const { return m_failure; }

    /// Asks again now, unless the last answer is still to come.
    void refresh();
    void setPaused(bool isPaused);
    void setActive(bool isActive);
    /// Shows the row; when it is not there yet, as soon as it is.
    void choose(const QString& key);
    void setSearch(const QString& text);
    void setFilter(int index);
    QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

signals:
    void settledChanged();

protected:
    virtual bool isAsking() const = 0;
    virtual void ask() = 0;
    /// Sets every text anew and merges the rows.
    virtual void present() = 0;
    /// The details of the row with this key; "" = none.
    virtual void presentDetail(const QString& key) = 0;

    /// An answer came; `failure` is the sentence of an error, else empty.
    void answered(const QString& failure, const Error* error = nullptr);
    /// The time of the last good answer, for sentences.
    QString lastGood() const;
    void presentAll();
    void setFilters(const QStringList& titles);
    void setDetail(const QString& title, const QString& sentence, const QString& code);
    /// Long texts are cut: a label of any length must not stop the page.
    void setFacts(QList<Fact> facts);
    QPushButton* addAction(const char* name);
    void open(ActionPanel* panel);
    bool matches(const QStringList& texts) const;
    int filter() const;
    QString key() const;

    TargetsFeed& m_feed;
    const Theme& m_theme;
    const Clock& m_clock;
    QLineEdit* m_search;
    QComboBox* m_filter;
    QBoxLayout* m_top;
    ElidedLabel* m_note;
    ErrorBanner* m_banner;
    RowsTable* m_table;
    FactList* m_facts;
    QLabel* m_sentence;
    bool m_hasAnswer = false;
    QString m_failure;

    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeLayout();
    QWidget* makeDetail();
    void close();
    /// The first row that is no heading.
    void selectFirst();

    QSplitter* m_splitter;
    QStackedWidget* m_side;
    QWidget* m_detail;
    QLabel* m_title;
    QPlainTextEdit* m_code;
    QBoxLayout* m_actions;
    ActionPanel* m_panel = nullptr;
    QTimer m_poll;
    QDateTime m_good;
    QString m_wanted;
    bool m_isActive = false;
    bool m_isPaused = false;
};

/// At most this much of one label is shown beside its name.
QString shownLabel(const QString& value);
/// `name="value"` of all labels, for search.
QString labelLine(const targets::Labels& labels);

} // namespace vigia::ui
