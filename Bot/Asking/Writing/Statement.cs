namespace Bot.Asking.Writing;

/// <summary>Words that a model wrote, up to their citation.</summary>
/// <param name="Words">The words, one or more sentences, without the numbers.</param>
/// <param name="Numbers">The passages that they cite, by their numbers from 1; may name some that do not exist.</param>
internal sealed record Statement(string Words, IReadOnlyList<int> Numbers);
