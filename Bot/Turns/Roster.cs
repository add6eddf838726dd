namespace Bot.Turns;

/// <summary>Who is in a team, as far as that could be read: the closed family of outcomes.</summary>
internal abstract record Roster
{
    private Roster()
    {
    }

    /// <summary>The member who is this person; null when there is none, and when the roster is not known.</summary>
    public Member? Find(Person person) => Find(person.Id) ?? (person.DirectoryId is { } id
        ? (this as Known)?.Members.FirstOrDefault(member => string.Equals(member.DirectoryId, id, StringComparison.OrdinalIgnoreCase))
        : null);

    /// <summary>The member with this id; null when there is none, and when the roster is not known.</summary>
    public Member? Find(string personId) => (this as Known)?.Members.FirstOrDefault(member => string.Equals(member.Id, personId, StringComparison.Ordinal));

    /// <summary>Everybody who is in the team.</summary>
    public sealed record Known(IReadOnlyList<Member> Members) : Roster;

    /// <summary>It could not be read now; Reason names no person.</summary>
    public sealed record Unknown(string Reason) : Roster;
}
