using Bot.LocalSettings;
using Knowledge;

namespace Bot.Asking;

/// <summary>Answers what is asked from the knowledge base, from what was said before, and from what the organisation has told about itself.</summary>
internal sealed class Answering(KnowledgeBase knowledge, LocalSettingStore local)
{
    /// <summary>How many passages are looked at for an answer.</summary>
    public const int Looked = 10;

    // What a follow-up asks must be in the passage too, not only what was spoken of before.
    private const double EnoughOfTheFollowUp = .5;

    // And what "it" means must be there too.
    private const double EnoughOfTheSubject = .4;

    // People most often go on with the article that they were shown.
    private const double SameArticle = 1.5;

    private const int MostWordsLeaning = 8;

    // Above this, a heading or a question listed with it asks the same.
    private const double SameQuestion = .6;

    private readonly NextQuestions _next = new(knowledge);

    /// <param name="asked">What is asked.</param>
    /// <param name="before">What the conversation was about; null when it begins.</param>
    /// <param name="tenantId">The organisation of the person who asks; null in a terminal.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<Answered> AnswerAsync(Asked asked, Remembered? before, string? tenantId, CancellationToken cancellationToken)
    {
        var quote = new Quote(question => Quoting(question, tenantId));
        return (asked, before) switch
        {
            (Asked.More, { } last) => new Answered(More(last, quote), last.Subject, []),
            (Asked.More, null) => new Answered(new Answer.NothingMore(), "", []),
            (Asked.Further further, { } last) => await FurtherAsync(further, last, quote, cancellationToken) ?? Unsure(further, await AnewAsync(further.Words, quote, cancellationToken)),
            (Asked.Anew anew, { } last) when MayLean(anew.Words) => await LeaningAsync(anew.Words, last, quote, cancellationToken),
            (Asked.Further further, null) when knowledge.CountSubject(further.Words) == 0 => new Answered(new Answer.NotFound([]), further.Words, []),
            (Asked.Further further, null) => await AnewAsync(further.Words, quote, cancellationToken),
            (Asked.Anew anew, _) => await AnewAsync(anew.Words, quote, cancellationToken),
            _ => throw new ArgumentOutOfRangeException(nameof(asked)),
        };
    }

    private async Task<Answered> AnewAsync(string question, Quote quote, CancellationToken cancellationToken) =>
        await FromAsync(await knowledge.SearchAsync(question, Looked, cancellationToken), question, quote, cancellationToken);

    private async Task<Answered> FromAsync(IReadOnlyList<Hit> hits, string question, Quote quote, CancellationToken cancellationToken)
    {
        var answer = AnswerComposer.Compose(hits, quote(question));
        return new Answered(answer, question, await _next.AfterAsync(answer, hits, quote, cancellationToken));
    }

    // "Who decides?" names next to nothing, so it goes on from before, unless some section answers just that.
    private bool MayLean(string words) => Wording.CountWords(words) <= MostWordsLeaning && knowledge.CountSubject(words) <= 1;

    private async Task<Answered> LeaningAsync(string words, Remembered last, Quote quote, CancellationToken cancellationToken)
    {
        var hits = await knowledge.SearchAsync(words, Looked, cancellationToken);
        return hits is not [{ Agreement: >= SameQuestion }, ..] && await FurtherAsync(new Asked.Further(words, Leans: false), last, quote, cancellationToken) is { } further
            ? further
            : await FromAsync(hits, words, quote, cancellationToken);
    }

    // What "that" means was not found, so whatever else is found may be about something else.
    private static Answered Unsure(Asked.Further further, Answered anew) =>
        further.Leans && anew.Answer is Answer.Found found ? anew with { Answer = new Answer.Closest([found.Extracts[0]]) } : anew;

    private async Task<Answered?> FurtherAsync(Asked.Further further, Remembered last, Quote quote, CancellationToken cancellationToken)
    {
        var question = $"{further.Words} {last.Subject}";
        var article = last.Answer.Passages.FirstOrDefault()?.DocumentId;
        var hits = (await knowledge.SearchAsync(question, Looked, cancellationToken))
            .Where(hit => knowledge.Coverage(further.Words, hit.Passage) is null or >= EnoughOfTheFollowUp)
            .Where(hit => !further.Leans || knowledge.Coverage(last.Subject, hit.Passage) is null or >= EnoughOfTheSubject)
            .OrderByDescending(hit => hit.Score * (string.Equals(hit.Passage.DocumentId, article, StringComparison.Ordinal) ? SameArticle : 1))
            .ToList();
        return AnswerComposer.Compose(hits, quote(question)) is Answer.Found answer
            ? new Answered(answer, last.Subject, await _next.AfterAsync(answer, hits, quote, cancellationToken))
            : null;
    }

    // The rest of the passage, and then of the article.
    private Answer More(Remembered last, Quote quote)
    {
        var sentencesOf = quote(last.Subject);
        return last.Answer.Passages.FirstOrDefault() is { } passage
            && knowledge.PassagesOf(passage.DocumentId)
                .Where(other => other.Ordinal >= passage.Ordinal)
                .Select(other => AnswerComposer.Rest(other, [.. sentencesOf(other).Select(static sentence => sentence.Text)], last.Said))
                .OfType<Extract>()
                .FirstOrDefault() is { } rest ? new Answer.Found([rest]) : new Answer.NothingMore();
    }

    private Func<Passage, IReadOnlyList<Sentence>> Quoting(string question, string? tenantId)
    {
        var weigh = knowledge.Quoting(question);
        return passage => LocalWords.AreIn(passage.Text) ? Filled(weigh(passage), local.In(tenantId)) : weigh(passage);
    }

    private static List<Sentence> Filled(IReadOnlyList<Sentence> sentences, IReadOnlyDictionary<string, string> settings) =>
        [.. sentences.Select(sentence => sentence with { Text = LocalWords.Fill(sentence.Text, settings) })];
}
