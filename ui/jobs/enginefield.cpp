#include "ui/jobs/enginefield.h"

#include "ui/base/format.h"
#include "ui/jobs/jobsfeed.h"
#include "ui/jobs/paneltexts.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QStandardItemModel>

namespace vigia::ui {

namespace {

constexpr int TroubleRole = Qt::UserRole + 1;

} // namespace

EngineField::EngineField(JobsFeed& feed, QWidget* parent)
    : QComboBox(parent)
    , m_feed(feed)
{
    setObjectName(QStringLiteral("engine"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    fill({});
    connect(&feed, &JobsFeed::enginesChanged, this, [this] {
        fill(engine());
        emit engineChanged();
    });
    connect(this, &QComboBox::currentIndexChanged, this, &EngineField::engineChanged);
}

QString EngineField::engine() const
{
    return currentData().toString();
}

QString EngineField::trouble() const
{
    return currentData(TroubleRole).toString();
}

void EngineField::choose(const QString& engine)
{
    fill(engine);
    emit engineChanged();
}

void EngineField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill(engine());
    QComboBox::changeEvent(event);
}

void EngineField::fill(const QString& chosen)
{
    const QSignalBlocker blocker(this);
    clear();
    int index = -1;
    auto* items = qobject_cast<QStandardItemModel*>(model());
    const auto add = [&](const QString& text, const QString& id, const QString& trouble) {
        addItem(text, id);
        setItemData(count() - 1, trouble, TroubleRole);
        setItemData(count() - 1, trouble, Qt::ToolTipRole);
        if (items && !trouble.isEmpty())
            items->item(count() - 1)->setEnabled(false);
    };
    const jobs::EngineList engines = m_feed.engines();
    for (const jobs::EngineInfo& engine : engines) {
        const QString title = paneltext::engineTitle(engine.id);
        QString trouble = engine.trouble;
        if (!engine.isAvailable && trouble.isEmpty())
            trouble = tr("%1 is not available.", "an engine").arg(title);
        if (engine.isAvailable)
            trouble.clear();
        const QString load = tr("%1 running, %2 waiting")
                                 .arg(format::integer(engine.running), format::integer(engine.waiting));
        add(QStringLiteral("%1 · %2").arg(title, engine.isAvailable ? load : tr("not available")), engine.id,
            trouble);
        if (engine.id == chosen || (chosen.isEmpty() && engine.isDefault))
            index = count() - 1;
    }
    if (index < 0 && !chosen.isEmpty()) {
        add(chosen, chosen, tr("This site has no engine “%1”: choose one of the list.").arg(chosen));
        index = count() - 1;
    }
    if (count() == 0)
        add(format::none(), {}, tr("This site has no engine that could run it."));
    setCurrentIndex(index < 0 ? 0 : index);
    setToolTip(trouble());
}

} // namespace vigia::ui
