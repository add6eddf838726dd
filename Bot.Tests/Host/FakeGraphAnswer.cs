using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Host;

/// <summary>What Graph does instead of answering well.</summary>
internal sealed class FakeGraphAnswer(Func<HttpContext, Task> answerAsync) : IResult
{
    /// <summary>The time by Graph's own clock.</summary>
    public const string Now = "Sun, 22 Nov 2026 09:30:00 GMT";

    /// <summary>The line breaks before an answer.</summary>
    public static readonly IResult Dropped = new FakeGraphAnswer(static context =>
    {
        context.Abort();
        return Task.CompletedTask;
    });

    /// <summary>No answer comes for as long as anybody waits.</summary>
    public static readonly IResult Silence = new FakeGraphAnswer(static async context =>
    {
        var gone = new TaskCompletionSource();
        await using var left = context.RequestAborted.Register(gone.SetResult);
        await gone.Task;
    });

    /// <summary>The good answer to a mail, once it is allowed.</summary>
    public static IResult Until(CancellationToken allowed) => new FakeGraphAnswer(async context =>
    {
        var open = new TaskCompletionSource();
        await using var opened = allowed.Register(open.SetResult);
        await open.Task;
        context.Response.StatusCode = StatusCodes.Status202Accepted;
    });

    /// <summary>A refusal as Graph words it.</summary>
    public static IResult Error(int status, string code = "generalException", string message = "", string? retryAfter = null) => new FakeGraphAnswer(context =>
    {
        context.Response.Headers.Date = Now;
        if (retryAfter is not null)
            context.Response.Headers.RetryAfter = retryAfter;
        return Results.Json(new { error = new { code, message } }, statusCode: status).ExecuteAsync(context);
    });

    /// <summary>A proxy's page.</summary>
    public static IResult Page(int status) => Results.Text("<html>canaryperson</html>", "text/html", statusCode: status);

    public Task ExecuteAsync(HttpContext httpContext) => answerAsync(httpContext);
}
