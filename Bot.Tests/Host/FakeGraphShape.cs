using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Tests.Host;

/// <summary>What a body of Graph may look like: each property that is required or allowed, and no other.</summary>
internal abstract record FakeGraphShape
{
    private FakeGraphShape()
    {
    }

    public static readonly FakeGraphShape Text = new Value(JsonValueKind.String);
    public static readonly FakeGraphShape Number = new Value(JsonValueKind.Number);
    public static readonly FakeGraphShape Truth = new Value(JsonValueKind.True, JsonValueKind.False);

    /// <summary>An object; a name with a question mark may be left out.</summary>
    public static FakeGraphShape Of(params (string Name, FakeGraphShape Shape)[] properties) => new Properties(properties);

    public static FakeGraphShape OneOf(params string[] texts) => new Texts(texts);

    public static FakeGraphShape ListOf(FakeGraphShape shape) => new List(shape);

    /// <summary>An object whose property names are people's ids.</summary>
    public static FakeGraphShape ByPerson(FakeGraphShape shape) => new People(shape);

    /// <summary>What is wrong with it, and where; null when nothing is.</summary>
    public abstract string? FaultOf(JsonNode? node, string at);

    private sealed record Value(params JsonValueKind[] Kinds) : FakeGraphShape
    {
        public override string? FaultOf(JsonNode? node, string at) => node is not null && Kinds.Contains(node.GetValueKind()) ? null : $"{at} must be {Kinds[0]}";
    }

    private sealed record Texts(string[] Allowed) : FakeGraphShape
    {
        public override string? FaultOf(JsonNode? node, string at) =>
            node?.GetValueKind() is JsonValueKind.String && Allowed.Contains((string?)node, StringComparer.Ordinal) ? null : $"{at} must be {string.Join(" or ", Allowed)}";
    }

    private sealed record List(FakeGraphShape Entry) : FakeGraphShape
    {
        public override string? FaultOf(JsonNode? node, string at) => node is JsonArray entries
            ? entries.Select((entry, index) => Entry.FaultOf(entry, $"{at}[{index}]")).FirstOrDefault(static fault => fault is not null)
            : $"{at} must be a list";
    }

    private sealed record People(FakeGraphShape Entry) : FakeGraphShape
    {
        public override string? FaultOf(JsonNode? node, string at) => node is JsonObject entries
            ? entries.Select(entry => Guid.TryParse(entry.Key, out _) ? Entry.FaultOf(entry.Value, $"{at}.{entry.Key}") : $"{at}.{entry.Key} is no person's id").FirstOrDefault(static fault => fault is not null)
            : $"{at} must be an object";
    }

    private sealed record Properties((string Name, FakeGraphShape Shape)[] Known) : FakeGraphShape
    {
        public override string? FaultOf(JsonNode? node, string at)
        {
            if (node is not JsonObject found)
                return $"{at} must be an object";
            var unknown = found.Select(static property => property.Key).FirstOrDefault(name => !Known.Any(known => string.Equals(known.Name.TrimEnd('?'), name, StringComparison.Ordinal)));
            return unknown is null ? Known.Select(known => FaultOf(found, known.Name, known.Shape, at)).FirstOrDefault(static fault => fault is not null) : $"{at}.{unknown} is not known";
        }

        private static string? FaultOf(JsonObject found, string name, FakeGraphShape shape, string at) => found.TryGetPropertyValue(name.TrimEnd('?'), out var value)
            ? shape.FaultOf(value, $"{at}.{name}")
            : name.EndsWith('?') ? null : $"{at}.{name} is missing";
    }
}
