namespace Bot.CheckIns.Sets;

/// <summary>The questions of a check-in, as data. A set never changes: other wording is another version.</summary>
internal sealed record CheckInSet
{
    public required string Id { get; init; }

    public required int Version { get; init; }

    public required SetKind Kind { get; init; }

    public required string Title { get; init; }

    public required string About { get; init; }

    /// <summary>Whose words these are, and what they are not.</summary>
    public required string Disclaimer { get; init; }

    /// <summary>How long answering takes.</summary>
    public required int Minutes { get; init; }

    /// <summary>Lowest first; the first has the value 1, the next 2.</summary>
    public required IReadOnlyList<ScaleLevel> Scale { get; init; }

    /// <summary>What the choice is called that is no level.</summary>
    public required string DontKnow { get; init; }

    /// <summary>Whether it also asks for each domain where people want to be in 12 months.</summary>
    public bool AsksTarget { get; init; }

    public required IReadOnlyList<SetDomain> Domains { get; init; }

    /// <summary>Where an administrator says how this set stands to an official one; null when nowhere.</summary>
    public Uri? OfficialMapping { get; init; }

    /// <summary>The file as it was written, which a check-in keeps from its launch on.</summary>
    public required string Json { get; init; }

    /// <summary>The set with these domains alone, in the set's own order.</summary>
    public CheckInSet Only(IReadOnlyCollection<string> domainIds) =>
        this with { Domains = [.. Domains.Where(domain => domainIds.Contains(domain.Id, StringComparer.Ordinal))] };

    public SetDomain? FindDomain(string id) => Domains.FirstOrDefault(domain => string.Equals(domain.Id, id, StringComparison.Ordinal));

    /// <summary>Whether a value is a level of the scale.</summary>
    public bool HasLevel(int value) => value >= 1 && value <= Scale.Count;
}
