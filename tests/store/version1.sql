-- A file as version 1 of Trayecto wrote it: a map, a phase, a touchpoint, a pain point, an undo.
PRAGMA application_id = 0x54726179; PRAGMA user_version = 1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE project ( -- exactly one row
    id       TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    title    TEXT NOT NULL CHECK (length(title) <= 300),
    language TEXT NOT NULL CHECK (language IN ('en', 'es')) -- of the content
) STRICT, WITHOUT ROWID;
INSERT INTO project VALUES('01a20300-dda6-7000-8102-74edd493f5ae','','es');
CREATE TABLE channel ( -- through which the customer meets the organisation
    id   TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    rank TEXT COLLATE BINARY NOT NULL CHECK (length(rank) BETWEEN 1 AND 200 AND rank NOT GLOB '*[^0-9A-Za-z]*'),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
    kind TEXT NOT NULL CHECK (kind IN ('digital', 'physical')),
    icon TEXT NOT NULL CHECK (length(icon) <= 64)
) STRICT, WITHOUT ROWID;
INSERT INTO channel VALUES('01a20300-de08-7000-8813-67d72dfa488b','V','Web','digital','website');
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
INSERT INTO map VALUES('01a20300-dda6-7001-9c79-1ac90b9b6d3b','V','Mapa sin título','as_is','','','','','','','','',NULL);
CREATE TABLE phase ( -- a group of columns; it has at least one step
    id     TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    map    TEXT NOT NULL REFERENCES map DEFERRABLE INITIALLY DEFERRED,
    rank   TEXT COLLATE BINARY NOT NULL CHECK (length(rank) BETWEEN 1 AND 200 AND rank NOT GLOB '*[^0-9A-Za-z]*'),
    title  TEXT NOT NULL CHECK (length(title) <= 300),
    color  TEXT NOT NULL CHECK (length(color) = 7 AND color GLOB '#*' AND substr(color, 2) NOT GLOB '*[^0-9a-f]*'),
    moment TEXT NOT NULL CHECK (moment IN ('before', 'during', 'after')) -- of the service
) STRICT, WITHOUT ROWID;
INSERT INTO phase VALUES('01a20300-dda6-7002-9a54-df2c39974008','01a20300-dda6-7001-9c79-1ac90b9b6d3b','F','Antes','#2b59c3','before');
INSERT INTO phase VALUES('01a20300-dda6-7003-84ad-0919783b82da','01a20300-dda6-7001-9c79-1ac90b9b6d3b','V','Durante','#7a4fbf','during');
INSERT INTO phase VALUES('01a20300-dda6-7004-a7f4-3fcfdaee6aca','01a20300-dda6-7001-9c79-1ac90b9b6d3b','k','Después','#0e7c86','after');
INSERT INTO phase VALUES('01a20300-de04-7000-b2c1-4996fb6b94d8','01a20300-dda6-7001-9c79-1ac90b9b6d3b','k001','Comparar','#b7791f','during');
CREATE TABLE step ( -- one column
    id    TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    phase TEXT NOT NULL REFERENCES phase DEFERRABLE INITIALLY DEFERRED,
    rank  TEXT COLLATE BINARY NOT NULL CHECK (length(rank) BETWEEN 1 AND 200 AND rank NOT GLOB '*[^0-9A-Za-z]*'),
    title TEXT NOT NULL CHECK (length(title) <= 300)
) STRICT, WITHOUT ROWID;
INSERT INTO step VALUES('01a20300-dda6-7005-8cd9-3865e2a489df','01a20300-dda6-7002-9a54-df2c39974008','V','Paso 1');
INSERT INTO step VALUES('01a20300-dda6-7006-9658-64d2d1163518','01a20300-dda6-7003-84ad-0919783b82da','V','Paso 2');
INSERT INTO step VALUES('01a20300-dda6-7007-a37e-4b221970101c','01a20300-dda6-7004-a7f4-3fcfdaee6aca','V','Paso 3');
INSERT INTO step VALUES('01a20300-de04-7001-a15f-fda227c1056d','01a20300-de04-7000-b2c1-4996fb6b94d8','V','');
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
INSERT INTO lane VALUES('01a20300-dda6-7008-931c-bacd17f8662d','01a20300-dda6-7001-9c79-1ac90b9b6d3b','7','doing','Qué hace','Acciones del cliente',1,'none');
INSERT INTO lane VALUES('01a20300-dda6-7009-a38d-110c12785577','01a20300-dda6-7001-9c79-1ac90b9b6d3b','F','touchpoints','Puntos de contacto','Dónde nos encuentra',1,'none');
INSERT INTO lane VALUES('01a20300-dda6-700a-a8d0-67fbd46a64ae','01a20300-dda6-7001-9c79-1ac90b9b6d3b','N','thinking','Qué piensa','Con sus palabras',1,'none');
INSERT INTO lane VALUES('01a20300-dda6-700b-87d5-53c8b01338e1','01a20300-dda6-7001-9c79-1ac90b9b6d3b','V','feeling','Qué siente','Lo vivido y lo deseado (a trazos)',1,'none');
INSERT INTO lane VALUES('01a20300-dda6-700c-a79a-a01c902be15e','01a20300-dda6-7001-9c79-1ac90b9b6d3b','c','pain_points','Puntos de dolor','Barra: gravedad',1,'none');
INSERT INTO lane VALUES('01a20300-dda6-700d-9453-b819daa46905','01a20300-dda6-7001-9c79-1ac90b9b6d3b','k','opportunities','Oportunidades','Ideas para actuar',1,'visibility');
INSERT INTO lane VALUES('01a20300-dda6-700e-b36f-a30dc51d23a0','01a20300-dda6-7001-9c79-1ac90b9b6d3b','s','backstage','Entre bastidores','Personas y sistemas',1,'none');
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
INSERT INTO card VALUES('01a20300-de08-7002-8a54-b2d85b6f81a5','touchpoint','01a20300-de04-7001-a15f-fda227c1056d','01a20300-dda6-7009-a38d-110c12785577','V','Formulario','','01a20300-de08-7000-8813-67d72dfa488b',NULL,1,0,'unspecified',0,NULL,NULL);
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
INSERT INTO feeling VALUES('01a20300-de08-7004-a14e-92b75af254fa','01a20300-de08-7002-8a54-b2d85b6f81a5',NULL,'V',-1.0,1.0,NULL,'');
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
INSERT INTO edit VALUES(1,1,'done','01a20300-dda6-700f-9658-5cb67e79f2a1',1795346718118,'','create','project','','01a20300-dda6-7000-8102-74edd493f5ae','','0000000000000000000000000000000000000000000000000000000000000000','34eba3be062fec2c808e8d5695772b14efc2e52b13e33b4d874d82c900ee6f08','[{"new":{"id":"01a20300-dda6-7000-8102-74edd493f5ae","language":"es","title":""},"table":"project"},{"new":{"business_goal":"","expectation":"","goal":"","id":"01a20300-dda6-7001-9c79-1ac90b9b6d3b","owner":"","persona":null,"rank":"V","scenario":"","scope_from":"","scope_to":"","state":"as_is","title":"Mapa sin título","total_time":""},"table":"map"},{"new":{"color":"#2b59c3","id":"01a20300-dda6-7002-9a54-df2c39974008","map":"01a20300-dda6-7001-9c79-1ac90b9b6d3b","moment":"before","rank":"F","title":"Antes"},"table":"phase"},{"new":{"color":"#7a4fbf","id":"01a20300-dda6-7003-84ad-0919783b82da","map":"01a20300-dda6-7001-9c79-1ac90b9b6d3b","moment":"during","rank":"V","title":"Durante"},"table":"phase"},{"new":{"color":"#0e7c86","id":"01a20300-dda6-7004-a7f4-3fcfdaee6aca","map":"01a20300-dda6-7001-9c79-1ac90b9b6d3b","moment":"after","rank":"k","title":"Después"},"table":"phase"},{"new":{"id":"01a20300-dda6-7005-8cd9-3865e2a489df","phase":"01a20300-dda6-7002-9a54-df2c39974008","rank":"V","title":"Paso 1"},"table":"step"},{"new":{"id":"01a20300-dda6-7006-9658-64d2d1163518","phase":"01a20300-dda6-7003-84ad-0919783b82da","rank":"V","title":"Paso 2"},"table":"step"},{"new":{"id":"01a20300-dda6-7007-a37e-4b221970101c","phase":"01a20300-dda6-7004-a7f4-3fcfdaee6aca","rank":"V","title":"Paso 3"},"table":"step"},{"new":{"hint":"Acciones del cliente","id":"01a20300-dda6-7008-931c-bacd17f8662d","kind":"doing","line_below":"none","map":"01a20300-dda6-7001-9c79-1ac90b9b6d3b","rank":"7","title":"Qué hace","visible":true},"table":"lane"},{"new":{"hint":"Dónde nos encuentra","id":"01a20300-dda6-7009-a38d-110c12785577","kind":"touchpoints","line_below":"none","map":"01a20300-dda6-7001-9c79-1ac90b9b6d3b","rank":"F","title":"Puntos de contacto","visible":true},"table":"lane"},{"new":{"hint":"Con sus palabras","id":"01a20300-dda6-700a-a8d0-67fbd46a64ae","kind":"thinking","line_below":"none","map":"01a20300-dda6-7001-9c79-1ac90b9b6d3b","rank":"N","title":"Qué piensa","visible":true},"table":"lane"},{"new":{"hint":"Lo vivido y lo deseado (a trazos)","id":"01a20300-dda6-700b-87d5-53c8b01338e1","kind":"feeling","line_below":"none","map":"01a20300-dda6-7001-9c79-1ac90b9b6d3b","rank":"V","title":"Qué siente","visible":true},"table":"lane"},{"new":{"hint":"Barra: gravedad","id":"01a20300-dda6-700c-a79a-a01c902be15e","kind":"pain_points","line_below":"none","map":"01a20300-dda6-7001-9c79-1ac90b9b6d3b","rank":"c","title":"Puntos de dolor","visible":true},"table":"lane"},{"new":{"hint":"Ideas para actuar","id":"01a20300-dda6-700d-9453-b819daa46905","kind":"opportunities","line_below":"visibility","map":"01a20300-dda6-7001-9c79-1ac90b9b6d3b","rank":"k","title":"Oportunidades","visible":true},"table":"lane"},{"new":{"hint":"Personas y sistemas","id":"01a20300-dda6-700e-b36f-a30dc51d23a0","kind":"backstage","line_below":"none","map":"01a20300-dda6-7001-9c79-1ac90b9b6d3b","rank":"s","title":"Entre bastidores","visible":true},"table":"lane"}]');
INSERT INTO edit VALUES(2,2,'done','01a20300-de04-7002-a1f0-89f10d45d04a',1795346718212,'','add','phase','Comparar','01a20300-de04-7000-b2c1-4996fb6b94d8','','34eba3be062fec2c808e8d5695772b14efc2e52b13e33b4d874d82c900ee6f08','d63d3695eb6b933a5a1cfc1490d2c9f49e03a8e184b5c4391345e1a0a1d2157c','[{"new":{"color":"#b7791f","id":"01a20300-de04-7000-b2c1-4996fb6b94d8","map":"01a20300-dda6-7001-9c79-1ac90b9b6d3b","moment":"during","rank":"k001","title":"Comparar"},"table":"phase"},{"new":{"id":"01a20300-de04-7001-a15f-fda227c1056d","phase":"01a20300-de04-7000-b2c1-4996fb6b94d8","rank":"V","title":""},"table":"step"}]');
INSERT INTO edit VALUES(3,3,'done','01a20300-de08-7001-9278-a128a25f66d1',1795346718216,'','add','card','Formulario','01a20300-de08-7002-8a54-b2d85b6f81a5','','d63d3695eb6b933a5a1cfc1490d2c9f49e03a8e184b5c4391345e1a0a1d2157c','6ebe0d2ecf51be0d225f1768a2a5e8a3cebc51bb07f48be99e7f7faa594ffc26','[{"new":{"icon":"website","id":"01a20300-de08-7000-8813-67d72dfa488b","kind":"digital","name":"Web","rank":"V"},"table":"channel"},{"new":{"about":null,"channel":"01a20300-de08-7000-8813-67d72dfa488b","description":"","id":"01a20300-de08-7002-8a54-b2d85b6f81a5","image":null,"kind":"touchpoint","lane":"01a20300-dda6-7009-a38d-110c12785577","moment_of_truth":false,"pain_kind":"unspecified","person":null,"rank":"V","severity":0,"span":1,"step":"01a20300-de04-7001-a15f-fda227c1056d","title":"Formulario"},"table":"card"},{"new":{"emotion":"","expected":null,"felt":-1,"id":"01a20300-de08-7004-a14e-92b75af254fa","persona":null,"rank":"V","touchpoint":"01a20300-de08-7002-8a54-b2d85b6f81a5","wanted":1},"table":"feeling"}]');
INSERT INTO edit VALUES(4,4,'done','01a20300-de0c-7001-a3e1-4c395291450b',1795346718220,'','add','card','Catorce preguntas','01a20300-de0c-7000-8c42-ff781b077ebf','','6ebe0d2ecf51be0d225f1768a2a5e8a3cebc51bb07f48be99e7f7faa594ffc26','8b0661d3655407e8d24ac0e904cb6468d31dc0d1a6d8fef20d36e266681e25b4','[{"new":{"about":"01a20300-de08-7002-8a54-b2d85b6f81a5","channel":null,"description":"","id":"01a20300-de0c-7000-8c42-ff781b077ebf","image":null,"kind":"pain_point","lane":"01a20300-dda6-700c-a79a-a01c902be15e","moment_of_truth":false,"pain_kind":"unspecified","person":null,"rank":"V","severity":3,"span":1,"step":"01a20300-de04-7001-a15f-fda227c1056d","title":"Catorce preguntas"},"table":"card"}]');
INSERT INTO edit VALUES(5,4,'undone','01a20300-de0e-7000-b00f-79b72f38da64',1795346718222,'','add','card','Catorce preguntas','01a20300-de0c-7000-8c42-ff781b077ebf','','8b0661d3655407e8d24ac0e904cb6468d31dc0d1a6d8fef20d36e266681e25b4','3ab7d5411deaaccbd340bb43e88c89bb4ea8642a9c06378f13bcf99e2c0319a1','[{"old":{"about":"01a20300-de08-7002-8a54-b2d85b6f81a5","channel":null,"description":"","id":"01a20300-de0c-7000-8c42-ff781b077ebf","image":null,"kind":"pain_point","lane":"01a20300-dda6-700c-a79a-a01c902be15e","moment_of_truth":false,"pain_kind":"unspecified","person":null,"rank":"V","severity":3,"span":1,"step":"01a20300-de04-7001-a15f-fda227c1056d","title":"Catorce preguntas"},"table":"card"}]');
CREATE TABLE edit_part (
    seq     INTEGER NOT NULL REFERENCES edit DEFERRABLE INITIALLY DEFERRED,
    part    INTEGER NOT NULL CHECK (part >= 1),
    changes TEXT NOT NULL,
    PRIMARY KEY (seq, part)
) STRICT, WITHOUT ROWID;
CREATE INDEX card_step ON card (step);
CREATE INDEX card_lane ON card (lane);
CREATE INDEX card_about ON card (about) WHERE about IS NOT NULL;
CREATE INDEX feeling_touchpoint ON feeling (touchpoint);
COMMIT;
