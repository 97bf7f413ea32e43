// Files that are no project, or no whole one, or made to do harm: one clear refusal, no byte changed, nothing beside.

#include "store/check.h"
#include "store/sql.h"
#include "store/support.h"

#include <QCryptographicHash>
#include <QDir>
#include <QtEndian>
#include <algorithm>
#include <random>
#include <sys/stat.h>

namespace trayecto::tests {

using base::ErrorCode;
using store::OpenFor;
using store::ProjectFile;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

void put(const QString& path, qint64 offset, const QByteArray& bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek(offset));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

void cut(const QString& path, qint64 size)
{
    ASSERT_TRUE(QFile::resize(path, size));
}

void sql(const QString& path, const std::string& text)
{
    Sql database(path);
    database.run("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA writable_schema = ON; " +
                 text);
}

// Makes a table forget its constraints, runs `text`, and gives it its old face again.
void sqlWithoutTypes(const QString& path, const std::string& table, const std::string& text)
{
    const std::string before = Sql(path).ask("SELECT quote(sql) FROM sqlite_schema WHERE name = '" + table + "'");
    const auto setSql = [&](const std::string& value) {
        sql(path, "UPDATE sqlite_schema SET sql = " + value + " WHERE name = '" + table + "'");
    };
    setSql("replace(sql, ') STRICT', ')')");
    sql(path, text);
    setSql(before);
}

struct Kind
{
    const char* name;
    ErrorCode code;
    void (*make)(const QString& path); // of a good project file

