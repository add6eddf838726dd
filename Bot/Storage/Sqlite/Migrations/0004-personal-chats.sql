-- Each person's own chat with the bot, so that what is for them alone finds it.
CREATE TABLE personal_chats (
    tenant_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    PRIMARY KEY (tenant_id, person_id)
) WITHOUT ROWID;
