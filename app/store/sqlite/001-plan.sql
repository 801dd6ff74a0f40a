-- Copyright 2026 The Gruppeplan authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 1: the plan of a centre, its journal, and the addresses of its calendars.
--
-- Days and moments are text in ISO form, as on the wall clock in Copenhagen: 2026-12-03,
-- 2026-12-03T10:00. References are checked at the end of a transaction, so that undo may put rows
-- back in any order.

PRAGMA application_id = 0x47504c4e;

-- The last id given in each table. Ids are never used twice, so this never goes back.
CREATE TABLE counter (
  name TEXT NOT NULL PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The plan

CREATE TABLE centre (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL,
  language TEXT NOT NULL,
  opening_hours TEXT NOT NULL,
  catalogues TEXT NOT NULL,
  example INTEGER NOT NULL
) STRICT;

CREATE TABLE offering (
  id INTEGER NOT NULL PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  position INTEGER NOT NULL,
  catalogue TEXT,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE closing_day (
  id INTEGER NOT NULL PRIMARY KEY,
  from_day TEXT NOT NULL,
  to_day TEXT NOT NULL,
  yearly INTEGER NOT NULL,
  scope TEXT NOT NULL,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE staff (
  id INTEGER NOT NULL PRIMARY KEY,
  initials TEXT NOT NULL,
  roles TEXT NOT NULL,
  email TEXT,
  ended TEXT
) STRICT;

CREATE TABLE room (
  id INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  capacity INTEGER NOT NULL,
  ended TEXT
) STRICT;

CREATE TABLE series (
  id INTEGER NOT NULL PRIMARY KEY,
  offering INTEGER NOT NULL REFERENCES offering DEFERRABLE INITIALLY DEFERRED,
  letter TEXT,
  name TEXT,
  start TEXT NOT NULL,
  parts TEXT NOT NULL,
  length TEXT NOT NULL,
  closed_days TEXT NOT NULL,
  pauses TEXT NOT NULL,
  held TEXT NOT NULL,
  capacity INTEGER NOT NULL,
  room INTEGER REFERENCES room DEFERRABLE INITIALLY DEFERRED,
  ended TEXT,
  merged_into INTEGER REFERENCES series DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX series_by_offering ON series (offering);
CREATE INDEX series_open ON series (id) WHERE length = 'open' AND ended IS NULL;

CREATE TABLE series_staff (
  series INTEGER NOT NULL REFERENCES series DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  staff INTEGER NOT NULL REFERENCES staff DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (series, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
  id INTEGER NOT NULL PRIMARY KEY,
  series INTEGER NOT NULL REFERENCES series DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  number INTEGER NOT NULL,
  slot TEXT,
  start TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  days INTEGER NOT NULL,
  room INTEGER REFERENCES room DEFERRABLE INITIALLY DEFERRED,
  cancellation TEXT NOT NULL,
  reason TEXT
) STRICT;

CREATE INDEX session_by_start ON session (start);
CREATE INDEX session_stays ON session (start) WHERE days > 0;
CREATE INDEX session_longest_stay ON session (days) WHERE days > 0;
CREATE INDEX session_by_series ON session (series, kind, cancellation, start, days);
CREATE INDEX session_by_slot ON session (series, slot);
CREATE INDEX session_by_number ON session (series, kind, number);
CREATE INDEX session_by_room ON session (room);

CREATE TABLE session_staff (
  session INTEGER NOT NULL REFERENCES session DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  staff INTEGER NOT NULL REFERENCES staff DEFERRABLE INITIALLY DEFERRED,
  stands_in_for INTEGER REFERENCES staff DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX session_staff_by_staff ON session_staff (staff);

-- The session may be gone: then nobody asks, and undo brings it back with its acceptance.
CREATE TABLE acceptance (
  id INTEGER NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  session INTEGER NOT NULL,
  with_kind TEXT NOT NULL,
  with_id INTEGER,
  resource INTEGER,
  start TEXT NOT NULL,
  with_start TEXT,
  reason TEXT NOT NULL,
  who TEXT NOT NULL
) STRICT;

-- The journal

-- of_id is the entry that an undo or redo is about. A change is done, undone, or dead: undone and
-- then left behind by a new change. What it touches, for those who show it: sessions from one day
-- to another, or something that stands on every day.
CREATE TABLE entry (
  id INTEGER NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  of_id INTEGER REFERENCES entry DEFERRABLE INITIALLY DEFERRED,
  state TEXT NOT NULL,
  at INTEGER NOT NULL,
  who TEXT NOT NULL,
  label TEXT NOT NULL,
  every_day INTEGER NOT NULL,
  first_day TEXT,
  last_day TEXT
) STRICT;

CREATE INDEX entry_by_state ON entry (state, id) WHERE kind = 'change';
CREATE INDEX entry_by_kind ON entry (kind, id);
CREATE INDEX entry_by_of ON entry (of_id, id);

-- A row of the plan as it was and as it became: its values as a JSON array in order of columns.
CREATE TABLE entry_row (
  entry INTEGER NOT NULL REFERENCES entry DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  subject TEXT NOT NULL,
  key1 INTEGER NOT NULL,
  key2 INTEGER,
  before TEXT,
  after TEXT,
  PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX entry_row_by_subject ON entry_row (subject, key1);

-- What subscribers have seen of a session; outlives it and never goes back.
CREATE TABLE session_revision (
  session INTEGER NOT NULL PRIMARY KEY,
  sequence INTEGER NOT NULL,
  modified INTEGER NOT NULL
) STRICT;

-- The calendars

CREATE TABLE feed (
  id INTEGER NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  of_id INTEGER NOT NULL,
  token TEXT NOT NULL UNIQUE,
  withdrawn INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX feed_in_use ON feed (kind, of_id) WHERE withdrawn = 0;

-- event_domain sets the events of this plan apart from those of every other.
CREATE TABLE publication (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  event_domain TEXT NOT NULL,
  folder TEXT
) STRICT;
