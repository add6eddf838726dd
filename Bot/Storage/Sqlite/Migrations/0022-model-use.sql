-- How much of the language model a day has used.
CREATE TABLE model_use (
    day TEXT NOT NULL PRIMARY KEY,
    calls INTEGER NOT NULL,
    input_tokens INTEGER NOT NULL,
    output_tokens INTEGER NOT NULL
) WITHOUT ROWID;
