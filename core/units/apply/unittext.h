#pragma once

#include <QByteArray>
#include <QMultiMap>
#include <QString>
#include <QStringList>

namespace vigia::units {

/// The text of a unit file, as far as a move must understand it. Pure; any bytes.
class UnitText
{
public:
    explicit UnitText(const QByteArray& text);

    /// All that "[section] key=" says, in order; an empty assignment clears what came before.
    QStringList values(const QString& section, const QString& key) const;
    /// ExecStart's program, without systemd's prefixes; "" = there is none.
    QString command() const;
    /// Celery's node name of this instance: its --hostname or -n; "celery@HOST" without. `host` stands for
    /// %H.
    QString nodeName(const QString& instance, const QString& host) const;
    /// Where `systemctl enable` links it: "multi-user.target.wants".
    QStringList enablingFolders() const;

private:
    QMultiMap<QString, QString> m_values; ///< by "Section.Key", the newest first
};

} // namespace vigia::units
