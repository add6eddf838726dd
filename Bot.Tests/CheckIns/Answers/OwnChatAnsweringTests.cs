using System.Text.Json.Nodes;
using Bot.CheckIns.Rounds;
using Cards.CheckIns;
using Cards.CheckIns.Answering;
using static Bot.Tests.CheckIns.Answers.AnsweringRoom;

namespace Bot.Tests.CheckIns.Answers;

/// <summary>Answering in a person's own chat, as clients without dialogs do.</summary>
public sealed class OwnChatAnsweringTests
{
    [Fact]
    public async Task Leads_from_the_word_through_all_pages_to_the_end()
    {
        await using var room = await AnsweringRoom.OpenAsync();
        var amira = room.InOwnChat();

        var page = ShownIn(await amira.PressAsync(CheckInCard.AnswerInChatVerb, await room.WayInAsync()));
        for (var number = 0; number < 3; number++)
        {
            page = ShownIn(await amira.PressAsync(AnswerPage.SaveVerb, Filled(page, 2)));
        }

        Assert.Equal("Thank you: your answers are saved", Title(page));
        Assert.Equal((1, 3), (room.Marked, room.SheetOf().Pages.Count));
        Assert.True(room.Bot.Teams.IsQuiet);
    }

    [Fact]
    public async Task Leads_there_from_the_channel_without_a_word_of_what_was_answered()
    {
        await using var room = await AnsweringRoom.OpenAsync();
        var page = PageOf(await room.InChannel().OpenAsync(CheckInCard.AnswerVerb, room.CardData));
        await room.InChannel().SubmitAsync(AnswerPage.SaveVerb, Filled(page, 2, "we meet on Tuesdays"));

        var words = WordsOf(await room.InChannel().PressAsync(CheckInCard.AnswerInChatVerb, room.CardData));

        Assert.StartsWith("I have written to you in our own chat", words, StringComparison.Ordinal);
        var post = await room.Bot.Teams.NextAsync(TestContext.Current.CancellationToken);
        Assert.Equal(room.InOwnChat().Id, post.ConversationId);
        Assert.DoesNotContain("Tuesdays", post.Activity.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Input.", post.Activity.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_in_a_channel_only_where_to_answer()
    {
        await using var room = await AnsweringRoom.OpenAsync();

        Assert.Contains("own chat", (await room.InChannel().SayAsync("answer")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Has_nothing_for_whoever_is_not_on_the_roster()
    {
        await using var room = await AnsweringRoom.OpenAsync();

        Assert.StartsWith("There is no open check-in", (await room.InOwnChat("29:priya").SayAsync("answer")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_take_answers_with_another_persons_button_nor_in_the_channel()
    {
        await using var room = await AnsweringRoom.OpenAsync();
        var page = ShownIn(await room.InOwnChat().PressAsync(CheckInCard.AnswerInChatVerb, await room.WayInAsync()));

        var tom = WordsOf(await room.InOwnChat("29:tom").PressAsync(AnswerPage.SaveVerb, Filled(page, 4)));
        var open = WordsOf(await room.InChannel().PressAsync(AnswerPage.SaveVerb, room.CardData));

        Assert.StartsWith("That button does not belong here", tom, StringComparison.Ordinal);
        Assert.StartsWith("Please answer in our own chat", open, StringComparison.Ordinal);
        Assert.Equal(0, room.Marked);
    }

    [Fact]
    public async Task Takes_no_answers_from_a_client_whose_buttons_send_messages_which_would_be_kept()
    {
        await using var room = await AnsweringRoom.OpenAsync();
        var page = ShownIn(await room.InOwnChat().PressAsync(CheckInCard.AnswerInChatVerb, await room.WayInAsync()));
        var form = Filled(page, 2);
        form["verb"] = AnswerPage.SaveVerb;

        await room.InOwnChat().SendAsync(room.InOwnChat().Activity("message", ("value", form)));

        Assert.StartsWith("Please answer in our own chat", (await room.Bot.Teams.NextAsync(TestContext.Current.CancellationToken)).Text, StringComparison.Ordinal);
        Assert.Equal(0, room.Marked);
        Assert.Equal("none", (string?)page["actions"]?[0]?["fallback"]?["associatedInputs"]);
    }

    [Theory]
    [InlineData("item.no-such-item", "2")]
    [InlineData("target", "99")]
    [InlineData("FIRST", "0")]
    [InlineData("FIRST", "-1")]
    [InlineData("FIRST", "2.5")]
    [InlineData("FIRST", "everything")]
    public async Task Changes_nothing_for_what_the_page_does_not_ask(string field, string value)
    {
        await using var room = await AnsweringRoom.OpenAsync();
        var page = ShownIn(await room.InOwnChat().PressAsync(CheckInCard.AnswerInChatVerb, await room.WayInAsync()));
        var form = Filled(page, 2);
        form[field is "FIRST" ? Questions.ItemPrefix + room.CheckIn.Set.Domains[0].Items[0].Id : field] = value;

        var words = WordsOf(await room.InOwnChat().PressAsync(AnswerPage.SaveVerb, form));

        Assert.StartsWith("That page does not fit this check-in", words, StringComparison.Ordinal);
        Assert.Empty(room.SheetOf().Pages);
    }

    [Theory]
    [InlineData("id", "abcdefghijklmnop.0")]
    [InlineData("seal", "abcdefghijklmnopabcdefghijklmnop")]
    [InlineData("id", null)]
    public async Task Changes_nothing_for_a_button_that_was_altered(string field, string? value)
    {
        await using var room = await AnsweringRoom.OpenAsync();
        var page = ShownIn(await room.InOwnChat().PressAsync(CheckInCard.AnswerInChatVerb, await room.WayInAsync()));
        var form = Filled(page, 2);
        form[field] = value is null ? null : JsonValue.Create(value);

        Assert.StartsWith("That button does not belong here", WordsOf(await room.InOwnChat().PressAsync(AnswerPage.SaveVerb, form)), StringComparison.Ordinal);
        Assert.Empty(room.SheetOf().Pages);
    }

    [Fact]
    public async Task Tells_of_a_cancelled_check_in()
    {
        await using var room = await AnsweringRoom.OpenAsync();
        var way = await room.WayInAsync();
        var cancelled = Assert.IsType<Decision.Yes>(Leading.Cancel(room.CheckIn, TimeProvider.System.GetUtcNow())).CheckIn;
        await room.Bot.Database.WriteAsync(connection => Ending.Cancel(connection, cancelled));

        Assert.Equal(Answering.Cancelled, WordsOf(await room.InOwnChat().PressAsync(CheckInCard.AnswerInChatVerb, way)));
    }
}
