using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Bot.Teams.Authentication;

/// <summary>Fetches an authority's metadata, and the key set that it names.</summary>
internal sealed class SigningKeySource(HttpClient http)
{
    public const int MaxBytes = 256 * 1024;

    /// <exception cref="HttpRequestException">A document cannot be had, or is too large.</exception>
    /// <exception cref="InvalidDataException">A document is not what it should be.</exception>
    public async Task<FrozenDictionary<string, SigningKey>> FetchAsync(TokenAuthority authority, CancellationToken cancellationToken)
    {
        var document = await http.GetStringAsync(authority.Metadata, cancellationToken);
        var keySet = KeySetAddress(authority, document);
        return Parse(await http.GetStringAsync(keySet, cancellationToken), SigningKeyReader.Read);
    }

    private static Uri KeySetAddress(TokenAuthority authority, string document)
    {
        var configuration = Parse(document, OpenIdConnectConfiguration.Create);
        if (!string.Equals(configuration.Issuer, authority.Issuer, StringComparison.Ordinal))
            throw new InvalidDataException("The metadata is of another issuer.");
        if (!Uri.TryCreate(configuration.JwksUri, UriKind.Absolute, out var address) || !SameServer(authority.Metadata, address))
            throw new InvalidDataException("The metadata names a key set on another server.");
        return address;
    }

    private static bool SameServer(Uri one, Uri other) =>
        Uri.Compare(one, other, UriComponents.SchemeAndServer | UriComponents.UserInfo, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0;

    private static T Parse<T>(string document, Func<string, T> parse)
    {
        try
        {
            return parse(document);
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException or FormatException)
        {
            throw new InvalidDataException("The document is not the JSON that it should be.", fault);
        }
    }
}
