<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionLog</name>
    <message>
        <source>The unit helper cannot write its record %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionTexts</name>
    <message>
        <source>Loaded a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported saved documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverted a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retried runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backfilled days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaned old logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut a worker down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took processes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarted a pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the range of processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited how often a task starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited how long a task runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made workers take a queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made workers leave a queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched events on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched events off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emptied a queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ran a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarted the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the site&apos;s state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migrated the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reverts run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarted a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reloaded a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took a unit&apos;s mark of failure away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved the workers to named units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved the workers back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>loaded a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reverted a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordered a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retried runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backfilled days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loaded what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleaned old logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shut a worker down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took processes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restarted a pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the range of processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limited how often a task starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limited how long a task runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made workers take a queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made workers leave a queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revoked a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emptied a queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged an alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shelved an alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took an alert off the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silenced alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended a silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted the site&apos;s state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>migrated the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restarted a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reloaded a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took a unit&apos;s mark of failure away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enabled a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved the workers to named units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved the workers back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved a capsule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlarmStore</name>
    <message>
        <source>This database cannot keep who acknowledges alerts: bring its schema up to date with “vigiactl db migrate”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database user %1 may look, but not acknowledge or silence alerts: ask for the role vigia_operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has acknowledged this alert: there is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This alert is not shelved: there is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlertTexts</name>
    <message>
        <source>%1 of the loads failed in the last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 10 % of the runs that ended in the last hour failed, so the portal&apos;s data falls behind. Open Jobs with the filter state:FAILURE, read what most of them have in common (XM does not answer, its answer changed, the database refuses), mend that, then retry them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 5 % of the runs that ended in the last hour failed; from 10 % on it is critical. Open Jobs with the filter state:FAILURE and see whether the failures have one cause in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2 is %3 later than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XM publishes this series some days late; its newest data is more than one day older than that delay explains. Open Jobs with the filter metric:%1: failed runs need their cause mended, no runs at all mean that the schedule or the workers stand still. If XM itself is late, wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest data is more than three days older than the usual delay of XM explains: the portal shows old figures. Open Jobs with the filter metric:%1, mend the cause, then backfill the gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls to %1 are held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many calls to %1 failed that the circuit breaker holds all others back; it tries again by itself. Nothing new is loaded until then. See Diagnostics for the last answer; if the service works again and the breaker stays open, look at the network and the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker %1 is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker has sent no sign of life or is no longer known; its queues wait. Open Workers for the evidence of its state, then start it again (Units: start; embedded site: vigiactl site up). If it was taken away for good, the alert ends by itself within an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue %1 grows: %2 wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More tasks come into the queue than the workers take out, and have done so for a quarter of an hour. Open Workers: is one of them down, stuck, or not listening to this queue? If all work, add processes (grow) or spread the load over the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 workers call themselves %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders and pings reach only one of them, and their states are mixed up. Give each its own name (celery worker -n NAME@%h) and start them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prometheus gets no metrics from this target, so what depends on it is unknown, not well. Open Targets for the error and what it usually means: not running, wrong port, HTML instead of metrics, certificate, login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prometheus does not know portal_dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target of the job portal_dashboard is configured, so no alert about the portal&apos;s data can come. Add the exporter (vigiactl exporter, port 8050) to prometheus.yml under that job name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of alerts works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always firing. If it is missing, Prometheus or Alertmanager does not work, and no other alert would come either.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlertmanagerJson</name>
    <message>
        <source>The answer of Alertmanager is not understood: check that its url leads to an Alertmanager with the API v2, and to no login or web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alertmanager did not say which silence it made: look at its list before trying again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlertmanagerService</name>
    <message>
        <source>Alertmanager is not installed: install the package “prometheus-alertmanager” (apt-get install prometheus-alertmanager).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlertsCommands</name>
    <message>
        <source>No alert is called “%1” now: see “vigiactl alerts”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 alerts are called “%2”: name one by its fingerprint (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shelved by %1 until %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts: what is wrong now; acknowledge, put aside, look back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what is wrong now, the most urgent first, and who has taken it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in this state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those that need somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
    <message>
        <source>Says that you have taken an alert on, for as long as it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes an acknowledgement back, and the silence made with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts an alert aside until an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes an alert back from the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or fingerprint of the alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others should know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also silence it so long in Alertmanager, such as 30m or 2h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, for the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long, such as 8h or 3d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time: write it as 30m, 2h or 1d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When alerts were pending or firing, as Prometheus kept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far back from now, such as 24h or 7d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day, YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from and --to are days, YYYY-MM-DD, the first one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApiLink</name>
    <message>
        <source>The site has no %1: name its address in the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time: see whether it runs and is not overloaded, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is larger than Vigía reads: ask for fewer series or a shorter time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApplySteps</name>
    <message>
        <source>The record of this move is not on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) and links recorded, </source>
        <translation>
            <numerusform>%n file and links recorded, </numerusform>
            <numerusform>%n files and links recorded, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and the state of %n unit(s).</source>
        <translation>
            <numerusform>and the state of %n unit.</numerusform>
            <numerusform>and the state of %n units.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Celery node of %1 answers: nothing to wait for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes no new tasks, and none is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) ended in %1.</source>
        <translation>
            <numerusform>%n task ended in %1.</numerusform>
            <numerusform>%n tasks ended in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 no longer answers while it is drained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are still under way after %1: apply when they have ended.</source>
        <translation>
            <numerusform>%n task are still under way after %1: apply when they have ended.</numerusform>
            <numerusform>%n tasks are still under way after %1: apply when they have ended.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs again after it was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still enabled after it was disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not run; it is not enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stopped in %2; it is not enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 enabled and started in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not run after its restart (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service has to be restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n proof(s) hold.</source>
        <translation>
            <numerusform>%n proof hold.</numerusform>
            <numerusform>%n proofs hold.</numerusform>
        </translation>
    </message>
    <message>
        <source>The units are no longer as they were verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) and links are different from before.</source>
        <translation>
            <numerusform>%n file and links are different from before.</numerusform>
            <numerusform>%n files and links are different from before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be asked for: see the proofs.</source>
        <translation>
            <numerusform>%n could not be asked for: see the proofs.</numerusform>
            <numerusform>%n could not be asked for: see the proofs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditCommands</name>
    <message>
        <source>Lists who did what, done, failed or refused, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of who, action, object or reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this action, or this group, such as etl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with this outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day, YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no day: write it as YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recomputes the chain of the audit log: says whether an entry was changed or removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log is whole: %1 entries follow from each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log was changed: entry %1 does not follow from the one before it. Compare it with a backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditCsv</name>
    <message>
        <source>The file %1 could not be written: %2. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Authorities</name>
    <message>
        <source>The certificate authorities of %1 cannot be read from %2: name a readable PEM file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backend</name>
    <message>
        <source>The site “%1” has no Redis: name it in redis.url of its configuration.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message numerus="yes">
        <source>%n of %1 run(s) failed: the others are loaded; retry those that failed.</source>
        <translation>
            <numerusform>%n of %1 runs failed: the others are loaded; retry the one that failed.</numerusform>
            <numerusform>%n of %1 runs failed: the others are loaded; retry those that failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapsuleCharts</name>
    <message>
        <source>The capsule does not hold the chart “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that the capsule does not hold at this step: %L1. They were left out when it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapsuleFile</name>
    <message>
        <source>%1 is no capsule: choose a file that “vigiactl snapshot save” wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Vigía (format %2; this program knows %3): open it with that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not whole: it has %L2 bytes and should have %L3. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2, and no capsule has more than %3: it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capsule is damaged: copy it again from where it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capsule is damaged in its table “%1”: copy it again from where it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds something that no capsule has (views, triggers or other tables): it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapsuleGenerationSource</name>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capsule does not hold the gaps of this series.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapsuleKey</name>
    <message>
        <source>No key to sign capsules could be made: OpenSSL refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that signs capsules, %1, cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that signs capsules, %1, cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that signs capsules, %1, may be read by others: close it with chmod 600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no Ed25519 key: move it away, and a new one is made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapsuleReader</name>
    <message>
        <source>The signature does not fit the content: the capsule was changed after it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capsule does not hold this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed since it was opened: close it and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capsule holds no log of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capsule holds the days from %1 to %2: choose among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capsule holds nothing of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the capsule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capsule holds no log file of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capsule is of an older Vigía, which did not keep this yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapsuleWriter</name>
    <message>
        <source>A capsule holds between 1 and %L1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already, and a capsule is never overwritten: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capsule could not be written: the disk of %1 is full. Nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capsule %1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because the capsule would have more than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because one item is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capsule could not be signed: OpenSSL refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of them: %1 from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogueLoader</name>
    <message>
        <source>Another load of %1 is under way and did not end in time: try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list %1 has no column “%2”: XM changed it, or the file is of another list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program wrote %1 while it was being loaded, so nothing was stored: run it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CeleryApp</name>
    <message>
        <source>The Celery application is missing: install Vigía again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python is not installed: install the package “celery” (apt-get install celery python3-redis).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celery is not installed: install its packages (apt-get install celery python3-redis).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not start: see %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CeleryBeat</name>
    <message>
        <source>It has not looked at its schedule since %1: it is frozen, or waits for Redis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not looked at its schedule yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celery beat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CeleryChecks</name>
    <message>
        <source>Start them: systemctl start celery-worker@1 celery-worker@2 (embedded site: vigiactl site up --engine celery); their log: journalctl -u &apos;celery-worker@*&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker is connected to Redis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 processes are connected to Redis, and none answered in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may be busy or frozen: look at the page Workers, and at systemctl status &apos;celery-worker@*&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 connected workers answered: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look on the page Workers which one is silent, and why: vigiactl workers list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the check “Workers answer” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s), each with a name of its own.</source>
        <translation>
            <numerusform>%n worker, with a name of its own.</numerusform>
            <numerusform>%n workers, each with a name of its own.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several workers bear one name: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the surplus one (systemctl status &apos;celery*&apos; shows both) and start each with a name of its own: celery worker -n worker1@%h, as celery-worker@.service does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody takes tasks from %1: vigiactl workers add-consumer WORKER %2, and add -Q %3 to the workers&apos; command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest run waits for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who takes what: vigiactl workers queues; let more work: vigiactl workers grow WORKER 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the check “Redis answers” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each worker has a name of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each queue is served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks of the workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker&apos;s heartbeat was heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the check “Workers answer”; workers must run without --without-heartbeat, and with -E.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 workers heard; the clock of %2 differs most, by %3 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clocks: timedatectl set-ntp true on that machine and on this one; then timedatectl status.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CeleryEnvelope</name>
    <message>
        <source>A message is none of Celery&apos;s: it has no body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message of Celery is in the format %1: only JSON is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body of a message of Celery is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CeleryJson</name>
    <message>
        <source>A message of Celery is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CeleryPing</name>
    <message>
        <source>No worker listens to Redis: it is starting, or has lost its connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer a ping: it is frozen, starting or has lost Redis.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CeleryReconciler</name>
    <message>
        <source>The Celery task ended with %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CeleryWorker</name>
    <message>
        <source>Celery worker %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartQuestion</name>
    <message>
        <source>XM publishes %1 by day: ask for days or months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XM publishes %1 by month: ask for months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only plants have a generation source, and %1 is not about plants: ask by code or for the total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in %2, of which a sum means nothing: ask by code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %L1 codes were asked for: ask for all of them instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a code: write it as XM does, such as GVIO.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartReader</name>
    <message>
        <source>A column of the portal&apos;s tables has another type than it should: check them with “vigiactl db check”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckTexts</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n checks are well</source>
        <translation>
            <numerusform>%n check, and it is well</numerusform>
            <numerusform>All %n checks are well</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ok · %2 failed · %3 warnings · %4 unknown</source>
        <comment>counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandTree</name>
    <message>
        <source>Vigía operates a national energy portal from the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help of every command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration file (TOML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site of the configuration; “embedded” for the one that vigiactl runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory of the embedded site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the messages: es or en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debug, info, warning or error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedded site: its services and the faults of its XM stand-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s database: migrations, checks, first data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads of market data: run, import, show, undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celery workers: see and control them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the XM stand-in misbehave, or behave again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services of systemd, here or on another machine: see and control them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident capsules: save what the site shows in one file, prove it, open it, practise on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what: list it, prove that nothing was taken away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompletionCommand</name>
    <message>
        <source>Writes a completion script for the shell: source &lt;(vigiactl completion bash)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bash or zsh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfigLoader</name>
    <message>
        <source>The configuration file %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration file %1 is not valid at line %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration has no site “%1”: it knows %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration file %1 has an unknown key “%2” at line %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XM settings of site “%1” in %2 are out of range: in_flight is 1 to 32, times are milliseconds, base_url is a URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration file %1 holds a database password: take it out and keep it in a passfile (0600) or in PGPASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site “%1” in %2 names no database: set postgresql.url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site is configured and the embedded site is not set up in %1: start it with “vigiactl site up”, or name a configuration with --config.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration has several sites: choose one with --site (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Celery settings of site “%1” in %2 are not valid: engine is embedded or celery, result_database a number, queues a list of names, fetch_task a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Redis address of site “%1” holds a password: take it out and keep it in a password_file (0600) or in VIGIA_REDIS_PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Redis address of site “%1” is not valid: write it as redis://host:6379/0, as rediss:// for TLS, or as unix:///path/to/socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site “%1” has Celery but no Redis to reach it through: set redis.url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 address of site “%2” holds a user or a password: take it out and name the user with user and a password_file (0600), or a token_file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 address of site “%2” is not valid: write it as http://host:port or https://host:port/path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site “%2” names two logins for %1: keep either token_file, or user with password_file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login of site “%2” for %1 is half there: user and password_file go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password file of %1, %2, cannot be read: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password file of %1, %2, may be read by others: close it with chmod 600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password file of %1, %2, holds no password on its first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hosts of the units of site “%1” in %2 are not valid: hosts is a list of ssh://USER@HOST, each once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnInfo</name>
    <message>
        <source>The database address cannot be read: write it as postgresql://user@host:port/database.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>An internal error: COPY needs its own call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text holds a zero byte, which PostgreSQL cannot store: remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of the transaction failed: nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has more than %L1 rows: ask for a shorter range or a coarser step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An internal error: the database answered with other columns than were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message numerus="yes">
        <source>%n pictures in %1.</source>
        <translation>
            <numerusform>%n picture in %1.</numerusform>
            <numerusform>%n pictures in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no display: set DISPLAY or WAYLAND_DISPLAY, or take pictures with --shots.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>Cancelled: nothing of this step was kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ControlReply</name>
    <message>
        <source>A worker&apos;s reply is not what Celery sends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ControlRequest</name>
    <message>
        <source>No task was named: give the id of each one to revoke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no signal that ends a task: use one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A pool changes by 1 to %n processes at once.</source>
        <translation>
            <numerusform>A pool changes by %n process at once.</numerusform>
            <numerusform>A pool changes by 1 to %n processes at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A pool scales between 0 and %n processes, the least not above the most.</source>
        <translation>
            <numerusform>A pool scales between 0 and %n process, the least not above the most.</numerusform>
            <numerusform>A pool scales between 0 and %n processes, the least not above the most.</numerusform>
        </translation>
    </message>
    <message>
        <source>No task was named: give the name under which it is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no rate: write it as 10/s, 10/m or 10/h, or 0 for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time limit is a number of seconds above 0, and the soft one not above the hard one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>The file %1 could not be written: %2. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataChange</name>
    <message>
        <source>A notification on vigia_data could not be read and was ignored: another program sends them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataChecks</name>
    <message>
        <source>%1 ends on %2 and normally lags %3 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load what is due: vigiactl etl incremental, or the page Jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No metric has data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 metrics with data are within their publication lag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 metrics with data are too old; the worst by %3 d: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s tables are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load what is due: vigiactl etl incremental.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the known faults in %1 rows of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 rows of %2: %3 without a name (NULL recurso), %4 under _SISTEMA_, %5 prices divided by 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts read them right. To correct the tables, load these days again: vigiactl etl backfill METRIC/ENTITY --from %1 --to %2 --only all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run ended in the last 24 h, so there is no rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one: vigiactl etl incremental, or the page Jobs; then see the check of the schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 runs failed in the last 24 h (%3 %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most often: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them: vigiactl etl runs --filter state:FAILURE. Retry those with a temporary cause: vigiactl etl retry ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lost (no program holds them), %2 that work too long, %3 that wait too long; %4 were closed as lost in the last 24 h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at one: vigiactl etl show %1; end it: vigiactl etl cancel %1; then run it again: vigiactl etl retry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether an engine serves its queue: vigiactl workers queues, or vigiactl etl serve; then vigiactl etl show %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run them again: vigiactl etl runs --filter error:RunLost, then vigiactl etl retry ID; see why their program ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: every %2, last %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start what serves the schedule: systemctl start celery-beat, or vigiactl etl serve where the embedded engine is used; an open console does it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries, each follows from the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of %2 does not follow from the one before: it, or one before it, was changed or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy now (pg_dump -t vigia.audit_log), tell whoever answers for it, and compare with a backup: vigiactl audit verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has called XM through the breaker yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load something: vigiactl etl run Gene/Recurso --from DAY --to DAY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open after %1 failures (%2); the next try is in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It closes by itself once XM answers. See what XM says: curl -sS -X POST https://servapibi.xm.com.co/hourly; runs are tried again meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-open: one call tries XM; the last failure was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again in two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed, with %1 failures in a row (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again after the next load; three in a row open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed, no failure in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try one day: vigiactl etl run Gene/Recurso --from DAY --to DAY --dry-run. Check the network&apos;s way to servapibi.xm.com.co (https_proxy).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run has got data from XM yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XM last gave data %1 ago; it is not called for this check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since then: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the checks of PostgreSQL first; without schema vigia: vigiactl db migrate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known faults of the portal&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of the data of each metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure rate of runs, 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost and stuck runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each scheduled job is started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain of the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit breaker of XM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XM gives data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabaseChecks</name>
    <message>
        <source>Answers as %1 on database %2 in %3 ms; up for %4%5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, a replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is PostgreSQL %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade the server to PostgreSQL %1 or newer (pg_upgradecluster on Debian), after a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the tables&apos; owner for: GRANT SELECT ON %1 TO %2;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reads the portal&apos;s tables and may write %2 of 3; Vigía&apos;s roles: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 migrations are pending: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: vigiactl db migrate (as the owner of the database; loads and charts go on).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema has version %1, this program knows %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update this machine&apos;s Vigía to the version that the others have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migrations were applied with another text: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the programs&apos; versions: vigiactl --version, vigiactl db status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema vigia has version %1, nothing is pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>metrics, metrics_hourly and catalogos are there with all %n column(s).</source>
        <translation>
            <numerusform>metrics, metrics_hourly and catalogos are there with all %n column.</numerusform>
            <numerusform>metrics, metrics_hourly and catalogos are there with all %n columns.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the portal&apos;s own database in postgresql.url (this is “%1”), or set search_path to its schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it: systemctl start postgresql (embedded site: vigiactl site up). Check postgresql.url of the site and the server&apos;s log: journalctl -u postgresql.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the check “PostgreSQL answers” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights of our user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vigía&apos;s schema is up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s tables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>“%1” is not a date: write it as YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range ends (%1) before it starts (%2): swap the two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The market has data from 1995 on and none after 2100: choose days inside that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DbCommands</name>
    <message>
        <source>the table is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readable, not writable: charts work, loads do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readable and writable, about %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the portal&apos;s own database in postgresql.url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its owner for: GRANT SELECT ON %1 TO %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates or updates Vigía&apos;s own schema in the site&apos;s database; the portal&apos;s tables are not altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) applied.</source>
        <translation>
            <numerusform>%n migration applied.</numerusform>
            <numerusform>%n migrations applied.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the migrations and which of them the database has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applied, but its text has changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks that the site&apos;s database is a portal&apos;s and what this user may do there; changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DbSeedCommand</name>
    <message>
        <source>Loads the lists and the main metrics of the last days from the site&apos;s XM, each as a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day, YYYY-MM-DD; without it today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagnose</name>
    <message>
        <source>The target answers a web page (HTML) instead of metrics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check metrics_path and port of the job: most often the page of a portal, a login or a proxy answers there. Let the target serve /metrics, or scrape the exporter instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens at the target&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the service, or correct host and port of the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the service hangs or is overloaded and whether a firewall drops packets; raise scrape_timeout if it is only slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trusted TLS connection to the target came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check ca_file, server_name and the certificate&apos;s names and dates in the job&apos;s tls_config, and whether http or https is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target wants a login, and got none or a wrong one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set basic_auth or authorization in the job, with the secret in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target does not allow this login to read its metrics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the login of the job the right to read metrics, or allow Prometheus&apos; address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target has nothing at this path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct metrics_path of the job; open the target&apos;s address to see what it serves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target fails while it makes its metrics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the target&apos;s own log: a collector of it fails, or a proxy before it has no service behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target refuses the request with an HTTP error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the target&apos;s address and read what it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target&apos;s host name is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the name in the job, or the name service of Prometheus&apos; machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way through the network to the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, routes and firewalls between Prometheus and the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target broke off the connection before its answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the service crashes or restarts, and whether a proxy between cuts connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target&apos;s answer is larger than the job allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the target expose fewer series, or raise body_size_limit, sample_limit or label limits of the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target&apos;s samples are duplicates or not in the order of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for series that are exposed twice, two targets with the same labels, and clocks that are wrong; let the target send no timestamps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target&apos;s answer is no metrics in Prometheus&apos; format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the raw answer at the place that is named, and check it with promtool check metrics; correct metrics_path when it is another document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy on the way to the target does not let the call through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check proxy_url of the job and no_proxy of Prometheus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target sends on to another address without an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the final address in the job, or set follow_redirects: false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prometheus cannot read a password, token or certificate of the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the file that is named and make it readable for Prometheus&apos; user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scrape fails for a reason that is not among the usual ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the whole error, and Prometheus&apos; own log around that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target answers no metrics, most likely a web page (HTML).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorCommand</name>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WARN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at everything that can be wrong with the site, and says what to do; changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the checks and run none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site has no check “%1”: vigiactl doctor --list names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 checks are well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 checks: %2 failed, %3 warn, %4 could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DurableFile</name>
    <message>
        <source>%1 cannot be written, the disk is full: make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a link instead of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too big: %2 bytes instead of at most %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>HTML instead of JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came where XM&apos;s data should be: XM is under maintenance, or something between this machine and XM answers in its place. It usually passes by itself; the page that came is under Attempts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XM answered, but with nothing in it. It does so for a wrong address: check the metric&apos;s endpoint in the rule table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer stops before its end, so it was cut off on the way. Trying again usually helps; ask for fewer days if it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer is no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came is not XM&apos;s format, so something on the way answered. Try again later; what came is under Attempts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not XM&apos;s document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is about something else than was asked for. Check the base URL and the metric&apos;s endpoint in the rule table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer lacks columns that every document of XM has: XM has changed its format. Trying again will not help; compare the document under Attempts with an older one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is far larger than any of XM&apos;s and was not read to its end. Ask for fewer days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no usable value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document came, but not one of its values could be stored. The values and the reasons are under Rejects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many days a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XM refuses so many days in one call. Lower the metric&apos;s days per call in the rule table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XM asks to be called less often. Wait some minutes before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fault at XM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a fault of its own. Nothing can be done here but to try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XM refuses this machine. It answers calls from Colombia only: check from where this machine calls and what is on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at that address of XM. Check the base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XM refuses the call without a reason that is known. Check metric, entity and days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has a status that XM never sends, so something on the way answered. Check the base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metric is not known. Check its spelling against XM&apos;s catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metric exists, but not by this entity. Check it against XM&apos;s catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days that were asked for are not valid. Choose others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came in time. XM is slow now, or the network is. Try again later, or ask for fewer days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine answers, but nothing listens at that port. Check that the service runs and that its address is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was broken off in the middle. It usually passes; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s name is not known. Check this machine&apos;s DNS and the address in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network failed on the way. Check this machine&apos;s connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not let the call through. Check the proxy&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side could not prove who it is. Check this machine&apos;s clock and its certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer sends to another address, which is not followed. Check the base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls to XM paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XM was not called at all, because its last calls failed; after a pause it is called again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the database broke in the middle; nothing of this run was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database did not answer in time. Check that it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database too slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database took longer than a statement may. Nothing was stored; try again, with fewer days if it happens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program held the rows for too long. Nothing was stored; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program wrote the same rows at the same time. Nothing was stored; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database&apos;s disk is full. Make room before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database takes no writes now (a standby, or switched to read-only).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed in the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not allow this user to do that. Ask its administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not take the password. Check the site&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has no free connection now. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was being stopped. Try again when it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was only starting. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another run loads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another run was loading the same days. Two never load the same: wait for it to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program wrote the same rows between the comparison and the load. Nothing was stored; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be reverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this run replaced is not kept, so it cannot be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that the run wrote were changed since by somebody else, so nothing was put back. Look at them in the preview first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run took longer than its job may and was ended. Nothing of it was stored; ask for fewer days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker ended in the middle of the run (killed, or out of memory). Look at its journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody cancelled the run. Nothing of it was stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EtlCommands</name>
    <message>
        <source>Run %1 was lost: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetches a metric from XM and says what a run would change, without writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetches a metric from XM and loads it into the site&apos;s database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric and entity, such as Gene/Recurso, or a list, such as ListadoRecursos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day, YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say what would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, for the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of a run that was registered elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the run that this one repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the end, as the embedded engine always does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the first and the last day: --from and --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no run id: it must be a lower-case UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads saved documents of XM&apos;s API, all or none of the files of a metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved answers of XM&apos;s API, data or lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the runs, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only runs in this state; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only runs of this metric, or metric and entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the newest so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a run with its log and what it rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the run, or its first characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts back exactly what a run replaced; a revert is a run too, and can be reverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say what would be put back, and what stands against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also rows that were written again since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does the work; the site&apos;s engine when not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker that started this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue that the run came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which try of the run this is, when an engine tries it again by retry_in_s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on the Jobs page: state:FAILURE metric:Gene -worker:worker1 day:2025-01-01..2025-01-31 text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EtlJobsCommand</name>
    <message>
        <source>Lists what can be loaded: each metric and entity of the rule table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only jobs with this text in their id or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag in days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EtlOrderCommands</name>
    <message>
        <source>Why, for the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does the work; the site&apos;s engine when not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of a run that was registered elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker that started this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue that the run came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which try of the run this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no run id: it must be a lower-case UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs ended runs once more, as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of the runs, or their first characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the end, as the embedded engine always does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends a run: one that waits at once, one that works within seconds unless it loads already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the run, or its first characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 was waiting, and is now REVOKED.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 is working and was asked to end: vigiactl etl show %1 says when it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads the days of a range that are missing, that failed, or all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric and entity, such as Gene/Recurso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day, YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say which days would be run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to load: no day of this range is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) would be loaded, in the runs above.</source>
        <translation>
            <numerusform>%n day would be loaded, in the runs above.</numerusform>
            <numerusform>%n days would be loaded, in the runs above.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loads the latest days of every metric, and the lists; what the schedule does every six hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these, such as Gene/Recurso; all when none is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incremental: %1 % of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes log lines, tries and rejected values of runs that ended long ago; the runs stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days of them are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the schedule and the embedded engine until it is ended (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving the schedule of site “%1”; Ctrl+C ends it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EtlOutput</name>
    <message>
        <source>%1: loading into the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 calls, waiting %4 s after %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run of %1: nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  read %1 · new %2 · changed %3 · unchanged %4 · rejected %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1 rows of the database are no longer at the source; they were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1 second rows under NULL or _SISTEMA_ give way to the one under Sistema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  finding %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows were written again since the run:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverting run %1 would put back %2, remove %3 and bring back %4 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 was reverted by run %2: %3 rows put back, %4 removed, %5 brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  job %1 · engine %2 · by %3 on %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  started %1 · finished %2 · calls %3 · tries %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1 (%2): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temporary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permanent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  rejected %1 %2 hour %3: %4 (%5)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventDecoder</name>
    <message>
        <source>A message on the events&apos; channel is none of Celery&apos;s: it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExporterCommand</name>
    <message>
        <source>Serves the site&apos;s metrics for Prometheus at /metrics and its health at /health, until Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address to listen on, HOST:PORT; port 0 = a free one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving the metrics of %1 at %2/metrics. Ctrl+C ends it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExporterService</name>
    <message>
        <source>Exporter of metrics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exposer</name>
    <message>
        <source>“%1” is not an address to listen on; write it as 127.0.0.1:PORT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics cannot be served on %1 (%2); end the program that listens there, or choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExpositionReader</name>
    <message>
        <source>a metric&apos;s name is missing after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no type of metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the type of %1 comes twice, or after its values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a metric&apos;s name, got “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the labels of %1 are not well formed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value of %1 is no number: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is more after the value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last line is not ended: the answer was cut off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultLog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are labelled %1 and were converted to %2.</source>
        <translation>
            <numerusform>%n value is labelled %1 and was converted to %2.</numerusform>
            <numerusform>%n values are labelled %1 and were converted to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour value(s) are labelled %1 but are %2.</source>
        <translation>
            <numerusform>%n hour value is labelled %1 but is %2.</numerusform>
            <numerusform>%n hour values are labelled %1 but are %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour value(s) are stored divided by 1000 and labelled %1: they were read as %2.</source>
        <translation>
            <numerusform>%n hour value is stored divided by 1000 and labelled %1: it was read as %2.</numerusform>
            <numerusform>%n hour values are stored divided by 1000 and labelled %1: they were read as %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are labelled %1, which is not a unit of this metric: they are shown as stored, as %2.</source>
        <translation>
            <numerusform>%n value is labelled %1, which is not a unit of this metric: it is shown as stored, as %2.</numerusform>
            <numerusform>%n values are labelled %1, which is not a unit of this metric: they are shown as stored, as %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the whole system have no name (NULL): they were read as Sistema.</source>
        <translation>
            <numerusform>%n row of the whole system has no name (NULL): it was read as Sistema.</numerusform>
            <numerusform>%n rows of the whole system have no name (NULL): they were read as Sistema.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no code or that of the whole system: they are in no series and no sum.</source>
        <translation>
            <numerusform>%n row has no code or that of the whole system: it is in no series and no sum.</numerusform>
            <numerusform>%n rows have no code or that of the whole system: they are in no series and no sum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are stored under _SISTEMA_: they were read as Sistema.</source>
        <translation>
            <numerusform>%n row is stored under _SISTEMA_: it was read as Sistema.</numerusform>
            <numerusform>%n rows are stored under _SISTEMA_: they were read as Sistema.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are a second total of a day that has one already, and were not added: %1.</source>
        <translation>
            <numerusform>%n row is a second total of a day that has one already, and was not added: %1.</numerusform>
            <numerusform>%n rows are a second total of a day that has one already, and were not added: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) have fewer than 24 hours: %1.</source>
        <translation>
            <numerusform>%n day has fewer than 24 hours: %1.</numerusform>
            <numerusform>%n days have fewer than 24 hours: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) lack days: %1.</source>
        <translation>
            <numerusform>%n month lacks days: %1.</numerusform>
            <numerusform>%n months lack days: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day value(s) differ from their 24 hours by more than 1 %: %1.</source>
        <translation>
            <numerusform>%n day value differs from its 24 hours by more than 1 %: %1.</numerusform>
            <numerusform>%n day values differ from their 24 hours by more than 1 %: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are stored as fractions and labelled %: they were multiplied by 100.</source>
        <translation>
            <numerusform>%n value is stored as a fraction and labelled %: it was multiplied by 100.</numerusform>
            <numerusform>%n values are stored as fractions and labelled %: they were multiplied by 100.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) may be fractions instead of percent, which can&apos;t be proven: they are shown as stored.</source>
        <translation>
            <numerusform>%n value may be a fraction instead of percent, which can&apos;t be proven: it is shown as stored.</numerusform>
            <numerusform>%n values may be fractions instead of percent, which can&apos;t be proven: they are shown as stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jump(s) by a factor of about %1 from one day to the next, the first one of %2 on %3: a part of the series is stored in another unit.</source>
        <translation>
            <numerusform>%n jump by a factor of about %1 from one day to the next, the first one of %2 on %3: a part of the series is stored in another unit.</numerusform>
            <numerusform>%n jumps by a factor of about %1 from one day to the next, the first one of %2 on %3: a part of the series is stored in another unit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) lie outside %1 to %2 %3, the farthest is %4: they are shown as stored.</source>
        <translation>
            <numerusform>%n value lies outside %1 to %2 %3, the farthest is %4: it is shown as stored.</numerusform>
            <numerusform>%n values lie outside %1 to %2 %3, the farthest is %4: they are shown as stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored value(s) are no number (NaN or infinite): they are shown as gaps.</source>
        <translation>
            <numerusform>%n stored value is no number (NaN or infinite): it is shown as a gap.</numerusform>
            <numerusform>%n stored values are no numbers (NaN or infinite): they are shown as gaps.</numerusform>
        </translation>
    </message>
    <message>
        <source>XM&apos;s documents contradict each other about the unit of this metric: %1 is not verified.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>an age, as in 4 s ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>The gallery %1 cannot be written: %2. Choose another directory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelperConfigReader</name>
    <message>
        <source>The unit helper&apos;s configuration %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit helper&apos;s configuration %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit helper&apos;s configuration %1 must be a file that root owns and nobody else may write: chown root:root and chmod 0644.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit helper&apos;s configuration %1 is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names no site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a key that the unit helper does not know: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” has a value that it may not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit helper&apos;s configuration %1 is not valid at line %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelperProtocol</name>
    <message>
        <source>The bus does not let you speak to the unit helper: ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit helper did not answer in time: see “journalctl -u vigia-unit-helper”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no unit helper on this bus: install the package vigia-worker, or see whether dbus.service and vigia-unit-helper.service can start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit helper could not be asked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit helper&apos;s answer has another form than this version of Vigía knows: install the same version of both.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpProbe</name>
    <message>
        <source>Nothing answers at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The import was cancelled before anything was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read (%2): give the path of a saved document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not imported: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not imported: it is the list “%2”, for which there is no rule.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobCatalogue</name>
    <message>
        <source>There is no job “%1”: vigiactl etl jobs lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no engine “%1”: choose embedded or celery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days that logs are kept must be between 1 and %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the first and the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day is after the last one: swap them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins on %2: choose later days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no figures after today (%2): choose earlier days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is %1 days, and one run takes at most %2: choose fewer, or use a backfill.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobTexts</name>
    <message>
        <source>from a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when somebody asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily at %1:00 (Colombian time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s) from 00:00 on (Colombian time)</source>
        <translation>
            <numerusform>every %n hour from 00:00 on (Colombian time)</numerusform>
            <numerusform>every %n hours from 00:00 on (Colombian time)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retry(s)</source>
        <comment>how often it is tried again</comment>
        <translation>
            <numerusform>%n retry</numerusform>
            <numerusform>%n retries</numerusform>
        </translation>
    </message>
    <message>
        <source>waits up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>how long a run may take</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at most %n start(s) a minute</source>
        <translation>
            <numerusform>at most %n start a minute</numerusform>
            <numerusform>at most %n starts a minute</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>parameters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <comment>numbers of runs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the default; %1</source>
        <comment>so many runs</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalReading</name>
    <message>
        <source>“%1” names no run of a unit: it is 32 digits, see “vigiactl units show”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text to look for is too long: write at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of %1 cannot be read: see whether “ssh” reaches it without a password. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot be read: see whether you may read it (group systemd-journal). %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaneItems</name>
    <message>
        <source>%1, %2</source>
        <comment>a series or job, a state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 of %2, asked for by %3</source>
        <comment>id, series or job, who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n retries</source>
        <translation>
            <numerusform>%n retry</numerusform>
            <numerusform>%n retries</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what he did</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no data</source>
        <comment>a series</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has no data from %2 to %3 (%n day(s)).</source>
        <translation>
            <numerusform>%1 has no data from %2 to %3 (%n day).</numerusform>
            <numerusform>%1 has no data from %2 to %3 (%n days).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has no data since %2: %n day(s) that should have been published are missing.</source>
        <translation>
            <numerusform>%1 has no data since %2: %n day that should have been published is missing.</numerusform>
            <numerusform>%1 has no data since %2: %n days that should have been published are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>Another load of %1 for the same days is under way and did not end in time: try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program wrote %1 while it was being loaded, so nothing was stored: run it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>The log file %1 cannot be written: choose another, or mend its folder&apos;s rights.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogFileReading</name>
    <message>
        <source>%1 writes no log file of its own: look into its journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log file of %1 cannot be known: its unit names “%2”, which is no plain path from the root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text to look for is too long: write at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log file tells no runs: of %1 only the present one can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogFileTail</name>
    <message>
        <source>%1 is no regular file: see the unit&apos;s --logfile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no log file %1: the unit has written none yet; its journal says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read %1: ask for the group that owns it (vigia), or read the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log file %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MachineChecks</name>
    <message>
        <source>The disk of %1 could not be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the directory exists and may be read: ls -ld %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GiB of %2 GiB are free (%3 %) where %4 is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room: look for what is big with du -xh --max-depth=2 %1 | sort -h; a full disk stops PostgreSQL and Prometheus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of %1 is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See why with: dmesg | tail; then mount it writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk space of the embedded site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the disk: df -h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site has no Redis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site has no Celery application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site names no exporter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site has no Prometheus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site has no Alertmanager.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManagedProcess</name>
    <message>
        <source>The directory %1 cannot be made: choose another with --state, or mend its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. The service was not started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (process %2) does not end, not even when killed: it may hang in the kernel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatcherTexts</name>
    <message>
        <source>“%1” is not understood: write name=&quot;value&quot; or name=~&quot;expression&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no regular expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which alerts: a silence without a condition would silence everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one condition must ask for a label that is there: these would silence everything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBuilder</name>
    <message>
        <source>No task was named: give the name under which it is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time or the count of retries given for task “%1” is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetricTable</name>
    <message>
        <source>There is no metric &quot;%1&quot;: ask for one of the rule table, such as Gene/Recurso.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric %1 has no entity &quot;%2&quot;: ask for one of %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Migrations</name>
    <message>
        <source>The database is at step %1 and this program knows steps up to %2: install the newer Vigía.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is migrating this database: wait until it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveBench</name>
    <message>
        <source>%L1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveLock</name>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another apply or revert is under way on this machine: wait until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovePlanner</name>
    <message>
        <source>The template %1 is missing: install the package vigia-worker again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template %1 may be written by others than root: it is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template %1 starts no program with an absolute path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which the template starts, is missing or not executable: install it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of %1 is full: make room for at least %2 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone changed %1 since the last move: undo that change first, or it would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper&apos;s configuration names no instances: write them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd does not know %1 on this machine, and no record tells of it: there is nothing to replace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is masked, so that nobody starts it: unmask it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to revert: no apply was done on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to revert: the last apply was reverted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to revert: the last apply was rolled back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mover</name>
    <message>
        <source>Another apply or revert is under way on this machine: wait until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The roll-back failed, too: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Normalise</name>
    <message>
        <source>The document is of metric %1, not of %2: ask for the metric it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document of %1 holds %2 figures where its rule says %3: XM changed the metric, or the rule table is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document holds %1 of entity %2, not of %3: ask for the entity it holds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionParser</name>
    <message>
        <source>Operations console for a national energy portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration file (TOML).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site of the configuration; “embedded” for the one that vigiactl runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory of the embedded site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: es or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LANG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THEME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page to begin with, e.g. generation or generation/price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window or the pictures, e.g. 1280x800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WxH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of every page and view to DIR, then exit; needs no display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debug, info, warning or error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; see vigia --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an option; see vigia --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language “%1” is not known: es or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme “%1” is not known: light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--shots needs a directory for the pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no size: write WIDTHxHEIGHT, 640x480 to 8192x8192.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log level “%1” is not known: debug, info, warning or error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON document on standard output: about the pictures with --shots, else at the end about the states of the services and the longest event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve this console&apos;s own metrics for Prometheus at HOST:PORT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this incident capsule instead of a site: read-only, without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--capsule needs the file of a capsule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--capsule shows a file and no site: leave --%1 out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderTexts</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>Ping %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add processes to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take processes from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of processes of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit how often a task starts on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit how long a task runs on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 take a queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 leave a queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut down %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke task %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End task %1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty queue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool gets more processes, until the worker restarts. The way back: take them away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes end after the task that they run. The way back: add them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between how many processes the worker scales by itself, until it restarts. A worker that was started without --autoscale refuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10/s, 10/m or 10/h; 0 lifts the limit. Until the worker restarts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts for processes that start later; 0 sets no limit. Celery tells nothing of its effect, so only the worker&apos;s consent can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker takes messages of this queue too, until it restarts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker takes nothing more from this queue, until it restarts. Queues that it alone consumes are left: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker takes nothing more from this queue, until it restarts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker ends what it runs, gives back what it holds, and stops. Only whoever keeps its process can start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else consumes: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task that has not begun is dropped; one that runs goes on. There is no way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that runs it is killed, whatever the task has done so far. There is no way back; the run can be tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are thrown away for good: these tasks never run.</source>
        <translation>
            <numerusform>%n message is thrown away for good: this task never runs.</numerusform>
            <numerusform>%n messages are thrown away for good: these tasks never run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now: %n message(s) wait.</source>
        <translation>
            <numerusform>Now: %n message waits.</numerusform>
            <numerusform>Now: %n messages wait.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: it does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker is not known any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1, runs %2, pool of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n workers bear this name: all of them obey.</source>
        <translation>
            <numerusform>%n worker bears this name: it obeys.</numerusform>
            <numerusform>%n workers bear this name: all of them obey.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n process(es)</source>
        <translation>
            <numerusform>Add %n process</numerusform>
            <numerusform>Add %n processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n process(es)</source>
        <translation>
            <numerusform>Take %n process</numerusform>
            <numerusform>Take %n processes</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the pool has %2 processes, before %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 agreed; Celery tells nothing of the effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has said goodbye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) thrown away.</source>
        <translation>
            <numerusform>%n message thrown away.</numerusform>
            <numerusform>%n messages thrown away.</numerusform>
        </translation>
    </message>
    <message>
        <source>Task %1 is revoked and does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: done, and measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was told to end and has not said so yet: it may still run its last tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker agreed, but no effect was seen: before %1, now %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverlayItem</name>
    <message>
        <source>not published yet · %1</source>
        <comment>%1: a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data · %1</source>
        <comment>%1: a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewTexts</name>
    <message numerus="yes">
        <source>%n × one name</source>
        <translation>
            <numerusform>%n × one name</numerusform>
            <numerusform>%n × one name</numerusform>
        </translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down, without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not scraped yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost %1</source>
        <comment>how long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circuit open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circuit half open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelTexts</name>
    <message numerus="yes">
        <source>%n value(s) outside the usual range.</source>
        <translation>
            <numerusform>%n value outside the usual range.</numerusform>
            <numerusform>%n values outside the usual range.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with fewer than 24 hours.</source>
        <translation>
            <numerusform>%n day with fewer than 24 hours.</numerusform>
            <numerusform>%n days with fewer than 24 hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) far below the same weekdays before.</source>
        <translation>
            <numerusform>%n day far below the same weekdays before.</numerusform>
            <numerusform>%n days far below the same weekdays before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) too long for the table: shortened.</source>
        <translation>
            <numerusform>%n name too long for the table: shortened.</numerusform>
            <numerusform>%n names too long for the table: shortened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plain mean(s): the hours to weigh with are not stored.</source>
        <translation>
            <numerusform>%n plain mean: the hours to weigh with are not stored.</numerusform>
            <numerusform>%n plain means: the hours to weigh with are not stored.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of finding, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>runs of a backfill that are not listed</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Load a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load what is new, all series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean old logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import saved documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celery workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hourly values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, the hour</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PgChart</name>
    <message>
        <source>%1 has no code “%2”: write it exactly as XM does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PgError</name>
    <message>
        <source>PostgreSQL refused the password of user “%1”: correct the password file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL does not let this user in (%1): ask its administrator for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection may only read: use an address that may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database “%1” does not exist on this server: correct its name in the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has no table “%1”: it is no portal database, or its tables are still to be made (vigiactl db check).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has no schema “%1”: run “vigiactl db migrate”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database lacks something that Vigía needs (%1): it is no portal database, or one of another version (vigiactl db check).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL has no free connection: close other programs or raise max_connections, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL is starting or stopping: try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL was shut down while it worked: start it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL ended the connection (%1): try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds a lock on the same data: try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed the same data at the same time: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is there already or in use (%1): look at it before trying again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the PostgreSQL server is full: free space on it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PostgreSQL server has no memory left: ask for a shorter range or try later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL reported an error (%1): see the log, and report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL did not finish this query in the time allowed: ask for a shorter range or raise the statement time-out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL refused a value (%1): correct the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL at %1 asks for a password and none is known: name a password file in the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PostgreSQL answers at %1: start it, or correct the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to PostgreSQL at %1: check the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL at %1 could not be reached: check the address, and the log for the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL at %1 did not answer within %2 s: check the address, the network and the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no host named “%1”: correct the address of PostgreSQL, or the name service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to PostgreSQL was lost: try again when the server runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to PostgreSQL at %1 was lost: try again when the server runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL at %1 has not answered for %2 s: check the server, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user may not do that in the database (%1): ask its administrator for the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody cancelled this query in the PostgreSQL server: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name service does not say where “%1” is: check the network, or use an IP address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PgJobsSource</name>
    <message>
        <source>The grid shows between one day and a year: choose other days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database has no schema vigia, or you may not use it: the portal can only be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database user %1 may look, but not start runs: ask for the role vigia_operator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostgresCluster</name>
    <message>
        <source>The data was made by PostgreSQL %1, which is not installed: install the package “postgresql-%1”, or delete the data with “vigiactl site reset”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL is not installed: install the package “postgresql” (apt-get install postgresql).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds %1 is full: free space on it, then start the site again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL may not write in %1: choose another state directory, or correct its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another PostgreSQL already works on %1: stop it, then start the site again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL could not be started in %1: see the log files there for the cause.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostgresServer</name>
    <message>
        <source>No PostgreSQL of this site runs in %1: start it with “vigiactl site up”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL in %1 did not become ready in time: see %2 for what it does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProcessWitness</name>
    <message>
        <source>its process does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process %1 is suspended (SIGSTOP): it goes on with SIGCONT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process %1 exists</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrometheusAnswers</name>
    <message>
        <source>Something answers that is no Prometheus: it begins with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put prometheus.url right in the site&apos;s configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers; runs since %1, keeps %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last reload of the configuration failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it: promtool check config /etc/prometheus/prometheus.yml; then systemctl reload prometheus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prometheus does not say its version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prometheus %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade it to 2.42 or newer: apt-get install prometheus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its %1 targets is portal_dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the job portal_dashboard to prometheus.yml with the exporter&apos;s address, then: systemctl reload prometheus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page Targets and alerts explains the error: vigiactl targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not scraped yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule is loaded: nothing would alert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name Vigía&apos;s rules (installer/prometheus) in rule_files of prometheus.yml, then: systemctl reload prometheus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rules in %2 groups, %3 with errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check them: promtool check rules FILE; the page Targets and alerts shows each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fires, as it should; %2 alerts in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not fire (%1 alerts do): nobody would notice that alerting is dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load Vigía&apos;s rules (installer/prometheus) with the dead-man alert; just after a start, look again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sends its alerts nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the Alertmanager under alerting.alertmanagers of prometheus.yml, then: systemctl reload prometheus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 active, the first: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers that is no Alertmanager: it begins with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put alertmanager.url right in the site&apos;s configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alertmanager %1 answers; cluster %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again in a minute; if it stays so, check --cluster.* of its command line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrometheusJson</name>
    <message>
        <source>The address of Prometheus answers a web page instead of its API: check the url, and whether a proxy or a login stands before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of Prometheus is not understood: check that its url leads to a Prometheus server of version 2.42 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prometheus gave the query up, for it took too long (%1): ask for a shorter time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prometheus could not answer (%1): see its own log, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prometheus refuses the query (%1): correct the expression or the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept our login (HTTP %2): check user, password_file and token_file of the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know what was asked for (HTTP 404): check its url and version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not answer (HTTP %2): see its own log, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the call (HTTP %2, %3): check what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrometheusService</name>
    <message>
        <source>Prometheus is not installed: install the package “prometheus” (apt-get install prometheus).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prover</name>
    <message>
        <source>systemd cannot load %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not stay up: it ended with “%2”. See its journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not stay up: it began anew after it was started. See its journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not stay up: it is %2 now. See its journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not up yet, but %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is up for %2 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs as process %1 for %2 without a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several workers bear the name %1: end those that systemd did not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker %1 of %2 does not answer over the broker %3: look at its log and at /etc/vigia/worker.env.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process %1 answers as %2, but %3 runs as process %4: end the other worker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer a ping over %1, each from its own service&apos;s process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every node that answered has a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prometheus has no target of the configured scrape job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target %1 is %2 in Prometheus: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prometheus has not asked the target %1 again yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up in Prometheus, asked again after the move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs again beside the new workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not run any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryCommand</name>
    <message>
        <source>Prints the values of a metric from the database, as a chart shows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric and entity, such as Gene/Recurso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day, YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this plant, reservoir or agent; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One value an hour, a day or a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A series a code, a generation source, or the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the largest N codes, the rest as “others”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data in this range; the newest day is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data of this metric in the database: load it with “vigiactl etl run”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryOutput</name>
    <message numerus="yes">
        <source>%1 The rest of the range has %n more of this kind.</source>
        <translation>
            <numerusform>%1 The rest of the range has %n more of this kind.</numerusform>
            <numerusform>%1 The rest of the range has %n more of this kind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueKeys</name>
    <message>
        <source>“%1” is no name for a queue: use up to 255 characters, none of them a control character.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>%1, %2:00</source>
        <comment>a day and an hour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiversReader</name>
    <message>
        <source>“%1” must be a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key “%1” of “%2” is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key “%1” of “%2” must be one line of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lacks the key “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not what “%2” of “%3” may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key “%1” of “%2” must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receivers file %1 cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address http:// or https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receivers file %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receivers file %1 is far too long: is it the right one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receivers file %1 is not valid at line %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key “%1” is not known: it may hold pagerduty, slack and email</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordJson</name>
    <message>
        <source>it is damaged or cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has version %1, and this program knows version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its entry “%1” is missing or wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordStore</name>
    <message>
        <source>The record of the last move, %1, cannot be used: %2. Look at it, and move it away when you know the units&apos; state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others than its owner may have written it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of this move would be too big: %1 bytes instead of at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordedAsker</name>
    <message>
        <source>This is a recording: nothing can be ordered in it. Open the live site to act.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedisCache</name>
    <message>
        <source>Redis at %1 did not answer a moment ago: it is left alone for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis at %1 did not answer within %2 ms: it is slow or out of reach.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedisChecks</name>
    <message>
        <source>Redis refused the question: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let our user ask: ACL SETUSER NAME +info +ping (redis-cli, as its administrator).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis %1 answers; up for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis does not say how much memory it may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MiB of %2 MiB (%3); policy %4, %5 keys evicted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maxmemory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the machine&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is big: redis-cli --bigkeys; shorten the results&apos; life (result_expires) or raise maxmemory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A broker must not lose messages: redis-cli CONFIG SET maxmemory-policy noeviction, and the same in redis.conf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Append-only file %1 (%2), last snapshot %3 ago (%4), %5 changes since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis cannot write its data and may refuse orders: see its log (journalctl -u redis-server) and the disk (df -h).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ever saved: queued tasks are lost at a restart. Run: redis-cli CONFIG SET appendonly yes, and the same in redis.conf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis does not say who we are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User %1, %2, %3, %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give our user what it needs: ACL SETUSER %1 ~* &amp;* +@all -@dangerous +info +keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever reaches the port may order tasks: make an ACL user with a password and name it in redis.user and redis.password_file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use rediss:// (TLS) in redis.url: the password crosses the network in the clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it: systemctl start redis-server (embedded site: vigiactl site up). Check redis.url and redis.password_file of the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the check “Redis answers” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of Redis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis keeps its data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to Redis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedisConfig</name>
    <message>
        <source>The Redis address is not valid: write it as redis://host:6379/0, as rediss:// for TLS, or as unix:///path/to/socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Redis address holds a password: take it out and keep it in a password file (0600) or in VIGIA_REDIS_PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Redis database: write its number, as in redis://host:6379/0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedisError</name>
    <message>
        <source>Redis wants a password and none is set: name a password file in the site&apos;s configuration or set VIGIA_REDIS_PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis refused the user name or the password: check both in the site&apos;s configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis does not let this user run %1 or touch its keys or channels: its ACL has to allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis is not ready (%1): it will be asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis does not accept changes now (%1): see its log for the cause, such as full memory or disk, or a replica instead of the primary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis refused %1 (%2): the server may be too old, or the key of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis at %1 cannot be reached (%2): check that it runs and that the address is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secure connection to Redis at %1 was refused (%2): check the authority file, the host name and that the port speaks TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis at %1 did not answer within %2 s: check that it runs and that the address is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis at %1 did not answer %2 in time: it is overloaded, or the network is. It is not known whether the command was carried out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedisProbe</name>
    <message>
        <source>No Redis answers at 127.0.0.1:%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis takes the connection but does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis closed the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis does not take the password of this site: another Redis listens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis refuses %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedisProtocol</name>
    <message numerus="yes">
        <source>Redis sent an answer that is larger than %n MiB: ask for less at once.</source>
        <translation>
            <numerusform>Redis sent an answer that is larger than %n MiB: ask for less at once.</numerusform>
            <numerusform>Redis sent an answer that is larger than %n MiB: ask for less at once.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not answer as Redis does: check the address and the port.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedisService</name>
    <message>
        <source>Redis may not write in %1: choose another state directory, or correct its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis is not installed: install the package “redis-server” (apt-get install redis-server).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis did not start: see %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password: REDISCLI_AUTH=$(cat &apos;%1&apos;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis does not answer PING as it should.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>This site holds market data or runs already, and may be a live one: a capsule is rehearsed in a new site only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Drawn: the mean of every %1 steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn: the lowest and highest of every %1 steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip to the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colombian time (UTC−5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values are in the report&apos;s XLSX, CSV and JSON files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report %1 could not be written: %2. Free some space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loaded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RECORDED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIMULATED: the figures come from the stand-in of the market, not from the market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RECORDED: made from an incident capsule; nothing in it is told as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of the report has more rows than a sheet holds. Choose a shorter range, or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there was no room for the whole workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <comment>outcome of an action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <comment>outcome of an action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <comment>outcome of an action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody ordered anything on these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts that fired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledgement taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done about alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert fired, as far as Prometheus kept its samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prometheus has samples from %1 on; of the time before nothing is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Prometheus has no samples of these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completeness and age by series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric and entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in the data and how it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days without data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completeness and age of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every watched series has data for every day that XM has published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hydro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thermal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cogeneration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 days have data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation by source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation by month and source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation by day and source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation by plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All others</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %n largest plant(s).</source>
        <translation>
            <numerusform>The %n largest plant.</numerusform>
            <numerusform>The %n largest plants.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was the largest source, with %2 % of the generation of %3 days.</source>
        <comment>source, number, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shelved</source>
        <comment>an alarm</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged</source>
        <comment>an alarm</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <comment>an alarm</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silenced</source>
        <comment>an alarm</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <comment>an alarm</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelved alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alarm is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps in the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ETL runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that are still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by whoever hands over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs by job and series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why runs failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverts the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error or reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run was ordered on these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no data of these days in the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all; the first %2 are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, change over the range</source>
        <comment>a series</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by month</source>
        <comment>a section</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by day</source>
        <comment>a section</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Useful volume by reservoir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservoir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Useful volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of its capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each on its last day with data in the range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commercial demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spot price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted spot price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scarcity price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means are plain means of the days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservoirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Useful volume of capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historical mean of inflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made %1, Colombian time (UTC−5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capsule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was the largest source, with %2 % of the generation of the day.</source>
        <comment>source, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with fewer than 24 hours: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Alerts fired %n time(s), as far as Prometheus kept its samples.</source>
        <translation>
            <numerusform>Alerts fired %n time, as far as Prometheus kept its samples.</numerusform>
            <numerusform>Alerts fired %n times, as far as Prometheus kept its samples.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that XM never published are not counted as missing; those that it has yet to publish are not counted at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the watched series have no data.</source>
        <translation>
            <numerusform>%n day of the watched series has no data.</numerusform>
            <numerusform>%n days of the watched series have no data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) are open.</source>
        <translation>
            <numerusform>%n alarm is open.</numerusform>
            <numerusform>%n alarms are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) failed.</source>
        <translation>
            <numerusform>%n run failed.</numerusform>
            <numerusform>%n runs failed.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refuses connections: start it, or correct its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows the host of %1 by its name: correct its address, or check the name service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended the connection before its answer was complete: make the report again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not finish in the time allowed: ask for fewer days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time: check that it works, then make the report again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the login: correct the user and the password of the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lacks a table or column that this needs: run “vigiactl db check”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no database of that name: correct its name in the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1 came about: check its certificate and the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy on the way to %1 lets no question through: check https_proxy and no_proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no free connection: make the report again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is starting or stopping: make the report again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not answer: see its own log, then make the report again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has no %1: name its address in the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not read to the end: make the report again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: check its address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not let this user read that: ask its administrator for the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question to %1 or its answer made no sense: run “vigiactl doctor”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else used or changed %1 meanwhile: make the report again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed in a way that is not known: run “vigiactl doctor”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the capsule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: run “vigiactl doctor”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour values are stored divided by 1000: they were read in the unit of the metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows have no name or no code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are stored under _SISTEMA_: they were read as Sistema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are a second total of a day that has one already: they were not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are stored as fractions and labelled %: they were multiplied by 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values may be fractions instead of percent: they are shown as stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the series is stored in another unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are labelled with another unit than that of the metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XM&apos;s documents contradict each other about the unit of this metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values lie outside what is usual for the metric: they are shown as stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days have fewer than 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months lack days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day values differ from their 24 hours by more than 1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored values are no number: they are shown as gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capsule does not hold these days at this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the capsule holds only a part of it; limits left the rest out when it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other name of Sistema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second total of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in thousandths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraction for a percentage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps a fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day differs from its hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, daily mean</source>
        <comment>a series</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportCheck</name>
    <message>
        <source>“%1” is no period: write a day (2025-03-01), a week (2025-W10), a month (2025-03), a year (2025), or today, yesterday, last-week, last-month or last-year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report may cover at most %1 days: choose fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is written in es or en: choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report shows 1 to %1 plants: choose a number between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no section “%1”: choose some of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes have more than %1 characters: shorten them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>Makes a report of the site: generation, demand, price, reservoirs, data, runs, alerts, actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day, YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of both: 2025, 2025-03, 2025-W10, 2025-03-01, today, yesterday, last-week, last-month, last-year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to write it; by the file&apos;s ending where it is not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these, with commas: %1; all but “handover” by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many plants are named, the largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the notes of the handover; blank lines part them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a saved report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the files, named by the definition and the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves this as a definition instead of making it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many delivered files of each format stay; 0 = all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range needs both --from and --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say either --from and --to, or --period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved definition has a --period and no files: leave --from, --to, -o and --deliver out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which days? Say --from and --to, or --period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to? Say either -o FILE or --deliver DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--deliver needs a --definition, by which its files are named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes %1 can&apos;t be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes %1 are far too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file has one format: say one --format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved; make it with “vigiactl report --definition %1 --deliver DIR”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1: make it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program can&apos;t write %1 here.</source>
        <comment>a format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the report: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes it from a capsule, of all its days where none are said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDefinitions</name>
    <message>
        <source>The report definition “%1” has a key that is unknown or of a wrong kind: “%2”. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report definition “%1” is no TOML, see line %2: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report definition “%1” wants the format “%2”: choose some of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report definition “%1” needs a format, and a number of kept files that is not negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no name of a report definition: use letters, digits, - and _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: give this user the right to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is far too long for a report definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report definition “%1” in %2: save one there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report definition could not be saved in %1: check rights and free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report definition “%1” could not be removed from %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDefinitionsCommand</name>
    <message>
        <source>Lists the saved reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevertSteps</name>
    <message>
        <source>No new worker runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stopped in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) and links brought back.</source>
        <translation>
            <numerusform>%n file and links brought back.</numerusform>
            <numerusform>%n files and links brought back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every unit is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they were: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 instead of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Files, links, enablement and activity are as recorded: %n file(s), </source>
        <translation>
            <numerusform>Files, links, enablement and activity are as recorded: %n file, </numerusform>
            <numerusform>Files, links, enablement and activity are as recorded: %n files, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s).</source>
        <translation>
            <numerusform>%n unit.</numerusform>
            <numerusform>%n units.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reverter</name>
    <message>
        <source>A load of %1 for the same days is under way and did not end in time: try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 is %2, and only a run that ended with SUCCESS can be reverted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Run %1 was not reverted, because %n of its row(s) were written again since: revert the later runs first, or force it.</source>
        <translation>
            <numerusform>Run %1 was not reverted, because %n of its rows was written again since: revert the later runs first, or force it.</numerusform>
            <numerusform>Run %1 was not reverted, because %n of its rows were written again since: revert the later runs first, or force it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 changed nothing, so there is nothing to revert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program wrote the rows of run %1 while it was being reverted, so nothing was stored: try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleBook</name>
    <message>
        <source>The program was built without its rule table: build it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule for a metric “%1”: vigiactl etl jobs lists the known ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule for a metric “%1”: did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no entity “%2”: it has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” ends with a slash: write METRIC/ENTITY, or the metric alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XM offers %1, for which the table has no rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 in XM&apos;s catalogue and %3 in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the unit “%2” in XM&apos;s catalogue and “%3” in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XM allows %1 days a call for %2, the table asks for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the table and not in XM&apos;s catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleReader</name>
    <message>
        <source>The rule table %1 is wrong at line %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a list of tables that is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a text that is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a number above zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit “%1” is longer than the %2 characters of the portal&apos;s column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is longer than the portal&apos;s columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“empty_is_zero” and “complete” exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no unit “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit “%1” does not say how an hour is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is for hourly metrics only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“aggregation” must be sum or mean, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“weight” needs a mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“range” must be two numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“range” ends below its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is weighted by %2, which is not in the table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunFacts</name>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>a person, a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1 (Colombian time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2, %3 (Colombian time)</source>
        <comment>a time, a time, how long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 put back</source>
        <comment>rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 read: %2 new, %3 changed, %4 unchanged, %5 rejected</source>
        <comment>rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <comment>to XM</comment>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, up to %n tries for one</source>
        <comment>so many calls</comment>
        <translation>
            <numerusform>%1, up to %n try for one</numerusform>
            <numerusform>%1, up to %n tries for one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The engine brought this run %n times; only the first was run.</source>
        <translation>
            <numerusform>The engine brought this run %n time; only the first was run.</numerusform>
            <numerusform>The engine brought this run %n times; only the first was run.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · queue %2</source>
        <comment>an engine, a queue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after the end of the data&apos;s last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, all of it</source>
        <comment>number of a try of a whole run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code is empty or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day that was not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came twice: the later one stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither code nor name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hour of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of another entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δ %1</source>
        <comment>a unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric / entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunFilter</name>
    <message>
        <source>The filter is longer than 2,000 characters: shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1:” is no key of the filter: the keys are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no value: write it after the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no state of a run: PENDING, RECEIVED, STARTED, RETRY, SUCCESS, FAILURE, REVOKED or REVERTED.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter has more than 40 terms: leave some out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunRegistry</name>
    <message>
        <source>Run %1 was delivered twice: it is under way or has ended already, so it was not started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no run id: give at least its first four characters, as vigiactl etl runs shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run %1: vigiactl etl runs lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several runs begin with %1: give more of the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL was stopped or killed while the run worked, so nothing of it was stored: run it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that worked on the run ended before it was done, so nothing of it was stored: run it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 of %2 for the same days is under way: wait for it, or cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 was cancelled before it began, so it was not started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 has ended as %2, so there is nothing to cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that had the run in its queue ended before the run was done, so nothing of it was stored: run it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunSession</name>
    <message>
        <source>The run was cancelled, so nothing of it was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not one value of %1 could be used, of %n rejected one(s): look at the run&apos;s rejects.</source>
        <translation>
            <numerusform>Not one value of %1 could be used, of %n rejected one: look at the run&apos;s rejects.</numerusform>
            <numerusform>Not one value of %1 could be used, of %n rejected ones: look at the run&apos;s rejects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run took longer than its limit of %n minute(s), so it was ended and nothing of it was stored: run fewer days at once.</source>
        <translation>
            <numerusform>The run took longer than its limit of %n minute, so it was ended and nothing of it was stored: run fewer days at once.</numerusform>
            <numerusform>The run took longer than its limit of %n minutes, so it was ended and nothing of it was stored: run fewer days at once.</numerusform>
        </translation>
    </message>
    <message>
        <source>The worker was ended before the run was done, so nothing of it was stored: it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunTexts</name>
    <message>
        <source>%1 new</source>
        <comment>rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <comment>rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all as before</source>
        <comment>rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows: %2</source>
        <comment>a number, what became of them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tries: %1</source>
        <comment>tries of a run, an error</comment>
        <translation>
            <numerusform>%n try: %1</numerusform>
            <numerusform>%n tries: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back what it was asked to, at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended well at %1, after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed before it began, at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Failed at %1, after %n tries in %2.</source>
        <translation>
            <numerusform>Failed at %1, after %n try in %2.</numerusform>
            <numerusform>Failed at %1, after %n tries in %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed at %1, after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed (%1) and is tried again soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed (%1) and is tried again as soon as there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed (%1) and is tried again at %2, in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backfill of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n part(s) done</source>
        <comment>of a batch</comment>
        <translation>
            <numerusform>%1 of %n part done</numerusform>
            <numerusform>%1 of %n parts done</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <comment>some parts are done, a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) put back</source>
        <translation>
            <numerusform>%n row put back</numerusform>
            <numerusform>%n rows put back</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put back by %1</source>
        <comment>a run&apos;s id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits in the queue “%1” since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has taken it and starts it as soon as it has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs since %1, for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was cancelled; nothing of it was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was loaded at %1; what it had replaced was put back since.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SerialExecutor</name>
    <message>
        <source>An internal error stopped this step: see the log, and report it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeriesTable</name>
    <message>
        <source>The answer has more than %L1 curves of this length: ask for a shorter range, a coarser step or the largest ones only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerProcess</name>
    <message>
        <source>“%1” could not be started (%2): check that it is installed and may be run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL does not run as root, and there is no user “postgres” to run it as: install the package postgresql, or start this as an ordinary user.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>circuit closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circuit open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circuit half-open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XM stand-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XM API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engineer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses us (HTTP %2): check the user or token in the site&apos;s configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but is not ready (HTTP %2): wait, then look at its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>summary of an alert</comment>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording, saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording, saved %1 by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with a key that this machine does not know: %1. Ask its owner whether it is theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of its texts are in Spanish, as they were saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of its texts are in English, as they were saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShellCommands</name>
    <message>
        <source>Text at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on refreshing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause refreshing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page in a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SilenceCommands</name>
    <message>
        <source>Silences of Alertmanager: list, add, end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists silences; those that silence nothing are marked as stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also those that are over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active, stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silences the alerts that match, for a time; with --id edits a silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels that the alerts have: name=value, name!=value, name=~regex, name!~regex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long, such as 30m, 2h or 1d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The silence to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” matches no label: write it as name=value, name!=value, name=~regex or name!~regex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time: write it as 30m, 2h or 1d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence %1 holds until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends silences now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of the silences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence %1 is over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteAnswers</name>
    <message>
        <source>The worker %1 does not answer: see whether it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker %1 refuses: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prometheus refuses the login: see the site&apos;s configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers as Prometheus is none (status %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers with status %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 samples of %2 families.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers without a single sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers with a web page instead of metrics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers with JSON instead of metrics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers with something else than metrics, line %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteCommands</name>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults are for the stand-in only, and site “%1” talks to the real XM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stand-in behaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stand-in misbehaves as told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stand-in&apos;s today, YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL without fsync: quick, for tests only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date: write it as YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks each service of the embedded site whether it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends every process of the embedded site; its data stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the embedded site and deletes its data, after asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deletes all data in %1: say --yes when nobody can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deletes all data in %1. Type “reset” to go on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the XM stand-in misbehave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latency 500 429 html empty-object truncated missing-hours renamed-columns missing-columns reset timeout mixed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the calls that fail, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses which calls fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only calls for this metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the XM stand-in behave again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who runs jobs; unless told as before, embedded at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts the embedded site: a PostgreSQL of its own and the XM stand-in, with the exporter, Prometheus and Alertmanager that watch them; with Celery a Redis, two workers and beat too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOML file of those whom alerts are sent to: [pagerduty] routing_key_file, url; [slack] url_file, channel; [email] smarthost, from, to, user, password_file, require_tls. Kept until another is given; “none” forgets it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteVerifier</name>
    <message>
        <source>The site does not answer: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site is configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has no Redis in its configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has no Prometheus in its configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scrape job is configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address of /metrics is configured.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SnapshotCommands</name>
    <message>
        <source>Starts a new embedded site with the data and runs of a capsule, to practise on; its name and colour say REHEARSAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capsule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL without fsync: quick, for tests only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with --state DIR in which new directory the rehearsal shall live; an existing site is never used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not empty, and may hold a live site: choose a new directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %L2 values of %L3 series and %L4 runs: open it with vigia --state %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with this machine&apos;s key, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with a key that this machine does not know, %1: compare it with whoever saved the capsule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed by anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capsule of %1 (%2)%3, days %4 to %5, saved %6 by %7, %8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, simulated data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves what the site shows in one signed file, without its secrets, to be opened later without a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write, such as incident.vigia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD; a week before the last one when absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day, YYYY-MM-DD; today when absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most megabytes of content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what a capsule holds, and what was left out of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says whether a capsule is as it was signed, table by table, and by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAMAGED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console is not installed here: %1 is missing. Copy the capsule to a machine that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in the audit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a capsule in the console, read-only and without a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console %1 did not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console opens %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the kept PromQL expressions and what they came to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandinDocuments</name>
    <message>
        <source>The folder of documents “%1” does not exist; give the folder that holds the saved answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” holds no XM document; save answers of XM there as files *.json.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandinServer</name>
    <message>
        <source>The XM stand-in could not listen on %1 (%2); choose another port, or 0 for a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address to listen on; write it as 127.0.0.1:PORT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XM stand-in does not listen on %1, because simulated data must stay on this machine; use 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XM stand-in cannot simulate the day %1; give one from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandinService</name>
    <message>
        <source>The XM stand-in did not start: see %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2 % of the calls of %3, seed %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misbehaves as told: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XM stand-in (its data is simulated)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>%1 has not answered since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not answered since %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 d old, normal is at most %3 d. Load the missing days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data of %1. Load it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n series are older than normal (%1). Load the missing days.</source>
        <translation>
            <numerusform>%n series is older than normal (%1). Load the missing days.</numerusform>
            <numerusform>%n series are older than normal (%1). Load the missing days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 of %2 failed: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n runs failed, the last was %1 of %2: %3</source>
        <translation>
            <numerusform>%n run failed, the last was %1 of %2: %3</numerusform>
            <numerusform>%n runs failed, the last was %1 of %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a recording; nothing here changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at %1: what you see is of then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service has been heard of yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The services were last checked %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not been heard of yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not heard of yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>time of the last answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last answer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not answered since this console was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers; the last answer came %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>The directory %1 cannot be made: choose another with --state, or mend its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is starting or stopping the site in %1: wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting the data in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some files in %1 could not be deleted: see who owns them, and delete them by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site: in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REHEARSAL of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SystemdPort</name>
    <message>
        <source>systemd knows no unit %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd does not allow it for %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd did not answer in time about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd cannot be asked over its bus: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd refuses the order for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd has not finished with %1 yet; it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not started because a unit that it needs failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: its journal says why, “journalctl -u %1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetsCommands</name>
    <message>
        <source>What Prometheus scrapes: up or down, with the whole error, what it means and what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only of this scrape pool (job)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with this health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last scrape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 up; %3 dropped by relabelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  To do: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules that Prometheus evaluates, with state and expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only alerting rules in this state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expression</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskMessage</name>
    <message>
        <source>A message in the queue is no task of Celery&apos;s protocol 2: a worker will drop it, or stop at it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskResult</name>
    <message>
        <source>A stored result is none of Celery&apos;s: it has no status.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryChecks</name>
    <message>
        <source>%1 answered with status %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name who we are in the site&apos;s configuration: user and password_file, or token_file, of that service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program answers there, or under another path: put the url right in the site&apos;s configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the service&apos;s log, and ask yourself: curl -i &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the exporter: systemctl restart vigia-exporter (vigiactl exporter), and see with curl -s ADDRESS/metrics | promtool check metrics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 samples, but the content type is “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with Content-Type: text/plain; version=0.0.4; newer Prometheus refuse others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid: %1 samples in %2 families.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer holds no sample (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is a web page, not metrics: %1, it begins with “%2”; Prometheus says “expected a valid start token, got &quot;&lt;&quot;”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no content type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let /metrics be served before the page&apos;s own routes, or scrape vigiactl exporter instead: name its address in exporter.url and in prometheus.yml, job portal_dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is JSON, not metrics: it begins with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not valid: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/metrics is valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the exporter: systemctl start vigia-exporter, or vigiactl exporter; check exporter.url of the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the check “Prometheus answers” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prometheus answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it: systemctl start prometheus (embedded site: vigiactl site up). Check prometheus.url of the site and its log: journalctl -u prometheus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of Prometheus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target portal_dashboard is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerting rules are loaded and healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dead-man alert fires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prometheus knows its Alertmanager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alertmanager answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it: systemctl start prometheus-alertmanager (embedded site: vigiactl site up). Check alertmanager.url of the site and its log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineLanes</name>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said goodbye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended without a goodbye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a worker, what became of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: down</source>
        <comment>a target</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prometheus could not scrape %1 of the pool %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: pending</source>
        <comment>an alert</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: firing</source>
        <comment>an alert</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workers have not been looked at yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineTexts</name>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of workers</source>
        <translation>
            <numerusform>%n event of workers</numerusform>
            <numerusform>%n events of workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) down</source>
        <translation>
            <numerusform>%n time down</numerusform>
            <numerusform>%n times down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abnormal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1 (%2), not over</source>
        <comment>a time, how long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <comment>a time, a time, how long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitAnswers</name>
    <message>
        <source>systemd knows no unit %1: see “vigiactl units list”, or install it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed (%2): its journal says why, “journalctl -u %1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took longer than its unit allows, and systemd gave up: see “journalctl -u %1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not started because a unit that it needs failed: see “systemctl list-dependencies %1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd ended the order for %1 with “%2”: look at the unit, and order it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 started and ended at once; systemd keeps trying: see “journalctl -u %1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not started because its conditions do not hold: see “systemctl status %1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was started, and is %2 (%3) now: see “journalctl -u %1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd took the order for %1, and the unit is %2, its file “%3”: the order has not the effect it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd does not allow you to do this with %1: do it as root, or let an administrator grant it with polkit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd did not answer in time: try again, and see whether the machine is overloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd takes no such name: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd refuses the order for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd cannot be asked because its D-Bus does not answer: see whether dbus.service runs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd&apos;s answer has another form than the versions that Vigía knows: update Vigía or systemd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job of %1 has not ended within %2 s; it goes on: see “vigiactl units show %1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitFiles</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record names %1, which is no file of a unit: nothing was restored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitHost</name>
    <message>
        <source>“%1” is no host: write it as ssh://USER@HOST.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitName</name>
    <message>
        <source>“%1” is no unit&apos;s name: letters, digits and : - _ . \ @, at most %2 characters, no path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a template: name an instance, such as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no pattern of units: write a name, with * for any letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitOrderPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <comment>number of tasks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes that go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes that come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series loaded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitOrderTexts</name>
    <message>
        <source>It starts at boot already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not start at boot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its unit file says nothing of a start at boot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is masked: systemd will not start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is stopping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the failure of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1 at boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not start %1 at boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stop with %n task(s)</source>
        <translation>
            <numerusform>Stop with %n task</numerusform>
            <numerusform>Stop with %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart with %n task(s)</source>
        <translation>
            <numerusform>Restart with %n task</numerusform>
            <numerusform>Restart with %n tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on running until it is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will not start by itself when the machine boots. %1 The way back: Enable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends its processes; a worker lets its tasks finish first, which may take up to 15 minutes. It stays stopped until somebody starts it or the machine boots. The way back: Start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its changed files are not used before systemd is reloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stops and starts again; a worker lets its tasks finish first, which may take up to 15 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>restarted %n time(s)</source>
        <translation>
            <numerusform>restarted %n time</numerusform>
            <numerusform>restarted %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>at boot: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: done. Now: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no effect was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd ended the job with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Now: %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitRows</name>
    <message>
        <source>Its files changed since systemd read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n drop-in(s)</source>
        <translation>
            <numerusform>%n drop-in</numerusform>
            <numerusform>%n drop-ins</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files changed · %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitWords</name>
    <message>
        <source>This machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <comment>a unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>a unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <comment>a unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping</source>
        <comment>a unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reloading</source>
        <comment>a unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faulty unit file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>a unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>a unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reloading</source>
        <comment>a unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a unit that ran once</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a timer or socket</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarting</source>
        <comment>a unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <comment>starts at boot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until reboot</source>
        <comment>starts at boot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <comment>starts at boot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by others</source>
        <comment>starts at boot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indirectly</source>
        <comment>starts at boot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generated</source>
        <comment>starts at boot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transient</source>
        <comment>starts at boot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alias</source>
        <comment>starts at boot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masked</source>
        <comment>starts at boot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd cannot read its unit file: mend it and reload systemd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed; its journal says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its process ended with an error code; its journal says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its process was ended by a signal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its process crashed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not start or stop in the time it is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its process did not answer the watchdog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed too often in a row; reset it and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was ended because memory ran out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine lacks something that it needs to start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its process did not report as systemd expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its condition for starting does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <comment>a move</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <comment>a move</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolled back</source>
        <comment>a move</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a move</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <comment>a move</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the present state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let tasks finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the unit file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload systemd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the former worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart other services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the files back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the units back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs and stays up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics are valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds</source>
        <comment>a proof</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails</source>
        <comment>a proof</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a proof</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link removed</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emergency</source>
        <comment>a line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alert</source>
        <comment>a line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <comment>a line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <comment>a line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <comment>a line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice</source>
        <comment>a line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>info</source>
        <comment>a line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debug</source>
        <comment>a line</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitsCommands</name>
    <message>
        <source>Lists the units of this machine&apos;s systemd: loaded ones and unit files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, with * for any letters; without any all services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows one unit: state, result, restarts, memory, since when, its files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit; without a kind a service is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit file state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of %1 changed since systemd read them: run “systemctl daemon-reload”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts units, and answers when they run or why they do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops units and starts them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes units read their configuration again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the mark of failure from units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes units start with the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps units from starting with the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The units; without a kind a service is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, for the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to wait for each unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stops %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stops %1 and starts it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the machine&apos;s next start %1 will not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, was %3; unit file %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves from the old worker to uniquely named ones, verifies them, and rolls back by itself when they fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings back the files, enablement and states from before the last apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another machine: ssh://USER@HOST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, for the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only list what would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is too long: at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another move has begun meanwhile: see “vigiactl units list”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The move goes on without you: its end is in the journal of vigia-unit-helper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The move was cut off: do it again, or revert it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The move is done and verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The move failed and was rolled back: the machine is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The move was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The move failed, and the machine is in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enablement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes that go: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes that come: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues that wait meanwhile: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks under way: %1; waiting: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series that they load: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A former move was cut off at the step %1; this one completes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with each new line, until Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest that many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This and graver: 0 emergency, 3 error, 4 warning, 6 information, 7 all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only lines with this text, whatever its case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on: 2026-10-01T08:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this run of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time: write it as 2026-10-01T08:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines came too fast and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the journal or the log file of a unit, and follows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log file that the unit&apos;s own command names, instead of the journal; this machine&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log file can be read on its own machine alone: leave out --host, or --file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewSpec</name>
    <message>
        <source>By source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservoirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>no comparison</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hydro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thermal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cogeneration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand and generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commercial demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scarcity price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Useful volume by reservoir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation by source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation by plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservoir level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Useful volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WebService</name>
    <message>
        <source>%1 may not write in %2: choose another state directory, or correct its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not start: see %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkerChanges</name>
    <message>
        <source>its events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its uptime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no heartbeat, no reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever keeps its process</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkerOrder</name>
    <message>
        <source>all workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker was named: name the workers to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker empties a queue: Redis is told to do so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkerRows</name>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>state, how many share the name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkerRules</name>
    <message>
        <source>several workers bear this name: orders reach all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs %1 (%2) for %3 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs nothing while messages wait in its queues for %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends heartbeats but has answered nothing for %1 s: only a restart helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered a ping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected to Redis: all workers that are have answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not answer a ping; that proves nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is in Redis, where a worker leaves it when it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said goodbye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no heartbeat for %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>runs %n task(s)</source>
        <translation>
            <numerusform>runs %n task</numerusform>
            <numerusform>runs %n tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>consumes no queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait in its queues</source>
        <translation>
            <numerusform>%n message waits in its queues</numerusform>
            <numerusform>%n messages wait in its queues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ran %n task(s) then that have not ended</source>
        <translation>
            <numerusform>ran %n task then that has not ended</numerusform>
            <numerusform>ran %n tasks then that have not ended</numerusform>
        </translation>
    </message>
    <message>
        <source>heartbeat, before the question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkerSections</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n process</numerusform>
            <numerusform>%n processes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, scales from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, reserved %2, scheduled %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, tried again %2, since %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefetches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n workers bear this name: orders reach all of them, and what is shown may be of any. Start each with a name of its own (-n worker2@%h) and end the one that is too much where it runs.</source>
        <translation>
            <numerusform>%n worker bears this name: orders reach all of them, and what is shown may be of any. Start each with a name of its own (-n worker2@%h) and end the one that is too much where it runs.</numerusform>
            <numerusform>%n workers bear this name: orders reach all of them, and what is shown may be of any. Start each with a name of its own (-n worker2@%h) and end the one that is too much where it runs.</numerusform>
        </translation>
    </message>
    <message>
        <source>It lives, but does not do its work: see the evidence. A restart where it runs helps; what it holds is delivered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages wait and no worker said that it consumes this queue: start one with -Q, or make a running one take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knows these tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>again: it may have run before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: since this console saw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next one waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkerWords</name>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is known of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 · %1</source>
        <comment>evidence, age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkersCommands</name>
    <message>
        <source>Follows the events of workers and tasks, until Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends after so many seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the rates, not each task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to Redis is lost: events are missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events, %2 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were heard.</source>
        <translation>
            <numerusform>%n event was heard.</numerusform>
            <numerusform>%n events were heard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds processes to the pools of workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes processes from the pools of workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets between how many processes workers scale by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits how often a task starts on a worker: 10/m, 2/s, 100/h; 0 lifts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits how long a task may run, in processes that start later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes workers consume a queue, until they restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes workers stop to consume a queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is ordered; words with @ are workers, without any all of them are meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds until the task gets an exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds until its process is killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, for the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to wait for answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one word too many: workers are named like worker1@host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workers agreed, but no effect was seen within %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends workers after the tasks that they run; done when they have said goodbye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to wait for their goodbye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the workers to end, or say --all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer: nothing was ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ends %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has said goodbye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes workers drop tasks that have not begun; with --terminate also end those that run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends them also while they run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How: SIGTERM, SIGKILL, SIGINT…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This ends %n task(s), whatever they have done so far.</source>
        <translation>
            <numerusform>This ends %n task, whatever it has done so far.</numerusform>
            <numerusform>This ends %n tasks, whatever they have done so far.</numerusform>
        </translation>
    </message>
    <message>
        <source>Throws away every message that waits in a queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This throws away the %n message(s) of %1 for good.</source>
        <translation>
            <numerusform>This throws away the %n message of %1 for good.</numerusform>
            <numerusform>This throws away the %n messages of %1 for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) thrown away.</source>
        <translation>
            <numerusform>%n message thrown away.</numerusform>
            <numerusform>%n messages thrown away.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends a task of any Celery application to a queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name under which workers know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments, a JSON array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments by name, a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue; the site&apos;s first one when not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its id; a new one when not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before, ISO 8601 with zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before so many seconds have passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not after so many seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its process is killed after so many seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets an exception after so many seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is served first, 9 last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for its result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits no longer than so many seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--args is no JSON array (%1): write --args &apos;[&quot;a&quot;, 1]&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--kwargs is no JSON object (%1): write --kwargs &apos;{&quot;name&quot;: 1}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time with its zone: write 2026-11-24T03:05:00-05:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for its result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the workers with what is proven of each, and by what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows workers with their numbers, their tasks and what they know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of workers; none: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker “%1” is known: see “vigiactl workers list”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks workers whether they live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tasks that workers run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tasks that workers hold and have not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tasks that workers hold until their time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uptime, processes, memory and counts of workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tasks that workers know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings that workers run with, secrets hidden by them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits in the queues, by priority, and which workers consume them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of queues; none: the site&apos;s and those that workers consume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in the hands of workers.</source>
        <translation>
            <numerusform>%n message in the hands of workers.</numerusform>
            <numerusform>%n messages in the hands of workers.</numerusform>
        </translation>
    </message>
    <message>
        <source>The messages of a queue that are served next; nothing is taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not ended within %2 s: it may still run its last tasks. See “vigiactl workers list”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkersOutput</name>
    <message>
        <source>%1 did not answer: that proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several workers bear the name %1: orders reach all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 workers answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker is connected to Redis, and none has left its name there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) more took the question and did not answer.</source>
        <translation>
            <numerusform>%n worker more took the question and did not answer.</numerusform>
            <numerusform>%n workers more took the question and did not answer.</numerusform>
        </translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since, or at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkersSession</name>
    <message>
        <source>%1 Say --yes when nobody can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Type “yes” to go on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action was not kept in the audit log: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XmApi</name>
    <message>
        <source>%1: XM refuses the range as too long; lower the metric&apos;s days per call in the rule table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: XM does not know the metric %2; check its spelling against ListadoMetricas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: XM has this metric, but not by %2 or not at this granularity; check it against ListadoMetricas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: XM refuses the call (HTTP %2) without a reason that is known; check metric, entity and days against ListadoMetricas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: access is refused (HTTP %2); XM answers from Colombia only, so check from where this machine calls and what is on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is nothing at the path %2; check the base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: XM asks to call less often (HTTP 429); try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: XM gave up waiting (HTTP 408); try again later, or ask for fewer days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: XM has a fault of its own (HTTP %2); try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the answer is HTTP %2, which XM never sends; check the base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the answer is about another metric or granularity; check the base URL, and the metric&apos;s endpoint in the rule table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: XM is not called before %3 (Colombian time), because its last calls failed (%2); try again then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XmCatalogue</name>
    <message>
        <source>XM&apos;s catalogue of metrics cannot be read, because it has no column %1; fetch ListadoMetricas again, or compare the document with an older one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XM&apos;s catalogue of metrics holds no metric that can be used; fetch ListadoMetricas again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XmDocument</name>
    <message>
        <source>%1: a web page came instead of data (maintenance, or something on the way that blocks); try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the answer is an empty object, which XM sends for a wrong path; check the base URL and the metric&apos;s endpoint in the rule table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the document stops before its end, so it was cut off on the way; fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what came is no JSON, so it does not come from XM but from something on the way; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the document is far larger than any answer of XM; ask for fewer days, or split the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this is a document with figures, not a list of XM; choose a list such as ListadoRecursos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this is a list of XM, not a document with figures; choose the metric&apos;s own document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its Items hold none of HourlyEntities, DailyEntities, MonthlyEntities, AnnualEntities and ListEntities, so the format has changed; compare it with a document of XM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing in it has a Date column, so the format has changed or columns were renamed; compare it with a document of XM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing in it has a code or name column, so the format has changed or columns were renamed; compare it with a document of XM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing in it has a value column (Value, or Hour01 to Hour24), so the format has changed or columns were renamed; compare it with a document of XM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this is JSON, but no document of XM (it has no Metric and Items); choose another file or check the base URL.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XmParser</name>
    <message>
        <source>The document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XmRequest</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XmStandinCommand</name>
    <message>
        <source>Serves XM&apos;s API on a loopback port with simulated days or saved documents, until Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loopback address, HOST:PORT; port 0 = a free one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve this folder of saved documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its today, YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another simulated history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures move until their 45th day, as settlements do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misbehave from the start: see “site fault xm”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the calls that fail, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the address there once it serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date: write it as YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no fault: it is one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving XM&apos;s API with %1 at %2. Ctrl+C ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::backend::CapsuleSaver</name>
    <message>
        <source>Health of services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest %L1 runs are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the newest %L1 runs the details are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest %L1 entries are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has no Celery application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A capsule holds 1 to %1 days: choose fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capsule was not saved: it was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services of the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine runs no service of the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %L1 are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of units that wrote more, the newest %L1 lines are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal did not answer in time: save the capsule again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No console was used here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other machines were not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the first %L1 workers each one&apos;s curves are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::celery::EventFeed</name>
    <message>
        <source>The watch had not begun yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::celery::ResultWatch</name>
    <message>
        <source>Task %1 had not ended after %2 s: it may still run, or wait for a worker.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::console::Console</name>
    <message>
        <source>There is no page “%1”: the pages are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 5 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ETL jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save incident capsule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording holds the days from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::console::HealthPages</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets and alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::console::LiveCapsuleFeed</name>
    <message>
        <source>It is not in the audit: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::console::LiveFeeds</name>
    <message>
        <source>This site has no Celery application: its runs are carried out by the console and by vigiactl.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::console::RecordedDiagnosticsFeed</name>
    <message>
        <source>Checked when the recording was saved, %1 %2: nothing is checked again in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::console::RecordedTargetsFeed</name>
    <message>
        <source>The capsule does not hold what targets answered word for word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::console::RecordedUnitsFeed</name>
    <message>
        <source>The capsule does not hold %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a recording: no line comes any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::console::RecordedWorkersFeed</name>
    <message>
        <source>The capsule does not hold the messages that waited in queues.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::console::Shots</name>
    <message>
        <source>The directory %1 cannot be made. Choose another for --shots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pictures: the site does not answer. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pictures: the site has not answered in %1 s. Start it with vigiactl site up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture of %1/%2: it was not complete after %3 s. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture of %1/%2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 cannot be written. Choose another directory for --shots.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::diagnostics::DiagnosticsService</name>
    <message>
        <source>This site has no check “%1”: leave the names out to see all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no answer within %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::etl::EtlService</name>
    <message>
        <source>The range of days is not valid: give a first day and a last day after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no figures after today (%2): choose earlier days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file to import: name at least one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::helper::HelperMoves</name>
    <message>
        <source>A move of this machine is under way: wait until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::helper::Polkit</name>
    <message>
        <source>polkit could not be asked whether you may do this, so you may not: see whether polkit.service runs, or do it as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to do this: do it as root, or let an administrator grant it with polkit (group vigia-operators).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::helper::UnitHelper</name>
    <message>
        <source>systemd knows no unit %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bus does not say who calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit helper has too many calls to answer already: try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is too long: at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit helper knows no such order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is not one of those that the unit helper may control: an administrator names them in /etc/vigia/unit-helper.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A move of this machine is under way: wait until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are the moves “apply” and “revert”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1 of %2, which was cut off at the step “%3”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::jobs::JobsService</name>
    <message>
        <source>Run %1 is %2: only a run that has ended can be run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 is no load (%2), and cannot be run again as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2 is no metric that has days: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose days between %1 and today, the first one first, at most 20 years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site has no Celery application: choose the embedded engine, or add a [celery] table to its configuration.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::net::HttpExchange</name>
    <message>
        <source>%1 did not answer within %2 s; try again later, or ask for fewer days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends more than %2 MB, which is no sensible answer; ask for fewer days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 broke off the TLS handshake; try again later, and check whether a proxy or firewall on the way intercepts TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted (%2); check the machine&apos;s clock and its ca-certificates, or whether a proxy intercepts TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses connections; check that the service runs and that the address is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known by name; check the network and the name service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 redirects to another server, which is not followed; check the base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let the call through (%2); check https_proxy and no_proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2); check the network and try again later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::net::RedisConnection</name>
    <message>
        <source>Redis dropped the change because its keys changed meanwhile: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to Redis was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much waits to be sent to Redis at %1: it is slower than what is asked of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::net::RedisLink</name>
    <message>
        <source>Redis at %1 answers what nobody asked: the connection was ended and is made again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::net::RedisSocket</name>
    <message>
        <source>The key file %1 of the Redis connection cannot be read, or holds no PEM key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate file %1 of the Redis connection cannot be read, or holds no PEM certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::report::ReportCollector</name>
    <message>
        <source>%1 of %2 questions answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::targets::PrometheusClient</name>
    <message>
        <source>A query may have at most %1 points: ask for a shorter time or a longer step.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::targets::TargetsService</name>
    <message>
        <source>“%1” is no label&apos;s name: letters, digits and “_”, no digit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A silence of everything is refused: give at least one label a value that it must have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A silence ends after it begins, in the future, and within a year: choose other times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: a silence needs a comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An acknowledgement silences for a day at most: make a silence of its own for longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged in Vigía</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The acknowledgement was taken back, but its silence goes on: end it among the silences. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: an alert is not put aside without a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>An alert is put aside until a time in the next %n day(s): choose another end.</source>
        <translation>
            <numerusform>An alert is put aside until a time in the next %n day: choose another end.</numerusform>
            <numerusform>An alert is put aside until a time in the next %n days: choose another end.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no silence&apos;s id: take it from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site “%1” has no Prometheus: name its address in the configuration, under prometheus.url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prometheus has no target with this address: choose one of the list, which may have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of alerts needs a beginning before its end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::timeline::TimelineService</name>
    <message>
        <source>A timeline needs a beginning before its end: choose other days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not read to the end: ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has no Celery workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has no Prometheus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days without data are not looked for here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::ActionPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is out: closing does not take it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::AlarmCounts</name>
    <message>
        <source>Alarms: %1 of priority 1, %2 of priority 2, %3 of priority 3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::AlarmMark</name>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::AlarmStrip</name>
    <message>
        <source>Alarm of priority %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alarm needs you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledge… %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alarm needed anybody then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::AlertPanel</name>
    <message>
        <source>The alert is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is acknowledged already, by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shelved already, by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not shelved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others see that you take care of it. It goes on notifying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others see that you take care of it. It notifies nobody until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open again for everybody; the silence made with it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is put aside until %1, then it is back by itself. It goes on notifying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is back among the open ones at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unacknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unshelve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelved by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alert&apos;s present state is not known, nothing was ordered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alert is over since this was shown: nothing was ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alert has changed since this was shown: nothing was ordered. This is its new state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer shelved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is in the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>An alert is put aside for %n day(s) at most.</source>
        <translation>
            <numerusform>An alert is put aside for %n day at most.</numerusform>
            <numerusform>An alert is put aside for %n days at most.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colombian time (UTC−5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until…</source>
        <comment>a time that is then chosen</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::AlertsTile</name>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert fires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::ui::AlertsView</name>
    <message>
        <source>Alerts are not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts are of %1, newer ones are not known: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers and silences are not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged and shelved are not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firing</source>
        <comment>an alert</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <comment>an alert</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inhibited</source>
        <comment>an alert</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silenced</source>
        <comment>an alert</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, until %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert, label or summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending and silenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the alerts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert: nothing is pending or firing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unacknowledge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unshelve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an alert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alertmanager does not know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silenced by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inhibited by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::AuditDetail</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry to see its parameters and the proof of its effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is kept of the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more: export the entries to read it all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 COT</source>
        <comment>a day, a time of Colombia</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::AuditFilter</name>
    <message>
        <source>The first day is after the last one: exchange them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, action, object, reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of who, action, object or reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From – to…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::AuditPage</name>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries saved as %1</source>
        <translation>
            <numerusform>%n entry saved as %1</numerusform>
            <numerusform>%n entries saved as %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads the log …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 entries, read at %3</source>
        <comment>counts, a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for older ones narrow the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks the whole log …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries checked at %1: none was changed or removed.</source>
        <translation>
            <numerusform>%n entry checked at %1: it was not changed or removed.</numerusform>
            <numerusform>%n entries checked at %1: none was changed or removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries checked at %1: entry %2 does not follow from the one before. It, or one before it, was changed or removed outside of the program: keep a copy and tell an engineer.</source>
        <translation>
            <numerusform>%n entry checked at %1: entry %2 does not follow from the one before. It, or one before it, was changed or removed outside of the program: keep a copy and tell an engineer.</numerusform>
            <numerusform>%n entries checked at %1: entry %2 does not follow from the one before. It, or one before it, was changed or removed outside of the program: keep a copy and tell an engineer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recomputes the chain of the whole log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry passes the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::BackfillPanel</name>
    <message>
        <source>%1 is a list without days: start it with New run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day is after the last one: exchange them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing before %1: choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not come yet: choose today or earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 days at once: choose a shorter range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only failed days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of the form cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is not there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no day to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queueing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Run %n run(s)</source>
        <comment>button of a backfill</comment>
        <translation>
            <numerusform>Run %n run</numerusform>
            <numerusform>Run %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <comment>3 days in 2 runs: Nov 3, Nov 5 – 6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day of this range has to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks which days are stored …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) that XM never published are left out.</source>
        <translation>
            <numerusform>%n day that XM never published is left out.</numerusform>
            <numerusform>%n days that XM never published are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>The days have changed since the plan was made: nothing was started. This is the new plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of the backfill are queued.</source>
        <translation>
            <numerusform>%n run of the backfill is queued.</numerusform>
            <numerusform>%n runs of the backfill are queued.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::ui::CancelPanel</name>
    <message>
        <source>Run %1 is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 ended well before the cancellation reached it: what it loaded stays, and can be reverted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 is over, and its state is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the run …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker is told to stop, and nothing of this run is stored. If it already writes into the database, the load is finished and stays: it can be reverted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taken out of the queue and never starts. Nothing of it is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is over: there is nothing to cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the order …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the worker: %1.</source>
        <comment>how long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: the order is out since %1, and the run&apos;s state does not show it yet. The worker may be busy or gone; the run is watched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has changed its state since this was shown: nothing was ordered. Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run ended before the order: nothing was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::CapsulePanel</name>
    <message>
        <source>in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save incident capsule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A capsule holds %1 days at most: choose fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the site shows, in one signed file, without its secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: no file was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%L1 not kept)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kept as a whole: %n part(s). The rest:</source>
        <translation>
            <numerusform>Kept as a whole: %n part. The rest:</numerusform>
            <numerusform>Kept as a whole: %n parts. The rest:</numerusform>
        </translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves of charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ETL runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves of workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs of units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout of the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::CatalogueView</name>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs the jobs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::ChangeModel</name>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to</source>
        <comment>a value before a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::ChangeTable</name>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>changed values</comment>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 biggest of %2 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biggest changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::ChartExport</name>
    <message>
        <source>Picture and values copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture copied; for so many values use CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::ChartsView</name>
    <message>
        <source>tasks/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as this console saw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all workers, Prometheus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, Prometheus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by queue, Prometheus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::CheckDetail</name>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a check to see what was seen and what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::ClockLabel</name>
    <message>
        <source>Time in Colombia: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, time in Colombia (UTC−5)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::CommandPalette</name>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits these letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::CurveView</name>
    <message>
        <source>No values in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::ui::DayStrip</name>
    <message>
        <source>no figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last run failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, will run</source>
        <comment>a day, what is known of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, what is known of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar: will run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::DetailPanel</name>
    <message>
        <source>Choose a run to see what happened to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry with edits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1</source>
        <comment>its id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state, a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sentence, how far it is</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::DetailTabs</name>
    <message>
        <source>Log of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came, as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values that were not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values before and after the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written to its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 biggest of %2 rows that it replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came, or it was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing came, or it was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the first %2 bytes, as they came.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::DiagnosticsPage</name>
    <message>
        <source>Only problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>longest block of the window %1, over 50 ms %n time(s)</source>
        <translation>
            <numerusform>longest block of the window %1, over 50 ms %n time</numerusform>
            <numerusform>longest block of the window %1, over 50 ms %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This console: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) under way</source>
        <translation>
            <numerusform>%n check under way</numerusform>
            <numerusform>%n checks under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::ui::DiffView</name>
    <message>
        <source>%1: +%2 new, ~%3 changed, −%4 missing</source>
        <comment>%1 a table, %2 … counts of rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay as they are.</source>
        <translation>
            <numerusform>%n row stays as it is.</numerusform>
            <numerusform>%n rows stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) under an old name of the system are replaced.</source>
        <translation>
            <numerusform>%n row under an old name of the system is replaced.</numerusform>
            <numerusform>%n rows under an old name of the system are replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) rejected.</source>
        <translation>
            <numerusform>%n value rejected.</numerusform>
            <numerusform>%n values rejected.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a series, a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing at the source stays in the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing at the source stays in the database: %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::EngineField</name>
    <message>
        <source>%1 is not available.</source>
        <comment>an engine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site has no engine “%1”: choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site has no engine that could run it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::ErrorBanner</name>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::FeedView</name>
    <message>
        <source>What was looked for is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::FreshnessTile</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>no data</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest day: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No series is watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n too old</source>
        <comment>series</comment>
        <translation>
            <numerusform>%n too old</numerusform>
            <numerusform>%n too old</numerusform>
        </translation>
    </message>
    <message>
        <source>newest day against its lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load %1…</source>
        <comment>a series</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::GenerationPage</name>
    <message>
        <source>No values of %1 in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, America/Bogota · drag to zoom, wheel on an axis, Shift for the tracker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 · %3 at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raw, %1 rows, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aggregated from %1 rows, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refreshing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, America/Bogota · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database holds no values of %1 yet. Load some days of it and they appear here by themselves: vigiactl etl run %1 --from %2 --to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the newest days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is published for these days yet: the newest day of %1 is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No values of %1 in these days. Its newest day is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fault was met in these values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest load %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) in this range: click one, or press G.</source>
        <translation>
            <numerusform>%n gap in this range: click it, or press G.</numerusform>
            <numerusform>%n gaps in this range: click one, or press G.</numerusform>
        </translation>
    </message>
    <message>
        <source>About this data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in this data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2:00 – %3:00</source>
        <comment>a day or days, an hour, an hour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XM publishes some days later; the newest day that is loaded is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up what is known of these days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The database has no rows of %1 for %n day(s) of it: they were never loaded, or a load failed.</source>
        <translation>
            <numerusform>The database has no rows of %1 for %n day of it: it was never loaded, or a load failed.</numerusform>
            <numerusform>The database has no rows of %1 for %n days of it: they were never loaded, or a load failed.</numerusform>
        </translation>
    </message>
    <message>
        <source>XM published nothing of %1 for these days, or they are still within its normal delay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>These days were loaded, but %n hour(s) of %1 came empty from XM.</source>
        <translation>
            <numerusform>These days were loaded, but %n hour of %1 came empty from XM.</numerusform>
            <numerusform>These days were loaded, but %n hours of %1 came empty from XM.</numerusform>
        </translation>
    </message>
    <message>
        <source>To load them: vigiactl etl run %1 --from %2 --to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: loaded %2 by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: loaded %2 by run %3 (%4); before, it was %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: loaded %2 by run %3 (%4), unchanged since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove mark A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark A at the tracker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no values in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the cache that consoles share, which read it at %1; the data has not changed since.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::GenerationTile</name>
    <message>
        <source>Generation by source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no generation data yet: load Gene / Recurso.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GWh · %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no complete day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % on the week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the same weekday, seven days earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2/h</source>
        <comment>aggregated or raw, a unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aggregated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::GenerationToolbar</name>
    <message>
        <source>Compare: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by the length of the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole range is in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no values on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the values in view as CSV</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::GoToField</name>
    <message>
        <source>Go to… page, plant, range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters of a page, a plant, a range or a setting (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::GridModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a series, a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the figure is there; another program loaded it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no figure, and no run covers the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by run %2</source>
        <comment>a state, a run&apos;s id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the figure is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, the newest of %n; %3.</source>
        <translation>
            <numerusform>%1: %2, the newest of %n; %3.</numerusform>
            <numerusform>%1: %2, the newest of %n; %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; %3.</source>
        <comment>a series and day, what a run did, whether there is data</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a series, its name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::GridView</name>
    <message>
        <source>loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits, runs or is tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put back or cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loaded by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>‹ %n days</source>
        <translation>
            <numerusform>‹ %n day</numerusform>
            <numerusform>‹ %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ›</source>
        <translation>
            <numerusform>%n day ›</numerusform>
            <numerusform>%n days ›</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days earlier</source>
        <translation>
            <numerusform>%n day earlier</numerusform>
            <numerusform>%n days earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message>
        <source>Days and series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a click opens the run of a day, or proposes to fill a day without one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::HistoryView</name>
    <message>
        <source>Alert or label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firing</source>
        <comment>a rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <comment>a rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert in this time matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an alert.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::InfoPanel</name>
    <message>
        <source>Runs of that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill this gap…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::ItemDetail</name>
    <message numerus="yes">
        <source>One of %n that are too close to be told apart here: look closer with + or Enter, or step through them with the arrow keys.</source>
        <translation>
            <numerusform>One of %n that are too close to be told apart here: look closer with + or Enter, or step through them with the arrow keys.</numerusform>
            <numerusform>One of %n that are too close to be told apart here: look closer with + or Enter, or step through them with the arrow keys.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a mark with the mouse or the arrow keys; Enter opens its page. Drag or wheel to look closer, Home shows all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::ItemList</name>
    <message>
        <source>In view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal ones too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing unusual in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::ui::JobsPage</name>
    <message>
        <source>New run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backfill…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days × metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Retry %n selected…</source>
        <translation>
            <numerusform>Retry %n selected…</numerusform>
            <numerusform>Retry %n selected…</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry selected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select runs that failed or were cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::JournalModel</name>
    <message numerus="yes">
        <source>%n line(s) dropped here: they came faster than they could be shown.</source>
        <translation>
            <numerusform>%n line dropped here: it came faster than it could be shown.</numerusform>
            <numerusform>%n lines dropped here: they came faster than they could be shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::LogsView</name>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n line copied</numerusform>
            <numerusform>%n lines copied</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info and graver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices and graver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and graver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors and graver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which run of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lines appear as they are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lines are held back until it is released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected lines, or all that are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) dropped</source>
        <translation>
            <numerusform>%n line dropped</numerusform>
            <numerusform>%n lines dropped</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>paused: %n line(s) held back</source>
        <translation>
            <numerusform>paused: %n line held back</numerusform>
            <numerusform>paused: %n lines held back</numerusform>
        </translation>
    </message>
    <message>
        <source>following</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the lines …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What systemd keeps of the unit, or the file that the worker itself writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal or log file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site and tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Vigía</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::MovePanel</name>
    <message>
        <source>The order is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a plan nothing is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word is not typed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is missing: the audit keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply: one worker to instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert to the former state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the former worker by instances with names of their own, and verifies them. When anything fails, all is put back by itself. The way back: Revert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts files, starts at boot and running units back as they were before the last apply, as the table shows. The way back: Apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A former move was cut off at the step “%1”: this one goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the plan: nothing is changed …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not be done now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n unit(s)</source>
        <translation>
            <numerusform>Apply to %n unit</numerusform>
            <numerusform>Apply to %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revert %n unit(s)</source>
        <translation>
            <numerusform>Revert %n unit</numerusform>
            <numerusform>Revert %n units</numerusform>
        </translation>
    </message>
    <message>
        <source>The state has become another since this was shown: nothing was ordered. Look again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::MoveView</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the last move …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was applied or reverted on this host yet. “Apply…” shows what would be done before anything is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was verified yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being applied; when a step fails, all is put back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former state is being put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied and verified. Revert restores the state before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former state is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All was put back as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was interrupted: apply or revert once more to complete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine is in between: apply or revert once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No move yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A move is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what would be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether anything was applied is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This move ended without a verification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last move not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was applied or reverted on this host yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::Navigation</name>
    <message>
        <source>%1 (%2)</source>
        <comment>page (its key)</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::NewRunPanel</name>
    <message>
        <source>There is nothing before %1: choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not come yet: choose today or earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing after %1: choose an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day is after the last one: exchange them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes %1 to %2 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list, without days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site does not know the job “%1”: choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again with edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of the form cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queueing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats run %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads nothing: shows what would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks XM and compares with the database …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of date: the form was edited after this preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of %1: nothing was loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 is queued.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::OrderFields</name>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exception after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Killed after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10/m</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::OrderPanel</name>
    <message>
        <source>The order is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is not typed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is missing: the audit keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered. Waiting until its effect is measured …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state has become another since this was shown: nothing was ordered. Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not kept in the audit: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::PageFrame</name>
    <message>
        <source>%1 is in a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 What is below was read before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::PauseButton</name>
    <message>
        <source>Paused · %1 goes on</source>
        <comment>%1 is a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshes by itself · %1 pauses</source>
        <comment>%1 is a key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::PlanView</name>
    <message>
        <source>Units: now → after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files: now → after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New text of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::PlantPicker</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>a plant&apos;s name, its code, its source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plant catalogue is empty: load ListadoRecursos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Plants: the %n largest</source>
        <translation>
            <numerusform>Plants: the %n largest</numerusform>
            <numerusform>Plants: the %n largest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plants: %n picked</source>
        <translation>
            <numerusform>Plants: %n picked</numerusform>
            <numerusform>Plants: %n picked</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the largest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::PngDialog</name>
    <message>
        <source>Save the chart as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <comment>after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1920 × 1080</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3840 × 2160</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::PoolsView</name>
    <message>
        <source>%1/%2 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <comment>a target</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <comment>a target</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a target</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool, instance, label or error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scraped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took / limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped by relabelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>a target</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the targets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prometheus scrapes nothing: its configuration names no target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relabelling dropped it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been scraped yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scraped at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last scrape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::PopOutWindow</name>
    <message>
        <source>%1 – Vigía</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 – Vigía</source>
        <comment>page, site</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::QueriesView</name>
    <message>
        <source>Expression or label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression / series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times and values of the series, as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no series</source>
        <comment>an expression</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the queries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No series matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prometheus warns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::RangeBar</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 d</source>
        <comment>seven days, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 d</source>
        <comment>thirty days, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 y</source>
        <comment>one year, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 y</source>
        <comment>five years, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the first and the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free range: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::RawPanel</name>
    <message>
        <source>Raw metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the target answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the target…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut at 1 MiB: there is more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is being asked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::ReasonField</name>
    <message>
        <source>Why (kept in the audit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why (kept in the audit, optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::ReportForm</name>
    <message>
        <source>Handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservoirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report has no section: choose at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free days can&apos;t be saved: choose a day, a week, a month or a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month of…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From – to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes for the handover; blank lines part them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes for the handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1 · format: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Make report” reads the site and shows the report here. It would be:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service that is away leaves only its part out, and the report says so. “Save as…” then writes the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved reports: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::ReportPreview</name>
    <message numerus="yes">
        <source>%n more rows are in the file.</source>
        <translation>
            <numerusform>%n more row is in the file.</numerusform>
            <numerusform>%n more rows are in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::ui::ReportsPage</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parts are missing: see the report.</source>
        <translation>
            <numerusform>%n part is missing: see the report.</numerusform>
            <numerusform>%n parts are missing: see the report.</numerusform>
        </translation>
    </message>
    <message>
        <source>The choice has changed since: make it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a saved report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps this choice under the name: letters, digits, - and _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::RetryPanel</name>
    <message>
        <source>A run has changed its state since this was shown: nothing was started. These are the new states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped: unreadable</source>
        <comment>a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped: not over</source>
        <comment>a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports and reverts are started anew, not retried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <comment>what a run did</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only runs that failed or were cancelled are retried; this one can be edited and run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Retry %n run(s)</source>
        <comment>heading</comment>
        <translation>
            <numerusform>Retry %n run</numerusform>
            <numerusform>Retry %n runs</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads %1 of %2 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) will be started again, each linked to the one it repeats.</source>
        <translation>
            <numerusform>%n run will be started again, linked to the one it repeats.</numerusform>
            <numerusform>%n runs will be started again, each linked to the one it repeats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are left out.</source>
        <translation>
            <numerusform>%n run is left out.</numerusform>
            <numerusform>%n runs are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Metric / entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs to retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs are not all read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these runs can be retried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Retry %n run(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Retry %n run</numerusform>
            <numerusform>Retry %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are queued again.</source>
        <translation>
            <numerusform>%n run is queued again.</numerusform>
            <numerusform>%n runs are queued again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::ui::RevertPanel</name>
    <message>
        <source>The order is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the revert would do is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later changes stand against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the run&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the run&apos;s id to confirm: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Force %n row(s) back</source>
        <comment>button</comment>
        <translation>
            <numerusform>Force %n row back</numerusform>
            <numerusform>Force %n rows back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revert %n row(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Revert %n row</numerusform>
            <numerusform>Revert %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks what the run replaced …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed</source>
        <comment>by a run</comment>
        <translation>
            <numerusform>%n row changed</numerusform>
            <numerusform>%n rows changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added (they go)</source>
        <comment>by a run</comment>
        <translation>
            <numerusform>%n row added (it goes)</numerusform>
            <numerusform>%n rows added (they go)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed (they come back)</source>
        <comment>by a run</comment>
        <translation>
            <numerusform>%n row removed (it comes back)</numerusform>
            <numerusform>%n rows removed (they come back)</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts back what this run replaced: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded by %1, asked by %2 at %3.</source>
        <comment>a worker, a person, a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conflict: nothing has changed these rows since. The revert is a run itself and can be reverted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were changed later:</source>
        <translation>
            <numerusform>%n row was changed later:</numerusform>
            <numerusform>%n rows were changed later:</numerusform>
        </translation>
    </message>
    <message>
        <source>another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: left %3, now %4, by %5</source>
        <comment>time, series, value, value, run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>changed rows</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Force: put these back too, what came later is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data has changed since this was shown: nothing was put back. Read what would happen now and confirm again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 is reverted, by run %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::RulesView</name>
    <message>
        <source>Group, name or expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group / name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inactive</source>
        <comment>a rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <comment>a rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording</source>
        <comment>a rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firing</source>
        <comment>a rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <comment>a rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prometheus has no rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::RunsTile</name>
    <message>
        <source>ETL runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no run ended in 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued (%1)</source>
        <comment>names of queues</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>See the %n failure(s)</source>
        <translation>
            <numerusform>See the %n failure</numerusform>
            <numerusform>See the %n failures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::ui::RunsView</name>
    <message>
        <source>Filter: state:FAILURE metric:Gene -worker:… by:… day:2025-01-01..2025-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and keys: state: metric: entity: worker: by: day:. A comma means “or”, a minus before a word “not”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric / entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has run yet. “New run…” loads a series; the schedule starts the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) match</source>
        <translation>
            <numerusform>%n run matches</numerusform>
            <numerusform>%n runs match</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · page %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page up at the first row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page down at the last row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no older ones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::ScheduleView</name>
    <message>
        <source>Colombian time (America/Bogota, UTC−5). Enter opens the last run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What starts next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <comment>how long until then</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended</source>
        <comment>how</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::SeriesField</name>
    <message>
        <source>Which series? Type a part of its id or its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No series has the name “%1”: choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::SeriesTableModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::ServiceOverviewFeed</name>
    <message>
        <source>The site has no Celery workers: runs are done by Vigía&apos;s own engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has no Prometheus, so no targets are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has no Prometheus, so no alerts are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asks the site&apos;s services.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::ServiceReportsFeed</name>
    <message>
        <source>The format %1 is not known: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::ServiceUnitsFeed</name>
    <message>
        <source>The log file of another host is not read from here: choose its journal, or read the file there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::ServicesTile</name>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service was asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n lost</numerusform>
            <numerusform>%n lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::ui::ServicesView</name>
    <message>
        <source>Name, what it is, or state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <comment>units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the units …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The units are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host has none of the portal&apos;s units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not among the units of this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order to %1 is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::ui::SidePanel</name>
    <message>
        <source>At the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min · mean · max · last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In view: min, mean, max, last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a change in percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δ to mark A (%1): %2 %3</source>
        <comment>%1 a time, %2 a number, %3 its unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <comment>a length of time before the cursor</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::SilencePanel</name>
    <message>
        <source>The order is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is over already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end must be after the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is in the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which alerts, one condition a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lasts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts that meet every condition notify nobody. Times are Colombian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends now; its alerts notify again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The silence has changed since this was shown: nothing was ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The silence has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The silence is set.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::SilencesView</name>
    <message>
        <source>Condition, author or comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active and pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add silence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <comment>a silence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <comment>a silence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <comment>a silence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active, matches no alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the silences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is silenced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No silence matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It matches no alert: it may have been forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::SourceLegend</name>
    <message>
        <source>Hydro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thermal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cogeneration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::StatusBadge</name>
    <message>
        <source>LIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STALE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RECORDED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see is of now and refreshes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::TargetsPage</name>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept queries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::TargetsTile</name>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last scrape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prometheus has no target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <comment>numbers</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::Tile</name>
    <message>
        <source>Opens its page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts to this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the days in view the range of all charts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read at %1 COT</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::TimelineTile</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 24 h: gaps, runs, workers, targets, alerts and orders on one axis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::TimelineView</name>
    <message>
        <source>%1 not known: %2</source>
        <comment>a lane, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n older item(s) are not shown: choose fewer days.</source>
        <translation>
            <numerusform>%n older item is not shown: choose fewer days.</numerusform>
            <numerusform>%n older items are not shown: choose fewer days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::ui::TitleBar</name>
    <message>
        <source>SIMULATED DATA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The market data comes from the XM stand-in: nothing here has happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>user · role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colombian time, UTC−5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::UnitCard</name>
    <message>
        <source>Its files changed since systemd read them; until systemd is reloaded it uses the former ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its last start a condition of its unit file did not hold, so it was not started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For systemd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::UnitOrderPanel</name>
    <message>
        <source>The order is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being found out whom this hits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is not typed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is missing: the audit keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered. Waiting until its effect is measured …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding out whom it hits …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it hits is not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state has become another since this was shown: nothing was ordered. Look again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::UnitsPage</name>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::ValueCurve</name>
    <message>
        <source>After the revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solid: now · dashed: after the revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solid: new · dashed: old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series of the chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::WorkersPage</name>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, state, worker or queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker is connected to Redis, and none has left its name there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker holds a task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No queue is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more without a name</source>
        <translation>
            <numerusform>%n more without a name</numerusform>
            <numerusform>%n more without a name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in their hands</source>
        <translation>
            <numerusform>%n message in their hands</numerusform>
            <numerusform>%n messages in their hands</numerusform>
        </translation>
    </message>
    <message>
        <source>no events are heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, proven %2</source>
        <comment>state, how long ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autoscale…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate limit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take queue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave queue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut down…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker has stopped: nothing can be ordered of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was started without --autoscale, and refuses a range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs already: only ending it helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait</source>
        <translation>
            <numerusform>%n message waits</numerusform>
            <numerusform>%n messages wait</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What workers run, hold or have planned is listed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::ui::WorkersTile</name>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <comment>tasks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker was ever heard of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) took the question and did not answer.</source>
        <translation>
            <numerusform>%n process took the question and did not answer.</numerusform>
            <numerusform>%n processes took the question and did not answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::workers::OrderDesk</name>
    <message>
        <source>No worker is connected to Redis at %1: start one, or see whether they use another Redis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker answered within %1 s, of %2 that are connected to Redis: that proves nothing; ask again with a longer --timeout.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::workers::WorkersService</name>
    <message>
        <source>The site has no Prometheus: name it in its configuration to see how workers did before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prometheus knows no metric of workers: let it scrape “vigiactl exporter”, celery-exporter or Flower.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::xm::Client</name>
    <message>
        <source>XM is not called at %1, because only https is allowed outside this machine; set the base URL to an https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2 cannot be fetched, because the range of days is empty; give a first day that is not after the last one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigia::xm::RangeFetch</name>
    <message>
        <source>The fetch was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xm</name>
    <message>
        <source>“type” must be hourly, daily, monthly or annual, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
