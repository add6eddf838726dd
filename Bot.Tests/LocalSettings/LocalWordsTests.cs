using Bot.LocalSettings;

namespace Bot.Tests.LocalSettings;

public sealed class LocalWordsTests
{
    private static readonly Dictionary<string, string> Settings = new(StringComparer.Ordinal) { ["training hub"] = "Northshire" };

    [Theory]
    [InlineData("Yours: {training hub}.", "Yours: Northshire.")]
    [InlineData("Call {duty clinician} or {training hub}.", "Call not set here or Northshire.")]
    [InlineData("A set {a, b} and {other thing}.", "A set {a, b} and {other thing}.")]
    public void Puts_the_organisations_words_where_they_are_named(string text, string filled) => Assert.Equal(filled, LocalWords.Fill(text, Settings));
}
