// Misspelled words in a text field: a wavy line below them, and better ones in the context menu.
#pragma once

#include "widgets/spelling.h"
#include "workspace/openproject.h"

#include <QPointer>
#include <QTimer>

class QMenu;
class QPlainTextEdit;

namespace trayecto::ui {

// In the language of the project, with its own words. The marks are laid over the text, which they leave alone.
class SpellMarks : public QObject
{
    Q_OBJECT

  public:
    // Goes with the field, which may be left over when the project is closed.
    SpellMarks(QPlainTextEdit& field, OpenProject& open);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void mark();
    void rest();
    bool isLoaded() const;
    std::shared_ptr<Dictionary> dictionary() const;
    bool isOwn(const QString& word) const;
    void showMenu(const QPoint& at, const QPoint& global);
    void addSuggestions(QMenu& menu, const WordSpan& span, const QString& word);
    void replace(const WordSpan& span, const QString& word, const QString& by);

    QPlainTextEdit& m_field;
    QPointer<OpenProject> m_open;
    std::vector<WordSpan> m_wrong;
    QTimer m_rest;
};

} // namespace trayecto::ui
