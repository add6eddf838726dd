using System.Text.RegularExpressions;
using Bot.Tests.House;

namespace Bot.Tests.Storage;

/// <summary>
/// A transaction that will write says so as it begins: one that begins by reading is told "busy" when another has
/// written meanwhile, and no waiting helps it (https://sqlite.org/isolation.html).
/// </summary>
public sealed partial class TransactionsTests
{
    [Fact]
    public void Every_transaction_takes_the_right_to_write_at_once() =>
        Assert.All(Sources(), file => Assert.False(Deferred().IsMatch(File.ReadAllText(file)), file));

    [Theory]
    [InlineData("connection.BeginTransaction(deferred: true)")]
    [InlineData("connection.BeginTransaction(IsolationLevel.ReadUncommitted)")]
    [InlineData("await connection.BeginTransactionAsync(IsolationLevel.ReadUncommitted, cancellationToken)")]
    [InlineData("Execute(\"BEGIN\")")]
    [InlineData("Execute(\"begin; DELETE FROM outbox; commit\")")]
    [InlineData("DELETE FROM inbox;\nBEGIN TRANSACTION;")]
    [InlineData("BEGIN DEFERRED;")]
    public void A_transaction_that_does_not_is_found(string source) => Assert.Matches(Deferred(), source);

    [Theory]
    [InlineData("connection.BeginTransaction()")]
    [InlineData("connection.BeginTransaction(deferred: false)")]
    [InlineData("connection.BeginTransaction(IsolationLevel.Serializable, deferred: false)")]
    [InlineData("Execute(\"BEGIN IMMEDIATE\")")]
    [InlineData("Execute(\"begin immediate; DELETE FROM outbox; commit\")")]
    [InlineData("process.BeginErrorReadLine();\nvar begin = at;")]
    [InlineData("Say(\"Begin with a question.\")")]
    public void One_that_does_is_let_be(string source) => Assert.DoesNotMatch(Deferred(), source);

    private static IEnumerable<string> Sources() =>
    [
        .. Tree.Sources("Bot"),
        .. Tree.Sources("Knowledge"),
        .. Directory.EnumerateFiles(Tree.Path("Bot/Storage"), "*.sql", SearchOption.AllDirectories),
    ];

    [GeneratedRegex(
        """
        BeginTransaction(Async)?\(.*(\btrue\b|deferred:(?!\ false)|ReadUncommitted)
        | \bBEGIN\b (?!\ IMMEDIATE)
        | "(?i:begin (\ deferred)? (\ transaction)? \s* [;"])
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Deferred();
}
