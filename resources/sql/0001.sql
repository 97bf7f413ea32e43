-- A Trayecto project, file version 1.
--
-- One row of a table is one thing of the project; `id` is a UUID version 7 in its canonical form. A column that
-- ends in another table's name or REFERENCES one holds such an id; NULL means "none". Order among siblings is the
-- text order of `rank`. Numbers of feeling go from -2 (very bad) to 2 (very good); NULL means nobody has said yet.
-- References are checked at the end of a transaction, so that an edit may write its rows in any order.
--
-- Columns stand in the order of core/model/schema.h, and a test compares the two.

CREATE TABLE project ( -- exactly one row
    id       TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    title    TEXT NOT NULL CHECK (length(title) <= 300),
    language TEXT NOT NULL CHECK (language IN ('en', 'es')) -- of the content
) STRICT, WITHOUT ROWID;

CREATE TABLE channel ( -- through which the customer meets the organisation
    id   TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    rank TEXT COLLATE BINARY NOT NULL CHECK (length(rank) BETWEEN 1 AND 200 AND rank NOT GLOB '*[^0-9A-Za-z]*'),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
    kind TEXT NOT NULL CHECK (kind IN ('digital', 'physical')),
    icon TEXT NOT NULL CHECK (length(icon) <= 64)
) STRICT, WITHOUT ROWID;

CREATE TABLE blob ( -- the bytes of pictures, kept for undo as long as the file lives
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    bytes  BLOB NOT NULL
) STRICT;

CREATE TABLE image (
    id         TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    sha256     TEXT NOT NULL REFERENCES blob DEFERRABLE INITIALLY DEFERRED,
    media_type TEXT NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg', 'image/webp', 'image/gif')),
    width_px   INTEGER NOT NULL CHECK (width_px BETWEEN 1 AND 65535),
    height_px  INTEGER NOT NULL CHECK (height_px BETWEEN 1 AND 65535)
) STRICT, WITHOUT ROWID;

