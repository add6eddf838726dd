using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Bot.CheckIns.Forms;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sealing;
using Bot.Storage;
using Bot.Turns;

namespace Bot.CheckIns.Answers;

/// <summary>Finds the check-in that a press is about, and refuses whoever cannot answer it.</summary>
internal sealed class AnswerDesk(Database database, Answering answering, Seals seals)
{
    public const string OwnChatOnly = "Please answer in our own chat, in Teams on the web or a new version of Teams, or with the Answer button on the card. Nothing was changed.";

    private const char BeforePage = '.';

    /// <summary>What the buttons of a page carry.</summary>
    public static string IdOf(CheckIn checkIn, int page) => string.Create(CultureInfo.InvariantCulture, $"{checkIn.Id}{BeforePage}{page}");

    /// <summary>The check-in that a press names, for the person who pressed; else why not.</summary>
    public bool TryFind(Turn turn, [NotNullWhen(true)] out Respondent? respondent, [NotNullWhen(false)] out TurnOutcome? refusal)
    {
        var id = seals.Open(turn, SealKind.CheckIn, Press.DataOf(turn));
        (respondent, var why) = id is null ? (null, Seals.Broken) : Find(turn, id.Split(BeforePage));
        refusal = respondent is null ? TurnOutcome.Tell(why) : null;
        return respondent is not null;
    }

    /// <summary>The check-ins of the organisation that a person may answer now, in the order of their deadlines.</summary>
    public IReadOnlyList<CheckIn> OpenFor(Turn turn) => database.Read(connection => CheckInStore.OpenIn(connection, turn.Address.TenantId)
        .Where(checkIn => answering.Refusal(connection, checkIn, turn.Person.Id, out _) is null)
        .ToList());

    private (Respondent? Respondent, string Why) Find(Turn turn, string[] id) => database.Read(connection =>
    {
        var checkIn = CheckInStore.Find(connection, turn.Address.TenantId, id[0]);
        var refusal = answering.Refusal(connection, checkIn, turn.Person.Id, out var sheet);
        return checkIn is not null && sheet is not null
            ? (new Respondent(turn, checkIn, sheet) { Page = PageIn(id) }, "")
            : ((Respondent?)null, refusal ?? Answering.NotThere);
    });

    private static int? PageIn(string[] id) => id is [_, var page] ? int.Parse(page, CultureInfo.InvariantCulture) : null;
}
