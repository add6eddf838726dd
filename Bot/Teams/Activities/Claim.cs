using System.Text.Json.Serialization;

namespace Bot.Teams.Activities;

/// <summary>One citation of a message (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content).</summary>
internal sealed record Claim(int Position, Claim.Document Appearance)
{
    [JsonPropertyName("@type")]
    public string SchemaType => "Claim";

    /// <summary>What is cited: Teams takes a name of 80 characters, an abstract of 160 and three keywords of 28.</summary>
    internal sealed record Document(string Name, string Abstract, string? Url, IReadOnlyList<string>? Keywords)
    {
        [JsonPropertyName("@type")]
        public string SchemaType => "DigitalDocument";
    }
}
