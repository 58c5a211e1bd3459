#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace vigia::ui {

class ElidedLabel;

/// The small card under the figures: what is known of the gap that was chosen, else what is known of the data
/// on screen. GUI thread only.
class InfoPanel : public QFrame
{
    Q_OBJECT

public:
    explicit InfoPanel(QWidget* parent = nullptr);

    QString text() const;

    void show(const QString& title, const QString& caption, const QStringList& sentences);
    /// The button "Runs of that day"; only where somebody answers it.
    void setRunsOffered(bool isOffered);
    /// The button "Fill this gap…"; only where somebody answers it.
    void setFillOffered(bool isOffered);

signals:
    void runsRequested();
    void fillRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QLabel* m_title;
    ElidedLabel* m_caption;
    QLabel* m_text;
    QPushButton* m_runs;
    QPushButton* m_fill;

    void retranslate();
};

} // namespace vigia::ui
