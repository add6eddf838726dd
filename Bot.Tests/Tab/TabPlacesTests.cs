namespace Bot.Tests.Tab;

[Collection<OneTab>]
public sealed class TabPlacesTests(TabRoom room)
{
    private const int Amira = 20;
    private const int Zoe = 29;
    private const int InNoTeam = 52;

    [Theory]
    [InlineData(Amira, "northshire east harbour")]
    [InlineData(Zoe, "northshire west moor")]
    [InlineData(TabNorthshire.Nia, "northshire east dune harbour hill mill quay")]
    [InlineData(TabNorthshire.Sam, "northshire east dune harbour hill mill quay west moor")]
    [InlineData(InNoTeam, "")]
    public async Task Are_those_of_ones_team_and_what_one_leads(int person, string parts)
    {
        var (_, tree) = await room.ReadAsync("places", person);

        Assert.Equal(parts, string.Join(' ', tree.GetProperty("parts").EnumerateArray().Select(static part => part.GetProperty("id").GetString())));
    }

    [Fact]
    public async Task Name_who_leads_them()
    {
        var (_, tree) = await room.ReadAsync("places", Amira);

        Assert.Equal(["Sam Reed", "Nia Bell", ""], tree.GetProperty("parts").EnumerateArray().Select(static part => string.Join(' ', part.GetProperty("leads").EnumerateArray())), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Show_what_teams_came_to_together_beside_ones_own()
    {
        var (_, results) = await room.ReadAsync("pool?place=east", Amira);
        var together = results.GetProperty("together");

        Assert.Equal((5, 40, 55), (together.GetProperty("teams").GetInt32(), together.GetProperty("answered").GetInt32(), together.GetProperty("roster").GetInt32()));
        Assert.InRange(together.GetProperty("domains")[0].GetProperty("change").GetProperty("difference").GetDouble(), 0.5, 1);
        Assert.Equal("N harbour", Assert.Single(results.GetProperty("own").EnumerateArray()).GetProperty("name").GetString());
    }

    [Fact]
    public async Task Show_those_who_lead_them_no_team_but_those_that_share()
    {
        var (_, results) = await room.ReadAsync("pool?place=east", TabNorthshire.Nia);
        var (_, shared) = await room.ReadAsync("shared?place=east", TabNorthshire.Nia);

        Assert.Empty(results.GetProperty("own").EnumerateArray());
        var team = Assert.Single(shared.GetProperty("teams").EnumerateArray());
        Assert.Equal(("N harbour, shared by its lead", 8), (team.GetProperty("name").GetString(), team.GetProperty("answered").GetInt32()));
        Assert.DoesNotContain("comments", team.GetRawText(), StringComparison.Ordinal); // They would stand by their team.
    }

    [Fact]
    public async Task Show_how_far_each_team_has_come()
    {
        var (_, progress) = await room.ReadAsync("progress?place=east", TabNorthshire.Nia);

        var teams = Assert.Single(progress.GetProperty("rounds").EnumerateArray()).GetProperty("teams").EnumerateArray();
        Assert.Equal(["N harbour: closed, 8", "N hill: declined, ", "N quay: waiting for its card, "], teams.Select(static team => $"{team.GetProperty("name")}: {team.GetProperty("state")}, {team.GetProperty("answered")}"), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Show_a_team_all_of_its_priorities_and_others_only_what_it_has_raised()
    {
        var (own, above) = (await WhatAsync("harbour", Amira), await WhatAsync("east", TabNorthshire.Nia));

        Assert.Equal([TabNorthshire.NotRaised, TabNorthshire.Raised], own.Order(StringComparer.Ordinal).Reverse(), StringComparer.Ordinal);
        Assert.Equal(["Supervision for every link worker each month", TabNorthshire.Raised], above, StringComparer.Ordinal);
    }

    [Fact]
    public async Task Show_what_became_of_a_priority_and_how_it_moved()
    {
        var (_, priorities) = await room.ReadAsync("priorities?place=east", TabNorthshire.Nia);
        var own = priorities.GetProperty("agreed")[0].GetProperty("priorities")[0];

        Assert.Equal("taken on", own.GetProperty("state").GetString());
        Assert.InRange(own.GetProperty("changes")[0].GetProperty("change").GetProperty("difference").GetDouble(), 0.5, 1);
        Assert.Contains(TabNorthshire.Raised, Assert.Single(priorities.GetProperty("raised").EnumerateArray()).GetString(), StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<string>> WhatAsync(string place, int person) =>
    [
        .. (await room.ReadAsync($"priorities?place={place}", person)).Figures.GetProperty("agreed").EnumerateArray()
            .SelectMany(static level => level.GetProperty("priorities").EnumerateArray())
            .Select(static priority => priority.GetProperty("what").GetString() ?? ""),
    ];
}
