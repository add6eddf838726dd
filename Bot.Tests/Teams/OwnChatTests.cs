using Bot.Outbox;
using Bot.Tests.Host;
using Bot.Turns;
using Dapper;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Teams;

/// <summary>Which chat is a person's own, and how a whisper goes there.</summary>
public sealed class OwnChatTests
{
    private const string AmirasChat = "a:personal-29:amira";

    [Fact]
    public async Task Goes_to_the_chat_in_which_the_person_has_written_before()
    {
        await using var bot = await StartAsync();
        var chat = new Conversation(bot, "a:another-chat", "personal", "29:amira");
        await chat.SayAsync("help");

        Assert.Equal(chat.Id, (await bot.Channel().SayAsync("psst")).ConversationId);
        Assert.Empty(bot.Teams.Openings);
    }

    [Fact]
    public async Task Does_not_go_to_a_chat_in_which_the_person_has_only_installed_the_bot()
    {
        await using var bot = await StartAsync();
        var administrator = new Conversation(bot, AmirasChat, "personal", "29:administrator");
        await administrator.InstallAsync();
        await bot.Teams.NextAsync(TestContext.Current.CancellationToken);

        Assert.Equal("a:personal-29:administrator", (await bot.Channel("29:administrator").SayAsync("psst")).ConversationId);
    }

    [Fact]
    public async Task Does_not_go_to_a_chat_in_which_the_person_has_only_pressed_a_button()
    {
        await using var bot = await StartAsync();
        await new Conversation(bot, "a:another-chat", "personal", "29:amira").PressAsync("gone");

        Assert.Equal(AmirasChat, (await bot.Channel().SayAsync("psst")).ConversationId);
    }

    [Fact]
    public async Task Opens_a_chat_in_the_place_of_one_that_is_no_more()
    {
        await using var bot = await StartAsync();
        var gone = new Conversation(bot, "a:gone", "personal", "29:amira");
        await gone.SayAsync("help");
        bot.Teams.Answer = post => post.ConversationId is "a:gone" ? Results.NotFound() : null;

        Assert.Equal(gone.Id, (await bot.Channel().SayAsync("psst")).ConversationId);
        Assert.Equal(AmirasChat, (await bot.Teams.NextAsync(TestContext.Current.CancellationToken)).ConversationId);
        Assert.Equal(AmirasChat, (await bot.Channel().SayAsync("psst")).ConversationId);
        Assert.Single(bot.Teams.Openings);
    }

    [Fact]
    public async Task Is_given_up_when_the_chat_that_was_opened_is_no_more_either()
    {
        await using var bot = await StartAsync();
        bot.Teams.Answer = post => post.ConversationId is AmirasChat ? Results.NotFound() : null;

        await bot.Channel().SayAsync("psst");

        await RunningBot.UntilAsync(() => bot.Database.Read(OutboxStore.Count) == (0, 1));
        Assert.Equal("the person's own chat cannot be reached: 404", bot.Database.Read(connection => connection.ExecuteScalar<string?>("SELECT parked_reason FROM outbox")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Is_found_again_by_a_thumb_under_it(bool isChatKnown)
    {
        await using var bot = await StartAsync();
        if (isChatKnown)
        {
            await bot.Personal().SayAsync("help");
        }

        var whisper = await bot.Channel().SayAsync("psst");

        await RunningBot.UntilAsync(() => bot.Database.Read(OutboxStore.Count) == (0, 0));
        var outbox = bot.Services.GetRequiredService<OutboxStore>();
        Assert.Equal("reference", bot.Database.Read(connection => outbox.ReferenceOf(connection, AmirasChat, whisper.MessageId)));
    }

    [Fact]
    public async Task Waits_its_turn_in_a_chat_that_is_known()
    {
        await using var bot = await StartAsync(firstWait: "00:01:00");
        await bot.Personal().SayAsync("help");
        bot.Teams.Answer = post => post.ConversationId is AmirasChat ? Results.StatusCode(StatusCodes.Status429TooManyRequests) : null;
        await bot.Personal().SayAsync("help");

        await bot.Channel().SendAsync(bot.Channel().Message("psst"));

        await RunningBot.UntilAsync(() => bot.Database.Read(OutboxStore.Count) == (2, 0));
        Assert.NotNull((await bot.Personal("29:tom").SayAsync("help")).Card);
        Assert.True(bot.Teams.IsQuiet);
    }

    private static Task<RunningBot> StartAsync(string firstWait = "00:00:00.010") => RunningBot.StartAsync(adjust: builder =>
    {
        builder.Configuration.AddInMemoryCollection([new("Outbox:FirstWait", firstWait)]);
        builder.Services.AddTurnRoute(TurnRoute.ForWords<WhisperingHandler>("psst"));
    });
}
