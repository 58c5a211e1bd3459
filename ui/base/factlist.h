#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace vigia::ui {

struct Fact
{
    QString title; ///< "Asked by"
    QString text; ///< plain, whatever it holds
    QString runId; ///< the text is a link to this run

    friend bool operator==(const Fact&, const Fact&) = default;
};

/// Titles and what is to be said of them, in two columns; texts wrap and can be copied.
class FactList : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget* parent = nullptr);

    /// "Asked by: operador1" line by line, for who cannot see it.
    QString text() const;

    /// Facts without a text are left out.
    void setFacts(QList<vigia::ui::Fact> facts);

signals:
    void runChosen(const QString& runId);

private:
    void addLine();

    QGridLayout* m_grid;
    QList<QLabel*> m_titles;
    QList<QLabel*> m_texts;
    QList<Fact> m_facts;
};

} // namespace vigia::ui
