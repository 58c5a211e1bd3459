#pragma once

#include "ui/shell/command.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QListView;

namespace vigia::ui {

class CommandModel;
class GoToField;
class Theme;

/// The list under "Go to…": opens when the field gets the focus, follows what is typed, goes by the keyboard
/// alone. A child of the window, laid over the page; Esc gives the focus back to where it was.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    /// `window` is what the list is laid over; the field is somewhere in it.
    CommandPalette(GoToField& field, const Theme& theme, QWidget* window);

    bool isOpen() const { return isVisible(); }

    void addProvider(CommandProvider provider);
    void open();
    void close();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool handleKey(int key);
    void step(int rows);
    void runCurrent();
    void query(const QString& text);
    void place();

    GoToField& m_field;
    const Theme& m_theme;
    CommandModel* m_model;
    QListView* m_list;
    QLabel* m_nothing;
    QList<CommandProvider> m_providers;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace vigia::ui
