using Bot.Graph;
using Bot.Outbox;
using Bot.Storage;
using Bot.Teams.Connector;
using Bot.Tests.Graph;
using Bot.Tests.Host;
using Bot.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Outbox;

/// <summary>The app's own sending beside a fake Teams, in a time that goes on only when everything waits.</summary>
internal sealed class SendingRig : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Stopping _stopping = new();
    private readonly WebApplication _app;
    private readonly Lanes<OutboxItem> _lanes;
    private readonly DateTimeOffset _start;

    private SendingRig(FakeTeams teams, SteppedClock clock, Action<IServiceCollection>? adjust, IEnumerable<KeyValuePair<string, string?>> settings)
    {
        (Teams, Clock, _start) = (teams, clock, clock.GetUtcNow());
        _app = Program.Build(["--environment", "Development"], builder =>
        {
            builder.Configuration.AddInMemoryCollection([
                new("Storage:Folder", _folder.Path), new("Storage:Postgres", Stores.PostgresOf(_folder.Path)), new("Playground:Enabled", "false"), new("Teams:AppId", TokenSmith.AppId),
                new("Teams:TenantId", TokenSmith.TenantId), new("Teams:ClientSecret", "not a secret"), new("Teams:OpenIdMetadata", $"{teams.Address}/openid")]).AddInMemoryCollection(settings);
            builder.Logging.ClearProviders();
            builder.Services.AddSingleton<TimeProvider>(clock).AddSingleton<LogBook>().AddSingleton<ILoggerProvider>(static provider => provider.GetRequiredService<LogBook>());
            adjust?.Invoke(builder.Services);
        });
        var courier = Get<Courier>();
        _lanes = new(item => courier.CarryAsync(item, DateTimeOffset.MinValue, _stopping));
        _lanes.Open();
    }

    public FakeTeams Teams { get; }

    public SteppedClock Clock { get; }

    /// <summary>How long it has been since the start.</summary>
    public TimeSpan Elapsed => Clock.GetUtcNow() - _start;

    public Database Database => Get<Database>();

    /// <summary>How often it was noted that a message may have been taken though nothing said so.</summary>
    public int Doubts => Get<LogBook>().Lines.Count(static line => line.EventId == 1504);

    public static async Task<SendingRig> StartAsync(Action<IServiceCollection>? adjust = null)
    {
        var clock = new SteppedClock();
        return new SendingRig(await FakeTeams.StartAsync(clock), clock, adjust, []);
    }

    /// <summary>With a fake Graph beside it, which keeps its limits by the same time.</summary>
    public static async Task<(SendingRig Rig, FakeGraph Graph)> StartWithGraphAsync(TimeSpan? patience = null)
    {
        var clock = new SteppedClock();
        var graph = await FakeGraph.StartAsync(clock);
        return (new SendingRig(await FakeTeams.StartAsync(clock), clock, services => services
            .AddSingleton<CredentialSource>(static () => new FakeGraphCredential(static () => "token"))
            .AddSingleton<ITeamGroups, KnownGroups>()
            .AddHttpClient(nameof(GraphClient), http => http.Timeout = patience ?? http.Timeout), GraphEdge.Settings(graph)), graph);
    }

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    /// <summary>A letter to a conversation of which the bot has heard at this address.</summary>
    public async Task<Letter> LetterAsync(string conversationId, string text, string? serviceUrl = null)
    {
        await Get<ConversationStore>().KeepAsync(conversationId, new Reach(TokenSmith.TenantId, serviceUrl ?? Teams.ServiceUrl, "28:bot"));
        return new Letter(new ConversationAddress(TokenSmith.TenantId, conversationId, ConversationKind.Personal), Message.Of(text));
    }

    /// <summary>Writes letters for Teams in one transaction, and begins to send them.</summary>
    public Task SendAsync(params IReadOnlyList<Letter> letters) => SendAsync(Way.Teams, letters);

    /// <summary>Writes letters in one transaction, and begins to send them.</summary>
    public Task SendAsync(string way, IReadOnlyList<Letter> letters) => Database.WriteAsync<IReadOnlyList<OutboxItem>>(
        connection => [.. letters.Select(letter => Get<OutboxStore>().Add(connection, way, letter))],
        onDisk: items =>
        {
            foreach (var item in items)
            {
                _lanes.Add(item.Lane, item);
            }
        });

    /// <summary>Lets time go on until nothing is left to send, or until <paramref name="until"/>.</summary>
    public async Task RunAsync(TimeSpan? until = null)
    {
        while (true)
        {
            var waiting = Clock.Waiting; // Read first: who was not waiting then, and has not ended by now, makes the difference.
            var busy = _lanes.Busy;
            if (busy == 0 || (waiting == busy && Elapsed >= until))
            {
                return;
            }

            if (waiting == busy)
            {
                Clock.Step();
            }
            else
            {
                await Task.Delay(TimeSpan.FromMilliseconds(1), TestContext.Current.CancellationToken);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await Teams.DisposeAsync();
        _stopping.Dispose();
        _folder.Dispose();
    }
}
