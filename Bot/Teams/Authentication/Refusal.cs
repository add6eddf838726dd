namespace Bot.Teams.Authentication;

/// <summary>Why a request is turned away: the word that the audit line shows, and the status that the sender sees.</summary>
internal sealed record Refusal(string Reason, int Status)
{
    public static readonly Refusal NotLocal = Unauthorized("not-local");
    public static readonly Refusal NoToken = Unauthorized("no-token");
    public static readonly Refusal SeveralTokens = Unauthorized("several-tokens");
    public static readonly Refusal NotBearer = Unauthorized("not-bearer");
    public static readonly Refusal TooLong = Unauthorized("too-long");
    public static readonly Refusal Malformed = Unauthorized("malformed");
    public static readonly Refusal Algorithm = Unauthorized("algorithm");
    public static readonly Refusal CriticalHeader = Unauthorized("critical-header");
    public static readonly Refusal UnknownKey = Unauthorized("unknown-key");
    public static readonly Refusal ExpiredKey = Unauthorized("expired-key");
    public static readonly Refusal Signature = Unauthorized("signature");
    public static readonly Refusal Issuer = Unauthorized("issuer");
    public static readonly Refusal Audience = Unauthorized("audience");
    public static readonly Refusal Lifetime = Unauthorized("lifetime");
    public static readonly Refusal NoServiceUrl = Unauthorized("no-service-url");
    public static readonly Refusal ServiceUrl = Unauthorized("service-url");
    public static readonly Refusal ServiceHost = Unauthorized("service-host");
    public static readonly Refusal Scope = Unauthorized("scope");
    public static readonly Refusal AppOnly = Unauthorized("app-only");
    public static readonly Refusal Client = Unauthorized("client");
    public static readonly Refusal NoPerson = Unauthorized("no-person");
    public static readonly Refusal Channel = Unauthorized("channel");
    public static readonly Refusal TwoTenants = Unauthorized("two-tenants");
    public static readonly Refusal Unendorsed = Forbidden("unendorsed");
    public static readonly Refusal Tenant = Forbidden("tenant");
    public static readonly Refusal NoKeys = new("no-keys", StatusCodes.Status503ServiceUnavailable);

    private static Refusal Unauthorized(string reason) => new(reason, StatusCodes.Status401Unauthorized);

    private static Refusal Forbidden(string reason) => new(reason, StatusCodes.Status403Forbidden);
}
