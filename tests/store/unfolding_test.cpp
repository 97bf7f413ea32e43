// A small file in which many values share the same pages, so that it would unfold to gigabytes.

#include "store/sql.h"
#include "store/support.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace trayecto::tests {

using base::ErrorCode;
using store::OpenFor;
using store::ProjectFile;

namespace {

// Makes many pictures lie in the same pages: each row leads to the megabyte of the first.
void shareOnePicture(const QString& path)
{
    constexpr int kRows = 40;
    constexpr quint32 kPage = 4096;
    const auto grow = [&](int row, int bytes) {
        Sql(path).run("UPDATE blob SET bytes = CAST(replace(hex(zeroblob(" + std::to_string(bytes) +
                      ")), '00', 'Z') AS BLOB) WHERE rowid = " + std::to_string(row));
    };
    const auto pages = [&] { return quint32(QFileInfo(path).size() / kPage); };
    const auto bigEndian = [](quint32 value) {
        QByteArray bytes(4, '\0');
        qToBigEndian(value, bytes.data());
        return bytes;
    };
    // Small at first, so that the pages that lead to the megabytes come before them.
    Sql(path).run("PRAGMA foreign_keys = OFF; DELETE FROM image; UPDATE persona SET photo = NULL; UPDATE card SET "
                  "image = NULL; DELETE FROM blob; "
                  "VACUUM");
    for (int row = 1; row <= kRows; ++row) {
        Sql(path).run("INSERT INTO blob VALUES ('" + std::string(62, 'a') + std::to_string(10 + row) + "', x'00')");
        grow(row, 410);
    }
    constexpr int kBig = 489 - 72 + 255 * (4096 - 4); // as much outside of the row's own page as fits there
    const quint32 first = pages() + 1;
    grow(1, kBig);
    const qint64 size = QFileInfo(path).size();
    std::vector<quint32> others;
    for (int row = 2; row <= kRows; ++row) {
        others.push_back(pages() + 1);
        grow(row, kBig);
    }
    QByteArray bytes = bytesOf(path).left(qsizetype(size));
    int led = 0;
    const auto pointer = [&](quint32 page) { return QByteArray("ZZZZ").append(bigEndian(page)); };
    for (const quint32 other : others) {
        const QByteArray old = pointer(other);
        led += int(bytes.count(old));
        bytes.replace(old, pointer(first));
    }
    ASSERT_EQ(led, kRows - 1);
    bytes.replace(28, 4, bigEndian(quint32(size / kPage)));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

using UnfoldingTest = StoreTest;

TEST_F(UnfoldingTest, IsNotReadBeyondWhatTheFileHolds)
{
    Desk::create(path());
    shareOnePicture(path());
    ASSERT_LT(QFileInfo(path()).size(), 2'000'000);
    ASSERT_EQ(Sql(path()).ask("SELECT sum(length(bytes)) > 40000000 FROM blob"), "1");
    EXPECT_TRUE(failsWith(ErrorCode::fileHostile, ProjectFile::open(path(), OpenFor::reading)));
    EXPECT_TRUE(failsWith(ErrorCode::fileHostile, ProjectFile::open(path(), OpenFor::editing)));
}

} // namespace trayecto::tests
