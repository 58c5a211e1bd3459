#pragma once

#include <QComboBox>

namespace vigia::ui {

class JobsFeed;

/// Which engine runs it; one that is not available is greyed, with the reason. GUI thread only.
class EngineField : public QComboBox
{
    Q_OBJECT

public:
    explicit EngineField(JobsFeed& feed, QWidget* parent = nullptr);

    QString engine() const;
    /// Why the chosen one cannot be used: one sentence; empty when it can.
    QString trouble() const;

    /// Empty = the site's default; an unknown one is shown as it is and cannot be used.
    void choose(const QString& engine);

signals:
    /// Another engine, or what is known of it is another.
    void engineChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill(const QString& chosen);

    JobsFeed& m_feed;
};

} // namespace vigia::ui
