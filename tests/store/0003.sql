-- A later version of the project file, for tests.
CREATE TABLE later (id TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
