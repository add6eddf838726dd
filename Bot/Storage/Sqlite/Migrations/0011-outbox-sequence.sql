-- A place in the order is never given twice, so that a number in the log names one message for good; the greatest one
-- that is left sets where it goes on. SQLite can give a table AUTOINCREMENT only when it is made.
CREATE TABLE outbox_anew (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    way TEXT NOT NULL,
    tenant_id TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    body BLOB NOT NULL,
    claimed_by TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    first_tried_at INTEGER,
    parked_at INTEGER,
    parked_reason TEXT,
    posted_as TEXT
);

INSERT INTO outbox_anew (sequence, way, tenant_id, conversation_id, body, claimed_by, due_at, attempts, first_tried_at, parked_at, parked_reason, posted_as)
SELECT sequence, way, tenant_id, conversation_id, body, claimed_by, due_at, attempts, first_tried_at, parked_at, parked_reason, posted_as FROM outbox;

DROP TABLE outbox;
ALTER TABLE outbox_anew RENAME TO outbox;

CREATE INDEX outbox_by_key ON outbox (posted_as) WHERE posted_as IS NOT NULL;
