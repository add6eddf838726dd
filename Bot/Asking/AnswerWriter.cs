using System.Data.Common;
using Bot.Pages;
using Bot.Turns;
using Cards;

namespace Bot.Asking;

/// <summary>Writes an answer as a message, and does what follows when there is none.</summary>
internal sealed class AnswerWriter(PageLinks links, WhenUnanswered unanswered)
{
    public Message Write(string question, Answer answer, string reference, DateOnly today)
    {
        var message = AnswerMessage.Of(answer, reference, today, links);
        return answer is Answer.NotFound && unanswered.Offer(question) is { } offer ? message with { Card = CardJson.Write(offer) } : message;
    }

    /// <summary>Keeps which passages were used and, when none answered, which topic was asked about.</summary>
    public void Keep(DbConnection connection, Answer answer, string reference, DateOnly today, Person person)
    {
        AnswerStore.Add(connection, reference, answer, today);
        if (answer is Answer.NotFound && answer.Passages.FirstOrDefault() is { } nearest)
        {
            unanswered.Note(connection, nearest.Title, person.Id);
        }
    }
}
