#include "ui/jobs/diffview.h"

#include "ui/base/format.h"
#include "ui/base/role.h"
#include "ui/jobs/changetable.h"
#include "ui/jobs/paneltexts.h"
#include "ui/jobs/valuecurve.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace vigia::ui {

namespace {

constexpr int NamedMissing = 3;

} // namespace

DiffView::DiffView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_counts(new QLabel(this))
    , m_remarks(new QLabel(this))
    , m_curve(new ValueCurve(QStringLiteral("diffCurve"), ValueCurve::Kind::NewOverOld, theme, this))
    , m_changes(new ChangeTable(ChangeWords::OldAndNew, theme, this))
{
    setObjectName(QStringLiteral("diff"));
    m_counts->setObjectName(QStringLiteral("diffCounts"));
    m_remarks->setObjectName(QStringLiteral("diffRemarks"));
    setRole(m_remarks, "muted");
    for (QLabel* label : {m_counts, m_remarks}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_counts);
    column->addWidget(m_curve);
    column->addWidget(m_changes);
    column->addWidget(m_remarks);
}

QString DiffView::text() const
{
    return m_counts->text();
}

void DiffView::show(const etl::DiffInfo& diff, QDate today)
{
    m_diff = diff;
    m_today = today;
    m_curve->show(diff.curve, diff.unit);
    m_changes->show(diff.biggest, diff.unit, today, diff.hours.changed + diff.days.changed);
    retranslate();
}

void DiffView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QString DiffView::countsLine(const QString& table, const etl::GrainCounts& counts)
{
    return tr("%1: +%2 new, ~%3 changed, −%4 missing", "%1 a table, %2 … counts of rows")
        .arg(paneltext::table(table), format::integer(counts.inserted), format::integer(counts.changed),
             format::integer(counts.missing));
}

QStringList DiffView::remarks() const
{
    QStringList lines;
    const qint64 unchanged = m_diff.hours.unchanged + m_diff.days.unchanged;
    const qint64 aliases = m_diff.hours.aliases + m_diff.days.aliases;
    if (unchanged > 0)
        lines.append(tr("%n row(s) stay as they are.", nullptr, static_cast<int>(unchanged)));
    if (aliases > 0)
        lines.append(tr("%n row(s) under an old name of the system are replaced.", nullptr,
                        static_cast<int>(aliases)));
    if (m_diff.rejected >= 0)
        lines.append(tr("%n value(s) rejected.", nullptr, static_cast<int>(m_diff.rejected)));
    if (m_diff.hours.missing + m_diff.days.missing > 0) {
        QStringList named;
        for (const etl::ChangedValue& value : m_diff.missing) {
            if (named.size() == NamedMissing)
                break;
            named.append(tr("%1 of %2", "a series, a day")
                             .arg(value.code, paneltext::valueTime(value.day, value.hour, m_today)));
        }
        lines.append(named.isEmpty() ? tr("What is missing at the source stays in the database.")
                                     : tr("What is missing at the source stays in the database: %1 …")
                                           .arg(named.join(QStringLiteral(", "))));
    }
    lines.append(paneltext::findings(m_diff.findings));
    return lines;
}

void DiffView::retranslate()
{
    const auto isEmpty = [](const etl::GrainCounts& counts) { return counts == etl::GrainCounts {}; };
    QStringList lines;
    if (!isEmpty(m_diff.hours))
        lines.append(countsLine(QStringLiteral("metrics_hourly"), m_diff.hours));
    if (!isEmpty(m_diff.days))
        lines.append(countsLine(QStringLiteral("metrics"), m_diff.days));
    if (m_diff.written() == 0)
        lines.prepend(tr("Nothing would change."));
    m_counts->setText(lines.join(u'\n'));
    const QStringList more = remarks();
    m_remarks->setText(more.join(u'\n'));
    m_remarks->setVisible(!more.isEmpty());
}

} // namespace vigia::ui
