-- Files that wait to be fetched once, by whoever has their link: the link alone, which is not kept, finds and opens them.
CREATE TABLE one_time_files (
    id BLOB NOT NULL PRIMARY KEY,
    content BLOB NOT NULL,
    offered_at INTEGER NOT NULL
) WITHOUT ROWID;

-- How often each kind of thing that processes keep in memory has changed, so that all of them read it anew.
CREATE TABLE changes (
    kind TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL
) WITHOUT ROWID;
