#include "workspace/wayback.h"

#include <QPointer>

namespace trayecto::ui {

namespace {
// Edits are stored between two pieces.
constexpr qint64 kPiece = 500;
} // namespace

base::Result<edit::Composition> composedSince(const store::Reader& reader, qint64 first, qint64 last,
                                              const std::atomic_bool& isDropped)
{
    edit::Composition since;
    for (qint64 from = first; from <= last; from += kPiece) {
        if (isDropped)
            return base::Error{base::ErrorCode::cancelled, {}, {}};
        const auto entries = reader.load(from, std::min(last, from + kPiece - 1));
        if (!entries)
            return entries.error();
        for (const edit::LoggedEdit& entry : *entries)
            since.add(entry.edit);
    }
    return since;
}

base::Result<void> putFileBack(const QString& path, qint64 seq, const QString& name)
{
    auto opened = store::ProjectFile::open(path, store::OpenFor::editing);
    if (!opened)
        return opened.error();
    edit::Document document(std::move(opened->start), opened->file.get());
    auto since = composedSince(opened->file->reader(), seq + 1, document.seq(), false);
    if (!since)
        return since.error();
    if (const auto done = document.apply(edit::wayBack(std::move(*since), name)); !done)
        return done.error();
    return opened->file->flush();
}

void WayBackSearch::drop()
{
    if (m_isDropped)
        *m_isDropped = true;
    m_isDropped.reset();
}

void WayBackSearch::begin(OpenProject& open, qint64 seq, const QString& name, Waiting waiting, Then then)
{
    using Way = base::Result<edit::Edit>;
    drop();
    const auto isDropped = std::make_shared<std::atomic_bool>(false);
    m_isDropped = isDropped;
    const qint64 last = open.document().seq();
    waiting.cancelled = [isDropped] { *isDropped = true; };
    inBackground<Way>(
        waiting,
        [reader = open.file().reader(), seq, last, name, isDropped]() -> Way {
            auto since = composedSince(reader, seq + 1, last, *isDropped);
            return since ? Way(edit::wayBack(std::move(*since), name)) : Way(since.error());
        },
        [this, isDropped, open = QPointer<OpenProject>(&open), last, seq, name, waiting, then](const Way& way, bool) {
            if (*isDropped || !open)
                return; // and this may be gone
            m_isDropped.reset();
            if (open->document().seq() != last)
                return begin(*open, seq, name, waiting, then);
            then(way);
        });
}

} // namespace trayecto::ui
