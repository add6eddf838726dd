using Bot.People;
using Bot.Turns;
using Cards.Help;

namespace Bot.Welcome;

/// <summary>Shows a person what the bot can do for them: what leads and administrators can do, only to those who are.</summary>
internal sealed class HelpHandler(IEnumerable<HelpCommand> commands, Roles roles) : ITurnHandler
{
    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult(TurnOutcome.Say(
        Message.Of(HelpCard.Of([.. commands.Where(command => IsFor(turn, command.Group))], Prompts.Starters), "What the Framework Companion can do")));

    private bool IsFor(Turn turn, HelpGroup group) => group switch
    {
        HelpGroup.Leads => roles.MayLead(turn.Person, turn.Address.TenantId),
        HelpGroup.Administrators => roles.IsAdministrator(turn.Person),
        _ => true,
    };
}
