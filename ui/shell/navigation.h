#pragma once

#include <QKeySequence>
#include <QListWidget>

namespace vigia::ui {

class Theme;

/// The pages at the left, each with its key; the one on screen has a bar of 3 pixels.
class Navigation : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(const Theme& theme, QWidget* parent = nullptr);

    QString currentId() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    void addPage(const QString& id, const QString& title, const QKeySequence& key);
    void setTitle(const QString& id, const QString& title);
    void setCurrentId(const QString& id);

signals:
    void pageChosen(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QListWidgetItem* itemOf(const QString& id) const;
    int widthOfTexts() const;

    const Theme& m_theme;
};

} // namespace vigia::ui
