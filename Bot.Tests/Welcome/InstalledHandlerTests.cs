using Bot.AzureSearch;
using Bot.LanguageModel;
using Bot.Pages;
using Bot.Storage;
using Bot.Tests.Host;
using Bot.Turns;
using Bot.Welcome;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Options;

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

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task Says_hello_again_while_that_could_not_be_saved(string environment)
    {
        using var database = Stores.Open(_folder);
        var handler = HandlerOf(database, environment);

        Assert.NotEmpty((await handler.HandleAsync(TurnOf(new TurnInput.Installed()), TestContext.Current.CancellationToken)).Replies);
        Assert.NotEmpty((await handler.HandleAsync(TurnOf(new TurnInput.Installed()), TestContext.Current.CancellationToken)).Replies);
    }

    private static InstalledHandler HandlerOf(Database database, string environment) =>
        new(database, new Greeted(new HostingEnvironment { EnvironmentName = environment }), [], new WhereWordsGo(Options.Create(new ModelOptions()), Options.Create(new AzureSearchOptions())));

    private static Turn TurnOf(TurnInput input) =>
        new("turn", new Person("29:a", null, ""), new ConversationAddress("tenant", "chat", ConversationKind.Personal), input);

    private async Task<bool> SaysHelloAsync(TurnInput input)
    {
        using var database = Stores.Open(_folder);
        var outcome = await HandlerOf(database, Environments.Production).HandleAsync(TurnOf(input), TestContext.Current.CancellationToken);
        await database.WriteAsync(connection => outcome.Change?.Invoke(connection));
        return outcome.Replies.Count > 0;
    }
}
