#pragma once

#include "core/report/reportdefinition.h"

#include <QVariantMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QPlainTextEdit;

namespace vigia {
class Clock;
} // namespace vigia

namespace vigia::ui {

class Theme;

/// What to report: days, sections, language, format and the notes of a handover. GUI thread only.
class ReportForm : public QWidget
{
    Q_OBJECT

public:
    ReportForm(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    /// Error: InvalidData, a request that makes no sense.
    [[nodiscard]] Result<report::ReportRequest> request() const;
    /// "pdf" "html" "xlsx" "csv" "json"
    QString format() const;
    /// What is chosen, under `name`; the days as a period that moves on where it can ("yesterday"). Error:
    /// InvalidData, days that are no period.
    [[nodiscard]] Result<report::ReportDefinition> definition(const QString& name) const;
    void setDefinition(const report::ReportDefinition& definition);
    /// What the report would be and how it comes about, line by line; for who has not made one yet. `saved`:
    /// the definitions, for people.
    QString invitation(const QStringList& saved) const;

    /// All that is chosen; without the notes, which are of one shift.
    QVariantMap saveState() const;
    /// What is not understood stays as it is.
    void restoreState(const QVariantMap& state);

protected:
    void changeEvent(QEvent* event) override;

signals:
    /// What is chosen differs from what was.
    void edited();
    /// Only the format of the file is another.
    void reworded();

private:
    [[nodiscard]] Result<DayRange> days() const;
    QString period() const;
    QStringList plan() const;
    void showFields();
    void retranslate();

    const Clock& m_clock;
    QLabel* m_daysLabel;
    QComboBox* m_preset;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QLabel* m_sectionsLabel;
    QList<QCheckBox*> m_sections; ///< in the order of SectionIds
    QLabel* m_notesLabel;
    QPlainTextEdit* m_notes;
    QLabel* m_languageLabel;
    QComboBox* m_language;
    QLabel* m_formatLabel;
    QComboBox* m_format;
    report::ReportDefinition m_kept; ///< what the form doesn't show of it: plants, kept files, title
};

} // namespace vigia::ui
