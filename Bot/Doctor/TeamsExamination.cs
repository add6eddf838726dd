using Bot.Starting;
using Bot.Teams;
using Bot.Teams.Authentication;
using Microsoft.Extensions.Options;

namespace Bot.Doctor;

/// <summary>Whether the bot gets its token, knows the Connector's keys, and reaches the Connector; and whether its clock is right.</summary>
internal sealed class TeamsExamination(IOptions<TeamsOptions> options, CredentialSource newCredential, SigningKeySource keys, Line line, TimeProvider clock)
{
    public const string Subject = "Teams";

    private const string Scope = "https://api.botframework.com/.default";
    private static readonly Uri Connector = new("https://smba.trafficmanager.net/teams/");
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5); // What tokens allow for.
    private static readonly TimeSpan Unusual = TimeSpan.FromSeconds(30);

    public async Task<IReadOnlyList<Finding>> LookAsync(CancellationToken cancellationToken) =>
        !options.Value.HasCredentials || newCredential() is not { } credential
            ? [Finding.Notice(Subject, "Development without credentials: nothing to check here, the bot talks to programs on this machine alone. For Teams set Teams__AppId, Teams__TenantId and a proof beside them.")]
            : [TokenFinding(await EntraToken.AskAsync(credential, Scope, TeamsOptions.Section, cancellationToken)), await KeysAsync(cancellationToken), .. await LineAsync(cancellationToken)];

    private static Finding TokenFinding(EntraToken answer) => answer.Trouble is { } trouble
        ? Finding.Fault("Teams token", trouble)
        : Finding.Fine("Teams token", "Entra gives the bot its token");

    private async Task<Finding> KeysAsync(CancellationToken cancellationToken)
    {
        try
        {
            return Finding.Fine("Teams keys", $"{(await keys.FetchAsync(options.Value.Connector, cancellationToken)).Count} signing keys at {options.Value.OpenIdMetadata.Host}");
        }
        catch (HttpRequestException e)
        {
            return Finding.Fault("Teams keys", $"{options.Value.OpenIdMetadata}: {Line.WordsOf(e.HttpRequestError)} Without the keys every message is refused.");
        }
        catch (InvalidDataException e)
        {
            return Finding.Fault("Teams keys", $"{options.Value.OpenIdMetadata}: {e.Message} Without the keys every message is refused.");
        }
    }

    private async Task<Finding[]> LineAsync(CancellationToken cancellationToken)
    {
        var echo = await line.CallAsync(Connector, cancellationToken);
        return echo.Trouble is { } trouble
            ? [Finding.Fault("Connector", $"{Connector.Host}: {trouble} Without it no answer reaches Teams.")]
            : [Finding.Fine("Connector", $"{Connector.Host} answers"), Clock(echo.Date)];
    }

    private Finding Clock(DateTimeOffset? theirs)
    {
        var off = theirs is { } at ? (clock.GetUtcNow() - at).Duration() : TimeSpan.Zero;
        var words = $"{off.TotalSeconds:0} seconds off Microsoft's";
        return theirs is null ? Finding.Notice("clock", "not compared: the Connector did not say its time")
            : off >= Tolerance ? Finding.Fault("clock", $"{words}: every message would be refused. Set this host's clock (NTP).")
            : off >= Unusual ? Finding.Notice("clock", $"{words}: set this host's clock (NTP); from five minutes on every message is refused")
            : Finding.Fine("clock", words);
    }
}
