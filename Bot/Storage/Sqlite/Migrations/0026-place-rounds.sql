-- One check-in for all teams beneath a system or place. Who launched it is gone when it is frozen.
CREATE TABLE place_rounds (
    id TEXT NOT NULL PRIMARY KEY,
    tenant_id TEXT NOT NULL,
    node_id TEXT NOT NULL,
    node_name TEXT NOT NULL,
    set_id TEXT NOT NULL,
    set_json TEXT NOT NULL,
    domain_ids TEXT NOT NULL,
    minimum INTEGER NOT NULL,
    why TEXT,
    launched_at INTEGER NOT NULL,
    closes_at INTEGER NOT NULL,
    lead_id TEXT,
    lead_directory_id TEXT,
    lead_name TEXT,
    frozen_at INTEGER
) WITHOUT ROWID;
CREATE INDEX place_rounds_running ON place_rounds (closes_at) WHERE frozen_at IS NULL;

-- Each team of it: what has become of its part, and its check-in once there is one.
CREATE TABLE place_round_teams (
    round_id TEXT NOT NULL,
    node_id TEXT NOT NULL,
    name TEXT NOT NULL,
    team_id TEXT NOT NULL,
    channel_id TEXT NOT NULL,
    state TEXT NOT NULL,
    check_in_id TEXT,
    PRIMARY KEY (round_id, node_id)
) WITHOUT ROWID;
CREATE INDEX place_round_teams_by_check_in ON place_round_teams (check_in_id) WHERE check_in_id IS NOT NULL;
