using Bot.Places.Pooling;
using Bot.Tests.CheckIns;
using Bot.Tests.Host;
using Cards.Places;

namespace Bot.Tests.Places.Pooling;

public sealed class PoolTests(CountedRoom counted) : IClassFixture<CountedRoom>
{
    [Fact]
    public async Task Shows_those_who_lead_the_place_what_its_teams_came_to_together()
    {
        var room = counted.Room;

        var (zoe, tom) = (await room.SayAsync(room.Own(PlacesRoom.Zoe), "pool"), await room.SayAsync(room.Own(PlacesRoom.Tom), "pool"));

        Assert.Contains("36 of 42 people in 6 teams answered", Words(zoe), StringComparison.Ordinal);
        Assert.DoesNotContain("team-a", Words(zoe), StringComparison.Ordinal); // No team is named, so none can be ranked.
        Assert.Contains("You lead no place", tom.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_a_team_itself_beside_the_others_in_its_channel()
    {
        var room = counted.Room;

        var words = Words(await room.SayAsync(room.In("team-c", "29:member-2-1"), "pool"));

        Assert.Contains("36 of 42 people in 6 teams answered", words, StringComparison.Ordinal);
        Assert.Contains("**Our team:** average 2.2", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_not_there_for_fewer_than_four_teams_that_answered()
    {
        await using var room = await PlacesRoom.OpenAsync(teams: 4);
        await room.LaunchAsync();
        await room.AnswerAsync(new Dictionary<string, int>(StringComparer.Ordinal) { ["team-b"] = 0 });
        await room.CloseAsync();

        Assert.Contains("There is nothing yet that teams came to together", (await room.SayAsync(room.Own(PlacesRoom.Zoe), "pool")).Text, StringComparison.Ordinal);
        Assert.Equal(0, room.Count("place_pools"));
    }

    [Fact]
    public async Task Counts_no_team_that_declined()
    {
        await using var room = await PlacesRoom.OpenAsync();
        await room.LaunchAsync();
        await room.AnswerAsync();
        await room.SayAsync(room.Own(PlacesRoom.Tom), "decline");
        await room.CloseAsync();

        Assert.Contains("30 of 35 people in 5 teams", Words(await room.SayAsync(room.Own(PlacesRoom.Zoe), "pool")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_teams_own_results_reach_the_place_while_its_lead_shares_them()
    {
        await using var room = await PlacesRoom.CountedAsync();
        Assert.DoesNotContain(PoolCard.SharedVerb, Words(await room.SayAsync(room.Own(PlacesRoom.Zoe), "pool")), StringComparison.Ordinal);

        await room.SayAsync(room.In("team-a", PlacesRoom.Tom), "share results with East");
        var pool = await room.SayAsync(room.Own(PlacesRoom.Zoe), "pool");
        var data = LeadRoom.DataOf(pool.Card, PoolCard.SharedVerb);
        var shown = await LeadRoom.PressAsync(room.Own(PlacesRoom.Zoe), PoolCard.SharedVerb, data, ("team", room.CheckInOf("team-a").Id));
        var other = await LeadRoom.PressAsync(room.Own(PlacesRoom.Zoe), PoolCard.SharedVerb, data, ("team", room.CheckInOf("team-b").Id));
        await room.SayAsync(room.In("team-a", PlacesRoom.Tom), "withdraw results from East");
        var withdrawn = await LeadRoom.PressAsync(room.Own(PlacesRoom.Zoe), PoolCard.SharedVerb, data, ("team", room.CheckInOf("team-a").Id));

        Assert.Contains("N team-a, shared by its lead", shown.ToJsonString(), StringComparison.Ordinal);
        Assert.All([other, withdrawn], static refused => Assert.Contains("does not share its results here any more", refused.ToString(), StringComparison.Ordinal));
        Assert.Contains("36 of 42 people in 6 teams", Words(await room.SayAsync(room.Own(PlacesRoom.Zoe), "pool")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sharing_ends_where_the_other_teams_could_be_worked_out()
    {
        await using var room = await PlacesRoom.CountedAsync();
        var answers = new List<bool>();
        foreach (var checkIn in room.Teams.Take(3).Select(room.CheckInOf))
        {
            answers.Add(room.Bot.Database.Read(connection => Sharing.CanShare(connection, checkIn)));
            await room.Bot.Database.WriteAsync(connection =>
            {
                ShareStore.Share(connection, checkIn.Id, "east", DateTimeOffset.UnixEpoch);
                ShareStore.Withdraw(connection, checkIn.Id, "east", DateTimeOffset.UnixEpoch); // What was seen once stays known.
            });
        }

        Assert.Equal([true, true, false], answers); // Of six teams, three would be left: too few for one of them that knows itself.
    }

    private static string Words(Post post) => post.Card?.ToJsonString() ?? post.Text;
}
