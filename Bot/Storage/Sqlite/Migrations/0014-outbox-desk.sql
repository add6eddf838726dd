-- An operator sees how old a message is, and how often it may have come twice; what waits can be called back by its topic.
ALTER TABLE outbox ADD COLUMN written_at INTEGER NOT NULL DEFAULT 0;
UPDATE outbox SET written_at = coalesce(first_tried_at, due_at);
ALTER TABLE outbox ADD COLUMN doubts INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN topic TEXT;
CREATE INDEX outbox_by_topic ON outbox (topic) WHERE topic IS NOT NULL;

-- A conversation that takes nothing from the bot any more is left alone until something comes from it.
ALTER TABLE conversations ADD COLUMN dead_reason TEXT;
