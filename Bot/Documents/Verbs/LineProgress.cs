using System.Globalization;
using Knowledge;

namespace Bot.Documents.Verbs;

/// <summary>Writes a line a second that tells how many files have been read; nothing for what takes no longer.</summary>
internal sealed class LineProgress(TextWriter output, TimeProvider clock) : IProgress<IndexingProgress>, IDisposable
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _writing = new(1);
    private long _last = clock.GetTimestamp();

    // Files are read side by side, so whoever finds another writing has nothing newer to tell.
    public void Report(IndexingProgress value)
    {
        if (clock.GetElapsedTime(Volatile.Read(ref _last)) < Between || !_writing.Wait(0))
        {
            return;
        }

        Volatile.Write(ref _last, clock.GetTimestamp());
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Read {value.Done:N0} of {value.Total:N0} files"));
        _writing.Release();
    }

    /// <summary>Waits for a line that is being written; none is begun after it.</summary>
    public async Task EndAsync() => await _writing.WaitAsync();

    public void Dispose() => _writing.Dispose();
}
