using System.Globalization;
using Bot.Turns;

namespace Bot.Outbox;

/// <summary>What an operator sees of one message: never what it says, nor to whom.</summary>
/// <param name="Row">The message as it is stored.</param>
/// <param name="IsUnderWay">Whether it is being sent at this moment.</param>
/// <param name="Age">How long ago it was written.</param>
internal sealed record DeskEntry(OutboxRow Row, bool IsUnderWay, TimeSpan Age)
{
    public bool IsParked => Row.ParkedReason is not null;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Row.Sequence}  {Row.Way}  {Kind} to {Goal}  {State}  attempts {Row.Attempts}  doubts {Row.Doubts}  age {Age:d\\.hh\\:mm\\:ss}");

    private string State => Row.ParkedReason is { } reason ? $"parked ({reason})" : IsUnderWay ? "on its way" : "waiting";

    private string Kind => Row.ToItem()?.Letter switch
    {
        null => Row.Body.Length == 0 ? "emptied" : "unreadable",
        { Replaces: not null } => "replacement",
        { ThreadIn: not null } => "new thread",
        { ReplyToId: not null } => "reply",
        _ => "message",
    };

    private string Goal => Row.ToItem()?.Letter switch
    {
        null => "unknown",
        { WhisperTo: not null } or { Address.Kind: ConversationKind.Personal } => "a person",
        { Address.Kind: ConversationKind.Group } => "a group",
        _ => "a channel",
    };
}
