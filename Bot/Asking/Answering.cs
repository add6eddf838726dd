using Knowledge;

namespace Bot.Asking;

/// <summary>Answers a question from the knowledge base.</summary>
internal sealed class Answering(KnowledgeBase knowledge)
{
    private const int Looked = 10;

    public async Task<Answer> AnswerAsync(string question, CancellationToken cancellationToken)
    {
        var hits = await knowledge.SearchAsync(question, Looked, cancellationToken);
        return AnswerComposer.Compose(question, hits, knowledge.Quote);
    }
}
