using Bot.Turns;
using Cards.Help;

namespace Bot.Welcome;

/// <summary>Shows what the bot can do.</summary>
internal sealed class HelpHandler(IEnumerable<HelpCommand> commands) : ITurnHandler
{
    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult(TurnOutcome.Say(
        Message.Of(HelpCard.Of([.. commands], Prompts.Starters), "What the Framework Companion can do")));
}
