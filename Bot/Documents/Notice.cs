namespace Bot.Documents;

/// <summary>What the owner of a file should know of it.</summary>
/// <param name="File">The file, by its place in the folder or library.</param>
/// <param name="IsRefused">Whether nothing of it was read.</param>
/// <param name="Text">One line that says so, and what to do.</param>
internal sealed record Notice(string File, bool IsRefused, string Text)
{
    /// <summary>Whether that may be otherwise the next time, though the file has not changed.</summary>
    public bool IsPassing { get; init; }

    /// <summary>Tells whether the file is still the one that it is about; empty when that is found out otherwise.</summary>
    public string Fingerprint { get; init; } = "";
}
