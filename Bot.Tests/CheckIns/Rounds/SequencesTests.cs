using System.Data.Common;
using System.Text.Json;
using Bot.CheckIns.Confidence;
using Bot.CheckIns.Rounds;
using Bot.Tests.Host;
using Bot.Turns;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Tests.CheckIns.Rounds;

/// <summary>Does everything that people and leads can do, in any order, and looks at all that is ever given out.</summary>
public sealed class SequencesTests
{
    private const int Submit = 0;
    private const int Withdraw = 1;
    private const int Close = 2;
    private const int Reopen = 3;

    // Kind of step, person, domain, level.
    private static readonly Gen<(int People, int Minimum, (int Kind, int Person, int Domain, int Level)[] Steps)> Case =
        from people in Gen.Choose(0, 30)
        from minimum in Gen.Choose(5, 10)
        from steps in (from kind in Gen.Frequency((30, Gen.Constant(Submit)), (4, Gen.Constant(Withdraw)), (1, Gen.Constant(Close)), (1, Gen.Constant(Reopen)))
                       from person in Gen.Choose(0, 31)
                       from domain in Gen.Choose(0, 1)
                       from level in Gen.Choose(0, 5)
                       select (kind, person, domain, level)).ArrayOf(people * 3)
        select (people, minimum, steps);

    [Fact]
    public async Task Give_out_nothing_before_the_close_and_the_same_thing_ever_after()
    {
        using var folder = new TemporaryFolder();
        await using var room = new CheckInRoom(folder);
        var cases = Case.Sample(150, 30);

        foreach (var (people, minimum, steps) in cases)
        {
            var draft = room.Draft(Math.Max(people, 1), minimum, domains: ["team", "skills"]) with { RosterSize = people };
            await room.Database.WriteAsync(connection => Run(room, connection, draft, people, steps));
        }

        Assert.Equal(cases.Length, room.Count("check_in_results"));
        Assert.Equal((0, 0), (room.Count("check_in_answers"), room.Count("check_in_roster")));
    }

    private static void Run(CheckInRoom room, DbConnection connection, CheckIn checkIn, int people, (int Kind, int Person, int Domain, int Level)[] steps)
    {
        var released = new HashSet<string>(StringComparer.Ordinal);
        var sheets = new Dictionary<string, Sheet>(StringComparer.Ordinal);
        room.Answering.Launch(connection, checkIn, CheckInRoom.People(people).ToHashSet(StringComparer.Ordinal));
        foreach (var step in steps.Append((Close, 0, 0, 0)))
        {
            var now = CheckInStore.Find(connection, checkIn.TenantId, checkIn.Id) ?? throw new InvalidOperationException("It is gone.");
            Do(room, connection, now, step, sheets);
            Look(connection, now, released, sheets.Values.Count(static sheet => sheet.IsAnswer));
        }

        Assert.Single(released);
    }

    // The server's rule against a plain model of it: what is refused leaves the model as it was.
    private static void Do(CheckInRoom room, DbConnection connection, CheckIn checkIn, (int Kind, int Person, int Domain, int Level) step, Dictionary<string, Sheet> sheets)
    {
        var person = CheckInRoom.People(step.Person + 1)[step.Person];
        var domain = step.Domain == 0 ? "team" : "skills";
        var canAnswer = !checkIn.HasEnded && step.Person < checkIn.RosterSize;
        switch (step.Kind)
        {
            case Submit when canAnswer:
                var page = CheckInRoom.PageOf(checkIn, domain, step.Level);
                room.Answering.Submit(connection, checkIn, person, domain, page);
                sheets[person] = sheets.GetValueOrDefault(person, Sheet.Blank).With(checkIn.Set, domain, page);
                break;
            case Withdraw when canAnswer:
                room.Answering.Withdraw(connection, checkIn, person);
                sheets.Remove(person);
                break;
            case Submit or Withdraw when !checkIn.HasEnded:
                Assert.Throws<StaleException>(() => room.Answering.Withdraw(connection, checkIn, person));
                break;
            case Close when !checkIn.HasEnded:
                Ending.Close(connection, checkIn, room.Clock.GetUtcNow());
                break;
            case Reopen when checkIn.HasEnded:
                Assert.IsType<Decision.No>(Leading.Extend(checkIn, room.Clock.GetUtcNow() + TimeSpan.FromDays(30), room.Clock.GetUtcNow()));
                Assert.Throws<StaleException>(() => CheckInStore.Save(connection, checkIn with { ClosedAt = null }));
                break;
        }
    }

    private static void Look(DbConnection connection, CheckIn checkIn, HashSet<string> released, int answered)
    {
        if (ResultStore.Find(connection, checkIn) is not { } release)
        {
            Assert.Equal(answered >= checkIn.Minimum ? answered : null, AnswerStore.Participation(connection, checkIn).Answered);
            return;
        }

        released.Add(JsonSerializer.Serialize(release));
        Assert.Equal(answered >= checkIn.Minimum ? answered : null, release.Answered);
        Assert.All(release.Domains.SelectMany(static domain => domain.Items).Select(static item => item.Tally).OfType<Tally>(), tally =>
        {
            Assert.Equal(answered, tally.People);
            Assert.True(tally.Rated >= checkIn.Minimum && tally.Levels.All(count => count < tally.Rated - 1));
        });
    }
}
