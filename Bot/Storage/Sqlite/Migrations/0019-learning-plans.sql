-- What a person wants to learn and has learnt: for them alone.
CREATE TABLE plan_items (
    tenant_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    resource_id TEXT NOT NULL,
    title TEXT NOT NULL,
    saved_on TEXT NOT NULL,
    started_on TEXT,
    done_on TEXT,
    minutes INTEGER,
    points REAL,
    reflection TEXT,
    PRIMARY KEY (tenant_id, person_id, number)
) WITHOUT ROWID;

-- How many points a year they aim for, and when they want to be reminded; next_at is null while they do not.
CREATE TABLE learning_plans (
    tenant_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    yearly_points REAL,
    nudge_day INTEGER,
    nudge_minute INTEGER,
    next_at INTEGER,
    chat_id TEXT,
    PRIMARY KEY (tenant_id, person_id)
) WITHOUT ROWID;
CREATE INDEX learning_plans_next ON learning_plans (next_at) WHERE next_at IS NOT NULL;
