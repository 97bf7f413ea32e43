// Projects to store, and a folder to store them in.
#pragma once

#include "edit/document.h"
#include "edit/editbuilder.h"
#include "store/projectfile.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace trayecto::tests {

// What a Result holds, or a failed test that says why not.
template <class T> T take(base::Result<T> result)
{
    if (!result)
        ADD_FAILURE() << base::sentence(result.error()).toStdString();
    return std::move(result).value();
}

inline ::testing::AssertionResult succeeded(const base::Result<void>& result)
{
    return result ? ::testing::AssertionSuccess()
                  : ::testing::AssertionFailure() << base::sentence(result.error()).toStdString();
}

template <class T>::testing::AssertionResult failsWith(base::ErrorCode code, const base::Result<T>& result)
{
    if (result)
        return ::testing::AssertionFailure() << "it succeeded";
    if (result.error().code != code)
        return ::testing::AssertionFailure() << base::sentence(result.error()).toStdString();
    return ::testing::AssertionSuccess();
}

QByteArray bytesOf(const QString& path);
// Every name in the folder, hidden ones too.
QStringList namesIn(const QString& folder);

// A project with rows of every kind, every field filled somewhere and empty elsewhere.
edit::Edit fullProject();
// The edit that makes all of a project.
edit::Edit wholeOf(const model::Project& project);
// The title of one card becomes `title`.
edit::Edit renameCard(const model::Project& project, const QString& title);
// The title of the card that renameCard() changes.
QString renamedCard(const model::Project& project);

// A file open for editing and the document on it.
class Desk
{
  public:
    explicit Desk(store::Opened opened) : file(std::move(opened.file)), document(std::move(opened.start), file.get()) {}
    static std::unique_ptr<Desk> create(const QString& path, const edit::Edit& first = fullProject())
    {
        return std::make_unique<Desk>(take(store::ProjectFile::create(path, first)));
    }
    static std::unique_ptr<Desk> open(const QString& path, store::OpenFor purpose = store::OpenFor::editing)
    {
        return std::make_unique<Desk>(take(store::ProjectFile::open(path, purpose)));
    }
    const model::Project& project() const { return document.project(); }
    qint64 rename(const QString& title) { return take(document.apply(renameCard(project(), title))); }

    std::unique_ptr<store::ProjectFile> file;
    edit::Document document;
};

// As it is where its log begins anew: versions are points in the log.
model::Project begunAnew(model::Project project);

// What lies at the path holds all that the desk has, and its history, and is sound.
void expectWhole(const QString& path, const Desk& desk);

class StoreTest : public ::testing::Test
{
  protected:
    QString path(const QString& name = QStringLiteral("p.trayecto")) const { return m_folder.filePath(name); }
    QString other() const { return path(QStringLiteral("other.trayecto")); }
    QStringList names() const { return namesIn(m_folder.path()); }

    QTemporaryDir m_folder;
};

} // namespace trayecto::tests
