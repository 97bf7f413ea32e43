#include "widgets/spelling.h"

#include "dialogs/job.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QStringEncoder>
#include <algorithm>
#include <hunspell.hxx>
#include <mutex>

namespace trayecto::ui {

namespace {

const QString kOnKey = QStringLiteral("spelling/on");
constexpr qsizetype kMostSuggestions = 6;

bool isApostrophe(QChar character)
{
    return character == u'\'' || character == QChar(0x2019);
}

// An address, or the name of a file or a host: a full stop between letters.
bool isAddress(QStringView token)
{
    if (token.contains(u'@') || token.contains(QStringLiteral("://")) || token.startsWith(u"www.") ||
        token.contains(u'\\') || token.startsWith(u'/'))
        return true;
    for (qsizetype at = 1; at + 1 < token.size(); ++at)
        if (token[at] == u'.' && token[at - 1].isLetterOrNumber() && token[at + 1].isLetterOrNumber())
            return true;
    return false;
}

// Letters that belong together are one word, with apostrophes inside it.
qsizetype wordEnd(QStringView token, qsizetype at)
{
    const auto isPart = [](QChar one) { return one.isLetterOrNumber() || one.isMark() || one == u'_'; };
    while (at < token.size() &&
           (isPart(token[at]) || (isApostrophe(token[at]) && at + 1 < token.size() && token[at + 1].isLetter())))
        ++at;
    return at;
}

bool canBeWrong(QStringView word)
{
    if (word.size() < 2)
        return false;
    const bool isPlain = std::none_of(word.begin(), word.end(), [](QChar one) { return one.isDigit() || one == u'_'; });
    return isPlain && std::any_of(word.begin(), word.end(), [](QChar one) { return one.isLower(); });
}

QStringList folders()
{
    QStringList all = QString::fromLocal8Bit(qgetenv("DICPATH")).split(u':', Qt::SkipEmptyParts);
    for (const QString& name : {QStringLiteral("hunspell"), QStringLiteral("myspell/dicts")})
        all += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, name, QStandardPaths::LocateDirectory);
    return all;
}

// The variety of the desktop's country first.
QStringList names(base::Language language)
{
    const bool isSpanish = language == base::Language::es;
    QStringList all = isSpanish ? QStringList{QStringLiteral("es_ES"), QStringLiteral("es_MX"), QStringLiteral("es")}
                                : QStringList{QStringLiteral("en_US"), QStringLiteral("en_GB"), QStringLiteral("en")};
    const QString own = QLocale::system().name();
    if (own.startsWith(base::codeOf(language) + u'_'))
        all.prepend(own);
    return all;
}

} // namespace

std::vector<WordSpan> wordsToCheck(const QString& text)
{
    std::vector<WordSpan> words;
    const QStringView all(text);
    for (qsizetype at = 0; at < all.size();) {
        if (all[at].isSpace()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < all.size() && !all[end].isSpace())
            ++end;
        const QStringView token = all.mid(at, end - at);
        for (qsizetype from = 0; !isAddress(token) && from < token.size();) {
            const qsizetype to = wordEnd(token, from);
            if (canBeWrong(token.mid(from, to - from)))
                words.push_back({int(at + from), int(to - from)});
            from = std::max(to, from + 1);
        }
        at = end;
    }
    return words;
}

struct Dictionary::Engine
{
    Engine(const QByteArray& affixes, const QByteArray& words)
        : hunspell(affixes.constData(), words.constData()), encode(hunspell.get_dict_encoding().c_str()),
          decode(hunspell.get_dict_encoding().c_str())
    {
    }

    std::mutex mutex;
    Hunspell hunspell;
    QStringEncoder encode;
    QStringDecoder decode;
};

Dictionary::Dictionary(std::unique_ptr<Engine> engine) : m_engine(std::move(engine)) {}
Dictionary::~Dictionary() = default;

std::shared_ptr<Dictionary> Dictionary::load(const QString& base)
{
    const QString affixes = base + QStringLiteral(".aff");
    const QString words = base + QStringLiteral(".dic");
    if (!QFile::exists(affixes) || !QFile::exists(words))
        return nullptr;
    auto engine = std::make_unique<Engine>(QFile::encodeName(affixes), QFile::encodeName(words));
    if (!engine->encode.isValid() || !engine->decode.isValid())
        return nullptr;
    return std::shared_ptr<Dictionary>(new Dictionary(std::move(engine)));
}

std::shared_ptr<Dictionary> Dictionary::load(base::Language language)
{
    for (const QString& name : names(language))
        for (const QString& folder : folders())
            if (auto found = load(folder + u'/' + name))
                return found;
    return nullptr;
}

bool Dictionary::isRight(const QString& word) const
{
    const std::scoped_lock guard(m_engine->mutex);
    QString plain = word;
    plain.replace(QChar(0x2019), u'\'');
    m_engine->encode.resetState();
    const QByteArray bytes = m_engine->encode(plain);
    return m_engine->encode.hasError() || m_engine->hunspell.spell(bytes.toStdString());
}

QStringList Dictionary::suggestions(const QString& word) const
{
    const std::scoped_lock guard(m_engine->mutex);
    m_engine->encode.resetState();
    const QByteArray bytes = m_engine->encode(word);
    if (m_engine->encode.hasError())
        return {};
    QStringList found;
    for (const std::string& one : m_engine->hunspell.suggest(bytes.toStdString())) {
        if (found.size() == kMostSuggestions)
            break;
        m_engine->decode.resetState();
        const QString decoded = m_engine->decode(QByteArray::fromStdString(one));
        found += decoded;
    }
    return found;
}

Spelling& Spelling::instance()
{
    static Spelling one;
    return one;
}

Spelling::Spelling() : m_isOn(QSettings().value(kOnKey, true).toBool()) {}

void Spelling::setOn(bool on)
{
    if (std::exchange(m_isOn, on) == on)
        return;
    QSettings().setValue(kOnKey, on);
    Q_EMIT changed();
}

std::shared_ptr<Dictionary> Spelling::dictionary(base::Language language)
{
    Slot& slot = m_slots[size_t(language)];
    if (m_isOn && !std::exchange(slot.isAsked, true))
        inBackground<std::shared_ptr<Dictionary>>(
            {}, [language] { return Dictionary::load(language); },
            [this, &slot](const std::shared_ptr<Dictionary>& loaded, bool) {
                slot.dictionary = loaded;
                Q_EMIT changed();
            });
    return m_isOn ? slot.dictionary : nullptr;
}

} // namespace trayecto::ui
