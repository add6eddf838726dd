-- What the store notes of itself, such as a digest that only the key beside it gives: a lost or foreign key is noticed.
CREATE TABLE store_notes (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- Each note is bound to the one before it by a keyed digest, which covers people only by seals. A seal can be told from
-- chance by its salt alone: when a person is forgotten, pseudonym and salt go, and the chain still holds.
ALTER TABLE audit ADD COLUMN actor_salt BLOB;
ALTER TABLE audit ADD COLUMN actor_seal BLOB;
ALTER TABLE audit ADD COLUMN subject_salt BLOB;
ALTER TABLE audit ADD COLUMN subject_seal BLOB;
ALTER TABLE audit ADD COLUMN link BLOB;

-- Where the chain begins (after what was noted before there was one, or was deleted in its time) and where it ends.
CREATE TABLE audit_chain (
    from_sequence INTEGER NOT NULL PRIMARY KEY,
    from_link BLOB NOT NULL,
    head BLOB
);
INSERT INTO audit_chain (from_sequence, from_link) SELECT coalesce(max(sequence), 0), x'' FROM audit;
