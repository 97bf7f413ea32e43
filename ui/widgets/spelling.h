// Whether words are spelled as a language spells them.
#pragma once

#include "base/language.h"

#include <QObject>
#include <QStringList>
#include <memory>
#include <vector>

namespace trayecto::ui {

struct WordSpan
{
    int start = 0; // UTF-16 units
    int length = 0;

    bool operator==(const WordSpan&) const = default;
};

// The words of a text that can be right or wrong: not those with digits or all in capitals, nothing in web addresses,
// e-mail addresses and names of files.
std::vector<WordSpan> wordsToCheck(const QString& text);

// A Hunspell dictionary of the system. Thread: any; looking for suggestions may take a tenth of a second.
class Dictionary
{
  public:
    // nullptr: there is none for the language, or it has an encoding that nobody knows. Reads files.
    static std::shared_ptr<Dictionary> load(base::Language language);
    // The path without its suffix, of the .aff and the .dic file; nullptr: not there or not understood.
    static std::shared_ptr<Dictionary> load(const QString& base);
    ~Dictionary();

    // A word that its encoding cannot write is not called wrong.
    bool isRight(const QString& word) const;
    QStringList suggestions(const QString& word) const;

  private:
    struct Engine;
    explicit Dictionary(std::unique_ptr<Engine> engine);

    std::unique_ptr<Engine> m_engine;
};

// Switched on and off for the whole program; kept in the settings. Dictionaries are read in a thread when they are
// first asked for.
class Spelling : public QObject
{
    Q_OBJECT

  public:
    static Spelling& instance();

    bool isOn() const { return m_isOn; }
    void setOn(bool on);
    // nullptr: there is none, not yet, or the spelling is off.
    std::shared_ptr<Dictionary> dictionary(base::Language language);
    // Without asking for it.
    bool isLoaded(base::Language language) const { return m_slots[size_t(language)].dictionary != nullptr; }

  Q_SIGNALS:
    void changed(); // on or off, or a dictionary has come

  private:
    Spelling();

    struct Slot
    {
        bool isAsked = false;
        std::shared_ptr<Dictionary> dictionary;
    };
    bool m_isOn;
    Slot m_slots[2]; // by language
};

} // namespace trayecto::ui
