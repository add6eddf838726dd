using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Host;

/// <summary>Keeps what was logged, so that a test can read it.</summary>
internal sealed class LogBook : ILoggerProvider
{
    private readonly ConcurrentQueue<(int EventId, string Text)> lines = new();

    public IReadOnlyCollection<(int EventId, string Text)> Lines => lines;

    public ILogger CreateLogger(string categoryName) => new Page(lines);

    public void Dispose()
    {
    }

    private sealed class Page(ConcurrentQueue<(int EventId, string Text)> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue((eventId.Id, $"{formatter(state, exception)} {exception}"));
    }
}
