using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Evaluation;

/// <summary>A line of a corpus or of a list of queries, in the form of the BEIR collections (https://github.com/beir-cellar/beir/wiki).</summary>
internal sealed record BeirRow
{
    /// <summary>Text or a number; some collections leave the underscore out.</summary>
    [JsonPropertyName("_id")]
    public JsonElement? UnderscoredId { get; init; }

    public JsonElement? Id { get; init; }

    public string? Title { get; init; }

    public string? Text { get; init; }

    public IReadOnlyList<string>? Answers { get; init; }

    /// <summary>The id as text; null when there is none.</summary>
    public string? Name => (UnderscoredId ?? Id) is { ValueKind: JsonValueKind.String or JsonValueKind.Number } id ? id.ToString() : null;
}
