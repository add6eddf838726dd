using System.Data.Common;

namespace Bot.Storage;

/// <summary>One change waiting for the writer, and the promise of its result.</summary>
internal abstract class WriteJob
{
    /// <summary>What the change threw; null when it threw nothing.</summary>
    public Exception? Fault { get; private set; }

    /// <summary>Makes the change; an exception is kept for <see cref="Finish"/> and means that the change is undone.</summary>
    public bool TryRun(DbConnection connection)
    {
        try
        {
            Run(connection);
            return true;
        }
        catch (Exception e) // Whatever a change throws belongs to the one who asked for it, not to the writer.
        {
            Fault = e;
            return false;
        }
    }

    /// <summary>Tells the one who waits: the change is on disk, or why it is not.</summary>
    public void Finish(Exception? commitFault) => Complete(Fault ?? commitFault);

    protected abstract void Run(DbConnection connection);

    protected abstract void Complete(Exception? fault);

    /// <summary>A change with a result, and who is told of it on the writer's thread.</summary>
    internal sealed class Of<T>(Func<DbConnection, T> work, Action<T>? onDisk) : WriteJob
    {
        private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T? _result;

        public Task<T> Done => _done.Task;

        protected override void Run(DbConnection connection) => _result = work(connection);

        protected override void Complete(Exception? fault)
        {
            if (fault is null && _result is { } result)
            {
                onDisk?.Invoke(result);
                _done.SetResult(result);
            }
            else
            {
                _done.SetException(fault ?? new InvalidOperationException("A change must have a result."));
            }
        }
    }
}
