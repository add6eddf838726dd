using System.Text.Json;
using Cards.Summaries;

namespace Bot.Summaries;

/// <summary>One summary of a team. Moments are milliseconds since 1970, as the store keeps them.</summary>
internal sealed record Summary
{
    public required string Id { get; init; }

    public required string TenantId { get; init; }

    public required string TeamId { get; init; }

    /// <summary>The channel in which it is posted when nothing else works.</summary>
    public required string ChannelId { get; init; }

    /// <summary>The lead who asked for it; null when it is for all of them.</summary>
    public string? OnlyFor { get; init; }

    /// <summary>What it tells, as JSON; empty when nobody is to be told any more.</summary>
    public required string Facts { get; init; }

    public required long MadeAt { get; init; }

    /// <summary>It with the team's name, which is known only when it is told.</summary>
    public Summary Named(string team) => this with { Facts = Write(Read() with { Team = team }) };

    public static string Write(SummaryFacts facts) => JsonSerializer.Serialize(facts, SummaryJson.Default.SummaryFacts);

    public SummaryFacts Read() => JsonSerializer.Deserialize(Facts, SummaryJson.Default.SummaryFacts) ?? throw new JsonException("Facts cannot be null.");
}
