// The two languages of the program: its own text in either of them, whatever language the process runs in.
// A map made in Spanish is exported with Spanish headings from an English window, so the caller names the language.
#pragma once

#include <QLocale>
#include <QString>
#include <optional>

namespace trayecto::base {

enum class Language { en, es };

// A text of the program. `source` is the English text marked with QT_TRANSLATE_NOOP or QT_TRANSLATE_N_NOOP under
// `context`; a text without translation comes back in English. With n >= 0 the plural form of n is taken and %n is
// replaced. Thread: any; the translations are loaded once and never change.
QString text(Language language, const char* context, const char* source, int n = -1);

// The language a person asked their desktop for; English where it is neither.
Language systemLanguage();

// "en" or "es"; nullopt for all else.
std::optional<Language> parseLanguage(QStringView code);
QString codeOf(Language language);

// Numbers and dates for a reader of the language. Files keep QLocale::c().
QLocale localeOf(Language language);

// Sets the language of the process: our texts, Qt's own dialogs and the default locale. A second call replaces the
// first. Thread: main. Pre: a QCoreApplication lives.
void installLanguage(Language language);

} // namespace trayecto::base
