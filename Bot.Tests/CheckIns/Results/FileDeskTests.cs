using Bot.CheckIns.Results;
using Bot.Tests.Host;

namespace Bot.Tests.CheckIns.Results;

public sealed class FileDeskTests
{
    private static readonly HeldFile File = new("results.csv", "text/csv", [1]);

    private readonly ManualClock _clock = new();
    private readonly FileDesk _desk;

    public FileDeskTests() => _desk = new FileDesk(_clock);

    [Fact]
    public void Hands_a_file_out_once()
    {
        var token = _desk.Keep(File);

        Assert.True(_desk.IsThere(token));
        Assert.Same(File, _desk.Take(token));
        Assert.False(_desk.IsThere(token));
        Assert.Null(_desk.Take(token));
    }

    [Fact]
    public void Hands_out_nothing_after_ten_minutes()
    {
        var token = _desk.Keep(File);

        _clock.Advance(TimeSpan.FromMinutes(10));

        Assert.False(_desk.IsThere(token));
        Assert.Null(_desk.Take(token));
    }

    [Fact]
    public void Gives_each_file_an_address_of_256_bits()
    {
        var tokens = Enumerable.Range(0, 50).Select(_ => _desk.Keep(File)).ToList();

        Assert.Distinct(tokens, StringComparer.Ordinal);
        Assert.All(tokens, static token => Assert.Equal(43, token.Length));
    }
}
