using System.Text.Json.Serialization;

namespace Cards.Elements;

/// <summary>One point of a <see cref="Line"/>.</summary>
/// <param name="Day">The day, as 2026-11-22.</param>
/// <param name="Value">How high it lies.</param>
public sealed record LinePoint(
    [property: JsonPropertyName("x")] string Day,
    [property: JsonPropertyName("y")] double Value);
