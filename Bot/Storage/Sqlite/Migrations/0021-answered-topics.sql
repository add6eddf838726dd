-- Who asked about a topic and got an answer this week, as digests made for that week and topic.
CREATE TABLE asked_tags (
    week TEXT NOT NULL,
    topic TEXT NOT NULL,
    tag BLOB NOT NULL,
    PRIMARY KEY (week, topic, tag)
) WITHOUT ROWID;

-- How many they were, of weeks that are over, where they were enough.
CREATE TABLE asked_counts (
    week TEXT NOT NULL,
    topic TEXT NOT NULL,
    people INTEGER NOT NULL,
    PRIMARY KEY (week, topic)
) WITHOUT ROWID;
