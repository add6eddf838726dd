using Bot.Storage;
using Bot.Tests.Host;

namespace Bot.Tests.Storage;

public sealed class SecretTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Gives_the_same_digest_after_a_restart_and_another_in_another_folder()
    {
        using var elsewhere = new TemporaryFolder();
        var digest = Secret.In(new DataFolder(_folder.Path)).Digest("chat", "message");

        Assert.Equal(digest, Secret.In(new DataFolder(_folder.Path)).Digest("chat", "message"));
        Assert.NotEqual(digest, Secret.In(new DataFolder(elsewhere.Path)).Digest("chat", "message"));
    }

    [Fact]
    public void Keeps_the_parts_apart()
    {
        var secret = Secret.In(new DataFolder(_folder.Path));

        Assert.NotEqual(secret.Digest("ab", "c"), secret.Digest("a", "bc"));
    }
}
