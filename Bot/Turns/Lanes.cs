using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Bot.Turns;

/// <summary>Runs work of one key strictly one after another, and work of different keys side by side; begins when it is opened.</summary>
internal sealed class Lanes<TWork>(Func<TWork, Task> run)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Queue<TWork>> _lanes = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource _drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _isClosing;

    /// <summary>How many keys have work that is running or waiting.</summary>
    public int Busy
    {
        get
        {
            lock (_gate)
            {
                return _lanes.Count;
            }
        }
    }

    public void Add(string key, TWork work)
    {
        lock (_gate)
        {
            ref var lane = ref CollectionsMarshal.GetValueRefOrAddDefault(_lanes, key, out var isBusy);
            if (isBusy)
            {
                (lane ??= new Queue<TWork>()).Enqueue(work);
                return;
            }
        }

        _ = Task.Run(() => DrainAsync(key, work));
    }

    /// <summary>Lets the work begin; until then it waits in the order in which it was added.</summary>
    public void Open() => _opened.TrySetResult();

    /// <summary>Ends when everything that was added has run; at once when nothing was to begin.</summary>
    public Task DrainedAsync()
    {
        if (!_opened.Task.IsCompleted)
        {
            return Task.CompletedTask;
        }

        lock (_gate)
        {
            _isClosing = true;
            if (_lanes.Count == 0)
            {
                _drained.TrySetResult();
            }
        }

        return _drained.Task;
    }

    private async Task DrainAsync(string key, TWork first)
    {
        await _opened.Task;
        var work = first;
        do
        {
            await run(work);
        }
        while (TryNext(key, out work));
    }

    private bool TryNext(string key, [MaybeNullWhen(false)] out TWork work)
    {
        lock (_gate)
        {
            if (_lanes.TryGetValue(key, out var lane) && lane is not null && lane.TryDequeue(out var next))
            {
                work = next;
                return true;
            }

            _lanes.Remove(key);
            if (_isClosing && _lanes.Count == 0)
            {
                _drained.TrySetResult();
            }

            work = default;
            return false;
        }
    }
}
