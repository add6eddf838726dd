using Bot.CheckIns.Rounds;
using Cards.CheckIns;
using Cards.CheckIns.Answering;
using static Bot.Tests.CheckIns.Answers.AnsweringRoom;

namespace Bot.Tests.CheckIns.Answers;

public sealed class DialogAnsweringTests
{
    [Fact]
    public async Task Goes_through_all_pages_and_saves_each()
    {
        await using var room = await AnsweringRoom.OpenAsync();
        var amira = room.InChannel();

        var page = PageOf(await amira.OpenAsync(CheckInCard.AnswerVerb, room.CardData));
        for (var number = 0; number < 3; number++)
        {
            Assert.Equal(room.CheckIn.Set.Domains[number].Title, Title(page));
            page = PageOf(await amira.SubmitAsync(AnswerPage.SaveVerb, Filled(page, number + 1, "we meet on Tuesdays")));
            Assert.Equal(number + 1, room.SheetOf().Pages.Count);
        }

        Assert.Equal("Thank you: your answers are saved", Title(page));
        Assert.Equal([1, 2, 3], room.CheckIn.Set.Domains.Select(domain => room.SheetOf().Pages[domain.Id].Ratings.Values.Distinct().Single()));
        Assert.Equal("we meet on Tuesdays", room.SheetOf().Pages[room.CheckIn.Set.Domains[0].Id].Comment);
        Assert.True(room.Bot.Teams.IsQuiet);
    }

    [Fact]
    public async Task Goes_on_where_the_person_stopped_with_what_they_chose()
    {
        await using var room = await AnsweringRoom.OpenAsync();
        var amira = room.InChannel();
        var first = PageOf(await amira.OpenAsync(CheckInCard.AnswerVerb, room.CardData));
        await amira.SubmitAsync(AnswerPage.SaveVerb, Filled(first, 2));

        var again = PageOf(await amira.OpenAsync(CheckInCard.AnswerVerb, room.CardData));

        Assert.Equal(room.CheckIn.Set.Domains[1].Title, Title(again));
        var back = Filled(again, 3);
        back[Questions.Then] = Questions.Back;
        var before = PageOf(await amira.SubmitAsync(AnswerPage.SaveVerb, back));
        Assert.Equal(room.CheckIn.Set.Domains[0].Title, Title(before));
        Assert.Contains("\"value\":\"2\"", before.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_a_page_without_ratings_and_one_of_not_knowing()
    {
        await using var room = await AnsweringRoom.OpenAsync();
        var amira = room.InChannel();
        var page = PageOf(await amira.OpenAsync(CheckInCard.AnswerVerb, room.CardData));
        var skipped = DataOf(page);
        page = PageOf(await amira.SubmitAsync(AnswerPage.SaveVerb, skipped));
        Assert.Equal(0, room.Marked);

        var unknown = DataOf(page);
        unknown[Questions.ItemPrefix + room.CheckIn.Set.Domains[1].Items[0].Id] = Questions.DontKnow;
        await amira.SubmitAsync(AnswerPage.SaveVerb, unknown);

        Assert.Equal(1, room.Marked);
        Assert.True(room.SheetOf().IsAnswer);
    }

    [Fact]
    public async Task Withdraws_only_when_asked_twice_and_lets_answer_again()
    {
        await using var room = await AnsweringRoom.OpenAsync();
        var amira = room.InChannel();
        var page = PageOf(await amira.OpenAsync(CheckInCard.AnswerVerb, room.CardData));
        await amira.SubmitAsync(AnswerPage.SaveVerb, Filled(page, 2));

        var asked = PageOf(await amira.SubmitAsync(WithdrawCard.AskVerb, room.CardData));
        Assert.Equal(("Withdraw your answers?", 1), (Title(asked), room.Marked));
        var gone = PageOf(await amira.SubmitAsync(WithdrawCard.Verb, DataOf(asked)));

        Assert.Equal(("Your answers are deleted", 0), (Title(gone), room.Marked));
        Assert.False(room.SheetOf().IsAnswer);
        Assert.Equal(room.CheckIn.Set.Domains[0].Title, Title(PageOf(await amira.SubmitAsync(CheckInCard.AnswerVerb, DataOf(gone)))));
    }

    [Fact]
    public async Task Gives_a_page_with_a_patient_in_it_back_without_those_words_and_saves_nothing()
    {
        await using var room = await AnsweringRoom.OpenAsync();
        var page = PageOf(await room.InChannel().OpenAsync(CheckInCard.AnswerVerb, room.CardData));

        var again = PageOf(await room.InChannel().SubmitAsync(AnswerPage.SaveVerb, Filled(page, 4, "my patient is 943 476 5919")));

        Assert.Equal(room.CheckIn.Set.Domains[0].Title, Title(again));
        var json = again.ToJsonString();
        Assert.Contains("looked like a patient", json, StringComparison.Ordinal);
        Assert.Contains("\"value\":\"4\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("943", json, StringComparison.Ordinal);
        Assert.Empty(room.SheetOf().Pages);
        Assert.True(room.Bot.Teams.IsQuiet);
    }

    [Fact]
    public async Task Says_where_help_is_before_all_else_when_words_sound_like_danger()
    {
        await using var room = await AnsweringRoom.OpenAsync();
        var page = PageOf(await room.InChannel().OpenAsync(CheckInCard.AnswerVerb, room.CardData));

        Assert.Contains("call 999", WordsOf(await room.InChannel().SubmitAsync(AnswerPage.SaveVerb, Filled(page, 4, "I want to kill myself"))), StringComparison.Ordinal);
        Assert.Equal(room.InOwnChat().Id, (await room.Bot.Teams.NextAsync(TestContext.Current.CancellationToken)).ConversationId);
    }

    [Fact]
    public async Task Refuses_whoever_came_after_the_launch()
    {
        await using var room = await AnsweringRoom.OpenAsync();

        Assert.Equal(Answering.NotOnRoster, WordsOf(await room.InChannel("29:priya").OpenAsync(CheckInCard.AnswerVerb, room.CardData)));
    }

    [Fact]
    public async Task Changes_nothing_after_the_close()
    {
        await using var room = await AnsweringRoom.OpenAsync();
        var page = PageOf(await room.InChannel().OpenAsync(CheckInCard.AnswerVerb, room.CardData));
        await room.CloseAsync();

        Assert.Equal(Answering.Closed, WordsOf(await room.InChannel().SubmitAsync(AnswerPage.SaveVerb, Filled(page, 4))));
        Assert.Equal(Answering.Closed, WordsOf(await room.InChannel().SubmitAsync(WithdrawCard.Verb, room.CardData)));
        Assert.Equal(Answering.Closed, WordsOf(await room.InChannel().OpenAsync(CheckInCard.AnswerVerb, room.CardData)));
    }

    [Fact]
    public async Task Takes_the_same_page_twice_and_from_two_devices_as_one()
    {
        await using var room = await AnsweringRoom.OpenAsync();
        var page = PageOf(await room.InChannel().OpenAsync(CheckInCard.AnswerVerb, room.CardData));
        var own = ShownIn(await room.InOwnChat().PressAsync(CheckInCard.AnswerInChatVerb, await room.WayInAsync()));

        await Task.WhenAll(
            room.InChannel().SubmitAsync(AnswerPage.SaveVerb, Filled(page, 1)),
            room.InChannel().SubmitAsync(AnswerPage.SaveVerb, Filled(page, 1)),
            room.InOwnChat().PressAsync(AnswerPage.SaveVerb, Filled(own, 1)));

        Assert.Equal(1, room.Marked);
        Assert.Single(room.SheetOf().Pages);
    }
}
