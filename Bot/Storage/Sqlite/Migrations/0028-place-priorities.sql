-- What a neighbourhood, a place or the system has agreed to put first, and what became of it where it was raised to.
CREATE TABLE place_priorities (
    id TEXT NOT NULL PRIMARY KEY,
    tenant_id TEXT NOT NULL,
    node_id TEXT NOT NULL,
    what TEXT NOT NULL,
    why TEXT NOT NULL,
    item_ids TEXT NOT NULL,
    who TEXT NOT NULL,
    due TEXT NOT NULL,
    acts_at TEXT NOT NULL,
    evidence_id TEXT,
    agreed_at INTEGER NOT NULL,
    ended_at INTEGER,
    raised_at INTEGER,
    answer TEXT,
    answer_words TEXT,
    raised_from TEXT
) WITHOUT ROWID;
CREATE INDEX place_priorities_by_node ON place_priorities (tenant_id, node_id) WHERE ended_at IS NULL;
