using Bot.LocalSettings;
using Bot.Turns;
using Knowledge;

namespace Bot.Asking;

/// <summary>Answers what is asked from the knowledge base, from what was said before, and from what the organisation has told about itself.</summary>
internal sealed class Answering(KnowledgeBase knowledge, LocalSettingStore local, Readers readers)
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

    private readonly NextQuestions _next = new();

    /// <param name="asked">What is asked.</param>
    /// <param name="before">What the conversation was about; null when it begins.</param>
    /// <param name="turn">Where and by whom; null in a terminal.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<Answered> AnswerAsync(Asked asked, Remembered? before, Turn? turn, CancellationToken cancellationToken)
    {
        var readership = turn is null ? Readership.Everybody : await readers.OfAsync(turn, cancellationToken);
        var sources = new AnswerSources(knowledge.For(readership), local.In(turn?.Address.TenantId));
        var answered = (asked, before) switch
        {
            (Asked.More, { } last) => new Answered(More(last, sources), last.Subject, []),
            (Asked.More, null) => new Answered(new Answer.NothingBefore(), "", []),
            (Asked.Further further, { } last) => await FurtherAsync(further, last, sources, cancellationToken) ?? Unsure(further, last, await AnewAsync(further.Words, sources, cancellationToken)),
            (Asked.Anew anew, { } last) when MayLean(anew.Words, sources) => await LeaningAsync(anew.Words, last, sources, cancellationToken),
            (Asked.Further further, null) when sources.Knowledge.CountSubject(further.Words) == 0 => new Answered(new Answer.NotFound([]), further.Words, []),
            (Asked.Further further, null) => await AnewAsync(further.Words, sources, cancellationToken),
            (Asked.Anew anew, _) => await AnewAsync(anew.Words, sources, cancellationToken),
            _ => throw new ArgumentOutOfRangeException(nameof(asked)),
        };
        return answered with { Ground = answered.Ground is { } ground ? ground with { Passages = [.. ground.Passages.Select(sources.Filled)] } : null };
    }

    private async Task<Answered> AnewAsync(string question, AnswerSources sources, CancellationToken cancellationToken) =>
        await FromAsync(await sources.Knowledge.SearchAsync(question, Looked, cancellationToken), question, sources, cancellationToken);

    private async Task<Answered> FromAsync(IReadOnlyList<Hit> hits, string question, AnswerSources sources, CancellationToken cancellationToken)
    {
        var answer = AnswerComposer.Compose(hits, sources.Quoting(question));
        return new Answered(answer, question, await _next.AfterAsync(answer, hits, sources, cancellationToken)) { Ground = Ground.Of(answer, question, before: null, hits) };
    }

    // "Who decides?" names next to nothing, so it goes on from before, unless some section answers just that.
    private static bool MayLean(string words, AnswerSources sources) => Wording.CountWords(words) <= MostWordsLeaning && sources.Knowledge.CountSubject(words) <= 1;

    private async Task<Answered> LeaningAsync(string words, Remembered last, AnswerSources sources, CancellationToken cancellationToken)
    {
        var hits = await sources.Knowledge.SearchAsync(words, Looked, cancellationToken);
        return hits is not [{ Agreement: >= SameQuestion }, ..] && await FurtherAsync(new Asked.Further(words, Leans: false), last, sources, cancellationToken) is { } further
            ? further
            : await FromAsync(hits, words, sources, cancellationToken);
    }

    // What "that" means was not found, so whatever else is found may be about something else.
    private static Answered Unsure(Asked.Further further, Remembered last, Answered anew) =>
        further.Leans && anew.Answer is Answer.Found found
            ? anew with { Answer = new Answer.Closest([found.Extracts[0]]), Ground = anew.Ground is { } ground ? ground with { Before = last.Subject } : null }
            : anew;

    private async Task<Answered?> FurtherAsync(Asked.Further further, Remembered last, AnswerSources sources, CancellationToken cancellationToken)
    {
        var question = $"{further.Words} {last.Subject}";
        var article = last.Answer.Passages.FirstOrDefault()?.DocumentId;
        var hits = (await sources.Knowledge.SearchAsync(question, Looked, cancellationToken))
            .Where(hit => sources.Knowledge.Coverage(further.Words, hit.Passage) is null or >= EnoughOfTheFollowUp)
            .Where(hit => !further.Leans || sources.Knowledge.Coverage(last.Subject, hit.Passage) is null or >= EnoughOfTheSubject)
            .OrderByDescending(hit => hit.Score * (string.Equals(hit.Passage.DocumentId, article, StringComparison.Ordinal) ? SameArticle : 1))
            .ToList();
        return AnswerComposer.Compose(hits, sources.Quoting(question)) is Answer.Found answer
            ? new Answered(answer, last.Subject, await _next.AfterAsync(answer, hits, sources, cancellationToken)) { Ground = Ground.Of(answer, further.Words, last.Subject, hits) }
            : null;
    }

    // The rest of the passage, and then of the article.
    private static Answer More(Remembered last, AnswerSources sources)
    {
        var sentencesOf = sources.Quoting(last.Subject);
        return last.Answer.Passages.FirstOrDefault() is { } passage
            && sources.Knowledge.PassagesOf(passage.DocumentId)
                .Where(other => other.Ordinal >= passage.Ordinal)
                .Select(other => AnswerComposer.Rest(other, [.. sentencesOf(other).Select(static sentence => sentence.Text)], last.Said))
                .OfType<Extract>()
                .FirstOrDefault() is { } rest ? new Answer.Found([rest]) : new Answer.NothingMore();
    }
}