    friend void PrintTo(const Kind& kind, std::ostream* out) { *out << kind.name; }
};

const Kind kKinds[]{
    {"nothing", ErrorCode::notATrayectoFile, [](const QString& path) { write(path, {}); }},
    {"a letter", ErrorCode::notATrayectoFile, [](const QString& path) { write(path, "Dear customer,\n"); }},
    {"a picture", ErrorCode::notATrayectoFile,
     [](const QString& path) { write(path, QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(5000, 'x')); }},
    {"another program's database", ErrorCode::notATrayectoFile,
     [](const QString& path) {
         QFile::remove(path);
         Sql(path).run("CREATE TABLE moz_places (id INTEGER PRIMARY KEY, url TEXT)");
     }},
    {"a later version", ErrorCode::fileTooNew, [](const QString& path) { sql(path, "PRAGMA user_version = 99"); }},
    {"no version", ErrorCode::fileDamaged, [](const QString& path) { sql(path, "PRAGMA user_version = 0"); }},
    {"cut off in the magic", ErrorCode::notATrayectoFile, [](const QString& path) { cut(path, 10); }},
    {"cut off in the header", ErrorCode::fileDamaged, [](const QString& path) { cut(path, 99); }},
    {"cut off after a page", ErrorCode::fileDamaged, [](const QString& path) { cut(path, 4096); }},
    {"cut off by a byte", ErrorCode::fileDamaged, [](const QString& path) { cut(path, QFileInfo(path).size() - 1); }},
    {"a zeroed page", ErrorCode::fileDamaged, [](const QString& path) { put(path, 4096, QByteArray(4096, '\0')); }},
    {"a garbled schema", ErrorCode::fileDamaged, [](const QString& path) { put(path, 100, QByteArray(900, '\xA5')); }},
    {"a page size that is none", ErrorCode::fileDamaged, [](const QString& path) { put(path, 16, "\x33\x33"); }},
    {"a write-ahead log", ErrorCode::fileHostile,
     [](const QString& path) { Sql(path).run("PRAGMA journal_mode = WAL"); }},
    {"a write-ahead log beside it", ErrorCode::fileHostile,
     [](const QString& path) { write(path + QStringLiteral("-wal"), QByteArray(4000, 'x')); }},
    {"a trigger", ErrorCode::fileHostile,
     [](const QString& path) { sql(path, "CREATE TRIGGER t AFTER UPDATE ON card BEGIN DELETE FROM card; END"); }},
    {"a view in place of a table", ErrorCode::fileHostile,
     [](const QString& path) { sql(path, "DROP TABLE feeling; CREATE VIEW feeling AS SELECT * FROM card"); }},
    {"a virtual table", ErrorCode::fileHostile,
     [](const QString& path) { sql(path, "CREATE VIRTUAL TABLE words USING fts5(a)"); }},
    {"one table more", ErrorCode::fileHostile, [](const QString& path) { sql(path, "CREATE TABLE more (a)"); }},
    {"a thousand tables more", ErrorCode::fileHostile,
     [](const QString& path) {
         std::string text = "BEGIN;";
         for (int at = 0; at < 1000; ++at)
             text += "CREATE TABLE t" + std::to_string(at) + " (a);";
         sql(path, text + "COMMIT");
     }},
    {"a generated column", ErrorCode::fileHostile,
     [](const QString& path) {
         sql(path, "ALTER TABLE card ADD COLUMN bomb TEXT AS (hex(zeroblob(1000000000))) VIRTUAL");
     }},
    {"a check that never ends", ErrorCode::fileHostile,
     [](const QString& path) {
         sql(path, "UPDATE sqlite_schema SET sql = replace(sql, 'length(title) <= 300', "
                   "'length(hex(zeroblob(1000000000))) > 0') WHERE name = 'card'");
     }},
    {"an index less", ErrorCode::fileDamaged, [](const QString& path) { sql(path, "DROP INDEX card_step"); }},
    {"two tables in the same pages", ErrorCode::fileDamaged,
     [](const QString& path) {
         sql(path, "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'step') "
                   "WHERE name = 'card'");
     }},
    {"a huge blob", ErrorCode::fileHostile,
     [](const QString& path) { sql(path, "UPDATE blob SET bytes = zeroblob(40000000)"); }},
    {"no project row", ErrorCode::fileDamaged, [](const QString& path) { sql(path, "DELETE FROM project"); }},
    {"a phase without steps", ErrorCode::fileDamaged,
     [](const QString& path) { sql(path, "DELETE FROM card; DELETE FROM feeling; DELETE FROM step"); }},
    {"a card in a step that is not there", ErrorCode::fileDamaged,
     [](const QString& path) {
         sql(path, "UPDATE card SET step = '019a0000-0000-7000-8000-000000000000' WHERE kind = 'touchpoint'");
     }},
    {"a card about itself", ErrorCode::fileDamaged,
     [](const QString& path) { sql(path, "UPDATE card SET about = id"); }},
    {"a card in the lane of another map", ErrorCode::fileDamaged,
     [](const QString& path) {
         sql(path, "INSERT INTO map (id, rank, title, state, scenario, goal, expectation, business_goal, scope_from, "
                   "scope_to, total_time, owner) SELECT '019a0000-0000-7000-8000-000000000000', rank, title, state, "
                   "scenario, goal, expectation, business_goal, scope_from, scope_to, total_time, owner FROM map; "
                   "UPDATE lane SET map = '019a0000-0000-7000-8000-000000000000' WHERE kind = 'touchpoints'");
     }},
    {"a kind that is none", ErrorCode::fileDamaged,
     [](const QString& path) { sql(path, "UPDATE card SET kind = 'robot'"); }},
    {"a feeling beyond the scale", ErrorCode::fileDamaged,
     [](const QString& path) { sql(path, "UPDATE feeling SET felt = 9e999"); }},
    {"a rank that is none", ErrorCode::fileDamaged,
     [](const QString& path) { sql(path, "UPDATE card SET rank = 'a b'"); }},
    {"an id in another spelling", ErrorCode::fileDamaged,
     [](const QString& path) { sql(path, "UPDATE feeling SET id = upper(id)"); }},
    {"text that is not UTF-8", ErrorCode::fileDamaged,
     [](const QString& path) { sql(path, "UPDATE card SET title = CAST(x'41ff42' AS TEXT)"); }},
    {"text with a NUL", ErrorCode::fileDamaged,
     [](const QString& path) { sql(path, "UPDATE card SET title = CAST(x'410042' AS TEXT)"); }},
    {"text where a number belongs", ErrorCode::fileDamaged,
     [](const QString& path) { sqlWithoutTypes(path, "card", "UPDATE card SET span = 'many'"); }},
    {"a text of thirty million letters", ErrorCode::fileDamaged,
     [](const QString& path) { sql(path, "UPDATE card SET title = hex(zeroblob(1000000))"); }},
    {"an empty log", ErrorCode::fileDamaged, [](const QString& path) { sql(path, "DELETE FROM edit"); }},
    {"a log entry that is not understood", ErrorCode::fileDamaged,
     [](const QString& path) { sql(path, "UPDATE edit SET verb = 'burn'"); }},
};

class Refusals : public StoreTest, public ::testing::WithParamInterface<Kind>
{
};

} // namespace

TEST_P(Refusals, LeaveTheFileAsItIs)
{
    Desk::create(path())->rename(QStringLiteral("x"));
    GetParam().make(path());
    const QByteArray before = bytesOf(path());
    const auto changed = QFileInfo(path()).lastModified();
    const QStringList beside = names();

    EXPECT_TRUE(failsWith(GetParam().code, ProjectFile::open(path(), OpenFor::reading)));
    EXPECT_TRUE(failsWith(GetParam().code, ProjectFile::open(path(), OpenFor::editing)));
    const auto checked = store::check(path());
    EXPECT_TRUE(!checked || !checked->empty());

    EXPECT_EQ(bytesOf(path()), before);
    EXPECT_EQ(QFileInfo(path()).lastModified(), changed);
    EXPECT_EQ(names(), beside);
}

