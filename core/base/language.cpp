#include "base/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QPointer>
#include <QTranslator>
#include <array>
#include <memory>

namespace trayecto::base {

namespace {

constexpr std::array kLanguages{Language::en, Language::es};

std::unique_ptr<QTranslator> loaded(Language language)
{
    auto translator = std::make_unique<QTranslator>();
    const bool found = translator->load(QStringLiteral(":/i18n/trayecto_%1.qm").arg(codeOf(language)));
    Q_ASSERT_X(found, "language", "the translations are not linked in");
    Q_UNUSED(found)
    return translator;
}

// QTranslator::translate() only reads what load() filled, so one object serves all threads.
const QTranslator& translatorOf(Language language)
{
    static const std::array<std::unique_ptr<QTranslator>, kLanguages.size()> all{loaded(Language::en),
                                                                                 loaded(Language::es)};
    return *all[size_t(language)];
}

} // namespace

QString text(Language language, const char* context, const char* source, int n)
{
    QString found = translatorOf(language).translate(context, source, nullptr, n);
    if (found.isEmpty())
        found = QString::fromUtf8(source);
    if (n >= 0)
        found.replace(QLatin1String("%n"), localeOf(language).toString(n));
    return found;
}

Language systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString& name : wanted)
        if (const auto language = parseLanguage(name.section(QLatin1Char('-'), 0, 0)))
            return *language;
    return Language::en;
}

std::optional<Language> parseLanguage(QStringView code)
{
    for (const Language language : kLanguages)
        if (code == codeOf(language))
            return language;
    return std::nullopt;
}

QString codeOf(Language language)
{
    return language == Language::es ? QStringLiteral("es") : QStringLiteral("en");
}

QLocale localeOf(Language language)
{
    return language == Language::es ? QLocale(QLocale::Spanish, QLocale::Spain)
                                    : QLocale(QLocale::English, QLocale::UnitedStates);
}

void installLanguage(Language language)
{
    // Owned by the application, which outlives every window that shows their text.
    static QPointer<QTranslator> ours;
    static QPointer<QTranslator> qts;
    delete ours;
    delete qts;

    ours = loaded(language).release();
    ours->setParent(QCoreApplication::instance());
    QCoreApplication::installTranslator(ours);

    // Debian's qt6-translations-l10n; without it Qt's standard buttons stay English.
    qts = new QTranslator(QCoreApplication::instance());
    if (qts->load(QStringLiteral("qtbase_") + codeOf(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qts);

    QLocale::setDefault(localeOf(language));
}

} // namespace trayecto::base
