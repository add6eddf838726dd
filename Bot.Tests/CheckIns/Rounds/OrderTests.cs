using System.Globalization;
using System.Text;
using Bot.Tests.Host;

namespace Bot.Tests.CheckIns.Rounds;

/// <summary>Somebody who sees people answer, and later gets hold of the file, must not know by the order in it whose answers are whose.</summary>
public sealed class OrderTests : IDisposable
{
    private const int People = 200;

    // Beyond this, chance alone would take an order for another once in 700 times; the keys here are fixed, so that it is never by chance.
    private const double Chance = .15;

    // Within a page, SQLite puts what is written later before what was there (https://sqlite.org/fileformat2.html#b_tree_pages).
    private const int PageBytes = 4096;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(10)]
    [InlineData(300)]
    public async Task Of_the_bytes_in_the_file_tells_nothing_of_the_order_of_the_answers(int commentLetters)
    {
        await File.WriteAllBytesAsync(_folder.File("companion.key"), Enumerable.Range(0, 32).Select(static i => (byte)i).ToArray(), TestContext.Current.CancellationToken);
        await using (var room = new CheckInRoom(_folder))
        {
            await AnswerAsync(room, commentLetters);
        }

        var file = await File.ReadAllBytesAsync(_folder.File("companion.db"), TestContext.Current.CancellationToken);
        var places = Enumerable.Range(0, People).Select(number => file.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Mark(number)))).ToList();

        Assert.DoesNotContain(-1, places);
        Assert.InRange(Math.Abs(KendallTau(places, static (_, _) => true)), 0, Chance);
        Assert.InRange(Math.Abs(KendallTau(places, static (one, other) => one / PageBytes == other / PageBytes)), 0, Chance);
    }

    [Fact]
    public void That_is_told_is_found() => Assert.Equal((1, -1), (KendallTau([1, 2, 3, 4], static (_, _) => true), KendallTau([4, 3, 2, 1], static (_, _) => true)));

    private static async Task AnswerAsync(CheckInRoom room, int commentLetters)
    {
        var people = CheckInRoom.People(People);
        var draft = room.Draft(People, domains: ["team"]) with { Id = "abcdefghijklmnop", Secret = Enumerable.Repeat((byte)7, 32).ToArray() };
        var checkIn = await room.LaunchAsync(draft, people);
        foreach (var (number, person) in people.Index())
        {
            await room.SubmitAsync(checkIn, person, "team", CheckInRoom.PageOf(checkIn, "team", 2, Mark(number).PadRight(commentLetters, 'x')));
        }
    }

    private static string Mark(int number) => string.Create(CultureInfo.InvariantCulture, $"mark{number:000}!");

    private static double KendallTau(List<int> places, Func<int, int, bool> areCompared) => Enumerable.Range(0, places.Count)
        .SelectMany(i => places.Skip(i + 1).Where(later => areCompared(places[i], later)).Select(later => Math.Sign(later - places[i])))
        .Average();
}
