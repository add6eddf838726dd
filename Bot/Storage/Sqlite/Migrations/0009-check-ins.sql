-- Sets that administrators have added; the starter sets are files of the program.
CREATE TABLE check_in_sets (
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (id, version)
) WITHOUT ROWID;

-- One check-in of a team. The secret makes the tags below; it is gone when the check-in has ended, and so is who led it.
CREATE TABLE check_ins (
    id TEXT NOT NULL PRIMARY KEY,
    tenant_id TEXT NOT NULL,
    team_id TEXT NOT NULL,
    channel_id TEXT NOT NULL,
    set_id TEXT NOT NULL,
    set_version INTEGER NOT NULL,
    set_json TEXT NOT NULL,
    domain_ids TEXT NOT NULL,
    minimum INTEGER NOT NULL,
    roster_size INTEGER NOT NULL,
    lead_id TEXT,
    lead_directory_id TEXT,
    why TEXT,
    opened_at INTEGER NOT NULL,
    closes_at INTEGER NOT NULL,
    closed_at INTEGER,
    cancelled_at INTEGER,
    remind_at INTEGER,
    reminders INTEGER NOT NULL DEFAULT 0,
    secret BLOB,
    version INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

CREATE UNIQUE INDEX check_ins_open ON check_ins (tenant_id, channel_id, set_id) WHERE closed_at IS NULL AND cancelled_at IS NULL;
CREATE INDEX check_ins_by_channel ON check_ins (tenant_id, channel_id, set_id);

-- One sheet of answers for each person of the roster, blank at first, under a tag that only the secret can make. Sheets
-- of a check-in are all of one length and written over in place, so that the file does not tell in which order people answered.
CREATE TABLE check_in_answers (
    check_in_id TEXT NOT NULL,
    tag BLOB NOT NULL,
    sheet BLOB NOT NULL,
    PRIMARY KEY (check_in_id, tag)
) WITHOUT ROWID;

-- Who of the roster has answered, under tags of another kind: the two lists cannot be joined.
CREATE TABLE check_in_roster (
    check_in_id TEXT NOT NULL,
    tag BLOB NOT NULL,
    has_answered INTEGER NOT NULL,
    PRIMARY KEY (check_in_id, tag)
) WITHOUT ROWID;

-- What is left of a closed check-in: counts, and the comments that may be shown.
CREATE TABLE check_in_results (
    check_in_id TEXT NOT NULL PRIMARY KEY,
    snapshot TEXT NOT NULL
) WITHOUT ROWID;

-- What a team has agreed to do.
CREATE TABLE check_in_actions (
    id TEXT NOT NULL PRIMARY KEY,
    tenant_id TEXT NOT NULL,
    team_id TEXT NOT NULL,
    channel_id TEXT NOT NULL,
    check_in_id TEXT,
    what TEXT NOT NULL,
    who TEXT NOT NULL,
    due TEXT NOT NULL,
    agreed_at INTEGER NOT NULL,
    done_at INTEGER
) WITHOUT ROWID;

CREATE INDEX check_in_actions_by_channel ON check_in_actions (tenant_id, channel_id);

-- A person's own profile, for that person alone.
CREATE TABLE competency_profiles (
    tenant_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    profile TEXT NOT NULL,
    PRIMARY KEY (tenant_id, person_id)
) WITHOUT ROWID;

-- An invitation to look at one's own skills, and under tags that only its secret can make who has followed it.
CREATE TABLE competency_invitations (
    id TEXT NOT NULL PRIMARY KEY,
    tenant_id TEXT NOT NULL,
    team_id TEXT NOT NULL,
    channel_id TEXT NOT NULL,
    secret BLOB NOT NULL,
    ends_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE competency_followers (
    invitation_id TEXT NOT NULL,
    tag BLOB NOT NULL,
    PRIMARY KEY (invitation_id, tag)
) WITHOUT ROWID;
