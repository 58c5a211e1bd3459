#pragma once

#include "core/jobs/jobinfo.h"

#include <QLineEdit>

#include <optional>

class QStandardItemModel;

namespace vigia::ui {

/// Which series: typed, with completion over the ids and the Spanish names, whatever their accents and case.
/// GUI thread only.
class SeriesField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SeriesField(QWidget* parent = nullptr);

    /// The series that the text names by its id ("Gene/Recurso", "Gene" when that is only one, a list's name)
    /// or its whole name; none for anything else.
    std::optional<jobs::SeriesInfo> series() const;
    /// Why the text names none: one sentence; empty when it does.
    QString problem() const;

    void setKnown(const jobs::SeriesList& known);
    /// Shown as it is, also when it is not known.
    void choose(const QString& metric, const QString& entity);

private:
    jobs::SeriesList m_known;
    QStandardItemModel* m_items;
};

} // namespace vigia::ui
