-- Questions that people have sent to the experts of their organisation, with the answer; gone 30 days after the end.
CREATE TABLE expert_questions (
    id TEXT NOT NULL PRIMARY KEY,
    tenant_id TEXT NOT NULL,
    wording TEXT NOT NULL,
    asker_id TEXT NOT NULL,
    asker_name TEXT,
    asked_in TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    answer TEXT,
    answered_by TEXT,
    answered_as TEXT,
    answered_at INTEGER,
    closed_at INTEGER,
    remind_at INTEGER,
    close_at INTEGER,
    version INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

-- Who wants to be told when a question is answered.
CREATE TABLE expert_listeners (
    question_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    PRIMARY KEY (question_id, person_id)
) WITHOUT ROWID;

-- Answers that are kept, or shall be, as articles: the truth that the index is filled from.
CREATE TABLE curated_articles (
    question_id TEXT NOT NULL PRIMARY KEY,
    tenant_id TEXT NOT NULL,
    title TEXT NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    role TEXT NOT NULL,
    author_id TEXT NOT NULL,
    answered_on TEXT NOT NULL,
    review_by TEXT NOT NULL,
    is_approved INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

-- Who got no answer near which article, as a digest made for that week and article; deleted when the week is over.
CREATE TABLE topic_tags (
    week TEXT NOT NULL,
    topic TEXT NOT NULL,
    tag BLOB NOT NULL,
    PRIMARY KEY (week, topic, tag)
) WITHOUT ROWID;

-- How many they were, of weeks that are over, where they were enough.
CREATE TABLE topic_counts (
    week TEXT NOT NULL,
    topic TEXT NOT NULL,
    people INTEGER NOT NULL,
    PRIMARY KEY (week, topic)
) WITHOUT ROWID;
