using Bot.Tests.Host;

namespace Bot.Tests.Tab.Entry;

/// <summary>A token that must not let anybody in to the tab, beside its twin that differs in the named point only and must.</summary>
internal sealed record BadVisit(int Number, string Name, Func<TokenSmith, TokenDraft> Bad)
{
    public Func<TokenSmith, TokenDraft> Twin { get; init; } = static smith => EntraSmith.For(smith);

    public int Status { get; init; } = 401;

    public override string ToString() => $"{Number:00} {Name}";
}
