using Bot.Teams.Authentication;
using Bot.Tests.Host;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Bot.Tests.Teams.Authentication;

/// <summary>One message at the bot's door: what of its headers and its body decides whether it is let in.</summary>
internal sealed record Knock(StringValues Authorization)
{
    public static readonly ActivityOrigin GoodOrigin = new("msteams", TokenSmith.ServiceUrl, TokenSmith.TenantId, TokenSmith.TenantId);

    public ActivityOrigin Origin { get; init; } = GoodOrigin;

    public string Query { get; init; } = "";

    public string Cookie { get; init; } = "";

    public static Knock With(TokenDraft token) => With(token.Compact());

    public static Knock With(string token) => new($"Bearer {token}");

    public HttpContext ToHttp()
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.Authorization = Authorization;
        context.Request.QueryString = new QueryString(Query);
        if (Cookie is not "")
            context.Request.Headers.Cookie = Cookie;
        return context;
    }
}
