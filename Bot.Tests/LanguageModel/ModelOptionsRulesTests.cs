using Bot.LanguageModel;

namespace Bot.Tests.LanguageModel;

public sealed class ModelOptionsRulesTests
{
    private static readonly Uri Resource = new("https://our-resource.openai.azure.com");

    [Fact]
    public void Nothing_set_is_fine() => Assert.Empty(FaultsOf(new ModelOptions()));

    [Theory]
    [InlineData("https://our-resource.openai.azure.com/openai/v1/")]
    [InlineData("http://127.0.0.1:8080")]
    [InlineData("http://localhost:8080/openai/v1")]
    public void An_address_is_taken_when_nobody_can_listen_on_the_way(string endpoint) =>
        Assert.Empty(FaultsOf(new ModelOptions { Endpoint = new Uri(endpoint), ChatModel = "writer" }));

    [Theory]
    [InlineData("http://our-resource.openai.azure.com")]
    [InlineData("ftp://127.0.0.1")]
    [InlineData("/openai/v1")]
    [InlineData("https://key@our-resource.openai.azure.com")]
    [InlineData("https://our-resource.openai.azure.com/?api-key=1")]
    public void Another_address_stops_the_start(string endpoint) =>
        Assert.Contains("LanguageModel:Endpoint", Assert.Single(FaultsOf(new ModelOptions { Endpoint = new Uri(endpoint, UriKind.RelativeOrAbsolute), ChatModel = "writer" })), StringComparison.Ordinal);

    [Fact]
    public void A_deployment_without_an_address_stops_the_start() => Assert.Single(FaultsOf(new ModelOptions { ChatModel = "writer" }));

    [Fact]
    public void An_address_without_a_deployment_stops_the_start() => Assert.Single(FaultsOf(new ModelOptions { Endpoint = Resource }));

    [Fact]
    public void A_blank_key_stops_the_start() => Assert.Single(FaultsOf(new ModelOptions { Endpoint = Resource, ChatModel = "writer", Key = " " }));

    [Fact]
    public void Two_proofs_stop_the_start() =>
        Assert.Single(FaultsOf(new ModelOptions { Endpoint = Resource, ChatModel = "writer", Key = "k", ManagedIdentity = "id" }));

    private static IEnumerable<string> FaultsOf(ModelOptions options) => new ModelOptionsRules().Validate(name: null, options).Failures ?? [];
}
