using System.Globalization;
using Bot.CheckIns.Rounds;
using Cards;

namespace Bot.CheckIns.Actions;

/// <summary>Something that a team has agreed to do.</summary>
internal sealed record AgreedAction
{
    public const int MaxWhatLetters = 300;
    public const int MaxWhoLetters = 80;

    public required string Id { get; init; }

    public required string TenantId { get; init; }

    public required string TeamId { get; init; }

    public required string ChannelId { get; init; }

    /// <summary>The check-in that it came from; null for none.</summary>
    public string? CheckInId { get; init; }

    public required string What { get; init; }

    /// <summary>Who does it, as the team has written it.</summary>
    public required string Who { get; init; }

    /// <summary>The day by which it is to be done, as 2026-11-22.</summary>
    public required string Due { get; init; }

    public required long AgreedAt { get; init; }

    /// <summary>When it was done; null while it is open.</summary>
    public long? DoneAt { get; init; }

    public bool IsOpen => DoneAt is null;

    /// <summary>It as cards show it.</summary>
    public Cards.CheckIns.AgreedAction OnCard => new(Id, What, Who, DateOnly.ParseExact(Due, "O", CultureInfo.InvariantCulture));

    /// <summary>An action as a form gives it; null when what, who or the day is missing or the day is past.</summary>
    public static AgreedAction? Of(TeamChannel channel, string? checkInId, ActionForm form, DateTimeOffset now)
    {
        var (what, who) = (Line(form.What, MaxWhatLetters), Line(form.Who, MaxWhoLetters));
        return what.Length is 0 || who.Length is 0 || form.Due is not { } due || due < LondonDate.DayOf(now) ? null : new AgreedAction
        {
            Id = Rounds.CheckInId.New(),
            TenantId = channel.TenantId,
            TeamId = channel.TeamId,
            ChannelId = channel.ChannelId,
            CheckInId = checkInId,
            What = what,
            Who = who,
            Due = due.ToString("O", CultureInfo.InvariantCulture),
            AgreedAt = now.ToUnixTimeMilliseconds(),
        };
    }

    private static string Line(string text, int maxLetters)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line[..Math.Min(line.Length, maxLetters)];
    }
}
