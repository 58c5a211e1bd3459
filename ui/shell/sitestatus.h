#pragma once

#include "core/base/clock.h"
#include "ui/shell/statusinfo.h"

#include <QObject>
#include <QTimer>

namespace vigia::ui {

/// What the windows know about the site, and the badge and the alarms that follow from it. The backend's
/// answers are put in here; the windows read. Judges anew by itself as time passes, since silence too is a
/// fact. GUI thread only.
class SiteStatus : public QObject
{
    Q_OBJECT

public:
    explicit SiteStatus(const Clock& clock, QObject* parent = nullptr);

    const SiteInfo& site() const { return m_site; }

    const ConnectionList& connections() const { return m_facts.connections; }

    const FreshnessList& freshness() const { return m_facts.freshness; }

    const AlarmList& alarms() const { return m_alarms; }

    const BadgeInfo& badge() const { return m_badge; }

    bool isPaused() const { return m_facts.pausedSince.has_value(); }

    QDateTime now() const { return m_clock.nowUtc(); }

    /// Alarms of one priority.
    int alarmCount(int priority) const;
    /// Sentence about the first of these services that is lost; empty when none is.
    QString lostReason(const QStringList& serviceIds) const;

    void setSite(const SiteInfo& site);
    /// A fresh look at the services; also proof that somebody looks.
    void setConnections(const ConnectionList& connections);
    void setFreshness(const FreshnessList& freshness);
    void setFailedRuns(const FailedRunList& runs);
    /// Alerts of Prometheus that need somebody.
    void setReportedAlarms(const AlarmList& alarms);
    void setPaused(bool paused);
    /// `story`: what the recording is, translated. Alarms are judged as they were seen then.
    void setRecorded(bool recorded, const QString& story = {});
    /// Judges anew, e.g. after a change of language.
    void judge();

signals:
    void siteChanged();
    void connectionsChanged();
    void alarmsChanged();
    void badgeChanged();
    void pausedChanged(bool paused);

private:
    const Clock& m_clock;
    SiteInfo m_site;
    StatusFacts m_facts;
    AlarmList m_alarms;
    BadgeInfo m_badge;
    QTimer m_timer;
};

} // namespace vigia::ui
