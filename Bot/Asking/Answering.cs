using Bot.LocalSettings;
using Knowledge;

namespace Bot.Asking;

/// <summary>Answers a question from the knowledge base and from what the organisation has told about itself.</summary>
internal sealed class Answering(KnowledgeBase knowledge, LocalSettingStore local)
{
    private const int Looked = 10;

    /// <param name="question">The question, as it was asked.</param>
    /// <param name="tenantId">The organisation of the person who asks; null in a terminal.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<Answer> AnswerAsync(string question, string? tenantId, CancellationToken cancellationToken)
    {
        var hits = await knowledge.SearchAsync(question, Looked, cancellationToken);
        var settings = new Lazy<IReadOnlyDictionary<string, string>>(() => local.In(tenantId));
        return AnswerComposer.Compose(question, hits, (asked, passage) => [.. knowledge.Quote(asked, passage).Select(Filled)]);

        Sentence Filled(Sentence sentence) => LocalWords.AreIn(sentence.Text) ? sentence with { Text = LocalWords.Fill(sentence.Text, settings.Value) } : sentence;
    }
}
