using Bot.Tests.Host;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Tests.Teams.Authentication;

public sealed class ConnectorTokensTests : IDisposable
{
    private readonly Door door = new();

    public void Dispose() => door.Dispose();

    [Fact]
    public void Turn_away_whatever_JSON_is_signed_and_never_fail()
    {
        var names = Gen.Elements("alg", "kid", "typ", "crit", "x5c", "iss", "aud", "exp", "nbf", "iat", "serviceurl", "tid", "alg");
        var values = Gen.Elements(
            "\"RS256\"", "\"good\"", "\"\"", "\"\\ud800\"", "null", "true", "-1", "1e999", "9223372036854775808", "0.5", "[]", "{}", "[null]", "[[\"a\"],{}]", "",
            "tru");
        var json = names.Zip(values).Select(pair => $"\"{pair.Item1}\":{pair.Item2}").ListOf().Select(pairs => $"{{{string.Join(',', pairs)}}}");
        var header = Gen.Frequency((1, json), (3, Gen.Constant(TokenDraft.Json(door.Smith.Good.Header))));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_000), Prop.ForAll(header.Zip(json).ToArbitrary(), pair =>
            IsTurnedAway(door.Smith.Good.Compact(pair.Item1, pair.Item2))));
    }

    [Fact]
    public void Turn_a_token_away_when_one_letter_is_changed()
    {
        var token = door.Smith.Good.Compact();
        // The last letter of the signature holds four bits that count for nothing.
        var changes = Gen.Choose(0, token.Length - 2).Where(at => token[at] is not '.').Zip(Gen.Elements("AZaz09-_".ToCharArray()))
            .Where(change => token[change.Item1] != change.Item2).ToArbitrary();

        Check.QuickThrowOnFailure(Prop.ForAll(changes, change => IsTurnedAway($"{token[..change.Item1]}{change.Item2}{token[(change.Item1 + 1)..]}")));
    }

    private bool IsTurnedAway(string token) => door.KnockAsync(Knock.With(token)).GetAwaiter().GetResult() is not null;
}
