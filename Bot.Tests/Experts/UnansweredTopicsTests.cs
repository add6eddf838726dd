using System.Globalization;
using Bot.Experts;
using Dapper;
using Knowledge;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Experts;

public sealed class UnansweredTopicsTests
{
    private const string Administrator = "00000000-0000-0000-0000-000000000021";
    private const string Asked = "Does supervision cover parking permits for zeppelins?";

    [Fact]
    public async Task A_question_without_an_answer_can_go_to_a_person()
    {
        await using var room = await ExpertsRoom.OpenAsync();

        var answer = await room.Amira.SayAsync(Asked);

        Assert.StartsWith("I don't have that in my sources", answer.Text, StringComparison.Ordinal);
        Assert.Equal(Asked, (string?)answer.Card?["actions"]?[0]?["data"]?["question"]);
    }

    [Fact]
    public async Task A_question_without_an_answer_offers_nobody_where_there_are_no_experts()
    {
        await using var room = await ExpertsRoom.OpenAsync(settings: ("Experts:Channel", ""));

        Assert.Null((await room.Amira.SayAsync(Asked)).Card);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public async Task Are_shown_to_an_administrator_once_enough_people_have_asked(int people, bool areShown)
    {
        await using var room = await OpenAsync();
        await AskAsync(room, people);

        var list = (await room.Bot.Personal("29:tom").SayAsync("unanswered topics")).Text;

        Assert.Equal(areShown, list.Contains("This week, 5 people or more:\n\n- ", StringComparison.Ordinal));
        Assert.DoesNotContain("zeppelin", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_shown_to_nobody_else()
    {
        await using var room = await OpenAsync();
        await AskAsync(room, 5);

        Assert.Contains("Only an administrator", (await room.Amira.SayAsync("unanswered topics")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Count_one_person_once_however_often_they_ask()
    {
        await using var room = await OpenAsync();

        for (var i = 0; i < 6; i++)
        {
            await room.Amira.SayAsync(Asked);
        }

        Assert.Equal(1, room.Count("topic_tags"));
    }

    [Fact]
    public async Task Keep_no_name_no_wording_and_nobodys_id()
    {
        await using var room = await OpenAsync();
        await AskAsync(room, 1);

        var kept = room.Bot.Database.Read(connection => connection.QuerySingle<(string Week, string Topic, byte[] Tag)>("SELECT week, topic, tag FROM topic_tags"));

        Assert.DoesNotContain("zeppelin", kept.Topic, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(room.Bot.Services.GetRequiredService<KnowledgeBase>().Documents, document => string.Equals(document.Title, kept.Topic, StringComparison.Ordinal));
        Assert.Equal(16, kept.Tag.Length);
    }

    [Theory]
    [InlineData(4, null)]
    [InlineData(6, 6)]
    public async Task Leave_a_number_and_no_tag_when_the_week_is_over_and_only_a_large_one(int people, int? kept)
    {
        await using var room = await OpenAsync();
        await AskAsync(room, people);

        await room.Bot.Database.WriteAsync(connection => TopicCounts.Purge(connection, TimeProvider.System.GetUtcNow() + TimeSpan.FromDays(7)));

        Assert.Equal(0, room.Count("topic_tags"));
        Assert.Equal(kept, room.Bot.Database.Read(connection => connection.ExecuteScalar<int?>("SELECT people FROM topic_counts")));
        var list = (await room.Bot.Personal("29:tom").SayAsync("unanswered topics")).Text;
        Assert.Equal(kept is not null, list.Contains(": " + people.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    private static Task<ExpertsRoom> OpenAsync() => ExpertsRoom.OpenAsync(settings: ("Administrators:People:0", Administrator));

    private static async Task AskAsync(ExpertsRoom room, int people)
    {
        for (var i = 0; i < people; i++)
        {
            await room.Bot.Personal(string.Create(CultureInfo.InvariantCulture, $"29:person-{i}")).SayAsync(Asked);
        }
    }
}
