using System.Text.Json.Nodes;
using Bot.Tests.Host;
using Cards.Experts;

namespace Bot.Tests.Experts;

public sealed class WaitTests
{
    [Fact]
    public async Task Is_offered_in_the_place_of_a_second_post_and_tells_nothing_of_the_first()
    {
        await using var room = await ExpertsRoom.OpenAsync();
        await room.AskAsync("WHO pays for interpreters?");

        var (_, body) = await AskAgainAsync(room);

        Assert.Contains(AskAPersonCard.WaitVerb, body, StringComparison.Ordinal);
        Assert.DoesNotContain("WHO", JsonNode.Parse(body)?["value"]?["body"]?.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(1, room.Count("expert_questions"));
    }

    [Fact]
    public async Task Ends_with_the_answer_for_each_who_waits()
    {
        await using var room = await ExpertsRoom.OpenAsync();
        var card = await room.AskAsync("Who pays for interpreters?");
        var (_, body) = await AskAgainAsync(room);

        await Priya(room).PressAsync(AskAPersonCard.WaitVerb, ButtonData(body, 0));
        await room.AnswerAsync(card, "The practice.");

        await room.ToldAsync("The practice.");
        await room.ToldAsync("The practice.", "29:priya");
    }

    [Fact]
    public async Task Need_not_be_chosen()
    {
        await using var room = await ExpertsRoom.OpenAsync();
        await room.AskAsync("Who pays for interpreters?");
        var (_, body) = await AskAgainAsync(room);

        await Priya(room).PressAsync(AskAPersonCard.SendVerb, ButtonData(body, 1));

        Assert.Equal(2, room.Count("expert_questions"));
    }

    [Fact]
    public async Task Comes_too_late_once_there_is_an_answer()
    {
        await using var room = await ExpertsRoom.OpenAsync();
        var card = await room.AskAsync("Who pays for interpreters?");
        var (_, body) = await AskAgainAsync(room);
        await room.AnswerAsync(card, "The practice.");

        Assert.Contains("over already", (await Priya(room).PressAsync(AskAPersonCard.WaitVerb, ButtonData(body, 0))).Body, StringComparison.Ordinal);
    }

    private static Conversation Priya(ExpertsRoom room) => room.Bot.Personal("29:priya");

    private static Task<(System.Net.HttpStatusCode Status, string Body)> AskAgainAsync(ExpertsRoom room) => Priya(room).PressAsync(
        AskAPersonCard.SendVerb, new JsonObject { ["id"] = "abcdefghijklmnopabcdefghijklmnop", ["wording"] = "Who pays for an interpreter?", ["told"] = "true" });

    private static JsonObject? ButtonData(string body, int button) =>
        JsonNode.Parse(body)?["value"]?["actions"]?[button]?["data"]?.AsObject();
}
