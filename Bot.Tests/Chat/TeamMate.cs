using System.Text.RegularExpressions;

namespace Bot.Tests.Chat;

/// <summary>One of the people of the chat beside Amira, who is the one that types in it.</summary>
/// <param name="First">Their first name.</param>
/// <param name="Last">Their last name.</param>
/// <param name="Number">The last digits of their directory id.</param>
internal sealed partial record TeamMate(string First, string Last, string Number)
{
    public static readonly TeamMate[] Everyone =
    [
        new("Tom", "Ashworth", "021"), new("Priya", "Nair", "022"), new("Grace", "Okafor", "023"), new("Joe", "Bennett", "024"), new("Ewan", "Price", "025"),
    ];

    private static readonly TeamMate Amira = new("Amira", "Khan", "020");

    /// <summary>The file of people, with these two in each other's place.</summary>
    public string InPlaceOfAmira(string people) => Word().Replace(people, word => (Swap(Amira, this, word.Value) ?? Swap(this, Amira, word.Value)) ?? word.Value);

    private static string? Swap(TeamMate from, TeamMate to, string word) =>
        string.Equals(word, from.First, StringComparison.Ordinal) ? to.First
        : string.Equals(word, from.Last, StringComparison.Ordinal) ? to.Last
        : string.Equals(word, from.First, StringComparison.OrdinalIgnoreCase) ? to.First.ToLowerInvariant()
        : string.Equals(word, from.Last, StringComparison.OrdinalIgnoreCase) ? to.Last.ToLowerInvariant()
        : string.Equals(word, $"000000000{from.Number}", StringComparison.Ordinal) ? $"000000000{to.Number}"
        : null;

    [GeneratedRegex(@"\w+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
