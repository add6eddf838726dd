namespace Bot.CheckIns.Actions;

/// <summary>What a team has filled in to agree an action.</summary>
/// <param name="What">What is to be done.</param>
/// <param name="Who">Who does it.</param>
/// <param name="Due">By which day; null when it is not given.</param>
internal sealed record ActionForm(string What, string Who, DateOnly? Due);
