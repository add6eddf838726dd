using Bot.Tests.Host;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.CheckIns.Killed;

/// <summary>A named point in a step at which the program stands, so that it can be killed just there.</summary>
internal abstract record KillPoint(Step Step)
{
    /// <summary>Makes the program stand there when it comes by.</summary>
    public abstract void Set(StoreFile store, FakeTeams teams);

    /// <summary>Ends when the program stands there.</summary>
    public abstract Task ReachedAsync(StoreFile store, Task step);

    /// <summary>Once the program is dead: lets the next one pass.</summary>
    public virtual void Lift(StoreFile store, FakeTeams teams) => teams.Answer = static _ => null;

    /// <summary>In a transaction, right at a statement: a trigger there never ends.</summary>
    public sealed record Inside(Step Step, string Statement) : KillPoint(Step)
    {
        public override void Set(StoreFile store, FakeTeams teams) => store.Execute(
            $"""
            CREATE VIEW forever AS WITH RECURSIVE number (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM number) SELECT i FROM number;
            CREATE TRIGGER stand {Statement} BEGIN SELECT count(*) FROM forever; END
            """);

        public override Task ReachedAsync(StoreFile store, Task step) => RunningBot.UntilAsync(store.StaysLocked);

        public override void Lift(StoreFile store, FakeTeams teams) => store.Execute("DROP TRIGGER stand; DROP VIEW forever");
    }

    /// <summary>On disk, whether or not anybody was told; nothing is sent, for Teams is down.</summary>
    public sealed record Committed(Step Step, string Condition) : KillPoint(Step)
    {
        /// <summary>Whether somebody reads meanwhile, so that what was freed stays in the log.</summary>
        public bool IsLogHeld { get; init; }

        public override void Set(StoreFile store, FakeTeams teams)
        {
            teams.Answer = static _ => TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);
            if (IsLogHeld)
                store.BeginReading();
        }

        public override Task ReachedAsync(StoreFile store, Task step) => RunningBot.UntilAsync(() => store.Number($"SELECT EXISTS ({Condition})") == 1);

        public override void Lift(StoreFile store, FakeTeams teams)
        {
            if (IsLogHeld)
                store.EndReading();
            base.Lift(store, teams);
        }
    }

    /// <summary>When those who asked were told, and nothing is sent, for Teams is down.</summary>
    public sealed record Told(Step Step) : KillPoint(Step)
    {
        public override void Set(StoreFile store, FakeTeams teams) => teams.Answer = static _ => TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);

        public override Task ReachedAsync(StoreFile store, Task step) => step;
    }

    /// <summary>When Teams has taken something, and has not said so.</summary>
    public sealed record Taken(Step Step, string Words) : KillPoint(Step)
    {
        private readonly TaskCompletionSource _taken = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override void Set(StoreFile store, FakeTeams teams) => teams.Answer = post => Story.Says(post, Words) ? new Silence(_taken) : null;

        public override Task ReachedAsync(StoreFile store, Task step) => _taken.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }

    /// <summary>An answer that never comes.</summary>
    private sealed class Silence(TaskCompletionSource taken) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var gone = new TaskCompletionSource();
            await using var _ = httpContext.RequestAborted.Register(gone.SetResult);
            taken.TrySetResult();
            await gone.Task;
        }
    }
}
