using System.Globalization;
using Bot.CheckIns.Rounds;
using Bot.Places.Tree;
using Cards;

namespace Bot.Places.Priorities;

/// <summary>Something that a neighbourhood, a place or the system has agreed to put first.</summary>
internal sealed record Priority
{
    /// <summary>How many can be open at once: more would be none.</summary>
    public const int MostOpen = 5;

    public const int MaxWhatLetters = 200;
    public const int MaxWhyLetters = 300;
    public const int MaxWhoLetters = 80;

    public required string Id { get; init; }

    public required string TenantId { get; init; }

    /// <summary>Whose it is.</summary>
    public required string NodeId { get; init; }

    public required string What { get; init; }

    /// <summary>Why, in their words; empty for none.</summary>
    public required string Why { get; init; }

    /// <summary>The items behind it, parted by commas; empty for none.</summary>
    public required string ItemIds { get; init; }

    /// <summary>Who sees to it, as they have written it.</summary>
    public required string Who { get; init; }

    /// <summary>The day by which it is to be done, as 2026-11-22.</summary>
    public required string Due { get; init; }

    /// <summary>The level that must act.</summary>
    public required string ActsAt { get; init; }

    /// <summary>The results that it was agreed on, see <see cref="Evidence"/>; null for none.</summary>
    public string? EvidenceId { get; init; }

    public required long AgreedAt { get; init; }

    /// <summary>When it was done or answered elsewhere; null while it is open.</summary>
    public long? EndedAt { get; init; }

    /// <summary>When it was raised to the level above; null when it was not.</summary>
    public long? RaisedAt { get; init; }

    /// <summary>What the level above has answered, one of <see cref="PriorityAnswer"/>; null for nothing yet.</summary>
    public string? Answer { get; init; }

    /// <summary>In the words of those who answered: the reason, or the priority that it was joined with; null for none.</summary>
    public string? AnswerWords { get; init; }

    /// <summary>The priority of a level below that this one takes on; null when it is their own.</summary>
    public string? RaisedFrom { get; init; }

    public DateOnly DueOn => DateOnly.ParseExact(Due, "O", CultureInfo.InvariantCulture);

    public IReadOnlyList<string> Items => ItemIds.Split(',', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>It on one line, in plain words.</summary>
    public string Line => $"{What} ({Who}, by {LondonDate.Of(DueOn)})";

    /// <summary>A priority as a form gives it; null when what, who or the day is missing, or the day is past.</summary>
    public static Priority? Of(PlaceNode node, string tenantId, PriorityEntry entry, string? evidenceId, DateTimeOffset now)
    {
        var (what, who) = (OneLine(entry.What, MaxWhatLetters), OneLine(entry.Who, MaxWhoLetters));
        return what.Length is 0 || who.Length is 0 || entry.Due is not { } due || due < LondonDate.DayOf(now) ? null : new Priority
        {
            Id = CheckInId.New(),
            TenantId = tenantId,
            NodeId = node.Id,
            What = what,
            Why = OneLine(entry.Why, MaxWhyLetters),
            ItemIds = string.Join(',', entry.Items),
            Who = who,
            Due = due.ToString("O", CultureInfo.InvariantCulture),
            ActsAt = Enum.TryParse<PlaceLevel>(entry.ActsAt, out var level) ? level.ToString() : node.Level.ToString(),
            EvidenceId = evidenceId,
            AgreedAt = now.ToUnixTimeMilliseconds(),
        };
    }

    private static string OneLine(string text, int maxLetters)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line[..Math.Min(line.Length, maxLetters)];
    }
}
