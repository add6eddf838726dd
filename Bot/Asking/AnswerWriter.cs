using System.Data.Common;
using Bot.Pages;
using Bot.Turns;
using Cards;
using Cards.Asking;
using Cards.Elements;

namespace Bot.Asking;

/// <summary>Writes an answer as a message, and does what follows when there is none.</summary>
internal sealed class AnswerWriter(PageLinks links, WhenUnanswered unanswered, WhenAnswered answers, AnswerStore store)
{
    public Message Write(string question, Answered answered, string reference, Turn turn, DateOnly today)
    {
        var message = AnswerMessage.Of(answered.Answer, reference, today, links);
        return CardFor(question, answered, turn) is { } card ? message with { Card = CardJson.Write(card) } : message;
    }

    /// <summary>Keeps which passages were used, and which topic was asked about; what only some may read is no topic that others are told of.</summary>
    public void Keep(DbConnection connection, Answer answer, string reference, DateOnly today, Person person)
    {
        store.Add(connection, reference, answer, today);
        if (answer is Answer.NotFound && answer.Passages.FirstOrDefault() is { Readers: null } nearest)
        {
            unanswered.Note(connection, nearest.Title, person.Id);
        }
        else if (answer is { Tells: true, Extracts: [{ Passage.Readers: null } first, ..] })
        {
            answers.Note(connection, first.Passage.Title, person.Id);
        }
    }

    // In a channel a card under each answer would be in everybody's way.
    private Card? CardFor(string question, Answered answered, Turn turn) => answered switch
    {
        { Answer: Answer.NotFound } => unanswered.Offer(question),
        _ when turn.Address.Kind is not ConversationKind.Personal => null,
        { Answer: { Tells: true } or Answer.Closest } => NextCard.Of(["Say more", .. answered.Next], OfferFor(answered)),
        _ => null,
    };

    // What is only the closest is not known to be what was asked about.
    private CardAction? OfferFor(Answered answered) =>
        answered.Answer is { Tells: true, Extracts: [var first, ..] } ? answers.Offer(answered.Subject, first.Passage.Title) : null;
}
