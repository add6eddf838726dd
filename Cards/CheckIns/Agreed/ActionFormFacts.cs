using System.Text.Json.Nodes;

namespace Cards.CheckIns.Agreed;

/// <summary>What stands in the form of an action at first, or stood in it when it came back.</summary>
/// <param name="Data">What the button carries back; made and sealed by the bot.</param>
public sealed record ActionFormFacts(JsonObject Data)
{
    /// <summary>What will be done; null for nothing yet.</summary>
    public string? What { get; init; }

    /// <summary>Who will see to it; null for nobody yet.</summary>
    public string? Who { get; init; }

    /// <summary>By when; null for no day yet.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>What was not right when the form came back; null when it is new.</summary>
    public string? Problem { get; init; }
}
