using System.Net;
using Bot.Teams.Authentication;
using Bot.Tests.Host;

namespace Bot.Tests.Teams.Authentication;

public sealed class SigningKeysTests : IDisposable
{
    private static readonly TimeSpan Throttle = TimeSpan.FromMinutes(1);

    private readonly Door door = new();

    public void Dispose() => door.Dispose();

    [Fact]
    public async Task Are_fetched_once_for_many_messages()
    {
        for (var i = 0; i < 20; i++)
            Assert.Null(await KnockAsync(TokenSmith.GoodKey));

        Assert.Equal(1, door.Fetches);
    }

    [Fact]
    public async Task Let_a_new_key_in_at_its_first_message()
    {
        await KnockAsync(TokenSmith.GoodKey);
        Publish("new");
        door.Clock.Advance(Throttle);

        Assert.Null(await KnockAsync("new"));
        Assert.Equal(2, door.Fetches);
    }

    [Fact]
    public async Task Are_fetched_at_most_once_a_minute_for_a_thousand_unknown_kids()
    {
        await KnockAsync(TokenSmith.GoodKey);
        door.Clock.Advance(Throttle);

        var refusals = await Task.WhenAll(Enumerable.Range(0, 1_000).Select(i => KnockAsync($"bogus-{i}")));

        Assert.All(refusals, refusal => Assert.Equal(Refusal.UnknownKey, refusal));
        Assert.Equal(2, door.Fetches);
    }

    [Fact]
    public async Task Let_a_new_key_in_a_minute_after_a_bogus_one_at_the_latest()
    {
        await KnockAsync(TokenSmith.GoodKey);
        door.Clock.Advance(Throttle);
        await KnockAsync("bogus");
        Publish("new");
        Assert.Equal(Refusal.UnknownKey, await KnockAsync("new"));
        door.Clock.Advance(Throttle);

        Assert.Null(await KnockAsync("new"));
    }

    [Fact]
    public async Task Refuse_everybody_while_none_was_ever_fetched()
    {
        door.Http.Answer(Door.MetadataRoute, HttpStatusCode.InternalServerError);

        Assert.Equal(Refusal.NoKeys, await KnockAsync(TokenSmith.GoodKey));
    }

    [Fact]
    public async Task Recover_within_a_minute_of_a_cold_start_without_metadata()
    {
        door.Http.Answer(Door.KeySetRoute, HttpStatusCode.InternalServerError);
        await KnockAsync(TokenSmith.GoodKey);
        Publish(TokenSmith.GoodKey);
        door.Clock.Advance(Throttle);

        Assert.Null(await KnockAsync(TokenSmith.GoodKey));
    }

    [Fact]
    public async Task Treat_metadata_that_never_comes_as_metadata_that_is_down()
    {
        door.Http.Answer(Door.MetadataRoute, _ => throw new TaskCanceledException("The request timed out."));

        Assert.Equal(Refusal.NoKeys, await KnockAsync(TokenSmith.GoodKey));
    }

    [Fact]
    public async Task Serve_from_memory_while_metadata_is_down()
    {
        await KnockAsync(TokenSmith.GoodKey);
        door.Http.Answer(Door.MetadataRoute, HttpStatusCode.ServiceUnavailable);
        door.Clock.Advance(TimeSpan.FromHours(23));

        Assert.Null(await KnockAsync(TokenSmith.GoodKey));
    }

    [Fact]
    public async Task Refuse_everybody_after_a_day_without_metadata()
    {
        await KnockAsync(TokenSmith.GoodKey);
        door.Http.Answer(Door.MetadataRoute, HttpStatusCode.ServiceUnavailable);
        door.Clock.Advance(TimeSpan.FromHours(24));

        Assert.Equal(Refusal.NoKeys, await KnockAsync(TokenSmith.GoodKey));
    }

    [Fact]
    public async Task Refuse_a_withdrawn_key_within_a_day()
    {
        await KnockAsync(TokenSmith.GoodKey);
        Publish("new");
        door.Clock.Advance(TimeSpan.FromHours(24));

        Assert.Equal(Refusal.UnknownKey, await KnockAsync(TokenSmith.GoodKey));
    }

    [Fact(Timeout = 10_000)]
    public async Task Are_renewed_after_half_a_day_without_making_a_message_wait()
    {
        await KnockAsync(TokenSmith.GoodKey);
        var asked = new TaskCompletionSource();
        door.Http.Answer(Door.MetadataRoute, async cancellationToken =>
        {
            asked.SetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return StubHttp.Response(HttpStatusCode.OK, "");
        });
        door.Clock.Advance(TimeSpan.FromHours(12));

        Assert.Null(await KnockAsync(TokenSmith.GoodKey));
        await asked.Task.WaitAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Turn_no_good_message_away_when_two_hundred_mixed_ones_come_at_a_cold_start()
    {
        var opened = new TaskCompletionSource();
        door.Http.Answer(Door.MetadataRoute, async _ =>
        {
            await opened.Task;
            return StubHttp.Response(HttpStatusCode.OK, TokenSmith.Metadata("https://login.botframework.com/v1/.well-known/keys"));
        });

        var knocks = Enumerable.Range(0, 200).Select(i => i % 2 is 0 ? KnockAsync(TokenSmith.GoodKey) : KnockAsync($"bogus-{i}")).ToArray();
        opened.SetResult();
        var refusals = await Task.WhenAll(knocks);

        Assert.Equal(
            Enumerable.Range(0, 200).Select(i => i % 2 is 0 ? null : Refusal.UnknownKey),
            refusals);
        Assert.Equal(1, door.Fetches);
    }

    [Fact]
    public async Task Turn_no_message_with_a_new_key_away_when_two_hundred_come_at_once()
    {
        await KnockAsync(TokenSmith.GoodKey);
        Publish("new", TokenSmith.GoodKey);
        door.Clock.Advance(Throttle);

        var refusals = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(() => KnockAsync(i % 2 is 0 ? "new" : TokenSmith.GoodKey))));

        Assert.All(refusals, Assert.Null);
        Assert.Equal(2, door.Fetches);
    }

    [Fact]
    public async Task Do_not_make_a_message_wait_once_its_sender_has_gone()
    {
        door.Http.Answer(Door.MetadataRoute, _ => new TaskCompletionSource<HttpResponseMessage>().Task);
        using var gone = new CancellationTokenSource();

        var check = door.Check.CheckCallerAsync(Knock.With(door.Smith.Good).ToHttp(), gone.Token).AsTask();
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => check);
    }

    private void Publish(params string[] kids) =>
        door.Http.Answer(Door.KeySetRoute, TokenSmith.KeySetOf([.. kids.Select(kid => TokenSmith.Jwk(kid, "msteams"))]));

    // A token made now, so that only the key can be what is wrong with it.
    private Task<Refusal?> KnockAsync(string kid) => door.KnockAsync(Knock.With(door.Smith.Under(kid)));
}
