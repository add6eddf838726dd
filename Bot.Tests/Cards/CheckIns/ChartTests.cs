using System.Globalization;
using System.Text.Json.Nodes;
using Cards;

namespace Bot.Tests.Cards.CheckIns;

/// <summary>Charts fail on some clients and for some people, so all that they say must also be words.</summary>
public sealed class ChartTests
{
    public static TheoryData<string> WithCharts => [.. SampleCards.All.Where(sample => CardJson.Write(sample.Value).Contains("Chart.", StringComparison.Ordinal)).Select(sample => sample.Key)];

    [Theory]
    [MemberData(nameof(WithCharts))]
    public void All_that_a_chart_says_stands_in_the_text_too(string name)
    {
        var body = JsonNode.Parse(CardJson.Write(SampleCards.All[name]))?["body"]?.AsArray() ?? [];
        var text = string.Join('\n', body.SelectMany(Texts));

        Assert.All(body.SelectMany(Said), said => Assert.Contains(said, text, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Said(JsonNode? element) => (string?)element?["type"] switch
    {
        "Chart.HorizontalBar.Stacked" => Data(element).SelectMany(bar => Data(bar).Select(part => $"{part?["legend"]}: {part?["value"]}").Append($"{bar?["title"]}")),
        "Chart.HorizontalBar" => Data(element).Select(bar => $"{bar?["x"]}\n{Number(bar?["y"])}"),
        "Chart.Line" => Data(element).SelectMany(line => (line?["values"]?.AsArray() ?? []).Select(point => $"{Number(point?["y"])} on {Day(point?["x"])}").Append($"{line?["legend"]}")),
        _ => [],
    };

    private static JsonArray Data(JsonNode? of) => of?["data"]?.AsArray() ?? [];

    private static IEnumerable<string> Texts(JsonNode? element) => (element?["facts"]?.AsArray() ?? [])
        .Select(fact => $"{fact?["title"]}\n{fact?["value"]}")
        .Append($"{element?["text"]}");

    private static string Number(JsonNode? value) => ((double?)value)?.ToString("0.0", CultureInfo.InvariantCulture) ?? "";

    private static string Day(JsonNode? value) => LondonDate.Of(DateOnly.Parse((string?)value ?? "", CultureInfo.InvariantCulture));
}