INSTANTIATE_TEST_SUITE_P(Files, Refusals, ::testing::ValuesIn(kKinds), [](const ::testing::TestParamInfo<Kind>& kind) {
    std::string name = kind.param.name;
    std::replace_if(
        name.begin(), name.end(), [](char c) { return c < 'A'; }, '_');
    return name;
});

using RefusalTest = StoreTest;

TEST_F(RefusalTest, SaysThatThereIsNoSuchFileAndMakesNone)
{
    EXPECT_TRUE(failsWith(ErrorCode::fileNotFound, ProjectFile::open(path(), OpenFor::editing)));
    EXPECT_TRUE(names().isEmpty());
}

TEST_F(RefusalTest, DoesNotWaitOnWhatIsNoFile)
{
    ASSERT_EQ(::mkfifo(QFile::encodeName(path(QStringLiteral("pipe"))).constData(), 0600), 0);
    EXPECT_TRUE(
        failsWith(ErrorCode::notATrayectoFile, ProjectFile::open(path(QStringLiteral("pipe")), OpenFor::editing)));
    EXPECT_TRUE(failsWith(ErrorCode::notATrayectoFile, ProjectFile::open(m_folder.path(), OpenFor::editing)));
}

// A file of which another program's commit was cut short, with the journal beside it.
class CutShort : public StoreTest
{
  protected:
    void SetUp() override
    {
        Desk::create(path())->rename(QStringLiteral("before"));
        m_before = Desk::open(path(), OpenFor::reading)->project();
        Sql database(path());
        database.run("PRAGMA cache_size = 1; BEGIN; UPDATE card SET title = 'torn', description = hex(zeroblob(5000))");
        ASSERT_TRUE(QFile::copy(path(), torn()));
        ASSERT_TRUE(QFile::copy(path() + QStringLiteral("-journal"), journal()));
        database.run("ROLLBACK");
        ASSERT_NE(bytesOf(torn()), bytesOf(path()));
    }
    QString torn() const { return path(QStringLiteral("torn.trayecto")); }
    QString journal() const { return torn() + QStringLiteral("-journal"); }

    model::Project m_before;
};

TEST_F(CutShort, IsReadWithoutTouchingItsJournal)
{
    const QByteArray file = bytesOf(torn());
    const QByteArray beside = bytesOf(journal());
    EXPECT_TRUE(Desk::open(torn(), OpenFor::reading)->project() == m_before);
    EXPECT_EQ(bytesOf(torn()), file);
    EXPECT_EQ(bytesOf(journal()), beside);
    EXPECT_EQ(names().size(), 3);
}

TEST_F(CutShort, IsMendedWhenItIsEdited)
{
    {
        const auto desk = Desk::open(torn());
        EXPECT_TRUE(desk->project() == m_before);
        desk->rename(QStringLiteral("after"));
    }
    EXPECT_EQ(names().size(), 2);
    EXPECT_EQ(renamedCard(Desk::open(torn())->project()), u"after");
    EXPECT_TRUE(take(store::check(torn())).empty());
}

TEST_F(CutShort, DoesNotMakeUsDeleteAFileThatItsJournalNames)
{
    const QByteArray victim = path(QStringLiteral("victim")).toUtf8();
    write(path(QStringLiteral("victim")), "a list of journals that are gone\0");
    qint32 sum = 0;
    for (const char c : victim)
        sum += c;
    const auto bigEndian = [](qint32 value) {
        QByteArray bytes(4, '\0');
        qToBigEndian(value, bytes.data());
        return bytes;
    };
    // Source: sqlite.org/fileformat2.html, section 3: the name of the super-journal at the end of a journal.
    QFile file(journal());
    ASSERT_TRUE(file.open(QIODevice::Append));
    file.write(bigEndian(0x40000000 / 4096 + 1) + victim + bigEndian(qint32(victim.size())) + bigEndian(sum) +
               QByteArray::fromHex("d9d505f920a163d7"));
    file.close();
    EXPECT_TRUE(failsWith(ErrorCode::fileHostile, ProjectFile::open(torn(), OpenFor::reading)));
    EXPECT_TRUE(failsWith(ErrorCode::fileHostile, ProjectFile::open(torn(), OpenFor::editing)));
    EXPECT_TRUE(QFile::exists(path(QStringLiteral("victim"))));
}

