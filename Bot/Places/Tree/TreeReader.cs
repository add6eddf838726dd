using System.Text.Json;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sets;

namespace Bot.Places.Tree;

/// <summary>Reads a system with its places and neighbourhoods from a file. Pure.</summary>
internal sealed class TreeReader
{
    public const int MaxNameLetters = 80;

    private const int MostPlaces = 300;
    private const int MostNeighbourhoods = 1_000;
    private const int MostLeads = 20;
    private const int MaxTeamLetters = 200;

    private readonly SetFaults _faults;
    private readonly List<PlaceNode> _nodes = [];
    private readonly List<PlaceLead> _leads = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private string _tenantId = "";

    private TreeReader(string json, string file) => _faults = new SetFaults(file, json);

    /// <param name="json">What stands in the file.</param>
    /// <param name="file">What the file is called in messages.</param>
    /// <exception cref="SetException">It cannot be used; every fault is named with its place.</exception>
    public static TreeFile Read(string json, string file)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var reader = new TreeReader(json, file);
            SetPlace.Read(document.RootElement, "$", reader._faults, reader.ReadFile);
            reader._faults.ThrowIfAny();
            return new TreeFile(reader._tenantId, reader._nodes, reader._leads);
        }
        catch (JsonException e)
        {
            throw new SetException([$"{file}, line {e.LineNumber + 1}, $: this cannot be read as JSON from here on. Look for a missing or extra comma, quote, brace or bracket just before it."]);
        }
    }

    private bool ReadFile(SetPlace file)
    {
        _tenantId = DirectoryId(file, "tenant");
        var system = Add(file, parent: null, channel: null);
        ReadLeads(file, system);
        file.List("places", 0, MostPlaces, each => ReadPlace(each, system));
        return true;
    }

    private bool ReadPlace(SetPlace place, PlaceNode system)
    {
        var node = Add(place, system, channel: null);
        ReadLeads(place, node);
        place.List("neighbourhoods", 0, MostNeighbourhoods, each => ReadNeighbourhood(each, node));
        return true;
    }

    private bool ReadNeighbourhood(SetPlace place, PlaceNode parent)
    {
        var team = place.Text("team", MaxTeamLetters);
        Add(place, parent, new TeamChannel(_tenantId, team, place.OptionalText("channel", MaxTeamLetters) ?? team)); // A team's General channel has the team's own id.
        if (team.Length > 0 && !_taken.Add($"team {team}"))
            place.Fault("team", "take this team out here: it is a neighbourhood already");
        return true;
    }

    private PlaceNode Add(SetPlace place, PlaceNode? parent, TeamChannel? channel)
    {
        var node = new PlaceNode(place.Id("id"), parent?.Id, place.Text("name", MaxNameLetters), channel);
        if (node.Id.Length > 0 && !_taken.Add($"id {node.Id}"))
            place.Fault("id", $"give this another id: {node.Id} is taken by an earlier one");
        _nodes.Add(node);
        return node;
    }

    private void ReadLeads(SetPlace place, PlaceNode node) => place.List("leads", 0, MostLeads, lead =>
    {
        var found = new PlaceLead(node.Id, DirectoryId(lead, "id"), lead.Text("name", MaxNameLetters));
        if (found.DirectoryId.Length > 0 && !_taken.Add($"lead {node.Id} {found.DirectoryId}"))
            lead.Fault("id", "take this person out here: they stand there already");
        _leads.Add(found);
        return true;
    });

    private static string DirectoryId(SetPlace place, string name)
    {
        var text = place.Text(name, MaxNameLetters);
        if (Guid.TryParseExact(text, "D", out var id))
            return id.ToString("D");
        if (text.Length > 0)
            place.Fault(name, "write an id of the directory (Entra), such as 00000000-0000-0000-0000-000000000021");
        return "";
    }
}
