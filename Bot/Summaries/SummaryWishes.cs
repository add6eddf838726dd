using Bot.Storage;
using Bot.Turns;

namespace Bot.Summaries;

/// <summary>Does what a lead wants of a team's summaries, and notes it.</summary>
internal sealed class SummaryWishes(Database database, SummaryTeams teams, SummaryWriter writer, Ways ways, Undertaking undertaking)
{
    public const string Now = "summary now";
    public const string ToMe = "summary to me";
    public const string ToMail = "summary to mail";
    public const string ToChannel = "summary to channel";
    public const string Pause = "pause summaries";
    public const string Resume = "resume summaries";

    private const string Unknown = "I do not know that wish, so nothing was changed.";
    private const string Nothing = "There is nothing to tell of this team for the last seven days.";
    private const string IsPaused = "Summaries of this team are paused. Say **resume summaries** first.";
    private const string NoMail = "Mail is not set up here, so nothing was changed. Summaries can come to our own chat or to the channel.";
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    /// <summary>What comes of it; whoever asks is known to lead the team.</summary>
    public TurnOutcome Fulfil(Turn turn, string teamId, string words) => words switch
    {
        Now => WriteNow(turn, teamId),
        ToMe => Choose(turn, teamId, TeamsWays.Chat, "Summaries of this team come to you first, in our own chat."),
        ToMail when ways.Find("mail") is null => TurnOutcome.Answer(turn, NoMail),
        ToMail => Choose(turn, teamId, "mail", "Summaries of this team come to you by mail first."),
        ToChannel => Choose(turn, teamId, TeamsWays.Channel, "Summaries of this team come to its channel first, where everybody can read them."),
        Pause => undertaking.Of(turn, teamId, words, "Summaries of this team are paused: no lead of it gets one.", connection => teams.Pause(connection, turn.Address.TenantId, teamId)),
        Resume => undertaking.Of(turn, teamId, words, "Summaries of this team come again.", connection => SummaryTeams.Resume(connection, turn.Address.TenantId, teamId)),
        _ => TurnOutcome.Answer(turn, Unknown),
    };

    private TurnOutcome WriteNow(Turn turn, string teamId)
    {
        var now = undertaking.Now;
        var span = new TeamSpan(turn.Address.TenantId, teamId, now - Week, now);
        return database.Read(connection => SummaryTeams.IsPaused(connection, span.TenantId, teamId)) ? TurnOutcome.Answer(turn, IsPaused)
            : database.Read(connection => writer.Gather(connection, span)).IsEmpty ? TurnOutcome.Answer(turn, Nothing)
            : undertaking.Of(turn, teamId, Now, "I am sending you the summary of this team.", connection =>
            {
                SummaryTeams.Ensure(connection, span.TenantId, teamId);
                writer.Write(connection, span, onlyFor: turn.Person.Id);
            });
    }

    private static TurnOutcome Choose(Turn turn, string teamId, string way, string words) => TurnOutcome.Answer(
        turn, words, connection => SummaryTeams.Choose(connection, turn.Address.TenantId, teamId, turn.Person.Id, way));
}
