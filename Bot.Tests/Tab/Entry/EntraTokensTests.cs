using Bot.Tab.Entry;
using Bot.Tests.Host;

namespace Bot.Tests.Tab.Entry;

public sealed class EntraTokensTests : IDisposable
{
    private static readonly Visitor Amira = new(TokenSmith.TenantId, EntraSmith.Person);

    private readonly TabEntrance _entrance = new();

    public static TheoryData<string> Names => [.. BadVisits.All.Select(static visit => visit.ToString())];

    public void Dispose() => _entrance.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Let_nobody_in_with_a_fault(string name)
    {
        var visit = Named(name);

        var (visitor, refusal) = await _entrance.EnterAsync(visit.Bad(_entrance.Smith));

        Assert.Null(visitor);
        Assert.Equal(visit.Status, refusal?.Status);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Let_the_twin_without_it_in(string name)
    {
        var (visitor, refusal) = await _entrance.EnterAsync(Named(name).Twin(_entrance.Smith));

        Assert.Equal(Amira, visitor);
        Assert.Null(refusal);
    }

    [Fact]
    public async Task Know_the_app_by_another_address_where_that_is_set()
    {
        using var entrance = new TabEntrance(new Uri("api://tab.example.org/companion"));

        Assert.Equal(Amira, (await entrance.EnterAsync(EntraSmith.OldFor(entrance.Smith, "api://tab.example.org/companion"))).Visitor);
        Assert.Null((await entrance.EnterAsync(EntraSmith.OldFor(entrance.Smith, TabEntrance.Audience))).Visitor);
    }

    [Fact]
    public void Are_tried_in_sixteen_ways() => Assert.Equal(Enumerable.Range(1, 16), BadVisits.All.Select(static visit => visit.Number).Distinct());

    private static BadVisit Named(string name) => BadVisits.All.Single(visit => string.Equals(visit.ToString(), name, StringComparison.Ordinal));
}
