using System.Globalization;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Tests.Host;
using Bot.Tests.Teams.Authentication;
using Dapper;
using Microsoft.Extensions.Configuration;

namespace Bot.Tests.Teams;

/// <summary>The table of bad tokens, put to the running app over HTTP.</summary>
public sealed class BadTokensAtTheDoorTests
{
    [Fact]
    public async Task None_gets_past_the_door_and_none_leaves_a_trace_in_the_store()
    {
        await using var bot = await RunningBot.StartAsync(adjust: builder => builder.Configuration.AddInMemoryCollection(
            [new("Teams:AllowedTenants:0", TokenSmith.TenantId), new("Teams:AllowedTenants:1", TokenSmith.SecondTenantId)]));

        // What HTTP itself cannot carry is left to the token room's own tests: a header with a space or a line break at its end.
        foreach (var token in BadTokens.All.Where(token => !token.OnlyOutsideDevelopment))
        {
            var knock = token.Bad(bot.Teams.Smith);
            if (!EndsInSpace($"{knock.Authorization}"))
            {
                Assert.True(token.Status == await (knock.Authorization.Count > 1 ? KnockByHandAsync(bot, knock) : KnockAsync(bot, knock)), token.ToString());
            }
        }

        Assert.Equal(0, bot.Database.Read(connection => connection.ExecuteScalar<long>("SELECT count(*) FROM inbox_seen")));
        Assert.True(bot.Teams.IsQuiet);
    }

    private static bool EndsInSpace(string header) => header.Length > 0 && char.IsWhiteSpace(header[^1]);

    private static async Task<int> KnockAsync(RunningBot bot, Knock knock)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages" + knock.Query);
        request.Headers.TryAddWithoutValidation("Authorization", knock.Authorization.ToString());
        if (knock.Cookie is not "")
        {
            request.Headers.TryAddWithoutValidation("Cookie", knock.Cookie);
        }

        request.Content = new StringContent(BodyOf(bot, knock), Encoding.UTF8, "application/json");
        using var response = await bot.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return (int)response.StatusCode;
    }

    // HttpClient makes one header of several with the same name.
    private static async Task<int> KnockByHandAsync(RunningBot bot, Knock knock)
    {
        using var line = new TcpClient();
        await line.ConnectAsync("127.0.0.1", bot.Http.BaseAddress?.Port ?? 0, TestContext.Current.CancellationToken);
        await using var stream = line.GetStream();
        var body = BodyOf(bot, knock);
        var headers = string.Concat(knock.Authorization.Select(value => $"Authorization: {value}\r\n"));
        var head = $"POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n{headers}\r\n";
        await stream.WriteAsync(Encoding.UTF8.GetBytes(head + body), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        var status = await reader.ReadLineAsync(TestContext.Current.CancellationToken);
        return int.Parse($"{status}".Split(' ')[1], CultureInfo.InvariantCulture);
    }

    private static string BodyOf(RunningBot bot, Knock knock)
    {
        var message = bot.Personal().Message("help");
        message["channelId"] = knock.Origin.ChannelId;
        message["serviceUrl"] = knock.Origin.ServiceUrl;
        message["conversation"] = new JsonObject { ["id"] = "a:chat", ["conversationType"] = "personal", ["tenantId"] = knock.Origin.ConversationTenant };
        message["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = knock.Origin.ChannelDataTenant } };
        return message.ToJsonString();
    }
}
