-- What was put to the model that makes embeddings is counted apart, since it has a price of its own.
ALTER TABLE model_use ADD COLUMN embedded_tokens INTEGER NOT NULL DEFAULT 0;
