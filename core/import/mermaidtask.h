// One task of a journey, `name: score: people`, as Mermaid reads it and where it cannot, as a person means it.
#pragma once

#include "import/warning.h"

#include <QStringList>
#include <optional>

namespace trayecto::importing {

struct TaskReading
{
    QString name;
    std::optional<double> score;   // as written, also beyond 1 to 5
    QStringList people;            // in order, without empty ones
    std::vector<Warning> warnings; // without their line
    bool isLoose = false;          // read from the whole line, not as Mermaid does
};

// Number(text) of JavaScript for a text that is not blank; nullopt where that gives NaN.
std::optional<double> scriptNumber(QStringView text);

// Where Mermaid takes name and data: its reading, but that a blank score is no score. Where its score is NaN:
// looseTask() of the line. `data` is without the first colon; `line` holds both and goes on to the end of the line.
TaskReading readTask(QStringView name, QStringView data, QStringView line);

// The last part between colons (':' or U+FF1A) that is a number is the score; what is before it is the name, what is
// behind it people. `#` is a comment only if there is no score before it.
TaskReading looseTask(QStringView line);

bool hasScore(QStringView line);
QStringList peopleIn(QStringView text);

} // namespace trayecto::importing
