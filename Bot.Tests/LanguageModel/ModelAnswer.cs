using System.Text.Json.Nodes;
using Bot.Tests.Host;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.LanguageModel;

/// <summary>What a model answers with, in the form of its endpoint.</summary>
internal static class ModelAnswer
{
    /// <summary>A verdict on whether the passages answer.</summary>
    public static IResult Verdict(bool answers) => Whole($$"""{"answers": {{(answers ? "true" : "false")}} }""");

    /// <summary>An answer in one piece.</summary>
    public static IResult Whole(string words, string finish = "stop", string? refusal = null) => Fault.Of(StatusCodes.Status200OK, body: new JsonObject
    {
        ["id"] = "c",
        ["object"] = "chat.completion",
        ["created"] = 1,
        ["model"] = "writer",
        ["choices"] = new JsonArray(new JsonObject
        {
            ["index"] = 0,
            ["finish_reason"] = finish,
            ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = words, ["refusal"] = refusal },
        }),
        ["usage"] = Usage(),
    }.ToJsonString());

    /// <summary>An answer word by word.</summary>
    public static IResult Words(string words, string? finish = "stop") => Streamed([Task.FromResult(words)], finish);

    /// <summary>An answer in parts, each when it is there; a finish of null breaks off.</summary>
    public static IResult Streamed(IReadOnlyList<Task<string>> parts, string? finish = "stop") => new Stream(async response =>
    {
        foreach (var part in parts)
        {
            foreach (var word in (await part.WaitAsync(response.HttpContext.RequestAborted)).Split(' ').Select(static (word, index) => index == 0 ? word : " " + word))
            {
                await SendAsync(response, new JsonObject { ["content"] = word }, finish: null);
            }
        }

        if (finish is not null)
        {
            await SendAsync(response, [], finish);
            await response.WriteAsync($"data: {new JsonObject { ["id"] = "c", ["object"] = "chat.completion.chunk", ["created"] = 1, ["model"] = "writer", ["choices"] = new JsonArray(), ["usage"] = Usage() }.ToJsonString()}\n\ndata: [DONE]\n\n");
        }
    });

    /// <summary>A stream that sends this as it stands.</summary>
    public static IResult Raw(string text) => new Stream(response => response.WriteAsync(text));

    private static JsonObject Usage() => new() { ["prompt_tokens"] = 1_000, ["completion_tokens"] = 50, ["total_tokens"] = 1_050 };

    private static async Task SendAsync(HttpResponse response, JsonObject delta, string? finish)
    {
        var chunk = new JsonObject
        {
            ["id"] = "c",
            ["object"] = "chat.completion.chunk",
            ["created"] = 1,
            ["model"] = "writer",
            ["choices"] = new JsonArray(new JsonObject { ["index"] = 0, ["delta"] = delta, ["finish_reason"] = finish }),
        };
        await response.WriteAsync($"data: {chunk.ToJsonString()}\n\n", response.HttpContext.RequestAborted);
        await response.Body.FlushAsync(response.HttpContext.RequestAborted);
    }

    private sealed class Stream(Func<HttpResponse, Task> writeAsync) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.ContentType = "text/event-stream";
            try
            {
                await writeAsync(httpContext.Response);
            }
            catch (OperationCanceledException) when (httpContext.RequestAborted.IsCancellationRequested)
            {
            }
        }
    }
}
