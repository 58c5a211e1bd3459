#pragma once

#include "core/workers/workerorder.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace vigia::ui {

/// What an order needs besides its worker: numbers, a task's name, a rate, a queue. Only what its kind wants
/// is shown. GUI thread only.
class OrderFields : public QWidget
{
    Q_OBJECT

public:
    explicit OrderFields(QWidget* parent = nullptr);

    /// The order with what was filled in.
    workers::WorkerOrder filled(workers::WorkerOrder order) const;
    /// In the order of Tab.
    QList<QWidget*> fields() const;
    bool hasFields() const;

    void start(const vigia::workers::WorkerOrder& order, const QStringList& queues);
    /// Names of tasks to choose from.
    void setTasks(const QStringList& tasks);

signals:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line
    {
        QLabel* label;
        QWidget* field;
    };

    QSpinBox* addSpin(const char* name, int low, int high);
    QComboBox* addChoice(const char* name);
    void addLine(const char* name, QWidget* field);
    void show(const QList<QWidget*>& fields);
    void retranslate();

    QList<Line> m_lines;
    QSpinBox* m_number;
    QSpinBox* m_least;
    QSpinBox* m_most;
    QComboBox* m_task;
    QLineEdit* m_rate;
    QSpinBox* m_soft;
    QSpinBox* m_hard;
    QComboBox* m_queue;
};

} // namespace vigia::ui
