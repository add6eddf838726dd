-- What was answered from which articles; never the question, the words of the answer, or who asked.
CREATE TABLE answers (
    reference TEXT NOT NULL PRIMARY KEY,
    answered_on TEXT NOT NULL,
    was_found INTEGER NOT NULL,
    passages TEXT NOT NULL
) WITHOUT ROWID;

-- One thumb a person and answer; the rater is a digest that only the same person's next press gives again.
CREATE TABLE ratings (
    reference TEXT NOT NULL,
    rater BLOB NOT NULL,
    is_helpful INTEGER NOT NULL,
    PRIMARY KEY (reference, rater)
) WITHOUT ROWID;
