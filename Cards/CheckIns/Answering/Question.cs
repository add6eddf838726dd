namespace Cards.CheckIns.Answering;

/// <summary>One item that a person rates.</summary>
/// <param name="Id">Names the item in the form; the field's name is <see cref="Questions.ItemPrefix"/> and this.</param>
/// <param name="Text">The statement to rate.</param>
/// <param name="Chosen">What was chosen before: a level's number, or <see cref="Questions.DontKnow"/>; null for nothing.</param>
public sealed record Question(string Id, string Text, string? Chosen);
