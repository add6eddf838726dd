using System.Collections.Frozen;
using Microsoft.IdentityModel.Tokens;

namespace Bot.Teams.Authentication;

/// <summary>One key that the Connector signs with.</summary>
/// <param name="Key">The public key, named by its kid.</param>
/// <param name="Endorsements">The channels that it may speak for.</param>
/// <param name="NotBefore">When its certificate begins; the least value when it has none.</param>
/// <param name="NotAfter">When its certificate ends; the greatest value when it has none.</param>
internal sealed record SigningKey(RsaSecurityKey Key, FrozenSet<string> Endorsements, DateTimeOffset NotBefore, DateTimeOffset NotAfter)
{
    public bool IsValidAt(DateTimeOffset now) => NotBefore <= now && now <= NotAfter;
}
