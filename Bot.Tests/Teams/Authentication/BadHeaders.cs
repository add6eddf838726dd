using Bot.Tests.Host;
using Microsoft.Extensions.Primitives;

namespace Bot.Tests.Teams.Authentication;

/// <summary>What is wrong before a token can even be read: the header, and the token's shape.</summary>
internal static class BadHeaders
{
    public static IReadOnlyList<BadToken> All { get; } =
    [
        new(1, "no header", _ => new Knock(StringValues.Empty)),
        new(2, "an empty header", _ => new Knock("")),
        new(3, "the scheme alone", _ => new Knock("Bearer")),
        new(3, "the scheme and a space", _ => new Knock("Bearer ")),
        new(4, "a token without a scheme", smith => new Knock(smith.Good.Compact())),
        new(5, "another scheme", smith => new Knock($"Potato {smith.Good.Compact()}")),
        new(5, "the scheme in lower case", smith => new Knock($"bearer {smith.Good.Compact()}")),
        new(6, "two headers", smith => new Knock(new StringValues([$"Bearer {smith.Good.Compact()}", $"Bearer {smith.Good.Compact()}"]))),
        new(6, "two headers joined by a proxy", smith => new Knock($"Bearer {smith.Good.Compact()}, Bearer {smith.Good.Compact()}")),
        new(7, "a token in the query only", smith => new Knock(StringValues.Empty) { Query = $"?access_token={smith.Good.Compact()}" }),
        new(7, "a token in a cookie only", smith => new Knock(StringValues.Empty) { Cookie = $"access_token={smith.Good.Compact()}" }),
        new(8, "two spaces", smith => new Knock($"Bearer  {smith.Good.Compact()}")),
        new(8, "a tab", smith => new Knock($"Bearer\t{smith.Good.Compact()}")),
        new(8, "a trailing space", smith => new Knock($"Bearer {smith.Good.Compact()} ")),
        new(9, "over 16 KB", smith => Knock.With(smith.Good.With("padding", new string('x', 16 * 1024))))
        {
            Twin = smith => Knock.With(smith.Good.With("padding", new string('x', 8 * 1024))),
        },
        new(10, "one segment", smith => Knock.With(Segments(smith)[0])),
        new(10, "two segments", smith => Knock.With(string.Join('.', Segments(smith)[..2]))),
        new(11, "five segments, as of an encrypted token", smith => Knock.With($"{smith.Good.Compact()}.AAAA.AAAA")),
        new(12, "a header that is no base64url", smith => Knock.With(Replace(smith, 0, "A"))),
        new(12, "claims that are no base64url", smith => Knock.With(Replace(smith, 1, "e%30"))),
        new(12, "a signature that is no base64url", smith => Knock.With(Replace(smith, 2, "A"))),
        new(12, "the other base64 alphabet", smith => Knock.With(Replace(smith, 2, "ab+/"))),
        new(13, "a header that is not JSON", smith => Knock.With(smith.Good.Compact("hello", Claims(smith)))),
        new(13, "a header that is a list", smith => Knock.With(smith.Good.Compact("""["RS256"]""", Claims(smith)))),
        new(13, "a header 200 levels deep", smith => Knock.With(smith.Good.Compact(Deep, Claims(smith)))),
        new(13, "an algorithm that is a number", smith => Knock.With(smith.Good.WithHeader("alg", 256))),
        new(14, "claims that are not JSON", smith => Knock.With(smith.Good.Compact(Header(smith), "hello"))),
        new(14, "claims that are a list", smith => Knock.With(smith.Good.Compact(Header(smith), "[]"))),
        new(14, "claims 200 levels deep", smith => Knock.With(smith.Good.Compact(Header(smith), Deep))),
        new(14, "no claims", smith => Knock.With(smith.Good.Compact(Header(smith), ""))),
        new(15, "letters after the signature", smith => Knock.With($"{smith.Good.Compact()}AAAA")),
        new(15, "padding after the signature", smith => Knock.With($"{smith.Good.Compact()}==")),
        new(15, "a dot after the signature", smith => Knock.With($"{smith.Good.Compact()}.")),
        new(15, "a line break after the signature", smith => Knock.With($"{smith.Good.Compact()}\n")),
    ];

    private static string Deep => string.Concat(Enumerable.Repeat("""{"a":""", 200)) + "1" + new string('}', 200);

    private static string Header(TokenSmith smith) => TokenDraft.Json(smith.Good.Header);

    private static string Claims(TokenSmith smith) => TokenDraft.Json(smith.Good.Claims);

    private static string[] Segments(TokenSmith smith) => smith.Good.Compact().Split('.');

    private static string Replace(TokenSmith smith, int segment, string text)
    {
        var segments = Segments(smith);
        segments[segment] = text;
        return string.Join('.', segments);
    }
}
