using Bot.Storage;
using Bot.Teams.Inbox;
using Bot.Tests.Host;

namespace Bot.Tests.Teams;

public sealed class TurnKeyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Is_the_same_for_the_same_message_and_cannot_be_found_without_the_secret()
    {
        using var elsewhere = new TemporaryFolder();
        var (ours, theirs) = (Secret.In(new DataFolder(_folder.Path)), Secret.In(new DataFolder(elsewhere.Path)));
        var key = TurnKey.Of(ours, "chat", "1");

        Assert.Equal(key.Digest, TurnKey.Of(ours, "chat", "1").Digest);
        Assert.NotEqual(key.Digest, TurnKey.Of(ours, "chat", "2").Digest);
        Assert.NotEqual(key.Digest, TurnKey.Of(theirs, "chat", "1").Digest);
    }
}
