namespace Bot.Asking;

/// <summary>What an answer may still say.</summary>
/// <param name="Sentences">How many more sentences; a list counts as its lead-in.</param>
/// <param name="Words">How many more words.</param>
/// <param name="Said">What it says already.</param>
internal sealed record Room(int Sentences, int Words, IReadOnlyList<string> Said);
