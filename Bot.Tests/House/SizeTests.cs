using System.Text.RegularExpressions;

namespace Bot.Tests.House;

/// <summary>Holds the sizes that keep the house readable.</summary>
public sealed partial class SizeTests
{
    private static readonly string[] Projects = ["Bot", "Cards", "Knowledge", "Bot.Tests", "Bench"];

    public static TheoryData<string> Files => [.. Projects.SelectMany(Tree.Sources).Select(file => Path.GetRelativePath(Tree.Path(""), file))];

    [Theory]
    [MemberData(nameof(Files))]
    public void No_file_is_longer_than_200_lines(string file) => Assert.InRange(File.ReadAllLines(Tree.Path(file)).Length, 1, 200);

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_type_says_what_it_is_for(string file)
    {
        var lines = File.ReadAllLines(Tree.Path(file));
        var type = Array.FindIndex(lines, Declaration().IsMatch);

        Assert.True(type < 0 || file.EndsWith("Tests.cs", StringComparison.Ordinal) || lines.Take(type).Any(line => line.StartsWith("/// <", StringComparison.Ordinal)), file);
    }

    [Fact]
    public void Most_files_are_short()
    {
        var lengths = Projects.SelectMany(Tree.Sources).Select(file => File.ReadAllLines(file).Length).Order().ToArray();

        Assert.InRange(lengths[lengths.Length / 2], 1, 45);
        Assert.InRange(lengths[lengths.Length * 95 / 100], 1, 115);
    }

    [Fact]
    public void No_constructor_takes_more_than_five() =>
        Assert.Empty(typeof(Program).Assembly.GetTypes()
            .Concat(typeof(global::Cards.Card).Assembly.GetTypes())
            .Concat(typeof(global::Knowledge.Document).Assembly.GetTypes())
            .Where(type => !IsData(type) && type.GetConstructors().Any(constructor => constructor.GetParameters().Length > 5))
            .Select(type => type.FullName));

    [GeneratedRegex(@"^(public|internal) .*\b(class|record|interface|enum|delegate|struct) ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declaration();

    // Records carry data; the compiler gives each a member of this name.
    private static bool IsData(Type type) => type.GetMethod("<Clone>$") is not null || type.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), inherit: false);
}
