using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Bench.Turns;

/// <summary>Plays the Bot Connector on loopback: signs the token, takes replies, and times each from the question's stamp.</summary>
internal sealed class ConnectorStub : IAsyncDisposable
{
    public const string AppId = "6f3d2c1b-58a4-4e0f-9c77-0d5b1a2e3f40";
    public const string TenantId = "0c1d2e3f-4a5b-4c6d-8e7f-901a2b3c4d5e";

    private readonly WebApplication _app;
    private readonly RSA _rsa = RSA.Create(2048);
    private readonly List<double> _milliseconds = [];
    private bool _isCounting;
    private TaskCompletionSource _first = new();

    private ConnectorStub()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        builder.Services.AddLogging(logging => logging.ClearProviders());
        _app = builder.Build();
        _app.UseRouting();
        _app.MapGet("/openid", () => Results.Json(new { issuer = Issuer, jwks_uri = $"{Address}/keys" }));
        _app.MapGet("/keys", () => Results.Json(new { keys = new[] { Key() } }));
        _app.MapPost("/connector/v3/conversations/{conversation}/activities", (RequestDelegate)TakeAsync);
    }

    /// <summary>How often each question was answered, by its id.</summary>
    public ConcurrentDictionary<string, int> Answered { get; } = new(StringComparer.Ordinal);

    /// <summary>Told each activity that comes; null when nobody listens.</summary>
    public Action<JsonElement>? Taken { get; set; }

    public string Address => _app.Urls.Single();

    public string ServiceUrl => $"{Address}/connector";

    private static string Issuer => "https://api.botframework.com";

    public static async Task<ConnectorStub> StartAsync()
    {
        var stub = new ConnectorStub();
        await stub._app.StartAsync();
        return stub;
    }

    /// <summary>A token as the Connector signs it, with 2,048 bits.</summary>
    public string Token() => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Audience = AppId,
        Claims = new Dictionary<string, object>(StringComparer.Ordinal) { ["serviceurl"] = ServiceUrl },
        SigningCredentials = new SigningCredentials(new RsaSecurityKey(_rsa) { KeyId = "bench" }, SecurityAlgorithms.RsaSha256),
    });

    /// <summary>A question as Teams would carry it, from somebody else each time unless a person is named: one may ask only so much.</summary>
    public string Question(string id, string conversation, string? person = null, string words = "how often should I have supervision?") =>
        $$"""
        {"type":"message","id":"{{id}}","channelId":"msteams","serviceUrl":"{{ServiceUrl}}","text":"{{words}}",
        "from":{"id":"29:{{person ?? id}}"},"recipient":{"id":"28:bot"},"conversation":{"id":"{{conversation}}","conversationType":"personal","tenantId":"{{TenantId}}" } }
        """;

    /// <summary>Begins to count replies.</summary>
    public void Begin()
    {
        lock (_milliseconds)
        {
            _milliseconds.Clear();
            _first = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _isCounting = true;
        }
    }

    /// <summary>Ends with the first reply since counting began.</summary>
    public Task FirstReplyAsync() => _first.Task;

    /// <summary>Stops counting; the milliseconds from question to reply, sorted.</summary>
    public double[] End()
    {
        lock (_milliseconds)
        {
            _isCounting = false;
            return [.. _milliseconds.Order()];
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _rsa.Dispose();
    }

    private object Key()
    {
        var numbers = _rsa.ExportParameters(includePrivateParameters: false);
        return new
        {
            kty = "RSA",
            use = "sig",
            kid = "bench",
            n = Base64UrlEncoder.Encode(numbers.Modulus),
            e = Base64UrlEncoder.Encode(numbers.Exponent),
            endorsements = new[] { "msteams" },
        };
    }

    // The question's id holds the moment it was sent, in microseconds, and comes back as the id replied to.
    private async Task TakeAsync(HttpContext context)
    {
        using var reply = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        Taken?.Invoke(reply.RootElement);
        var question = reply.RootElement.TryGetProperty("replyToId", out var id) ? id.GetString() ?? "0" : "0";
        Answered.AddOrUpdate(question, 1, (_, count) => count + 1);
        var sent = long.Parse(question.Split('-')[0], CultureInfo.InvariantCulture);
        var took = (Now() - sent) / 1000.0;
        lock (_milliseconds)
        {
            if (_isCounting)
            {
                _milliseconds.Add(took);
                _first.TrySetResult();
            }
        }

        context.Response.StatusCode = StatusCodes.Status201Created;
        context.Response.ContentType = "application/json";
        // As in Teams, a message's id is a moment, so ids grow.
        await context.Response.WriteAsync($$"""{"id":"{{Now()}}"}""", context.RequestAborted);
    }

    private static long Now() => (TimeProvider.System.GetUtcNow().Ticks - DateTimeOffset.UnixEpoch.Ticks) / 10;
}
