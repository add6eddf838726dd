-- Folders whose documents an administrator has added, and who may read them; null for everybody.
CREATE TABLE document_folders (
    path TEXT NOT NULL PRIMARY KEY,
    readers TEXT
) WITHOUT ROWID;

-- What the owner of a collection's file should know: that it could not be read, or what of it was not.
CREATE TABLE document_notices (
    collection TEXT NOT NULL,
    file TEXT NOT NULL,
    is_refused INTEGER NOT NULL,
    notice TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    PRIMARY KEY (collection, file)
) WITHOUT ROWID;

-- Channels whose Files a lead has opened to the questions of their team.
CREATE TABLE channel_libraries (
    tenant_id TEXT NOT NULL,
    team_id TEXT NOT NULL,
    channel_id TEXT NOT NULL,
    drive TEXT NOT NULL,
    folder TEXT NOT NULL,
    PRIMARY KEY (tenant_id, team_id, channel_id)
) WITHOUT ROWID;

-- How far each document library has been followed.
CREATE TABLE libraries (
    library TEXT NOT NULL PRIMARY KEY,
    link TEXT NOT NULL
) WITHOUT ROWID;

-- What is known of the files and folders of each; those without a tag are folders.
CREATE TABLE library_entries (
    library TEXT NOT NULL,
    id TEXT NOT NULL,
    parent TEXT,
    name TEXT NOT NULL,
    tag TEXT,
    bytes INTEGER NOT NULL,
    address TEXT,
    modified_at INTEGER,
    PRIMARY KEY (library, id)
) WITHOUT ROWID;
