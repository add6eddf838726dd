using Bot.Asking.Writing;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Tests.Asking.Writing;

public sealed class StatementReaderTests
{
    [Theory]
    [InlineData("One is so [1]. Two is so. [2] Three [1][3].", "One is so.:1|Two is so.:2|Three.:1,3")]
    [InlineData("See e.g. the guide [1]. And more", "See e.g. the guide.:1")]
    [InlineData("No number at all. None here either.", "")]
    [InlineData("A link [more](x) [1].", "")]
    [InlineData("Half a sentence [1", "")]
    public void Cuts_after_the_numbers(string words, string expected) => Assert.Equal(expected, Read([words]));

    [Fact]
    public void It_is_all_the_same_in_which_parts_the_words_come() => Prop.ForAll(
        Gen.Choose(1, 9).ToArbitrary(),
        static size => string.Equals(
            Read(["One is so [1]. Two is so. [2] Three [1] [3]. Four [2]"]),
            Read("One is so [1]. Two is so. [2] Three [1] [3]. Four [2]".Chunk(size).Select(static part => new string(part))),
            StringComparison.Ordinal)).QuickCheckThrowOnFailure();

    private static string Read(IEnumerable<string> parts)
    {
        var reader = new StatementReader();
        List<Statement?> statements = [.. parts.SelectMany(reader.Read)];
        statements.Add(reader.End());
        return string.Join('|', statements.OfType<Statement>().Select(static statement => $"{statement.Words}:{string.Join(',', statement.Numbers)}"));
    }
}
