using Bot.Storage;
using Bot.Tests.Host;
using Bot.Turns;
using Bot.Welcome;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;

namespace Bot.Tests.Welcome;

/// <summary>The welcome as it is outside Development: once for an install, for good.</summary>
public sealed class InstalledHandlerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Says_hello_once_even_over_a_restart()
    {
        Assert.True(await SaysHelloAsync(new TurnInput.Installed()));

        Assert.False(await SaysHelloAsync(new TurnInput.Installed()));
    }

    [Fact]
    public async Task Says_hello_again_after_it_was_removed()
    {
        await SaysHelloAsync(new TurnInput.Installed());
        await SaysHelloAsync(new TurnInput.Removed());

        Assert.True(await SaysHelloAsync(new TurnInput.Installed()));
    }

    private async Task<bool> SaysHelloAsync(TurnInput input)
    {
        using var database = new Database(_folder.File("companion.db"), TimeProvider.System);
        var handler = new InstalledHandler(database, new Greeted(new HostingEnvironment { EnvironmentName = Environments.Production }));
        var turn = new Turn("turn", new Person("29:a", null, ""), new ConversationAddress("tenant", "chat", ConversationKind.Personal), input);

        var outcome = await handler.HandleAsync(turn, TestContext.Current.CancellationToken);
        await database.WriteAsync(connection => outcome.Change?.Invoke(connection));
        return outcome.Replies.Count > 0;
    }
}
