namespace Knowledge.Searching;

/// <summary>One term of a question.</summary>
internal sealed record QuestionTerm
{
    // BM25's k3: the second mention counts almost as much as the first, the tenth little.
    private const double K3 = 8;

    // An exact match must win over what was only guessed from a slip.
    private const double GuessedFactor = .8;

    /// <summary>Its number in the index; null when no passage holds it.</summary>
    public required int? Id { get; init; }

    /// <summary>How much it tells.</summary>
    public required double Idf { get; init; }

    /// <summary>What share of its idf it counts, 0 to 1.</summary>
    public required double Share { get; init; }

    /// <summary>What it counts among the other terms.</summary>
    public double Weight => Idf * Share;

    /// <summary>How often the question says it.</summary>
    public required int Times { get; init; }

    /// <summary>Whether it shows nothing of the question's subject.</summary>
    public required bool IsCommon { get; init; }

    /// <summary>Whether the question has it in another spelling.</summary>
    public required bool IsGuessed { get; init; }

    /// <summary>Other names for what it names, alone or with its neighbours, as terms of the index.</summary>
    public required IReadOnlyList<IReadOnlyList<int>> OtherNames { get; init; }

    /// <summary>What its repetition makes it count, from 1: (k3 + 1) · times / (k3 + times); less when it is guessed.</summary>
    public double Factor => Share * (IsGuessed ? GuessedFactor : 1) * (K3 + 1) * Times / (K3 + Times);

    /// <summary>The credit for the term, or for all of another name where that is more.</summary>
    public double Credit(Func<int, double> credit)
    {
        var own = Id is { } id ? credit(id) : 0;
        return OtherNames.Count == 0 ? own : OtherNames.Max(name => Math.Max(own, name.Min(credit)));
    }
}
