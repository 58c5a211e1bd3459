<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>Who does the work</source>
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
        <source>“%1” is no state of a run: PENDING, RECEIVED, STARTED, RETRY, SUCCESS, FAILURE, REVOKED or REVERTED.</source>
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
        <source>With --shots: one JSON document about the pictures on standard output.</source>
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
        <source>Starts the embedded site: a PostgreSQL of its own and the XM stand-in</source>
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
        <source>PostgreSQL: starting, in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XM stand-in: starting (its data is simulated)</source>
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
        <source>The XM stand-in did not start: see %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XM stand-in: stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL: stopping</source>
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
    <name>vigia::ui::InfoPanel</name>
    <message>
        <source>Runs of that day</source>
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
    <name>vigia::ui::Navigation</name>
    <message>
        <source>%1 (%2)</source>
        <comment>page (its key)</comment>
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
