namespace Cards.Places;

/// <summary>How far a team has come.</summary>
/// <param name="Name">The team.</param>
/// <param name="State">What has become of its part, in words.</param>
/// <param name="Roster">How many can answer; null while there is no check-in.</param>
/// <param name="Answered">How many have; null when that is not shown.</param>
public sealed record TeamRow(string Name, string State, int? Roster, int? Answered)
{
    /// <summary>It as one line of Markdown.</summary>
    internal string Line => $"- **{CardText.Escape(Name)}**: {State}{(Roster is { } roster ? $"; {(Answered is { } answered ? $"{answered} of {roster} people have answered" : $"how many of its {roster} people have answered is not shown")}" : "")}";
}
