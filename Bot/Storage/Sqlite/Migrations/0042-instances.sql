-- The processes that use the store, and whether they take work: what one has claimed is free once it is gone from here.
-- On SQLite there is one.
CREATE TABLE instances (
    id TEXT NOT NULL PRIMARY KEY,
    beat_at INTEGER NOT NULL,
    is_working INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

-- Whose work it is, and whether that process has yet to hear of it.
ALTER TABLE inbox ADD COLUMN claimed_by TEXT NOT NULL DEFAULT '';
ALTER TABLE inbox ADD COLUMN is_handed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN is_handed INTEGER NOT NULL DEFAULT 0;
