using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Host;

/// <summary>One call that Graph publishes: its path, its query, its body, and what it answers when all is well.</summary>
internal sealed record FakeGraphCall(string Method, string Path, Func<FakeGraph, FakeGraphRequest, IResult> Answer)
{
    private readonly string[] _route = $"{Method} {Path}".Split('/');

    /// <summary>What its query may be, as a pattern; none when it has none.</summary>
    public string Query { get; init; } = "";

    /// <summary>What its body must look like; null when it has none, or is a file.</summary>
    public FakeGraphShape? Body { get; init; }

    /// <summary>Whether its body is a file.</summary>
    public bool IsFile { get; init; }

    /// <summary>Whether it comes with a token; an upload's address carries its own right, and must not see one.</summary>
    public bool IsProven { get; init; } = true;

    public bool IsFor(FakeGraphRequest request)
    {
        var parts = request.Route.Split('/');
        return parts.Length == _route.Length && _route.Zip(parts).All(static pair => Fits(pair.First, pair.Second));
    }

    /// <summary>What is wrong with a request for it; null when nothing is.</summary>
    public string? FaultOf(FakeGraphRequest request)
    {
        if (request.Authorization.StartsWith("Bearer ", StringComparison.Ordinal) != IsProven)
            return IsProven ? "no token" : "a token that does not belong there";
        if (!Regex.IsMatch(request.Query, $"^{Query}$", RegexOptions.None, TimeSpan.FromSeconds(1)))
            return $"the query {request.Query}";
        if (Body is null)
            return IsFile || request.Bytes is [] ? null : "a body that nobody asked for";
        try
        {
            return Body.FaultOf(request.Body, "body");
        }
        catch (JsonException)
        {
            return "a body that is not JSON";
        }
    }

    // {name} stands for anything, and {name}: for anything that ends so.
    private static bool Fits(string known, string part) => known.StartsWith('{')
        ? part is not "" && part.EndsWith(known[(known.IndexOf('}', StringComparison.Ordinal) + 1)..], StringComparison.Ordinal)
        : string.Equals(known, part, StringComparison.Ordinal);
}
