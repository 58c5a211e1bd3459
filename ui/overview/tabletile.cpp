#include "ui/overview/tabletile.h"

#include "ui/base/format.h"
#include "ui/base/theme.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace vigia::ui {

namespace {

constexpr int RowHeight = 26;

} // namespace

TableTile::TableTile(const QString& name, const Context& context, std::chrono::milliseconds interval,
                     QWidget* parent)
    : Tile(name, context, interval, parent)
    , m_table(new RowsTable(context.theme, this))
{
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    body().addWidget(m_table, 1);
    connect(m_table, &RowsTable::opened, this, &TableTile::rowOpened);
    connect(m_table, &QTableView::clicked, this,
            [this](const QModelIndex& index) { emit rowOpened(m_table->rows().keyAt(index.row())); });
    connect(m_table, &RowsTable::resized, this, &TableTile::applyShares);
    setRows({});
}

void TableTile::setShares(double first, int most, const QList<int>& others, int stretched)
{
    m_share = first;
    m_most = most;
    m_others = others;
    m_stretched = stretched;
    applyShares();
}

void TableTile::applyShares()
{
    if (m_share <= 0)
        return;
    const double room = m_table->viewport()->width() * 100.0 / theme().scale();
    const int first = std::min(static_cast<int>(room * m_share), m_most);
    m_table->setWidths(QList<int> {first} + m_others, m_stretched);
}

void TableTile::setRows(std::vector<Row> rows, int most)
{
    const int count = std::clamp(static_cast<int>(rows.size()), FewestRows, std::max(most, FewestRows));
    m_table->merge(std::move(rows));
    const int header =
        m_table->horizontalHeader()->isHidden() ? 0 : m_table->horizontalHeader()->sizeHint().height();
    m_table->setMinimumHeight(header + count * theme().px(RowHeight));
}

void TableTile::setHeader(bool isShown)
{
    m_table->horizontalHeader()->setVisible(isShown);
}

QString agoText(const QDateTime& instant, const QDateTime& now)
{
    return instant.isValid() ? format::ago(std::chrono::milliseconds(instant.msecsTo(now))) : format::none();
}

} // namespace vigia::ui
