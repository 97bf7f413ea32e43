// A map exported into a folder that goes away with the test.
#pragma once

#include "export/exporter.h"
#include "support/madeproject.h"
#include "support/tool.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace trayecto::tests {

class ExportTest : public ::testing::Test
{
  protected:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    // The path of the file; a failure is the test's.
    QString exported(const model::Project& project, const QString& name, exporting::ExportOptions options = {}) const
    {
        if (!options.date.isValid())
            options.date = QDate(2026, 11, 21);
        const base::Result<void> done = exporting::exportTo({project, onlyMap(project)}, options, path(name));
        EXPECT_TRUE(done) << qPrintable(done.error().detail);
        return path(name);
    }

    static QByteArray bytesAt(const QString& file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("<none>");
    }

    QStringList names() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System); }

  private:
    QTemporaryDir m_folder;
};

// Lines are broken and hyphens end lines: only what is not a space counts.
inline QString squeezed(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; });
    return text;
}

// Every title of phases, steps, lanes and cards.
QStringList titlesOf(const model::Project& project);

} // namespace trayecto::tests
