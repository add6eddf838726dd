using System.Text.Json.Nodes;

namespace Cards.Places;

/// <summary>One step of a talk about results, for the lead who takes the team through it.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Step">Which step it is, from 1.</param>
/// <param name="Steps">How many there are.</param>
/// <param name="Lines">What to say and ask, in order.</param>
/// <param name="Data">What each button carries back; made and sealed by the bot.</param>
public sealed record TalkFacts(string Title, int Step, int Steps, IReadOnlyList<string> Lines, JsonObject Data)
{
    /// <summary>How many minutes it should take.</summary>
    public required int Minutes { get; init; }

    /// <summary>When it should end, counted from when it is shown.</summary>
    public required DateTimeOffset Until { get; init; }

    /// <summary>What came of the last press; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>What was filled in to be agreed and is not kept yet; null for nothing.</summary>
    public string? What { get; init; }

    /// <summary>Likewise who sees to it.</summary>
    public string? Who { get; init; }

    /// <summary>Likewise by when.</summary>
    public DateOnly? Due { get; init; }
}
