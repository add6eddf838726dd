namespace Cards.CheckIns.Results;

/// <summary>An article or a training that helps with a next step.</summary>
/// <param name="Title">Its title, at most <see cref="SetLimits.LinkLetters"/> letters.</param>
/// <param name="Address">Where it stands, absolute; null when only its title can be told.</param>
public sealed record NextStepLink(string Title, Uri? Address)
{
    /// <summary>Why it may help, at most <see cref="SetLimits.WhyLetters"/> letters; null when that needs no saying.</summary>
    public string? Why { get; init; }

    /// <summary>A link with as much of the title, and of why it may help, as there is room for.</summary>
    public static NextStepLink Of(string title, Uri? address, string? why = null) =>
        new(Cut(title, SetLimits.LinkLetters), address) { Why = why is null ? null : Cut(why, SetLimits.WhyLetters) };

    private static string Cut(string text, int letters) => text.Length <= letters ? text : $"{text[..(letters - 1)]}…";
}
