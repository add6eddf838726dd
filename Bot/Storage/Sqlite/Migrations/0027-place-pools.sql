-- What the teams beneath a system or place came to together in a round: sums that can be shown, made once.
CREATE TABLE place_pools (
    round_id TEXT NOT NULL,
    node_id TEXT NOT NULL,
    teams INTEGER NOT NULL,
    release TEXT NOT NULL,
    PRIMARY KEY (round_id, node_id)
) WITHOUT ROWID;
CREATE INDEX place_pools_by_node ON place_pools (node_id);

-- Which check-ins are counted together or not at all.
CREATE TABLE place_pieces (
    round_id TEXT NOT NULL,
    check_in_id TEXT NOT NULL,
    node_id TEXT NOT NULL,
    PRIMARY KEY (check_in_id)
) WITHOUT ROWID;
CREATE INDEX place_pieces_by_round ON place_pieces (round_id, node_id);

-- The results of one team that its lead has shared with a place or the system; a row stays when they are withdrawn, since they were seen.
CREATE TABLE place_shares (
    check_in_id TEXT NOT NULL,
    node_id TEXT NOT NULL,
    shared_at INTEGER NOT NULL,
    withdrawn_at INTEGER,
    PRIMARY KEY (check_in_id, node_id)
) WITHOUT ROWID;
CREATE INDEX place_shares_by_node ON place_shares (node_id);
