#include "import/mermaidtext.h"

#include "import/markdownblocks.h"
#include "import/mermaidparser.h"
#include "import/textfile.h"

#include <algorithm>
#include <cmath>

namespace trayecto::importing {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

void readBlocks(QString text, size_t& rows, std::vector<MermaidJourney>& journeys, WarningList& warnings)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    for (const MarkdownBlock& block : mermaidBlocks(text))
        if (auto journey = parseJourney(block.text, block.line, rows, warnings))
            journeys.push_back(std::move(*journey));
}

} // namespace

int mermaidScore(const std::optional<double>& score)
{
    return score ? int(std::lround(std::clamp(*score, 1.0, 5.0))) : 3;
}

Result<MermaidText> readMermaid(const QByteArray& bytes, MermaidForm form)
{
    if (bytes.size() > kMermaidBytes)
        return Error{ErrorCode::tooLarge, {}, QStringLiteral("more than 16 MiB")};
    const DecodedText decoded = decodedText(bytes);
    MermaidText result;
    WarningList warnings;
    if (decoded.isGuess)
        warnings.add({WarningCode::notUtf8, 0, {}, {}});

    size_t rows = kMermaidRows;
    if (form == MermaidForm::diagram)
        if (auto journey = parseJourney(decoded.text, 1, rows, warnings))
            result.journeys.push_back(std::move(*journey));
    if (result.journeys.empty())
        readBlocks(decoded.text, rows, result.journeys, warnings);
    if (rows == 0)
        return Error{
            ErrorCode::tooLarge, {}, QStringLiteral("more than %1 sections, tasks and people").arg(kMermaidRows)};
    if (result.journeys.empty())
        return Error{ErrorCode::badInput, QStringLiteral("journey"), QStringLiteral("no journey diagram in the text")};
    result.warnings = warnings.all();
    return result;
}

} // namespace trayecto::importing
