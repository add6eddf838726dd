-- The tree of an organisation: its system, the places under it, and under those the neighbourhoods, each of which is a team.
CREATE TABLE place_nodes (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    parent_id TEXT,
    name TEXT NOT NULL,
    team_id TEXT,
    channel_id TEXT,
    PRIMARY KEY (tenant_id, id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX place_nodes_by_team ON place_nodes (tenant_id, team_id) WHERE team_id IS NOT NULL;

-- Who leads a place or the system, by their ids in the directory; their id in chats is known once they have asked for their places.
CREATE TABLE place_leads (
    tenant_id TEXT NOT NULL,
    node_id TEXT NOT NULL,
    directory_id TEXT NOT NULL,
    name TEXT NOT NULL,
    person_id TEXT,
    PRIMARY KEY (tenant_id, node_id, directory_id)
) WITHOUT ROWID;
