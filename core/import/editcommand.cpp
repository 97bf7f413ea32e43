#include "import/editcommand.h"

#include "import/commandverbs.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace trayecto::importing {

namespace {

using base::Error;
using base::ErrorCode;
using base::Result;
using Action = EditCommand::Action;

// False where no command has that name.
bool run(const QString& name, CommandContext& command)
{
    using Verb = void (*)(CommandContext&);
    static const QHash<QString, Verb> verbs{
        {QStringLiteral("addMap"), &addMap},
        {QStringLiteral("addPhase"), &addPhase},
        {QStringLiteral("addStep"), &addStep},
        {QStringLiteral("addLane"), &addLane},
        {QStringLiteral("addPersona"), &addPersona},
        {QStringLiteral("addChannel"), &addChannel},
        {QStringLiteral("addCard"), &addCard},
        {QStringLiteral("setFeeling"), &setFeeling},
        {QStringLiteral("clearFeeling"), &clearFeeling},
        {QStringLiteral("set"), &setFields},
        {QStringLiteral("rename"), &rename},
        {QStringLiteral("move"), &move},
        {QStringLiteral("duplicate"), &duplicate},
        {QStringLiteral("remove"), &remove},
    };
    if (const Verb verb = verbs.value(name, nullptr)) {
        verb(command);
        return true;
    }
    for (size_t at = 0; at < model::kEnumNames<model::CardKind>.size(); ++at) {
        const auto kind = model::CardKind(at);
        const QString noun = commandNameOf(kind);
        if (name == u"add" + noun[0].toUpper() + noun.mid(1)) {
            addCardOf(command, kind);
            return true;
        }
    }
    return false;
}

Result<QJsonObject> objectOf(const QByteArray& line)
{
    if (line.size() > kCommandLimitBytes)
        return Error{ErrorCode::tooLarge, {}, {}};
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(line, &failure);
    if (failure.error != QJsonParseError::NoError) {
        const QString place = QCoreApplication::translate("Error", "column %1").arg(failure.offset + 1);
        return Error{ErrorCode::badInput, place, failure.errorString()};
    }
    if (!document.isObject())
        return Error{
            ErrorCode::badInput, {}, QStringLiteral(QT_TRANSLATE_NOOP("Error", "a line must be one JSON object"))};
    return document.object();
}

} // namespace

Result<EditCommand> editCommand(const QByteArray& line, const model::Project& project)
{
    const Result<QJsonObject> json = objectOf(line);
    if (!json)
        return json.error();
    CommandContext command(project, *json);
    const QString key = QStringLiteral("do");
    const QString name = command.arguments.take(key).toString();
    const Action action = name == u"undo" ? Action::undo : name == u"redo" ? Action::redo : Action::apply;
    if (!command.has(key))
        command.arguments.fail(key, QT_TRANSLATE_NOOP("Error", "is missing"));
    else if (action == Action::apply && !run(name, command))
        command.arguments.fail(key, QT_TRANSLATE_NOOP("Error", "is no edit that Trayecto knows"));
    Result<edit::Edit> edit = command.finish();
    if (!edit)
        return edit.error();
    return EditCommand{action, std::move(*edit)};
}

} // namespace trayecto::importing
