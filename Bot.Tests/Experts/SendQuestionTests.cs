using System.Text.Json.Nodes;
using Bot.Outbox;
using Bot.Tests.Host;
using Cards.Experts;
using Dapper;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Experts;

public sealed class SendQuestionTests
{
    [Theory]
    [InlineData(true, "Amira Khan", "a colleague")]
    [InlineData(false, "a colleague who did not give a name", "Amira")]
    public async Task Posts_what_was_agreed_to_in_a_thread_of_its_own(bool isNamed, string shown, string hidden)
    {
        await using var room = await ExpertsRoom.OpenAsync();

        var card = await room.AskAsync("Is [this](https://evil.example.org) *free*?", isNamed);

        Assert.StartsWith(ExpertsRoom.Channel + ";messageid=", card.ConversationId, StringComparison.Ordinal);
        Assert.Contains(shown, card.Activity.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain(hidden, card.Activity.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("](https://evil", (string?)card.Card?["body"]?[1]?["text"], StringComparison.Ordinal);
        await room.ToldAsync("Sent. I will write here when an expert answers.");
    }

    [Fact]
    public async Task Shows_in_the_place_of_the_form_that_it_was_sent()
    {
        await using var room = await ExpertsRoom.OpenAsync();

        var (_, body) = await room.SendAsync(await room.FormAsync(), ExpertsRoom.Question);

        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)JsonNode.Parse(body)?["type"]);
        Assert.Contains("was sent to the experts", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sends_nothing_when_it_is_cancelled()
    {
        await using var room = await ExpertsRoom.OpenAsync();

        var (_, body) = await room.Amira.PressAsync(AskAPersonCard.CancelVerb);

        Assert.Contains("nothing was sent or kept", body, StringComparison.Ordinal);
        Assert.Equal((0, 0), room.Bot.Database.Read(OutboxStore.Count));
    }

    [Fact]
    public async Task Sends_a_form_once_however_often_its_button_is_pressed()
    {
        await using var room = await ExpertsRoom.OpenAsync();
        var form = await room.FormAsync();

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => room.SendAsync(form, ExpertsRoom.Question)));
        var (_, body) = await room.SendAsync(form, ExpertsRoom.Question);

        Assert.Contains("sent already", body, StringComparison.Ordinal);
        Assert.Equal(1, (await room.RestAsync()).Count(static post => post.ConversationId.StartsWith(ExpertsRoom.Channel, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(" \n ")]
    [InlineData(null)]
    public async Task Sends_neither_nothing_nor_too_much(string? wording)
    {
        await using var room = await ExpertsRoom.OpenAsync();

        var (_, body) = await room.SendAsync(await room.FormAsync(), wording ?? new string('x', 501));

        Assert.Contains("othing was sent", body, StringComparison.Ordinal);
        Assert.Equal(0, room.Count("expert_questions"));
    }

    [Fact]
    public async Task Stops_a_patients_details_and_takes_the_form_again_without_them()
    {
        await using var room = await ExpertsRoom.OpenAsync();
        var form = await room.FormAsync();

        await room.SendAsync(form, "Who pays for NHS number 943 476 5919?");
        await room.ToldAsync("looked like a patient's details");
        Assert.Equal(0, room.Count("expert_questions"));

        await room.SendAsync(form, ExpertsRoom.Question);
        await room.ToldAsync("Sent.");
    }

    [Fact]
    public async Task Tells_the_person_when_the_experts_channel_does_not_take_it()
    {
        await using var room = await ExpertsRoom.OpenAsync();
        room.Bot.Teams.Answer = static post => post.ConversationId.StartsWith(ExpertsRoom.Channel, StringComparison.Ordinal) ? FakeTeams.NotInstalled : null;
        await room.AskAsync(isTold: false);
        await RunningBot.UntilAsync(() => room.Bot.Database.Read(OutboxStore.Count).Parked == 1);

        await room.PassAsync(TimeSpan.Zero);

        await room.ToldAsync("I could not pass your question on");
        await room.PassAsync(TimeSpan.Zero);
        Assert.DoesNotContain(await room.RestAsync(), static post => post.Text.Contains("could not pass", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Posts_after_a_restart_what_was_sent_before_it()
    {
        using var folder = new TemporaryFolder();
        var teams = await FakeTeams.StartAsync();
        teams.Answer = static post => post.Card is not null && post.ConversationId.StartsWith(ExpertsRoom.Channel, StringComparison.Ordinal)
            ? Results.StatusCode(StatusCodes.Status500InternalServerError) : null;
        var first = await ExpertsRoom.OpenAsync(teams, folder, ("Outbox:FirstWait", "00:01:00"));
        await first.AskAsync();
        await RunningBot.UntilAsync(() => first.Bot.Database.Read(c => c.ExecuteScalar<long>("SELECT count(*) FROM outbox WHERE attempts = 1")) == 1);
        await first.Bot.Database.WriteAsync(connection => connection.Execute("UPDATE outbox SET due_at = 0"));
        await first.Bot.StopAsync();
        teams.Answer = _ => null;

        await using var second = await ExpertsRoom.OpenAsync(teams, folder);
        var card = await second.NextAsync(static post => post.Card is not null);

        await second.SayInThreadAsync(card, "The practice pays.");
        await second.ToldAsync("The practice pays.");
    }
}
