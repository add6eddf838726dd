-- When a person last looked at their skills, beside the profile that says so too: what is old enough is deleted by it.
ALTER TABLE competency_profiles ADD COLUMN answered_at INTEGER NOT NULL DEFAULT 0;
UPDATE competency_profiles SET answered_at = unixepoch(json_extract(profile, '$.answeredAt')) * 1000;
