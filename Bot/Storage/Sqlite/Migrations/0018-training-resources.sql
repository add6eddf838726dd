-- What administrators have added to the catalogue of training; one of the same id stands in the place of a starter's.
CREATE TABLE training_resources (
    id TEXT NOT NULL PRIMARY KEY,
    json TEXT NOT NULL
) WITHOUT ROWID;
