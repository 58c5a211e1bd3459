#pragma once

#include <QLineEdit>
#include <QStringList>

class QCompleter;
class QStringListModel;

namespace vigia::ui {

namespace filtertext {

/// What the word that ends at `cursor` may become: keys ("state:"), or the key with one of its values
/// ("state:FAILURE,RETRY"). Empty when nothing fits or the word is complete.
QStringList completions(const QString& text, int cursor, const QStringList& metrics);
/// The text with the word that ends at `cursor` replaced, and where the cursor is then.
QString completed(const QString& text, int cursor, const QString& word, int& newCursor);
/// The values of the only `state:` of the text, in upper case; empty when there is none or more than one.
QStringList states(const QString& text);
/// The text with `state:` set to these and only these; empty takes it away.
QString withStates(const QString& text, const QStringList& states);

} // namespace filtertext

/// A line for the filter of runs that offers keys, states and metrics while one types.
class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterField(QWidget* parent = nullptr);

    void setMetrics(const QStringList& metrics) { m_metrics = metrics; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void offer();
    void take(const QString& word);

    QCompleter* m_completer;
    QStringListModel* m_offers;
    QStringList m_metrics;
};

} // namespace vigia::ui
