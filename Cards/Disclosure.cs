namespace Cards;

/// <summary>What the bot says of itself, in the same words on every card.</summary>
public static class Disclosure
{
    /// <summary>The name that people know the bot by; also its name in the app's manifest.</summary>
    public const string ProductName = "Framework Companion";

    /// <summary>What people must keep out.</summary>
    public const string NoPatients = "Please leave out patient details: no names, dates of birth or NHS numbers.";

    /// <summary>Who does not stand behind the bot.</summary>
    public const string Independent = "I am an independent tool. I am not part of NHS England.";

    /// <summary>Where the words of an answer come from.</summary>
    /// <param name="writtenByModel">Whether a language model writes answers from the sources.</param>
    public static string Answers(bool writtenByModel) => writtenByModel
        ? "AI writes my answers from my sources, and can get things wrong. Check the source before you rely on it."
        : "I do not use AI to write answers. The words come from my sources.";
}
