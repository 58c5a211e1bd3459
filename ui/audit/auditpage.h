#pragma once

#include "core/async/serialexecutor.h"
#include "core/audit/auditinfo.h"
#include "ui/base/page.h"

#include <QFuture>

#include <optional>

class QLabel;
class QPushButton;
class QSplitter;

namespace vigia {
class Clock;
} // namespace vigia

namespace vigia::ui {

class AuditDetail;
class AuditFeed;
class AuditFilter;
class AuditLoader;
class AuditModel;
class AuditTable;
class ErrorBanner;
class Theme;

/// Who did what, when, with which outcome and which proof. Asks nothing before it is seen. GUI thread only.
class AuditPage : public Page
{
    Q_OBJECT

public:
    AuditPage(AuditFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);
    ~AuditPage() override;

    bool isSettled() const override;
    QString failure() const override;
    void refresh() override;
    void setPaused(bool paused) override;
    QStringList needs() const override;
    void setBlocked(const QString& reason) override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

    /// Writes the entries on screen as CSV, beside the GUI thread; then says so, or why not.
    void exportTo(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void connectParts();
    void logChanged();
    void verify();
    void takeProof(const Result<audit::AuditProof>& result);
    void askPath();
    void showCurrent(qint64 id);
    void present();
    void presentTrouble();
    QString countText() const;
    QString proofText() const;

    AuditFeed& m_feed;
    const Clock& m_clock;
    AuditModel* m_model;
    AuditLoader* m_loader;
    AuditFilter* m_filter;
    ErrorBanner* m_banner;
    AuditTable* m_table;
    AuditDetail* m_detail;
    QSplitter* m_splitter;
    QLabel* m_count;
    QLabel* m_proof;
    QPushButton* m_older;
    QPushButton* m_verify;
    QPushButton* m_export;
    SerialExecutor m_files;
    QFuture<Result<audit::AuditProof>> m_proving;
    std::optional<audit::AuditProof> m_found;
    QDateTime m_foundAt;
    QString m_saved; ///< what became of the last export
    QString m_blocked;
    bool m_isProving = false;
    bool m_hasAsked = false;
    bool m_isPaused = false;
    bool m_hasChosen = false; ///< the first entry was chosen, once
    bool m_isStale = false; ///< something was written that is not read, because nobody looks
    bool m_wasSettled = false;
};

} // namespace vigia::ui
