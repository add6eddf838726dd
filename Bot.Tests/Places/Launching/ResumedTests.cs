using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sets;
using Bot.Places.Launching;
using Bot.Tests.Host;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Places.Launching;

public sealed class ResumedTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_launch_that_was_cut_off_goes_on_and_reaches_each_team_once()
    {
        var teams = await FakeTeams.StartAsync();
        var first = await PlacesRoom.OpenAsync(teams: 4, _folder, teams);
        var round = await AddAsync(first);
        var launch = first.Bot.Services.GetRequiredService<TeamLaunch>();
        foreach (var part in first.Parts.Take(2))
            await launch.TryAsync(round, part, TestContext.Current.CancellationToken);
        await first.RestAsync();
        await first.StopAtOnceAsync();

        await using var second = await PlacesRoom.OpenAsync(teams: 4, _folder, teams);
        await RunningBot.UntilAsync(() => second.Parts.All(static part => part.State is TeamState.Launched));

        await second.RestAsync();

        Assert.Equal((4, 4), (second.Count("check_ins"), second.Count("posts WHERE key LIKE 'check-in/%'")));
    }

    [Fact]
    public async Task A_team_is_launched_once_however_many_try()
    {
        await using var room = await PlacesRoom.OpenAsync(teams: 1);
        var round = await AddAsync(room);
        var (launch, part) = (room.Bot.Services.GetRequiredService<TeamLaunch>(), room.Parts[0]);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => launch.TryAsync(round, part, TestContext.Current.CancellationToken)));

        Assert.Equal((1, TeamState.Launched), (room.Count("check_ins"), room.Parts[0].State));
    }

    // As the confirmation does it, without waking the keeper.
    private static async Task<Round> AddAsync(PlacesRoom room)
    {
        var set = room.Bot.Services.GetRequiredService<SetCatalogue>().Offered(SetKind.Maturity)[0];
        var now = TimeProvider.System.GetUtcNow();
        var round = new Round
        {
            Id = CheckInId.New(),
            TenantId = TokenSmith.TenantId,
            NodeId = "east",
            NodeName = "East",
            SetId = set.Id,
            SetJson = set.Json,
            DomainIds = set.Domains[0].Id,
            Minimum = 5,
            LaunchedAt = now.ToUnixTimeMilliseconds(),
            ClosesAt = now.AddDays(7).ToUnixTimeMilliseconds(),
            LeadId = PlacesRoom.Zoe,
            LeadName = "Zoe Field",
        };
        await room.Bot.Database.WriteAsync(connection => RoundStore.TryAdd(connection, round, room.Teams.Select(team =>
            new RoundTeam(round.Id, team, team, new TeamChannel(round.TenantId, PlacesRoom.TeamId(team), PlacesRoom.TeamId(team)), TeamState.Waiting))));
        return round;
    }
}
