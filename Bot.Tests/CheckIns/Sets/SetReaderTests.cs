using Bot.CheckIns.Sets;

namespace Bot.Tests.CheckIns.Sets;

public sealed class SetReaderTests
{
    [Fact]
    public void Reads_all_that_a_set_holds()
    {
        var set = SetReader.Read(SmallSet.Json, "set.json");

        Assert.Equal(("local-set", 1, SetKind.Maturity, true, SmallSet.Json), (set.Id, set.Version, set.Kind, set.AsksTarget, set.Json));
        Assert.Equal("https://example.org/mapping", set.OfficialMapping?.AbsoluteUri);
        Assert.Equal([new ScaleLevel(1, "Low", "M"), new ScaleLevel(2, "High", "M")], set.Scale);
        Assert.Equal(["first-item", "second-item"], set.Domains.Single().Items.Select(static item => item.Id), StringComparer.Ordinal);
        Assert.Equal("Try", set.Domains.Single().AdviceAt(1.4)?.Text);
        Assert.Null(set.Domains.Single().AdviceAt(1.5));
    }

    [Theory]
    [InlineData("\"local-set\"", "\"Local 1\"", 2, "$.id", "lower-case letters")]
    [InlineData("\"version\": 1", "\"version\": 0", 2, "$.version", "whole number from 1")]
    [InlineData("\"version\": 1", "\"version\": \"1\"", 2, "$.version", "whole number from 1")]
    [InlineData("\"kind\": \"maturity\"", "\"kind\": \"other\"", 2, "$.kind", "maturity or competency")]
    [InlineData("\"title\": \"T\", ", "", 1, "$.title", "this is missing: add a text")]
    [InlineData("\"about\": \"A\", \"disclaimer\"", "\"about\": 7, \"disclaimer\"", 3, "$.about", "text in quotes")]
    [InlineData("\"minutes\": 5", "\"minutes\": 5, \"colour\": \"red\"", 3, "$.colour", "take this out")]
    [InlineData("\"minutes\": 5", "\"minutes\": 5, \"minutes\": 6", 3, "$.minutes", "twice")]
    [InlineData("\"value\": 2", "\"value\": 3", 6, "$.scale[1].value", "write 2")]
    [InlineData("\"asksTarget\": true", "\"asksTarget\": \"yes\"", 9, "$.asksTarget", "true or false")]
    [InlineData("https://example.org", "http://example.org", 10, "$.officialMappingUrl", "https://")]
    [InlineData("\"second-item\"", "\"first-item\"", 16, "$.domains[0].items[1].id", "taken by an earlier one")]
    [InlineData("{ \"id\": \"second-item\", \"text\": \"J\" }", "5", 16, "$.domains[0].items[1]", "object in braces")]
    [InlineData("\"level\": 1", "\"level\": 3", 19, "$.domains[0].advice[0].level", "from 1 to 2")]
    [InlineData("[\"a\"]", "[1]", 19, "$.domains[0].advice[0].articles", "in quotes")]
    [InlineData("\"text\": \"I\"", "\"text\": \"I\",", 15, "$", "cannot be read as JSON")]
    public void Names_the_file_the_line_and_the_place_of_a_fault_and_says_what_to_do(string right, string wrong, int line, string path, string advice)
    {
        var fault = Assert.Throws<SetException>(() => SetReader.Read(SmallSet.Json.Replace(right, wrong, StringComparison.Ordinal), "set.json")).Message;

        Assert.StartsWith($"set.json, line {line}, {path}: ", fault, StringComparison.Ordinal);
        Assert.Contains(advice, fault, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault);
    }

    [Fact]
    public void Names_every_fault_at_once()
    {
        var faults = Assert.Throws<SetException>(static () => SetReader.Read(
            SmallSet.Json.Replace("\"local-set\"", "\"\"", StringComparison.Ordinal).Replace("\"text\": \"Try\"", "\"words\": \"Try\"", StringComparison.Ordinal), "set.json")).Message;

        Assert.Equal(3, faults.Split('\n').Length);
    }
}
