using System.Text.Json.Nodes;
using Bot.CheckIns.Sets;
using Cards.CheckIns;

namespace Bot.Tests.CheckIns.Sets;

public sealed class SetSizeTests
{
    [Theory]
    [InlineData("\"title\": \"T\"", "$.title", SetLimits.TitleLetters)]
    [InlineData("\"about\": \"A\", \"disclaimer\"", "$.about", SetLimits.AboutLetters)]
    [InlineData("\"disclaimer\": \"D\"", "$.disclaimer", SetLimits.AboutLetters)]
    [InlineData("\"name\": \"Low\"", "$.scale[0].name", SetLimits.LevelLetters)]
    [InlineData("\"meaning\": \"M\" },", "$.scale[0].meaning", SetLimits.MeaningLetters)]
    [InlineData("\"dontKnow\": \"Don't know\"", "$.dontKnow", SetLimits.MeaningLetters)]
    [InlineData("\"title\": \"One\"", "$.domains[0].title", SetLimits.TitleLetters)]
    [InlineData("\"text\": \"I\"", "$.domains[0].items[0].text", SetLimits.ItemLetters)]
    [InlineData("\"text\": \"Try\"", "$.domains[0].advice[0].text", SetLimits.AdviceLetters)]
    public void Takes_as_many_letters_as_a_card_can_hold_and_not_one_more(string member, string path, int most)
    {
        var (before, after) = (member.IndexOf(": \"", StringComparison.Ordinal) + 3, member.IndexOf('"', member.IndexOf(": \"", StringComparison.Ordinal) + 3));

        SetReader.Read(WithLetters(most), "set.json");
        var fault = Assert.Throws<SetException>(() => SetReader.Read(WithLetters(most + 1), "set.json")).Message;

        Assert.Contains($", {path}: shorten this to {most} letters; it has {most + 1}", fault, StringComparison.Ordinal);

        string WithLetters(int letters) => SmallSet.Json.Replace(member, $"{member[..before]}{new string('x', letters)}{member[after..]}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$.domains", SetLimits.Domains)]
    [InlineData("$.domains[0].items", SetLimits.Items)]
    [InlineData("$.scale", SetLimits.Levels)]
    [InlineData("$.domains[0].advice[0].articles", SetLimits.Links)]
    public void Takes_as_many_entries_as_a_card_can_hold_and_not_one_more(string path, int most)
    {
        SetReader.Read(WithEntries(most), "set.json");
        var fault = Assert.Throws<SetException>(() => SetReader.Read(WithEntries(most + 1), "set.json")).Message;

        Assert.Contains($", {path}: write a list in brackets with ", fault, StringComparison.Ordinal);
        Assert.Contains($" to {most} entries", fault, StringComparison.Ordinal);

        string WithEntries(int count)
        {
            var set = JsonNode.Parse(SmallSet.Json) ?? throw new InvalidOperationException();
            var list = (path switch
            {
                "$.domains" => set["domains"],
                "$.scale" => set["scale"],
                "$.domains[0].items" => set["domains"]?[0]?["items"],
                _ => set["domains"]?[0]?["advice"]?[0]?["articles"],
            })?.AsArray() ?? throw new InvalidOperationException();
            while (list.Count < count)
                list.Add(Another(list[0], list.Count + 1));
            return set.ToJsonString();
        }
    }

    // The first entry of a list again, with ids and a level of its own.
    private static JsonNode? Another(JsonNode? first, int number)
    {
        var another = first?.DeepClone();
        if (another is not JsonObject entry)
            return another;
        if (entry.ContainsKey("value"))
            entry["value"] = number;
        if (entry.ContainsKey("id"))
            entry["id"] = new string('z', number);
        if (entry["items"] is JsonArray items)
            entry["items"] = new JsonArray(new JsonObject { ["id"] = new string('y', number), ["text"] = "I" });
        return another;
    }
}
