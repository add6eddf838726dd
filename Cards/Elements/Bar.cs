using System.Text.Json.Serialization;

namespace Cards.Elements;

/// <summary>One bar of a <see cref="BarChart"/>.</summary>
/// <param name="Name">What the bar stands for; plain text.</param>
/// <param name="Length">How long it is, at least 0.</param>
public sealed record Bar(
    [property: JsonPropertyName("x")] string Name,
    [property: JsonPropertyName("y")] double Length);
