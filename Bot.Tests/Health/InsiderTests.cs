using System.Net;
using Bot.Tests.Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Bot.Tests.Health;

public sealed class InsiderTests
{
    private const string Key = "an operator's key of some length";

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    [InlineData("Host", "companion.example.nhs.uk")]
    public async Task Shows_others_nothing_but_that_it_is_ready(string header, string value)
    {
        await using var bot = await RunningBot.StartAsync(adjust: WithKey);

        var (status, body) = await AskAsync(bot, "/health", (header, value));

        Assert.Equal((HttpStatusCode.OK, """{"status":"ready"}"""), (status, body));
    }

    [Fact]
    public async Task Shows_details_to_whoever_has_the_operators_key()
    {
        await using var bot = await RunningBot.StartAsync(adjust: WithKey);

        var (_, body) = await AskAsync(bot, "/health", ("Host", "companion.example.nhs.uk"), ("X-Health-Key", Key));

        Assert.Contains("store", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "")]
    [InlineData(true, "")]
    [InlineData(true, "a wrong key of the right length!")]
    public async Task A_wrong_key_or_none_opens_nothing(bool hasKey, string shown)
    {
        await using var bot = await RunningBot.StartAsync(adjust: hasKey ? WithKey : null);

        var (_, body) = await AskAsync(bot, "/health", ("Host", "companion.example.nhs.uk"), ("X-Health-Key", shown));

        Assert.DoesNotContain("store", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lives_on_but_is_not_ready_any_more_once_it_is_told_to_stop()
    {
        await using var bot = await RunningBot.StartAsync();
        Assert.Equal((HttpStatusCode.OK, """{"status":"ready"}"""), await AskAsync(bot, "/health/ready"));

        bot.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        Assert.Equal((HttpStatusCode.ServiceUnavailable, """{"status":"stopping"}"""), await AskAsync(bot, "/health/ready"));
        Assert.Equal((HttpStatusCode.OK, "live"), await AskAsync(bot, "/health/live"));
    }

    private static void WithKey(WebApplicationBuilder builder) =>
        builder.Configuration.AddInMemoryCollection([KeyValuePair.Create<string, string?>("Health:Key", Key)]);

    private static async Task<(HttpStatusCode Status, string Body)> AskAsync(RunningBot bot, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.Remove(name);
            request.Headers.Add(name, value);
        }

        using var response = await bot.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
