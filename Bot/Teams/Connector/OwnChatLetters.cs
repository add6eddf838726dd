using Bot.Outbox;
using Bot.Turns;

namespace Bot.Teams.Connector;

/// <summary>Letters to a person's own chat with the bot.</summary>
internal static class OwnChatLetters
{
    /// <summary>The letter as it goes to the chat that was found.</summary>
    public static Letter Moved(Letter letter, string personId, string chatId) => letter with
    {
        Address = new ConversationAddress(letter.Address.TenantId, chatId, ConversationKind.Personal),
        ToPersonId = personId,
        WhisperTo = null,
    };

    /// <summary>How an attempt to reach it ended, as it is told.</summary>
    // Thumbs must find it where it stands; and a number alone would not tell an operator that it was the person, and not the channel, who could not be reached.
    public static DeliveryResult Ended(DeliveryResult result, Letter letter) => result switch
    {
        DeliveryResult.Sent sent => sent with { ConversationId = letter.Address.ConversationId },
        DeliveryResult.Refused refused => refused with { Reason = $"the person's own chat cannot be reached: {refused.Reason}" },
        _ => result,
    };
}
