#pragma once

#include <QKeySequence>
#include <QPainter>
#include <QRectF>
#include <QSize>
#include <QString>
#include <QWidget>

namespace vigia::ui {

class Theme;

/// A running thing is a filled grey dot, a stopped one a hollow dot, one not known a dotted ring: always
/// beside a word.
enum class StateMark
{
    Running,
    Stopped,
    Unknown
};

/// An alarm's priority as shape, number and colour together: triangle 1, square 2, diamond 3. Grey when it is
/// not `active`: colour is for what is wrong now.
void paintAlarmMark(QPainter& painter, const QRectF& rect, int priority, const Theme& theme,
                    bool active = true);
void paintStateMark(QPainter& painter, const QRectF& rect, StateMark mark, const Theme& theme);

/// A key as it is named on screen: "Ctrl K", "F5"; only the space bar has a name in each language.
QString keyText(const QKeySequence& key);
/// The little box that names a key ("F2", "Ctrl K").
QSize keySize(const QString& key, const Theme& theme);
void paintKey(QPainter& painter, const QRect& rect, const QString& key, const Theme& theme);

/// Side of a mark beside text, in pixels at the theme's scale.
int markSize(const Theme& theme);

/// paintAlarmMark() as a widget.
class AlarmMark : public QWidget
{
    Q_OBJECT

public:
    AlarmMark(int priority, const Theme& theme, QWidget* parent = nullptr);

    int priority() const { return m_priority; }

    QSize sizeHint() const override;

    void setPriority(int priority);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_priority;
    const Theme& m_theme;
};

} // namespace vigia::ui
