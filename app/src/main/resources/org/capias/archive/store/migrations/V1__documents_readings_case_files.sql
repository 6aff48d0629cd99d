-- One text for SQLite and PostgreSQL. Both take TEXT, INTEGER, CHECK, foreign keys and ON CONFLICT alike;
-- what they call differently (identity columns, JSON, time stamps, byte strings) is not used:
--   numbers come from the clock below, JSON and days are text, texts are text.
-- INTEGER is 64 bits wide in SQLite and 31 in PostgreSQL: two thousand million changes there.

-- How many changes there have been. Whoever writes takes this row first and holds it until the end of his
-- transaction, so that changes become visible in the order of their numbers and nobody who follows misses one.
CREATE TABLE clock (
  one    INTEGER PRIMARY KEY CHECK (one = 1),
  change INTEGER NOT NULL CHECK (change >= 0)
);
INSERT INTO clock (one, change) VALUES (1, 0);

-- How far this store has followed others: the custody log of its archive.
CREATE TABLE marks (
  name  TEXT PRIMARY KEY CHECK (name <> ''),
  value TEXT NOT NULL
);

-- Every change, for those who follow: the search index.
CREATE TABLE changes (
  change   INTEGER PRIMARY KEY,
  document INTEGER NOT NULL, -- no foreign key: a removed document has its changes still
  what     TEXT NOT NULL CHECK (what IN ('added', 'altered', 'read', 'removed'))
);
CREATE INDEX changes_by_document ON changes (document, change);

CREATE TABLE documents (
  number          INTEGER PRIMARY KEY, -- the change that brought it
  id              TEXT NOT NULL UNIQUE CHECK (length(id) = 71 AND substr(id, 1, 7) = 'sha256:'),
  source          TEXT NOT NULL CHECK (source <> ''),
  url             TEXT,
  title           TEXT,
  outlet          TEXT,
  author          TEXT,
  published       TEXT CHECK (length(published) IN (4, 7, 10)), -- as precise as told: year, month or day
  published_first TEXT CHECK (length(published_first) = 10),    -- the days that it spans
  published_last  TEXT CHECK (length(published_last) = 10),
  language        TEXT CHECK (length(language) BETWEEN 2 AND 3),
  story           TEXT,
  characters      INTEGER NOT NULL CHECK (characters >= 0), -- code points
  CHECK ((published IS NULL) = (published_first IS NULL)),
  CHECK ((published IS NULL) = (published_last IS NULL)),
  CHECK (published_first <= published_last)
);
CREATE INDEX documents_by_day ON documents (published_first);

-- Apart from the documents, so that a list of them does not read the texts.
CREATE TABLE texts (
  document   INTEGER PRIMARY KEY REFERENCES documents (number) ON DELETE CASCADE,
  body_start INTEGER NOT NULL CHECK (body_start >= 0), -- in UTF-16 units, as the program counts
  text       TEXT NOT NULL
);

-- From which captures a document was taken: one mailbox holds many documents, one page may be captured often.
CREATE TABLE captures (
  record   TEXT NOT NULL,
  document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
  target   TEXT NOT NULL,
  PRIMARY KEY (record, document)
);
CREATE INDEX captures_by_document ON captures (document);

-- What was removed, and may not come back by itself. The content is gone; this stays.
CREATE TABLE removed (
  number INTEGER PRIMARY KEY, -- the document's, once
  id     TEXT NOT NULL UNIQUE CHECK (length(id) = 71),
  reason TEXT NOT NULL CHECK (reason <> ''),
  at     TEXT NOT NULL CHECK (at <> '')
);

-- Versions of the reader, in the order in which they were first used.
CREATE TABLE readers (
  number  INTEGER PRIMARY KEY,
  version TEXT NOT NULL UNIQUE CHECK (version <> '')
);

CREATE TABLE readings (
  number   INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
  reader   INTEGER NOT NULL REFERENCES readers (number),
  json     TEXT NOT NULL,
  UNIQUE (document, reader)
);
CREATE INDEX readings_by_reader ON readings (reader);

-- People and states that readings tell of. A person on the list is known by the registry's id, another by name.
CREATE TABLE people (
  key  TEXT PRIMARY KEY CHECK (key <> ''),
  id   TEXT UNIQUE,
  name TEXT NOT NULL
);
CREATE TABLE states (
  iso2 TEXT PRIMARY KEY CHECK (iso2 <> ''),
  name TEXT NOT NULL
);

-- Encounters as told, one row each, for questions in SQL. The words are in the reading.
CREATE TABLE encounters (
  reading  INTEGER NOT NULL REFERENCES readings (number) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  person   TEXT NOT NULL REFERENCES people (key),
  state    TEXT NOT NULL REFERENCES states (iso2),
  kind     TEXT NOT NULL,
  outcome  TEXT,      -- null where the text does not tell
  told_from TEXT CHECK (length(told_from) IN (4, 7, 10)),
  told_to   TEXT CHECK (length(told_to) IN (4, 7, 10)),
  PRIMARY KEY (reading, position)
);
CREATE INDEX encounters_by_person ON encounters (person);
CREATE INDEX encounters_by_state ON encounters (state);

-- Case files as printed. The documents are named, not referred to: a case file outlives them.
CREATE TABLE case_files (
  name     TEXT PRIMARY KEY CHECK (name <> ''),
  change   INTEGER NOT NULL,
  registry TEXT NOT NULL,
  json     TEXT NOT NULL
);
CREATE TABLE case_documents (
  case_file TEXT NOT NULL REFERENCES case_files (name) ON DELETE CASCADE,
  position  INTEGER NOT NULL,
  document  TEXT NOT NULL,
  PRIMARY KEY (case_file, position)
);
CREATE INDEX case_documents_by_document ON case_documents (document);

-- What a person has put right, in the order in which it was done. Data, not a change of a reading: it holds for
-- the next reading too, and is never changed; an undo is one more row.
CREATE TABLE corrections (
  number  INTEGER PRIMARY KEY,
  id      TEXT NOT NULL UNIQUE CHECK (id <> ''),
  action  TEXT NOT NULL CHECK (action IN ('merge', 'split', 'reject', 'set', 'undo')),
  made_by TEXT NOT NULL CHECK (made_by <> ''),
  json    TEXT NOT NULL
);
