-- What an organisation's administrator has told about it, such as who its safeguarding lead is.
CREATE TABLE local_settings (
    tenant_id TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (tenant_id, name)
) WITHOUT ROWID;
