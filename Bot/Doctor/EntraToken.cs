using System.Text.RegularExpressions;
using Azure.Core;
using Azure.Identity;

namespace Bot.Doctor;

/// <summary>A token as Entra gives it, or in plain words why it does not.</summary>
/// <param name="Token">The token; null when there is none.</param>
/// <param name="Trouble">Why, and what to do; null when there is one.</param>
internal sealed partial record EntraToken(string? Token, string? Trouble)
{
    /// <summary>Asks for a token.</summary>
    /// <param name="credential">Who asks.</param>
    /// <param name="scope">What it is for.</param>
    /// <param name="section">The section of the settings that the credential comes from.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    public static async Task<EntraToken> AskAsync(TokenCredential credential, string scope, string section, CancellationToken cancellationToken)
    {
        try
        {
            return new EntraToken((await credential.GetTokenAsync(new TokenRequestContext([scope]), cancellationToken)).Token, null);
        }
        catch (CredentialUnavailableException)
        {
            return new EntraToken(null, "this host has no such managed identity: assign it to the host, or use a secret or certificate");
        }
        catch (AuthenticationFailedException e)
        {
            return new EntraToken(null, WordsOf(Code.Match(e.Message).Value, section));
        }
    }

    // https://learn.microsoft.com/entra/identity-platform/reference-error-codes
    private static string WordsOf(string code, string section) => code switch
    {
        "AADSTS700016" => "Entra does not know this app in this tenant: compare the app's id and the tenant's with the app registration",
        "AADSTS90002" => $"Entra does not know the tenant: compare {section}__TenantId with the one on Entra's overview page",
        "AADSTS7000215" => $"the secret is wrong: {section}__ClientSecret needs the secret's value, not its id",
        "AADSTS7000222" => "the secret has expired: make a new one in the app registration",
        "AADSTS700027" => "the certificate is not the app registration's: upload its public part there",
        "AADSTS7000112" => "the app is disabled in this tenant: ask an Entra administrator to enable it",
        "" => "Entra gave no token: is login.microsoftonline.com reachable from here, and are the ids and the proof right?",
        _ => $"Entra gave no token ({code}; login.microsoftonline.com/error explains it)",
    };

    [GeneratedRegex(@"AADSTS\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code { get; }
}
