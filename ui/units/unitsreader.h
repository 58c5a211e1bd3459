#pragma once

#include "ui/base/question.h"
#include "ui/units/unitsfeed.h"

#include <QHash>

namespace vigia {
class Clock;
} // namespace vigia

namespace vigia::ui {

/// The units of one host, list and details together: what a list leaves out is asked unit by unit, the chosen
/// one each time, the others every 25 s or when their state became another. One question of a kind at a time.
/// GUI thread only.
class UnitsReader : public QObject
{
    Q_OBJECT

public:
    /// All that is passed outlives the reader.
    UnitsReader(UnitsFeed& feed, const Clock& clock, QObject* parent);

    const QString& host() const { return m_host; }

    /// By name, "@2" before "@10".
    const QList<units::UnitInfo>& units() const { return m_units; }

    const units::UnitInfo* find(const QString& name) const;

    bool hasAnswer() const { return m_hasAnswer; }

    bool isAsking() const { return m_listing.isUnderWay() || m_showing.isUnderWay(); }

    const std::optional<Error>& failure() const { return m_failure; }

    const QDateTime& lastGood() const { return m_good; }

    /// Forgets what is known of another host.
    void setHost(const QString& host);
    /// The one whose details are always fresh; "" = none.
    void choose(const QString& name);
    /// Asks again now, or as soon as the last answer has come.
    void refresh();
    /// The unit as an order has just found it.
    void take(const vigia::units::UnitInfo& unit);

signals:
    void changed();

private:
    void takeList(const QList<units::UnitInfo>& list);
    void showNext();
    void finish();

    UnitsFeed& m_feed;
    const Clock& m_clock;
    QString m_host;
    QString m_chosen;
    QList<units::UnitInfo> m_units;
    QHash<QString, qint64> m_asked; ///< monotonic ms of the last details
    QStringList m_queue;
    bool m_isStale = false;
    bool m_hasAnswer = false;
    std::optional<Error> m_failure;
    QDateTime m_good;
    Question<QList<units::UnitInfo>> m_listing;
    Question<units::UnitInfo> m_showing;
};

} // namespace vigia::ui
