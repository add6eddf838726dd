using System.Collections.Concurrent;

namespace Bot.Storage;

/// <summary>The thread that writes: it takes all waiting changes into one transaction, so that one disk flush serves many people.</summary>
internal sealed class Writer : IDisposable
{
    private const int MaxJobsATransaction = 256;

    private readonly Committer _committer;
    private readonly BlockingCollection<WriteJob> _waiting = [];
    private readonly List<WriteJob> _group = [];
    private readonly Thread _thread;

    public Writer(Committer committer)
    {
        _committer = committer;
        _thread = new Thread(Work) { IsBackground = true, Name = "store writer" };
        _thread.Start();
    }

    public void Add(WriteJob job) => _waiting.Add(job);

    /// <summary>Ends when all that waits is written.</summary>
    public void Dispose()
    {
        _waiting.CompleteAdding();
        _thread.Join();
        _waiting.Dispose();
    }

    private void Work()
    {
        while (!_waiting.IsCompleted)
        {
            if (_waiting.TryTake(out var job, _committer.Patience))
            {
                WriteGroup(job);
            }

            _committer.Rest(isIdle: _waiting.Count == 0);
        }
    }

    private void WriteGroup(WriteJob first)
    {
        _group.Clear();
        _group.Add(first);
        while (_group.Count < MaxJobsATransaction && _waiting.TryTake(out var next))
        {
            _group.Add(next);
        }

        var fault = _committer.TryCommit(_group);
        foreach (var job in _group)
        {
            job.Finish(fault);
        }
    }
}
