using Bot.Experts;
using Bot.Graph;
using Bot.People;
using Bot.Starting;
using Bot.Teams.Connector;
using Microsoft.Extensions.Options;

namespace Bot.Doctor;

/// <summary>Whether somebody leads, administers, and answers what the bot cannot.</summary>
internal sealed class PeopleExamination(
    IOptions<LeadsOptions> leads, IOptions<AdministratorsOptions> administrators, IOptions<GraphOptions> graph, ExpertsChannel experts, ConversationStore conversations)
{
    public const string Subject = "people";

    public Task<IReadOnlyList<Finding>> LookAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Finding>>([Leads(), Administrators(), Experts()]);

    private Finding Leads() => leads.Value switch
    {
        { Everyone: true } => Finding.Notice("leads", "everybody leads (Leads__Everyone): for trying things out only"),
        { People: [] } when !graph.Value.IsOn => Finding.Notice("leads", "nobody: no check-in can be started. Set Leads__People__0 to a directory id, or set up Graph, and team owners lead."),
        { People: [] } => Finding.Fine("leads", "the owners of each team"),
        { People: var people } => Finding.Fine("leads", graph.Value.IsOn ? $"the owners of each team, and {people.Count} by Leads__People" : $"{people.Count} by Leads__People"),
    };

    private Finding Administrators() => administrators.Value.People is { Count: > 0 } people
        ? Finding.Fine("administrators", $"{people.Count} by Administrators__People")
        : Finding.Notice("administrators", "nobody: local settings cannot be filled in, nor articles approved. Set Administrators__People__0 to a directory id.");

    private Finding Experts()
    {
        if (!experts.IsSet)
            return Finding.Notice("experts", "no channel: questions cannot be passed to a person. Set Experts__Channel to the channel's id.");
        if (!experts.Id.StartsWith("19:", StringComparison.Ordinal) || !experts.Id.EndsWith("@thread.tacv2", StringComparison.Ordinal))
            return Finding.Fault("experts", "Experts__Channel is no channel's id: take the part 19:…@thread.tacv2 from the channel's link, with %3A written as : and %40 as @");
        return conversations.Find(experts.Id)?.DeadReason is { } reason
            ? Finding.Fault("experts", $"their channel refuses the bot ({reason}): add the app to that team, then mention the bot there once")
            : Finding.Fine("experts", "a channel is set; \"ask a person\" shows whether a question arrives there");
    }
}
