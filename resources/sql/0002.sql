-- File version 2: what a workshop needs beside the map itself.

CREATE TABLE emotion ( -- the project's named emotions; `value` is what a touchpoint feels like where one is picked
    id    TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    rank  TEXT COLLATE BINARY NOT NULL CHECK (length(rank) BETWEEN 1 AND 200 AND rank NOT GLOB '*[^0-9A-Za-z]*'),
    name  TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
    value REAL NOT NULL CHECK (value BETWEEN -2 AND 2)
) STRICT, WITHOUT ROWID;

CREATE TABLE tag (
    id    TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    rank  TEXT COLLATE BINARY NOT NULL CHECK (length(rank) BETWEEN 1 AND 200 AND rank NOT GLOB '*[^0-9A-Za-z]*'),
    name  TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
    color TEXT NOT NULL CHECK (length(color) = 7 AND color GLOB '#*' AND substr(color, 2) NOT GLOB '*[^0-9a-f]*')
) STRICT, WITHOUT ROWID;

ALTER TABLE map ADD COLUMN comes_from TEXT REFERENCES map DEFERRABLE INITIALLY DEFERRED; -- as-is, of which it is the future
ALTER TABLE map ADD COLUMN zooms_into TEXT REFERENCES card DEFERRABLE INITIALLY DEFERRED; -- the touchpoint it shows from near
ALTER TABLE map ADD COLUMN curve TEXT NOT NULL DEFAULT 'smooth' CHECK (curve IN ('smooth', 'straight', 'stepped'));
ALTER TABLE map ADD COLUMN shows_felt INTEGER NOT NULL DEFAULT 1 CHECK (shows_felt IN (0, 1)); -- the curves drawn
ALTER TABLE map ADD COLUMN shows_wanted INTEGER NOT NULL DEFAULT 1 CHECK (shows_wanted IN (0, 1));
ALTER TABLE map ADD COLUMN shows_expected INTEGER NOT NULL DEFAULT 1 CHECK (shows_expected IN (0, 1));
ALTER TABLE phase ADD COLUMN folded INTEGER NOT NULL DEFAULT 0 CHECK (folded IN (0, 1));
ALTER TABLE step ADD COLUMN width REAL CHECK (width BETWEEN 60 AND 1200); -- pt; NULL: what the map gives
ALTER TABLE lane ADD COLUMN height REAL CHECK (height BETWEEN 20 AND 1200); -- pt, the least; NULL: what its cards need
ALTER TABLE lane ADD COLUMN folded INTEGER NOT NULL DEFAULT 0 CHECK (folded IN (0, 1));
ALTER TABLE card ADD COLUMN color TEXT CHECK (length(color) = 7 AND color GLOB '#*' AND substr(color, 2) NOT GLOB '*[^0-9a-f]*'); -- NULL: its kind's
ALTER TABLE card ADD COLUMN link TEXT NOT NULL DEFAULT '' CHECK (length(link) <= 2000); -- a web address or a file

CREATE TABLE card_tag ( -- at most one for a card and a tag
    id   TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    card TEXT NOT NULL REFERENCES card DEFERRABLE INITIALLY DEFERRED,
    tag  TEXT NOT NULL REFERENCES tag DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE comment (
    id       TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    card     TEXT NOT NULL REFERENCES card DEFERRABLE INITIALLY DEFERRED,
    author   TEXT NOT NULL CHECK (length(author) <= 300),
    time_ms  INTEGER NOT NULL CHECK (time_ms BETWEEN 0 AND 253402300799999), -- since 1970-01-01 UTC
    text     TEXT NOT NULL CHECK (length(text) <= 20000),
    resolved INTEGER NOT NULL CHECK (resolved IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_view ( -- a way to look at a map: what is hidden, folded, filtered
    id     TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    map    TEXT NOT NULL REFERENCES map DEFERRABLE INITIALLY DEFERRED,
    rank   TEXT COLLATE BINARY NOT NULL CHECK (length(rank) BETWEEN 1 AND 200 AND rank NOT GLOB '*[^0-9A-Za-z]*'),
    name   TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
    filter TEXT NOT NULL CHECK (length(filter) <= 20000) -- JSON
) STRICT, WITHOUT ROWID;

CREATE TABLE version ( -- a named point in the edit log
    id      TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    name    TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
    seq     INTEGER NOT NULL CHECK (seq BETWEEN 1 AND 9007199254740991), -- of the last edit it holds
    time_ms INTEGER NOT NULL CHECK (time_ms BETWEEN 0 AND 253402300799999), -- when it was named, since 1970-01-01 UTC
    author  TEXT NOT NULL CHECK (length(author) <= 300)
) STRICT, WITHOUT ROWID;

CREATE TABLE word ( -- that the spelling knows in this project
    id   TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 64)
) STRICT, WITHOUT ROWID;

CREATE INDEX card_tag_card ON card_tag (card);
CREATE INDEX card_tag_tag ON card_tag (tag);
CREATE INDEX comment_card ON comment (card);
CREATE INDEX saved_view_map ON saved_view (map);
CREATE INDEX map_comes_from ON map (comes_from) WHERE comes_from IS NOT NULL;
CREATE INDEX map_zooms_into ON map (zooms_into) WHERE zooms_into IS NOT NULL;

-- The edit log lets in the new kinds, and later ones: the program knows which there are.
CREATE TABLE new_edit (
    seq       INTEGER NOT NULL PRIMARY KEY CHECK (seq >= 1),           -- 1, 2, 3 ...
    step      INTEGER NOT NULL CHECK (step BETWEEN 1 AND seq),         -- first entry of its step of undo
    direction TEXT NOT NULL CHECK (direction IN ('done', 'undone', 'redone')),
    id        TEXT NOT NULL CHECK (length(id) = 36),
    time_ms   INTEGER NOT NULL,                                        -- since 1970-01-01 UTC
    author    TEXT NOT NULL,
    verb      TEXT NOT NULL CHECK (length(verb) BETWEEN 1 AND 32),     -- what it did ...
    kind      TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 32),     -- ... to a row of this table
    title     TEXT NOT NULL,                                           -- of the row it is about
    subject   TEXT CHECK (length(subject) = 36),                       -- that row
    gesture   TEXT NOT NULL,                                           -- edits of one gesture are one step of undo
    prev_hash TEXT NOT NULL CHECK (length(prev_hash) = 64),
    hash      TEXT NOT NULL CHECK (length(hash) = 64),                 -- SHA-256, see core/store/editlog.h
    changes   TEXT NOT NULL
) STRICT;
INSERT INTO new_edit SELECT * FROM edit;
CREATE TABLE new_edit_part (
    seq     INTEGER NOT NULL REFERENCES new_edit DEFERRABLE INITIALLY DEFERRED,
    part    INTEGER NOT NULL CHECK (part >= 1),
    changes TEXT NOT NULL,
    PRIMARY KEY (seq, part)
) STRICT, WITHOUT ROWID;
INSERT INTO new_edit_part SELECT * FROM edit_part;
DROP TABLE edit_part;
DROP TABLE edit;
ALTER TABLE new_edit RENAME TO edit;
ALTER TABLE new_edit_part RENAME TO edit_part;
