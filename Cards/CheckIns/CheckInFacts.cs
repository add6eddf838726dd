using System.Text.Json.Nodes;

namespace Cards.CheckIns;

/// <summary>What a channel sees of a check-in.</summary>
/// <param name="Title">The set's title.</param>
/// <param name="State">How far it has come.</param>
/// <param name="ClosesAt">When it closes; when it ended, once it has.</param>
/// <param name="Lead">The name of the person who leads it.</param>
/// <param name="Minimum">The least number of people who must answer before anything is shown, 5 to 10.</param>
/// <param name="Roster">How many people could answer when it was launched.</param>
/// <param name="Data">What each button carries back; made and sealed by the bot.</param>
public sealed record CheckInFacts(
    string Title,
    CheckInState State,
    DateTimeOffset ClosesAt,
    string Lead,
    int Minimum,
    int Roster,
    JsonObject Data)
{
    /// <summary>The lead's line on why it matters, at most <see cref="Launching.LaunchForm.WhyLetters"/> letters; null for none.</summary>
    public string? Why { get; init; }

    /// <summary>How many people have answered; null while they are fewer than <see cref="Minimum"/>.</summary>
    public int? Answered { get; init; }

    /// <summary>How many minutes it takes.</summary>
    public required int Minutes { get; init; }

    /// <summary>The domains that are asked about, in order.</summary>
    public required IReadOnlyList<string> Domains { get; init; }

    /// <summary>The actions of earlier check-ins that are not done, in the order shown; empty for none.</summary>
    public IReadOnlyList<AgreedAction> OpenActions { get; init; } = [];

    /// <summary>The team's open priorities, which come before all else, a line each, plain text; empty for none.</summary>
    public IReadOnlyList<string> Priorities { get; init; } = [];

    /// <summary>The place whose teams' totals are added up with this team's; null for none.</summary>
    public string? Place { get; init; }

    /// <summary>What the set says of its own standing, such as that it is not an official scale.</summary>
    public required string Disclaimer { get; init; }
}
