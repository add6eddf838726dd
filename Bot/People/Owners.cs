using Bot.Turns;

namespace Bot.People;

/// <summary>Who owns a team, as far as that could be read: the closed family of outcomes.</summary>
internal abstract record Owners
{
    private Owners()
    {
    }

    /// <summary>Whether a member is known to be an owner.</summary>
    public bool Hold(Member member) => member.DirectoryId is { } id && this is Known known && known.DirectoryIds.Contains(id, StringComparer.OrdinalIgnoreCase);

    /// <summary>All owners, by their ids in the directory.</summary>
    public sealed record Known(IReadOnlyList<string> DirectoryIds) : Owners;

    /// <summary>They could not be read now; Reason names no person.</summary>
    public sealed record Unknown(string Reason) : Owners;

    /// <summary>Nobody is asked: the organisation has not set that up.</summary>
    public sealed record Unasked : Owners;
}
