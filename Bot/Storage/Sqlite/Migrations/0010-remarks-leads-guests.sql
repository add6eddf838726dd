-- What was written beside a thumb, and in which organisation; nobody's name, and no time finer than the day.
ALTER TABLE ratings ADD COLUMN tenant_id TEXT NOT NULL DEFAULT '';
ALTER TABLE ratings ADD COLUMN remark TEXT;

-- Whom a lead of a team has named to lead it too.
CREATE TABLE named_leads (
    tenant_id TEXT NOT NULL,
    team_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    PRIMARY KEY (tenant_id, team_id, person_id)
) WITHOUT ROWID;

-- Teams whose guests may ask.
CREATE TABLE teams_with_guests (
    tenant_id TEXT NOT NULL,
    team_id TEXT NOT NULL,
    PRIMARY KEY (tenant_id, team_id)
) WITHOUT ROWID;

-- The team that a channel belongs to, so that all of it is forgotten when the bot is removed from the team.
ALTER TABLE conversations ADD COLUMN team_id TEXT;

-- Who changed what about a team: an act, never what anybody wrote. The person stands as a digest under the secret beside the store.
CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant_id TEXT NOT NULL,
    team_id TEXT NOT NULL,
    act TEXT NOT NULL,
    actor BLOB NOT NULL,
    subject BLOB,
    done_at INTEGER NOT NULL
);
