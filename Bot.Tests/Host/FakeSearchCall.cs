using System.Text.Json.Nodes;

namespace Bot.Tests.Host;

/// <summary>A call that Azure AI Search took: define, change or search.</summary>
internal sealed record FakeSearchCall(string Name, JsonObject Body)
{
    /// <summary>A property of the body; empty when it has none.</summary>
    public string Text(string property) => (string?)Body[property] ?? "";

    public JsonArray List(string property) => Body[property] as JsonArray ?? [];
}
