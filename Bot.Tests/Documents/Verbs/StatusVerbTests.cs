using Bot.Tests.Commands;
using Bot.Tests.Host;

namespace Bot.Tests.Documents.Verbs;

public sealed class StatusVerbTests : IDisposable
{
    private const string Missing = "of the passages have no embedding yet";

    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Tells_how_many_passages_wait_for_an_embedding_where_a_model_makes_them()
    {
        var without = await TerminalRun.OfAsync(_data.Path, ["knowledge", "status"]);
        var with = await TerminalRun.OfAsync(
            _data.Path, ["knowledge", "status"], ("LanguageModel__Endpoint", "http://127.0.0.1:9"), ("LanguageModel__Key", "a key"), ("LanguageModel__EmbeddingModel", "maker"));

        Assert.DoesNotContain(Missing, without.Output, StringComparison.Ordinal);
        Assert.Contains(Missing, with.Output, StringComparison.Ordinal);
    }
}
