using Bot.Tests.Host;

namespace Bot.Tests.Teams.Authentication;

/// <summary>A message that must be turned away, beside its twin that differs in the named point only and must be let in.</summary>
/// <param name="Number">The case that it is a form of; the cases are numbered 1 to 61.</param>
/// <param name="Name">What is wrong with it.</param>
/// <param name="Bad">Makes it.</param>
internal sealed record BadToken(int Number, string Name, Func<TokenSmith, Knock> Bad)
{
    public Func<TokenSmith, Knock> Twin { get; init; } = smith => Knock.With(smith.Good);

    public int Status { get; init; } = 401;

    /// <summary>True when the header alone does not tell, so that it is turned away only once the body was read.</summary>
    public bool NeedsBody { get; init; }

    /// <summary>True for what is let in while developing: such a case needs an app that runs outside Development.</summary>
    public bool OnlyOutsideDevelopment { get; init; }

    public override string ToString() => $"{Number:00} {Name}";
}
