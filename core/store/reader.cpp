#include "store/reader.h"

#include "store/opening.h"
#include "store/writer.h"

namespace trayecto::store {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

Error closed()
{
    return {ErrorCode::cancelled, {}, {}};
}

} // namespace

Result<std::vector<edit::LoggedEdit>> Reader::load(qint64 first, qint64 last) const
{
    if (m_file)
        return loadEntries(*m_file, first, last);
    const auto writer = m_writer.lock();
    return writer ? writer->load(first, last) : Result<std::vector<edit::LoggedEdit>>(closed());
}

Result<std::vector<edit::HistoryEntry>> Reader::heads(qint64 first, qint64 last) const
{
    if (m_file)
        return loadHeads(*m_file, first, last);
    const auto writer = m_writer.lock();
    return writer ? writer->heads(first, last) : Result<std::vector<edit::HistoryEntry>>(closed());
}

Result<void> Reader::saveCopy(const QString& path, base::Existing existing) const
{
    const QString target = base::resolvedPath(path);
    if (m_file)
        return copyUnedited(*m_file, target, existing, {});
    const auto writer = m_writer.lock();
    return writer ? writer->copyTo(target, existing, {}, Writer::kPatience) : Result<void>(closed());
}

} // namespace trayecto::store
