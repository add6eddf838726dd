using System.Data.Common;
using Bot.People;
using Bot.Turns;

namespace Bot.Summaries;

/// <summary>What a lead has the bot do about a team: done, noted, and acted upon at once.</summary>
internal sealed class Undertaking(Audit audit, SummaryBell bell, TimeProvider clock)
{
    public DateTimeOffset Now => clock.GetUtcNow();

    public TurnOutcome Of(Turn turn, string teamId, string act, string words, Action<DbConnection> change) => TurnOutcome.Answer(turn, words, connection =>
    {
        change(connection);
        audit.NoteOf(connection, turn, teamId, act);
        bell.Ring();
    });
}
