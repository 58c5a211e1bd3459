#include "core/etl/grain.h"

namespace vigia::etl {

QByteArray sqlFor(Grain grain, QByteArray sql)
{
    const bool isHour = grain == Grain::Hour;
    // Longer names first: "@hora" is inside "@hora_column".
    sql.replace("@hora_column", isHour ? "hora, " : "");
    sql.replace("@hora_value", isHour ? "d.hora, " : "");
    sql.replace("@hora", isHour ? "m.hora" : "0");
    sql.replace("@table", isHour ? "metrics_hourly" : "metrics");
    sql.replace("@value", isHour ? "valor_mwh" : "valor_gwh");
    sql.replace("@stage", isHour ? "pg_temp.vigia_stage_h" : "pg_temp.vigia_stage_d");
    sql.replace("@diff", isHour ? "pg_temp.vigia_diff_h" : "pg_temp.vigia_diff_d");
    sql.replace("@undo_name", isHour ? "vigia_undo_h" : "vigia_undo_d");
    sql.replace("@undo", isHour ? "pg_temp.vigia_undo_h" : "pg_temp.vigia_undo_d");
    sql.replace("@grain", isHour ? "'h'" : "'d'");
    return sql;
}

} // namespace vigia::etl
