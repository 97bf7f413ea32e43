// A second process for tests: `store_child COMMAND FILE`. Speaks one line for each thing it did.
//   hold   opens for editing, says "editing" or why not, and waits until its standard input ends
//   try    as a user without rights: opens for editing, says which state it is in and what an edit is answered
//   edit   renames the first card again and again; says "ok SEQ" after each COMMIT

#include "edit/document.h"
#include "edit/editbuilder.h"
#include "store/projectfile.h"

#include <QCoreApplication>
#include <cstdio>
#include <unistd.h>

using namespace trayecto;

namespace {

void say(const QString& line)
{
    std::fputs(line.toUtf8().append('\n').constData(), stdout);
    std::fflush(stdout);
}

edit::Edit rename(const model::Project& project, const QString& title)
{
    const model::Card* first = nullptr;
    for (const model::Card& card : project.rows<model::Card>())
        if (!first || card.id < first->id)
            first = &card;
    edit::EditBuilder builder(project, {edit::Verb::rename, model::RowKind::card, title, first->id});
    builder.update(first->id, [&](model::Card& card) { card.title = title; });
    return builder.finish();
}

void editForEver(store::Opened opened)
{
    edit::Document document(std::move(opened.start), opened.file.get());
    while (true) {
        const auto seq =
            document.seq() % 5 == 4
                ? document.undo()
                : document.apply(rename(document.project(), QStringLiteral("edit %1").arg(document.seq() + 1)));
        const auto flushed = opened.file->flush();
        say(seq && flushed ? QStringLiteral("ok %1").arg(*seq) : QStringLiteral("error"));
    }
}

void tryToEdit(store::Opened opened)
{
    edit::Document document(std::move(opened.start), opened.file.get());
    const auto seq = document.apply(rename(document.project(), QStringLiteral("tried")));
    say(QStringLiteral("%1 %2").arg(int(opened.file->state().condition)).arg(seq ? -1 : int(seq.error().code)));
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("store_child"));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const bool isNobody = arguments[1] == u"try";
    constexpr uid_t kNobody = 65534;
    if (isNobody && ::geteuid() == 0 && (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0))
        return 3;
    auto opened = store::ProjectFile::open(arguments[2], store::OpenFor::editing);
    if (!opened) {
        say(base::sentence(opened.error()));
        return 1;
    }
    if (isNobody) {
        tryToEdit(std::move(*opened));
    } else if (arguments[1] == u"edit") {
        editForEver(std::move(*opened));
    } else {
        const auto refusal = opened->file->refusal();
        say(refusal ? refusal->detail : QStringLiteral("editing"));
        while (std::getchar() != EOF) {
        }
    }
    return 0;
}
