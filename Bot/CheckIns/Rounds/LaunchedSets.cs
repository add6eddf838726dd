using System.Collections.Concurrent;
using Bot.CheckIns.Sets;

namespace Bot.CheckIns.Rounds;

/// <summary>The sets of the check-ins that were looked at last, since a check-in's set never changes and reading it takes longer than answering.</summary>
internal static class LaunchedSets
{
    private const int Most = 200;

    private static readonly ConcurrentDictionary<string, CheckInSet> Known = new(StringComparer.Ordinal);

    /// <summary>The set of the check-in with this id, as the store keeps it; null when it was not looked at lately.</summary>
    public static string? JsonOf(string checkInId) => Known.GetValueOrDefault(checkInId)?.Json;

    /// <summary>The set as it was at the launch, with the chosen domains alone.</summary>
    public static CheckInSet Of(CheckIn checkIn)
    {
        if (Known.TryGetValue(checkIn.Id, out var known) && string.Equals(known.Json, checkIn.SetJson, StringComparison.Ordinal))
            return known;
        if (Known.Count >= Most)
            Known.Clear();
        return Known[checkIn.Id] = SetReader.Read(checkIn.SetJson, $"The set of check-in {checkIn.Id}").Only(checkIn.DomainIds.Split(','));
    }
}
