// The SQL in resources/sql and the description of the structs in model/schema.h are the same thing twice.

#include "store/migrations.h"
#include "store/support.h"

namespace trayecto::tests {

using store::Database;

namespace {

QStringList columnsOf(Database& database, const char* table)
{
    QStringList columns;
    auto statement = take(database.prepare(QByteArray("SELECT name FROM pragma_table_info('") + table + "')"));
    while (take(statement.step()))
        columns += statement.string(0);
    return columns;
}

} // namespace

TEST(Schema, HasAColumnForEveryFieldInOrder)
{
    Database database;
    ASSERT_TRUE(succeeded(database.open({}, Database::Mode::memory)));
    ASSERT_TRUE(succeeded(store::migrate(database)));
    model::forEachRowType([&]<class Row>(std::type_identity<Row>) {
        QStringList fields{QStringLiteral("id")};
        model::forEachField<Row>([&](const auto& field, int) { fields += QLatin1String(field.name); });
        EXPECT_EQ(columnsOf(database, model::Schema<Row>::table), fields);
    });
}

TEST(Schema, LetsInEveryKindThatTheModelKnows)
{
    QByteArray sql;
    for (const QByteArray& step : store::migrations())
        sql += step;
    const auto isNamed = [&](const char* name) { return sql.contains(QByteArray("'" + QByteArray(name) + "'")); };
    model::forEachRowType([&]<class Row>(std::type_identity<Row>) {
        model::forEachField<Row>([&](const auto& field, int) {
            using Value = typename std::decay_t<decltype(field)>::Type;
            if constexpr (std::is_enum_v<Value>) {
                for (const char* name : model::kEnumNames<Value>)
                    EXPECT_TRUE(isNamed(name)) << name;
            }
        });
    });
}

TEST(Schema, LimitsPicturesAsTheModelDoes)
{
    const QByteArray limit = "BETWEEN 1 AND " + QByteArray::number(model::kPictureSideLimit) + ')';
    EXPECT_EQ(store::migrations().front().count(limit), 2);
}

TEST(Schema, IsLedFromOneVersionToTheNextInOneTransaction)
{
    std::vector<QByteArray> steps = store::migrations();
    Database database;
    ASSERT_TRUE(succeeded(database.open({}, Database::Mode::memory)));
    ASSERT_TRUE(succeeded(store::migrate(database, steps)));

    steps.push_back("ALTER TABLE card ADD COLUMN owner TEXT NOT NULL DEFAULT ''; SELECT nonsense();");
    EXPECT_FALSE(store::migrate(database, steps).ok());
    EXPECT_EQ(take(database.integer("PRAGMA user_version")), store::newestVersion());
    EXPECT_FALSE(columnsOf(database, "card").contains(QStringLiteral("owner")));

    steps.back() = "ALTER TABLE card ADD COLUMN owner TEXT NOT NULL DEFAULT ''";
    EXPECT_TRUE(succeeded(store::migrate(database, steps)));
    EXPECT_EQ(take(database.integer("PRAGMA user_version")), store::newestVersion() + 1);
    EXPECT_TRUE(columnsOf(database, "card").contains(QStringLiteral("owner")));
}

// Else to open a file takes longer than it has to.
TEST(Schema, OfEachVersionIsKnownByItsFingerprint)
{
    for (int version = 1; version <= store::newestVersion(); ++version) {
        const QStringList schema = store::knownSchema(version);
        EXPECT_EQ(store::fingerprintOf(schema).toStdString(), store::notedFingerprint(version).toStdString())
            << version;
        EXPECT_TRUE(store::isKnownSchema(schema, version));
        EXPECT_FALSE(store::isKnownSchema(schema.mid(1), version));
    }
}

TEST(Schema, IsTheSameWhateverTheCommentsSay)
{
    const auto schema = [](const QByteArray& sql) {
        Database database;
        EXPECT_TRUE(succeeded(database.open({}, Database::Mode::memory)));
        EXPECT_TRUE(succeeded(database.exec(sql)));
        return take(store::schemaOf(database));
    };
    EXPECT_EQ(schema("CREATE TABLE a (b TEXT, -- it's here\n   c TEXT)"), schema("CREATE TABLE a (b TEXT, c TEXT)"));
    EXPECT_NE(schema("CREATE TABLE a (b TEXT DEFAULT '--x')"), schema("CREATE TABLE a (b TEXT DEFAULT '--y')"));
}

} // namespace trayecto::tests
