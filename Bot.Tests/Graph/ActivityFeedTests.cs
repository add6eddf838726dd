using System.Text.Json.Nodes;
using Bot.Graph;
using Bot.Outbox;

namespace Bot.Tests.Graph;

public sealed class ActivityFeedTests
{
    private static readonly FeedNotice Notice = new(FeedType.CheckInClosed, GraphEdge.Person, "Neighbourhood MDT", "9 of 12 answered", new Uri("https://teams.microsoft.com/l/chat/0/0?users=28:bot"));

    [Fact]
    public async Task Puts_a_line_into_one_persons_feed()
    {
        await using var edge = await GraphEdge.StartAsync();

        var result = await edge.Get<ActivityFeed>().NotifyAsync(Notice with { Chain = 17 }, TestContext.Current.CancellationToken);

        var request = Assert.Single(edge.Graph.Requests);
        Assert.Equal($"POST /v1.0/users/{GraphEdge.Person}/teamwork/sendActivityNotification", request.Route);
        Assert.Equal("Bearer canarytoken-1", request.Authorization);
        Assert.True(JsonNode.DeepEquals(request.Body, JsonNode.Parse(
            """
            {
              "topic": { "source": "text", "value": "Neighbourhood MDT", "webUrl": "https://teams.microsoft.com/l/chat/0/0?users=28:bot" },
              "activityType": "checkInClosed",
              "previewText": { "content": "9 of 12 answered" },
              "templateParameters": [{ "name": "team", "value": "Neighbourhood MDT" }],
              "chainId": 17
            }
            """)), request.Body.ToJsonString());
        Assert.Equal(new DeliveryResult.Sent(null), result);
    }

    [Theory]
    [InlineData(150, 150)]
    [InlineData(151, 150)]
    [InlineData(5_000, 150)]
    public async Task Keeps_the_preview_to_150_characters(int length, int sent) => Assert.Equal(sent, (await PreviewAsync(new string('a', length))).Length);

    [Fact]
    public async Task Cuts_no_character_in_two()
    {
        var preview = await PreviewAsync(string.Concat(Enumerable.Repeat("👩‍⚕️", 60)));

        Assert.InRange(preview.Length, 140, 150);
        Assert.Equal("", preview.Replace("👩‍⚕️", "", StringComparison.Ordinal).TrimEnd('…'));
    }

    private static async Task<string> PreviewAsync(string text)
    {
        await using var edge = await GraphEdge.StartAsync();
        await edge.Get<ActivityFeed>().NotifyAsync(Notice with { Preview = text }, TestContext.Current.CancellationToken);
        return (string?)Assert.Single(edge.Graph.Requests).Body["previewText"]?["content"] ?? "";
    }
}
