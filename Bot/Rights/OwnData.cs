using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Pages;
using Bot.People;
using Bot.Storage;
using Cards;
using Cards.People;

namespace Bot.Rights;

/// <summary>Gathers all that is held on a person from every room, to be seen and to be saved.</summary>
internal sealed class OwnData(IEnumerable<PersonalData> kinds, Database database)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What is held, by kind, in the rooms' order; empty for nothing.</summary>
    public IReadOnlyList<(string Kind, Held Held)> Of(Whose whose) => database.Read(connection => kinds
        .Select(kind => (kind.Kind, Held: kind.Read(connection, whose)))
        .Where(static each => each.Held is not null)
        .Select(static each => (each.Kind, each.Held ?? new Held("", new JsonObject())))
        .ToList());

    public static IReadOnlyList<HeldData> Summary(IEnumerable<(string Kind, Held Held)> held) => [.. held.Select(static each => new HeldData(each.Kind, each.Held.Summary))];

    public static OneTimeFile Data(IEnumerable<(string Kind, Held Held)> held) => new(
        "my-data.json",
        "application/json",
        Encoding.UTF8.GetBytes(new JsonObject(held.Select(static each => KeyValuePair.Create<string, JsonNode?>(each.Kind, each.Held.Data.DeepClone()))).ToJsonString(Indented)));

    public static OneTimeFile Page(IEnumerable<(string Kind, Held Held)> held)
    {
        var text = string.Join("\n\n", held.Select(static each => $"## {CardText.Escape(each.Kind)}\n\n{string.Join('\n', Lines(each.Held.Data, 0))}"));
        return new OneTimeFile("my-data.html", "text/html; charset=utf-8", Encoding.UTF8.GetBytes(PageHtml.Write("What I hold about you", PageHtml.Read($"# What I hold about you\n\n{text}"))));
    }

    private static IEnumerable<string> Lines(JsonNode? node, int depth) => node switch
    {
        JsonObject parts => parts.SelectMany(part => part.Value is JsonObject or JsonArray
            ? [$"{Indent(depth)}- {CardText.Escape(part.Key)}:", .. Lines(part.Value, depth + 1)]
            : new[] { $"{Indent(depth)}- {CardText.Escape(part.Key)}: {CardText.Escape(part.Value?.ToString() ?? "none")}" }),
        JsonArray items => items.SelectMany(item => item is JsonObject or JsonArray ? [$"{Indent(depth)}- each:", .. Lines(item, depth + 1)] : Lines(item, depth)),
        _ => [$"{Indent(depth)}- {CardText.Escape(node?.ToString() ?? "none")}"],
    };

    private static string Indent(int depth) => new(' ', depth * 2);
}
