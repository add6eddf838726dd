using System.Data.Common;
using Bot.Pages;
using Bot.Turns;
using Cards;
using Cards.Asking;

namespace Bot.Asking;

/// <summary>Writes an answer as a message, and does what follows when there is none.</summary>
internal sealed class AnswerWriter(PageLinks links, WhenUnanswered unanswered, AnswerStore store)
{
    public Message Write(string question, Answered answered, string reference, Turn turn, DateOnly today)
    {
        var message = AnswerMessage.Of(answered.Answer, reference, today, links);
        return CardFor(question, answered, turn) is { } card ? message with { Card = CardJson.Write(card) } : message;
    }

    /// <summary>Keeps which passages were used and, when none answered, which topic was asked about.</summary>
    public void Keep(DbConnection connection, Answer answer, string reference, DateOnly today, Person person)
    {
        store.Add(connection, reference, answer, today);
        if (answer is Answer.NotFound && answer.Passages.FirstOrDefault() is { } nearest)
        {
            unanswered.Note(connection, nearest.Title, person.Id);
        }
    }

    // In a channel a card under each answer would be in everybody's way.
    private Card? CardFor(string question, Answered answered, Turn turn) => answered switch
    {
        { Answer: Answer.NotFound } => unanswered.Offer(question),
        _ when turn.Address.Kind is not ConversationKind.Personal => null,
        { Answer: Answer.Found or Answer.Closest } => NextCard.Of(["Say more", .. answered.Next]),
        _ => null,
    };
}
