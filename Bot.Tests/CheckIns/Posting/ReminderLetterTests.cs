using Bot.CheckIns.Posting;
using Bot.CheckIns.Rounds;
using Bot.Outbox;
using Bot.Tests.Host;

namespace Bot.Tests.CheckIns.Posting;

public sealed class ReminderLetterTests : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CheckInRoom _room;

    public ReminderLetterTests() => _room = new CheckInRoom(_folder);

    public async ValueTask DisposeAsync()
    {
        await _room.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Goes_to_the_whole_channel_with_the_deadline_and_the_way_to_answer()
    {
        var checkIn = await _room.LaunchAsync(9);

        var letters = LettersFor(checkIn);

        Assert.All(letters, static letter => Assert.Equal((null, null, CheckInRoom.Channel.ChannelId), (letter.ToPersonId, letter.WhisperTo, letter.Address.ConversationId)));
        Assert.Contains("for everyone, whether you have answered or not", letters[1].Message.Text, StringComparison.Ordinal);
        Assert.Contains("(London time)", letters[1].Message.Text, StringComparison.Ordinal);
        Assert.Contains("**answer**", letters[1].Message.Text, StringComparison.Ordinal);
        Assert.Equal($"check-in/{checkIn.Id}", letters[0].Replaces);
    }

    [Fact]
    public async Task Is_the_same_word_for_word_whoever_has_answered()
    {
        var checkIn = await _room.LaunchAsync(9);
        var before = LettersFor(checkIn);

        foreach (var person in CheckInRoom.People(4))
            await _room.SubmitAsync(checkIn, person, "team", CheckInRoom.PageOf(checkIn, "team", 2));

        Assert.Equal(before.Select(static letter => letter.Message), LettersFor(checkIn).Select(static letter => letter.Message));
    }

    private IReadOnlyList<Letter> LettersFor(CheckIn checkIn) => _room.Database.Read(connection => _room.Get<ChannelMail>().Letters.WhenReminding(connection, checkIn));
}
