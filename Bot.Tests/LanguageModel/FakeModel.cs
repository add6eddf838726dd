using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Bot.Tests.Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.LanguageModel;

/// <summary>Plays Azure OpenAI's v1 endpoint on a loopback port: finds every question answered, and writes two sentences of the first passage, unless told otherwise.</summary>
internal sealed class FakeModel : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TimeProvider? _clock;

    private FakeModel(TimeProvider? clock)
    {
        _clock = clock;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        builder.Services.AddLogging(logging => logging.ClearProviders());
        _app = builder.Build();
        _app.UseRouting();
        _app.MapPost("/openai/v1/chat/completions", (Delegate)AnswerAsync);
    }

    /// <summary>What it answers when a verdict is asked for.</summary>
    public Func<ModelRequest, IResult> Verdict { get; set; } = _ => ModelAnswer.Verdict(answers: true);

    /// <summary>What it answers when an answer is asked for.</summary>
    public Func<ModelRequest, IResult> Write { get; set; } = request => ModelAnswer.Words(request.Faithful(2));

    public ConcurrentQueue<ModelRequest> Requests { get; } = new();

    /// <summary>What makes a bot in a process of its own ask this model.</summary>
    public (string Name, string Value)[] Environment =>
        [("LanguageModel__Endpoint", _app.Urls.Single()), ("LanguageModel__Key", "the resource's key"), ("LanguageModel__ChatModel", "writer"), ("LanguageModel__Silence", "00:00:50"), ("LanguageModel__WholeCall", "00:00:50")];

    /// <summary>Settings that lift the limits on sending, where more is asked than people do.</summary>
    public static (string Name, string Value)[] NoLimits { get; } =
    [
        ("Outbox:PerTenantASecond", "0"), ("Outbox:PerConversationASecond", "0"), ("Outbox:PerConversationInTwoSeconds", "0"),
        ("Outbox:PerConversationInThirtySeconds", "0"), ("Outbox:PerConversationAnHour", "0"), ("LanguageModel:DailyTokens", "1000000000"),
    ];

    /// <param name="clock">What the bots that have this model go by; null for the time of day.</param>
    public static async Task<FakeModel> StartAsync(TimeProvider? clock = null)
    {
        var model = new FakeModel(clock);
        await model._app.StartAsync();
        return model;
    }

    /// <summary>A bot that has this model.</summary>
    public Task<RunningBot> BotAsync(FakeTeams? teams = null, TemporaryFolder? folder = null, params (string Name, string Value)[] settings) => RunningBot.StartAsync(teams, folder, builder =>
    {
        if (_clock is not null)
            builder.Services.AddSingleton(_clock);
        builder.Configuration
            .AddInMemoryCollection(
            [
                new("LanguageModel:Endpoint", _app.Urls.Single()),
                new("LanguageModel:Key", "the resource's key"),
                new("LanguageModel:ChatModel", "writer"),
                new("LanguageModel:Silence", "00:00:02"),
            ])
            .AddInMemoryCollection(settings.Select(static setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)));
    });

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task<IResult> AnswerAsync(HttpRequest http)
    {
        var body = await JsonNode.ParseAsync(http.Body) ?? throw new InvalidOperationException("The bot asked nothing.");
        var request = new ModelRequest(body, http.Headers.Authorization.ToString());
        Requests.Enqueue(request);
        return request.IsVerdict ? Verdict(request) : Write(request);
    }
}
