#pragma once

#include "core/audit/auditinfo.h"

#include <QDateTime>
#include <QFrame>

#include <optional>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace vigia::ui {

class Theme;

/// All that is kept of one entry as a list of names and values; what is inside of a value stands below it.
/// GUI thread only.
class AuditDetail : public QFrame
{
    Q_OBJECT

public:
    static constexpr int MostLines = 500; ///< of parameters and proof together

    explicit AuditDetail(const Theme& theme, QWidget* parent = nullptr);

    /// None: nothing is chosen.
    void showEntry(const std::optional<audit::AuditEntry>& entry);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    /// The column of names is as wide as they need, within reason, and each line as high as its value.
    void fitNames();
    QTreeWidgetItem* add(QTreeWidgetItem* parent, const QString& name, const QString& value);
    void addObject(QTreeWidgetItem* parent, const QJsonObject& object, int depth);
    void addValue(QTreeWidgetItem* parent, const QString& name, const QJsonValue& value, int depth);
    void applyTheme();

    const Theme& m_theme;
    std::optional<audit::AuditEntry> m_entry;
    QLabel* m_title;
    QLabel* m_caption;
    QLabel* m_empty;
    QTreeWidget* m_tree;
    int m_lines = 0;
};

} // namespace vigia::ui
