namespace Bot.Places.Strategy;

/// <summary>A part of a strategy draft, from top to bottom: the closed family of what its files can hold.</summary>
internal abstract record DraftPart
{
    private DraftPart()
    {
    }

    /// <summary>The heading of all of it.</summary>
    public sealed record Title(string Text) : DraftPart;

    /// <summary>The heading of a section.</summary>
    public sealed record Heading(string Text) : DraftPart;

    public sealed record Words(string Text) : DraftPart;

    public sealed record Points(IReadOnlyList<string> Lines) : DraftPart;

    /// <summary>Rows as wide as the head.</summary>
    public sealed record Table(IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<string>> Rows) : DraftPart;

    /// <summary>Bars, each parted alike. The table behind it says the same.</summary>
    /// <param name="Name">What is drawn.</param>
    /// <param name="Parts">What each part stands for.</param>
    /// <param name="Bars">From top to bottom, each with a number for each part.</param>
    public sealed record Chart(string Name, IReadOnlyList<string> Parts, IReadOnlyList<(string Name, IReadOnlyList<int> Numbers)> Bars) : DraftPart;
}
