using Bot.CheckIns.Sets;
using Bot.Screening;
using Bot.Tests.House;

namespace Bot.Tests.CheckIns.Sets;

public sealed class StarterSetsTests
{
    private static readonly CheckInSet Maturity = Read("maturity");
    private static readonly CheckInSet Competency = Read("competency");

    public static TheoryData<string> Ids => ["maturity", "competency"];

    [Fact]
    public void Maturity_has_eight_domains_of_three_items_and_four_levels() => Assert.Equal(
        (SetKind.Maturity, 8, true, 4, true),
        (Maturity.Kind, Maturity.Domains.Count, Maturity.Domains.All(static domain => domain.Items.Count == 3), Maturity.Scale.Count, Maturity.AsksTarget));

    [Fact]
    public void Competency_has_six_areas_of_four_items() => Assert.Equal(
        (SetKind.Competency, 6, true, false),
        (Competency.Kind, Competency.Domains.Count, Competency.Domains.All(static domain => domain.Items.Count == 4), Competency.AsksTarget));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Say_that_they_are_not_the_official_text(string id) =>
        Assert.Contains("not the NHS England", Read(id).Disclaimer, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Have_something_to_try_below_the_top_of_the_scale_everywhere(string id)
    {
        var set = Read(id);

        Assert.All(set.Domains, domain => Assert.Equal(Enumerable.Range(1, set.Scale.Count - 1), domain.Advice.Select(static advice => advice.Level)));
        Assert.All(set.Domains.SelectMany(static domain => domain.Advice), static advice => Assert.NotEmpty(advice.Training));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Point_only_to_articles_that_there_are(string id)
    {
        var articles = Read(id).Domains.SelectMany(static domain => domain.Advice).SelectMany(static advice => advice.Articles).Distinct(StringComparer.Ordinal).ToList();

        Assert.NotEmpty(articles);
        Assert.All(articles, static article => Assert.True(File.Exists(Tree.Path($"Knowledge/Articles/{article}.md")), article));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Have_ids_that_screening_lets_pass_when_they_come_back_with_answers(string id) =>
        Assert.All(Read(id).Domains.SelectMany(static domain => domain.Items), static item => Assert.Null(Screen.Look(item.Id)));

    private static CheckInSet Read(string id) => SetReader.Read(File.ReadAllText(Tree.Path($"Bot/CheckIns/Sets/{id}.json")), id);
}
