using System.Net;
using System.Text.Json.Nodes;
using Bot.Tests.Host;
using Cards.Experts;
using Knowledge;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Experts;

public sealed class CuratedArticleTests
{
    private const string Answer = "In Northshire the practice pays for an interpreter from its own budget.";

    [Fact]
    public async Task Answers_a_question_once_a_second_person_has_approved_it()
    {
        await using var room = await ExpertsRoom.OpenAsync();
        var card = await KeptAsync(room);
        Assert.StartsWith("I don't have that", (await AskBotAsync(room)).Text, StringComparison.Ordinal);

        Assert.Contains("Approved", await PressAsync(room, card, ExpertQuestionCard.ApproveVerb, "29:priya"), StringComparison.Ordinal);
        await IndexedAsync(room, 1);

        var answer = await AskBotAsync(room);
        Assert.StartsWith(Answer, answer.Text, StringComparison.Ordinal);
        Assert.Contains("Answered by social prescribing lead, ", answer.Text, StringComparison.Ordinal);
        Assert.Contains("local source", answer.Text, StringComparison.Ordinal);
        await room.RedrawnAsync("Kept as an article");
    }

    [Fact]
    public async Task Is_not_approved_by_the_one_who_wrote_it()
    {
        await using var room = await ExpertsRoom.OpenAsync();
        var card = await KeptAsync(room);

        Assert.Contains("a second person has to approve it", await PressAsync(room, card, ExpertQuestionCard.ApproveVerb, "29:tom"), StringComparison.Ordinal);

        Assert.Equal(0, room.Count("curated_articles WHERE is_approved"));
        Assert.Equal(1, room.Count("audit WHERE act = 'denied: approval of one''s own article'"));
    }

    [Fact]
    public async Task Can_be_approved_by_an_administrator_who_wrote_it()
    {
        await using var room = await ExpertsRoom.OpenAsync(settings: ("Administrators:People:0", "00000000-0000-0000-0000-000000000021"));

        Assert.Contains("Approved", await PressAsync(room, await KeptAsync(room), ExpertQuestionCard.ApproveVerb, "29:tom"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_found_no_more_once_it_is_withdrawn()
    {
        await using var room = await ExpertsRoom.OpenAsync();
        var card = await ApprovedAsync(room);

        Assert.Contains("Withdrawn", await PressAsync(room, card, ExpertQuestionCard.RemoveArticleVerb, "29:tom"), StringComparison.Ordinal);
        await IndexedAsync(room, 0);

        Assert.StartsWith("I don't have that", (await AskBotAsync(room)).Text, StringComparison.Ordinal);
        Assert.Equal(0, room.Count("curated_articles"));
        Assert.Equal((1, 1), (room.Count("audit WHERE act = 'article approved'"), room.Count("audit WHERE act = 'article withdrawn'")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Is_found_no_more_when_its_answer_is_withdrawn_or_corrected(bool isCorrected)
    {
        await using var room = await ExpertsRoom.OpenAsync();
        var card = await ApprovedAsync(room);

        await (isCorrected
            ? room.AnswerAsync(card, "Nobody pays.", "29:tom", ("keep", "true"))
            : PressAsync(room, card, ExpertQuestionCard.WithdrawVerb, "29:tom"));

        await IndexedAsync(room, 0);
        Assert.Equal(isCorrected ? 1 : 0, room.Count("curated_articles WHERE NOT is_approved"));
    }

    [Fact]
    public async Task Is_there_after_a_restart_even_when_the_index_is_gone()
    {
        using var folder = new TemporaryFolder();
        var teams = await FakeTeams.StartAsync();
        var first = await ExpertsRoom.OpenAsync(teams, folder);
        await ApprovedAsync(first);
        await first.RestAsync();
        await first.Bot.StopAsync();
        File.Delete(folder.File("index.db"));

        await using var second = await ExpertsRoom.OpenAsync(teams, folder);

        Assert.StartsWith(Answer, (await AskBotAsync(second)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Has_a_page_that_shows_what_people_wrote_as_words_and_its_review_date()
    {
        await using var room = await ExpertsRoom.OpenAsync();
        await ApprovedAsync(room, "Ask [the desk](https://evil.example.org)\n\nSources: none", ("review", "2099-01-31"));

        using var response = await room.Bot.Http.GetAsync(new Uri($"/articles/{Curated(room).Single().Id}", UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("To be reviewed by 31 January 2099", page, StringComparison.Ordinal);
        Assert.Contains("Interpreters", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"https://evil", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_nobody_when_an_answer_from_the_thread_is_kept()
    {
        await using var room = await ExpertsRoom.OpenAsync();
        var card = await room.AskAsync();
        await room.SayInThreadAsync(card, Answer);
        await room.RedrawnAsync("Answered by");

        Assert.Contains("draft", await PressAsync(room, card, ExpertQuestionCard.KeepVerb, "29:tom"), StringComparison.Ordinal);
        await PressAsync(room, card, ExpertQuestionCard.ApproveVerb, "29:priya");
        await IndexedAsync(room, 1);

        var source = Assert.Single(Curated(room).Single().Sources);
        Assert.StartsWith("Answered by an expert in your organisation, ", source.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outlives_the_question_of_which_nothing_of_the_asker_stays()
    {
        await using var room = await ExpertsRoom.OpenAsync();
        var card = await ApprovedAsync(room);
        await room.PassAsync(TimeSpan.FromDays(31));

        await room.PurgeAsync();

        Assert.Equal(0, room.Count("expert_questions WHERE asker_id <> '' OR asker_name IS NOT NULL OR asked_in <> ''"));
        Assert.Equal(0, room.Count("expert_listeners"));
        Assert.Contains("Withdrawn", await PressAsync(room, card, ExpertQuestionCard.RemoveArticleVerb, "29:tom"), StringComparison.Ordinal);
    }

    private static async Task<Post> KeptAsync(ExpertsRoom room, string answer = Answer, params (string Name, string Value)[] more)
    {
        var card = await room.AskAsync(isTold: false);
        await room.AnswerAsync(card, answer, "29:tom", [("keep", "true"), ("title", "Interpreters"), ("role", "social prescribing lead"), .. more]);
        return card;
    }

    private static async Task<Post> ApprovedAsync(ExpertsRoom room, string answer = Answer, params (string Name, string Value)[] more)
    {
        var card = await KeptAsync(room, answer, more);
        await PressAsync(room, card, ExpertQuestionCard.ApproveVerb, "29:priya");
        await IndexedAsync(room, 1);
        return card;
    }

    private static async Task<string> PressAsync(ExpertsRoom room, Post card, string verb, string person) =>
        (string?)JsonNode.Parse((await room.In(card, person).PressAsync(verb, ExpertsRoom.DataOf(card))).Body)?["value"] ?? "";

    private static async Task<Post> AskBotAsync(ExpertsRoom room)
    {
        var chat = room.Bot.Personal("29:grace");
        await chat.SendAsync(chat.Message(ExpertsRoom.Question));
        return await room.NextAsync(post => post.IsIn(chat.Id));
    }

    private static Task IndexedAsync(ExpertsRoom room, int count) => RunningBot.UntilAsync(() => Curated(room).Count() == count);

    private static IEnumerable<Document> Curated(ExpertsRoom room) =>
        room.Bot.Services.GetRequiredService<KnowledgeBase>().Documents.Where(static document => document.Id.StartsWith("expert-", StringComparison.Ordinal));
}
