using Bot.CheckIns.Sets;
using Bot.Places.Tree;

namespace Bot.Tests.Places.Tree;

public sealed class TreeReaderTests
{
    private static readonly string Right = Northshire.Json([("harbour", "19:a@thread.tacv2"), ("hill", "19:b@thread.tacv2")], [("moor", "19:c@thread.tacv2")]);

    [Fact]
    public void Reads_the_system_before_its_places_before_their_neighbourhoods()
    {
        var tree = TreeReader.Read(Right, "tree.json");

        Assert.Equal(["northshire", "east", "harbour", "hill", "west", "moor"], tree.Nodes.Select(static node => node.Id), StringComparer.Ordinal);
        Assert.Equal([PlaceLevel.System, PlaceLevel.Place, PlaceLevel.Neighbourhood], tree.Nodes.Take(3).Select(static node => node.Level));
        Assert.Equal(["northshire", "east"], tree.Leads.Select(static lead => lead.NodeId), StringComparer.Ordinal);
        Assert.Equal("19:a@thread.tacv2", tree.Nodes[2].Channel?.ChannelId); // A team's General channel.
    }

    [Theory]
    [InlineData("\"hill\"", "\"harbour\"", "tree.json, line 5, $.places[0].neighbourhoods[1].id: give this another id: harbour is taken by an earlier one")]
    [InlineData("19:b@thread.tacv2", "19:a@thread.tacv2", "$.places[0].neighbourhoods[1].team: take this team out here")]
    [InlineData("000000000029\"", "29\"", "$.places[0].leads[0].id: write an id of the directory")]
    [InlineData("\"name\": \"West\",", "", "line 6, $.places[1].name: this is missing")]
    [InlineData("\"places\"", "\"boroughs\"", "$.boroughs: take this out, or correct its name")]
    [InlineData("\"id\": \"northshire\",", "\"id\": \"northshire\",,", "line 2, $: this cannot be read as JSON")]
    public void Names_each_fault_with_its_place(string right, string wrong, string words)
    {
        var fault = Assert.Throws<SetException>(() => TreeReader.Read(Right.Replace(right, wrong, StringComparison.Ordinal), "tree.json"));

        Assert.Contains(words, fault.Message, StringComparison.Ordinal);
    }
}
