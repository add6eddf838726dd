using System.Diagnostics;
using Knowledge.Quoting;
using Knowledge.Searching;

namespace Knowledge;

/// <summary>
/// The knowledge base as one readership sees it: whatever it may not read has no part in what is found, how it is ranked,
/// how a question is understood, nor how certain an answer is. It shows the state of the moment at which it was asked for.
/// </summary>
public sealed class KnowledgeReader
{
    private static readonly ActivitySource Work = new("FrameworkCompanion.Knowledge");

    private readonly ISearchEngine _engine;
    private readonly PassageReader _reader;

    internal KnowledgeReader(ISearchEngine engine, PassageReader reader, Readership readership) =>
        (_engine, _reader, Readership) = (engine, reader, readership);

    /// <summary>Who it is that sees it so.</summary>
    public Readership Readership { get; }

    /// <inheritdoc cref="ISearchEngine.SearchAsync"/>
    public async Task<IReadOnlyList<Hit>> SearchAsync(string question, int limit, CancellationToken cancellationToken)
    {
        using var work = Work.StartActivity("search");
        return await _engine.SearchAsync(question, Readership, limit, cancellationToken);
    }

    /// <summary>The passages of a document in their order; empty when there is none that may be read.</summary>
    public IReadOnlyList<Passage> PassagesOf(string documentId) => _reader.Index.PassagesOf(documentId);

    /// <summary>How many different terms of a question name anything to look for: "how often?" has none.</summary>
    public int CountSubject(string question) => Question.Read(question, _reader.Index).CountNamed;

    /// <summary>The share of a question's subject that a passage or its headings mention, 0 to 1, as in <see cref="Hit.Coverage"/>; null when the question has no subject of its own.</summary>
    /// <param name="question">Any text.</param>
    /// <param name="passage">A passage that was found.</param>
    public double? Coverage(string question, Passage passage)
    {
        var read = Question.Read(question, _reader.Index);
        var text = _reader.Read(passage);
        return read.HasSubject ? read.Coverage(text.Mentions) : null;
    }

    /// <summary>
    /// Reads a question, to weigh the sentences of passages by it: the share of the question's idf that a sentence mentions, with some credit for its headings
    /// and neighbours; .2 more when it has what the question asks for: a name, a time, a number, a duration, a frequency; and up to .4
    /// more when it opens a section, the most below a heading that asks the same. A sentence that asks has 0.
    /// </summary>
    /// <param name="question">Any text.</param>
    /// <returns>
    /// For a passage that was found all its sentences, in its order; "Yes." and "No." stand with the sentence after them, or are
    /// left out where they answer nothing.
    /// </returns>
    public Func<Passage, IReadOnlyList<Sentence>> Quoting(string question) => new Quoter(_reader, question).Weigh;
}
