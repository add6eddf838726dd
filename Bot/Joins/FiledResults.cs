using System.Text.Json;
using Bot.CheckIns.Posting;
using Bot.CheckIns.Results;
using Bot.CheckIns.Rounds;
using Bot.Graph;
using Bot.Graph.Files;
using Bot.Graph.Sending;
using Bot.Outbox;
using Bot.Turns;
using Microsoft.Extensions.Options;

namespace Bot.Joins;

/// <summary>Where that is set up, the results of a check-in that closes are put into its channel's Files, and the thread is told once they are there.</summary>
internal sealed class FiledResults(Postbox postbox, IOptions<GraphOptions> options)
{
    private const string Prefix = "filed/";

    /// <summary>When the file could not be put there, nobody is told that it is.</summary>
    public static WhenEnded WhenFiled => new(static (connection, end) =>
    {
        if (end.About.StartsWith(Prefix, StringComparison.Ordinal) && end.Result is not DeliveryResult.Sent)
            Postbox.Cancel(connection, end.About);
        return false;
    });

    public WhenCheckInClosed WhenClosed => new((connection, closed) =>
    {
        var checkIn = closed.CheckIn;
        if (!options.Value.FilesResults || closed.Release.Answered is null || !string.Equals(checkIn.TenantId, options.Value.TenantId, StringComparison.OrdinalIgnoreCase))
            return;

        // Both wait in one queue, so that the words follow the file.
        var (key, name) = ($"{Prefix}{checkIn.Id}", ResultFiles.NameOf(closed, "xlsx"));
        var file = new TeamFile(checkIn.TeamId, checkIn.ChannelId, name, ResultFiles.Workbook(closed));
        postbox.Post(connection, Way.File, new Letter(checkIn.Channel.Address, new Message()) { Enclosure = JsonSerializer.Serialize(file, GraphJson.Default.TeamFile), About = key, Queue = key });
        postbox.Post(connection, Way.Teams, ThreadLetters.Under(connection, checkIn, Message.Of($"The same figures are a workbook in this channel's Files: {name}")) with { Topic = key, Queue = key });
    });
}
