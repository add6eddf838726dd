namespace Cards.Training;

/// <summary>A wish without which something would have been found.</summary>
/// <param name="Subject">What it is about; comes back with the button.</param>
/// <param name="Words">The wish in words.</param>
/// <param name="Count">How many would have been found.</param>
public sealed record DroppableWish(string Subject, string Words, int Count);
