using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Bot.Outbox;
using Bot.Teams.Activities;
using Bot.Tests.Host;

namespace Bot.Tests.Teams;

public sealed class ConnectorClientTests
{
    private const string Conversation = "19:mdt@thread.tacv2;messageid=17";
    private const string Url = "https://smba.trafficmanager.net/uk/v3/conversations/19%3Amdt%40thread.tacv2%3Bmessageid%3D17/activities";

    private readonly StubConnector _connector = new();

    [Fact]
    public async Task Posts_to_the_escaped_address_with_the_bots_token()
    {
        var result = await PostAsync(_ => StubConnector.Created("1795331247949"));

        var request = Assert.Single(_connector.Sent);
        Assert.Equal("POST " + Url, $"{request.Method} {request.RequestUri?.AbsoluteUri}");
        Assert.Equal("Bearer token-1", request.Headers.Authorization?.ToString());
        Assert.Equal("application/json; charset=utf-8", request.Content?.Headers.ContentType?.ToString());
        Assert.Equal(new DeliveryResult.Sent("1795331247949"), result);
    }

    [Fact]
    public async Task Asks_for_a_persons_own_chat_with_the_bots_token()
    {
        var result = await OpenAsync(_ => StubConnector.Created("a:amira"));

        var request = Assert.Single(_connector.Sent);
        Assert.Equal("POST https://smba.trafficmanager.net/uk/v3/conversations", $"{request.Method} {request.RequestUri?.AbsoluteUri}");
        Assert.Equal("Bearer token-1", request.Headers.Authorization?.ToString());
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(
            """
            {
              "isGroup": false,
              "bot": { "id": "28:bot" },
              "members": [{ "id": "29:amira" }],
              "tenantId": "tenant",
              "channelData": { "tenant": { "id": "tenant" } }
            }
            """), JsonNode.Parse(Assert.Single(_connector.Bodies))));
        Assert.Equal(new DeliveryResult.Sent("a:amira"), result);
    }

    [Fact]
    public async Task Begins_a_thread_of_a_channel_with_its_first_message()
    {
        var activity = new Activity { Type = "message", Text = "hi", Conversation = new ConversationAccount { Id = "a:amira" } };
        var thread = NewThread.Of("tenant", "19:experts@thread.tacv2", activity);

        var result = await _connector.CallAsync(
            _ => new HttpResponseMessage(HttpStatusCode.Created) { Content = JsonContent.Create(new { id = Conversation, activityId = "17" }) },
            client => client.BeginAsync(TokenSmith.ServiceUrl, thread, TestContext.Current.CancellationToken));

        var request = Assert.Single(_connector.Sent);
        Assert.Equal("POST https://smba.trafficmanager.net/uk/v3/conversations", $"{request.Method} {request.RequestUri?.AbsoluteUri}");
        Assert.Equal("Bearer token-1", request.Headers.Authorization?.ToString());
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(
            """
            {
              "isGroup": true,
              "tenantId": "tenant",
              "channelData": { "channel": { "id": "19:experts@thread.tacv2" } },
              "activity": { "type": "message", "text": "hi" }
            }
            """), JsonNode.Parse(Assert.Single(_connector.Bodies))));
        Assert.Equal(new DeliveryResult.Sent("17", Conversation), result);
    }

    [Fact]
    public async Task Replaces_a_message_at_its_escaped_address()
    {
        var result = await _connector.CallAsync(
            _ => new HttpResponseMessage(HttpStatusCode.OK) { Content = JsonContent.Create(new { id = "1:7" }) },
            client => client.ReplaceAsync(
                TokenSmith.ServiceUrl, Conversation, new Activity { Type = "message", Id = "1:7", Text = "hi" }, TestContext.Current.CancellationToken));

        var request = Assert.Single(_connector.Sent);
        Assert.Equal($"PUT {Url}/1%3A7", $"{request.Method} {request.RequestUri?.AbsoluteUri}");
        Assert.Equal("Bearer token-1", request.Headers.Authorization?.ToString());
        Assert.Equal(new DeliveryResult.Sent("1:7"), result);
    }

    [Fact]
    public async Task Asks_for_a_chat_again_with_a_new_token_when_its_own_is_refused()
    {
        await OpenAsync(count => count == 1 ? new HttpResponseMessage(HttpStatusCode.Unauthorized) : StubConnector.Created("a:amira"));

        Assert.Equal(["Bearer token-1", "Bearer token-2"], _connector.Sent.Select(request => request.Headers.Authorization?.ToString()), StringComparer.Ordinal);
        Assert.Equal(_connector.Bodies[0], _connector.Bodies[1]);
    }

    [Fact]
    public async Task Asks_no_host_for_a_chat_that_is_not_allowed()
    {
        Assert.IsType<DeliveryResult.Refused>(await OpenAsync(_ => StubConnector.Created("a:amira"), "https://evil.trafficmanager.net/"));
        Assert.Empty(_connector.Sent);
    }

    [Fact]
    public async Task Fetches_a_new_token_once_when_its_own_is_refused()
    {
        var result = await PostAsync(count => count == 1 ? new HttpResponseMessage(HttpStatusCode.Unauthorized) : StubConnector.Created("1"));

        Assert.Equal(["Bearer token-1", "Bearer token-2"], _connector.Sent.Select(request => request.Headers.Authorization?.ToString()), StringComparer.Ordinal);
        Assert.IsType<DeliveryResult.Sent>(result);
    }

    [Fact]
    public async Task Gives_up_when_the_new_token_is_refused_too()
    {
        var result = await PostAsync(_ => new HttpResponseMessage(HttpStatusCode.Unauthorized));

        Assert.IsType<DeliveryResult.Refused>(result);
        Assert.Equal(2, _connector.Sent.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    public async Task Counts_as_sent_what_was_taken_without_a_readable_id(string body) =>
        Assert.Equal(new DeliveryResult.Sent(null), await PostAsync(_ => new HttpResponseMessage(HttpStatusCode.Accepted) { Content = new StringContent(body) }));

    [Fact]
    public async Task Does_not_take_a_proxys_page_for_the_Connectors_answer() =>
        Assert.IsType<DeliveryResult.Failed>(await PostAsync(_ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("<html>") }));

    [Theory]
    [InlineData("http://smba.trafficmanager.net/uk/")]
    [InlineData("https://evil.trafficmanager.net/")]
    [InlineData("https://169.254.169.254/")]
    [InlineData("not an address")]
    public async Task Sends_nothing_to_a_host_that_is_not_allowed(string serviceUrl)
    {
        var result = await PostAsync(_ => StubConnector.Created("1"), serviceUrl);

        Assert.IsType<DeliveryResult.Refused>(result);
        Assert.Empty(_connector.Sent);
    }

    [Theory]
    [InlineData("17", 17)]
    [InlineData("0", 0)]
    [InlineData("-5", null)]
    [InlineData("soon", null)]
    [InlineData(null, null)]
    public async Task Reads_how_long_it_is_asked_to_wait(string? header, int? seconds)
    {
        var result = await PostAsync(_ =>
        {
            var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
            response.Headers.TryAddWithoutValidation("Retry-After", header);
            return response;
        });

        Assert.Equal(new DeliveryResult.Throttled { After = seconds is { } wait ? TimeSpan.FromSeconds(wait) : null }, result);
    }

    private Task<DeliveryResult> PostAsync(Func<int, HttpResponseMessage> answer, string serviceUrl = TokenSmith.ServiceUrl) =>
        _connector.CallAsync(answer, client => client.PostAsync(
            serviceUrl, Conversation, new Activity { Type = "message", Text = "hi" }, TestContext.Current.CancellationToken));

    private Task<DeliveryResult> OpenAsync(Func<int, HttpResponseMessage> answer, string serviceUrl = TokenSmith.ServiceUrl) =>
        _connector.CallAsync(answer, client => client.OpenAsync(
            serviceUrl, NewConversation.Of("28:bot", "tenant", "29:amira"), TestContext.Current.CancellationToken));
}
