-- Conversations that have been welcomed since the bot was last installed there.
CREATE TABLE greeted (
    conversation_id TEXT NOT NULL PRIMARY KEY
) WITHOUT ROWID;
