using System.Text.Json.Nodes;

namespace Bot.Tests.Host;

/// <summary>A request that came to Graph.</summary>
/// <param name="Route">Method and path, as <c>POST /users/1/sendMail</c>.</param>
/// <param name="Query">Its query, decoded; empty for none.</param>
/// <param name="Authorization">How it proved itself; empty when it did not.</param>
/// <param name="Bytes">Its body.</param>
internal sealed record FakeGraphRequest(string Route, string Query, string Authorization, byte[] Bytes)
{
    /// <summary>Which part of a file it is; null when it is none.</summary>
    public string? Range { get; init; }

    public JsonNode Body => JsonNode.Parse(Bytes) ?? throw new InvalidOperationException("The body is null.");
}
