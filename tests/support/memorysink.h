// An edit log in memory, in the form it has on disk.
#pragma once

#include "edit/apply.h"
#include "edit/document.h"
#include "edit/editjson.h"

namespace trayecto::tests {

class MemorySink : public edit::EditSink
{
  public:
    std::optional<base::Error> refusal() const override { return refused; }

    void store(const edit::LoggedEdit& entry) override
    {
        entries.push_back({entry, edit::changesToJson(entry.edit.changes)});
        blobs.insert(entry.edit.blobs);
    }

    base::Result<std::vector<edit::LoggedEdit>> load(qint64 first, qint64 last) override
    {
        std::vector<edit::LoggedEdit> found;
        for (const Entry& entry : entries) {
            if (entry.edit.seq < first || entry.edit.seq > last)
                continue;
            auto changes = edit::changesFromJson(entry.json);
            if (!changes)
                return changes.error();
            edit::LoggedEdit copy = entry.edit;
            copy.edit.changes = std::move(*changes);
            found.push_back(std::move(copy));
        }
        return found;
    }

    // What a program started anew reads.
    edit::Document::Start restart() const
    {
        edit::Document::Start start;
        start.project.blobs = blobs;
        std::vector<edit::HistoryEntry> order;
        for (const Entry& entry : entries) {
            edit::Edit edit = entry.edit.edit;
            edit.changes = *edit::changesFromJson(entry.json);
            const auto applied = edit::applyTo(start.project, edit);
            if (!applied)
                qFatal("replay: %s", qUtf8Printable(base::sentence(applied.error())));
            order.push_back({entry.edit.seq, entry.edit.step, entry.edit.direction, edit.label, edit.gesture});
            start.seq = entry.edit.seq;
        }
        start.history = edit::History(order);
        return start;
    }

    struct Entry
    {
        edit::LoggedEdit edit;
        QByteArray json;
    };
    std::vector<Entry> entries;
    QHash<QString, QByteArray> blobs;
    std::optional<base::Error> refused;
};

} // namespace trayecto::tests
