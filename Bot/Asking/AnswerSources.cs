using Bot.LocalSettings;
using Knowledge;

namespace Bot.Asking;

/// <summary>What a question may be answered from: the knowledge base as the one who asks may read it, with what the organisation has told about itself.</summary>
/// <param name="Knowledge">What may be read.</param>
/// <param name="Local">What is filled in for the organisation; empty where nothing is.</param>
internal sealed record AnswerSources(KnowledgeReader Knowledge, IReadOnlyDictionary<string, string> Local)
{
    /// <summary>Weighs the sentences of a passage by a question.</summary>
    public Func<Passage, IReadOnlyList<Sentence>> Quoting(string question)
    {
        var weigh = Knowledge.Quoting(question);
        return passage => LocalWords.AreIn(passage.Text) ? Filled(weigh(passage)) : weigh(passage);
    }

    /// <summary>A passage with what the organisation has told about itself filled in.</summary>
    public Passage Filled(Passage passage) => LocalWords.AreIn(passage.Text) ? passage with { Text = LocalWords.Fill(passage.Text, Local) } : passage;

    private List<Sentence> Filled(IReadOnlyList<Sentence> sentences) =>
        [.. sentences.Select(sentence => sentence with { Text = LocalWords.Fill(sentence.Text, Local) })];
}
