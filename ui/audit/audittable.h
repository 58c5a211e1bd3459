#pragma once

#include <QTableView>

namespace vigia::ui {

class AuditModel;
class Theme;

/// The table of an AuditModel: rows of 26 px, hairlines, a mark before an outcome that is not "done". What
/// comes before the rows in view does not move them, unless the top is in view. GUI thread only.
class AuditTable : public QTableView
{
    Q_OBJECT

public:
    AuditTable(AuditModel& model, const Theme& theme, QWidget* parent = nullptr);

    /// 0 = none.
    qint64 currentId() const;

    /// Shown in the middle while there is no row.
    void setEmptyText(const QString& text);

signals:
    /// Another entry is the current one; 0 = none.
    void currentIdChanged(qint64 id);
    /// The last row is in view.
    void endReached();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void applyTheme();
    void measure(int first, int last);
    void shareWidth();
    void keepPlace(int first, int last);

    AuditModel& m_audit;
    const Theme& m_theme;
    QString m_emptyText;
    QList<int> m_needed; ///< pixels that the widest cell so far takes, column by column
};

} // namespace vigia::ui
