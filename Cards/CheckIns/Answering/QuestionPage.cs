namespace Cards.CheckIns.Answering;

/// <summary>One page of questions: a domain or an area.</summary>
/// <param name="Number">Which page it is, from 1 up.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="Title">The domain's title.</param>
/// <param name="About">What the domain is about.</param>
/// <param name="Items">The items to rate, in order.</param>
/// <param name="Scale">What they are rated by.</param>
public sealed record QuestionPage(int Number, int Pages, string Title, string About, IReadOnlyList<Question> Items, Scale Scale);
