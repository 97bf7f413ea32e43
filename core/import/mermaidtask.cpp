#include "import/mermaidtask.h"

#include "import/mermaidchars.h"
#include "import/mermaidentities.h"

#include <algorithm>
#include <limits>

namespace trayecto::importing {

namespace {

constexpr QChar kWideColon(0xFF1A);
constexpr QChar kWideComma(0xFF0C);

bool isDigit(QChar c, int base = 10)
{
    const char16_t u = c.unicode();
    const int value = u >= u'0' && u <= u'9'   ? u - u'0'
                      : u >= u'a' && u <= u'z' ? u - u'a' + 10
                      : u >= u'A' && u <= u'Z' ? u - u'A' + 10
                                               : 99;
    return value < base;
}

qsizetype digitsEnd(QStringView text, qsizetype at)
{
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return at;
}

// StrUnsignedDecimalLiteral of ECMAScript, without Infinity.
bool isDecimal(QStringView text)
{
    const qsizetype whole = digitsEnd(text, 0);
    qsizetype at = whole;
    qsizetype count = whole;
    if (at < text.size() && text[at] == u'.') {
        const qsizetype fraction = digitsEnd(text, at + 1);
        count += fraction - at - 1;
        at = fraction;
    }
    if (count == 0)
        return false;
    if (at < text.size() && (text[at] == u'e' || text[at] == u'E')) {
        ++at;
        if (at < text.size() && (text[at] == u'+' || text[at] == u'-'))
            ++at;
        const qsizetype exponent = digitsEnd(text, at);
        if (exponent == at)
            return false;
        at = exponent;
    }
    return at == text.size();
}

int baseOf(QStringView text)
{
    if (text.size() < 3 || text[0] != u'0')
        return 0;
    switch (text[1].toLower().unicode()) {
    case u'x':
        return 16;
    case u'o':
        return 8;
    case u'b':
        return 2;
    default:
        return 0;
    }
}

// Digits of any script as 0 to 9, so that `５` and `٥` are scores to those who write them.
QString withPlainDigits(QStringView text)
{
    QString plain = text.toString();
    for (QChar& c : plain)
        if (c.digitValue() >= 0)
            c = QChar(u'0' + c.digitValue());
    return plain;
}

std::optional<double> looseNumber(QStringView text)
{
    const QStringView trimmed = scriptTrimmed(text);
    if (trimmed.isEmpty() || trimmed.size() > 40)
        return std::nullopt;
    return scriptNumber(withPlainDigits(trimmed));
}

bool isColon(QChar c)
{
    return c == u':' || c == kWideColon;
}

// What is before the next `separator`; `rest` becomes what is behind it.
QStringView takePart(QStringView& rest, QChar separator)
{
    const qsizetype at = rest.indexOf(separator);
    const QStringView part = at < 0 ? rest : rest.first(at);
    rest = at < 0 ? QStringView() : rest.sliced(at + 1);
    return part;
}

struct Score
{
    qsizetype nameEnd = 0;
    double value = 0;
    qsizetype peopleBegin = 0;
};

// `: 4` or `: 4:`, or else `: 4, people`; the last of the line.
std::optional<Score> scoreIn(QStringView line)
{
    std::optional<Score> beforeComma;
    for (qsizetype end = line.size(), at = end - 1; at >= 0; --at) {
        if (!isColon(line[at]))
            continue;
        const QStringView part = line.sliced(at + 1, end - at - 1);
        if (const auto value = looseNumber(part))
            return Score{at, *value, std::min(end + 1, line.size())};
        if (!beforeComma) {
            const auto isComma = [](QChar c) { return c == u',' || c == kWideComma; };
            const qsizetype comma = std::find_if(part.begin(), part.end(), isComma) - part.begin();
            if (const auto value = looseNumber(part.first(comma)))
                beforeComma = Score{at, *value, at + 1 + comma + 1};
        }
        end = at;
    }
    return beforeComma;
}

// As Mermaid cuts the line, with no score.
TaskReading unscored(QStringView line)
{
    TaskReading task;
    task.name = plainText(takePart(line, u':'));
    const QString said = plainText(takePart(line, u':'));
    task.people = peopleIn(takePart(line, u':'));
    if (said.isEmpty())
        task.warnings.push_back({WarningCode::scoreMissing, 0, task.name, {}});
    else
        task.warnings.push_back({WarningCode::scoreNotANumber, 0, task.name, said});
    return task;
}

void checkName(TaskReading& task)
{
    if (task.name.isEmpty())
        task.warnings.push_back({WarningCode::nameMissing, 0, {}, {}});
}

void checkRange(TaskReading& task)
{
    if (task.score && !(*task.score >= 1 && *task.score <= 5))
        task.warnings.push_back({WarningCode::scoreOutOfRange, 0, task.name, QString::number(*task.score)});
}

} // namespace

std::optional<double> scriptNumber(QStringView text)
{
    QStringView digits = scriptTrimmed(text);
    if (const int base = baseOf(digits)) {
        double value = 0;
        for (const QChar c : digits.sliced(2)) {
            if (!isDigit(c, base))
                return std::nullopt;
            value = value * base + QString(c).toInt(nullptr, base);
        }
        return value;
    }
    const bool isNegative = digits.startsWith(u'-');
    if (isNegative || digits.startsWith(u'+'))
        digits = digits.sliced(1);
    double value = std::numeric_limits<double>::infinity();
    if (digits != QLatin1String("Infinity")) {
        if (!isDecimal(digits))
            return std::nullopt;
        value = digits.toDouble(); // C locale; too large is infinity, as in JavaScript
    }
    return isNegative ? -value : value;
}

QStringList peopleIn(QStringView text)
{
    QStringList people;
    for (const QStringView part : text.tokenize(u','))
        if (const QString person = plainText(part); !person.isEmpty())
            people.append(person);
    return people;
}

bool hasScore(QStringView line)
{
    return scoreIn(line).has_value();
}

TaskReading looseTask(QStringView line)
{
    const qsizetype hash = line.indexOf(u'#');
    const QStringView code = hash < 0 ? line : line.first(hash);
    auto score = scoreIn(code);
    const bool isHashText = !score && hash >= 0 && (score = scoreIn(line));
    if (!score) {
        TaskReading task = unscored(code);
        task.isLoose = true;
        checkName(task);
        return task;
    }
    const QStringView used = isHashText ? line : code;
    QStringView name = scriptTrimmed(used.first(score->nameEnd));
    while (!name.isEmpty() && isColon(name.back()))
        name = scriptTrimmed(name.chopped(1));

    TaskReading task;
    task.isLoose = true;
    task.name = plainText(name);
    task.score = score->value;
    task.people = peopleIn(used.sliced(score->peopleBegin));
    if (isHashText)
        task.warnings.push_back({WarningCode::hashInName, 0, task.name, {}});
    else
        task.warnings.push_back({WarningCode::scoreRecovered, 0, task.name, QString::number(score->value)});
    checkName(task);
    checkRange(task);
    return task;
}

TaskReading readTask(QStringView name, QStringView data, QStringView line)
{
    const bool hasOther = hasScore(data);
    const QStringView said = scriptTrimmed(takePart(data, u':'));
    const auto score = said.isEmpty() ? std::nullopt : scriptNumber(said);
    if (!score && (!said.isEmpty() || hasOther))
        return looseTask(line);

    TaskReading task;
    task.name = plainText(name);
    task.score = score;
    task.people = peopleIn(takePart(data, u':'));
    if (!score)
        task.warnings.push_back({WarningCode::scoreMissing, 0, task.name, {}});
    if (const QString dropped = plainText(data); !dropped.isEmpty())
        task.warnings.push_back({WarningCode::textDropped, 0, task.name, dropped});
    checkName(task);
    checkRange(task);
    return task;
}

} // namespace trayecto::importing
