using Bot.Tests.CheckIns;
using Bot.Tests.Host;
using Cards.CheckIns.Competency;
using Cards.CheckIns.Results;
using static Bot.Tests.CheckIns.Answers.AnsweringRoom;

namespace Bot.Tests.Joins;

public sealed class TrainingForGapsTests
{
    [Fact]
    public async Task Suggests_two_or_three_resources_for_each_goal_and_says_why()
    {
        await using var bot = await RunningBot.StartAsync();

        var help = await HelpForAsync(bot, "carer-needs,safeguarding,outcome-tool");

        Assert.Equal(3, help.Count);
        Assert.All(help, static step => Assert.InRange(step.Split("](").Length - 1 + step.Split("(about").Length - 1, 2, 12));
        Assert.Contains("**I can notice what carers and the family need.**", help[0], StringComparison.Ordinal);
        Assert.Contains("(https://socialprescribingacademy.org.uk/", help[0], StringComparison.Ordinal);
        Assert.Contains("(about carers and carer awareness)", help[0], StringComparison.Ordinal);
        Assert.Contains("Safeguarding adults, at the level your employer sets (about safeguarding", help[1], StringComparison.Ordinal);
        Assert.Contains("(about measuring outcomes and outcome measures)", help[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marks_a_link_that_is_still_to_be_checked()
    {
        await using var bot = await RunningBot.StartAsync();

        Assert.Contains("(link still to be checked; about link worker role)", string.Join('\n', await HelpForAsync(bot, "explain-role,consent")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_a_team_what_it_could_do_together_about_a_domain()
    {
        await using var room = await LeadRoom.OpenAsync();
        await room.LaunchAsync();
        await room.PostedAsync();
        await room.AnswerAsync(8);

        await LeadRoomClosing.CloseAsync(room);
        var results = await room.NextAsync("What to try next");
        await room.In(LeadRoom.Amira).PressAsync(DomainResultsCard.Verb, LeadRoom.DataOf(results.Card, DomainResultsCard.Verb));
        var domain = await room.NextAsync(static post => post.IsIn("a:personal-29:amira") && post.Card is not null);

        Assert.Contains("What the team could learn together: ", results.Card?.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("scie.org.uk", domain.Card?.ToJsonString(), StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> HelpForAsync(RunningBot bot, string goals)
    {
        var page = (await bot.Personal().SayAsync("my competencies")).Card ?? throw new InvalidOperationException();
        for (var area = 0; area < 6; area++)
            page = ShownIn(await bot.Personal().PressAsync(CompetencyPage.SaveVerb, Filled(page, 2)));

        var data = DataOf(page);
        data[CompetencyProfileCard.Goals] = goals;
        var profile = ShownIn(await bot.Personal().PressAsync(CompetencyProfileCard.SaveGoalsVerb, data));
        return [.. (profile["body"]?.AsArray() ?? []).Select(static element => (string?)element?["text"] ?? "").Where(static text => text.Contains("Training: ", StringComparison.Ordinal))];
    }
}
