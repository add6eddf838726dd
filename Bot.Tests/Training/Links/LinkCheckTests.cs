using System.Net;
using Bot.Tests.Host;
using Bot.Training.Catalogue;
using Bot.Training.Links;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Training.Links;

public sealed class LinkCheckTests
{
    [Theory]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.31.0.1", false)]
    [InlineData("192.168.0.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("8.8.8.8", true)]
    [InlineData("172.32.0.1", true)]
    [InlineData("2a00:1450::1", true)]
    public void Knows_what_is_public(string address, bool isPublic) => Assert.Equal(isPublic, PublicAddresses.IsPublic(IPAddress.Parse(address)));

    [Fact]
    public async Task Never_connects_inside_the_network()
    {
        await using var teams = await FakeTeams.StartAsync();
        var services = new ServiceCollection();
        LinkCheck.AddTo(services);
        await using var provider = services.BuildServiceProvider();

        var results = await provider.GetRequiredService<LinkCheck>().RunAsync([At("a", $"{teams.Address}/keys")], TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal("not a public address, so not tried", Assert.Single(results).Fault);
    }

    [Fact]
    public async Task Tells_what_each_link_answers_in_the_order_of_the_catalogue()
    {
        using var stub = new StubHttp()
            .Answer("GET https://hub.example.org/good", "{}")
            .Answer("GET https://hub.example.org/gone", HttpStatusCode.NotFound)
            .Answer("GET https://hub.example.org/broken", HttpStatusCode.InternalServerError)
            .Answer("GET https://hub.example.org/dead", static _ => throw new HttpRequestException("no such host"));
        using var http = new HttpClient(stub);
        Resource[] resources = [At("a", "https://hub.example.org/good"), At("b", "https://hub.example.org/gone"), At("c", "https://hub.example.org/broken"), At("d", "https://hub.example.org/dead"), At("e", null)];

        var results = await new LinkCheck(http).RunAsync(resources, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["a", "b", "c", "d"], results.ConvertAll(static each => each.Resource.Id));
        Assert.Equal([null, "not there", "answers 500", "cannot be reached"], results.ConvertAll(static each => each.Fault));
    }

    private static Resource At(string id, string? link) => TrainingSample.Of(id) with { Link = link is null ? null : new Uri(link) };
}