TEST_F(CutShort, AJournalOfAFewBytesIsNoWayAroundThat)
{
    write(journal(), QByteArray(40, 'x') + QByteArray::fromHex("d9d505f920a163d7"));
    EXPECT_TRUE(failsWith(ErrorCode::fileHostile, ProjectFile::open(torn(), OpenFor::reading)));
    EXPECT_TRUE(failsWith(ErrorCode::fileHostile, ProjectFile::open(torn(), OpenFor::editing)));
}

// What the journal holds is the only way back for its file, wherever that is now.
TEST_F(CutShort, KeepsItsJournalWhereANewFileWouldTakeItsName)
{
    const QByteArray beside = bytesOf(journal());
    ASSERT_TRUE(QFile::rename(torn(), other()));
    const auto desk = Desk::open(path());
    for (const auto existing : {base::Existing::keep, base::Existing::replace}) {
        EXPECT_TRUE(failsWith(ErrorCode::fileExists, ProjectFile::create(torn(), fullProject(), existing)));
        EXPECT_TRUE(failsWith(ErrorCode::fileExists, desk->file->saveCopy(torn(), existing)));
        EXPECT_TRUE(failsWith(ErrorCode::fileExists, desk->file->saveAs(torn(), existing)));
    }
    EXPECT_EQ(names().size(), 3);
    EXPECT_EQ(bytesOf(journal()), beside);
    ASSERT_TRUE(QFile::rename(other(), torn()));
    EXPECT_TRUE(Desk::open(torn())->project() == m_before);
}

TEST_F(CutShort, ANoteThatIsNamedLikeAJournalIsNotDeleted)
{
    const QString letter = path(QStringLiteral("letter"));
    write(letter, "a letter");
    write(letter + QStringLiteral("-journal"), "my diary");
    const auto desk = Desk::open(path());
    EXPECT_TRUE(failsWith(ErrorCode::fileExists, desk->file->saveCopy(letter, base::Existing::replace)));
    EXPECT_EQ(bytesOf(letter), "a letter");
    EXPECT_EQ(bytesOf(letter + QStringLiteral("-journal")), "my diary");
}

// A project file with a few edits, and what becomes of it when its bytes are changed.
class Garbled : public StoreTest
{
  protected:
    void SetUp() override
    {
        const auto desk = Desk::create(path());
        desk->rename(QStringLiteral("x"));
        take(desk->document.undo());
        ASSERT_TRUE(succeeded(desk->file->flush()));
        m_project = desk->project();
        ASSERT_TRUE(succeeded(desk->file->saveCopy(path(QStringLiteral("copy")))));
        m_good = bytesOf(path(QStringLiteral("copy")));
    }

    // It is refused, or `check` finds it, or nothing that counts was changed.
    void expectNoticed(const QByteArray& bytes, const std::string& where)
    {
        const QString bad = path(QStringLiteral("bad"));
        write(bad, bytes);
        const auto opened = ProjectFile::open(bad, OpenFor::reading);
        if (!opened) {
            ++m_refused;
            return;
        }
        const auto findings = store::check(bad);
        if (!findings || !findings->empty())
            ++m_found;
        else
            EXPECT_TRUE(opened->start.project == m_project) << where;
    }

    model::Project m_project;
    QByteArray m_good;
    int m_refused = 0;
    int m_found = 0;
};

// 85 % of flipped bits that change content pass SQLite's own check.
TEST_F(Garbled, AnyFlippedBitThatChangesSomethingIsNoticed)
{
    std::mt19937 random(11);
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes = m_good;
        const qsizetype at = qsizetype(random() % unsigned(bytes.size()));
        bytes[at] = char(bytes[at] ^ char(1 << random() % 8));
        expectNoticed(bytes, "byte " + std::to_string(at));
    }
    EXPECT_GT(m_refused, 0);
    EXPECT_GT(m_found, 0);
}

// Trees that lead into each other or in circles.
TEST_F(Garbled, PagesInTheWrongPlaceAreNoticed)
{
    constexpr int kPage = 4096;
    const int pages = int(m_good.size()) / kPage;
    std::mt19937 random(13);
    for (int round = 0; round < 100; ++round) {
        QByteArray bytes = m_good;
        const int from = int(random() % unsigned(pages));
        const int to = 1 + int(random() % unsigned(pages - 1));
        bytes.replace(to * kPage, kPage, m_good.mid(from * kPage, kPage));
        expectNoticed(bytes, std::to_string(from) + " over " + std::to_string(to));
    }
    EXPECT_GT(m_refused, 0);
}

} // namespace trayecto::tests
