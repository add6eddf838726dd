-- What has been seen: only a digest of the conversation's and the message's id, so that a repeat is known as one.
CREATE TABLE inbox_seen (
    key BLOB NOT NULL PRIMARY KEY,
    seen_at INTEGER NOT NULL
) WITHOUT ROWID;

-- What was acknowledged and waits to be worked on; deleted then, words and all.
CREATE TABLE inbox (
    sequence INTEGER PRIMARY KEY,
    key BLOB NOT NULL,
    body BLOB NOT NULL,
    starts INTEGER NOT NULL DEFAULT 0
);

-- Where each conversation is reached: the newest address that came with a valid token.
CREATE TABLE conversations (
    conversation_id TEXT NOT NULL PRIMARY KEY,
    tenant_id TEXT NOT NULL,
    service_url TEXT NOT NULL,
    bot_id TEXT NOT NULL
) WITHOUT ROWID;

-- What is to be sent, written with the change that causes it; deleted once sent.
CREATE TABLE outbox (
    sequence INTEGER PRIMARY KEY,
    way TEXT NOT NULL,
    tenant_id TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    body BLOB NOT NULL,
    claimed_by TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    first_tried_at INTEGER,
    parked_at INTEGER,
    parked_reason TEXT
);

-- Which sent message carried which answer, so that a thumb under it finds its answer. The key is a digest under the
-- secret beside the store: nobody who holds the store alone can tell whose conversation it was.
CREATE TABLE sent (
    key BLOB NOT NULL PRIMARY KEY,
    reference TEXT NOT NULL,
    sent_on TEXT NOT NULL
) WITHOUT ROWID;
