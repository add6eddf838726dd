using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cards;

namespace Bot.Tests.Cards;

/// <summary>Compares a card with the JSON kept beside its test.</summary>
internal static class Snapshot
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Passes when the card is what <c>[test class].[name].json</c> holds; else leaves a <c>.received.json</c> to look at and, if it is right, to rename.</summary>
    public static void Matches(Card card, string name, [CallerFilePath] string testFile = "")
    {
        var kept = Path.ChangeExtension(testFile, $".{name}.json");
        var received = Path.ChangeExtension(kept, ".received.json");
        var json = JsonNode.Parse(CardJson.Write(card))?.ToJsonString(Indented) + "\n";
        var same = File.Exists(kept) && string.Equals(File.ReadAllText(kept), json, StringComparison.Ordinal);
        if (same)
            File.Delete(received);
        else
            File.WriteAllText(received, json);
        Assert.True(same, $"The card differs from {Path.GetFileName(kept)}: see {Path.GetFileName(received)}.");
    }
}
