#pragma once

#include "ui/base/actionpanel.h"
#include "ui/base/question.h"
#include "ui/targets/targetsfeed.h"

class QLineEdit;
class QPlainTextEdit;

namespace vigia::ui {

/// What a target answers now, as text with search. The main button asks again.
class RawPanel : public ActionPanel
{
    Q_OBJECT

public:
    RawPanel(TargetsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    void start(const QUrl& url);

protected:
    bool isWaiting() const override { return m_question.isUnderWay(); }

    void present() override;
    void confirm() override;

private:
    void take(const Result<targets::RawMetrics>& result);
    void find();

    TargetsFeed& m_feed;
    QUrl m_url;
    targets::RawMetrics m_raw;
    QLabel* m_status;
    QLineEdit* m_search;
    QPlainTextEdit* m_text;
    Question<targets::RawMetrics> m_question;
};

} // namespace vigia::ui
