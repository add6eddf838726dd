using System.Data.Common;
using Bot.CheckIns.Confidence;
using Bot.Turns;

namespace Bot.CheckIns.Rounds;

/// <summary>What people do with their own sheet. Who they are comes from the authenticated turn, never from a card.</summary>
internal sealed class Answering(Tags tags, TimeProvider clock)
{
    public const string Closed = "That check-in is closed, so nothing was changed. What came of it is in its thread in the channel.";
    public const string Cancelled = "That check-in was cancelled: all answers were deleted, and nothing was changed.";
    public const string NotThere = "That check-in is not here any more.";
    public const string NotOnRoster = "You joined after this check-in was launched. You will be in the next one.";

    /// <summary>Writes a new check-in with a blank sheet for everybody in the team, who are the roster from now on.</summary>
    public void Launch(DbConnection connection, CheckIn checkIn, IReadOnlySet<string> roster)
    {
        var blank = Sheet.Blank.ToBytes(Sheet.LengthFor(checkIn.Set));
        CheckInStore.Add(connection, checkIn);
        AnswerStore.Add(
            connection,
            checkIn.Id,
            blank,
            roster.Select(personId => tags.Of(TagKind.Answers, checkIn.AsTagSubject(), personId)),
            roster.Select(personId => tags.Of(TagKind.Roster, checkIn.AsTagSubject(), personId)));
    }

    /// <summary>Why a person cannot answer, in a sentence for them; null when they can.</summary>
    public string? Refusal(DbConnection connection, CheckIn? checkIn, string personId) => Refusal(connection, checkIn, personId, out _);

    /// <summary>Likewise, with their sheet; null when they cannot.</summary>
    public string? Refusal(DbConnection connection, CheckIn? checkIn, string personId, out Sheet? sheet)
    {
        sheet = checkIn?.IsOpenAt(clock.GetUtcNow()) == true ? Find(connection, checkIn, personId) : null;
        return checkIn is null ? NotThere
            : checkIn.CancelledAt is not null ? Cancelled
            : !checkIn.IsOpenAt(clock.GetUtcNow()) ? Closed
            : sheet is null ? NotOnRoster
            : null;
    }

    /// <summary>A person's sheet, for that person; null when they have none, or the check-in has ended.</summary>
    public Sheet? Find(DbConnection connection, CheckIn checkIn, string personId) =>
        checkIn.HasEnded || AnswerStore.Find(connection, checkIn.Id, tags.Of(TagKind.Answers, checkIn.AsTagSubject(), personId)) is not { } bytes ? null : Sheet.Read(bytes);

    /// <summary>Puts a page into the place of the one that the person's sheet had; for the change of a turn. Says whether the number of people who have answered is another by it.</summary>
    /// <exception cref="StaleException">No answers are taken any more.</exception>
    public bool Submit(DbConnection connection, CheckIn checkIn, string personId, string domainId, Page page) =>
        Change(connection, checkIn, personId, sheet => sheet.With(checkIn.Set, domainId, page));

    /// <summary>Makes the person's sheet blank again; for the change of a turn. Likewise says whether that number is another.</summary>
    /// <exception cref="StaleException">No answers are taken any more.</exception>
    public bool Withdraw(DbConnection connection, CheckIn checkIn, string personId) =>
        Change(connection, checkIn, personId, static _ => Sheet.Blank);

    private bool Change(DbConnection connection, CheckIn checkIn, string personId, Func<Sheet, Sheet> change)
    {
        var own = TagsOf(checkIn, personId);
        var before = AnswerStore.Find(connection, checkIn.Id, own.Answer) ?? throw new StaleException();
        var after = change(Sheet.Read(before));
        return AnswerStore.Save(connection, checkIn.Id, own, after.ToBytes(before.Length), after.IsAnswer, clock.GetUtcNow());
    }

    private (byte[] Answer, byte[] Roster) TagsOf(CheckIn checkIn, string personId) =>
        (tags.Of(TagKind.Answers, checkIn.AsTagSubject(), personId), tags.Of(TagKind.Roster, checkIn.AsTagSubject(), personId));
}
