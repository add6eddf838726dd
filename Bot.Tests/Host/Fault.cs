using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Host;

/// <summary>Answers of a Connector, or of what stands before it, that are not as they should be.</summary>
internal static class Fault
{
    /// <summary>A status, with a wish to wait when one is given, which may be a moment by the sender's own clock.</summary>
    public static IResult Of(int status, string? retryAfter = null, string? body = null, DateTimeOffset? sentAt = null) => new Answer(async context =>
    {
        context.Response.StatusCode = status;
        if (sentAt is { } at)
        {
            context.Response.Headers.Date = at.ToString("R", CultureInfo.InvariantCulture);
        }

        if (retryAfter is not null)
        {
            context.Response.Headers.RetryAfter = retryAfter;
        }

        await context.Response.WriteAsync(body ?? "");
    });

    /// <summary>A refusal that names its reason, as the Connector does.</summary>
    public static IResult Named(int status, string code) => Of(status, body: $$"""{ "error": { "code": "{{code}}", "message": "no" } }""");

    /// <summary>A redirection to elsewhere.</summary>
    public static IResult Moved(int status) => new Answer(context =>
    {
        (context.Response.StatusCode, context.Response.Headers.Location) = (status, "https://elsewhere.example/");
        return Task.CompletedTask;
    });

    /// <summary>The line breaks in the middle of the answer.</summary>
    public static IResult Reset { get; } = new Answer(async context =>
    {
        context.Response.ContentLength = 100;
        await context.Response.WriteAsync("{\"id\":");
        await context.Response.Body.FlushAsync();
        context.Abort();
    });

    /// <summary>It is taken, but that is told only in the end.</summary>
    public static IResult Held(Task until) => new Answer(async context =>
    {
        await until.WaitAsync(context.RequestAborted);
        context.Response.StatusCode = StatusCodes.Status201Created;
        await context.Response.WriteAsync("""{ "id": "held" }""");
    });

    /// <summary>No answer at all.</summary>
    public static IResult Silence { get; } = new Answer(context => Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted));

    /// <summary>An answer that comes byte by byte and does not end.</summary>
    public static IResult Drip { get; } = new Answer(async context =>
    {
        while (true)
        {
            await context.Response.WriteAsync(" ", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await Task.Delay(TimeSpan.FromMilliseconds(100), context.RequestAborted);
        }
    });

    private sealed class Answer(Func<HttpContext, Task> writeAsync) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            try
            {
                await writeAsync(httpContext);
            }
            catch (OperationCanceledException) when (httpContext.RequestAborted.IsCancellationRequested)
            {
            }
        }
    }
}
