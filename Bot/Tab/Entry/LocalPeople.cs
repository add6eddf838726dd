using Bot.Places.Tree;
using Bot.Storage;
using Bot.Tab.Figures;
using Bot.Turns;
using Dapper;

namespace Bot.Tab.Entry;

/// <summary>Whom somebody may choose to be while trying the tab out: the people of all teams that the bot has heard from, and those who lead places.</summary>
internal sealed class LocalPeople(Database database, IChannels channels, IRoster roster, LocalDoor door)
{
    // The one who types in the chat of the browser, so that there is somebody before any team has been heard from.
    private static readonly LocalPerson Amira = new("00000000-0000-0000-0000-000000000010/00000000-0000-0000-0000-000000000020", "Amira Khan");

    public async Task<IResult> OfAsync(HttpContext context)
    {
        if (!door.IsOpenTo(context))
            return Results.NotFound();
        var people = new List<LocalPerson> { Amira };
        foreach (var tenantId in database.Read(static connection => connection.Query<string>("SELECT DISTINCT tenant_id FROM conversations").ToList()))
        {
            foreach (var teamId in channels.TeamsOf(tenantId))
                people.AddRange(PeopleOf(tenantId, await roster.OfAsync(teamId, context.RequestAborted)));
            people.AddRange(database.Read(connection => LeadsOf(tenantId, TreeStore.Read(connection, tenantId))));
        }

        return Results.Json(people.DistinctBy(static person => person.Id, StringComparer.Ordinal).ToList(), TabJson.Default.IReadOnlyListLocalPerson);
    }

    private static List<LocalPerson> LeadsOf(string tenantId, PlaceTree tree) =>
        [.. tree.Nodes.SelectMany(tree.LeadsOf).Select(lead => new LocalPerson($"{tenantId}/{lead.DirectoryId}", lead.Name))];

    private static IEnumerable<LocalPerson> PeopleOf(string tenantId, Roster roster) => roster is Roster.Known known
        ? known.Members.Where(static member => member.DirectoryId is not null).Select(member => new LocalPerson($"{tenantId}/{member.DirectoryId}", member.Name))
        : [];
}
