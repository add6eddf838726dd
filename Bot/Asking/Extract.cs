using Knowledge;

namespace Bot.Asking;

/// <summary>Words taken from one passage, unchanged and in their order.</summary>
/// <param name="Passage">Where they stand.</param>
/// <param name="Sentences">The words.</param>
/// <param name="ItemsLeftOut">How many items there was no room for, of the lists among them.</param>
internal sealed record Extract(Passage Passage, IReadOnlyList<string> Sentences, int ItemsLeftOut = 0)
{
    /// <summary>How many words it takes to say, with the remark on what is left out.</summary>
    public int Words => Sentences.Append(Wording.MoreItems(ItemsLeftOut)).Sum(Wording.CountWords);
}
