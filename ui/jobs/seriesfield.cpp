#include "ui/jobs/seriesfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

namespace vigia::ui {

namespace {

constexpr int SearchRole = Qt::UserRole + 1;
constexpr int IdRole = Qt::UserRole + 2;
constexpr int Longest = 200;
constexpr int ShownOfText = 40;
constexpr int Suggestions = 12;

/// Without case, accents and spaces: "Generación Real" is "generacionreal".
QString folded(const QString& text)
{
    QString out;
    const QString apart = text.normalized(QString::NormalizationForm_D);
    for (const QChar c : apart)
        if (c.isLetterOrNumber() || c == u'/')
            out += c.toCaseFolded();
    return out;
}

/// Looks for the folded text; what it puts into the field is the id.
class SeriesCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;

    QStringList splitPath(const QString& path) const override { return {folded(path)}; }

    QString pathFromIndex(const QModelIndex& index) const override { return index.data(IdRole).toString(); }
};

} // namespace

SeriesField::SeriesField(QWidget* parent)
    : QLineEdit(parent)
    , m_items(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("series"));
    setMaxLength(Longest);
    auto* completer = new SeriesCompleter(this);
    completer->setModel(m_items);
    completer->setCompletionRole(SearchRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(Suggestions);
    setCompleter(completer);
}

std::optional<jobs::SeriesInfo> SeriesField::series() const
{
    const QString typed = folded(text());
    if (typed.isEmpty())
        return std::nullopt;
    std::optional<jobs::SeriesInfo> found;
    for (const jobs::SeriesInfo& one : m_known) {
        if (folded(one.id) == typed || folded(one.name) == typed)
            return one;
        // The metric alone, when it has one entity.
        if (folded(one.metric) == typed) {
            const auto same =
                std::count_if(m_known.cbegin(), m_known.cend(),
                              [&](const jobs::SeriesInfo& other) { return other.metric == one.metric; });
            if (same == 1)
                found = one;
        }
    }
    return found;
}

QString SeriesField::problem() const
{
    if (text().trimmed().isEmpty())
        return tr("Which series? Type a part of its id or its name.");
    if (series())
        return {};
    QString shown = text().simplified();
    if (shown.size() > ShownOfText)
        shown = shown.left(ShownOfText) + u'…';
    return tr("No series has the name “%1”: choose one of the list.").arg(shown);
}

void SeriesField::setKnown(const jobs::SeriesList& known)
{
    m_known = known;
    m_items->clear();
    for (const jobs::SeriesInfo& one : known) {
        auto* item =
            new QStandardItem(one.name.isEmpty() ? one.id : QStringLiteral("%1 · %2").arg(one.id, one.name));
        item->setData(folded(one.id + one.name), SearchRole);
        item->setData(one.id, IdRole);
        m_items->appendRow(item);
    }
}

void SeriesField::choose(const QString& metric, const QString& entity)
{
    setText(entity.isEmpty() ? metric : metric + u'/' + entity);
}

} // namespace vigia::ui
