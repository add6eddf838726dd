using Bot.Turns;

namespace Bot.Experts;

/// <summary>A question with all that belongs to it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Article">What is kept of its answer; null for nothing.</param>
/// <param name="Listeners">Who wants to be told.</param>
internal sealed record Case(ExpertQuestion Question, CuratedArticle? Article, IReadOnlyList<string> Listeners)
{
    /// <summary>A message to each who waits.</summary>
    public IEnumerable<Reply> ToListeners(Message message) => Listeners.Select(person => new Reply.Write(person, message));
}
