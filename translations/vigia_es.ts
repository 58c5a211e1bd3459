<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActionLog</name>
    <message>
        <source>The unit helper cannot write its record %1: %2.</source>
        <translation>El ayudante de unidades no puede escribir su registro %1: %2.</translation>
    </message>
</context>
<context>
    <name>ActionTexts</name>
    <message>
        <source>Loaded a series</source>
        <translation>Carga de una serie</translation>
    </message>
    <message>
        <source>Imported saved documents</source>
        <translation>Importación de documentos guardados</translation>
    </message>
    <message>
        <source>Reverted a run</source>
        <translation>Reversión de una corrida</translation>
    </message>
    <message>
        <source>Ordered a run</source>
        <translation>Orden de una corrida</translation>
    </message>
    <message>
        <source>Retried runs</source>
        <translation>Reintento de corridas</translation>
    </message>
    <message>
        <source>Cancelled a run</source>
        <translation>Cancelación de una corrida</translation>
    </message>
    <message>
        <source>Backfilled days</source>
        <translation>Relleno de días</translation>
    </message>
    <message>
        <source>Loaded what is new</source>
        <translation>Carga de lo nuevo</translation>
    </message>
    <message>
        <source>Cleaned old logs</source>
        <translation>Limpieza de logs antiguos</translation>
    </message>
    <message>
        <source>Shut a worker down</source>
        <translation>Apagado de un worker</translation>
    </message>
    <message>
        <source>Added processes</source>
        <translation>Adición de procesos</translation>
    </message>
    <message>
        <source>Took processes away</source>
        <translation>Retiro de procesos</translation>
    </message>
    <message>
        <source>Restarted a pool</source>
        <translation>Reinicio de un pool</translation>
    </message>
    <message>
        <source>Set the range of processes</source>
        <translation>Ajuste del rango de procesos</translation>
    </message>
    <message>
        <source>Limited how often a task starts</source>
        <translation>Límite de frecuencia de una tarea</translation>
    </message>
    <message>
        <source>Limited how long a task runs</source>
        <translation>Límite de duración de una tarea</translation>
    </message>
    <message>
        <source>Made workers take a queue</source>
        <translation>Asignación de una cola a workers</translation>
    </message>
    <message>
        <source>Made workers leave a queue</source>
        <translation>Retiro de una cola a workers</translation>
    </message>
    <message>
        <source>Switched events on</source>
        <translation>Activación de eventos</translation>
    </message>
    <message>
        <source>Switched events off</source>
        <translation>Desactivación de eventos</translation>
    </message>
    <message>
        <source>Revoked a task</source>
        <translation>Revocación de una tarea</translation>
    </message>
    <message>
        <source>Emptied a queue</source>
        <translation>Vaciado de una cola</translation>
    </message>
    <message>
        <source>Ran a task</source>
        <translation>Ejecución de una tarea</translation>
    </message>
    <message>
        <source>Started the site</source>
        <translation>Inicio del sitio</translation>
    </message>
    <message>
        <source>Stopped the site</source>
        <translation>Detención del sitio</translation>
    </message>
    <message>
        <source>Restarted the site</source>
        <translation>Reinicio del sitio</translation>
    </message>
    <message>
        <source>Deleted the site&apos;s state</source>
        <translation>Borrado del estado del sitio</translation>
    </message>
    <message>
        <source>Migrated the database</source>
        <translation>Migración de la base de datos</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Cargas</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>El sitio</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Ingeniero</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Loader</source>
        <translation>Cargador</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>métrica</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entidad</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>motor</translation>
    </message>
    <message>
        <source>forced</source>
        <translation>forzado</translation>
    </message>
    <message>
        <source>repeats run</source>
        <translation>repite la corrida</translation>
    </message>
    <message>
        <source>reverts run</source>
        <translation>revierte la corrida</translation>
    </message>
    <message>
        <source>run</source>
        <translation>corrida</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>corridas</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitidas</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>kind of error</source>
        <translation>tipo de error</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>filas leídas</translation>
    </message>
    <message>
        <source>rows added</source>
        <translation>filas agregadas</translation>
    </message>
    <message>
        <source>rows changed</source>
        <translation>filas cambiadas</translation>
    </message>
    <message>
        <source>rows unchanged</source>
        <translation>filas iguales</translation>
    </message>
    <message>
        <source>rows rejected</source>
        <translation>filas rechazadas</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mensajes</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>worker</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>workers</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>se desconectó</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>cola</translation>
    </message>
    <message>
        <source>runs of it</source>
        <translation>corridas de ella</translation>
    </message>
    <message>
        <source>runs failed</source>
        <translation>corridas fallidas</translation>
    </message>
    <message>
        <source>runs revoked</source>
        <translation>corridas revocadas</translation>
    </message>
    <message>
        <source>Started a unit</source>
        <translation>Inició una unidad</translation>
    </message>
    <message>
        <source>Stopped a unit</source>
        <translation>Detuvo una unidad</translation>
    </message>
    <message>
        <source>Restarted a unit</source>
        <translation>Reinició una unidad</translation>
    </message>
    <message>
        <source>Reloaded a unit</source>
        <translation>Recargó una unidad</translation>
    </message>
    <message>
        <source>Took a unit&apos;s mark of failure away</source>
        <translation>Quitó la marca de fallo de una unidad</translation>
    </message>
    <message>
        <source>Enabled a unit</source>
        <translation>Habilitó una unidad</translation>
    </message>
    <message>
        <source>Disabled a unit</source>
        <translation>Deshabilitó una unidad</translation>
    </message>
    <message>
        <source>Moved the workers to named units</source>
        <translation>Pasó los workers a unidades con nombre</translation>
    </message>
    <message>
        <source>Moved the workers back</source>
        <translation>Devolvió los workers a como estaban</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>loaded a series</source>
        <translation>cargó una serie</translation>
    </message>
    <message>
        <source>imported documents</source>
        <translation>importó documentos</translation>
    </message>
    <message>
        <source>reverted a run</source>
        <translation>revirtió una corrida</translation>
    </message>
    <message>
        <source>ordered a run</source>
        <translation>ordenó una corrida</translation>
    </message>
    <message>
        <source>retried runs</source>
        <translation>reintentó corridas</translation>
    </message>
    <message>
        <source>cancelled a run</source>
        <translation>canceló una corrida</translation>
    </message>
    <message>
        <source>backfilled days</source>
        <translation>rellenó días</translation>
    </message>
    <message>
        <source>loaded what is new</source>
        <translation>cargó lo nuevo</translation>
    </message>
    <message>
        <source>cleaned old logs</source>
        <translation>limpió logs antiguos</translation>
    </message>
    <message>
        <source>shut a worker down</source>
        <translation>apagó un worker</translation>
    </message>
    <message>
        <source>added processes</source>
        <translation>agregó procesos</translation>
    </message>
    <message>
        <source>took processes away</source>
        <translation>retiró procesos</translation>
    </message>
    <message>
        <source>restarted a pool</source>
        <translation>reinició un pool</translation>
    </message>
    <message>
        <source>set the range of processes</source>
        <translation>ajustó el rango de procesos</translation>
    </message>
    <message>
        <source>limited how often a task starts</source>
        <translation>limitó la frecuencia de una tarea</translation>
    </message>
    <message>
        <source>limited how long a task runs</source>
        <translation>limitó la duración de una tarea</translation>
    </message>
    <message>
        <source>made workers take a queue</source>
        <translation>asignó una cola a workers</translation>
    </message>
    <message>
        <source>made workers leave a queue</source>
        <translation>retiró una cola a workers</translation>
    </message>
    <message>
        <source>revoked a task</source>
        <translation>revocó una tarea</translation>
    </message>
    <message>
        <source>emptied a queue</source>
        <translation>vació una cola</translation>
    </message>
    <message>
        <source>acknowledged an alert</source>
        <translation>reconoció una alerta</translation>
    </message>
    <message>
        <source>shelved an alert</source>
        <translation>aplazó una alerta</translation>
    </message>
    <message>
        <source>took an alert off the shelf</source>
        <translation>retomó una alerta aplazada</translation>
    </message>
    <message>
        <source>silenced alerts</source>
        <translation>silenció alertas</translation>
    </message>
    <message>
        <source>changed a silence</source>
        <translation>cambió un silencio</translation>
    </message>
    <message>
        <source>ended a silence</source>
        <translation>terminó un silencio</translation>
    </message>
    <message>
        <source>started the site</source>
        <translation>inició el sitio</translation>
    </message>
    <message>
        <source>stopped the site</source>
        <translation>detuvo el sitio</translation>
    </message>
    <message>
        <source>deleted the site&apos;s state</source>
        <translation>borró el estado del sitio</translation>
    </message>
    <message>
        <source>migrated the database</source>
        <translation>migró la base de datos</translation>
    </message>
    <message>
        <source>started a unit</source>
        <translation>inició una unidad</translation>
    </message>
    <message>
        <source>stopped a unit</source>
        <translation>detuvo una unidad</translation>
    </message>
    <message>
        <source>restarted a unit</source>
        <translation>reinició una unidad</translation>
    </message>
    <message>
        <source>reloaded a unit</source>
        <translation>recargó una unidad</translation>
    </message>
    <message>
        <source>took a unit&apos;s mark of failure away</source>
        <translation>quitó la marca de fallo de una unidad</translation>
    </message>
    <message>
        <source>enabled a unit</source>
        <translation>habilitó una unidad</translation>
    </message>
    <message>
        <source>disabled a unit</source>
        <translation>deshabilitó una unidad</translation>
    </message>
    <message>
        <source>moved the workers to named units</source>
        <translation>pasó los workers a unidades con nombre</translation>
    </message>
    <message>
        <source>moved the workers back</source>
        <translation>devolvió los workers a como estaban</translation>
    </message>
    <message>
        <source>saved a capsule</source>
        <translation>guardó una cápsula</translation>
    </message>
</context>
<context>
    <name>AlarmStore</name>
    <message>
        <source>This database cannot keep who acknowledges alerts: bring its schema up to date with “vigiactl db migrate”.</source>
        <translation>Esta base de datos no puede guardar quién reconoce las alertas: actualice su esquema con «vigiactl db migrate».</translation>
    </message>
    <message>
        <source>The database user %1 may look, but not acknowledge or silence alerts: ask for the role vigia_operator.</source>
        <translation>El usuario de base de datos %1 puede ver, pero no reconocer ni silenciar alertas: pida el rol vigia_operator.</translation>
    </message>
    <message>
        <source>Nobody has acknowledged this alert: there is nothing to take back.</source>
        <translation>Nadie ha reconocido esta alerta: no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>This alert is not shelved: there is nothing to take back.</source>
        <translation>Esta alerta no está aplazada: no hay nada que deshacer.</translation>
    </message>
</context>
<context>
    <name>AlertTexts</name>
    <message>
        <source>%1 of the loads failed in the last hour</source>
        <translation>%1 de las cargas falló en la última hora</translation>
    </message>
    <message>
        <source>More than 10 % of the runs that ended in the last hour failed, so the portal&apos;s data falls behind. Open Jobs with the filter state:FAILURE, read what most of them have in common (XM does not answer, its answer changed, the database refuses), mend that, then retry them.</source>
        <translation>Más del 10 % de las corridas que terminaron en la última hora falló, así que los datos del portal se atrasan. Abra Trabajos con el filtro state:FAILURE, vea qué tiene en común la mayoría (XM no responde, su respuesta cambió, la base de datos rechaza), corríjalo y reinténtelas.</translation>
    </message>
    <message>
        <source>More than 5 % of the runs that ended in the last hour failed; from 10 % on it is critical. Open Jobs with the filter state:FAILURE and see whether the failures have one cause in common.</source>
        <translation>Más del 5 % de las corridas que terminaron en la última hora falló; desde el 10 % es crítico. Abra Trabajos con el filtro state:FAILURE y vea si las fallas tienen una causa común.</translation>
    </message>
    <message>
        <source>%1/%2 is %3 later than usual</source>
        <translation>%1/%2 tiene %3 más de atraso que lo usual</translation>
    </message>
    <message>
        <source>XM publishes this series some days late; its newest data is more than one day older than that delay explains. Open Jobs with the filter metric:%1: failed runs need their cause mended, no runs at all mean that the schedule or the workers stand still. If XM itself is late, wait.</source>
        <translation>XM publica esta serie con algunos días de atraso; sus datos más nuevos tienen más de un día por encima de lo que explica ese atraso. Abra Trabajos con el filtro metric:%1: si hay corridas fallidas, corrija su causa; si no hay ninguna corrida, la programación o los workers están parados. Si XM mismo está atrasado, espere.</translation>
    </message>
    <message>
        <source>The newest data is more than three days older than the usual delay of XM explains: the portal shows old figures. Open Jobs with the filter metric:%1, mend the cause, then backfill the gap.</source>
        <translation>Los datos más nuevos tienen más de tres días por encima de lo que explica el atraso usual de XM: el portal muestra cifras viejas. Abra Trabajos con el filtro metric:%1, corrija la causa y luego rellene el hueco.</translation>
    </message>
    <message>
        <source>Calls to %1 are held back</source>
        <translation>Las llamadas a %1 están retenidas</translation>
    </message>
    <message>
        <source>So many calls to %1 failed that the circuit breaker holds all others back; it tries again by itself. Nothing new is loaded until then. See Diagnostics for the last answer; if the service works again and the breaker stays open, look at the network and the proxy.</source>
        <translation>Fallaron tantas llamadas a %1 que el cortacircuitos retiene todas las demás; vuelve a intentar por sí solo. Hasta entonces no se carga nada nuevo. Vea en Diagnóstico la última respuesta; si el servicio funciona de nuevo y el cortacircuitos sigue abierto, revise la red y el proxy.</translation>
    </message>
    <message>
        <source>Worker %1 is down</source>
        <translation>El worker %1 está caído</translation>
    </message>
    <message>
        <source>The worker has sent no sign of life or is no longer known; its queues wait. Open Workers for the evidence of its state, then start it again (Units: start; embedded site: vigiactl site up). If it was taken away for good, the alert ends by itself within an hour.</source>
        <translation>El worker no ha dado señales de vida o ya no se conoce; sus colas esperan. Abra Workers para ver la evidencia de su estado y luego inícielo de nuevo (Unidades: iniciar; sitio embebido: vigiactl site up). Si se retiró para siempre, la alerta termina sola en menos de una hora.</translation>
    </message>
    <message>
        <source>Queue %1 grows: %2 wait</source>
        <translation>La cola %1 crece: %2 en espera</translation>
    </message>
    <message>
        <source>More tasks come into the queue than the workers take out, and have done so for a quarter of an hour. Open Workers: is one of them down, stuck, or not listening to this queue? If all work, add processes (grow) or spread the load over the day.</source>
        <translation>Desde hace un cuarto de hora entran a la cola más tareas de las que sacan los workers. Abra Workers: ¿alguno está caído, trabado o no escucha esta cola? Si todos trabajan, agregue procesos (grow) o reparta la carga durante el día.</translation>
    </message>
    <message>
        <source>%1 workers call themselves %2</source>
        <translation>%1 workers se llaman %2</translation>
    </message>
    <message>
        <source>Orders and pings reach only one of them, and their states are mixed up. Give each its own name (celery worker -n NAME@%h) and start them again.</source>
        <translation>Las órdenes y los pings llegan solo a uno de ellos, y sus estados se mezclan. Dé a cada uno un nombre propio (celery worker -n NOMBRE@%h) e inícielos de nuevo.</translation>
    </message>
    <message>
        <source>%1 at %2 cannot be read</source>
        <translation>No se puede leer %1 en %2</translation>
    </message>
    <message>
        <source>Prometheus gets no metrics from this target, so what depends on it is unknown, not well. Open Targets for the error and what it usually means: not running, wrong port, HTML instead of metrics, certificate, login.</source>
        <translation>Prometheus no recibe métricas de este objetivo, así que lo que depende de él no está bien, sino que no se conoce. Abra Objetivos para ver el error y lo que suele significar: no está en ejecución, puerto equivocado, HTML en vez de métricas, certificado, inicio de sesión.</translation>
    </message>
    <message>
        <source>Prometheus does not know portal_dashboard</source>
        <translation>Prometheus no conoce portal_dashboard</translation>
    </message>
    <message>
        <source>No target of the job portal_dashboard is configured, so no alert about the portal&apos;s data can come. Add the exporter (vigiactl exporter, port 8050) to prometheus.yml under that job name.</source>
        <translation>No hay ningún objetivo del job portal_dashboard configurado, así que no puede llegar ninguna alerta sobre los datos del portal. Agregue el exportador (vigiactl exporter, puerto 8050) a prometheus.yml con ese nombre de job.</translation>
    </message>
    <message>
        <source>The chain of alerts works</source>
        <translation>La cadena de alertas funciona</translation>
    </message>
    <message>
        <source>Always firing. If it is missing, Prometheus or Alertmanager does not work, and no other alert would come either.</source>
        <translation>Siempre activa. Si falta, Prometheus o Alertmanager no funciona, y tampoco llegaría ninguna otra alerta.</translation>
    </message>
</context>
<context>
    <name>AlertmanagerJson</name>
    <message>
        <source>The answer of Alertmanager is not understood: check that its url leads to an Alertmanager with the API v2, and to no login or web page.</source>
        <translation>No se entiende la respuesta de Alertmanager: revise que su url lleve a un Alertmanager con la API v2, y no a un inicio de sesión ni a una página web.</translation>
    </message>
    <message>
        <source>Alertmanager did not say which silence it made: look at its list before trying again.</source>
        <translation>Alertmanager no dijo qué silencio creó: mire su lista antes de intentar de nuevo.</translation>
    </message>
</context>
<context>
    <name>AlertmanagerService</name>
    <message>
        <source>Alertmanager is not installed: install the package “prometheus-alertmanager” (apt-get install prometheus-alertmanager).</source>
        <translation>Alertmanager no está instalado: instale el paquete «prometheus-alertmanager» (apt-get install prometheus-alertmanager).</translation>
    </message>
</context>
<context>
    <name>AlertsCommands</name>
    <message>
        <source>No alert is called “%1” now: see “vigiactl alerts”.</source>
        <translation>Ninguna alerta se llama «%1» ahora: vea «vigiactl alerts».</translation>
    </message>
    <message>
        <source>%1 alerts are called “%2”: name one by its fingerprint (%3).</source>
        <translation>%1 alertas se llaman «%2»: indique una por su huella (%3).</translation>
    </message>
    <message>
        <source>shelved by %1 until %2: %3</source>
        <translation>aplazada por %1 hasta %2: %3</translation>
    </message>
    <message>
        <source>acknowledged by %1: %2</source>
        <translation>reconocida por %1: %2</translation>
    </message>
    <message>
        <source>Alerts: what is wrong now; acknowledge, put aside, look back</source>
        <translation>Alertas: qué está mal ahora; reconocer, aplazar, mirar atrás</translation>
    </message>
    <message>
        <source>Lists what is wrong now, the most urgent first, and who has taken it on</source>
        <translation>Lista lo que está mal ahora, primero lo más urgente, y quién se hizo cargo</translation>
    </message>
    <message>
        <source>Only in this state</source>
        <translation>Solo en este estado</translation>
    </message>
    <message>
        <source>Only those that need somebody</source>
        <translation>Solo las que necesitan a alguien</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioridad</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>alerta</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>since</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>huella</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>who</source>
        <translation>quién</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alerta</numerusform>
            <numerusform>%n alertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Says that you have taken an alert on, for as long as it stays</source>
        <translation>Indica que se hizo cargo de una alerta, mientras dure</translation>
    </message>
    <message>
        <source>Takes an acknowledgement back, and the silence made with it</source>
        <translation>Deshace un reconocimiento, y el silencio creado con él</translation>
    </message>
    <message>
        <source>Puts an alert aside until an end</source>
        <translation>Aplaza una alerta hasta un momento</translation>
    </message>
    <message>
        <source>Takes an alert back from the shelf</source>
        <translation>Retoma una alerta aplazada</translation>
    </message>
    <message>
        <source>Name or fingerprint of the alert</source>
        <translation>Nombre o huella de la alerta</translation>
    </message>
    <message>
        <source>What others should know</source>
        <translation>Lo que otros deben saber</translation>
    </message>
    <message>
        <source>Also silence it so long in Alertmanager, such as 30m or 2h</source>
        <translation>También silenciarla en Alertmanager este tiempo, como 30m o 2h</translation>
    </message>
    <message>
        <source>Why, for the audit log</source>
        <translation>Por qué, para la auditoría</translation>
    </message>
    <message>
        <source>How long, such as 8h or 3d</source>
        <translation>Cuánto tiempo, como 8h o 3d</translation>
    </message>
    <message>
        <source>“%1” is no time: write it as 30m, 2h or 1d.</source>
        <translation>«%1» no es un tiempo: escríbalo como 30m, 2h o 1d.</translation>
    </message>
    <message>
        <source>Done: %1 (%2).</source>
        <translation>Listo: %1 (%2).</translation>
    </message>
    <message>
        <source>When alerts were pending or firing, as Prometheus kept it</source>
        <translation>Cuándo estuvieron pendientes o activas las alertas, según lo guardó Prometheus</translation>
    </message>
    <message>
        <source>How far back from now, such as 24h or 7d</source>
        <translation>Cuánto hacia atrás desde ahora, como 24h o 7d</translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD</source>
        <translation>Primer día, AAAA-MM-DD</translation>
    </message>
    <message>
        <source>Last day, YYYY-MM-DD</source>
        <translation>Último día, AAAA-MM-DD</translation>
    </message>
    <message>
        <source>--from and --to are days, YYYY-MM-DD, the first one first.</source>
        <translation>--from y --to son días, AAAA-MM-DD, primero el primero.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>instancia</translation>
    </message>
</context>
<context>
    <name>ApiLink</name>
    <message>
        <source>The site has no %1: name its address in the configuration.</source>
        <translation>El sitio no tiene %1: indique su dirección en la configuración.</translation>
    </message>
    <message>
        <source>%1 did not answer in time: see whether it runs and is not overloaded, and try again.</source>
        <translation>%1 no respondió a tiempo: vea si está en ejecución y sin sobrecarga, e intente de nuevo.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than Vigía reads: ask for fewer series or a shorter time.</source>
        <translation>La respuesta de %1 es más grande de lo que Vigía lee: pida menos series o un tiempo más corto.</translation>
    </message>
</context>
<context>
    <name>ApplySteps</name>
    <message>
        <source>The record of this move is not on the disk.</source>
        <translation>El registro de este cambio no está en el disco.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) and links recorded, </source>
        <translation>
            <numerusform>%n archivo o enlace registrado, </numerusform>
            <numerusform>%n archivos y enlaces registrados, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and the state of %n unit(s).</source>
        <translation>
            <numerusform>y el estado de %n unidad.</numerusform>
            <numerusform>y el estado de %n unidades.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not run.</source>
        <translation>%1 no corre.</translation>
    </message>
    <message>
        <source>No Celery node of %1 answers: nothing to wait for.</source>
        <translation>Ningún nodo Celery de %1 responde: no hay nada que esperar.</translation>
    </message>
    <message>
        <source>It takes no new tasks, and none is under way.</source>
        <translation>No toma tareas nuevas, y ninguna está en curso.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) ended in %1.</source>
        <translation>
            <numerusform>%n tarea terminó en %1.</numerusform>
            <numerusform>%n tareas terminaron en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 no longer answers while it is drained.</source>
        <translation>%1 ya no responde mientras se drena.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are still under way after %1: apply when they have ended.</source>
        <translation>
            <numerusform>%n tarea sigue en curso tras %1: aplique cuando haya terminado.</numerusform>
            <numerusform>%n tareas siguen en curso tras %1: aplique cuando hayan terminado.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ya está allí.</translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation>%1 escrito.</translation>
    </message>
    <message>
        <source>%1 runs again after it was stopped.</source>
        <translation>%1 corre de nuevo después de detenerlo.</translation>
    </message>
    <message>
        <source>%1 is still enabled after it was disabled.</source>
        <translation>%1 sigue habilitada después de deshabilitarla.</translation>
    </message>
    <message>
        <source>%1 did not run; it is not enabled.</source>
        <translation>%1 no corría; no está habilitada.</translation>
    </message>
    <message>
        <source>%1 stopped in %2; it is not enabled.</source>
        <translation>%1 se detuvo en %2; no está habilitada.</translation>
    </message>
    <message>
        <source>%1 enabled and started in %2.</source>
        <translation>%1 habilitada e iniciada en %2.</translation>
    </message>
    <message>
        <source>%1 does not run after its restart (%2).</source>
        <translation>%1 no corre tras su reinicio (%2).</translation>
    </message>
    <message>
        <source>No service has to be restarted.</source>
        <translation>Ningún servicio debe reiniciarse.</translation>
    </message>
    <message>
        <source>Restarted: %1.</source>
        <translation>Reiniciados: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n proof(s) hold.</source>
        <translation>
            <numerusform>%n prueba se cumple.</numerusform>
            <numerusform>%n pruebas se cumplen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The units are no longer as they were verified.</source>
        <translation>Las unidades ya no están como se verificaron.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) and links are different from before.</source>
        <translation>
            <numerusform>%n archivo o enlace es distinto de antes.</numerusform>
            <numerusform>%n archivos y enlaces son distintos de antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be asked for: see the proofs.</source>
        <translation>
            <numerusform>No se pudo pedir %n: vea las pruebas.</numerusform>
            <numerusform>No se pudieron pedir %n: vea las pruebas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditCommands</name>
    <message>
        <source>Lists who did what, done, failed or refused, newest first</source>
        <translation>Lista quién hizo qué, con éxito, con falla o rechazado, primero lo más reciente</translation>
    </message>
    <message>
        <source>A part of who, action, object or reason</source>
        <translation>Una parte de quién, acción, objeto o motivo</translation>
    </message>
    <message>
        <source>Only of this person</source>
        <translation>Solo de esta persona</translation>
    </message>
    <message>
        <source>Only this action, or this group, such as etl</source>
        <translation>Solo esta acción, o este grupo, como etl</translation>
    </message>
    <message>
        <source>Only with this outcome</source>
        <translation>Solo con este resultado</translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD</source>
        <translation>Primer día, AAAA-MM-DD</translation>
    </message>
    <message>
        <source>Last day, YYYY-MM-DD</source>
        <translation>Último día, AAAA-MM-DD</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Máximo cuántos</translation>
    </message>
    <message>
        <source>“%1” is no day: write it as YYYY-MM-DD.</source>
        <translation>«%1» no es un día: escríbalo como AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>at</source>
        <translation>cuándo</translation>
    </message>
    <message>
        <source>who</source>
        <translation>quién</translation>
    </message>
    <message>
        <source>action</source>
        <translation>acción</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objeto</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 de %2 registros</translation>
    </message>
    <message>
        <source>Recomputes the chain of the audit log: says whether an entry was changed or removed</source>
        <translation>Recalcula la cadena de la auditoría: dice si se cambió o eliminó un registro</translation>
    </message>
    <message>
        <source>The audit log is whole: %1 entries follow from each other.</source>
        <translation>La auditoría está íntegra: %1 registros se encadenan entre sí.</translation>
    </message>
    <message>
        <source>The audit log was changed: entry %1 does not follow from the one before it. Compare it with a backup.</source>
        <translation>La auditoría fue alterada: el registro %1 no sigue al anterior. Compárela con una copia de respaldo.</translation>
    </message>
</context>
<context>
    <name>AuditCsv</name>
    <message>
        <source>The file %1 could not be written: %2. Choose another folder.</source>
        <translation>No se pudo escribir el archivo %1: %2. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>Authorities</name>
    <message>
        <source>The certificate authorities of %1 cannot be read from %2: name a readable PEM file.</source>
        <translation>No se pueden leer las autoridades de certificación de %1 desde %2: nombre un archivo PEM legible.</translation>
    </message>
</context>
<context>
    <name>Backend</name>
    <message>
        <source>The site “%1” has no Redis: name it in redis.url of its configuration.</source>
        <translation>El sitio «%1» no tiene Redis: indíquelo en redis.url de su configuración.</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message numerus="yes">
        <source>%n of %1 run(s) failed: the others are loaded; retry those that failed.</source>
        <translation>
            <numerusform>Falló %n de %1 corridas: las demás se cargaron; reintente la que falló.</numerusform>
            <numerusform>Fallaron %n de %1 corridas: las demás se cargaron; reintente las que fallaron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapsuleCharts</name>
    <message>
        <source>The capsule does not hold the chart “%1”.</source>
        <translation>La cápsula no contiene el gráfico «%1».</translation>
    </message>
    <message>
        <source>Days that the capsule does not hold at this step: %L1. They were left out when it was saved.</source>
        <translation>Días que la cápsula no contiene con este paso: %L1. Se omitieron al guardarla.</translation>
    </message>
</context>
<context>
    <name>CapsuleFile</name>
    <message>
        <source>%1 is no capsule: choose a file that “vigiactl snapshot save” wrote.</source>
        <translation>%1 no es una cápsula: elija un archivo que haya escrito «vigiactl snapshot save».</translation>
    </message>
    <message>
        <source>%1 was written by a newer Vigía (format %2; this program knows %3): open it with that one.</source>
        <translation>%1 la escribió una Vigía más nueva (formato %2; este programa conoce %3): ábrala con aquella.</translation>
    </message>
    <message>
        <source>%1 is not whole: it has %L2 bytes and should have %L3. Copy it again.</source>
        <translation>%1 no está entera: tiene %L2 bytes y debería tener %L3. Cópiela de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>No se puede abrir %1: %2.</translation>
    </message>
    <message>
        <source>%1 has %2, and no capsule has more than %3: it was not opened.</source>
        <translation>%1 tiene %2, y ninguna cápsula tiene más de %3: no se abrió.</translation>
    </message>
    <message>
        <source>The capsule is damaged: copy it again from where it was saved.</source>
        <translation>La cápsula está dañada: cópiela de nuevo desde donde se guardó.</translation>
    </message>
    <message>
        <source>The capsule is damaged in its table “%1”: copy it again from where it was saved.</source>
        <translation>La cápsula está dañada en su tabla «%1»: cópiela de nuevo desde donde se guardó.</translation>
    </message>
    <message>
        <source>%1 holds something that no capsule has (views, triggers or other tables): it was not opened.</source>
        <translation>%1 contiene algo que ninguna cápsula tiene (vistas, disparadores u otras tablas): no se abrió.</translation>
    </message>
</context>
<context>
    <name>CapsuleGenerationSource</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otras</translation>
    </message>
    <message>
        <source>The capsule does not hold the gaps of this series.</source>
        <translation>La cápsula no contiene los vacíos de esta serie.</translation>
    </message>
</context>
<context>
    <name>CapsuleKey</name>
    <message>
        <source>No key to sign capsules could be made: OpenSSL refused.</source>
        <translation>No se pudo crear una clave para firmar cápsulas: OpenSSL se negó.</translation>
    </message>
    <message>
        <source>The key that signs capsules, %1, cannot be written: %2.</source>
        <translation>No se puede escribir la clave que firma cápsulas, %1: %2.</translation>
    </message>
    <message>
        <source>The key that signs capsules, %1, cannot be read: %2.</source>
        <translation>No se puede leer la clave que firma cápsulas, %1: %2.</translation>
    </message>
    <message>
        <source>The key that signs capsules, %1, may be read by others: close it with chmod 600.</source>
        <translation>Otros pueden leer la clave que firma cápsulas, %1: ciérrela con chmod 600.</translation>
    </message>
    <message>
        <source>%1 holds no Ed25519 key: move it away, and a new one is made.</source>
        <translation>%1 no contiene una clave Ed25519: muévala, y se hace una nueva.</translation>
    </message>
</context>
<context>
    <name>CapsuleReader</name>
    <message>
        <source>The signature does not fit the content: the capsule was changed after it was saved.</source>
        <translation>La firma no corresponde al contenido: la cápsula se cambió después de guardarla.</translation>
    </message>
    <message>
        <source>The capsule does not hold this.</source>
        <translation>La cápsula no contiene esto.</translation>
    </message>
    <message>
        <source>%1 was changed since it was opened: close it and open it again.</source>
        <translation>%1 cambió desde que se abrió: ciérrela y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>El final es anterior al principio.</translation>
    </message>
    <message>
        <source>The capsule holds no log of %1.</source>
        <translation>La cápsula no contiene registro de %1.</translation>
    </message>
    <message>
        <source>this unit</source>
        <translation>esta unidad</translation>
    </message>
    <message>
        <source>The capsule holds the days from %1 to %2: choose among them.</source>
        <translation>La cápsula contiene los días de %1 a %2: elija entre ellos.</translation>
    </message>
    <message>
        <source>The capsule holds nothing of “%1”.</source>
        <translation>La cápsula no contiene nada de «%1».</translation>
    </message>
    <message>
        <source>Not in the capsule: %1</source>
        <translation>No está en la cápsula: %1</translation>
    </message>
    <message>
        <source>The capsule holds no log file of %1.</source>
        <translation>La cápsula no tiene el archivo de registro de %1.</translation>
    </message>
    <message>
        <source>The capsule is of an older Vigía, which did not keep this yet.</source>
        <translation>La cápsula es de una versión anterior de Vigía, que aún no guardaba esto.</translation>
    </message>
</context>
<context>
    <name>CapsuleWriter</name>
    <message>
        <source>A capsule holds between 1 and %L1 MB.</source>
        <translation>Una cápsula tiene entre 1 y %L1 MB.</translation>
    </message>
    <message>
        <source>%1 is there already, and a capsule is never overwritten: choose another name.</source>
        <translation>%1 ya existe, y una cápsula nunca se sobrescribe: elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>The capsule could not be written: the disk of %1 is full. Nothing was left behind.</source>
        <translation>No se pudo escribir la cápsula: el disco de %1 está lleno. No quedó nada a medias.</translation>
    </message>
    <message>
        <source>The capsule %1 could not be written: %2.</source>
        <translation>No se pudo escribir la cápsula %1: %2.</translation>
    </message>
    <message>
        <source>Left out, because the capsule would have more than %1.</source>
        <translation>Omitido, porque la cápsula tendría más de %1.</translation>
    </message>
    <message>
        <source>Left out, because one item is too large.</source>
        <translation>Omitido, porque un elemento es demasiado grande.</translation>
    </message>
    <message>
        <source>The capsule could not be signed: OpenSSL refused.</source>
        <translation>No se pudo firmar la cápsula: OpenSSL se negó.</translation>
    </message>
    <message>
        <source>The first of them: %1 from %2 to %3.</source>
        <translation>La primera: %1 del %2 al %3.</translation>
    </message>
</context>
<context>
    <name>CatalogueLoader</name>
    <message>
        <source>Another load of %1 is under way and did not end in time: try again later.</source>
        <translation>Otra carga de %1 está en curso y no terminó a tiempo: intente más tarde.</translation>
    </message>
    <message>
        <source>The list %1 has no column “%2”: XM changed it, or the file is of another list.</source>
        <translation>El listado %1 no tiene la columna «%2»: XM lo cambió, o el archivo es de otro listado.</translation>
    </message>
    <message>
        <source>Another program wrote %1 while it was being loaded, so nothing was stored: run it again.</source>
        <translation>Otro programa escribió %1 mientras se cargaba, así que no se guardó nada: ejecútela de nuevo.</translation>
    </message>
</context>
<context>
    <name>CeleryApp</name>
    <message>
        <source>The Celery application is missing: install Vigía again.</source>
        <translation>Falta la aplicación de Celery: instale Vigía de nuevo.</translation>
    </message>
    <message>
        <source>Python is not installed: install the package “celery” (apt-get install celery python3-redis).</source>
        <translation>Python no está instalado: instale el paquete «celery» (apt-get install celery python3-redis).</translation>
    </message>
    <message>
        <source>Celery is not installed: install its packages (apt-get install celery python3-redis).</source>
        <translation>Celery no está instalado: instale sus paquetes (apt-get install celery python3-redis).</translation>
    </message>
    <message>
        <source>%1 did not start: see %2.</source>
        <translation>%1 no inició: vea %2.</translation>
    </message>
</context>
<context>
    <name>CeleryBeat</name>
    <message>
        <source>It has not looked at its schedule since %1: it is frozen, or waits for Redis.</source>
        <translation>No ha mirado su programación desde %1: está bloqueado o espera a Redis.</translation>
    </message>
    <message>
        <source>It has not looked at its schedule yet.</source>
        <translation>Aún no ha mirado su programación.</translation>
    </message>
    <message>
        <source>Celery beat</source>
        <translation>Celery beat</translation>
    </message>
</context>
<context>
    <name>CeleryChecks</name>
    <message>
        <source>Start them: systemctl start celery-worker@1 celery-worker@2 (embedded site: vigiactl site up --engine celery); their log: journalctl -u &apos;celery-worker@*&apos;.</source>
        <translation>Inícielos: systemctl start celery-worker@1 celery-worker@2 (sitio embebido: vigiactl site up --engine celery); su log: journalctl -u &apos;celery-worker@*&apos;.</translation>
    </message>
    <message>
        <source>No worker is connected to Redis.</source>
        <translation>Ningún worker está conectado a Redis.</translation>
    </message>
    <message>
        <source>%1 processes are connected to Redis, and none answered in time.</source>
        <translation>%1 procesos están conectados a Redis, y ninguno respondió a tiempo.</translation>
    </message>
    <message>
        <source>They may be busy or frozen: look at the page Workers, and at systemctl status &apos;celery-worker@*&apos;.</source>
        <translation>Pueden estar ocupados o bloqueados: mire la página Workers y systemctl status &apos;celery-worker@*&apos;.</translation>
    </message>
    <message>
        <source>%1 of %2 connected workers answered: %3.</source>
        <translation>Respondieron %1 de %2 workers conectados: %3.</translation>
    </message>
    <message>
        <source>Look on the page Workers which one is silent, and why: vigiactl workers list.</source>
        <translation>Mire en la página Workers cuál no responde, y por qué: vigiactl workers list.</translation>
    </message>
    <message>
        <source>No worker answered.</source>
        <translation>Ningún worker respondió.</translation>
    </message>
    <message>
        <source>See the check “Workers answer” first.</source>
        <translation>Vea primero la revisión «Los workers responden».</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s), each with a name of its own.</source>
        <translation>
            <numerusform>%n worker, con nombre propio.</numerusform>
            <numerusform>%n workers, cada uno con nombre propio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several workers bear one name: %1.</source>
        <translation>Varios workers llevan el mismo nombre: %1.</translation>
    </message>
    <message>
        <source>Stop the surplus one (systemctl status &apos;celery*&apos; shows both) and start each with a name of its own: celery worker -n worker1@%h, as celery-worker@.service does.</source>
        <translation>Detenga el que sobra (systemctl status &apos;celery*&apos; muestra ambos) e inicie cada uno con nombre propio: celery worker -n worker1@%h, como hace celery-worker@.service.</translation>
    </message>
    <message>
        <source>%1: %2 workers</source>
        <translation>%1: %2 workers</translation>
    </message>
    <message>
        <source>Nobody takes tasks from %1: vigiactl workers add-consumer WORKER %2, and add -Q %3 to the workers&apos; command line.</source>
        <translation>Nadie toma tareas de %1: vigiactl workers add-consumer WORKER %2, y agregue -Q %3 a la línea de comandos de los workers.</translation>
    </message>
    <message>
        <source>Waiting: %1.</source>
        <translation>En espera: %1.</translation>
    </message>
    <message>
        <source>The oldest run waits for %1.</source>
        <translation>La corrida más antigua espera hace %1.</translation>
    </message>
    <message>
        <source>See who takes what: vigiactl workers queues; let more work: vigiactl workers grow WORKER 1.</source>
        <translation>Vea quién toma qué: vigiactl workers queues; dé más capacidad: vigiactl workers grow WORKER 1.</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>See the check “Redis answers” first.</source>
        <translation>Vea primero la revisión «Redis responde».</translation>
    </message>
    <message>
        <source>Workers answer</source>
        <translation>Los workers responden</translation>
    </message>
    <message>
        <source>Each worker has a name of its own</source>
        <translation>Cada worker tiene nombre propio</translation>
    </message>
    <message>
        <source>Each queue is served</source>
        <translation>Cada cola tiene quien la atienda</translation>
    </message>
    <message>
        <source>Length of the queues</source>
        <translation>Longitud de las colas</translation>
    </message>
    <message>
        <source>Clocks of the workers</source>
        <translation>Relojes de los workers</translation>
    </message>
    <message>
        <source>No worker&apos;s heartbeat was heard.</source>
        <translation>No se recibió el latido de ningún worker.</translation>
    </message>
    <message>
        <source>See the check “Workers answer”; workers must run without --without-heartbeat, and with -E.</source>
        <translation>Vea la revisión «Los workers responden»; los workers deben ejecutarse sin --without-heartbeat y con -E.</translation>
    </message>
    <message>
        <source>%1 workers heard; the clock of %2 differs most, by %3 s.</source>
        <translation>Se recibió el latido de %1 workers; el reloj de %2 es el que más difiere, en %3 s.</translation>
    </message>
    <message>
        <source>Set the clocks: timedatectl set-ntp true on that machine and on this one; then timedatectl status.</source>
        <translation>Ajuste los relojes: timedatectl set-ntp true en esa máquina y en esta; luego timedatectl status.</translation>
    </message>
</context>
<context>
    <name>CeleryEnvelope</name>
    <message>
        <source>A message is none of Celery&apos;s: it has no body.</source>
        <translation>Un mensaje no es de Celery: no tiene cuerpo.</translation>
    </message>
    <message>
        <source>A message of Celery is in the format %1: only JSON is read.</source>
        <translation>Un mensaje de Celery está en el formato %1: solo se lee JSON.</translation>
    </message>
    <message>
        <source>The body of a message of Celery is damaged.</source>
        <translation>El cuerpo de un mensaje de Celery está dañado.</translation>
    </message>
</context>
<context>
    <name>CeleryJson</name>
    <message>
        <source>A message of Celery is not valid JSON.</source>
        <translation>Un mensaje de Celery no es JSON válido.</translation>
    </message>
</context>
<context>
    <name>CeleryPing</name>
    <message>
        <source>No worker listens to Redis: it is starting, or has lost its connection.</source>
        <translation>Ningún worker escucha a Redis: está iniciando o perdió su conexión.</translation>
    </message>
    <message>
        <source>%1 does not answer a ping: it is frozen, starting or has lost Redis.</source>
        <translation>%1 no responde a un ping: está bloqueado, está iniciando o perdió Redis.</translation>
    </message>
</context>
<context>
    <name>CeleryReconciler</name>
    <message>
        <source>The Celery task ended with %1: %2</source>
        <translation>La tarea de Celery terminó con %1: %2</translation>
    </message>
</context>
<context>
    <name>CeleryWorker</name>
    <message>
        <source>Celery worker %1</source>
        <translation>Worker de Celery %1</translation>
    </message>
</context>
<context>
    <name>ChartQuestion</name>
    <message>
        <source>XM publishes %1 by day: ask for days or months.</source>
        <translation>XM publica %1 por día: pida días o meses.</translation>
    </message>
    <message>
        <source>XM publishes %1 by month: ask for months.</source>
        <translation>XM publica %1 por mes: pida meses.</translation>
    </message>
    <message>
        <source>Only plants have a generation source, and %1 is not about plants: ask by code or for the total.</source>
        <translation>Solo las centrales tienen fuente de generación, y %1 no es de centrales: pida por código o el total.</translation>
    </message>
    <message>
        <source>%1 is in %2, of which a sum means nothing: ask by code.</source>
        <translation>%1 está en %2, cuya suma no significa nada: pida por código.</translation>
    </message>
    <message>
        <source>More than %L1 codes were asked for: ask for all of them instead.</source>
        <translation>Se pidieron más de %L1 códigos: pídalos todos en su lugar.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a code: write it as XM does, such as GVIO.</source>
        <translation>«%1» no puede ser un código: escríbalo como XM, por ejemplo GVIO.</translation>
    </message>
</context>
<context>
    <name>ChartReader</name>
    <message>
        <source>A column of the portal&apos;s tables has another type than it should: check them with “vigiactl db check”.</source>
        <translation>Una columna de las tablas del portal tiene un tipo distinto del debido: verifíquelas con «vigiactl db check».</translation>
    </message>
</context>
<context>
    <name>CheckTexts</name>
    <message>
        <source>Check</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falla</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>looks …</source>
        <translation>revisando …</translation>
    </message>
    <message numerus="yes">
        <source>All %n checks are well</source>
        <translation>
            <numerusform>%n revisión, y está bien</numerusform>
            <numerusform>Las %n revisiones están bien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ok · %2 failed · %3 warnings · %4 unknown</source>
        <comment>counts</comment>
        <translation>%1 ok · %2 con falla · %3 con aviso · %4 desconocidas</translation>
    </message>
    <message>
        <source>Diagnostics of %1</source>
        <translation>Diagnóstico de %1</translation>
    </message>
</context>
<context>
    <name>CommandTree</name>
    <message>
        <source>Vigía operates a national energy portal from the command line.</source>
        <translation>Vigía opera un portal energético nacional desde la línea de comandos.</translation>
    </message>
    <message>
        <source>Help of every command</source>
        <translation>Ayuda de todos los comandos</translation>
    </message>
    <message>
        <source>Configuration file (TOML)</source>
        <translation>Archivo de configuración (TOML)</translation>
    </message>
    <message>
        <source>Site of the configuration; “embedded” for the one that vigiactl runs</source>
        <translation>Sitio de la configuración; «embedded» es el que ejecuta vigiactl</translation>
    </message>
    <message>
        <source>Directory of the embedded site</source>
        <translation>Directorio del sitio embebido</translation>
    </message>
    <message>
        <source>Language of the messages: es or en</source>
        <translation>Idioma de los mensajes: es o en</translation>
    </message>
    <message>
        <source>debug, info, warning or error</source>
        <translation>debug, info, warning o error</translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation>Un documento JSON en la salida estándar</translation>
    </message>
    <message>
        <source>The embedded site: its services and the faults of its XM stand-in</source>
        <translation>El sitio embebido: sus servicios y las fallas de su simulador de XM</translation>
    </message>
    <message>
        <source>The site&apos;s database: migrations, checks, first data</source>
        <translation>La base de datos del sitio: migraciones, verificaciones, primeros datos</translation>
    </message>
    <message>
        <source>Loads of market data: run, import, show, undo</source>
        <translation>Cargas de datos de mercado: ejecutar, importar, ver, deshacer</translation>
    </message>
    <message>
        <source>Celery workers: see and control them</source>
        <translation>Trabajadores de Celery: verlos y controlarlos</translation>
    </message>
    <message>
        <source>Make the XM stand-in misbehave, or behave again</source>
        <translation>Hace que el simulador de XM falle, o que vuelva a funcionar bien</translation>
    </message>
    <message>
        <source>Services of systemd, here or on another machine: see and control them</source>
        <translation>Servicios de systemd, aquí o en otra máquina: verlos y manejarlos</translation>
    </message>
    <message>
        <source>Incident capsules: save what the site shows in one file, prove it, open it, practise on it</source>
        <translation>Cápsulas de incidentes: guardar en un archivo lo que muestra el sitio, comprobarlo, abrirlo, practicar con él</translation>
    </message>
    <message>
        <source>Who did what: list it, prove that nothing was taken away</source>
        <translation>Quién hizo qué: listarlo, probar que no falta nada</translation>
    </message>
</context>
<context>
    <name>CompletionCommand</name>
    <message>
        <source>Writes a completion script for the shell: source &lt;(vigiactl completion bash)</source>
        <translation>Escribe un script de autocompletado para el shell: source &lt;(vigiactl completion bash)</translation>
    </message>
    <message>
        <source>bash or zsh</source>
        <translation>bash o zsh</translation>
    </message>
</context>
<context>
    <name>ConfigLoader</name>
    <message>
        <source>The configuration file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo de configuración %1: %2.</translation>
    </message>
    <message>
        <source>The configuration file %1 is not valid at line %2: %3.</source>
        <translation>El archivo de configuración %1 no es válido en la línea %2: %3.</translation>
    </message>
    <message>
        <source>The configuration has no site “%1”: it knows %2.</source>
        <translation>La configuración no tiene el sitio «%1»: conoce %2.</translation>
    </message>
    <message>
        <source>The configuration file %1 has an unknown key “%2” at line %3.</source>
        <translation>El archivo de configuración %1 tiene una clave desconocida «%2» en la línea %3.</translation>
    </message>
    <message>
        <source>The XM settings of site “%1” in %2 are out of range: in_flight is 1 to 32, times are milliseconds, base_url is a URL.</source>
        <translation>Los ajustes de XM del sitio «%1» en %2 están fuera de rango: in_flight va de 1 a 32, los tiempos son milisegundos, base_url es una URL.</translation>
    </message>
    <message>
        <source>The configuration file %1 holds a database password: take it out and keep it in a passfile (0600) or in PGPASSWORD.</source>
        <translation>El archivo de configuración %1 contiene una contraseña de base de datos: retírela y guárdela en un passfile (0600) o en PGPASSWORD.</translation>
    </message>
    <message>
        <source>Site “%1” in %2 names no database: set postgresql.url.</source>
        <translation>El sitio «%1» en %2 no nombra ninguna base de datos: defina postgresql.url.</translation>
    </message>
    <message>
        <source>No site is configured and the embedded site is not set up in %1: start it with “vigiactl site up”, or name a configuration with --config.</source>
        <translation>No hay ningún sitio configurado y el sitio embebido no está instalado en %1: inícielo con «vigiactl site up» o indique una configuración con --config.</translation>
    </message>
    <message>
        <source>The configuration has several sites: choose one with --site (%1).</source>
        <translation>La configuración tiene varios sitios: elija uno con --site (%1).</translation>
    </message>
    <message>
        <source>The Celery settings of site “%1” in %2 are not valid: engine is embedded or celery, result_database a number, queues a list of names, fetch_task a name.</source>
        <translation>Los ajustes de Celery del sitio «%1» en %2 no son válidos: engine es embedded o celery, result_database un número, queues una lista de nombres, fetch_task un nombre.</translation>
    </message>
    <message>
        <source>The Redis address of site “%1” holds a password: take it out and keep it in a password_file (0600) or in VIGIA_REDIS_PASSWORD.</source>
        <translation>La dirección de Redis del sitio «%1» contiene una contraseña: retírela y guárdela en un password_file (0600) o en VIGIA_REDIS_PASSWORD.</translation>
    </message>
    <message>
        <source>The Redis address of site “%1” is not valid: write it as redis://host:6379/0, as rediss:// for TLS, or as unix:///path/to/socket.</source>
        <translation>La dirección de Redis del sitio «%1» no es válida: escríbala como redis://host:6379/0, como rediss:// para TLS o como unix:///path/to/socket.</translation>
    </message>
    <message>
        <source>Site “%1” has Celery but no Redis to reach it through: set redis.url.</source>
        <translation>El sitio «%1» tiene Celery pero no un Redis por el cual alcanzarlo: defina redis.url.</translation>
    </message>
    <message>
        <source>The %1 address of site “%2” holds a user or a password: take it out and name the user with user and a password_file (0600), or a token_file.</source>
        <translation>La dirección de %1 del sitio «%2» contiene un usuario o una contraseña: retírelos e indique el usuario con user y un password_file (0600), o un token_file.</translation>
    </message>
    <message>
        <source>The %1 address of site “%2” is not valid: write it as http://host:port or https://host:port/path.</source>
        <translation>La dirección de %1 del sitio «%2» no es válida: escríbala como http://host:puerto o https://host:puerto/ruta.</translation>
    </message>
    <message>
        <source>Site “%2” names two logins for %1: keep either token_file, or user with password_file.</source>
        <translation>El sitio «%2» indica dos credenciales para %1: deje token_file, o user con password_file.</translation>
    </message>
    <message>
        <source>The login of site “%2” for %1 is half there: user and password_file go together.</source>
        <translation>Las credenciales del sitio «%2» para %1 están incompletas: user y password_file van juntos.</translation>
    </message>
    <message>
        <source>The password file of %1, %2, cannot be read: %3.</source>
        <translation>No se puede leer el archivo de contraseña de %1, %2: %3.</translation>
    </message>
    <message>
        <source>The password file of %1, %2, may be read by others: close it with chmod 600.</source>
        <translation>Otros pueden leer el archivo de contraseña de %1, %2: ciérrelo con chmod 600.</translation>
    </message>
    <message>
        <source>The password file of %1, %2, holds no password on its first line.</source>
        <translation>El archivo de contraseña de %1, %2, no tiene una contraseña en su primera línea.</translation>
    </message>
    <message>
        <source>The hosts of the units of site “%1” in %2 are not valid: hosts is a list of ssh://USER@HOST, each once.</source>
        <translation>Los equipos de las unidades del sitio «%1» en %2 no son válidos: hosts es una lista de ssh://USER@HOST, cada uno una vez.</translation>
    </message>
</context>
<context>
    <name>ConnInfo</name>
    <message>
        <source>The database address cannot be read: write it as postgresql://user@host:port/database.</source>
        <translation>No se puede leer la dirección de la base de datos: escríbala como postgresql://usuario@host:puerto/base.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>An internal error: COPY needs its own call.</source>
        <translation>Error interno: COPY necesita su propia llamada.</translation>
    </message>
    <message>
        <source>A text holds a zero byte, which PostgreSQL cannot store: remove it.</source>
        <translation>Un texto contiene un byte cero, que PostgreSQL no puede guardar: elimínelo.</translation>
    </message>
    <message>
        <source>A step of the transaction failed: nothing was written.</source>
        <translation>Falló un paso de la transacción: no se escribió nada.</translation>
    </message>
    <message>
        <source>The answer has more than %L1 rows: ask for a shorter range or a coarser step.</source>
        <translation>La respuesta tiene más de %L1 filas: pida un rango más corto o un paso más grueso.</translation>
    </message>
    <message>
        <source>An internal error: the database answered with other columns than were asked for.</source>
        <translation>Error interno: la base de datos respondió con columnas distintas de las pedidas.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message numerus="yes">
        <source>%n pictures in %1.</source>
        <translation>
            <numerusform>%n imagen en %1.</numerusform>
            <numerusform>%n imágenes en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no display: set DISPLAY or WAYLAND_DISPLAY, or take pictures with --shots.</source>
        <translation>No hay pantalla: defina DISPLAY o WAYLAND_DISPLAY, o tome imágenes con --shots.</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>Cancelled: nothing of this step was kept.</source>
        <translation>Cancelado: no se conservó nada de este paso.</translation>
    </message>
</context>
<context>
    <name>ControlReply</name>
    <message>
        <source>A worker&apos;s reply is not what Celery sends.</source>
        <translation>La respuesta de un trabajador no es la que envía Celery.</translation>
    </message>
</context>
<context>
    <name>ControlRequest</name>
    <message>
        <source>No task was named: give the id of each one to revoke.</source>
        <translation>No se nombró ninguna tarea: indique el id de cada una por revocar.</translation>
    </message>
    <message>
        <source>“%1” is no signal that ends a task: use one of %2.</source>
        <translation>«%1» no es una señal que termine una tarea: use una de %2.</translation>
    </message>
    <message numerus="yes">
        <source>A pool changes by 1 to %n processes at once.</source>
        <translation>
            <numerusform>Un pool cambia %n proceso a la vez.</numerusform>
            <numerusform>Un pool cambia de 1 a %n procesos a la vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A pool scales between 0 and %n processes, the least not above the most.</source>
        <translation>
            <numerusform>Un pool escala entre 0 y %n proceso, y el mínimo no supera el máximo.</numerusform>
            <numerusform>Un pool escala entre 0 y %n procesos, y el mínimo no supera el máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No task was named: give the name under which it is registered.</source>
        <translation>No se nombró ninguna tarea: indique el nombre con que está registrada.</translation>
    </message>
    <message>
        <source>“%1” is no rate: write it as 10/s, 10/m or 10/h, or 0 for none.</source>
        <translation>«%1» no es una tasa: escríbala como 10/s, 10/m o 10/h, o 0 para ninguna.</translation>
    </message>
    <message>
        <source>A time limit is a number of seconds above 0, and the soft one not above the hard one.</source>
        <translation>Un límite de tiempo es un número de segundos mayor que 0, y el suave no supera el duro.</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>The file %1 could not be written: %2. Choose another folder.</source>
        <translation>No se pudo escribir el archivo %1: %2. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>DataChange</name>
    <message>
        <source>A notification on vigia_data could not be read and was ignored: another program sends them.</source>
        <translation>No se pudo leer una notificación en vigia_data y se ignoró: las envía otro programa.</translation>
    </message>
</context>
<context>
    <name>DataChecks</name>
    <message>
        <source>%1 ends on %2 and normally lags %3 d</source>
        <translation>%1 termina el %2 y su rezago normal es de %3 d</translation>
    </message>
    <message>
        <source>Load what is due: vigiactl etl incremental, or the page Jobs.</source>
        <translation>Cargue lo pendiente: vigiactl etl incremental, o la página Trabajos.</translation>
    </message>
    <message>
        <source>No metric has data.</source>
        <translation>Ninguna métrica tiene datos.</translation>
    </message>
    <message>
        <source>All %1 metrics with data are within their publication lag.</source>
        <translation>Las %1 métricas con datos están dentro de su rezago de publicación.</translation>
    </message>
    <message>
        <source>%1 of %2 metrics with data are too old; the worst by %3 d: %4.</source>
        <translation>%1 de %2 métricas con datos están desactualizadas; la peor por %3 d: %4.</translation>
    </message>
    <message>
        <source>The portal&apos;s tables are empty.</source>
        <translation>Las tablas del portal están vacías.</translation>
    </message>
    <message>
        <source>Load what is due: vigiactl etl incremental.</source>
        <translation>Cargue lo pendiente: vigiactl etl incremental.</translation>
    </message>
    <message>
        <source>None of the known faults in %1 rows of %2.</source>
        <translation>Ninguna de las fallas conocidas en %1 filas de %2.</translation>
    </message>
    <message>
        <source>In %1 rows of %2: %3 without a name (NULL recurso), %4 under _SISTEMA_, %5 prices divided by 1000.</source>
        <translation>En %1 filas de %2: %3 sin nombre (recurso NULL), %4 bajo _SISTEMA_, %5 precios divididos por 1000.</translation>
    </message>
    <message>
        <source>Charts read them right. To correct the tables, load these days again: vigiactl etl backfill METRIC/ENTITY --from %1 --to %2 --only all.</source>
        <translation>Las gráficas las leen bien. Para corregir las tablas, cargue estos días de nuevo: vigiactl etl backfill MÉTRICA/ENTIDAD --from %1 --to %2 --only all.</translation>
    </message>
    <message>
        <source>No run ended in the last 24 h, so there is no rate.</source>
        <translation>Ninguna corrida terminó en las últimas 24 h, así que no hay tasa.</translation>
    </message>
    <message>
        <source>Start one: vigiactl etl incremental, or the page Jobs; then see the check of the schedule.</source>
        <translation>Inicie una: vigiactl etl incremental, o la página Trabajos; luego vea la revisión de la programación.</translation>
    </message>
    <message>
        <source>%1 of %2 runs failed in the last 24 h (%3 %).</source>
        <translation>Fallaron %1 de %2 corridas en las últimas 24 h (%3 %).</translation>
    </message>
    <message>
        <source>Most often: %1.</source>
        <translation>Lo más frecuente: %1.</translation>
    </message>
    <message>
        <source>Look at them: vigiactl etl runs --filter state:FAILURE. Retry those with a temporary cause: vigiactl etl retry ID.</source>
        <translation>Mírelas: vigiactl etl runs --filter state:FAILURE. Reintente las de causa temporal: vigiactl etl retry ID.</translation>
    </message>
    <message>
        <source>%1 lost (no program holds them), %2 that work too long, %3 that wait too long; %4 were closed as lost in the last 24 h.</source>
        <translation>%1 perdidas (ningún programa las tiene), %2 que llevan demasiado en ejecución, %3 que esperan demasiado; %4 se cerraron como perdidas en las últimas 24 h.</translation>
    </message>
    <message>
        <source>Look at one: vigiactl etl show %1; end it: vigiactl etl cancel %1; then run it again: vigiactl etl retry %1.</source>
        <translation>Mire una: vigiactl etl show %1; termínela: vigiactl etl cancel %1; luego ejecútela de nuevo: vigiactl etl retry %1.</translation>
    </message>
    <message>
        <source>See whether an engine serves its queue: vigiactl workers queues, or vigiactl etl serve; then vigiactl etl show %1.</source>
        <translation>Vea si un motor atiende su cola: vigiactl workers queues, o vigiactl etl serve; luego vigiactl etl show %1.</translation>
    </message>
    <message>
        <source>Run them again: vigiactl etl runs --filter error:RunLost, then vigiactl etl retry ID; see why their program ended.</source>
        <translation>Ejecútelas de nuevo: vigiactl etl runs --filter error:RunLost, luego vigiactl etl retry ID; vea por qué terminó su programa.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1: every %2, last %3</source>
        <translation>%1: cada %2, último inicio: %3</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>No hay nada programado.</translation>
    </message>
    <message>
        <source>Start what serves the schedule: systemctl start celery-beat, or vigiactl etl serve where the embedded engine is used; an open console does it too.</source>
        <translation>Inicie lo que atiende la programación: systemctl start celery-beat, o vigiactl etl serve donde se usa el motor embebido; una consola abierta también lo hace.</translation>
    </message>
    <message>
        <source>%1 entries, each follows from the one before.</source>
        <translation>%1 registros, cada uno sigue al anterior.</translation>
    </message>
    <message>
        <source>Entry %1 of %2 does not follow from the one before: it, or one before it, was changed or removed.</source>
        <translation>El registro %1 de %2 no sigue al anterior: se cambió o eliminó ese, o uno previo.</translation>
    </message>
    <message>
        <source>Keep a copy now (pg_dump -t vigia.audit_log), tell whoever answers for it, and compare with a backup: vigiactl audit verify.</source>
        <translation>Guarde una copia ya (pg_dump -t vigia.audit_log), avise a quien responde por ella y compárela con una copia de respaldo: vigiactl audit verify.</translation>
    </message>
    <message>
        <source>Nobody has called XM through the breaker yet.</source>
        <translation>Nadie ha llamado aún a XM a través del cortacircuitos.</translation>
    </message>
    <message>
        <source>Load something: vigiactl etl run Gene/Recurso --from DAY --to DAY.</source>
        <translation>Cargue algo: vigiactl etl run Gene/Recurso --from DÍA --to DÍA.</translation>
    </message>
    <message>
        <source>Open after %1 failures (%2); the next try is in %3.</source>
        <translation>Abierto tras %1 fallas (%2); el próximo intento es en %3.</translation>
    </message>
    <message>
        <source>It closes by itself once XM answers. See what XM says: curl -sS -X POST https://servapibi.xm.com.co/hourly; runs are tried again meanwhile.</source>
        <translation>Se cierra solo cuando XM responda. Vea qué dice XM: curl -sS -X POST https://servapibi.xm.com.co/hourly; mientras tanto las corridas se reintentan.</translation>
    </message>
    <message>
        <source>Half-open: one call tries XM; the last failure was %1.</source>
        <translation>Semiabierto: una llamada prueba XM; la última falla fue %1.</translation>
    </message>
    <message>
        <source>Look again in two minutes.</source>
        <translation>Mire de nuevo en dos minutos.</translation>
    </message>
    <message>
        <source>Closed, with %1 failures in a row (%2).</source>
        <translation>Cerrado, con %1 fallas seguidas (%2).</translation>
    </message>
    <message>
        <source>Look again after the next load; three in a row open it.</source>
        <translation>Mire de nuevo tras la próxima carga; tres seguidas lo abren.</translation>
    </message>
    <message>
        <source>Closed, no failure in a row.</source>
        <translation>Cerrado, sin fallas seguidas.</translation>
    </message>
    <message>
        <source>Try one day: vigiactl etl run Gene/Recurso --from DAY --to DAY --dry-run. Check the network&apos;s way to servapibi.xm.com.co (https_proxy).</source>
        <translation>Pruebe un día: vigiactl etl run Gene/Recurso --from DÍA --to DÍA --dry-run. Revise el camino de la red a servapibi.xm.com.co (https_proxy).</translation>
    </message>
    <message>
        <source>No run has got data from XM yet.</source>
        <translation>Ninguna corrida ha obtenido datos de XM aún.</translation>
    </message>
    <message>
        <source>XM last gave data %1 ago; it is not called for this check.</source>
        <translation>XM entregó datos por última vez hace %1; no se le llama para esta revisión.</translation>
    </message>
    <message>
        <source>Since then: %1.</source>
        <translation>Desde entonces: %1.</translation>
    </message>
    <message>
        <source>Data and runs</source>
        <translation>Datos y corridas</translation>
    </message>
    <message>
        <source>See the checks of PostgreSQL first; without schema vigia: vigiactl db migrate.</source>
        <translation>Vea primero las revisiones de PostgreSQL; sin el esquema vigia: vigiactl db migrate.</translation>
    </message>
    <message>
        <source>Known faults of the portal&apos;s data</source>
        <translation>Fallas conocidas de los datos del portal</translation>
    </message>
    <message>
        <source>Age of the data of each metric</source>
        <translation>Edad de los datos de cada métrica</translation>
    </message>
    <message>
        <source>Failure rate of runs, 24 h</source>
        <translation>Tasa de fallas de las corridas, 24 h</translation>
    </message>
    <message>
        <source>Lost and stuck runs</source>
        <translation>Corridas perdidas y atascadas</translation>
    </message>
    <message>
        <source>Each scheduled job is started</source>
        <translation>Cada trabajo programado se inicia</translation>
    </message>
    <message>
        <source>Chain of the audit log</source>
        <translation>Cadena de la auditoría</translation>
    </message>
    <message>
        <source>Circuit breaker of XM</source>
        <translation>Cortacircuitos de XM</translation>
    </message>
    <message>
        <source>XM gives data</source>
        <translation>XM entrega datos</translation>
    </message>
</context>
<context>
    <name>DatabaseChecks</name>
    <message>
        <source>Answers as %1 on database %2 in %3 ms; up for %4%5.</source>
        <translation>Responde como %1 en la base de datos %2 en %3 ms; arriba hace %4%5.</translation>
    </message>
    <message>
        <source>, a replica</source>
        <translation>, es réplica</translation>
    </message>
    <message>
        <source>The server is PostgreSQL %1.</source>
        <translation>El servidor es PostgreSQL %1.</translation>
    </message>
    <message>
        <source>Upgrade the server to PostgreSQL %1 or newer (pg_upgradecluster on Debian), after a backup.</source>
        <translation>Actualice el servidor a PostgreSQL %1 o posterior (pg_upgradecluster en Debian), tras una copia de respaldo.</translation>
    </message>
    <message>
        <source>%1 may not read: %2.</source>
        <translation>%1 no puede leer: %2.</translation>
    </message>
    <message>
        <source>Ask the tables&apos; owner for: GRANT SELECT ON %1 TO %2;</source>
        <translation>Pida al dueño de las tablas: GRANT SELECT ON %1 TO %2;</translation>
    </message>
    <message>
        <source>%1 reads the portal&apos;s tables and may write %2 of 3; Vigía&apos;s roles: %3.</source>
        <translation>%1 lee las tablas del portal y puede escribir %2 de 3; roles de Vigía: %3.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 of %2 migrations are pending: %3.</source>
        <translation>%1 de %2 migraciones están pendientes: %3.</translation>
    </message>
    <message>
        <source>Run: vigiactl db migrate (as the owner of the database; loads and charts go on).</source>
        <translation>Ejecute: vigiactl db migrate (como dueño de la base de datos; las cargas y las gráficas siguen).</translation>
    </message>
    <message>
        <source>The schema has version %1, this program knows %2.</source>
        <translation>El esquema tiene la versión %1, este programa conoce la %2.</translation>
    </message>
    <message>
        <source>Update this machine&apos;s Vigía to the version that the others have.</source>
        <translation>Actualice Vigía en esta máquina a la versión que tienen las demás.</translation>
    </message>
    <message>
        <source>Migrations were applied with another text: %1.</source>
        <translation>Se aplicaron migraciones con otro texto: %1.</translation>
    </message>
    <message>
        <source>Compare the programs&apos; versions: vigiactl --version, vigiactl db status.</source>
        <translation>Compare las versiones de los programas: vigiactl --version, vigiactl db status.</translation>
    </message>
    <message>
        <source>Schema vigia has version %1, nothing is pending.</source>
        <translation>El esquema vigia tiene la versión %1, no hay nada pendiente.</translation>
    </message>
    <message numerus="yes">
        <source>metrics, metrics_hourly and catalogos are there with all %n column(s).</source>
        <translation>
            <numerusform>metrics, metrics_hourly y catalogos están, con su %n columna.</numerusform>
            <numerusform>metrics, metrics_hourly y catalogos están, con sus %n columnas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Falta: %1.</translation>
    </message>
    <message>
        <source>Name the portal&apos;s own database in postgresql.url (this is “%1”), or set search_path to its schema.</source>
        <translation>Indique la base de datos del portal en postgresql.url (esta es «%1»), o ponga su esquema en search_path.</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Start it: systemctl start postgresql (embedded site: vigiactl site up). Check postgresql.url of the site and the server&apos;s log: journalctl -u postgresql.</source>
        <translation>Inícielo: systemctl start postgresql (sitio embebido: vigiactl site up). Revise postgresql.url del sitio y el log del servidor: journalctl -u postgresql.</translation>
    </message>
    <message>
        <source>See the check “PostgreSQL answers” first.</source>
        <translation>Vea primero la revisión «PostgreSQL responde».</translation>
    </message>
    <message>
        <source>PostgreSQL answers</source>
        <translation>PostgreSQL responde</translation>
    </message>
    <message>
        <source>Version of PostgreSQL</source>
        <translation>Versión de PostgreSQL</translation>
    </message>
    <message>
        <source>Rights of our user</source>
        <translation>Permisos del usuario propio</translation>
    </message>
    <message>
        <source>Vigía&apos;s schema is up to date</source>
        <translation>El esquema de Vigía está al día</translation>
    </message>
    <message>
        <source>The portal&apos;s tables</source>
        <translation>Las tablas del portal</translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>“%1” is not a date: write it as YYYY-MM-DD.</source>
        <translation>«%1» no es una fecha: escríbala como AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>The range ends (%1) before it starts (%2): swap the two dates.</source>
        <translation>El rango termina (%1) antes de empezar (%2): intercambie las dos fechas.</translation>
    </message>
    <message>
        <source>The market has data from 1995 on and none after 2100: choose days inside that.</source>
        <translation>El mercado tiene datos desde 1995 y ninguno después de 2100: elija días dentro de ese periodo.</translation>
    </message>
</context>
<context>
    <name>DbCommands</name>
    <message>
        <source>the table is not there</source>
        <translation>la tabla no existe</translation>
    </message>
    <message>
        <source>%1 may not read it</source>
        <translation>%1 no tiene permiso de leerla</translation>
    </message>
    <message>
        <source>readable, not writable: charts work, loads do not</source>
        <translation>se puede leer, no escribir: las gráficas funcionan, las cargas no</translation>
    </message>
    <message>
        <source>readable and writable, about %1 rows</source>
        <translation>se puede leer y escribir, unas %1 filas</translation>
    </message>
    <message>
        <source>Name the portal&apos;s own database in postgresql.url.</source>
        <translation>Nombre la base de datos del portal en postgresql.url.</translation>
    </message>
    <message>
        <source>Ask its owner for: GRANT SELECT ON %1 TO %2.</source>
        <translation>Pídale a su dueño: GRANT SELECT ON %1 TO %2.</translation>
    </message>
    <message>
        <source>Creates or updates Vigía&apos;s own schema in the site&apos;s database; the portal&apos;s tables are not altered</source>
        <translation>Crea o actualiza el esquema propio de Vigía en la base de datos del sitio; las tablas del portal no se alteran</translation>
    </message>
    <message>
        <source>The schema is up to date.</source>
        <translation>El esquema está al día.</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) applied.</source>
        <translation>
            <numerusform>Se aplicó %n migración.</numerusform>
            <numerusform>Se aplicaron %n migraciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the migrations and which of them the database has</source>
        <translation>Lista las migraciones y cuáles de ellas tiene la base de datos</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>applied, but its text has changed since</source>
        <translation>aplicada, pero su texto cambió después</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>aplicada</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Applied at</source>
        <translation>Aplicada el</translation>
    </message>
    <message>
        <source>Checks that the site&apos;s database is a portal&apos;s and what this user may do there; changes nothing</source>
        <translation>Verifica que la base de datos del sitio sea la de un portal y qué puede hacer allí este usuario; no cambia nada</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>falla</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Solución</translation>
    </message>
</context>
<context>
    <name>DbSeedCommand</name>
    <message>
        <source>Loads the lists and the main metrics of the last days from the site&apos;s XM, each as a run</source>
        <translation>Carga los listados y las métricas principales de los últimos días desde el XM del sitio, cada uno como una corrida</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Cuántos días</translation>
    </message>
    <message>
        <source>Last day, YYYY-MM-DD; without it today</source>
        <translation>Último día, AAAA-MM-DD; si falta, hoy</translation>
    </message>
</context>
<context>
    <name>Diagnose</name>
    <message>
        <source>The target answers a web page (HTML) instead of metrics.</source>
        <translation>El objetivo responde una página web (HTML) en vez de métricas.</translation>
    </message>
    <message>
        <source>Check metrics_path and port of the job: most often the page of a portal, a login or a proxy answers there. Let the target serve /metrics, or scrape the exporter instead.</source>
        <translation>Revise metrics_path y el puerto del job: casi siempre responde allí la página de un portal, un inicio de sesión o un proxy. Haga que el objetivo sirva /metrics, o raspe el exportador.</translation>
    </message>
    <message>
        <source>Nothing listens at the target&apos;s address.</source>
        <translation>Nada escucha en la dirección del objetivo.</translation>
    </message>
    <message>
        <source>Start the service, or correct host and port of the target.</source>
        <translation>Inicie el servicio, o corrija el host y el puerto del objetivo.</translation>
    </message>
    <message>
        <source>The target did not answer in time.</source>
        <translation>El objetivo no respondió a tiempo.</translation>
    </message>
    <message>
        <source>See whether the service hangs or is overloaded and whether a firewall drops packets; raise scrape_timeout if it is only slow.</source>
        <translation>Vea si el servicio está bloqueado o sobrecargado y si un firewall descarta paquetes; suba scrape_timeout si solo es lento.</translation>
    </message>
    <message>
        <source>No trusted TLS connection to the target came about.</source>
        <translation>No se logró una conexión TLS de confianza con el objetivo.</translation>
    </message>
    <message>
        <source>Check ca_file, server_name and the certificate&apos;s names and dates in the job&apos;s tls_config, and whether http or https is meant.</source>
        <translation>Revise ca_file, server_name y los nombres y fechas del certificado en tls_config del job, y si corresponde http o https.</translation>
    </message>
    <message>
        <source>The target wants a login, and got none or a wrong one.</source>
        <translation>El objetivo pide credenciales, y no recibió ninguna o son incorrectas.</translation>
    </message>
    <message>
        <source>Set basic_auth or authorization in the job, with the secret in a file.</source>
        <translation>Defina basic_auth o authorization en el job, con el secreto en un archivo.</translation>
    </message>
    <message>
        <source>The target does not allow this login to read its metrics.</source>
        <translation>El objetivo no permite a estas credenciales leer sus métricas.</translation>
    </message>
    <message>
        <source>Give the login of the job the right to read metrics, or allow Prometheus&apos; address.</source>
        <translation>Dé a las credenciales del job permiso de leer métricas, o permita la dirección de Prometheus.</translation>
    </message>
    <message>
        <source>The target has nothing at this path.</source>
        <translation>El objetivo no tiene nada en esta ruta.</translation>
    </message>
    <message>
        <source>Correct metrics_path of the job; open the target&apos;s address to see what it serves.</source>
        <translation>Corrija metrics_path del job; abra la dirección del objetivo para ver qué sirve.</translation>
    </message>
    <message>
        <source>The target fails while it makes its metrics.</source>
        <translation>El objetivo falla al generar sus métricas.</translation>
    </message>
    <message>
        <source>Read the target&apos;s own log: a collector of it fails, or a proxy before it has no service behind it.</source>
        <translation>Lea el log del objetivo: falla uno de sus colectores, o un proxy delante de él no tiene un servicio detrás.</translation>
    </message>
    <message>
        <source>The target refuses the request with an HTTP error.</source>
        <translation>El objetivo rechaza la petición con un error HTTP.</translation>
    </message>
    <message>
        <source>Open the target&apos;s address and read what it answers.</source>
        <translation>Abra la dirección del objetivo y lea qué responde.</translation>
    </message>
    <message>
        <source>The target&apos;s host name is not known.</source>
        <translation>No se conoce el nombre de host del objetivo.</translation>
    </message>
    <message>
        <source>Correct the name in the job, or the name service of Prometheus&apos; machine.</source>
        <translation>Corrija el nombre en el job, o el servicio de nombres de la máquina de Prometheus.</translation>
    </message>
    <message>
        <source>There is no way through the network to the target.</source>
        <translation>No hay camino por la red hasta el objetivo.</translation>
    </message>
    <message>
        <source>Check the address, routes and firewalls between Prometheus and the target.</source>
        <translation>Revise la dirección, las rutas y los firewalls entre Prometheus y el objetivo.</translation>
    </message>
    <message>
        <source>The target broke off the connection before its answer was complete.</source>
        <translation>El objetivo cortó la conexión antes de completar su respuesta.</translation>
    </message>
    <message>
        <source>See whether the service crashes or restarts, and whether a proxy between cuts connections.</source>
        <translation>Vea si el servicio se cae o se reinicia, y si un proxy intermedio corta conexiones.</translation>
    </message>
    <message>
        <source>The target&apos;s answer is larger than the job allows.</source>
        <translation>La respuesta del objetivo es más grande de lo que permite el job.</translation>
    </message>
    <message>
        <source>Let the target expose fewer series, or raise body_size_limit, sample_limit or label limits of the job.</source>
        <translation>Haga que el objetivo exponga menos series, o suba body_size_limit, sample_limit o los límites de etiquetas del job.</translation>
    </message>
    <message>
        <source>The target&apos;s samples are duplicates or not in the order of time.</source>
        <translation>Las muestras del objetivo están duplicadas o no están en orden de tiempo.</translation>
    </message>
    <message>
        <source>Look for series that are exposed twice, two targets with the same labels, and clocks that are wrong; let the target send no timestamps.</source>
        <translation>Busque series expuestas dos veces, dos objetivos con las mismas etiquetas y relojes errados; haga que el objetivo no envíe marcas de tiempo.</translation>
    </message>
    <message>
        <source>The target&apos;s answer is no metrics in Prometheus&apos; format.</source>
        <translation>La respuesta del objetivo no son métricas en el formato de Prometheus.</translation>
    </message>
    <message>
        <source>Look at the raw answer at the place that is named, and check it with promtool check metrics; correct metrics_path when it is another document.</source>
        <translation>Mire la respuesta cruda en el lugar indicado y revísela con promtool check metrics; corrija metrics_path si es otro documento.</translation>
    </message>
    <message>
        <source>The proxy on the way to the target does not let the call through.</source>
        <translation>El proxy en el camino al objetivo no deja pasar la llamada.</translation>
    </message>
    <message>
        <source>Check proxy_url of the job and no_proxy of Prometheus.</source>
        <translation>Revise proxy_url del job y no_proxy de Prometheus.</translation>
    </message>
    <message>
        <source>The target sends on to another address without an end.</source>
        <translation>El objetivo redirige a otra dirección sin fin.</translation>
    </message>
    <message>
        <source>Name the final address in the job, or set follow_redirects: false.</source>
        <translation>Indique la dirección final en el job, o defina follow_redirects: false.</translation>
    </message>
    <message>
        <source>Prometheus cannot read a password, token or certificate of the job.</source>
        <translation>Prometheus no puede leer una contraseña, un token o un certificado del job.</translation>
    </message>
    <message>
        <source>Create the file that is named and make it readable for Prometheus&apos; user.</source>
        <translation>Cree el archivo indicado y déjelo legible para el usuario de Prometheus.</translation>
    </message>
    <message>
        <source>The scrape fails for a reason that is not among the usual ones.</source>
        <translation>El raspado falla por un motivo que no está entre los usuales.</translation>
    </message>
    <message>
        <source>Read the whole error, and Prometheus&apos; own log around that time.</source>
        <translation>Lea el error completo, y el log de Prometheus cerca de esa hora.</translation>
    </message>
    <message>
        <source>The target answers no metrics, most likely a web page (HTML).</source>
        <translation>El objetivo no responde métricas, sino muy probablemente una página web (HTML).</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>DoctorCommand</name>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>WARN</source>
        <translation>AVISO</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>FALLA</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Looks at everything that can be wrong with the site, and says what to do; changes nothing</source>
        <translation>Revisa todo lo que puede estar mal en el sitio y dice qué hacer; no cambia nada</translation>
    </message>
    <message>
        <source>Only these checks</source>
        <translation>Solo estas revisiones</translation>
    </message>
    <message>
        <source>Name the checks and run none</source>
        <translation>Nombra las revisiones y no ejecuta ninguna</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Qué se revisa</translation>
    </message>
    <message>
        <source>This site has no check “%1”: vigiactl doctor --list names them.</source>
        <translation>Este sitio no tiene la revisión «%1»: vigiactl doctor --list las nombra.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>All %1 checks are well.</source>
        <translation>Las %1 revisiones están bien.</translation>
    </message>
    <message>
        <source>%1 checks: %2 failed, %3 warn, %4 could not be made.</source>
        <translation>%1 revisiones: %2 con falla, %3 con aviso, %4 no se pudieron hacer.</translation>
    </message>
</context>
<context>
    <name>DurableFile</name>
    <message>
        <source>%1 cannot be written, the disk is full: make room.</source>
        <translation>No se puede escribir %1, el disco está lleno: haga espacio.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is a link instead of a file.</source>
        <translation>%1 es un enlace en vez de un archivo.</translation>
    </message>
    <message>
        <source>%1 is no regular file.</source>
        <translation>%1 no es un archivo regular.</translation>
    </message>
    <message>
        <source>%1 is too big: %2 bytes instead of at most %3.</source>
        <translation>%1 es demasiado grande: %2 bytes en vez de a lo sumo %3.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>No se puede quitar %1: %2.</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>HTML instead of JSON</source>
        <translation>HTML en vez de JSON</translation>
    </message>
    <message>
        <source>A web page came where XM&apos;s data should be: XM is under maintenance, or something between this machine and XM answers in its place. It usually passes by itself; the page that came is under Attempts.</source>
        <translation>Llegó una página web donde debían estar los datos de XM: XM está en mantenimiento, o algo entre esta máquina y XM responde en su lugar. Suele pasar por sí solo; la página que llegó está en Intentos.</translation>
    </message>
    <message>
        <source>empty answer</source>
        <translation>respuesta vacía</translation>
    </message>
    <message>
        <source>XM answered, but with nothing in it. It does so for a wrong address: check the metric&apos;s endpoint in the rule table.</source>
        <translation>XM respondió, pero sin contenido. Lo hace ante una dirección errada: revise el servicio de la métrica en la tabla de reglas.</translation>
    </message>
    <message>
        <source>answer cut off</source>
        <translation>respuesta cortada</translation>
    </message>
    <message>
        <source>The answer stops before its end, so it was cut off on the way. Trying again usually helps; ask for fewer days if it does not.</source>
        <translation>La respuesta termina antes de su final, así que se cortó en el camino. Reintentar suele ayudar; si no, pida menos días.</translation>
    </message>
    <message>
        <source>answer is no JSON</source>
        <translation>la respuesta no es JSON</translation>
    </message>
    <message>
        <source>What came is not XM&apos;s format, so something on the way answered. Try again later; what came is under Attempts.</source>
        <translation>Lo que llegó no tiene el formato de XM, así que respondió algo en el camino. Reintente más tarde; lo que llegó está en Intentos.</translation>
    </message>
    <message>
        <source>not XM&apos;s document</source>
        <translation>no es el documento de XM</translation>
    </message>
    <message>
        <source>The answer is about something else than was asked for. Check the base URL and the metric&apos;s endpoint in the rule table.</source>
        <translation>La respuesta trata de algo distinto de lo pedido. Revise la URL base y el servicio de la métrica en la tabla de reglas.</translation>
    </message>
    <message>
        <source>columns are missing</source>
        <translation>faltan columnas</translation>
    </message>
    <message>
        <source>The answer lacks columns that every document of XM has: XM has changed its format. Trying again will not help; compare the document under Attempts with an older one.</source>
        <translation>A la respuesta le faltan columnas que tiene todo documento de XM: XM cambió su formato. Reintentar no ayudará; compare el documento en Intentos con uno anterior.</translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation>respuesta demasiado grande</translation>
    </message>
    <message>
        <source>The answer is far larger than any of XM&apos;s and was not read to its end. Ask for fewer days.</source>
        <translation>La respuesta es mucho más grande que cualquiera de XM y no se leyó hasta el final. Pida menos días.</translation>
    </message>
    <message>
        <source>no usable value</source>
        <translation>ningún valor utilizable</translation>
    </message>
    <message>
        <source>The document came, but not one of its values could be stored. The values and the reasons are under Rejects.</source>
        <translation>El documento llegó, pero no se pudo guardar ninguno de sus valores. Los valores y los motivos están en Rechazos.</translation>
    </message>
    <message>
        <source>too many days a call</source>
        <translation>demasiados días por llamada</translation>
    </message>
    <message>
        <source>XM refuses so many days in one call. Lower the metric&apos;s days per call in the rule table.</source>
        <translation>XM rechaza tantos días en una llamada. Reduzca los días por llamada de la métrica en la tabla de reglas.</translation>
    </message>
    <message>
        <source>too many calls</source>
        <translation>demasiadas llamadas</translation>
    </message>
    <message>
        <source>XM asks to be called less often. Wait some minutes before you try again.</source>
        <translation>XM pide que se le llame con menos frecuencia. Espere unos minutos antes de reintentar.</translation>
    </message>
    <message>
        <source>fault at XM</source>
        <translation>falla en XM</translation>
    </message>
    <message>
        <source>The server has a fault of its own. Nothing can be done here but to try again later.</source>
        <translation>El servidor tiene una falla propia. Aquí solo queda reintentar más tarde.</translation>
    </message>
    <message>
        <source>access refused</source>
        <translation>acceso rechazado</translation>
    </message>
    <message>
        <source>XM refuses this machine. It answers calls from Colombia only: check from where this machine calls and what is on the way.</source>
        <translation>XM rechaza esta máquina. Solo responde llamadas desde Colombia: revise desde dónde llama esta máquina y qué hay en el camino.</translation>
    </message>
    <message>
        <source>wrong address</source>
        <translation>dirección errada</translation>
    </message>
    <message>
        <source>There is nothing at that address of XM. Check the base URL.</source>
        <translation>No hay nada en esa dirección de XM. Revise la URL base.</translation>
    </message>
    <message>
        <source>call refused</source>
        <translation>llamada rechazada</translation>
    </message>
    <message>
        <source>XM refuses the call without a reason that is known. Check metric, entity and days.</source>
        <translation>XM rechaza la llamada sin un motivo conocido. Revise métrica, entidad y días.</translation>
    </message>
    <message>
        <source>unexpected answer</source>
        <translation>respuesta inesperada</translation>
    </message>
    <message>
        <source>The answer has a status that XM never sends, so something on the way answered. Check the base URL.</source>
        <translation>La respuesta tiene un estado que XM nunca envía, así que respondió algo en el camino. Revise la URL base.</translation>
    </message>
    <message>
        <source>unknown metric</source>
        <translation>métrica desconocida</translation>
    </message>
    <message>
        <source>The metric is not known. Check its spelling against XM&apos;s catalogue.</source>
        <translation>La métrica no se conoce. Revise su escritura en el catálogo de XM.</translation>
    </message>
    <message>
        <source>unknown entity</source>
        <translation>entidad desconocida</translation>
    </message>
    <message>
        <source>The metric exists, but not by this entity. Check it against XM&apos;s catalogue.</source>
        <translation>La métrica existe, pero no por esta entidad. Revísela en el catálogo de XM.</translation>
    </message>
    <message>
        <source>days not valid</source>
        <translation>días no válidos</translation>
    </message>
    <message>
        <source>The days that were asked for are not valid. Choose others.</source>
        <translation>Los días pedidos no son válidos. Elija otros.</translation>
    </message>
    <message>
        <source>time-out</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>No answer came in time. XM is slow now, or the network is. Try again later, or ask for fewer days.</source>
        <translation>No llegó respuesta a tiempo. XM está lento ahora, o la red. Reintente más tarde o pida menos días.</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>The machine answers, but nothing listens at that port. Check that the service runs and that its address is right.</source>
        <translation>La máquina responde, pero nada escucha en ese puerto. Revise que el servicio esté en marcha y que su dirección sea correcta.</translation>
    </message>
    <message>
        <source>connection broken off</source>
        <translation>conexión interrumpida</translation>
    </message>
    <message>
        <source>The connection was broken off in the middle. It usually passes; try again.</source>
        <translation>La conexión se interrumpió a la mitad. Suele pasar por sí solo; reintente.</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>host no encontrado</translation>
    </message>
    <message>
        <source>The host&apos;s name is not known. Check this machine&apos;s DNS and the address in the settings.</source>
        <translation>El nombre del host no se conoce. Revise el DNS de esta máquina y la dirección en los ajustes.</translation>
    </message>
    <message>
        <source>network error</source>
        <translation>error de red</translation>
    </message>
    <message>
        <source>The network failed on the way. Check this machine&apos;s connection.</source>
        <translation>La red falló en el camino. Revise la conexión de esta máquina.</translation>
    </message>
    <message>
        <source>proxy error</source>
        <translation>error de proxy</translation>
    </message>
    <message>
        <source>The proxy did not let the call through. Check the proxy&apos;s settings.</source>
        <translation>El proxy no dejó pasar la llamada. Revise los ajustes del proxy.</translation>
    </message>
    <message>
        <source>certificate not valid</source>
        <translation>certificado no válido</translation>
    </message>
    <message>
        <source>The other side could not prove who it is. Check this machine&apos;s clock and its certificates.</source>
        <translation>La otra parte no pudo probar quién es. Revise el reloj de esta máquina y sus certificados.</translation>
    </message>
    <message>
        <source>sent elsewhere</source>
        <translation>enviado a otra parte</translation>
    </message>
    <message>
        <source>The answer sends to another address, which is not followed. Check the base URL.</source>
        <translation>La respuesta remite a otra dirección, que no se sigue. Revise la URL base.</translation>
    </message>
    <message>
        <source>calls to XM paused</source>
        <translation>llamadas a XM en pausa</translation>
    </message>
    <message>
        <source>XM was not called at all, because its last calls failed; after a pause it is called again by itself.</source>
        <translation>No se llamó a XM porque sus últimas llamadas fallaron; tras una pausa se le llama de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>database lost</source>
        <translation>base de datos perdida</translation>
    </message>
    <message>
        <source>The connection to the database broke in the middle; nothing of this run was stored.</source>
        <translation>La conexión con la base de datos se cortó a la mitad; no se guardó nada de esta corrida.</translation>
    </message>
    <message>
        <source>database silent</source>
        <translation>base de datos sin respuesta</translation>
    </message>
    <message>
        <source>The database did not answer in time. Check that it runs.</source>
        <translation>La base de datos no respondió a tiempo. Revise que esté en marcha.</translation>
    </message>
    <message>
        <source>database too slow</source>
        <translation>base de datos muy lenta</translation>
    </message>
    <message>
        <source>The database took longer than a statement may. Nothing was stored; try again, with fewer days if it happens again.</source>
        <translation>La base de datos tardó más de lo permitido para una sentencia. No se guardó nada; reintente, y con menos días si se repite.</translation>
    </message>
    <message>
        <source>table in use</source>
        <translation>tabla en uso</translation>
    </message>
    <message>
        <source>Another program held the rows for too long. Nothing was stored; try again.</source>
        <translation>Otro programa retuvo las filas demasiado tiempo. No se guardó nada; reintente.</translation>
    </message>
    <message>
        <source>written meanwhile</source>
        <translation>escrito entretanto</translation>
    </message>
    <message>
        <source>Another program wrote the same rows at the same time. Nothing was stored; try again.</source>
        <translation>Otro programa escribió las mismas filas al mismo tiempo. No se guardó nada; reintente.</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disco lleno</translation>
    </message>
    <message>
        <source>The database&apos;s disk is full. Make room before you try again.</source>
        <translation>El disco de la base de datos está lleno. Libere espacio antes de reintentar.</translation>
    </message>
    <message>
        <source>database read-only</source>
        <translation>base de datos de solo lectura</translation>
    </message>
    <message>
        <source>The database takes no writes now (a standby, or switched to read-only).</source>
        <translation>La base de datos no acepta escrituras ahora (es un standby o está en solo lectura).</translation>
    </message>
    <message>
        <source>not allowed in the database</source>
        <translation>no permitido en la base de datos</translation>
    </message>
    <message>
        <source>The database does not allow this user to do that. Ask its administrator.</source>
        <translation>La base de datos no le permite eso a este usuario. Consulte a su administrador.</translation>
    </message>
    <message>
        <source>database password</source>
        <translation>contraseña de la base de datos</translation>
    </message>
    <message>
        <source>The database does not take the password. Check the site&apos;s settings.</source>
        <translation>La base de datos no acepta la contraseña. Revise los ajustes del sitio.</translation>
    </message>
    <message>
        <source>database full</source>
        <translation>base de datos llena</translation>
    </message>
    <message>
        <source>The database has no free connection now. Try again later.</source>
        <translation>La base de datos no tiene conexiones libres ahora. Reintente más tarde.</translation>
    </message>
    <message>
        <source>database stopped</source>
        <translation>base de datos detenida</translation>
    </message>
    <message>
        <source>The database was being stopped. Try again when it runs.</source>
        <translation>La base de datos se estaba deteniendo. Reintente cuando esté en marcha.</translation>
    </message>
    <message>
        <source>database starting</source>
        <translation>base de datos iniciando</translation>
    </message>
    <message>
        <source>The database was only starting. Try again.</source>
        <translation>La base de datos apenas estaba iniciando. Reintente.</translation>
    </message>
    <message>
        <source>another run loads it</source>
        <translation>la carga otra corrida</translation>
    </message>
    <message>
        <source>Another run was loading the same days. Two never load the same: wait for it to end.</source>
        <translation>Otra corrida estaba cargando los mismos días. Dos nunca cargan lo mismo: espere a que termine.</translation>
    </message>
    <message>
        <source>Another program wrote the same rows between the comparison and the load. Nothing was stored; try again.</source>
        <translation>Otro programa escribió las mismas filas entre la comparación y la carga. No se guardó nada; reintente.</translation>
    </message>
    <message>
        <source>cannot be reverted</source>
        <translation>no se puede revertir</translation>
    </message>
    <message>
        <source>What this run replaced is not kept, so it cannot be put back.</source>
        <translation>Lo que esta corrida reemplazó no se conserva, así que no se puede restaurar.</translation>
    </message>
    <message>
        <source>rows changed since</source>
        <translation>filas cambiadas después</translation>
    </message>
    <message>
        <source>Rows that the run wrote were changed since by somebody else, so nothing was put back. Look at them in the preview first.</source>
        <translation>Alguien más cambió después filas que la corrida escribió, así que no se restauró nada. Véalas primero en la vista previa.</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>tardó demasiado</translation>
    </message>
    <message>
        <source>The run took longer than its job may and was ended. Nothing of it was stored; ask for fewer days.</source>
        <translation>La corrida tardó más de lo permitido para su trabajo y se terminó. No se guardó nada de ella; pida menos días.</translation>
    </message>
    <message>
        <source>worker died</source>
        <translation>el worker murió</translation>
    </message>
    <message>
        <source>The worker ended in the middle of the run (killed, or out of memory). Look at its journal.</source>
        <translation>El worker terminó a mitad de la corrida (lo mataron o se quedó sin memoria). Vea su journal.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>Somebody cancelled the run. Nothing of it was stored.</source>
        <translation>Alguien canceló la corrida. No se guardó nada de ella.</translation>
    </message>
</context>
<context>
    <name>EtlCommands</name>
    <message>
        <source>Run %1 was lost: %2</source>
        <translation>Se perdió la corrida %1: %2</translation>
    </message>
    <message>
        <source>Fetches a metric from XM and says what a run would change, without writing</source>
        <translation>Descarga una métrica de XM y dice qué cambiaría una corrida, sin escribir</translation>
    </message>
    <message>
        <source>Fetches a metric from XM and loads it into the site&apos;s database</source>
        <translation>Descarga una métrica de XM y la carga en la base de datos del sitio</translation>
    </message>
    <message>
        <source>Metric and entity, such as Gene/Recurso, or a list, such as ListadoRecursos</source>
        <translation>Métrica y entidad, como Gene/Recurso, o un listado, como ListadoRecursos</translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD</source>
        <translation>Primer día, AAAA-MM-DD</translation>
    </message>
    <message>
        <source>Last day, YYYY-MM-DD</source>
        <translation>Último día, AAAA-MM-DD</translation>
    </message>
    <message>
        <source>Only say what would change</source>
        <translation>Solo decir qué cambiaría</translation>
    </message>
    <message>
        <source>Why, for the audit log</source>
        <translation>Por qué, para la auditoría</translation>
    </message>
    <message>
        <source>Id of a run that was registered elsewhere</source>
        <translation>Id de una corrida registrada en otra parte</translation>
    </message>
    <message>
        <source>Id of the run that this one repeats</source>
        <translation>Id de la corrida que esta repite</translation>
    </message>
    <message>
        <source>Wait for the end, as the embedded engine always does</source>
        <translation>Esperar el final, como siempre hace el motor embebido</translation>
    </message>
    <message>
        <source>Give the first and the last day: --from and --to.</source>
        <translation>Indique el primer y el último día: --from y --to.</translation>
    </message>
    <message>
        <source>“%1” is no run id: it must be a lower-case UUID.</source>
        <translation>«%1» no es un id de corrida: debe ser un UUID en minúsculas.</translation>
    </message>
    <message>
        <source>Loads saved documents of XM&apos;s API, all or none of the files of a metric</source>
        <translation>Carga documentos guardados de la API de XM, todos o ninguno de los archivos de una métrica</translation>
    </message>
    <message>
        <source>Saved answers of XM&apos;s API, data or lists</source>
        <translation>Respuestas guardadas de la API de XM, datos o listados</translation>
    </message>
    <message>
        <source>Lists the runs, newest first</source>
        <translation>Lista las corridas, primero la más reciente</translation>
    </message>
    <message>
        <source>Only runs in this state; may be repeated</source>
        <translation>Solo corridas en este estado; se puede repetir</translation>
    </message>
    <message>
        <source>Only runs of this metric, or metric and entity</source>
        <translation>Solo corridas de esta métrica, o métrica y entidad</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Máximo cuántas</translation>
    </message>
    <message>
        <source>Leave out the newest so many</source>
        <translation>Omitir las más recientes, cuántas</translation>
    </message>
    <message>
        <source>Shows a run with its log and what it rejected</source>
        <translation>Muestra una corrida con su registro y lo que rechazó</translation>
    </message>
    <message>
        <source>Id of the run, or its first characters</source>
        <translation>Id de la corrida, o sus primeros caracteres</translation>
    </message>
    <message>
        <source>Puts back exactly what a run replaced; a revert is a run too, and can be reverted</source>
        <translation>Restaura exactamente lo que una corrida reemplazó; una reversión también es una corrida y se puede revertir</translation>
    </message>
    <message>
        <source>Only say what would be put back, and what stands against it</source>
        <translation>Solo decir qué se restauraría, y qué lo impide</translation>
    </message>
    <message>
        <source>Also rows that were written again since</source>
        <translation>También filas que se escribieron de nuevo después</translation>
    </message>
    <message>
        <source>Who does the work; the site&apos;s engine when not given</source>
        <translation>Quién hace el trabajo; si falta, el motor del sitio</translation>
    </message>
    <message>
        <source>The worker that started this program</source>
        <translation>El worker que inició este programa</translation>
    </message>
    <message>
        <source>The queue that the run came from</source>
        <translation>La cola de la que vino la corrida</translation>
    </message>
    <message>
        <source>Which try of the run this is, when an engine tries it again by retry_in_s</source>
        <translation>Qué intento de la corrida es este, cuando un motor la reintenta según retry_in_s</translation>
    </message>
    <message>
        <source>As on the Jobs page: state:FAILURE metric:Gene -worker:worker1 day:2025-01-01..2025-01-31 text</source>
        <translation>Como en la página Trabajos: state:FAILURE metric:Gene -worker:worker1 day:2025-01-01..2025-01-31 texto</translation>
    </message>
</context>
<context>
    <name>EtlJobsCommand</name>
    <message>
        <source>Lists what can be loaded: each metric and entity of the rule table</source>
        <translation>Lista lo que se puede cargar: cada métrica y entidad de la tabla de reglas</translation>
    </message>
    <message>
        <source>Only jobs with this text in their id or name</source>
        <translation>Solo trabajos con este texto en su id o nombre</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Lag in days</source>
        <translation>Rezago en días</translation>
    </message>
</context>
<context>
    <name>EtlOrderCommands</name>
    <message>
        <source>Why, for the audit log</source>
        <translation>Por qué, para la auditoría</translation>
    </message>
    <message>
        <source>Who does the work; the site&apos;s engine when not given</source>
        <translation>Quién hace el trabajo; si falta, el motor del sitio</translation>
    </message>
    <message>
        <source>Id of a run that was registered elsewhere</source>
        <translation>Id de una corrida registrada en otra parte</translation>
    </message>
    <message>
        <source>The worker that started this program</source>
        <translation>El worker que inició este programa</translation>
    </message>
    <message>
        <source>The queue that the run came from</source>
        <translation>La cola de la que vino la corrida</translation>
    </message>
    <message>
        <source>Which try of the run this is</source>
        <translation>Qué intento de la corrida es este</translation>
    </message>
    <message>
        <source>“%1” is no run id: it must be a lower-case UUID.</source>
        <translation>«%1» no es un id de corrida: debe ser un UUID en minúsculas.</translation>
    </message>
    <message>
        <source>Runs ended runs once more, as they were</source>
        <translation>Vuelve a ejecutar corridas terminadas, tal como eran</translation>
    </message>
    <message>
        <source>Ids of the runs, or their first characters</source>
        <translation>Ids de las corridas, o sus primeros caracteres</translation>
    </message>
    <message>
        <source>Wait for the end, as the embedded engine always does</source>
        <translation>Esperar el final, como siempre hace el motor embebido</translation>
    </message>
    <message>
        <source>Ends a run: one that waits at once, one that works within seconds unless it loads already</source>
        <translation>Termina una corrida: la que espera, de inmediato; la que trabaja, en segundos, salvo que ya esté cargando</translation>
    </message>
    <message>
        <source>Id of the run, or its first characters</source>
        <translation>Id de la corrida, o sus primeros caracteres</translation>
    </message>
    <message>
        <source>Run %1 was waiting, and is now REVOKED.</source>
        <translation>La corrida %1 estaba en espera y ahora está REVOKED.</translation>
    </message>
    <message>
        <source>Run %1 is working and was asked to end: vigiactl etl show %1 says when it has.</source>
        <translation>La corrida %1 está trabajando y se le pidió terminar: vigiactl etl show %1 dice cuándo lo hace.</translation>
    </message>
    <message>
        <source>Loads the days of a range that are missing, that failed, or all of them</source>
        <translation>Carga los días de un rango que faltan, que fallaron, o todos</translation>
    </message>
    <message>
        <source>Metric and entity, such as Gene/Recurso</source>
        <translation>Métrica y entidad, como Gene/Recurso</translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD</source>
        <translation>Primer día, AAAA-MM-DD</translation>
    </message>
    <message>
        <source>Last day, YYYY-MM-DD</source>
        <translation>Último día, AAAA-MM-DD</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Qué días</translation>
    </message>
    <message>
        <source>Only say which days would be run</source>
        <translation>Solo decir qué días se ejecutarían</translation>
    </message>
    <message>
        <source>Nothing to load: no day of this range is wanted.</source>
        <translation>Nada por cargar: no se requiere ningún día de este rango.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) would be loaded, in the runs above.</source>
        <translation>
            <numerusform>Se cargaría %n día, en las corridas de arriba.</numerusform>
            <numerusform>Se cargarían %n días, en las corridas de arriba.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loads the latest days of every metric, and the lists; what the schedule does every six hours</source>
        <translation>Carga los últimos días de cada métrica, y los listados; lo que la programación hace cada seis horas</translation>
    </message>
    <message>
        <source>Only these, such as Gene/Recurso; all when none is given</source>
        <translation>Solo estas, como Gene/Recurso; todas si no se indica ninguna</translation>
    </message>
    <message>
        <source>incremental: %1 % of the runs</source>
        <translation>incremental: %1 % de las corridas</translation>
    </message>
    <message>
        <source>Deletes log lines, tries and rejected values of runs that ended long ago; the runs stay</source>
        <translation>Borra líneas de log, intentos y valores rechazados de corridas que terminaron hace mucho; las corridas quedan</translation>
    </message>
    <message>
        <source>How many days of them are kept</source>
        <translation>Cuántos días de ellos se conservan</translation>
    </message>
    <message>
        <source>Runs the schedule and the embedded engine until it is ended (Ctrl+C)</source>
        <translation>Ejecuta la programación y el motor embebido hasta que se termine (Ctrl+C)</translation>
    </message>
    <message>
        <source>Serving the schedule of site “%1”; Ctrl+C ends it.</source>
        <translation>Atendiendo la programación del sitio «%1»; Ctrl+C la termina.</translation>
    </message>
</context>
<context>
    <name>EtlOutput</name>
    <message>
        <source>%1: loading into the database</source>
        <translation>%1: cargando en la base de datos</translation>
    </message>
    <message>
        <source>%1: %2 of %3 calls</source>
        <translation>%1: %2 de %3 llamadas</translation>
    </message>
    <message>
        <source>%1: %2 of %3 calls, waiting %4 s after %5</source>
        <translation>%1: %2 de %3 llamadas, esperando %4 s tras %5</translation>
    </message>
    <message>
        <source>Dry run of %1: nothing was written.</source>
        <translation>Simulacro de %1: no se escribió nada.</translation>
    </message>
    <message>
        <source>Run %1 of %2: %3</source>
        <translation>Corrida %1 de %2: %3</translation>
    </message>
    <message>
        <source>  read %1 · new %2 · changed %3 · unchanged %4 · rejected %5</source>
        <translation>  leídas %1 · nuevas %2 · cambiadas %3 · iguales %4 · rechazadas %5</translation>
    </message>
    <message>
        <source>  %1 rows of the database are no longer at the source; they were kept.</source>
        <translation>  %1 filas de la base de datos ya no están en la fuente; se conservaron.</translation>
    </message>
    <message>
        <source>  %1 second rows under NULL or _SISTEMA_ give way to the one under Sistema.</source>
        <translation>  %1 filas repetidas con NULL o _SISTEMA_ ceden ante la de Sistema.</translation>
    </message>
    <message>
        <source>  finding %1: %2</source>
        <translation>  hallazgo %1: %2</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>old</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>old unit</source>
        <translation>unidad anterior</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>%1 rows were written again since the run:</source>
        <translation>%1 filas se escribieron de nuevo después de la corrida:</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>left as</source>
        <translation>dejada en</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrada</translation>
    </message>
    <message>
        <source>by run</source>
        <translation>por la corrida</translation>
    </message>
    <message>
        <source>Reverting run %1 would put back %2, remove %3 and bring back %4 rows.</source>
        <translation>Revertir la corrida %1 restauraría %2, eliminaría %3 y devolvería %4 filas.</translation>
    </message>
    <message>
        <source>Run %1 was reverted by run %2: %3 rows put back, %4 removed, %5 brought back.</source>
        <translation>La corrida %1 fue revertida por la corrida %2: %3 filas restauradas, %4 eliminadas, %5 devueltas.</translation>
    </message>
    <message>
        <source>run</source>
        <translation>corrida</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>job</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>series</source>
        <translation>serie</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leídas</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiadas</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazadas</translation>
    </message>
    <message>
        <source>started</source>
        <translation>inició</translation>
    </message>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>  job %1 · engine %2 · by %3 on %4</source>
        <translation>  trabajo %1 · motor %2 · por %3 en %4</translation>
    </message>
    <message>
        <source>  started %1 · finished %2 · calls %3 · tries %4</source>
        <translation>  inicio %1 · fin %2 · llamadas %3 · intentos %4</translation>
    </message>
    <message>
        <source>  reason: %1</source>
        <translation>  motivo: %1</translation>
    </message>
    <message>
        <source>  %1 (%2): %3</source>
        <translation>  %1 (%2): %3</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>temporal</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>permanente</translation>
    </message>
    <message>
        <source>  rejected %1 %2 hour %3: %4 (%5)</source>
        <translation>  rechazado %1 %2 hora %3: %4 (%5)</translation>
    </message>
</context>
<context>
    <name>EventDecoder</name>
    <message>
        <source>A message on the events&apos; channel is none of Celery&apos;s: it was left out.</source>
        <translation>Un mensaje del canal de eventos no es de Celery: se omitió.</translation>
    </message>
</context>
<context>
    <name>ExporterCommand</name>
    <message>
        <source>Serves the site&apos;s metrics for Prometheus at /metrics and its health at /health, until Ctrl+C</source>
        <translation>Sirve las métricas del sitio para Prometheus en /metrics y su salud en /health, hasta Ctrl+C</translation>
    </message>
    <message>
        <source>Address to listen on, HOST:PORT; port 0 = a free one</source>
        <translation>Dirección en la que escucha, HOST:PUERTO; puerto 0 = uno libre</translation>
    </message>
    <message>
        <source>Serving the metrics of %1 at %2/metrics. Ctrl+C ends it.</source>
        <translation>Sirve las métricas de %1 en %2/metrics. Ctrl+C lo termina.</translation>
    </message>
</context>
<context>
    <name>ExporterService</name>
    <message>
        <source>Exporter of metrics</source>
        <translation>Exportador de métricas</translation>
    </message>
</context>
<context>
    <name>Exposer</name>
    <message>
        <source>“%1” is not an address to listen on; write it as 127.0.0.1:PORT.</source>
        <translation>«%1» no es una dirección en la que escuchar; escríbala como 127.0.0.1:PUERTO.</translation>
    </message>
    <message>
        <source>the host is not known</source>
        <translation>no se conoce el host</translation>
    </message>
    <message>
        <source>Metrics cannot be served on %1 (%2); end the program that listens there, or choose another port.</source>
        <translation>No se pueden servir las métricas en %1 (%2); termine el programa que escucha allí, o elija otro puerto.</translation>
    </message>
</context>
<context>
    <name>ExpositionReader</name>
    <message>
        <source>a metric&apos;s name is missing after %1</source>
        <translation>falta el nombre de una métrica después de %1</translation>
    </message>
    <message>
        <source>“%1” is no type of metric</source>
        <translation>«%1» no es un tipo de métrica</translation>
    </message>
    <message>
        <source>the type of %1 comes twice, or after its values</source>
        <translation>el tipo de %1 aparece dos veces, o después de sus valores</translation>
    </message>
    <message>
        <source>expected a metric&apos;s name, got “%1”</source>
        <translation>se esperaba el nombre de una métrica y llegó «%1»</translation>
    </message>
    <message>
        <source>the labels of %1 are not well formed</source>
        <translation>las etiquetas de %1 están mal formadas</translation>
    </message>
    <message>
        <source>the value of %1 is no number: “%2”</source>
        <translation>el valor de %1 no es un número: «%2»</translation>
    </message>
    <message>
        <source>there is more after the value of %1</source>
        <translation>hay algo más después del valor de %1</translation>
    </message>
    <message>
        <source>the last line is not ended: the answer was cut off</source>
        <translation>la última línea no está terminada: la respuesta llegó cortada</translation>
    </message>
</context>
<context>
    <name>FaultLog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are labelled %1 and were converted to %2.</source>
        <translation>
            <numerusform>%n valor está rotulado %1 y se convirtió a %2.</numerusform>
            <numerusform>%n valores están rotulados %1 y se convirtieron a %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour value(s) are labelled %1 but are %2.</source>
        <translation>
            <numerusform>%n valor horario está rotulado %1 pero es %2.</numerusform>
            <numerusform>%n valores horarios están rotulados %1 pero son %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour value(s) are stored divided by 1000 and labelled %1: they were read as %2.</source>
        <translation>
            <numerusform>%n valor horario está guardado dividido por 1000 y rotulado %1: se leyó como %2.</numerusform>
            <numerusform>%n valores horarios están guardados divididos por 1000 y rotulados %1: se leyeron como %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are labelled %1, which is not a unit of this metric: they are shown as stored, as %2.</source>
        <translation>
            <numerusform>%n valor está rotulado %1, que no es unidad de esta métrica: se muestra como está guardado, como %2.</numerusform>
            <numerusform>%n valores están rotulados %1, que no es unidad de esta métrica: se muestran como están guardados, como %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the whole system have no name (NULL): they were read as Sistema.</source>
        <translation>
            <numerusform>%n fila de todo el sistema no tiene nombre (NULL): se leyó como Sistema.</numerusform>
            <numerusform>%n filas de todo el sistema no tienen nombre (NULL): se leyeron como Sistema.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no code or that of the whole system: they are in no series and no sum.</source>
        <translation>
            <numerusform>%n fila no tiene código o tiene el de todo el sistema: no está en ninguna serie ni suma.</numerusform>
            <numerusform>%n filas no tienen código o tienen el de todo el sistema: no están en ninguna serie ni suma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are stored under _SISTEMA_: they were read as Sistema.</source>
        <translation>
            <numerusform>%n fila está guardada como _SISTEMA_: se leyó como Sistema.</numerusform>
            <numerusform>%n filas están guardadas como _SISTEMA_: se leyeron como Sistema.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are a second total of a day that has one already, and were not added: %1.</source>
        <translation>
            <numerusform>%n fila es un segundo total de un día que ya tiene uno, y no se sumó: %1.</numerusform>
            <numerusform>%n filas son un segundo total de un día que ya tiene uno, y no se sumaron: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) have fewer than 24 hours: %1.</source>
        <translation>
            <numerusform>%n día tiene menos de 24 horas: %1.</numerusform>
            <numerusform>%n días tienen menos de 24 horas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) lack days: %1.</source>
        <translation>
            <numerusform>A %n mes le faltan días: %1.</numerusform>
            <numerusform>A %n meses les faltan días: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day value(s) differ from their 24 hours by more than 1 %: %1.</source>
        <translation>
            <numerusform>%n valor diario difiere de sus 24 horas en más del 1 %: %1.</numerusform>
            <numerusform>%n valores diarios difieren de sus 24 horas en más del 1 %: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are stored as fractions and labelled %: they were multiplied by 100.</source>
        <translation>
            <numerusform>%n valor está guardado como fracción y rotulado %: se multiplicó por 100.</numerusform>
            <numerusform>%n valores están guardados como fracciones y rotulados %: se multiplicaron por 100.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) may be fractions instead of percent, which can&apos;t be proven: they are shown as stored.</source>
        <translation>
            <numerusform>%n valor puede ser fracción en vez de porcentaje, lo que no se puede probar: se muestra como está guardado.</numerusform>
            <numerusform>%n valores pueden ser fracciones en vez de porcentajes, lo que no se puede probar: se muestran como están guardados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jump(s) by a factor of about %1 from one day to the next, the first one of %2 on %3: a part of the series is stored in another unit.</source>
        <translation>
            <numerusform>%n salto por un factor de cerca de %1 de un día al siguiente, el primero de %2 el %3: una parte de la serie está guardada en otra unidad.</numerusform>
            <numerusform>%n saltos por un factor de cerca de %1 de un día al siguiente, el primero de %2 el %3: una parte de la serie está guardada en otra unidad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) lie outside %1 to %2 %3, the farthest is %4: they are shown as stored.</source>
        <translation>
            <numerusform>%n valor está por fuera de %1 a %2 %3, el más lejano es %4: se muestra como está guardado.</numerusform>
            <numerusform>%n valores están por fuera de %1 a %2 %3, el más lejano es %4: se muestran como están guardados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored value(s) are no number (NaN or infinite): they are shown as gaps.</source>
        <translation>
            <numerusform>%n valor guardado no es un número (NaN o infinito): se muestra como vacío.</numerusform>
            <numerusform>%n valores guardados no son números (NaN o infinitos): se muestran como vacíos.</numerusform>
        </translation>
    </message>
    <message>
        <source>XM&apos;s documents contradict each other about the unit of this metric: %1 is not verified.</source>
        <translation>Los documentos de XM se contradicen sobre la unidad de esta métrica: %1 no está verificada.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>an age, as in 4 s ago</comment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>The gallery %1 cannot be written: %2. Choose another directory.</source>
        <translation>No se puede escribir la galería %1: %2. Elija otro directorio.</translation>
    </message>
</context>
<context>
    <name>HelperConfigReader</name>
    <message>
        <source>The unit helper&apos;s configuration %1 cannot be read: %2.</source>
        <translation>No se puede leer la configuración del ayudante de unidades %1: %2.</translation>
    </message>
    <message>
        <source>The unit helper&apos;s configuration %1 cannot be read.</source>
        <translation>No se puede leer la configuración del ayudante de unidades %1.</translation>
    </message>
    <message>
        <source>The unit helper&apos;s configuration %1 must be a file that root owns and nobody else may write: chown root:root and chmod 0644.</source>
        <translation>La configuración del ayudante de unidades %1 debe ser un archivo de root que nadie más pueda escribir: chown root:root y chmod 0644.</translation>
    </message>
    <message>
        <source>The unit helper&apos;s configuration %1 is too long.</source>
        <translation>La configuración del ayudante de unidades %1 es demasiado larga.</translation>
    </message>
    <message>
        <source>%1 names no site.</source>
        <translation>%1 no nombra ningún sitio.</translation>
    </message>
    <message>
        <source>%1 has a key that the unit helper does not know: %2.</source>
        <translation>%1 tiene una clave que el ayudante de unidades no conoce: %2.</translation>
    </message>
    <message>
        <source>%1: “%2” has a value that it may not have.</source>
        <translation>%1: «%2» tiene un valor que no puede tener.</translation>
    </message>
    <message>
        <source>The unit helper&apos;s configuration %1 is not valid at line %2: %3.</source>
        <translation>La configuración del ayudante de unidades %1 no es válida en la línea %2: %3.</translation>
    </message>
</context>
<context>
    <name>HelperProtocol</name>
    <message>
        <source>The bus does not let you speak to the unit helper: ask an administrator.</source>
        <translation>El bus no le deja hablar con el ayudante de unidades: pida a un administrador.</translation>
    </message>
    <message>
        <source>The unit helper did not answer in time: see “journalctl -u vigia-unit-helper”.</source>
        <translation>El ayudante de unidades no respondió a tiempo: vea «journalctl -u vigia-unit-helper».</translation>
    </message>
    <message>
        <source>There is no unit helper on this bus: install the package vigia-worker, or see whether dbus.service and vigia-unit-helper.service can start.</source>
        <translation>No hay ayudante de unidades en este bus: instale el paquete vigia-worker, o vea si dbus.service y vigia-unit-helper.service pueden iniciar.</translation>
    </message>
    <message>
        <source>The unit helper could not be asked: %1</source>
        <translation>No se pudo preguntar al ayudante de unidades: %1</translation>
    </message>
    <message>
        <source>The unit helper&apos;s answer has another form than this version of Vigía knows: install the same version of both.</source>
        <translation>La respuesta del ayudante de unidades tiene otra forma que la que esta versión de Vigía conoce: instale la misma versión de ambos.</translation>
    </message>
</context>
<context>
    <name>HttpProbe</name>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Nada responde en %1.</translation>
    </message>
    <message>
        <source>%1 does not answer HTTP.</source>
        <translation>%1 no responde HTTP.</translation>
    </message>
    <message>
        <source>%1 answered “%2”.</source>
        <translation>%1 respondió «%2».</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The import was cancelled before anything was written.</source>
        <translation>La importación se canceló antes de escribir nada.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read (%2): give the path of a saved document.</source>
        <translation>No se puede leer el archivo %1 (%2): indique la ruta de un documento guardado.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>%1 was not imported: %2</source>
        <translation>%1 no se importó: %2</translation>
    </message>
    <message>
        <source>%1 was not imported: it is the list “%2”, for which there is no rule.</source>
        <translation>%1 no se importó: es el listado «%2», para el cual no hay regla.</translation>
    </message>
</context>
<context>
    <name>JobCatalogue</name>
    <message>
        <source>There is no job “%1”: vigiactl etl jobs lists them.</source>
        <translation>No hay un trabajo «%1»: vigiactl etl jobs los lista.</translation>
    </message>
    <message>
        <source>There is no engine “%1”: choose embedded or celery.</source>
        <translation>No hay un motor «%1»: elija embedded o celery.</translation>
    </message>
    <message>
        <source>The days that logs are kept must be between 1 and %1.</source>
        <translation>Los días que se conservan los logs deben estar entre 1 y %1.</translation>
    </message>
    <message>
        <source>Give the first and the last day.</source>
        <translation>Indique el primer y el último día.</translation>
    </message>
    <message>
        <source>The first day is after the last one: swap them.</source>
        <translation>El primer día es posterior al último: intercámbielos.</translation>
    </message>
    <message>
        <source>%1 begins on %2: choose later days.</source>
        <translation>%1 empieza el %2: elija días posteriores.</translation>
    </message>
    <message>
        <source>%1 has no figures after today (%2): choose earlier days.</source>
        <translation>%1 no tiene cifras después de hoy (%2): elija días anteriores.</translation>
    </message>
    <message>
        <source>That is %1 days, and one run takes at most %2: choose fewer, or use a backfill.</source>
        <translation>Son %1 días, y una corrida toma máximo %2: elija menos, o use un relleno.</translation>
    </message>
</context>
<context>
    <name>JobTexts</name>
    <message>
        <source>from a day</source>
        <translation>desde un día</translation>
    </message>
    <message>
        <source>to a day</source>
        <translation>hasta un día</translation>
    </message>
    <message>
        <source>days to keep</source>
        <translation>días por conservar</translation>
    </message>
    <message>
        <source>a series</source>
        <translation>una serie</translation>
    </message>
    <message>
        <source>when somebody asks</source>
        <translation>cuando alguien lo pide</translation>
    </message>
    <message>
        <source>daily at %1:00 (Colombian time)</source>
        <translation>a diario a las %1:00 (hora de Colombia)</translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s) from 00:00 on (Colombian time)</source>
        <translation>
            <numerusform>cada %n hora desde las 00:00 (hora de Colombia)</numerusform>
            <numerusform>cada %n horas desde las 00:00 (hora de Colombia)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retry(s)</source>
        <comment>how often it is tried again</comment>
        <translation>
            <numerusform>%n reintento</numerusform>
            <numerusform>%n reintentos</numerusform>
        </translation>
    </message>
    <message>
        <source>waits up to %1</source>
        <translation>espera hasta %1</translation>
    </message>
    <message>
        <source>never tried again</source>
        <translation>nunca se reintenta</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>how long a run may take</comment>
        <translation>máximo %1</translation>
    </message>
    <message numerus="yes">
        <source>at most %n start(s) a minute</source>
        <translation>
            <numerusform>máximo %n inicio por minuto</numerusform>
            <numerusform>máximo %n inicios por minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>parameters</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <comment>numbers of runs</comment>
        <translation>%1 en curso, %2 en espera</translation>
    </message>
    <message>
        <source>the default; %1</source>
        <comment>so many runs</comment>
        <translation>el predeterminado; %1</translation>
    </message>
</context>
<context>
    <name>JournalReading</name>
    <message>
        <source>“%1” names no run of a unit: it is 32 digits, see “vigiactl units show”.</source>
        <translation>«%1» no nombra ninguna ejecución de una unidad: son 32 dígitos, vea «vigiactl units show».</translation>
    </message>
    <message>
        <source>The text to look for is too long: write at most %1 characters.</source>
        <translation>El texto que se busca es demasiado largo: escriba a lo sumo %1 caracteres.</translation>
    </message>
    <message>
        <source>The journal of %1 cannot be read: see whether “ssh” reaches it without a password. %2</source>
        <translation>No se puede leer el journal de %1: vea si «ssh» llega sin contraseña. %2</translation>
    </message>
    <message>
        <source>The journal cannot be read: see whether you may read it (group systemd-journal). %1</source>
        <translation>No se puede leer el journal: vea si tiene permiso (grupo systemd-journal). %1</translation>
    </message>
</context>
<context>
    <name>LaneItems</name>
    <message>
        <source>%1, %2</source>
        <comment>a series or job, a state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Run %1 of %2, asked for by %3</source>
        <comment>id, series or job, who</comment>
        <translation>Corrida %1 de %2, pedida por %3</translation>
    </message>
    <message numerus="yes">
        <source>%n retries</source>
        <translation>
            <numerusform>%n reintento</numerusform>
            <numerusform>%n reintentos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what he did</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a reason</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <comment>a series</comment>
        <translation>%1: sin datos</translation>
    </message>
    <message numerus="yes">
        <source>%1 has no data from %2 to %3 (%n day(s)).</source>
        <translation>
            <numerusform>%1 no tiene datos de %2 a %3 (%n día).</numerusform>
            <numerusform>%1 no tiene datos de %2 a %3 (%n días).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has no data since %2: %n day(s) that should have been published are missing.</source>
        <translation>
            <numerusform>%1 no tiene datos desde %2: falta %n día que ya debió publicarse.</numerusform>
            <numerusform>%1 no tiene datos desde %2: faltan %n días que ya debieron publicarse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>Another load of %1 for the same days is under way and did not end in time: try again later.</source>
        <translation>Otra carga de %1 para los mismos días está en curso y no terminó a tiempo: intente más tarde.</translation>
    </message>
    <message>
        <source>Another program wrote %1 while it was being loaded, so nothing was stored: run it again.</source>
        <translation>Otro programa escribió %1 mientras se cargaba, así que no se guardó nada: ejecútela de nuevo.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>The log file %1 cannot be written: choose another, or mend its folder&apos;s rights.</source>
        <translation>No se puede escribir el archivo de registro %1: elija otro o corrija los permisos de su carpeta.</translation>
    </message>
</context>
<context>
    <name>LogFileReading</name>
    <message>
        <source>%1 writes no log file of its own: look into its journal.</source>
        <translation>%1 no escribe un archivo de log propio: vea su journal.</translation>
    </message>
    <message>
        <source>The log file of %1 cannot be known: its unit names “%2”, which is no plain path from the root.</source>
        <translation>No se puede saber cuál es el archivo de log de %1: su unidad nombra «%2», que no es una ruta simple desde la raíz.</translation>
    </message>
    <message>
        <source>The text to look for is too long: write at most %1 characters.</source>
        <translation>El texto que se busca es demasiado largo: escriba como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A log file tells no runs: of %1 only the present one can be shown.</source>
        <translation>Un archivo de log no distingue ejecuciones: de %1 solo se puede mostrar la actual.</translation>
    </message>
</context>
<context>
    <name>LogFileTail</name>
    <message>
        <source>%1 is no regular file: see the unit&apos;s --logfile.</source>
        <translation>%1 no es un archivo regular: vea --logfile de la unidad.</translation>
    </message>
    <message>
        <source>Reading %1 was given up.</source>
        <translation>Se desistió de leer %1.</translation>
    </message>
    <message>
        <source>There is no log file %1: the unit has written none yet; its journal says why.</source>
        <translation>No existe el archivo de log %1: la unidad no ha escrito ninguno todavía; su journal dice por qué.</translation>
    </message>
    <message>
        <source>You may not read %1: ask for the group that owns it (vigia), or read the journal.</source>
        <translation>No tiene permiso de leer %1: pida pertenecer a su grupo (vigia), o lea el journal.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo de log %1: %2.</translation>
    </message>
</context>
<context>
    <name>MachineChecks</name>
    <message>
        <source>The disk of %1 could not be looked at.</source>
        <translation>No se pudo revisar el disco de %1.</translation>
    </message>
    <message>
        <source>Check that the directory exists and may be read: ls -ld %1</source>
        <translation>Verifique que el directorio exista y se pueda leer: ls -ld %1</translation>
    </message>
    <message>
        <source>%1 GiB of %2 GiB are free (%3 %) where %4 is.</source>
        <translation>Hay %1 GiB de %2 GiB libres (%3 %) donde está %4.</translation>
    </message>
    <message>
        <source>Make room: look for what is big with du -xh --max-depth=2 %1 | sort -h; a full disk stops PostgreSQL and Prometheus.</source>
        <translation>Libere espacio: busque lo más grande con du -xh --max-depth=2 %1 | sort -h; un disco lleno detiene PostgreSQL y Prometheus.</translation>
    </message>
    <message>
        <source>The disk of %1 is read-only.</source>
        <translation>El disco de %1 es de solo lectura.</translation>
    </message>
    <message>
        <source>See why with: dmesg | tail; then mount it writable.</source>
        <translation>Vea por qué con: dmesg | tail; luego móntelo con escritura.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Disk space of the embedded site</source>
        <translation>Espacio en disco del sitio embebido</translation>
    </message>
    <message>
        <source>Look at the disk: df -h</source>
        <translation>Revise el disco: df -h</translation>
    </message>
    <message>
        <source>This site has no Redis.</source>
        <translation>Este sitio no tiene Redis.</translation>
    </message>
    <message>
        <source>This site has no Celery application.</source>
        <translation>Este sitio no tiene una aplicación de Celery.</translation>
    </message>
    <message>
        <source>This site names no exporter.</source>
        <translation>Este sitio no indica ningún exportador.</translation>
    </message>
    <message>
        <source>This site has no Prometheus.</source>
        <translation>Este sitio no tiene Prometheus.</translation>
    </message>
    <message>
        <source>This site has no Alertmanager.</source>
        <translation>Este sitio no tiene Alertmanager.</translation>
    </message>
</context>
<context>
    <name>ManagedProcess</name>
    <message>
        <source>The directory %1 cannot be made: choose another with --state, or mend its rights.</source>
        <translation>No se puede crear el directorio %1: elija otro con --state o corrija sus permisos.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>No se puede iniciar %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. The service was not started.</source>
        <translation>No se puede escribir %1: %2. El servicio no se inició.</translation>
    </message>
    <message>
        <source>%1 (process %2) does not end, not even when killed: it may hang in the kernel.</source>
        <translation>%1 (proceso %2) no termina, ni siquiera a la fuerza: puede estar bloqueado en el núcleo.</translation>
    </message>
</context>
<context>
    <name>MatcherTexts</name>
    <message>
        <source>“%1” is not understood: write name=&quot;value&quot; or name=~&quot;expression&quot;.</source>
        <translation>No se entiende «%1»: escriba nombre=&quot;valor&quot; o nombre=~&quot;expresión&quot;.</translation>
    </message>
    <message>
        <source>“%1” is no regular expression.</source>
        <translation>«%1» no es una expresión regular.</translation>
    </message>
    <message>
        <source>Say which alerts: a silence without a condition would silence everything.</source>
        <translation>Indique qué alertas: un silencio sin condición lo silenciaría todo.</translation>
    </message>
    <message>
        <source>At least one condition must ask for a label that is there: these would silence everything.</source>
        <translation>Al menos una condición debe exigir una etiqueta presente: estas lo silenciarían todo.</translation>
    </message>
</context>
<context>
    <name>MessageBuilder</name>
    <message>
        <source>No task was named: give the name under which it is registered.</source>
        <translation>No se nombró ninguna tarea: indique el nombre con que está registrada.</translation>
    </message>
    <message>
        <source>The time or the count of retries given for task “%1” is not valid.</source>
        <translation>La hora o el número de reintentos indicados para la tarea «%1» no son válidos.</translation>
    </message>
</context>
<context>
    <name>MetricTable</name>
    <message>
        <source>There is no metric &quot;%1&quot;: ask for one of the rule table, such as Gene/Recurso.</source>
        <translation>No existe la métrica &quot;%1&quot;: pida una de la tabla de reglas, como Gene/Recurso.</translation>
    </message>
    <message>
        <source>Metric %1 has no entity &quot;%2&quot;: ask for one of %3.</source>
        <translation>La métrica %1 no tiene la entidad &quot;%2&quot;: pida una de %3.</translation>
    </message>
</context>
<context>
    <name>Migrations</name>
    <message>
        <source>The database is at step %1 and this program knows steps up to %2: install the newer Vigía.</source>
        <translation>La base de datos está en el paso %1 y este programa conoce hasta el %2: instale la versión más reciente de Vigía.</translation>
    </message>
    <message>
        <source>Another program is migrating this database: wait until it has finished.</source>
        <translation>Otro programa está migrando esta base de datos: espere a que termine.</translation>
    </message>
</context>
<context>
    <name>MoveBench</name>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
</context>
<context>
    <name>MoveLock</name>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>No se puede abrir %1: %2.</translation>
    </message>
    <message>
        <source>Another apply or revert is under way on this machine: wait until it has ended.</source>
        <translation>Otra aplicación o reversión está en curso en esta máquina: espere a que termine.</translation>
    </message>
</context>
<context>
    <name>MovePlanner</name>
    <message>
        <source>The template %1 is missing: install the package vigia-worker again.</source>
        <translation>Falta la plantilla %1: instale de nuevo el paquete vigia-worker.</translation>
    </message>
    <message>
        <source>The template %1 may be written by others than root: it is not used.</source>
        <translation>La plantilla %1 la pueden escribir otros que no son root: no se usa.</translation>
    </message>
    <message>
        <source>The template %1 starts no program with an absolute path.</source>
        <translation>La plantilla %1 no inicia ningún programa con ruta absoluta.</translation>
    </message>
    <message>
        <source>%1, which the template starts, is missing or not executable: install it.</source>
        <translation>%1, que la plantilla inicia, falta o no es ejecutable: instálelo.</translation>
    </message>
    <message>
        <source>The disk of %1 is full: make room for at least %2 MiB.</source>
        <translation>El disco de %1 está lleno: haga espacio para al menos %2 MiB.</translation>
    </message>
    <message>
        <source>Someone changed %1 since the last move: undo that change first, or it would be lost.</source>
        <translation>Alguien cambió %1 desde el último cambio: deshágalo primero, o se perdería.</translation>
    </message>
    <message>
        <source>The helper&apos;s configuration names no instances: write them there.</source>
        <translation>La configuración del ayudante no nombra instancias: escríbalas allí.</translation>
    </message>
    <message>
        <source>systemd does not know %1 on this machine, and no record tells of it: there is nothing to replace.</source>
        <translation>systemd no conoce %1 en esta máquina, y ningún registro habla de ella: no hay nada que reemplazar.</translation>
    </message>
    <message>
        <source>%1 is masked, so that nobody starts it: unmask it first.</source>
        <translation>%1 está enmascarada, para que nadie la inicie: desenmascárela primero.</translation>
    </message>
    <message>
        <source>There is nothing to revert: no apply was done on this machine.</source>
        <translation>No hay nada que revertir: en esta máquina no se aplicó nada.</translation>
    </message>
    <message>
        <source>There is nothing to revert: the last apply was reverted already.</source>
        <translation>No hay nada que revertir: la última aplicación ya se revirtió.</translation>
    </message>
    <message>
        <source>There is nothing to revert: the last apply was rolled back.</source>
        <translation>No hay nada que revertir: la última aplicación se deshizo.</translation>
    </message>
</context>
<context>
    <name>Mover</name>
    <message>
        <source>Another apply or revert is under way on this machine: wait until it has ended.</source>
        <translation>Otra aplicación o reversión está en curso en esta máquina: espere a que termine.</translation>
    </message>
    <message>
        <source>%1 The roll-back failed, too: %2</source>
        <translation>%1 Deshacerlo también falló: %2</translation>
    </message>
</context>
<context>
    <name>Normalise</name>
    <message>
        <source>The document is of metric %1, not of %2: ask for the metric it holds.</source>
        <translation>El documento es de la métrica %1, no de %2: pida la métrica que contiene.</translation>
    </message>
    <message>
        <source>The document of %1 holds %2 figures where its rule says %3: XM changed the metric, or the rule table is wrong.</source>
        <translation>El documento de %1 contiene cifras %2 donde su regla dice %3: XM cambió la métrica o la tabla de reglas está equivocada.</translation>
    </message>
    <message>
        <source>The document holds %1 of entity %2, not of %3: ask for the entity it holds.</source>
        <translation>El documento contiene %1 de la entidad %2, no de %3: pida la entidad que contiene.</translation>
    </message>
</context>
<context>
    <name>OptionParser</name>
    <message>
        <source>Operations console for a national energy portal.</source>
        <translation>Consola de operaciones de un portal energético nacional.</translation>
    </message>
    <message>
        <source>Configuration file (TOML).</source>
        <translation>Archivo de configuración (TOML).</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>Site of the configuration; “embedded” for the one that vigiactl runs.</source>
        <translation>Sitio de la configuración; «embedded» es el que ejecuta vigiactl.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>Directory of the embedded site.</source>
        <translation>Directorio del sitio embebido.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DIRECTORIO</translation>
    </message>
    <message>
        <source>Language: es or en.</source>
        <translation>Idioma: es o en.</translation>
    </message>
    <message>
        <source>LANG</source>
        <translation>IDIOMA</translation>
    </message>
    <message>
        <source>Theme: light or dark.</source>
        <translation>Tema: light (claro) o dark (oscuro).</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>TEMA</translation>
    </message>
    <message>
        <source>Page to begin with, e.g. generation or generation/price.</source>
        <translation>Página inicial, p. ej. generation o generation/price.</translation>
    </message>
    <message>
        <source>PAGE</source>
        <translation>PÁGINA</translation>
    </message>
    <message>
        <source>Size of the window or the pictures, e.g. 1280x800.</source>
        <translation>Tamaño de la ventana o de las imágenes, p. ej. 1280x800.</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>ANCHOxALTO</translation>
    </message>
    <message>
        <source>Write a picture of every page and view to DIR, then exit; needs no display.</source>
        <translation>Escribe en DIRECTORIO una imagen de cada página y vista, y termina; no necesita pantalla.</translation>
    </message>
    <message>
        <source>debug, info, warning or error.</source>
        <translation>debug, info, warning o error.</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>NIVEL</translation>
    </message>
    <message>
        <source>This help.</source>
        <translation>Esta ayuda.</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>La versión.</translation>
    </message>
    <message>
        <source>%1; see vigia --help.</source>
        <translation>%1; vea vigia --help.</translation>
    </message>
    <message>
        <source>“%1” is not an option; see vigia --help.</source>
        <translation>«%1» no es una opción; vea vigia --help.</translation>
    </message>
    <message>
        <source>The language “%1” is not known: es or en.</source>
        <translation>El idioma «%1» no se conoce: es o en.</translation>
    </message>
    <message>
        <source>The theme “%1” is not known: light or dark.</source>
        <translation>El tema «%1» no se conoce: light o dark.</translation>
    </message>
    <message>
        <source>--shots needs a directory for the pictures.</source>
        <translation>--shots necesita un directorio para las imágenes.</translation>
    </message>
    <message>
        <source>“%1” is no size: write WIDTHxHEIGHT, 640x480 to 8192x8192.</source>
        <translation>«%1» no es un tamaño: escriba ANCHOxALTO, de 640x480 a 8192x8192.</translation>
    </message>
    <message>
        <source>The log level “%1” is not known: debug, info, warning or error.</source>
        <translation>El nivel de registro «%1» no se conoce: debug, info, warning o error.</translation>
    </message>
    <message>
        <source>One JSON document on standard output: about the pictures with --shots, else at the end about the states of the services and the longest event.</source>
        <translation>Un documento JSON en la salida estándar: sobre las imágenes con --shots; si no, al final, sobre los estados de los servicios y el evento más largo.</translation>
    </message>
    <message>
        <source>Serve this console&apos;s own metrics for Prometheus at HOST:PORT.</source>
        <translation>Sirve las métricas propias de esta consola para Prometheus en HOST:PUERTO.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>DIRECCIÓN</translation>
    </message>
    <message>
        <source>Show this incident capsule instead of a site: read-only, without a network.</source>
        <translation>Muestra esta cápsula de incidente en lugar de un sitio: solo lectura, sin red.</translation>
    </message>
    <message>
        <source>--capsule needs the file of a capsule.</source>
        <translation>--capsule necesita el archivo de una cápsula.</translation>
    </message>
    <message>
        <source>--capsule shows a file and no site: leave --%1 out.</source>
        <translation>--capsule muestra un archivo y ningún sitio: quite --%1.</translation>
    </message>
</context>
<context>
    <name>OrderTexts</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>Ping %1</source>
        <translation>Enviar un ping a %1</translation>
    </message>
    <message>
        <source>Add processes to %1</source>
        <translation>Agregar procesos a %1</translation>
    </message>
    <message>
        <source>Take processes from %1</source>
        <translation>Retirar procesos de %1</translation>
    </message>
    <message>
        <source>Range of processes of %1</source>
        <translation>Rango de procesos de %1</translation>
    </message>
    <message>
        <source>Limit how often a task starts on %1</source>
        <translation>Limitar cada cuánto inicia una tarea en %1</translation>
    </message>
    <message>
        <source>Limit how long a task runs on %1</source>
        <translation>Limitar cuánto dura una tarea en %1</translation>
    </message>
    <message>
        <source>Make %1 take a queue</source>
        <translation>Hacer que %1 tome una cola</translation>
    </message>
    <message>
        <source>Make %1 leave a queue</source>
        <translation>Hacer que %1 deje una cola</translation>
    </message>
    <message>
        <source>Shut down %1</source>
        <translation>Apagar %1</translation>
    </message>
    <message>
        <source>Revoke task %1</source>
        <translation>Revocar la tarea %1</translation>
    </message>
    <message>
        <source>End task %1 now</source>
        <translation>Terminar ya la tarea %1</translation>
    </message>
    <message>
        <source>Empty queue %1</source>
        <translation>Vaciar la cola %1</translation>
    </message>
    <message>
        <source>The pool gets more processes, until the worker restarts. The way back: take them away.</source>
        <translation>El pool recibe más procesos, hasta que el worker se reinicie. Para deshacerlo: retírelos.</translation>
    </message>
    <message>
        <source>Processes end after the task that they run. The way back: add them again.</source>
        <translation>Los procesos terminan después de la tarea que ejecutan. Para deshacerlo: agréguelos de nuevo.</translation>
    </message>
    <message>
        <source>Between how many processes the worker scales by itself, until it restarts. A worker that was started without --autoscale refuses.</source>
        <translation>Entre cuántos procesos escala el worker por sí solo, hasta que se reinicie. Un worker iniciado sin --autoscale lo rechaza.</translation>
    </message>
    <message>
        <source>10/s, 10/m or 10/h; 0 lifts the limit. Until the worker restarts.</source>
        <translation>10/s, 10/m o 10/h; 0 quita el límite. Hasta que el worker se reinicie.</translation>
    </message>
    <message>
        <source>Counts for processes that start later; 0 sets no limit. Celery tells nothing of its effect, so only the worker&apos;s consent can be shown.</source>
        <translation>Vale para los procesos que inicien después; 0 no pone límite. Celery no informa su efecto, así que solo se puede mostrar que el worker aceptó.</translation>
    </message>
    <message>
        <source>The worker takes messages of this queue too, until it restarts.</source>
        <translation>El worker toma también mensajes de esta cola, hasta que se reinicie.</translation>
    </message>
    <message>
        <source>The worker takes nothing more from this queue, until it restarts. Queues that it alone consumes are left: %1.</source>
        <translation>El worker no toma nada más de esta cola, hasta que se reinicie. Quedan sin consumidor las colas que solo él consume: %1.</translation>
    </message>
    <message>
        <source>The worker takes nothing more from this queue, until it restarts.</source>
        <translation>El worker no toma nada más de esta cola, hasta que se reinicie.</translation>
    </message>
    <message>
        <source>The worker ends what it runs, gives back what it holds, and stops. Only whoever keeps its process can start it again.</source>
        <translation>El worker termina lo que ejecuta, devuelve lo que retiene y se detiene. Solo quien mantiene su proceso puede iniciarlo de nuevo.</translation>
    </message>
    <message>
        <source>Nobody else consumes: %1.</source>
        <translation>Nadie más consume: %1.</translation>
    </message>
    <message>
        <source>A task that has not begun is dropped; one that runs goes on. There is no way back.</source>
        <translation>Una tarea que no ha empezado se descarta; una en ejecución continúa. No se puede deshacer.</translation>
    </message>
    <message>
        <source>The process that runs it is killed, whatever the task has done so far. There is no way back; the run can be tried again.</source>
        <translation>El proceso que la ejecuta se mata, sin importar lo que la tarea haya hecho. No se puede deshacer; la corrida se puede reintentar.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are thrown away for good: these tasks never run.</source>
        <translation>
            <numerusform>Se descarta definitivamente %n mensaje: esa tarea nunca se ejecutará.</numerusform>
            <numerusform>Se descartan definitivamente %n mensajes: esas tareas nunca se ejecutarán.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now: %n message(s) wait.</source>
        <translation>
            <numerusform>Ahora: espera %n mensaje.</numerusform>
            <numerusform>Ahora: esperan %n mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: it runs.</source>
        <translation>Ahora: se ejecuta.</translation>
    </message>
    <message>
        <source>Now: it does not run.</source>
        <translation>Ahora: no se ejecuta.</translation>
    </message>
    <message>
        <source>The worker is not known any more.</source>
        <translation>El worker ya no se conoce.</translation>
    </message>
    <message>
        <source>Now: %1, runs %2, pool of %3.</source>
        <translation>Ahora: %1, ejecuta %2, pool de %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n workers bear this name: all of them obey.</source>
        <translation>
            <numerusform>%n worker lleva este nombre: obedece.</numerusform>
            <numerusform>%n workers llevan este nombre: todos obedecen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message numerus="yes">
        <source>Add %n process(es)</source>
        <translation>
            <numerusform>Agregar %n proceso</numerusform>
            <numerusform>Agregar %n procesos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n process(es)</source>
        <translation>
            <numerusform>Retirar %n proceso</numerusform>
            <numerusform>Retirar %n procesos</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the range</source>
        <translation>Ajustar el rango</translation>
    </message>
    <message>
        <source>Set the limit</source>
        <translation>Fijar el límite</translation>
    </message>
    <message>
        <source>Take the queue</source>
        <translation>Tomar la cola</translation>
    </message>
    <message>
        <source>Leave the queue</source>
        <translation>Dejar la cola</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Revoke the task</source>
        <translation>Revocar la tarea</translation>
    </message>
    <message>
        <source>End the task</source>
        <translation>Terminar la tarea</translation>
    </message>
    <message>
        <source>Empty the queue</source>
        <translation>Vaciar la cola</translation>
    </message>
    <message>
        <source>%1 answered.</source>
        <translation>%1 respondió.</translation>
    </message>
    <message>
        <source>%1: the pool has %2 processes, before %3.</source>
        <translation>%1: el pool tiene %2 procesos, antes %3.</translation>
    </message>
    <message>
        <source>%1 agreed; Celery tells nothing of the effect.</source>
        <translation>%1 aceptó; Celery no informa el efecto.</translation>
    </message>
    <message>
        <source>%1 has said goodbye.</source>
        <translation>%1 se despidió.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) thrown away.</source>
        <translation>
            <numerusform>Se descartó %n mensaje.</numerusform>
            <numerusform>Se descartaron %n mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Task %1 is revoked and does not run.</source>
        <translation>La tarea %1 está revocada y no se ejecuta.</translation>
    </message>
    <message>
        <source>%1: done, and measured.</source>
        <translation>%1: hecho y comprobado.</translation>
    </message>
    <message>
        <source>%1 refused: %2</source>
        <translation>%1 lo rechazó: %2</translation>
    </message>
    <message>
        <source>%1 was told to end and has not said so yet: it may still run its last tasks.</source>
        <translation>A %1 se le ordenó terminar y aún no lo ha confirmado: puede estar ejecutando sus últimas tareas.</translation>
    </message>
    <message>
        <source>The worker agreed, but no effect was seen: before %1, now %2.</source>
        <translation>El worker aceptó, pero no se vio ningún efecto: antes %1, ahora %2.</translation>
    </message>
</context>
<context>
    <name>OverlayItem</name>
    <message>
        <source>not published yet · %1</source>
        <comment>%1: a length of time</comment>
        <translation>aún sin publicar · %1</translation>
    </message>
    <message>
        <source>no data · %1</source>
        <comment>%1: a length of time</comment>
        <translation>sin datos · %1</translation>
    </message>
</context>
<context>
    <name>OverviewTexts</name>
    <message numerus="yes">
        <source>%n × one name</source>
        <translation>
            <numerusform>%n × un nombre</numerusform>
            <numerusform>%n × un nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>idle</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>working</source>
        <translation>trabajando</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>drenando</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>atascado</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inalcanzable</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>nothing was heard</source>
        <translation>no se ha recibido nada</translation>
    </message>
    <message>
        <source>down, without a reason</source>
        <translation>caído, sin motivo</translation>
    </message>
    <message>
        <source>not scraped yet</source>
        <translation>aún sin raspar</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>aún sin noticias</translation>
    </message>
    <message>
        <source>lost %1</source>
        <comment>how long</comment>
        <translation>perdido hace %1</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>circuit open</source>
        <translation>circuito abierto</translation>
    </message>
    <message>
        <source>circuit half open</source>
        <translation>circuito semiabierto</translation>
    </message>
</context>
<context>
    <name>PanelTexts</name>
    <message numerus="yes">
        <source>%n value(s) outside the usual range.</source>
        <translation>
            <numerusform>%n valor fuera del rango habitual.</numerusform>
            <numerusform>%n valores fuera del rango habitual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with fewer than 24 hours.</source>
        <translation>
            <numerusform>%n día con menos de 24 horas.</numerusform>
            <numerusform>%n días con menos de 24 horas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) far below the same weekdays before.</source>
        <translation>
            <numerusform>%n día muy por debajo de los mismos días de semana anteriores.</numerusform>
            <numerusform>%n días muy por debajo de los mismos días de semana anteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) too long for the table: shortened.</source>
        <translation>
            <numerusform>%n nombre demasiado largo para la tabla: se acortó.</numerusform>
            <numerusform>%n nombres demasiado largos para la tabla: se acortaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plain mean(s): the hours to weigh with are not stored.</source>
        <translation>
            <numerusform>%n promedio simple: las horas para ponderar no están guardadas.</numerusform>
            <numerusform>%n promedios simples: las horas para ponderar no están guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of finding, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>runs of a backfill that are not listed</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Load a series</source>
        <translation>Cargar una serie</translation>
    </message>
    <message>
        <source>Load what is new, all series</source>
        <translation>Cargar lo nuevo, todas las series</translation>
    </message>
    <message>
        <source>Clean old logs</source>
        <translation>Limpiar logs antiguos</translation>
    </message>
    <message>
        <source>Import saved documents</source>
        <translation>Importar documentos guardados</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Esta consola</translation>
    </message>
    <message>
        <source>Celery workers</source>
        <translation>Workers de Celery</translation>
    </message>
    <message>
        <source>Hourly values</source>
        <translation>Valores horarios</translation>
    </message>
    <message>
        <source>Daily values</source>
        <translation>Valores diarios</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, the hour</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PgChart</name>
    <message>
        <source>%1 has no code “%2”: write it exactly as XM does.</source>
        <translation>%1 no tiene el código «%2»: escríbalo exactamente como XM.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>PgError</name>
    <message>
        <source>PostgreSQL refused the password of user “%1”: correct the password file.</source>
        <translation>PostgreSQL rechazó la contraseña del usuario «%1»: corrija el archivo de contraseñas.</translation>
    </message>
    <message>
        <source>PostgreSQL does not let this user in (%1): ask its administrator for access.</source>
        <translation>PostgreSQL no deja entrar a este usuario (%1): pida acceso a su administrador.</translation>
    </message>
    <message>
        <source>This connection may only read: use an address that may write.</source>
        <translation>Esta conexión solo puede leer: use una dirección que pueda escribir.</translation>
    </message>
    <message>
        <source>The database “%1” does not exist on this server: correct its name in the address.</source>
        <translation>La base de datos «%1» no existe en este servidor: corrija su nombre en la dirección.</translation>
    </message>
    <message>
        <source>The database has no table “%1”: it is no portal database, or its tables are still to be made (vigiactl db check).</source>
        <translation>La base de datos no tiene la tabla «%1»: no es la de un portal, o sus tablas aún no se han creado (vigiactl db check).</translation>
    </message>
    <message>
        <source>The database has no schema “%1”: run “vigiactl db migrate”.</source>
        <translation>La base de datos no tiene el esquema «%1»: ejecute «vigiactl db migrate».</translation>
    </message>
    <message>
        <source>The database lacks something that Vigía needs (%1): it is no portal database, or one of another version (vigiactl db check).</source>
        <translation>A la base de datos le falta algo que Vigía necesita (%1): no es la de un portal, o es de otra versión (vigiactl db check).</translation>
    </message>
    <message>
        <source>PostgreSQL has no free connection: close other programs or raise max_connections, then try again.</source>
        <translation>PostgreSQL no tiene conexiones libres: cierre otros programas o aumente max_connections, e intente de nuevo.</translation>
    </message>
    <message>
        <source>PostgreSQL is starting or stopping: try again in a moment.</source>
        <translation>PostgreSQL está arrancando o deteniéndose: intente de nuevo en un momento.</translation>
    </message>
    <message>
        <source>PostgreSQL was shut down while it worked: start it, then try again.</source>
        <translation>PostgreSQL se apagó mientras trabajaba: inícielo e intente de nuevo.</translation>
    </message>
    <message>
        <source>PostgreSQL ended the connection (%1): try again.</source>
        <translation>PostgreSQL cerró la conexión (%1): intente de nuevo.</translation>
    </message>
    <message>
        <source>Another program holds a lock on the same data: try again when it has finished.</source>
        <translation>Otro programa tiene bloqueados los mismos datos: intente de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>Another program changed the same data at the same time: try again.</source>
        <translation>Otro programa cambió los mismos datos al mismo tiempo: intente de nuevo.</translation>
    </message>
    <message>
        <source>The data is there already or in use (%1): look at it before trying again.</source>
        <translation>Los datos ya existen o están en uso (%1): revíselos antes de intentar de nuevo.</translation>
    </message>
    <message>
        <source>The disk of the PostgreSQL server is full: free space on it, then try again.</source>
        <translation>El disco del servidor PostgreSQL está lleno: libere espacio e intente de nuevo.</translation>
    </message>
    <message>
        <source>The PostgreSQL server has no memory left: ask for a shorter range or try later.</source>
        <translation>El servidor PostgreSQL no tiene más memoria: pida un rango más corto o intente más tarde.</translation>
    </message>
    <message>
        <source>PostgreSQL reported an error (%1): see the log, and report it.</source>
        <translation>PostgreSQL informó un error (%1): vea el registro e infórmelo.</translation>
    </message>
    <message>
        <source>PostgreSQL did not finish this query in the time allowed: ask for a shorter range or raise the statement time-out.</source>
        <translation>PostgreSQL no terminó esta consulta en el tiempo permitido: pida un rango más corto o aumente el tiempo límite de consulta.</translation>
    </message>
    <message>
        <source>PostgreSQL refused a value (%1): correct the data.</source>
        <translation>PostgreSQL rechazó un valor (%1): corrija los datos.</translation>
    </message>
    <message>
        <source>PostgreSQL at %1 asks for a password and none is known: name a password file in the address.</source>
        <translation>PostgreSQL en %1 pide una contraseña y no se conoce ninguna: nombre un archivo de contraseñas en la dirección.</translation>
    </message>
    <message>
        <source>No PostgreSQL answers at %1: start it, or correct the address.</source>
        <translation>Ningún PostgreSQL responde en %1: inícielo o corrija la dirección.</translation>
    </message>
    <message>
        <source>There is no way to PostgreSQL at %1: check the network.</source>
        <translation>No hay ruta hasta PostgreSQL en %1: revise la red.</translation>
    </message>
    <message>
        <source>PostgreSQL at %1 could not be reached: check the address, and the log for the cause.</source>
        <translation>No se pudo llegar a PostgreSQL en %1: revise la dirección, y la causa en el registro.</translation>
    </message>
    <message>
        <source>PostgreSQL at %1 did not answer within %2 s: check the address, the network and the server.</source>
        <translation>PostgreSQL en %1 no respondió en %2 s: revise la dirección, la red y el servidor.</translation>
    </message>
    <message>
        <source>There is no host named “%1”: correct the address of PostgreSQL, or the name service.</source>
        <translation>No existe un host llamado «%1»: corrija la dirección de PostgreSQL o el servicio de nombres.</translation>
    </message>
    <message>
        <source>The connection to PostgreSQL was lost: try again when the server runs.</source>
        <translation>Se perdió la conexión con PostgreSQL: intente de nuevo cuando el servidor funcione.</translation>
    </message>
    <message>
        <source>The connection to PostgreSQL at %1 was lost: try again when the server runs.</source>
        <translation>Se perdió la conexión con PostgreSQL en %1: intente de nuevo cuando el servidor funcione.</translation>
    </message>
    <message>
        <source>PostgreSQL at %1 has not answered for %2 s: check the server, then try again.</source>
        <translation>PostgreSQL en %1 no responde hace %2 s: revise el servidor e intente de nuevo.</translation>
    </message>
    <message>
        <source>The query was cancelled.</source>
        <translation>La consulta se canceló.</translation>
    </message>
    <message>
        <source>This user may not do that in the database (%1): ask its administrator for the right.</source>
        <translation>Este usuario no puede hacer eso en la base de datos (%1): pida el permiso a su administrador.</translation>
    </message>
    <message>
        <source>Somebody cancelled this query in the PostgreSQL server: try again.</source>
        <translation>Alguien canceló esta consulta en el servidor PostgreSQL: intente de nuevo.</translation>
    </message>
    <message>
        <source>The name service does not say where “%1” is: check the network, or use an IP address.</source>
        <translation>El servicio de nombres no dice dónde está «%1»: revise la red o use una dirección IP.</translation>
    </message>
</context>
<context>
    <name>PgJobsSource</name>
    <message>
        <source>The grid shows between one day and a year: choose other days.</source>
        <translation>La cuadrícula muestra entre un día y un año: elija otros días.</translation>
    </message>
    <message>
        <source>This database has no schema vigia, or you may not use it: the portal can only be looked at.</source>
        <translation>Esta base de datos no tiene el esquema vigia, o no tiene permiso de usarlo: el portal solo se puede consultar.</translation>
    </message>
    <message>
        <source>The database user %1 may look, but not start runs: ask for the role vigia_operator.</source>
        <translation>El usuario de base de datos %1 puede consultar, pero no iniciar corridas: pida el rol vigia_operator.</translation>
    </message>
</context>
<context>
    <name>PostgresCluster</name>
    <message>
        <source>The data was made by PostgreSQL %1, which is not installed: install the package “postgresql-%1”, or delete the data with “vigiactl site reset”.</source>
        <translation>Los datos fueron creados por PostgreSQL %1, que no está instalado: instale el paquete «postgresql-%1» o borre los datos con «vigiactl site reset».</translation>
    </message>
    <message>
        <source>PostgreSQL is not installed: install the package “postgresql” (apt-get install postgresql).</source>
        <translation>PostgreSQL no está instalado: instale el paquete «postgresql» (apt-get install postgresql).</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full: free space on it, then start the site again.</source>
        <translation>El disco que contiene %1 está lleno: libere espacio y vuelva a iniciar el sitio.</translation>
    </message>
    <message>
        <source>PostgreSQL may not write in %1: choose another state directory, or correct its owner.</source>
        <translation>PostgreSQL no puede escribir en %1: elija otro directorio de estado o corrija su dueño.</translation>
    </message>
    <message>
        <source>Another PostgreSQL already works on %1: stop it, then start the site again.</source>
        <translation>Otro PostgreSQL ya trabaja en %1: deténgalo y vuelva a iniciar el sitio.</translation>
    </message>
    <message>
        <source>PostgreSQL could not be started in %1: see the log files there for the cause.</source>
        <translation>No se pudo iniciar PostgreSQL en %1: vea la causa en los registros de allí.</translation>
    </message>
</context>
<context>
    <name>PostgresServer</name>
    <message>
        <source>No PostgreSQL of this site runs in %1: start it with “vigiactl site up”.</source>
        <translation>Ningún PostgreSQL de este sitio funciona en %1: inícielo con «vigiactl site up».</translation>
    </message>
    <message>
        <source>PostgreSQL in %1 did not become ready in time: see %2 for what it does.</source>
        <translation>PostgreSQL en %1 no estuvo listo a tiempo: vea en %2 qué está haciendo.</translation>
    </message>
</context>
<context>
    <name>ProcessWitness</name>
    <message>
        <source>its process does not exist</source>
        <translation>su proceso no existe</translation>
    </message>
    <message>
        <source>process %1 is suspended (SIGSTOP): it goes on with SIGCONT</source>
        <translation>el proceso %1 está suspendido (SIGSTOP): sigue con SIGCONT</translation>
    </message>
    <message>
        <source>process %1 exists</source>
        <translation>el proceso %1 existe</translation>
    </message>
</context>
<context>
    <name>PrometheusAnswers</name>
    <message>
        <source>Something answers that is no Prometheus: it begins with “%1”.</source>
        <translation>Responde algo que no es Prometheus: empieza con «%1».</translation>
    </message>
    <message>
        <source>Put prometheus.url right in the site&apos;s configuration.</source>
        <translation>Corrija prometheus.url en la configuración del sitio.</translation>
    </message>
    <message>
        <source>Answers; runs since %1, keeps %2.</source>
        <translation>Responde; en marcha desde %1, conserva %2.</translation>
    </message>
    <message>
        <source>Its last reload of the configuration failed.</source>
        <translation>Falló su última recarga de la configuración.</translation>
    </message>
    <message>
        <source>Check it: promtool check config /etc/prometheus/prometheus.yml; then systemctl reload prometheus.</source>
        <translation>Verifíquela: promtool check config /etc/prometheus/prometheus.yml; luego systemctl reload prometheus.</translation>
    </message>
    <message>
        <source>Prometheus does not say its version.</source>
        <translation>Prometheus no dice su versión.</translation>
    </message>
    <message>
        <source>Prometheus %1.</source>
        <translation>Prometheus %1.</translation>
    </message>
    <message>
        <source>Upgrade it to 2.42 or newer: apt-get install prometheus.</source>
        <translation>Actualícelo a 2.42 o posterior: apt-get install prometheus.</translation>
    </message>
    <message>
        <source>None of its %1 targets is portal_dashboard.</source>
        <translation>Ninguno de sus %1 objetivos es portal_dashboard.</translation>
    </message>
    <message>
        <source>Add the job portal_dashboard to prometheus.yml with the exporter&apos;s address, then: systemctl reload prometheus.</source>
        <translation>Agregue a prometheus.yml el trabajo portal_dashboard con la dirección del exportador y luego: systemctl reload prometheus.</translation>
    </message>
    <message>
        <source>%1 of %2 up.</source>
        <translation>%1 de %2 arriba.</translation>
    </message>
    <message>
        <source>The page Targets and alerts explains the error: vigiactl targets.</source>
        <translation>La página Objetivos y alertas explica el error: vigiactl targets.</translation>
    </message>
    <message>
        <source>It was not scraped yet.</source>
        <translation>Aún no se ha raspado.</translation>
    </message>
    <message>
        <source>Look again in a minute.</source>
        <translation>Revise de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>No rule is loaded: nothing would alert.</source>
        <translation>No hay reglas cargadas: nada alertaría.</translation>
    </message>
    <message>
        <source>Name Vigía&apos;s rules (installer/prometheus) in rule_files of prometheus.yml, then: systemctl reload prometheus.</source>
        <translation>Indique las reglas de Vigía (installer/prometheus) en rule_files de prometheus.yml y luego: systemctl reload prometheus.</translation>
    </message>
    <message>
        <source>%1 rules in %2 groups, %3 with errors.</source>
        <translation>%1 reglas en %2 grupos, %3 con errores.</translation>
    </message>
    <message>
        <source>Check them: promtool check rules FILE; the page Targets and alerts shows each.</source>
        <translation>Verifíquelas: promtool check rules ARCHIVO; la página Objetivos y alertas muestra cada una.</translation>
    </message>
    <message>
        <source>%1 fires, as it should; %2 alerts in all.</source>
        <translation>%1 está activa, como debe; %2 alertas en total.</translation>
    </message>
    <message>
        <source>It does not fire (%1 alerts do): nobody would notice that alerting is dead.</source>
        <translation>No está activa (%1 alertas lo están): nadie notaría que las alertas dejaron de funcionar.</translation>
    </message>
    <message>
        <source>Load Vigía&apos;s rules (installer/prometheus) with the dead-man alert; just after a start, look again in a minute.</source>
        <translation>Cargue las reglas de Vigía (installer/prometheus) con la alerta de hombre muerto; si acaba de iniciar, revise de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>It sends its alerts nowhere.</source>
        <translation>No envía sus alertas a ninguna parte.</translation>
    </message>
    <message>
        <source>Name the Alertmanager under alerting.alertmanagers of prometheus.yml, then: systemctl reload prometheus.</source>
        <translation>Indique el Alertmanager en alerting.alertmanagers de prometheus.yml y luego: systemctl reload prometheus.</translation>
    </message>
    <message>
        <source>%1 active, the first: %2.</source>
        <translation>%1 activos, el primero: %2.</translation>
    </message>
    <message>
        <source>Something answers that is no Alertmanager: it begins with “%1”.</source>
        <translation>Responde algo que no es Alertmanager: empieza con «%1».</translation>
    </message>
    <message>
        <source>Put alertmanager.url right in the site&apos;s configuration.</source>
        <translation>Corrija alertmanager.url en la configuración del sitio.</translation>
    </message>
    <message>
        <source>Alertmanager %1 answers; cluster %2.</source>
        <translation>Alertmanager %1 responde; clúster %2.</translation>
    </message>
    <message>
        <source>Look again in a minute; if it stays so, check --cluster.* of its command line.</source>
        <translation>Revise de nuevo en un minuto; si sigue así, verifique --cluster.* en su línea de comandos.</translation>
    </message>
</context>
<context>
    <name>PrometheusJson</name>
    <message>
        <source>The address of Prometheus answers a web page instead of its API: check the url, and whether a proxy or a login stands before it.</source>
        <translation>La dirección de Prometheus responde una página web en vez de su API: verifique la URL y si hay un proxy o un inicio de sesión delante.</translation>
    </message>
    <message>
        <source>The answer of Prometheus is not understood: check that its url leads to a Prometheus server of version 2.42 or newer.</source>
        <translation>No se entiende la respuesta de Prometheus: verifique que su URL lleve a un servidor Prometheus versión 2.42 o posterior.</translation>
    </message>
    <message>
        <source>Prometheus gave the query up, for it took too long (%1): ask for a shorter time.</source>
        <translation>Prometheus abandonó la consulta porque tardó demasiado (%1): pida un tiempo más corto.</translation>
    </message>
    <message>
        <source>Prometheus could not answer (%1): see its own log, and try again.</source>
        <translation>Prometheus no pudo responder (%1): vea su log e intente de nuevo.</translation>
    </message>
    <message>
        <source>Prometheus refuses the query (%1): correct the expression or the time.</source>
        <translation>Prometheus rechaza la consulta (%1): corrija la expresión o el tiempo.</translation>
    </message>
    <message>
        <source>%1 does not accept our login (HTTP %2): check user, password_file and token_file of the site.</source>
        <translation>%1 no acepta nuestras credenciales (HTTP %2): verifique user, password_file y token_file del sitio.</translation>
    </message>
    <message>
        <source>%1 does not know what was asked for (HTTP 404): check its url and version.</source>
        <translation>%1 no conoce lo que se pidió (HTTP 404): verifique su URL y su versión.</translation>
    </message>
    <message>
        <source>%1 could not answer (HTTP %2): see its own log, and try again.</source>
        <translation>%1 no pudo responder (HTTP %2): vea su log e intente de nuevo.</translation>
    </message>
    <message>
        <source>%1 refuses the call (HTTP %2, %3): check what was asked for.</source>
        <translation>%1 rechaza la llamada (HTTP %2, %3): verifique lo que se pidió.</translation>
    </message>
</context>
<context>
    <name>PrometheusService</name>
    <message>
        <source>Prometheus is not installed: install the package “prometheus” (apt-get install prometheus).</source>
        <translation>Prometheus no está instalado: instale el paquete «prometheus» (apt-get install prometheus).</translation>
    </message>
</context>
<context>
    <name>Prover</name>
    <message>
        <source>systemd cannot load %1 (%2).</source>
        <translation>systemd no puede cargar %1 (%2).</translation>
    </message>
    <message>
        <source>%1 does not stay up: it ended with “%2”. See its journal.</source>
        <translation>%1 no se mantiene: terminó con «%2». Vea su journal.</translation>
    </message>
    <message>
        <source>%1 does not stay up: it began anew after it was started. See its journal.</source>
        <translation>%1 no se mantiene: empezó de nuevo después de iniciarlo. Vea su journal.</translation>
    </message>
    <message>
        <source>%1 does not stay up: it is %2 now. See its journal.</source>
        <translation>%1 no se mantiene: ahora está %2. Vea su journal.</translation>
    </message>
    <message>
        <source>%1 is not up yet, but %2 (%3).</source>
        <translation>%1 aún no está activa, sino %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is up for %2 only.</source>
        <translation>%1 está activa solo desde hace %2.</translation>
    </message>
    <message>
        <source>Runs as process %1 for %2 without a restart.</source>
        <translation>Corre como proceso %1 desde hace %2 sin reiniciarse.</translation>
    </message>
    <message>
        <source>Several workers bear the name %1: end those that systemd did not start.</source>
        <translation>Varios workers llevan el nombre %1: termine los que systemd no inició.</translation>
    </message>
    <message>
        <source>The worker %1 of %2 does not answer over the broker %3: look at its log and at /etc/vigia/worker.env.</source>
        <translation>El worker %1 de %2 no responde por el broker %3: mire su registro y /etc/vigia/worker.env.</translation>
    </message>
    <message>
        <source>Process %1 answers as %2, but %3 runs as process %4: end the other worker.</source>
        <translation>El proceso %1 responde como %2, pero %3 corre como proceso %4: termine el otro worker.</translation>
    </message>
    <message>
        <source>Answer a ping over %1, each from its own service&apos;s process.</source>
        <translation>Responden un ping por %1, cada uno desde el proceso de su propio servicio.</translation>
    </message>
    <message>
        <source>Every node that answered has a name of its own.</source>
        <translation>Cada nodo que respondió tiene un nombre propio.</translation>
    </message>
    <message>
        <source>Prometheus has no target of the configured scrape job.</source>
        <translation>Prometheus no tiene ningún objetivo del trabajo de consulta configurado.</translation>
    </message>
    <message>
        <source>The target %1 is %2 in Prometheus: %3.</source>
        <translation>El objetivo %1 está %2 en Prometheus: %3.</translation>
    </message>
    <message>
        <source>Prometheus has not asked the target %1 again yet.</source>
        <translation>Prometheus aún no ha consultado de nuevo el objetivo %1.</translation>
    </message>
    <message>
        <source>Up in Prometheus, asked again after the move.</source>
        <translation>Activo en Prometheus, consultado de nuevo tras el cambio.</translation>
    </message>
    <message>
        <source>%1 runs again beside the new workers.</source>
        <translation>%1 corre de nuevo junto a los workers nuevos.</translation>
    </message>
    <message>
        <source>It does not run any more.</source>
        <translation>Ya no corre.</translation>
    </message>
</context>
<context>
    <name>QueryCommand</name>
    <message>
        <source>Prints the values of a metric from the database, as a chart shows them</source>
        <translation>Imprime los valores de una métrica desde la base de datos, como los muestra una gráfica</translation>
    </message>
    <message>
        <source>Metric and entity, such as Gene/Recurso</source>
        <translation>Métrica y entidad, como Gene/Recurso</translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD</source>
        <translation>Primer día, AAAA-MM-DD</translation>
    </message>
    <message>
        <source>Last day, YYYY-MM-DD</source>
        <translation>Último día, AAAA-MM-DD</translation>
    </message>
    <message>
        <source>Only this plant, reservoir or agent; may be repeated</source>
        <translation>Solo esta central, embalse o agente; se puede repetir</translation>
    </message>
    <message>
        <source>One value an hour, a day or a month</source>
        <translation>Un valor por hora, día o mes</translation>
    </message>
    <message>
        <source>A series a code, a generation source, or the total</source>
        <translation>Una serie por código, por fuente de generación, o el total</translation>
    </message>
    <message>
        <source>Only the largest N codes, the rest as “others”</source>
        <translation>Solo los N códigos mayores, el resto como «otros»</translation>
    </message>
    <message>
        <source>How to write it</source>
        <translation>Cómo escribirlo</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Leyendo %1 …</translation>
    </message>
    <message>
        <source>There is no data in this range; the newest day is %1.</source>
        <translation>No hay datos en este rango; el día más reciente es %1.</translation>
    </message>
    <message>
        <source>There is no data of this metric in the database: load it with “vigiactl etl run”.</source>
        <translation>No hay datos de esta métrica en la base de datos: cárguela con «vigiactl etl run».</translation>
    </message>
</context>
<context>
    <name>QueryOutput</name>
    <message numerus="yes">
        <source>%1 The rest of the range has %n more of this kind.</source>
        <translation>
            <numerusform>%1 El resto del rango tiene %n más de este tipo.</numerusform>
            <numerusform>%1 El resto del rango tiene %n más de este tipo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueKeys</name>
    <message>
        <source>“%1” is no name for a queue: use up to 255 characters, none of them a control character.</source>
        <translation>«%1» no es nombre para una cola: use hasta 255 caracteres, ninguno de control.</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>%1, %2:00</source>
        <comment>a day and an hour</comment>
        <translation>%1, %2:00</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>ReceiversReader</name>
    <message>
        <source>“%1” must be a table</source>
        <translation>«%1» debe ser una tabla</translation>
    </message>
    <message>
        <source>the key “%1” of “%2” is not known</source>
        <translation>la clave «%1» de «%2» no se conoce</translation>
    </message>
    <message>
        <source>the key “%1” of “%2” must be one line of text</source>
        <translation>la clave «%1» de «%2» debe ser una línea de texto</translation>
    </message>
    <message>
        <source>“%1” lacks the key “%2”</source>
        <translation>a «%1» le falta la clave «%2»</translation>
    </message>
    <message>
        <source>“%1” is not what “%2” of “%3” may be</source>
        <translation>«%1» no es lo que «%2» de «%3» puede ser</translation>
    </message>
    <message>
        <source>the key “%1” of “%2” must be true or false</source>
        <translation>la clave «%1» de «%2» debe ser true o false</translation>
    </message>
    <message>
        <source>The receivers file %1 cannot be used: %2.</source>
        <translation>No se puede usar el archivo de receptores %1: %2.</translation>
    </message>
    <message>
        <source>“%1” is not an address http:// or https://</source>
        <translation>«%1» no es una dirección http:// o https://</translation>
    </message>
    <message>
        <source>The receivers file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo de receptores %1: %2.</translation>
    </message>
    <message>
        <source>The receivers file %1 is far too long: is it the right one?</source>
        <translation>El archivo de receptores %1 es demasiado largo: ¿es el correcto?</translation>
    </message>
    <message>
        <source>The receivers file %1 is not valid at line %2: %3.</source>
        <translation>El archivo de receptores %1 no es válido en la línea %2: %3.</translation>
    </message>
    <message>
        <source>the key “%1” is not known: it may hold pagerduty, slack and email</source>
        <translation>la clave «%1» no se conoce: puede tener pagerduty, slack y email</translation>
    </message>
</context>
<context>
    <name>RecordJson</name>
    <message>
        <source>it is damaged or cut off</source>
        <translation>está dañado o cortado</translation>
    </message>
    <message>
        <source>it has version %1, and this program knows version %2</source>
        <translation>tiene la versión %1, y este programa conoce la versión %2</translation>
    </message>
    <message>
        <source>its entry “%1” is missing or wrong</source>
        <translation>su entrada «%1» falta o es incorrecta</translation>
    </message>
</context>
<context>
    <name>RecordStore</name>
    <message>
        <source>The record of the last move, %1, cannot be used: %2. Look at it, and move it away when you know the units&apos; state.</source>
        <translation>No se puede usar el registro del último cambio, %1: %2. Mírelo, y muévalo cuando conozca el estado de las unidades.</translation>
    </message>
    <message>
        <source>others than its owner may have written it</source>
        <translation>otros que no son su dueño pueden haberlo escrito</translation>
    </message>
    <message>
        <source>The record of this move would be too big: %1 bytes instead of at most %2.</source>
        <translation>El registro de este cambio sería demasiado grande: %1 bytes en vez de a lo sumo %2.</translation>
    </message>
</context>
<context>
    <name>RecordedAsker</name>
    <message>
        <source>This is a recording: nothing can be ordered in it. Open the live site to act.</source>
        <translation>Esto es una grabación: en ella no se puede ordenar nada. Abra el sitio en vivo para actuar.</translation>
    </message>
</context>
<context>
    <name>RedisCache</name>
    <message>
        <source>Redis at %1 did not answer a moment ago: it is left alone for now.</source>
        <translation>Redis en %1 no respondió hace un momento: por ahora se le deja en paz.</translation>
    </message>
    <message>
        <source>Redis at %1 did not answer within %2 ms: it is slow or out of reach.</source>
        <translation>Redis en %1 no respondió en %2 ms: está lento o fuera de alcance.</translation>
    </message>
</context>
<context>
    <name>RedisChecks</name>
    <message>
        <source>Redis refused the question: %1</source>
        <translation>Redis rechazó la consulta: %1</translation>
    </message>
    <message>
        <source>Let our user ask: ACL SETUSER NAME +info +ping (redis-cli, as its administrator).</source>
        <translation>Permita consultar a nuestro usuario: ACL SETUSER NOMBRE +info +ping (redis-cli, como su administrador).</translation>
    </message>
    <message>
        <source>Redis %1 answers; up for %2.</source>
        <translation>Redis %1 responde; en marcha hace %2.</translation>
    </message>
    <message>
        <source>Redis does not say how much memory it may use.</source>
        <translation>Redis no dice cuánta memoria puede usar.</translation>
    </message>
    <message>
        <source>%1 MiB of %2 MiB (%3); policy %4, %5 keys evicted.</source>
        <translation>%1 MiB de %2 MiB (%3); política %4, %5 claves expulsadas.</translation>
    </message>
    <message>
        <source>maxmemory</source>
        <translation>maxmemory</translation>
    </message>
    <message>
        <source>the machine&apos;s</source>
        <translation>de la máquina</translation>
    </message>
    <message>
        <source>See what is big: redis-cli --bigkeys; shorten the results&apos; life (result_expires) or raise maxmemory.</source>
        <translation>Vea lo más grande: redis-cli --bigkeys; acorte la vida de los resultados (result_expires) o suba maxmemory.</translation>
    </message>
    <message>
        <source>A broker must not lose messages: redis-cli CONFIG SET maxmemory-policy noeviction, and the same in redis.conf.</source>
        <translation>Un broker no debe perder mensajes: redis-cli CONFIG SET maxmemory-policy noeviction, y lo mismo en redis.conf.</translation>
    </message>
    <message>
        <source>Append-only file %1 (%2), last snapshot %3 ago (%4), %5 changes since.</source>
        <translation>Archivo append-only %1 (%2), última instantánea hace %3 (%4), %5 cambios desde entonces.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>Redis cannot write its data and may refuse orders: see its log (journalctl -u redis-server) and the disk (df -h).</source>
        <translation>Redis no puede escribir sus datos y puede rechazar órdenes: vea su log (journalctl -u redis-server) y el disco (df -h).</translation>
    </message>
    <message>
        <source>Nothing is ever saved: queued tasks are lost at a restart. Run: redis-cli CONFIG SET appendonly yes, and the same in redis.conf.</source>
        <translation>Nunca se guarda nada: las tareas en cola se pierden al reiniciar. Ejecute: redis-cli CONFIG SET appendonly yes, y lo mismo en redis.conf.</translation>
    </message>
    <message>
        <source>Redis does not say who we are.</source>
        <translation>Redis no dice quiénes somos.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>User %1, %2, %3, %4.</source>
        <translation>Usuario %1, %2, %3, %4.</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>sin contraseña</translation>
    </message>
    <message>
        <source>with a password</source>
        <translation>con contraseña</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>sin TLS</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>en esta máquina</translation>
    </message>
    <message>
        <source>over the network</source>
        <translation>por la red</translation>
    </message>
    <message>
        <source>Give our user what it needs: ACL SETUSER %1 ~* &amp;* +@all -@dangerous +info +keys.</source>
        <translation>Dé a nuestro usuario lo que necesita: ACL SETUSER %1 ~* &amp;* +@all -@dangerous +info +keys.</translation>
    </message>
    <message>
        <source>Whoever reaches the port may order tasks: make an ACL user with a password and name it in redis.user and redis.password_file.</source>
        <translation>Quien alcance el puerto puede ordenar tareas: cree un usuario ACL con contraseña e indíquelo en redis.user y redis.password_file.</translation>
    </message>
    <message>
        <source>Use rediss:// (TLS) in redis.url: the password crosses the network in the clear.</source>
        <translation>Use rediss:// (TLS) en redis.url: la contraseña cruza la red sin cifrar.</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Start it: systemctl start redis-server (embedded site: vigiactl site up). Check redis.url and redis.password_file of the site.</source>
        <translation>Inícielo: systemctl start redis-server (sitio embebido: vigiactl site up). Verifique redis.url y redis.password_file del sitio.</translation>
    </message>
    <message>
        <source>See the check “Redis answers” first.</source>
        <translation>Vea primero la revisión «Redis responde».</translation>
    </message>
    <message>
        <source>Redis answers</source>
        <translation>Redis responde</translation>
    </message>
    <message>
        <source>Memory of Redis</source>
        <translation>Memoria de Redis</translation>
    </message>
    <message>
        <source>Redis keeps its data</source>
        <translation>Redis conserva sus datos</translation>
    </message>
    <message>
        <source>Access to Redis</source>
        <translation>Acceso a Redis</translation>
    </message>
</context>
<context>
    <name>RedisConfig</name>
    <message>
        <source>The Redis address is not valid: write it as redis://host:6379/0, as rediss:// for TLS, or as unix:///path/to/socket.</source>
        <translation>La dirección de Redis no es válida: escríbala como redis://host:6379/0, como rediss:// para TLS, o como unix:///ruta/al/socket.</translation>
    </message>
    <message>
        <source>The Redis address holds a password: take it out and keep it in a password file (0600) or in VIGIA_REDIS_PASSWORD.</source>
        <translation>La dirección de Redis contiene una contraseña: retírela y guárdela en un archivo de contraseñas (0600) o en VIGIA_REDIS_PASSWORD.</translation>
    </message>
    <message>
        <source>“%1” is not a Redis database: write its number, as in redis://host:6379/0.</source>
        <translation>«%1» no es una base de datos de Redis: escriba su número, como en redis://host:6379/0.</translation>
    </message>
</context>
<context>
    <name>RedisError</name>
    <message>
        <source>Redis wants a password and none is set: name a password file in the site&apos;s configuration or set VIGIA_REDIS_PASSWORD.</source>
        <translation>Redis pide una contraseña y no hay ninguna: nombre un archivo de contraseñas en la configuración del sitio o defina VIGIA_REDIS_PASSWORD.</translation>
    </message>
    <message>
        <source>Redis refused the user name or the password: check both in the site&apos;s configuration.</source>
        <translation>Redis rechazó el usuario o la contraseña: revise ambos en la configuración del sitio.</translation>
    </message>
    <message>
        <source>Redis does not let this user run %1 or touch its keys or channels: its ACL has to allow it.</source>
        <translation>Redis no deja que este usuario ejecute %1 ni que toque sus claves o canales: su ACL debe permitirlo.</translation>
    </message>
    <message>
        <source>Redis is not ready (%1): it will be asked again.</source>
        <translation>Redis no está listo (%1): se le volverá a preguntar.</translation>
    </message>
    <message>
        <source>Redis does not accept changes now (%1): see its log for the cause, such as full memory or disk, or a replica instead of the primary.</source>
        <translation>Redis no acepta cambios ahora (%1): vea la causa en su registro, como memoria o disco llenos, o una réplica en vez del primario.</translation>
    </message>
    <message>
        <source>Redis refused %1 (%2): the server may be too old, or the key of another kind.</source>
        <translation>Redis rechazó %1 (%2): el servidor puede ser muy antiguo, o la clave de otro tipo.</translation>
    </message>
    <message>
        <source>Redis at %1 cannot be reached (%2): check that it runs and that the address is right.</source>
        <translation>No se puede llegar a Redis en %1 (%2): revise que esté funcionando y que la dirección sea correcta.</translation>
    </message>
    <message>
        <source>A secure connection to Redis at %1 was refused (%2): check the authority file, the host name and that the port speaks TLS.</source>
        <translation>Se rechazó una conexión segura a Redis en %1 (%2): revise el archivo de la autoridad, el nombre del host y que el puerto hable TLS.</translation>
    </message>
    <message>
        <source>Redis at %1 did not answer within %2 s: check that it runs and that the address is right.</source>
        <translation>Redis en %1 no respondió en %2 s: revise que esté funcionando y que la dirección sea correcta.</translation>
    </message>
    <message>
        <source>Redis at %1 did not answer %2 in time: it is overloaded, or the network is. It is not known whether the command was carried out.</source>
        <translation>Redis en %1 no respondió %2 a tiempo: está sobrecargado, o lo está la red. No se sabe si la orden se ejecutó.</translation>
    </message>
</context>
<context>
    <name>RedisProbe</name>
    <message>
        <source>No Redis answers at 127.0.0.1:%1.</source>
        <translation>Ningún Redis responde en 127.0.0.1:%1.</translation>
    </message>
    <message>
        <source>Redis takes the connection but does not answer.</source>
        <translation>Redis acepta la conexión pero no responde.</translation>
    </message>
    <message>
        <source>Redis closed the connection.</source>
        <translation>Redis cerró la conexión.</translation>
    </message>
    <message>
        <source>Redis does not take the password of this site: another Redis listens there.</source>
        <translation>Redis no acepta la contraseña de este sitio: allí escucha otro Redis.</translation>
    </message>
    <message>
        <source>Redis refuses %1.</source>
        <translation>Redis rechaza %1.</translation>
    </message>
</context>
<context>
    <name>RedisProtocol</name>
    <message numerus="yes">
        <source>Redis sent an answer that is larger than %n MiB: ask for less at once.</source>
        <translation>
            <numerusform>Redis envió una respuesta de más de %n MiB: pida menos a la vez.</numerusform>
            <numerusform>Redis envió una respuesta de más de %n MiB: pida menos a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not answer as Redis does: check the address and the port.</source>
        <translation>El servidor no responde como Redis: revise la dirección y el puerto.</translation>
    </message>
</context>
<context>
    <name>RedisService</name>
    <message>
        <source>Redis may not write in %1: choose another state directory, or correct its owner.</source>
        <translation>Redis no puede escribir en %1: elija otro directorio de estado o corrija su dueño.</translation>
    </message>
    <message>
        <source>Redis is not installed: install the package “redis-server” (apt-get install redis-server).</source>
        <translation>Redis no está instalado: instale el paquete «redis-server» (apt-get install redis-server).</translation>
    </message>
    <message>
        <source>Redis did not start: see %1.</source>
        <translation>Redis no inició: vea %1.</translation>
    </message>
    <message>
        <source>password: REDISCLI_AUTH=$(cat &apos;%1&apos;)</source>
        <translation>contraseña: REDISCLI_AUTH=$(cat &apos;%1&apos;)</translation>
    </message>
    <message>
        <source>Redis does not answer PING as it should.</source>
        <translation>Redis no responde a PING como debería.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>This site holds market data or runs already, and may be a live one: a capsule is rehearsed in a new site only.</source>
        <translation>Este sitio ya tiene datos de mercado o corridas, y puede ser uno real: una cápsula solo se ensaya en un sitio nuevo.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Drawn: the mean of every %1 steps.</source>
        <translation>Trazado: la media de cada %1 pasos.</translation>
    </message>
    <message>
        <source>Drawn: the lowest and highest of every %1 steps.</source>
        <translation>Trazado: el mínimo y el máximo de cada %1 pasos.</translation>
    </message>
    <message>
        <source>Skip to the report</source>
        <translation>Ir al informe</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Colombian time (UTC−5)</source>
        <translation>hora de Colombia (UTC−5)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Missing:</source>
        <translation>Falta:</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Cargado</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Corrida</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>There is no data in these days.</source>
        <translation>No hay datos en estos días.</translation>
    </message>
    <message>
        <source>Chart of %1.</source>
        <translation>Gráfico de %1.</translation>
    </message>
    <message>
        <source>The values are in the report&apos;s XLSX, CSV and JSON files.</source>
        <translation>Los valores están en los archivos XLSX, CSV y JSON del informe.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>The report %1 could not be written: %2. Free some space or choose another folder.</source>
        <translation>No se pudo escribir el informe %1: %2. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>loaded: %1</source>
        <translation>cargado: %1</translation>
    </message>
    <message>
        <source>run: %1</source>
        <translation>corrida: %1</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULADO</translation>
    </message>
    <message>
        <source>RECORDED</source>
        <translation>GRABADO</translation>
    </message>
    <message>
        <source>SIMULATED: the figures come from the stand-in of the market, not from the market.</source>
        <translation>SIMULADO: las cifras vienen del simulador del mercado, no del mercado.</translation>
    </message>
    <message>
        <source>RECORDED: made from an incident capsule; nothing in it is told as it is now.</source>
        <translation>GRABADO: hecho de una cápsula de incidente; nada en él dice cómo está ahora.</translation>
    </message>
    <message>
        <source>Hour from</source>
        <translation>Hora desde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A table of the report has more rows than a sheet holds. Choose a shorter range, or CSV.</source>
        <translation>Una tabla del informe tiene más filas de las que caben en una hoja. Elija un rango más corto, o CSV.</translation>
    </message>
    <message>
        <source>there was no room for the whole workbook</source>
        <translation>no había espacio para el libro completo</translation>
    </message>
    <message>
        <source>Shift handover</source>
        <translation>Entrega de turno</translation>
    </message>
    <message>
        <source>Daily report</source>
        <translation>Informe diario</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>Informe semanal</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Informe mensual</translation>
    </message>
    <message>
        <source>Yearly report</source>
        <translation>Informe anual</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>done</source>
        <comment>outcome of an action</comment>
        <translation>hecha</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>outcome of an action</comment>
        <translation>fallida</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>outcome of an action</comment>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>Actions, newest first</source>
        <translation>Acciones, de la más nueva a la más vieja</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Quién hizo qué</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>La más nueva</translation>
    </message>
    <message>
        <source>Operator actions</source>
        <translation>Acciones de operadores</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nobody ordered anything on these days.</source>
        <translation>Nadie ordenó nada en estos días.</translation>
    </message>
    <message>
        <source>Alerts that fired</source>
        <translation>Alertas que se dispararon</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severidad</translation>
    </message>
    <message>
        <source>Time in all</source>
        <translation>Tiempo en total</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>La más larga</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Reconocidas</translation>
    </message>
    <message>
        <source>Acknowledgement taken back</source>
        <translation>Reconocimiento retirado</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Aplazadas</translation>
    </message>
    <message>
        <source>Taken off the shelf</source>
        <translation>Aplazamiento retirado</translation>
    </message>
    <message>
        <source>What was done about alerts</source>
        <translation>Qué se hizo con las alertas</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Critical among them</source>
        <translation>Críticas entre ellas</translation>
    </message>
    <message>
        <source>No alert fired, as far as Prometheus kept its samples.</source>
        <translation>No se disparó ninguna alerta, hasta donde Prometheus guarda muestras.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Prometheus has samples from %1 on; of the time before nothing is known.</source>
        <translation>Prometheus tiene muestras desde %1; del tiempo anterior no se sabe nada.</translation>
    </message>
    <message>
        <source>%1: Prometheus has no samples of these days.</source>
        <translation>%1: Prometheus no tiene muestras de estos días.</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>First sample</source>
        <translation>Primera muestra</translation>
    </message>
    <message>
        <source>Mean availability</source>
        <translation>Disponibilidad media</translation>
    </message>
    <message>
        <source>Lowest availability</source>
        <translation>Disponibilidad mínima</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Completeness and age by series</source>
        <translation>Completitud y edad por serie</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Metric and entity</source>
        <translation>Métrica y entidad</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completos</translation>
    </message>
    <message>
        <source>Newest day</source>
        <translation>Día más nuevo</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Found in the data and how it was read</source>
        <translation>Hallado en los datos y cómo se leyó</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Days without data</source>
        <translation>Días sin datos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Completeness and age of the data</source>
        <translation>Completitud y edad de los datos</translation>
    </message>
    <message>
        <source>Every watched series has data for every day that XM has published.</source>
        <translation>Cada serie vigilada tiene datos de cada día que XM ha publicado.</translation>
    </message>
    <message>
        <source>Hydro</source>
        <translation>Hidráulica</translation>
    </message>
    <message>
        <source>Thermal</source>
        <translation>Térmica</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Solar</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Eólica</translation>
    </message>
    <message>
        <source>Cogeneration</source>
        <translation>Cogeneración</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>Fuente desconocida</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generación</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Participación</translation>
    </message>
    <message>
        <source>%1 of %2 days have data.</source>
        <translation>%1 de %2 días tienen datos.</translation>
    </message>
    <message>
        <source>Largest day</source>
        <translation>Día mayor</translation>
    </message>
    <message>
        <source>Smallest day</source>
        <translation>Día menor</translation>
    </message>
    <message>
        <source>Generation by source</source>
        <translation>Generación por fuente</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Generation by month and source</source>
        <translation>Generación por mes y fuente</translation>
    </message>
    <message>
        <source>Generation by day and source</source>
        <translation>Generación por día y fuente</translation>
    </message>
    <message>
        <source>Generation by plant</source>
        <translation>Generación por planta</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Todas las demás</translation>
    </message>
    <message numerus="yes">
        <source>The %n largest plant(s).</source>
        <translation>
            <numerusform>La %n planta mayor.</numerusform>
            <numerusform>Las %n plantas mayores.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was the largest source, with %2 % of the generation of %3 days.</source>
        <comment>source, number, number</comment>
        <translation>%1 fue la fuente mayor, con %2 % de la generación de %3 días.</translation>
    </message>
    <message>
        <source>Generation by hour</source>
        <translation>Generación por hora</translation>
    </message>
    <message>
        <source>Alarms now</source>
        <translation>Alarmas ahora</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>shelved</source>
        <comment>an alarm</comment>
        <translation>aplazada</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <comment>an alarm</comment>
        <translation>reconocida</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>an alarm</comment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>silenced</source>
        <comment>an alarm</comment>
        <translation>silenciada</translation>
    </message>
    <message>
        <source>open</source>
        <comment>an alarm</comment>
        <translation>abierta</translation>
    </message>
    <message>
        <source>Open alarms</source>
        <translation>Alarmas abiertas</translation>
    </message>
    <message>
        <source>Shelved alarms</source>
        <translation>Alarmas aplazadas</translation>
    </message>
    <message>
        <source>No alarm is open.</source>
        <translation>No hay alarmas abiertas.</translation>
    </message>
    <message>
        <source>Gaps in the data</source>
        <translation>Vacíos en los datos</translation>
    </message>
    <message>
        <source>ETL runs</source>
        <translation>Corridas ETL</translation>
    </message>
    <message>
        <source>Failed runs</source>
        <translation>Corridas fallidas</translation>
    </message>
    <message>
        <source>Reverts</source>
        <translation>Reversiones</translation>
    </message>
    <message>
        <source>Runs that are still open</source>
        <translation>Corridas aún abiertas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Written by whoever hands over</source>
        <translation>Escritas por quien entrega</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Reversión</translation>
    </message>
    <message>
        <source>Runs by job and series</source>
        <translation>Corridas por trabajo y serie</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Corridas</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Con éxito</translation>
    </message>
    <message>
        <source>Failure rate</source>
        <translation>Tasa de fallos</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>Insertados</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Time at work</source>
        <translation>Tiempo de trabajo</translation>
    </message>
    <message>
        <source>Why runs failed</source>
        <translation>Por qué fallaron las corridas</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>Mensaje más nuevo</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordenada</translation>
    </message>
    <message>
        <source>Values written</source>
        <translation>Valores escritos</translation>
    </message>
    <message>
        <source>Reverts the run</source>
        <translation>Revierte la corrida</translation>
    </message>
    <message>
        <source>Error or reason</source>
        <translation>Error o motivo</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún abiertas</translation>
    </message>
    <message>
        <source>No run has ended.</source>
        <translation>Ninguna corrida ha terminado.</translation>
    </message>
    <message>
        <source>No run was ordered on these days.</source>
        <translation>No se ordenó ninguna corrida en estos días.</translation>
    </message>
    <message>
        <source>%1: not asked.</source>
        <translation>%1: no se preguntó.</translation>
    </message>
    <message>
        <source>%1: there is no data of these days in the database.</source>
        <translation>%1: no hay datos de estos días en la base de datos.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>%1 in all; the first %2 are shown.</source>
        <translation>%1 en total; se muestran los primeros %2.</translation>
    </message>
    <message>
        <source>%1, change over the range</source>
        <comment>a series</comment>
        <translation>%1, cambio en el rango</translation>
    </message>
    <message>
        <source>%1 by month</source>
        <comment>a section</comment>
        <translation>%1 por mes</translation>
    </message>
    <message>
        <source>%1 by day</source>
        <comment>a section</comment>
        <translation>%1 por día</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Rango completo</translation>
    </message>
    <message>
        <source>sum of the days</source>
        <translation>suma de los días</translation>
    </message>
    <message>
        <source>mean of the days</source>
        <translation>media de los días</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>último día</translation>
    </message>
    <message>
        <source>Useful volume by reservoir</source>
        <translation>Volumen útil por embalse</translation>
    </message>
    <message>
        <source>Reservoir</source>
        <translation>Embalse</translation>
    </message>
    <message>
        <source>Useful volume</source>
        <translation>Volumen útil</translation>
    </message>
    <message>
        <source>Of its capacity</source>
        <translation>De su capacidad</translation>
    </message>
    <message>
        <source>Each on its last day with data in the range.</source>
        <translation>Cada uno en su último día con datos del rango.</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demanda</translation>
    </message>
    <message>
        <source>Real demand</source>
        <translation>Demanda real</translation>
    </message>
    <message>
        <source>Commercial demand</source>
        <translation>Demanda comercial</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Spot price</source>
        <translation>Precio de bolsa</translation>
    </message>
    <message>
        <source>Weighted spot price</source>
        <translation>Precio de bolsa ponderado</translation>
    </message>
    <message>
        <source>Scarcity price</source>
        <translation>Precio de escasez</translation>
    </message>
    <message>
        <source>Means are plain means of the days.</source>
        <translation>Las medias son medias simples de los días.</translation>
    </message>
    <message>
        <source>Reservoirs</source>
        <translation>Embalses</translation>
    </message>
    <message>
        <source>Useful volume of capacity</source>
        <translation>Volumen útil de la capacidad</translation>
    </message>
    <message>
        <source>Inflows</source>
        <translation>Aportes</translation>
    </message>
    <message>
        <source>Historical mean of inflows</source>
        <translation>Media histórica de aportes</translation>
    </message>
    <message>
        <source>made %1, Colombian time (UTC−5)</source>
        <translation>hecho %1, hora de Colombia (UTC−5)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Capsule: %1</source>
        <translation>Cápsula: %1</translation>
    </message>
    <message>
        <source>%1 was the largest source, with %2 % of the generation of the day.</source>
        <comment>source, number</comment>
        <translation>%1 fue la fuente mayor, con %2 % de la generación del día.</translation>
    </message>
    <message>
        <source>Days with fewer than 24 hours: %1.</source>
        <translation>Días con menos de 24 horas: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Alerts fired %n time(s), as far as Prometheus kept its samples.</source>
        <translation>
            <numerusform>Las alertas se activaron %n vez, hasta donde Prometheus conservó sus muestras.</numerusform>
            <numerusform>Las alertas se activaron %n veces, hasta donde Prometheus conservó sus muestras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days due</source>
        <translation>Días debidos</translation>
    </message>
    <message>
        <source>Days that XM never published are not counted as missing; those that it has yet to publish are not counted at all.</source>
        <translation>Los días que XM nunca publicó no cuentan como faltantes; los que aún debe publicar no se cuentan.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the watched series have no data.</source>
        <translation>
            <numerusform>%n día de las series vigiladas no tiene datos.</numerusform>
            <numerusform>%n días de las series vigiladas no tienen datos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) are open.</source>
        <translation>
            <numerusform>%n alarma está abierta.</numerusform>
            <numerusform>%n alarmas están abiertas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) failed.</source>
        <translation>
            <numerusform>%n corrida falló.</numerusform>
            <numerusform>%n corridas fallaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refuses connections: start it, or correct its address.</source>
        <translation>%1 rechaza las conexiones: inícielo, o corrija su dirección.</translation>
    </message>
    <message>
        <source>Nobody knows the host of %1 by its name: correct its address, or check the name service.</source>
        <translation>El equipo de %1 no se conoce por su nombre: corrija su dirección, o revise el servicio de nombres.</translation>
    </message>
    <message>
        <source>%1 ended the connection before its answer was complete: make the report again.</source>
        <translation>%1 terminó la conexión antes de completar su respuesta: haga el informe de nuevo.</translation>
    </message>
    <message>
        <source>%1 did not finish in the time allowed: ask for fewer days.</source>
        <translation>%1 no terminó en el tiempo permitido: pida menos días.</translation>
    </message>
    <message>
        <source>%1 did not answer in time: check that it works, then make the report again.</source>
        <translation>%1 no respondió a tiempo: compruebe que funciona y haga el informe de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not accept the login: correct the user and the password of the site.</source>
        <translation>%1 no acepta el acceso: corrija el usuario y la contraseña del sitio.</translation>
    </message>
    <message>
        <source>%1 lacks a table or column that this needs: run “vigiactl db check”.</source>
        <translation>A %1 le falta una tabla o columna que esto necesita: ejecute «vigiactl db check».</translation>
    </message>
    <message>
        <source>%1 does not hold it.</source>
        <translation>%1 no lo contiene.</translation>
    </message>
    <message>
        <source>%1 has no database of that name: correct its name in the address.</source>
        <translation>%1 no tiene una base de datos con ese nombre: corrija su nombre en la dirección.</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about: check its certificate and the clock.</source>
        <translation>No se logró una conexión segura con %1: revise su certificado y el reloj.</translation>
    </message>
    <message>
        <source>A proxy on the way to %1 lets no question through: check https_proxy and no_proxy.</source>
        <translation>Un proxy en el camino a %1 no deja pasar la pregunta: revise https_proxy y no_proxy.</translation>
    </message>
    <message>
        <source>%1 has no free connection: make the report again in a moment.</source>
        <translation>%1 no tiene conexiones libres: haga el informe de nuevo en un momento.</translation>
    </message>
    <message>
        <source>%1 is starting or stopping: make the report again in a moment.</source>
        <translation>%1 está arrancando o deteniéndose: haga el informe de nuevo en un momento.</translation>
    </message>
    <message>
        <source>%1 could not answer: see its own log, then make the report again.</source>
        <translation>%1 no pudo responder: vea su propio registro y haga el informe de nuevo.</translation>
    </message>
    <message>
        <source>The site has no %1: name its address in the configuration.</source>
        <translation>El sitio no tiene %1: indique su dirección en la configuración.</translation>
    </message>
    <message>
        <source>%1 was not read to the end: make the report again.</source>
        <translation>%1 no se leyó hasta el final: haga el informe de nuevo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: check its address and the network.</source>
        <translation>No se puede alcanzar %1: revise su dirección y la red.</translation>
    </message>
    <message>
        <source>%1 does not let this user read that: ask its administrator for the right.</source>
        <translation>%1 no deja leer eso a este usuario: pida el permiso a su administrador.</translation>
    </message>
    <message>
        <source>The question to %1 or its answer made no sense: run “vigiactl doctor”.</source>
        <translation>La pregunta a %1 o su respuesta no tenía sentido: ejecute «vigiactl doctor».</translation>
    </message>
    <message>
        <source>Somebody else used or changed %1 meanwhile: make the report again.</source>
        <translation>Alguien más usó o cambió %1 entretanto: haga el informe de nuevo.</translation>
    </message>
    <message>
        <source>%1 failed in a way that is not known: run “vigiactl doctor”.</source>
        <translation>%1 falló de un modo que no se conoce: ejecute «vigiactl doctor».</translation>
    </message>
    <message>
        <source>the capsule</source>
        <translation>la cápsula</translation>
    </message>
    <message>
        <source>%1 could not be read: run “vigiactl doctor”.</source>
        <translation>%1 no se pudo leer: ejecute «vigiactl doctor».</translation>
    </message>
    <message>
        <source>Hour values are stored divided by 1000: they were read in the unit of the metric.</source>
        <translation>Hay valores horarios guardados divididos por 1000: se leyeron en la unidad de la métrica.</translation>
    </message>
    <message>
        <source>Rows have no name or no code.</source>
        <translation>Hay filas sin nombre o sin código.</translation>
    </message>
    <message>
        <source>Rows are stored under _SISTEMA_: they were read as Sistema.</source>
        <translation>Hay filas guardadas como _SISTEMA_: se leyeron como Sistema.</translation>
    </message>
    <message>
        <source>Rows are a second total of a day that has one already: they were not added.</source>
        <translation>Hay filas que son un segundo total de un día que ya tiene uno: no se sumaron.</translation>
    </message>
    <message>
        <source>Values are stored as fractions and labelled %: they were multiplied by 100.</source>
        <translation>Hay valores guardados como fracciones y rotulados %: se multiplicaron por 100.</translation>
    </message>
    <message>
        <source>Values may be fractions instead of percent: they are shown as stored.</source>
        <translation>Hay valores que pueden ser fracciones en vez de porcentajes: se muestran como están guardados.</translation>
    </message>
    <message>
        <source>A part of the series is stored in another unit.</source>
        <translation>Una parte de la serie está guardada en otra unidad.</translation>
    </message>
    <message>
        <source>Values are labelled with another unit than that of the metric.</source>
        <translation>Hay valores rotulados con otra unidad que la de la métrica.</translation>
    </message>
    <message>
        <source>XM&apos;s documents contradict each other about the unit of this metric.</source>
        <translation>Los documentos de XM se contradicen sobre la unidad de esta métrica.</translation>
    </message>
    <message>
        <source>Values lie outside what is usual for the metric: they are shown as stored.</source>
        <translation>Hay valores fuera de lo usual para la métrica: se muestran como están guardados.</translation>
    </message>
    <message>
        <source>Days have fewer than 24 hours.</source>
        <translation>Hay días con menos de 24 horas.</translation>
    </message>
    <message>
        <source>Months lack days.</source>
        <translation>A algunos meses les faltan días.</translation>
    </message>
    <message>
        <source>Day values differ from their 24 hours by more than 1 %.</source>
        <translation>Hay valores diarios que difieren de sus 24 horas en más del 1 %.</translation>
    </message>
    <message>
        <source>Stored values are no number: they are shown as gaps.</source>
        <translation>Hay valores guardados que no son números: se muestran como vacíos.</translation>
    </message>
    <message>
        <source>The capsule does not hold these days at this step.</source>
        <translation>La cápsula no contiene estos días con este paso.</translation>
    </message>
    <message>
        <source>%1: the capsule holds only a part of it; limits left the rest out when it was saved.</source>
        <translation>%1: la cápsula solo contiene una parte; los límites dejaron fuera el resto al guardarla.</translation>
    </message>
    <message>
        <source>Days with data</source>
        <translation>Días con datos</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Other name of Sistema</source>
        <translation>Otro nombre de Sistema</translation>
    </message>
    <message>
        <source>Second total of a day</source>
        <translation>Segundo total de un día</translation>
    </message>
    <message>
        <source>Stored in thousandths</source>
        <translation>Guardado en milésimas</translation>
    </message>
    <message>
        <source>Fraction for a percentage</source>
        <translation>Fracción por porcentaje</translation>
    </message>
    <message>
        <source>Perhaps a fraction</source>
        <translation>Quizá una fracción</translation>
    </message>
    <message>
        <source>Mixed units</source>
        <translation>Unidades mezcladas</translation>
    </message>
    <message>
        <source>Label of the unit</source>
        <translation>Rótulo de la unidad</translation>
    </message>
    <message>
        <source>Unit not verified</source>
        <translation>Unidad sin verificar</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>Fuera de rango</translation>
    </message>
    <message>
        <source>Incomplete days</source>
        <translation>Días incompletos</translation>
    </message>
    <message>
        <source>Incomplete months</source>
        <translation>Meses incompletos</translation>
    </message>
    <message>
        <source>Day differs from its hours</source>
        <translation>El día difiere de sus horas</translation>
    </message>
    <message>
        <source>Daily mean</source>
        <translation>Media diaria</translation>
    </message>
    <message>
        <source>%1, daily mean</source>
        <comment>a series</comment>
        <translation>%1, media diaria</translation>
    </message>
</context>
<context>
    <name>ReportCheck</name>
    <message>
        <source>“%1” is no period: write a day (2025-03-01), a week (2025-W10), a month (2025-03), a year (2025), or today, yesterday, last-week, last-month or last-year.</source>
        <translation>«%1» no es un período: escriba un día (2025-03-01), una semana (2025-W10), un mes (2025-03), un año (2025), o today, yesterday, last-week, last-month o last-year.</translation>
    </message>
    <message>
        <source>A report may cover at most %1 days: choose fewer.</source>
        <translation>Un informe puede cubrir a lo sumo %1 días: elija menos.</translation>
    </message>
    <message>
        <source>A report is written in es or en: choose one of them.</source>
        <translation>Un informe se escribe en es o en: elija uno.</translation>
    </message>
    <message>
        <source>A report shows 1 to %1 plants: choose a number between them.</source>
        <translation>Un informe muestra de 1 a %1 plantas: elija un número entre ellos.</translation>
    </message>
    <message>
        <source>There is no section “%1”: choose some of %2.</source>
        <translation>No hay sección «%1»: elija algunas de %2.</translation>
    </message>
    <message>
        <source>The notes have more than %1 characters: shorten them.</source>
        <translation>Las notas tienen más de %1 caracteres: acórtelas.</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>Makes a report of the site: generation, demand, price, reservoirs, data, runs, alerts, actions</source>
        <translation>Hace un informe del sitio: generación, demanda, precio, embalses, datos, corridas, alertas, acciones</translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD</source>
        <translation>Primer día, AAAA-MM-DD</translation>
    </message>
    <message>
        <source>Last day, YYYY-MM-DD</source>
        <translation>Último día, AAAA-MM-DD</translation>
    </message>
    <message>
        <source>Instead of both: 2025, 2025-03, 2025-W10, 2025-03-01, today, yesterday, last-week, last-month, last-year</source>
        <translation>En vez de ambos: 2025, 2025-03, 2025-W10, 2025-03-01, today, yesterday, last-week, last-month, last-year</translation>
    </message>
    <message>
        <source>How to write it; by the file&apos;s ending where it is not said</source>
        <translation>Cómo escribirlo; si no se dice, según el final del archivo</translation>
    </message>
    <message>
        <source>Only these, with commas: %1; all but “handover” by default</source>
        <translation>Solo estas, con comas: %1; por defecto todas menos «handover»</translation>
    </message>
    <message>
        <source>How many plants are named, the largest first</source>
        <translation>Cuántas plantas se nombran, las mayores primero</translation>
    </message>
    <message>
        <source>File with the notes of the handover; blank lines part them</source>
        <translation>Archivo con las notas de la entrega; las líneas en blanco las separan</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Archivo que se escribe</translation>
    </message>
    <message>
        <source>Makes a saved report</source>
        <translation>Hace un informe guardado</translation>
    </message>
    <message>
        <source>Folder for the files, named by the definition and the days</source>
        <translation>Carpeta de los archivos, nombrados por la definición y los días</translation>
    </message>
    <message>
        <source>Saves this as a definition instead of making it</source>
        <translation>Guarda esto como definición en vez de hacerlo</translation>
    </message>
    <message>
        <source>Title of the definition</source>
        <translation>Título de la definición</translation>
    </message>
    <message>
        <source>How many delivered files of each format stay; 0 = all</source>
        <translation>Cuántos archivos entregados de cada formato quedan; 0 = todos</translation>
    </message>
    <message>
        <source>A range needs both --from and --to.</source>
        <translation>Un rango necesita --from y --to.</translation>
    </message>
    <message>
        <source>Say either --from and --to, or --period.</source>
        <translation>Diga --from y --to, o --period.</translation>
    </message>
    <message>
        <source>A saved definition has a --period and no files: leave --from, --to, -o and --deliver out.</source>
        <translation>Una definición guardada tiene --period y ningún archivo: omita --from, --to, -o y --deliver.</translation>
    </message>
    <message>
        <source>Which days? Say --from and --to, or --period.</source>
        <translation>¿Qué días? Diga --from y --to, o --period.</translation>
    </message>
    <message>
        <source>Where to? Say either -o FILE or --deliver DIR.</source>
        <translation>¿Adónde? Diga -o FILE o --deliver DIR.</translation>
    </message>
    <message>
        <source>--deliver needs a --definition, by which its files are named.</source>
        <translation>--deliver necesita una --definition, que da nombre a sus archivos.</translation>
    </message>
    <message>
        <source>The notes %1 can&apos;t be read: %2</source>
        <translation>No se pueden leer las notas %1: %2</translation>
    </message>
    <message>
        <source>The notes %1 are far too long.</source>
        <translation>Las notas %1 son demasiado largas.</translation>
    </message>
    <message>
        <source>One file has one format: say one --format.</source>
        <translation>Un archivo tiene un formato: diga un solo --format.</translation>
    </message>
    <message>
        <source>Saved; make it with “vigiactl report --definition %1 --deliver DIR”.</source>
        <translation>Guardada; hágalo con «vigiactl report --definition %1 --deliver DIR».</translation>
    </message>
    <message>
        <source>There is no folder %1: make it first.</source>
        <translation>No hay carpeta %1: créela primero.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>This program can&apos;t write %1 here.</source>
        <comment>a format</comment>
        <translation>Este programa no puede escribir %1 aquí.</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Escribiendo %1 …</translation>
    </message>
    <message>
        <source>Not in the report: %1</source>
        <translation>No está en el informe: %1</translation>
    </message>
    <message>
        <source>Makes it from a capsule, of all its days where none are said</source>
        <translation>Lo hace de una cápsula, de todos sus días si no se indica ninguno</translation>
    </message>
</context>
<context>
    <name>ReportDefinitions</name>
    <message>
        <source>The report definition “%1” has a key that is unknown or of a wrong kind: “%2”. Correct it.</source>
        <translation>La definición de informe «%1» tiene una clave desconocida o de otro tipo: «%2». Corríjala.</translation>
    </message>
    <message>
        <source>The report definition “%1” is no TOML, see line %2: correct it.</source>
        <translation>La definición de informe «%1» no es TOML, vea la línea %2: corríjala.</translation>
    </message>
    <message>
        <source>The report definition “%1” wants the format “%2”: choose some of %3.</source>
        <translation>La definición de informe «%1» quiere el formato «%2»: elija algunos de %3.</translation>
    </message>
    <message>
        <source>The report definition “%1” needs a format, and a number of kept files that is not negative.</source>
        <translation>La definición de informe «%1» necesita un formato, y un número de archivos guardados que no sea negativo.</translation>
    </message>
    <message>
        <source>“%1” is no name of a report definition: use letters, digits, - and _.</source>
        <translation>«%1» no es nombre de una definición de informe: use letras, dígitos, - y _.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: give this user the right to.</source>
        <translation>No se puede leer %1: dé a este usuario el permiso.</translation>
    </message>
    <message>
        <source>%1 is far too long for a report definition.</source>
        <translation>%1 es demasiado largo para una definición de informe.</translation>
    </message>
    <message>
        <source>There is no report definition “%1” in %2: save one there.</source>
        <translation>No hay definición de informe «%1» en %2: guarde una allí.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>The report definition could not be saved in %1: check rights and free space.</source>
        <translation>No se pudo guardar la definición de informe en %1: revise permisos y espacio libre.</translation>
    </message>
    <message>
        <source>The report definition “%1” could not be removed from %2.</source>
        <translation>No se pudo quitar la definición de informe «%1» de %2.</translation>
    </message>
</context>
<context>
    <name>ReportDefinitionsCommand</name>
    <message>
        <source>Lists the saved reports</source>
        <translation>Lista los informes guardados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>RevertSteps</name>
    <message>
        <source>No new worker runs.</source>
        <translation>Ningún worker nuevo corre.</translation>
    </message>
    <message>
        <source>%1 stopped in %2.</source>
        <translation>%1 se detuvo en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) and links brought back.</source>
        <translation>
            <numerusform>%n archivo o enlace devuelto.</numerusform>
            <numerusform>%n archivos y enlaces devueltos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every unit is as it was.</source>
        <translation>Cada unidad está como estaba.</translation>
    </message>
    <message>
        <source>As they were: %1.</source>
        <translation>Como estaban: %1.</translation>
    </message>
    <message>
        <source>%1 is not as it was.</source>
        <translation>%1 no está como estaba.</translation>
    </message>
    <message>
        <source>%1 is %2 instead of %3.</source>
        <translation>%1 está %2 en vez de %3.</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>sin instalar</translation>
    </message>
    <message numerus="yes">
        <source>Files, links, enablement and activity are as recorded: %n file(s), </source>
        <translation>
            <numerusform>Archivos, enlaces, habilitación y actividad están como se registraron: %n archivo, </numerusform>
            <numerusform>Archivos, enlaces, habilitación y actividad están como se registraron: %n archivos, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s).</source>
        <translation>
            <numerusform>%n unidad.</numerusform>
            <numerusform>%n unidades.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reverter</name>
    <message>
        <source>A load of %1 for the same days is under way and did not end in time: try again later.</source>
        <translation>Una carga de %1 para los mismos días está en curso y no terminó a tiempo: intente más tarde.</translation>
    </message>
    <message>
        <source>Run %1 is %2, and only a run that ended with SUCCESS can be reverted.</source>
        <translation>La corrida %1 está en %2, y solo se puede revertir una corrida que terminó con SUCCESS.</translation>
    </message>
    <message numerus="yes">
        <source>Run %1 was not reverted, because %n of its row(s) were written again since: revert the later runs first, or force it.</source>
        <translation>
            <numerusform>La corrida %1 no se revirtió, porque %n de sus filas se escribió de nuevo después: revierta primero las corridas posteriores, o fuércela.</numerusform>
            <numerusform>La corrida %1 no se revirtió, porque %n de sus filas se escribieron de nuevo después: revierta primero las corridas posteriores, o fuércela.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 changed nothing, so there is nothing to revert.</source>
        <translation>La corrida %1 no cambió nada, así que no hay nada que revertir.</translation>
    </message>
    <message>
        <source>Another program wrote the rows of run %1 while it was being reverted, so nothing was stored: try again.</source>
        <translation>Otro programa escribió las filas de la corrida %1 mientras se revertía, así que no se guardó nada: intente de nuevo.</translation>
    </message>
</context>
<context>
    <name>RuleBook</name>
    <message>
        <source>The program was built without its rule table: build it again.</source>
        <translation>El programa se compiló sin su tabla de reglas: compílelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no rule for a metric “%1”: vigiactl etl jobs lists the known ones.</source>
        <translation>No hay regla para una métrica «%1»: vigiactl etl jobs lista las conocidas.</translation>
    </message>
    <message>
        <source>There is no rule for a metric “%1”: did you mean %2?</source>
        <translation>No hay regla para una métrica «%1»: ¿quiso decir %2?</translation>
    </message>
    <message>
        <source>%1 has no entity “%2”: it has %3.</source>
        <translation>%1 no tiene la entidad «%2»: tiene %3.</translation>
    </message>
    <message>
        <source>“%1” ends with a slash: write METRIC/ENTITY, or the metric alone.</source>
        <translation>«%1» termina en barra: escriba MÉTRICA/ENTIDAD, o solo la métrica.</translation>
    </message>
    <message>
        <source>XM offers %1, for which the table has no rule.</source>
        <translation>XM ofrece %1, para la cual la tabla no tiene regla.</translation>
    </message>
    <message>
        <source>%1 is %2 in XM&apos;s catalogue and %3 in the table.</source>
        <translation>%1 es %2 en el catálogo de XM y %3 en la tabla.</translation>
    </message>
    <message>
        <source>%1 has the unit “%2” in XM&apos;s catalogue and “%3” in the table.</source>
        <translation>%1 tiene la unidad «%2» en el catálogo de XM y «%3» en la tabla.</translation>
    </message>
    <message>
        <source>XM allows %1 days a call for %2, the table asks for %3.</source>
        <translation>XM permite %1 días por llamada para %2, la tabla pide %3.</translation>
    </message>
    <message>
        <source>%1 is in the table and not in XM&apos;s catalogue.</source>
        <translation>%1 está en la tabla y no en el catálogo de XM.</translation>
    </message>
</context>
<context>
    <name>RuleReader</name>
    <message>
        <source>The rule table %1 is wrong at line %2: %3.</source>
        <translation>La tabla de reglas %1 tiene un error en la línea %2: %3.</translation>
    </message>
    <message>
        <source>unknown key “%1”</source>
        <translation>clave desconocida «%1»</translation>
    </message>
    <message>
        <source>“%1” must be a list of tables that is not empty</source>
        <translation>«%1» debe ser una lista de tablas no vacía</translation>
    </message>
    <message>
        <source>“%1” must be a text that is not empty</source>
        <translation>«%1» debe ser un texto no vacío</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>falta «%1»</translation>
    </message>
    <message>
        <source>“%1” must be true or false</source>
        <translation>«%1» debe ser true o false</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3</source>
        <translation>«%1» debe ser un número entero de %2 a %3</translation>
    </message>
    <message>
        <source>“%1” must be a number above zero</source>
        <translation>«%1» debe ser un número mayor que cero</translation>
    </message>
    <message>
        <source>the unit “%1” is longer than the %2 characters of the portal&apos;s column</source>
        <translation>la unidad «%1» es más larga que los %2 caracteres de la columna del portal</translation>
    </message>
    <message>
        <source>“%1” must be a table</source>
        <translation>«%1» debe ser una tabla</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 está dos veces</translation>
    </message>
    <message>
        <source>%1 is longer than the portal&apos;s columns</source>
        <translation>%1 es más largo que las columnas del portal</translation>
    </message>
    <message>
        <source>“empty_is_zero” and “complete” exclude each other</source>
        <translation>«empty_is_zero» y «complete» se excluyen</translation>
    </message>
    <message>
        <source>there is no unit “%1”</source>
        <translation>no existe la unidad «%1»</translation>
    </message>
    <message>
        <source>the unit “%1” does not say how an hour is stored</source>
        <translation>la unidad «%1» no dice cómo se guarda una hora</translation>
    </message>
    <message>
        <source>“%1” is for hourly metrics only</source>
        <translation>«%1» es solo para métricas horarias</translation>
    </message>
    <message>
        <source>“aggregation” must be sum or mean, not “%1”</source>
        <translation>«aggregation» debe ser sum o mean, no «%1»</translation>
    </message>
    <message>
        <source>“weight” needs a mean</source>
        <translation>«weight» necesita un promedio (mean)</translation>
    </message>
    <message>
        <source>“range” must be two numbers</source>
        <translation>«range» debe tener dos números</translation>
    </message>
    <message>
        <source>“range” ends below its start</source>
        <translation>«range» termina por debajo de su inicio</translation>
    </message>
    <message>
        <source>“%1” must be a date</source>
        <translation>«%1» debe ser una fecha</translation>
    </message>
    <message>
        <source>%1 is weighted by %2, which is not in the table</source>
        <translation>%1 se pondera con %2, que no está en la tabla</translation>
    </message>
</context>
<context>
    <name>RunFacts</name>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>a person, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>since %1 (Colombian time)</source>
        <translation>desde %1 (hora de Colombia)</translation>
    </message>
    <message>
        <source>%1 – %2, %3 (Colombian time)</source>
        <comment>a time, a time, how long</comment>
        <translation>%1 – %2, %3 (hora de Colombia)</translation>
    </message>
    <message>
        <source>%1 put back</source>
        <comment>rows</comment>
        <translation>%1 restauradas</translation>
    </message>
    <message>
        <source>%1 read: %2 new, %3 changed, %4 unchanged, %5 rejected</source>
        <comment>rows</comment>
        <translation>%1 leídas: %2 nuevas, %3 cambiadas, %4 iguales, %5 rechazadas</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <comment>to XM</comment>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, up to %n tries for one</source>
        <comment>so many calls</comment>
        <translation>
            <numerusform>%1, hasta %n intento por una</numerusform>
            <numerusform>%1, hasta %n intentos por una</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The engine brought this run %n times; only the first was run.</source>
        <translation>
            <numerusform>El motor entregó esta corrida %n vez; solo se ejecutó la primera.</numerusform>
            <numerusform>El motor entregó esta corrida %n veces; solo se ejecutó la primera.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · queue %2</source>
        <comment>an engine, a queue</comment>
        <translation>%1 · cola %2</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pedida por</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Ran</source>
        <translation>Se ejecutó</translation>
    </message>
    <message>
        <source>Landed</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>%1 after the end of the data&apos;s last day</source>
        <translation>%1 después del fin del último día de los datos</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>XM</source>
        <translation>XM</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Duplicada</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repite</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Puts back</source>
        <translation>Revierte</translation>
    </message>
    <message>
        <source>Put back by</source>
        <translation>Revertida por</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Then waits</source>
        <translation>Luego espera</translation>
    </message>
    <message>
        <source>went well</source>
        <translation>salió bien</translation>
    </message>
    <message>
        <source>%1, all of it</source>
        <comment>number of a try of a whole run</comment>
        <translation>%1, completa</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Como llegó</translation>
    </message>
    <message>
        <source>Why it was not stored</source>
        <translation>Por qué no se guardó</translation>
    </message>
    <message>
        <source>the code is empty or damaged</source>
        <translation>el código está vacío o dañado</translation>
    </message>
    <message>
        <source>no finite number</source>
        <translation>no es un número finito</translation>
    </message>
    <message>
        <source>a day that was not asked for</source>
        <translation>un día que no se pidió</translation>
    </message>
    <message>
        <source>came twice: the later one stands</source>
        <translation>llegó dos veces: vale el último</translation>
    </message>
    <message>
        <source>neither code nor name</source>
        <translation>ni código ni nombre</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>the day is damaged</source>
        <translation>el día está dañado</translation>
    </message>
    <message>
        <source>no hour of the day</source>
        <translation>no es una hora del día</translation>
    </message>
    <message>
        <source>of another entity</source>
        <translation>de otra entidad</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Δ %1</source>
        <comment>a unit</comment>
        <translation>Δ %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Metric / entity</source>
        <translation>Métrica / entidad</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>RunFilter</name>
    <message>
        <source>The filter is longer than 2,000 characters: shorten it.</source>
        <translation>El filtro tiene más de 2,000 caracteres: acórtelo.</translation>
    </message>
    <message>
        <source>“%1:” is no key of the filter: the keys are %2.</source>
        <translation>«%1:» no es una clave del filtro: las claves son %2.</translation>
    </message>
    <message>
        <source>“%1” has no value: write it after the colon.</source>
        <translation>«%1» no tiene valor: escríbalo después de los dos puntos.</translation>
    </message>
    <message>
        <source>“%1” is no state of a run: PENDING, RECEIVED, STARTED, RETRY, SUCCESS, FAILURE, REVOKED or REVERTED.</source>
        <translation>«%1» no es un estado de una corrida: PENDING, RECEIVED, STARTED, RETRY, SUCCESS, FAILURE, REVOKED o REVERTED.</translation>
    </message>
    <message>
        <source>The filter has more than 40 terms: leave some out.</source>
        <translation>El filtro tiene más de 40 términos: quite algunos.</translation>
    </message>
</context>
<context>
    <name>RunRegistry</name>
    <message>
        <source>Run %1 was delivered twice: it is under way or has ended already, so it was not started again.</source>
        <translation>La corrida %1 se entregó dos veces: está en curso o ya terminó, así que no se inició de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is no run id: give at least its first four characters, as vigiactl etl runs shows them.</source>
        <translation>«%1» no es un id de corrida: indique al menos sus primeros cuatro caracteres, como los muestra vigiactl etl runs.</translation>
    </message>
    <message>
        <source>There is no run %1: vigiactl etl runs lists them.</source>
        <translation>No existe la corrida %1: vigiactl etl runs las lista.</translation>
    </message>
    <message>
        <source>Several runs begin with %1: give more of the id.</source>
        <translation>Varias corridas empiezan por %1: indique más del id.</translation>
    </message>
    <message>
        <source>PostgreSQL was stopped or killed while the run worked, so nothing of it was stored: run it again.</source>
        <translation>PostgreSQL se detuvo o murió mientras la corrida trabajaba, así que no se guardó nada de ella: ejecútela de nuevo.</translation>
    </message>
    <message>
        <source>The program that worked on the run ended before it was done, so nothing of it was stored: run it again.</source>
        <translation>El programa que trabajaba en la corrida terminó antes de completarla, así que no se guardó nada de ella: ejecútela de nuevo.</translation>
    </message>
    <message>
        <source>Run %1 of %2 for the same days is under way: wait for it, or cancel it first.</source>
        <translation>La corrida %1 de %2 para los mismos días está en curso: espérela o cancélela primero.</translation>
    </message>
    <message>
        <source>Run %1 was cancelled before it began, so it was not started.</source>
        <translation>La corrida %1 se canceló antes de empezar, así que no se inició.</translation>
    </message>
    <message>
        <source>Run %1 has ended as %2, so there is nothing to cancel.</source>
        <translation>La corrida %1 terminó como %2, así que no hay nada que cancelar.</translation>
    </message>
    <message>
        <source>The program that had the run in its queue ended before the run was done, so nothing of it was stored: run it again.</source>
        <translation>El programa que tenía la corrida en su cola terminó antes de completarla, así que no se guardó nada de ella: ejecútela de nuevo.</translation>
    </message>
</context>
<context>
    <name>RunSession</name>
    <message>
        <source>The run was cancelled, so nothing of it was stored.</source>
        <translation>La corrida se canceló, así que no se guardó nada de ella.</translation>
    </message>
    <message numerus="yes">
        <source>Not one value of %1 could be used, of %n rejected one(s): look at the run&apos;s rejects.</source>
        <translation>
            <numerusform>No se pudo usar ningún valor de %1, de %n rechazado: vea los rechazos de la corrida.</numerusform>
            <numerusform>No se pudo usar ningún valor de %1, de %n rechazados: vea los rechazos de la corrida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run took longer than its limit of %n minute(s), so it was ended and nothing of it was stored: run fewer days at once.</source>
        <translation>
            <numerusform>La corrida superó su límite de %n minuto, así que se terminó y no se guardó nada de ella: ejecute menos días a la vez.</numerusform>
            <numerusform>La corrida superó su límite de %n minutos, así que se terminó y no se guardó nada de ella: ejecute menos días a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The worker was ended before the run was done, so nothing of it was stored: it is tried again.</source>
        <translation>El worker fue detenido antes de que terminara la corrida, así que no se guardó nada de ella: se intenta otra vez.</translation>
    </message>
</context>
<context>
    <name>RunTexts</name>
    <message>
        <source>%1 new</source>
        <comment>rows</comment>
        <translation>%1 nuevas</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>rows</comment>
        <translation>%1 cambiadas</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <comment>rows</comment>
        <translation>%1 rechazadas</translation>
    </message>
    <message>
        <source>all as before</source>
        <comment>rows</comment>
        <translation>todo igual que antes</translation>
    </message>
    <message>
        <source>%1 rows: %2</source>
        <comment>a number, what became of them</comment>
        <translation>%1 filas: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tries: %1</source>
        <comment>tries of a run, an error</comment>
        <translation>
            <numerusform>%n intento: %1</numerusform>
            <numerusform>%n intentos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back what it was asked to, at %1.</source>
        <translation>Restauró lo que se le pidió (%1).</translation>
    </message>
    <message>
        <source>Ended well at %1, after %2.</source>
        <translation>Terminó bien (%1), tras %2.</translation>
    </message>
    <message>
        <source>Failed before it began, at %1.</source>
        <translation>Falló antes de empezar (%1).</translation>
    </message>
    <message numerus="yes">
        <source>Failed at %1, after %n tries in %2.</source>
        <translation>
            <numerusform>Falló (%1), tras %n intento en %2.</numerusform>
            <numerusform>Falló (%1), tras %n intentos en %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed at %1, after %2.</source>
        <translation>Falló (%1), tras %2.</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>un error</translation>
    </message>
    <message>
        <source>Failed (%1) and is tried again soon.</source>
        <translation>Falló (%1) y se reintenta pronto.</translation>
    </message>
    <message>
        <source>Failed (%1) and is tried again as soon as there is room.</source>
        <translation>Falló (%1) y se reintenta en cuanto haya cupo.</translation>
    </message>
    <message>
        <source>Failed (%1) and is tried again at %2, in %3.</source>
        <translation>Falló (%1) y se reintenta: %2, en %3.</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>Backfill of %1</source>
        <translation>Relleno de %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>programación</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n part(s) done</source>
        <comment>of a batch</comment>
        <translation>
            <numerusform>%1 de %n parte lista</numerusform>
            <numerusform>%1 de %n partes listas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <comment>some parts are done, a number</comment>
        <translation>%1, %2 con falla</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) put back</source>
        <translation>
            <numerusform>%n fila restaurada</numerusform>
            <numerusform>%n filas restauradas</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to load</source>
        <translation>nada que cargar</translation>
    </message>
    <message>
        <source>put back by %1</source>
        <comment>a run&apos;s id</comment>
        <translation>revertida por %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>Waits in the queue “%1” since %2.</source>
        <translation>Espera en la cola «%1» desde %2.</translation>
    </message>
    <message>
        <source>%1 has taken it and starts it as soon as it has room.</source>
        <translation>%1 la tomó y la inicia en cuanto tenga cupo.</translation>
    </message>
    <message>
        <source>A worker</source>
        <translation>Un worker</translation>
    </message>
    <message>
        <source>Runs since %1, for %2.</source>
        <translation>En corrida desde %1, hace %2.</translation>
    </message>
    <message>
        <source>Was cancelled; nothing of it was stored.</source>
        <translation>Se canceló; no se guardó nada de ella.</translation>
    </message>
    <message>
        <source>Was loaded at %1; what it had replaced was put back since.</source>
        <translation>Se cargó (%1); después se restauró lo que había reemplazado.</translation>
    </message>
</context>
<context>
    <name>SerialExecutor</name>
    <message>
        <source>An internal error stopped this step: see the log, and report it.</source>
        <translation>Un error interno detuvo este paso: vea el registro e infórmelo.</translation>
    </message>
</context>
<context>
    <name>SeriesTable</name>
    <message>
        <source>The answer has more than %L1 curves of this length: ask for a shorter range, a coarser step or the largest ones only.</source>
        <translation>La respuesta tiene más de %L1 curvas de esta longitud: pida un rango más corto, un paso más grueso o solo las mayores.</translation>
    </message>
</context>
<context>
    <name>ServerProcess</name>
    <message>
        <source>“%1” could not be started (%2): check that it is installed and may be run.</source>
        <translation>No se pudo iniciar «%1» (%2): revise que esté instalado y que se pueda ejecutar.</translation>
    </message>
    <message>
        <source>PostgreSQL does not run as root, and there is no user “postgres” to run it as: install the package postgresql, or start this as an ordinary user.</source>
        <translation>PostgreSQL no se ejecuta como root y no existe un usuario «postgres» con el cual ejecutarlo: instale el paquete postgresql o inicie esto como un usuario normal.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>circuit closed</source>
        <translation>circuito cerrado</translation>
    </message>
    <message>
        <source>circuit open</source>
        <translation>circuito abierto</translation>
    </message>
    <message>
        <source>circuit half-open</source>
        <translation>circuito semiabierto</translation>
    </message>
    <message>
        <source>XM stand-in</source>
        <translation>Simulador de XM</translation>
    </message>
    <message>
        <source>XM API</source>
        <translation>API XM</translation>
    </message>
    <message>
        <source>Embedded site</source>
        <translation>Sitio embebido</translation>
    </message>
    <message>
        <source>engineer</source>
        <translation>ingeniero</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operador</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>lector</translation>
    </message>
    <message>
        <source>%1 refuses us (HTTP %2): check the user or token in the site&apos;s configuration.</source>
        <translation>%1 nos rechaza (HTTP %2): verifique el usuario o el token en la configuración del sitio.</translation>
    </message>
    <message>
        <source>%1 answers, but is not ready (HTTP %2): wait, then look at its log.</source>
        <translation>%1 responde, pero no está listo (HTTP %2): espere y luego vea su log.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>summary of an alert</comment>
        <translation>
            <numerusform>%1 (y %n más)</numerusform>
            <numerusform>%1 (y %n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording, saved %1.</source>
        <translation>Grabación, guardada el %1.</translation>
    </message>
    <message>
        <source>Recording, saved %1 by %2.</source>
        <translation>Grabación, guardada el %1 por %2.</translation>
    </message>
    <message>
        <source>Reason: “%1”.</source>
        <translation>Motivo: «%1».</translation>
    </message>
    <message>
        <source>Signed on this machine.</source>
        <translation>Firmada en este equipo.</translation>
    </message>
    <message>
        <source>Signed with a key that this machine does not know: %1. Ask its owner whether it is theirs.</source>
        <translation>Firmada con una clave que este equipo no conoce: %1. Pregunte a su dueño si es la suya.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Some of its texts are in Spanish, as they were saved.</source>
        <translation>Algunos de sus textos están en español, como se guardaron.</translation>
    </message>
    <message>
        <source>Some of its texts are in English, as they were saved.</source>
        <translation>Algunos de sus textos están en inglés, como se guardaron.</translation>
    </message>
</context>
<context>
    <name>ShellCommands</name>
    <message>
        <source>Text at %1</source>
        <translation>Texto al %1</translation>
    </message>
    <message>
        <source>Go on refreshing</source>
        <translation>Reanudar la actualización</translation>
    </message>
    <message>
        <source>Pause refreshing</source>
        <translation>Pausar la actualización</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>This page in a window of its own</source>
        <translation>Esta página en su propia ventana</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualizar ahora</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>SilenceCommands</name>
    <message>
        <source>Silences of Alertmanager: list, add, end</source>
        <translation>Silencios de Alertmanager: listar, agregar, terminar</translation>
    </message>
    <message>
        <source>Lists silences; those that silence nothing are marked as stale</source>
        <translation>Lista los silencios; los que no silencian nada se marcan como obsoletos</translation>
    </message>
    <message>
        <source>Also those that are over</source>
        <translation>También los ya terminados</translation>
    </message>
    <message>
        <source>active, stale</source>
        <translation>activo, obsoleto</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>coincide con</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>Silences the alerts that match, for a time; with --id edits a silence</source>
        <translation>Silencia por un tiempo las alertas que coinciden; con --id edita un silencio</translation>
    </message>
    <message>
        <source>Labels that the alerts have: name=value, name!=value, name=~regex, name!~regex</source>
        <translation>Etiquetas que tienen las alertas: nombre=valor, nombre!=valor, nombre=~regex, nombre!~regex</translation>
    </message>
    <message>
        <source>How long, such as 30m, 2h or 1d</source>
        <translation>Cuánto tiempo, por ejemplo 30m, 2h o 1d</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>The silence to edit</source>
        <translation>El silencio que se edita</translation>
    </message>
    <message>
        <source>“%1” matches no label: write it as name=value, name!=value, name=~regex or name!~regex.</source>
        <translation>«%1» no es una condición de etiqueta: escríbala como nombre=valor, nombre!=valor, nombre=~regex o nombre!~regex.</translation>
    </message>
    <message>
        <source>“%1” is no time: write it as 30m, 2h or 1d.</source>
        <translation>«%1» no es un tiempo: escríbalo como 30m, 2h o 1d.</translation>
    </message>
    <message>
        <source>Silence %1 holds until %2.</source>
        <translation>El silencio %1 rige hasta %2.</translation>
    </message>
    <message>
        <source>Ends silences now</source>
        <translation>Termina silencios ya</translation>
    </message>
    <message>
        <source>Ids of the silences</source>
        <translation>Ids de los silencios</translation>
    </message>
    <message>
        <source>Silence %1 is over.</source>
        <translation>El silencio %1 terminó.</translation>
    </message>
</context>
<context>
    <name>SiteAnswers</name>
    <message>
        <source>The worker %1 does not answer: see whether it runs.</source>
        <translation>El worker %1 no responde: vea si corre.</translation>
    </message>
    <message>
        <source>The worker %1 refuses: %2.</source>
        <translation>El worker %1 se niega: %2.</translation>
    </message>
    <message>
        <source>Prometheus refuses the login: see the site&apos;s configuration.</source>
        <translation>Prometheus rechaza las credenciales: vea la configuración del sitio.</translation>
    </message>
    <message>
        <source>What answers as Prometheus is none (status %1).</source>
        <translation>Lo que responde como Prometheus no lo es (estado %1).</translation>
    </message>
    <message>
        <source>%1 answers with status %2.</source>
        <translation>%1 responde con el estado %2.</translation>
    </message>
    <message>
        <source>%1 samples of %2 families.</source>
        <translation>%1 muestras de %2 familias.</translation>
    </message>
    <message>
        <source>%1 answers without a single sample.</source>
        <translation>%1 responde sin ninguna muestra.</translation>
    </message>
    <message>
        <source>%1 answers with a web page instead of metrics.</source>
        <translation>%1 responde con una página web en vez de métricas.</translation>
    </message>
    <message>
        <source>%1 answers with JSON instead of metrics.</source>
        <translation>%1 responde con JSON en vez de métricas.</translation>
    </message>
    <message>
        <source>%1 answers with something else than metrics, line %2: %3.</source>
        <translation>%1 responde con otra cosa que métricas, línea %2: %3.</translation>
    </message>
</context>
<context>
    <name>SiteCommands</name>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Faults are for the stand-in only, and site “%1” talks to the real XM.</source>
        <translation>Las fallas son solo para el simulador, y el sitio «%1» habla con el XM real.</translation>
    </message>
    <message>
        <source>The stand-in behaves.</source>
        <translation>El simulador funciona bien.</translation>
    </message>
    <message>
        <source>The stand-in misbehaves as told.</source>
        <translation>El simulador falla como se pidió.</translation>
    </message>
    <message>
        <source>The stand-in&apos;s today, YYYY-MM-DD</source>
        <translation>El «hoy» del simulador, AAAA-MM-DD</translation>
    </message>
    <message>
        <source>PostgreSQL without fsync: quick, for tests only</source>
        <translation>PostgreSQL sin fsync: rápido, solo para pruebas</translation>
    </message>
    <message>
        <source>“%1” is not a date: write it as YYYY-MM-DD.</source>
        <translation>«%1» no es una fecha: escríbala como AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>Asks each service of the embedded site whether it answers</source>
        <translation>Pregunta a cada servicio del sitio embebido si responde</translation>
    </message>
    <message>
        <source>Ends every process of the embedded site; its data stays</source>
        <translation>Termina todos los procesos del sitio embebido; sus datos quedan</translation>
    </message>
    <message>
        <source>Ends the embedded site and deletes its data, after asking</source>
        <translation>Termina el sitio embebido y borra sus datos, después de preguntar</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>No preguntar</translation>
    </message>
    <message>
        <source>This deletes all data in %1: say --yes when nobody can be asked.</source>
        <translation>Esto borra todos los datos en %1: use --yes cuando no haya a quién preguntar.</translation>
    </message>
    <message>
        <source>This deletes all data in %1. Type “reset” to go on:</source>
        <translation>Esto borra todos los datos en %1. Escriba «reset» para continuar:</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>No se borró nada.</translation>
    </message>
    <message>
        <source>Makes the XM stand-in misbehave</source>
        <translation>Hace que el simulador de XM falle</translation>
    </message>
    <message>
        <source>latency 500 429 html empty-object truncated missing-hours renamed-columns missing-columns reset timeout mixed…</source>
        <translation>latency 500 429 html empty-object truncated missing-hours renamed-columns missing-columns reset timeout mixed…</translation>
    </message>
    <message>
        <source>Share of the calls that fail, 0 to 1</source>
        <translation>Proporción de llamadas que fallan, de 0 a 1</translation>
    </message>
    <message>
        <source>Chooses which calls fail</source>
        <translation>Elige qué llamadas fallan</translation>
    </message>
    <message>
        <source>Only calls for this metric</source>
        <translation>Solo llamadas de esta métrica</translation>
    </message>
    <message>
        <source>Makes the XM stand-in behave again</source>
        <translation>Hace que el simulador de XM vuelva a funcionar bien</translation>
    </message>
    <message>
        <source>Who runs jobs; unless told as before, embedded at first</source>
        <translation>Quién ejecuta los trabajos; si no se indica, como antes; al principio, embedded</translation>
    </message>
    <message>
        <source>Starts the embedded site: a PostgreSQL of its own and the XM stand-in, with the exporter, Prometheus and Alertmanager that watch them; with Celery a Redis, two workers and beat too</source>
        <translation>Inicia el sitio embebido: un PostgreSQL propio y el simulador de XM, con el exportador, Prometheus y Alertmanager que los vigilan; con Celery, también un Redis, dos workers y beat</translation>
    </message>
    <message>
        <source>TOML file of those whom alerts are sent to: [pagerduty] routing_key_file, url; [slack] url_file, channel; [email] smarthost, from, to, user, password_file, require_tls. Kept until another is given; “none” forgets it</source>
        <translation>Archivo TOML de aquellos a quienes se envían las alertas: [pagerduty] routing_key_file, url; [slack] url_file, channel; [email] smarthost, from, to, user, password_file, require_tls. Se conserva hasta que se dé otro; «none» lo olvida</translation>
    </message>
</context>
<context>
    <name>SiteVerifier</name>
    <message>
        <source>The site does not answer: try again.</source>
        <translation>El sitio no responde: intente de nuevo.</translation>
    </message>
    <message>
        <source>No site is configured.</source>
        <translation>No hay ningún sitio configurado.</translation>
    </message>
    <message>
        <source>The site has no Redis in its configuration.</source>
        <translation>El sitio no tiene Redis en su configuración.</translation>
    </message>
    <message>
        <source>The site has no Prometheus in its configuration.</source>
        <translation>El sitio no tiene Prometheus en su configuración.</translation>
    </message>
    <message>
        <source>No scrape job is configured.</source>
        <translation>No hay trabajo de consulta configurado.</translation>
    </message>
    <message>
        <source>No address of /metrics is configured.</source>
        <translation>No hay dirección de /metrics configurada.</translation>
    </message>
</context>
<context>
    <name>SnapshotCommands</name>
    <message>
        <source>Starts a new embedded site with the data and runs of a capsule, to practise on; its name and colour say REHEARSAL</source>
        <translation>Inicia un sitio embebido nuevo con los datos y corridas de una cápsula, para practicar; su nombre y color dicen ENSAYO</translation>
    </message>
    <message>
        <source>The capsule</source>
        <translation>La cápsula</translation>
    </message>
    <message>
        <source>PostgreSQL without fsync: quick, for tests only</source>
        <translation>PostgreSQL sin fsync: rápido, solo para pruebas</translation>
    </message>
    <message>
        <source>Say with --state DIR in which new directory the rehearsal shall live; an existing site is never used.</source>
        <translation>Diga con --state DIR en qué carpeta nueva vive el ensayo; nunca se usa un sitio existente.</translation>
    </message>
    <message>
        <source>%1 is not empty, and may hold a live site: choose a new directory.</source>
        <translation>%1 no está vacía, y puede tener un sitio real: elija una carpeta nueva.</translation>
    </message>
    <message>
        <source>%1 holds %L2 values of %L3 series and %L4 runs: open it with vigia --state %5.</source>
        <translation>%1 tiene %L2 valores de %L3 series y %L4 corridas: ábralo con vigia --state %5.</translation>
    </message>
    <message>
        <source>Signed with this machine&apos;s key, %1.</source>
        <translation>Firmada con la clave de esta máquina, %1.</translation>
    </message>
    <message>
        <source>Signed with a key that this machine does not know, %1: compare it with whoever saved the capsule.</source>
        <translation>Firmada con una clave que esta máquina no conoce, %1: compárela con quien guardó la cápsula.</translation>
    </message>
    <message>
        <source>Not signed by anybody.</source>
        <translation>No la firmó nadie.</translation>
    </message>
    <message>
        <source>Capsule of %1 (%2)%3, days %4 to %5, saved %6 by %7, %8.</source>
        <translation>Cápsula de %1 (%2)%3, días %4 a %5, guardada %6 por %7, %8.</translation>
    </message>
    <message>
        <source>, simulated data</source>
        <translation>, datos simulados</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>Saves what the site shows in one signed file, without its secrets, to be opened later without a network</source>
        <translation>Guarda lo que el sitio muestra en un archivo firmado, sin sus secretos, para abrirlo después sin red</translation>
    </message>
    <message>
        <source>The file to write, such as incident.vigia</source>
        <translation>El archivo que se escribe, como incidente.vigia</translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD; a week before the last one when absent</source>
        <translation>Primer día, AAAA-MM-DD; una semana antes del último si falta</translation>
    </message>
    <message>
        <source>Last day, YYYY-MM-DD; today when absent</source>
        <translation>Último día, AAAA-MM-DD; hoy si falta</translation>
    </message>
    <message>
        <source>Why it is saved</source>
        <translation>Por qué se guarda</translation>
    </message>
    <message>
        <source>Most megabytes of content</source>
        <translation>Máximo de megabytes de contenido</translation>
    </message>
    <message>
        <source>Says what a capsule holds, and what was left out of it</source>
        <translation>Dice qué contiene una cápsula y qué se omitió</translation>
    </message>
    <message>
        <source>Says whether a capsule is as it was signed, table by table, and by whom</source>
        <translation>Dice si una cápsula está como se firmó, tabla por tabla, y por quién</translation>
    </message>
    <message>
        <source>as signed</source>
        <translation>como se firmó</translation>
    </message>
    <message>
        <source>DAMAGED</source>
        <translation>DAÑADA</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenido</translation>
    </message>
    <message>
        <source>The console is not installed here: %1 is missing. Copy the capsule to a machine that has it.</source>
        <translation>La consola no está instalada aquí: falta %1. Copie la cápsula a un equipo que la tenga.</translation>
    </message>
    <message>
        <source>It is not in the audit: %1</source>
        <translation>No quedó en la auditoría: %1</translation>
    </message>
    <message>
        <source>Opens a capsule in the console, read-only and without a network</source>
        <translation>Abre una cápsula en la consola, solo lectura y sin red</translation>
    </message>
    <message>
        <source>The console %1 did not start.</source>
        <translation>La consola %1 no arrancó.</translation>
    </message>
    <message>
        <source>The console opens %1.</source>
        <translation>La consola abre %1.</translation>
    </message>
    <message>
        <source>Only the kept PromQL expressions and what they came to</source>
        <translation>Solo las expresiones de PromQL guardadas y lo que dieron</translation>
    </message>
    <message>
        <source>no series</source>
        <translation>ninguna serie</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>expresión</translation>
    </message>
    <message>
        <source>series</source>
        <translation>series</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valores</translation>
    </message>
    <message>
        <source>last</source>
        <translation>último</translation>
    </message>
</context>
<context>
    <name>StandinDocuments</name>
    <message>
        <source>The folder of documents “%1” does not exist; give the folder that holds the saved answers.</source>
        <translation>La carpeta de documentos «%1» no existe; indique la que contiene las respuestas guardadas.</translation>
    </message>
    <message>
        <source>The folder “%1” holds no XM document; save answers of XM there as files *.json.</source>
        <translation>La carpeta «%1» no contiene documentos de XM; guarde allí respuestas de XM como archivos *.json.</translation>
    </message>
</context>
<context>
    <name>StandinServer</name>
    <message>
        <source>The XM stand-in could not listen on %1 (%2); choose another port, or 0 for a free one.</source>
        <translation>El simulador de XM no pudo escuchar en %1 (%2); elija otro puerto, o 0 para uno libre.</translation>
    </message>
    <message>
        <source>“%1” is not an address to listen on; write it as 127.0.0.1:PORT.</source>
        <translation>«%1» no es una dirección para escuchar; escríbala como 127.0.0.1:PUERTO.</translation>
    </message>
    <message>
        <source>The XM stand-in does not listen on %1, because simulated data must stay on this machine; use 127.0.0.1.</source>
        <translation>El simulador de XM no escucha en %1, porque los datos simulados deben quedarse en esta máquina; use 127.0.0.1.</translation>
    </message>
    <message>
        <source>The XM stand-in cannot simulate the day %1; give one from %2 to %3.</source>
        <translation>El simulador de XM no puede simular el día %1; indique uno de %2 a %3.</translation>
    </message>
</context>
<context>
    <name>StandinService</name>
    <message>
        <source>The XM stand-in did not start: see %1.</source>
        <translation>El simulador de XM no inició: vea %1.</translation>
    </message>
    <message>
        <source>%1 for %2 % of the calls of %3, seed %4</source>
        <translation>%1 en el %2 % de las llamadas de %3, semilla %4</translation>
    </message>
    <message>
        <source>every metric</source>
        <translation>todas las métricas</translation>
    </message>
    <message>
        <source>misbehaves as told: %1</source>
        <translation>falla como se le indicó: %1</translation>
    </message>
    <message>
        <source>XM stand-in (its data is simulated)</source>
        <translation>Simulador de XM (sus datos son simulados)</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>%1 has not answered since %2.</source>
        <translation>%1 no responde desde %2.</translation>
    </message>
    <message>
        <source>%1 has not answered since %2. %3</source>
        <translation>%1 no responde desde %2. %3</translation>
    </message>
    <message>
        <source>%1 is %2 d old, normal is at most %3 d. Load the missing days.</source>
        <translation>%1 tiene %2 d de rezago; lo normal es máximo %3 d. Cargue los días que faltan.</translation>
    </message>
    <message>
        <source>There is no data of %1. Load it.</source>
        <translation>No hay datos de %1. Cárguelos.</translation>
    </message>
    <message numerus="yes">
        <source>%n series are older than normal (%1). Load the missing days.</source>
        <translation>
            <numerusform>%n serie tiene más rezago del normal (%1). Cargue los días que faltan.</numerusform>
            <numerusform>%n series tienen más rezago del normal (%1). Cargue los días que faltan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 of %2 failed: %3</source>
        <translation>Falló la corrida %1 de %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n runs failed, the last was %1 of %2: %3</source>
        <translation>
            <numerusform>Falló %n corrida, la última fue %1 de %2: %3</numerusform>
            <numerusform>Fallaron %n corridas, la última fue %1 de %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a recording; nothing here changes.</source>
        <translation>Es una grabación; aquí nada cambia.</translation>
    </message>
    <message>
        <source>Paused at %1: what you see is of then.</source>
        <translation>En pausa desde %1: lo que ve es de ese momento.</translation>
    </message>
    <message>
        <source>No service has been heard of yet.</source>
        <translation>Aún no se sabe nada de ningún servicio.</translation>
    </message>
    <message>
        <source>The services were last checked %1.</source>
        <translation>La última verificación de los servicios fue %1.</translation>
    </message>
    <message>
        <source>%1 has not been heard of yet.</source>
        <translation>Aún no se sabe nada de %1.</translation>
    </message>
    <message>
        <source>not heard of yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>lost since %1</source>
        <translation>perdido desde %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>time of the last answer</comment>
        <translation>última %1</translation>
    </message>
    <message>
        <source>Last answer: %1.</source>
        <translation>Última respuesta: %1.</translation>
    </message>
    <message>
        <source>It has not answered since this console was opened.</source>
        <translation>No ha respondido desde que se abrió esta consola.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 responde.</translation>
    </message>
    <message>
        <source>%1 answers; the last answer came %2.</source>
        <translation>%1 responde; la última respuesta llegó %2.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>%1 does not answer. %2</source>
        <translation>%1 no responde. %2</translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>The directory %1 cannot be made: choose another with --state, or mend its rights.</source>
        <translation>No se puede crear el directorio %1: elija otro con --state o corrija sus permisos.</translation>
    </message>
    <message>
        <source>Another program is starting or stopping the site in %1: wait until it is done.</source>
        <translation>Otro programa está iniciando o deteniendo el sitio en %1: espere a que termine.</translation>
    </message>
    <message>
        <source>Embedded site</source>
        <translation>Sitio embebido</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Deleting the data in %1</source>
        <translation>Borrando los datos en %1</translation>
    </message>
    <message>
        <source>Some files in %1 could not be deleted: see who owns them, and delete them by hand.</source>
        <translation>No se pudieron borrar algunos archivos en %1: vea quién es su dueño y bórrelos a mano.</translation>
    </message>
    <message>
        <source>%1: starting</source>
        <translation>%1: iniciando</translation>
    </message>
    <message>
        <source>%1: stopping</source>
        <translation>%1: deteniendo</translation>
    </message>
    <message>
        <source>Site: in %1</source>
        <translation>Sitio: en %1</translation>
    </message>
    <message>
        <source>REHEARSAL of %1</source>
        <translation>ENSAYO de %1</translation>
    </message>
</context>
<context>
    <name>SystemdPort</name>
    <message>
        <source>systemd knows no unit %1.</source>
        <translation>systemd no conoce la unidad %1.</translation>
    </message>
    <message>
        <source>systemd does not allow it for %1: %2.</source>
        <translation>systemd no lo permite para %1: %2.</translation>
    </message>
    <message>
        <source>systemd did not answer in time about %1.</source>
        <translation>systemd no respondió a tiempo sobre %1.</translation>
    </message>
    <message>
        <source>systemd cannot be asked over its bus: %1.</source>
        <translation>No se puede preguntar a systemd por su bus: %1.</translation>
    </message>
    <message>
        <source>systemd refuses the order for %1: %2</source>
        <translation>systemd rechaza la orden para %1: %2</translation>
    </message>
    <message>
        <source>systemd has not finished with %1 yet; it goes on.</source>
        <translation>systemd aún no ha terminado con %1; sigue.</translation>
    </message>
    <message>
        <source>%1 was not started because a unit that it needs failed.</source>
        <translation>%1 no se inició porque falló una unidad que necesita.</translation>
    </message>
    <message>
        <source>%1 failed: its journal says why, “journalctl -u %1”.</source>
        <translation>%1 falló: su journal dice por qué, «journalctl -u %1».</translation>
    </message>
</context>
<context>
    <name>TargetsCommands</name>
    <message>
        <source>What Prometheus scrapes: up or down, with the whole error, what it means and what to do</source>
        <translation>Lo que raspa Prometheus: arriba o caído, con el error completo, qué significa y qué hacer</translation>
    </message>
    <message>
        <source>Only of this scrape pool (job)</source>
        <translation>Solo de este grupo de raspado (job)</translation>
    </message>
    <message>
        <source>Only with this health</source>
        <translation>Solo con esta salud</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>instancia</translation>
    </message>
    <message>
        <source>health</source>
        <translation>salud</translation>
    </message>
    <message>
        <source>last scrape</source>
        <translation>último raspado</translation>
    </message>
    <message>
        <source>took s</source>
        <translation>tardó s</translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation>qué falla</translation>
    </message>
    <message>
        <source>%1 of %2 up; %3 dropped by relabelling</source>
        <translation>%1 de %2 arriba; %3 descartados por reetiquetado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>  To do: %1</source>
        <translation>  Qué hacer: %1</translation>
    </message>
    <message>
        <source>The rules that Prometheus evaluates, with state and expression</source>
        <translation>Las reglas que evalúa Prometheus, con estado y expresión</translation>
    </message>
    <message>
        <source>Only alerting rules in this state</source>
        <translation>Solo reglas de alerta en este estado</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>de registro</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>alertas</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>expresión</translation>
    </message>
</context>
<context>
    <name>TaskMessage</name>
    <message>
        <source>A message in the queue is no task of Celery&apos;s protocol 2: a worker will drop it, or stop at it.</source>
        <translation>Un mensaje en la cola no es una tarea del protocolo 2 de Celery: un trabajador lo descartará o se detendrá en él.</translation>
    </message>
</context>
<context>
    <name>TaskResult</name>
    <message>
        <source>A stored result is none of Celery&apos;s: it has no status.</source>
        <translation>Un resultado guardado no es de Celery: no tiene estado.</translation>
    </message>
</context>
<context>
    <name>TelemetryChecks</name>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 respondió con estado %2.</translation>
    </message>
    <message>
        <source>Name who we are in the site&apos;s configuration: user and password_file, or token_file, of that service.</source>
        <translation>Indique quiénes somos en la configuración del sitio: user y password_file, o token_file, de ese servicio.</translation>
    </message>
    <message>
        <source>Another program answers there, or under another path: put the url right in the site&apos;s configuration.</source>
        <translation>Allí responde otro programa, o bajo otra ruta: corrija la URL en la configuración del sitio.</translation>
    </message>
    <message>
        <source>See the service&apos;s log, and ask yourself: curl -i &apos;%1&apos;.</source>
        <translation>Vea el log del servicio y consulte directamente: curl -i &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Start the exporter: systemctl restart vigia-exporter (vigiactl exporter), and see with curl -s ADDRESS/metrics | promtool check metrics.</source>
        <translation>Inicie el exportador: systemctl restart vigia-exporter (vigiactl exporter), y compruebe con curl -s DIRECCIÓN/metrics | promtool check metrics.</translation>
    </message>
    <message>
        <source>%1 samples, but the content type is “%2”.</source>
        <translation>%1 muestras, pero el tipo de contenido es «%2».</translation>
    </message>
    <message>
        <source>Answer with Content-Type: text/plain; version=0.0.4; newer Prometheus refuse others.</source>
        <translation>Responda con Content-Type: text/plain; version=0.0.4; los Prometheus más nuevos rechazan otros.</translation>
    </message>
    <message>
        <source>Valid: %1 samples in %2 families.</source>
        <translation>Válido: %1 muestras en %2 familias.</translation>
    </message>
    <message>
        <source>The answer holds no sample (%1).</source>
        <translation>La respuesta no trae ninguna muestra (%1).</translation>
    </message>
    <message>
        <source>The answer is a web page, not metrics: %1, it begins with “%2”; Prometheus says “expected a valid start token, got &quot;&lt;&quot;”.</source>
        <translation>La respuesta es una página web, no métricas: %1, empieza con «%2»; Prometheus dice «expected a valid start token, got &quot;&lt;&quot;».</translation>
    </message>
    <message>
        <source>no content type</source>
        <translation>sin tipo de contenido</translation>
    </message>
    <message>
        <source>Let /metrics be served before the page&apos;s own routes, or scrape vigiactl exporter instead: name its address in exporter.url and in prometheus.yml, job portal_dashboard.</source>
        <translation>Haga que /metrics se sirva antes que las rutas propias de la página, o raspe vigiactl exporter: indique su dirección en exporter.url y en prometheus.yml, trabajo portal_dashboard.</translation>
    </message>
    <message>
        <source>The answer is JSON, not metrics: it begins with “%1”.</source>
        <translation>La respuesta es JSON, no métricas: empieza con «%1».</translation>
    </message>
    <message>
        <source>Line %1 is not valid: %2.</source>
        <translation>La línea %1 no es válida: %2.</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetría</translation>
    </message>
    <message>
        <source>/metrics is valid</source>
        <translation>/metrics es válido</translation>
    </message>
    <message>
        <source>Start the exporter: systemctl start vigia-exporter, or vigiactl exporter; check exporter.url of the site.</source>
        <translation>Inicie el exportador: systemctl start vigia-exporter, o vigiactl exporter; verifique exporter.url del sitio.</translation>
    </message>
    <message>
        <source>See the check “Prometheus answers” first.</source>
        <translation>Vea primero la revisión «Prometheus responde».</translation>
    </message>
    <message>
        <source>Prometheus answers</source>
        <translation>Prometheus responde</translation>
    </message>
    <message>
        <source>Start it: systemctl start prometheus (embedded site: vigiactl site up). Check prometheus.url of the site and its log: journalctl -u prometheus.</source>
        <translation>Inícielo: systemctl start prometheus (sitio embebido: vigiactl site up). Verifique prometheus.url del sitio y su log: journalctl -u prometheus.</translation>
    </message>
    <message>
        <source>Version of Prometheus</source>
        <translation>Versión de Prometheus</translation>
    </message>
    <message>
        <source>Target portal_dashboard is up</source>
        <translation>El objetivo portal_dashboard está arriba</translation>
    </message>
    <message>
        <source>Alerting rules are loaded and healthy</source>
        <translation>Las reglas de alerta están cargadas y sanas</translation>
    </message>
    <message>
        <source>The dead-man alert fires</source>
        <translation>La alerta de hombre muerto está activa</translation>
    </message>
    <message>
        <source>Prometheus knows its Alertmanager</source>
        <translation>Prometheus conoce su Alertmanager</translation>
    </message>
    <message>
        <source>Alertmanager answers</source>
        <translation>Alertmanager responde</translation>
    </message>
    <message>
        <source>Start it: systemctl start prometheus-alertmanager (embedded site: vigiactl site up). Check alertmanager.url of the site and its log.</source>
        <translation>Inícielo: systemctl start prometheus-alertmanager (sitio embebido: vigiactl site up). Verifique alertmanager.url del sitio y su log.</translation>
    </message>
</context>
<context>
    <name>TimelineLanes</name>
    <message>
        <source>started</source>
        <translation>inició</translation>
    </message>
    <message>
        <source>said goodbye</source>
        <translation>se despidió</translation>
    </message>
    <message>
        <source>no longer reached</source>
        <translation>ya no se alcanza</translation>
    </message>
    <message>
        <source>ended without a goodbye</source>
        <translation>terminó sin despedirse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a worker, what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: down</source>
        <comment>a target</comment>
        <translation>%1: caído</translation>
    </message>
    <message>
        <source>Prometheus could not scrape %1 of the pool %2.</source>
        <translation>Prometheus no pudo raspar %1 del grupo %2.</translation>
    </message>
    <message>
        <source>%1: pending</source>
        <comment>an alert</comment>
        <translation>%1: pendiente</translation>
    </message>
    <message>
        <source>%1: firing</source>
        <comment>an alert</comment>
        <translation>%1: activa</translation>
    </message>
    <message>
        <source>The workers have not been looked at yet.</source>
        <translation>Aún no se han revisado los workers.</translation>
    </message>
</context>
<context>
    <name>TimelineTexts</name>
    <message>
        <source>Gaps</source>
        <translation>Vacíos</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Corridas</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n vacío</numerusform>
            <numerusform>%n vacíos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n corrida</numerusform>
            <numerusform>%n corridas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of workers</source>
        <translation>
            <numerusform>%n evento de workers</numerusform>
            <numerusform>%n eventos de workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) down</source>
        <translation>
            <numerusform>%n caída</numerusform>
            <numerusform>%n caídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alerta</numerusform>
            <numerusform>%n alertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n acción</numerusform>
            <numerusform>%n acciones</numerusform>
        </translation>
    </message>
    <message>
        <source>notice</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>abnormal</source>
        <translation>anormal</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
    <message>
        <source>since %1 (%2), not over</source>
        <comment>a time, how long</comment>
        <translation>desde %1 (%2), sin terminar</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <comment>a time, a time, how long</comment>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitAnswers</name>
    <message>
        <source>systemd knows no unit %1: see “vigiactl units list”, or install it.</source>
        <translation>systemd no conoce la unidad %1: vea «vigiactl units list», o instálela.</translation>
    </message>
    <message>
        <source>%1 failed (%2): its journal says why, “journalctl -u %1”.</source>
        <translation>%1 falló (%2): su journal dice por qué, «journalctl -u %1».</translation>
    </message>
    <message>
        <source>%1 took longer than its unit allows, and systemd gave up: see “journalctl -u %1”.</source>
        <translation>%1 tardó más de lo que su unidad permite, y systemd desistió: vea «journalctl -u %1».</translation>
    </message>
    <message>
        <source>%1 was not started because a unit that it needs failed: see “systemctl list-dependencies %1”.</source>
        <translation>%1 no se inició porque falló una unidad que necesita: vea «systemctl list-dependencies %1».</translation>
    </message>
    <message>
        <source>systemd ended the order for %1 with “%2”: look at the unit, and order it again.</source>
        <translation>systemd terminó la orden para %1 con «%2»: mire la unidad y ordénelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 started and ended at once; systemd keeps trying: see “journalctl -u %1”.</source>
        <translation>%1 se inició y terminó enseguida; systemd sigue intentando: vea «journalctl -u %1».</translation>
    </message>
    <message>
        <source>%1 was not started because its conditions do not hold: see “systemctl status %1”.</source>
        <translation>%1 no se inició porque no se cumplen sus condiciones: vea «systemctl status %1».</translation>
    </message>
    <message>
        <source>%1 was started, and is %2 (%3) now: see “journalctl -u %1”.</source>
        <translation>%1 se inició, y ahora está %2 (%3): vea «journalctl -u %1».</translation>
    </message>
    <message>
        <source>systemd took the order for %1, and the unit is %2, its file “%3”: the order has not the effect it is for.</source>
        <translation>systemd tomó la orden para %1, y la unidad está %2, su archivo «%3»: la orden no tiene el efecto que busca.</translation>
    </message>
    <message>
        <source>systemd does not allow you to do this with %1: do it as root, or let an administrator grant it with polkit.</source>
        <translation>systemd no le permite hacer esto con %1: hágalo como root, o que un administrador lo conceda con polkit.</translation>
    </message>
    <message>
        <source>systemd did not answer in time: try again, and see whether the machine is overloaded.</source>
        <translation>systemd no respondió a tiempo: intente de nuevo, y vea si la máquina está sobrecargada.</translation>
    </message>
    <message>
        <source>systemd takes no such name: %1.</source>
        <translation>systemd no acepta ese nombre: %1.</translation>
    </message>
    <message>
        <source>systemd refuses the order for %1: %2</source>
        <translation>systemd rechaza la orden para %1: %2</translation>
    </message>
    <message>
        <source>systemd cannot be asked because its D-Bus does not answer: see whether dbus.service runs here.</source>
        <translation>No se puede preguntar a systemd porque su D-Bus no responde: vea si dbus.service corre aquí.</translation>
    </message>
    <message>
        <source>systemd&apos;s answer has another form than the versions that Vigía knows: update Vigía or systemd.</source>
        <translation>La respuesta de systemd tiene otra forma que las versiones que Vigía conoce: actualice Vigía o systemd.</translation>
    </message>
    <message>
        <source>The job of %1 has not ended within %2 s; it goes on: see “vigiactl units show %1”.</source>
        <translation>El trabajo de %1 no ha terminado en %2 s; sigue: vea «vigiactl units show %1».</translation>
    </message>
</context>
<context>
    <name>UnitFiles</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is nested too deeply.</source>
        <translation>%1 está anidado demasiado profundo.</translation>
    </message>
    <message>
        <source>The record names %1, which is no file of a unit: nothing was restored.</source>
        <translation>El registro nombra %1, que no es archivo de una unidad: no se restauró nada.</translation>
    </message>
</context>
<context>
    <name>UnitHost</name>
    <message>
        <source>“%1” is no host: write it as ssh://USER@HOST.</source>
        <translation>«%1» no es un equipo: escríbalo como ssh://USUARIO@EQUIPO.</translation>
    </message>
</context>
<context>
    <name>UnitName</name>
    <message>
        <source>“%1” is no unit&apos;s name: letters, digits and : - _ . \ @, at most %2 characters, no path.</source>
        <translation>«%1» no es nombre de una unidad: letras, dígitos y : - _ . \ @, a lo sumo %2 caracteres, sin ruta.</translation>
    </message>
    <message>
        <source>“%1” is a template: name an instance, such as %2.</source>
        <translation>«%1» es una plantilla: nombre una instancia, como %2.</translation>
    </message>
    <message>
        <source>“%1” is no pattern of units: write a name, with * for any letters.</source>
        <translation>«%1» no es un patrón de unidades: escriba un nombre, con * por cualquier letra.</translation>
    </message>
</context>
<context>
    <name>UnitOrderPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <comment>number of tasks</comment>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>Nodes that go</source>
        <translation>Nodos que se van</translation>
    </message>
    <message>
        <source>Nodes that come</source>
        <translation>Nodos que llegan</translation>
    </message>
    <message>
        <source>Unread queues</source>
        <translation>Colas sin leer</translation>
    </message>
    <message>
        <source>Tasks under way</source>
        <translation>Tareas en curso</translation>
    </message>
    <message>
        <source>Tasks waiting</source>
        <translation>Tareas en espera</translation>
    </message>
    <message>
        <source>Series loaded</source>
        <translation>Series cargadas</translation>
    </message>
</context>
<context>
    <name>UnitOrderTexts</name>
    <message>
        <source>It starts at boot already.</source>
        <translation>Ya inicia al arrancar.</translation>
    </message>
    <message>
        <source>It does not start at boot.</source>
        <translation>No inicia al arrancar.</translation>
    </message>
    <message>
        <source>Its unit file says nothing of a start at boot.</source>
        <translation>Su archivo de unidad no dice nada de iniciar al arrancar.</translation>
    </message>
    <message>
        <source>It is masked: systemd will not start it.</source>
        <translation>Está enmascarada: systemd no la iniciará.</translation>
    </message>
    <message>
        <source>It runs already.</source>
        <translation>Ya está en ejecución.</translation>
    </message>
    <message>
        <source>It is starting.</source>
        <translation>Se está iniciando.</translation>
    </message>
    <message>
        <source>It is stopping.</source>
        <translation>Se está deteniendo.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Detener…</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Reiniciar…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Reset failure</source>
        <translation>Borrar falla</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Habilitar</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Deshabilitar…</translation>
    </message>
    <message>
        <source>It has not failed.</source>
        <translation>No ha fallado.</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>No está en ejecución.</translation>
    </message>
    <message>
        <source>It is not installed.</source>
        <translation>No está instalada.</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Iniciar %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Detener %1</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>Reiniciar %1</translation>
    </message>
    <message>
        <source>Reload %1</source>
        <translation>Recargar %1</translation>
    </message>
    <message>
        <source>Reset the failure of %1</source>
        <translation>Borrar la falla de %1</translation>
    </message>
    <message>
        <source>Start %1 at boot</source>
        <translation>Iniciar %1 al arrancar</translation>
    </message>
    <message>
        <source>Do not start %1 at boot</source>
        <translation>No iniciar %1 al arrancar</translation>
    </message>
    <message>
        <source>Disable the unit</source>
        <translation>Deshabilitar la unidad</translation>
    </message>
    <message numerus="yes">
        <source>Stop with %n task(s)</source>
        <translation>
            <numerusform>Detener con %n tarea</numerusform>
            <numerusform>Detener con %n tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart with %n task(s)</source>
        <translation>
            <numerusform>Reiniciar con %n tarea</numerusform>
            <numerusform>Reiniciar con %n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the unit</source>
        <translation>Detener la unidad</translation>
    </message>
    <message>
        <source>Restart the unit</source>
        <translation>Reiniciar la unidad</translation>
    </message>
    <message>
        <source>It goes on running until it is stopped.</source>
        <translation>Sigue en ejecución hasta que se detenga.</translation>
    </message>
    <message>
        <source>It stays stopped.</source>
        <translation>Sigue detenida.</translation>
    </message>
    <message>
        <source>It will not start by itself when the machine boots. %1 The way back: Enable.</source>
        <translation>No iniciará por sí sola cuando arranque el equipo. %1 Para volver atrás: Habilitar.</translation>
    </message>
    <message>
        <source>It ends its processes; a worker lets its tasks finish first, which may take up to 15 minutes. It stays stopped until somebody starts it or the machine boots. The way back: Start.</source>
        <translation>Termina sus procesos; un worker deja terminar antes sus tareas, lo que puede tardar hasta 15 minutos. Queda detenida hasta que alguien la inicie o arranque el equipo. Para volver atrás: Iniciar.</translation>
    </message>
    <message>
        <source>Its changed files are not used before systemd is reloaded.</source>
        <translation>Sus archivos cambiados no se usan hasta que se recargue systemd.</translation>
    </message>
    <message>
        <source>It stops and starts again; a worker lets its tasks finish first, which may take up to 15 minutes.</source>
        <translation>Se detiene y vuelve a iniciar; un worker deja terminar antes sus tareas, lo que puede tardar hasta 15 minutos.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>proceso %1</translation>
    </message>
    <message numerus="yes">
        <source>restarted %n time(s)</source>
        <translation>
            <numerusform>reiniciada %n vez</numerusform>
            <numerusform>reiniciada %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>at boot: %1</source>
        <translation>al arrancar: %1</translation>
    </message>
    <message>
        <source>%1: done. Now: %2</source>
        <translation>%1: listo. Ahora: %2</translation>
    </message>
    <message>
        <source>no effect was measured</source>
        <translation>no se midió ningún efecto</translation>
    </message>
    <message>
        <source>systemd ended the job with “%1”</source>
        <translation>systemd terminó el trabajo con «%1»</translation>
    </message>
    <message>
        <source>%1: %2. Now: %3. %4</source>
        <translation>%1: %2. Ahora: %3. %4</translation>
    </message>
</context>
<context>
    <name>UnitRows</name>
    <message>
        <source>Its files changed since systemd read them.</source>
        <translation>Sus archivos cambiaron desde que systemd los leyó.</translation>
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
        <translation>Unidad</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Reinicios</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>At boot</source>
        <translation>Al arrancar</translation>
    </message>
    <message>
        <source>Files changed · %1</source>
        <translation>Archivos cambiados · %1</translation>
    </message>
</context>
<context>
    <name>UnitWords</name>
    <message>
        <source>This machine</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a unit</comment>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>a unit</comment>
        <translation>detenida</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a unit</comment>
        <translation>fallida</translation>
    </message>
    <message>
        <source>starting</source>
        <comment>a unit</comment>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>stopping</source>
        <comment>a unit</comment>
        <translation>deteniéndose</translation>
    </message>
    <message>
        <source>reloading</source>
        <comment>a unit</comment>
        <translation>recargando</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>No instalada</translation>
    </message>
    <message>
        <source>Faulty unit file</source>
        <translation>Archivo de unidad defectuoso</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Enmascarada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a unit</comment>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a unit</comment>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a unit</comment>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>a unit</comment>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>a unit</comment>
        <translation>Deteniéndose</translation>
    </message>
    <message>
        <source>Reloading</source>
        <comment>a unit</comment>
        <translation>Recargando</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a unit that ran once</comment>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a timer or socket</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Restarting</source>
        <comment>a unit</comment>
        <translation>Reiniciando</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>starts at boot</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>until reboot</source>
        <comment>starts at boot</comment>
        <translation>hasta reiniciar el equipo</translation>
    </message>
    <message>
        <source>no</source>
        <comment>starts at boot</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>by others</source>
        <comment>starts at boot</comment>
        <translation>por otras</translation>
    </message>
    <message>
        <source>indirectly</source>
        <comment>starts at boot</comment>
        <translation>indirectamente</translation>
    </message>
    <message>
        <source>generated</source>
        <comment>starts at boot</comment>
        <translation>generada</translation>
    </message>
    <message>
        <source>transient</source>
        <comment>starts at boot</comment>
        <translation>transitoria</translation>
    </message>
    <message>
        <source>alias</source>
        <comment>starts at boot</comment>
        <translation>alias</translation>
    </message>
    <message>
        <source>masked</source>
        <comment>starts at boot</comment>
        <translation>enmascarada</translation>
    </message>
    <message>
        <source>systemd cannot read its unit file: mend it and reload systemd.</source>
        <translation>systemd no puede leer su archivo de unidad: corríjalo y recargue systemd.</translation>
    </message>
    <message>
        <source>It failed; its journal says why.</source>
        <translation>Falló; su journal dice por qué.</translation>
    </message>
    <message>
        <source>Its process ended with an error code; its journal says why.</source>
        <translation>Su proceso terminó con un código de error; su journal dice por qué.</translation>
    </message>
    <message>
        <source>Its process was ended by a signal.</source>
        <translation>Una señal terminó su proceso.</translation>
    </message>
    <message>
        <source>Its process crashed.</source>
        <translation>Su proceso se cayó.</translation>
    </message>
    <message>
        <source>It did not start or stop in the time it is given.</source>
        <translation>No inició o no se detuvo en el tiempo que tiene.</translation>
    </message>
    <message>
        <source>Its process did not answer the watchdog.</source>
        <translation>Su proceso no respondió al watchdog.</translation>
    </message>
    <message>
        <source>It failed too often in a row; reset it and start it again.</source>
        <translation>Falló demasiadas veces seguidas; borre la falla e iníciela de nuevo.</translation>
    </message>
    <message>
        <source>It was ended because memory ran out.</source>
        <translation>Se terminó porque se agotó la memoria.</translation>
    </message>
    <message>
        <source>The machine lacks something that it needs to start.</source>
        <translation>Al equipo le falta algo que necesita para iniciar.</translation>
    </message>
    <message>
        <source>Its process did not report as systemd expects.</source>
        <translation>Su proceso no se reportó como systemd espera.</translation>
    </message>
    <message>
        <source>Its condition for starting does not hold.</source>
        <translation>Su condición para iniciar no se cumple.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>a move</comment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a move</comment>
        <translation>hecha</translation>
    </message>
    <message>
        <source>rolled back</source>
        <comment>a move</comment>
        <translation>restaurada</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a move</comment>
        <translation>fallida</translation>
    </message>
    <message>
        <source>interrupted</source>
        <comment>a move</comment>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>Record the present state</source>
        <translation>Guardar el estado actual</translation>
    </message>
    <message>
        <source>Let tasks finish</source>
        <translation>Dejar terminar las tareas</translation>
    </message>
    <message>
        <source>Install the unit file</source>
        <translation>Instalar el archivo de unidad</translation>
    </message>
    <message>
        <source>Reload systemd</source>
        <translation>Recargar systemd</translation>
    </message>
    <message>
        <source>Stop the former worker</source>
        <translation>Detener el worker anterior</translation>
    </message>
    <message>
        <source>Start the instances</source>
        <translation>Iniciar las instancias</translation>
    </message>
    <message>
        <source>Restart other services</source>
        <translation>Reiniciar otros servicios</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Stop the instances</source>
        <translation>Detener las instancias</translation>
    </message>
    <message>
        <source>Put the files back</source>
        <translation>Restaurar los archivos</translation>
    </message>
    <message>
        <source>Put the units back</source>
        <translation>Restaurar las unidades</translation>
    </message>
    <message>
        <source>Compare with the record</source>
        <translation>Comparar con lo guardado</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>a step</comment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>a step</comment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a step</comment>
        <translation>fallido</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a step</comment>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Runs and stays up</source>
        <translation>Está en ejecución y se mantiene</translation>
    </message>
    <message>
        <source>Node answers</source>
        <translation>El nodo responde</translation>
    </message>
    <message>
        <source>No name twice</source>
        <translation>Ningún nombre repetido</translation>
    </message>
    <message>
        <source>Target is up</source>
        <translation>El objetivo está arriba</translation>
    </message>
    <message>
        <source>Metrics are valid</source>
        <translation>Las métricas son válidas</translation>
    </message>
    <message>
        <source>holds</source>
        <comment>a proof</comment>
        <translation>se cumple</translation>
    </message>
    <message>
        <source>fails</source>
        <comment>a proof</comment>
        <translation>no se cumple</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a proof</comment>
        <translation>omitida</translation>
    </message>
    <message>
        <source>stays</source>
        <comment>a file</comment>
        <translation>se mantiene</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a file</comment>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>a file</comment>
        <translation>reemplazado</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a file</comment>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>linked</source>
        <comment>a file</comment>
        <translation>enlazado</translation>
    </message>
    <message>
        <source>link removed</source>
        <comment>a file</comment>
        <translation>enlace eliminado</translation>
    </message>
    <message>
        <source>emergency</source>
        <comment>a line</comment>
        <translation>emergencia</translation>
    </message>
    <message>
        <source>alert</source>
        <comment>a line</comment>
        <translation>alerta</translation>
    </message>
    <message>
        <source>critical</source>
        <comment>a line</comment>
        <translation>crítico</translation>
    </message>
    <message>
        <source>error</source>
        <comment>a line</comment>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>a line</comment>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>notice</source>
        <comment>a line</comment>
        <translation>aviso</translation>
    </message>
    <message>
        <source>info</source>
        <comment>a line</comment>
        <translation>información</translation>
    </message>
    <message>
        <source>debug</source>
        <comment>a line</comment>
        <translation>depuración</translation>
    </message>
</context>
<context>
    <name>UnitsCommands</name>
    <message>
        <source>Lists the units of this machine&apos;s systemd: loaded ones and unit files</source>
        <translation>Lista las unidades del systemd de esta máquina: las cargadas y los archivos de unidad</translation>
    </message>
    <message>
        <source>Names, with * for any letters; without any all services</source>
        <translation>Nombres, con * por cualquier letra; sin ninguno, todos los servicios</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>unit file</source>
        <translation>archivo de unidad</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unidad</numerusform>
            <numerusform>%n unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows one unit: state, result, restarts, memory, since when, its files</source>
        <translation>Muestra una unidad: estado, resultado, reinicios, memoria, desde cuándo, sus archivos</translation>
    </message>
    <message>
        <source>The unit; without a kind a service is meant</source>
        <translation>La unidad; sin tipo se entiende un servicio</translation>
    </message>
    <message>
        <source>property</source>
        <translation>propiedad</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>cargada</translation>
    </message>
    <message>
        <source>since</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>reinicios</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>main process</source>
        <translation>proceso principal</translation>
    </message>
    <message>
        <source>invocation</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>unit file state</source>
        <translation>estado del archivo de unidad</translation>
    </message>
    <message>
        <source>drop-ins</source>
        <translation>complementos</translation>
    </message>
    <message>
        <source>The files of %1 changed since systemd read them: run “systemctl daemon-reload”.</source>
        <translation>Los archivos de %1 cambiaron desde que systemd los leyó: ejecute «systemctl daemon-reload».</translation>
    </message>
    <message>
        <source>Starts units, and answers when they run or why they do not</source>
        <translation>Inicia unidades, y responde cuando corren o por qué no</translation>
    </message>
    <message>
        <source>Stops units</source>
        <translation>Detiene unidades</translation>
    </message>
    <message>
        <source>Stops units and starts them again</source>
        <translation>Detiene unidades y las inicia de nuevo</translation>
    </message>
    <message>
        <source>Makes units read their configuration again</source>
        <translation>Hace que las unidades lean su configuración de nuevo</translation>
    </message>
    <message>
        <source>Takes the mark of failure from units</source>
        <translation>Quita la marca de fallo de las unidades</translation>
    </message>
    <message>
        <source>Makes units start with the machine</source>
        <translation>Hace que las unidades arranquen con la máquina</translation>
    </message>
    <message>
        <source>Keeps units from starting with the machine</source>
        <translation>Evita que las unidades arranquen con la máquina</translation>
    </message>
    <message>
        <source>The units; without a kind a service is meant</source>
        <translation>Las unidades; sin tipo se entiende un servicio</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>No preguntar</translation>
    </message>
    <message>
        <source>Why, for the audit log</source>
        <translation>Por qué, para la auditoría</translation>
    </message>
    <message>
        <source>Seconds to wait for each unit</source>
        <translation>Segundos de espera por cada unidad</translation>
    </message>
    <message>
        <source>This stops %1.</source>
        <translation>Esto detiene %1.</translation>
    </message>
    <message>
        <source>This stops %1 and starts it again.</source>
        <translation>Esto detiene %1 y lo inicia de nuevo.</translation>
    </message>
    <message>
        <source>After the machine&apos;s next start %1 will not run.</source>
        <translation>Tras el próximo arranque de la máquina %1 no correrá.</translation>
    </message>
    <message>
        <source>%1: %2, was %3; unit file %4</source>
        <translation>%1: %2, estaba %3; archivo de unidad %4</translation>
    </message>
    <message>
        <source>Moves from the old worker to uniquely named ones, verifies them, and rolls back by itself when they fail</source>
        <translation>Pasa del worker viejo a otros con nombre propio, los verifica y, si fallan, restaura lo anterior por sí mismo</translation>
    </message>
    <message>
        <source>Brings back the files, enablement and states from before the last apply</source>
        <translation>Devuelve los archivos, la habilitación y los estados de antes de la última aplicación</translation>
    </message>
    <message>
        <source>Another machine: ssh://USER@HOST</source>
        <translation>Otra máquina: ssh://USUARIO@EQUIPO</translation>
    </message>
    <message>
        <source>Why, for the audit</source>
        <translation>Por qué, para la auditoría</translation>
    </message>
    <message>
        <source>Only list what would change</source>
        <translation>Solo listar lo que cambiaría</translation>
    </message>
    <message>
        <source>The reason is too long: at most %1 characters.</source>
        <translation>El motivo es demasiado largo: a lo sumo %1 caracteres.</translation>
    </message>
    <message>
        <source>Another move has begun meanwhile: see “vigiactl units list”.</source>
        <translation>Entretanto empezó otro cambio: vea «vigiactl units list».</translation>
    </message>
    <message>
        <source>The move goes on without you: its end is in the journal of vigia-unit-helper.</source>
        <translation>El cambio sigue sin usted: su final está en el journal de vigia-unit-helper.</translation>
    </message>
    <message>
        <source>The move was cut off: do it again, or revert it.</source>
        <translation>El cambio quedó cortado: hágalo de nuevo, o reviértalo.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>The move is done and verified.</source>
        <translation>El cambio está hecho y verificado.</translation>
    </message>
    <message>
        <source>The move failed and was rolled back: the machine is as it was.</source>
        <translation>El cambio falló y se deshizo: la máquina está como estaba.</translation>
    </message>
    <message>
        <source>The move was cut off.</source>
        <translation>El cambio quedó cortado.</translation>
    </message>
    <message>
        <source>The move failed, and the machine is in between.</source>
        <translation>El cambio falló, y la máquina quedó a medias.</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>queda</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>restarted</source>
        <translation>reiniciada</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>actividad</translation>
    </message>
    <message>
        <source>enablement</source>
        <translation>habilitación</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Nodes that go: %1</source>
        <translation>Nodos que se van: %1</translation>
    </message>
    <message>
        <source>Nodes that come: %1</source>
        <translation>Nodos que llegan: %1</translation>
    </message>
    <message>
        <source>Queues that wait meanwhile: %1</source>
        <translation>Colas que esperan entretanto: %1</translation>
    </message>
    <message>
        <source>Tasks under way: %1; waiting: %2</source>
        <translation>Tareas en curso: %1; en espera: %2</translation>
    </message>
    <message>
        <source>Series that they load: %1</source>
        <translation>Series que cargan: %1</translation>
    </message>
    <message>
        <source>Steps: %1</source>
        <translation>Pasos: %1</translation>
    </message>
    <message>
        <source>A former move was cut off at the step %1; this one completes it.</source>
        <translation>Un cambio anterior quedó cortado en el paso %1; este lo completa.</translation>
    </message>
    <message>
        <source>check</source>
        <translation>comprobación</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>objeto</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>evidencia</translation>
    </message>
    <message>
        <source>Go on with each new line, until Ctrl+C</source>
        <translation>Seguir con cada línea nueva, hasta Ctrl+C</translation>
    </message>
    <message>
        <source>The newest that many</source>
        <translation>Cuántas de las más nuevas</translation>
    </message>
    <message>
        <source>This and graver: 0 emergency, 3 error, 4 warning, 6 information, 7 all</source>
        <translation>Esta y más graves: 0 emergencia, 3 error, 4 advertencia, 6 información, 7 todas</translation>
    </message>
    <message>
        <source>Only lines with this text, whatever its case</source>
        <translation>Solo líneas con este texto, sin distinguir mayúsculas</translation>
    </message>
    <message>
        <source>From then on: 2026-10-01T08:00</source>
        <translation>Desde entonces: 2026-10-01T08:00</translation>
    </message>
    <message>
        <source>Up to then</source>
        <translation>Hasta entonces</translation>
    </message>
    <message>
        <source>Only this run of the unit</source>
        <translation>Solo esta ejecución de la unidad</translation>
    </message>
    <message>
        <source>“%1” is no time: write it as 2026-10-01T08:00.</source>
        <translation>«%1» no es una hora: escríbala como 2026-10-01T08:00.</translation>
    </message>
    <message>
        <source>%1 lines came too fast and are left out.</source>
        <translation>%1 líneas llegaron demasiado rápido y se omiten.</translation>
    </message>
    <message>
        <source>Shows the journal or the log file of a unit, and follows it</source>
        <translation>Muestra el journal o el archivo de log de una unidad, y lo sigue</translation>
    </message>
    <message>
        <source>The log file that the unit&apos;s own command names, instead of the journal; this machine&apos;s</source>
        <translation>El archivo de log que nombra el propio comando de la unidad, en vez del journal; de esta máquina</translation>
    </message>
    <message>
        <source>A log file can be read on its own machine alone: leave out --host, or --file.</source>
        <translation>Un archivo de log solo se puede leer en su propia máquina: omita --host o --file.</translation>
    </message>
</context>
<context>
    <name>ViewSpec</name>
    <message>
        <source>By source</source>
        <translation>Por fuente</translation>
    </message>
    <message>
        <source>By plant</source>
        <translation>Por central</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demanda</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Reservoirs</source>
        <translation>Embalses</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no comparison</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>previous day</source>
        <translation>día anterior</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>semana anterior</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>año anterior</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Hydro</source>
        <translation>Hidráulica</translation>
    </message>
    <message>
        <source>Thermal</source>
        <translation>Térmica</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Solar</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Eólica</translation>
    </message>
    <message>
        <source>Cogeneration</source>
        <translation>Cogeneración</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>Demand and generation</source>
        <translation>Demanda y generación</translation>
    </message>
    <message>
        <source>Real demand</source>
        <translation>Demanda real</translation>
    </message>
    <message>
        <source>Commercial demand</source>
        <translation>Demanda comercial</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generación</translation>
    </message>
    <message>
        <source>Pool price</source>
        <translation>Precio de bolsa</translation>
    </message>
    <message>
        <source>Scarcity price</source>
        <translation>Precio de escasez</translation>
    </message>
    <message>
        <source>Useful volume by reservoir</source>
        <translation>Volumen útil por embalse</translation>
    </message>
    <message>
        <source>Generation by source</source>
        <translation>Generación por fuente</translation>
    </message>
    <message>
        <source>Generation by plant</source>
        <translation>Generación por central</translation>
    </message>
    <message>
        <source>Reservoir level</source>
        <translation>Nivel de los embalses</translation>
    </message>
    <message>
        <source>Useful volume</source>
        <translation>Volumen útil</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Año anterior</translation>
    </message>
</context>
<context>
    <name>WebService</name>
    <message>
        <source>%1 may not write in %2: choose another state directory, or correct its owner.</source>
        <translation>%1 no puede escribir en %2: elija otro directorio de estado o corrija su dueño.</translation>
    </message>
    <message>
        <source>%1 did not start: see %2.</source>
        <translation>%1 no inició: vea %2.</translation>
    </message>
</context>
<context>
    <name>WorkerChanges</name>
    <message>
        <source>its events</source>
        <translation>sus eventos</translation>
    </message>
    <message>
        <source>its uptime</source>
        <translation>su tiempo activo</translation>
    </message>
    <message>
        <source>no heartbeat, no reply</source>
        <translation>sin latido ni respuesta</translation>
    </message>
    <message>
        <source>whoever keeps its process</source>
        <translation>quien administra su proceso</translation>
    </message>
</context>
<context>
    <name>WorkerOrder</name>
    <message>
        <source>all workers</source>
        <translation>todos los workers</translation>
    </message>
    <message>
        <source>No worker was named: name the workers to end.</source>
        <translation>No se nombró ningún worker: nombre los workers por terminar.</translation>
    </message>
    <message>
        <source>No worker empties a queue: Redis is told to do so.</source>
        <translation>Ningún worker vacía una cola: eso se le ordena a Redis.</translation>
    </message>
</context>
<context>
    <name>WorkerRows</name>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Proven by</source>
        <translation>Probado por</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Más antiguo</translation>
    </message>
    <message>
        <source>Consumed by</source>
        <translation>Consumida por</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>state, how many share the name</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
</context>
<context>
    <name>WorkerRules</name>
    <message>
        <source>several workers bear this name: orders reach all of them</source>
        <translation>varios workers llevan este nombre: las órdenes llegan a todos</translation>
    </message>
    <message>
        <source>runs %1 (%2) for %3 s</source>
        <translation>ejecuta %1 (%2) desde hace %3 s</translation>
    </message>
    <message>
        <source>runs nothing while messages wait in its queues for %1 s</source>
        <translation>no ejecuta nada mientras hay mensajes esperando en sus colas desde hace %1 s</translation>
    </message>
    <message>
        <source>sends heartbeats but has answered nothing for %1 s: only a restart helps</source>
        <translation>envía latidos pero no responde nada desde hace %1 s: solo sirve reiniciarlo</translation>
    </message>
    <message>
        <source>answered a ping</source>
        <translation>respondió un ping</translation>
    </message>
    <message>
        <source>not connected to Redis: all workers that are have answered</source>
        <translation>no conectado a Redis: todos los workers conectados respondieron</translation>
    </message>
    <message>
        <source>did not answer a ping; that proves nothing</source>
        <translation>no respondió un ping; eso no prueba nada</translation>
    </message>
    <message>
        <source>its name is in Redis, where a worker leaves it when it starts</source>
        <translation>su nombre está en Redis, donde un worker lo deja al iniciar</translation>
    </message>
    <message>
        <source>said goodbye</source>
        <translation>se despidió</translation>
    </message>
    <message>
        <source>heartbeat</source>
        <translation>latido</translation>
    </message>
    <message>
        <source>no heartbeat for %1 s</source>
        <translation>sin latido desde hace %1 s</translation>
    </message>
    <message>
        <source>runs nothing</source>
        <translation>no ejecuta nada</translation>
    </message>
    <message numerus="yes">
        <source>runs %n task(s)</source>
        <translation>
            <numerusform>ejecuta %n tarea</numerusform>
            <numerusform>ejecuta %n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>consumes no queue</source>
        <translation>no consume ninguna cola</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait in its queues</source>
        <translation>
            <numerusform>%n mensaje espera en sus colas</numerusform>
            <numerusform>%n mensajes esperan en sus colas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ran %n task(s) then that have not ended</source>
        <translation>
            <numerusform>ejecutaba entonces %n tarea que no ha terminado</numerusform>
            <numerusform>ejecutaba entonces %n tareas que no han terminado</numerusform>
        </translation>
    </message>
    <message>
        <source>heartbeat, before the question</source>
        <translation>latido, anterior a la pregunta</translation>
    </message>
</context>
<context>
    <name>WorkerSections</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n proceso</numerusform>
            <numerusform>%n procesos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, scales from %2 to %3</source>
        <translation>%1, escala de %2 a %3</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>%1, reserved %2, scheduled %3</source>
        <translation>%1, reservadas %2, programadas %3</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechas</translation>
    </message>
    <message>
        <source>%1 since its start</source>
        <translation>%1 desde su inicio</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>%1, tried again %2, since %3</source>
        <translation>%1, reintentadas %2, desde %3</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>Tiempo activo</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Prefetches</source>
        <translation>Prefetch</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Memoria máxima</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message numerus="yes">
        <source>%n workers bear this name: orders reach all of them, and what is shown may be of any. Start each with a name of its own (-n worker2@%h) and end the one that is too much where it runs.</source>
        <translation>
            <numerusform>%n worker lleva este nombre: las órdenes llegan a todos y lo que se muestra puede ser de cualquiera. Inicie cada uno con su propio nombre (-n worker2@%h) y termine el que sobra donde se ejecuta.</numerusform>
            <numerusform>%n workers llevan este nombre: las órdenes llegan a todos y lo que se muestra puede ser de cualquiera. Inicie cada uno con su propio nombre (-n worker2@%h) y termine el que sobra donde se ejecuta.</numerusform>
        </translation>
    </message>
    <message>
        <source>It lives, but does not do its work: see the evidence. A restart where it runs helps; what it holds is delivered again.</source>
        <translation>Está vivo, pero no hace su trabajo: vea la evidencia. Sirve reiniciarlo donde se ejecuta; lo que tiene se entrega de nuevo.</translation>
    </message>
    <message>
        <source>Messages wait and no worker said that it consumes this queue: start one with -Q, or make a running one take it.</source>
        <translation>Hay mensajes en espera y ningún worker dijo que consume esta cola: inicie uno con -Q o haga que uno en marcha la tome.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, máximo %2</translation>
    </message>
    <message>
        <source>Knows these tasks</source>
        <translation>Conoce estas tareas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Empezó</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>No antes de</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>again: it may have run before</source>
        <translation>otra vez: pudo ejecutarse antes</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>%1: since this console saw it</source>
        <translation>%1: desde que esta consola lo vio</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Por prioridad</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Next one waits</source>
        <translation>El siguiente espera</translation>
    </message>
    <message>
        <source>Consumed by</source>
        <translation>Consumida por</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Served next</source>
        <translation>Siguientes</translation>
    </message>
</context>
<context>
    <name>WorkerWords</name>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>Drenando</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Atascado</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Inalcanzable</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>nothing is known of it</source>
        <translation>no se sabe nada de él</translation>
    </message>
    <message>
        <source>%2 · %1</source>
        <comment>evidence, age</comment>
        <translation>%2 · %1</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>estable</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 por minuto</translation>
    </message>
</context>
<context>
    <name>WorkersCommands</name>
    <message>
        <source>Follows the events of workers and tasks, until Ctrl+C</source>
        <translation>Sigue los eventos de workers y tareas, hasta Ctrl+C</translation>
    </message>
    <message>
        <source>Ends after so many seconds</source>
        <translation>Termina tras tantos segundos</translation>
    </message>
    <message>
        <source>Only the rates, not each task</source>
        <translation>Solo las tasas, no cada tarea</translation>
    </message>
    <message>
        <source>The connection to Redis is lost: events are missed.</source>
        <translation>Se perdió la conexión con Redis: se están perdiendo eventos.</translation>
    </message>
    <message>
        <source>%1 events, %2 a second</source>
        <translation>%1 eventos, %2 por segundo</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were heard.</source>
        <translation>
            <numerusform>Se oyó %n evento.</numerusform>
            <numerusform>Se oyeron %n eventos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds processes to the pools of workers</source>
        <translation>Agrega procesos a los pools de workers</translation>
    </message>
    <message>
        <source>Takes processes from the pools of workers</source>
        <translation>Quita procesos de los pools de workers</translation>
    </message>
    <message>
        <source>Sets between how many processes workers scale by themselves</source>
        <translation>Define entre cuántos procesos escalan los workers por sí solos</translation>
    </message>
    <message>
        <source>Limits how often a task starts on a worker: 10/m, 2/s, 100/h; 0 lifts it</source>
        <translation>Limita cada cuánto se inicia una tarea en un worker: 10/m, 2/s, 100/h; 0 quita el límite</translation>
    </message>
    <message>
        <source>Limits how long a task may run, in processes that start later</source>
        <translation>Limita cuánto puede durar una tarea, en procesos que se inicien después</translation>
    </message>
    <message>
        <source>Makes workers consume a queue, until they restart</source>
        <translation>Hace que los workers consuman una cola, hasta que se reinicien</translation>
    </message>
    <message>
        <source>Makes workers stop to consume a queue</source>
        <translation>Hace que los workers dejen de consumir una cola</translation>
    </message>
    <message>
        <source>What is ordered; words with @ are workers, without any all of them are meant</source>
        <translation>Qué se ordena; las palabras con @ son workers; sin ninguna, son todos</translation>
    </message>
    <message>
        <source>Seconds until the task gets an exception</source>
        <translation>Segundos hasta que la tarea recibe una excepción</translation>
    </message>
    <message>
        <source>Seconds until its process is killed</source>
        <translation>Segundos hasta que se mata su proceso</translation>
    </message>
    <message>
        <source>Why, for the audit log</source>
        <translation>Por qué, para la auditoría</translation>
    </message>
    <message>
        <source>Seconds to wait for answers</source>
        <translation>Segundos que se esperan respuestas</translation>
    </message>
    <message>
        <source>“%1” is one word too many: workers are named like worker1@host.</source>
        <translation>«%1» es una palabra de más: los workers se nombran como worker1@host.</translation>
    </message>
    <message>
        <source>The workers agreed, but no effect was seen within %1 s.</source>
        <translation>Los workers aceptaron, pero no se vio ningún efecto en %1 s.</translation>
    </message>
    <message>
        <source>Ends workers after the tasks that they run; done when they have said goodbye</source>
        <translation>Termina workers después de las tareas que ejecutan; listo cuando se hayan despedido</translation>
    </message>
    <message>
        <source>Names of workers</source>
        <translation>Nombres de workers</translation>
    </message>
    <message>
        <source>All workers</source>
        <translation>Todos los workers</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>No preguntar</translation>
    </message>
    <message>
        <source>Seconds to wait for their goodbye</source>
        <translation>Segundos que se espera su despedida</translation>
    </message>
    <message>
        <source>Name the workers to end, or say --all.</source>
        <translation>Nombre los workers por terminar o indique --all.</translation>
    </message>
    <message>
        <source>%1 does not answer: nothing was ordered.</source>
        <translation>%1 no responde: no se ordenó nada.</translation>
    </message>
    <message>
        <source>This ends %1.</source>
        <translation>Esto termina %1.</translation>
    </message>
    <message>
        <source>%1 has said goodbye.</source>
        <translation>%1 se despidió.</translation>
    </message>
    <message>
        <source>Makes workers drop tasks that have not begun; with --terminate also end those that run</source>
        <translation>Hace que los workers descarten tareas que no han empezado; con --terminate, también termina las que se ejecutan</translation>
    </message>
    <message>
        <source>Ids of tasks</source>
        <translation>Ids de tareas</translation>
    </message>
    <message>
        <source>Ends them also while they run</source>
        <translation>Las termina también mientras se ejecutan</translation>
    </message>
    <message>
        <source>How: SIGTERM, SIGKILL, SIGINT…</source>
        <translation>Cómo: SIGTERM, SIGKILL, SIGINT…</translation>
    </message>
    <message numerus="yes">
        <source>This ends %n task(s), whatever they have done so far.</source>
        <translation>
            <numerusform>Esto termina %n tarea, sin importar lo que lleve hecho.</numerusform>
            <numerusform>Esto termina %n tareas, sin importar lo que lleven hecho.</numerusform>
        </translation>
    </message>
    <message>
        <source>Throws away every message that waits in a queue</source>
        <translation>Descarta todos los mensajes que esperan en una cola</translation>
    </message>
    <message>
        <source>Name of the queue</source>
        <translation>Nombre de la cola</translation>
    </message>
    <message numerus="yes">
        <source>This throws away the %n message(s) of %1 for good.</source>
        <translation>
            <numerusform>Esto descarta definitivamente %n mensaje de %1.</numerusform>
            <numerusform>Esto descarta definitivamente los %n mensajes de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) thrown away.</source>
        <translation>
            <numerusform>Se descartó %n mensaje.</numerusform>
            <numerusform>Se descartaron %n mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends a task of any Celery application to a queue</source>
        <translation>Envía una tarea de cualquier aplicación Celery a una cola</translation>
    </message>
    <message>
        <source>Name under which workers know it</source>
        <translation>Nombre con que los workers la conocen</translation>
    </message>
    <message>
        <source>Arguments, a JSON array</source>
        <translation>Argumentos, un arreglo JSON</translation>
    </message>
    <message>
        <source>Arguments by name, a JSON object</source>
        <translation>Argumentos por nombre, un objeto JSON</translation>
    </message>
    <message>
        <source>Queue; the site&apos;s first one when not given</source>
        <translation>Cola; si no se indica, la primera del sitio</translation>
    </message>
    <message>
        <source>Its id; a new one when not given</source>
        <translation>Su id; si no se indica, uno nuevo</translation>
    </message>
    <message>
        <source>Not before, ISO 8601 with zone</source>
        <translation>No antes de, ISO 8601 con zona</translation>
    </message>
    <message>
        <source>Not before so many seconds have passed</source>
        <translation>No antes de que pasen tantos segundos</translation>
    </message>
    <message>
        <source>Not after so many seconds</source>
        <translation>No después de tantos segundos</translation>
    </message>
    <message>
        <source>Its process is killed after so many seconds</source>
        <translation>Su proceso se mata tras tantos segundos</translation>
    </message>
    <message>
        <source>It gets an exception after so many seconds</source>
        <translation>Recibe una excepción tras tantos segundos</translation>
    </message>
    <message>
        <source>0 is served first, 9 last</source>
        <translation>0 se atiende primero, 9 al final</translation>
    </message>
    <message>
        <source>Waits for its result</source>
        <translation>Espera su resultado</translation>
    </message>
    <message>
        <source>Waits no longer than so many seconds</source>
        <translation>No espera más de tantos segundos</translation>
    </message>
    <message>
        <source>--args is no JSON array (%1): write --args &apos;[&quot;a&quot;, 1]&apos;.</source>
        <translation>--args no es un arreglo JSON (%1): escriba --args &apos;[&quot;a&quot;, 1]&apos;.</translation>
    </message>
    <message>
        <source>--kwargs is no JSON object (%1): write --kwargs &apos;{&quot;name&quot;: 1}&apos;.</source>
        <translation>--kwargs no es un objeto JSON (%1): escriba --kwargs &apos;{&quot;name&quot;: 1}&apos;.</translation>
    </message>
    <message>
        <source>“%1” is no time with its zone: write 2026-11-24T03:05:00-05:00.</source>
        <translation>«%1» no es una hora con su zona: escriba 2026-11-24T03:05:00-05:00.</translation>
    </message>
    <message>
        <source>Sent as %1.</source>
        <translation>Enviada como %1.</translation>
    </message>
    <message>
        <source>%1 waits for its result</source>
        <translation>%1 espera su resultado</translation>
    </message>
    <message>
        <source>Lists the workers with what is proven of each, and by what</source>
        <translation>Lista los workers con lo que está probado de cada uno, y con qué</translation>
    </message>
    <message>
        <source>Shows workers with their numbers, their tasks and what they know</source>
        <translation>Muestra workers con sus cifras, sus tareas y lo que conocen</translation>
    </message>
    <message>
        <source>Names of workers; none: all</source>
        <translation>Nombres de workers; sin ninguno, todos</translation>
    </message>
    <message>
        <source>No worker “%1” is known: see “vigiactl workers list”.</source>
        <translation>No se conoce el worker «%1»: vea «vigiactl workers list».</translation>
    </message>
    <message>
        <source>Asks workers whether they live</source>
        <translation>Pregunta a los workers si están vivos</translation>
    </message>
    <message>
        <source>The tasks that workers run</source>
        <translation>Las tareas que los workers ejecutan</translation>
    </message>
    <message>
        <source>The tasks that workers hold and have not begun</source>
        <translation>Las tareas que los workers tienen y no han empezado</translation>
    </message>
    <message>
        <source>The tasks that workers hold until their time</source>
        <translation>Las tareas que los workers guardan hasta su hora</translation>
    </message>
    <message>
        <source>Uptime, processes, memory and counts of workers</source>
        <translation>Tiempo activo, procesos, memoria y conteos de workers</translation>
    </message>
    <message>
        <source>The tasks that workers know</source>
        <translation>Las tareas que los workers conocen</translation>
    </message>
    <message>
        <source>The settings that workers run with, secrets hidden by them</source>
        <translation>Los ajustes con que corren los workers, que ocultan sus secretos</translation>
    </message>
    <message>
        <source>What waits in the queues, by priority, and which workers consume them</source>
        <translation>Qué espera en las colas, por prioridad, y qué workers las consumen</translation>
    </message>
    <message>
        <source>Names of queues; none: the site&apos;s and those that workers consume</source>
        <translation>Nombres de colas; sin ninguno, las del sitio y las que consumen los workers</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Por prioridad</translation>
    </message>
    <message>
        <source>Consumed by</source>
        <translation>Consumida por</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in the hands of workers.</source>
        <translation>
            <numerusform>%n mensaje en manos de workers.</numerusform>
            <numerusform>%n mensajes en manos de workers.</numerusform>
        </translation>
    </message>
    <message>
        <source>The messages of a queue that are served next; nothing is taken out</source>
        <translation>Los mensajes de una cola que siguen en turno; no se saca nada</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Máximo cuántos</translation>
    </message>
    <message>
        <source>%1 has not ended within %2 s: it may still run its last tasks. See “vigiactl workers list”.</source>
        <translation>%1 no ha terminado en %2 s: puede estar ejecutando sus últimas tareas. Vea «vigiactl workers list».</translation>
    </message>
</context>
<context>
    <name>WorkersOutput</name>
    <message>
        <source>%1 did not answer: that proves nothing.</source>
        <translation>%1 no respondió: eso no prueba nada.</translation>
    </message>
    <message>
        <source>Several workers bear the name %1: orders reach all of them.</source>
        <translation>Varios workers llevan el nombre %1: las órdenes llegan a todos.</translation>
    </message>
    <message>
        <source>%1 of %2 workers answered.</source>
        <translation>Respondieron %1 de %2 workers.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuta</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Age s</source>
        <translation>Edad s</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>No worker is connected to Redis, and none has left its name there.</source>
        <translation>Ningún worker está conectado a Redis y ninguno dejó allí su nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) more took the question and did not answer.</source>
        <translation>
            <numerusform>%n worker más recibió la pregunta y no respondió.</numerusform>
            <numerusform>%n workers más recibieron la pregunta y no respondieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazó</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>In its words</source>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>No task.</source>
        <translation>Ninguna tarea.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Since, or at</source>
        <translation>Desde, o a las</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Up s</source>
        <translation>Activo s</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Prefetch</source>
        <translation>Prefetch</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Peak MiB</source>
        <translation>Pico MiB</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>Nothing waits in %1.</source>
        <translation>Nada espera en %1.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>WorkersSession</name>
    <message>
        <source>%1 Say --yes when nobody can be asked.</source>
        <translation>%1 Indique --yes cuando no se pueda preguntar a nadie.</translation>
    </message>
    <message>
        <source>%1 Type “yes” to go on:</source>
        <translation>%1 Escriba «yes» para continuar:</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>No se hizo nada.</translation>
    </message>
    <message>
        <source>This action was not kept in the audit log: %1</source>
        <translation>Esta acción no quedó en la auditoría: %1</translation>
    </message>
</context>
<context>
    <name>XmApi</name>
    <message>
        <source>%1: XM refuses the range as too long; lower the metric&apos;s days per call in the rule table.</source>
        <translation>%1: XM rechaza el rango por ser muy largo; reduzca los días por llamada de la métrica en la tabla de reglas.</translation>
    </message>
    <message>
        <source>%1: XM does not know the metric %2; check its spelling against ListadoMetricas.</source>
        <translation>%1: XM no conoce la métrica %2; revise su escritura en ListadoMetricas.</translation>
    </message>
    <message>
        <source>%1: XM has this metric, but not by %2 or not at this granularity; check it against ListadoMetricas.</source>
        <translation>%1: XM tiene esta métrica, pero no por %2 o no con esta granularidad; revísela en ListadoMetricas.</translation>
    </message>
    <message>
        <source>%1: XM refuses the call (HTTP %2) without a reason that is known; check metric, entity and days against ListadoMetricas.</source>
        <translation>%1: XM rechaza la llamada (HTTP %2) sin una razón conocida; revise métrica, entidad y días en ListadoMetricas.</translation>
    </message>
    <message>
        <source>%1: access is refused (HTTP %2); XM answers from Colombia only, so check from where this machine calls and what is on the way.</source>
        <translation>%1: acceso rechazado (HTTP %2); XM responde solo desde Colombia: revise desde dónde llama esta máquina y qué hay en el camino.</translation>
    </message>
    <message>
        <source>%1: there is nothing at the path %2; check the base URL.</source>
        <translation>%1: no hay nada en la ruta %2; revise la URL base.</translation>
    </message>
    <message>
        <source>%1: XM asks to call less often (HTTP 429); try again later.</source>
        <translation>%1: XM pide llamar con menos frecuencia (HTTP 429); intente más tarde.</translation>
    </message>
    <message>
        <source>%1: XM gave up waiting (HTTP 408); try again later, or ask for fewer days.</source>
        <translation>%1: XM dejó de esperar (HTTP 408); intente más tarde o pida menos días.</translation>
    </message>
    <message>
        <source>%1: XM has a fault of its own (HTTP %2); try again later.</source>
        <translation>%1: XM tiene una falla propia (HTTP %2); intente más tarde.</translation>
    </message>
    <message>
        <source>%1: the answer is HTTP %2, which XM never sends; check the base URL.</source>
        <translation>%1: la respuesta es HTTP %2, que XM nunca envía; revise la URL base.</translation>
    </message>
    <message>
        <source>%1: the answer is about another metric or granularity; check the base URL, and the metric&apos;s endpoint in the rule table.</source>
        <translation>%1: la respuesta es de otra métrica o granularidad; revise la URL base y el endpoint de la métrica en la tabla de reglas.</translation>
    </message>
    <message>
        <source>%1: XM is not called before %3 (Colombian time), because its last calls failed (%2); try again then.</source>
        <translation>%1: no se llama a XM antes de las %3 (hora de Colombia), porque sus últimas llamadas fallaron (%2); intente después de esa hora.</translation>
    </message>
</context>
<context>
    <name>XmCatalogue</name>
    <message>
        <source>XM&apos;s catalogue of metrics cannot be read, because it has no column %1; fetch ListadoMetricas again, or compare the document with an older one.</source>
        <translation>No se puede leer el catálogo de métricas de XM, porque no tiene la columna %1; descargue ListadoMetricas de nuevo o compare el documento con uno anterior.</translation>
    </message>
    <message>
        <source>XM&apos;s catalogue of metrics holds no metric that can be used; fetch ListadoMetricas again.</source>
        <translation>El catálogo de métricas de XM no contiene ninguna métrica utilizable; descargue ListadoMetricas de nuevo.</translation>
    </message>
</context>
<context>
    <name>XmDocument</name>
    <message>
        <source>%1: a web page came instead of data (maintenance, or something on the way that blocks); try again later.</source>
        <translation>%1: llegó una página web en vez de datos (mantenimiento, o algo en el camino que bloquea); intente más tarde.</translation>
    </message>
    <message>
        <source>%1: the answer is an empty object, which XM sends for a wrong path; check the base URL and the metric&apos;s endpoint in the rule table.</source>
        <translation>%1: la respuesta es un objeto vacío, que XM envía cuando la ruta es errónea; revise la URL base y el endpoint de la métrica en la tabla de reglas.</translation>
    </message>
    <message>
        <source>%1: the document stops before its end, so it was cut off on the way; fetch it again.</source>
        <translation>%1: el documento se interrumpe antes de su final, así que se cortó en el camino; descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1: what came is no JSON, so it does not come from XM but from something on the way; try again later.</source>
        <translation>%1: lo que llegó no es JSON, así que no viene de XM sino de algo en el camino; intente más tarde.</translation>
    </message>
    <message>
        <source>%1: the document is far larger than any answer of XM; ask for fewer days, or split the file.</source>
        <translation>%1: el documento es mucho más grande que cualquier respuesta de XM; pida menos días o divida el archivo.</translation>
    </message>
    <message>
        <source>%1: this is a document with figures, not a list of XM; choose a list such as ListadoRecursos.</source>
        <translation>%1: es un documento con cifras, no un listado de XM; elija un listado como ListadoRecursos.</translation>
    </message>
    <message>
        <source>%1: this is a list of XM, not a document with figures; choose the metric&apos;s own document.</source>
        <translation>%1: es un listado de XM, no un documento con cifras; elija el documento propio de la métrica.</translation>
    </message>
    <message>
        <source>%1: its Items hold none of HourlyEntities, DailyEntities, MonthlyEntities, AnnualEntities and ListEntities, so the format has changed; compare it with a document of XM.</source>
        <translation>%1: sus Items no contienen HourlyEntities, DailyEntities, MonthlyEntities, AnnualEntities ni ListEntities, así que el formato cambió; compárelo con un documento de XM.</translation>
    </message>
    <message>
        <source>%1: nothing in it has a Date column, so the format has changed or columns were renamed; compare it with a document of XM.</source>
        <translation>%1: nada en él tiene una columna Date, así que el formato cambió o se renombraron columnas; compárelo con un documento de XM.</translation>
    </message>
    <message>
        <source>%1: nothing in it has a code or name column, so the format has changed or columns were renamed; compare it with a document of XM.</source>
        <translation>%1: nada en él tiene una columna de código o nombre, así que el formato cambió o se renombraron columnas; compárelo con un documento de XM.</translation>
    </message>
    <message>
        <source>%1: nothing in it has a value column (Value, or Hour01 to Hour24), so the format has changed or columns were renamed; compare it with a document of XM.</source>
        <translation>%1: nada en él tiene una columna de valor (Value, o Hour01 a Hour24), así que el formato cambió o se renombraron columnas; compárelo con un documento de XM.</translation>
    </message>
    <message>
        <source>%1: this is JSON, but no document of XM (it has no Metric and Items); choose another file or check the base URL.</source>
        <translation>%1: es JSON, pero no un documento de XM (no tiene Metric ni Items); elija otro archivo o revise la URL base.</translation>
    </message>
</context>
<context>
    <name>XmParser</name>
    <message>
        <source>The document</source>
        <translation>El documento</translation>
    </message>
</context>
<context>
    <name>XmRequest</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 a %3</translation>
    </message>
</context>
<context>
    <name>XmStandinCommand</name>
    <message>
        <source>Serves XM&apos;s API on a loopback port with simulated days or saved documents, until Ctrl+C</source>
        <translation>Sirve la API de XM en un puerto local con días simulados o documentos guardados, hasta Ctrl+C</translation>
    </message>
    <message>
        <source>Loopback address, HOST:PORT; port 0 = a free one</source>
        <translation>Dirección local, HOST:PUERTO; puerto 0 = uno libre</translation>
    </message>
    <message>
        <source>Serve this folder of saved documents</source>
        <translation>Sirve esta carpeta de documentos guardados</translation>
    </message>
    <message>
        <source>Its today, YYYY-MM-DD</source>
        <translation>Su «hoy», AAAA-MM-DD</translation>
    </message>
    <message>
        <source>Another simulated history</source>
        <translation>Otra historia simulada</translation>
    </message>
    <message>
        <source>Figures move until their 45th day, as settlements do</source>
        <translation>Las cifras cambian hasta su día 45, como en las liquidaciones</translation>
    </message>
    <message>
        <source>Misbehave from the start: see “site fault xm”</source>
        <translation>Fallar desde el inicio: vea «site fault xm»</translation>
    </message>
    <message>
        <source>Share of the calls that fail, 0 to 1</source>
        <translation>Proporción de llamadas que fallan, de 0 a 1</translation>
    </message>
    <message>
        <source>Write the address there once it serves</source>
        <translation>Escribe allí la dirección cuando ya sirve</translation>
    </message>
    <message>
        <source>“%1” is not a date: write it as YYYY-MM-DD.</source>
        <translation>«%1» no es una fecha: escríbala como AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>“%1” is no fault: it is one of %2.</source>
        <translation>«%1» no es una falla: es una de %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Serving XM&apos;s API with %1 at %2. Ctrl+C ends it.</source>
        <translation>Sirviendo la API de XM con %1 en %2. Ctrl+C la termina.</translation>
    </message>
    <message>
        <source>simulated days</source>
        <translation>días simulados</translation>
    </message>
</context>
<context>
    <name>vigia::backend::CapsuleSaver</name>
    <message>
        <source>Health of services</source>
        <translation>Salud de los servicios</translation>
    </message>
    <message>
        <source>Grid of runs</source>
        <translation>Cuadrícula de corridas</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Corridas</translation>
    </message>
    <message>
        <source>The newest %L1 runs are kept.</source>
        <translation>Se guardan las %L1 corridas más nuevas.</translation>
    </message>
    <message>
        <source>Of the newest %L1 runs the details are kept.</source>
        <translation>De las %L1 corridas más nuevas se guardan los detalles.</translation>
    </message>
    <message>
        <source>Details of runs</source>
        <translation>Detalles de corridas</translation>
    </message>
    <message>
        <source>The newest %L1 entries are kept.</source>
        <translation>Se guardan los %L1 registros más nuevos.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Silencios</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>The site has no Celery application.</source>
        <translation>El sitio no tiene aplicación Celery.</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Plantas</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Vacíos</translation>
    </message>
    <message>
        <source>Series %1</source>
        <translation>Serie %1</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>No se pudo leer %1: %2</translation>
    </message>
    <message>
        <source>A capsule holds 1 to %1 days: choose fewer.</source>
        <translation>Una cápsula contiene de 1 a %1 días: elija menos.</translation>
    </message>
    <message>
        <source>The capsule was not saved: it was cancelled.</source>
        <translation>La cápsula no se guardó: se canceló.</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Firmando</translation>
    </message>
    <message>
        <source> from %1 to %2</source>
        <translation> del %1 al %2</translation>
    </message>
    <message>
        <source>Services of the machine</source>
        <translation>Servicios del equipo</translation>
    </message>
    <message>
        <source>This machine runs no service of the site.</source>
        <translation>Este equipo no ejecuta ningún servicio del sitio.</translation>
    </message>
    <message>
        <source>The first %L1 are kept.</source>
        <translation>Se conservan las primeras %L1.</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>Registro de %1</translation>
    </message>
    <message>
        <source>Of units that wrote more, the newest %L1 lines are kept.</source>
        <translation>De las unidades que escribieron más se conservan las %L1 líneas más recientes.</translation>
    </message>
    <message>
        <source>The journal did not answer in time: save the capsule again.</source>
        <translation>El diario no respondió a tiempo: guarde la cápsula de nuevo.</translation>
    </message>
    <message>
        <source>No console was used here yet.</source>
        <translation>Aquí aún no se ha usado ninguna consola.</translation>
    </message>
    <message>
        <source>Other machines were not asked.</source>
        <translation>No se preguntó a otros equipos.</translation>
    </message>
    <message>
        <source>Of the first %L1 workers each one&apos;s curves are kept.</source>
        <translation>Se guardan las curvas de cada uno de los primeros %L1 workers.</translation>
    </message>
</context>
<context>
    <name>vigia::celery::EventFeed</name>
    <message>
        <source>The watch had not begun yet.</source>
        <translation>La observación aún no había empezado.</translation>
    </message>
</context>
<context>
    <name>vigia::celery::ResultWatch</name>
    <message>
        <source>Task %1 had not ended after %2 s: it may still run, or wait for a worker.</source>
        <translation>La tarea %1 no había terminado tras %2 s: puede seguir en curso o esperar un worker.</translation>
    </message>
</context>
<context>
    <name>vigia::console::Console</name>
    <message>
        <source>There is no page “%1”: the pages are %2.</source>
        <translation>No existe la página «%1»: las páginas son %2.</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generación</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>Last 5 years</source>
        <translation>Últimos 5 años</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>ETL jobs</source>
        <translation>Trabajos ETL</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Save incident capsule…</source>
        <translation>Guardar cápsula del incidente…</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>The recording holds the days from %1 to %2.</source>
        <translation>La grabación contiene los días del %1 al %2.</translation>
    </message>
</context>
<context>
    <name>vigia::console::HealthPages</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Targets and alerts</source>
        <translation>Objetivos y alertas</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
</context>
<context>
    <name>vigia::console::LiveCapsuleFeed</name>
    <message>
        <source>It is not in the audit: %1</source>
        <translation>No quedó en la auditoría: %1</translation>
    </message>
</context>
<context>
    <name>vigia::console::LiveFeeds</name>
    <message>
        <source>This site has no Celery application: its runs are carried out by the console and by vigiactl.</source>
        <translation>Este sitio no tiene aplicación Celery: sus corridas las hacen la consola y vigiactl.</translation>
    </message>
</context>
<context>
    <name>vigia::console::RecordedDiagnosticsFeed</name>
    <message>
        <source>Checked when the recording was saved, %1 %2: nothing is checked again in it.</source>
        <translation>Revisado al guardar la grabación, %1 %2: en ella no se revisa nada de nuevo.</translation>
    </message>
</context>
<context>
    <name>vigia::console::RecordedTargetsFeed</name>
    <message>
        <source>The capsule does not hold what targets answered word for word.</source>
        <translation>La cápsula no contiene lo que los objetivos respondieron palabra por palabra.</translation>
    </message>
</context>
<context>
    <name>vigia::console::RecordedUnitsFeed</name>
    <message>
        <source>The capsule does not hold %1.</source>
        <translation>La cápsula no contiene %1.</translation>
    </message>
    <message>
        <source>This is a recording: no line comes any more.</source>
        <translation>Es una grabación: no llega ninguna línea más.</translation>
    </message>
</context>
<context>
    <name>vigia::console::RecordedWorkersFeed</name>
    <message>
        <source>The capsule does not hold the messages that waited in queues.</source>
        <translation>La cápsula no contiene los mensajes que esperaban en colas.</translation>
    </message>
</context>
<context>
    <name>vigia::console::Shots</name>
    <message>
        <source>The directory %1 cannot be made. Choose another for --shots.</source>
        <translation>No se puede crear el directorio %1. Elija otro para --shots.</translation>
    </message>
    <message>
        <source>No pictures: the site does not answer. %1</source>
        <translation>Sin imágenes: el sitio no responde. %1</translation>
    </message>
    <message>
        <source>No pictures: the site has not answered in %1 s. Start it with vigiactl site up.</source>
        <translation>Sin imágenes: el sitio no respondió en %1 s. Inícielo con vigiactl site up.</translation>
    </message>
    <message>
        <source>No picture of %1/%2: it was not complete after %3 s. Try again.</source>
        <translation>Sin imagen de %1/%2: no estaba completa después de %3 s. Intente de nuevo.</translation>
    </message>
    <message>
        <source>No picture of %1/%2: %3</source>
        <translation>Sin imagen de %1/%2: %3</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written. Choose another directory for --shots.</source>
        <translation>No se puede escribir la imagen %1. Elija otro directorio para --shots.</translation>
    </message>
</context>
<context>
    <name>vigia::diagnostics::DiagnosticsService</name>
    <message>
        <source>This site has no check “%1”: leave the names out to see all.</source>
        <translation>Este sitio no tiene la revisión «%1»: omita los nombres para verlas todas.</translation>
    </message>
    <message>
        <source>There was no answer within %1 s.</source>
        <translation>No hubo respuesta en %1 s.</translation>
    </message>
</context>
<context>
    <name>vigia::etl::EtlService</name>
    <message>
        <source>The range of days is not valid: give a first day and a last day after it.</source>
        <translation>El rango de días no es válido: indique un primer día y un último día posterior.</translation>
    </message>
    <message>
        <source>%1 has no figures after today (%2): choose earlier days.</source>
        <translation>%1 no tiene cifras después de hoy (%2): elija días anteriores.</translation>
    </message>
    <message>
        <source>There is no file to import: name at least one.</source>
        <translation>No hay archivo para importar: nombre al menos uno.</translation>
    </message>
</context>
<context>
    <name>vigia::helper::HelperMoves</name>
    <message>
        <source>A move of this machine is under way: wait until it has ended.</source>
        <translation>Hay un cambio de esta máquina en curso: espere a que termine.</translation>
    </message>
</context>
<context>
    <name>vigia::helper::Polkit</name>
    <message>
        <source>polkit could not be asked whether you may do this, so you may not: see whether polkit.service runs, or do it as root.</source>
        <translation>No se pudo preguntar a polkit si puede hacerlo, así que no puede: vea si polkit.service corre, o hágalo como root.</translation>
    </message>
    <message>
        <source>You are not allowed to do this: do it as root, or let an administrator grant it with polkit (group vigia-operators).</source>
        <translation>No tiene permiso para esto: hágalo como root, o que un administrador lo conceda con polkit (grupo vigia-operators).</translation>
    </message>
</context>
<context>
    <name>vigia::helper::UnitHelper</name>
    <message>
        <source>systemd knows no unit %1.</source>
        <translation>systemd no conoce la unidad %1.</translation>
    </message>
    <message>
        <source>The bus does not say who calls.</source>
        <translation>El bus no dice quién llama.</translation>
    </message>
    <message>
        <source>The unit helper has too many calls to answer already: try again later.</source>
        <translation>El ayudante de unidades ya tiene demasiadas llamadas por responder: intente más tarde.</translation>
    </message>
    <message>
        <source>The reason is too long: at most %1 characters.</source>
        <translation>El motivo es demasiado largo: a lo sumo %1 caracteres.</translation>
    </message>
    <message>
        <source>The unit helper knows no such order.</source>
        <translation>El ayudante de unidades no conoce esa orden.</translation>
    </message>
    <message>
        <source>The unit is not one of those that the unit helper may control: an administrator names them in /etc/vigia/unit-helper.toml.</source>
        <translation>La unidad no es de las que el ayudante de unidades puede manejar: un administrador las nombra en /etc/vigia/unit-helper.toml.</translation>
    </message>
    <message>
        <source>A move of this machine is under way: wait until it has ended.</source>
        <translation>Hay un cambio de esta máquina en curso: espere a que termine.</translation>
    </message>
    <message>
        <source>There are the moves “apply” and “revert”.</source>
        <translation>Los cambios son «apply» y «revert».</translation>
    </message>
    <message>
        <source>after %1 of %2, which was cut off at the step “%3”</source>
        <translation>después de %1 de %2, que se interrumpió en el paso «%3»</translation>
    </message>
</context>
<context>
    <name>vigia::jobs::JobsService</name>
    <message>
        <source>Run %1 is %2: only a run that has ended can be run again.</source>
        <translation>La corrida %1 está en %2: solo se puede repetir una corrida que terminó.</translation>
    </message>
    <message>
        <source>Run %1 is no load (%2), and cannot be run again as it was.</source>
        <translation>La corrida %1 no es una carga (%2) y no se puede repetir tal cual.</translation>
    </message>
    <message>
        <source>%1/%2 is no metric that has days: choose another.</source>
        <translation>%1/%2 no es una métrica que tenga días: elija otra.</translation>
    </message>
    <message>
        <source>Choose days between %1 and today, the first one first, at most 20 years.</source>
        <translation>Elija días entre %1 y hoy, el primero antes que el último, máximo 20 años.</translation>
    </message>
    <message>
        <source>There is nothing to run.</source>
        <translation>No hay nada que ejecutar.</translation>
    </message>
    <message>
        <source>This site has no Celery application: choose the embedded engine, or add a [celery] table to its configuration.</source>
        <translation>Este sitio no tiene aplicación Celery: elija el motor embebido o agregue una tabla [celery] a su configuración.</translation>
    </message>
</context>
<context>
    <name>vigia::net::HttpExchange</name>
    <message>
        <source>%1 did not answer within %2 s; try again later, or ask for fewer days.</source>
        <translation>%1 no respondió en %2 s; intente más tarde o pida menos días.</translation>
    </message>
    <message>
        <source>%1 sends more than %2 MB, which is no sensible answer; ask for fewer days.</source>
        <translation>%1 envía más de %2 MB, que no es una respuesta razonable; pida menos días.</translation>
    </message>
    <message>
        <source>%1 broke off the TLS handshake; try again later, and check whether a proxy or firewall on the way intercepts TLS.</source>
        <translation>%1 interrumpió la negociación TLS; intente más tarde y revise si un proxy o firewall en el camino intercepta TLS.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted (%2); check the machine&apos;s clock and its ca-certificates, or whether a proxy intercepts TLS.</source>
        <translation>No se confía en el certificado de %1 (%2); revise el reloj de la máquina y sus ca-certificates, o si un proxy intercepta TLS.</translation>
    </message>
    <message>
        <source>%1 refuses connections; check that the service runs and that the address is right.</source>
        <translation>%1 rechaza conexiones; revise que el servicio esté funcionando y que la dirección sea correcta.</translation>
    </message>
    <message>
        <source>%1 is not known by name; check the network and the name service.</source>
        <translation>%1 no se conoce por su nombre; revise la red y el servicio de nombres.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete; try again later.</source>
        <translation>%1 cerró la conexión antes de completar su respuesta; intente más tarde.</translation>
    </message>
    <message>
        <source>%1 redirects to another server, which is not followed; check the base URL.</source>
        <translation>%1 redirige a otro servidor, lo cual no se sigue; revise la URL base.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let the call through (%2); check https_proxy and no_proxy.</source>
        <translation>El proxy en el camino a %1 no deja pasar la llamada (%2); revise https_proxy y no_proxy.</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2); check the network and try again later.</source>
        <translation>No se puede llegar a %1 (%2); revise la red e intente más tarde.</translation>
    </message>
</context>
<context>
    <name>vigia::net::RedisConnection</name>
    <message>
        <source>Redis dropped the change because its keys changed meanwhile: try again.</source>
        <translation>Redis descartó el cambio porque sus claves cambiaron entretanto: intente de nuevo.</translation>
    </message>
    <message>
        <source>The connection to Redis was closed.</source>
        <translation>Se cerró la conexión con Redis.</translation>
    </message>
    <message>
        <source>Too much waits to be sent to Redis at %1: it is slower than what is asked of it.</source>
        <translation>Hay demasiado por enviar a Redis en %1: es más lento que lo que se le pide.</translation>
    </message>
</context>
<context>
    <name>vigia::net::RedisLink</name>
    <message>
        <source>Redis at %1 answers what nobody asked: the connection was ended and is made again.</source>
        <translation>Redis en %1 responde lo que nadie preguntó: se terminó la conexión y se hace de nuevo.</translation>
    </message>
</context>
<context>
    <name>vigia::net::RedisSocket</name>
    <message>
        <source>The key file %1 of the Redis connection cannot be read, or holds no PEM key.</source>
        <translation>No se puede leer el archivo de clave %1 de la conexión a Redis, o no contiene una clave PEM.</translation>
    </message>
    <message>
        <source>The certificate file %1 of the Redis connection cannot be read, or holds no PEM certificate.</source>
        <translation>No se puede leer el archivo de certificado %1 de la conexión a Redis, o no contiene un certificado PEM.</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>el servidor cerró la conexión</translation>
    </message>
</context>
<context>
    <name>vigia::report::ReportCollector</name>
    <message>
        <source>%1 of %2 questions answered</source>
        <translation>%1 de %2 preguntas respondidas</translation>
    </message>
</context>
<context>
    <name>vigia::targets::PrometheusClient</name>
    <message>
        <source>A query may have at most %1 points: ask for a shorter time or a longer step.</source>
        <translation>Una consulta admite máximo %1 puntos: pida un tiempo más corto o un paso más largo.</translation>
    </message>
</context>
<context>
    <name>vigia::targets::TargetsService</name>
    <message>
        <source>“%1” is no label&apos;s name: letters, digits and “_”, no digit first.</source>
        <translation>«%1» no es un nombre de etiqueta: letras, dígitos y «_», sin dígito al inicio.</translation>
    </message>
    <message>
        <source>A silence of everything is refused: give at least one label a value that it must have.</source>
        <translation>No se acepta un silencio de todo: dé al menos a una etiqueta un valor que deba tener.</translation>
    </message>
    <message>
        <source>A silence ends after it begins, in the future, and within a year: choose other times.</source>
        <translation>Un silencio termina después de empezar, en el futuro y dentro de un año: elija otras horas.</translation>
    </message>
    <message>
        <source>Say why: a silence needs a comment.</source>
        <translation>Diga por qué: un silencio necesita un comentario.</translation>
    </message>
    <message>
        <source>An acknowledgement silences for a day at most: make a silence of its own for longer.</source>
        <translation>Un reconocimiento silencia máximo un día: para más tiempo, cree un silencio aparte.</translation>
    </message>
    <message>
        <source>Acknowledged in Vigía</source>
        <translation>Reconocida en Vigía</translation>
    </message>
    <message>
        <source>The acknowledgement was taken back, but its silence goes on: end it among the silences. %1</source>
        <translation>Se deshizo el reconocimiento, pero su silencio sigue: termínelo en la lista de silencios. %1</translation>
    </message>
    <message>
        <source>Say why: an alert is not put aside without a reason.</source>
        <translation>Diga por qué: una alerta no se aplaza sin motivo.</translation>
    </message>
    <message numerus="yes">
        <source>An alert is put aside until a time in the next %n day(s): choose another end.</source>
        <translation>
            <numerusform>Una alerta se aplaza hasta un momento dentro del próximo %n día: elija otro fin.</numerusform>
            <numerusform>Una alerta se aplaza hasta un momento dentro de los próximos %n días: elija otro fin.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no silence&apos;s id: take it from the list.</source>
        <translation>«%1» no es el id de un silencio: tómelo de la lista.</translation>
    </message>
    <message>
        <source>Site “%1” has no Prometheus: name its address in the configuration, under prometheus.url.</source>
        <translation>El sitio «%1» no tiene Prometheus: indique su dirección en la configuración, en prometheus.url.</translation>
    </message>
    <message>
        <source>Prometheus has no target with this address: choose one of the list, which may have changed.</source>
        <translation>Prometheus no tiene un objetivo con esta dirección: elija uno de la lista, que pudo haber cambiado.</translation>
    </message>
    <message>
        <source>The history of alerts needs a beginning before its end.</source>
        <translation>El historial de alertas necesita un inicio anterior a su fin.</translation>
    </message>
</context>
<context>
    <name>vigia::timeline::TimelineService</name>
    <message>
        <source>A timeline needs a beginning before its end: choose other days.</source>
        <translation>Una línea de tiempo necesita un inicio anterior a su fin: elija otros días.</translation>
    </message>
    <message>
        <source>It was not read to the end: ask again.</source>
        <translation>No se leyó hasta el final: pregunte de nuevo.</translation>
    </message>
    <message>
        <source>The site has no Celery workers.</source>
        <translation>El sitio no tiene workers de Celery.</translation>
    </message>
    <message>
        <source>The site has no Prometheus.</source>
        <translation>El sitio no tiene Prometheus.</translation>
    </message>
    <message>
        <source>Days without data are not looked for here.</source>
        <translation>Aquí no se buscan días sin datos.</translation>
    </message>
</context>
<context>
    <name>vigia::ui::ActionPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The order is out: closing does not take it back.</source>
        <translation>La orden ya salió: cerrar no la retira.</translation>
    </message>
</context>
<context>
    <name>vigia::ui::AlarmCounts</name>
    <message>
        <source>Alarms: %1 of priority 1, %2 of priority 2, %3 of priority 3</source>
        <translation>Alarmas: %1 de prioridad 1, %2 de prioridad 2, %3 de prioridad 3</translation>
    </message>
</context>
<context>
    <name>vigia::ui::AlarmMark</name>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>vigia::ui::AlarmStrip</name>
    <message>
        <source>Alarm of priority %1: %2</source>
        <translation>Alarma de prioridad %1: %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>No alarm needs you.</source>
        <translation>Ninguna alarma requiere atención.</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>Solo la primera</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Ver %n</numerusform>
            <numerusform>Ver las %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledge… %1</source>
        <translation>Reconocer… %1</translation>
    </message>
    <message>
        <source>What to do %1</source>
        <translation>Qué hacer %1</translation>
    </message>
    <message>
        <source>No alarm needed anybody then.</source>
        <translation>Entonces ninguna alarma necesitaba a nadie.</translation>
    </message>
</context>
<context>
    <name>vigia::ui::AlertPanel</name>
    <message>
        <source>The alert is over.</source>
        <translation>La alerta terminó.</translation>
    </message>
    <message>
        <source>The order is under way.</source>
        <translation>La orden está en curso.</translation>
    </message>
    <message>
        <source>It is acknowledged already, by %1.</source>
        <translation>Ya está reconocida, por %1.</translation>
    </message>
    <message>
        <source>It is not acknowledged.</source>
        <translation>No está reconocida.</translation>
    </message>
    <message>
        <source>It is shelved already, by %1.</source>
        <translation>Ya está aplazada, por %1.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Diga por qué.</translation>
    </message>
    <message>
        <source>It is not shelved.</source>
        <translation>No está aplazada.</translation>
    </message>
    <message>
        <source>Others see that you take care of it. It goes on notifying.</source>
        <translation>Los demás ven que usted se encarga. Sigue notificando.</translation>
    </message>
    <message>
        <source>Others see that you take care of it. It notifies nobody until %1.</source>
        <translation>Los demás ven que usted se encarga. No notifica a nadie hasta %1.</translation>
    </message>
    <message>
        <source>It is open again for everybody; the silence made with it ends.</source>
        <translation>Vuelve a estar abierta para todos; el silencio creado con el reconocimiento termina.</translation>
    </message>
    <message>
        <source>It is put aside until %1, then it is back by itself. It goes on notifying.</source>
        <translation>Se aplaza hasta %1 y luego vuelve sola. Sigue notificando.</translation>
    </message>
    <message>
        <source>It is back among the open ones at once.</source>
        <translation>Vuelve de inmediato a las abiertas.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Reconocer</translation>
    </message>
    <message>
        <source>Unacknowledge</source>
        <translation>Deshacer reconocimiento</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Unshelve</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Acknowledged by %1: %2</source>
        <translation>Reconocida por %1: %2</translation>
    </message>
    <message>
        <source>Shelved by %1: %2</source>
        <translation>Aplazada por %1: %2</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>no silence</source>
        <translation>sin silencio</translation>
    </message>
    <message>
        <source>The alert&apos;s present state is not known, nothing was ordered: %1</source>
        <translation>No se conoce el estado actual de la alerta, no se ordenó nada: %1</translation>
    </message>
    <message>
        <source>The alert is over since this was shown: nothing was ordered.</source>
        <translation>La alerta terminó desde que se mostró esto: no se ordenó nada.</translation>
    </message>
    <message>
        <source>The alert has changed since this was shown: nothing was ordered. This is its new state.</source>
        <translation>La alerta cambió desde que se mostró esto: no se ordenó nada. Este es su nuevo estado.</translation>
    </message>
    <message>
        <source>Acknowledged.</source>
        <translation>Reconocida.</translation>
    </message>
    <message>
        <source>No longer acknowledged.</source>
        <translation>Ya no está reconocida.</translation>
    </message>
    <message>
        <source>Shelved.</source>
        <translation>Aplazada.</translation>
    </message>
    <message>
        <source>No longer shelved.</source>
        <translation>Ya no está aplazada.</translation>
    </message>
    <message>
        <source>The end is in the past.</source>
        <translation>El fin ya pasó.</translation>
    </message>
    <message numerus="yes">
        <source>An alert is put aside for %n day(s) at most.</source>
        <translation>
            <numerusform>Una alerta se aplaza %n día como máximo.</numerusform>
            <numerusform>Una alerta se aplaza %n días como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Colombian time (UTC−5)</source>
        <translation>hora de Colombia (UTC−5)</translation>
    </message>
    <message>
        <source>until…</source>
        <comment>a time that is then chosen</comment>
        <translation>hasta…</translation>
    </message>
</context>
<context>
    <name>vigia::ui::AlertsTile</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>No alert fires.</source>
        <translation>Ninguna alerta está activa.</translation>
    </message>
    <message>
        <source>Asks …</source>
        <translation>Consultando …</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n abierta</numerusform>
            <numerusform>%n abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::ui::AlertsView</name>
    <message>
        <source>Alerts are not known: %1</source>
        <translation>No se conocen las alertas: %1</translation>
    </message>
    <message>
        <source>Alerts are of %1, newer ones are not known: %2</source>
        <translation>Las alertas son de %1, no se conocen más recientes: %2</translation>
    </message>
    <message>
        <source>Receivers and silences are not known: %1</source>
        <translation>No se conocen receptores ni silencios: %1</translation>
    </message>
    <message>
        <source>Acknowledged and shelved are not known: %1</source>
        <translation>No se conocen las reconocidas ni las aplazadas: %1</translation>
    </message>
    <message>
        <source>firing</source>
        <comment>an alert</comment>
        <translation>activa</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>an alert</comment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>inhibited</source>
        <comment>an alert</comment>
        <translation>inhibida</translation>
    </message>
    <message>
        <source>silenced</source>
        <comment>an alert</comment>
        <translation>silenciada</translation>
    </message>
    <message>
        <source>%1, until %2: %3</source>
        <translation>%1, hasta %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Alert, label or summary</source>
        <translation>Alerta, etiqueta o resumen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Priority 1</source>
        <translation>Prioridad 1</translation>
    </message>
    <message>
        <source>Priority 2</source>
        <translation>Prioridad 2</translation>
    </message>
    <message>
        <source>Priority 3</source>
        <translation>Prioridad 3</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Hace</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Reconocidas</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Aplazadas</translation>
    </message>
    <message>
        <source>Pending and silenced</source>
        <translation>Pendientes y silenciadas</translation>
    </message>
    <message>
        <source>Reading the alerts…</source>
        <translation>Leyendo las alertas…</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>No se conocen.</translation>
    </message>
    <message>
        <source>No alert: nothing is pending or firing.</source>
        <translation>Sin alertas: nada está pendiente ni activo.</translation>
    </message>
    <message>
        <source>No alert matches.</source>
        <translation>Ninguna alerta coincide.</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Reconocer…</translation>
    </message>
    <message>
        <source>Unacknowledge…</source>
        <translation>Deshacer reconocimiento…</translation>
    </message>
    <message>
        <source>Shelve…</source>
        <translation>Aplazar…</translation>
    </message>
    <message>
        <source>Unshelve…</source>
        <translation>Retomar…</translation>
    </message>
    <message>
        <source>Choose an alert.</source>
        <translation>Elija una alerta.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Receptores</translation>
    </message>
    <message>
        <source>Alertmanager does not know it</source>
        <translation>Alertmanager no la conoce</translation>
    </message>
    <message>
        <source>Silenced by</source>
        <translation>Silenciada por</translation>
    </message>
    <message>
        <source>Inhibited by</source>
        <translation>Inhibida por</translation>
    </message>
</context>
<context>
    <name>vigia::ui::AuditDetail</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Choose an entry to see its parameters and the proof of its effect.</source>
        <translation>Elija un registro para ver sus parámetros y la prueba de su efecto.</translation>
    </message>
    <message>
        <source>Everything that is kept of the entry</source>
        <translation>Todo lo que se conserva del registro</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>registro %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Database user</source>
        <translation>Usuario de BD</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Guardada como</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>There is more: export the entries to read it all.</source>
        <translation>Hay más: exporte los registros para leerlo todo.</translation>
    </message>
    <message>
        <source>%1, %2 COT</source>
        <comment>a day, a time of Colombia</comment>
        <translation>%1, %2 COT</translation>
    </message>
</context>
<context>
    <name>vigia::ui::AuditFilter</name>
    <message>
        <source>The first day is after the last one: exchange them.</source>
        <translation>El primer día es posterior al último: intercámbielos.</translation>
    </message>
    <message>
        <source>Who, action, object, reason</source>
        <translation>Quién, acción, objeto, motivo</translation>
    </message>
    <message>
        <source>A part of who, action, object or reason</source>
        <translation>Una parte de quién, acción, objeto o motivo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Todas las acciones</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>From – to…</source>
        <translation>Desde – hasta…</translation>
    </message>
</context>
<context>
    <name>vigia::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>vigia::ui::AuditPage</name>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries saved as %1</source>
        <translation>
            <numerusform>%n registro guardado como %1</numerusform>
            <numerusform>%n registros guardados como %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads the log …</source>
        <translation>Leyendo la auditoría …</translation>
    </message>
    <message>
        <source>%1 of %2 entries, read at %3</source>
        <comment>counts, a time</comment>
        <translation>%1 de %2 registros, leídos a las %3</translation>
    </message>
    <message>
        <source>for older ones narrow the filter</source>
        <translation>para ver más antiguos, acote el filtro</translation>
    </message>
    <message>
        <source>Checks the whole log …</source>
        <translation>Verificando toda la auditoría …</translation>
    </message>
    <message numerus="yes">
        <source>%n entries checked at %1: none was changed or removed.</source>
        <translation>
            <numerusform>%n registro verificado a las %1: no se cambió ni se eliminó.</numerusform>
            <numerusform>%n registros verificados a las %1: ninguno se cambió ni se eliminó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries checked at %1: entry %2 does not follow from the one before. It, or one before it, was changed or removed outside of the program: keep a copy and tell an engineer.</source>
        <translation>
            <numerusform>%n registro verificado a las %1: el registro %2 no sigue del anterior. Este, o uno anterior, se cambió o eliminó por fuera del programa: conserve una copia y avise a un ingeniero.</numerusform>
            <numerusform>%n registros verificados a las %1: el registro %2 no sigue del anterior. Este, o uno anterior, se cambió o eliminó por fuera del programa: conserve una copia y avise a un ingeniero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Mostrar registros anteriores</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Recomputes the chain of the whole log.</source>
        <translation>Recalcula la cadena de toda la auditoría.</translation>
    </message>
    <message>
        <source>Entries of the audit</source>
        <translation>Registros de la auditoría</translation>
    </message>
    <message>
        <source>No entry passes the filter.</source>
        <translation>Ningún registro pasa el filtro.</translation>
    </message>
</context>
<context>
    <name>vigia::ui::BackfillPanel</name>
    <message>
        <source>%1 is a list without days: start it with New run.</source>
        <translation>%1 es un listado sin días: inícielo con Nueva corrida.</translation>
    </message>
    <message>
        <source>The first day is after the last one: exchange them.</source>
        <translation>El primer día es posterior al último: intercámbielos.</translation>
    </message>
    <message>
        <source>There is nothing before %1: choose a later day.</source>
        <translation>No hay nada antes del %1: elija un día posterior.</translation>
    </message>
    <message>
        <source>%1 has not come yet: choose today or earlier.</source>
        <translation>El %1 aún no llega: elija hoy o antes.</translation>
    </message>
    <message>
        <source>At most %1 days at once: choose a shorter range.</source>
        <translation>Máximo %1 días a la vez: elija un rango más corto.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuáles</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Only gaps</source>
        <translation>Solo huecos</translation>
    </message>
    <message>
        <source>Only failed days</source>
        <translation>Solo días fallidos</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>A value of the form cannot be used.</source>
        <translation>Un valor del formulario no se puede usar.</translation>
    </message>
    <message>
        <source>The plan is not there yet.</source>
        <translation>El plan aún no está listo.</translation>
    </message>
    <message>
        <source>There is no day to run.</source>
        <translation>No hay ningún día por ejecutar.</translation>
    </message>
    <message>
        <source>Queueing…</source>
        <translation>Encolando…</translation>
    </message>
    <message numerus="yes">
        <source>Run %n run(s)</source>
        <comment>button of a backfill</comment>
        <translation>
            <numerusform>Iniciar %n corrida</numerusform>
            <numerusform>Iniciar %n corridas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n corrida</numerusform>
            <numerusform>%n corridas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <comment>3 days in 2 runs: Nov 3, Nov 5 – 6</comment>
        <translation>%1 en %2: %3</translation>
    </message>
    <message>
        <source>No day of this range has to run.</source>
        <translation>Ningún día de este rango necesita corrida.</translation>
    </message>
    <message>
        <source>Looks which days are stored …</source>
        <translation>Buscando qué días están guardados …</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) that XM never published are left out.</source>
        <translation>
            <numerusform>Se omite %n día que XM nunca publicó.</numerusform>
            <numerusform>Se omiten %n días que XM nunca publicó.</numerusform>
        </translation>
    </message>
    <message>
        <source>The days have changed since the plan was made: nothing was started. This is the new plan.</source>
        <translation>Los días cambiaron desde que se hizo el plan: no se inició nada. Este es el nuevo plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of the backfill are queued.</source>
        <translation>
            <numerusform>%n corrida del relleno está en cola.</numerusform>
            <numerusform>%n corridas del relleno están en cola.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::ui::CancelPanel</name>
    <message>
        <source>Run %1 is cancelled.</source>
        <translation>La corrida %1 está cancelada.</translation>
    </message>
    <message>
        <source>Run %1 ended well before the cancellation reached it: what it loaded stays, and can be reverted.</source>
        <translation>La corrida %1 terminó bien antes de que llegara la cancelación: lo que cargó se conserva y se puede revertir.</translation>
    </message>
    <message>
        <source>Run %1 is over, and its state is %2.</source>
        <translation>La corrida %1 ya terminó; su estado es %2.</translation>
    </message>
    <message>
        <source>Reads the run …</source>
        <translation>Leyendo la corrida …</translation>
    </message>
    <message>
        <source>Cancel run %1</source>
        <translation>Cancelar la corrida %1</translation>
    </message>
    <message>
        <source>The worker is told to stop, and nothing of this run is stored. If it already writes into the database, the load is finished and stays: it can be reverted.</source>
        <translation>Se le pide al worker que pare y no se guarda nada de esta corrida. Si ya está escribiendo en la base de datos, la carga termina y se conserva: se puede revertir.</translation>
    </message>
    <message>
        <source>It is taken out of the queue and never starts. Nothing of it is stored.</source>
        <translation>Se saca de la cola y nunca empieza. No se guarda nada de ella.</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Dejarla seguir</translation>
    </message>
    <message>
        <source>The order is under way.</source>
        <translation>La orden está en curso.</translation>
    </message>
    <message>
        <source>The run is not read yet.</source>
        <translation>La corrida aún no se ha leído.</translation>
    </message>
    <message>
        <source>The run is over: there is nothing to cancel.</source>
        <translation>La corrida ya terminó: no hay nada que cancelar.</translation>
    </message>
    <message>
        <source>Sends the order …</source>
        <translation>Enviando la orden …</translation>
    </message>
    <message>
        <source>Waiting for the worker: %1.</source>
        <comment>how long</comment>
        <translation>Esperando al worker: %1.</translation>
    </message>
    <message>
        <source>Unknown: the order is out since %1, and the run&apos;s state does not show it yet. The worker may be busy or gone; the run is watched on.</source>
        <translation>Desconocido: la orden se envió hace %1 y el estado de la corrida aún no la refleja. El worker puede estar ocupado o caído; se sigue observando la corrida.</translation>
    </message>
    <message>
        <source>The run has changed its state since this was shown: nothing was ordered. Look again.</source>
        <translation>La corrida cambió de estado desde que se mostró esto: no se ordenó nada. Revísela de nuevo.</translation>
    </message>
    <message>
        <source>The run ended before the order: nothing was cancelled.</source>
        <translation>La corrida terminó antes de la orden: no se canceló nada.</translation>
    </message>
</context>
<context>
    <name>vigia::ui::CapsulePanel</name>
    <message>
        <source>in part</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>Save incident capsule</source>
        <translation>Guardar cápsula del incidente</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>A capsule holds %1 days at most: choose fewer.</source>
        <translation>Una cápsula contiene como máximo %1 días: elija menos.</translation>
    </message>
    <message>
        <source>What the site shows, in one signed file, without its secrets</source>
        <translation>Lo que muestra el sitio, en un archivo firmado y sin sus secretos</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Say which file to write.</source>
        <translation>Indique qué archivo escribir.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Collecting …</source>
        <translation>Reuniendo…</translation>
    </message>
    <message>
        <source>Collecting: %1</source>
        <translation>Reuniendo: %1</translation>
    </message>
    <message>
        <source>Saved: %1, %2.</source>
        <translation>Guardada: %1, %2.</translation>
    </message>
    <message>
        <source>Stopped: no file was left.</source>
        <translation>Detenido: no quedó ningún archivo.</translation>
    </message>
    <message>
        <source> (%L1 not kept)</source>
        <translation> (%L1 sin conservar)</translation>
    </message>
    <message>
        <source>Everything was kept.</source>
        <translation>Todo se conservó.</translation>
    </message>
    <message numerus="yes">
        <source>Kept as a whole: %n part(s). The rest:</source>
        <translation>
            <numerusform>Se conservó por completo %n parte. El resto:</numerusform>
            <numerusform>Se conservaron por completo %n partes. El resto:</numerusform>
        </translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Plantas</translation>
    </message>
    <message>
        <source>Age of data</source>
        <translation>Antigüedad de los datos</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Vacíos</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficas</translation>
    </message>
    <message>
        <source>Curves of charts</source>
        <translation>Curvas de las gráficas</translation>
    </message>
    <message>
        <source>ETL runs</source>
        <translation>Corridas ETL</translation>
    </message>
    <message>
        <source>Details of runs</source>
        <translation>Detalles de corridas</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Grid of runs</source>
        <translation>Cuadrícula de corridas</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Proof of the audit</source>
        <translation>Prueba de la auditoría</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>History of alerts</source>
        <translation>Historial de alertas</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Silencios</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Details of workers</source>
        <translation>Detalles de workers</translation>
    </message>
    <message>
        <source>Curves of workers</source>
        <translation>Curvas de workers</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Logs of units</source>
        <translation>Registros de unidades</translation>
    </message>
    <message>
        <source>Layout of the window</source>
        <translation>Disposición de la ventana</translation>
    </message>
</context>
<context>
    <name>vigia::ui::CatalogueView</name>
    <message>
        <source>Starts</source>
        <translation>Inicia</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Recibe</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>New run…</source>
        <translation>Nueva corrida…</translation>
    </message>
    <message>
        <source>New run: %1</source>
        <translation>Nueva corrida: %1</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Motores</translation>
    </message>
    <message>
        <source>What runs the jobs</source>
        <translation>Lo que ejecuta los trabajos</translation>
    </message>
</context>
<context>
    <name>vigia::ui::ChangeModel</name>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Back to</source>
        <comment>a value before a run</comment>
        <translation>Vuelve a</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
</context>
<context>
    <name>vigia::ui::ChangeTable</name>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>changed values</comment>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 biggest of %2 rows.</source>
        <translation>Las %1 mayores de %2 filas.</translation>
    </message>
    <message>
        <source>Biggest changes</source>
        <translation>Cambios más grandes</translation>
    </message>
</context>
<context>
    <name>vigia::ui::ChartExport</name>
    <message>
        <source>Picture and values copied</source>
        <translation>Imagen y valores copiados</translation>
    </message>
    <message>
        <source>Picture copied; for so many values use CSV</source>
        <translation>Imagen copiada; para tantos valores use CSV</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
</context>
<context>
    <name>vigia::ui::ChartsView</name>
    <message>
        <source>tasks/s</source>
        <translation>tareas/s</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mensajes</translation>
    </message>
    <message>
        <source>Queue length</source>
        <translation>Longitud de la cola</translation>
    </message>
    <message>
        <source>as this console saw it</source>
        <translation>según lo vio esta consola</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>all workers, Prometheus</source>
        <translation>todos los workers, Prometheus</translation>
    </message>
    <message>
        <source>%1, Prometheus</source>
        <translation>%1, Prometheus</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Run time</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>by queue, Prometheus</source>
        <translation>por cola, Prometheus</translation>
    </message>
</context>
<context>
    <name>vigia::ui::CheckDetail</name>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies what to do</source>
        <translation>Copia qué hacer</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Choose a check to see what was seen and what to do.</source>
        <translation>Elija una revisión para ver qué se vio y qué hacer.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>Revisado a las</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>vigia::ui::ClockLabel</name>
    <message>
        <source>Time in Colombia: %1</source>
        <translation>Hora de Colombia: %1</translation>
    </message>
    <message>
        <source>%1, time in Colombia (UTC−5)</source>
        <translation>%1, hora de Colombia (UTC−5)</translation>
    </message>
</context>
<context>
    <name>vigia::ui::CommandPalette</name>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Nothing fits these letters.</source>
        <translation>Nada coincide con esas letras.</translation>
    </message>
</context>
<context>
    <name>vigia::ui::CurveView</name>
    <message>
        <source>No values in this time.</source>
        <translation>Sin valores en este tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::ui::DayStrip</name>
    <message>
        <source>no figure</source>
        <translation>sin dato</translation>
    </message>
    <message>
        <source>hours missing</source>
        <translation>faltan horas</translation>
    </message>
    <message>
        <source>last run failed</source>
        <translation>falló la última corrida</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>never published</source>
        <translation>nunca publicado</translation>
    </message>
    <message>
        <source>%1: %2, will run</source>
        <comment>a day, what is known of it</comment>
        <translation>%1: %2, se ejecutará</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, what is known of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Days of the range</source>
        <translation>Días del rango</translation>
    </message>
    <message>
        <source>bar: will run</source>
        <translation>barra: se ejecutará</translation>
    </message>
</context>
<context>
    <name>vigia::ui::DetailPanel</name>
    <message>
        <source>Choose a run to see what happened to it.</source>
        <translation>Elija una corrida para ver qué pasó con ella.</translation>
    </message>
    <message>
        <source>Retry…</source>
        <translation>Reintentar…</translation>
    </message>
    <message>
        <source>Retry with edits…</source>
        <translation>Reintentar con cambios…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Cancelar…</translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation>Revertir…</translation>
    </message>
    <message>
        <source>Show the curve</source>
        <translation>Ver la curva</translation>
    </message>
    <message>
        <source>Cancel the run…</source>
        <translation>Cancelar la corrida…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>No run is chosen</source>
        <translation>Sin corrida</translation>
    </message>
    <message>
        <source>Run %1</source>
        <comment>its id</comment>
        <translation>Corrida %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state, a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sentence, how far it is</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>vigia::ui::DetailTabs</name>
    <message>
        <source>Log of the run</source>
        <translation>Registro de la corrida</translation>
    </message>
    <message>
        <source>Tries of the run</source>
        <translation>Intentos de la corrida</translation>
    </message>
    <message>
        <source>What came, as it came</source>
        <translation>Lo que llegó, tal como llegó</translation>
    </message>
    <message>
        <source>Values that were not stored</source>
        <translation>Valores que no se guardaron</translation>
    </message>
    <message>
        <source>Values before and after the run</source>
        <translation>Valores antes y después de la corrida</translation>
    </message>
    <message>
        <source>Runs of the batch</source>
        <translation>Corridas del lote</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Rechazos</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Nothing was written to its log.</source>
        <translation>No se escribió nada en su registro.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The %1 biggest of %2 rows that it replaced.</source>
        <translation>Las %1 mayores de las %2 filas que reemplazó.</translation>
    </message>
    <message>
        <source>Nothing came, or it was not kept.</source>
        <translation>No llegó nada, o no se conservó.</translation>
    </message>
    <message>
        <source>%1: nothing came, or it was not kept.</source>
        <translation>%1: no llegó nada, o no se conservó.</translation>
    </message>
    <message>
        <source>%1: the first %2 bytes, as they came.</source>
        <translation>%1: los primeros %2 bytes, tal como llegaron.</translation>
    </message>
</context>
<context>
    <name>vigia::ui::DiagnosticsPage</name>
    <message>
        <source>Only problems</source>
        <translation>Solo problemas</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Run all again</source>
        <translation>Revisar todo</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Checks of the site</source>
        <translation>Revisiones del sitio</translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation>No se encontró ningún problema.</translation>
    </message>
    <message numerus="yes">
        <source>longest block of the window %1, over 50 ms %n time(s)</source>
        <translation>
            <numerusform>bloqueo más largo de la ventana %1, más de 50 ms %n vez</numerusform>
            <numerusform>bloqueo más largo de la ventana %1, más de 50 ms %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>memoria %1</translation>
    </message>
    <message>
        <source>This console: %1</source>
        <translation>Esta consola: %1</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Aún sin revisar</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) under way</source>
        <translation>
            <numerusform>%n revisión en curso</numerusform>
            <numerusform>%n revisiones en curso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::ui::DiffView</name>
    <message>
        <source>%1: +%2 new, ~%3 changed, −%4 missing</source>
        <comment>%1 a table, %2 … counts of rows</comment>
        <translation>%1: +%2 nuevas, ~%3 cambiadas, −%4 faltantes</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay as they are.</source>
        <translation>
            <numerusform>%n fila queda igual.</numerusform>
            <numerusform>%n filas quedan iguales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) under an old name of the system are replaced.</source>
        <translation>
            <numerusform>Se reemplaza %n fila con un nombre antiguo del sistema.</numerusform>
            <numerusform>Se reemplazan %n filas con un nombre antiguo del sistema.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) rejected.</source>
        <translation>
            <numerusform>%n valor rechazado.</numerusform>
            <numerusform>%n valores rechazados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a series, a day</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>What is missing at the source stays in the database.</source>
        <translation>Lo que falta en la fuente se conserva en la base de datos.</translation>
    </message>
    <message>
        <source>What is missing at the source stays in the database: %1 …</source>
        <translation>Lo que falta en la fuente se conserva en la base de datos: %1 …</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nada cambiaría.</translation>
    </message>
</context>
<context>
    <name>vigia::ui::EngineField</name>
    <message>
        <source>%1 is not available.</source>
        <comment>an engine</comment>
        <translation>%1 no está disponible.</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <translation>%1 en curso, %2 en espera</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>This site has no engine “%1”: choose one of the list.</source>
        <translation>Este sitio no tiene el motor «%1»: elija uno de la lista.</translation>
    </message>
    <message>
        <source>This site has no engine that could run it.</source>
        <translation>Este sitio no tiene un motor que pueda ejecutarlo.</translation>
    </message>
</context>
<context>
    <name>vigia::ui::ErrorBanner</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 veces)</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>vigia::ui::FeedView</name>
    <message>
        <source>What was looked for is not there any more.</source>
        <translation>Lo que se buscaba ya no está.</translation>
    </message>
</context>
<context>
    <name>vigia::ui::FreshnessTile</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Actualidad</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Rezago</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no data</comment>
        <translation>sin</translation>
    </message>
    <message>
        <source>Newest day: %1</source>
        <translation>Día más reciente: %1</translation>
    </message>
    <message>
        <source>No series is watched.</source>
        <translation>No se vigila ninguna serie.</translation>
    </message>
    <message>
        <source>Reads …</source>
        <translation>Leyendo …</translation>
    </message>
    <message numerus="yes">
        <source>%n too old</source>
        <comment>series</comment>
        <translation>
            <numerusform>%n desactualizada</numerusform>
            <numerusform>%n desactualizadas</numerusform>
        </translation>
    </message>
    <message>
        <source>newest day against its lag</source>
        <translation>día más reciente frente a su rezago</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Cargar…</translation>
    </message>
    <message>
        <source>Load %1…</source>
        <comment>a series</comment>
        <translation>Cargar %1…</translation>
    </message>
</context>
<context>
    <name>vigia::ui::GenerationPage</name>
    <message>
        <source>No values of %1 in these days.</source>
        <translation>No hay valores de %1 en estos días.</translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>Aún no se ha leído nada.</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 por hora</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1 por día</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1 por mes</translation>
    </message>
    <message>
        <source>%1, America/Bogota · drag to zoom, wheel on an axis, Shift for the tracker</source>
        <translation>%1, America/Bogota · arrastre para ampliar, rueda en un eje, Mayús para el cursor</translation>
    </message>
    <message>
        <source>%1, %2 · %3 at the cursor</source>
        <translation>%1, %2 · %3 en el cursor</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>raw, %1 rows, %2</source>
        <translation>sin agregar, %1 filas, %2</translation>
    </message>
    <message>
        <source>aggregated from %1 rows, %2</source>
        <translation>agregado de %1 filas, %2</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <translation>Leído a las %1</translation>
    </message>
    <message>
        <source>as of %1, %2</source>
        <translation>a las %1, %2</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>refreshing…</source>
        <translation>actualizando…</translation>
    </message>
    <message>
        <source>%1, America/Bogota · %2</source>
        <translation>%1, America/Bogota · %2</translation>
    </message>
    <message>
        <source>The database holds no values of %1 yet. Load some days of it and they appear here by themselves: vigiactl etl run %1 --from %2 --to %3</source>
        <translation>La base de datos aún no tiene valores de %1. Cargue algunos días y aparecerán aquí solos: vigiactl etl run %1 --from %2 --to %3</translation>
    </message>
    <message>
        <source>Show the newest days</source>
        <translation>Ver los días más recientes</translation>
    </message>
    <message>
        <source>Nothing is published for these days yet: the newest day of %1 is %2.</source>
        <translation>Aún no hay nada publicado para estos días: el día más reciente de %1 es %2.</translation>
    </message>
    <message>
        <source>No values of %1 in these days. Its newest day is %2.</source>
        <translation>No hay valores de %1 en estos días. Su día más reciente es %2.</translation>
    </message>
    <message>
        <source>No fault was met in these values.</source>
        <translation>No se encontró ninguna falla en estos valores.</translation>
    </message>
    <message>
        <source>Newest load %1.</source>
        <translation>Última carga %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) in this range: click one, or press G.</source>
        <translation>
            <numerusform>%n vacío en este rango: haga clic en él o presione G.</numerusform>
            <numerusform>%n vacíos en este rango: haga clic en uno o presione G.</numerusform>
        </translation>
    </message>
    <message>
        <source>About this data</source>
        <translation>Sobre estos datos</translation>
    </message>
    <message>
        <source>Found in this data</source>
        <translation>Hallado en estos datos</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>%1, %2:00 – %3:00</source>
        <comment>a day or days, an hour, an hour</comment>
        <translation>%1, %2:00 – %3:00</translation>
    </message>
    <message>
        <source>This gap</source>
        <translation>Este vacío</translation>
    </message>
    <message>
        <source>XM publishes some days later; the newest day that is loaded is %1.</source>
        <translation>XM publica unos días después; el día más reciente cargado es %1.</translation>
    </message>
    <message>
        <source>Looking up what is known of these days…</source>
        <translation>Buscando qué se sabe de estos días…</translation>
    </message>
    <message numerus="yes">
        <source>The database has no rows of %1 for %n day(s) of it: they were never loaded, or a load failed.</source>
        <translation>
            <numerusform>La base de datos no tiene filas de %1 para %n de sus días: nunca se cargó, o falló una carga.</numerusform>
            <numerusform>La base de datos no tiene filas de %1 para %n de sus días: nunca se cargaron, o falló una carga.</numerusform>
        </translation>
    </message>
    <message>
        <source>XM published nothing of %1 for these days, or they are still within its normal delay.</source>
        <translation>XM no publicó nada de %1 para estos días, o aún están dentro de su rezago normal.</translation>
    </message>
    <message numerus="yes">
        <source>These days were loaded, but %n hour(s) of %1 came empty from XM.</source>
        <translation>
            <numerusform>Estos días se cargaron, pero %n hora de %1 llegó vacía de XM.</numerusform>
            <numerusform>Estos días se cargaron, pero %n horas de %1 llegaron vacías de XM.</numerusform>
        </translation>
    </message>
    <message>
        <source>To load them: vigiactl etl run %1 --from %2 --to %3</source>
        <translation>Para cargarlos: vigiactl etl run %1 --from %2 --to %3</translation>
    </message>
    <message>
        <source>%1: loaded %2 by another program.</source>
        <translation>%1: cargado el %2 por otro programa.</translation>
    </message>
    <message>
        <source>%1: loaded %2 by run %3 (%4); before, it was %5.</source>
        <translation>%1: cargado el %2 por la corrida %3 (%4); antes era %5.</translation>
    </message>
    <message>
        <source>%1: loaded %2 by run %3 (%4), unchanged since.</source>
        <translation>%1: cargado el %2 por la corrida %3 (%4), sin cambios desde entonces.</translation>
    </message>
    <message>
        <source>Undo zoom</source>
        <translation>Deshacer zoom</translation>
    </message>
    <message>
        <source>Redo zoom</source>
        <translation>Rehacer zoom</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>Remove mark A</source>
        <translation>Quitar la marca A</translation>
    </message>
    <message>
        <source>Mark A at the tracker</source>
        <translation>Marca A en el cursor</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Guardar como PNG…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>There are no values in these days.</source>
        <translation>No hay valores en estos días.</translation>
    </message>
    <message>
        <source>From the cache that consoles share, which read it at %1; the data has not changed since.</source>
        <translation>De la caché que comparten las consolas, que la leyó a las %1; los datos no han cambiado desde entonces.</translation>
    </message>
</context>
<context>
    <name>vigia::ui::GenerationTile</name>
    <message>
        <source>Generation by source</source>
        <translation>Generación por fuente</translation>
    </message>
    <message>
        <source>Reads …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>There is no generation data yet: load Gene / Recurso.</source>
        <translation>Aún no hay datos de generación: cargue Gene / Recurso.</translation>
    </message>
    <message>
        <source>GWh · %1</source>
        <comment>a day</comment>
        <translation>GWh · %1</translation>
    </message>
    <message>
        <source>no complete day</source>
        <translation>ningún día completo</translation>
    </message>
    <message>
        <source>%1 % on the week before</source>
        <translation>%1 % en una semana</translation>
    </message>
    <message>
        <source>Against the same weekday, seven days earlier.</source>
        <translation>Frente al mismo día de la semana, siete días antes.</translation>
    </message>
    <message>
        <source>%1, %2/h</source>
        <comment>aggregated or raw, a unit</comment>
        <translation>%1, %2/h</translation>
    </message>
    <message>
        <source>aggregated</source>
        <translation>agregado</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>sin agregar</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>hasta %1</translation>
    </message>
</context>
<context>
    <name>vigia::ui::GenerationToolbar</name>
    <message>
        <source>Compare: %1</source>
        <translation>Comparar: %1</translation>
    </message>
    <message>
        <source>Chosen by the length of the range</source>
        <translation>Según la longitud del rango</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>The whole range is in view</source>
        <translation>Todo el rango está a la vista</translation>
    </message>
    <message>
        <source>There are no values on screen</source>
        <translation>No hay valores en pantalla</translation>
    </message>
    <message>
        <source>Undo zoom</source>
        <translation>Deshacer zoom</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Guardar la gráfica como imagen</translation>
    </message>
    <message>
        <source>Save the values in view as CSV</source>
        <translation>Guardar los valores a la vista como CSV</translation>
    </message>
</context>
<context>
    <name>vigia::ui::GoToField</name>
    <message>
        <source>Go to… page, plant, range</source>
        <translation>Ir a… página, central, rango</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Type a few letters of a page, a plant, a range or a setting (%1)</source>
        <translation>Escriba unas letras de una página, una central, un rango o un ajuste (%1)</translation>
    </message>
</context>
<context>
    <name>vigia::ui::GridModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a series, a day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: the figure is there; another program loaded it.</source>
        <translation>%1: el dato está; lo cargó otro programa.</translation>
    </message>
    <message>
        <source>%1: no figure, and no run covers the day.</source>
        <translation>%1: sin dato, y ninguna corrida cubre el día.</translation>
    </message>
    <message>
        <source>%1 by run %2</source>
        <comment>a state, a run&apos;s id</comment>
        <translation>%1 por la corrida %2</translation>
    </message>
    <message>
        <source>the figure is there</source>
        <translation>el dato está</translation>
    </message>
    <message>
        <source>there is no figure</source>
        <translation>no hay dato</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, the newest of %n; %3.</source>
        <translation>
            <numerusform>%1: %2, la más reciente de %n; %3.</numerusform>
            <numerusform>%1: %2, la más reciente de %n; %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; %3.</source>
        <comment>a series and day, what a run did, whether there is data</comment>
        <translation>%1: %2; %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a series, its name</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vigia::ui::GridView</name>
    <message>
        <source>loaded</source>
        <translation>cargado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>waits, runs or is tried again</source>
        <translation>espera, en curso o reintento</translation>
    </message>
    <message>
        <source>put back or cancelled</source>
        <translation>revertido o cancelado</translation>
    </message>
    <message>
        <source>loaded by another program</source>
        <translation>cargado por otro programa</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>sin dato</translation>
    </message>
    <message numerus="yes">
        <source>‹ %n days</source>
        <translation>
            <numerusform>‹ %n día</numerusform>
            <numerusform>‹ %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ›</source>
        <translation>
            <numerusform>%n día ›</numerusform>
            <numerusform>%n días ›</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days earlier</source>
        <translation>
            <numerusform>%n día antes</numerusform>
            <numerusform>%n días antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n día después</numerusform>
            <numerusform>%n días después</numerusform>
        </translation>
    </message>
    <message>
        <source>Days and series</source>
        <translation>Días y series</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Enter or a click opens the run of a day, or proposes to fill a day without one.</source>
        <translation>Intro o un clic abre la corrida de un día, o propone rellenar un día sin ella.</translation>
    </message>
</context>
<context>
    <name>vigia::ui::HistoryView</name>
    <message>
        <source>Alert or label</source>
        <translation>Alerta o etiqueta</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Activas</translation>
    </message>
    <message>
        <source>History of alerts</source>
        <translation>Historial de alertas</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>firing</source>
        <comment>a rule</comment>
        <translation>activa</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>a rule</comment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Leyendo el historial…</translation>
    </message>
    <message>
        <source>No alert in this time matches.</source>
        <translation>Ninguna alerta coincide en este tiempo.</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Choose an alert.</source>
        <translation>Elija una alerta.</translation>
    </message>
</context>
<context>
    <name>vigia::ui::InfoPanel</name>
    <message>
        <source>Runs of that day</source>
        <translation>Corridas de ese día</translation>
    </message>
    <message>
        <source>Fill this gap…</source>
        <translation>Rellenar este hueco…</translation>
    </message>
</context>
<context>
    <name>vigia::ui::ItemDetail</name>
    <message numerus="yes">
        <source>One of %n that are too close to be told apart here: look closer with + or Enter, or step through them with the arrow keys.</source>
        <translation>
            <numerusform>Uno de %n demasiado juntos para distinguirse aquí: acérquese con + o Enter, o recórralos con las flechas.</numerusform>
            <numerusform>Uno de %n demasiado juntos para distinguirse aquí: acérquese con + o Enter, o recórralos con las flechas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>No hay nada elegido</translation>
    </message>
    <message>
        <source>Choose a mark with the mouse or the arrow keys; Enter opens its page. Drag or wheel to look closer, Home shows all.</source>
        <translation>Elija una marca con el ratón o las flechas; Enter abre su página. Arrastre o use la rueda para acercarse; Inicio muestra todo.</translation>
    </message>
</context>
<context>
    <name>vigia::ui::ItemList</name>
    <message>
        <source>In view</source>
        <translation>A la vista</translation>
    </message>
    <message>
        <source>Normal ones too</source>
        <translation>También normales</translation>
    </message>
    <message>
        <source>Items in view</source>
        <translation>Elementos a la vista</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Carril</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Nothing unusual in view.</source>
        <translation>Nada inusual a la vista.</translation>
    </message>
    <message>
        <source>the newest %1 of %2</source>
        <translation>los %1 más recientes de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::ui::JobsPage</name>
    <message>
        <source>New run…</source>
        <translation>Nueva corrida…</translation>
    </message>
    <message>
        <source>Backfill…</source>
        <translation>Relleno…</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Corridas</translation>
    </message>
    <message>
        <source>Days × metrics</source>
        <translation>Días × métricas</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n selected…</source>
        <translation>
            <numerusform>Reintentar %n seleccionada…</numerusform>
            <numerusform>Reintentar %n seleccionadas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry selected…</source>
        <translation>Reintentar seleccionadas…</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Select runs that failed or were cancelled</source>
        <translation>Seleccione corridas fallidas o canceladas</translation>
    </message>
</context>
<context>
    <name>vigia::ui::JournalModel</name>
    <message numerus="yes">
        <source>%n line(s) dropped here: they came faster than they could be shown.</source>
        <translation>
            <numerusform>Aquí se descartó %n línea: llegó más rápido de lo que se podía mostrar.</numerusform>
            <numerusform>Aquí se descartaron %n líneas: llegaron más rápido de lo que se podían mostrar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
</context>
<context>
    <name>vigia::ui::LogsView</name>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n línea copiada</numerusform>
            <numerusform>%n líneas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Every level</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>Info and graver</source>
        <translation>Información y más graves</translation>
    </message>
    <message>
        <source>Notices and graver</source>
        <translation>Avisos y más graves</translation>
    </message>
    <message>
        <source>Warnings and graver</source>
        <translation>Advertencias y más graves</translation>
    </message>
    <message>
        <source>Errors and graver</source>
        <translation>Errores y más graves</translation>
    </message>
    <message>
        <source>Critical only</source>
        <translation>Solo críticos</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Últimos 15 minutos</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>Desde … hasta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Every run</source>
        <translation>Todas las ejecuciones</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Esta ejecución</translation>
    </message>
    <message>
        <source>Which run of the unit</source>
        <translation>Qué ejecución de la unidad</translation>
    </message>
    <message>
        <source>Text in the line</source>
        <translation>Texto en la línea</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>New lines appear as they are written.</source>
        <translation>Las líneas nuevas aparecen a medida que se escriben.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>New lines are held back until it is released.</source>
        <translation>Las líneas nuevas se retienen hasta que se quite la pausa.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The selected lines, or all that are shown.</source>
        <translation>Las líneas seleccionadas, o todas las que se muestran.</translation>
    </message>
    <message>
        <source>The whole line</source>
        <translation>La línea completa</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) dropped</source>
        <translation>
            <numerusform>%n línea descartada</numerusform>
            <numerusform>%n líneas descartadas</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest of %1</source>
        <translation>las más nuevas de %1</translation>
    </message>
    <message numerus="yes">
        <source>paused: %n line(s) held back</source>
        <translation>
            <numerusform>en pausa: %n línea retenida</numerusform>
            <numerusform>en pausa: %n líneas retenidas</numerusform>
        </translation>
    </message>
    <message>
        <source>following</source>
        <translation>siguiendo</translation>
    </message>
    <message>
        <source>Choose a unit.</source>
        <translation>Elija una unidad.</translation>
    </message>
    <message>
        <source>The lines are not known.</source>
        <translation>No se conocen las líneas.</translation>
    </message>
    <message>
        <source>Reading the lines …</source>
        <translation>Leyendo las líneas …</translation>
    </message>
    <message>
        <source>No line matches.</source>
        <translation>Ninguna línea coincide.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Archivo de log</translation>
    </message>
    <message>
        <source>What systemd keeps of the unit, or the file that the worker itself writes.</source>
        <translation>Lo que systemd guarda de la unidad, o el archivo que el worker mismo escribe.</translation>
    </message>
    <message>
        <source>Journal or log file</source>
        <translation>Journal o archivo de log</translation>
    </message>
</context>
<context>
    <name>vigia::ui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>Site and tools</source>
        <translation>Sitio y herramientas</translation>
    </message>
    <message>
        <source>%1 – Vigía</source>
        <translation>%1 – Vigía</translation>
    </message>
</context>
<context>
    <name>vigia::ui::MovePanel</name>
    <message>
        <source>The order is under way.</source>
        <translation>La orden está en curso.</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>Se está preparando el plan.</translation>
    </message>
    <message>
        <source>Without a plan nothing is done.</source>
        <translation>Sin un plan no se hace nada.</translation>
    </message>
    <message>
        <source>The word is not typed yet.</source>
        <translation>Aún no se ha escrito la palabra.</translation>
    </message>
    <message>
        <source>The reason is missing: the audit keeps it.</source>
        <translation>Falta el motivo: queda en la auditoría.</translation>
    </message>
    <message>
        <source>Apply: one worker to instances</source>
        <translation>Aplicar: de un worker a instancias</translation>
    </message>
    <message>
        <source>Revert to the former state</source>
        <translation>Revertir al estado anterior</translation>
    </message>
    <message>
        <source>Replaces the former worker by instances with names of their own, and verifies them. When anything fails, all is put back by itself. The way back: Revert.</source>
        <translation>Reemplaza el worker anterior por instancias con nombres propios, y las verifica. Si algo falla, todo se restaura por sí solo. Para volver atrás: Revertir.</translation>
    </message>
    <message>
        <source>Puts files, starts at boot and running units back as they were before the last apply, as the table shows. The way back: Apply.</source>
        <translation>Deja los archivos, los inicios al arrancar y las unidades en ejecución como estaban antes de aplicar por última vez, según muestra la tabla. Para volver atrás: Aplicar.</translation>
    </message>
    <message>
        <source>A former move was cut off at the step “%1”: this one goes on from there.</source>
        <translation>Una migración anterior se cortó en el paso «%1»: esta continúa desde ahí.</translation>
    </message>
    <message>
        <source>Making the plan: nothing is changed …</source>
        <translation>Preparando el plan: no se cambia nada …</translation>
    </message>
    <message>
        <source>What it hits</source>
        <translation>A qué afecta</translation>
    </message>
    <message>
        <source>It may not be done now: %1</source>
        <translation>No se puede hacer ahora: %1</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Escriba %1 para continuar</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n unit(s)</source>
        <translation>
            <numerusform>Aplicar a %n unidad</numerusform>
            <numerusform>Aplicar a %n unidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revert %n unit(s)</source>
        <translation>
            <numerusform>Revertir %n unidad</numerusform>
            <numerusform>Revertir %n unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>The state has become another since this was shown: nothing was ordered. Look again.</source>
        <translation>El estado cambió desde que se mostró esto: no se ordenó nada. Revíselo de nuevo.</translation>
    </message>
</context>
<context>
    <name>vigia::ui::MoveView</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Empezó</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Reading the last move …</source>
        <translation>Leyendo la última migración …</translation>
    </message>
    <message>
        <source>Nothing was applied or reverted on this host yet. “Apply…” shows what would be done before anything is.</source>
        <translation>Aún no se ha aplicado ni revertido nada en este equipo. «Aplicar…» muestra lo que se haría antes de hacer nada.</translation>
    </message>
    <message>
        <source>Nothing was verified yet.</source>
        <translation>Aún no se ha verificado nada.</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nada que mostrar.</translation>
    </message>
    <message>
        <source>It is being applied; when a step fails, all is put back by itself.</source>
        <translation>Se está aplicando; si un paso falla, todo se restaura por sí solo.</translation>
    </message>
    <message>
        <source>The former state is being put back.</source>
        <translation>Se está restaurando el estado anterior.</translation>
    </message>
    <message>
        <source>Applied and verified. Revert restores the state before it.</source>
        <translation>Aplicada y verificada. Revertir restaura el estado previo.</translation>
    </message>
    <message>
        <source>The former state is back.</source>
        <translation>El estado anterior está de vuelta.</translation>
    </message>
    <message>
        <source>All was put back as it was before.</source>
        <translation>Todo se dejó como estaba antes.</translation>
    </message>
    <message>
        <source>It was interrupted: apply or revert once more to complete it.</source>
        <translation>Se interrumpió: aplique o revierta otra vez para completarla.</translation>
    </message>
    <message>
        <source>The machine is in between: apply or revert once more.</source>
        <translation>El equipo quedó a medias: aplique o revierta otra vez.</translation>
    </message>
    <message>
        <source>No move yet</source>
        <translation>Aún sin migración</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Aplicar…</translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation>Revertir…</translation>
    </message>
    <message>
        <source>A move is under way.</source>
        <translation>Hay una migración en curso.</translation>
    </message>
    <message>
        <source>Shows what would be done.</source>
        <translation>Muestra lo que se haría.</translation>
    </message>
    <message>
        <source>Whether anything was applied is not known.</source>
        <translation>No se sabe si se aplicó algo.</translation>
    </message>
    <message>
        <source>This move ended without a verification.</source>
        <translation>Este cambio terminó sin verificación.</translation>
    </message>
    <message>
        <source>Last move not known</source>
        <translation>Última migración desconocida</translation>
    </message>
    <message>
        <source>Nothing was applied or reverted on this host yet.</source>
        <translation>En este equipo aún no se ha aplicado ni revertido nada.</translation>
    </message>
    <message>
        <source>The whole line</source>
        <translation>La línea entera</translation>
    </message>
</context>
<context>
    <name>vigia::ui::Navigation</name>
    <message>
        <source>%1 (%2)</source>
        <comment>page (its key)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>vigia::ui::NewRunPanel</name>
    <message>
        <source>There is nothing before %1: choose a later day.</source>
        <translation>No hay nada antes del %1: elija un día posterior.</translation>
    </message>
    <message>
        <source>%1 has not come yet: choose today or earlier.</source>
        <translation>El %1 aún no llega: elija hoy o antes.</translation>
    </message>
    <message>
        <source>There is nothing after %1: choose an earlier day.</source>
        <translation>No hay nada después del %1: elija un día anterior.</translation>
    </message>
    <message>
        <source>The first day is after the last one: exchange them.</source>
        <translation>El primer día es posterior al último: intercámbielos.</translation>
    </message>
    <message>
        <source>It takes %1 to %2 days.</source>
        <translation>Admite de %1 a %2 días.</translation>
    </message>
    <message>
        <source>a list, without days</source>
        <translation>un listado, sin días</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>This site does not know the job “%1”: choose one of the list.</source>
        <translation>Este sitio no conoce el trabajo «%1»: elija uno de la lista.</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nueva corrida</translation>
    </message>
    <message>
        <source>Run again with edits</source>
        <translation>Ejecutar de nuevo con cambios</translation>
    </message>
    <message>
        <source>The order is under way.</source>
        <translation>La orden está en curso.</translation>
    </message>
    <message>
        <source>A value of the form cannot be used.</source>
        <translation>Un valor del formulario no se puede usar.</translation>
    </message>
    <message>
        <source>Queueing…</source>
        <translation>Encolando…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Repeats run %1.</source>
        <translation>Repite la corrida %1.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> días</translation>
    </message>
    <message>
        <source>Stop the preview</source>
        <translation>Detener la vista previa</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Loads nothing: shows what would change.</source>
        <translation>No carga nada: muestra qué cambiaría.</translation>
    </message>
    <message>
        <source>Asks XM and compares with the database …</source>
        <translation>Consultando a XM y comparando con la base de datos …</translation>
    </message>
    <message>
        <source>Out of date: the form was edited after this preview.</source>
        <translation>Desactualizada: el formulario se editó después de esta vista previa.</translation>
    </message>
    <message>
        <source>Preview of %1: nothing was loaded.</source>
        <translation>Vista previa de %1: no se cargó nada.</translation>
    </message>
    <message>
        <source>Run %1 is queued.</source>
        <translation>La corrida %1 está en cola.</translation>
    </message>
</context>
<context>
    <name>vigia::ui::OrderFields</name>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Exception after</source>
        <translation>Excepción tras</translation>
    </message>
    <message>
        <source>Killed after</source>
        <translation>Se mata tras</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>10/m</source>
        <translation>10/m</translation>
    </message>
</context>
<context>
    <name>vigia::ui::OrderPanel</name>
    <message>
        <source>The order is under way.</source>
        <translation>La orden está en curso.</translation>
    </message>
    <message>
        <source>The name is not typed yet.</source>
        <translation>Aún no se ha escrito el nombre.</translation>
    </message>
    <message>
        <source>The reason is missing: the audit keeps it.</source>
        <translation>Falta el motivo: queda en la auditoría.</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Escriba %1 para continuar</translation>
    </message>
    <message>
        <source>Ordered. Waiting until its effect is measured …</source>
        <translation>Ordenado. Esperando a que se compruebe su efecto …</translation>
    </message>
    <message>
        <source>The state has become another since this was shown: nothing was ordered. Look again.</source>
        <translation>El estado cambió desde que se mostró esto: no se ordenó nada. Revíselo de nuevo.</translation>
    </message>
    <message>
        <source>It was not kept in the audit: %1</source>
        <translation>No quedó en la auditoría: %1</translation>
    </message>
</context>
<context>
    <name>vigia::ui::PageFrame</name>
    <message>
        <source>%1 is in a window of its own.</source>
        <translation>%1 está en su propia ventana.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Traer de vuelta</translation>
    </message>
    <message>
        <source>%1 What is below was read before.</source>
        <translation>%1 Lo que se ve abajo se leyó antes.</translation>
    </message>
</context>
<context>
    <name>vigia::ui::PauseButton</name>
    <message>
        <source>Paused · %1 goes on</source>
        <comment>%1 is a key</comment>
        <translation>En pausa · %1 reanuda</translation>
    </message>
    <message>
        <source>Refreshes by itself · %1 pauses</source>
        <comment>%1 is a key</comment>
        <translation>Actualiza solo · %1 pausa</translation>
    </message>
</context>
<context>
    <name>vigia::ui::PlanView</name>
    <message>
        <source>Units: now → after</source>
        <translation>Unidades: ahora → después</translation>
    </message>
    <message>
        <source>Files: now → after</source>
        <translation>Archivos: ahora → después</translation>
    </message>
    <message>
        <source>Steps: %1</source>
        <translation>Pasos: %1</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>At boot</source>
        <translation>Al arrancar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Content now</source>
        <translation>Contenido actual</translation>
    </message>
    <message>
        <source>Content after</source>
        <translation>Contenido después</translation>
    </message>
    <message>
        <source>restarted</source>
        <translation>reiniciada</translation>
    </message>
    <message>
        <source>No unit changes.</source>
        <translation>Ninguna unidad cambia.</translation>
    </message>
    <message>
        <source>No file changes.</source>
        <translation>Ningún archivo cambia.</translation>
    </message>
    <message>
        <source>New text of %1</source>
        <translation>Texto nuevo de %1</translation>
    </message>
</context>
<context>
    <name>vigia::ui::PlantPicker</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>a plant&apos;s name, its code, its source</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The plant catalogue is empty: load ListadoRecursos.</source>
        <translation>El catálogo de centrales está vacío: cargue ListadoRecursos.</translation>
    </message>
    <message numerus="yes">
        <source>Plants: the %n largest</source>
        <translation>
            <numerusform>Centrales: la %n mayor</numerusform>
            <numerusform>Centrales: las %n mayores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plants: %n picked</source>
        <translation>
            <numerusform>Centrales: %n elegida</numerusform>
            <numerusform>Centrales: %n elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Nombre o código</translation>
    </message>
    <message>
        <source>Find a plant</source>
        <translation>Buscar una central</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Centrales</translation>
    </message>
    <message>
        <source>Show the largest</source>
        <translation>Ver las mayores</translation>
    </message>
</context>
<context>
    <name>vigia::ui::PngDialog</name>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Guardar la gráfica como imagen</translation>
    </message>
    <message>
        <source> px</source>
        <comment>after a number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation>Como en pantalla</translation>
    </message>
    <message>
        <source>1920 × 1080</source>
        <translation>1920 × 1080</translation>
    </message>
    <message>
        <source>3840 × 2160</source>
        <translation>3840 × 2160</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Ancho</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>A&amp;lto</translation>
    </message>
</context>
<context>
    <name>vigia::ui::PoolsView</name>
    <message>
        <source>%1/%2 up</source>
        <translation>%1/%2 arriba</translation>
    </message>
    <message>
        <source>up</source>
        <comment>a target</comment>
        <translation>arriba</translation>
    </message>
    <message>
        <source>down</source>
        <comment>a target</comment>
        <translation>caído</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a target</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Pool, instance, label or error</source>
        <translation>Grupo, instancia, etiqueta o error</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Not up</source>
        <translation>No arriba</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Dropped (%1)</source>
        <translation>Descartados (%1)</translation>
    </message>
    <message>
        <source>Raw metrics</source>
        <translation>Métricas crudas</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instancia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Scraped</source>
        <translation>Raspado</translation>
    </message>
    <message>
        <source>Took / limit</source>
        <translation>Duró / límite</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Dropped by relabelling</source>
        <translation>Descartados por reetiquetado</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>a target</comment>
        <translation>descartado</translation>
    </message>
    <message>
        <source>Reading the targets…</source>
        <translation>Leyendo los objetivos…</translation>
    </message>
    <message>
        <source>Prometheus scrapes nothing: its configuration names no target.</source>
        <translation>Prometheus no raspa nada: su configuración no nombra ningún objetivo.</translation>
    </message>
    <message>
        <source>No target matches.</source>
        <translation>Ningún objetivo coincide.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Leído: %1</translation>
    </message>
    <message>
        <source>Choose a target.</source>
        <translation>Elija un objetivo.</translation>
    </message>
    <message>
        <source>Relabelling dropped it.</source>
        <translation>El reetiquetado lo descartó.</translation>
    </message>
    <message>
        <source>It has not been scraped yet.</source>
        <translation>Aún no se ha raspado.</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Scraped at</source>
        <translation>Se raspa en</translation>
    </message>
    <message>
        <source>Last scrape</source>
        <translation>Último raspado</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 de máximo %2</translation>
    </message>
</context>
<context>
    <name>vigia::ui::PopOutWindow</name>
    <message>
        <source>%1 – Vigía</source>
        <translation>%1 – Vigía</translation>
    </message>
    <message>
        <source>%1 – %2 – Vigía</source>
        <comment>page, site</comment>
        <translation>%1 – %2 – Vigía</translation>
    </message>
</context>
<context>
    <name>vigia::ui::QueriesView</name>
    <message>
        <source>Expression or label</source>
        <translation>Expresión o etiqueta</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambió</translation>
    </message>
    <message>
        <source>Kept queries</source>
        <translation>Consultas guardadas</translation>
    </message>
    <message>
        <source>Expression / series</source>
        <translation>Expresión / serie</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Copiar valores</translation>
    </message>
    <message>
        <source>Times and values of the series, as CSV</source>
        <translation>Tiempos y valores de la serie, como CSV</translation>
    </message>
    <message>
        <source>%1: no series</source>
        <comment>an expression</comment>
        <translation>%1: ninguna serie</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>todo junto</translation>
    </message>
    <message>
        <source>Reading the queries…</source>
        <translation>Leyendo las consultas…</translation>
    </message>
    <message>
        <source>No series matches.</source>
        <translation>Ninguna serie coincide.</translation>
    </message>
    <message>
        <source>Choose a series.</source>
        <translation>Elija una serie.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Prometheus warns</source>
        <translation>Prometheus avisa</translation>
    </message>
</context>
<context>
    <name>vigia::ui::RangeBar</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>7 d</source>
        <comment>seven days, short</comment>
        <translation>7 d</translation>
    </message>
    <message>
        <source>30 d</source>
        <comment>thirty days, short</comment>
        <translation>30 d</translation>
    </message>
    <message>
        <source>1 y</source>
        <comment>one year, short</comment>
        <translation>1 a</translation>
    </message>
    <message>
        <source>5 y</source>
        <comment>five years, short</comment>
        <translation>5 a</translation>
    </message>
    <message>
        <source>Choose the first and the last day</source>
        <translation>Elija el primer y el último día</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Rango de tiempo</translation>
    </message>
    <message>
        <source>Free range: %1</source>
        <translation>Rango libre: %1</translation>
    </message>
</context>
<context>
    <name>vigia::ui::RawPanel</name>
    <message>
        <source>Raw metrics</source>
        <translation>Métricas crudas</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Buscar en el texto</translation>
    </message>
    <message>
        <source>What the target answers</source>
        <translation>Lo que responde el objetivo</translation>
    </message>
    <message>
        <source>Asking the target…</source>
        <translation>Consultando el objetivo…</translation>
    </message>
    <message>
        <source>Status %1 · %2</source>
        <translation>Estado %1 · %2</translation>
    </message>
    <message>
        <source>Cut at 1 MiB: there is more.</source>
        <translation>Cortado en 1 MiB: hay más.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>The target is being asked.</source>
        <translation>Se está consultando el objetivo.</translation>
    </message>
</context>
<context>
    <name>vigia::ui::ReasonField</name>
    <message>
        <source>Why (kept in the audit)</source>
        <translation>Por qué (queda en la auditoría)</translation>
    </message>
    <message>
        <source>Why (kept in the audit, optional)</source>
        <translation>Por qué (queda en la auditoría, opcional)</translation>
    </message>
</context>
<context>
    <name>vigia::ui::ReportForm</name>
    <message>
        <source>Handover</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generación</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demanda</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Reservoirs</source>
        <translation>Embalses</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Completitud</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Corridas</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>The report has no section: choose at least one.</source>
        <translation>El informe no tiene secciones: elija al menos una.</translation>
    </message>
    <message>
        <source>Free days can&apos;t be saved: choose a day, a week, a month or a year.</source>
        <translation>No se pueden guardar días libres: elija un día, una semana, un mes o un año.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semana pasada</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Año pasado</translation>
    </message>
    <message>
        <source>Day of…</source>
        <translation>Día de…</translation>
    </message>
    <message>
        <source>Week of…</source>
        <translation>Semana de…</translation>
    </message>
    <message>
        <source>Month of…</source>
        <translation>Mes de…</translation>
    </message>
    <message>
        <source>Year of…</source>
        <translation>Año de…</translation>
    </message>
    <message>
        <source>From – to…</source>
        <translation>Desde – hasta…</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Notes for the handover; blank lines part them</source>
        <translation>Notas de la entrega; las líneas en blanco las separan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Notes for the handover</source>
        <translation>Notas de la entrega</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <translation>Días: %1</translation>
    </message>
    <message>
        <source>Sections: %1</source>
        <translation>Secciones: %1</translation>
    </message>
    <message>
        <source>Language: %1 · format: %2</source>
        <translation>Idioma: %1 · formato: %2</translation>
    </message>
    <message>
        <source>“Make report” reads the site and shows the report here. It would be:</source>
        <translation>«Hacer informe» lee el sitio y muestra el informe aquí. Sería:</translation>
    </message>
    <message>
        <source>A service that is away leaves only its part out, and the report says so. “Save as…” then writes the file.</source>
        <translation>Un servicio que no responde solo deja fuera su parte, y el informe lo dice. «Guardar como…» escribe luego el archivo.</translation>
    </message>
    <message>
        <source>Saved reports: %1</source>
        <translation>Informes guardados: %1</translation>
    </message>
</context>
<context>
    <name>vigia::ui::ReportPreview</name>
    <message numerus="yes">
        <source>%n more rows are in the file.</source>
        <translation>
            <numerusform>%n fila más está en el archivo.</numerusform>
            <numerusform>%n filas más están en el archivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::ui::ReportsPage</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Escribiendo %1 …</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>«%1» está guardado.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«%1» está borrado.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>Made at %1.</source>
        <translation>Hecho a las %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are missing: see the report.</source>
        <translation>
            <numerusform>Falta %n parte: vea el informe.</numerusform>
            <numerusform>Faltan %n partes: vea el informe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The choice has changed since: make it again.</source>
        <translation>La selección cambió desde entonces: hágalo de nuevo.</translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>Informes guardados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of a saved report</source>
        <translation>Nombre de un informe guardado</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Really delete</source>
        <translation>Borrar de verdad</translation>
    </message>
    <message>
        <source>Make report</source>
        <translation>Hacer informe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vista previa del informe</translation>
    </message>
    <message>
        <source>Keeps this choice under the name: letters, digits, - and _.</source>
        <translation>Guarda esta selección con ese nombre: letras, dígitos, - y _.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>vigia::ui::RetryPanel</name>
    <message>
        <source>A run has changed its state since this was shown: nothing was started. These are the new states.</source>
        <translation>Una corrida cambió de estado desde que se mostró esto: no se inició nada. Estos son los nuevos estados.</translation>
    </message>
    <message>
        <source>skipped: unreadable</source>
        <comment>a run</comment>
        <translation>omitida: ilegible</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a run</comment>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>skipped: not over</source>
        <comment>a run</comment>
        <translation>omitida: no ha terminado</translation>
    </message>
    <message>
        <source>Imports and reverts are started anew, not retried.</source>
        <translation>Las importaciones y reversiones se inician de nuevo, no se reintentan.</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <comment>what a run did</comment>
        <translation>omitida: %1</translation>
    </message>
    <message>
        <source>Only runs that failed or were cancelled are retried; this one can be edited and run again.</source>
        <translation>Solo se reintentan corridas fallidas o canceladas; esta se puede editar y ejecutar de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n run(s)</source>
        <comment>heading</comment>
        <translation>
            <numerusform>Reintentar %n corrida</numerusform>
            <numerusform>Reintentar %n corridas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads %1 of %2 …</source>
        <translation>Leyendo %1 de %2 …</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) will be started again, each linked to the one it repeats.</source>
        <translation>
            <numerusform>%n corrida se iniciará de nuevo, enlazada con la que repite.</numerusform>
            <numerusform>%n corridas se iniciarán de nuevo, cada una enlazada con la que repite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are left out.</source>
        <translation>
            <numerusform>Se omite %n corrida.</numerusform>
            <numerusform>Se omiten %n corridas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Metric / entity</source>
        <translation>Métrica / entidad</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Por qué falló</translation>
    </message>
    <message>
        <source>Runs to retry</source>
        <translation>Corridas por reintentar</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Corrida %1</translation>
    </message>
    <message>
        <source>The order is under way.</source>
        <translation>La orden está en curso.</translation>
    </message>
    <message>
        <source>The runs are not all read yet.</source>
        <translation>Aún no se han leído todas las corridas.</translation>
    </message>
    <message>
        <source>None of these runs can be retried.</source>
        <translation>Ninguna de estas corridas se puede reintentar.</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n run(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Reintentar %n corrida</numerusform>
            <numerusform>Reintentar %n corridas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are queued again.</source>
        <translation>
            <numerusform>%n corrida está de nuevo en cola.</numerusform>
            <numerusform>%n corridas están de nuevo en cola.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::ui::RevertPanel</name>
    <message>
        <source>The order is under way.</source>
        <translation>La orden está en curso.</translation>
    </message>
    <message>
        <source>What the revert would do is not known yet.</source>
        <translation>Aún no se sabe qué haría la reversión.</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>No hay nada que restaurar.</translation>
    </message>
    <message>
        <source>Later changes stand against it.</source>
        <translation>Lo impiden cambios posteriores.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Indique por qué.</translation>
    </message>
    <message>
        <source>Type the run&apos;s id.</source>
        <translation>Escriba el id de la corrida.</translation>
    </message>
    <message>
        <source>Revert run %1</source>
        <translation>Revertir la corrida %1</translation>
    </message>
    <message>
        <source>Type the run&apos;s id to confirm: %1</source>
        <translation>Escriba el id de la corrida para confirmar: %1</translation>
    </message>
    <message numerus="yes">
        <source>Force %n row(s) back</source>
        <comment>button</comment>
        <translation>
            <numerusform>Forzar %n fila</numerusform>
            <numerusform>Forzar %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revert %n row(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Revertir %n fila</numerusform>
            <numerusform>Revertir %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks what the run replaced …</source>
        <translation>Buscando qué reemplazó la corrida …</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed</source>
        <comment>by a run</comment>
        <translation>
            <numerusform>%n fila cambiada</numerusform>
            <numerusform>%n filas cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added (they go)</source>
        <comment>by a run</comment>
        <translation>
            <numerusform>%n fila agregada (se quita)</numerusform>
            <numerusform>%n filas agregadas (se quitan)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed (they come back)</source>
        <comment>by a run</comment>
        <translation>
            <numerusform>%n fila eliminada (vuelve)</numerusform>
            <numerusform>%n filas eliminadas (vuelven)</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts back what this run replaced: %1.</source>
        <translation>Restaura lo que esta corrida reemplazó: %1.</translation>
    </message>
    <message>
        <source>Loaded by %1, asked by %2 at %3.</source>
        <comment>a worker, a person, a time</comment>
        <translation>Cargada por %1, pedida por %2 (%3).</translation>
    </message>
    <message>
        <source>No conflict: nothing has changed these rows since. The revert is a run itself and can be reverted.</source>
        <translation>Sin conflictos: nada ha cambiado estas filas desde entonces. La reversión es también una corrida y se puede revertir.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were changed later:</source>
        <translation>
            <numerusform>%n fila se cambió después:</numerusform>
            <numerusform>%n filas se cambiaron después:</numerusform>
        </translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>%1, %2: left %3, now %4, by %5</source>
        <comment>time, series, value, value, run</comment>
        <translation>%1, %2: dejada en %3, ahora %4, por %5</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>changed rows</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Force: put these back too, what came later is lost</source>
        <translation>Forzar: restaurar también estas; lo posterior se pierde</translation>
    </message>
    <message>
        <source>The data has changed since this was shown: nothing was put back. Read what would happen now and confirm again.</source>
        <translation>Los datos cambiaron desde que se mostró esto: no se restauró nada. Lea qué pasaría ahora y confirme de nuevo.</translation>
    </message>
    <message>
        <source>Run %1 is reverted, by run %2.</source>
        <translation>La corrida %1 se revirtió con la corrida %2.</translation>
    </message>
</context>
<context>
    <name>vigia::ui::RulesView</name>
    <message>
        <source>Group, name or expression</source>
        <translation>Grupo, nombre o expresión</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Activas</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Group / name</source>
        <translation>Grupo / nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Evaluada</translation>
    </message>
    <message>
        <source>inactive</source>
        <comment>a rule</comment>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>a rule</comment>
        <translation>con error</translation>
    </message>
    <message>
        <source>recording</source>
        <comment>a rule</comment>
        <translation>de registro</translation>
    </message>
    <message>
        <source>firing</source>
        <comment>a rule</comment>
        <translation>activa</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>a rule</comment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Reading the rules…</source>
        <translation>Leyendo las reglas…</translation>
    </message>
    <message>
        <source>Prometheus has no rules.</source>
        <translation>Prometheus no tiene reglas.</translation>
    </message>
    <message>
        <source>No rule matches.</source>
        <translation>Ninguna regla coincide.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Leído: %1</translation>
    </message>
    <message>
        <source>Choose a rule.</source>
        <translation>Elija una regla.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>Alerts now</source>
        <translation>Alertas ahora</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
</context>
<context>
    <name>vigia::ui::RunsTile</name>
    <message>
        <source>ETL runs</source>
        <translation>Corridas ETL</translation>
    </message>
    <message>
        <source>Ended well</source>
        <translation>Exitosas</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Reads …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>% failed</source>
        <translation>% fallidas</translation>
    </message>
    <message>
        <source>no run ended in 24 h</source>
        <translation>ninguna corrida terminó en 24 h</translation>
    </message>
    <message>
        <source>Queued (%1)</source>
        <comment>names of queues</comment>
        <translation>En cola (%1)</translation>
    </message>
    <message numerus="yes">
        <source>See the %n failure(s)</source>
        <translation>
            <numerusform>Ver %n falla</numerusform>
            <numerusform>Ver %n fallas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::ui::RunsView</name>
    <message>
        <source>Filter: state:FAILURE metric:Gene -worker:… by:… day:2025-01-01..2025-01-31</source>
        <translation>Filtro: state:FAILURE metric:Gene -worker:… by:… day:2025-01-01..2025-01-31</translation>
    </message>
    <message>
        <source>Filter of the runs</source>
        <translation>Filtro de las corridas</translation>
    </message>
    <message>
        <source>Words and keys: state: metric: entity: worker: by: day:. A comma means “or”, a minus before a word “not”.</source>
        <translation>Palabras y claves: state: metric: entity: worker: by: day:. Una coma significa «o»; un menos antes de una palabra, «no».</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation>Revertidas</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Más nuevas</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Más antiguas</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Corridas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Corrida</translation>
    </message>
    <message>
        <source>Metric / entity</source>
        <translation>Métrica / entidad</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pedida por</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>Leyendo las corridas…</translation>
    </message>
    <message>
        <source>Nothing has run yet. “New run…” loads a series; the schedule starts the others.</source>
        <translation>Aún no se ha ejecutado nada. «Nueva corrida…» carga una serie; la programación inicia las demás.</translation>
    </message>
    <message>
        <source>No run matches the filter.</source>
        <translation>Ninguna corrida coincide con el filtro.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) match</source>
        <translation>
            <numerusform>%n corrida coincide</numerusform>
            <numerusform>%n corridas coinciden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · page %2 of %3</source>
        <translation>%1 · página %2 de %3</translation>
    </message>
    <message>
        <source>Page up at the first row</source>
        <translation>RePág en la primera fila</translation>
    </message>
    <message>
        <source>These are the newest</source>
        <translation>Estas son las más nuevas</translation>
    </message>
    <message>
        <source>Page down at the last row</source>
        <translation>AvPág en la última fila</translation>
    </message>
    <message>
        <source>There are no older ones</source>
        <translation>No hay más antiguas</translation>
    </message>
</context>
<context>
    <name>vigia::ui::ScheduleView</name>
    <message>
        <source>Colombian time (America/Bogota, UTC−5). Enter opens the last run.</source>
        <translation>Hora de Colombia (America/Bogota, UTC−5). Intro abre la última corrida.</translation>
    </message>
    <message>
        <source>What starts next</source>
        <translation>Lo que inicia a continuación</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>No hay nada programado.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Starts next</source>
        <translation>Próximo inicio</translation>
    </message>
    <message>
        <source>In</source>
        <comment>how long until then</comment>
        <translation>En</translation>
    </message>
    <message>
        <source>Started last</source>
        <translation>Último inicio</translation>
    </message>
    <message>
        <source>It ended</source>
        <comment>how</comment>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>vigia::ui::SeriesField</name>
    <message>
        <source>Which series? Type a part of its id or its name.</source>
        <translation>¿Qué serie? Escriba parte de su id o su nombre.</translation>
    </message>
    <message>
        <source>No series has the name “%1”: choose one of the list.</source>
        <translation>Ninguna serie se llama «%1»: elija una de la lista.</translation>
    </message>
</context>
<context>
    <name>vigia::ui::SeriesTableModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>vigia::ui::ServiceOverviewFeed</name>
    <message>
        <source>The site has no Celery workers: runs are done by Vigía&apos;s own engine.</source>
        <translation>El sitio no tiene workers de Celery: las corridas las hace el motor propio de Vigía.</translation>
    </message>
    <message>
        <source>The site has no Prometheus, so no targets are known.</source>
        <translation>El sitio no tiene Prometheus, así que no se conocen objetivos.</translation>
    </message>
    <message>
        <source>The site has no Prometheus, so no alerts are known.</source>
        <translation>El sitio no tiene Prometheus, así que no se conocen alertas.</translation>
    </message>
    <message>
        <source>Nobody asks the site&apos;s services.</source>
        <translation>Nadie consulta los servicios del sitio.</translation>
    </message>
</context>
<context>
    <name>vigia::ui::ServiceReportsFeed</name>
    <message>
        <source>The format %1 is not known: choose another one.</source>
        <translation>El formato %1 no se conoce: elija otro.</translation>
    </message>
</context>
<context>
    <name>vigia::ui::ServiceUnitsFeed</name>
    <message>
        <source>The log file of another host is not read from here: choose its journal, or read the file there.</source>
        <translation>El archivo de registro de otro equipo no se lee desde aquí: elija su diario o léalo allí.</translation>
    </message>
</context>
<context>
    <name>vigia::ui::ServicesTile</name>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Última respuesta</translation>
    </message>
    <message>
        <source>No service was asked yet.</source>
        <translation>Aún no se ha consultado ningún servicio.</translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n perdido</numerusform>
            <numerusform>%n perdidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::ui::ServicesView</name>
    <message>
        <source>Name, what it is, or state</source>
        <translation>Nombre, qué es o estado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>units</comment>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>units</comment>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>units</comment>
        <translation>Detenidas</translation>
    </message>
    <message>
        <source>Which units</source>
        <translation>Qué unidades</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Reading the units …</source>
        <translation>Leyendo las unidades …</translation>
    </message>
    <message>
        <source>The units are not known.</source>
        <translation>No se conocen las unidades.</translation>
    </message>
    <message>
        <source>This host has none of the portal&apos;s units.</source>
        <translation>Este equipo no tiene ninguna de las unidades del portal.</translation>
    </message>
    <message>
        <source>No unit matches.</source>
        <translation>Ninguna unidad coincide.</translation>
    </message>
    <message>
        <source>%1 is not among the units of this host.</source>
        <translation>%1 no está entre las unidades de este equipo.</translation>
    </message>
    <message>
        <source>An order to %1 is under way.</source>
        <translation>Hay una orden a %1 en curso.</translation>
    </message>
    <message>
        <source>Choose a unit.</source>
        <translation>Elija una unidad.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Leído: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unidad</numerusform>
            <numerusform>%n unidades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::ui::SidePanel</name>
    <message>
        <source>At the cursor</source>
        <translation>En el cursor</translation>
    </message>
    <message>
        <source>Newest values</source>
        <translation>Valores más recientes</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>A la vista</translation>
    </message>
    <message>
        <source>min · mean · max · last</source>
        <translation>mín · media · máx · últ</translation>
    </message>
    <message>
        <source>In view: min, mean, max, last</source>
        <translation>A la vista: mín, media, máx, último</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a change in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Δ to mark A (%1): %2 %3</source>
        <comment>%1 a time, %2 a number, %3 its unit</comment>
        <translation>Δ a la marca A (%1): %2 %3</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>sin valores</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <comment>a length of time before the cursor</comment>
        <translation>%1 antes</translation>
    </message>
</context>
<context>
    <name>vigia::ui::SilencePanel</name>
    <message>
        <source>The order is under way.</source>
        <translation>La orden está en curso.</translation>
    </message>
    <message>
        <source>It is over already.</source>
        <translation>Ya terminó.</translation>
    </message>
    <message>
        <source>The end must be after the beginning.</source>
        <translation>El fin debe ser posterior al inicio.</translation>
    </message>
    <message>
        <source>The end is in the past.</source>
        <translation>El fin ya pasó.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Diga por qué.</translation>
    </message>
    <message>
        <source>End silence</source>
        <translation>Terminar silencio</translation>
    </message>
    <message>
        <source>Add silence</source>
        <translation>Agregar silencio</translation>
    </message>
    <message>
        <source>Change silence</source>
        <translation>Cambiar silencio</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Which alerts, one condition a line</source>
        <translation>Qué alertas, una condición por línea</translation>
    </message>
    <message>
        <source>lasts…</source>
        <translation>dura…</translation>
    </message>
    <message>
        <source>Alerts that meet every condition notify nobody. Times are Colombian.</source>
        <translation>Las alertas que cumplen todas las condiciones no notifican a nadie. Las horas son de Colombia.</translation>
    </message>
    <message>
        <source>It ends now; its alerts notify again.</source>
        <translation>Termina ahora; sus alertas vuelven a notificar.</translation>
    </message>
    <message>
        <source>The silence has changed since this was shown: nothing was ordered.</source>
        <translation>El silencio cambió desde que se mostró esto: no se ordenó nada.</translation>
    </message>
    <message>
        <source>The silence has ended.</source>
        <translation>El silencio terminó.</translation>
    </message>
    <message>
        <source>The silence is set.</source>
        <translation>El silencio quedó definido.</translation>
    </message>
</context>
<context>
    <name>vigia::ui::SilencesView</name>
    <message>
        <source>Condition, author or comment</source>
        <translation>Condición, autor o comentario</translation>
    </message>
    <message>
        <source>Active and pending</source>
        <translation>Activos y pendientes</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>Add silence…</source>
        <translation>Agregar silencio…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>End now…</source>
        <translation>Terminar ya…</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Silencios</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>a silence</comment>
        <translation>vencido</translation>
    </message>
    <message>
        <source>active</source>
        <comment>a silence</comment>
        <translation>activo</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>a silence</comment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>active, matches no alert</source>
        <translation>activo, no coincide con ninguna alerta</translation>
    </message>
    <message>
        <source>Reading the silences…</source>
        <translation>Leyendo los silencios…</translation>
    </message>
    <message>
        <source>Nothing is silenced.</source>
        <translation>Nada está silenciado.</translation>
    </message>
    <message>
        <source>No silence matches.</source>
        <translation>Ningún silencio coincide.</translation>
    </message>
    <message>
        <source>Choose a silence.</source>
        <translation>Elija un silencio.</translation>
    </message>
    <message>
        <source>Silence %1</source>
        <translation>Silencio %1</translation>
    </message>
    <message>
        <source>It matches no alert: it may have been forgotten.</source>
        <translation>No coincide con ninguna alerta: puede haberse olvidado.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
</context>
<context>
    <name>vigia::ui::SourceLegend</name>
    <message>
        <source>Hydro</source>
        <translation>Hidráulica</translation>
    </message>
    <message>
        <source>Thermal</source>
        <translation>Térmica</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Solar</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Eólica</translation>
    </message>
    <message>
        <source>Cogeneration</source>
        <translation>Cogeneración</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>week before</source>
        <translation>semana anterior</translation>
    </message>
</context>
<context>
    <name>vigia::ui::StatusBadge</name>
    <message>
        <source>LIVE</source>
        <translation>EN VIVO</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>EN PAUSA</translation>
    </message>
    <message>
        <source>STALE</source>
        <translation>NO VIGENTE</translation>
    </message>
    <message>
        <source>RECORDED</source>
        <translation>GRABADO</translation>
    </message>
    <message>
        <source>What you see is of now and refreshes by itself.</source>
        <translation>Lo que ve es de ahora y se actualiza solo.</translation>
    </message>
</context>
<context>
    <name>vigia::ui::TargetsPage</name>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Silencios</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Kept queries</source>
        <translation>Consultas guardadas</translation>
    </message>
</context>
<context>
    <name>vigia::ui::TargetsTile</name>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Last scrape</source>
        <translation>Último raspado</translation>
    </message>
    <message>
        <source>Prometheus has no target.</source>
        <translation>Prometheus no tiene objetivos.</translation>
    </message>
    <message>
        <source>Asks …</source>
        <translation>Consultando …</translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <comment>numbers</comment>
        <translation>%1 de %2 arriba</translation>
    </message>
</context>
<context>
    <name>vigia::ui::Tile</name>
    <message>
        <source>Opens its page</source>
        <translation>Abre su página</translation>
    </message>
</context>
<context>
    <name>vigia::ui::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>Charts to this part</source>
        <translation>Gráficas a esta parte</translation>
    </message>
    <message>
        <source>Makes the days in view the range of all charts.</source>
        <translation>Usa los días a la vista como rango de todas las gráficas.</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>last 24 h</source>
        <translation>últimas 24 h</translation>
    </message>
    <message>
        <source>read at %1 COT</source>
        <comment>a time</comment>
        <translation>leído a las %1 COT</translation>
    </message>
    <message>
        <source>reads …</source>
        <translation>leyendo …</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiado</translation>
    </message>
</context>
<context>
    <name>vigia::ui::TimelineTile</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>last 24 h: gaps, runs, workers, targets, alerts and orders on one axis</source>
        <translation>últimas 24 h: vacíos, corridas, workers, objetivos, alertas y órdenes en un solo eje</translation>
    </message>
</context>
<context>
    <name>vigia::ui::TimelineView</name>
    <message>
        <source>%1 not known: %2</source>
        <comment>a lane, why</comment>
        <translation>%1, sin datos: %2</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n older item(s) are not shown: choose fewer days.</source>
        <translation>
            <numerusform>No se muestra %n elemento más antiguo: elija menos días.</numerusform>
            <numerusform>No se muestran %n elementos más antiguos: elija menos días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::ui::TitleBar</name>
    <message>
        <source>SIMULATED DATA</source>
        <translation>DATOS SIMULADOS</translation>
    </message>
    <message>
        <source>The market data comes from the XM stand-in: nothing here has happened.</source>
        <translation>Los datos de mercado vienen del simulador de XM: nada de esto ha ocurrido.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>user · role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>Menú de %1</translation>
    </message>
    <message>
        <source>Menu (%1)</source>
        <translation>Menú (%1)</translation>
    </message>
    <message>
        <source>Colombian time, UTC−5</source>
        <translation>Hora de Colombia, UTC−5</translation>
    </message>
</context>
<context>
    <name>vigia::ui::UnitCard</name>
    <message>
        <source>Its files changed since systemd read them; until systemd is reloaded it uses the former ones.</source>
        <translation>Sus archivos cambiaron desde que systemd los leyó; hasta que se recargue systemd, usa los anteriores.</translation>
    </message>
    <message>
        <source>At its last start a condition of its unit file did not hold, so it was not started.</source>
        <translation>En su último inicio no se cumplió una condición de su archivo de unidad, así que no se inició.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>For systemd</source>
        <translation>Para systemd</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Último resultado</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Reinicios</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>At boot</source>
        <translation>Al arrancar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Unit file</source>
        <translation>Archivo de unidad</translation>
    </message>
    <message>
        <source>Drop-ins</source>
        <translation>Drop-ins</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Esta ejecución</translation>
    </message>
</context>
<context>
    <name>vigia::ui::UnitOrderPanel</name>
    <message>
        <source>The order is under way.</source>
        <translation>La orden está en curso.</translation>
    </message>
    <message>
        <source>It is being found out whom this hits.</source>
        <translation>Se está averiguando a quién afecta.</translation>
    </message>
    <message>
        <source>The name is not typed yet.</source>
        <translation>Aún no se ha escrito el nombre.</translation>
    </message>
    <message>
        <source>The reason is missing: the audit keeps it.</source>
        <translation>Falta el motivo: queda en la auditoría.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Escriba %1 para continuar</translation>
    </message>
    <message>
        <source>Ordered. Waiting until its effect is measured …</source>
        <translation>Ordenado. Esperando a que se compruebe su efecto …</translation>
    </message>
    <message>
        <source>What it hits</source>
        <translation>A qué afecta</translation>
    </message>
    <message>
        <source>Finding out whom it hits …</source>
        <translation>Averiguando a quién afecta …</translation>
    </message>
    <message>
        <source>Whom it hits is not known: %1</source>
        <translation>No se conoce a quién afecta: %1</translation>
    </message>
    <message>
        <source>The state has become another since this was shown: nothing was ordered. Look again.</source>
        <translation>El estado cambió desde que se mostró esto: no se ordenó nada. Revíselo de nuevo.</translation>
    </message>
</context>
<context>
    <name>vigia::ui::UnitsPage</name>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Migración</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Equipo</translation>
    </message>
</context>
<context>
    <name>vigia::ui::ValueCurve</name>
    <message>
        <source>After the revert</source>
        <translation>Después de la reversión</translation>
    </message>
    <message>
        <source>Old values</source>
        <translation>Valores anteriores</translation>
    </message>
    <message>
        <source>solid: now · dashed: after the revert</source>
        <translation>continua: ahora · punteada: tras la reversión</translation>
    </message>
    <message>
        <source>solid: new · dashed: old</source>
        <translation>continua: nuevo · punteada: anterior</translation>
    </message>
    <message>
        <source>Series of the chart</source>
        <translation>Series de la gráfica</translation>
    </message>
</context>
<context>
    <name>vigia::ui::WorkersPage</name>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter by name, state, worker or queue</source>
        <translation>Filtrar por nombre, estado, worker o cola</translation>
    </message>
    <message>
        <source>No worker is connected to Redis, and none has left its name there.</source>
        <translation>Ningún worker está conectado a Redis y ninguno dejó allí su nombre.</translation>
    </message>
    <message>
        <source>No worker holds a task.</source>
        <translation>Ningún worker tiene tareas.</translation>
    </message>
    <message>
        <source>No queue is known.</source>
        <translation>No se conoce ninguna cola.</translation>
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
            <numerusform>%n más sin nombre</numerusform>
            <numerusform>%n más sin nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in their hands</source>
        <translation>
            <numerusform>%n mensaje en sus manos</numerusform>
            <numerusform>%n mensajes en sus manos</numerusform>
        </translation>
    </message>
    <message>
        <source>no events are heard</source>
        <translation>no se oyen eventos</translation>
    </message>
    <message>
        <source>looked %1</source>
        <translation>revisado %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>%1, proven %2</source>
        <comment>state, how long ago</comment>
        <translation>%1, probado %2</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Grow…</source>
        <translation>Aumentar…</translation>
    </message>
    <message>
        <source>Shrink…</source>
        <translation>Reducir…</translation>
    </message>
    <message>
        <source>Autoscale…</source>
        <translation>Autoescalar…</translation>
    </message>
    <message>
        <source>Rate limit…</source>
        <translation>Límite de frecuencia…</translation>
    </message>
    <message>
        <source>Time limit…</source>
        <translation>Límite de duración…</translation>
    </message>
    <message>
        <source>Take queue…</source>
        <translation>Tomar cola…</translation>
    </message>
    <message>
        <source>Leave queue…</source>
        <translation>Dejar cola…</translation>
    </message>
    <message>
        <source>Shut down…</source>
        <translation>Apagar…</translation>
    </message>
    <message>
        <source>The worker has stopped: nothing can be ordered of it.</source>
        <translation>El worker se detuvo: no se le puede ordenar nada.</translation>
    </message>
    <message>
        <source>It was started without --autoscale, and refuses a range.</source>
        <translation>Se inició sin --autoscale y rechaza un rango.</translation>
    </message>
    <message>
        <source>The task is over</source>
        <translation>La tarea ya terminó</translation>
    </message>
    <message>
        <source>Show its worker</source>
        <translation>Ver su worker</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>End now…</source>
        <translation>Terminar ya…</translation>
    </message>
    <message>
        <source>It runs already: only ending it helps.</source>
        <translation>Ya se ejecuta: solo sirve terminarla.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait</source>
        <translation>
            <numerusform>Espera %n mensaje</numerusform>
            <numerusform>Esperan %n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits in it.</source>
        <translation>Nada espera en ella.</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Ver contenido</translation>
    </message>
    <message>
        <source>Empty…</source>
        <translation>Vaciar…</translation>
    </message>
    <message>
        <source>Asks %1 …</source>
        <translation>Consultando %1 …</translation>
    </message>
    <message>
        <source>No task is chosen</source>
        <translation>Ninguna tarea elegida</translation>
    </message>
    <message>
        <source>What workers run, hold or have planned is listed</source>
        <translation>Se listan las que los workers ejecutan, retienen o planean</translation>
    </message>
</context>
<context>
    <name>vigia::ui::WorkersTile</name>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Proven state</source>
        <translation>Estado probado</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>tasks</comment>
        <translation>Activas</translation>
    </message>
    <message>
        <source>No worker was ever heard of.</source>
        <translation>Nunca se ha sabido de ningún worker.</translation>
    </message>
    <message>
        <source>Asks …</source>
        <translation>Consultando …</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) took the question and did not answer.</source>
        <translation>
            <numerusform>%n proceso tomó la pregunta y no respondió.</numerusform>
            <numerusform>%n procesos tomaron la pregunta y no respondieron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::workers::OrderDesk</name>
    <message>
        <source>No worker is connected to Redis at %1: start one, or see whether they use another Redis.</source>
        <translation>Ningún worker está conectado a Redis en %1: inicie uno, o revise si usan otro Redis.</translation>
    </message>
    <message>
        <source>No worker answered within %1 s, of %2 that are connected to Redis: that proves nothing; ask again with a longer --timeout.</source>
        <translation>Ningún worker respondió en %1 s, de %2 conectados a Redis: eso no prueba nada; pregunte de nuevo con un --timeout mayor.</translation>
    </message>
</context>
<context>
    <name>vigia::workers::WorkersService</name>
    <message>
        <source>The site has no Prometheus: name it in its configuration to see how workers did before.</source>
        <translation>El sitio no tiene Prometheus: indíquelo en su configuración para ver cómo estaban antes los workers.</translation>
    </message>
    <message>
        <source>Prometheus knows no metric of workers: let it scrape “vigiactl exporter”, celery-exporter or Flower.</source>
        <translation>Prometheus no conoce ninguna métrica de workers: haga que raspe «vigiactl exporter», celery-exporter o Flower.</translation>
    </message>
</context>
<context>
    <name>vigia::xm::Client</name>
    <message>
        <source>XM is not called at %1, because only https is allowed outside this machine; set the base URL to an https address.</source>
        <translation>No se llama a XM en %1, porque fuera de esta máquina solo se permite https; ponga una dirección https como URL base.</translation>
    </message>
    <message>
        <source>%1/%2 cannot be fetched, because the range of days is empty; give a first day that is not after the last one.</source>
        <translation>No se puede descargar %1/%2, porque el rango de días está vacío; indique un primer día que no sea posterior al último.</translation>
    </message>
</context>
<context>
    <name>vigia::xm::RangeFetch</name>
    <message>
        <source>The fetch was cancelled.</source>
        <translation>La descarga se canceló.</translation>
    </message>
</context>
<context>
    <name>xm</name>
    <message>
        <source>“type” must be hourly, daily, monthly or annual, not “%1”</source>
        <translation>«type» debe ser hourly, daily, monthly o annual, no «%1»</translation>
    </message>
</context>
</TS>
