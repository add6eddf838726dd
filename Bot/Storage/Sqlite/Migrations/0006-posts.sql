-- Where a message stands that the bot posted under a key of its own, so that it can be replaced later.
CREATE TABLE posts (
    key TEXT NOT NULL PRIMARY KEY,
    conversation_id TEXT NOT NULL,
    message_id TEXT NOT NULL,
    posted_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE INDEX posts_by_conversation ON posts (conversation_id);

-- The key of a letter that begins or replaces such a message.
ALTER TABLE outbox ADD COLUMN posted_as TEXT;

CREATE INDEX outbox_by_key ON outbox (posted_as) WHERE posted_as IS NOT NULL;
