namespace Bot.Pages;

/// <summary>A file for one person.</summary>
/// <param name="Name">What it is saved as, such as <c>my-data.json</c>; letters, digits, dashes and a dot.</param>
/// <param name="MediaType">What it is, such as <c>application/json</c>.</param>
/// <param name="Content">What is in it.</param>
internal sealed record OneTimeFile(string Name, string MediaType, byte[] Content);
