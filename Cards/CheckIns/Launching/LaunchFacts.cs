using System.Text.Json.Nodes;
using Cards.Elements;

namespace Cards.CheckIns.Launching;

/// <summary>What stands in the launch form at first, or stood in it when it came back.</summary>
/// <param name="Title">The set's title.</param>
/// <param name="About">What the set is about.</param>
/// <param name="Domains">The set's domains to choose from.</param>
/// <param name="Data">What the button carries back; made and sealed by the bot.</param>
public sealed record LaunchFacts(string Title, string About, IReadOnlyList<Choice> Domains, JsonObject Data)
{
    /// <summary>The values of the domains chosen.</summary>
    public required IReadOnlyList<string> ChosenDomains { get; init; }

    /// <summary>The lead's line; null for none.</summary>
    public string? Why { get; init; }

    /// <summary>The day on which it closes.</summary>
    public required DateOnly ClosingDay { get; init; }

    /// <summary>The time in London at which it closes.</summary>
    public required TimeOnly ClosingTime { get; init; }

    /// <summary>The minimum group.</summary>
    public int Minimum { get; init; } = LaunchForm.LeastMinimum;

    /// <summary>What is still open from last time and comes first, a line each, plain text; empty for nothing.</summary>
    public IReadOnlyList<string> StillOpen { get; init; } = [];

    /// <summary>The words on the button.</summary>
    public string Button { get; init; } = "Start the check-in";

    /// <summary>What the bot is asked to do when the form is sent.</summary>
    public string Verb { get; init; } = LaunchForm.StartVerb;

    /// <summary>What was not right when the form came back; null when it is new.</summary>
    public string? Problem { get; init; }
}
