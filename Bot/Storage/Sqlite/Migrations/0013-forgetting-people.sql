-- Every time that somebody was forgotten, as in the file beside the store: what stands there alone was forgotten after
-- the backup that this store was restored from, and is erased again.
CREATE TABLE forgotten (
    event TEXT NOT NULL PRIMARY KEY
) WITHOUT ROWID;

-- Teams that the bot has left, whose data goes after a set time.
CREATE TABLE left_teams (
    tenant_id TEXT NOT NULL,
    team_id TEXT NOT NULL,
    left_at INTEGER NOT NULL,
    PRIMARY KEY (tenant_id, team_id)
) WITHOUT ROWID;
