-- The name of who leads a check-in, as its card shows it; gone with who that was when the check-in has ended.
ALTER TABLE check_ins ADD COLUMN lead_name TEXT;

-- How many have answered as the card says it, null while it says that they are too few; when the card was last drawn
-- again for that, and when it is to be next.
ALTER TABLE check_ins ADD COLUMN shown INTEGER;
ALTER TABLE check_ins ADD COLUMN redrawn_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE check_ins ADD COLUMN redraw_at INTEGER;
