namespace Bot.Evaluation;

/// <summary>Shows on one line of the terminal what is being done; silent when that output goes to a file.</summary>
internal sealed class TerminalProgress(TimeProvider clock) : IProgress<string>, IDisposable
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);

    private readonly bool _isSeen = !Console.IsErrorRedirected;
    private long _shown;
    private int _width;

    public void Report(string value)
    {
        if (_isSeen && (_width == 0 || clock.GetElapsedTime(_shown) >= Between))
        {
            Show(value);
            _shown = clock.GetTimestamp();
        }
    }

    /// <summary>Leaves the line empty for what comes.</summary>
    public void Dispose()
    {
        if (_width > 0)
        {
            Show("");
            Console.Error.Write('\r');
        }
    }

    private void Show(string value)
    {
        Console.Error.Write($"\r{value.PadRight(_width)}");
        _width = value.Length;
    }
}
