#include "app/cli/commands.h"
#include "app/cli/parser.h"
#include "import/template.h"
#include "store/projectfile.h"

#include <QCoreApplication>

namespace trayecto::cli {

int runNew(const QStringList& arguments)
{
    const QString kTemplate = QStringLiteral("template");
    QStringList keys;
    for (const importing::Template& one : importing::templates(base::Language::en))
        keys.append(one.key);

    Parser parser(QStringLiteral("new"),
                  QCoreApplication::translate("CommandLine", "Makes a project. A file that is there is left alone."));
    parser.addFile(QStringLiteral("FILE"));
    parser.addOption(kTemplate, QStringLiteral("NAME"),
                     QCoreApplication::translate("CommandLine", "what it begins with: %1; blank unless given")
                         .arg(keys.join(QStringLiteral(", "))));
    parser.addLanguage(QCoreApplication::translate("CommandLine", "language of the map"));
    if (const auto exit = parser.parse(arguments))
        return *exit;

    const QString key = parser.has(kTemplate) ? parser.value(kTemplate) : QStringLiteral("blank");
    if (!keys.contains(key))
        return parser.wrongUsage(QCoreApplication::translate("CommandLine", "There is no template %1, only %2.")
                                     .arg(key, keys.join(QStringLiteral(", "))));
    const auto edit = importing::fromTemplate(key, parser.language().value_or(base::systemLanguage()));
    if (!edit)
        return fail(edit.error(), parser.file());
    const auto made = store::ProjectFile::create(parser.file(), *edit);
    return made ? kDone : fail(made.error(), parser.file());
}

} // namespace trayecto::cli
