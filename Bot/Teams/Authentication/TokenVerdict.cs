using Microsoft.IdentityModel.JsonWebTokens;

namespace Bot.Teams.Authentication;

/// <summary>What became of a token.</summary>
internal abstract record TokenVerdict
{
    private TokenVerdict()
    {
    }

    /// <summary>It is what it says it is; whether that is enough is for whoever asked.</summary>
    public sealed record Signed(JsonWebToken Token, SigningKey Key) : TokenVerdict;

    /// <summary>It is not to be believed.</summary>
    public sealed record Refused(Refusal Refusal) : TokenVerdict;
}
