-- The teams whose leads are told: when next, and since when.
CREATE TABLE summary_teams (
    tenant_id TEXT NOT NULL,
    team_id TEXT NOT NULL,
    due_at INTEGER NOT NULL DEFAULT 0,
    told_at INTEGER,
    is_paused INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (tenant_id, team_id)
) WITHOUT ROWID;
INSERT INTO summary_teams (tenant_id, team_id) SELECT DISTINCT tenant_id, team_id FROM check_ins
WHERE (tenant_id, team_id) NOT IN (SELECT tenant_id, team_id FROM left_teams);

-- How a lead wants a team's summaries to come.
CREATE TABLE summary_choices (
    tenant_id TEXT NOT NULL,
    team_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    way TEXT NOT NULL,
    PRIMARY KEY (tenant_id, team_id, person_id)
) WITHOUT ROWID;

-- What is told; the facts go when it has reached everybody, or is given up.
CREATE TABLE summaries (
    id TEXT NOT NULL PRIMARY KEY,
    tenant_id TEXT NOT NULL,
    team_id TEXT NOT NULL,
    channel_id TEXT NOT NULL,
    only_for TEXT,
    facts TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    addressed_at INTEGER
) WITHOUT ROWID;

-- Each way that was tried for a lead, and what came of it.
CREATE TABLE summary_deliveries (
    summary_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    way TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL,
    PRIMARY KEY (summary_id, person_id, attempt)
) WITHOUT ROWID;
