using Bot.Teams.Authentication;

namespace Bot.Tests.Teams.Authentication;

public sealed class BadTokensTests
{
    public static TheoryData<string> Names => [.. BadTokens.All.Select(token => token.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Is_turned_away_with_its_status(string name)
    {
        var token = BadTokens.Named(name);
        using var door = new Door();

        Assert.Equal(token.Status, (await door.KnockAsync(token.Bad(door.Smith)))?.Status);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Is_let_in_without_that_fault(string name)
    {
        using var door = new Door();

        Assert.Null(await door.KnockAsync(BadTokens.Named(name).Twin(door.Smith)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Is_turned_away_before_the_body_is_read_where_the_header_tells(string name)
    {
        var token = BadTokens.Named(name);
        using var door = new Door();

        var verdict = await door.Check.CheckCallerAsync(token.Bad(door.Smith).ToHttp(), TestContext.Current.CancellationToken);

        Assert.Equal(token.NeedsBody, verdict is CallerVerdict.Accepted);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Leaves_one_line_without_the_token(string name)
    {
        var token = BadTokens.Named(name);
        using var door = new Door();
        var knock = token.Bad(door.Smith);

        await door.KnockAsync(knock);

        Assert.Single(door.Log.Lines, line => line.EventId is 2100);
        Assert.DoesNotContain(door.Log.Lines, line => TokenPieces(knock).Any(piece => line.Text.Contains(piece, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Asks_nobody_but_the_Connectors_own_key_server(string name)
    {
        using var door = new Door();

        await door.KnockAsync(BadTokens.Named(name).Bad(door.Smith));

        Assert.All(door.Http.Requests, route => Assert.True(Door.IsKeyServer(route), route));
    }

    [Fact]
    public void Covers_every_numbered_case() =>
        Assert.Equal(Enumerable.Range(1, 61), BadTokens.All.Select(token => token.Number).Distinct().Order());

    private static IEnumerable<string> TokenPieces(Knock knock) =>
        $"{knock.Authorization}".Split('.', ' ', ',').Where(piece => piece.Length > 8);
}
