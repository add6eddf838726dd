using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bench.Writing;

/// <summary>Plays a chat model on loopback that writes 50 tokens a second: finds every question answered, and repeats sentences of the first passage with its number.</summary>
internal sealed partial class ModelStub : IAsyncDisposable
{
    private const int Sentences = 4;
    private const int LettersAToken = 4;
    private static readonly TimeSpan AToken = TimeSpan.FromSeconds(1) / 50;

    private readonly WebApplication _app;
    private readonly TaskCompletionSource _stopped = new();

    private ModelStub(string address)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(address);
        builder.Services.AddRoutingCore();
        builder.Services.AddLogging(logging => logging.ClearProviders());
        _app = builder.Build();
        _app.UseRouting();
        _app.MapPost("/openai/v1/chat/completions", (RequestDelegate)AnswerAsync);
    }

    public string Address => _app.Urls.Single();

    public static async Task<ModelStub> StartAsync(string address = "http://127.0.0.1:0")
    {
        var stub = new ModelStub(address);
        await stub._app.StartAsync();
        return stub;
    }

    /// <summary>Serves until the process is ended, for a look at a bot that has a model.</summary>
    public static async Task<int> ServeAsync(string address)
    {
        await using var stub = await StartAsync(address);
        Console.CancelKeyPress += (_, _) => stub._stopped.TrySetResult();
        await stub._stopped.Task;
        return 0;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task AnswerAsync(HttpContext context)
    {
        var request = await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        if ((bool?)request?["stream"] is true)
            await StreamAsync(context, TextOf(request["messages"]?[1]?["content"]));
        else
            await DecideAsync(context);
    }

    private static async Task DecideAsync(HttpContext context)
    {
        const string Verdict = """{"answers": true}""";
        await Task.Delay(AToken * Tokens(Verdict), context.RequestAborted);
        await context.Response.WriteAsJsonAsync(Part("message", new JsonObject { ["role"] = "assistant", ["content"] = Verdict }, "stop"), context.RequestAborted);
    }

    private static async Task StreamAsync(HttpContext context, string material)
    {
        context.Response.ContentType = "text/event-stream";
        foreach (var word in Faithful(material).Split(' '))
        {
            await Task.Delay(AToken * Tokens(word), context.RequestAborted);
            await SendAsync(context, new JsonObject { ["content"] = word + " " }, finish: null);
        }

        await SendAsync(context, [], "stop");
        await context.Response.WriteAsync("data: [DONE]\n\n", context.RequestAborted);
    }

    private static async Task SendAsync(HttpContext context, JsonObject delta, string? finish)
    {
        await context.Response.WriteAsync($"data: {Part("delta", delta, finish).ToJsonString()}\n\n", context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }

    private static JsonObject Part(string name, JsonObject words, string? finish) => new()
    {
        ["id"] = "c",
        ["object"] = name is "delta" ? "chat.completion.chunk" : "chat.completion",
        ["created"] = 1,
        ["model"] = "stub",
        ["choices"] = new JsonArray(new JsonObject { ["index"] = 0, ["finish_reason"] = finish, [name] = words }),
    };

    private static int Tokens(string words) => (words.Length / LettersAToken) + 1;

    private static string TextOf(JsonNode? content) => content is JsonArray parts ? (string?)parts[0]?["text"] ?? "" : (string?)content ?? "";

    private static string Faithful(string material)
    {
        var passage = Passage().Match(material).Groups["text"].Value.Replace('ˆ', ' ');
        return string.Join(' ', PlainSentence().Matches(passage).Take(Sentences).Select(static match => $"{match.Groups["words"].Value} [1]."));
    }

    [GeneratedRegex(@"<<(?<mark>\w+) 1>>\n[^\n]*\n(?<text>.*?)\n<<\k<mark> end>>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Passage();

    [GeneratedRegex(@"(?<=^|\n|[.] )(?<words>[A-Z][\p{L}\p{N} ,'’-]{20,250})\.(?=\s|$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlainSentence();
}
