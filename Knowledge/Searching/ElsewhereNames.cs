namespace Knowledge.Searching;

/// <summary>How elsewhere.json is written.</summary>
/// <param name="Always">Names that lead elsewhere in every question.</param>
/// <param name="Roles">Roles that do so, unless the question is about what they have to do with the field.</param>
/// <param name="Beside">Names by which a question tells that it is.</param>
internal sealed record ElsewhereNames(string[] Always, string[] Roles, string[] Beside);
