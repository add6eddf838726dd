using System.Data.Common;
using System.Runtime.ExceptionServices;

namespace Bot.Storage;

/// <summary>Makes changes in transactions, several in one. For one thread only.</summary>
internal abstract class Committer : IDisposable
{
    /// <summary>How long it may wait for the next change before <see cref="Rest"/> is to be called again.</summary>
    public virtual TimeSpan Patience => Timeout.InfiniteTimeSpan;

    /// <summary>Whether no transaction is open any more, although one was begun and not ended here.</summary>
    protected abstract bool HasLostTransaction { get; }

    /// <summary>Makes all these changes in one transaction, leaving out each that throws; returns what kept all of them from being kept, or null.</summary>
    public DbException? TryCommit(IReadOnlyList<WriteJob> group)
    {
        try
        {
            var connection = Begin();
            foreach (var job in group)
            {
                Save();
                if (job.TryRun(connection))
                {
                    Release();
                    continue;
                }

                RequireTransaction(job.Fault);
                Undo();
            }

            Commit();
            return null;
        }
        catch (DbException e) // A full or broken disk, a server that went away: nothing of this group was kept, and each is told so.
        {
            Abandon();
            return e;
        }
    }

    /// <summary>Called after each group and each time that patience ended, for work between changes.</summary>
    /// <param name="isIdle">Whether no change waits.</param>
    public virtual void Rest(bool isIdle)
    {
    }

    public abstract void Dispose();

    /// <summary>Begins a transaction that has the right to write, and waits until it has.</summary>
    protected abstract DbConnection Begin();

    protected abstract void Commit();

    /// <summary>Ends the transaction, if there is one, and keeps nothing of it; throws nothing.</summary>
    protected abstract void Abandon();

    /// <summary>Marks the place to which <see cref="Undo"/> goes back.</summary>
    protected abstract void Save();

    protected abstract void Undo();

    protected abstract void Release();

    // Some faults end the whole transaction, not one change alone: then nothing is left to undo, and the fault is everyone's.
    private void RequireTransaction(Exception? fault)
    {
        if (fault is DbException && HasLostTransaction)
            ExceptionDispatchInfo.Throw(fault);
    }
}
