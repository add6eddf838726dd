using System.Net;
using Bot.Outbox;
using Bot.Teams.Activities;
using Bot.Tests.Host;

namespace Bot.Tests.Teams;

/// <summary>Whether a message that failed may have been taken all the same.</summary>
public sealed class ConnectorFaultsTests
{
    private readonly StubConnector _connector = new();

    [Fact]
    public async Task A_line_that_breaks_may_have_brought_the_message() =>
        Assert.IsType<DeliveryResult.Failed>(await PostAsync(_ => throw new HttpRequestException(HttpRequestError.ConnectionError)));

    [Fact]
    public async Task An_answer_that_does_not_come_in_time_may_come_after_the_message_was_taken() =>
        Assert.Equal(new DeliveryResult.Failed("time-out") { IsAmbiguous = true }, await PostAsync(_ => throw new TaskCanceledException()));

    [Fact]
    public async Task Nobody_is_reached_while_no_line_comes_about()
    {
        _connector.HasLine = false;

        Assert.Equal(new DeliveryResult.Unreached("NameResolutionError"), await PostAsync(_ => throw new HttpRequestException(HttpRequestError.NameResolutionError)));
        Assert.Equal(new DeliveryResult.Unreached("time-out"), await PostAsync(_ => throw new TaskCanceledException()));
    }

    [Fact]
    public async Task Nobody_is_reached_while_Entra_gives_no_token()
    {
        _connector.HasTokens = false;

        Assert.IsType<DeliveryResult.Unreached>(await PostAsync(_ => StubConnector.Created("1")));
        Assert.Empty(_connector.Sent);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.GatewayTimeout)]
    public async Task Nobody_is_reached_when_a_gateway_says_so(HttpStatusCode status) =>
        Assert.IsType<DeliveryResult.Unreached>(await PostAsync(_ => new HttpResponseMessage(status)));

    private Task<DeliveryResult> PostAsync(Func<int, HttpResponseMessage> answer) => _connector.CallAsync(
        answer, client => client.PostAsync(TokenSmith.ServiceUrl, "chat", new Activity { Type = "message", Text = "hi" }, TestContext.Current.CancellationToken));
}
