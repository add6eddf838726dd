using System.Net;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using Bot.LanguageModel;
using Bot.Storage;
using Bot.Tests.Host;
using Knowledge;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Bot.Tests.LanguageModel;

public sealed class EmbeddingModelTests : IDisposable
{
    private readonly StubModel _stub = new();
    private readonly TemporaryFolder _folder = new();
    private readonly ManualClock _clock = new();
    private readonly Database _database;

    public EmbeddingModelTests() => _database = Stores.Open(_folder, _clock);

    public void Dispose()
    {
        _stub.Dispose();
        _database.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Sends_the_texts_to_the_deployment_with_the_number_of_dimensions()
    {
        await EmbedAsync("one", "two");

        Assert.Equal("POST https://our-resource.openai.azure.com/openai/v1/embeddings Bearer a key", _stub.Route);
        Assert.Equal(("maker", 256, """["one","two"]"""), ((string?)_stub.Body["model"], (int?)_stub.Body["dimensions"], _stub.Body["input"]?.ToJsonString()));
    }

    [Fact]
    public async Task Gives_the_vectors_in_the_order_of_the_texts()
    {
        _stub.Answer = Answer((1, [2f, 2.5f]), (0, [1f, 1.5f]));

        var vectors = await EmbedAsync("one", "two");

        Assert.Equal([[1f, 1.5f], [2f, 2.5f]], vectors?.Select(static vector => vector.ToArray()));
    }

    [Theory]
    [InlineData(400, "")]
    [InlineData(401, "")]
    [InlineData(404, "{\"error\":{\"code\":\"DeploymentNotFound\"}}")]
    [InlineData(429, "")]
    [InlineData(500, "")]
    [InlineData(301, "")]
    [InlineData(200, "<html>")]
    [InlineData(200, "")]
    [InlineData(200, "{\"data\":[{\"index\":0,\"embedding\":\"?\"}]}")]
    public async Task Gives_none_when_the_service_fails_and_asks_once(int status, string body)
    {
        (_stub.Status, _stub.Answer) = ((HttpStatusCode)status, body);

        Assert.Null(await EmbedAsync("one"));
        Assert.Equal(1, _stub.Count);
    }

    [Fact]
    public async Task Counts_what_it_takes_and_asks_no_more_when_the_day_has_no_room()
    {
        await EmbedAsync("one");
        await EmbedAsync("two");

        Assert.Null(await EmbedAsync("three"));
        Assert.Equal((2, 4L), (_stub.Count, Spending(Set).Today.EmbeddedTokens));
        Assert.Equal(0.00002, Spending(Set).Cost, 9);

        _clock.Advance(TimeSpan.FromDays(1));
        Assert.NotNull(await EmbedAsync("three"));
    }

    [Fact]
    public async Task Gives_none_when_the_line_breaks()
    {
        _stub.Fault = new HttpRequestException("broken");

        Assert.Null(await EmbedAsync("one"));
    }

    [Fact]
    public async Task Ends_when_the_one_who_waits_has_gone()
    {
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Embedder().EmbedAsync(["one"], gone.Token));
    }

    [Fact]
    public void Names_the_deployment_and_the_dimensions_since_other_vectors_are_no_use() => Assert.Equal("maker/256", Embedder().Model);

    [Fact]
    public void Is_no_embedder_without_a_deployment() => Assert.Null(Model(new ModelOptions()).Embedder);

    [Fact]
    public async Task Fills_the_knowledge_base_of_the_running_bot_by_itself()
    {
        EmbedderSource source = static () => new Embedder("flat", 2, static (texts, _) => Task.FromResult<IReadOnlyList<ReadOnlyMemory<float>>?>([.. texts.Select(static _ => new ReadOnlyMemory<float>([1, 0]))]));
        await using var bot = await RunningBot.StartAsync(adjust: builder => builder.Services.AddSingleton(source));
        var memory = bot.Services.GetRequiredService<KnowledgeBase>().Memory;

        await RunningBot.UntilAsync(() => memory.Passages.All(passage => memory.VectorOf(passage) is not null));

        Assert.NotEmpty(memory.Passages);
    }

    private Task<IReadOnlyList<ReadOnlyMemory<float>>?> EmbedAsync(params string[] texts) => Embedder().EmbedAsync(texts, TestContext.Current.CancellationToken);

    private static ModelOptions Set => new()
    {
        Endpoint = new Uri("https://our-resource.openai.azure.com"),
        Key = "a key",
        EmbeddingModel = "maker",
        Dimensions = 256,
        DailyEmbeddingTokens = 4,
        EmbeddingPrice = 5,
    };

    private Embedder Embedder() => Model(Set).Embedder ?? throw new InvalidOperationException("There is a deployment.");

    private EmbeddingModel Model(ModelOptions options) =>
        new(new ModelClient(new HttpClient(_stub), Options.Create(options)), Spending(options), Options.Create(options), NullLogger<EmbeddingModel>.Instance);

    private Spending Spending(ModelOptions options) => new(_database, Options.Create(options), _clock);

    private static string Answer(params (int Index, float[] Vector)[] vectors) => new JsonObject
    {
        ["object"] = "list",
        ["model"] = "maker",
        ["usage"] = new JsonObject { ["prompt_tokens"] = 2, ["total_tokens"] = 2 },
        ["data"] = new JsonArray([.. vectors.Select(static each => new JsonObject
        {
            ["object"] = "embedding",
            ["index"] = each.Index,
            ["embedding"] = Convert.ToBase64String(MemoryMarshal.AsBytes<float>(each.Vector)),
        })]),
    }.ToJsonString();

    /// <summary>The deployment, as the line's far end.</summary>
    private sealed class StubModel : HttpMessageHandler
    {
        public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

        public string Answer { get; set; } = EmbeddingModelTests.Answer((0, [1]));

        public HttpRequestException? Fault { get; set; }

        public int Count { get; private set; }

        public string Route { get; private set; } = "";

        public JsonObject Body { get; private set; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            (Count, Route) = (Count + 1, $"{request.Method} {request.RequestUri} {request.Headers.Authorization}");
            Body = request.Content is { } content && JsonNode.Parse(await content.ReadAsStringAsync(cancellationToken)) is JsonObject body ? body : [];
            return Fault is null ? StubHttp.Response(Status, Answer) : throw Fault;
        }
    }
}
