-- What was answered from which articles; never the question, the words of the answer, or who asked.
CREATE TABLE answers (
    reference TEXT NOT NULL,
    answered_on TEXT NOT NULL,
    was_found INTEGER NOT NULL,
    passages TEXT NOT NULL
);

-- One thumb a person and answer; the rater is a digest under the secret beside the store.
CREATE TABLE ratings (
    reference TEXT NOT NULL,
    rater BLOB NOT NULL,
    is_helpful INTEGER NOT NULL,
    rated_on TEXT NOT NULL,
    PRIMARY KEY (reference, rater)
) WITHOUT ROWID;
