#pragma once

#include "core/base/result.h"
#include "core/diagnostics/checkinfo.h"
#include "ui/base/page.h"

#include <QFuture>
#include <QSet>
#include <QTimer>

class QLabel;
class QPushButton;
class QSplitter;

namespace vigia {
class Clock;
} // namespace vigia

namespace vigia::ui {

class CheckDetail;
class DiagnosticsFeed;
class ErrorBanner;
class RowsTable;
class Theme;

/// Everything that can be wrong with the site, looked at in one go, with evidence and remedy. Looks when it
/// is first seen and when it is asked to; never by itself after that. GUI thread only.
class DiagnosticsPage : public Page
{
    Q_OBJECT

public:
    DiagnosticsPage(DiagnosticsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);
    ~DiagnosticsPage() override;

    bool isSettled() const override;
    QString failure() const override;
    /// Runs all checks again.
    void refresh() override;
    void setPaused(bool paused) override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

signals:
    /// Another page shows more of a check.
    void openRequested(const QString& page);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void connectParts(const Theme& theme);
    void run(const QStringList& ids);
    void take(const diagnostics::CheckInfo& check);
    void ended(const QStringList& ids, const QString& failure);
    void retranslate();
    void present();
    QString footText() const;
    const diagnostics::CheckInfo* find(const QString& id) const;

    DiagnosticsFeed& m_feed;
    const Clock& m_clock;
    diagnostics::CheckList m_checks;
    QSet<QString> m_running;
    QList<QFuture<Result<diagnostics::CheckList>>> m_runs;
    QLabel* m_summary;
    QPushButton* m_problems;
    QPushButton* m_copy;
    QPushButton* m_again;
    ErrorBanner* m_banner;
    RowsTable* m_table;
    CheckDetail* m_detail;
    QSplitter* m_splitter;
    QLabel* m_absent;
    QLabel* m_foot;
    QTimer m_ages;
    QString m_failure;
    bool m_hasAsked = false;
    bool m_isPaused = false;
};

} // namespace vigia::ui
