namespace Bot.Tests.Cards;

public sealed class RenderingTests(CardPage page) : IClassFixture<CardPage>
{
    /// <summary>Every card in each of Teams' three themes.</summary>
    public static MatrixTheoryData<string, string> Drawings => new([.. SampleCards.All.Keys], ["light", "dark", "contrast"]);

    [Theory]
    [MemberData(nameof(Drawings))]
    public async Task The_official_renderer_draws_it_without_complaint(string name, string theme) =>
        Assert.DoesNotContain(await page.DrawAsync(SampleCards.All[name], theme), complaint => !IsAboutAChart(complaint));

    [Theory]
    [MemberData(nameof(Drawings))]
    public async Task Axe_finds_nothing_that_shuts_people_out(string name, string theme)
    {
        await page.DrawAsync(SampleCards.All[name], theme);
        Assert.Empty(await page.CheckAccessAsync());
    }

    // Only Teams knows its charts; CardLimits sees to it that each has a fallback.
    private static bool IsAboutAChart(string complaint) => complaint.StartsWith("Unknown element type \"Chart.", StringComparison.Ordinal);
}
