using Bot.CheckIns.Rounds;
using Bot.Tests.Host;

namespace Bot.Tests.CheckIns.Posting;

public sealed class RedrawingTests
{
    [Fact]
    public async Task Puts_how_many_have_answered_on_the_card_in_its_place()
    {
        await using var room = await LeadRoom.OpenAsync();
        await room.LaunchAsync();
        await room.PostedAsync();

        await room.AnswerAsync(6);

        Assert.True((await room.NextAsync("6 of 9 people have answered")).IsReplacement);
    }

    [Fact]
    public async Task Is_not_done_below_the_minimum()
    {
        using var folder = new TemporaryFolder();
        await using var room = new CheckInRoom(folder);
        var checkIn = await room.LaunchAsync(9);

        await AnswerAsync(room, checkIn, 4);

        Assert.Empty(Due(room));
    }

    [Fact]
    public async Task Is_done_once_for_many_answers_and_at_most_once_in_three_seconds()
    {
        using var folder = new TemporaryFolder();
        await using var room = new CheckInRoom(folder);
        var checkIn = await room.LaunchAsync(9);
        await AnswerAsync(room, checkIn, 6);
        await room.Round.RunAsync();
        Assert.Equal(1, room.Letters("redrawn"));

        await AnswerAsync(room, checkIn, 8);
        await room.Round.RunAsync();
        Assert.Equal(1, room.Letters("redrawn"));

        room.Clock.Advance(TimeSpan.FromSeconds(3));
        await room.Round.RunAsync();
        Assert.Equal((2, 1), (room.Letters("redrawn"), room.Letters("redrawn with 8")));
    }

    [Fact]
    public async Task Is_not_done_for_an_answer_that_is_changed()
    {
        using var folder = new TemporaryFolder();
        await using var room = new CheckInRoom(folder);
        var checkIn = await room.LaunchAsync(9);
        await AnswerAsync(room, checkIn, 6);
        await room.Round.RunAsync();

        await AnswerAsync(room, checkIn, 6);

        Assert.Empty(Due(room));
    }

    private static Task AnswerAsync(CheckInRoom room, CheckIn checkIn, int people) => room.Database.WriteAsync(connection =>
    {
        foreach (var person in CheckInRoom.People(people))
        {
            room.Answering.Submit(connection, checkIn, person, "purpose", CheckInRoom.PageOf(checkIn, "purpose", 2));
            room.Get<Redrawing>().Ask(connection, checkIn);
        }
    });

    private static IReadOnlyList<CheckIn> Due(CheckInRoom room) =>
        room.Database.Read(connection => CheckInStore.Due(connection, room.Clock.GetUtcNow() + TimeSpan.FromSeconds(30)));
}