CREATE TABLE persona (
    id          TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    rank        TEXT COLLATE BINARY NOT NULL CHECK (length(rank) BETWEEN 1 AND 200 AND rank NOT GLOB '*[^0-9A-Za-z]*'),
    kind        TEXT NOT NULL CHECK (kind IN ('persona', 'stakeholder')),
    name        TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
    role        TEXT NOT NULL CHECK (length(role) <= 300),
    age         INTEGER CHECK (age BETWEEN 0 AND 150), -- years
    description TEXT NOT NULL CHECK (length(description) <= 20000),
    quote       TEXT NOT NULL CHECK (length(quote) <= 20000),
    photo       TEXT REFERENCES image DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE map ( -- one journey of one persona in one scenario
    id            TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    rank          TEXT COLLATE BINARY NOT NULL CHECK (length(rank) BETWEEN 1 AND 200 AND rank NOT GLOB '*[^0-9A-Za-z]*'),
    title         TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
    state         TEXT NOT NULL CHECK (state IN ('as_is', 'to_be')),
    scenario      TEXT NOT NULL CHECK (length(scenario) <= 20000),
    goal          TEXT NOT NULL CHECK (length(goal) <= 20000),
    expectation   TEXT NOT NULL CHECK (length(expectation) <= 20000),
    business_goal TEXT NOT NULL CHECK (length(business_goal) <= 20000),
    scope_from    TEXT NOT NULL CHECK (length(scope_from) <= 300),
    scope_to      TEXT NOT NULL CHECK (length(scope_to) <= 300),
    total_time    TEXT NOT NULL CHECK (length(total_time) <= 300), -- as people say it: "6 weeks"
    owner         TEXT NOT NULL CHECK (length(owner) <= 300),
    persona       TEXT REFERENCES persona DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE phase ( -- a group of columns; it has at least one step
    id     TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    map    TEXT NOT NULL REFERENCES map DEFERRABLE INITIALLY DEFERRED,
    rank   TEXT COLLATE BINARY NOT NULL CHECK (length(rank) BETWEEN 1 AND 200 AND rank NOT GLOB '*[^0-9A-Za-z]*'),
    title  TEXT NOT NULL CHECK (length(title) <= 300),
    color  TEXT NOT NULL CHECK (length(color) = 7 AND color GLOB '#*' AND substr(color, 2) NOT GLOB '*[^0-9a-f]*'),
    moment TEXT NOT NULL CHECK (moment IN ('before', 'during', 'after')) -- of the service
) STRICT, WITHOUT ROWID;

CREATE TABLE step ( -- one column
    id    TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    phase TEXT NOT NULL REFERENCES phase DEFERRABLE INITIALLY DEFERRED,
    rank  TEXT COLLATE BINARY NOT NULL CHECK (length(rank) BETWEEN 1 AND 200 AND rank NOT GLOB '*[^0-9A-Za-z]*'),
    title TEXT NOT NULL CHECK (length(title) <= 300)
) STRICT, WITHOUT ROWID;

CREATE TABLE lane ( -- one row of the map
    id         TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    map        TEXT NOT NULL REFERENCES map DEFERRABLE INITIALLY DEFERRED,
    rank       TEXT COLLATE BINARY NOT NULL CHECK (length(rank) BETWEEN 1 AND 200 AND rank NOT GLOB '*[^0-9A-Za-z]*'),
    kind       TEXT NOT NULL CHECK (kind IN ('doing', 'touchpoints', 'thinking', 'feeling', 'pain_points',
                   'opportunities', 'needs', 'messages', 'channels', 'backstage', 'systems', 'people', 'measures',
                   'evidence', 'images', 'text')),
    title      TEXT NOT NULL CHECK (length(title) <= 300),
    hint       TEXT NOT NULL CHECK (length(hint) <= 300), -- the small line below the title
    visible    INTEGER NOT NULL CHECK (visible IN (0, 1)),
    line_below TEXT NOT NULL CHECK (line_below IN ('none', 'interaction', 'visibility', 'internal')) -- of the blueprint
) STRICT, WITHOUT ROWID;

CREATE TABLE card ( -- what stands in the cell of a step and a lane
    id              TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    kind            TEXT NOT NULL CHECK (kind IN ('action', 'touchpoint', 'thought', 'emotion', 'pain_point',
                        'opportunity', 'need', 'message', 'channel_use', 'backstage_action', 'system', 'person',
                        'measure', 'evidence', 'image', 'note')), -- follows the lane's kind
    step            TEXT NOT NULL REFERENCES step DEFERRABLE INITIALLY DEFERRED,
    lane            TEXT NOT NULL REFERENCES lane DEFERRABLE INITIALLY DEFERRED,
    rank            TEXT COLLATE BINARY NOT NULL CHECK (length(rank) BETWEEN 1 AND 200 AND rank NOT GLOB '*[^0-9A-Za-z]*'),
    title           TEXT NOT NULL CHECK (length(title) <= 300),
    description     TEXT NOT NULL CHECK (length(description) <= 20000),
    channel         TEXT REFERENCES channel DEFERRABLE INITIALLY DEFERRED,
    person          TEXT REFERENCES persona DEFERRABLE INITIALLY DEFERRED,
    span            INTEGER NOT NULL CHECK (span BETWEEN 1 AND 1000), -- steps it reaches over
    moment_of_truth INTEGER NOT NULL CHECK (moment_of_truth IN (0, 1)),
    pain_kind       TEXT NOT NULL CHECK (pain_kind IN ('unspecified', 'inefficiency', 'frustration', 'confusion', 'wait',
                        'cost', 'effort', 'trust')),
    severity        INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 3), -- of a pain point: 1 to 3; of all others: 0
    about           TEXT REFERENCES card DEFERRABLE INITIALLY DEFERRED, -- the touchpoint it belongs to
    image           TEXT REFERENCES image DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE feeling ( -- what a touchpoint makes a person feel; at most one for a touchpoint and a person
    id         TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    touchpoint TEXT NOT NULL REFERENCES card DEFERRABLE INITIALLY DEFERRED,
    persona    TEXT REFERENCES persona DEFERRABLE INITIALLY DEFERRED, -- NULL: the map's persona
    rank       TEXT COLLATE BINARY NOT NULL CHECK (length(rank) BETWEEN 1 AND 200 AND rank NOT GLOB '*[^0-9A-Za-z]*'),
    felt       REAL CHECK (felt BETWEEN -2 AND 2),
    wanted     REAL CHECK (wanted BETWEEN -2 AND 2),
    expected   REAL CHECK (expected BETWEEN -2 AND 2),
    emotion    TEXT NOT NULL CHECK (length(emotion) <= 300)
) STRICT, WITHOUT ROWID;

-- Without these, deleting a step, a lane or a card would search all cards and feelings for those that name it.
CREATE INDEX card_step ON card (step);
CREATE INDEX card_lane ON card (lane);
CREATE INDEX card_about ON card (about) WHERE about IS NOT NULL;
CREATE INDEX feeling_touchpoint ON feeling (touchpoint);

-- The edit log: every edit the project was ever made by, in order, each hash-chained to the one before.
-- `changes` is a JSON array with an object for each changed row: {"table", "old": row} and "new": row or "set": fields.
CREATE TABLE edit (
    seq       INTEGER NOT NULL PRIMARY KEY CHECK (seq >= 1),           -- 1, 2, 3 ...
    step      INTEGER NOT NULL CHECK (step BETWEEN 1 AND seq),         -- first entry of its step of undo
    direction TEXT NOT NULL CHECK (direction IN ('done', 'undone', 'redone')),
    id        TEXT NOT NULL CHECK (length(id) = 36),
    time_ms   INTEGER NOT NULL,                                        -- since 1970-01-01 UTC
    author    TEXT NOT NULL,
    verb      TEXT NOT NULL CHECK (verb IN ('create', 'add', 'rename', 'change', 'move', 'reorder', 'split', 'merge',
                  'duplicate', 'remove', 'import', 'felt')),
    kind      TEXT NOT NULL CHECK (kind IN ('project', 'channel', 'image', 'persona', 'map', 'phase', 'step', 'lane',
                  'card', 'feeling')),
    title     TEXT NOT NULL,                                           -- of the row it is about
    subject   TEXT CHECK (length(subject) = 36),                       -- that row
    gesture   TEXT NOT NULL,                                           -- edits of one gesture are one step of undo
    prev_hash TEXT NOT NULL CHECK (length(prev_hash) = 64),
    hash      TEXT NOT NULL CHECK (length(hash) = 64),                 -- SHA-256, see core/store/editlog.h
    changes   TEXT NOT NULL
) STRICT;

-- Where the changes of one edit are more than a few megabytes, they go on here: further arrays of the same form.
CREATE TABLE edit_part (
    seq     INTEGER NOT NULL REFERENCES edit DEFERRABLE INITIALLY DEFERRED,
    part    INTEGER NOT NULL CHECK (part >= 1),
    changes TEXT NOT NULL,
    PRIMARY KEY (seq, part)
) STRICT, WITHOUT ROWID;
