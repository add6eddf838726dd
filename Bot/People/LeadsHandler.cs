using Bot.Turns;
using Cards;

namespace Bot.People;

/// <summary>Shows who leads a team, and lets its leads by the settings name others, in a channel of that team.</summary>
internal sealed class LeadsHandler(Roles roles, IRoster roster, ITeamOwners owners, TeamStore teams, Audit audit) : ITurnHandler
{
    private const string Adding = "lead add";
    private const string Removing = "lead remove";
    private const string NotHere = "Say that in a channel of the team that it is about, and mention me.";
    private const string Unread = "I cannot read who is in this team just now. Please try again in a minute.";
    private const string Nobody = "Nobody leads this team yet. Your administrator can name leads in the settings.";
    private const string LeadsOnly = "Only a lead whom your administrator has named, and who is in this team, can change who leads it.";
    private const string OwnersToo = "The team's owners lead it too, and can change that.";
    private const string OwnersUnread = "I cannot read just now who owns this team, so its owners may be missing here. Please try again in a minute.";

    /// <summary>Whether somebody wants to change who leads.</summary>
    public static bool IsChange(TurnInput input) => input is TurnInput.Typed { Words: var words } && (Begins(words, Adding) || Begins(words, Removing));

    public async Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Address is not { Kind: ConversationKind.Channel, TeamId: { } teamId } || turn.Input is not TurnInput.Typed typed)
            return TurnOutcome.Answer(turn, NotHere);
        if (await roster.OfAsync(teamId, cancellationToken) is not Roster.Known known)
            return TurnOutcome.Answer(turn, Unread);
        if (!IsChange(typed))
            return TurnOutcome.Answer(turn, $"{ListOf(await roles.LeadsInAsync(known.Members, turn.Address.TenantId, teamId, cancellationToken))}{await DoubtAsync(teamId, cancellationToken)}");
        if (!await roles.MayNameLeadsAsync(turn.Person, teamId, cancellationToken))
            return TurnOutcome.Deny(turn, "change of leads", $"{LeadsOnly}{await DoubtAsync(teamId, cancellationToken)}");

        return typed.Mentioned is [var mention] ? Change(turn, teamId, mention, known.Find(mention.PersonId), Begins(typed.Words, Adding)) : TurnOutcome.Answer(turn, Whom(Begins(typed.Words, Adding) ? Adding : Removing));
    }

    private static bool Begins(string words, string command) =>
        words.StartsWith(command, StringComparison.OrdinalIgnoreCase) && (words.Length == command.Length || !char.IsLetterOrDigit(words[command.Length]));

    private static string Whom(string command) => $"Mention one person of this team behind it, such as **{command}** @name.";

    private async Task<string> DoubtAsync(string teamId, CancellationToken cancellationToken) => await owners.OfAsync(teamId, cancellationToken) switch
    {
        Owners.Unknown => $"\n\n{OwnersUnread}",
        Owners.Known => $"\n\n{OwnersToo}",
        _ => "",
    };

    private static string ListOf(IReadOnlyList<Member> members) => members is []
        ? Nobody
        : string.Join('\n', ["**Who leads this team**", "", .. members.Select(static member => $"- {CardText.Escape(member.Name)}")]);

    // Whoever has left the team can still be removed.
    private TurnOutcome Change(Turn turn, string teamId, Mention mention, Member? member, bool isAdding) => (isAdding, member) switch
    {
        (true, null) => TurnOutcome.Answer(turn, Whom(Adding)),
        (true, { } added) => TurnOutcome.Answer(turn, $"{CardText.Escape(added.Name)} leads this team now.", connection =>
        {
            TeamStore.NameLead(connection, turn.Address.TenantId, teamId, added.Id);
            audit.Note(connection, turn, Adding, added.Id);
        }),
        _ when !teams.NamedLeads(turn.Address.TenantId, teamId).Contains(mention.PersonId, StringComparer.Ordinal) =>
            TurnOutcome.Answer(turn, "That person was not named here. Who is a lead by the settings, only your administrator can remove, and whoever owns the team leads it."),
        _ => TurnOutcome.Answer(turn, "That person no longer leads this team.", connection =>
        {
            TeamStore.RemoveLead(connection, turn.Address.TenantId, teamId, mention.PersonId);
            audit.Note(connection, turn, Removing, mention.PersonId);
        }),
    };
}
