#include "ui/units/unitsreader.h"

#include "core/base/clock.h"

#include <QCollator>

#include <algorithm>

namespace vigia::ui {

namespace {

constexpr qint64 FreshMs = 25'000;

/// A list may tell less than show() does.
bool isShort(const units::UnitInfo& unit)
{
    return !unit.since.isValid() && unit.restarts < 0 && unit.result.isEmpty();
}

bool isSameState(const units::UnitInfo& a, const units::UnitInfo& b)
{
    return a.activeState == b.activeState && a.subState == b.subState && a.loadState == b.loadState
        && a.unitFileState == b.unitFileState;
}

} // namespace

UnitsReader::UnitsReader(UnitsFeed& feed, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_feed(feed)
    , m_clock(clock)
{
}

const units::UnitInfo* UnitsReader::find(const QString& name) const
{
    const auto found = std::find_if(m_units.cbegin(), m_units.cend(),
                                    [&](const units::UnitInfo& unit) { return unit.name == name; });
    return found == m_units.cend() ? nullptr : &*found;
}

void UnitsReader::setHost(const QString& host)
{
    if (host == m_host)
        return;
    m_listing.leave();
    m_showing.leave();
    m_host = host;
    m_chosen.clear();
    m_units.clear();
    m_asked.clear();
    m_queue.clear();
    m_isStale = false;
    m_hasAnswer = false;
    m_failure.reset();
    m_good = {};
    emit changed();
}

void UnitsReader::choose(const QString& name)
{
    if (name == m_chosen)
        return;
    m_chosen = name;
    if (name.isEmpty() || !find(name) || m_asked.contains(name))
        return;
    m_queue.removeAll(name);
    m_queue.prepend(name);
    if (!isAsking())
        showNext();
}

void UnitsReader::refresh()
{
    m_isStale = isAsking();
    if (m_isStale)
        return;
    m_listing.ask(m_feed.list(m_host), this, [this](const Result<QList<units::UnitInfo>>& list) {
        m_hasAnswer = true;
        if (!list) {
            m_failure = list.error();
            return finish();
        }
        m_failure.reset();
        m_good = m_clock.nowUtc();
        takeList(*list);
    });
    emit changed();
}

void UnitsReader::takeList(const QList<units::UnitInfo>& list)
{
    QList<units::UnitInfo> all = list;
    // A template is a file, of which nothing can be running.
    all.removeIf([](const units::UnitInfo& unit) { return unit.name.contains(QStringLiteral("@.")); });
    QCollator collator(QLocale(QLocale::English));
    collator.setNumericMode(true);
    std::stable_sort(all.begin(), all.end(), [&](const units::UnitInfo& a, const units::UnitInfo& b) {
        return collator.compare(a.name, b.name) < 0;
    });
    m_queue.clear();
    const qint64 now = m_clock.monotonic().count();
    for (units::UnitInfo& unit : all) {
        const units::UnitInfo* known = find(unit.name);
        const bool isSame = known && isSameState(*known, unit);
        const bool isOld = !m_asked.contains(unit.name) || now - m_asked[unit.name] >= FreshMs;
        if (unit.name == m_chosen)
            m_queue.prepend(unit.name);
        else if (isShort(unit) && (isOld || !isSame))
            m_queue.append(unit.name);
        if (isShort(unit) && isSame)
            unit = *known;
    }
    m_units = std::move(all);
    if (m_queue.isEmpty())
        return finish();
    emit changed();
    if (!m_showing.isUnderWay()) // whoever heard of it may have chosen one, which is asked for
        showNext();
}

void UnitsReader::showNext()
{
    if (m_queue.isEmpty())
        return finish();
    const QString name = m_queue.takeFirst();
    m_asked[name] = m_clock.monotonic().count();
    m_showing.ask(m_feed.show(m_host, name), this, [this](const Result<units::UnitInfo>& unit) {
        // A unit that went away meanwhile is missing in the next list.
        if (unit)
            take(*unit);
        showNext();
    });
}

void UnitsReader::take(const units::UnitInfo& unit)
{
    for (units::UnitInfo& known : m_units) {
        if (known.name != unit.name)
            continue;
        known = unit;
        emit changed();
        return;
    }
}

void UnitsReader::finish()
{
    if (m_isStale)
        return refresh();
    emit changed();
}

} // namespace vigia::ui
