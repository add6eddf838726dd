namespace Bot.Evaluation.Asked;

/// <summary>A question with what a good answer to it is.</summary>
internal sealed record AskedCase
{
    public string Question { get => field ?? ""; init; }

    /// <summary>Titles or ids of documents, any one of which must be cited; empty when it does not matter.</summary>
    public IReadOnlyList<string> Cites { get => field ?? []; init; }

    /// <summary>What must each stand in the answer, whatever the case of its letters; empty when it does not matter.</summary>
    public IReadOnlyList<string> Says { get => field ?? []; init; }

    /// <summary>Whether it must get no answer.</summary>
    public bool Refuses { get; init; }

    /// <summary>What sort of question it is, in the author's words; only for telling figures apart.</summary>
    public string Kind { get => field ?? ""; init; }
}
