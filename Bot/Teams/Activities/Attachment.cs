using System.Text.Json;

namespace Bot.Teams.Activities;

/// <summary>A card that goes with a message or into a dialog.</summary>
internal sealed record Attachment(string ContentType, JsonElement Content)
{
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    /// <summary>An adaptive card that is written already.</summary>
    public static Attachment Of(string card)
    {
        using var document = JsonDocument.Parse(card);
        return new Attachment(AdaptiveCard, document.RootElement.Clone());
    }
}
