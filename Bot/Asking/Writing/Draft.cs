using Knowledge;

namespace Bot.Asking.Writing;

/// <summary>An answer while it is written: only what has passed the check is in it.</summary>
internal sealed class Draft(IReadOnlyList<Passage> passages)
{
    private const int MostSentences = 5;
    private const int MostWords = 120;
    private const int FewestWords = 5;

    private readonly CitationCheck _check = new(passages);
    private readonly StatementReader _reader = new();
    private readonly List<Extract> _kept = [];
    private int _read;

    /// <summary>Whether there is room for more.</summary>
    public bool HasRoom => _kept.Count < MostSentences && Words < MostWords;

    /// <summary>Whether at least half of what the model wrote has passed, and enough to say something.</summary>
    public bool IsEnough => 2 * _kept.Count >= _read && Words >= FewestWords;

    private int Words => _kept.Sum(static extract => extract.Words);

    /// <summary>Reads on; whether anything was added.</summary>
    public bool Add(string words)
    {
        var before = _kept.Count;
        foreach (var statement in _reader.Read(words))
            Keep(statement);
        return _kept.Count > before;
    }

    /// <summary>Reads what is left at the end.</summary>
    public void End()
    {
        if (_reader.End() is { } last)
            Keep(last);
    }

    /// <summary>What was kept, with what the articles themselves say after it; null when nothing was.</summary>
    public Answer.Written? With(IReadOnlyList<Extract> rest) => _kept.Count == 0 ? null : new Answer.Written([.. _kept], rest);

    private void Keep(Statement statement)
    {
        _read++;
        if (HasRoom && _check.Check(statement) is { } extract)
            _kept.Add(extract);
    }
}
