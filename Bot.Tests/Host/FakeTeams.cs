using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Host;

/// <summary>Plays Teams on a loopback port: publishes the Connector's signing keys, takes what the bot posts, and answers as it is told.</summary>
internal sealed class FakeTeams : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Channel<Post> _posts = Channel.CreateUnbounded<Post>();
    private readonly ConcurrentDictionary<(string ConversationId, string MessageId), bool> _taken = new();
    private int _messages;

    private FakeTeams(TimeProvider clock)
    {
        Smith = new TokenSmith(clock);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        builder.Services.AddLogging(logging => logging.ClearProviders());
        _app = builder.Build();
        _app.UseRouting();
        _app.MapGet("/openid", () => Results.Text(TokenSmith.Metadata($"{Address}/keys"), "application/json"));
        _app.MapGet("/entra", () => Results.Text(TokenSmith.Metadata($"{Address}/keys", EntraSmith.Issuer), "application/json"));
        _app.MapGet("/keys", () => Results.Text(Smith.KeySet(), "application/json"));
        var connector = _app.MapGroup("/{region}/v3/conversations").AddEndpointFilter((context, next) =>
            Region.Equals(context.HttpContext.Request.RouteValues["region"]) ? next(context) : new(Results.NotFound()));
        connector.MapPost("", (Delegate)OpenAsync);
        connector.MapGet("{team}/pagedmembers", (string team) => AnswerToRoster(Uri.UnescapeDataString(team)));
        _app.MapGet("/{region}/v3/teams/{team}", () => Results.Json(new { name = "Neighbourhood MDT", aadGroupId = Team.GroupId }));
        _app.MapGet("/{region}/v3/teams/{team}/conversations", (string team) => Results.Json(new
        {
            conversations = new object[] { new { id = Uri.UnescapeDataString(team) }, new { id = "19:mdt@thread.tacv2", name = "MDT" }, new { id = "19:leads@thread.tacv2", name = "Leads", type = "private" } },
        }));
        connector.MapPost("{conversation}/activities", (Delegate)TakeAsync);
        connector.MapPut("{conversation}/activities/{activity}", (Delegate)ReplaceAsync);
    }

    public TokenSmith Smith { get; }

    public string Address => _app.Urls.Single();

    /// <summary>Where the Connector is; once it has moved, nothing answers at the place before.</summary>
    public string Region { get; set; } = "connector";

    /// <summary>The address that activities give as the place to reply to.</summary>
    public string ServiceUrl => $"{Address}/{Region}";

    /// <summary>What the Connector answers to a post; null for 201 and a message id.</summary>
    public Func<Post, IResult?> Answer { get; set; } = _ => null;

    /// <summary>The limits that hold; null for none.</summary>
    public FakeTeamsLimits? Limits { get; set; }

    /// <summary>The answer about a person who does not have the bot.</summary>
    public static IResult NotInstalled => Results.Json(
        new { error = new { code = "BotNotInConversationRoster", message = "The bot is not part of the conversation roster." } }, statusCode: StatusCodes.Status403Forbidden);

    /// <summary>What the Connector answers to a wish for a person's own chat; null for 201 and the chat's id, the same each time.</summary>
    public Func<JsonNode, IResult?> AnswerToOpening { get; set; } = _ => null;

    /// <summary>What the Connector answers to the question who is in a team; 404 unless told otherwise.</summary>
    public Func<string, IResult> AnswerToRoster { get; set; } = _ => Results.NotFound();

    /// <summary>Every wish for a person's own chat, in the order of arrival.</summary>
    public ConcurrentQueue<JsonNode> Openings { get; } = new();

    public static async Task<FakeTeams> StartAsync(TimeProvider? clock = null)
    {
        var teams = new FakeTeams(clock ?? TimeProvider.System);
        await teams._app.StartAsync();
        return teams;
    }

    /// <summary>The Authorization header that the Connector sends with its activities.</summary>
    public string Bearer() => $"Bearer {Smith.Good.With("serviceurl", ServiceUrl).Compact()}";

    /// <summary>The next thing that the bot posts, in the order of arrival.</summary>
    public async Task<Post> NextAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(20));
        return await _posts.Reader.ReadAsync(patience.Token);
    }

    /// <summary>Whether everything that was posted has been read.</summary>
    public bool IsQuiet => _posts.Reader.Count == 0;

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private static IResult BadSyntax => Results.Json(
        new { error = new { code = "BadSyntax", message = "Incorrect conversation creation parameters" } }, statusCode: StatusCodes.Status400BadRequest);

    private async Task<IResult> OpenAsync(HttpRequest request)
    {
        var wish = await JsonNode.ParseAsync(request.Body) ?? throw new InvalidOperationException("The bot wished for nothing.");
        if ((bool?)wish["isGroup"] == true)
        {
            return await BeginAsync(wish, request);
        }

        Openings.Enqueue(wish);
        return AnswerToOpening(wish) ?? (wish["tenantId"], wish["isGroup"]?.GetValue<bool>(), wish["members"]) switch
        {
            ({ }, false, JsonArray { Count: 1 } members) => Results.Json(new { id = $"a:personal-{members[0]?["id"]}" }, statusCode: StatusCodes.Status201Created),
            _ => BadSyntax,
        };
    }

    // A thread of a channel: its first message comes with the wish, and members are not asked for.
    private async Task<IResult> BeginAsync(JsonNode wish, HttpRequest request)
    {
        if (wish["tenantId"] is null || (string?)wish["channelData"]?["channel"]?["id"] is not { } channel || wish["activity"] is not { } activity || (string?)activity["type"] is not "message")
        {
            return BadSyntax;
        }

        var messageId = NewMessageId();
        var post = new Post($"{channel};messageid={messageId}", request.Headers.Authorization.ToString(), activity, messageId);
        return await PlaceAsync(post, () => Results.Json(new { id = post.ConversationId, activityId = messageId }, statusCode: StatusCodes.Status201Created));
    }

    private async Task<IResult> TakeAsync(string conversation, HttpRequest request)
    {
        var body = await JsonNode.ParseAsync(request.Body) ?? throw new InvalidOperationException("The bot posted nothing.");
        var messageId = NewMessageId();
        var post = new Post(Uri.UnescapeDataString(conversation), request.Headers.Authorization.ToString(), body, messageId);
        return await PlaceAsync(post, () => Results.Json(new { id = messageId }, statusCode: StatusCodes.Status201Created));
    }

    private async Task<IResult> ReplaceAsync(string conversation, string activity, HttpRequest request)
    {
        var body = await JsonNode.ParseAsync(request.Body) ?? throw new InvalidOperationException("The bot replaced nothing.");
        var post = new Post(Uri.UnescapeDataString(conversation), request.Headers.Authorization.ToString(), body, Uri.UnescapeDataString(activity), IsReplacement: true);
        return _taken.ContainsKey((post.ConversationId, post.MessageId))
            ? await PlaceAsync(post, () => Results.Json(new { id = post.MessageId }))
            : Results.Json(new { error = new { code = "ActivityNotFound", message = "The activity was not found." } }, statusCode: StatusCodes.Status404NotFound);
    }

    private async Task<IResult> PlaceAsync(Post post, Func<IResult> taken)
    {
        var answer = Limits?.Check(post.ConversationId) ?? Answer(post);
        if (answer is null)
        {
            _taken[(post.ConversationId, post.MessageId)] = true;
        }

        await _posts.Writer.WriteAsync(post);
        return answer ?? taken();
    }

    private string NewMessageId() => $"m{Interlocked.Increment(ref _messages)}";
}
