namespace Bot.Documents.Reading.Texts;

/// <summary>How much one file may ask of the machine; more than any honest document needs.</summary>
internal sealed record ReadingLimits
{
    /// <summary>Bytes of a file. Default 20 MB.</summary>
    public int FileBytes { get; init; } = 20 << 20;

    /// <summary>Letters of a text that is taken out of a file. Default 4 million, about 1,500 pages.</summary>
    public int Letters { get; init; } = 4_000_000;

    /// <summary>Bytes that an Office file may unfold to, counted while it unfolds. Default 200 MB.</summary>
    public long UnfoldedBytes { get; init; } = 200L << 20;

    /// <summary>Parts of an Office file. Default 2,000.</summary>
    public int Parts { get; init; } = 2_000;

    /// <summary>How many times its packed size a part may unfold to, once that is more than a few MB. Default 100.</summary>
    public int Ratio { get; init; } = 100;

    /// <summary>How deep elements may stand in each other. Default 256.</summary>
    public int Depth { get; init; } = 256;

    /// <summary>Bytes of memory for the program that reads PDFs. Default 512 MB.</summary>
    public long PdfMemory { get; init; } = 512L << 20;

    /// <summary>Bytes that the program which reads PDFs may print. Default 32 MB.</summary>
    public int PdfOutput { get; init; } = 32 << 20;

    /// <summary>The time for a file of this size: a small one that takes long is no honest one.</summary>
    public static TimeSpan TimeFor(long bytes) => TimeSpan.FromSeconds(2 + (bytes >> 20));
}
