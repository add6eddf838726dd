-- When it was last kept how a conversation is reached, so that what nobody uses any more is forgotten.
ALTER TABLE conversations ADD COLUMN kept_at INTEGER NOT NULL DEFAULT 0;
UPDATE conversations SET kept_at = unixepoch() * 1000;

ALTER TABLE personal_chats ADD COLUMN kept_at INTEGER NOT NULL DEFAULT 0;
UPDATE personal_chats SET kept_at = unixepoch() * 1000;
