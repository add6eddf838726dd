using System.Security.Cryptography;
using Bot.Graph;
using Bot.Graph.Files;
using Bot.Outbox;
using Bot.Tests.Host;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Graph.Files;

public sealed class ChannelFilesTests
{
    private static readonly Uri Opens = new("https://example.sharepoint.com/results.xlsx");

    [Fact]
    public async Task Puts_a_small_file_into_the_channels_folder_at_once()
    {
        await using var edge = await GraphEdge.StartAsync();

        Assert.Equal(new Answer<Uri>.Given(Opens), await PutAsync(edge, ChannelFiles.MostAtOnce - 1));

        Assert.Equal(
            [$"GET /v1.0/teams/{Team.GroupId}/channels/19:mdt@thread.tacv2/filesFolder", "PUT /v1.0/drives/drive/items/folder:/Results 22 November 2026.xlsx:/content"],
            edge.Graph.Requests.Select(request => request.Route), StringComparer.Ordinal);
        Assert.Equal(ChannelFiles.MostAtOnce - 1, edge.Graph.Requests.Last().Bytes.Length);
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 2)]
    [InlineData((4 * UploadParts.PartLength) - ChannelFiles.MostAtOnce, 4)]
    public async Task Brings_a_large_file_part_by_part(int beyond, int parts)
    {
        await using var edge = await GraphEdge.StartAsync();
        var length = ChannelFiles.MostAtOnce + beyond;

        Assert.Equal(new Answer<Uri>.Given(Opens), await PutAsync(edge, length));

        var brought = edge.Graph.Requests.Where(request => request.Route.StartsWith("PUT /upload", StringComparison.Ordinal)).ToList();
        Assert.Equal(parts, brought.Count);
        Assert.Equal(SHA256.HashData(Content(length)), SHA256.HashData([.. brought.SelectMany(request => request.Bytes)]));
        Assert.All(brought, request => Assert.Equal("", request.Authorization));
    }

    [Theory]
    [InlineData("http://example.org/upload")]
    [InlineData("file:///tmp/upload")]
    [InlineData("upload")]
    public async Task Brings_nothing_to_an_address_that_is_not_safe(string address)
    {
        await using var edge = await GraphEdge.StartAsync();
        edge.Graph.UploadAddress = address;

        Assert.IsType<DeliveryResult.Refused>(TroubleOf(await PutAsync(edge, ChannelFiles.MostAtOnce)));
    }

    [Fact]
    public async Task Is_told_to_slow_down_in_the_middle()
    {
        await using var edge = await GraphEdge.StartAsync();
        edge.Graph.Fault = request => request.Range?.StartsWith("bytes 0-", StringComparison.Ordinal) == false ? FakeGraphAnswer.Error(429, retryAfter: "7") : null;

        Assert.Equal(new DeliveryResult.Throttled { After = TimeSpan.FromSeconds(7) }, TroubleOf(await PutAsync(edge, ChannelFiles.MostAtOnce)));
    }

    [Fact]
    public async Task Knows_of_a_line_that_breaks_in_the_middle()
    {
        await using var edge = await GraphEdge.StartAsync();
        edge.Graph.Fault = request => request.Range is null ? null : FakeGraphAnswer.Dropped;

        Assert.IsType<DeliveryResult.Failed>(TroubleOf(await PutAsync(edge, ChannelFiles.MostAtOnce)));
    }

    [Theory]
    [InlineData("filesFolder", StatusCodes.Status404NotFound, "have not been opened yet")]
    [InlineData("filesFolder", StatusCodes.Status403Forbidden, "Files.Read.All")]
    [InlineData("content", StatusCodes.Status403Forbidden, "Sites.Selected")]
    public async Task Says_why_there_is_no_file(string at, int status, string reason)
    {
        await using var edge = await GraphEdge.StartAsync();
        edge.Graph.Fault = request => request.Route.EndsWith(at, StringComparison.Ordinal) ? FakeGraphAnswer.Error(status, "accessDenied") : null;

        Assert.Contains(reason, Assert.IsType<DeliveryResult.Refused>(TroubleOf(await PutAsync(edge, 1))).Reason, StringComparison.Ordinal);
    }

    private static DeliveryResult TroubleOf(Answer<Uri> answer) => Assert.IsType<Answer<Uri>.Trouble>(answer).Result;

    private static byte[] Content(int length)
    {
        var content = new byte[length];
        new Random(17).NextBytes(content);
        return content;
    }

    private static Task<Answer<Uri>> PutAsync(GraphEdge edge, int length) => edge.Get<ChannelFiles>().PutAsync(
        new ChannelFile(Team.GroupId, "19:mdt@thread.tacv2", "Results 22 November 2026.xlsx", Content(length)), TestContext.Current.CancellationToken);
}
