using Bot.Places.Tree;
using Bot.Turns;

namespace Bot.Tests.Places.Tree;

public sealed class PlaceTreeTests
{
    private static readonly TreeFile File = Northshire.File([("harbour", "a"), ("hill", "b")], [("moor", "c")]);
    private static readonly PlaceTree Tree = new(File.Nodes, File.Leads);

    [Theory]
    [InlineData("northshire", Northshire.Amira, true)]
    [InlineData("harbour", Northshire.Amira, true)] // Who leads the system leads all of it.
    [InlineData("harbour", Northshire.Zoe, true)]
    [InlineData("moor", Northshire.Zoe, false)]
    [InlineData("northshire", Northshire.Zoe, false)]
    [InlineData("east", null, false)]
    public void Is_led_by_those_named_for_it_or_above_it(string id, string? directoryId, bool isLed) =>
        Assert.Equal(isLed, Tree.IsLedBy(Tree.Find(id) ?? File.System, new Person("29:x", directoryId?.ToUpperInvariant(), "")));

    [Fact]
    public void Knows_the_neighbourhoods_beneath()
    {
        Assert.Equal(["harbour", "hill", "moor"], Tree.Neighbourhoods(File.System).Select(static node => node.Id), StringComparer.Ordinal);
        Assert.Equal(["hill", "east", "northshire"], Tree.WithAllAbove(Tree.Find("hill") ?? File.System).Select(static node => node.Id), StringComparer.Ordinal);
    }
}
