using Bot.CheckIns.Confidence;
using Bot.CheckIns.Sets;

namespace Bot.CheckIns.Competency;

/// <summary>A person's own view of their skills. It is theirs alone: nobody else is ever shown it.</summary>
/// <param name="SetId">The set that was answered.</param>
/// <param name="SetVersion">Its version.</param>
/// <param name="SetJson">Its words, as they were then.</param>
/// <param name="Answers">What the person has answered.</param>
/// <param name="Goals">Ids of the items that the person wants to get better at, in their order.</param>
/// <param name="AnsweredAt">When they last answered.</param>
internal sealed record Profile(string SetId, int SetVersion, string SetJson, Sheet Answers, IReadOnlyList<string> Goals, DateTimeOffset AnsweredAt)
{
    public const int MostGoals = 3;

    /// <summary>A profile without answers.</summary>
    public static Profile New(CheckInSet set, DateTimeOffset now) => new(set.Id, set.Version, set.Json, Sheet.Blank, [], now);

    /// <summary>The set as it was when the person began.</summary>
    public CheckInSet ReadSet() => SetReader.Read(SetJson, $"The set {SetId} of a profile");

    /// <summary>The profile with this page in the place of the one before.</summary>
    public Profile With(CheckInSet set, string domainId, Page page, DateTimeOffset now) => this with { Answers = Answers.With(set, domainId, page), AnsweredAt = now };

    /// <summary>The profile with these goals; of more than three, and of items that there are not, nothing is taken.</summary>
    public Profile WithGoals(CheckInSet set, IEnumerable<string> itemIds)
    {
        var known = set.Domains.SelectMany(static domain => domain.Items).Select(static item => item.Id).ToHashSet(StringComparer.Ordinal);
        return this with { Goals = [.. itemIds.Where(known.Contains).Distinct(StringComparer.Ordinal).Take(MostGoals)] };
    }
}
