using System.Collections.Concurrent;

namespace Bot.Tests.Outbox;

/// <summary>Holds up what goes on after an await until it is told, and then lets the last go first.</summary>
internal sealed class LastFirst : SynchronizationContext
{
    private readonly ConcurrentStack<Action> _waiting = [];

    public int Waiting => _waiting.Count;

    /// <summary>Begins tasks whose continuations are held up.</summary>
    public IReadOnlyList<Task> Begin(params ReadOnlySpan<Func<Task>> tasks)
    {
        var before = Current;
        SetSynchronizationContext(this);
        var begun = new List<Task>();
        foreach (var task in tasks)
        {
            begun.Add(task());
        }

        SetSynchronizationContext(before);
        return begun;
    }

    public override void Post(SendOrPostCallback d, object? state) => _waiting.Push(() => d(state));

    public void GoOn()
    {
        while (_waiting.TryPop(out var next))
        {
            next();
        }
    }
}
