using System.Text;
using Bot.CheckIns.Confidence;
using Bot.Storage;
using Bot.Tests.Host;
using Dapper;

namespace Bot.Tests.CheckIns.Killed;

/// <summary>The real program is killed at each named point of a check-in's life; after the next start all goes on as if nothing had been.</summary>
public sealed class KilledAtPointsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<Post> _delivered = [];

    public static TheoryData<string> Points => [.. KillPoints.All.Keys];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Points))]
    public async Task Nothing_is_lost_done_twice_sent_without_cause_or_left_behind(string name)
    {
        var point = KillPoints.All[name];
        await using var teams = await FakeTeams.StartAsync();
        teams.AnswerToRoster = static _ => Story.Roster;
        await using var bots = new Restarts(_folder.Path);
        await bots.StartAsync();
        using var store = new StoreFile(_folder.Path);
        var story = new Story(_folder.Path, teams, store);
        byte[][] traces = [];

        foreach (var step in Enum.GetValues<Step>())
        {
            if (step is Step.Submit)
                await story.AnswerAsync(bots.Current, Story.People.Take(Story.Early));
            if (step is Step.Close)
                traces = Present(store, story);
            if (step == point.Step)
                await KillAsync(point, bots, story, teams, store, traces);
            await story.DoAsync(step, bots.Current);
            await RunningBot.UntilAsync(() => store.Number("SELECT count(*) FROM outbox") == 0);
        }

        await RunningBot.UntilAsync(() => store.Number("SELECT count(*) FROM check_in_results") == 1 && store.Number("SELECT count(*) FROM summary_deliveries WHERE state NOT IN ('planned', 'under way')") > 0 && store.Number("SELECT count(*) FROM outbox") == 0);
        await RunningBot.UntilAsync(() => store.IsLogEmpty);
        await DeliveredAsync(teams, _delivered);
        AssertCountedOnce(store);
        AssertSentOnce();
        AssertForgotten(store, traces);
    }

    private async Task KillAsync(KillPoint point, Restarts bots, Story story, FakeTeams teams, StoreFile store, byte[][] traces)
    {
        await DeliveredAsync(teams, _delivered);
        point.Set(store, teams);
        var doing = story.DoAsync(point.Step, bots.Current);
        await point.ReachedAsync(store, doing);
        await bots.Current.KillAsync();
        await doing;

        List<Post> sent = [];
        await DeliveredAsync(teams, sent);
        AssertHasCause(store, sent);
        Assert.True(store.Number("SELECT count(*) FROM check_in_results") == 1 || store.Number("SELECT count(*) FROM check_in_roster WHERE has_answered") >= story.Answered.Count());
        if (point is KillPoint.Committed { IsLogHeld: true })
            Assert.All(traces, trace => Assert.True(store.Holds(trace)));
        if (point is KillPoint.Taken or KillPoint.Inside)
            _delivered.AddRange(sent);
        point.Lift(store, teams);
        await bots.StartAsync();
    }

    /// <summary>What leads to people while the check-in is open; all of it is found, so that this search is one that finds.</summary>
    private byte[][] Present(StoreFile store, Story story)
    {
        var about = story.CheckIn.AsTagSubject();
        var tags = new Tags(Secret.In(new DataFolder(_folder.Path)));
        byte[][] traces =
        [
            about.Secret,
            .. Story.People.SelectMany(person => Enum.GetValues<TagKind>()[..2].Select(kind => tags.Of(kind, about, person))),
            .. Story.People.Select(static person => Encoding.UTF8.GetBytes($"{Story.Comment} {person[^1]}")),
        ];
        Assert.All(traces, trace => Assert.True(store.Holds(trace)));
        return traces;
    }

    private static void AssertCountedOnce(StoreFile store)
    {
        var snapshot = Snapshot.Read(store.Connection.QuerySingle<string>("SELECT snapshot FROM check_in_results"));
        Assert.Equal(Story.People.Count, snapshot.Answered);
        Assert.All(snapshot.Domains.Single().Items, static item => Assert.Equal([0, 0, Story.People.Count, 0], item.Tally.Levels));
        Assert.Equal((1, 0, 0), (
            store.Number("SELECT count(*) FROM check_ins WHERE closed_at IS NOT NULL"),
            store.Number("SELECT count(*) FROM check_in_answers"),
            store.Number("SELECT count(*) FROM check_in_roster")));
        Assert.Equal("ok", store.Connection.QuerySingle<string>("PRAGMA integrity_check"));
    }

    // One that was on its way when the program died may come again.
    private void AssertSentOnce()
    {
        Assert.InRange(_delivered.Count(static post => !post.IsReplacement && Story.Says(post, KillPoints.Card)), 1, 2);
        Assert.InRange(_delivered.Count(static post => Story.Says(post, KillPoints.Results) && !Story.Says(post, "Counts only")), 1, 2); // The lead's summary says so too.
        Assert.InRange(_delivered.Count(static post => Story.Says(post, "Counts only")), 1, 2);
    }

    private static void AssertHasCause(StoreFile store, List<Post> sent)
    {
        Assert.True(sent is [] || store.Number("SELECT count(*) FROM check_ins") == 1);
        Assert.True(!sent.Exists(static post => Story.Says(post, KillPoints.Results)) || store.Number("SELECT count(*) FROM check_in_results") == 1);
    }

    private static void AssertForgotten(StoreFile store, byte[][] traces)
    {
        Assert.DoesNotContain(traces, store.Holds);
        Assert.DoesNotContain(Story.People, person => store.Holds(Encoding.UTF8.GetBytes(person)));
    }

    private static async Task DeliveredAsync(FakeTeams teams, List<Post> posts)
    {
        while (!teams.IsQuiet)
            posts.Add(await teams.NextAsync(TestContext.Current.CancellationToken));
    }
}
