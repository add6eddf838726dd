using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Bot.CheckIns.Competency;
using Bot.Tests.Host;
using Cards;
using Cards.CheckIns.Competency;
using Dapper;
using Knowledge;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using static Bot.Tests.CheckIns.Answers.AnsweringRoom;

namespace Bot.Tests.CheckIns.Competency;

/// <summary>A person's own skills, from the first page to the files for supervision, as Teams would carry it.</summary>
public sealed class OwnSkillsTests
{
    [Fact]
    public async Task Lead_from_the_first_page_to_a_profile_with_goals()
    {
        await using var bot = await RunningBot.StartAsync();

        var profile = await AnswerAllAsync(bot);

        Assert.Equal("My competencies", Title(profile));
        var one = ShownIn(await bot.Personal().PressAsync(CompetencyProfileCard.SaveGoalsVerb, Goals(profile, "consent")));
        Assert.Contains("choose two or three goals", one.ToJsonString(), StringComparison.Ordinal);
        var two = ShownIn(await bot.Personal().PressAsync(CompetencyProfileCard.SaveGoalsVerb, Goals(profile, "consent,adapt")));
        Assert.Contains("\"value\":\"consent,adapt\"", two.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("My competencies", Title((await bot.Personal().SayAsync("my competencies")).Card ?? throw new InvalidOperationException()));
    }

    [Fact]
    public async Task Come_with_articles_under_the_names_that_they_have()
    {
        await using var bot = await RunningBot.StartAsync();

        var profile = (await AnswerAllAsync(bot)).ToJsonString();

        var shown = bot.Services.GetRequiredService<KnowledgeBase>().Documents.Where(article => profile.Contains($"/articles/{article.Id}", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(shown);
        Assert.All(shown, article => Assert.Contains($"[{CardText.Escape(article.Title)}](", profile, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Can_be_taken_to_supervision_once_a_link()
    {
        await using var bot = await RunningBot.StartAsync();
        var profile = await AnswerAllAsync(bot);

        var files = ShownIn(await bot.Personal().PressAsync(CompetencyProfileCard.ExportVerb, DataOf(profile)));

        var (word, text) = (new Uri((string?)files["actions"]?[0]?["url"] ?? ""), new Uri((string?)files["actions"]?[1]?["url"] ?? ""));
        Assert.Contains("my-competencies.docx", await bot.Http.GetStringAsync(word, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var archive = new ZipArchive(new MemoryStream(await SaveAsync(bot, word)));
        using var reader = new StreamReader(archive.GetEntry("word/document.xml")?.Open() ?? Stream.Null);
        Assert.Contains("Starting well: 2.0 on average", await reader.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.StartsWith("# My skills as a link worker", Encoding.UTF8.GetString(await SaveAsync(bot, text)), StringComparison.Ordinal);
        using var again = await bot.Http.PostAsync(word, content: null, TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.Gone, again.StatusCode);
    }

    [Fact]
    public async Task Are_deleted_only_when_asked_twice()
    {
        await using var bot = await RunningBot.StartAsync();
        var profile = await AnswerAllAsync(bot);

        var asked = ShownIn(await bot.Personal().PressAsync(CompetencyProfileCard.AskDeleteVerb, DataOf(profile)));
        Assert.Equal(1, Profiles(bot));
        await bot.Personal().PressAsync(CompetencyProfileCard.DeleteVerb, DataOf(asked));

        Assert.Equal(0, Profiles(bot));
    }

    [Fact]
    public async Task Are_nothing_to_talk_of_in_a_channel()
    {
        await using var bot = await RunningBot.StartAsync();
        await AnswerAllAsync(bot);

        Post[] posts = [await bot.Channel().SayAsync("my competencies"), await bot.Teams.NextAsync(TestContext.Current.CancellationToken)];

        Assert.Equal(Own.ChatOnly, Assert.Single(posts, post => post.IsIn(bot.Channel().Id)).Text);
        Assert.All(posts, static post => Assert.Null(post.Card));
    }

    [Fact]
    public async Task Belong_to_nobody_else_even_with_the_same_button()
    {
        await using var bot = await RunningBot.StartAsync();
        var profile = await AnswerAllAsync(bot);

        Assert.StartsWith("That button does not belong here", WordsOf(await bot.Personal("29:tom").PressAsync(CompetencyProfileCard.ExportVerb, DataOf(profile))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_offered_by_a_lead_and_counted_only_from_five()
    {
        await using var bot = await RunningBot.StartAsync(adjust: static builder => builder.Configuration.AddInMemoryCollection([new("Leads:Everyone", "true")]));
        bot.Teams.AnswerToRoster = Team.Roster;
        var card = await Team.ChannelOf(bot, "29:amira").SayAsync("invite competencies");
        var data = card.Card?["actions"]?[0]?["data"]?.DeepClone().AsObject();

        for (var person = 1; person <= 4; person++)
        {
            await Team.ChannelOf(bot, $"29:p{person}").PressAsync(CompetencyInvitationCard.Verb, data);
            Assert.False((await bot.Teams.NextAsync(TestContext.Current.CancellationToken)).IsReplacement);
        }

        await Team.ChannelOf(bot, "29:p5").PressAsync(CompetencyInvitationCard.Verb, data);
        Post[] posts = [await bot.Teams.NextAsync(TestContext.Current.CancellationToken), await bot.Teams.NextAsync(TestContext.Current.CancellationToken)];

        Assert.Contains("5 people so far", Assert.Single(posts, static post => post.IsReplacement).Activity.ToJsonString(), StringComparison.Ordinal);
    }

    private static async Task<JsonNode> AnswerAllAsync(RunningBot bot)
    {
        var page = (await bot.Personal().SayAsync("my competencies")).Card ?? throw new InvalidOperationException();
        for (var area = 0; area < 6; area++)
        {
            page = ShownIn(await bot.Personal().PressAsync(CompetencyPage.SaveVerb, Filled(page, 2)));
        }

        return page;
    }

    private static JsonObject Goals(JsonNode profile, string goals)
    {
        var data = DataOf(profile);
        data[CompetencyProfileCard.Goals] = goals;
        return data;
    }

    private static async Task<byte[]> SaveAsync(RunningBot bot, Uri link)
    {
        using var response = await bot.Http.PostAsync(link, content: null, TestContext.Current.CancellationToken);
        return await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    private static long Profiles(RunningBot bot) => bot.Database.Read(static connection => connection.ExecuteScalar<long>("SELECT count(*) FROM competency_profiles"));
}
