using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;

namespace Bot.Tests.Host;

/// <summary>A JSON Web Token while it is being made; each change gives a new draft that differs in that point only.</summary>
internal sealed record TokenDraft(
    ImmutableDictionary<string, JsonNode?> Header, ImmutableDictionary<string, JsonNode?> Claims, Func<byte[], byte[]> Sign)
{
    public TokenDraft WithHeader(string name, JsonNode? value) => this with { Header = Header.SetItem(name, value) };

    public TokenDraft WithoutHeader(string name) => this with { Header = Header.Remove(name) };

    public TokenDraft With(string claim, JsonNode? value) => this with { Claims = Claims.SetItem(claim, value) };

    public TokenDraft Without(string claim) => this with { Claims = Claims.Remove(claim) };

    public TokenDraft SignedBy(Func<byte[], byte[]> sign) => this with { Sign = sign };

    /// <summary>The finished token: header, claims and signature.</summary>
    public string Compact() => Compact(Json(Header), Json(Claims));

    /// <summary>A token of these two texts, whatever they are, rightly signed.</summary>
    public string Compact(string header, string claims)
    {
        var signed = $"{Encode(header)}.{Encode(claims)}";
        return $"{signed}.{Base64Url.EncodeToString(Sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    public static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    public static string Json(ImmutableDictionary<string, JsonNode?> values) =>
        new JsonObject(values.Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone()))).ToJsonString();
}
