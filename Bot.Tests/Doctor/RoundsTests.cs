using Bot.Doctor;
using Bot.Starting;

namespace Bot.Tests.Doctor;

public sealed class RoundsTests
{
    [Fact]
    public async Task One_that_fails_is_a_finding_and_holds_up_no_other()
    {
        var rounds = new Rounds(
        [
            new Examination("broken", static _ => throw new CannotStartException("it is broken\nin two ways")),
            new Examination("whole", static _ => Task.FromResult<IReadOnlyList<Finding>>([Finding.Fine("whole", "all well")])),
        ]);

        Assert.Equal(
            [Finding.Fault("broken", "it is broken"), Finding.Fault("broken", "in two ways"), Finding.Fine("whole", "all well")],
            await rounds.MakeAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Ends_when_the_one_who_asked_goes_away()
    {
        using var asking = new CancellationTokenSource();
        var rounds = new Rounds([new Examination("silent", static async cancellationToken =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            return [];
        })]);
        var looking = rounds.MakeAsync(asking.Token);

        await asking.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => looking);
    }
}
