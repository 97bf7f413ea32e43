#include "app/cli/commands.h"
#include "app/cli/linereader.h"
#include "app/cli/parser.h"
#include "import/editcommand.h"
#include "store/projectfile.h"

#include <QCoreApplication>
#include <unistd.h>

namespace trayecto::cli {

namespace {

using base::Error;
using base::ErrorCode;
using base::Result;

class EditSession
{
  public:
    explicit EditSession(QString path) : m_path(std::move(path)) {}

    // Errors: those of opening, and why the file cannot be edited.
    Result<void> open()
    {
        auto opened = store::ProjectFile::open(m_path, store::OpenFor::editing);
        if (!opened)
            return opened.error();
        if (const auto refusal = opened->file->refusal())
            return *refusal;
        m_file = std::move(opened->file);
        m_document = std::make_unique<edit::Document>(std::move(opened->start), m_file.get());
        m_document->setAuthor(qEnvironmentVariable("USER"));
        return {};
    }

    // The number of the edit, once it is in the file. After an error nothing has changed, in the file or in memory.
    Result<qint64> obey(const QByteArray& line)
    {
        if (!m_document)
            if (const Result<void> opened = open(); !opened)
                return opened.error();
        const auto command = importing::editCommand(line, m_document->project());
        if (!command)
            return command.error();
        const Result<qint64> seq = perform(*command);
        if (!seq)
            return seq;
        const Result<void> stored = m_file->flush();
        // What the file tells its listeners would pile up.
        QCoreApplication::sendPostedEvents();
        return stored ? seq : withdraw(*seq, stored.error());
    }

  private:
    Result<qint64> perform(const importing::EditCommand& command)
    {
        switch (command.action) {
        case importing::EditCommand::Action::undo:
            return m_document->undo();
        case importing::EditCommand::Action::redo:
            return m_document->redo();
        case importing::EditCommand::Action::apply:
            break;
        }
        return m_document->apply(command.edit);
    }

    // The disk refused the edit. It must not come back behind the answer, so memory begins again from the file,
    // which also tells whether a commit whose outcome was unknown went through.
    Result<qint64> withdraw(qint64 seq, const Error& reason)
    {
        const bool isStored = m_file->abandon() >= seq;
        m_document.reset();
        m_file.reset();
        if (isStored || (open() && m_document->seq() >= seq))
            return seq;
        return reason;
    }

    QString m_path;
    std::unique_ptr<store::ProjectFile> m_file;
    std::unique_ptr<edit::Document> m_document; // null: to be opened again
};

} // namespace

int runEdit(const QStringList& arguments)
{
    Parser parser(QStringLiteral("edit"),
                  QCoreApplication::translate("CommandLine",
                                              "Reads edits from stdin, a JSON object on each line, and answers each "
                                              "with a line:\n\"ok SEQ\" once it is in the file, or \"error ...\" with "
                                              "nothing changed."));
    parser.addFile(QStringLiteral("FILE"));
    parser.setNotes(QStringLiteral(
        R"(  {"do":"addPhase","title":"Renew"}
  {"do":"addStep","phase":"Renew","title":"Gets a letter"}
  {"do":"addTouchpoint","phase":"Renew","step":1,"title":"Letter","channel":"Post","felt":-1,"wanted":1}
  {"do":"addPainPoint","touchpoint":"Letter","title":"Hard to read","severity":2}
  {"do":"setFeeling","touchpoint":"Letter","felt":0,"emotion":"calm"}
  {"do":"rename","phase":"Renew","title":"Renewal"}
  {"do":"move","touchpoint":"Letter","phase":1,"step":1}
  {"do":"remove","touchpoint":"Letter"}
  {"do":"undo"}  {"do":"redo"}

docs/command-line.md)"));
    if (const auto exit = parser.parse(arguments))
        return *exit;

    EditSession session(parser.file());
    if (const Result<void> opened = session.open(); !opened)
        return fail(opened.error(), parser.file());

    LineReader reader(STDIN_FILENO, importing::kCommandLimitBytes);
    QByteArray line;
    bool allOk = true;
    for (;;) {
        const LineReader::Next next = reader.next(line);
        if (next == LineReader::Next::end)
            break;
        const Result<qint64> seq =
            next == LineReader::Next::line ? session.obey(line) : Error{ErrorCode::tooLarge, {}, {}};
        QString answer = seq ? QStringLiteral("ok %1").arg(*seq) : u"error " + base::sentence(seq.error());
        allOk = allOk && seq.ok();
        if (!print(answer.replace(QLatin1Char('\n'), QLatin1Char(' ')) + QLatin1Char('\n')))
            return kFailed;
    }
    return allOk ? kDone : kFailed;
}

} // namespace trayecto::cli
