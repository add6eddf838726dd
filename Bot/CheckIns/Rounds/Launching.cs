using Bot.CheckIns.Confidence;
using Bot.CheckIns.Sets;
using Bot.Turns;
using Cards;

namespace Bot.CheckIns.Rounds;

/// <summary>Decides whether a check-in can be launched. Pure but for its random id and secret.</summary>
internal static class Launching
{
    public const int LeastMinimum = 5;
    public const int MostMinimum = 10;

    private const int MaxWhyLetters = 300;
    private static readonly TimeSpan Shortest = TimeSpan.FromHours(1);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(90);

    /// <param name="form">What the lead has filled in.</param>
    /// <param name="channel">Where.</param>
    /// <param name="lead">Who.</param>
    /// <param name="rosterSize">How many people the team has.</param>
    /// <param name="open">The check-in of this set that is open there; null for none.</param>
    /// <param name="now">The moment of the launch.</param>
    public static Decision Decide(LaunchForm form, TeamChannel channel, Person lead, int rosterSize, CheckIn? open, DateTimeOffset now)
    {
        var domains = form.Set.Only(form.DomainIds).Domains;
        return (form, open) switch
        {
            (_, { } other) => new Decision.No($"A check-in of this set is open here until {LondonDate.Of(DateTimeOffset.FromUnixTimeMilliseconds(other.ClosesAt))}. Close or cancel it first."),
            ({ Set.Kind: not SetKind.Maturity }, _) => new Decision.No("That set is for one person alone. Choose a set for teams."),
            ({ Minimum: < LeastMinimum or > MostMinimum }, _) => new Decision.No($"Choose a smallest group from {LeastMinimum} to {MostMinimum} people."),
            _ when domains is [] => new Decision.No("Choose at least one part of the set."),
            _ when form.ClosesAt < now + Shortest => new Decision.No("Choose a closing time that is at least an hour away."),
            _ when form.ClosesAt > now + Longest => new Decision.No("Choose a closing time within the next 90 days."),
            _ when rosterSize is 0 => new Decision.No("I cannot see who is in this team. Please try again in a few minutes."),
            _ => new Decision.Yes(Reminders.Plan(Of(form with { DomainIds = [.. domains.Select(static domain => domain.Id)] }, channel, lead, rosterSize, now), now)),
        };
    }

    private static CheckIn Of(LaunchForm form, TeamChannel channel, Person lead, int rosterSize, DateTimeOffset now) => new()
    {
        Id = CheckInId.New(),
        TenantId = channel.TenantId,
        TeamId = channel.TeamId,
        ChannelId = channel.ChannelId,
        SetId = form.Set.Id,
        SetVersion = form.Set.Version,
        SetJson = form.Set.Json,
        DomainIds = string.Join(',', form.DomainIds),
        Minimum = form.Minimum,
        RosterSize = rosterSize,
        LeadId = lead.Id,
        LeadDirectoryId = lead.DirectoryId,
        LeadName = lead.Name,
        Why = form.Why?.Trim() is { Length: > 0 } why ? why[..Math.Min(why.Length, MaxWhyLetters)] : null,
        OpenedAt = now.ToUnixTimeMilliseconds(),
        ClosesAt = form.ClosesAt.ToUnixTimeMilliseconds(),
        Secret = Tags.NewSecret(),
    };
}
