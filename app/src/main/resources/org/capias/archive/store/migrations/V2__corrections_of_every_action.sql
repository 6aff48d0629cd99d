-- The first list of actions refused what a later Capias can put right: accept, rename, same, not-same.
CREATE TABLE corrections_of_every_action (
  number  INTEGER PRIMARY KEY,
  id      TEXT NOT NULL UNIQUE CHECK (id <> ''),
  action  TEXT NOT NULL CHECK (action IN
            ('merge', 'split', 'rename', 'same', 'not-same', 'reject', 'accept', 'set', 'undo')),
  made_by TEXT NOT NULL CHECK (made_by <> ''),
  json    TEXT NOT NULL
);
INSERT INTO corrections_of_every_action (number, id, action, made_by, json)
  SELECT number, id, action, made_by, json FROM corrections;
DROP TABLE corrections;
ALTER TABLE corrections_of_every_action RENAME TO corrections;
