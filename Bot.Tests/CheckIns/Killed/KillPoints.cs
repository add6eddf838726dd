namespace Bot.Tests.CheckIns.Killed;

/// <summary>Every point at which something could be lost, done twice or left behind.</summary>
internal static class KillPoints
{
    public const string Card = "Led by";
    public const string Results = "These results are final";

    public static IReadOnlyDictionary<string, KillPoint> All { get; } = new Dictionary<string, KillPoint>(StringComparer.Ordinal)
    {
        ["launch: only the turn is noted"] = new KillPoint.Inside(Step.Launch, "AFTER INSERT ON inbox_seen"),
        ["launch: the check-in is written, nobody can answer it"] = new KillPoint.Inside(Step.Launch, "AFTER INSERT ON check_ins"),
        ["launch: some sheets are laid out"] = new KillPoint.Inside(Step.Launch, "AFTER INSERT ON check_in_answers"),
        ["launch: some marks are laid out"] = new KillPoint.Inside(Step.Launch, "AFTER INSERT ON check_in_roster"),
        ["launch: all is written, with the card's letter"] = new KillPoint.Inside(Step.Launch, "AFTER INSERT ON outbox"),
        ["launch: committed"] = new KillPoint.Committed(Step.Launch, "SELECT 1 FROM check_ins"),
        ["launch: the lead is told, the card is not posted"] = new KillPoint.Told(Step.Launch),
        ["launch: the card is posted, and nobody knows"] = new KillPoint.Taken(Step.Launch, Card),
        ["submit: only the turn is noted"] = new KillPoint.Inside(Step.Submit, "AFTER INSERT ON inbox_seen"),
        ["submit: a sheet is written, its mark is not"] = new KillPoint.Inside(Step.Submit, "AFTER UPDATE ON check_in_answers"),
        ["submit: its mark is written"] = new KillPoint.Inside(Step.Submit, "AFTER UPDATE ON check_in_roster"),
        ["submit: the card is to be drawn again"] = new KillPoint.Inside(Step.Submit, "AFTER UPDATE OF redraw_at ON check_ins"),
        ["submit: committed"] = new KillPoint.Committed(Step.Submit, $"SELECT 1 FROM check_in_roster WHERE has_answered LIMIT 1 OFFSET {Story.Early}"),
        ["submit: all are told"] = new KillPoint.Told(Step.Submit),
        ["close: the lead's wish is written"] = new KillPoint.Inside(Step.Close, "AFTER UPDATE OF closes_at ON check_ins"),
        ["close: the lead is told, nothing is frozen"] = new KillPoint.Inside(Step.Close, "BEFORE INSERT ON check_in_results"),
        ["close: frozen, keys and sheets are there"] = new KillPoint.Inside(Step.Close, "AFTER INSERT ON check_in_results"),
        ["close: the key is gone, sheets are there"] = new KillPoint.Inside(Step.Close, "AFTER UPDATE OF secret ON check_ins WHEN new.secret IS NULL"),
        ["close: some sheets are gone"] = new KillPoint.Inside(Step.Close, "AFTER DELETE ON check_in_answers"),
        ["close: some marks are gone"] = new KillPoint.Inside(Step.Close, "AFTER DELETE ON check_in_roster"),
        ["close: all is written, with the letters"] = new KillPoint.Inside(Step.Close, "AFTER INSERT ON outbox WHEN EXISTS (SELECT 1 FROM check_in_results)"),
        ["close: committed, the log is not wiped"] = new KillPoint.Committed(Step.Close, "SELECT 1 FROM check_ins WHERE closed_at IS NOT NULL") { IsLogHeld = true },
        ["close: the results are posted, and nobody knows"] = new KillPoint.Taken(Step.Close, Results),
    };
}
