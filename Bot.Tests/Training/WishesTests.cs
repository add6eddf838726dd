using Bot.Tests.House;

namespace Bot.Tests.Training;

/// <summary>
/// Says what people say when they look for training. A row of a table holds "wish" or "none" (nothing for the search), turns divided by
/// "||", the facets and the topic that are understood, and the resources that fit: "-" for none, "*" for any. The reader was made with
/// wishes.tsv; the rows of heard.tsv were written down before any of them was tried.
/// </summary>
public sealed class WishesTests(StarterTraining training) : IClassFixture<StarterTraining>
{
    private const int Looked = 3;

    private static readonly IReadOnlyList<Row> Known = Read("wishes.tsv");

    private static readonly IReadOnlyList<Row> Fresh = Read("heard.tsv");

    public static TheoryData<string, string, string> Understood => [.. Known.Where(static row => row.IsWish).Select(static row => (row.Turns, row.Facets, row.Topic))];

    public static TheoryData<string> NoWishes => [.. Known.Concat(Fresh).Where(static row => !row.IsWish).Select(static row => row.Turns)];

    [Theory]
    [MemberData(nameof(Understood))]
    public async Task Understands_what_is_wished_for(string turns, string facets, string topic) =>
        Assert.Equal((facets, topic.ToUpperInvariant()), await HearAsync(turns));

    [Theory]
    [MemberData(nameof(NoWishes))]
    public async Task Leaves_other_words_to_the_knowledge_base(string turns) => Assert.False((await training.SayAsync(turns.Split(" || "))).IsHeard);

    [Fact]
    public async Task Understands_nearly_all_of_what_it_has_not_met()
    {
        var (wishes, missed) = (Fresh.Where(static row => row.IsWish).ToList(), new List<string>());
        foreach (var row in wishes)
        {
            if (await HearAsync(row.Turns) is var heard && heard != (row.Facets, row.Topic.ToUpperInvariant()))
                missed.Add($"{row.Turns} -> {heard}");
        }

        Assert.True(missed.Count <= .05 * wishes.Count, string.Join('\n', missed));
    }

    [Theory]
    [InlineData("wishes.tsv")]
    [InlineData("heard.tsv")]
    public async Task Nine_in_ten_of_the_first_three_are_right(string table)
    {
        var (right, shown, wrong) = (0, 0, new List<string>());
        foreach (var row in Read(table).Where(static row => row is { IsWish: true, Fits: not "*" }))
        {
            var (isHeard, search, _) = await training.SayAsync(row.Turns.Split(" || "));
            var (fits, first) = (row.Fits.Split(','), search?.Shown.Take(Looked).ToList() ?? []);
            var good = isHeard && row.Fits is "-" && first is [] ? 1 : first.Count(id => fits.Contains(id, StringComparer.Ordinal));
            (right, shown) = (right + good, shown + Math.Max(1, first.Count));
            if (good < Math.Max(1, first.Count))
                wrong.Add($"{row.Turns} -> {string.Join(", ", first)}");
        }

        Assert.True(right >= .9 * shown, $"{right} of {shown}:\n{string.Join('\n', wrong)}");
    }

    private static IReadOnlyList<Row> Read(string table) => [.. File.ReadLines(Tree.Path($"Bot.Tests/Training/{table}")).Skip(1).Select(static line => Row.Of(line.Split('\t')))];

    private async Task<(string Facets, string Topic)> HearAsync(string turns)
    {
        var (isHeard, search, _) = await training.SayAsync(turns.Split(" || "));
        return isHeard && search is not null
            ? (string.Join("; ", search.Wish.Facets.Select(static facet => facet.Words).Order(StringComparer.Ordinal)), search.Wish.Topic.ToUpperInvariant())
            : ("not heard", "");
    }

    private sealed record Row(bool IsWish, string Turns, string Facets, string Topic, string Fits)
    {
        public static Row Of(string[] cells) => new(cells[0] is "wish", cells[1], cells[2], cells[3], cells[4]);
    }
}
