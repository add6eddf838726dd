using System.Collections.Concurrent;
using Bot.Outbox;
using Bot.Tests.Host;
using Bot.Tests.Outbox;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Graph.Sending;

/// <summary>Each fault of Graph on each way: at the first, the second and the third of three letters.</summary>
public sealed class GraphFaultTableTests
{
    private static readonly Dictionary<string, (IResult Fault, Outcome Outcome)> Table = new(StringComparer.Ordinal)
    {
        ["the line breaks before an answer"] = (FakeGraphAnswer.Dropped, Outcome.Doubt),
        ["no answer"] = (FakeGraphAnswer.Silence, Outcome.Doubt),
        ["302"] = (FakeGraphAnswer.Error(302), Outcome.Parked),
        ["400"] = (FakeGraphAnswer.Error(400), Outcome.Parked),
        ["402"] = (FakeGraphAnswer.Error(402), Outcome.Parked),
        ["403"] = (FakeGraphAnswer.Error(403, "Forbidden"), Outcome.Parked),
        ["403 with a proxy's page"] = (FakeGraphAnswer.Page(403), Outcome.Parked),
        ["404"] = (FakeGraphAnswer.Error(404), Outcome.Parked),
        ["405"] = (FakeGraphAnswer.Error(405), Outcome.Parked),
        ["408"] = (FakeGraphAnswer.Error(408), Outcome.Doubt),
        ["409"] = (FakeGraphAnswer.Error(409), Outcome.Parked),
        ["410"] = (FakeGraphAnswer.Error(410), Outcome.Parked),
        ["412"] = (FakeGraphAnswer.Error(412), Outcome.Again),
        ["413"] = (FakeGraphAnswer.Error(413), Outcome.Parked),
        ["415"] = (FakeGraphAnswer.Error(415), Outcome.Parked),
        ["422"] = (FakeGraphAnswer.Error(422), Outcome.Parked),
        ["423"] = (FakeGraphAnswer.Error(423, retryAfter: "3"), Outcome.Again),
        ["424"] = (FakeGraphAnswer.Error(424, retryAfter: "3"), Outcome.Again),
        ["429"] = (FakeGraphAnswer.Error(429), Outcome.Again),
        ["429 with a time"] = (FakeGraphAnswer.Error(429, retryAfter: "3"), Outcome.Again),
        ["500"] = (FakeGraphAnswer.Error(500), Outcome.Doubt),
        ["502 with a proxy's page"] = (FakeGraphAnswer.Page(502), Outcome.Doubt),
        ["503"] = (FakeGraphAnswer.Error(503), Outcome.Doubt),
        ["503 with a time"] = (FakeGraphAnswer.Error(503, retryAfter: "3"), Outcome.Again),
        ["504"] = (FakeGraphAnswer.Error(504), Outcome.Doubt),
        ["507"] = (FakeGraphAnswer.Error(507), Outcome.Parked),
        ["509"] = (FakeGraphAnswer.Error(509), Outcome.Again),
    };

    private static readonly string[] Marks = ["anna", "ben", "cleo"];

    private enum Outcome
    {
        /// <summary>It was not taken: it is sent again.</summary>
        Again,

        /// <summary>It may have been taken: that is noted, and it is sent once more.</summary>
        Doubt,

        /// <summary>It is set aside at once.</summary>
        Parked,
    }

    public static MatrixTheoryData<string, string> Cases => new(Table.Keys, GraphLetters.Ways);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_fault_has_the_outcome_of_the_table_wherever_it_strikes(string name, string way)
    {
        var (fault, outcome) = Table[name];
        var (rig, graph) = await SendingRig.StartWithGraphAsync(patience: TimeSpan.FromSeconds(1));
        await using var _ = graph;
        await using var __ = rig;
        var struck = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        graph.Fault = request => Marks.Any(mark => GraphLetters.Brings(request, way, mark) && struck.TryAdd(mark, true)) ? fault : null;

        await rig.SendAsync(way, [.. Marks.Select(mark => GraphLetters.Of(way, mark))]);
        await rig.RunAsync();

        Assert.Equal((0, outcome is Outcome.Parked ? 3 : 0), rig.Database.Read(OutboxStore.Count));
        Assert.Equal(outcome is Outcome.Doubt ? 3 : 0, rig.Doubts);
        Assert.All(Marks, mark => Assert.Equal(outcome is Outcome.Parked ? 1 : 2, graph.Requests.Count(request => GraphLetters.Brings(request, way, mark))));
        Assert.Equal(0, graph.Throttled);
    }

    [Theory]
    [InlineData(Way.Feed)]
    [InlineData(Way.Mail)]
    [InlineData(Way.File)]
    [InlineData(Way.Task)]
    public async Task A_token_that_is_refused_is_renewed_and_that_counts_as_no_attempt(string way)
    {
        var (rig, graph) = await SendingRig.StartWithGraphAsync();
        await using var _ = graph;
        await using var __ = rig;
        var isStruck = false;
        graph.Fault = request => GraphLetters.Brings(request, way, "anna") && !isStruck && (isStruck = true) ? FakeGraphAnswer.Error(401) : null;

        await rig.SendAsync(way, [GraphLetters.Of(way, "anna")]);
        await rig.RunAsync();

        Assert.Equal((0, 0), rig.Database.Read(OutboxStore.Count));
        Assert.Equal((2, TimeSpan.Zero), (graph.Requests.Count(request => GraphLetters.Brings(request, way, "anna")), rig.Elapsed));
    }

    [Theory]
    [InlineData(Way.Feed)]
    [InlineData(Way.Mail)]
    [InlineData(Way.File)]
    [InlineData(Way.Task)]
    public async Task What_cannot_be_read_is_set_aside_and_holds_up_nothing(string way)
    {
        var (rig, graph) = await SendingRig.StartWithGraphAsync();
        await using var _ = graph;
        await using var __ = rig;

        await rig.SendAsync(way, [GraphLetters.Of(way, "anna") with { Enclosure = "{" }, GraphLetters.Of(way, "ben") with { Enclosure = null }, GraphLetters.Of(way, "cleo")]);
        await rig.RunAsync();

        Assert.Equal((0, 2), rig.Database.Read(OutboxStore.Count));
        Assert.Single(graph.Requests, request => GraphLetters.Brings(request, way, "cleo"));
    }
}
