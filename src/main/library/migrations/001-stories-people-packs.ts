import type { Migration } from '../migrate.ts';

/**
 * The first library: stories with their untouched sources, the items found in them, people, packs with every step,
 * and full-text indexes kept by triggers. Dates with their basis, blocks, items and packs are JSON in the shapes of
 * src/shared/model; columns beside them are what lists, searches and checks ask for.
 *
 * The story list reads no body: counts and the opening stand in the row before it.
 * Beginnings of words up to three letters are indexed too, for a search as one types.
 * Each indexed table has an explicit integer key `n`: full-text rows point at it, and VACUUM must not renumber it.
 */
export const storiesPeoplePacks: Migration = {
  version: 1,
  sql: `
CREATE TABLE stories (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  title_basis TEXT NOT NULL CHECK (title_basis IN ('stated', 'first-words', 'file-name', 'corrected')),
  kind TEXT NOT NULL,
  publisher TEXT,
  published TEXT CHECK (published IS NULL OR json_valid(published)),
  event_date TEXT CHECK (event_date IS NULL OR json_valid(event_date)),
  dated TEXT GENERATED ALWAYS AS (coalesce(published ->> '$.date', event_date ->> '$.date')) VIRTUAL,
  address TEXT,
  licence TEXT,
  file_name TEXT NOT NULL,
  format TEXT NOT NULL,
  source_sha256 TEXT NOT NULL,
  body_sha256 TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  extractor_version INTEGER NOT NULL,
  removed_at TEXT,
  quotes INTEGER NOT NULL DEFAULT 0,
  facts INTEGER NOT NULL DEFAULT 0,
  attendees INTEGER NOT NULL DEFAULT 0,
  unsure INTEGER NOT NULL DEFAULT 0,
  opening TEXT GENERATED ALWAYS AS (substr(body, 1, 240)) STORED,
  body TEXT NOT NULL,
  blocks TEXT NOT NULL CHECK (json_valid(blocks)),
  joins TEXT NOT NULL CHECK (json_valid(joins))
) STRICT;
CREATE INDEX stories_by_source ON stories (source_sha256);
CREATE INDEX stories_by_body ON stories (body_sha256);
CREATE INDEX stories_by_date ON stories (dated);

CREATE TABLE sources (
  story_id TEXT PRIMARY KEY REFERENCES stories (id),
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE items (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  story_id TEXT NOT NULL REFERENCES stories (id),
  kind TEXT NOT NULL CHECK (kind IN ('quote', 'fact', 'attendee')),
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  who TEXT NOT NULL,
  sure INTEGER NOT NULL CHECK (sure IN (0, 1)),
  origin TEXT NOT NULL CHECK (origin IN ('read', 'corrected', 'marked')),
  data TEXT NOT NULL CHECK (json_valid(data)),
  as_read TEXT CHECK (as_read IS NULL OR json_valid(as_read))
) STRICT;
CREATE INDEX items_of_story ON items (story_id, kind, position);

CREATE TABLE people (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name_key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  described TEXT NOT NULL
) STRICT;

CREATE TABLE mentions (
  item_id TEXT PRIMARY KEY REFERENCES items (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES people (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX mentions_of_person ON mentions (person_id);

CREATE TABLE packs (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL CHECK (json_valid(state)),
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;

CREATE TABLE steps (
  pack_id TEXT NOT NULL REFERENCES packs (id),
  seq INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
  described TEXT NOT NULL,
  change TEXT NOT NULL CHECK (json_valid(change)),
  inverse TEXT NOT NULL CHECK (json_valid(inverse)),
  at TEXT NOT NULL,
  PRIMARY KEY (pack_id, seq)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE stories_text USING fts5 (
  title, publisher, body, content='stories', content_rowid='n', prefix='1 2 3',
  tokenize="unicode61 remove_diacritics 2"
);
CREATE TRIGGER stories_text_insert AFTER INSERT ON stories BEGIN
  INSERT INTO stories_text (rowid, title, publisher, body) VALUES (new.n, new.title, new.publisher, new.body);
END;
CREATE TRIGGER stories_text_delete AFTER DELETE ON stories BEGIN
  INSERT INTO stories_text (stories_text, rowid, title, publisher, body)
    VALUES ('delete', old.n, old.title, old.publisher, old.body);
END;
CREATE TRIGGER stories_text_update AFTER UPDATE OF title, publisher, body ON stories BEGIN
  INSERT INTO stories_text (stories_text, rowid, title, publisher, body)
    VALUES ('delete', old.n, old.title, old.publisher, old.body);
  INSERT INTO stories_text (rowid, title, publisher, body) VALUES (new.n, new.title, new.publisher, new.body);
END;

CREATE VIRTUAL TABLE items_text USING fts5 (
  text, who, content='items', content_rowid='n', prefix='1 2 3',
  tokenize="unicode61 remove_diacritics 2"
);
CREATE TRIGGER items_text_insert AFTER INSERT ON items BEGIN
  INSERT INTO items_text (rowid, text, who) VALUES (new.n, new.text, new.who);
END;
CREATE TRIGGER items_text_delete AFTER DELETE ON items BEGIN
  INSERT INTO items_text (items_text, rowid, text, who) VALUES ('delete', old.n, old.text, old.who);
END;
CREATE TRIGGER items_text_update AFTER UPDATE OF text, who ON items BEGIN
  INSERT INTO items_text (items_text, rowid, text, who) VALUES ('delete', old.n, old.text, old.who);
  INSERT INTO items_text (rowid, text, who) VALUES (new.n, new.text, new.who);
END;

CREATE VIRTUAL TABLE people_text USING fts5 (
  name, described, content='people', content_rowid='n', prefix='1 2 3',
  tokenize="unicode61 remove_diacritics 2"
);
CREATE TRIGGER people_text_insert AFTER INSERT ON people BEGIN
  INSERT INTO people_text (rowid, name, described) VALUES (new.n, new.name, new.described);
END;
CREATE TRIGGER people_text_delete AFTER DELETE ON people BEGIN
  INSERT INTO people_text (people_text, rowid, name, described)
    VALUES ('delete', old.n, old.name, old.described);
END;
CREATE TRIGGER people_text_update AFTER UPDATE OF name, described ON people BEGIN
  INSERT INTO people_text (people_text, rowid, name, described)
    VALUES ('delete', old.n, old.name, old.described);
  INSERT INTO people_text (rowid, name, described) VALUES (new.n, new.name, new.described);
END;
`,
};
