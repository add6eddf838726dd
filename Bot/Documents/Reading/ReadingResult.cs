using Bot.Documents.Reading.Texts;

namespace Bot.Documents.Reading;

/// <summary>What came of reading a file.</summary>
internal abstract record ReadingResult
{
    /// <summary>It was read.</summary>
    /// <param name="Text">What it says.</param>
    /// <param name="Fingerprint">Tells later whether it is still the same.</param>
    /// <param name="Remark">What its owner should know of the file itself, such as a name that says it is something else; null when there is nothing.</param>
    public sealed record Read(FileText Text, string Fingerprint, string? Remark) : ReadingResult;

    /// <summary>It is the file that was read before.</summary>
    public sealed record Unchanged : ReadingResult;

    /// <summary>It was not read.</summary>
    /// <param name="Reason">Why it was not read and what to do, as whole sentences.</param>
    public sealed record Refused(string Reason) : ReadingResult;

    /// <summary>It could not be got at just now; what was read of it earlier still stands.</summary>
    /// <param name="Reason">Why, and what to do, as whole sentences.</param>
    public sealed record Unreached(string Reason) : ReadingResult;
}
