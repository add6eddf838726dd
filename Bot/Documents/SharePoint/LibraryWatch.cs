using Microsoft.Extensions.Options;

namespace Bot.Documents.SharePoint;

/// <summary>Asks Graph again and again what has changed in the document libraries.</summary>
internal sealed partial class LibraryWatch(LibrarySync sync, LibraryStore libraries, IOptions<KnowledgeOptions> options, TimeProvider clock, ILogger<LibraryWatch> logger) : BackgroundService
{
    // What was closed must be gone soon, however seldom libraries are read.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var every = options.Value.RescanSeconds is > 0 and var seconds ? TimeSpan.FromSeconds(seconds) : Longest; // Where folders are not looked at again, libraries still are.
        using var timer = new PeriodicTimer(every < Longest ? every : Longest, clock);
        long? followedAt = null;
        do
        {
            var isDue = followedAt is not { } at || clock.GetElapsedTime(at) >= every;
            followedAt = isDue ? clock.GetTimestamp() : followedAt;
            await FollowAsync(isDue, stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task FollowAsync(bool isDue, CancellationToken stoppingToken)
    {
        try
        {
            await sync.KeepOnlyAsync(libraries.All, stoppingToken);
            foreach (var library in isDue ? libraries.All : [])
            {
                if (await sync.RunAsync(library, libraries.All.Contains, stoppingToken) is { } reason)
                {
                    LogNotRead(reason);
                }

                await sync.KeepOnlyAsync(libraries.All, stoppingToken);
            }
        }
        catch (Exception e) when (!stoppingToken.IsCancellationRequested) // The loop's own net: the next round tries again.
        {
            LogFailed(e.GetType().Name);
        }
    }

    [LoggerMessage(2803, LogLevel.Warning, "A document library could not be read ({Reason}); what was read earlier is kept, and it is tried again")]
    private partial void LogNotRead(string reason);

    [LoggerMessage(2804, LogLevel.Error, "The document libraries could not be followed ({Fault}); they are tried again")]
    private partial void LogFailed(string fault);
}
